"""What every part of a person's file is: shown for one record, its half-typed words kept when asked."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.residents import ResidentRecord


class FilePanel(QWidget):
    """One part of a person's file; a class of its own for each.

    Attributes:
        is_wide: Whether it takes the room of the plans beside it.
        scrolls: Whether it is put into a pane that scrolls; else it has one of its own.

    Signals:
        toast_requested: Words for a toast, with undo.
        notice_requested: Words for a toast that cannot be undone.
        title_changed: What its tab is called now.
        hit_requested: SearchHit to open elsewhere.
        hire_requested: Record a hire of this person.
        part_requested: Code of another part of the file, and what is begun there.
    """

    is_wide: ClassVar[bool] = False
    scrolls: ClassVar[bool] = True
    toast_requested = Signal(object)
    notice_requested = Signal(object)
    title_changed = Signal(object)
    hit_requested = Signal(object)
    hire_requested = Signal()
    part_requested = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")

    def show_resident(self, record: ResidentRecord) -> None:
        """Show what is known of a person; called again when the file changed.

        Args:
            record: The file, perhaps of another person than before.
        """
        raise NotImplementedError

    def begin(self, what: str) -> None:
        """Begin something that was asked for on another part; nothing by default."""

    def go(self, code: str) -> object:
        """Show one section of the part, where it has several; nothing by default."""

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or another person; nothing by default."""

    def save(self) -> None:
        """Save what is being written; nothing by default."""
