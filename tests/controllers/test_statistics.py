"""Counts for whoever reports on the work: nobody shows in them."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from controllers.statistics import Figures, StatisticsController
from controllers.tasks import ThreadTasks
from controllers.workspace import Workspace
from models.errors import RuleBroken
from models.records.first_contacts import FirstContactDraft
from models.records.people import Actor, Role
from models.records.privacy import Restriction
from models.records.residents import ResidentDraft, ResidentStage
from models.records.statistics import Met
from models.storage.store import Store
from tests.conftest import StoppedClock
from tests.factories import a_residence

COUNTER = Actor(adviser_id=None, name="Compteuse", role=Role.STATISTICS)


def _meet(workspace: Workspace, count: int, sex: str, day: date) -> None:
    for number in range(count):
        draft = ResidentDraft(first_name=f"{sex} {number}", sex=sex, first_met_on=day)
        workspace.residents.save(draft)


def test_people_are_counted_by_stage_and_sex_and_small_groups_are_not_shown(
    workspace: Workspace, store: Store
) -> None:
    _meet(workspace, 8, "woman", date(2026, 3, 2))
    _meet(workspace, 7, "man", date(2026, 3, 2))
    _meet(workspace, 2, "other", date(2026, 3, 2))
    workspace.residents.remove(workspace.residents.search("man 6", 1)[0].resident_id)
    store.act_as(COUNTER)

    table = workspace.statistics.people()

    met = ResidentStage.CONTACT.value
    assert table.cells[met, "woman"] == 8
    assert table.cells[met, "other"] is None
    assert table.cells[met, "man"] is None  # with the total it would give the two away
    assert table.row_totals[met] == 16
    assert (table.rows, table.columns) == ((met,), ("woman", "man", "other"))


def test_twelve_months_are_counted_the_present_one_first(workspace: Workspace, store: Store) -> None:
    _meet(workspace, 6, "woman", date(2026, 3, 9))
    _meet(workspace, 3, "woman", date(2025, 4, 1))
    _meet(workspace, 9, "woman", date(2025, 3, 31))
    for _ in range(5):
        visit = workspace.meetings.arrive(None, None, "A. B.", "", "fr")
        workspace.meetings.receive(visit.visit_id)
    workspace.meetings.arrive(None, None, "C. D.", "", "fr")
    store.act_as(COUNTER)

    found = workspace.statistics.months()

    assert (found.months[0], found.months[-1], len(found.months)) == ("2026-03", "2025-04", 12)
    assert found.figures["2026-03", "first_meetings"] == 6
    assert found.figures["2025-04", "first_meetings"] is None
    assert found.figures["2026-03", "received"] == 5
    assert found.figures["2026-03", "hires"] == found.figures["2026-02", "plans"] == 0


def test_a_file_that_is_set_aside_is_counted_nowhere(workspace: Workspace, store: Store) -> None:
    _meet(workspace, 7, "woman", date(2026, 3, 9))
    for row in workspace.residents.search("woman", 10):
        visit = workspace.meetings.arrive(None, row.resident_id, "A. B.", "", "fr")
        workspace.meetings.receive(visit.visit_id)
        workspace.privacy.restrict(row.resident_id, Restriction.LIMITATION)
    _meet(workspace, 6, "man", date(2026, 3, 9))
    store.act_as(COUNTER)

    people, months = workspace.statistics.people(), workspace.statistics.months()

    assert (people.total, people.columns) == (6, ("man",))
    assert months.figures["2026-03", "first_meetings"] == 6
    assert months.figures["2026-03", "received"] == 0


@pytest.mark.parametrize("role", Role)
def test_every_role_reads_numbers_and_who_counts_reads_nothing_else(
    workspace: Workspace, store: Store, role: Role
) -> None:
    store.act_as(Actor(adviser_id=None, name="", role=role))
    assert workspace.statistics.people().total == 0
    if role is Role.STATISTICS:
        with pytest.raises(RuleBroken, match=r"rights\.refused"):
            workspace.residents.first_rows()


def test_people_met_are_counted_once_by_month_channel_and_residence(workspace: Workspace) -> None:
    place = workspace.residents.save_residence(a_residence()).residence_id
    today = workspace.first_contacts.today()
    contacts = [
        workspace.first_contacts.save(
            FirstContactDraft(contacted_on=today, channel="poster", residence_id=place)
        )
        for _ in range(14)
    ]
    for contact in contacts[:6]:
        draft = workspace.first_contacts.prefilled(contact.first_contact_id)
        workspace.first_contacts.name(contact.first_contact_id, replace(draft, first_name="Awa"))

    tables = workspace.statistics.met()

    month = today.isoformat()[:7]
    for what, row in ((Met.MONTH, month), (Met.CHANNEL, "poster"), (Met.RESIDENCE, "Les Quatre-Vents")):
        cells = tables[what].cells
        assert (cells[row, "named"], cells[row, "anonymous"], tables[what].total) == (6, 8, 14)


def test_everything_is_counted_beside_the_screen_and_once_more_when_it_is_asked_meanwhile(
    store: Store, stopped_clock: StoppedClock, qtbot: QtBot
) -> None:
    tasks = ThreadTasks()
    statistics = StatisticsController(store, tasks, stopped_clock)
    told: list[object] = []
    statistics.counted.connect(told.append)
    began = time.thread_time()
    statistics.count()
    statistics.count()  # the page is shown again before the first count is over
    assert time.thread_time() - began < 0.1  # nothing of it is done on the thread of the screen
    assert not told

    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert isinstance(told[0], Figures)
    assert told[0].met[Met.MONTH].total == 0
    tasks.wait()
