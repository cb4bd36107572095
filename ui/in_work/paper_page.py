"""A paper of the follow-up as it will come out, with the bar that prints it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.follow_papers import FollowPaper
from models.errors import AppError
from models.records.people import Right
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from uuid import UUID

    from controllers.workspace import Workspace


class FollowPaperPage(QWidget):
    """Shows the paper that was asked for last; printing it is a line of the journal, without any word of it.

    Signals:
        closed: Back to the file.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("follow_paper")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._kind = ""
        self._resident_id: UUID | None = None
        self._title = label("", "h2", name="follow_paper_title", wrap=True)
        back = make_button(self.tr("Back to the file"), "ghost", "arrow_left", name="follow_paper_back")
        back.clicked.connect(self.closed)
        self.preview = PlanPreview("follow_paper_preview")
        self.print_bar = PrintBar("follow_paper_print", may_save=workspace.may(Right.EXPORT))
        self.print_bar.printed.connect(self._on_printed)
        self.print_bar.saved.connect(self._on_saved)
        head = row(back, (self._title, 1), gap=12)
        self.setLayout(column(head, (self.preview, 1), self.print_bar, gap=10))
        workspace.follow_papers.paper_ready.connect(self._on_paper)
        workspace.follow_papers.paper_failed.connect(self._on_failed)

    def wait_for(self, title: str, resident_id: UUID | None) -> None:
        """Show nothing until the paper asked for is there: never the one before."""
        self._title.setText(title)
        self._kind, self._resident_id = "", resident_id
        self.preview.clear()
        self.print_bar.set_document(b"", "")

    def _on_paper(self, paper: object) -> None:
        if isinstance(paper, FollowPaper) and self.isVisible():
            self._kind = paper.kind
            self.preview.set_document(paper.pdf)
            self.print_bar.set_document(paper.pdf, paper.file_name)

    def _on_failed(self, error: object) -> None:
        if self.isVisible() and isinstance(error, AppError):
            self.print_bar.messages.show_message("error", error_text(error))

    def _on_printed(self, _job: object) -> None:
        self._note(self._workspace.journal.note_printed)

    def _on_saved(self, _path: object) -> None:
        self._note(self._workspace.journal.note_exported)

    def _note(self, note: Callable[[str, UUID | None, UUID | None], None]) -> None:
        if not self._kind:
            return
        try:
            note(self._kind, None, self._resident_id)
        except AppError as error:
            self.print_bar.messages.show_message("error", error_text(error))
