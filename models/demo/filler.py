"""Fills a vault with any number of invented files: every table, in batches, in constant memory."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Final
from uuid import UUID

from models.demo.around import AroundFiller
from models.demo.batch import Batch, VaultState
from models.demo.chance import Chance
from models.demo.communes import add_choice, add_communes
from models.demo.companies import employer_draft, job_draft, random_model, trades_of
from models.demo.content import Trade, residence_models, sentences, towns
from models.demo.facts import FactsFiller
from models.demo.hires import HireFiller, Opening
from models.demo.immersions import ImmersionFiller
from models.demo.inserting import Lot
from models.demo.keyed import employer_with_keys, residence_with_keys
from models.demo.network import NetworkFiller
from models.demo.offers import OffersFiller
from models.demo.outreach import OutreachFiller
from models.demo.people import Home, homes_of, meeting_draft, resident_draft
from models.demo.prospecting import ProspectingFiller
from models.demo.rights import RightsFiller
from models.demo.twins import TwinFiller
from models.demo.ways import WayFiller
from models.records.codec import to_plain
from models.records.employers import EmployerDraft
from models.records.ids import (
    JobId,
    ResidentId,
)
from models.records.meetings import MeetingDraft, VisitState
from models.records.residents import ResidentDraft, ResidentStage
from models.records.settings import Settings
from models.rules.names import fold, initials
from models.storage.words import search_key

BATCH_SIZE: Final = 5_000
_PER_RESIDENCE: Final = 250
_MOST_OPENINGS_KEPT: Final = 2_000
_HIRED_IN: Final = 25
_MEETINGS: Final = (1, 1, 1, 1, 1, 2)
_LEFT_OPEN: Final = 12
"""Half-typed notes that even a large team leaves behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """How much to invent.

    Attributes:
        residents: How many persons.
        employers: How many employers.
        facts: On the ways of all persons; 0: a few for some.
        seed: The same seed fills an equal vault in the same way.
        now: Instant in UTC around which everything happened.
        settings: Of the vault: who signs the plans for the organisation.
    """

    residents: int
    employers: int
    facts: int = 0
    seed: int
    now: datetime
    settings: Settings


class Filler:
    """Invents residences, employers and residents, to be written beside those already there.

    Args:
        state: Of the vault.
        crowd: How much to invent.
        hand: Takes each lot of rows, in the order in which they are to be written.
    """

    def __init__(self, state: VaultState, crowd: Crowd, hand: Callable[[Lot], None]) -> None:
        seed, now = crowd.seed, crowd.now
        self._crowd, self._state = crowd, state
        self._chance = Chance(seed)
        self._batch = Batch(state, self._chance, hand)
        self._now = now
        self._today = now.astimezone().date()
        self._homes: list[tuple[Home, str]] = []
        self._openings: list[Opening] = []
        self._hires = HireFiller(self._chance, now, crowd.settings)
        self._twins = TwinFiller(now)
        self._ways = WayFiller(self._chance, now, facts=crowd.facts, residents=crowd.residents)
        self._immersions = ImmersionFiller(Chance(seed + 17), now)
        self._offers = OffersFiller(Chance(seed + 15), now)
        self._around = AroundFiller(self._chance, now)
        self._rights = RightsFiller(Chance(seed + 1), now)
        self._facts = FactsFiller(Chance(seed + 5), now)
        self._outreach = OutreachFiller(Chance(seed + 3), now)
        self._network = NetworkFiller(Chance(seed + 11), now)
        self._prospecting = ProspectingFiller(Chance(seed + 7), now)

    def fill(self) -> None:
        """Invent all, a few thousand files at a time.

        Raises:
            StorageFailure: The disk refused a lot; those before stay.
        """
        batch = self._batch
        with _without_collector():
            if not any(self._state.numbers.values()):  # else the demo's communes are there
                add_communes(batch)
            for _ in range(max(1, self._crowd.residents // _PER_RESIDENCE)):
                self._add_residence(batch)
            self._rights.add_gone(batch)
            self._facts.add_fields(batch)
            self._facts.add_wordings(batch)
            self._network.add_house(batch)
            batch.write()
            self._fill("employers", self._crowd.employers, self._add_employer)
            self._fill("residents", self._crowd.residents, self._add_resident)

    def _fill(self, name: str, count: int, add: Callable[[Batch, int], None]) -> None:
        for serial in range(1, count + 1):
            add(self._batch, serial)
            if serial % BATCH_SIZE == 0 or serial == count:
                self._batch.write((name, serial, count))

    def _add_residence(self, batch: Batch) -> None:
        model = self._chance.pick(residence_models())
        postcode, city = self._chance.pick(towns())
        name = f"Résidence de démonstration {self._chance.pick(sentences('residence_words'))}"
        draft = residence_with_keys(replace(model, name=name, postcode=postcode, city=city), batch)
        batch.residence.add(draft, id=draft.residence_id, sort_key=fold(name), **self._stamps(self._now))
        for place, building in enumerate(draft.buildings):
            stamps = self._stamps(self._now)
            key = building.building_id
            batch.building.add(building, id=key, residence_id=draft.residence_id, position=place, **stamps)
            for rank, hall in enumerate(building.halls):
                batch.hall.add(hall, id=hall.hall_id, building_id=key, position=rank, **stamps)
        self._outreach.add_residence(batch, draft)
        if not self._homes:
            add_choice(batch, draft.residence_id, postcode)
        self._homes += [(home, name) for home in homes_of(draft)]

    def _add_employer(self, batch: Batch, serial: int) -> None:
        model = random_model(self._chance)
        draft = employer_with_keys(employer_draft(self._chance, model, serial + 100), batch)
        key, stamps = draft.employer_id, self._stamps(self._past(365))
        city = draft.sites[0].city
        batch.employer.add(
            draft,
            number=batch.employer.next_number(),
            id=key,
            sort_key=fold(draft.display_name),
            city=city,
            search_key=search_key((draft.legal_name, draft.trade_name), (draft.siret, draft.phone), (city,)),
            **stamps,
        )
        for place, site in enumerate(draft.sites):
            batch.site.add(site, id=site.site_id, employer_id=key, position=place, **stamps)
        for place, contact in enumerate(draft.contacts):
            batch.contact.add(contact, id=contact.contact_id, sort_key=fold(contact.display_name), **stamps)
            batch.employer_contact.add(
                contact, employer_id=key, contact_id=contact.contact_id, position=place, **stamps
            )
        jobs = [self._add_job(batch, trade, draft, stamps) for trade in trades_of(model)]
        self._prospecting.add(batch, draft, jobs)

    def _add_job(
        self, batch: Batch, trade: Trade, employer: EmployerDraft, stamps: dict[str, datetime]
    ) -> UUID:
        key = JobId(batch.new_key())
        job = replace(
            job_draft(self._chance, trade, self._today),
            job_id=key,
            site_id=employer.sites[0].site_id,
            employer_id=employer.employer_id,
        )
        batch.job.add(
            job,
            number=batch.job.next_number(),
            id=job.job_id,
            sort_key=fold(job.title),
            search_key=search_key((job.title, employer.display_name, job.rome_code)),
            **stamps,
        )
        if len(self._openings) < _MOST_OPENINGS_KEPT:
            self._openings.append(Opening(job=job, employer=employer))
        return key

    def _add_resident(self, batch: Batch, serial: int) -> None:
        home, residence_name = self._chance.pick(self._homes)
        draft = self._twins.second_of_before(resident_draft(self._chance, home, self._today))
        met_at = self._at_the_hall(draft)
        key = ResidentId(batch.new_key())
        stage = ResidentStage.WELCOMED
        if self._openings and self._chance.below(_HIRED_IN) == 0:
            stage = self._hires.add(batch, draft, key, self._chance.pick(self._openings))
        opening = self._openings[serial % len(self._openings)] if self._openings else None
        offered = self._offers.add(batch, key, serial, opening)
        offered += self._immersions.add(batch, key, serial, opening)
        stage = self._ways.add(batch, key, stage, met_at.astimezone().date(), offered)
        code = batch.add_resident(
            draft,
            key=key,
            residence_name=residence_name,
            stage=stage.value,
            last_contact_on=met_at.astimezone().date(),
            **self._stamps(met_at),
        )
        self._rights.add(batch, draft, key, code)
        self._around.add(batch, key, draft.first_name)
        self._facts.add(batch, key, met_at)
        self._outreach.add_contacts(batch, draft, key, home)
        self._network.add(batch, key)
        self._twins.add(batch, draft, key)
        visit_key = self._add_visit(batch, draft, home, key, met_at) if self._chance.below(2) else None
        for earlier in range(self._chance.pick(_MEETINGS)):
            self._add_meeting(batch, home, key, visit_key, met_at - timedelta(days=23 * earlier))
            visit_key = None
        if serial <= _LEFT_OPEN:
            self._add_work_in_progress(batch, key)

    def _add_visit(self, batch: Batch, draft: ResidentDraft, home: Home, key: UUID, at: datetime) -> UUID:
        visit_key = batch.new_key()
        batch.visit.add(
            id=visit_key,
            hall_id=home.hall_id,
            resident_id=key,
            initials=initials(draft.first_name, draft.last_name),
            room=draft.room,
            language=draft.exchange_language,
            state=VisitState.LEFT.value,
            arrived_at=at - timedelta(minutes=self._chance.between(2, 24)),
            received_at=at,
            left_at=at + timedelta(minutes=self._chance.between(6, 39)),
        )
        return visit_key

    def _add_meeting(self, batch: Batch, home: Home, key: UUID, visit_key: UUID | None, at: datetime) -> None:
        meeting = meeting_draft(self._chance, home, at.date())
        batch.meeting.add(
            meeting,
            id=batch.new_key(),
            resident_id=key,
            visit_id=visit_key,
            adviser_id=batch.adviser_id,
            adviser_name=batch.adviser_name,
            next_step=meeting.next_step.value if meeting.next_step else None,
            met_at=at,
            **self._stamps(at),
        )

    def _add_work_in_progress(self, batch: Batch, key: ResidentId) -> None:
        """Keep a half-typed note and something that can be taken back, as a day leaves behind."""
        batch.kept_draft.add(
            id=batch.new_key(),
            kind="meeting",
            key=str(key),
            payload=to_plain(MeetingDraft(resident_id=key, note=self._chance.pick(sentences("notes")))),
            updated_at=self._now,
        )
        batch.undo_entry.add(
            number=batch.undo_entry.next_number(),
            action="resident.saved",
            subject="",
            area="resident",
            record_id=key,
            inverse={},
            done_at=self._now - timedelta(days=2),
        )

    def _at_the_hall(self, draft: ResidentDraft) -> datetime:
        """Return when the person was last met: between the first time and yesterday, in the afternoon."""
        first = draft.first_met_on or self._today
        days = max(0, (self._today - first).days - 1)
        day = first + timedelta(days=self._chance.below(days + 1) if days else 0)
        clock = time(14, self._chance.below(60))
        return min(datetime.combine(day, clock, UTC), self._now)

    def _past(self, days: int) -> datetime:
        return self._now - timedelta(days=self._chance.below(days), minutes=self._chance.below(600))

    @staticmethod
    def _stamps(at: datetime) -> dict[str, datetime]:
        return {"created_at": at, "updated_at": at}


@contextmanager
def _without_collector() -> Iterator[None]:
    """Stop looking for rings of objects: rows make none, and looking takes a tenth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
