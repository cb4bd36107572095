"""Queries on the templates of the organisation, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session

from models.entities.templates import Template
from models.records.templates import TemplatePart, Templates, TemplateVersion
from models.rules import templates as rules


def in_force(session: Session) -> Templates:
    """Return what a new plan begins with: what is shipped, and over it the last version of each part."""
    found = rules.shipped()
    newest = select(Template.part, Template.code, func.max(Template.version)).group_by(
        Template.part, Template.code
    )
    query = select(Template).where(tuple_(Template.part, Template.code, Template.version).in_(newest))
    for record in _readable(session.scalars(query.order_by(Template.created_at, Template.id))):
        found = rules.with_content(found, record.content)
    return found


def versions(session: Session, part: TemplatePart, code: str) -> tuple[TemplateVersion, ...]:
    """Return the versions of a part, the newest first; the last one is what is shipped, if anything is."""
    query = select(Template).where(Template.part == part.value, Template.code == code)
    found = tuple(_readable(session.scalars(query.order_by(Template.version.desc()))))
    shipped = rules.shipped_content(part, code)
    if shipped is None:
        return found
    return (*found, TemplateVersion(part=part, code=code, version=0, content=shipped))


def newest_number(session: Session, part: str, code: str) -> int:
    """Return the number of the version in force; 0: as shipped."""
    query = select(func.max(Template.version)).where(Template.part == part, Template.code == code)
    return session.scalar(query) or 0


def _readable(rows: Iterator[Template]) -> Iterator[TemplateVersion]:
    """Leave out what a newer program wrote: this one goes on with what it knows."""
    for row in rows:
        with suppress(ValueError):
            yield row.to_record()
