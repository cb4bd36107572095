"""Who is free to follow somebody, where an agreement stands, what hours of clauses add up to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from models.records.clause_hours import ClauseHoursDraft, ClauseHoursRecord
from models.records.collaborators import (
    CollaboratorDraft,
    CollaboratorRecord,
    InvolvedPeople,
    PairDraft,
    PairRecord,
    RoleDraft,
)
from models.records.ids import ClauseHoursId, CollaboratorId, PairId, ResidentId
from models.records.network import ConventionDraft, ConventionState
from models.rules import network as rules

DAY = date(2026, 3, 10)
KEY = UUID(int=1)


def _person(
    *roles: RoleDraft, capacity: int | None = None, running: int = 0, away_until: date | None = None
) -> CollaboratorRecord:
    content = CollaboratorDraft(last_name="x", roles=roles, capacity=capacity, away_until=away_until)
    return CollaboratorRecord(
        collaborator_id=CollaboratorId(KEY),
        content=content,
        roles=rules.roles_on(content, DAY),
        running=running,
    )


SPONSOR = RoleDraft(code="sponsor", starts_on=DAY - timedelta(days=100))
PAST_TUTOR = RoleDraft(code="tutor", starts_on=date(2024, 1, 1), ends_on=DAY - timedelta(days=1))
TO_COME = RoleDraft(code="tutor", starts_on=DAY + timedelta(days=1))


def test_a_role_counts_from_its_first_day_to_its_last_one() -> None:
    content = CollaboratorDraft(last_name="x", roles=(SPONSOR, PAST_TUTOR, TO_COME))

    assert rules.roles_on(content, DAY) == ("sponsor",)
    assert rules.roles_on(content, DAY - timedelta(days=1)) == ("sponsor", "tutor")
    assert rules.roles_on(content, DAY + timedelta(days=1)) == ("sponsor", "tutor")


def test_who_has_room_is_free_unless_away() -> None:
    assert rules.is_free(_person(SPONSOR, capacity=2, running=1), DAY)
    assert rules.is_free(_person(SPONSOR), DAY)  # nobody asked how many
    assert not rules.is_free(_person(SPONSOR, capacity=2, running=2), DAY)
    assert not rules.is_free(_person(TO_COME), DAY)
    assert not rules.is_free(_person(SPONSOR, away_until=DAY + timedelta(days=1)), DAY)
    assert rules.is_free(_person(SPONSOR, away_until=DAY), DAY)


def test_involved_people_are_counted_once_for_ever_and_tutors_of_before_too() -> None:
    people = [_person(SPONSOR, PAST_TUTOR), _person(SPONSOR), _person(TO_COME), _person()]

    assert rules.involved(people, DAY) == InvolvedPeople(involved=2, tutors=1, free=2)


def test_a_pair_that_runs_is_quiet_after_a_month_without_a_meeting() -> None:
    def quiet(met: int | None, began: int = 100, ends_on: date | None = None) -> bool:
        record = PairRecord(
            pair_id=PairId(KEY), content=PairDraft(starts_on=DAY - timedelta(days=began), ends_on=ends_on),
            display_name="x", collaborator_name="x", who="x", created_at=datetime(2026, 1, 1, tzinfo=UTC),
            last_met_on=DAY - timedelta(days=met) if met is not None else None,
        )  # fmt: skip
        return rules.is_pair_quiet(record, DAY)

    assert not quiet(35)
    assert quiet(36)
    assert quiet(None)
    assert not quiet(None, began=20)
    assert not quiet(None, began=-1)
    assert not quiet(60, ends_on=DAY - timedelta(days=1))


def test_an_agreement_holds_on_its_last_day_and_is_remembered_before() -> None:
    signed = ConventionDraft(signed_on=date(2025, 3, 11), expires_on=DAY)

    def state(day: date, content: ConventionDraft = signed) -> ConventionState:
        return rules.convention_state(content, DAY - timedelta(days=60), day)

    assert state(DAY - timedelta(days=61)) is ConventionState.RUNNING
    assert state(DAY - timedelta(days=60)) is ConventionState.ENDING
    assert state(DAY) is ConventionState.ENDING
    assert state(DAY + timedelta(days=1)) is ConventionState.OVER
    assert state(DAY, replace(signed, closed_on=DAY)) is ConventionState.CLOSED
    assert state(DAY - timedelta(days=61), replace(signed, signed_on=None)) is ConventionState.UNSIGNED


def test_hours_add_up_by_contract_and_people_once() -> None:
    def hours(market: str, planned: int | None, done: int | None, person: int | None) -> ClauseHoursRecord:
        key = ResidentId(UUID(int=person)) if person else None
        content = ClauseHoursDraft(market=market, planned_minutes=planned, done_minutes=done, resident_id=key)
        return ClauseHoursRecord(clause_hours_id=ClauseHoursId(KEY), content=content)

    found = rules.clause_totals(
        [hours("B", 600, None, 1), hours("a", 1200, 300, 1), hours("a", None, 60, 2), hours("a", 60, 0, None)]
    )

    assert [(one.market, one.planned_minutes, one.done_minutes, one.people) for one in found] == [
        ("", 1860, 360, 2),
        ("a", 1260, 360, 2),
        ("B", 600, 0, 1),
    ]
    assert rules.clause_totals([]) == ()
