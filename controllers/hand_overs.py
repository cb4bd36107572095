"""A part of a file handed to another organisation: given, received, its receipt told, its end honoured."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from models.entities.around import HandOver
from models.errors import AppError, InvalidInput, Problem
from models.exchange import hand_over_file
from models.records.hand_overs import (
    Direction,
    GivenPackage,
    HandOverDraft,
    HandOverPackage,
    HandOverRecord,
    PackageForm,
)
from models.records.journal import Action
from models.records.people import Right
from models.rules import short_codes, spoken_key
from models.rules.drafts import cleaned
from models.rules.shared_blocks import with_always
from models.storage import hand_overs as queries
from models.storage import privacy

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.ids import ResidentId
    from models.storage.store import Store, Transaction

_KIND: Final = "hand_over"
_PATIENCE_MS: Final = 2_000


class HandOverController(QObject):
    """Packages: only the blocks that the person ticked, under an agreement that still holds.

    Giving one takes the right to write files, not that to export: it is one person's, who agreed, for a
    recipient they know, and it is in the journal.

    Signals:
        given: GivenPackage, asked for by ``give_file`` or ``prepare_sheet``.
        failed: AppError that ended one of these.
        changed: ResidentId whose packages changed; None: of nobody.
    """

    given = Signal(object)
    failed = Signal(object)
    changed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        *,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._settings = store, clock, settings
        self._tasks = tasks.beside(self)

    # Give -----------------------------------------------------------------------------------------------

    def draw(self) -> str:
        """Draw words to be said aloud, never written beside the file."""
        return spoken_key.draw()

    def heard(self, text: str) -> str:
        """Return words as they are agreed.

        Raises:
            InvalidInput: ``comparison.words``.
        """
        return spoken_key.heard(text)

    def package(self, draft: HandOverDraft) -> HandOverPackage:
        """Return the package of a draft, as it would travel, with codes of its own.

        Raises:
            InvalidInput: A text is too long; ``sharing.nothing``.
            NotFound: ``sharing.not_found``, ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``, ``sharing.withdrawn``,
                ``sharing.refused``, ``sharing.blocks``.
        """
        draft = cleaned(draft)
        if not draft.blocks:
            raise InvalidInput((Problem(field="blocks", code="sharing.nothing"),))
        settings = self._settings.settings()
        with self._store.read(Right.WRITE_FILES) as transaction:
            agreement = queries.agreement_for(transaction.session, draft)
            return HandOverPackage(
                reference=short_codes.draw(),
                receipt=short_codes.draw(),
                made_on=self.today(),
                sender=settings.organisation_name,
                sender_person=transaction.actor.name or settings.adviser.display_name,
                recipient=agreement.recipient,
                agreed_on=agreement.agreed_on,
                agreement_form=agreement.form,
                recorded_by=agreement.recorded_by,
                blocks=with_always(draft.blocks),
                person=queries.gather(transaction, draft),
            )

    def give_file(self, draft: HandOverDraft, words: str, path: Path) -> None:
        """Write a package as an encrypted file [task]; ``given`` or ``failed`` tells."""
        self._run(partial(self._give_file, draft, words, path), self.given.emit)

    def prepare_sheet(self, draft: HandOverDraft, language: str = "fr") -> None:
        """Draw a package as a sheet [task]; ``given`` or ``failed`` tells; ``note_sheet`` says it left."""
        self._settings.label("language", "fr")  # read here, before the work goes to another thread
        self._run(partial(self._draw, draft, language), self.given.emit)

    def note_sheet(self, draft: HandOverDraft, package: HandOverPackage) -> HandOverRecord:
        """Keep that a sheet was printed or saved; more than once is once.

        Raises:
            RuleBroken: See ``package``: the agreement may have ended meanwhile.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            known = queries.known(transaction.session, Direction.GIVEN, package.reference)
            row = known or self._note_given(transaction, draft, package, PackageForm.SHEET)
            if known is not None:
                transaction.note(Action.PRINTED, _KIND, row.id, file_id=row.resident_id)
            record = queries.record(transaction, row)
        self.changed.emit(record.resident_id)
        return record

    def _give_file(self, draft: HandOverDraft, words: str, path: Path) -> GivenPackage:
        package = self.package(draft)
        content = hand_over_file.sealed(package, words)
        path = (
            path
            if path.suffix == hand_over_file.SUFFIX
            else path.with_name(f"{path.name}{hand_over_file.SUFFIX}")
        )
        hand_over_file.write(path, content)
        try:
            with self._store.begin(Right.WRITE_FILES) as transaction:
                row = self._note_given(transaction, draft, package, PackageForm.FILE)
                record = queries.record(transaction, row)
        except AppError:
            path.unlink(missing_ok=True)  # what is not in the list did not leave
            raise
        return GivenPackage(record=record, package=package, words=words, path=path)

    def _draw(self, draft: HandOverDraft, language: str) -> GivenPackage:
        from models.documents.hand_over_sheet import render_hand_over  # noqa: PLC0415  (ReportLab, when a page is drawn)

        package = self.package(draft)
        pdf = render_hand_over(package, self._settings.settings(), self._settings.label, language)
        return GivenPackage(package=package, pdf=pdf)

    def _note_given(
        self, transaction: Transaction, draft: HandOverDraft, package: HandOverPackage, form: PackageForm
    ) -> HandOver:
        agreement = queries.agreement_for(transaction.session, draft)
        row = queries.row_of(transaction, package, Direction.GIVEN, form, self._clock())
        row.resident_id, row.sharing_id = agreement.resident_id, agreement.id
        row.partner, row.receipt = agreement.recipient, package.receipt
        transaction.session.add(row)
        transaction.flush()
        transaction.note(Action.EXPORTED, _KIND, row.id, file_id=row.resident_id)
        return row

    # The list -------------------------------------------------------------------------------------------

    def packages(
        self, resident_id: ResidentId | None = None, *, most: int = queries.MOST_LISTED
    ) -> tuple[HandOverRecord, ...]:
        """Return the packages of a person, or the last ones of everybody, the newest first.

        What another organisation gave or received, and the person agreed to share, is noted as read.

        Args:
            resident_id: The person; None: everybody.
            most: How many are shown.

        Raises:
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return queries.listed(transaction, resident_id, most)

    def today(self) -> date:
        """Return the local day."""
        return self._clock().astimezone().date()

    def close(self) -> None:
        """Wait for what runs: the vault is about to be closed."""
        self._tasks.wait(_PATIENCE_MS)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._tasks.run(self, work, done, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)
