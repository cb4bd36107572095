"""Whose words a complete copy holds: half typed and to take back as well as noted, and nobody else's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final
from uuid import uuid4

import pytest

from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.entities.people import OrganisationRow
from models.entities.settings import Adviser
from models.errors import RuleBroken
from models.records.around import FollowUpDraft
from models.records.journal import Action
from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.pathway import GoalDraft
from models.records.people import NOBODY, Actor, Role
from models.records.plans import PlanVersionRecord
from models.records.privacy import ConsentUse, RequestDraft
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft
from models.storage.store import Store
from models.vault.vault import Vault
from tests.conftest import NOON, StoppedClock
from tests.controllers.houses import an_agreement
from tests.factories import a_resident, a_started_plan

WORDS: Final = "dit-en-confiance"
As = Callable[[str], Workspace]


@pytest.fixture
def acting(workspace: Workspace, store: Store) -> Iterator[As]:
    """Return the workspace as one of the team: two of ours, one of the partner's, a coordinator."""
    yield _team(workspace, store)
    store.act_as(NOBODY)


def _team(workspace: Workspace, store: Store) -> As:
    team: dict[str, Actor] = {}
    with store.begin() as transaction:
        ours, theirs = uuid4(), uuid4()
        for key in (ours, theirs):
            row = OrganisationRow(id=key, name=str(key))
            row.touch(NOON)
            transaction.session.add(row)
        transaction.flush()
        for name, role, owner in (
            ("Ana", Role.EMPLOYMENT, ours), ("Aude", Role.EMPLOYMENT, ours), ("Bo", Role.EMPLOYMENT, theirs),
            ("Co", Role.COORDINATOR, ours),
        ):  # fmt: skip
            adviser = Adviser(id=uuid4(), role=role.value, organisation_id=owner)
            adviser.apply(AdviserDraft(first_name=name), NOON)
            transaction.session.add(adviser)
            transaction.flush()
            team[name] = adviser.to_actor()

    def become(name: str) -> Workspace:
        store.act_as(team[name])
        return workspace

    return become


def test_what_the_partner_half_typed_is_withheld_like_a_note(acting: As) -> None:
    file = acting("Bo").residents.save(ResidentDraft(first_name="Samir"))
    acting("Ana").privacy.copies.make_now(file.resident_id)  # Bo may take the file back: no word in that
    draft = EncounterDraft(resident=file.content, meeting=MeetingDraft(note=WORDS))
    acting("Bo").encounters.keep(draft)

    with pytest.raises(RuleBroken, match=r"privacy\.copy_withheld"):
        acting("Ana").privacy.copies.make_now(file.resident_id)
    with pytest.raises(RuleBroken, match=r"privacy\.copy_unasked"):
        acting("Co").privacy.copies.make_now(file.resident_id)
    asked = RequestDraft(resident_id=file.resident_id, received_on=NOON.date())
    acting("Co").privacy.register.receive(asked)
    assert WORDS.encode() in acting("Co").privacy.copies.make_now(file.resident_id).data


def test_with_the_agreement_and_among_colleagues_the_adviser_gives_the_copy(acting: As) -> None:
    file = acting("Aude").residents.save(ResidentDraft(first_name="Samir"))
    acting("Aude").drafts.keep("meeting", str(file.resident_id), {"note": "collègue"})
    acting("Ana").privacy.copies.make_now(file.resident_id)
    acting("Bo").drafts.keep("meeting", str(file.resident_id), {"note": WORDS})
    acting("Aude").privacy.answer_consent(file.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)

    assert WORDS.encode() in acting("Ana").privacy.copies.make_now(file.resident_id).data


def test_every_word_that_the_partner_noted_keeps_the_copy_back_and_an_empty_line_does_not(
    acting: As,
) -> None:
    keys = [acting("Ana").residents.save(ResidentDraft(first_name=f"Samir {n}")).resident_id for n in "123"]
    bare = FollowUpDraft(resident_id=keys[0], organisation_kind="ML")
    acting("Bo").around.follow_ups.save(bare)
    acting("Ana").privacy.copies.make_now(keys[0])
    acting("Bo").around.follow_ups.save(replace(bare, who_does_what=WORDS))
    acting("Bo").pathway.goals.save(GoalDraft(resident_id=keys[1], text=WORDS))
    given = an_agreement(acting("Bo"), keys[2], ("done",))
    acting("Bo").hand_overs.note_sheet(given, acting("Bo").hand_overs.package(given))

    for key in keys:
        with pytest.raises(RuleBroken, match=r"privacy\.copy_withheld"):
            acting("Ana").privacy.copies.make_now(key)
    acting("Bo").privacy.answer_consent(keys[0], ConsentUse.PARTNER_SHARING, is_given=True)
    assert WORDS.encode() in acting("Ana").privacy.copies.make_now(keys[0]).data


def test_a_note_moved_away_puts_no_word_about_another_into_the_copy(acting: As) -> None:
    first, second = (
        acting("Ana").residents.save(ResidentDraft(first_name=name)) for name in ("Samir", "Autre")
    )
    note = acting("Ana").meetings.save(MeetingDraft(resident_id=first.resident_id, note=WORDS))
    acting("Ana").meetings.save(replace(note.content, resident_id=second.resident_id))
    acting("Ana").encounters.keep(
        EncounterDraft(resident=first.content, meeting=replace(note.content, resident_id=second.resident_id))
    )

    copy = acting("Ana").privacy.copies.make_now(first.resident_id)
    assert WORDS.encode() not in copy.data
    assert WORDS.encode() in acting("Ana").privacy.copies.make_now(second.resident_id).data


def test_the_note_of_a_plan_is_the_partner_s_until_the_person_agrees(
    acting: As, workspace: Workspace, started: PlanVersionRecord
) -> None:
    ours = acting("Bo").plans.open(started.plan_id)
    acting("Bo").plans.save(ours.version_id, replace(ours.content, internal_note=WORDS))

    seen = acting("Ana").plans.open(started.plan_id)
    told = [acting("Ana").plans.versions(started.plan_id)[0], seen]
    saved = acting("Ana").plans.save(started.version_id, replace(seen.content, language="en"))
    assert [(one.content.internal_note, one.is_note_withheld) for one in (*told, saved)] == [("", True)] * 3
    with pytest.raises(RuleBroken, match=r"plan\.note_of_partner"):
        acting("Ana").plans.save(started.version_id, replace(saved.content, internal_note="Autre chose"))
    with pytest.raises(RuleBroken, match=r"privacy\.copy_withheld"):
        acting("Ana").privacy.copies.make_now(started.resident_id)

    acting("Bo").privacy.answer_consent(started.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)
    read = acting("Ana").plans.open(started.plan_id)
    assert (read.content.language, read.content.internal_note, read.is_note_withheld) == ("en", WORDS, False)
    with pytest.raises(RuleBroken, match=r"plan\.note_of_partner"):
        acting("Ana").plans.save(started.version_id, replace(read.content, internal_note=""))
    acting("Bo").plans.save(started.version_id, replace(read.content, internal_note="Vu"))
    assert acting("Aude").plans.open(started.plan_id).content.internal_note == "Vu"


@pytest.fixture
def journalled(
    opened_vault: Vault, inline_tasks: InlineTasks, stopped_clock: StoppedClock
) -> Iterator[tuple[Workspace, Store]]:
    key, journal = opened_vault.database_key, opened_vault.journal_key
    store = Store.open(opened_vault.database_path, key, journal, stopped_clock)
    workspace = Workspace(store, inline_tasks, stopped_clock, opened_vault)
    yield workspace, store
    workspace.close()
    store.close()


def test_the_person_is_told_who_read_their_plan_and_the_notes_of_the_partner(
    journalled: tuple[Workspace, Store],
) -> None:
    workspace, store = journalled
    plan = a_started_plan(workspace)
    as_ = _team(workspace, store)
    as_("Bo").privacy.answer_consent(plan.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)
    as_("Bo").meetings.save(MeetingDraft(resident_id=plan.resident_id, note=WORDS))
    followed = FollowUpDraft(resident_id=plan.resident_id, organisation_kind="ML", organisation=WORDS)
    as_("Bo").around.follow_ups.save(followed)
    given = an_agreement(as_("Bo"), plan.resident_id, ("done", "follow_ups"))
    sheet = as_("Bo").hand_overs.package(given)
    note = as_("Bo").hand_overs.note_sheet(given, sheet)

    def lines(name: str) -> list[str]:
        entries = as_("Co").journal.entries_of(plan.resident_id)
        return sorted(line.kind for line in entries if line.actor_name == name and line.action is Action.SEEN)

    as_("Bo").meetings.meetings_of(plan.resident_id)
    as_("Bo").around.of(plan.resident_id)
    as_("Bo").hand_overs.packages()
    assert lines("Bo") == []  # their own notes
    as_("Aude").hand_overs.packages(most=0)
    as_("Aude").hand_overs.package(replace(given, blocks=("done",)))
    assert lines("Aude") == []  # none of them was told
    as_("Aude").hand_overs.package(given)
    assert lines("Aude") == ["follow_up"]
    as_("Aude").receipts.acknowledge(note.hand_over_id, sheet.receipt)
    assert lines("Aude") == ["follow_up", "hand_over"]
    for _ in range(3):
        as_("Ana").meetings.meetings_of(plan.resident_id)
        as_("Ana").plans.versions(plan.plan_id)
        as_("Ana").plans.document(plan.version_id)
        as_("Ana").placements.open(plan.placement_id)
        as_("Ana").around.of(plan.resident_id)
        as_("Ana").hand_overs.packages(plan.resident_id)
    assert lines("Ana") == ["follow_up", "hand_over", "meeting", "placement", "plan"]


def test_a_list_for_a_partner_is_a_line_in_the_journal_of_each_file(
    journalled: tuple[Workspace, Store], tmp_path: Path
) -> None:
    workspace, store = journalled
    as_ = _team(workspace, store)
    people = [
        as_("Ana").residents.save(a_resident(first_name=name, room="")) for name in ("Yéro", "Malik", "Ida")
    ]
    for file in people[:2]:
        as_("Ana").privacy.answer_consent(file.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)
    words, path = workspace.comparing.draw(), tmp_path / "liste.empreintes"
    as_("Ana").comparing.export(words, path)
    as_("Ana").comparing.compare(words, path)

    told = [
        [line.action for line in as_("Co").journal.entries_of(file.resident_id) if line.kind == "comparison"]
        for file in people
    ]
    assert [sorted(actions) for actions in told] == [[Action.EXPORTED, Action.SEEN]] * 2 + [[]]
