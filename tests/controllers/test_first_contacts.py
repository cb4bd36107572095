"""Somebody met without a name, named later, is one person in every count; « not now » is left in peace."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from models.errors import InvalidInput, NotFound, RuleBroken
from models.records.duplicates import MergeOrder
from models.records.first_contacts import AgeBand, ContactStep, FirstContactDraft, Outcome, Topic
from models.records.meetings import MeetingDraft, NextStep
from models.records.outreach import OutreachDraft, OutreachKind
from models.records.pathway import GoalDraft, StepDraft
from models.records.residents import ResidentDraft
from models.records.retention import RetentionRule
from models.records.today import ReminderKind
from models.storage import outreach_counts
from tests.factories import a_residence, a_started_plan

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.first_contacts import FirstContactRecord
    from models.records.ids import ResidentId
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)


def _met(workspace: Workspace, **changes: Any) -> FirstContactRecord:
    known: dict[str, Any] = {"contacted_on": TODAY, "channel": "hall", "sex": "woman"}
    return workspace.first_contacts.save(FirstContactDraft(**{**known, **changes}))


def _named(workspace: Workspace, contact: FirstContactRecord, name: str = "Awa") -> ResidentId:
    draft = workspace.first_contacts.prefilled(contact.first_contact_id)
    return workspace.first_contacts.name(
        contact.first_contact_id, replace(draft, first_name=name)
    ).resident_id


def _counts(workspace: Workspace) -> dict[tuple[str, str], int]:
    with workspace._store.read() as transaction:
        found = outreach_counts.met(transaction.connection, "")
    counts: Counter[tuple[str, str]] = Counter()
    for one in found:
        counts[one.channel, one.name] += one.people
    return counts


def test_each_contact_without_a_name_has_a_code_of_its_own(workspace: Workspace) -> None:
    first, second = _met(workspace), _met(workspace, age_band=AgeBand.FROM_26, topic=Topic.WORK)

    assert (first.content.code, second.content.code) == ("A-0001", "A-0002")
    assert [found.content.code for found in workspace.first_contacts.contacts()] == ["A-0002", "A-0001"]


def test_health_is_no_topic_of_who_has_a_name(workspace: Workspace) -> None:
    contact = _met(workspace, topic=Topic.HEALTH)
    _named(workspace, contact)

    assert [one.content.topic for one in workspace.first_contacts.contacts()] == [None]

    workspace.undo.undo()
    assert [one.content.topic for one in workspace.first_contacts.contacts()] == [Topic.HEALTH]


def test_a_person_named_later_is_counted_once_and_can_be_unnamed(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    residence = workspace.residents.save_residence(a_residence())
    contact = _met(workspace, residence_id=residence.residence_id, channel="poster", language="ar")
    stopped_clock.advance(days=8)
    again = _met(workspace, code=contact.content.code, contacted_on=TODAY + timedelta(days=8))
    _met(workspace, channel="poster")
    assert _counts(workspace) == {("poster", "anonymous"): 2}

    key = _named(workspace, again)

    assert _counts(workspace) == {("poster", "anonymous"): 1, ("poster", "named"): 1}
    file = workspace.residents.open(key).content
    assert (file.first_met_on, file.channel, file.sex, file.exchange_language) == (
        TODAY,
        "poster",
        "woman",
        "ar",
    )
    assert file.residence_id == residence.residence_id
    with pytest.raises(RuleBroken, match=r"first_contact\.named"):
        _named(workspace, contact)
    workspace.undo.undo()
    assert _counts(workspace) == {("poster", "anonymous"): 2}
    with pytest.raises(NotFound):
        workspace.residents.open(key)


def test_a_contact_joined_to_a_known_file_leaves_the_file_as_it_is(workspace: Workspace) -> None:
    known = workspace.residents.save(
        ResidentDraft(first_name="Ismaël", first_met_on=date(2025, 11, 3), channel="partner")
    )
    contact = _met(workspace)
    assert sum(_counts(workspace).values()) == 2

    workspace.first_contacts.name(contact.first_contact_id, ResidentDraft(resident_id=known.resident_id))

    assert _counts(workspace) == {("partner", "named"): 1}
    assert workspace.residents.open(known.resident_id).content == known.content
    workspace.undo.undo()
    assert sum(_counts(workspace).values()) == 2


def test_two_files_brought_together_are_one_person(workspace: Workspace) -> None:
    keys = [_named(workspace, _met(workspace, channel="sms"), "Awa") for _ in range(2)]
    assert _counts(workspace) == {("sms", "named"): 2}

    workspace.merging.merge(MergeOrder(kept_id=keys[0], gone_id=keys[1]))

    assert _counts(workspace) == {("sms", "named"): 1}


def test_counts_agree_with_a_count_by_hand(workspace: Workspace) -> None:
    action = workspace.outreach.save(OutreachDraft(kind=OutreachKind.POSTER, starts_on=TODAY, reached=40))
    key = action.outreach_id
    drafts = [
        ("poster", Outcome.MET), ("poster", Outcome.MET), ("poster", Outcome.NOT_NOW),
        ("door_to_door", Outcome.ABSENT), ("poster", Outcome.REFUSED), ("sms", Outcome.NO_ANSWER),
    ]  # fmt: skip
    for channel, outcome in drafts:
        _met(workspace, channel=channel, outcome=outcome, outreach_id=key)
    hired = a_started_plan(workspace).resident_id
    one, two, three = (_met(workspace, channel="poster", outreach_id=key) for _ in range(3))
    workspace.first_contacts.name(one.first_contact_id, ResidentDraft(resident_id=hired))
    followed = _named(workspace, two, "Awa")
    _named(workspace, three, "Issa")
    workspace.meetings._clock.advance(days=1)  # type: ignore[attr-defined]
    workspace.meetings.save(MeetingDraft(resident_id=followed, note="Revue"))

    funnel = workspace.outreach.funnels()[key]

    by_hand = Counter(outcome in {Outcome.MET, Outcome.NOT_NOW} for _, outcome in drafts)
    assert (funnel.met, funnel.anonymous) == (by_hand[True] + 3, by_hand[True])
    assert (funnel.accompanied, funnel.hired, funnel.attempts) == (2, 1, by_hand[False])


def test_not_now_is_shown_when_its_day_has_come_and_never_before(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    day = TODAY + timedelta(days=30)
    asked = _met(workspace, outcome=Outcome.NOT_NOW, next_on=day)
    named = _met(workspace, outcome=Outcome.NOT_NOW, next_on=day)
    key = _named(workspace, named)
    controller = workspace.first_contacts
    assert controller.to_ask_again() == ()
    assert controller.resting() == {key}

    stopped_clock.advance(days=30)

    assert {found.content.code for found in controller.to_ask_again()} == {"A-0001", "A-0002"}
    assert controller.resting() == frozenset()
    _met(workspace, code=asked.content.code, contacted_on=day, next_step=ContactStep.COMES_BACK)
    assert [found.content.code for found in controller.to_ask_again()] == ["A-0002"]
    workspace.meetings.save(MeetingDraft(resident_id=key, note="Veut bien, finalement"))
    assert controller.to_ask_again() == ()


def test_what_does_not_belong_to_how_it_ended_is_not_kept(workspace: Workspace) -> None:
    absent = _met(workspace, outcome=Outcome.ABSENT, topic=Topic.HEALTH, next_step=ContactStep.APPOINTMENT)

    assert (absent.content.topic, absent.content.next_step) == (None, None)
    with pytest.raises(InvalidInput):
        _met(workspace, outcome=Outcome.NOT_NOW, next_on=TODAY - timedelta(days=1))


def test_a_contact_left_there_keeps_only_statistics_after_three_months(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    _met(workspace, outcome=Outcome.REFUSED, language="ar")
    _met(
        workspace,
        outcome=Outcome.NOT_NOW,
        next_on=TODAY + timedelta(days=60),
        channel="sms",
        topic=Topic.HEALTH,
    )
    retention = workspace.privacy.retention
    stopped_clock.advance(days=93)
    due = [line for line in retention.due_list() if line.rule is RetentionRule.FIRST_CONTACT]
    assert [line.count for line in due] == [1]

    stopped_clock.advance(days=61)
    due = [line for line in retention.due_list() if line.rule is RetentionRule.FIRST_CONTACT]
    before = _counts(workspace)
    assert retention.settle(due, 1) == 2

    with workspace._store.read() as transaction:
        rows = transaction.connection.exec_driver_sql(
            "SELECT code, language, topic, contacted_on, sex, adviser_name, next_on FROM first_contact"
        ).all()
    assert rows == [("", "", "", "2026-03-01", "woman", "", None)] * 2
    assert _counts(workspace) == before == {("sms", "anonymous"): 1}
    assert not [line for line in retention.due_list() if line.rule is RetentionRule.FIRST_CONTACT]


def test_a_contact_goes_with_the_file_that_is_erased(workspace: Workspace) -> None:
    contact = _met(workspace)
    key = _named(workspace, contact)

    workspace.privacy.retention.erase(key, workspace.residents.open(key).code)

    with workspace._store.read() as transaction:
        assert transaction.connection.exec_driver_sql("SELECT count(*) FROM first_contact").scalar_one() == 0


def test_not_now_is_no_reminder_before_its_day(workspace: Workspace, stopped_clock: StoppedClock) -> None:
    key = _named(workspace, _met(workspace))
    promised = MeetingDraft(
        resident_id=key, note="Vu", next_step=NextStep.CALL_BACK, next_step_on=TODAY + timedelta(days=2)
    )
    workspace.meetings.save(promised)
    stopped_clock.advance(days=3)
    assert [one.kind for one in workspace.today.look(None, 30).reminders] == [ReminderKind.PROMISE]

    later = TODAY + timedelta(days=20)
    _met(workspace, code="", resident_id=key, outcome=Outcome.NOT_NOW, next_on=later)
    assert workspace.today.look(None, 1).reminders == workspace.today.look(None, 1).not_seen == ()

    stopped_clock.advance(days=17)
    kinds = {one.kind for one in workspace.today.look(None, 30).reminders}
    assert kinds == {ReminderKind.NOT_NOW, ReminderKind.PROMISE}


def test_a_step_rests_after_not_now_and_comes_back_on_its_day(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    key = _named(workspace, _met(workspace))
    step = StepDraft(what="Appeler le garage", due_on=TODAY)
    workspace.pathway.goals.save(GoalDraft(resident_id=key, text="Conduire", steps=(step,)))
    assert _steps(workspace) == ["Awa"]

    stopped_clock.advance(hours=1)
    later = TODAY + timedelta(days=20)
    _met(workspace, code="", resident_id=key, outcome=Outcome.NOT_NOW, next_on=later)
    assert _steps(workspace) == []
    stopped_clock.advance(hours=1)
    tried = MeetingDraft(resident_id=key, note="Personne", is_attempt=True)
    workspace.meetings.save(tried)
    assert _steps(workspace) == []

    stopped_clock.advance(days=20)
    assert _steps(workspace) == ["Awa"]


def test_a_step_is_awake_again_when_the_person_comes_back_or_agrees_another(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    keys = {name: _named(workspace, _met(workspace), name) for name in ("Awa", "Bakary")}
    later = TODAY + timedelta(days=20)
    step = StepDraft(what="Appeler le garage", due_on=TODAY)
    for key in keys.values():
        workspace.pathway.goals.save(GoalDraft(resident_id=key, text="Conduire", steps=(step,)))
        stopped_clock.advance(minutes=1)
        _met(workspace, code="", resident_id=key, outcome=Outcome.NOT_NOW, next_on=later)
    assert _steps(workspace) == []

    stopped_clock.advance(hours=1)
    workspace.meetings.save(MeetingDraft(resident_id=keys["Awa"], note="De retour"))
    workspace.pathway.goals.save(GoalDraft(resident_id=keys["Bakary"], text="Lire", steps=(step,)))

    assert _steps(workspace) == ["Awa", "Bakary"]


def _steps(workspace: Workspace) -> list[str]:
    found = workspace.today.look(None, 30).reminders
    return sorted(one.display_name for one in found if one.kind is ReminderKind.GOAL)
