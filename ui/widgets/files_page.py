"""The frame of a page of files: all of them in a list, one of them, what writes it; one view at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.errors import AppError
from ui.errors import error_text

W = TypeVar("W", bound=QWidget)


class FilesPage(QWidget):
    """Shows one view at a time; each is made when it is first needed, the list at once.

    Signals:
        toast_requested: A sentence to show with the offer to undo.
        notice_requested: A sentence to show when there is nothing to undo.
    """

    toast_requested = Signal(object)
    notice_requested = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make the frame, nothing in it yet.

        Args:
            name: Beginning of object names: ``employers``.
            parent: Owner.
        """
        super().__init__(parent)
        self._list: QWidget | None = None
        self._search: QWidget | None = None
        self.setObjectName(f"{name}_page")
        self.setProperty("look", "page")
        self._views: dict[type[QWidget], QWidget] = {}
        # In its place from the first: a view that comes in is dressed at once, and anew with each parent.
        self._stack = QStackedWidget(self)
        self._stack.setObjectName(f"{name}_stack")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def file(self) -> Any:
        """One file: a view with ``show_record(record)``."""
        raise NotImplementedError

    @property
    def form(self) -> Any:
        """What writes a file: a view with ``start(record)``."""
        raise NotImplementedError

    def begin_with(self, files: QWidget, search: QWidget) -> None:
        """Put the list in, the first view.

        Args:
            files: The list.
            search: Where one types what one looks for.
        """
        self._list, self._search = files, search
        self._stack.addWidget(files)
        self._stack.currentChanged.connect(self._on_view)
        self._on_view()

    def open_record(self, record_id: Any) -> None:
        """Show a file by its id."""
        self.flush()
        try:
            record = self._read(record_id)
        except AppError as error:
            self.show_list()
            self.notice_requested.emit(error_text(error))
            return
        self._show_file(record)

    def new_record(self) -> None:
        """Write a new file."""
        self.flush()
        self._write(None)

    def save(self) -> None:
        """Save the view shown, if it writes something."""
        save = getattr(self._stack.currentWidget(), "save", None)
        if save is not None:
            save()

    def show_list(self) -> None:
        """Show all files."""
        self.flush()
        if self._list is not None and self._search is not None:
            self._stack.setCurrentWidget(self._list)
            self._search.setFocus()

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or the end."""
        for view in self._views.values():
            flush = getattr(view, "flush", None)
            if flush is not None:
                flush()

    def _read(self, record_id: UUID) -> object:
        """Return the record of a file; AppError: it is no more, or may not be read."""
        raise NotImplementedError

    def _show_file(self, record: object) -> None:
        self._stack.setCurrentWidget(self.file)
        self.file.show_record(record)

    def _write(self, record: object) -> None:
        """Show the form, on a record or, None, on a new one."""
        self._stack.setCurrentWidget(self.form)
        self.form.start(record)

    def _made(self, kind: type[W]) -> W | None:
        """Return a view that was needed already; None: nobody asked for it."""
        found = self._views.get(kind)
        return found if isinstance(found, kind) else None

    def _view(self, kind: type[W], make: Callable[[], W]) -> W:
        """Return a view, made the first time."""
        found = self._made(kind)
        if found is None:
            found = self._views[kind] = make()
            self._stack.addWidget(found)
        return found

    def _is_shown(self, kind: type[QWidget]) -> bool:
        return isinstance(self._stack.currentWidget(), kind)

    def _on_view(self) -> None:
        # Arriving on the list, one types what one looks for.
        is_list = self._stack.currentWidget() is self._list
        self.setFocusProxy(self._search if is_list else None)  # type: ignore[arg-type]  # None takes it away

    def _on_removed(self, words: object) -> None:
        """Say that the file shown went to the bin; connected to a signal of the file."""
        self.show_list()
        self.toast_requested.emit(words)
