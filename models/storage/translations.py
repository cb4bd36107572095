"""Queries on the organisation's own wording of fixed phrases, inside a transaction."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.translations import WordingRow
from models.records.translations import Wording


def wordings(session: Session) -> tuple[Wording, ...]:
    """Return all that the organisation decided, in every language."""
    columns = WordingRow.__table__.c
    wanted = (
        columns.language, columns.phrase, columns.text, columns.french, columns.approved_by,
        columns.approved_on,
    )  # fmt: skip
    found = session.execute(select(*wanted).order_by(columns.language, columns.phrase))
    return tuple(
        Wording(language=language, key=key, text=text, french=french, approved_by=by, approved_on=on)
        for language, key, text, french, by, on in found
    )


def find(session: Session, language: str, key: str) -> Wording | None:
    """Return what is decided of one phrase; None: nothing."""
    row = _row(session, language, key)
    return row.to_record() if row else None


def write(session: Session, wording: Wording, now: datetime) -> UUID:
    """Keep what is decided of one phrase, and return its id.

    Args:
        session: Of the transaction that acts.
        wording: As it is to be.
        now: Instant in UTC.
    """
    row = _row(session, wording.language, wording.key) or WordingRow()
    row.apply(wording, now)
    session.add(row)
    session.flush()
    return row.id


def take_back(session: Session, language: str, key: str) -> None:
    """Forget what was decided of one phrase: the shipped translation is said again."""
    if row := _row(session, language, key):
        session.delete(row)
        session.flush()


def _row(session: Session, language: str, key: str) -> WordingRow | None:
    query = select(WordingRow).where(WordingRow.language == language, WordingRow.phrase == key)
    return session.scalars(query).one_or_none()
