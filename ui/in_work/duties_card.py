"""The employer's list: what they owe in writing within seven days and a month, for who has no such office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal

from models.records.in_work import DutyDraft
from ui.dates import short_date
from ui.in_work.contract_cards import HireCard
from ui.in_work.hire_words import duty_words
from ui.widgets.labels import label
from ui.widgets.layouts import empty, flow
from ui.widgets.switches import CheckBox

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace
    from models.rules.hire import HireView

_FIRST: Final = ("hire_declaration",)
_LAST: Final = ("health_visit",)


class DutiesCard(HireCard):
    """Ticks, in groups by their last day.

    Signals:
        ticked: Code of a duty to note as done, or to be done again.
    """

    ticked = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        super().__init__("hire_duties", self.tr("What the employer does"))
        self._codes: dict[str, str] = {}

    def show_hire(self, hire: HireView, *, may_write: bool) -> None:
        """Show the list of a hire: nothing of it is printed, nor asked of the person."""
        empty(self.lines)
        self._codes = {}
        done = {each.content.code for each in hire.duties}
        days = sorted({item.due_on for item in hire.items})
        self._group("first", "", _FIRST if days else (), done, may_write=may_write)
        for place, day in enumerate(days):
            words = self.tr("In writing to the person by {date}").format(date=short_date(day))
            codes = tuple(item.code for item in hire.items if item.due_on == day)
            self._group(f"day_{place}", words, codes, done, may_write=may_write)
        self._group("last", "", _LAST if days else (), done, may_write=may_write)
        if not days:
            self.say("empty", self.tr("The first day of the contract gives the list."), "muted")

    def draft(self, code: str, of: dict[str, Any], today: date) -> DutyDraft:
        """Return that a duty is done today."""
        return DutyDraft(**of, code=code, done_on=today)

    def _group(
        self, name: str, words: str, codes: tuple[str, ...], done: set[str], *, may_write: bool
    ) -> None:
        if not codes:
            return
        if words:
            self.lines.addWidget(label(words, "label", name=f"hire_duties_{name}_words", wrap=True))
        ticks = []
        for code in codes:
            tick = CheckBox(
                f"hire_duty_{code}", duty_words(self._workspace.settings, code), is_on=code in done
            )
            tick.setEnabled(may_write)
            tick.edited.connect(self._on_tick)
            self._codes[tick.objectName()] = code
            ticks.append(tick)
        self.lines.addWidget(flow(f"hire_duties_{name}", *ticks, gap=14))

    def _on_tick(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.ticked.emit(self._codes[sender.objectName()])
