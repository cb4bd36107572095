"""Columns of lines that are shown again from nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout


def empty(layout: QVBoxLayout) -> None:
    """Take every widget out of a column, for good."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
