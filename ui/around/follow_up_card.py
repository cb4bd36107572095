"""The card of the organisations that follow a person; what a partner noted stays as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.around import Answer, FollowUpRecord
from ui.around.around_words import contact_words
from ui.around.listed_card import ListedCard
from ui.consultation import hold_back
from ui.dates import short_date
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import clear, column, empty, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class FollowUpCard(ListedCard):
    """The organisations.

    Signals:
        new_requested: Add one.
        change_requested: FollowUpDraft to change.
        remove_requested: Key of one to take out.
    """

    new_requested = Signal()
    change_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "follow_ups", "plus")
        self.add.clicked.connect(self.new_requested)
        self._shown: tuple[FollowUpRecord, ...] = ()

    def _words(self) -> tuple[str, str]:
        return self.tr("Who follows the person"), self.tr("Add an organisation")

    def show_all(self, found: tuple[FollowUpRecord, ...]) -> None:
        """Show the organisations."""
        empty(self.lines)
        self._shown = found
        if not found:
            self.say(self.tr("Nobody is noted. “Does not know” is an answer too."), "muted", "empty")
        for number, record in enumerate(found):
            if number:
                self.lines.addWidget(hairline(f"follow_ups_line_{number}"))
            self.lines.addWidget(self._line(number, record))

    def _line(self, number: int, record: FollowUpRecord) -> QWidget:
        one = record.content
        kind = words_of(self._workspace.settings, "structure_kind", one.organisation_kind)
        title = label(
            ", ".join(filter(None, (kind, one.organisation))),
            "h3",
            name=f"follow_up_{number}_name",
            wrap=True,
        )
        marks = [Pill(f"follow_up_{number}_lead", self.tr("Single referent"), hue="primary")] * (
            one.is_lead == Answer.YES
        )
        if one.ended_on:
            said = self.tr("ended on {date}").format(date=short_date(one.ended_on))
            marks.append(Pill(f"follow_up_{number}_ended", said))
        texts = [
            label(text, look, name=f"follow_up_{number}_{place}", wrap=True)
            for place, (text, look) in enumerate(self._texts(record))
        ]
        head = row((title, 1), *marks, *self._changes(number, record, kind), gap=8)
        return clear(f"follow_up_{number}", column(head, *texts, gap=3))

    def _changes(self, number: int, record: FollowUpRecord, kind: str) -> list[QWidget]:
        """Return the buttons of a line; none on what another organisation noted."""
        if record.is_of_partner:
            return []
        change = self.small(self.tr("Change"), "pen", "change", number)
        change.setAccessibleName(self.tr("Change: {name}").format(name=kind))
        change.clicked.connect(self._on_change)
        remove = make_button("", "tool", "trash", name=f"follow_ups_remove_{number}", tip=self.tr("Take out"))
        remove.setProperty("number", number)
        remove.clicked.connect(self._on_remove)
        hold_back(self._workspace, remove)
        return [change, remove]

    def _texts(self, record: FollowUpRecord) -> list[tuple[str, str]]:
        """Return the texts of a line, each with its look."""
        one = record.content
        withheld = self.tr("Words of another organisation: told if the person agrees to share them.")
        who = self.tr("Noted by {who}").format(who=record.who)
        contact = contact_words(one.contact, one.contact_on)
        met = self.tr("Next meeting: {date}").format(date=short_date(one.next_meeting_on))
        texts = (
            (" · ".join(filter(None, (one.referent_name, one.referent_phone, one.referent_email))), "body"),
            (one.who_does_what, "body"),
            (withheld if record.is_withheld else "", "muted"),
            (self.tr("Last contact: {when}").format(when=contact) if contact else "", "body"),
            (met if one.next_meeting_on else "", "body"),
            (who if record.is_of_partner and record.who else "", "small"),
        )
        return [text for text in texts if text[0]]

    def _on_change(self) -> None:
        self.change_requested.emit(self._shown[self.number()].content)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._shown[self.number()].follow_up_id)
