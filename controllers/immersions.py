"""Immersions of one person in workplaces: what is checked, what is printed to fill in the official form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Signal
from typing_extensions import override

from controllers.last_drawn import LastDrawn
from controllers.way import WayController
from models.entities.immersions import Immersion
from models.errors import AppError, RuleBroken
from models.records.immersions import (
    HostedImmersion,
    ImmersionDraft,
    ImmersionRecord,
    ImmersionSheet,
)
from models.records.journal import Action
from models.records.people import Right
from models.rules.immersion_check import Born, ImmersionCheck, check
from models.storage import employers, pathway, privacy, residents
from models.storage import immersions as queries

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QObject

    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.records.employers import EmployerDraft
    from models.records.ids import EmployerId, JobId, ResidentId
    from models.storage.store import Store, Transaction

_MOST_HOSTED: Final = 100


class ImmersionController(WayController[Immersion, ImmersionDraft, ImmersionRecord]):
    """Immersions of one person.

    Signals:
        sheet_ready: The ``ImmersionSheet`` that was asked for last.
        sheet_failed: The AppError that kept it from being drawn.
    """

    kind = "immersion"
    key = "immersion_id"
    draft_type = ImmersionDraft
    entity = Immersion
    sheet_ready = Signal(object)
    sheet_failed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        undo: UndoController,
        *,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, clock, undo, settings, parent)
        self._pages = LastDrawn[ImmersionSheet](self, tasks, self.sheet_ready.emit, self._on_failed)

    def immersions(self, resident_id: ResidentId) -> tuple[ImmersionRecord, ...]:
        """Return the immersions of a person, the last first; words one may not read are withheld.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return queries.immersions_of(transaction, resident_id)

    def hosted(self, employer_id: EmployerId) -> tuple[HostedImmersion, ...]:
        """Return the immersions done with an employer, the last first; those of files set aside are left out.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.hosted_by(transaction.session, employer_id, _MOST_HOSTED)

    def begin(
        self, resident_id: ResidentId, employer_id: EmployerId | None = None, job_id: JobId | None = None
    ) -> ImmersionDraft:
        """Return a new immersion, with what the job, the host and the last one already tell.

        Raises:
            NotFound: ``job.not_found``, ``employer.not_found``.
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.read(Right.WRITE_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return queries.begun(transaction, resident_id, employer_id, job_id)

    def check(self, draft: ImmersionDraft) -> ImmersionCheck:
        """Return what follows from an immersion as it stands, half typed or not.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            return self._checked(transaction, draft)

    def prepare_sheet(self, immersion_id: UUID) -> None:
        """Draw the data sheet of an immersion [task]; ``sheet_ready`` or ``sheet_failed`` follows.

        Raises:
            NotFound: ``immersion.not_found``.
            RuleBroken: ``pathway.of_partner``: its words are another organisation's; ``privacy.restricted``,
                ``rights.refused``.
        """
        from models.documents import immersion_sheet as sheet  # noqa: PLC0415  (ReportLab)

        settings = self._settings.settings()
        self._settings.label("naf", "")  # words are read before the transaction that asks for them
        with self._store.read(Right.WRITE_FILES) as transaction:
            row = pathway.get(transaction.session, Immersion, immersion_id)
            record = queries.records(transaction, [row])[0]
            if record.is_withheld:
                raise RuleBroken("pathway.of_partner")
            host = employers.get(transaction.session, row.employer_id, also_removed=True).to_draft()
            text = sheet.sheet_text(
                sheet.SheetSource(
                    content=record.content,
                    person=residents.get(transaction.session, row.resident_id).to_record().content,
                    host=host,
                    activity=self._activity(host),
                    checked=self._checked(transaction, record.content),
                    settings=settings,
                    name_of=self._settings.label,
                )
            )
        made = partial(
            ImmersionSheet,
            immersion_id=immersion_id,
            file_name=sheet.FILE_NAME,
            missing=sheet.missing(text),
        )
        self._pages.draw(partial(_drawn, partial(sheet.render_immersion, text, settings, self.today()), made))

    def note_sheet(self, immersion_id: UUID, *, is_saved: bool) -> None:
        """Have the journal say that the data sheet was printed, or saved outside the vault.

        Raises:
            NotFound: ``immersion.not_found``.
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            row = pathway.get(transaction.session, Immersion, immersion_id)
            action = Action.EXPORTED if is_saved else Action.PRINTED
            transaction.note(action, self.kind, row.id, file_id=row.resident_id)

    def today(self) -> date:
        """Return the local day."""
        return self._clock().astimezone().date()

    def forget(self) -> None:
        """Deliver no sheet any more, when the vault is locked."""
        self._pages.forget()

    def _checked(self, transaction: Transaction, draft: ImmersionDraft) -> ImmersionCheck:
        if draft.resident_id is None:
            return ImmersionCheck()
        privacy.require_open_file(transaction, draft.resident_id)
        person = residents.get(transaction.session, draft.resident_id).to_record().content
        stays = (
            queries.stays_with(
                transaction.session, draft.resident_id, draft.employer_id, but=draft.immersion_id
            )
            if draft.employer_id is not None
            else ()
        )
        born = Born(day=person.birth_date, year=person.birth_year)
        alsace = self._settings.settings().has_alsace_moselle_holidays
        return check(draft, born, stays, alsace_moselle=alsace)

    def _activity(self, host: EmployerDraft) -> str:
        if not host.naf_code:
            return ""
        words = self._settings.label("naf", host.naf_code, version=host.naf_version)
        return host.naf_code if words == host.naf_code else f"{host.naf_code} {words}"

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.sheet_failed.emit(error)

    @override
    def _require(self, transaction: Transaction, row: Immersion) -> None:
        super()._require(transaction, row)
        if row.job_id is not None:
            job = employers.get_job(transaction.session, row.job_id, also_removed=True)
            row.employer_id = job.employer_id
        employers.get(transaction.session, row.employer_id, also_removed=True)

    @override
    def _record(self, transaction: Transaction, entity: Immersion) -> ImmersionRecord:
        return queries.records(transaction, [entity])[0]


def _drawn(draw: Callable[[], bytes], made: Callable[..., ImmersionSheet]) -> ImmersionSheet:
    return made(pdf=draw())
