"""Brings two employers together, row by row, and takes that back: what hung on one hangs on the other.

The rows are found by what points at an employer, so that a table made later goes with a merge too. The one
that goes keeps its own row, hidden.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import Any, Final, TypedDict
from uuid import UUID, uuid4

from sqlalchemy import Column, Table, delete, select
from sqlalchemy.orm import Session

from models.entities.base import Base
from models.entities.employers import Contact, Employer, EmployerContact, Site
from models.entities.prospecting import OtherEmployer
from models.entities.work import KeptDraftRow
from models.errors import RuleBroken
from models.records.employers import ContactDraft, EmployerDraft, SiteDraft
from models.records.ids import EmployerId
from models.rules.employer_merging import is_same_place
from models.storage import guard

_STAY: Final = frozenset({"other_employer", "merged_employer", "employer_standing"})
"""Tables whose rows are about one file; what a standing says is written over by the merge itself."""
Moved = dict[str, list[str]]
"""Keys of the rows moved, hexadecimal, by table."""


class FoldedSite(TypedDict):
    """A site that was noted in both files: which one went, into which, and what was there."""

    gone: str
    kept: str
    rows: Moved


def leading() -> Iterator[tuple[Table, Column[Any], str]]:
    """Return every column that points at an employer and goes with a merge, and what tells rows apart."""
    for table in Base.metadata.sorted_tables:
        if table.name in _STAY:
            continue
        for column in table.columns:
            if any(str(key.target_fullname) == "employer.id" for key in column.foreign_keys):
                yield table, column, _key_of(table, column)


def move(session: Session, gone_id: UUID, kept_id: UUID) -> Moved:
    """Have everything that hangs on one employer hang on another; return what was moved.

    Somebody who speaks for both stays linked once.
    """
    moved: Moved = {}
    with guard.bringing_together(session.connection()):
        for table, column, key in leading():
            query = f'SELECT "{key}" FROM main."{table.name}" WHERE "{column.name}" = ?'  # noqa: S608  (own names)
            before = [row[0] for row in session.connection().exec_driver_sql(query, (gone_id.bytes,))]
            if not before:
                continue
            statement = (
                f'UPDATE OR IGNORE main."{table.name}" SET "{column.name}" = ? WHERE "{column.name}" = ?'  # noqa: S608
            )
            session.connection().exec_driver_sql(statement, (kept_id.bytes, gone_id.bytes))
            left = {row[0] for row in session.connection().exec_driver_sql(query, (gone_id.bytes,))}
            moved[f"{table.name}.{column.name}"] = [_text(one) for one in before if one not in left]
    return moved


def move_back(session: Session, moved: Moved, gone_id: UUID, kept_id: UUID) -> None:
    """Have what was moved hang again on the employer it came from, where it is still there."""
    with guard.bringing_together(session.connection()):
        for table, column, key in leading():
            statement = (
                f'UPDATE main."{table.name}" SET "{column.name}" = ? '  # noqa: S608  (own names)
                f'WHERE "{key}" = ? AND "{column.name}" = ?'
            )
            keys = moved.get(f"{table.name}.{column.name}", ())
            if rows := [(gone_id.bytes, _raw(text), kept_id.bytes) for text in keys]:
                session.connection().exec_driver_sql(statement, rows)


def fold_sites(session: Session, kept_id: UUID, came: Collection[str], now: datetime) -> list[FoldedSite]:
    """Have what happens at a site noted in both files happen at one; return what is needed to take it back.

    Args:
        session: In a transaction.
        kept_id: The employer that stays, to which the sites have come already.
        came: Keys of the sites that came, hexadecimal.
        now: Instant in UTC.
    """
    query = select(Site).where(Site.employer_id == kept_id, Site.removed_at.is_(None))
    sites = {site.id.hex: site.to_draft() for site in session.scalars(query)}
    folded: list[FoldedSite] = []
    with guard.bringing_together(session.connection()):
        for key in came:
            stays = (one for one in sites if one not in came and is_same_place(sites[one], sites[key]))
            same = next(stays, None) if key in sites else None
            if same is None:
                continue
            there = _point_at(session, key, same)
            _hide_site(session, key, now)
            folded.append({"gone": key, "kept": same, "rows": there})
    return folded


def unfold_sites(session: Session, folded: Iterable[FoldedSite]) -> None:
    """Have what was at a site of the file that went be there again, where nobody moved it since."""
    with guard.bringing_together(session.connection()):
        for one in folded:
            _hide_site(session, one["gone"], None)
            for table, rows in one["rows"].items():
                statement = f'UPDATE main."{table}" SET site_id = ? WHERE id = ? AND site_id = ?'  # noqa: S608
                values = [(_raw(one["gone"]), _raw(row), _raw(one["kept"])) for row in rows]
                session.connection().exec_driver_sql(statement, values)


def _point_at(session: Session, gone: str, kept: str) -> Moved:
    """Have every row that is at one site be at another."""
    connection, found = session.connection(), {}
    for table in Base.metadata.sorted_tables:
        if "site_id" not in table.columns:
            continue
        query = f'SELECT id FROM main."{table.name}" WHERE site_id = ?'  # noqa: S608  (own names)
        rows = [_text(row[0]) for row in connection.exec_driver_sql(query, (_raw(gone),))]
        if rows:
            statement = f'UPDATE main."{table.name}" SET site_id = ? WHERE site_id = ?'  # noqa: S608  (own names)
            connection.exec_driver_sql(statement, (_raw(kept), _raw(gone)))
            found[table.name] = rows
    return found


def _hide_site(session: Session, key: str, now: datetime | None) -> None:
    site = session.get(Site, UUID(hex=key))
    if site is not None:
        site.removed_at = now
        session.flush()


def require_nothing_half_typed(session: Session, *employer_ids: UUID) -> None:
    """Refuse while half-typed words are about one of these: saved later, they would write over the merge.

    Raises:
        RuleBroken: ``employer_merge.half_typed``.
    """
    with guard.bringing_together(session.connection()):
        for row in session.scalars(select(KeptDraftRow)):
            text = f"{row.key} {row.payload}"
            if any(str(key) in text for key in employer_ids):
                raise RuleBroken("employer_merge.half_typed")


def told_apart(session: Session) -> frozenset[tuple[UUID, UUID]]:
    """Return the pairs of which somebody said that they are two, the lower id first."""
    rows = session.execute(select(OtherEmployer.employer_id, OtherEmployer.other_id))
    return frozenset((row[0], row[1]) for row in rows)


def copy_decisions(session: Session, gone_id: UUID, kept_id: UUID, who: str, now: datetime) -> list[str]:
    """Have who the one is not be known of the other; return the keys of the rows added."""
    pairs = told_apart(session)
    added: list[str] = []
    for other in {one for pair in pairs if gone_id in pair for one in pair} - {gone_id, kept_id}:
        low, high = sorted((kept_id, other))
        if (low, high) not in pairs:
            row = OtherEmployer(id=uuid4(), employer_id=low, other_id=high, decided_by=who, decided_at=now)
            session.add(row)
            added.append(str(row.id))
    return added


def forget_decisions(session: Session, keys: Iterable[str]) -> None:
    """Take decisions back, by their keys."""
    session.execute(delete(OtherEmployer).where(OtherEmployer.id.in_([UUID(key) for key in keys])))


def drafts(session: Session) -> list[tuple[UUID, EmployerDraft]]:
    """Return what is compared of every employer in use, the oldest first, in three queries."""
    sites: dict[UUID, list[SiteDraft]] = {}
    places = select(Site.employer_id, Site.postcode).where(Site.removed_at.is_(None))
    for key, postcode in session.execute(places):
        sites.setdefault(key, []).append(SiteDraft(postcode=postcode))
    contacts: dict[UUID, list[ContactDraft]] = {}
    for key, phone, email in session.execute(_reach()):
        contacts.setdefault(key, []).append(ContactDraft(phone=phone, email=email))
    query = (
        select(Employer.id, Employer.legal_name, Employer.trade_name, Employer.siret, Employer.phone)
        .where(Employer.removed_at.is_(None))
        .order_by(Employer.number)
    )
    return [
        (
            key,
            EmployerDraft(
                employer_id=EmployerId(key),
                legal_name=legal,
                trade_name=trade,
                siret=number,
                phone=phone,
                sites=tuple(sites.get(key, ())),
                contacts=tuple(contacts.get(key, ())),
            ),
        )
        for key, legal, trade, number, phone in session.execute(query)
    ]


def counts(session: Session, employer_id: UUID) -> int:
    """Return how many rows hang on an employer."""
    total = 0
    with guard.bringing_together(session.connection()):
        for table, column, _ in leading():
            query = f'SELECT count(*) FROM main."{table.name}" WHERE "{column.name}" = ?'  # noqa: S608  (own names)
            total += int(session.connection().exec_driver_sql(query, (employer_id.bytes,)).scalar_one())
    return total


def _reach() -> Any:
    return (
        select(EmployerContact.employer_id, Contact.phone, Contact.email)
        .join(Contact, EmployerContact.contact_id == Contact.id)
        .where(EmployerContact.removed_at.is_(None), Contact.removed_at.is_(None))
    )


def _key_of(table: Table, column: Column[Any]) -> str:
    """Return the column that tells the rows of one employer apart."""
    keys: Iterable[Column[Any]] = table.primary_key.columns
    return next(str(key.name) for key in keys if key.name != column.name)


def _text(key: bytes | int) -> str:
    return key.hex() if isinstance(key, bytes) else str(key)


def _raw(text: str) -> bytes | int:
    return bytes.fromhex(text) if len(text) == _HEX_OF_AN_ID else int(text)


_HEX_OF_AN_ID: Final = 32
