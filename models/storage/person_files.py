"""Everything the vault holds of one person, gathered for the complete copy."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from models.entities.around import FollowUp, HandOver
from models.entities.collaborators import Pair, PairMeeting
from models.entities.duplicates import MergedFileRow, OtherPerson
from models.entities.events import Attendance
from models.entities.first_contacts import FirstContact
from models.entities.journal import JournalEntry
from models.entities.meetings import Meeting, Visit
from models.entities.outreach import Pointing, Relay
from models.entities.people import OrganisationRow
from models.entities.placements import Placement
from models.entities.places import Building, Hall, Residence
from models.entities.plans import Plan, PlanVersion
from models.entities.privacy import KeptLonger
from models.entities.residents import Resident
from models.records.first_contacts import FirstContactRecord
from models.records.ids import FirstContactId, PointingId
from models.records.outreach import PointingRecord, RelayKind
from models.records.person_copy import Comparison, KeptDecision, OpeningLine, PersonFile, Undoable
from models.records.privacy import FileState, Restriction
from models.rules import shared_blocks
from models.rules.retention import file_ends_on
from models.storage import (
    attachments,
    barriers,
    dated_papers,
    evidence,
    funding,
    guard,
    immersions,
    in_work,
    network,
    own_fields,
    pathway_view,
    person_rows,
    placements,
    plan_copies,
    print_orders,
    privacy,
    profile,
    proposals,
    residents,
    retention,
    rights_register,
    withheld,
)

_OF_WORDS = frozenset({"meeting", "encounter", "plan"})
"""Areas of which what may be taken back can hold a note; a file itself is read by every organisation."""
_OF_ROWS = frozenset({
    "activity", "adjustment", "attendance", "enrolment", "follow_up", "goal", "hand_over_in", "immersion",
    "introduction", "observation", "pair", "pair_meeting", "pathway_fact", "pointing", "proposal",
    "voice",
})  # fmt: skip
"""Areas of which it holds words when some were noted."""
_WORDED = (*person_rows.WAY, FollowUp, Pointing, Pair, PairMeeting, Attendance)
"""Tables of which each row has an author, and words of theirs."""
_WORDS = frozenset(
    column for table, column in withheld.COLUMNS if table in {entity.__tablename__ for entity in _WORDED}
)
_AS_NOW = {"populate_existing": True}
"""What was read before, when rows were withheld, is read again."""


def gather(session: Session, resident_id: UUID, openings: Iterable[OpeningLine] = ()) -> PersonFile:
    """Return everything of a person: notes of every organisation, the bin and half-typed work included.

    Raises:
        NotFound: ``resident.not_found``.
    """
    with guard.telling_the_person(session.connection()):
        return _gather(session, resident_id, openings)


def _gather(session: Session, resident_id: UUID, openings: Iterable[OpeningLine]) -> PersonFile:
    resident = residents.get(session, resident_id, also_removed=True)
    residence = session.get(Residence, resident.residence_id) if resident.residence_id else None
    building = session.get(Building, resident.building_id) if resident.building_id else None
    said = meetings(session, resident_id)
    return PersonFile(
        resident=resident.to_record(),
        state=_state(session, resident),
        residence=_address(residence),
        building=building.name if building is not None else "",
        removed_on=resident.removed_at.astimezone().date() if resident.removed_at else None,
        halls=_halls(session),
        removed_ids=_removed(session, resident_id),
        meetings=tuple(row.to_record() for row in said if row.removed_at is None),
        removed_meetings=tuple(row.to_record() for row in said if row.removed_at is not None),
        visits=tuple(
            visit.to_record()
            for visit in session.scalars(
                select(Visit).where(Visit.resident_id == resident_id).order_by(Visit.arrived_at.desc())
            )
        ),
        first_contacts=_first_contacts(session, resident_id),
        pointings=_pointings(session, resident_id),
        hires=placements.everything_of(session, resident_id),
        plan_versions=tuple(evidence.told(version) for version in versions(session, resident_id)),
        plan_copies=plan_copies.of_resident(session, resident_id),
        print_orders=print_orders.of_resident(session, resident_id),
        notices=privacy.notices_of(session, resident_id),
        consents=privacy.consents_of(session, resident_id),
        requests=rights_register.requests(session, resident_id),
        decisions=_decisions(session, resident_id),
        funded=funding.naming(session, resident.code),
        attachments=tuple(record for record, _ in attachments.of_resident(session, resident_id)),
        half_typed=tuple(row.to_record() for row in person_rows.told_half_typed(session, resident_id)),
        undoable=tuple(
            Undoable(at=row.done_at, subject=row.subject, before=row.inverse)
            for row in person_rows.told_undone(session, resident_id)
        ),
        openings=tuple(openings),
        comparisons=_comparisons(session, resident_id),
        rows=person_rows.rows_of(session, resident_id),
        profile=profile.read(session, resident),
        french_events=profile.french_events(session, resident_id),
        barriers=barriers.barriers_of(session, resident_id, also_special=True),
        dated_papers=dated_papers.papers_of(session, resident_id, also_special=True, also_removed=True),
        own_values=own_fields.told(session, resident_id),
        pathway=pathway_view.everything_of(session, resident_id),
        network=network.everything_of(session, resident_id),
        offers=proposals.everything_of(session, resident_id),
        immersions=immersions.everything_of(session, resident_id),
        in_work=in_work.everything_of(session, resident_id),
    )


def documents(session: Session, resident_id: UUID) -> tuple[tuple[str, bytes], ...]:
    """Return the signed plans of a person, and those being signed: file name and PDF."""
    found = []
    for version in versions(session, resident_id):
        document = version.sealed or version.document
        if document is not None:
            found.append((f"Plan {version.plan.label} v{version.version}.pdf", document))
    return tuple(found)


def openings(session: Session, resident_id: UUID) -> tuple[OpeningLine, ...]:
    """Return who opened, changed, printed or copied a file, as the journal has it, the newest first."""
    files = (resident_id, *person_rows.merged_into(session, resident_id))
    query = select(JournalEntry).where(JournalEntry.file_id.in_(files))
    with guard.telling_the_person(session.connection()):
        lines = session.scalars(query.order_by(JournalEntry.number.desc())).all()
    return tuple(
        OpeningLine(at=line.at, who=line.actor_name, action=line.action, kind=line.kind, detail=line.detail)
        for line in lines
    )


def organisations(session: Session) -> tuple[str, ...]:
    """Return the names of the organisations that write in this vault."""
    query = select(OrganisationRow.name).where(OrganisationRow.removed_at.is_(None))
    return tuple(session.scalars(query.order_by(OrganisationRow.name)))


def authors_of_work(session: Session, resident_id: UUID) -> frozenset[UUID]:
    """Return who half typed something about a person, or may take back what was said of them."""
    with guard.telling_the_person(session.connection()):
        typed = person_rows.told_half_typed(session, resident_id)
        undone = person_rows.told_undone(session, resident_id)
        done = [
            row for row in undone if row.area in _OF_WORDS or (row.area in _OF_ROWS and _says(row.inverse))
        ]
        authors = {row.adviser_id for row in typed} | {row.adviser_id for row in done}
        found = frozenset(key for key in authors if key is not None)
    session.expire_all()  # what was read for this alone is withheld again
    return found


def meetings(session: Session, resident_id: UUID) -> list[Meeting]:
    """Return every meeting of a person, those in the bin included, the newest first."""
    query = select(Meeting).where(person_rows.said_by(resident_id)).order_by(Meeting.met_at.desc())
    return list(session.scalars(query, execution_options=_AS_NOW))


def _says(plain: object) -> bool:
    """Say whether what can be taken back holds words that somebody noted."""
    if isinstance(plain, dict):
        return any((name in _WORDS and value) or _says(value) for name, value in plain.items())
    return isinstance(plain, list) and any(map(_says, plain))


def worded(session: Session, resident_id: UUID) -> list[Any]:
    """Return the other rows in which somebody noted words of a person, those in the bin included."""
    queries: list[Select[Any]] = [
        select(entity).where(entity.resident_id == resident_id)
        for entity in (*person_rows.WAY, FollowUp, HandOver, *person_rows.PAIRED, Attendance)
    ]
    queries.append(select(Pointing).where(person_rows.pointed_out(resident_id)))
    with guard.telling_the_person(session.connection()):
        rows = (row for query in queries for row in session.scalars(query, execution_options=_AS_NOW))
        found = [row for row in rows if _has_words(row)]
    session.expire_all()  # what was read for this alone is withheld again
    return found


def _has_words(row: Any) -> bool:
    if isinstance(row, HandOver):
        return shared_blocks.says_more(row.direction, row.content)
    return any(getattr(row, name, None) for name in _WORDS)


def versions(session: Session, resident_id: UUID) -> list[PlanVersion]:
    """Return every version of every plan of a person, those in the bin included."""
    query = select(PlanVersion).join(Plan, PlanVersion.plan_id == Plan.id)
    query = query.where(Plan.resident_id == resident_id).order_by(Plan.number, PlanVersion.version)
    return list(session.scalars(query))


def _first_contacts(session: Session, resident_id: UUID) -> tuple[FirstContactRecord, ...]:
    query = select(FirstContact).where(FirstContact.resident_id == resident_id)
    rows = session.scalars(query.order_by(FirstContact.contacted_on.desc()))
    return tuple(
        FirstContactRecord(
            first_contact_id=FirstContactId(row.id), content=row.to_draft(), adviser_name=row.adviser_name
        )
        for row in rows
    )


def _pointings(session: Session, resident_id: UUID) -> tuple[PointingRecord, ...]:
    query = select(Pointing).where(person_rows.pointed_out(resident_id)).order_by(Pointing.pointed_on.desc())
    rows = session.scalars(query, execution_options=_AS_NOW).all()
    named = select(Relay).where(Relay.id.in_({row.relay_id for row in rows}))
    relays: dict[UUID | None, Relay] = {relay.id: relay for relay in session.scalars(named)}
    return tuple(
        PointingRecord(
            pointing_id=PointingId(row.id),
            content=row.to_draft(),
            adviser_name=row.adviser_name,
            relay_name=relays[row.relay_id].name if row.relay_id in relays else "",
            relay_kind=RelayKind(relays[row.relay_id].kind) if row.relay_id in relays else None,
        )
        for row in rows
    )


def _decisions(session: Session, resident_id: UUID) -> tuple[KeptDecision, ...]:
    query = select(KeptLonger).where(KeptLonger.record_id == resident_id).order_by(KeptLonger.decided_at)
    return tuple(
        KeptDecision(until=row.until, reason=row.reason, who=row.decided_by, at=row.decided_at)
        for row in session.scalars(query)
    )


def _comparisons(session: Session, resident_id: UUID) -> tuple[Comparison, ...]:
    merged = select(MergedFileRow).where(MergedFileRow.resident_id == resident_id)
    apart = select(OtherPerson).where(
        or_(OtherPerson.resident_id == resident_id, OtherPerson.other_id == resident_id)
    )
    found = [
        Comparison(at=row.merged_at, who=row.merged_by, code=row.code, others=row.others)
        for row in session.scalars(merged)
    ]
    found += [Comparison(at=row.decided_at, who=row.decided_by) for row in session.scalars(apart)]
    return tuple(sorted(found, key=attrgetter("at"), reverse=True))


def _halls(session: Session) -> dict[str, str]:
    return {str(key): name for key, name in session.execute(select(Hall.id, Hall.name))}


def _removed(session: Session, resident_id: UUID) -> tuple[UUID, ...]:
    hires = select(Placement.id).where(
        Placement.resident_id == resident_id, Placement.removed_at.is_not(None)
    )
    plans = select(Plan.id).where(Plan.resident_id == resident_id, Plan.removed_at.is_not(None))
    return (*session.scalars(hires), *session.scalars(plans))


def _state(session: Session, resident: Resident) -> FileState:
    facts = next(retention.facts(session.connection(), resident.id))
    return FileState(
        restriction=Restriction(resident.restriction or ""),
        restricted_since=resident.restricted_at,
        last_contact_on=facts.last_contact_on,
        source=facts.source,
        ends_on=file_ends_on(facts),
        kept_reason=facts.kept_reason,
    )


def _address(residence: Residence | None) -> str:
    if residence is None:
        return ""
    town = f"{residence.postcode} {residence.city}".strip()
    return ", ".join(part for part in (residence.name, residence.street, town) if part)
