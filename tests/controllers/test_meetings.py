from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from models.errors import InvalidInput, NotFound, RuleBroken
from models.records.ids import HallId, VisitId
from models.records.meetings import MeetingDraft, NextStep, VisitState
from tests.factories import a_residence, a_resident, some_settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from tests.conftest import StoppedClock


def a_hall(workspace: Workspace) -> HallId:
    hall = workspace.residents.save_residence(a_residence()).content.buildings[0].halls[0].hall_id
    assert hall is not None
    return hall


def test_people_wait_in_the_order_they_came(workspace: Workspace, stopped_clock: StoppedClock) -> None:
    hall = a_hall(workspace)
    workspace.meetings.arrive(hall, None, "K. B.", "A 3", "fr")
    stopped_clock.advance(minutes=3)
    workspace.meetings.arrive(hall, None, "L. O.", "", "")

    day = workspace.meetings.today(hall)

    assert [visit.initials for visit in day.waiting] == ["K. B.", "L. O."]
    assert (day.day, day.seen_count, day.seen) == (date(2026, 3, 10), 0, ())


def test_the_hall_sees_initials_only(workspace: Workspace) -> None:
    resident = workspace.residents.save(a_resident(exchange_language="ff"))

    visit = workspace.meetings.arrive(None, resident.resident_id, "", "", "")

    assert (visit.initials, visit.room, visit.language) == ("Y. S.", "B 214", "ff")


def test_nobody_waits_twice(workspace: Workspace) -> None:
    resident = workspace.residents.save(a_resident())
    first = workspace.meetings.arrive(None, resident.resident_id, "", "", "")

    again = workspace.meetings.arrive(None, resident.resident_id, "", "", "")

    assert again == first
    workspace.meetings.leave(first.visit_id)
    assert workspace.meetings.arrive(None, resident.resident_id, "", "", "") != first


def test_a_visit_is_received_then_seen(
    workspace: Workspace, stopped_clock: StoppedClock, qtbot: QtBot
) -> None:
    visit = workspace.meetings.arrive(None, None, "K. B.", "", "")
    with qtbot.waitSignal(workspace.meetings.day_changed):
        received = workspace.meetings.receive(visit.visit_id)
    stopped_clock.advance(minutes=8)

    left = workspace.meetings.leave(visit.visit_id)

    assert (received.state, left.state) == (VisitState.WITH_ADVISER, VisitState.LEFT)
    assert left.left_at == datetime(2026, 3, 10, 11, 8, tzinfo=UTC)
    day = workspace.meetings.today(None)
    assert (day.waiting, day.seen_count, day.seen) == ((), 1, (left,))
    with pytest.raises(RuleBroken, match=r"visit\.left"):
        workspace.meetings.receive(visit.visit_id)


def test_who_left_without_being_received_was_not_seen(workspace: Workspace) -> None:
    visit = workspace.meetings.arrive(None, None, "K. B.", "", "")

    workspace.meetings.leave(visit.visit_id)

    assert workspace.meetings.today(None).seen_count == 0


def test_a_departure_by_mistake_is_undone(workspace: Workspace) -> None:
    visit = workspace.meetings.arrive(None, None, "K. B.", "", "")
    workspace.meetings.receive(visit.visit_id)
    workspace.meetings.leave(visit.visit_id)

    workspace.undo.undo()

    assert [seen.state for seen in workspace.meetings.today(None).waiting] == [VisitState.WITH_ADVISER]


def test_yesterday_is_counted_and_no_longer_waits(workspace: Workspace, stopped_clock: StoppedClock) -> None:
    seen = workspace.meetings.arrive(None, None, "K. B.", "", "")
    workspace.meetings.receive(seen.visit_id)
    workspace.meetings.arrive(None, None, "L. O.", "", "")
    stopped_clock.advance(days=1)

    day = workspace.meetings.today(None)

    assert day.waiting == ()
    assert day.seen_per_day == (0, 0, 0, 0, 0, 1, 0)


def test_each_hall_has_its_own_queue(workspace: Workspace) -> None:
    here = a_hall(workspace)
    workspace.meetings.arrive(None, None, "K. B.", "", "")
    workspace.meetings.arrive(here, None, "L. O.", "", "")

    assert [visit.initials for visit in workspace.meetings.today(here).waiting] == ["L. O."]
    assert len(workspace.meetings.today(None).waiting) == 2


@pytest.mark.parametrize("initials", ["", "  ", "Une phrase entière que tout le hall lirait"])
def test_a_visit_has_a_short_label(workspace: Workspace, initials: str) -> None:
    with pytest.raises(InvalidInput):
        workspace.meetings.arrive(None, None, initials, "", "")

    assert workspace.meetings.today(None).waiting == ()


def test_an_unknown_visit_is_said_so(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        workspace.meetings.receive(VisitId(uuid4()))


def test_a_meeting_is_kept_with_who_led_it(
    workspace: Workspace, stopped_clock: StoppedClock, qtbot: QtBot
) -> None:
    workspace.settings.save(some_settings())
    resident = workspace.residents.save(a_resident())
    draft = MeetingDraft(
        resident_id=resident.resident_id,
        channel="hall",
        note="Veut essayer le nettoyage.",
        next_step=NextStep.CALL_BACK,
        next_step_on=date(2026, 3, 17),
    )

    with qtbot.waitSignal(workspace.meetings.meeting_changed) as told:
        saved = workspace.meetings.save(draft)

    assert told.args == [saved]
    assert replace(saved.content, meeting_id=None) == draft
    assert (saved.adviser_name, saved.met_at) == ("Maëlle Guivarc’h", stopped_clock.now)
    assert workspace.meetings.meetings_of(resident.resident_id) == (saved,)


def test_the_last_contact_follows_the_meetings(workspace: Workspace, stopped_clock: StoppedClock) -> None:
    resident = workspace.residents.save(a_resident())
    workspace.meetings.save(MeetingDraft(resident_id=resident.resident_id, note="Bonjour"))
    stopped_clock.advance(days=6)
    last = workspace.meetings.save(MeetingDraft(resident_id=resident.resident_id, note="Bonsoir"))

    row = workspace.residents.first_rows()[0]
    assert (row.last_contact_on, row.stage) == (date(2026, 3, 16), "welcomed")
    assert workspace.residents.open(resident.resident_id).last_contact_on == date(2026, 3, 16)

    workspace.meetings.remove(last.meeting_id)

    assert workspace.residents.first_rows()[0].last_contact_on == date(2026, 3, 10)
    assert [meeting.content.note for meeting in workspace.meetings.meetings_of(resident.resident_id)] == [
        "Bonjour"
    ]
    workspace.undo.undo()
    assert workspace.residents.first_rows()[0].last_contact_on == date(2026, 3, 16)


def test_a_meeting_tells_that_its_visit_was_received(workspace: Workspace) -> None:
    resident = workspace.residents.save(a_resident())
    visit = workspace.meetings.arrive(None, resident.resident_id, "", "", "")

    meeting = workspace.meetings.save(MeetingDraft(visit_id=visit.visit_id, note="Passage éclair"))
    workspace.meetings.leave(visit.visit_id)

    assert meeting.content.resident_id == resident.resident_id
    assert workspace.meetings.today(None).seen_count == 1


def test_a_meeting_given_to_somebody_else_leaves_the_first(workspace: Workspace) -> None:
    first = workspace.residents.save(a_resident(last_name="Aubin"))
    second = workspace.residents.save(a_resident(last_name="Brice"))
    saved = workspace.meetings.save(MeetingDraft(resident_id=first.resident_id, note="Bonjour"))

    workspace.meetings.save(replace(saved.content, resident_id=second.resident_id))

    rows = workspace.residents.first_rows()
    assert [row.last_contact_on for row in rows] == [None, date(2026, 3, 10)]
    assert workspace.meetings.meetings_of(first.resident_id) == ()


def test_an_empty_meeting_of_nobody_is_refused(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput) as caught:
        workspace.meetings.save(MeetingDraft(note=" \n "))

    assert [problem.field for problem in caught.value.problems] == ["note"]


@pytest.mark.parametrize(
    ("initials", "room", "language"),
    [
        ("1 84 12 76 451 089", "B 12", "fr"),
        ("Z. K.", "184127645108946", "fr"),
        ("Z. K.", "B 12", "1 84 12 76 451 089"),
    ],
)
def test_the_list_of_the_day_takes_no_social_security_number(
    workspace: Workspace, initials: str, room: str, language: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        workspace.meetings.arrive(None, None, initials, room, language)

    assert [problem.code for problem in refused.value.problems] == ["input.nir"]


def test_what_two_write_in_one_meeting_is_brought_together_or_told(workspace: Workspace) -> None:
    person = workspace.residents.save(a_resident())
    began = workspace.meetings.save(MeetingDraft(resident_id=person.resident_id, note="Cherche")).content
    step = replace(began, next_step=NextStep.VISIT, next_step_on=date(2026, 3, 20))
    workspace.meetings.save(step, began)

    both = workspace.meetings.save(replace(began, note="Cherche un temps plein"), began)

    assert both.content == replace(step, note="Cherche un temps plein")
    with pytest.raises(InvalidInput) as told:
        workspace.meetings.save(replace(began, note="Cherche un mi-temps"), began)
    (problem,) = told.value.problems
    assert (problem.field, problem.params["present"]) == ("note", "Cherche un temps plein")
    assert began.meeting_id is not None
    assert workspace.meetings.content_of(began.meeting_id) == both.content
