"""A permanence is prepared, held in any order and closed; nothing of it slows down as it grows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from controllers.workspace import Workspace
from models.errors import InvalidInput, RuleBroken
from models.records.employers import EmployerDraft, JobDraft
from models.records.first_contacts import FirstContactDraft, Outcome
from models.records.hall_days import DayCounts
from models.records.ids import HallId, ResidentId
from models.records.meetings import EncounterDraft, Hold, MeetingDraft, NextStep, VisitState
from models.records.residents import ResidentDraft
from tests.conftest import StoppedClock
from tests.factories import a_residence, a_resident, some_settings

TODAY = date(2026, 3, 10)
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def hall_id(workspace: Workspace) -> HallId:
    residence = workspace.residents.save_residence(a_residence())
    hall = residence.content.buildings[0].halls[0].hall_id
    assert hall is not None
    workspace.settings.save(some_settings(current_hall_id=hall))
    return hall


def promise(workspace: Workspace, hall_id: HallId, on: date, **changes: Any) -> ResidentId:
    known = workspace.residents.save(a_resident(**changes))
    workspace.meetings.save(
        MeetingDraft(
            resident_id=known.resident_id,
            hall_id=hall_id,
            note="Apportera son permis.",
            next_step=NextStep.PLAN,
            next_step_on=on,
        )
    )
    return known.resident_id


@contextmanager
def statements() -> Iterator[list[str]]:
    """Gather what is asked of the database."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_who_was_promised_something_is_expected_until_they_are_met(
    workspace: Workspace, hall_id: HallId, stopped_clock: StoppedClock
) -> None:
    late = promise(workspace, hall_id, TODAY, first_name="Bintou", last_name="Camara")
    promise(workspace, hall_id, TOMORROW, first_name="Célestin", last_name="Loemba")
    promise(workspace, hall_id, TOMORROW + timedelta(days=1), first_name="Dina", last_name="Saïdi")
    stopped_clock.advance(hours=2)

    expected = workspace.hall_days.prepare(hall_id, TOMORROW).expected
    assert [person.initials for person in expected] == ["C. L.", "B. C."]
    assert expected[0].said == "Apportera son permis."

    workspace.encounters.save(EncounterDraft(resident=workspace.residents.open(late).content))
    expected = workspace.hall_days.prepare(hall_id, TOMORROW).expected
    assert [person.initials for person in expected] == ["C. L."]


def test_offers_fit_by_their_trade_alone(workspace: Workspace, hall_id: HallId) -> None:
    promise(workspace, hall_id, TOMORROW, wished_trades=("cleaning",), exchange_language="uk")
    employer = workspace.employers.save(EmployerDraft(trade_name="Net Armor")).employer_id
    for title, code in (("Agent de propreté", "K2204"), ("Cariste", "N1101")):
        workspace.employers.save_job(JobDraft(employer_id=employer, title=title, rome_code=code))

    found = workspace.hall_days.prepare(hall_id, TOMORROW)

    assert [(offer.title, offer.trade) for offer in found.offers] == [("Agent de propreté", "cleaning")]
    assert found.languages == ("uk", "fr")


def test_preparing_and_closing_ask_as_much_for_one_person_as_for_thirty(
    workspace: Workspace, hall_id: HallId
) -> None:
    """Lists that slow down as they grow: one query per row."""

    def asked() -> list[int]:
        counts = []
        for ask in (
            lambda: workspace.hall_days.prepare(hall_id, TOMORROW),
            lambda: workspace.hall_days.closing(hall_id),
            lambda: workspace.meetings.today(hall_id),
        ):
            with statements() as found:
                ask()
            counts.append(len(found))
        return counts

    promise(workspace, hall_id, TOMORROW)
    workspace.meetings.arrive(hall_id, None, "A. A.", "1", "")
    few = asked()
    for number in range(30):
        promise(workspace, hall_id, TOMORROW, first_name=f"Prénom {number}", phone="")
        workspace.meetings.arrive(hall_id, None, f"B. {number}", "", "")

    assert asked() == few


def test_closing_counts_empties_the_queue_and_anonymises_and_is_taken_back_whole(
    workspace: Workspace, hall_id: HallId
) -> None:
    received = workspace.meetings.arrive(hall_id, None, "K. T.", "12", "")
    workspace.encounters.save(EncounterDraft(visit_id=received.visit_id, hall_id=hall_id))
    workspace.meetings.arrive(hall_id, None, "L. O.", "", "")
    busy = workspace.meetings.arrive(hall_id, None, "M. P.", "", "")
    workspace.meetings.receive(busy.visit_id)
    workspace.encounters.keep(EncounterDraft(visit_id=busy.visit_id, hold=Hold.PARKED))

    record = workspace.hall_days.close(hall_id, "Prévoir une chaise.")

    assert record.content.counts == DayCounts(received=2, anonymous=2, left_waiting=1)
    day = workspace.meetings.today(hall_id)
    assert [visit.initials for visit in day.waiting] == ["M. P."], "what is half typed waits"
    assert [(visit.initials, visit.room) for visit in day.seen] == [("", "")]
    workspace.undo.undo()
    day = workspace.meetings.today(hall_id)
    assert workspace.hall_days.of_day(hall_id, TODAY) is None
    assert {visit.initials for visit in (*day.waiting, *day.seen)} == {"K. T.", "L. O.", "M. P."}


def test_the_words_of_the_day_are_written_again_the_same_day(workspace: Workspace, hall_id: HallId) -> None:
    first = workspace.hall_days.close(hall_id, "Un.")
    again = workspace.hall_days.close(hall_id, "Un, puis deux.")

    assert again.hall_day_id == first.hall_day_id
    workspace.undo.undo()
    kept = workspace.hall_days.of_day(hall_id, TODAY)
    assert kept is not None and kept.content.note == "Un."
    with pytest.raises(InvalidInput):
        workspace.hall_days.close(hall_id, "Son numéro : 2 91 07 99 352 017 39")
    assert workspace.hall_days.prepare(hall_id, TOMORROW).last == kept


def test_the_queue_is_taken_back_step_by_step(workspace: Workspace, hall_id: HallId) -> None:
    visit = workspace.meetings.arrive(hall_id, None, "K. T.", "", "")
    workspace.meetings.receive(visit.visit_id)

    workspace.undo.undo()
    (waiting,) = workspace.meetings.today(hall_id).waiting
    assert (waiting.state, waiting.received_at) == (VisitState.WAITING, None)
    workspace.undo.undo()
    assert workspace.meetings.today(hall_id).waiting == ()


def test_an_arrival_on_which_something_hangs_is_not_taken_back(workspace: Workspace, hall_id: HallId) -> None:
    visit = workspace.meetings.arrive(hall_id, None, "K. T.", "", "")
    draft = EncounterDraft(visit_id=visit.visit_id, resident=ResidentDraft(first_name="Kadi"))
    workspace.encounters.keep(draft)

    with pytest.raises(RuleBroken, match="added_since"):
        workspace.undo.undo()
    assert workspace.encounters.find(visit.visit_id) is not None


def test_what_was_put_down_is_told_from_what_was_cut(workspace: Workspace, hall_id: HallId) -> None:
    visit = workspace.meetings.arrive(hall_id, None, "K. T.", "", "")
    typed = EncounterDraft(visit_id=visit.visit_id, resident=ResidentDraft(first_name="Kadi"))
    at = workspace.encounters.keep(typed).kept_at
    (kept,) = workspace.encounters.kept()
    assert kept.draft.hold is Hold.IN_HAND

    workspace.encounters.put_down()

    (kept,) = workspace.encounters.kept()
    assert (kept.draft.hold, kept.kept_at) == (Hold.PUT_DOWN, at)


def test_first_contacts_beside_the_queue_are_counted_apart(workspace: Workspace, hall_id: HallId) -> None:
    for outcome in (Outcome.MET, Outcome.NOT_NOW, Outcome.ABSENT):
        again = TOMORROW if outcome is Outcome.NOT_NOW else None
        contact = FirstContactDraft(contacted_on=TODAY, hall_id=hall_id, outcome=outcome, next_on=again)
        workspace.first_contacts.save(contact)

    counts = workspace.hall_days.closing(hall_id).counts

    assert (counts.received, counts.contacts, counts.attempts) == (0, 2, 1)


def test_two_files_of_one_person_are_told_and_neither_goes_without_a_word(
    workspace: Workspace, hall_id: HallId
) -> None:
    """A duplicate dropped without a word: the second file is kept, and both are named as one person's."""
    first = workspace.residents.save(a_resident(first_name="Mohamed", last_name="Benali"))
    draft = ResidentDraft(first_name="Muhammad", last_name="Benalli", phone=first.content.phone)
    assert [found.row.resident_id for found in workspace.duplicates.candidates(draft, ())] == [
        first.resident_id
    ]

    second = workspace.encounters.save(EncounterDraft(hall_id=hall_id, resident=draft)).resident

    assert second is not None and workspace.residents.count() == 2
    again = workspace.duplicates.candidates(second.content, ())
    assert first.resident_id in {found.row.resident_id for found in again}
