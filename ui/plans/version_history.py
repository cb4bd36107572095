"""The versions of a plan: where each stands, since when, who signed it and how, each one click away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records.plans import PlanVersionRecord
from models.records.signatures import SignatureMethod, SignatureRecord
from ui.dates import short_date
from ui.labels import label_of
from ui.plans.version_states import state_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row

_NAME: Final = "plan_history"


class VersionRow(QWidget):
    """One version.

    Signals:
        open_requested: Its PlanVersionRecord.
    """

    open_requested = Signal(object)

    def __init__(self, version: PlanVersionRecord, *, is_shown: bool, state: tuple[str, str, str]) -> None:
        """Make the row.

        Args:
            version: What is told.
            is_shown: It is the one on the page.
            state: Words, hue and picture of where it stands.
        """
        super().__init__()
        base = f"{_NAME}_{version.version}"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        self._version = version
        number = self.tr("Version {number}").format(number=version.version)
        words, hue, icon = state
        head = row(
            label(number, "h3", name=f"{base}_number"),
            Pill(f"{base}_state", words, hue=hue, icon=icon),
            STRETCH,
            gap=8,
        )
        texts = [
            label(text, "small", name=f"{base}_{place}", wrap=True) for place, text in enumerate(self._told())
        ]
        told = clear(f"{base}_told", column(head, *texts, gap=2))
        line = row((told, 1), gap=8)
        line.addWidget(self._end(base, is_shown=is_shown), 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def _end(self, base: str, *, is_shown: bool) -> QWidget:
        if is_shown:
            return label(self.tr("Shown here"), "small", name=f"{base}_shown")
        button = make_button(self.tr("Read"), "ghost", "eye", name=f"{base}_open")
        button.setAccessibleName(self.tr("Read version {number}").format(number=self._version.version))
        button.clicked.connect(self._on_open)
        return button

    def _told(self) -> list[str]:
        version = self._version
        if version.frozen_at is None:
            return [self.tr("Being written since {date}").format(date=_day(version.created_at))]
        frozen = self.tr("Text frozen on {date}").format(date=_day(version.frozen_at))
        return [frozen, *(self._answer(answer) for answer in version.signatures)]

    def _answer(self, answer: SignatureRecord) -> str:
        role = label_of(answer.role)
        if answer.method is SignatureMethod.STANDS:
            words = self.tr("{role}: signature of version {number}, of {date}, stands")
            return words.format(role=role, number=answer.stands_version, date=_day(answer.signed_at))
        if answer.method is SignatureMethod.PAPER and not answer.is_signed:
            return self.tr("{role}: on paper, the signed sheet is waited for").format(role=role)
        words = self.tr("{role}: {method}, {date}")
        how = label_of(answer.method).lower()
        return words.format(role=role, method=how, date=_day(answer.signed_at))

    def _on_open(self) -> None:
        self.open_requested.emit(self._version)


class VersionHistory(QWidget):
    """Every version of a plan, the newest first; hidden while there is one.

    Signals:
        version_requested: PlanVersionRecord to read.
    """

    version_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName(_NAME)
        self.setProperty("look", "clear")
        self._rows: QVBoxLayout = column(gap=12)
        title = label(self.tr("Versions"), "h2", name=f"{_NAME}_title")
        self.setLayout(column(title, self._rows, gap=10))

    def show_versions(self, versions: Sequence[PlanVersionRecord], shown: PlanVersionRecord) -> None:
        """Show what became of each.

        Args:
            versions: The newest first.
            shown: The one on the page.
        """
        empty(self._rows)
        self.setVisible(len(versions) > 1)
        for version in versions if len(versions) > 1 else ():
            is_shown = version.version_id == shown.version_id
            line = VersionRow(version, is_shown=is_shown, state=state_of(version, versions))
            line.open_requested.connect(self.version_requested)
            self._rows.addWidget(line)


def _day(instant: datetime) -> str:
    return short_date(instant.astimezone().date())
