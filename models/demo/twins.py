"""Invented second files of the same persons: written by somebody else, spelled otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import UUID

from models.demo.batch import Batch
from models.records.duplicates import OtherValue
from models.records.ids import ResidentId
from models.records.residents import ResidentDraft
from models.rules.names import fold
from models.storage.likeness import pair_of

_TWICE_IN: Final = 60
_APART_IN: Final = 90
_MERGED_IN: Final = 120
_SECOND, _APART, _MERGED = 2, 4, 3
"""Which of so many files: the first ones, so that the smallest vault has one of each."""


class TwinFiller:
    """Adds second files, and what was decided of others.

    Args:
        now: Instant in UTC.
    """

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._before: tuple[UUID, ResidentDraft] | None = None
        self._count = 0

    def second_of_before(self, draft: ResidentDraft) -> ResidentDraft:
        """Return a draft, or now and then the person of the file before, as somebody else wrote them."""
        self._count += 1
        if self._before is None or self._count % _TWICE_IN != _SECOND:
            return draft
        _, before = self._before
        return replace(
            draft,
            first_name=fold(before.last_name).title() or before.first_name,
            last_name=fold(before.first_name).title(),
            birth_year=before.birth_year,
            phone=before.phone,
            sex=before.sex,
            email="",
        )

    def add(self, batch: Batch, draft: ResidentDraft, key: ResidentId) -> None:
        """Now and then, write down that a person had a second file, or is not who they look like."""
        if self._count % _APART_IN == _APART and self._before is not None:
            self._tell_apart(batch, key, self._before[0])
        if self._count % _MERGED_IN == _MERGED:
            self._merge(batch, draft, key)
        self._before = key, draft

    def _tell_apart(self, batch: Batch, one: UUID, other: UUID) -> None:
        low, high = pair_of(one, other)
        batch.other_person.add(
            id=batch.new_key(),
            resident_id=low,
            other_id=high,
            decided_by=batch.adviser_name,
            decided_at=self._now,
        )

    def _merge(self, batch: Batch, draft: ResidentDraft, key: UUID) -> None:
        batch.merged_file.add(
            id=batch.new_key(),
            resident_id=key,
            gone_id=batch.new_key(),
            code=f"R-{self._count:04d} bis",
            others=(OtherValue(name="first_name", value=fold(draft.first_name).title()),),
            merged_by=batch.adviser_name,
            merged_at=self._now,
        )
