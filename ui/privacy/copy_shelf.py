"""Shows a complete copy over the page it was asked from, and drops it when that page comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from models.records.person_copy import PersonCopy

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.privacy.copy_page import CopyPage


class CopyShelf(QObject):
    """A page of a stack, made when a first copy is ready."""

    def __init__(self, workspace: Workspace, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._workspace, self._stack = workspace, stack
        self._page: CopyPage | None = None
        self._before: QWidget | None = None

    def show_copy(self, copy: object) -> None:
        """Show a PersonCopy."""
        if not isinstance(copy, PersonCopy):
            return
        if self._page is None:
            from ui.privacy.copy_page import CopyPage  # noqa: PLC0415  (what shows a PDF is heavy)

            self._page = CopyPage(self._workspace)
            self._page.closed.connect(self._on_closed)
            self._stack.addWidget(self._page)
        self._before = self._stack.currentWidget()
        self._stack.setCurrentWidget(self._page)
        self._page.show_copy(copy)

    def forget(self) -> None:
        """Drop the copy that was shown."""
        if self._page is not None:
            self._page.forget()

    def _on_closed(self) -> None:
        self.forget()
        if self._before is not None:
            self._stack.setCurrentWidget(self._before)
