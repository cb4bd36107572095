"""Invented prospecting: a few approaches per employer, what was negotiated, what was promised."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.records.prospecting import PromiseOutcome, PromiseSide

if TYPE_CHECKING:
    from datetime import datetime

    from models.demo.batch import Batch
    from models.demo.chance import Chance
    from models.records.employers import EmployerDraft

_APPROACHES: Final = (
    ("call", "no_answer", "", "call"),
    ("call", "talked", "Rappeler après les congés.", "news"),
    ("visit", "need_heard", "Deux départs dans l’équipe du matin, rien n’est publié.", "complete_job"),
    ("visit", "job_seen", "Le poste se montre en une matinée.", "negotiate"),
    ("mail", "message_left", "", "call"),
)
_CRITERIA: Final = (
    ("diploma", "CAP demandé", "Les gestes se montrent sur place"),
    ("cv", "CV par courriel", "Rencontre sur le poste, sans CV"),
    ("hours", "Début à 5 h", "Début à 6 h 30, après le premier bus"),
)
_PROMISES: Final = (
    (PromiseSide.US, "Passer le premier jour à l’embauche."),
    (PromiseSide.EMPLOYER, "Libérer le tuteur une heure par jour la première semaine."),
)
_NEGOTIATED_IN: Final = 4
_PROMISED_IN: Final = 5
_STANDING_IN: Final = 40


class ProspectingFiller:
    """Adds what was done to find the needs of invented employers.

    Args:
        chance: The same seed invents the same.
        now: Instant in UTC before which everything happened.
    """

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance, self._now, self._today = chance, now, now.astimezone().date()
        self._stamps = {"created_at": now, "updated_at": now}
        self._first: UUID | None = None
        self._is_told = False

    def add(self, batch: Batch, employer: EmployerDraft, job_ids: list[UUID]) -> None:
        """Add what is known of one employer; the first has everything, however small the vault is."""
        key, is_first = employer.employer_id, self._first is None
        if key is None:
            raise TypeError(employer)
        site, contact = employer.sites[0].site_id, employer.contacts[0].contact_id
        for _ in range(1 + self._chance.below(2)):
            self._approach(batch, employer_id=key, site_id=site, contact_id=contact)
        if job_ids and (is_first or self._chance.below(_NEGOTIATED_IN) == 0):
            self._criterion(batch, job_ids[0])
        if is_first or self._chance.below(_PROMISED_IN) == 0:
            self._promise(batch, key)
        if is_first or self._chance.below(_STANDING_IN) == 0:
            self._standing(batch, key)
        if self._first is None:
            self._first = key
            self._merged(batch, key)
        elif not self._is_told:
            self._is_told = True
            self._told_apart(batch, self._first, key)

    def _approach(self, batch: Batch, **of: Any) -> None:
        channel, outcome, words, action = self._chance.pick(_APPROACHES)
        happened_on = self._past(120)
        batch.approach.add(
            id=batch.new_key(),
            happened_on=happened_on,
            channel=channel,
            outcome=outcome,
            words=words,
            next_action=action,
            next_on=happened_on + timedelta(days=7 + self._chance.below(60)),
            stage="",
            adviser_id=batch.adviser_id,
            adviser_name=batch.adviser_name,
            **of,
            **self._stamps,
        )

    def _criterion(self, batch: Batch, job_id: UUID) -> None:
        criterion, at_first, negotiated = self._chance.pick(_CRITERIA)
        batch.criterion_change.add(
            id=batch.new_key(),
            job_id=job_id,
            criterion=criterion,
            at_first=at_first,
            negotiated=negotiated,
            changed_on=self._past(60),
            adviser_id=batch.adviser_id,
            adviser_name=batch.adviser_name,
            **self._stamps,
        )

    def _promise(self, batch: Batch, employer_id: UUID) -> None:
        side, words = self._chance.pick(_PROMISES)
        is_kept = self._chance.below(2) == 0
        batch.promise_made.add(
            id=batch.new_key(),
            employer_id=employer_id,
            side=side.value,
            words=words,
            made_on=self._past(60),
            due_on=self._today + timedelta(days=self._chance.below(30)),
            outcome=PromiseOutcome.KEPT.value if is_kept else "",
            settled_on=self._today if is_kept else None,
            adviser_id=batch.adviser_id,
            adviser_name=batch.adviser_name,
            **self._stamps,
        )

    def _standing(self, batch: Batch, employer_id: UUID) -> None:
        batch.employer_standing.add(
            id=batch.new_key(),
            employer_id=employer_id,
            barred_reason="",
            barred_words="",
            barred_on=None,
            barred_by="",
            silent_after_days=60,
            **self._stamps,
        )

    def _merged(self, batch: Batch, employer_id: UUID) -> None:
        batch.merged_employer.add(
            id=batch.new_key(),
            employer_id=employer_id,
            gone_id=batch.new_key(),
            name="Ancienne fiche de démonstration",
            siret="",
            others=(),
            merged_by=batch.adviser_name,
            merged_at=self._now,
        )

    def _told_apart(self, batch: Batch, one: UUID, other: UUID) -> None:
        low, high = sorted((one, other))
        batch.other_employer.add(
            id=batch.new_key(),
            employer_id=low,
            other_id=high,
            decided_by=batch.adviser_name,
            decided_at=self._now,
        )

    def _past(self, days: int) -> date:
        return self._today - timedelta(days=self._chance.below(days))
