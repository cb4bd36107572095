"""Around a person: where they stand with the public service, who follows them, what they agreed to share."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.plain_records import PlainController
from models.entities.around import FollowUp, SharingAgreement, Standing
from models.errors import RuleBroken
from models.records.around import (
    FollowUpDraft,
    SharingDraft,
    SharingRecord,
    StandingDraft,
    Surroundings,
)
from models.records.ids import ResidentId
from models.records.people import Right
from models.storage import around as queries
from models.storage import partner_notes, privacy, residents

if TYPE_CHECKING:
    from datetime import date

    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction

_AREA = "sharing_end"


class AroundRowController(PlainController[Any, Any]):
    """Rows that hang on a file.

    Signals:
        changed: ResidentId whose surroundings are others than before.
    """

    changed = Signal(object)

    @property
    def key(self) -> str:
        """Name of the field of a draft that holds the id of its row."""
        return f"{self.kind}_id"

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Any:
        return queries.get(transaction.session, self.entity, self.kind, record_id, also_removed=also_removed)

    def _write(self, transaction: Transaction, draft: Any) -> tuple[Any, Any]:
        if draft.resident_id is not None:
            residents.get(transaction.session, draft.resident_id)
        return super()._write(transaction, draft)

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        entity = self._get(transaction, record_id)
        entity.removed_at = self._clock()
        self._told = ResidentId(entity.resident_id)
        return queries.name_of(transaction.session, entity.resident_id)

    def _record(self, transaction: Transaction, entity: Any) -> Any:
        self._name = queries.name_of(transaction.session, entity.resident_id)
        return entity.to_record()

    def _subject(self, record: Any) -> str:  # noqa: ARG002
        return self._name

    def _tell(self, record: Any) -> None:
        self.changed.emit(record.content.resident_id)

    def _tell_removal(self, record_id: UUID) -> None:  # noqa: ARG002
        self.changed.emit(self._told)


class StandingController(AroundRowController):
    """Where persons stand: one row for each."""

    kind: ClassVar[str] = "standing"
    draft_type = StandingDraft
    entity: ClassVar[type[Any]] = Standing

    def _write(self, transaction: Transaction, draft: StandingDraft) -> tuple[Any, Any]:
        """A second row for one person would be another truth: the one that is there is changed."""
        if draft.standing_id is None and draft.resident_id is not None:
            known = queries.standing_of(transaction.session, draft.resident_id)
            if known is not None:
                raise RuleBroken("standing.exists")
        return super()._write(transaction, draft)


class FollowUpController(AroundRowController):
    """Organisations that follow a person."""

    kind: ClassVar[str] = "follow_up"
    draft_type = FollowUpDraft
    entity: ClassVar[type[Any]] = FollowUp

    def _new(self, transaction: Transaction) -> FollowUp:
        actor = transaction.actor
        return FollowUp(
            id=uuid4(),
            adviser_id=actor.adviser_id,
            adviser_name=actor.name,
            organisation_id=actor.organisation_id,
        )

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Any:
        """Refuse to change, remove or bring back what another organisation noted.

        Raises:
            NotFound: ``follow_up.not_found``.
            RuleBroken: ``privacy.restricted``, ``pathway.of_partner``.
        """
        row = super()._get(transaction, record_id, also_removed=also_removed)
        if not partner_notes.is_own(transaction, row):
            raise RuleBroken("pathway.of_partner")
        return row


class SharingController(AroundRowController):
    """Agreements to share: written, corrected until something left, taken back by the person."""

    kind: ClassVar[str] = "sharing"
    draft_type = SharingDraft
    entity: ClassVar[type[Any]] = SharingAgreement

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(store, clock, undo, parent)
        undo.register(_AREA, self._take_back_end)

    def withdraw(self, record_id: UUID) -> SharingRecord:
        """Note that the person takes an agreement back: from now on nothing leaves under it.

        What left under it is to be told to whoever has it; it can be undone only while nothing did.

        Raises:
            NotFound: ``sharing.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``sharing.withdrawn``, it was already.
        """
        today = self._clock().astimezone().date()
        with self._store.begin(Right.WRITE_FILES) as transaction:
            row: SharingAgreement = self._get(transaction, record_id)
            if row.withdrawn_on is not None:
                raise RuleBroken("sharing.withdrawn")
            row.withdrawn_on, row.withdrawn_by = today, transaction.actor.name
            row.touch(self._clock())
            sent = queries.packages_of_agreement(transaction.session, record_id)
            for package in sent:
                package.withdrawn_on = today
            if not sent:
                self._undo.push(
                    transaction,
                    action=f"{_AREA}.done",
                    subject=queries.name_of(transaction.session, row.resident_id),
                    record_id=record_id,
                    inverse={},
                )
            transaction.flush()
            record = row.to_record()
        self._announce(record)
        return record

    def _take_back_end(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:  # noqa: ARG002
        row: SharingAgreement = self._get(transaction, record_id)
        if queries.has_answered_since(transaction.session, row.resident_id, row.updated_at):
            raise RuleBroken("undo.answers")  # a « no » ended it too, and a « yes » is to a new agreement
        row.withdrawn_on, row.withdrawn_by = None, ""
        row.touch(self._clock())
        return partial(self._announce, row.to_record())

    def _write(self, transaction: Transaction, draft: SharingDraft) -> tuple[Any, Any]:
        """Refuse to rewrite what a person agreed to once it was used, or once they took it back.

        Raises:
            RuleBroken: ``sharing.used``, ``sharing.withdrawn``.
        """
        if draft.sharing_id is not None:
            row: SharingAgreement = self._get(transaction, draft.sharing_id)
            if row.withdrawn_on is not None:
                raise RuleBroken("sharing.withdrawn")
            if queries.packages_of_agreement(transaction.session, draft.sharing_id):
                raise RuleBroken("sharing.used")
        return super()._write(transaction, draft)

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        if queries.packages_of_agreement(transaction.session, record_id):
            raise RuleBroken("sharing.used")
        return super()._hide(transaction, record_id)


class AroundController(QObject):
    """What is around a person.

    Attributes:
        standing: Where they stand with the public service.
        follow_ups: Who follows them.
        sharing: What they agreed to share.

    Signals:
        changed: ResidentId whose surroundings are others than before.
    """

    changed = Signal(object)

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self.standing = StandingController(store, clock, undo, self)
        self.follow_ups = FollowUpController(store, clock, undo, self)
        self.sharing = SharingController(store, clock, undo, self)
        for part in (self.standing, self.follow_ups, self.sharing):
            part.changed.connect(self.changed)

    def of(self, resident_id: ResidentId) -> Surroundings:
        """Return all that is known around a person.

        Raises:
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return queries.surroundings(transaction, resident_id, self.today())

    def today(self) -> date:
        """Return the local day."""
        return self._clock().astimezone().date()
