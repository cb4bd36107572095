"""Erasing a person looks for them in the files of others, tells where, and changes nothing there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.errors import RuleBroken
from models.records.codec import to_plain
from models.records.funding import FundedDraft
from models.records.meetings import MeetingDraft
from models.records.mentions import MentionPlace, Opens
from models.records.network import PartnerDraft
from models.records.people import Actor, Role
from models.records.privacy import RequestDraft
from models.storage.store import Store
from tests.factories import a_job, a_plan_content, a_resident, an_employer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.records.plans import PlanVersionRecord
    from models.vault.vault import Vault
    from tests.conftest import StoppedClock

WORDS = "Vient avec Zoltan Querbec"
OWN = "Zoltan Querbec est à l’heure"


@pytest.fixture
def store(opened_vault: Vault, stopped_clock: StoppedClock) -> Iterator[Store]:
    """Open the database of the test's vault, with its journal."""
    store = Store.open(
        opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key, stopped_clock
    )
    yield store
    store.close()


@pytest.fixture
def person(workspace: Workspace, started: PlanVersionRecord, store: Store) -> ResidentId:
    """Name a person in every kind of record of somebody else, and in their own file."""
    named = a_resident(first_name="Zoltan", last_name="Querbec", room="", phone="06 39 98 11 22")
    key = workspace.residents.save(named).resident_id
    workspace.meetings.save(MeetingDraft(resident_id=key, note=OWN))
    other = started.resident_id
    content = workspace.residents.open(other).content
    workspace.residents.save(replace(content, wishes=f"{WORDS.upper()} au travail"))
    workspace.meetings.save(MeetingDraft(resident_id=other, note=WORDS))
    visit = workspace.meetings.arrive(None, None, "A. B.", "", "fr")
    workspace.meetings.save(MeetingDraft(visit_id=visit.visit_id, note=WORDS))
    workspace.plans.save(started.version_id, replace(a_plan_content(), internal_note=WORDS))
    today = workspace.privacy.today()
    workspace.privacy.register.receive(RequestDraft(resident_id=other, received_on=today, note=WORDS))
    employer = workspace.employers.save(an_employer(legal_name="Fournil", note="Rappeler au 0639981122"))
    workspace.employers.save_job(a_job(employer_id=employer.employer_id, title="Vente", team=WORDS))
    workspace.network.partners.save(PartnerDraft(name="Atelier", note=WORDS))
    draft = MeetingDraft(resident_id=other, note=WORDS)
    workspace.drafts.keep("meeting", str(other), to_plain(draft))
    return key


def test_every_place_is_told_and_the_person_s_own_file_is_not(
    workspace: Workspace, person: ResidentId
) -> None:
    found = workspace.privacy.mentions.find_now(person)

    assert {mention.place for mention in found} == set(MentionPlace) - {MentionPlace.HIRE}
    assert all(mention.is_certain for mention in found)
    assert all(mention.record_id != person for mention in found)
    meeting = next(mention for mention in found if mention.place is MentionPlace.MEETING)
    assert (meeting.opens, meeting.title, meeting.on) == (
        Opens.RESIDENT, "Yéro Sangaré-N’Dour", workspace.privacy.today(),
    )  # fmt: skip


def test_nothing_of_others_is_changed_and_the_places_are_left_to_look_at(
    workspace: Workspace, person: ResidentId
) -> None:
    mentions = workspace.privacy.mentions
    found = mentions.find_now(person)
    code = workspace.residents.open(person).code

    workspace.privacy.retention.erase(person, code, found)

    other = next(mention.record_id for mention in found if mention.place is MentionPlace.MEETING)
    notes = [note.content.note for note in workspace.meetings.meetings_of(other)]  # type: ignore[arg-type]
    assert notes == [WORDS]
    left = mentions.left()
    assert {place.place for place in left} >= {MentionPlace.MEETING, MentionPlace.JOB, MentionPlace.EMPLOYER}
    mentions.looked_at(left[0])
    assert mentions.left() == left[1:]


def test_the_journal_notes_how_many_places_and_no_word(
    workspace: Workspace, store: Store, person: ResidentId
) -> None:
    found = workspace.privacy.mentions.find_now(person)

    with store.read() as transaction:
        lines = transaction.connection.exec_driver_sql("SELECT kind, detail FROM journal_entry").all()
        kept = transaction.connection.exec_driver_sql("SELECT value FROM setting").scalars().all()
    assert ("mentions", str(len(found))) in [tuple(line) for line in lines]
    assert not any("uerbec" in f"{line}" for line in (*lines, *kept))


def test_a_frozen_plan_is_told_as_one_that_cannot_be_changed(
    workspace: Workspace, person: ResidentId
) -> None:
    plan = next(row for row in workspace.plans.rows())
    workspace.plans.freeze(plan.plan_id)

    found = [
        mention for mention in workspace.privacy.mentions.find_now(person) if mention.opens is Opens.PLAN
    ]

    assert [mention.is_fixed for mention in found] == [True]


def test_what_stays_is_told_before(workspace: Workspace, person: ResidentId) -> None:
    year = FundedDraft(label="Convention 12", begins_on=date(2026, 1, 1), ends_on=date(2026, 12, 31))
    workspace.privacy.funding.make(year)

    facts = workspace.privacy.mentions.facts(person)

    assert (facts.proofs, facts.proofs_until, facts.requests, facts.funded) == (0, None, 0, 1)
    assert facts.journal_until.year == workspace.privacy.today().year + 1


def test_only_the_coordinator_looks(workspace: Workspace, store: Store, person: ResidentId) -> None:
    store.act_as(Actor(adviser_id=None, name="Maëlle", role=Role.EMPLOYMENT))

    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        workspace.privacy.mentions.find_now(person)
