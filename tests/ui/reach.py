"""What a screen reader and a keyboard find on screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from ui.widgets.labels import ForeignLabel

SMALLEST_TARGET = 24


def check(root: QWidget) -> None:
    shown = [widget for widget in root.findChildren(QWidget) if widget.isVisible()]
    assert {"without object name": nameless(shown)} == {"without object name": []}
    assert {"without accessible name": unspoken(shown)} == {"without accessible name": []}
    assert {"not plain text": _rich(shown)} == {"not plain text": []}
    assert {"too small": _small(shown)} == {"too small": []}


def nameless(widgets: list[QWidget]) -> list[str]:
    return [_path(widget) for widget in widgets if not widget.objectName() and not _is_inner(widget)]


def unspoken(widgets: list[QWidget]) -> list[str]:
    return [
        _path(widget)
        for widget in widgets
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_inner(widget) and not _spoken(widget)
    ]


def _spoken(widget: QWidget) -> str:
    # The name a screen reader hears; a list that opens needs its own beside the choice shown.
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _rich(widgets: list[QWidget]) -> list[str]:
    return [
        _path(widget)
        for widget in widgets
        if isinstance(widget, QLabel)
        and not isinstance(widget, ForeignLabel)
        and widget.textFormat() != Qt.TextFormat.PlainText
        and widget.text()
    ]


def _small(widgets: list[QWidget]) -> list[str]:
    return [
        f"{_path(widget)} {widget.width()}x{widget.height()}"
        for widget in widgets
        if isinstance(widget, (QAbstractButton, QLineEdit, QComboBox))
        and not _is_inner(widget)
        and min(widget.width(), widget.height()) < SMALLEST_TARGET
    ]


def _is_inner(widget: QWidget) -> bool:
    """Tell whether Qt made this widget itself, inside one of ours."""
    if widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    return (
        parent is not None
        and (
            isinstance(parent, (QAbstractScrollArea, QComboBox, QCalendarWidget, QLineEdit))
            or _is_inner(parent)
        )
        and not widget.objectName()
    )


def _path(widget: QWidget) -> str:
    names = []
    step: QWidget | None = widget
    while step is not None:
        names.append(step.objectName() or type(step).__name__)
        step = step.parentWidget()
    return " < ".join(names[:4])
