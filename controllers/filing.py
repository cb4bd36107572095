"""Brings photos and scans in, one after the other, without the screen waiting: read, examined, kept, told."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.errors import AppError
from models.records.attachments import AttachmentRecord, GivenFile, MediaType, RefusedFile, TakenIn
from models.records.ids import PlanVersionId, ResidentId
from models.records.paper_copies import AttestedPaper
from models.records.people import Actor

if TYPE_CHECKING:
    from controllers.tasks import Tasks

# Pillow and PDFium are only loaded when somebody files something.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True)
class Filing:
    """One file on its way in.

    Attributes:
        version_id: Of the plan it was signed for; None: it is kept with the person.
        resident_id: Whose it is, where it was signed for no plan.
        given: The file.
        actor: Who files it, whoever is in when it is kept.
        paper: What is attested of a signed original; None: nothing is.
    """

    version_id: PlanVersionId | None
    given: GivenFile
    actor: Actor
    resident_id: ResidentId | None = None
    paper: AttestedPaper | None = None


class Filer(QObject):
    """The line of files that wait.

    Signals:
        filed: AttachmentRecord that was kept.
        refused: RefusedFile, of which nothing was kept.
        busy_changed: Whether files are on their way in.
    """

    filed = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self, tasks: Tasks, keep: Callable[[Filing, TakenIn], AttachmentRecord], parent: QObject
    ) -> None:
        """Wait for files.

        Args:
            tasks: Where slow work goes.
            keep: Writes a file that was taken in, and the row that names it; runs beside the screen.
            parent: Owner.
        """
        super().__init__(parent)
        self._tasks, self._keep = tasks, keep
        self._waiting: deque[Filing] = deque()
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Whether files are on their way in."""
        return self._is_busy

    def add(
        self,
        version_id: PlanVersionId | None,
        given: Sequence[GivenFile],
        actor: Actor,
        resident_id: ResidentId | None = None,
    ) -> None:
        """Put files at the end of the line; ``filed`` or ``refused`` follows for each of them."""
        self._waiting.extend(Filing(version_id, file, actor, resident_id) for file in given)
        if self._waiting and not self._is_busy:
            self._set_busy(is_busy=True)
            self._take_next()

    def finish(self, until: float) -> None:
        """Bring in what is on its way, on a screen that does not live any more; ``is_busy`` if time is up.

        Args:
            until: Instant of ``time.monotonic``, seconds.
        """
        while self._is_busy and (left := until - time.monotonic()) > 0:
            self._tasks.wait(math.ceil(left * 1_000))
            self._tasks.deliver()

    def clear(self) -> None:
        """Forget the files that wait."""
        self._waiting.clear()

    def _take_next(self) -> None:
        if not self._waiting:
            self._set_busy(is_busy=False)
            return
        filing = self._waiting.popleft()
        self._tasks.run(
            self, partial(_taken, filing.given), partial(self._count, filing), partial(self._refuse, filing)
        )

    def _count(self, filing: Filing, taken: TakenIn) -> None:
        """Count the pages of a PDF, on the thread that PDFium is used on."""
        if taken.page_count is None and taken.media_type is MediaType.PDF:
            from models.attachments.paper_pages import count_pages

            try:
                taken = replace(taken, page_count=count_pages(taken.content))
            except AppError as error:
                self._refuse(filing, error)
                return
        work = partial(self._keep, filing, taken)
        self._tasks.run(self, work, self._finish, partial(self._refuse, filing))

    def _finish(self, record: AttachmentRecord) -> None:
        self.filed.emit(record)
        self._take_next()

    def _refuse(self, filing: Filing, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._waiting.clear()
            self._set_busy(is_busy=False)
            raise error
        self.refused.emit(RefusedFile(name=filing.given.name, error=error))
        self._take_next()

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit(is_busy)


def _taken(given: GivenFile) -> TakenIn:
    """Read and examine what was given; runs beside the screen."""
    from models.attachments.intake import read_given, take_in

    return take_in(read_given(given.path) if given.path is not None else given.content)
