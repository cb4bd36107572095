"""A file that is set aside: through every door, the coordinator alone sees what hangs on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from controllers.workspace import Workspace
from models.entities.attachments import Attachment
from models.entities.settings import Adviser
from models.errors import AppError, RuleBroken
from models.records.ids import (
    AdviserId,
    AttachmentId,
    MeetingId,
    OrganisationId,
    PlacementId,
    PlanId,
    PlanVersionId,
    ResidentId,
    VisitId,
)
from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.people import NOBODY, Actor, Role
from models.records.placements import PlacementDraft
from models.records.plans import PlanVersionRecord
from models.records.privacy import ConsentUse, NoticeDraft, Restriction
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft
from models.records.signatures import SignatureMethod, SignatureRecord, SignerRole
from models.storage.store import Store
from tests.attachment_samples import given_photo
from tests.conftest import NOON
from tests.factories import a_plan_content

WORDS = "mots-mis-à-part"
SIGNED = SignatureRecord(
    role=SignerRole.EMPLOYEE,
    method=SignatureMethod.SCREEN,
    signer_name="Y",
    signer_function="",
    language="fr",
    signed_at=NOON,
    document_sha256="",
)


@dataclass(frozen=True)
class Kept:
    """What hangs on the file that is set aside, and a file that is not."""

    resident_id: ResidentId
    other_id: ResidentId
    placement_id: PlacementId
    plan_id: PlanId
    version_id: PlanVersionId
    visit_id: VisitId
    meeting_id: MeetingId
    attachment_id: AttachmentId
    hire: PlacementDraft


@pytest.fixture
def adviser(store: Store) -> Actor:
    with store.begin() as transaction:
        key = uuid4()
        row = Adviser(id=key, role=Role.EMPLOYMENT.value, organisation_id=None)
        row.apply(AdviserDraft(first_name="Inès"), NOON)
        transaction.session.add(row)
    return Actor(
        adviser_id=AdviserId(key),
        name="Inès",
        role=Role.EMPLOYMENT,
        organisation_id=OrganisationId(uuid4()),
    )


@pytest.fixture
def kept(workspace: Workspace, started: PlanVersionRecord, store: Store, adviser: Actor) -> Iterator[Kept]:
    plan = started  # with the settings, which are the coordinator's
    store.act_as(adviser)
    other = workspace.residents.save(ResidentDraft(first_name="Autre"))
    visit = workspace.meetings.arrive(None, plan.resident_id, "ZZ", "12", "")
    meeting = workspace.meetings.save(MeetingDraft(resident_id=plan.resident_id, note=WORDS))
    workspace.plans.save(plan.version_id, replace(a_plan_content(), internal_note=WORDS))
    workspace.plans.freeze(plan.plan_id)
    filed: list[Any] = []
    workspace.attachments.filed.connect(filed.append)
    workspace.attachments.add(plan.version_id, (given_photo(),))
    file = workspace.residents.open(plan.resident_id).content
    half = EncounterDraft(visit_id=visit.visit_id, resident=file, meeting=MeetingDraft(note=WORDS))
    workspace.encounters.keep(half)
    workspace.drafts.keep("meeting", str(plan.resident_id), {"note": WORDS})
    hire = workspace.placements.open(plan.placement_id).content
    store.act_as(NOBODY)
    workspace.privacy.restrict(plan.resident_id, Restriction.LIMITATION)
    yield Kept(
        plan.resident_id, other.resident_id, plan.placement_id, plan.plan_id, plan.version_id,
        visit.visit_id, meeting.meeting_id, filed[0].attachment_id, hire,
    )  # fmt: skip
    store.act_as(NOBODY)


Door = Callable[[Workspace, Kept], object]
REFUSED: dict[str, Door] = {
    "residents.open": lambda w, k: w.residents.open(k.resident_id),
    "residents.remove": lambda w, k: w.residents.remove(k.resident_id),
    "residents.restore": lambda w, k: w.residents.restore(k.resident_id),
    "plans_of": lambda w, k: w.plans.plans_of(k.resident_id),
    "plans.open": lambda w, k: w.plans.open(k.plan_id),
    "plans.versions": lambda w, k: w.plans.versions(k.plan_id),
    "plans.document": lambda w, k: w.plans.document(k.version_id),
    "plans.frozen_pdf": lambda w, k: w.plans.frozen_pdf(k.version_id),
    "plans.freeze": lambda w, k: w.plans.freeze(k.plan_id),
    "plans.sign": lambda w, k: w.plans.sign(k.version_id, SIGNED),
    "plans.start": lambda w, k: w.plans.start(k.placement_id, None),
    "plans.save": lambda w, k: w.plans.save(k.version_id, a_plan_content(language="en")),
    "plans.remove": lambda w, k: w.plans.remove(k.plan_id),
    "placements_of": lambda w, k: w.placements.placements_of(k.resident_id),
    "placements.open": lambda w, k: w.placements.open(k.placement_id),
    "placements.save": lambda w, k: w.placements.save(k.hire),
    "placements.save to another": lambda w, k: w.placements.save(replace(k.hire, resident_id=k.other_id)),
    "a new placement": lambda w, k: w.placements.save(replace(k.hire, placement_id=None)),
    "placements.remove": lambda w, k: w.placements.remove(k.placement_id),
    "placements.restore": lambda w, k: w.placements.restore(k.placement_id),
    "arrive": lambda w, k: w.meetings.arrive(None, k.resident_id, "ZZ", "", ""),
    "receive": lambda w, k: w.meetings.receive(k.visit_id),
    "leave": lambda w, k: w.meetings.leave(k.visit_id),
    "meetings_of": lambda w, k: w.meetings.meetings_of(k.resident_id),
    "a new note": lambda w, k: w.meetings.save(MeetingDraft(resident_id=k.resident_id, note="x")),
    "a note of the visit": lambda w, k: w.meetings.save(MeetingDraft(visit_id=k.visit_id, note="x")),
    "a note moved away": lambda w, k: w.meetings.save(
        MeetingDraft(meeting_id=k.meeting_id, resident_id=k.other_id, note="x")
    ),
    "meetings.remove": lambda w, k: w.meetings.remove(k.meeting_id),
    "encounters.save": lambda w, k: w.encounters.save(
        EncounterDraft(visit_id=k.visit_id, resident=ResidentDraft(first_name="x"))
    ),
    "attachments.of_version": lambda w, k: w.attachments.of_version(k.version_id),
    "attachments.add": lambda w, k: w.attachments.add(k.version_id, (given_photo(),)),
    "attachments.open": lambda w, k: w.attachments.open_now(k.attachment_id),
    "attachments.remove": lambda w, k: w.attachments.remove(k.attachment_id),
    "notices_of": lambda w, k: w.privacy.notices_of(k.resident_id),
    "inform": lambda w, k: w.privacy.inform(NoticeDraft(resident_id=k.resident_id, told_on=NOON.date())),
    "consents_of": lambda w, k: w.privacy.consents_of(k.resident_id),
    "answer_consent": lambda w, k: w.privacy.answer_consent(k.resident_id, ConsentUse.SMS, is_given=False),
    "state_of": lambda w, k: w.privacy.state_of(k.resident_id),
    "requests": lambda w, k: w.privacy.register.requests(k.resident_id),
    "copy": lambda w, k: w.privacy.copies.make_now(k.resident_id),
}  # fmt: skip
SILENT: dict[str, Door] = {
    "plans.rows": lambda w, _: w.plans.rows(),
    "placements": lambda w, _: w.placements.placements(),
    "today": lambda w, _: (w.meetings.today(None).waiting, w.meetings.today(None).seen),
    "drafts": lambda w, _: w.drafts.drafts(),
    "drafts.find": lambda w, k: w.drafts.find("meeting", str(k.resident_id)),
    "encounters.kept": lambda w, _: w.encounters.kept(),
    "encounters.find": lambda w, k: w.encounters.find(k.visit_id),
}
OF_THE_COORDINATOR = (
    "residents.open", "plans_of", "plans.open", "plans.versions", "plans.document", "plans.frozen_pdf",
    "placements_of", "placements.open", "placements.save", "arrive", "receive", "leave", "meetings_of",
    "a new note", "attachments.of_version", "attachments.open", "notices_of", "consents_of", "state_of",
    "requests", "plans.save",
)  # fmt: skip


def _answer(workspace: Workspace, kept: Kept, door: Door) -> str:
    """Return the code of the refusal; empty when there is none."""
    try:
        door(workspace, kept)
    except RuleBroken as error:
        return error.code
    return ""


def test_an_adviser_is_refused_at_every_door(
    workspace: Workspace, store: Store, adviser: Actor, kept: Kept
) -> None:
    store.act_as(adviser)

    answers = {name: _answer(workspace, kept, door) for name, door in REFUSED.items()}

    assert answers == dict.fromkeys(REFUSED, "privacy.restricted")


def test_an_adviser_is_not_told_of_it_by_any_list(
    workspace: Workspace, store: Store, adviser: Actor, kept: Kept
) -> None:
    store.act_as(adviser)

    said = {door: str(ask(workspace, kept)) for door, ask in SILENT.items()}

    assert {door for door, words in said.items() if WORDS in words or str(kept.resident_id) in words} == set()
    assert "ZZ" not in said["today"]
    last = workspace.undo.last()
    assert last is not None and last.subject == "Autre"  # what they did to another file, before


def test_the_coordinator_goes_on(workspace: Workspace, kept: Kept) -> None:
    assert "ZZ" in str(workspace.meetings.today(None).waiting)

    answers = {name: _answer(workspace, kept, REFUSED[name]) for name in OF_THE_COORDINATOR}

    assert answers == dict.fromkeys(OF_THE_COORDINATOR, "")


def test_nothing_is_taken_back_behind_the_coordinator(
    workspace: Workspace, store: Store, adviser: Actor, kept: Kept
) -> None:
    store.act_as(adviser)
    while (last := workspace.undo.last()) is not None:
        assert WORDS not in last.subject
        try:
            workspace.undo.undo()
        except AppError:
            continue
    store.act_as(NOBODY)

    assert [note.content.note for note in workspace.meetings.meetings_of(kept.resident_id)] == [WORDS]
    assert workspace.plans.open(kept.plan_id).version == 1
    with store.read() as transaction:
        filed = transaction.session.scalars(select(Attachment)).one()
        assert (filed.id, filed.removed_at) == (kept.attachment_id, None)
    assert workspace.placements.open(kept.placement_id).content.starts_on != date.min
