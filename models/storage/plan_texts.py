"""The text of a plan as it is kept, with the note of the other organisation that whoever writes may not read.

The store withholds that note (``models.storage.withheld``), and takes a text from these functions alone: what
somebody could not read is still there when they have written the rest, and the hash of a frozen text is that
of the whole of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from models.entities.plans import PlanVersion
from models.storage import guard

if TYPE_CHECKING:
    from models.records.plans import PlanContent
    from models.storage.store import Transaction


@contextmanager
def whole(transaction: Transaction, version: PlanVersion) -> Iterator[None]:
    """Have the whole text of a version at hand while it is written, frozen or taken away."""
    with guard.keeping_texts(transaction.connection):
        transaction.session.refresh(version, ["content_json"])
        yield
        transaction.flush()
    _tell_again(transaction, version)


def whole_text(transaction: Transaction, version: PlanVersion) -> str:
    """Return the characters of which the hash is kept: not to be shown, nor given to anybody."""
    with guard.keeping_texts(transaction.connection):
        query = select(PlanVersion.content_json).where(PlanVersion.id == version.id)
        return transaction.session.scalars(query).one()


def write(transaction: Transaction, version: PlanVersion, content: PlanContent, now: datetime) -> None:
    """Replace the text of a draft; a note that is left out of what whoever writes can read stays.

    Raises:
        RuleBroken: ``plan.frozen``.
    """
    is_note_left_out = version.is_note_left_out
    content = replace(content, wordings=None)  # those of the day are kept when it is frozen
    with whole(transaction, version):
        version.write(_with_note_of(version, content) if is_note_left_out else content, now)


def next_version(
    transaction: Transaction, version: PlanVersion, content: PlanContent, now: datetime
) -> PlanVersion:
    """Return a new draft after a version that others have read; see ``write`` about its note."""
    is_note_left_out = version.is_note_left_out
    content = replace(content, wordings=None)
    with whole(transaction, version):
        content = _with_note_of(version, content) if is_note_left_out else content
    draft = PlanVersion.draft(version.plan, version=version.version + 1, content=content, now=now)
    transaction.session.add(draft)
    transaction.flush()
    _tell_again(transaction, draft)
    return draft


def has_new_note(transaction: Transaction, version: PlanVersion) -> bool:
    """Say whether the note of a version is not that of the one before: its words are not given."""
    query = select(PlanVersion).where(
        PlanVersion.plan_id == version.plan_id, PlanVersion.version == version.version - 1
    )
    former = transaction.session.scalars(query).one_or_none()
    notes = []
    for one in filter(None, (former, version)):
        with whole(transaction, one):
            notes.append(one.content.internal_note)
    return notes[-1] != (notes[0] if former is not None else "")


def _with_note_of(version: PlanVersion, content: PlanContent) -> PlanContent:
    kept = version.content
    return replace(content, internal_note=kept.internal_note, internal_note_of=kept.internal_note_of)


def _tell_again(transaction: Transaction, version: PlanVersion) -> None:
    """Forget the whole text: it is read again as whoever acts may read it."""
    if version in transaction.session:
        transaction.session.expire(version, ["content_json"])
