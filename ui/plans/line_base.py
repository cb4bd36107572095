"""What the editors of all repeated lines of a plan share."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.form import Editor
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import Item, clear, column, row


class LineBase(QWidget):
    """A line made of a few editors, each with its name above it.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._editors: list[Editor] = []
        self._parts: dict[str, QWidget] = {}
        self._titled: list[QWidget] = []

    def lay_out(self, *rows: tuple[Item, ...]) -> None:
        """Put the editors in rows."""
        lines = [row(*items, gap=8) for items in rows]
        for line in lines:
            for titled in self._titled:
                line.setAlignment(titled, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(*lines, gap=8))

    def named(self, path: str, editor: QWidget, text: str) -> QWidget:
        """Listen to an editor and name it for screen readers; the first one named takes the focus."""
        editor.setAccessibleName(text)
        editor.edited.connect(self.edited)  # type: ignore[attr-defined]  # every editor has it
        self._editors.append(editor)  # type: ignore[arg-type]  # an Editor
        self._parts[path] = editor
        if self.focusProxy() is None:
            self.setFocusProxy(editor)
        return editor

    def titled(self, path: str, editor: QWidget, text: str) -> QWidget:
        """Name an editor, with its name in view above it."""
        self.named(path, editor, text)
        base = editor.objectName()
        title = TextLabel(f"{base}_title", text, "small")
        title.setBuddy(editor)
        shown = clear(f"{base}_titled", column(title, editor, gap=2))
        self._titled.append(shown)
        return shown

    def part(self, path: str) -> QWidget | None:
        """Return the editor of a path such as ``task.text``; None when the line has none for it."""
        name, _, rest = path.partition(".")
        editor = self._parts.get(name)
        inner = getattr(editor, "part", None)
        found = inner(rest) if inner is not None else None
        return found if isinstance(found, QWidget) else editor

    def is_valid(self) -> bool:
        """Tell whether every editor of the line is understood."""
        return all(editor.is_valid() for editor in self._editors)
