"""What is printed in the hall, drawn beside the screen; nothing of it is kept but that a list was made."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from controllers.last_drawn import LastDrawn
from models.records.hall_papers import Certificate, HallPaper, HallPaperKind, Slip
from models.records.people import Right
from models.rules.calendar_file import calendar_file
from models.rules.phrases import phrases

if TYPE_CHECKING:
    import datetime as dt

    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.hall_days import HallDayRecord, Preparation
    from models.records.settings import Settings
    from models.storage.store import Store

# ReportLab and the fonts are only loaded when a page is drawn.
# ruff: noqa: PLC0415


class HallPaperController(QObject):
    """The papers of the hall.

    Signals:
        paper_ready: The ``HallPaper`` that was asked for last.
        paper_failed: The exception that kept it from being drawn.
    """

    paper_ready = Signal(object)
    paper_failed = Signal(object)

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
        self._pages = LastDrawn[HallPaper](self, tasks, self.paper_ready.emit, self.paper_failed.emit)

    def day_list(self, preparation: Preparation) -> None:
        """Draw the list of a day; ``paper_ready`` follows.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        self._require()
        self._pages.draw(partial(_day_list, preparation, self._settings.settings()))

    def day_record(self, record: HallDayRecord) -> None:
        """Draw what is kept of a permanence; ``paper_ready`` follows.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        self._require()
        self._pages.draw(partial(_day_record, record, self._settings.settings()))

    def certificate(self, paper: Certificate) -> None:
        """Draw a certificate of passage; ``paper_ready`` follows, and nothing is kept."""
        made_on = self._clock().astimezone().date()
        work = partial(_certificate, paper, self._settings.settings(), made_on)
        self._pages.draw(work)

    def slip(self, paper: Slip) -> None:
        """Draw an appointment slip; ``paper_ready`` follows."""
        self._pages.draw(partial(_slip, paper, self._settings.settings()))

    def calendar(self, paper: Slip) -> bytes:
        """Return an appointment as a calendar file, without the name of anybody."""
        return calendar_file(
            uuid4(),
            title=phrases("fr").text("appointment.title"),
            day=paper.day,
            at=paper.at,
            place=paper.place,
            way=paper.way,
            made_at=self._clock(),
        )

    def now(self) -> dt.datetime:
        """Return the present instant, as the vault's clock has it."""
        return self._clock()

    def forget(self) -> None:
        """Deliver nothing any more, when the vault is locked."""
        self._pages.forget()

    def _require(self) -> None:
        with self._store.read(Right.READ_FILES):
            pass


def _day_list(preparation: Preparation, settings: Settings) -> HallPaper:
    from models.documents.hall_lists import LIST_TITLE, render_day_list

    pdf = render_day_list(preparation, settings)
    return HallPaper(kind=HallPaperKind.DAY_LIST, pdf=pdf, file_name=f"{LIST_TITLE}.pdf")


def _day_record(record: HallDayRecord, settings: Settings) -> HallPaper:
    from models.documents.hall_lists import RECORD_TITLE, render_day_record

    pdf = render_day_record(record, settings)
    return HallPaper(kind=HallPaperKind.DAY_RECORD, pdf=pdf, file_name=f"{RECORD_TITLE}.pdf")


def _certificate(paper: Certificate, settings: Settings, made_on: dt.date) -> HallPaper:
    from models.documents.hall_papers import CERTIFICATE_TITLE, render_certificate

    pdf = render_certificate(paper, settings, made_on)
    return HallPaper(kind=HallPaperKind.CERTIFICATE, pdf=pdf, file_name=f"{CERTIFICATE_TITLE}.pdf")


def _slip(paper: Slip, settings: Settings) -> HallPaper:
    from models.documents.hall_papers import SLIP_TITLE, render_slip

    other = phrases(paper.language)
    return HallPaper(
        kind=HallPaperKind.SLIP,
        pdf=render_slip(paper, settings),
        file_name=f"{SLIP_TITLE}.pdf",
        is_translation_checked=other is None or other.is_checked,
    )
