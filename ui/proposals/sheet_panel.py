"""The introduction sheet, read together before it is printed: what is on it, and what was kept back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.people import Right
from models.records.proposals import DrawnSheet, IntroductionRecord, KeptBack, SheetField
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.proposals.offer_words import field_words
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.messages import MessageBar
from ui.widgets.reveal import Revealer

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_PREVIEW_HEIGHT: Final = 460


class SheetPanel(QWidget):
    """One sheet.

    Signals:
        closed: Back to the introductions.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("introduction_sheet_panel")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._record: IntroductionRecord | None = None
        self._revealer = Revealer(self)
        self.messages = MessageBar("introduction_sheet_messages")
        self._title = label("", "h2", name="introduction_sheet_title", wrap=True)
        back = make_button(
            self.tr("Back to the introductions"), "ghost", "arrow_left", name="introduction_sheet_back"
        )
        back.clicked.connect(self.closed)
        self.preview = PlanPreview("introduction_sheet_preview")
        self.preview.setFixedHeight(theme.px(_PREVIEW_HEIGHT))
        self.print_bar = PrintBar("introduction_sheet_print", may_save=workspace.may(Right.EXPORT))
        self.print_bar.printed.connect(self._on_left)
        self.print_bar.saved.connect(self._on_left)
        self.print_bar.hide()
        self.setLayout(
            column(row((self._title, 1), back), self.messages, self.preview, self.print_bar, gap=10)
        )
        workspace.introductions.drawn.connect(self._on_drawn)
        workspace.introductions.failed.connect(self._on_failed)

    def start(self, record: IntroductionRecord) -> None:
        """Draw the sheet of an introduction."""
        self._record = record
        self._title.setText(self.tr("Sheet for {job}").format(job=record.title))
        self._workspace.introductions.prepare_sheet(record.introduction_id)
        self._revealer.reveal(self)

    def _on_drawn(self, drawn: object) -> None:
        if self._record is None or not isinstance(drawn, DrawnSheet):
            return
        if drawn.introduction_id != self._record.introduction_id:
            return
        self.preview.set_document(drawn.pdf)
        self.print_bar.set_document(drawn.pdf, f"{drawn.name}.pdf")
        self.print_bar.show()
        if drawn.kept_back:
            lines = " ".join(map(self._kept_words, drawn.kept_back))
            told = self.tr("Kept off the sheet, an employer may not read it: {lines}")
            self.messages.show_message("warning", told.format(lines=lines))

    def _kept_words(self, kept: KeptBack) -> str:
        names = {"place": self.tr("Exact place"), "meeting_point": self.tr("Where they find each other")}
        known = {field.value for field in SheetField}
        name = field_words(kept.field) if kept.field in known else names[kept.field]
        said = self.tr("{field} (“{word}”).").format(field=name, word=kept.word)
        return f"{said} {kept.advice}".rstrip()

    def _on_left(self, _what: object) -> None:
        if self._record is None:
            return
        try:
            self._workspace.introductions.note_sheet(self._record.introduction_id)
        except AppError as error:
            self._on_failed(error)
            return
        self.messages.show_message("success", self.tr("Noted: the sheet was given today."))

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError) and self.isVisible():
            self.messages.show_message("error", error_text(error))
