"""What must not be forgotten: for me and for a colleague I replace, never more than I may read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from controllers.workspace import Workspace
from models.entities.people import OrganisationRow
from models.entities.settings import Adviser
from models.errors import InvalidInput, RuleBroken
from models.records.around import FollowUpDraft, StandingDraft
from models.records.ids import AdviserId
from models.records.meetings import MeetingDraft, NextStep
from models.records.people import Actor, Role
from models.records.privacy import ConsentUse
from models.records.residents import ResidentRecord
from models.records.settings import AdviserDraft
from models.records.today import ReminderKind, ReplacementDraft
from models.storage.store import Store
from tests.conftest import StoppedClock
from tests.factories import a_resident
from ui.today.today_words import why

DAY = date(2026, 3, 10)


class Team:
    """Two people of two organisations on one vault."""

    def __init__(self, workspace: Workspace, store: Store, clock: StoppedClock) -> None:
        self.workspace, self.store, self.clock = workspace, store, clock
        self.mine = self._member("Nadia", Role.EMPLOYMENT, "Une")
        self.other = self._member("Yann", Role.EMPLOYMENT, "Autre")

    def _member(self, name: str, role: Role, house: str) -> Actor:
        with self.store.begin() as transaction:
            row = OrganisationRow(id=uuid4(), name=house)
            row.touch(self.clock())
            adviser = Adviser(id=uuid4(), role=role.value, organisation_id=row.id, slot_id=uuid4())
            adviser.apply(AdviserDraft(first_name=name), self.clock())
            transaction.session.add_all([row, adviser])
            transaction.flush()
            return adviser.to_actor()

    def act(self, actor: Actor) -> Workspace:
        self.store.act_as(actor)
        self.workspace.settings.forget()
        return self.workspace

    def person(self, **changes: object) -> ResidentRecord:
        return self.workspace.residents.save(a_resident(**changes))

    def promise(self, person: ResidentRecord, day: date, note: str = "Vu") -> None:
        draft = MeetingDraft(
            resident_id=person.resident_id, note=note, next_step=NextStep.CALL_BACK, next_step_on=day
        )
        self.workspace.meetings.save(draft)

    def kinds(self, who: Actor | None = None, days: int = 30) -> list[tuple[ReminderKind, str]]:
        key = who.adviser_id if who is not None else None
        found = self.workspace.today.look(key, days)
        return [(one.kind, one.display_name.split()[0]) for one in (*found.reminders, *found.not_seen)]


@pytest.fixture
def team(workspace: Workspace, store: Store, stopped_clock: StoppedClock) -> Team:
    return Team(workspace, store, stopped_clock)


def test_a_promise_stands_until_it_is_kept(team: Team) -> None:
    workspace = team.act(team.mine)
    person = team.person(first_name="Samir")
    team.promise(person, DAY + timedelta(days=2))
    due = team.kinds(team.mine)
    team.clock.advance(days=1)
    workspace.meetings.save(MeetingDraft(resident_id=person.resident_id, note="Absent", is_attempt=True))
    workspace.meetings.save(MeetingDraft(resident_id=person.resident_id, note="Croisé"))
    before_its_day = team.kinds(team.mine)
    team.clock.advance(days=1)
    kept = workspace.meetings.save(MeetingDraft(resident_id=person.resident_id, note="Appelé"))
    after = team.kinds(team.mine)
    workspace.meetings.remove(kept.meeting_id)

    assert due == before_its_day == team.kinds(team.mine) == [(ReminderKind.PROMISE, "Samir")]
    assert after == []


def test_a_colleague_sees_nothing_of_it_until_they_replace_and_then_what_they_may_read(team: Team) -> None:
    workspace = team.act(team.mine)
    told, untold = team.person(first_name="Adama"), team.person(first_name="Bintou")
    for person in (told, untold):
        team.promise(person, DAY)
    workspace.privacy.answer_consent(told.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)
    team.act(team.other)

    with pytest.raises(RuleBroken, match=r"today\.not_replaced"):
        team.kinds(team.mine)
    with pytest.raises(RuleBroken, match=r"today\.not_replaced"):
        team.kinds(None)
    draft = ReplacementDraft(
        adviser_id=team.mine.adviser_id, substitute_id=team.other.adviser_id,
        starts_on=DAY, ends_on=DAY + timedelta(days=3),
    )  # fmt: skip
    with pytest.raises(RuleBroken, match=r"today\.own_replacement"):
        workspace.today.replacements.save(
            replace(draft, adviser_id=team.other.adviser_id, substitute_id=team.mine.adviser_id)
        )
    with pytest.raises(InvalidInput):
        workspace.today.replacements.save(replace(draft, ends_on=DAY - timedelta(days=1)))
    workspace.today.replacements.save(draft)

    assert team.kinds(team.mine) == [(ReminderKind.PROMISE, "Adama")]
    assert team.kinds(team.other) == []
    team.clock.advance(days=4)
    with pytest.raises(RuleBroken):
        team.kinds(team.mine)


def test_the_day_of_a_partner_s_promise_is_told_by_no_other_query(team: Team) -> None:
    team.act(team.mine)
    team.promise(team.person(first_name="Bintou"), DAY)
    team.act(team.other)

    with pytest.raises(RuleBroken), team.store.read() as transaction:
        transaction.connection.exec_driver_sql("SELECT due_on FROM open_promise").all()
    with team.store.read() as transaction:
        rows = transaction.connection.exec_driver_sql("SELECT due_on FROM promise").all()
    assert rows == []


def test_who_was_not_seen_clocks_and_meetings_of_partners_are_on_the_list_of_who_met_them_last(
    team: Team,
) -> None:
    workspace = team.act(team.mine)
    person = team.person(first_name="Samir")
    team.person(first_name="Zora")
    workspace.meetings.save(MeetingDraft(resident_id=person.resident_id, note="Vu"))
    workspace.around.standing.save(
        StandingDraft(resident_id=person.resident_id, oriented_on=date(2026, 2, 20), contract="no")
    )
    workspace.around.follow_ups.save(
        FollowUpDraft(
            resident_id=person.resident_id, organisation_kind="DEPT", contact="dated",
            contact_on=date(2025, 10, 31), next_meeting_on=DAY + timedelta(days=5),
        )
    )  # fmt: skip
    now = team.kinds(team.mine)
    elsewhere = team.kinds(team.mine, 1)
    team.clock.advance(days=40)
    later = team.kinds(team.mine)
    team.act(replace(team.other, role=Role.COORDINATOR))

    assert set(now) == {
        (ReminderKind.PARTNER_MEETING, "Samir"),
        (ReminderKind.CONTRACT_CLOCK, "Samir"),
        (ReminderKind.CONTACT_CLOCK, "Samir"),
    }
    assert elsewhere == now
    assert (ReminderKind.NOT_SEEN, "Samir") in later
    assert (ReminderKind.NOT_SEEN, "Samir") not in team.kinds(team.other)
    assert (ReminderKind.NOT_SEEN, "Zora") in team.kinds(None)


def test_putting_off_to_a_day_gone_by_is_refused_and_a_new_day_brings_a_line_back(team: Team) -> None:
    workspace = team.act(team.mine)
    person = team.person(first_name="Samir")
    kept = FollowUpDraft(resident_id=person.resident_id, organisation_kind="ML", next_meeting_on=DAY)
    record = workspace.around.follow_ups.save(kept)
    line = workspace.today.look(team.mine.adviser_id, 30).reminders[0]

    with pytest.raises(InvalidInput):
        workspace.today.postpone(line, DAY)
    workspace.today.done(line)
    done = team.kinds(team.mine)
    moved = replace(record.content, next_meeting_on=DAY + timedelta(days=1))
    workspace.around.follow_ups.save(moved, record.content)

    assert done == []
    assert team.kinds(team.mine) == [(ReminderKind.PARTNER_MEETING, "Samir")]
    assert AdviserId(team.mine.adviser_id) == workspace.today.me()  # type: ignore[arg-type]


def test_a_partner_of_care_or_justice_is_named_in_no_list(team: Team) -> None:
    workspace = team.act(team.mine)
    person = team.person(first_name="Samir")
    for kind in ("CSAPA", "ML"):
        workspace.around.follow_ups.save(
            FollowUpDraft(resident_id=person.resident_id, organisation_kind=kind, next_meeting_on=DAY)
        )

    found = workspace.today.look(team.mine.adviser_id, 30).reminders

    assert [one.kind for one in found] == [ReminderKind.PARTNER_MEETING] * 2
    assert sorted(one.detail for one in found) == ["", "ML"]
    assert "Meeting with a partner" in [why(one, workspace.settings) for one in found]
