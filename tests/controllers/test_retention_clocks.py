"""What is due is asked of the database in one question: it leaves out no file that the clocks find."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.records.ids import ResidentId
from models.records.meetings import MeetingDraft, NextStep
from models.records.privacy import (
    ConsentUse,
    NoticeDraft,
    RequestDraft,
    RequestOutcome,
    Restriction,
)
from models.rules.retention import file_due
from models.storage import due_list
from models.storage import retention as clock_queries
from tests.breadth import IS_LONG
from tests.conftest import NOON
from tests.factories import a_resident, some_settings

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.storage.store import Store
    from tests.conftest import StoppedClock


@pytest.fixture
def resident_id(workspace: Workspace) -> ResidentId:
    workspace.settings.save(some_settings())
    return workspace.residents.save(a_resident(room="")).resident_id


@given(case=st.tuples(st.integers(0, 900), st.sampled_from([None, *NextStep]), st.booleans()))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_quick_question_leaves_out_no_file_that_is_due(
    workspace: Workspace,
    store: Store,
    stopped_clock: StoppedClock,
    case: tuple[int, NextStep | None, bool],
) -> None:
    days, step, has_visit = case
    stopped_clock.now = NOON
    resident_id = workspace.residents.save(a_resident(room="")).resident_id
    workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Vu", next_step=step))
    if has_visit:
        stopped_clock.advance(days=days // 3)
        workspace.meetings.arrive(None, resident_id, "Y. S.", "", "fr")
    stopped_clock.now = NOON + timedelta(days=days)
    today = workspace.privacy.today()

    quick = {line.record_id for line in workspace.privacy.retention.due_list()}

    with store.read() as transaction:
        every = [file_due(facts, today) for facts in clock_queries.facts(transaction.connection)]
    assert quick == {line.record_id for line in every if line is not None}


def test_the_database_and_the_clocks_agree_file_by_file(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock
) -> None:
    chance = random.Random(20260310)  # noqa: S311  (the same lives each time)
    for number in range(60 if IS_LONG else 30):
        _live(workspace, stopped_clock, chance, f"Personne {number}")

    for days in (0, 45, 100, 400, 720, 731, 800):
        stopped_clock.now = NOON + timedelta(days=days)
        today = workspace.privacy.today()
        asked = {(line.rule, line.record_id) for line in workspace.privacy.retention.due_list()}
        with store.read() as transaction:
            session = transaction.session
            files = [
                file_due(facts, today)
                for facts in clock_queries.facts(transaction.connection)
                if not clock_queries.is_held(session, facts.record_id)
            ]
            groups = due_list.files(session, today, 3)
        by_clock = {(line.rule, line.record_id) for line in files if line is not None}
        assert asked == by_clock
        for group in groups:
            of_rule = [line for line in files if line is not None and line.rule is group.rule]
            assert group.count == len(of_rule)
            assert len(group.lines) == min(3, len(of_rule))


def _live(workspace: Workspace, clock: StoppedClock, chance: random.Random, name: str) -> None:
    """Have somebody come, speak, agree, ask, be kept longer or put in the bin, on any days of two years."""
    clock.now = NOON + timedelta(days=chance.randint(0, 30), hours=chance.randint(0, 12))
    first = workspace.privacy.today() if chance.random() < 0.5 else None
    key = workspace.residents.save(
        a_resident(first_name=name, room="", phone="", first_met_on=first)
    ).resident_id
    acts: list[Callable[[], object]] = [
        lambda: workspace.meetings.save(
            MeetingDraft(resident_id=key, note="Vu", next_step=chance.choice([None, *NextStep]))
        ),
        lambda: workspace.meetings.save(MeetingDraft(resident_id=key, note="Essai", is_attempt=True)),
        lambda: workspace.meetings.leave(workspace.meetings.arrive(None, key, "A. B.", "", "fr").visit_id),
        lambda: workspace.privacy.answer_consent(key, ConsentUse.SMS, is_given=chance.random() < 0.5),
        lambda: workspace.privacy.inform(NoticeDraft(resident_id=key, told_on=workspace.privacy.today())),
        lambda: workspace.privacy.register.receive(
            RequestDraft(resident_id=key, received_on=workspace.privacy.today())
        ),
        lambda: workspace.privacy.restrict(key, Restriction.LIMITATION),
    ]
    for act in chance.choices(acts, weights=[5, 1, 3, 2, 2, 1, 1], k=chance.randint(0, 4)):
        clock.advance(days=chance.randint(0, 40), hours=chance.randint(0, 12))
        act()
    for request in workspace.privacy.register.requests(key):
        if chance.random() < 0.7:
            workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "Fait")
    if chance.random() < 0.2:
        workspace.residents.remove(key)
