"""The register of requests: what was asked, until when to answer, what was done; inside a transaction."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.privacy import RightsRequest
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.privacy import RequestKind, RequestOutcome, RequestRecord
from models.rules.rights_requests import due_on


def get_request(session: Session, request_id: UUID) -> RightsRequest:
    """Return a request.

    Raises:
        NotFound: ``request.not_found``.
    """
    row = session.get(RightsRequest, request_id)
    if row is None:
        raise NotFound("request.not_found")
    return row


def requests(session: Session, resident_id: UUID | None = None) -> tuple[RequestRecord, ...]:
    """Return the register, those to answer first and the most urgent of them first; or one person's lines."""
    query = select(RightsRequest, Resident.first_name, Resident.last_name).outerjoin(
        Resident, RightsRequest.resident_id == Resident.id
    )
    if resident_id is not None:
        query = query.where(RightsRequest.resident_id == resident_id)
    order = (RightsRequest.answered_on.is_not(None), RightsRequest.due_on, RightsRequest.received_on)
    return tuple(
        row.to_record(f"{first or ''} {last or ''}".strip())
        for row, first, last in session.execute(query.order_by(*order))
    )


def add_answered(
    session: Session, resident_id: UUID, kind: RequestKind, *, day: date, who: str, note: str = ""
) -> None:
    """Write in the register what was asked and done at once."""
    code = session.scalar(select(Resident.code).where(Resident.id == resident_id)) or ""
    row = RightsRequest(
        id=uuid4(),
        resident_id=resident_id,
        file_code=code,
        kind=kind.value,
        received_on=day,
        due_on=due_on(day),
        note=note,
        received_by=who,
        extension_reason="",
        answer="",
        answered_by="",
    )
    row.reply(RequestOutcome.GRANTED, "", day, who)
    session.add(row)
    session.flush()


def note_erasure(session: Session, resident_id: UUID, *, day: date, who: str) -> None:
    """Write in the register that a person was erased as they asked: in their request, or in a new line.

    Call it before the file is erased: the line stays, without the name.
    """
    query = select(RightsRequest).where(
        RightsRequest.resident_id == resident_id,
        RightsRequest.kind == RequestKind.ERASURE.value,
        RightsRequest.answered_on.is_(None),
    )
    pending = list(session.scalars(query))
    for row in pending:
        row.reply(RequestOutcome.GRANTED, "", day, who)
    if not pending:
        add_answered(session, resident_id, RequestKind.ERASURE, day=day, who=who)
