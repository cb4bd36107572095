"""The papers of a person: dates on one side, what is kept on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from models.records.attachments import AttachmentRecord
from models.records.dated_papers import DatedPaperRecord
from models.records.people import Right
from ui.attachments.sheet_page import SheetPage
from ui.person_papers.dated_card import DatedPapersCard
from ui.person_papers.dated_form import DatedPaperForm
from ui.person_papers.kept_papers import KeptPapersCard
from ui.residents.file_panel import FilePanel
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord


class PapersPanel(FilePanel):
    """Papers that end one day, and papers that are kept."""

    is_wide: ClassVar[bool] = True
    scrolls: ClassVar[bool] = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_papers")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self._form: DatedPaperForm | None = None
        self._sheet: SheetPage | None = None
        self.dated = DatedPapersCard(workspace)
        self.dated.change_requested.connect(self.change)
        self.dated.removed.connect(self._on_removed)
        self.kept = KeptPapersCard(
            workspace.attachments,
            may_read=workspace.may(Right.READ_SENSITIVE),
            may_write=workspace.may(Right.WRITE_FILES),
        )
        self.kept.open_requested.connect(self._on_open)
        self.kept.removed.connect(self._on_kept_removed)
        self._stack = QStackedWidget()
        self._stack.setObjectName("papers_stack")
        sides = row(
            (clear("papers_left", column(self.dated, STRETCH)), 1),
            (clear("papers_right", column(self.kept, STRETCH)), 1),
            gap=12,
            edges=(0, 0, 4, 0),
        )
        self._stack.addWidget(ScrollPane("papers_scroll", sides))
        self.setLayout(column((self._stack, 1), gap=0))

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        if self._record is None or self._record.resident_id != record.resident_id:
            self._leave()
        self._record = record
        self.dated.show_person(record.resident_id)
        self.kept.load_person(record)

    @override
    def flush(self) -> None:
        if self._form is not None:
            self._form.flush()

    @override
    def save(self) -> None:
        if self._form is not None and self._stack.currentWidget() is self._form:
            self._form.save()

    def change(self, paper: object) -> None:
        """Write a paper, or rewrite one."""
        if self._record is None:
            return
        if self._form is None:
            self._form = DatedPaperForm(self._workspace)
            self._form.saved.connect(self._on_saved)
            self._form.closed.connect(self._leave)
            self._stack.addWidget(self._form)
        self._stack.setCurrentWidget(self._form)
        self._form.start(self._record.resident_id, paper if isinstance(paper, DatedPaperRecord) else None)

    def _on_open(self, record: object) -> None:
        if not isinstance(record, AttachmentRecord) or self._record is None:
            return
        if self._sheet is None:
            may_write = self._workspace.may(Right.WRITE_FILES)
            self._sheet = SheetPage(self._workspace.attachments, may_write=may_write)
            self._sheet.closed.connect(self._leave)
            self._sheet.removed.connect(self._on_kept_removed)
            self._stack.addWidget(self._sheet)
        self._stack.setCurrentWidget(self._sheet)
        self._sheet.load_of_person(self._record.display_name, self.kept.records(), record)

    def _leave(self) -> None:
        self.flush()
        if self._sheet is not None:
            self._sheet.clear()
        self._stack.setCurrentIndex(0)

    def _on_saved(self, _record: object) -> None:
        self._leave()
        self.toast_requested.emit(self.tr("Date of a paper saved"))

    def _on_removed(self) -> None:
        self.toast_requested.emit(self.tr("Paper put in the bin"))

    def _on_kept_removed(self) -> None:
        self.toast_requested.emit(self.tr("Paper removed"))
