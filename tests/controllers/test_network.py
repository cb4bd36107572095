"""Tutors and sponsors, pairs, partners, agreements, events and hours of clauses, on a real encrypted file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from models.errors import InvalidInput, RuleBroken
from models.records.clause_hours import ClauseHoursDraft
from models.records.collaborators import (
    CollaboratorDraft,
    InvolvedPeople,
    PairDraft,
    PairMeetingDraft,
    RoleDraft,
)
from models.records.duplicates import MergeOrder
from models.records.employers import EmployerDraft
from models.records.network import (
    AttendanceDraft,
    AttendanceState,
    CommitmentLine,
    ConventionDraft,
    ConventionState,
    EventDraft,
    PartnerDraft,
)
from models.records.people import NOBODY, Actor, Role
from models.records.programmes import EnrolmentDraft, YesNo
from models.records.residents import ResidentDraft
from models.records.retention import RetentionRule
from models.records.today import ReminderKind
from models.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from controllers.workspace import Workspace
    from models.records.collaborators import PairRecord
    from models.records.ids import CollaboratorId, ResidentId
    from models.vault.vault import Vault
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)
WORDS = "Zqorvin du binôme"


@pytest.fixture
def store(opened_vault: Vault, stopped_clock: StoppedClock) -> Iterator[Store]:
    """Open the database of the test's vault, with its journal."""
    store = Store.open(
        opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key, stopped_clock
    )
    yield store
    store.close()


def _person(workspace: Workspace, name: str, *, is_sponsored: bool = True) -> ResidentId:
    key = workspace.residents.save(ResidentDraft(first_name=name, last_name="Ouattara")).resident_id
    programmes = workspace.pathway.programmes.programmes()
    chosen = next(one for one in programmes if one.content.has_sponsorship is is_sponsored)
    draft = EnrolmentDraft(resident_id=key, programme_id=chosen.programme_id, entered_on=TODAY)
    workspace.pathway.enrolments.save(draft)
    return key


def _sponsor(workspace: Workspace) -> CollaboratorId:
    roles = (RoleDraft(code="sponsor", starts_on=TODAY - timedelta(days=30)),)
    draft = CollaboratorDraft(first_name="Maud", last_name="Terrier", capacity=1, roles=roles)
    key: CollaboratorId = workspace.network.collaborators.save(draft).collaborator_id
    return key


def _paired(workspace: Workspace, person: ResidentId, someone: CollaboratorId) -> PairRecord:
    draft = PairDraft(
        resident_id=person, collaborator_id=someone, role="sponsor", starts_on=TODAY, goal=WORDS
    )
    pair: PairRecord = workspace.network.pairs.save(draft)
    workspace.network.meetings.save(
        PairMeetingDraft(pair_id=pair.pair_id, met_on=TODAY - timedelta(days=3), minutes=60, note=WORDS)
    )
    return pair


def _bare(store: Store, table: str) -> list[tuple[object, ...]]:
    with store.read() as transaction:
        return [tuple(row) for row in transaction.session.execute(text(f"SELECT * FROM {table}"))]  # noqa: S608


def test_a_pair_needs_a_programme_with_sponsorship_and_loads_the_sponsor(workspace: Workspace) -> None:
    network = workspace.network
    someone = _sponsor(workspace)
    alone = _person(workspace, "Samir", is_sponsored=False)
    person = _person(workspace, "Zeinab")

    with pytest.raises(RuleBroken, match=r"pair\.no_sponsorship"):
        _paired(workspace, alone, someone)
    pair = _paired(workspace, person, someone)

    told = network.pairs.sponsorship(alone)
    (loaded,) = network.collaborators.all()
    assert (told.is_allowed, len(told.programmes)) == (False, 1)
    assert (loaded.running, loaded.roles) == (1, ("sponsor",))
    assert loaded.last_contact_on == TODAY - timedelta(days=3)
    with pytest.raises(RuleBroken, match=r"collaborator\.has_pairs"):
        network.collaborators.remove(someone)
    workspace.undo.undo()  # the meeting
    assert network.collaborators.open(someone).last_contact_on is None
    network.pairs.save(replace(pair.content, ends_on=TODAY, assessment="Bien"))
    assert network.pairs.of_person(person)[0].content.assessment == "Bien"


def test_a_pair_follows_a_merge_and_goes_with_the_file_figures_stay(
    workspace: Workspace, store: Store
) -> None:
    network = workspace.network
    gone, kept = _person(workspace, "Samir"), _person(workspace, "Samir")
    _paired(workspace, gone, _sponsor(workspace))
    event = network.events.save(EventDraft(kind="forum", held_on=TODAY))
    for key in (gone, kept):
        network.attendances.save(
            AttendanceDraft(
                event_id=event.event_id, resident_id=key, state=AttendanceState.PRESENT,
                followed="offer", words=WORDS,
            )
        )  # fmt: skip
    network.clause_hours.save(
        ClauseHoursDraft(
            market="Tilleuls", resident_id=gone, done_minutes=600, is_eligible=YesNo.YES, proof_seen=True
        )
    )
    assert network.events.open(event.event_id).present == 2
    with pytest.raises(RuleBroken, match=r"attendance\.listed"):
        network.attendances.save(AttendanceDraft(event_id=event.event_id, resident_id=kept))

    workspace.merging.merge(MergeOrder(kept_id=kept, gone_id=gone))
    assert network.events.open(event.event_id).present == 1
    assert network.pairs.of_person(kept)[0].meetings == 1
    workspace.residents.remove(kept)
    named = [one.display_name for one in network.attendances.of_event(event.event_id)]
    named += [one.display_name for one in network.clause_hours.all()]
    assert set(named) == {""}, "nobody is named whose file is in the bin"
    workspace.undo.undo()
    workspace.privacy.retention.erase(kept, workspace.residents.open(kept).code)

    assert (_bare(store, "pair"), _bare(store, "pair_meeting")) == ([], [])
    left = repr(_bare(store, "attendance") + _bare(store, "clause_hours"))
    assert WORDS not in left
    assert repr(kept.bytes) not in left
    left_of_it = network.events.open(event.event_id)
    assert (left_of_it.content.kind, left_of_it.present, left_of_it.followed) == ("forum", 1, 1)
    assert network.clause_hours.totals()[0].done_minutes == 600
    assert network.clause_hours.all()[0].content.is_eligible is YesNo.UNKNOWN


def test_words_about_a_person_are_withheld_from_the_partner_and_the_pair_is_not(
    workspace: Workspace, store: Store
) -> None:
    network = workspace.network
    person = _person(workspace, "Samir")
    pair = _paired(workspace, person, _sponsor(workspace))
    event = network.events.save(EventDraft(kind="forum", held_on=TODAY))
    network.attendances.save(AttendanceDraft(event_id=event.event_id, resident_id=person, words=WORDS))
    with store.begin() as transaction:  # as another organisation would have noted them
        for table in ("pair", "pair_meeting", "attendance"):
            statement = f"UPDATE main.{table} SET organisation_id = x'01', adviser_id = NULL"  # noqa: S608
            transaction.connection.exec_driver_sql(statement)
    partner = Actor(adviser_id=person, name="x", role=Role.EMPLOYMENT)  # type: ignore[arg-type]  # an id of somebody
    store.act_as(partner)

    with store.read() as transaction:
        rows = [
            tuple(row)
            for table in ("pair", "pair_meeting", "attendance")
            for row in transaction.session.execute(text(f"SELECT * FROM {table}"))  # noqa: S608
        ]
    store.act_as(NOBODY)

    assert len(rows) == 3
    assert WORDS not in repr(rows)
    assert pair.pair_id.bytes in rows[0]


def test_an_agreement_is_remembered_before_it_ends_and_no_longer_once_closed(workspace: Workspace) -> None:
    network = workspace.network
    partner = network.partners.save(PartnerDraft(name="Atelier Passerelle", kind="ML"))
    with pytest.raises(InvalidInput):
        network.conventions.save(ConventionDraft(kind="association"))
    firm = workspace.employers.save(EmployerDraft(trade_name="Fournil")).employer_id
    far = ConventionDraft(employer_id=firm, kind="company", expires_on=TODAY + timedelta(days=61))
    network.conventions.save(far)
    near = network.conventions.save(
        ConventionDraft(
            partner_id=partner.partner_id, kind="association", signed_on=TODAY - timedelta(days=300),
            expires_on=TODAY + timedelta(days=60),
            commitments=(CommitmentLine(what="ateliers", promised=4, done=1), CommitmentLine()),
        )
    )  # fmt: skip

    (line,) = workspace.today.look(None, 30).reminders
    assert (line.kind, line.display_name) == (ReminderKind.CONVENTION, "Atelier Passerelle")
    assert (line.due_on, line.detail) == (near.content.expires_on, "association")
    assert near.state is ConventionState.ENDING
    assert len(near.content.commitments) == 1
    with pytest.raises(RuleBroken, match=r"partner\.has_conventions"):
        network.partners.remove(partner.partner_id)

    closed = network.conventions.save(replace(near.content, closed_on=TODAY, assessment="Renouvelée"))
    assert closed.state is ConventionState.CLOSED
    assert workspace.today.look(None, 30).reminders == ()
    workspace.undo.undo()
    assert len(workspace.today.look(None, 30).reminders) == 1


def test_who_gave_time_is_kept_three_years_after_the_last_word_and_their_pairs_stay(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    network = workspace.network
    someone = _sponsor(workspace)
    pair = _paired(workspace, _person(workspace, "Samir"), someone)
    stopped_clock.advance(days=3 * 366 + 2)

    def due() -> list[str]:
        found = workspace.privacy.retention.due_list()
        return [line.title for line in found if line.rule is RetentionRule.COLLABORATOR]

    assert due() == []  # the pair runs
    network.pairs.save(replace(pair.content, ends_on=TODAY))
    assert due() == ["Maud Terrier"]

    line = next(
        one for one in workspace.privacy.retention.due_list() if one.rule is RetentionRule.COLLABORATOR
    )
    workspace.privacy.retention.settle((line,), 1)

    assert network.collaborators.all() == ()
    assert network.collaborators.involved() == InvolvedPeople(involved=1)
    (left,) = network.pairs.all()
    assert (left.collaborator_name, left.meetings) == ("", 1)
    assert workspace.search.find("terrier") == ()
