"""The draft of an encounter and the fields that show it: one is read from the other, both ways."""

from __future__ import annotations

from models.records.hall_papers import Slip
from models.records.meetings import EncounterDraft, ReadBack
from ui.permanence.encounter_book import EncounterBook
from ui.permanence.encounter_draft import (
    answered,
    draft_of,
    put_over,
    told_on,
    values_of,
    with_appointment,
)
from ui.permanence.encounter_fields import EncounterFields
from ui.permanence.encounter_frame import EncounterFrame
from ui.widgets.form import FormBinder


class ShownDraft:
    """What is known of the encounter on the screen.

    Attributes:
        draft: As it was loaded, with what is in no field; what is typed now comes from ``collect``.
    """

    def __init__(
        self, binder: FormBinder, fields: EncounterFields, frame: EncounterFrame, book: EncounterBook
    ) -> None:
        self.draft = EncounterDraft()
        self._binder, self._fields, self._frame, self._book = binder, fields, frame, book

    def is_known(self) -> bool:
        """Say whether the person has a file."""
        return self.draft.resident.resident_id is not None

    def load(self, draft: EncounterDraft) -> None:
        """Show a draft: nothing counts as typed."""
        self.draft = draft
        self._binder.load(values_of(draft))
        self._frame.informed.setEnabled(told_on(draft) is None)
        self._fields.show_day()
        self._frame.initials.set_state(draft.initials)
        self._frame.initials.setVisible(bool(draft.initials))
        self._frame.show_answer(draft.meeting.read_back)

    def put_back(self, draft: EncounterDraft) -> None:
        """Show half-typed words over what was loaded: the form counts as modified."""
        self.draft = put_over(self.draft, draft)
        self._binder.restore(values_of(self.draft))
        self._fields.show_day()
        self._frame.show_answer(self.draft.meeting.read_back)

    def catch_up(self, draft: EncounterDraft) -> None:
        """Show what somebody else wrote meanwhile, with what was typed."""
        self.draft = draft
        self._binder.restore(values_of(draft))

    def collect(self) -> EncounterDraft:
        """Return the draft with what is typed now."""
        return draft_of(self.draft, self._binder.values(), self._book.today)

    def answer(self, answer: ReadBack | None) -> None:
        """Note what the person said of what was read back to them; None: nothing was."""
        self.draft = answered(self.draft, answer)
        self._frame.show_answer(answer)

    def appoint(self, paper: Slip) -> None:
        """Keep the hour, the place and the way of an appointment that was printed."""
        self.draft = with_appointment(self.draft, paper)
        if self.collect().meeting.next_step_on is not None:
            self._binder.restore({"next_step_on": paper.day})
