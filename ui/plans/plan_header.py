"""The line at the top of a plan: whose, which version, where it stands, when it was last kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.plans import PlanVersionRecord
from ui.dates import clock_time
from ui.plans.version_states import state_of
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.combo import Combo
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layouts import column, row
from ui.widgets.name_label import NameLabel

_VERSIONS: Final = 176
"""Room for « 1, en vigueur », pixels at zoom 1."""


class PlanHeader(QWidget):
    """Title and state of a plan.

    Signals:
        back_requested: Back to the list.
        version_requested: PlanVersionRecord of another version.
    """

    back_requested = Signal()
    version_requested = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._records: dict[int, PlanVersionRecord] = {}
        back = make_button("", "icon", "arrow_left", name=f"{name}_back", tip=self.tr("Back to the plans"))
        back.clicked.connect(self.back_requested)
        self._title = NameLabel(f"{name}_title")
        self._detail = ElidedLabel(f"{name}_detail", "", "small")
        self._versions = Combo(f"{name}_versions")
        self._versions.setAccessibleName(self.tr("Version shown"))
        self._versions.edited.connect(self._on_version)
        self._versions.setMinimumWidth(theme.px(_VERSIONS))
        self._versions.hide()
        self._versions_label = label(self.tr("&Version"), "label", name=f"{name}_versions_label")
        self._versions_label.setBuddy(self._versions)
        self._versions_label.hide()
        self._kept = Pill(f"{name}_kept", hue="primary", icon="check")
        self._kept.hide()
        self._status = Pill(f"{name}_status")
        texts = column(self._title, self._detail, gap=0)
        choice = (self._versions_label, self._versions)
        self.setLayout(row(back, (texts, 1), self._kept, *choice, self._status, gap=10))

    def show_record(self, record: PlanVersionRecord, versions: Sequence[PlanVersionRecord] = ()) -> None:
        """Say whose plan it is and where it stands.

        Args:
            record: The version shown.
            versions: All versions, when there are several.
        """
        content = record.content
        if content.employee.display_name:
            self._title.show_name(content.employee.display_name)
        else:
            self._title.show_words(self.tr("New plan"))
        employer = content.employer.trade_name or content.employer.legal_name
        parts = [part for part in (content.post.title, employer) if part]
        number = self.tr("Plan {number}, version {version}")
        parts.append(number.format(number=record.number, version=record.version))
        self._detail.setText(" · ".join(parts))
        words, hue, icon = state_of(record, versions)
        self._status.set_state(words, hue=hue, icon=icon)
        self._kept.hide()
        self._show_versions(record, versions)

    def show_kept(self, at: datetime) -> None:
        """Say when the draft was last kept."""
        self._kept.set_state(self.tr("Draft kept at {time}").format(time=clock_time(at)))
        self._kept.show()

    def _show_versions(self, record: PlanVersionRecord, versions: Sequence[PlanVersionRecord]) -> None:
        for shown in (self._versions_label, self._versions):
            shown.setHidden(len(versions) < 2)  # noqa: PLR2004  (one version is no choice)
        if {version.version: version for version in versions} != self._records:
            self._records = {version.version: version for version in versions}
            words = self.tr("{number}, {status}")
            self._versions.set_options(
                (
                    version.version,
                    words.format(number=version.version, status=state_of(version, versions)[0].lower()),
                )
                for version in versions
            )
        self._versions.set_value(record.version)

    def _on_version(self) -> None:
        record = self._records.get(int(str(self._versions.value() or 0)))
        if record is not None:
            self.version_requested.emit(record)
