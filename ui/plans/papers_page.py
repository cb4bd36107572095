"""The papers that go with a plan: whom each is for, its pages, and what prints or saves them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.print_checks import look_over
from models.errors import AppError
from models.records.people import Right
from models.records.plan_papers import PaperReader, PaperWish, PlanPaper, PlanPaperKind, SheetSize
from models.records.plans import PlanVersionRecord
from models.rules.plan_papers import reader_of
from ui.errors import error_text
from ui.plans.attestation_form import AttestationForm
from ui.plans.paper_names import paper_help, paper_name, reader_label
from ui.printing.order_keeper import OrderKeeper
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.printing.stick_part import StickPart
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_BOTH, _FRENCH = "both", "fr"
_BILINGUAL = frozenset({PlanPaperKind.PLAIN, PlanPaperKind.WEEK})


class PlanPapersPage(QWidget):
    """A list for each reader on the left, the paper chosen on the right.

    Signals:
        closed: Back to the plan.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_papers")
        self.setProperty("look", "page")
        self._workspace, self._papers = workspace, workspace.plan_papers
        self._record: PlanVersionRecord | None = None
        self._shown: PlanPaperKind | None = None
        back = make_button("", "icon", "arrow_left", name="plan_papers_back", tip=self.tr("Back to the plan"))
        back.clicked.connect(self._on_back)
        self._title = label("", "h1", name="plan_papers_title")
        self.lists = {
            reader: ChipGroup(f"plan_papers_{reader.value}", is_single=True) for reader in PaperReader
        }
        self._fields = {reader: Field(reader_label(reader), chips) for reader, chips in self.lists.items()}
        self.languages = ChipGroup("plan_papers_language", is_single=True, can_be_empty=False)
        self._language_field = Field(self.tr("Lan&guage"), self.languages)
        self.sizes = ChipGroup(
            "plan_papers_size",
            [(SheetSize.A4.value, self.tr("A4")), (SheetSize.A5.value, self.tr("A5, for a pocket"))],
            is_single=True,
            can_be_empty=False,
        )
        self._size_field = Field(self.tr("Paper &size"), self.sizes)
        self.attestation = AttestationForm()
        self._help = label("", "muted", name="plan_papers_help", wrap=True)
        unchecked = self.tr("No native speaker has read this translation yet. French counts.")
        self._unchecked = label(unchecked, "small", name="plan_papers_unchecked", wrap=True)
        self.messages = MessageBar("plan_papers_messages")
        self.preview = PlanPreview("plan_papers_preview")
        self.print_bar = PrintBar("plan_papers_print", may_save=workspace.may(Right.EXPORT))
        self._keeper = OrderKeeper(workspace, self.print_bar)
        self.stick = StickPart(workspace, self.print_bar)
        self._lay_out(back)
        self._connect()

    def load(self, record: PlanVersionRecord) -> None:
        """Offer the papers of a version, its plan in plain words first."""
        self._record, self._shown = record, None
        self._title.setText(self.tr("Papers of plan {number}").format(number=record.number))
        self.messages.dismiss()
        try:
            offered = self._papers.offered(record)
            self.attestation.start(self._papers.first_day(record))
        except AppError as error:
            self._clear()
            self.messages.show_message("error", error_text(error))
            return
        for reader, chips in self.lists.items():
            kinds = offered.get(reader, ())
            chips.set_options([(kind.value, paper_name(kind)) for kind in kinds])
            chips.set_value(None)
            self._fields[reader].setVisible(bool(kinds))
        language = record.content.language
        both = self.tr("French and {language}").format(language=self._language(language))
        self.languages.set_options([(_BOTH, both), (_FRENCH, self.tr("French alone"))])
        self.languages.set_value(_BOTH)
        self.sizes.set_value(SheetSize.A4.value)
        self._choose(PlanPaperKind.PLAIN)

    def kind(self) -> PlanPaperKind | None:
        """Return the paper chosen."""
        chosen = (chips.value() for chips in self.lists.values())
        return next((PlanPaperKind(str(code)) for code in chosen if code), None)

    def print_(self) -> None:
        """Print on the known printer."""
        self.print_bar.print_now()

    def _lay_out(self, back: QWidget) -> None:
        choice = column(
            *self._fields.values(),
            self._help,
            self._language_field,
            self._size_field,
            self.attestation,
            self._unchecked,
            hairline("plan_papers_line"),
            self.print_bar,
            STRETCH,
            gap=12,
            edges=(0, 0, 6, 0),
        )
        side = Card("plan_papers_side", column(ScrollPane("plan_papers_scroll", choice), gap=0), padding=14)
        self.setLayout(
            column(
                row(back, (self._title, 1), gap=8),
                self.messages,
                (row((side, 2), (self.preview, 3), gap=10), 1),
                gap=10,
                edges=(20, 4, 18, 16),
            )
        )

    def _connect(self) -> None:
        self.lists[PaperReader.EMPLOYEE].edited.connect(self._on_employee)
        self.lists[PaperReader.EMPLOYER].edited.connect(self._on_employer)
        self.lists[PaperReader.TEAM].edited.connect(self._on_team)
        for choice in (self.languages, self.sizes, self.attestation):
            choice.edited.connect(self._draw)
        self._papers.paper_ready.connect(self._on_paper)
        self._papers.paper_failed.connect(self._on_failed)
        self.print_bar.printed.connect(self._on_printed)
        self.print_bar.saved.connect(self._on_saved)

    def _choose(self, kind: PlanPaperKind) -> None:
        for chips in self.lists.values():
            chips.set_value(kind.value)
        self._say()

    def _language(self, code: str) -> str:
        """Name a language as the screens do; French names it inside a sentence without a capital."""
        settings = self._workspace.settings
        language = settings.settings().language
        name = settings.label("language", code, language)
        return name.lower() if language == "fr" else name

    def _on_back(self) -> None:
        """Show nothing any more: a paper holds names."""
        self._record = None
        self._clear()
        self.closed.emit()

    def _on_employee(self) -> None:
        self._on_chosen(PaperReader.EMPLOYEE)

    def _on_employer(self) -> None:
        self._on_chosen(PaperReader.EMPLOYER)

    def _on_team(self) -> None:
        self._on_chosen(PaperReader.TEAM)

    def _on_chosen(self, reader: PaperReader) -> None:
        """One paper is chosen among all lists."""
        for other, chips in self.lists.items():
            if other is not reader:
                chips.set_value(None)
        self._say()

    def _say(self) -> None:
        """Show what the paper chosen is for and what it asks, then draw it."""
        kind, record = self.kind(), self._record
        is_foreign = record is not None and record.content.language != "fr"
        self._help.setText(paper_help(kind) if kind else self.tr("Choose a paper."))
        self._language_field.setVisible(kind in _BILINGUAL and is_foreign)
        self._size_field.setVisible(kind is PlanPaperKind.WEEK)
        self.attestation.setVisible(kind is PlanPaperKind.ATTESTATION)
        self._draw()

    def _draw(self) -> None:
        kind, record = self.kind(), self._record
        self._clear()
        self.messages.dismiss()
        if kind is None or record is None:
            return
        wish = PaperWish(
            kind=kind,
            in_french_alone=self.languages.value() == _FRENCH,
            size=SheetSize(str(self.sizes.value())),
            attestation=self.attestation.wish(),
        )
        try:
            self._papers.draw(record, wish)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _clear(self) -> None:
        """Never print the paper shown before."""
        self._shown = None
        self._unchecked.hide()
        self.preview.clear()
        self.print_bar.set_document(b"", "")

    def _on_paper(self, paper: object) -> None:
        if not isinstance(paper, PlanPaper) or paper.kind is not self.kind():
            return
        self._shown = paper.kind
        self.preview.set_document(paper.pdf)
        if self._record is not None:
            self._keeper.follow(self._record, paper.kind.value, paper.pdf, reader_of(paper.kind))
        content = self._record.content if self._record is not None else None
        look = partial(look_over, paper.pdf, content, is_signed=False)
        is_small = paper.kind is PlanPaperKind.WEEK and self.sizes.value() == SheetSize.A5.value
        self.print_bar.set_document(paper.pdf, paper.file_name, is_small=is_small, look=look)
        if self._record is not None:
            self.stick.follow(self._record, paper.kind.value, paper.pdf)
        self._unchecked.setVisible(not paper.is_translation_checked)
        if paper.kept_back:
            words = self.tr("Not printed, it would tell too much: {words}").format(
                words=", ".join(paper.kept_back)
            )
            self.messages.show_message("warning", words)

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError) and self._record is not None:
            self.messages.show_message("error", error_text(error))
        elif isinstance(error, Exception) and not isinstance(error, AppError):
            raise error

    def _on_printed(self, _job: object) -> None:
        self._note(self._workspace.journal.note_printed)

    def _on_saved(self, _path: object) -> None:
        self._note(self._workspace.journal.note_exported)

    def _note(self, note: Callable[[str, UUID | None, UUID | None], None]) -> None:
        record, shown = self._record, self._shown
        if record is None or shown is None:
            return
        try:
            note(shown.value, record.plan_id, record.resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
