"""Who relays in a residence, whom they point out, and the answer that is owed to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Signal

from controllers.plain_records import PlainController
from models.entities.outreach import Pointing, Relay
from models.errors import RuleBroken
from models.records.ids import PointingId, ResidenceId, ResidentId
from models.records.outreach import PointingDraft, PointingRecord, RelayDraft, RelayKind, RelayRecord
from models.records.people import Right
from models.storage import first_contacts, partner_notes, places, residents
from models.storage import outreach as queries

if TYPE_CHECKING:
    from models.storage.store import Transaction


class RelayController(PlainController[RelayDraft, RelayRecord]):
    """The residence team, neighbours, partners.

    Signals:
        relays_changed: A relay was saved or removed.
    """

    relays_changed = Signal()

    kind = "relay"
    draft_type = RelayDraft
    entity = Relay

    def relays(self, residence_id: ResidenceId) -> tuple[RelayRecord, ...]:
        """Return the relays of a residence: its team first, then neighbours and partners."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.relays(transaction.session, residence_id)

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Relay:
        return queries.get(transaction.session, Relay, record_id, also_removed=also_removed)

    def _write(self, transaction: Transaction, draft: RelayDraft) -> tuple[Relay, RelayDraft | None]:
        if draft.residence_id is not None:
            places.get(transaction.session, draft.residence_id)
        written: tuple[Relay, RelayDraft | None] = super()._write(transaction, draft)
        return written

    def _record(self, transaction: Transaction, entity: Relay) -> RelayRecord:  # noqa: ARG002
        return entity.to_record()

    def _subject(self, record: RelayRecord) -> str:
        return record.content.name

    def _tell(self, record: RelayRecord) -> None:  # noqa: ARG002
        self.relays_changed.emit()

    def _tell_removal(self, record_id: UUID) -> None:  # noqa: ARG002
        self.relays_changed.emit()


class PointingController(PlainController[PointingDraft, PointingRecord]):
    """Somebody was pointed out; whoever did is owed an answer, without anything of the file.

    Signals:
        pointings_changed: One was saved or removed.
    """

    pointings_changed = Signal()

    kind = "pointing"
    draft_type = PointingDraft
    entity = Pointing

    def pointings(self, residence_id: ResidenceId) -> tuple[PointingRecord, ...]:
        """Return who was pointed out in a residence, answers still owed first."""
        with self._store.read(Right.READ_FILES) as transaction:
            found = queries.pointings(transaction.session, residence_id)
            relays = queries.relays_of(transaction.session, found)
            told = queries.told_of(transaction.session, found)
            return tuple(
                self._told(transaction, pointing, relays.get(pointing.relay_id), told[pointing.id])
                for pointing in found
            )

    def owed(self) -> dict[ResidenceId, int]:
        """Return how many answers are still owed to relays, by residence."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.owed_answers(transaction.connection)

    def _new(self, transaction: Transaction) -> Pointing:
        actor = transaction.actor
        return Pointing(
            id=uuid4(),
            adviser_id=actor.adviser_id,
            adviser_name=actor.name,
            organisation_id=actor.organisation_id,
        )

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Pointing:
        pointing = queries.get(transaction.session, Pointing, record_id, also_removed=also_removed)
        if not partner_notes.is_own(transaction, pointing):
            raise RuleBroken("meeting.of_partner")
        return pointing

    def _tidied(self, draft: PointingDraft) -> PointingDraft:
        """A day without words, or words without a day: an answer was given back or it was not."""
        if draft.answered_on is None:
            return replace(draft, answer="")
        return draft

    def _write(self, transaction: Transaction, draft: PointingDraft) -> tuple[Pointing, PointingDraft | None]:
        session = transaction.session
        if draft.residence_id is not None:
            places.get(session, draft.residence_id, also_removed=draft.pointing_id is not None)
        if draft.relay_id is not None:
            queries.get(session, Relay, draft.relay_id, also_removed=draft.pointing_id is not None)
        if draft.resident_id is not None:
            residents.get(session, draft.resident_id)
        elif draft.first_contact_id is not None:
            contact = first_contacts.get(session, draft.first_contact_id)
            if contact.resident_id is not None:
                draft = replace(draft, resident_id=ResidentId(contact.resident_id))
        written: tuple[Pointing, PointingDraft | None] = super()._write(transaction, draft)
        return written

    def _record(self, transaction: Transaction, entity: Pointing) -> PointingRecord:
        relay = transaction.session.get(Relay, entity.relay_id) if entity.relay_id else None
        told = queries.told_of(transaction.session, [entity])[entity.id]
        return self._told(transaction, entity, relay.to_record() if relay else None, told)

    @staticmethod
    def _told(
        transaction: Transaction, pointing: Pointing, relay: RelayRecord | None, told: tuple[str, str]
    ) -> PointingRecord:
        return PointingRecord(
            pointing_id=PointingId(pointing.id),
            content=pointing.to_draft(),
            adviser_name=pointing.adviser_name,
            relay_name=relay.content.name if relay else "",
            relay_kind=RelayKind(relay.content.kind) if relay else None,
            initials=told[0],
            code=told[1],
            is_withheld=not partner_notes.is_told(transaction, pointing, {}),
        )

    def _subject(self, record: PointingRecord) -> str:
        """Never a word of what was said."""
        return record.initials or record.code or record.relay_name

    def _tell(self, record: PointingRecord) -> None:  # noqa: ARG002
        self.pointings_changed.emit()

    def _tell_removal(self, record_id: UUID) -> None:  # noqa: ARG002
        self.pointings_changed.emit()
