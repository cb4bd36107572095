"""A package that another organisation gave: opened, looked at, brought into a file block by block."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.pdf_files import save_bytes
from models.entities.around import FollowUp, HandOver, Standing
from models.entities.pathway import PathwayFact
from models.errors import AppError, NotFound, RuleBroken
from models.exchange import hand_over_file, receipt_file
from models.records.around import FollowUpDraft, ShareBlock, StandingDraft
from models.records.codec import from_plain, to_plain
from models.records.hand_overs import (
    BlockChoice,
    Direction,
    HandOverPackage,
    HandOverRecord,
    ImportOrder,
    PackageForm,
    PackageState,
)
from models.records.people import Right
from models.records.residents import ResidentDraft
from models.rules import short_codes, undoing
from models.rules.drafts import cleaned
from models.rules.names import fold
from models.rules.shared_blocks import onto_file, onto_standing
from models.storage import around, pathway, residents
from models.storage import hand_overs as queries

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from controllers.residents import ResidentController
    from controllers.tasks import Tasks
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.records.residents import ResidentRecord
    from models.storage.store import Store, Transaction

_KIND: Final = "hand_over_in"
_MADE: Final[dict[str, Any]] = {"standing": Standing, "follow_up": FollowUp, "pathway_fact": PathwayFact}
_PATIENCE_MS: Final = 2_000


class IntakeController(QObject):
    """What comes from another organisation; nothing is kept before somebody looked at it.

    Signals:
        opened: HandOverPackage that came, asked for by ``open_file``.
        failed: AppError that ended it.
        received: ResidentRecord of the file that a package went to.
        changed: ResidentId whose packages changed; None: of nobody.
    """

    opened = Signal(object)
    failed = Signal(object)
    received = Signal(object)
    changed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        undo: UndoController,
        *,
        residents: ResidentController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo, self._residents = store, clock, undo, residents
        self._tasks = tasks.beside(self)
        undo.register(_KIND, self._take_back)

    def open_file(self, path: Path, words: str) -> None:
        """Open a file that somebody gave [task]; ``opened`` or ``failed`` tells; nothing is kept yet."""
        self._tasks.run(self, partial(self._open, path, words), self.opened.emit, self._on_failed)

    def _open(self, path: Path, words: str) -> HandOverPackage:
        with self._store.read(Right.WRITE_FILES):
            pass  # asked before the slow part
        package = hand_over_file.opened(hand_over_file.read(path), words)
        with self._store.read() as transaction:
            queries.require_welcome(transaction.session, package)
        return package

    def refuse(self, reference: str, partner: str = "") -> HandOverRecord:
        """Note that a package is withdrawn, as the other side told: it is not received any more.

        Args:
            reference: As told by voice.
            partner: Who told it, for a package that did not come yet.

        Raises:
            InvalidInput: ``hand_over.code``; the name is too long or holds a social security number.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            reference = short_codes.heard(reference, "reference")
            row = queries.known(transaction.session, Direction.RECEIVED, reference)
            if row is None:
                row = self._unseen(transaction, reference, partner)
            row.withdrawn_on = row.withdrawn_on or self.today()
            transaction.flush()
            record = queries.record(transaction, row)
        self.changed.emit(record.resident_id)
        return record

    def _unseen(self, transaction: Transaction, reference: str, partner: str) -> HandOver:
        package = cleaned(
            HandOverPackage(reference=reference, receipt="", made_on=self.today(), sender=partner)
        )
        row = queries.row_of(transaction, package, Direction.RECEIVED, PackageForm.FILE, self._clock())
        transaction.session.add(row)
        return row

    def save_receipt(self, hand_over_id: UUID, path: Path) -> Path:
        """Write the receipt of a package that came, to be given back.

        Raises:
            NotFound: ``hand_over.not_found``.
            StorageFailure: ``file.disk_full``, ``file.read_only`` or ``file.refused``.
        """
        with self._store.read(Right.WRITE_FILES) as transaction:
            row = queries.get(transaction.session, hand_over_id)
            if row.state is not PackageState.RECEIVED:
                raise NotFound("hand_over.not_found")
            content = receipt_file.content(row.reference, row.receipt)
        target = (
            path
            if path.suffix == receipt_file.SUFFIX
            else path.with_name(f"{path.name}{receipt_file.SUFFIX}")
        )
        return save_bytes(target, content)

    def person_of(self, package: HandOverPackage) -> ResidentDraft:
        """Return a file with nothing but what came: to look for the same person here."""
        return onto_file(ResidentDraft(), package.person, {})

    def receive(self, package: HandOverPackage, order: ImportOrder) -> HandOverRecord:
        """Bring a package into a file, block by block, in one go that can be taken back.

        Raises:
            InvalidInput: What came cannot be kept as it is.
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``hand_over.withdrawn``,
                ``hand_over.already``, ``hand_over.own``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            queries.require_welcome(transaction.session, package)
            mine = ResidentDraft()
            if order.resident_id is not None:
                mine = self._residents.present_in(transaction, order.resident_id)
            draft = onto_file(mine, package.person, order.choices)
            resident, before = self._residents.write_in(transaction, draft)
            transaction.flush()
            row = queries.row_of(transaction, package, Direction.RECEIVED, PackageForm.FILE, self._clock())
            row.resident_id = resident.id
            transaction.session.add(row)
            inverse: dict[str, Any] = {"resident": str(resident.id), "row": str(row.id)}
            inverse |= self._around(transaction, resident.id, package, order)
            choice = order.choices.get(ShareBlock.LANGUAGE, BlockChoice.COMPLETE)
            inverse["french"] = queries.note_french(transaction, resident.id, package, choice, self._clock())
            transaction.flush()
            inverse["file"] = self._residents.inverse_in(transaction, resident, before)
            self._undo.push(
                transaction,
                action=f"{_KIND}.done",
                subject=resident.display_name,
                record_id=resident.id,
                inverse=inverse,
            )
            file = resident.to_record()
            record = queries.record(transaction, row)
        self._tell(file)
        return record

    def _around(
        self, transaction: Transaction, resident_id: UUID, package: HandOverPackage, order: ImportOrder
    ) -> dict[str, Any]:
        """Write who follows the person, where they stand, what was done; return how to take that back."""
        inverse: dict[str, Any] = {"made": [], "standing": None}
        choice = order.choices.get(ShareBlock.STANDING, BlockChoice.COMPLETE)
        if ShareBlock.STANDING in package.blocks and choice != BlockChoice.LEAVE:
            self._stand(transaction, resident_id, package.person.standing, choice, inverse)
        choice = order.choices.get(ShareBlock.FOLLOW_UPS, BlockChoice.COMPLETE)
        if ShareBlock.FOLLOW_UPS in package.blocks and choice != BlockChoice.LEAVE:
            here = around.told(transaction, around.follow_ups_of(transaction.session, resident_id))
            known = {_who(one.content) for one in here if not one.is_withheld}
            for one in package.person.follow_ups:
                if _who(one) not in known:
                    self._follow(transaction, resident_id, package, one, inverse)
        if order.choices.get(ShareBlock.DONE, BlockChoice.COMPLETE) != BlockChoice.LEAVE:
            for row in pathway.note_done(transaction, resident_id, package, self._clock()):
                inverse["made"].append(["pathway_fact", str(row.id), to_plain(row.to_draft())])
        return inverse

    def _stand(
        self,
        transaction: Transaction,
        resident_id: UUID,
        came: StandingDraft,
        choice: str,
        inverse: dict[str, Any],
    ) -> None:
        row = around.standing_of(transaction.session, resident_id)
        if row is None:
            row = Standing(id=uuid4(), resident_id=resident_id)
            mine = StandingDraft(resident_id=resident_id)  # type: ignore[arg-type]  # an id is an id
            row.apply(onto_standing(mine, came, choice), self._clock())
            inverse["made"].append(["standing", str(row.id), to_plain(row.to_draft())])
        else:
            mine = row.to_draft()
            row.apply(onto_standing(mine, came, choice), self._clock())
            told = {"id": str(row.id), "before": to_plain(mine), "after": to_plain(row.to_draft())}
            inverse["standing"] = told
        transaction.session.add(row)

    def _follow(
        self,
        transaction: Transaction,
        resident_id: UUID,
        package: HandOverPackage,
        one: FollowUpDraft,
        inverse: dict[str, Any],
    ) -> None:
        row = FollowUp(id=uuid4(), **pathway.received_by(transaction, package))
        row.apply(replace(one, resident_id=resident_id), self._clock())  # type: ignore[arg-type]
        transaction.session.add(row)
        inverse["made"].append(["follow_up", str(row.id), to_plain(row.to_draft())])

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:  # noqa: ARG002
        """Take a package out again, as long as nobody wrote in what it brought, nor was told of its end."""
        session = transaction.session
        row = queries.get(session, UUID(inverse["row"]))
        if row.withdrawn_on is not None:
            raise RuleBroken("undo.changed_since")  # without its line it could be received again
        session.delete(row)
        for kind, key, after in inverse["made"]:
            made: Standing | FollowUp | PathwayFact | None = session.get(_MADE[kind], UUID(key))
            if made is not None:
                _require_same(made, after)
                session.delete(made)
        if inverse["standing"] is not None:
            standing = session.get(Standing, UUID(inverse["standing"]["id"]))
            if standing is not None:
                _require_same(standing, inverse["standing"]["after"])
                standing.apply(from_plain(inverse["standing"]["before"], StandingDraft), self._clock())
        queries.forget_french(transaction, inverse.get("french", ()))
        transaction.flush()
        resident_id = UUID(inverse["resident"])
        if not undoing.has_changed(inverse["file"]):  # all that came stood in the file already
            return partial(self._tell, residents.get(session, resident_id).to_record())
        file = self._residents.put_back_in(transaction, resident_id, inverse["file"])
        if file is None:
            return partial(self._tell_gone, resident_id)
        return partial(self._tell, file)

    def _tell(self, file: ResidentRecord) -> None:
        self._residents.resident_changed.emit(file)
        self.received.emit(file)
        self.changed.emit(file.resident_id)
        self._undo.announce()

    def _tell_gone(self, resident_id: UUID) -> None:
        self._residents.resident_removed.emit(resident_id)
        self.changed.emit(resident_id)

    def today(self) -> date:
        """Return the local day."""
        return self._clock().astimezone().date()

    def close(self) -> None:
        """Wait for what runs: the vault is about to be closed."""
        self._tasks.wait(_PATIENCE_MS)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)


def _require_same(row: Standing | FollowUp | PathwayFact, after: Any) -> None:
    """Refuse to take back what somebody wrote in since."""
    if to_plain(row.to_draft()) != after:
        raise RuleBroken("undo.changed_since")


def _who(one: FollowUpDraft) -> tuple[str, str]:
    """Return what makes two organisations the same."""
    return one.organisation_kind, fold(one.organisation)
