"""What the parts of the network have in common: sections of lines, their forms, what is said and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.people import Right
from ui.consultation import hold_back
from ui.errors import error_text
from ui.labels import action_words
from ui.residences.line_row import Act, LineRow, LineWords
from ui.widgets.layouts import STRETCH, column
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.residences.inline_form import InlineForm
    from ui.residences.section import Section

translate = QCoreApplication.translate
R = TypeVar("R")
MOST_LINES: Final = 80
"""Lines of a list: beyond, one searches."""


class NetworkPanel(QWidget):
    """One part.

    Signals:
        resident_requested: ResidentId whose file to open.
        toast_requested: A sentence to show with the offer to undo.
    """

    resident_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace = workspace
        self.messages = MessageBar(f"{name}_messages")
        self._forms: list[InlineForm[Any]] = []
        self._name = name

    def refresh(self) -> None:
        """Read what is shown again."""
        try:
            self._show_all()
        except AppError as error:
            self.say(error)

    def flush(self) -> None:
        """Keep half-typed work."""
        for form in self._forms:
            form.flush()

    def say(self, error: AppError) -> None:
        """Say what was refused."""
        self.messages.show_message("error", error_text(error))

    def new_record(self) -> None:
        """Begin what this part is for."""
        raise NotImplementedError

    def _show_all(self) -> None:
        """Read and show every line."""
        raise NotImplementedError

    def _lay_out(
        self, *items: QWidget, sections: Sequence[Section], forms: Sequence[InlineForm[Any]]
    ) -> None:
        """Put what is above and the sections in one column that scrolls; listen to the forms."""
        self._forms = list(forms)
        for form in forms:
            form.saved.connect(self._on_saved)
        hold_back(self._workspace, *(button for section in sections for button in section.buttons()))
        body = column(*items, *sections, STRETCH, gap=12, edges=(0, 0, 6, 0))
        self._scroll = ScrollPane(f"{self._name}_scroll", body)
        self.setLayout(column(self.messages, (self._scroll, 1), gap=8))

    def _line(
        self, section: Section, number: int, words: LineWords, record: object, acts: Sequence[Act]
    ) -> LineRow:
        may_write = self._workspace.may(Right.WRITE_FILES)
        allowed = acts if may_write else [act for act in acts if act.code in {"open", "list"}]
        return LineRow(section.line_name(number), words, record, allowed)

    def _lines(
        self, section: Section, make: Callable[[int, R], LineRow], records: Sequence[R]
    ) -> Iterator[LineRow]:
        """Give the first lines, and how many more there are: nobody reads hundreds of them."""
        for number, record in enumerate(records[:MOST_LINES]):
            yield make(number, record)
        more = len(records) - MOST_LINES
        if more > 0:
            words = translate("NetworkPanel", "and {count} more: search for a name").format(count=more)
            yield LineRow(section.line_name(MOST_LINES), LineWords(title=words))

    def _change_acts(self) -> tuple[Act, Act]:
        return (
            Act(code="change", icon="pen", tip=translate("NetworkPanel", "Change")),
            Act(code="remove", icon="trash", tip=translate("NetworkPanel", "Remove")),
        )

    def _do(self, act: Callable[..., object], *arguments: object) -> bool:
        """Do something; say why when it is refused, and what was done with the offer to undo it."""
        self.messages.dismiss()
        try:
            act(*arguments)
        except AppError as error:
            self.say(error)
            return False
        self._on_saved()
        return True

    def _remove(self, remove: Callable[[UUID], None], key: UUID) -> None:
        self._do(remove, key)

    def _on_saved(self) -> None:
        self.refresh()
        done = self._workspace.undo.last()
        if done is not None:
            self.toast_requested.emit(action_words(done))
