"""Queries on settings, the adviser and the vocabularies, inside a transaction."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime
from functools import cache

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.entities.settings import Adviser, SettingRow, TermRow
from models.records.codec import canonical_json, from_plain, sha256_hex, to_plain
from models.records.ids import AdviserId
from models.records.settings import AdviserDraft, Settings, Term
from models.rules.vocabularies import default_terms
from resources import read_text

_TERMS_SHIPPED = "terms_shipped"
"""Row that holds the digest of the lists loaded last: another one means that this version ships new terms."""
_TERM_COLUMNS = tuple(field.name for field in dataclasses.fields(Term))


def read(session: Session, adviser_id: AdviserId | None = None) -> Settings:
    """Return the settings; what was never set has its default.

    Args:
        session: An open session.
        adviser_id: Who is in; None: the first person of the vault.
    """
    known = {field.name for field in dataclasses.fields(Settings)}
    rows = session.execute(select(SettingRow.name, SettingRow.value)).all()
    plain = {name: json.loads(value) for name, value in rows if name in known}
    settings = from_plain(plain, Settings)
    adviser = _adviser(session, adviser_id)
    return dataclasses.replace(settings, adviser=adviser.to_draft() if adviser else AdviserDraft())


def write(
    session: Session, settings: Settings, now: datetime, adviser_id: AdviserId | None = None
) -> Settings:
    """Replace the settings and the adviser; return them with the adviser's id.

    Args:
        session: An open session.
        settings: As they are to be.
        now: Instant in UTC.
        adviser_id: Who is in; None: the first person of the vault.
    """
    for name, value in to_plain(settings).items():
        if name != "adviser":
            session.merge(SettingRow(name=name, value=canonical_json(value)))
    adviser = _adviser(session, adviser_id)
    if adviser is None:
        adviser = Adviser(id=settings.adviser.adviser_id) if settings.adviser.adviser_id else Adviser()
        session.add(adviser)
    adviser.apply(settings.adviser, now)
    session.flush()
    return dataclasses.replace(settings, adviser=adviser.to_draft())


def terms(session: Session) -> tuple[Term, ...]:
    """Return every term of every vocabulary, in order."""
    table = TermRow.__table__
    query = select(*(table.c[name] for name in _TERM_COLUMNS)).order_by(
        table.c.vocabulary, table.c.position, table.c.code
    )
    rows = session.execute(query).all()
    return tuple(Term(**dict(zip(_TERM_COLUMNS, row, strict=True))) for row in rows)


def write_term(session: Session, term: Term) -> None:
    """Add or replace one term."""
    row = session.get(TermRow, (term.vocabulary, term.code, term.version)) or TermRow()
    row.apply(term)
    session.add(row)


def has_all_terms(session: Session) -> bool:
    """Say whether the terms that this version ships were loaded into this vault."""
    row = session.get(SettingRow, _TERMS_SHIPPED)
    return row is not None and json.loads(row.value) == shipped_terms()


def load_terms(session: Session) -> None:
    """Add the shipped terms that the vault has not; those it has stay as they were edited."""
    keys = select(TermRow.vocabulary, TermRow.code, TermRow.version)
    known = {tuple(row) for row in session.execute(keys)}
    missing = [
        {name: getattr(term, name) for name in _TERM_COLUMNS}
        for term in default_terms()
        if (term.vocabulary, term.code, term.version) not in known
    ]
    if missing:
        session.execute(insert(TermRow), missing)
    session.merge(SettingRow(name=_TERMS_SHIPPED, value=json.dumps(shipped_terms())))


@cache
def shipped_terms() -> str:
    """Return the digest of the lists that this version ships."""
    return sha256_hex(read_text("data", "vocabularies.json"))


def _adviser(session: Session, adviser_id: AdviserId | None) -> Adviser | None:
    if adviser_id is not None:
        return session.get(Adviser, adviser_id)
    query = select(Adviser).where(Adviser.removed_at.is_(None)).order_by(Adviser.created_at).limit(1)
    return session.scalars(query).one_or_none()
