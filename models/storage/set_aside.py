"""Files that are set aside: what hangs on one is fetched for the coordinator alone.

The queries that fetch one record ask here, so that no area of the application has to remember it.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.residents import Resident
from models.errors import RuleBroken

SEES: Final = "sees_set_aside"
"""In ``Session.info``: whether whoever acts sees the files that are set aside."""


def require_open(session: Session, resident_id: UUID | None) -> None:
    """Refuse what hangs on a file that is set aside; what hangs on none, or on an unknown one, passes.

    Raises:
        RuleBroken: ``privacy.restricted``.
    """
    if resident_id is None or session.info.get(SEES, True):
        return
    query = select(Resident.restriction).where(Resident.id == resident_id)
    if session.scalar(query) is not None:
        raise RuleBroken("privacy.restricted")


def hidden(session: Session) -> frozenset[UUID]:
    """Return the files that whoever acts may not see; none for the coordinator."""
    if session.info.get(SEES, True):
        return frozenset()
    statement = "SELECT id FROM resident INDEXED BY ix_resident_restricted WHERE restriction IS NOT NULL"
    rows = session.connection().exec_driver_sql(statement)
    return frozenset(UUID(bytes=row[0]) for row in rows)
