"""A person's way goes with their file: erased, merged, counted as a contact, told to the partner or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from controllers.workspace import Workspace
from models.entities.people import OrganisationRow
from models.entities.settings import Adviser
from models.errors import InvalidInput, RuleBroken
from models.records.duplicates import MergeOrder
from models.records.employers import EmployerDraft
from models.records.immersions import ImmersionDraft
from models.records.pathway import ActivityDraft, FactDraft, FactKind, GoalDraft, StepDraft
from models.records.people import NOBODY, Role
from models.records.privacy import ConsentUse
from models.records.programmes import Decision, EnrolmentDraft, ObservationDraft
from models.records.proposals import IntroductionDraft, ProposalDraft
from models.records.residents import ResidentDraft
from models.records.retention import ContactSource
from models.records.settings import AdviserDraft
from models.storage.person_rows import IN_WORK, WAY
from models.storage.store import Store
from tests.conftest import NOON

if TYPE_CHECKING:
    from controllers.tasks import InlineTasks
    from models.records.ids import ResidentId
    from models.vault.vault import Vault

TODAY = date(2026, 3, 10)
WORDS = "Zqorvin du parcours"
WALKED = tuple(entity for entity in WAY if entity not in IN_WORK)  # what hangs on a hire has tests of its own


@pytest.fixture
def act(
    opened_vault: Vault, inline_tasks: InlineTasks, stopped_clock: Callable[[], Any]
) -> Iterator[Callable[[Role], Workspace]]:
    """Return what builds the controllers for a person of a role, in an organisation of their own."""
    store = Store.open(
        opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key, stopped_clock
    )
    built: list[Workspace] = []

    def build(role: Role) -> Workspace:
        store.act_as(NOBODY)
        with store.begin() as transaction:
            organisation = OrganisationRow(id=uuid4(), name="Une association")
            organisation.touch(NOON)
            adviser = Adviser(id=uuid4(), role=role.value, organisation_id=organisation.id, slot_id=uuid4())
            adviser.apply(AdviserDraft(first_name="Quelqu’un"), NOON)
            transaction.session.add_all([organisation, adviser])
            transaction.flush()
            actor = adviser.to_actor()
        store.act_as(actor)
        built.append(Workspace(store, inline_tasks, stopped_clock, opened_vault))
        return built[-1]

    yield build
    for workspace in built:
        workspace.close()
    store.close()


def _person(workspace: Workspace, name: str) -> ResidentId:
    return workspace.residents.save(ResidentDraft(first_name=name, last_name="Ouattara")).resident_id


def _walk(workspace: Workspace, key: ResidentId) -> None:
    """Write a row of each kind."""
    pathway = workspace.pathway
    pathway.facts.save(FactDraft(resident_id=key, kind=FactKind.INTRODUCED, happened_on=TODAY, words=WORDS))
    pathway.goals.save(GoalDraft(resident_id=key, text=WORDS, steps=(StepDraft(what=WORDS),)))
    pathway.activities.save(ActivityDraft(resident_id=key, kind="language", held_on=TODAY, note=WORDS))
    proposed = workspace.proposals.save(
        ProposalDraft(resident_id=key, title="Plonge", proposed_on=TODAY, words=WORDS)
    )
    workspace.introductions.save(
        IntroductionDraft(
            resident_id=key,
            proposal_id=proposed.proposal_id,
            title="Plonge",
            introduced_on=TODAY,
            person_words=WORDS,
            employer_words=WORDS,
        )
    )
    host = workspace.employers.save(EmployerDraft(legal_name="Zinguerie Aulne"))
    workspace.immersions.save(
        ImmersionDraft(
            resident_id=key, employer_id=host.employer_id, starts_on=TODAY, goals=WORDS, tutor_words=WORDS,
            person_words=WORDS, outcome_words=WORDS,
        )
    )  # fmt: skip
    programme = next(each for each in pathway.programmes.programmes() if each.content.selects)
    enrolment = pathway.enrolments.save(
        EnrolmentDraft(
            resident_id=key,
            programme_id=programme.programme_id,
            entered_on=TODAY,
            eligibility_note=WORDS,
        )
    )
    pathway.observations.save(
        ObservationDraft(enrolment_id=enrolment.enrolment_id, observed_on=TODAY, words=WORDS, level=2)
    )


def _rows(store: Store, key: ResidentId) -> list[int]:
    with store.read() as transaction:
        return [
            transaction.session.scalar(select(func.count()).where(entity.resident_id == key)) or 0
            for entity in WALKED
        ]


def test_erasing_a_file_leaves_nothing_of_its_way_and_all_of_the_others(
    workspace: Workspace, store: Store
) -> None:
    gone, kept = _person(workspace, "Samir"), _person(workspace, "Zeinab")
    for key in (gone, kept):
        _walk(workspace, key)

    workspace.privacy.retention.erase(gone, workspace.residents.open(gone).code)

    assert _rows(store, gone) == [0] * len(WALKED)
    assert _rows(store, kept) == [1] * len(WALKED)


def test_a_merge_brings_the_way_along_and_gives_it_back(workspace: Workspace, store: Store) -> None:
    gone, kept = _person(workspace, "Samir"), _person(workspace, "Samir")
    _walk(workspace, gone)

    workspace.merging.merge(MergeOrder(kept_id=kept, gone_id=gone))
    merged = (_rows(store, kept), workspace.residents.open(kept).stage.value)
    workspace.undo.undo()

    assert merged == ([1] * len(WALKED), "introduced")
    assert _rows(store, gone) == [1] * len(WALKED)
    assert workspace.residents.open(kept).stage.value == "contact"


def test_coming_to_an_activity_is_a_contact_of_the_person(workspace: Workspace) -> None:
    key = _person(workspace, "Samir")
    workspace.pathway.activities.save(ActivityDraft(resident_id=key, kind="digital", held_on=TODAY))

    state = workspace.privacy.state_of(key)

    assert (state.source, state.last_contact_on) == (ContactSource.ACTIVITY, TODAY)


def test_words_of_another_organisation_wait_for_the_agreement_of_the_person(
    act: Callable[[Role], Workspace],
) -> None:
    author = act(Role.EMPLOYMENT)
    key = _person(author, "Samir")
    _walk(author, key)
    partner = act(Role.EMPLOYMENT)

    before = partner.pathway.view(key)
    (goal,), (activity,), (enrolment,) = before.goals, before.activities, before.enrolments
    assert WORDS not in repr(before)
    assert goal.is_withheld
    assert activity.is_withheld
    assert [seen.is_withheld for seen in enrolment.observations] == [True]
    assert before.stage.value == "introduced"
    offers = partner.proposals.view(key)
    assert WORDS not in repr(offers)
    assert (offers.proposals[0].is_withheld, offers.introductions[0].is_withheld) == (True, True)
    with pytest.raises(RuleBroken, match=r"pathway\.of_partner"):
        partner.introductions.save(replace(offers.introductions[0].content, employer_words="Autre chose"))
    (immersion,) = partner.immersions.immersions(key)
    assert immersion.is_withheld
    assert WORDS not in repr(immersion)
    with pytest.raises(RuleBroken, match=r"pathway\.of_partner"):
        partner.immersions.prepare_sheet(immersion.immersion_id)
    with pytest.raises(RuleBroken, match=r"pathway\.of_partner"):
        partner.pathway.goals.save(replace(goal.content, text="Autre chose"))
    with pytest.raises(RuleBroken, match=r"pathway\.of_partner"):
        partner.pathway.activities.remove(activity.activity_id)
    left = replace(enrolment.content, left_on=TODAY, exit_reason="positive.mainstream")
    partner.pathway.enrolments.save(left, enrolment.content)

    partner.privacy.answer_consent(key, ConsentUse.PARTNER_SHARING, is_given=True)
    after = partner.pathway.view(key)
    assert partner.proposals.view(key).introductions[0].content.employer_words == WORDS
    assert partner.immersions.immersions(key)[0].content.person_words == WORDS
    assert [line.words for line in after.lines if line.kind is FactKind.IMMERSED] == [WORDS]
    assert after.goals[0].content.text == WORDS
    assert after.enrolments[0].content.eligibility_note == WORDS


def test_the_partner_notes_the_exit_where_a_reason_is_withheld_from_it(
    act: Callable[[Role], Workspace],
) -> None:
    author = act(Role.EMPLOYMENT)
    key = _person(author, "Samir")
    programme = next(each for each in author.pathway.programmes.programmes() if each.content.selects)
    told = EnrolmentDraft(
        resident_id=key, programme_id=programme.programme_id, entered_on=TODAY, eligibility_note=WORDS,
        extended_on=TODAY, extension_reason=WORDS, decision=Decision.TAKEN, decided_on=TODAY,
        decision_reason=WORDS,
    )  # fmt: skip
    author.pathway.enrolments.save(told)
    partner = act(Role.EMPLOYMENT)
    (shown,) = partner.pathway.view(key).enrolments
    assert WORDS not in repr(shown)

    left = replace(shown.content, left_on=TODAY, exit_reason="positive.mainstream")
    partner.pathway.enrolments.save(left, shown.content)
    partner.undo.undo()
    partner.pathway.enrolments.save(left, shown.content)
    with pytest.raises(InvalidInput):  # a day of one's own asks for a reason of one's own
        partner.pathway.enrolments.save(replace(left, extended_on=date(2026, 3, 9)), left)

    partner.privacy.answer_consent(key, ConsentUse.PARTNER_SHARING, is_given=True)
    (after,) = partner.pathway.view(key).enrolments
    assert after.content.left_on == TODAY
    assert after.content.exit_reason == "positive.mainstream"
    assert (after.content.eligibility_note, after.content.extension_reason) == (WORDS, WORDS)
