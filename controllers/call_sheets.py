"""The call sheet of an employer, drawn beside the screen; nothing of it is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers.last_drawn import LastDrawn
from models.records.ids import EmployerId
from models.records.people import Right
from models.records.prospecting import CallSheet, SheetPaper
from models.storage import employers as employer_queries
from models.storage import prospecting as queries

if TYPE_CHECKING:
    from datetime import date

    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.settings import Settings
    from models.storage.store import Store

# ReportLab and the fonts are only loaded when a page is drawn.
# ruff: noqa: PLC0415


class CallSheetController(QObject):
    """Draws call sheets.

    Signals:
        sheet_ready: ``SheetPaper`` of the employer asked for last.
        sheet_failed: The exception that kept it from being drawn.
    """

    sheet_ready = Signal(object)
    sheet_failed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._settings = store, clock, settings
        self._pages = LastDrawn[SheetPaper](self, tasks, self.sheet_ready.emit, self.sheet_failed.emit)

    def prepare(self, employer_id: EmployerId) -> None:
        """Draw the sheet of an employer [task]; ``sheet_ready`` follows.

        Raises:
            NotFound: ``employer.not_found``.
            RuleBroken: ``rights.refused``.
        """
        found, today = self.facts(employer_id), self._clock().astimezone().date()
        self._settings.terms("employer_stage")  # the words are read here, the page is drawn elsewhere
        self._pages.draw(partial(_draw, found, self._settings.settings(), self._settings.label, today))

    def facts(self, employer_id: EmployerId) -> CallSheet:
        """Return what the sheet says: of the people who were taken, how many, and nobody's name.

        Raises:
            NotFound: ``employer.not_found``.
            RuleBroken: ``rights.refused``.
        """
        today = self._clock().astimezone().date()
        with self._store.read(Right.READ_FILES) as transaction:
            session = transaction.session
            taken = queries.taken(transaction, employer_id, today)
            return CallSheet(
                content=employer_queries.get(session, employer_id).to_draft(),
                standing=queries.standing_record(session, employer_id),
                jobs=employer_queries.jobs_of(session, employer_id),
                approaches=queries.approaches(session, employer_id),
                promises=queries.promises(session, employer_id),
                criteria=queries.criteria_of(session, employer_id),
                taken_count=len(taken),
                still_there=sum(one.ended_on is None and not one.is_to_come for one in taken),
            )

    def forget(self) -> None:
        """Deliver nothing any more, when the vault is locked."""
        self._pages.forget()


def _draw(found: CallSheet, settings: Settings, label: object, today: date) -> SheetPaper:
    from models.documents.call_sheet import TITLE, render_call_sheet

    pdf = render_call_sheet(found, settings, label, today)  # type: ignore[arg-type]  # words of a code
    return SheetPaper(pdf=pdf, file_name=f"{TITLE}.pdf")
