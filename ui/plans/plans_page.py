"""Plans from the hire to the printed document: one page, four views, each built when it is first needed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.attachments import AttachmentRecord
from models.records.employers import JobRecord
from models.records.ids import PlanId
from models.records.people import Right
from models.records.plans import PlanRow, PlanStatus, PlanVersionRecord
from models.records.residents import ResidentRecord
from ui.attachments.paper_page import PaperPage
from ui.attachments.sheet_page import SheetPage
from ui.errors import error_text
from ui.plans.hire_form import HireForm
from ui.plans.orders_page import OrdersPage
from ui.plans.papers_page import PlanPapersPage
from ui.plans.plan_document import PlanDocument
from ui.plans.plan_editor import PlanEditor
from ui.plans.plan_list import PlanList
from ui.plans.verify_page import VerifyPage
from ui.role_doors import is_for
from ui.signing.hand_over import HandOver


class PlansPage(QWidget):
    """List, hire, editor, document.

    Signals:
        toast_requested: A sentence to show with the offer to undo.
        notice_requested: A sentence about something that cannot be undone.
        place_changed: Another view is shown.
    """

    toast_requested = Signal(object)
    notice_requested = Signal(object)
    place_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plans_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._hand_over: HandOver | None = None
        self._hire: HireForm | None = None
        self._editor: PlanEditor | None = None
        self._document: PlanDocument | None = None
        self._sheet: SheetPage | None = None
        self._paper: PaperPage | None = None
        self._verify: VerifyPage | None = None
        self._papers: PlanPapersPage | None = None
        self._orders: OrdersPage | None = None
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("plans_stack")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.list = PlanList(workspace)
        self.list.plan_requested.connect(self._on_row)
        self.list.hire_requested.connect(self.new_record)
        self.list.verify_requested.connect(self.show_verify)
        self.list.orders_requested.connect(self.show_orders)
        self._stack.addWidget(self.list)
        self.list.refresh()
        workspace.plans.plan_changed.connect(self._on_plan_changed)

    @property
    def hire(self) -> HireForm:
        """The form of a hire."""
        if self._hire is None:
            self._hire = HireForm(self._workspace)
            self._hire.saved.connect(self._on_hired)
            self._hire.closed.connect(self.show_list)
            self._stack.addWidget(self._hire)
        return self._hire

    @property
    def editor(self) -> PlanEditor:
        """The form of a plan."""
        if self._editor is None:
            editor = self._editor = PlanEditor(self._workspace)
            editor.closed.connect(self.show_list)
            editor.gone.connect(self.show_list)
            editor.superseded.connect(self._on_superseded)
            editor.remove_requested.connect(self._on_remove)
            editor.print_requested.connect(self._show_document)
            editor.frame.changes_button.clicked.connect(self._show_changes)
            editor.sign_requested.connect(self._start_signing)
            self._stack.addWidget(editor)
        return self._editor

    @property
    def document(self) -> PlanDocument:
        """The pages of a plan."""
        if self._document is None:
            document = self._document = PlanDocument(self._workspace)
            document.closed.connect(self.show_list)
            document.edit_requested.connect(self._on_edit)
            document.sign_requested.connect(self._on_sign)
            document.version_requested.connect(self._show)
            document.papers_requested.connect(self._on_papers)
            document.sheet_requested.connect(self._on_sheet)
            document.sheet_removed.connect(self._on_sheet_removed)
            document.paper_requested.connect(self._on_paper)
            document.proof_requested.connect(self._on_proof)
            document.copies_changed.connect(self.toast_requested)
            self._stack.addWidget(document)
        return self._document

    @property
    def sheet(self) -> SheetPage:
        """A signed sheet, large."""
        if self._sheet is None:
            may_write = self._workspace.may(Right.WRITE_PLANS)
            sheet = self._sheet = SheetPage(self._workspace.attachments, may_write=may_write)
            sheet.closed.connect(self._on_sheet_closed)
            sheet.removed.connect(self._on_sheet_removed)
            sheet.move_requested.connect(self._on_sheet_moved)
            self._stack.addWidget(sheet)
        return self._sheet

    @property
    def paper(self) -> PaperPage:
        """A signed original that comes back."""
        if self._paper is None:
            paper = self._paper = PaperPage(self._workspace)
            paper.closed.connect(self._on_paper_closed)
            paper.filed.connect(self._on_paper_filed)
            paper.plan_requested.connect(self._on_paper)
            self._stack.addWidget(paper)
        return self._paper

    @property
    def verify(self) -> VerifyPage:
        """What a file proves."""
        if self._verify is None:
            verify = self._verify = VerifyPage(self._workspace)
            verify.closed.connect(self._on_verify_closed)
            verify.plan_requested.connect(self._on_verified)
            self._stack.addWidget(verify)
        return self._verify

    @property
    def orders(self) -> OrdersPage:
        """What was asked to be printed."""
        if self._orders is None:
            orders = self._orders = OrdersPage(self._workspace)
            orders.closed.connect(self.show_list)
            orders.plan_requested.connect(self._on_order)
            self._stack.addWidget(orders)
        return self._orders

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Plans")

    def subtitle(self) -> str:
        """Return how many plans wait for a signature."""
        waiting = sum(1 for plan in self._workspace.plans.rows() if plan.status is PlanStatus.TO_SIGN)
        return self.tr("%n plan(s) to sign", "", waiting)

    def shown(self) -> QWidget | None:
        """Return the view shown."""
        return self._stack.currentWidget()

    def open_record(self, plan_id: PlanId) -> None:
        """Show the newest version of a plan."""
        self._leave()
        try:
            record = self._workspace.plans.open(plan_id)
        except AppError as error:
            self.show_list()
            self.notice_requested.emit(error_text(error))
            return
        self.show_record(record)

    def show_record(self, record: PlanVersionRecord) -> None:
        """Show a version: a draft to write, anything else to read; who writes no plans reads drafts too."""
        self._leave()
        if record.status is PlanStatus.DRAFT and self._workspace.may(Right.WRITE_PLANS):
            self.editor.load(record)
            self._go(self.editor)
        else:
            self._show_document(record)

    def show_list(self) -> None:
        """Show all plans."""
        self._leave()
        self.list.refresh()
        self._go(self.list)
        self.list.focus_search()

    def show_verify(self) -> None:
        """Say what a file proves."""
        self._leave()
        self.verify.clear()
        self._go(self.verify)
        self.verify.choose_button.setFocus()

    def show_orders(self) -> None:
        """Show what was asked to be printed and that nobody has yet."""
        self._leave()
        self.orders.load()
        self._go(self.orders)
        self.orders.which.setFocus()

    def new_record(self) -> None:
        """Record a hire."""
        self.start_hire(None)

    def start_hire(self, known: object) -> None:
        """Record a hire, perhaps of a known resident or on a known job."""
        if not is_for(self._workspace, Right.WRITE_PLANS):
            self.notice_requested.emit(self.tr("Hires are recorded by who follows the employment."))
            return
        self._leave()
        self.hire.start(
            known if isinstance(known, ResidentRecord) else None,
            known if isinstance(known, JobRecord) else None,
        )
        self._go(self.hire)

    def save(self) -> None:
        """Keep what is being written."""
        if self.shown() is self._editor:
            self.editor.keep()
        elif self.shown() is self._hire:
            self.hire.save()

    def print_(self) -> None:
        """Print what is shown."""
        view = self.shown()
        if isinstance(view, PlanDocument | PlanPapersPage | OrdersPage):
            view.print_()
        elif view is self._editor and self.editor.keep():
            self._show_document(self.editor.record())

    def hand_over(self) -> None:
        """Have the plan shown signed."""
        if self.shown() is self._editor:
            self.editor.hand_over()
        elif self.shown() is self._document:
            self._on_sign(self.document.record())

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or the end."""
        self._leave()
        if self._hire is not None:
            self._hire.flush()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.shown() is self.list:
            self.list.focus_search()

    def _leave(self) -> None:
        """Keep what is written before something else is shown; say what could not be kept."""
        words = self._editor.leave() if self._editor is not None else ""
        if words:
            self.notice_requested.emit(self.tr("Not kept in the plan: {reason}").format(reason=words))

    def _go(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self.place_changed.emit()

    def _show(self, record: object) -> None:
        if isinstance(record, PlanVersionRecord):
            self.show_record(record)

    def _show_document(self, record: object) -> None:
        if isinstance(record, PlanVersionRecord):
            self.document.load(record)
            self._go(self.document)

    def _on_superseded(self, record: object) -> None:
        """Leave what is written for what took its place, unless something else is read meanwhile."""
        if self.shown() is self._editor:
            self._show(record)

    def _on_plan_changed(self, record: object) -> None:
        """Keep the pages shown true; while the screen is turned they are covered, and read again after."""
        if self._hand_over is not None or self.shown() is not self._document:
            return
        known = self.document.record()
        if known is None or not isinstance(record, PlanVersionRecord) or record == known:
            return
        if record.version_id == known.version_id:
            self.document.load(record)

    def _on_papers(self, record: object) -> None:
        if self._papers is None:
            self._papers = PlanPapersPage(self._workspace)
            self._papers.closed.connect(self._on_papers_closed)
            self._stack.addWidget(self._papers)
        if isinstance(record, PlanVersionRecord):
            self._go(self._papers)
            self._papers.load(record)

    def _on_papers_closed(self) -> None:
        self._go(self.document)
        self.document.papers_button.setFocus()

    def _show_changes(self) -> None:
        """Show what the draft being written changes since the version before."""
        if self.editor.keep():
            self._show_document(self.editor.record())
            self.document.reveal(self.document.aside.changes)

    def _on_sheet(self, record: object) -> None:
        plan = self.document.record()
        if plan is not None and isinstance(record, AttachmentRecord):
            self._go(self.sheet)
            self.sheet.load(plan, self.document.sheets.records(), record)

    def _on_sheet_closed(self) -> None:
        self.sheet.clear()
        self._go(self.document)
        self.document.sheets.take_focus()

    def _on_sheet_removed(self) -> None:
        if (record := self.document.record()) is not None:
            self.open_record(record.plan_id)  # whoever signed on it is waited for again
        self.toast_requested.emit(self.tr("Signed sheet removed"))

    def _on_sheet_moved(self, sheet: object, number: str) -> None:
        if not isinstance(sheet, AttachmentRecord):
            return
        try:
            plan = self._workspace.sheet_moves.move(sheet.attachment_id, number)
        except AppError as error:
            self.sheet.messages.show_message("error", error_text(error))
            return
        self.sheet.clear()
        self._show_document(plan)
        self.toast_requested.emit(self.tr("Sheet filed with plan {number}").format(number=plan.number))

    def _on_paper(self, plan: object) -> None:
        if not isinstance(plan, PlanVersionRecord):
            return
        try:
            self.paper.load(plan)
        except AppError as error:
            is_reading = self._stack.currentWidget() is self.paper
            bar = self.paper.messages if is_reading else self.document.messages
            bar.show_message("error", error_text(error))
            return
        if self.document.record() != plan:
            self.document.load(plan)  # the sheet was another plan's: Esc goes back to that one
        self._go(self.paper)

    def _on_paper_closed(self) -> None:
        self.paper.clear()
        self._go(self.document)
        self.document.paper_button.setFocus()

    def _on_paper_filed(self, plan: object, paths: object) -> None:
        self.paper.clear()
        self._show_document(plan)
        if isinstance(paths, tuple):
            self.document.outside.tell_filed(paths)
        self.toast_requested.emit(self.tr("Signed original filed"))

    def _on_proof(self, record: object) -> None:
        if isinstance(record, PlanVersionRecord):
            plans = self._workspace.plans
            pdf = plans.document(record.version_id)
            self.show_verify()
            self.verify.check(plans.file_name(record), pdf)

    def _on_verify_closed(self) -> None:
        self.verify.clear()
        self.show_list()

    def _on_verified(self, plan_id: object) -> None:
        self.verify.clear()
        self.open_record(plan_id)  # type: ignore[arg-type]  # a signal of Qt carries any object

    def _on_order(self, plan_id: object) -> None:
        self.open_record(plan_id)  # type: ignore[arg-type]  # a signal of Qt carries any object

    def _on_row(self, plan: object) -> None:
        if isinstance(plan, PlanRow):
            self.open_record(plan.plan_id)

    def _on_hired(self, record: object) -> None:
        self._show(record)
        self.toast_requested.emit(self.tr("Hire recorded, its plan is begun"))

    def _on_remove(self, record: object) -> None:
        if not isinstance(record, PlanVersionRecord):
            return
        self._leave()
        try:
            self._workspace.plans.remove(record.plan_id)
        except AppError as error:
            self.notice_requested.emit(error_text(error))
            return
        self.toast_requested.emit(self.tr("Plan put in the bin"))

    def _on_edit(self, record: object) -> None:
        """Write over a version: the first change to one that others have read begins the next."""
        if isinstance(record, PlanVersionRecord):
            self._leave()
            self.editor.load(record)
            self._go(self.editor)

    def _on_sign(self, record: object) -> None:
        if isinstance(record, PlanVersionRecord) and record.status is PlanStatus.DRAFT:
            self.show_record(record)
            self.editor.hand_over()
        else:
            self._start_signing(record)

    def _start_signing(self, record: object) -> None:
        if not isinstance(record, PlanVersionRecord) or record.status is not PlanStatus.TO_SIGN:
            return
        self._show_document(record)
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
