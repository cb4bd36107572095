"""The agenda: everything planned of a week, on its day, once; and a calendar file that names nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from models.errors import RuleBroken
from models.records.agenda import AgendaKind
from models.records.immersions import ImmersionDraft
from models.records.meetings import MeetingDraft, NextStep
from models.records.network import EventDraft
from models.records.outreach import SlotDraft
from models.records.pathway import FactDraft, FactKind
from models.records.people import Actor, Role
from models.records.proposals import IntroductionDraft
from models.records.prospecting import ApproachDraft
from tests.factories import a_job, a_placement, a_residence, a_resident, an_employer

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.agenda import AgendaLine
    from models.storage.store import Store

MONDAY = date(2026, 3, 9)
TUESDAY, SUNDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=6)


def _week(workspace: Workspace) -> tuple[AgendaLine, ...]:
    return workspace.today.agenda.look(MONDAY, SUNDAY, None)


@pytest.fixture
def planned(workspace: Workspace) -> FactDraft:
    """A week with one thing of each kind; returns the break of the hire, not noted yet."""
    home = workspace.residents.save_residence(a_residence())
    person = workspace.residents.save(a_resident()).resident_id
    employer = workspace.employers.save(an_employer()).employer_id
    job = workspace.employers.save_job(a_job(employer_id=employer)).job_id
    workspace.slots.save(
        SlotDraft(
            residence_id=home.residence_id, starts_on=MONDAY, is_weekly=True, begins_at=840, ends_at=1020
        )
    )
    workspace.prospecting.approaches.save(
        ApproachDraft(
            employer_id=employer, happened_on=MONDAY, outcome="talked", next_action="visit", next_on=TUESDAY
        )
    )
    workspace.introductions.save(
        IntroductionDraft(
            resident_id=person, job_id=job, introduced_on=TUESDAY, meet_on=TUESDAY, meet_at=time(9, 30),
            place="Quai 4",
        )
    )  # fmt: skip
    workspace.meetings.save(
        MeetingDraft(
            resident_id=person, note="Vu", next_step=NextStep.CALL_BACK, next_step_on=TUESDAY,
            next_step_at=time(16),
        )
    )  # fmt: skip
    workspace.immersions.save(
        ImmersionDraft(
            resident_id=person, employer_id=employer, work="Tri", starts_on=TUESDAY,
            ends_on=TUESDAY + timedelta(days=1),
        )
    )  # fmt: skip
    workspace.network.events.save(
        EventDraft(kind="workshop", name="Oser", held_on=SUNDAY, begins_at=600, place="Salle A")
    )
    hire = workspace.placements.save(a_placement(resident_id=person, job_id=job, starts_on=TUESDAY))
    return FactDraft(
        resident_id=person, placement_id=hire.placement_id, kind=FactKind.BROKE, happened_on=TUESDAY,
        broken_by="employee", reason="hours",
    )  # fmt: skip


def test_a_week_has_each_thing_on_its_day_once(workspace: Workspace, planned: FactDraft) -> None:
    found = _week(workspace)

    told = [(one.kind, one.on, one.begins_at) for one in found if one.kind is not AgendaKind.CHECK_POINT]
    assert told == [
        (AgendaKind.PERMANENCE, MONDAY, time(14)),
        (AgendaKind.APPROACH, TUESDAY, None),
        (AgendaKind.IMMERSION_START, TUESDAY, None),
        (AgendaKind.WORKPLACE_MEETING, TUESDAY, time(9, 30)),
        (AgendaKind.APPOINTMENT, TUESDAY, time(16)),
        (AgendaKind.IMMERSION_END, TUESDAY + timedelta(days=1), None),
        (AgendaKind.EVENT, SUNDAY, time(10)),
    ]
    points = [one for one in found if one.kind is AgendaKind.CHECK_POINT]
    assert ("day_1", TUESDAY) in [(one.detail, one.on) for one in points]
    (day,) = (one for one in workspace.today.agenda.look(SUNDAY, SUNDAY, None))
    assert (day.kind, day.name, day.detail) == (AgendaKind.EVENT, "Oser", "workshop")

    workspace.pathway.facts.save(planned)
    assert not [one for one in _week(workspace) if one.kind is AgendaKind.CHECK_POINT]


def test_the_calendar_file_names_nobody_and_replaces_itself(workspace: Workspace, planned: FactDraft) -> None:
    found = _week(workspace)
    titles = {kind: f"titre {kind.value}" for kind in AgendaKind}

    text = workspace.today.agenda.calendar(found, titles).decode()

    assert [word for word in ("Yéro", "Sangaré", "Rives", "B 214", "Oser") if word in text] == []
    assert text.count("BEGIN:VEVENT") == len(found)
    assert text.count("BEGIN:VCALENDAR") == text.count("END:VCALENDAR") == 1
    for line in ("DTSTART:20260309T140000", "DTEND:20260309T170000", "LOCATION:Quai 4"):
        assert line in text
    keys = [line for line in text.splitlines() if line.startswith("UID:")]
    assert len(set(keys)) == len(found)
    assert str(planned.placement_id) not in text
    assert text == workspace.today.agenda.calendar(_week(workspace), titles).decode()
    (point, *_) = (one for one in found if one.kind is AgendaKind.CHECK_POINT)
    moved = workspace.today.agenda.calendar([replace(point, on=SUNDAY)], titles).decode()
    assert next(line for line in moved.splitlines() if line.startswith("UID:")) in keys


def test_a_full_week_is_shown_to_its_last_day(workspace: Workspace, store: Store) -> None:
    workspace.network.events.save(EventDraft(kind="workshop", name="Oser", held_on=MONDAY))
    with store.begin() as transaction:
        for _ in range(2):
            transaction.connection.exec_driver_sql(
                "INSERT INTO event SELECT randomblob(16), kind, name, date(?, n || ' days'), begins_at, ends_at, "
                "place, companies, collaborators, offers, internships, introductions, note, created_at, "
                "updated_at, removed_at FROM event, (SELECT value AS n FROM json_each('[0,0,0,0,0,0,0,0,1,5,6]'))",
                (MONDAY.isoformat(),),
            )

    found = _week(workspace)

    assert (len(found), found[-1].on) == (144, SUNDAY)


def test_whoever_reads_figures_alone_sees_no_agenda(workspace: Workspace, store: Store) -> None:
    store.act_as(Actor(adviser_id=None, name="Compteuse", role=Role.STATISTICS))
    with pytest.raises(RuleBroken):
        _week(workspace)
