"""Asks for the first page of each sheet, one after the other: one file at a time is decrypted in memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.errors import AppError
from models.records.attachments import AttachmentContent
from models.records.ids import AttachmentId

if TYPE_CHECKING:
    from controllers.attachments import AttachmentController


class Sketches(QObject):
    """The line of sheets whose first page is wanted.

    Signals:
        found: AttachmentContent of one of them.
        failed: AttachmentId, and the AppError that kept it shut.
    """

    found = Signal(object)
    failed = Signal(object, object)

    def __init__(self, controller: AttachmentController, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._wanted: deque[AttachmentId] = deque()
        self._asked: AttachmentId | None = None
        controller.opened.connect(self._on_opened)
        controller.not_opened.connect(self._on_not_opened)

    def want(self, keys: Sequence[AttachmentId]) -> None:
        """Ask for these and for nothing else any more."""
        self._wanted = deque(key for key in keys if key != self._asked)
        if self._asked is None:
            self._ask_next()
        elif self._asked not in keys:
            self._asked = None
            self._ask_next()

    def _ask_next(self) -> None:
        self._asked = self._wanted.popleft() if self._wanted else None
        if self._asked is not None:
            self._controller.open(self._asked, is_glance=True)

    def _on_opened(self, content: object) -> None:
        if isinstance(content, AttachmentContent) and content.is_glance and self._is_asked(content):
            self._asked = None
            self.found.emit(content)
            self._ask_next()

    def _on_not_opened(self, key: object, error: object) -> None:
        if isinstance(error, AppError) and key == self._asked:
            self._asked = None
            self.failed.emit(key, error)
            self._ask_next()

    def _is_asked(self, content: AttachmentContent) -> bool:
        return content.record.attachment_id == self._asked
