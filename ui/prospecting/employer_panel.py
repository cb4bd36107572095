"""What every part of an employer's file is: shown for one record, its half-typed words kept when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from ui.errors import error_text
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord
    from ui.pathway.way_form import WayForm


class EmployerPanel(QWidget):
    """One part of an employer's file, with the forms that open in it.

    Attributes:
        messages: What could not be read or done.

    Signals:
        toast_requested: Words for a toast, with undo.
        resident_requested: ResidentId whose file to open.
    """

    toast_requested = Signal(object)
    resident_requested = Signal(object)

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._record: EmployerRecord | None = None
        self.messages = MessageBar(f"{name}_messages")
        workspace.prospecting.changed.connect(self._on_changed)

    def show_employer(self, record: EmployerRecord) -> None:
        """Show what is known of an employer; called again when its file changed."""
        if self._record is not None and self._record.employer_id != record.employer_id:
            self.flush()
            self.messages.dismiss()
            for form in self._forms():
                form.hide()
        self._record = record
        self._show_now()

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or another employer."""
        for form in self._forms():
            form.flush()

    def save(self) -> None:
        """Save what is being written."""
        for form in self._forms():
            if form.isVisible():
                form.save()

    def _forms(self) -> tuple[WayForm[Any], ...]:
        """Return the forms that open in this part."""
        return ()

    def _load(self, record: EmployerRecord) -> None:
        """Read and show what is known.

        Raises:
            AppError: It could not be read.
        """
        raise NotImplementedError

    def _show_now(self) -> None:
        if self._record is None:
            return
        try:
            self._load(self._record)
        except AppError as error:
            self.fail(error)

    def fail(self, error: AppError) -> None:
        """Say what could not be done."""
        self.messages.show_message("error", error_text(error))

    def _on_changed(self, employer_id: object) -> None:
        if self._record is not None and self._record.employer_id == employer_id and self.isVisible():
            self._show_now()
