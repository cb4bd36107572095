"""Invented immersions: a thin layer, for files and employers' memories that are not empty."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from models.demo.content import sentences
from models.records.ids import ResidentId
from models.records.immersions import ImmersionDraft
from models.records.pathway import FactKind
from models.records.programmes import YesNo
from models.rules.immersion_begun import from_host, from_job
from models.rules.pathway import PathFact

if TYPE_CHECKING:
    from models.demo.batch import Batch
    from models.demo.chance import Chance
    from models.demo.hires import Opening

_IMMERSED_IN: Final = 44
"""One person in so many does an immersion."""
_OBJECTS: Final = ("discover", "confirm", "recruit")
_OUTCOMES: Final = ("done", "done", "done", "partly")
_DAYS: Final = (4, 11, 18)


class ImmersionFiller:
    """Invents the immersions of some people.

    Args:
        chance: The same seed gives the same immersions.
        now: Instant in UTC before which everything happened.
    """

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance, self._now = chance, now
        self._today = now.astimezone().date()

    def add(self, batch: Batch, key: UUID, serial: int, opening: Opening | None) -> list[PathFact]:
        """Write the immersion of one person; return the facts that follow.

        Args:
            batch: What is written together.
            key: The file.
            serial: Place of the person, from 1 on.
            opening: A job to try; None: there is none.
        """
        if opening is None or serial % _IMMERSED_IN:
            return []
        starts_on = self._today - timedelta(days=40 + self._chance.below(300))
        draft = from_host(
            from_job(ImmersionDraft(resident_id=ResidentId(key)), opening.job), opening.employer
        )
        draft = replace(
            draft,
            starts_on=starts_on,
            ends_on=starts_on + timedelta(days=self._chance.pick(_DAYS)),
            object_code=self._chance.pick(_OBJECTS),
            goals=self._chance.pick(sentences("wishes")),
            evaluation="Point à trois le dernier jour.",
            prescriber="FT",
            prescriber_name="France Travail, agence de démonstration",
            signed_on=starts_on - timedelta(days=3),
            outcome=self._chance.pick(_OUTCOMES),
        )
        self._write(batch, replace(draft, assessed_on=draft.ends_on))
        return [PathFact(on=starts_on, kind=FactKind.IMMERSED)]

    def _write(self, batch: Batch, draft: ImmersionDraft) -> None:
        stamps = {"created_at": self._now, "updated_at": self._now, **batch.author()}
        batch.immersion.add(
            draft, id=batch.new_key(), in_holidays=YesNo.UNKNOWN.value, hired=YesNo.UNKNOWN.value, **stamps
        )
