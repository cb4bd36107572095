"""What the parts of a person's way have in common: rows, and a form above for a new one or to change one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.people import Right
from ui.consultation import hold_back
from ui.errors import error_text
from ui.role_doors import only_for
from ui.widgets.buttons import Button, make_button

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from ui.pathway.way_form import WayForm

F = TypeVar("F", bound="WayForm[Any]")


class RowsPart(QWidget):
    """One part of a way, of the person shown.

    Attributes:
        form: Writes a new row or changes one.

    Signals:
        said: Words for a toast.
        failed: Words of what could not be done.
    """

    said = Signal(object)
    failed = Signal(object)
    form: Any

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._resident_id: ResidentId | None = None

    def flush(self) -> None:
        """Keep half-typed work."""
        self.form.flush()

    def _ready(self, form: F) -> F:
        """Return a form that waits for its first row."""
        form.saved.connect(self._on_saved)
        form.hide()
        return form

    def _new_button(self, words: str, name: str) -> Button:
        button = make_button(words, "plain", "plus", name=name)
        button.clicked.connect(self._on_new)
        hold_back(self._workspace, button)
        only_for(self._workspace, Right.WRITE_FILES, button)
        return button

    def _turn_to(self, resident_id: ResidentId) -> None:
        """Put the form of somebody else away, its words kept."""
        if resident_id != self._resident_id:
            self.flush()
            self.form.hide()
        self._resident_id = resident_id

    def _try(self, act: Callable[[], object], words: str) -> None:
        """Do something, and say that it is done."""
        try:
            act()
        except AppError as error:
            self.failed.emit(error_text(error))
        else:
            self.said.emit(words)

    def _on_new(self) -> None:
        raise NotImplementedError

    def _on_saved(self, record: object) -> None:
        raise NotImplementedError


class WayRow(QWidget):
    """One row, which may be changed or taken out.

    Signals:
        edit_requested: Its record.
        remove_requested: Its record.
    """

    edit_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, name: str, record: object) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._row = record

    def _acts(self, change: str, remove: str) -> tuple[Button, Button]:
        """Return the buttons that change the row and take it out, by what they say."""
        name = self.objectName()
        pen = make_button("", "tool", "pen", name=f"{name}_edit", tip=change)
        pen.clicked.connect(self._on_edit)
        bin_ = make_button("", "tool", "trash", name=f"{name}_remove", tip=remove)
        bin_.clicked.connect(self._on_remove)
        return pen, bin_

    def _on_edit(self) -> None:
        self.edit_requested.emit(self._row)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._row)
