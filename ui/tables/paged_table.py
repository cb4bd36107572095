"""The list of persons or employers: any length, searched while typing, opened by Enter or double click."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from ui.tables.paged_model import PagedModel, RowSource
from ui.tables.record_table import RowView
from ui.tables.rows import RowLook

R = TypeVar("R")


class PagedTable(RowView, Generic[R]):
    """A view on a ``PagedModel``; nothing is read before ``load``."""

    def __init__(
        self,
        name: str,
        accessible_name: str,
        source: RowSource[R],
        look: Callable[[R], RowLook],
        parent: QWidget | None = None,
    ) -> None:
        """Make the list.

        Args:
            name: Object name.
            accessible_name: What a screen reader calls it.
            source: Controller that offers ``count``, ``first_rows``, ``numbers``, ``rows``; maybe ``search``.
            look: Turns a row record into what is painted.
            parent: Owner.
        """
        super().__init__(name, accessible_name, is_painted=True, parent=parent)
        self.rows: PagedModel[R] = PagedModel(source, look, self)
        self.setModel(self.rows)

    def load(self) -> None:
        """Read the first page, or read again; the current row stays current where it still exists."""
        row = self.currentIndex().row()
        offset = self.verticalScrollBar().value()
        self.rows.reload()
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row, 0))
            self.verticalScrollBar().setValue(offset)

    def set_text(self, text: str) -> None:
        """Show what matches; the first row becomes current, so that Enter opens it."""
        self.rows.set_text(text)
        self.scrollToTop()
        if text.strip() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))
