"""Integration plans from the hire to the printed document: one page, four views."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.ids import PlanId
from models.records.plans import PlanRow, PlanStatus, PlanVersionRecord
from models.records.residents import ResidentRecord
from ui.errors import error_text
from ui.plans.hire_form import HireForm
from ui.plans.plan_document import PlanDocument
from ui.plans.plan_editor import PlanEditor
from ui.plans.plan_list import PlanList
from ui.signing.hand_over import HandOver


class PlansPage(QWidget):
    """List, hire, editor, document.

    Signals:
        toast_requested: A sentence to show with the offer to undo.
        resident_requested: ResidentId to open.
    """

    toast_requested = Signal(object)
    resident_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plans_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._hand_over: HandOver | None = None
        self.list = PlanList(workspace)
        self.hire = HireForm(workspace)
        self.editor = PlanEditor(workspace)
        self.document = PlanDocument(workspace)
        self._stack = QStackedWidget()
        self._stack.setObjectName("plans_stack")
        for view in (self.list, self.hire, self.editor, self.document):
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()
        self.list.refresh()

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Plans")

    def subtitle(self) -> str:
        """Return how many plans wait for a signature."""
        waiting = sum(1 for plan in self._workspace.plans.rows() if plan.status is PlanStatus.TO_SIGN)
        return self.tr("%n plan(s) to sign", "", waiting)

    def open_record(self, plan_id: PlanId) -> None:
        """Show the newest version of a plan."""
        try:
            record = self._workspace.plans.open(plan_id)
        except AppError as error:
            self.show_list()
            self.toast_requested.emit(error_text(error))
            return
        self.show_record(record)

    def show_record(self, record: PlanVersionRecord) -> None:
        """Show a version: a draft to write, anything else to read."""
        self.editor.leave()
        if record.status is PlanStatus.DRAFT:
            self.editor.load(record)
            self._stack.setCurrentWidget(self.editor)
        else:
            self.document.load(record)
            self._stack.setCurrentWidget(self.document)

    def show_list(self) -> None:
        """Show all plans."""
        self.editor.leave()
        self.list.refresh()
        self._stack.setCurrentWidget(self.list)

    def new_record(self) -> None:
        """Record a hire."""
        self.start_hire(None)

    def start_hire(self, resident: object) -> None:
        """Record a hire, perhaps of a known resident."""
        self.editor.leave()
        self.hire.start(resident if isinstance(resident, ResidentRecord) else None)
        self._stack.setCurrentWidget(self.hire)

    def save(self) -> None:
        """Keep what is being written."""
        if self._stack.currentWidget() is self.editor:
            self.editor.keep()
        elif self._stack.currentWidget() is self.hire:
            self.hire.save()

    def print_(self) -> None:
        """Print what is shown."""
        if self._stack.currentWidget() is self.document:
            self.document.print_()
        elif self._stack.currentWidget() is self.editor and self.editor.keep():
            self._show_for_print(self.editor.record())

    def hand_over(self) -> None:
        """Have the plan shown signed."""
        if self._stack.currentWidget() is self.editor:
            self.editor.hand_over()
        elif self._stack.currentWidget() is self.document:
            self._start_signing(self.document.record())

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or the end."""
        self.editor.leave()

    def _connect(self) -> None:
        self.list.plan_requested.connect(self._on_row)
        self.list.hire_requested.connect(self.new_record)
        self.hire.saved.connect(self._on_hired)
        self.hire.closed.connect(self.show_list)
        self.editor.closed.connect(self.show_list)
        self.editor.removed.connect(self._on_removed)
        self.editor.print_requested.connect(self._show_for_print)
        self.editor.sign_requested.connect(self._start_signing)
        self.document.closed.connect(self.show_list)
        self.document.edit_requested.connect(self._on_edit)
        self.document.sign_requested.connect(self._on_sign)

    def _on_row(self, plan: object) -> None:
        if isinstance(plan, PlanRow):
            self.open_record(plan.plan_id)

    def _on_hired(self, record: object) -> None:
        if isinstance(record, PlanVersionRecord):
            self.show_record(record)

    def _on_removed(self) -> None:
        self.show_list()
        self.toast_requested.emit(self.tr("Plan put in the bin"))

    def _on_edit(self, record: object) -> None:
        if not isinstance(record, PlanVersionRecord):
            return
        try:
            draft = self._workspace.plans.save(record.version_id, record.content)
        except AppError as error:
            self.toast_requested.emit(error_text(error))
            return
        self.show_record(draft)

    def _on_sign(self, record: object) -> None:
        if isinstance(record, PlanVersionRecord) and record.status is PlanStatus.DRAFT:
            self.show_record(record)
            self.editor.hand_over()
        else:
            self._start_signing(record)

    def _show_for_print(self, record: object) -> None:
        if isinstance(record, PlanVersionRecord):
            self.document.load(record)
            self._stack.setCurrentWidget(self.document)

    def _start_signing(self, record: object) -> None:
        if not isinstance(record, PlanVersionRecord) or record.status is not PlanStatus.TO_SIGN:
            return
        self.show_record(record)
        self._hand_over = HandOver(self._workspace.plans, record, self.window())
        self._hand_over.finished.connect(self._on_signing_ended)
        self._hand_over.review_requested.connect(self._on_review)
        self._hand_over.start()

    def _on_signing_ended(self) -> None:
        hand_over, self._hand_over = self._hand_over, None
        if hand_over is not None:
            self.open_record(hand_over.plan_id)
            hand_over.deleteLater()

    def _on_review(self, sections: object) -> None:
        self._on_signing_ended()
        names = ", ".join(str(name) for name in sections) if isinstance(sections, (list, tuple)) else ""
        text = self.tr("To review together before signing: {sections}").format(sections=names)
        self.document.messages.show_message("info", text)
