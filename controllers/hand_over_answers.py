"""What comes back about packages that left: receipts, and that the other side knows of a withdrawal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from models.errors import InvalidInput, NotFound, Problem, RuleBroken
from models.exchange import receipt_file
from models.records.hand_overs import (
    Direction,
    HandOverPackage,
    HandOverRecord,
    PackageForm,
    PackageState,
)
from models.records.people import Right
from models.rules import short_codes
from models.rules.drafts import cleaned
from models.storage import hand_overs as queries
from models.storage import privacy, residents

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.entities.around import HandOver
    from models.records.ids import ResidentId
    from models.storage.store import Store, Transaction

_KIND: Final = "hand_over"


class AnswerController(QObject):
    """Notes what the other side answers.

    Signals:
        changed: ResidentId whose packages changed; None: of nobody.
    """

    changed = Signal(object)

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo = store, clock, undo
        undo.register(_KIND, self._take_back)

    def acknowledge(self, hand_over_id: UUID, code: str) -> HandOverRecord:
        """Note that a package arrived, as the code told back proves.

        Raises:
            InvalidInput: ``hand_over.code``; ``hand_over.other_receipt``: of another package.
            NotFound: ``hand_over.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            told = short_codes.heard(code)
            row = queries.get(transaction.session, hand_over_id)
            record = self._acknowledged(transaction, row, told)
        self._tell(record)
        return record

    def read_receipt(self, path: Path) -> HandOverRecord:
        """Note that a package arrived, from the file that came back.

        Raises:
            InvalidInput: ``hand_over.no_receipt``, ``hand_over.other_receipt``.
            NotFound: ``hand_over.not_given``: no such package left here.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
            StorageFailure: The disk refused.
        """
        reference, told = receipt_file.read(path)
        with self._store.begin(Right.WRITE_FILES) as transaction:
            row = queries.known(transaction.session, Direction.GIVEN, reference)
            if row is None:
                raise NotFound("hand_over.not_given")
            row = queries.get(transaction.session, row.id)
            record = self._acknowledged(transaction, row, told)
        self._tell(record)
        return record

    def _acknowledged(self, transaction: Transaction, row: HandOver, told: str) -> HandOverRecord:
        if row.direction != Direction.GIVEN or not row.receipt or row.receipt != told:
            raise InvalidInput((Problem(field="code", code="hand_over.other_receipt"),))
        if row.acknowledged_on is None:
            row.acknowledged_on, row.acknowledged_by = self._today(), transaction.actor.name
            self._push(transaction, row, "acknowledged")
        transaction.flush()
        return queries.record(transaction, row)

    def note_told(self, hand_over_id: UUID) -> HandOverRecord:
        """Note that the other side was told of a withdrawal.

        Raises:
            NotFound: ``hand_over.not_found``, also when nothing is to be told.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            row = queries.get(transaction.session, hand_over_id)
            if row.state is not PackageState.WITHDRAWN:
                raise NotFound("hand_over.not_found")
            row.told_on, row.told_by = self._today(), transaction.actor.name
            self._push(transaction, row, "told")
            transaction.flush()
            record = queries.record(transaction, row)
        self._tell(record)
        return record

    def receive_sheet(
        self, resident_id: ResidentId, reference: str, receipt: str, partner: str
    ) -> HandOverRecord:
        """Note that a package came on paper: what it says stays on the sheet, its codes are kept.

        Args:
            resident_id: The file of the person the sheet is about.
            reference: As printed on the sheet.
            receipt: The code printed on the sheet, typed by who received it, to be told back.
            partner: Who gave it.

        Raises:
            InvalidInput: ``hand_over.code``, or a text that cannot be kept.
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``hand_over.withdrawn``,
                ``hand_over.already``, ``hand_over.own``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            package = cleaned(
                HandOverPackage(
                    reference=short_codes.heard(reference, "reference"),
                    receipt=short_codes.heard(receipt),
                    made_on=self._today(),
                    sender=partner,
                )
            )
            session = transaction.session
            privacy.require_open(transaction, residents.get(session, resident_id).restriction)
            queries.require_welcome(session, package)
            row = queries.row_of(transaction, package, Direction.RECEIVED, PackageForm.SHEET, self._clock())
            row.resident_id = resident_id
            session.add(row)
            transaction.flush()
            self._push(transaction, row, "received")
            record = queries.record(transaction, row)
        self._tell(record)
        return record

    def _push(self, transaction: Transaction, row: HandOver, what: str) -> None:
        name = queries.record(transaction, row).display_name
        self._undo.push(
            transaction,
            action=f"{_KIND}.{what}",
            subject=name or row.reference,
            record_id=row.id,
            inverse={"what": what},
        )

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        row = queries.get(transaction.session, record_id)
        if inverse["what"] == "received":
            if row.withdrawn_on is not None:
                raise RuleBroken("undo.changed_since")  # without its line it could be received again
            resident_id = row.resident_id
            transaction.session.delete(row)
            return partial(self.changed.emit, resident_id)
        if inverse["what"] == "told":
            row.told_on, row.told_by = None, ""
        else:
            row.acknowledged_on, row.acknowledged_by = None, ""
        return partial(self.changed.emit, row.resident_id)

    def _tell(self, record: HandOverRecord) -> None:
        self.changed.emit(record.resident_id)
        self._undo.announce()

    def _today(self) -> date:
        return self._clock().astimezone().date()
