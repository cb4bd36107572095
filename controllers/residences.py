"""Residences, their buildings and their halls."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.places import Residence
from models.errors import RuleBroken
from models.records.codec import to_plain
from models.records.ids import HallId, ResidenceId
from models.records.people import Right
from models.records.places import BuildingDraft, HallPlace, ResidenceDraft, ResidenceRecord
from models.rules import undoing
from models.rules.drafts import cleaned
from models.rules.meanwhile import onto_present
from models.storage import places
from models.storage import residents as residents_in_store
from models.storage.last_change import last_change

if TYPE_CHECKING:
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


class ResidenceController(QObject):
    """Where residents live and where halls are held.

    Signals:
        residences_changed: A residence was saved or removed.
    """

    residences_changed = Signal()

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._undo = undo
        self._known: tuple[ResidenceRecord, ...] | None = None
        self._halls: dict[HallId, HallPlace | None] = {}
        undo.register("residence", self._take_back)

    def residences(self) -> tuple[ResidenceRecord, ...]:
        """Return every residence, by name."""
        if self._known is None:
            with self._store.read(Right.READ_STATISTICS) as transaction:
                self._known = places.residences(transaction.session)
        return self._known

    def buildings(self, residence_id: ResidenceId) -> tuple[BuildingDraft, ...]:
        """Return the buildings of a residence, without reading those of others."""
        if self._known is not None:
            found = (one.content.buildings for one in self._known if one.residence_id == residence_id)
            return next(found, ())
        with self._store.read(Right.READ_STATISTICS) as transaction:
            return places.buildings(transaction.session, residence_id)

    def hall(self, hall_id: HallId | None) -> HallPlace | None:
        """Return where a hall is, without reading every residence; None when it is no more."""
        if hall_id is None:
            return None
        if hall_id not in self._halls:
            with self._store.read(Right.READ_STATISTICS) as transaction:
                self._halls[hall_id] = places.hall(transaction.session, hall_id)
        return self._halls[hall_id]

    def forget(self) -> None:
        """Read again the next time: a residence has changed, or the vault is locked."""
        self._known = None
        self._halls.clear()

    def save(self, draft: ResidenceDraft, base: ResidenceDraft | None = None) -> ResidenceRecord:
        """Keep a new residence, or the new content of a residence.

        Args:
            draft: What was typed.
            base: What the residence held when typing began: what somebody else changed since stays. None:
                ``draft`` is all that counts.

        Raises:
            InvalidInput: The name is missing or a text is too long; or something was changed by somebody
                else meanwhile (``models.rules.meanwhile``), and nothing was kept.
            RuleBroken: ``residence.building_used``, somebody lives in a building that was left out.
            NotFound: ``residence.not_found``.
        """
        draft = cleaned(draft)
        with self._store.begin(Right.WRITE_FILES) as transaction:
            if base is not None and base.residence_id is not None:
                present = places.get(transaction.session, base.residence_id).to_record().content
                who = partial(last_change, transaction, "residence", base.residence_id)
                draft = onto_present(present, base, draft, who)
            residence, before = self._write(transaction, draft)
            record = residence.to_record()
            if before != record.content:
                self._undo.push(
                    transaction,
                    action="residence.saved" if before else "residence.created",
                    subject=record.content.name,
                    record_id=record.residence_id,
                    inverse={"after": to_plain(record.content)}
                    | ({"before": to_plain(before)} if before else {"created": True}),
                )
        self._announce()
        return record

    def remove(self, residence_id: ResidenceId) -> None:
        """Hide a residence.

        Raises:
            RuleBroken: ``residence.used``, with ``count``: residents are known there.
            NotFound: ``residence.not_found``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            residence = self._hide(transaction, residence_id)
            self._undo.push(
                transaction,
                action="residence.removed",
                subject=residence.name,
                record_id=residence_id,
                inverse={"removed": True},
            )
        self._announce()

    def _write(
        self, transaction: Transaction, draft: ResidenceDraft
    ) -> tuple[Residence, ResidenceDraft | None]:
        """Apply a draft; return the residence and its content before, None for a new one."""
        session = transaction.session
        if draft.residence_id is None:
            residence, before, name = Residence(id=uuid4()), None, ""
        else:
            residence = places.get(session, draft.residence_id)
            before, name = residence.to_record().content, residence.name
            kept = {building.building_id for building in draft.buildings}
            if not places.used_buildings(session, residence.id) <= kept:
                raise RuleBroken("residence.building_used")
        residence.apply(draft, self._clock())
        session.add(residence)
        transaction.flush()
        if name not in {"", residence.name}:
            residents_in_store.put_inhabitants_in_search(session, residence)
        return residence, before

    def _hide(self, transaction: Transaction, residence_id: UUID) -> Residence:
        residence = places.get(transaction.session, residence_id)
        if count := places.inhabitant_count(transaction.session, residence_id):
            raise RuleBroken("residence.used", count=count)
        residence.removed_at = self._clock()
        return residence

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        if "created" in inverse:
            present = places.get(transaction.session, record_id).to_record().content
            undoing.require_untouched(present, inverse, ResidenceDraft)
            self._hide(transaction, record_id)
        elif "removed" in inverse:
            places.get(transaction.session, record_id, also_removed=True).removed_at = None
        else:
            present = places.get(transaction.session, record_id).to_record().content
            self._write(transaction, undoing.taken_back(present, inverse, ResidenceDraft))
        return self._announce

    def _announce(self) -> None:
        self.forget()
        self.residences_changed.emit()
        self._undo.announce()
