"""What is kept too long, and what a person decides of it: anonymise, erase, or keep with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from controllers import settling
from controllers.due_finder import DueFinder
from controllers.erased_list import ErasedList
from controllers.rewriter import Rewriter
from controllers.rights_requests import said
from models.errors import InvalidInput, Problem, RuleBroken, StorageFailure
from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.mentions import Mention
from models.records.people import Right
from models.records.retention import AnonymousFile, ArchivedPlanRow, Due
from models.rules.retention import latest_keep
from models.storage import due_list, mentions, privacy, residents, rights_register
from models.storage import retention as queries
from models.storage.noting import note

if TYPE_CHECKING:
    from datetime import date

    from controllers.residents import ResidentController
    from controllers.tasks import Tasks
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.storage.store import Store
    from models.vault.vault import Vault


class RetentionController(QObject):
    """The list of what is due, and acting on it; nothing happens without a person.

    Every action that erases asks for a confirmation: the code of the file, or the number of lines.

    Attributes:
        finder: Looks for what is due, beside the screen.
        rewriter: Rewrites the database once something was erased.

    Signals:
        due_changed: Something of the list was decided.
        file_erased: ResidentId of a file that is gone for good.
        compacted: The database was rewritten.
        unlisted: StorageFailure ``retention.unlisted``: it is erased, and the list that would erase it again
            in a restored backup could not be written.
    """

    due_changed = Signal()
    file_erased = Signal(object)
    compacted = Signal()
    unlisted = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        vault: Vault,
        *,
        residents: ResidentController,
        undo: UndoController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._list = ErasedList(store, vault)
        self._residents, self._undo = residents, undo
        self.finder = DueFinder(store, tasks, clock, self)
        self.rewriter = Rewriter(store, tasks, self)
        self.rewriter.ended.connect(self.compacted)

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    def due_list(self, today: date | None = None) -> tuple[Due, ...]:
        """Return all that is kept too long, by clock: as many lines as there are things.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read() as transaction:
            transaction.require(Right.ADMINISTER)
            groups = due_list.due(transaction.session, today or self.today())
        return tuple(line for group in groups for line in group.lines)

    def keep(self, due: Due, reason: str, until: date) -> None:
        """Keep something due, with a reason and a new day, two years away at most.

        Raises:
            InvalidInput: No reason, or a day that is past or too far.
            RuleBroken: ``rights.refused``, or ``retention.whole`` for a line that stands for several things.
        """
        if due.record_id is None:
            raise RuleBroken("retention.whole")
        why = said("reason", reason)
        problems = [Problem(field="reason", code="input.required")] if not why else []
        if not self.today() < until <= latest_keep(self.today()):
            problems.append(Problem(field="until", code="input.keep_until"))
        if problems:
            raise InvalidInput(tuple(problems))
        with self._store.begin() as transaction:
            transaction.require(Right.ADMINISTER)
            privacy.keep_longer(
                transaction.session,
                due.record_id,
                until=until,
                reason=why,
                who=transaction.actor.name,
                now=self._clock(),
            )
            note(transaction, Action.ADMINISTERED, "retention", due.record_id, "kept")
        self.due_changed.emit()

    def settle(self, lines: Sequence[Due], confirmed: int) -> int:
        """Do what is due for each of these lines, all in one transaction.

        Args:
            lines: Of ``due_list``.
            confirmed: How many lines the person typed that they are: the second confirmation.

        Returns:
            How many things were anonymised or erased.

        Raises:
            RuleBroken: ``rights.refused``; ``retention.not_confirmed``, the number typed is another;
                ``retention.not_due``, a line is no longer due: nothing was done.
        """
        if confirmed != len(lines) or not lines:
            raise RuleBroken("retention.not_confirmed")
        with self._store.begin() as transaction:
            transaction.require(Right.ADMINISTER)
            if not due_list.still_due(transaction.session, lines, self.today()):
                raise RuleBroken("retention.not_due")
            today, now = self.today(), self._clock()
            count = sum(settling.settle(transaction, line, today, now) for line in lines)
        self._finish(
            [
                ResidentId(line.record_id)
                for line in lines
                if line.rule in queries.FILE_RULES and line.record_id
            ]
        )
        return count

    def anonymise(self, resident_id: ResidentId, code: str) -> None:
        """Erase a file and keep its counts for the statistics, before its time when the person wants so.

        Args:
            resident_id: The file.
            code: Its code, typed: the second confirmation.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused`` or ``retention.not_confirmed``.
        """
        self._erase_one(resident_id, code, is_request=False)

    def erase(self, resident_id: ResidentId, code: str, named: Sequence[Mention] = ()) -> None:
        """Erase a file for good, as the person asked; only counts without anything of theirs remain.

        A signed plan that may still serve as a proof goes to the restricted archive (article 17.3.e).

        Args:
            resident_id: The file.
            code: Its code, typed: the second confirmation.
            named: Where others name the person, as ``MentionController`` found; kept to be looked at.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused`` or ``retention.not_confirmed``.
        """
        self._erase_one(resident_id, code, is_request=True, named=named)

    def take_over(self, former: RetentionController) -> None:
        """See to the end of a rewriting that began before this person came."""
        if former.rewriter.is_running:
            self.rewriter.deleteLater()
            self.rewriter = former.rewriter
            self.rewriter.setParent(self)
            self.rewriter.ended.connect(self.compacted)

    def archived_plans(self) -> tuple[ArchivedPlanRow, ...]:
        """Return the signed plans of the restricted archive.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read() as transaction:
            transaction.require(Right.ADMINISTER)
            return privacy.archived_plans(transaction.session)

    def archived_document(self, archive_id: UUID) -> bytes:
        """Return the sealed PDF of an archived plan; opening it is noted.

        Raises:
            NotFound: ``archive.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin() as transaction:
            transaction.require(Right.ADMINISTER)
            note(transaction, Action.SEEN, "archived_plan", archive_id)
            return privacy.archived_plan(transaction.session, archive_id).sealed

    def anonymous_files(self) -> tuple[AnonymousFile, ...]:
        """Return what remains of the files that are gone; show it through ``anonymous.cross`` only.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read() as transaction:
            transaction.require(Right.ADMINISTER)
            return privacy.anonymous_files(transaction.session)

    def reconcile(self) -> int:
        """Bring the list of what was erased and the database in line; call it when a vault is opened.

        A database that was put back from a backup loses again what was erased since.

        Returns:
            How many files, plans and contacts were erased again.

        Raises:
            VaultError: ``vault.unfinished``: some are to be erased again, in a vault open for reading.
            StorageFailure: The disk refused.
        """
        return self._list.reconcile()

    def catch_up(self) -> None:
        """Rewrite the file if that was cut or is owed by ``reconcile``, and say of a list that it is owed.

        Call it once the first page is shown, and can be covered.
        """
        if self._list.is_rewriting_due():
            self.rewriter.start()
        self._tell_owed()

    def _erase_one(
        self, resident_id: ResidentId, code: str, *, is_request: bool, named: Sequence[Mention] = ()
    ) -> None:
        with self._store.begin() as transaction:
            transaction.require(Right.ADMINISTER)
            resident = residents.get(transaction.session, resident_id, also_removed=True)
            if code.strip().casefold() != resident.code.casefold():
                raise RuleBroken("retention.not_confirmed")
            if is_request:
                who = transaction.actor.name
                rights_register.note_erasure(transaction.session, resident_id, day=self.today(), who=who)
            settling.erase_file(transaction, resident_id, self._clock(), is_request=is_request)
            mentions.leave(transaction.session, named, self._clock())
        self._finish([resident_id])

    def _finish(self, erased: Sequence[ResidentId]) -> None:
        """Write the list beside the database, tell the screens, rewrite the database beside them."""
        self._list.write()
        self._residents.forget()
        self._undo.announce()
        for resident_id in erased:
            self._residents.resident_removed.emit(resident_id)
            self.file_erased.emit(resident_id)
        self.due_changed.emit()
        self.rewriter.start()
        self._tell_owed()

    def _tell_owed(self) -> None:
        if self._list.is_owed:
            self.unlisted.emit(StorageFailure("retention.unlisted"))
