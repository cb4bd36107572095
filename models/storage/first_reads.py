"""The first queries on a vault, tried on an empty database in memory while the passphrase is typed.

What SQLAlchemy writes for them is kept (``models.storage.dialect``): with somebody waiting for the first
page, it would take several times as long as the queries themselves.
"""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import uuid4

from sqlalchemy import StaticPool, create_engine
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.entities.base import Base
from models.records.ids import AdviserId
from models.storage import backups, dialect, meetings, outreach, places, privacy, settings, translations

_WEEK: Final = 7


def rehearse() -> None:
    """Read from nothing what is read first."""
    engine = create_engine(
        dialect.URL,
        module=dbapi2,
        creator=_in_memory,
        poolclass=StaticPool,
        execution_options=dialect.SHARED,
    )
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        _read_for_any_page(session)
        _read_for_the_hall(session)
    engine.dispose()


def _read_for_any_page(session: Session) -> None:
    settings.read(session, AdviserId(uuid4()))
    settings.has_all_terms(session)
    settings.terms(session)
    privacy.purged(session)
    backups.last_at(session)
    backups.destination(session)
    translations.wordings(session)


def _read_for_the_hall(session: Session) -> None:
    hall, day = uuid4(), date(2000, 1, 3)
    places.hall(session, hall)
    places.residences(session)
    places.buildings(session, hall)
    meetings.visits_of_day(session, hall, day)
    meetings.seen_per_day(session, hall, day, _WEEK)
    outreach.under_way(session, hall, day)


def _in_memory() -> dbapi2.Connection:
    return dbapi2.connect(":memory:", check_same_thread=False)
