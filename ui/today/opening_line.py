"""The hall hours of the day, on the page of what must not be forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.errors import AppError
from ui.dates import day_and_month
from ui.errors import error_text
from ui.outreach.openings import opening_line
from ui.widgets.labels import TextLabel

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace
    from models.records.ids import AdviserId

_SHOWN: Final = 3


class OpeningLine(TextLabel):
    """One line for each opening of the day; without any, the next one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("today_opening")
        self.setWordWrap(True)
        self._workspace = workspace

    def show_day(self, day: date, adviser_id: AdviserId | None) -> None:
        """Show the openings of a day that somebody of the team holds, or that nobody is named for.

        Args:
            day: The day.
            adviser_id: Of the team; None: those of everybody.
        """
        try:
            text = self._words(day, adviser_id)
        except AppError as error:
            text = error_text(error)
        self.setText(text)
        self.setVisible(bool(text))

    def _words(self, day: date, adviser_id: AdviserId | None) -> str:
        slots = self._workspace.slots
        found = [
            one
            for one in slots.of_day(day)
            if not one.is_cancelled
            and (
                adviser_id is None or not one.slot.content.advisers or adviser_id in one.slot.content.advisers
            )
        ]
        lines = [
            self.tr("Hall hours: {opening}").format(opening=opening_line(self._workspace, one))
            for one in found[:_SHOWN]
        ]
        if len(found) > _SHOWN:
            lines.append(self.tr("and %n more in the calendars", "", len(found) - _SHOWN))
        if lines:
            return "\n".join(lines)
        following = slots.next_to_begin()
        if following is None:
            return ""
        words = self.tr("No hall hours today. The next: {day}, {opening}")
        return words.format(
            day=day_and_month(following.day), opening=opening_line(self._workspace, following)
        )
