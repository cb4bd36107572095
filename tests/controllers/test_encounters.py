from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.errors import InvalidInput
from models.records.meetings import EncounterDraft, MeetingDraft, NextStep, VisitState
from models.records.outreach import OutreachDraft, OutreachKind
from models.records.privacy import NoticeForm
from models.records.residents import ResidentDraft
from tests.factories import a_resident, some_settings
from ui.permanence.encounter_book import EncounterBook
from ui.permanence.encounter_draft import put_over, saved

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from tests.conftest import StoppedClock


def test_an_encounter_makes_the_file_the_meeting_and_the_count_of_the_day(workspace: Workspace) -> None:
    workspace.settings.save(some_settings())
    visit = workspace.meetings.arrive(None, None, "Y. S.", "", "")
    said = MeetingDraft(
        note="Veut travailler dehors.", next_step=NextStep.VISIT, next_step_on=date(2026, 3, 12)
    )

    kept = workspace.encounters.save(
        EncounterDraft(visit_id=visit.visit_id, resident=a_resident(), meeting=said)
    )

    assert kept.resident is not None and kept.resident.last_contact_on == date(2026, 3, 10)
    assert [m.content.note for m in workspace.meetings.meetings_of(kept.resident.resident_id)] == [said.note]
    day = workspace.meetings.today(None)
    assert (day.waiting, day.seen_count) == ((), 1)
    assert day.seen[0].resident_id == kept.resident.resident_id


def test_somebody_who_did_not_wait_is_counted_too(workspace: Workspace) -> None:
    kept = workspace.encounters.save(EncounterDraft(resident=a_resident()))

    day = workspace.meetings.today(None)
    assert day.seen_count == 1
    assert kept.visit.initials == "Y. S."
    assert kept.resident is not None
    assert len(workspace.meetings.meetings_of(kept.resident.resident_id)) == 1


def test_nobody_has_to_give_a_name(workspace: Workspace) -> None:
    visit = workspace.meetings.arrive(None, None, "K. B.", "A 3", "")
    anonymous = EncounterDraft(visit_id=visit.visit_id, resident=ResidentDraft(room="A 3"))

    silent = workspace.encounters.save(anonymous)

    assert (silent.resident, silent.meeting) == (None, None)
    assert workspace.residents.count() == 0
    assert workspace.meetings.today(None).seen_count == 1


def test_what_an_anonymous_person_said_is_kept_with_their_passage(workspace: Workspace) -> None:
    visit = workspace.meetings.arrive(None, None, "K. B.", "", "")

    kept = workspace.encounters.save(
        EncounterDraft(visit_id=visit.visit_id, meeting=MeetingDraft(note="Cherche une formation."))
    )

    assert kept.meeting is not None
    assert (kept.meeting.content.note, kept.meeting.content.visit_id) == (
        "Cherche une formation.",
        visit.visit_id,
    )


def test_what_only_a_file_can_keep_asks_for_a_name(workspace: Workspace) -> None:
    visit = workspace.meetings.arrive(None, None, "K. B.", "", "")

    with pytest.raises(InvalidInput) as refusal:
        workspace.encounters.save(
            EncounterDraft(visit_id=visit.visit_id, resident=ResidentDraft(wished_trades=("cleaning",)))
        )

    assert [problem.field for problem in refusal.value.problems] == ["first_name"]
    assert workspace.meetings.today(None).waiting[0].state is VisitState.WAITING


def test_an_encounter_is_taken_back_whole(workspace: Workspace, qtbot: QtBot) -> None:
    visit = workspace.meetings.arrive(None, None, "Y. S.", "", "")
    draft = EncounterDraft(
        visit_id=visit.visit_id, resident=a_resident(), meeting=MeetingDraft(note="Bus 23.")
    )
    workspace.encounters.save(draft)

    with qtbot.waitSignal(workspace.encounters.encounter_taken_back):
        workspace.undo.undo()

    assert workspace.residents.count() == 0
    day = workspace.meetings.today(None)
    assert (day.seen_count, [seen.state for seen in day.waiting]) == (0, [VisitState.WITH_ADVISER])
    kept = workspace.encounters.find(visit.visit_id)
    assert kept is not None and kept.draft == draft
    last = workspace.undo.last()
    assert last is not None and last.action == "visit.arrived"  # the step before, and no other


def test_taking_back_gives_a_known_file_its_former_words(workspace: Workspace) -> None:
    known = workspace.residents.save(a_resident(room="B 214"))

    workspace.encounters.save(EncounterDraft(resident=replace(known.content, room="C 7")))
    workspace.undo.undo()

    again = workspace.residents.open(known.resident_id)
    assert (again.content.room, again.last_contact_on) == ("B 214", None)
    assert workspace.meetings.meetings_of(known.resident_id) == ()


def test_an_encounter_that_goes_on_is_one_meeting(workspace: Workspace) -> None:
    visit = workspace.meetings.arrive(None, None, "Y. S.", "", "")
    draft = EncounterDraft(visit_id=visit.visit_id, resident=a_resident(), meeting=MeetingDraft(note="Un."))

    first = workspace.encounters.save(draft, is_over=False)
    assert first.resident is not None and first.meeting is not None
    assert workspace.meetings.today(None).waiting[0].state is VisitState.WITH_ADVISER
    workspace.encounters.save(
        replace(
            draft,
            resident=first.resident.content,
            meeting=replace(first.meeting.content, note="Un, puis deux."),
        )
    )

    meetings = workspace.meetings.meetings_of(first.resident.resident_id)
    assert [meeting.content.note for meeting in meetings] == ["Un, puis deux."]
    assert workspace.meetings.today(None).seen_count == 1


def test_half_typed_encounters_wait_side_by_side(workspace: Workspace, stopped_clock: StoppedClock) -> None:
    visit = workspace.meetings.arrive(None, None, "K. B.", "", "")
    workspace.encounters.keep(EncounterDraft(meeting=MeetingDraft(note="Sans attendre")))
    stopped_clock.advance(minutes=1)
    workspace.encounters.keep(EncounterDraft(visit_id=visit.visit_id, meeting=MeetingDraft(note="Après")))

    notes = [kept.draft.meeting.note for kept in workspace.encounters.kept()]
    workspace.encounters.discard(None)

    assert notes == ["Après", "Sans attendre"]
    assert workspace.encounters.find(None) is None
    assert workspace.encounters.find(visit.visit_id) is not None


def test_saving_throws_the_half_typed_words_away(workspace: Workspace) -> None:
    workspace.encounters.keep(EncounterDraft(resident=ResidentDraft(first_name="Y")))

    workspace.encounters.save(EncounterDraft(resident=a_resident()))

    assert workspace.encounters.kept() == ()


def test_telling_the_rights_is_written_once_never_cleared_and_taken_back(workspace: Workspace) -> None:
    told = ResidentDraft(first_name="Awa", exchange_language="ff", informed_on=date(2026, 3, 10))
    first = workspace.encounters.save(EncounterDraft(resident=told))
    assert first.resident is not None
    key = first.resident.resident_id
    known = workspace.residents.open(key).content
    slip = replace(known, informed_on=None, room="B 12")

    workspace.encounters.save(EncounterDraft(resident=slip, based_on=known))
    workspace.encounters.save(EncounterDraft(resident=known, based_on=known))

    (notice,) = workspace.privacy.notices_of(key)
    assert (notice.told_on, notice.form, notice.language) == (date(2026, 3, 10), NoticeForm.SPOKEN, "ff")
    assert workspace.residents.open(key).content.informed_on == date(2026, 3, 10)


def test_a_new_file_whose_person_was_told_can_be_taken_back(workspace: Workspace) -> None:
    told = ResidentDraft(first_name="Awa", informed_on=date(2026, 3, 10))
    record = workspace.encounters.save(EncounterDraft(resident=told))
    assert record.resident is not None

    workspace.undo.undo()

    assert workspace.residents.first_rows() == ()


def test_the_action_somebody_came_by_counts_them_once_and_goes_with_the_undo(workspace: Workspace) -> None:
    action = workspace.outreach.save(
        OutreachDraft(kind=OutreachKind.POSTER, starts_on=workspace.outreach.today())
    ).outreach_id

    kept = workspace.encounters.save(EncounterDraft(resident=a_resident(), outreach_id=action), is_over=False)
    assert kept.resident is not None
    again = EncounterDraft(visit_id=kept.visit.visit_id, resident=kept.resident.content, outreach_id=action)
    workspace.encounters.save(again)
    workspace.encounters.save(EncounterDraft(outreach_id=action, initials="sans nom"))

    funnel = workspace.outreach.funnels()[action]
    assert (funnel.met, funnel.anonymous) == (2, 1)
    assert workspace.encounters.action_of(kept.visit.visit_id) == action
    counts = workspace.hall_days.closing(None).counts
    assert (counts.received, counts.contacts) == (2, 0)  # nobody is counted twice in the day
    workspace.undo.undo()
    assert workspace.outreach.funnels()[action].met == 1


def test_words_corrected_in_the_file_are_not_written_over_by_the_hall(workspace: Workspace) -> None:
    """The adviser keeps the encounter, stays with the person, and corrects a word in their file meanwhile."""
    said = MeetingDraft(note="Cherche", channel="hall")
    draft = EncounterDraft(resident=a_resident(), meeting=said)
    book = EncounterBook(workspace)
    draft = saved(draft, workspace.encounters.save(draft, is_over=False))
    meeting_id = draft.meeting.meeting_id
    assert meeting_id is not None
    corrected = replace(draft.meeting, note="Cherche un temps plein")
    workspace.meetings.save(corrected, draft.meeting)
    step = replace(draft.meeting, next_step=NextStep.VISIT, next_step_on=date(2026, 3, 20))

    draft = saved(draft, workspace.encounters.save(replace(draft, meeting=step), is_over=False))

    assert (draft.meeting.note, draft.meeting.next_step) == ("Cherche un temps plein", NextStep.VISIT)
    workspace.meetings.save(replace(draft.meeting, note="Cherche un mi-temps"))
    mine = replace(draft, meeting=replace(draft.meeting, note="Cherche le matin"))
    with pytest.raises(InvalidInput) as told:
        workspace.encounters.save(mine, is_over=False)
    assert [problem.field for problem in told.value.problems] == ["note"]
    assert workspace.meetings.content_of(meeting_id).note == "Cherche un mi-temps"
    workspace.encounters.save(book.caught_up(mine, told.value.problems))
    assert workspace.meetings.content_of(meeting_id).note == "Cherche le matin"


def test_what_it_is_based_on_comes_back_with_half_typed_words(workspace: Workspace) -> None:
    draft = EncounterDraft(resident=a_resident(), meeting=MeetingDraft(note="Cherche"))
    draft = saved(draft, workspace.encounters.save(draft, is_over=False))

    workspace.encounters.keep(draft)

    (kept,) = workspace.encounters.kept()
    assert put_over(EncounterDraft(), kept.draft).meeting_based_on == draft.meeting
