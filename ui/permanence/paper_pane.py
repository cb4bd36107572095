"""The paper that was asked for, as it will come out, and the bar that prints it or saves it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.hall_papers import HallPaper, HallPaperKind
from models.records.papers import Paper, PaperKind
from models.records.people import Right
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.theme import theme
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import column

_PREVIEW_HEIGHT = 300


class PaperPane(QWidget):
    """A preview with its print bar; shows the papers of a few kinds and no other.

    What was printed or saved is noted in the journal by its kind: no name, no word of it.

    Attributes:
        print_bar: What prints and saves; placed by the holder when it is apart.
        unchecked: Says that a translation is to be checked; placed like the bar.
    """

    def __init__(
        self, name: str, workspace: Workspace, kinds: Collection[HallPaperKind], *, is_apart: bool = False
    ) -> None:
        """Build the pane, empty.

        Args:
            name: Object name.
            workspace: Whose papers are shown.
            kinds: Papers of the hall that belong here.
            is_apart: Whoever holds the pane places its bar and its note; else they are below the preview.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace, self._kinds, self._leaflet = workspace, frozenset(kinds), ""
        self._shown = ""
        self.preview = PlanPreview(f"{name}_preview")
        self.print_bar = PrintBar(f"{name}_print", may_save=workspace.may(Right.EXPORT))
        words = self.tr("No native speaker has read this translation yet. French counts.")
        self.print_bar.printed.connect(self._on_printed)
        self.print_bar.saved.connect(self._on_saved)
        self.unchecked = label(words, "small", name=f"{name}_unchecked", wrap=True)
        self.unchecked.hide()
        card = Card(f"{name}_card", column((self.preview, 1), gap=0), padding=10)
        parts = ((card, 1),) if is_apart else ((card, 1), self.unchecked, self.print_bar)
        self.setLayout(column(*parts, gap=12))
        workspace.hall_papers.paper_ready.connect(self._on_paper)
        workspace.hall_papers.paper_failed.connect(self._on_failed)
        workspace.papers.paper_ready.connect(self._on_leaflet)
        workspace.papers.paper_failed.connect(self._on_failed)
        theme.changed.connect(self._fit)
        self._fit()

    def ask_leaflet(self, language: str) -> None:
        """Show the information notice in a language."""
        self.clear()
        self._leaflet = language
        self._workspace.papers.prepare(PaperKind.LEAFLET, language)

    def clear(self) -> None:
        """Show nothing: never print the paper shown before."""
        self._leaflet = self._shown = ""
        self.preview.clear()
        self.print_bar.set_document(b"", "")

    def _on_paper(self, paper: object) -> None:
        if isinstance(paper, HallPaper) and paper.kind in self._kinds:
            self._leaflet = ""
            self.unchecked.setVisible(not paper.is_translation_checked)
            self._show(paper.pdf, paper.file_name, f"hall_{paper.kind.value}")

    def _on_leaflet(self, paper: object) -> None:
        if isinstance(paper, Paper) and paper.kind is PaperKind.LEAFLET and self._leaflet:
            checked = self._workspace.papers.is_checked(PaperKind.LEAFLET, self._leaflet)
            self.unchecked.setVisible(not checked)
            self._show(paper.pdf, paper.file_name, "leaflet")

    def _on_printed(self, _job: object) -> None:
        self._note(self._workspace.journal.note_printed)

    def _on_saved(self, _path: object) -> None:
        self._note(self._workspace.journal.note_exported)

    def _note(self, note: Callable[[str, None], None]) -> None:
        if not self._shown:
            return
        try:
            note(self._shown, None)
        except AppError as error:
            self.print_bar.messages.show_message("error", error_text(error))

    def _show(self, pdf: bytes, name: str, kind: str) -> None:
        self._shown = kind
        self.preview.set_document(pdf)
        self.print_bar.set_document(pdf, name)

    def _on_failed(self, error: object) -> None:
        if not self.isVisible():
            return
        self.clear()
        if not isinstance(error, AppError):
            raise TypeError(error)
        self.print_bar.messages.show_message("error", error_text(error))

    def _fit(self) -> None:
        self.preview.setMinimumHeight(theme.px(_PREVIEW_HEIGHT))
