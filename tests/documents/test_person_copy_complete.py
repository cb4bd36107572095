"""A canary in every column that leads to a person comes out of both parts of the complete copy."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader
from sqlalchemy import Column, LargeBinary, Table, select, update

import models.storage.mapping  # noqa: F401  (declares every table)
from models.documents.local_time import paris
from models.entities.base import Base, Coded, CompactUuid, UtcDateTime
from models.entities.duplicates import MergedFileRow
from models.entities.journal import JournalEntry
from models.entities.privacy import KeptLonger
from models.entities.work import UndoEntry
from models.records.around import FollowUpDraft, SharingDraft, StandingDraft
from models.records.barriers import BarrierState
from models.records.clause_hours import ClauseHoursDraft
from models.records.collaborators import CollaboratorDraft, PairDraft, PairMeetingDraft
from models.records.dated_papers import DatedPaperDraft
from models.records.duplicates import OtherValue
from models.records.employers import EmployerDraft
from models.records.first_contacts import FirstContactDraft
from models.records.hand_overs import HandOverDraft, SharedPerson
from models.records.immersions import ImmersionDraft
from models.records.in_work import (
    AbsenceDraft,
    AdjustmentDraft,
    CheckPointDraft,
    DutyDraft,
    VoiceDraft,
)
from models.records.journal import Action
from models.records.meetings import MeetingDraft, NextStep
from models.records.network import AttendanceDraft, EventDraft
from models.records.outreach import PointingDraft
from models.records.own_fields import OwnFieldDraft, OwnValue, OwnValuesDraft
from models.records.pathway import ActivityDraft, FactDraft, FactKind, GoalDraft
from models.records.people import Actor, Role
from models.records.plan_copies import CopyWay
from models.records.plans import LocalText, PlanVersionRecord
from models.records.print_orders import Shares
from models.records.privacy import ConsentUse, NoticeDraft, RequestDraft, RequestOutcome
from models.records.profile import FrenchLevel, FrenchSkill, ToldLine
from models.records.programmes import Decision, EnrolmentDraft, ObservationDraft
from models.records.proposals import IntroductionDraft, ProposalDraft
from models.records.signatures import PaperAttestation, SignerRole
from models.rules.phrases import phrases
from models.storage.person_rows import TABLES
from models.storage.store import Store
from tests.factories import a_plan_content, a_signature

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.vault.vault import Vault
    from tests.conftest import StoppedClock

LEADS_AWAY = {
    "purged": "an id, so that a restored backup loses the file again; it says nothing of the person",
    "archived_plan": "made when the file is erased: there is nobody left to give a copy to",
    "anonymous_file": "has no key of the person",
}
"""Tables that name ids of files and are not in the copy, with the reason."""
NOT_ON_PAPER = {
    "resident.sort_key": "the name, folded, for lists",
    "resident.search_key": "the words of the file, folded, for searching",
    "meeting.updated_at": "the journal part says who changed what and when",
    "meeting.created_at": "the journal part says who changed what and when",
    "placement.created_at": "the journal part says who changed what and when",
    "placement.updated_at": "the journal part says who changed what and when",
    "placement.removed_at": "said as « dans la corbeille »",
    "meeting.removed_at": "said by the part of the bin",
    "first_contact.created_at": "the journal part says who changed what and when",
    "first_contact.updated_at": "the journal part says who changed what and when",
    "first_contact.removed_at": "told whether it is in the bin or not",
    "first_contact.reduced_at": "never of a person with a file",
    "pointing.created_at": "the journal part says who changed what and when",
    "pointing.updated_at": "the journal part says who changed what and when",
    "pointing.removed_at": "told whether it is in the bin or not",
    "plan.created_at": "of the plan's versions",
    "plan.updated_at": "of the plan's versions",
    "plan.removed_at": "said as « dans la corbeille »",
    "plan.employee_name": "repeats the text of the plan for lists",
    "plan.employer_name": "repeats the text of the plan for lists",
    "plan.job_title": "repeats the text of the plan for lists",
    "plan.starts_on": "repeats the text of the plan for lists",
    "plan.version": "number of the last version",
    "plan.signed_count": "each signature is told",
    "plan.search_key": "repeats the text of the plan for searching",
    "plan_version.content_sha256": "a digest, for machines",
    "plan_version.document_sha256": "a digest, for machines",
    "plan_version.sealed_sha256": "a digest, for machines",
    "plan_version.sealed_at": "the instant of the last signature, which is told",
    "signature.document_sha256": "a digest, for machines",
    "signature.ink": "drawn on the plan that is joined",
    "signature.language": "printed on the plan that is joined",
    "signature.evidence": "what was noted is said in words, see test_signing_evidence.py",
    "signature.revision_sha256": "a digest, for machines",
    "notice.created_at": "the day it was told is on paper",
    "consent.noted_at": "the day of the answer is on paper",
    "kept_draft.kind": "a code: what was typed is told",
    "kept_draft.key": "an id",
    "undo_entry.action": "a code: what was done is told",
    "undo_entry.area": "a code: what was done is told",
    "journal_entry.detail": "a code: the part it speaks of says it in words",
    "journal_entry.number": "the place of a line in the journal",
    "rights_request.file_code": "the code of the file, at the head of each page",
    "other_person.decided_by": "told; there is no second file in this test",
    "other_person.decided_at": "told; there is no second file in this test",
    "profile.created_at": "the journal part says who changed what and when",
    "profile.updated_at": "the journal part says who changed what and when",
    "profile.removed_at": "goes with the file alone",
    "profile.absorbed": "ids of rows",
    "told_line.created_at": "the journal part says who changed what and when",
    "told_line.updated_at": "the journal part says who changed what and when",
    "told_line.removed_at": "a line taken out: the journal part says that the file was changed",
    "told_line.position": "the order of the lines",
    "dated_paper.created_at": "the journal part says who changed what and when",
    "dated_paper.updated_at": "the journal part says who changed what and when",
    "dated_paper.removed_at": "said as « Dans la corbeille »",
    "own_value.noted_at": "the journal part says who changed what and when",
    **{
        f"{table}.{column}": reason
        for table in (
            "pathway_fact",
            "goal",
            "activity",
            "enrolment",
            "observation",
            "proposal",
            "introduction",
            "immersion",
            "check_point",
            "voice",
            "adjustment",
            "absence",
            "duty_done",
            "plan_copy",
            "print_order",
        )
        for column, reason in (
            ("created_at", "the journal part says who changed what and when"),
            ("updated_at", "the journal part says who changed what and when"),
            ("removed_at", "said as « Dans la corbeille »"),
        )
    },
    **{
        f"{table}.{column}": reason
        for table in (
            "standing",
            "follow_up",
            "sharing_agreement",
            "pair",
            "pair_meeting",
            "attendance",
            "clause_hours",
        )
        for column, reason in (
            ("created_at", "the journal part says who changed what and when"),
            ("updated_at", "the journal part says who changed what and when"),
            ("removed_at", "said as « dans la corbeille »"),
        )
    },
    "attachment.sha256": "a digest, for machines",
    "print_order.document_sha256": "a digest, for machines",
    "attachment.byte_count": "the paper itself is joined",
    "attachment.page_count": "the paper itself is joined",
    "attachment.created_at": "told; no paper is kept in this test",
    "attachment.updated_at": "told by the journal",
    "attachment.removed_at": "told by the journal",
}
"""Columns that only the part for machines has, with the reason."""
CLOSED = {
    "resident.preferred_contact", "resident.sex", "resident.stage", "resident.restriction",
    "resident.availability", "visit.state", "meeting.next_step", "placement.category", "plan.status",
    "plan_version.status", "plan_version.version", "signature.role", "signature.method", "notice.form",
    "meeting.next_step_at", "meeting.read_back", "pathway_fact.kind", "pathway_fact.answer", "goal.state", "goal.steps", "activity.presence",
    "immersion.timetable", "immersion.in_holidays", "immersion.hired",
    "proposal.kind", "proposal.answer", "introduction.person_answer", "introduction.employer_answer",
    "introduction.meet_at", "introduction.person_heard_at", "introduction.employer_heard_at",
        "check_point.code", "voice.party", "voice.weather", "adjustment.owner", "adjustment.lever",
    "duty_done.code", "print_order.paper", "print_order.for_employee", "print_order.for_employer", "print_order.for_adviser", "print_order.state", "plan_copy.recipient", "plan_copy.way", "enrolment.is_registered", "enrolment.lacks_referent", "enrolment.decision",
    "consent.use", "rights_request.kind", "rights_request.outcome", "journal_entry.action",
    "first_contact.outcome", "first_contact.sex", "first_contact.age_band", "first_contact.topic",
    "first_contact.next_step", "journal_entry.kind", "told_line.kind", "french_level.skill", "french_level.source", "barrier_mark.state",
    "pair.role", "pair_meeting.channel", "attendance.state", "attendance.followed", "clause_hours.is_eligible", "dated_paper.kind", "dated_paper.answer", "profile.first_transport_at", "profile.last_transport_at",
    "profile.not_before", "profile.not_after", "attachment.kind", "attachment.media_type", "resident.code", "plan.label",
}  # fmt: skip
"""Closed lists, whose words have tests of their own, and numbers given by the vault."""
EMPTY_HERE = frozenset({"attachment", "other_person"})
"""Tables without a row in this test."""
WORD, DAY = "Zqcanari", date(1931, 1, 1)


class _Canaries:
    """Gives each column something that is nowhere else, and knows how it may be written."""

    def __init__(self) -> None:
        self.planted: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._count = 0

    def word(self, name: str) -> str:
        self._count += 1
        letters = "".join(chr(ord("a") + int(digit)) for digit in f"{self._count:04d}")
        self.planted[name] = (f"{WORD}{letters}", (f"{WORD}{letters}",))
        return f"{WORD}{letters}"

    def value(self, name: str, column: Column[Any]) -> object:
        kind = column.type
        if isinstance(kind, Coded):
            return self._coded(name)
        python_type = kind.python_type
        self._count += 1
        if isinstance(kind, UtcDateTime):
            instant = datetime(1931, 1, 1, 9, 0, tzinfo=UTC) + timedelta(days=self._count)
            table = phrases("fr")
            local = paris(instant)
            self.planted[name] = (
                instant.date().isoformat(),
                (table.date(local.date()),),
            )
            return instant
        if issubclass(python_type, date):
            day = DAY + timedelta(days=self._count)
            self.planted[name] = (day.isoformat(), (phrases("fr").date(day),))
            return day
        if issubclass(python_type, int):
            number = 3001 + self._count
            shown = (str(number), phrases("fr").hours(number))
            self.planted[name] = (str(number), shown)
            return number
        return self.word(name)

    def _coded(self, name: str) -> object:
        if name.endswith((".payload", ".inverse")):
            return {"before": {"note": self.word(name)}}
        if name.endswith(".content"):
            return SharedPerson(done_text=self.word(name))
        if name.endswith(".attestation"):
            return PaperAttestation(
                attested_by=self.word(name), attested_at=datetime(2026, 3, 10, 11, tzinfo=UTC)
            )
        if name.endswith(".others"):
            return (OtherValue(name="phone", value=self.word(name)),)
        return (self.word(name),)


@pytest.fixture
def store(opened_vault: Vault, stopped_clock: StoppedClock) -> Iterator[Store]:
    """Open the database of the test's vault, with its journal."""
    key, journal_key = opened_vault.database_key, bytes(range(32))
    store = Store.open(opened_vault.database_path, key, journal_key=journal_key, clock=stopped_clock)
    yield store
    store.close()


def _tables() -> dict[str, Table]:
    return {str(table.name): table for table in Base.metadata.sorted_tables}


def test_no_table_that_leads_to_a_person_is_forgotten() -> None:
    known = {entity.__tablename__ for entity in TABLES}

    leading = {
        name
        for name, table in _tables().items()
        if {"resident_id", "file_id", "record_id", "plan_id", "version_id"} & set(table.columns.keys())
    }

    assert leading - known - set(LEADS_AWAY) == set()
    assert known >= leading - set(LEADS_AWAY)


def test_every_column_comes_out_of_both_parts(
    workspace: Workspace, started: PlanVersionRecord, store: Store, stopped_clock: StoppedClock
) -> None:
    key = _a_life(workspace, started, stopped_clock)
    canaries = _Canaries()
    with store.begin() as transaction:
        _plant(transaction.session, key, canaries)
    name = canaries.word("journal_entry.actor_name")
    store.act_as(Actor(adviser_id=None, name=name, role=Role.COORDINATOR))
    with store.begin() as transaction:  # a line of the journal is never changed: a new one is written
        transaction.note(Action.SEEN, "resident", key, canaries.word("journal_entry.detail"))
    workspace.settings.forget()

    copy = workspace.privacy.copies.make_now(key)

    pages = [page.extract_text() for page in PdfReader(BytesIO(copy.pdf)).pages]
    paper = _plain(" ".join(pages))
    data = json.loads(copy.data)
    rows = json.dumps(data["file"]["rows"], ensure_ascii=False)
    planted = canaries.planted.items()
    unsaid = {name for name, (_, shown) in planted if not any(_plain(text) in paper for text in shown)}
    assert {name for name, (machine, _) in planted if machine not in rows} == set()
    assert unsaid - set(NOT_ON_PAPER) == set()
    said = {row["table"] for row in data["file"]["rows"]}
    assert said == {entity.__tablename__ for entity in TABLES} - EMPTY_HERE


def test_everything_typed_in_a_draft_is_on_paper(workspace: Workspace, started: PlanVersionRecord) -> None:
    canaries = _Canaries()
    workspace.plans.save(started.version_id, _filled(a_plan_content(), canaries, "plan"))

    copy = workspace.privacy.copies.make_now(started.resident_id)

    paper = " ".join(page.extract_text() for page in PdfReader(BytesIO(copy.pdf)).pages)
    assert len(canaries.planted) > 40
    missing = [name for name, (word, _) in canaries.planted.items() if word not in paper]
    assert missing == []
    assert all(word in copy.data.decode() for word, _ in canaries.planted.values())


def _plain(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").split()).casefold()


def _a_life(workspace: Workspace, plan: PlanVersionRecord, clock: StoppedClock) -> ResidentId:
    """Write a row in each table."""
    key = plan.resident_id
    workspace.meetings.save(MeetingDraft(resident_id=key, note="Vu"))
    workspace.meetings.receive(workspace.meetings.arrive(None, key, "Y. S.", "B 214", "fr").visit_id)
    contact = workspace.first_contacts.save(FirstContactDraft(contacted_on=DAY, resident_id=key))
    place = workspace.residents.residences()[0].residence_id
    workspace.pointings.save(
        PointingDraft(
            residence_id=place,
            first_contact_id=contact.first_contact_id,
            pointed_on=DAY,
            answered_on=DAY,
            answer="x",
        )
    )
    _surroundings(workspace, key)
    _network(workspace, key)
    workspace.drafts.keep("meeting", str(key), {"note": "En cours"})
    workspace.drafts.keep("plan", str(plan.plan_id), {"note": "Autre"})
    today = workspace.privacy.today()
    workspace.privacy.inform(NoticeDraft(resident_id=key, told_on=today))
    workspace.privacy.answer_consent(key, ConsentUse.SMS, is_given=True)
    request = workspace.privacy.register.receive(RequestDraft(resident_id=key, received_on=today, note="x"))
    workspace.privacy.register.extend(request.request_id, "complexe")
    workspace.privacy.register.answer(request.request_id, RequestOutcome.PARTLY, "x")
    workspace.plans.save(plan.version_id, a_plan_content())
    record = workspace.plans.freeze(plan.plan_id)
    workspace.plans.sign(record.version_id, a_signature(record, SignerRole.EMPLOYEE))
    workspace.plan_copies.note(record, SignerRole.EMPLOYEE, CopyWay.POST)
    workspace.print_orders.ask(record, b"x", Shares(employee=1))
    before = workspace.profiles.open(key).content
    level = FrenchLevel(skill=FrenchSkill.SPEAKING, level="A2")
    line = ToldLine(words="x")
    told = replace(before, wish_lines=(line,), french=(level,), travel_zone="x")
    workspace.profiles.save(told, before)
    workspace.barriers.note(key, "isolation.isolated", BarrierState.YES)
    _a_way(workspace, key)
    _at_work(workspace, key, plan)
    workspace.dated_papers.save(DatedPaperDraft(resident_id=key, title="x"))
    field = workspace.own_fields.save_field(OwnFieldDraft(label="x"))
    values = (OwnValue(field_id=field.field_id, value="x"),)  # type: ignore[arg-type]
    workspace.own_fields.save(OwnValuesDraft(resident_id=key, values=values))
    return key


def _a_way(workspace: Workspace, key: ResidentId) -> None:
    today = workspace.privacy.today()
    workspace.pathway.facts.save(
        FactDraft(resident_id=key, kind=FactKind.BROKE, happened_on=today, reason="other")
    )
    workspace.pathway.goals.save(GoalDraft(resident_id=key, text="x"))
    host = workspace.employers.save(EmployerDraft(legal_name="x"))
    workspace.immersions.save(ImmersionDraft(resident_id=key, employer_id=host.employer_id))
    workspace.proposals.save(ProposalDraft(resident_id=key, title="x", proposed_on=today))
    workspace.introductions.save(
        IntroductionDraft(resident_id=key, title="x", introduced_on=today, agreed_on=today)
    )
    workspace.pathway.activities.save(ActivityDraft(resident_id=key, kind="language", held_on=today))
    programme = workspace.pathway.programmes.programmes()[0]
    enrolment = workspace.pathway.enrolments.save(
        EnrolmentDraft(
            resident_id=key,
            programme_id=programme.programme_id,
            entered_on=today,
            decision=Decision.TAKEN,
            decision_reason="x",
        )
    )
    workspace.pathway.observations.save(
        ObservationDraft(enrolment_id=enrolment.enrolment_id, observed_on=today, words="x", level=2)
    )


def _network(workspace: Workspace, key: ResidentId) -> None:
    """Write a pair that met, a place on the list of an event, and hours of a clause."""
    today = workspace.network.today()
    someone = workspace.network.collaborators.save(CollaboratorDraft(last_name="x")).collaborator_id
    programme = next(one for one in workspace.pathway.programmes.programmes() if one.content.has_sponsorship)
    enrolment = EnrolmentDraft(resident_id=key, programme_id=programme.programme_id, entered_on=today)
    kept = workspace.pathway.enrolments.save(enrolment)
    draft = PairDraft(resident_id=key, collaborator_id=someone, role="sponsor", starts_on=today)
    pair = workspace.network.pairs.save(draft)
    workspace.network.meetings.save(PairMeetingDraft(pair_id=pair.pair_id, met_on=today))
    workspace.pathway.enrolments.remove(kept.enrolment_id)
    event = workspace.network.events.save(EventDraft(kind="workshop", held_on=today))
    workspace.network.attendances.save(AttendanceDraft(event_id=event.event_id, resident_id=key))
    workspace.network.clause_hours.save(ClauseHoursDraft(market="x", resident_id=key))


def _at_work(workspace: Workspace, key: ResidentId, plan: PlanVersionRecord) -> None:
    today = workspace.privacy.today()
    of: dict[str, Any] = {"resident_id": key, "placement_id": plan.placement_id}
    work = workspace.in_work
    point = work.points.save(CheckPointDraft(**of, due_on=today))
    work.voices.save(VoiceDraft(**of, check_point_id=point.check_point_id, heard_on=today, words="x"))
    work.adjustments.save(AdjustmentDraft(**of, words="x"))
    work.absences.save(AbsenceDraft(**of, since=today))
    work.duties.save(DutyDraft(**of, code="parties", done_on=today))


def _surroundings(workspace: Workspace, key: ResidentId) -> None:
    """Write who follows the person, an agreement, a package, and a promise put off."""
    today = workspace.around.today()
    workspace.around.standing.save(StandingDraft(resident_id=key, registration="unknown"))
    workspace.around.follow_ups.save(FollowUpDraft(resident_id=key, organisation_kind="DEPT"))
    agreed = SharingDraft(
        resident_id=key, recipient="Atelier", agreed_on=today, form="signed", blocks=("wishes",)
    )
    sharing = workspace.around.sharing.save(agreed)
    draft = HandOverDraft(resident_id=key, sharing_id=sharing.sharing_id, blocks=("wishes",))
    workspace.hand_overs.note_sheet(draft, workspace.hand_overs.package(draft))
    workspace.meetings.save(
        MeetingDraft(resident_id=key, note="Promis", next_step=NextStep.CALL_BACK, next_step_on=today)
    )
    workspace.today.postpone(workspace.today.look(None, 30).reminders[0], today + timedelta(days=3))


def _plant(session: Session, resident_id: UUID, canaries: _Canaries) -> None:
    session.add(
        KeptLonger(
            record_id=resident_id,
            until=DAY,
            reason="x",
            decided_by="x",
            decided_at=datetime(2026, 1, 1, tzinfo=UTC),
        )
    )
    merged = {"gone_id": uuid4(), "code": "x", "others": (), "merged_by": "x"}
    session.add(MergedFileRow(resident_id=resident_id, merged_at=datetime(2026, 1, 1, tzinfo=UTC), **merged))
    session.flush()
    for entity in TABLES:
        if entity is JournalEntry:
            continue
        table: Any = entity.__table__
        values = dict(_values(table, canaries))
        if entity is UndoEntry:
            values["record_id"] = resident_id
        if values:
            # One row of each table: what two rows say alike would hide that one is missing.
            first = session.execute(select(*table.primary_key.columns).limit(1)).first()
            if first is not None:
                session.execute(
                    update(entity).where(next(iter(table.primary_key.columns)) == first[0]).values(values)
                )
    session.expire_all()


def _values(table: Table, canaries: _Canaries) -> Iterator[tuple[str, object]]:
    for column in table.columns:
        name = f"{table.name}.{column.name}"
        is_key = column.primary_key or isinstance(column.type, CompactUuid) or column.name == "key"
        if is_key or name in CLOSED or table.name in EMPTY_HERE or column.name == "content_json":
            continue
        if isinstance(column.type, LargeBinary) or column.type.python_type is bool:
            continue
        if name in {"told_line.removed_at", "meeting.removed_at", "kept_draft.kind", "signature.ink"}:
            continue
        yield column.name, canaries.value(name, column)


def _filled(value: Any, canaries: _Canaries, path: str) -> Any:
    """Put a canary in each text of a plan."""
    if isinstance(value, LocalText):
        return LocalText(text=canaries.word(f"{path}.text"), translation=canaries.word(f"{path}.translation"))
    if dataclasses.is_dataclass(value):
        kept = {"language", "contract_type", "code", "category", "how", "agreement", "timetable", "siret"}
        changes = {
            field.name: _filled(getattr(value, field.name), canaries, f"{path}.{field.name}")
            for field in dataclasses.fields(value)
            if field.name not in kept
        }
        return dataclasses.replace(value, **changes)  # type: ignore[type-var]  # an instance
    if isinstance(value, tuple):
        return tuple(_filled(part, canaries, f"{path}.{place}") for place, part in enumerate(value))
    return canaries.word(path) if type(value) is str else value
