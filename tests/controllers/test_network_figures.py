"""The figures of the network and of immersions: as counted by hand, and never of a few people."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from models.records.clause_hours import ClauseHoursDraft
from models.records.collaborators import CollaboratorDraft, RoleDraft
from models.records.immersions import ImmersionDraft
from models.records.network import (
    AttendanceDraft,
    AttendanceState,
    CommitmentLine,
    ConventionDraft,
    EventDraft,
    PartnerDraft,
)
from models.records.people import Actor, Role
from models.records.programmes import YesNo
from models.records.residents import ResidentDraft
from models.rules.network_figures import NetworkCounts, figures_of
from models.rules.shares import Share
from tests.factories import an_employer

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.storage.store import Store


def test_the_network_and_immersions_are_counted_as_by_hand(workspace: Workspace, store: Store) -> None:
    today = workspace.in_work.today()
    people = [workspace.residents.save(ResidentDraft(first_name=f"P{n}")).resident_id for n in range(11)]
    network, start = workspace.network, today - timedelta(days=90)
    for code in ("tutor", "sponsor", "sponsor"):
        roles = (RoleDraft(code=code, starts_on=start),)
        network.collaborators.save(CollaboratorDraft(first_name="C", last_name=code, roles=roles))
    partner = network.partners.save(PartnerDraft(name="Passerelle", kind="plie")).partner_id
    lines = (CommitmentLine(what="ateliers", promised=4, done=4), CommitmentLine(what="postes", promised=9))
    network.conventions.save(
        ConventionDraft(partner_id=partner, kind="association", signed_on=start, commitments=lines)
    )
    event = network.events.save(EventDraft(kind="forum", held_on=today)).event_id
    for n, person in enumerate(people):
        state = AttendanceState.PRESENT if n < 6 else AttendanceState.ABSENT
        network.attendances.save(AttendanceDraft(event_id=event, resident_id=person, state=state))
        network.clause_hours.save(
            ClauseHoursDraft(market="Lot", resident_id=person, planned_minutes=600, done_minutes=60)
        )
    host = workspace.employers.save(an_employer()).employer_id
    workspace.immersions.save(
        ImmersionDraft(
            resident_id=people[0], employer_id=host, starts_on=start, ends_on=start + timedelta(days=9),
            outcome="done", hired=YesNo.YES,
        )
    )  # fmt: skip

    store.act_as(Actor(adviser_id=None, name="Compteuse", role=Role.STATISTICS))
    found = workspace.statistics.network()

    assert (found.involved, found.tutors, found.pairs, found.events) == (3, 1, 0, 1)
    assert (found.conventions, found.kept, found.promised) == (1, 1, 2)
    assert (found.done_minutes, found.planned_minutes) == (11 * 60, 11 * 600)
    shares = {share.code: share for share in found.shares}
    assert shares["present"] == Share(code="present", numerator=6, denominator=11)
    assert not shares["hired"].is_shown  # one person


def test_a_few_people_are_never_shown() -> None:
    few = figures_of(NetworkCounts(pairs=2, registered=9, present=3, clause_people=1, done_minutes=60))
    assert few.pairs is few.done_minutes is None
    assert not any(share.is_shown for share in few.shares[:2])
    assert figures_of(NetworkCounts()).done_minutes == 0
