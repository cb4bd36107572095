"""The line at the top of a plan: whose, which version, where it stands, when it was last kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.plans import PlanStatus, PlanVersionRecord
from ui.labels import label_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layouts import column, row
from ui.widgets.parsing import format_time

STATUS_LOOKS = {
    PlanStatus.DRAFT: ("saffron", "pen"),
    PlanStatus.TO_SIGN: ("blue", "turn"),
    PlanStatus.SIGNED: ("primary", "check"),
    PlanStatus.DECLINED: ("neutral", "paper"),
    PlanStatus.SUPERSEDED: ("neutral", "undo"),
}


class PlanHeader(QWidget):
    """Title and state of a plan.

    Signals:
        back_requested: Back to the list.
    """

    back_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        back = make_button("", "icon", "arrow_left", name=f"{name}_back", tip=self.tr("Back to the plans"))
        back.clicked.connect(self.back_requested)
        self._title = ElidedLabel(f"{name}_title", "", "h1")
        self._detail = label("", "small", name=f"{name}_detail")
        self._kept = Pill(f"{name}_kept", hue="primary", icon="check")
        self._kept.hide()
        self._status = Pill(f"{name}_status")
        self.setLayout(
            row(back, (column(self._title, self._detail, gap=0), 1), self._kept, self._status, gap=10)
        )

    def show_record(self, record: PlanVersionRecord) -> None:
        """Say whose plan it is and where it stands."""
        content = record.content
        self._title.setText(content.employee.display_name or self.tr("New plan"))
        employer = content.employer.trade_name or content.employer.legal_name
        parts = [part for part in (content.post.title, employer) if part]
        number = self.tr("Plan {number}, version {version}")
        parts.append(number.format(number=record.number, version=record.version))
        self._detail.setText(" · ".join(parts))
        hue, icon = STATUS_LOOKS[record.status]
        self._status.set_state(label_of(record.status), hue=hue, icon=icon)

    def show_kept(self, at: datetime) -> None:
        """Say when the draft was last kept."""
        self._kept.set_state(self.tr("Draft kept at {time}").format(time=format_time(at.time())))
        self._kept.show()
