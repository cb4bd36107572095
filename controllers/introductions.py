"""A person introduced to an employer: the sheet they agreed to, the workplace meeting, each side’s words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from controllers.way import WayController
from models.entities.proposals import Introduction
from models.errors import AppError, RuleBroken
from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.people import Right
from models.records.privacy import ConsentUse
from models.records.proposals import DrawnSheet, IntroductionDraft, IntroductionRecord, IntroductionSheet
from models.rules.introduction_sheet import sheet_person, without_leaks
from models.storage import pathway, places, privacy, profile, programmes, residents
from models.storage import proposals as queries

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.records.proposals import KeptBack
    from models.storage.store import Store, Transaction

_PATIENCE_MS = 2_000


class IntroductionController(WayController[Introduction, IntroductionDraft, IntroductionRecord]):
    """Introductions of one person.

    Signals:
        drawn: DrawnSheet, asked for by ``prepare_sheet``.
        failed: AppError that ended it.
    """

    kind = "introduction"
    key = "introduction_id"
    draft_type = IntroductionDraft
    entity = Introduction
    drawn = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        *,
        undo: UndoController,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, clock, undo, settings, parent)
        self._tasks = tasks.beside(self)

    def now(self) -> datetime:
        """Return the present moment, as the vault's clock has it, in the local zone."""
        return self._clock().astimezone()

    def sheet(self, introduction_id: UUID) -> tuple[IntroductionSheet, tuple[KeptBack, ...]]:
        """Return what the sheet says, and the texts kept back from it.

        Raises:
            NotFound: ``introduction.not_found``.
            RuleBroken: ``introduction.not_agreed``, ``introduction.refused``; ``privacy.restricted``,
                ``rights.refused``.
        """
        settings = self._settings.settings()
        with self._store.read(Right.WRITE_FILES) as transaction:
            session = transaction.session
            row = pathway.get(session, Introduction, introduction_id)
            self._require_own(transaction, row)
            agreed_on = _require_agreed(transaction, row)
            resident = residents.get(session, row.resident_id)
            title, _, employer = queries.job_words(session, row).partition(" · ")
            sheet = IntroductionSheet(
                code=resident.code,
                made_on=self.now().date(),
                job_title=title,
                employer_name=employer,
                person=sheet_person(
                    resident.to_record().content, profile.read(session, resident), row.agreed
                ),
                agreed=row.agreed,
                agreed_on=agreed_on,
                meet_on=row.meet_on,
                meet_at=row.meet_at,
                place=row.place,
                meeting_point=row.meeting_point,
                has_interpreter=bool(row.interpreter) or "interpreter" in row.present,
                gives_cv=row.gives_cv,
                adviser_name=settings.adviser.display_name,
                adviser_phone=settings.adviser.phone,
            )
            names = tuple(filter(None, (*places.names(session), settings.organisation_name)))
        return without_leaks(sheet, names)

    def prepare_sheet(self, introduction_id: UUID) -> None:
        """Draw a sheet [task]; ``drawn`` or ``failed`` tells; ``note_sheet`` says it left."""
        self._settings.label("sector", "")  # read here, before the work goes to another thread
        self._tasks.run(self, partial(self._draw, introduction_id), self.drawn.emit, self._on_failed)

    def note_sheet(self, introduction_id: UUID) -> IntroductionRecord:
        """Keep that the sheet was printed or saved; more than once stays its first day.

        Raises:
            NotFound: ``introduction.not_found``.
            RuleBroken: ``introduction.not_agreed``, ``introduction.refused``; ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            row = pathway.get(transaction.session, Introduction, introduction_id)
            self._require_own(transaction, row)
            _require_agreed(transaction, row)
            if row.sheet_given_on is None:
                row.sheet_given_on = self.now().date()
                row.touch(self._clock())
            transaction.note(Action.PRINTED, self.kind, row.id, file_id=row.resident_id)
            transaction.flush()
            record = self._record(transaction, row)
        self.changed.emit(record)
        return record

    def close(self) -> None:
        """Wait for what runs: the vault is about to be closed."""
        self._tasks.wait(_PATIENCE_MS)

    def _draw(self, introduction_id: UUID) -> DrawnSheet:
        from models.documents.introduction_sheet import render_introduction, sheet_name  # noqa: PLC0415  (ReportLab, when a page is drawn)

        sheet, kept_back = self.sheet(introduction_id)
        pdf = render_introduction(sheet, self._settings.settings(), self._settings.label)
        return DrawnSheet(
            introduction_id=introduction_id, name=sheet_name(sheet.code), pdf=pdf, kept_back=kept_back
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)

    @override
    def _record(self, transaction: Transaction, entity: Introduction) -> IntroductionRecord:
        return queries.introduction_records(transaction, [entity])[0]

    @override
    def _require(self, transaction: Transaction, row: Introduction) -> None:
        super()._require(transaction, row)
        if row.gives_cv and not programmes.allows_cv(transaction.session, row.resident_id):
            raise RuleBroken("introduction.no_cv")


def _require_agreed(transaction: Transaction, row: Introduction) -> date:
    """Refuse to let a sheet leave without what the person ticked, or against their last answer.

    Raises:
        RuleBroken: ``introduction.not_agreed``, ``introduction.refused``.
    """
    if row.agreed_on is None:
        raise RuleBroken("introduction.not_agreed")
    answers = privacy.consents_of(transaction.session, ResidentId(row.resident_id))
    if any(one.use is ConsentUse.EMPLOYER_CONTACT and one.is_given is False for one in answers):
        raise RuleBroken("introduction.refused")
    return row.agreed_on
