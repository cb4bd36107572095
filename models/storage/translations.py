"""Queries on the organisation's own wording of fixed phrases, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Select, select
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


def keep(
    session: Session, language: str, decided: Iterable[tuple[str, Wording | None]], now: datetime
) -> None:
    """Keep what is decided of phrases; None: the shipped translation is said again.

    Args:
        session: Of the transaction that acts.
        language: Code of the language.
        decided: Key of each phrase, and what is said of it.
        now: Instant in UTC.
    """
    rows = {row.phrase: row for row in session.scalars(_of(language))}
    for key, wording in decided:
        row = rows.get(key)
        if wording is not None:
            row = row or WordingRow()
            row.apply(wording, now)
            session.add(row)
        elif row is not None:
            session.delete(row)
    session.flush()


def _of(language: str) -> Select[WordingRow]:
    return select(WordingRow).where(WordingRow.language == language)
