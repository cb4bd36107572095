"""What can be taken back is named by whom it is about, never by what they said."""

from __future__ import annotations

from controllers.workspace import Workspace
from models.records.meetings import MeetingDraft
from models.records.residents import ResidentDraft


def test_a_note_to_take_back_is_named_by_initials(workspace: Workspace) -> None:
    person = workspace.residents.save(ResidentDraft(first_name="Samir", last_name="Oumarou"))

    note = workspace.meetings.save(MeetingDraft(resident_id=person.resident_id, note="dit en confiance"))
    made = workspace.undo.last()
    workspace.meetings.remove(note.meeting_id)
    removed = workspace.undo.last()

    assert made is not None and removed is not None
    assert (made.action, removed.action) == ("meeting.created", "meeting.removed")
    assert made.subject == removed.subject == "S. O."
