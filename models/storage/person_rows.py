"""Every row the vault keeps about one person, column by column: what the complete copy gives to a machine.

A table that leads to a resident and is not here makes a test fail: nothing kept can be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, LargeBinary, Table, or_, select
from sqlalchemy.orm import Session

from models.entities.around import FollowUp, HandOver, SharingAgreement, Standing
from models.entities.attachments import Attachment
from models.entities.barriers import BarrierMark
from models.entities.base import Base
from models.entities.collaborators import Pair, PairMeeting
from models.entities.dated_papers import DatedPaper
from models.entities.duplicates import MergedFileRow, OtherPerson
from models.entities.events import Attendance
from models.entities.first_contacts import FirstContact
from models.entities.immersions import Immersion
from models.entities.in_work import AbsenceRow, Adjustment, CheckPoint, DutyDone, VoiceRow
from models.entities.journal import JournalEntry
from models.entities.meetings import Meeting, Visit
from models.entities.network import ClauseHours
from models.entities.outreach import Pointing
from models.entities.own_fields import OwnValueRow
from models.entities.pathway import Activity, Goal, PathwayFact
from models.entities.placements import Placement
from models.entities.plan_copies import PlanCopy
from models.entities.plans import Plan, PlanVersion
from models.entities.print_orders import PrintOrder
from models.entities.privacy import Consent, KeptLonger, Notice, RightsRequest
from models.entities.profile import FrenchLevelRow, ProfileRow, ToldLineRow
from models.entities.programmes import Enrolment, Observation
from models.entities.proposals import Introduction, Proposal
from models.entities.residents import Resident
from models.entities.signatures import Signature
from models.entities.today import LastSeen, OpenPromise, TodayMark
from models.entities.work import KeptDraftRow, UndoEntry
from models.records.codec import to_plain
from models.records.person_copy import KeptRow
from models.storage import attachments

BESIDE: Final = (ToldLineRow, FrenchLevelRow, ProfileRow, BarrierMark, DatedPaper, OwnValueRow)
"""Tables whose rows hang on a file and on nothing else."""
IN_WORK: Final = (VoiceRow, Adjustment, CheckPoint, AbsenceRow, DutyDone)
"""What hangs on a person's hires, in the order in which rows may go."""
WAY: Final = (
    *IN_WORK,
    PathwayFact,
    Goal,
    Activity,
    Observation,
    Enrolment,
    Introduction,
    Proposal,
    Immersion,
)
"""What is noted of a person's way, each row by itself, in the order in which rows may go."""
AROUND: Final = (Standing, FollowUp, SharingAgreement, TodayMark)
"""What is around a person: it goes with the file."""
PAIRED: Final = (PairMeeting, Pair)
"""With whom the person is paired and how they met, in the order in which rows may go."""
COUNTED: Final[tuple[type[Attendance | ClauseHours], ...]] = (Attendance, ClauseHours)
"""Rows that stay as a figure of an event or of a public contract, without the person, when a file goes."""
_WITH_WORK: Final = (*PAIRED, *COUNTED, *WAY, DatedPaper, *AROUND, HandOver, PlanCopy, PrintOrder)
"""Rows that half-typed work, or an action to take back, may be about without naming the file."""
TABLES: Final[tuple[type[Base], ...]] = (
    Resident, Visit, Meeting, Placement, Plan, PlanVersion, Signature, PlanCopy, PrintOrder, Attachment,
    Notice, Consent, RightsRequest, KeptLonger, KeptDraftRow, UndoEntry, JournalEntry, OtherPerson,
    MergedFileRow, FirstContact, Pointing,
    *WAY,
    *BESIDE,
    *AROUND, HandOver, OpenPromise, LastSeen, *PAIRED, *COUNTED,
)  # fmt: skip
"""Where something of a person is kept."""


def said_by(resident_id: UUID) -> ColumnElement[bool]:
    """Return the condition under which a meeting is of a person: in the file, or at a passage of theirs."""
    visits = select(Visit.id).where(Visit.resident_id == resident_id)
    return or_(Meeting.resident_id == resident_id, Meeting.visit_id.in_(visits))


def pointed_out(resident_id: UUID) -> ColumnElement[bool]:
    """Return the condition under which a relay pointed a person out: by file, or before they had one."""
    contacts = select(FirstContact.id).where(FirstContact.resident_id == resident_id)
    return or_(Pointing.resident_id == resident_id, Pointing.first_contact_id.in_(contacts))


def ids_of(session: Session, resident_id: UUID) -> set[UUID]:
    """Return the id of a file and of everything that hangs on it."""
    plans = select(Plan.id).where(Plan.resident_id == resident_id)
    queries = (
        select(Placement.id).where(Placement.resident_id == resident_id),
        plans,
        select(PlanVersion.id).where(PlanVersion.plan_id.in_(plans)),
        select(Visit.id).where(Visit.resident_id == resident_id),
        select(Meeting.id).where(said_by(resident_id)),
        select(FirstContact.id).where(FirstContact.resident_id == resident_id),
        select(Pointing.id).where(pointed_out(resident_id)),
        *(select(entity.id).where(entity.resident_id == resident_id) for entity in _WITH_WORK),
    )
    return {resident_id, *(key for query in queries for key in session.scalars(query))}


def merged_into(session: Session, resident_id: UUID) -> tuple[UUID, ...]:
    """Return the files whose content came into this one."""
    query = select(MergedFileRow.gone_id).where(MergedFileRow.resident_id == resident_id)
    return tuple(session.scalars(query))


def names(value: object, words: Iterable[str]) -> bool:
    """Say whether plain values name one of these ids anywhere."""
    if isinstance(value, str):
        return value in words
    if isinstance(value, dict):
        return any(names(part, words) for part in value.values())
    return isinstance(value, list | tuple) and any(names(part, words) for part in value)


def half_typed(session: Session, keys: set[UUID]) -> list[KeptDraftRow]:
    """Return the half-typed work that names one of these ids, of anybody, the newest first."""
    words = {str(key) for key in keys}
    query = select(KeptDraftRow).order_by(KeptDraftRow.updated_at.desc())
    rows = session.scalars(query.execution_options(populate_existing=True))
    return [row for row in rows if row.key in words or names(row.payload, words)]


def undone(session: Session, keys: set[UUID]) -> list[UndoEntry]:
    """Return the actions to take back that name one of these ids, of anybody, the newest first."""
    words = {str(key) for key in keys}
    query = select(UndoEntry).order_by(UndoEntry.number.desc())
    rows = session.scalars(query.execution_options(populate_existing=True))
    return [row for row in rows if row.record_id in keys or names(row.inverse, words)]


def told_half_typed(session: Session, resident_id: UUID) -> list[KeptDraftRow]:
    """Return the half-typed work to give to a person: about them, and naming nobody else's file."""
    rows = half_typed(session, ids_of(session, resident_id))
    said = [(row, _words((row.key, row.payload))) for row in rows]
    others = _of_others(session, resident_id, said)
    return [row for row, words in said if not words & others]


def told_undone(session: Session, resident_id: UUID) -> list[UndoEntry]:
    """Return the actions to take back to tell a person: about them, and naming nobody else's file.

    Of a note moved to another file, what is to be put back may be about somebody else.
    """
    rows = undone(session, ids_of(session, resident_id))
    said = [(row, _words((str(row.record_id), row.inverse))) for row in rows]
    others = _of_others(session, resident_id, said)
    return [row for row, words in said if not words & others]


def _words(value: object) -> frozenset[str]:
    """Return every text in plain values."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return frozenset().union(*map(_words, value))
    return frozenset((value,)) if isinstance(value, str) else frozenset()


def _of_others(
    session: Session, resident_id: UUID, said: Iterable[tuple[object, frozenset[str]]]
) -> frozenset[str]:
    """Return which of these texts are the id of another file, or of what hangs on one."""
    own = {str(key) for key in (*ids_of(session, resident_id), *merged_into(session, resident_id))}
    asked = [key for word in frozenset().union(*(words for _, words in said)) - own if (key := _key(word))]
    kinds = (Resident, Visit, Meeting, Placement, Plan, PlanVersion, FirstContact, Pointing, *_WITH_WORK)
    found = (session.scalars(select(kind.id).where(kind.id.in_(asked))) for kind in kinds)
    return frozenset(str(key) for keys in found for key in keys)


def _key(word: str) -> UUID | None:
    try:
        return UUID(word) if len(word) == len(str(UUID(int=0))) else None
    except ValueError:
        return None


def rows_of(session: Session, resident_id: UUID) -> tuple[KeptRow, ...]:
    """Return every row about a person, table after table."""
    return tuple(row for entity in TABLES for row in _rows(session, entity, resident_id))


def _rows(session: Session, entity: type[Base], resident_id: UUID) -> Iterator[KeptRow]:
    table: Any = entity.__table__
    for row in session.execute(select(*_columns(table)).where(_is_about(session, entity, resident_id))):
        values = {name: _plain(value) for name, value in row._mapping.items()}  # noqa: SLF001  (SQLAlchemy's public name)
        yield KeptRow(table=table.name, values=values)


def _columns(table: Table) -> list[Any]:
    """Return what of a table can be written down: documents are joined as files, keys say nothing."""
    return [column for column in table.columns if type(column.type) is not LargeBinary]


def _is_about(session: Session, entity: type[Base], resident_id: UUID) -> ColumnElement[bool]:
    plans = select(Plan.id).where(Plan.resident_id == resident_id)
    versions = select(PlanVersion.id).where(PlanVersion.plan_id.in_(plans))
    known: dict[type[Base], ColumnElement[bool]] = {
        Resident: Resident.id == resident_id,
        Meeting: said_by(resident_id),
        Pointing: pointed_out(resident_id),
        PlanVersion: PlanVersion.plan_id.in_(plans),
        Signature: Signature.version_id.in_(versions),
        KeptLonger: KeptLonger.record_id == resident_id,
        OtherPerson: or_(OtherPerson.resident_id == resident_id, OtherPerson.other_id == resident_id),
        JournalEntry: JournalEntry.file_id.in_((resident_id, *merged_into(session, resident_id))),
    }
    if entity is Attachment:
        return Attachment.id.in_(
            [row.attachment_id for row, _ in attachments.of_resident(session, resident_id)]
        )
    if entity is KeptDraftRow:
        return KeptDraftRow.id.in_([row.id for row in told_half_typed(session, resident_id)])
    if entity is UndoEntry:
        return UndoEntry.number.in_([row.number for row in told_undone(session, resident_id)])
    return known[entity] if entity in known else entity.__table__.c.resident_id == resident_id  # noqa: SIM401


def _plain(value: object) -> object:
    if isinstance(value, UUID | bytes):
        return str(value) if isinstance(value, UUID) else value.hex()
    return value.isoformat() if isinstance(value, date | datetime) else to_plain(value)
