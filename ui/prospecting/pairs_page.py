"""Employers noted twice: why they look like one, then both side by side, and what is to be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from models.errors import AppError
from models.records.duplicates import Level
from models.records.ids import EmployerId
from models.records.prospecting import EmployerMergeOrder, EmployerPair
from ui.consultation import hold_back
from ui.duplicates.duplicate_words import LEVEL_HUES
from ui.errors import error_text
from ui.prospecting.desk_words import field_words, likeness_words, value_words
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_KEPT, _GONE = "kept", "gone"


class PairLine(QWidget):
    """Two employers that may be one.

    Signals:
        merge_requested: EmployerPair to bring together.
        apart_requested: EmployerPair of two employers.
    """

    merge_requested = Signal(object)
    apart_requested = Signal(object)

    def __init__(self, workspace: Workspace, name: str, pair: EmployerPair) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._pair = pair
        both = translate("prospecting", "{first} and {second}").format(
            first=pair.first_name, second=pair.second_name
        )
        merge = make_button(translate("prospecting", "Look at both"), "plain", "copy", name=f"{name}_merge")
        merge.setAccessibleName(translate("prospecting", "Look at both: {names}").format(names=both))
        merge.clicked.connect(self._on_merge)
        apart = make_button(translate("prospecting", "They are two"), "ghost", "close", name=f"{name}_apart")
        apart.setAccessibleName(translate("prospecting", "They are two: {names}").format(names=both))
        apart.clicked.connect(self._on_apart)
        hold_back(workspace, merge, apart)
        texts = column(
            row(
                (label(both, "h3", name=f"{name}_names", wrap=True), 1),
                Pill(f"{name}_level", _level_words(pair.level), hue=LEVEL_HUES[pair.level]),
                gap=8,
            ),
            label(likeness_words(pair.reasons), "muted", name=f"{name}_why", wrap=True),
            row(merge, apart, STRETCH, gap=8),
            gap=4,
        )
        self.setLayout(column(Card(f"{name}_card", texts, padding=12), gap=0))

    def _on_merge(self) -> None:
        self.merge_requested.emit(self._pair)

    def _on_apart(self) -> None:
        self.apart_requested.emit(self._pair)


class PairsPage(QWidget):
    """The pairs, then one of them.

    Signals:
        closed: Back to the list of employers.
        merged: EmployerRecord that stays.
        toast_requested: Words for a toast, with undo.
    """

    closed = Signal()
    merged = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("employer_pairs_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._pair: EmployerPair | None = None
        self._is_swapped = False
        self._fields: dict[str, ChipGroup] = {}
        self.messages = MessageBar("employer_pairs_messages")
        tip = translate("prospecting", "Back")
        back = make_button("", "icon", "arrow_left", name="employer_pairs_back", tip=tip)
        back.clicked.connect(self._on_back)
        title = label(translate("prospecting", "Employers noted twice?"), "h1", name="employer_pairs_title")
        self._lines, self._choices = column(gap=10), column(gap=10)
        self._stack = QStackedWidget()
        self._stack.setObjectName("employer_pairs_stack")
        for name, inner in (("list", self._lines), ("both", self._choices)):
            body = column(inner, STRETCH, gap=0, edges=(0, 0, 6, 0))
            self._stack.addWidget(ScrollPane(f"employer_pairs_{name}", body))
        self.setLayout(
            column(
                row(back, (title, 1), gap=12), self.messages, (self._stack, 1), gap=12, edges=(20, 4, 18, 16)
            )
        )
        workspace.prospecting.merging.decided.connect(self._on_decided)
        workspace.prospecting.doubles.pairs_found.connect(self._on_pairs)
        workspace.prospecting.doubles.looking_failed.connect(self._on_failed)

    def start(self) -> None:
        """Show the pairs."""
        self.messages.dismiss()
        self._stack.setCurrentIndex(0)
        self._read()

    def look_at(self, pair: EmployerPair, *, is_swapped: bool = False) -> None:
        """Show both employers of a pair, and what has to be chosen."""
        self._pair, self._is_swapped = pair, is_swapped
        kept_id, gone_id = self._sides()
        try:
            choices = self._workspace.prospecting.merging.choices(kept_id, gone_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        empty(self._choices)
        self._fields = {}
        self._choices.addWidget(self._head(pair))
        if not choices:
            words = translate("prospecting", "Nothing to choose: what one of them says, the other does not.")
            self._choices.addWidget(label(words, "muted", name="employer_pairs_nothing", wrap=True))
        for one in choices:
            options = [
                (_KEPT, value_words(one.field, one.kept, self._workspace.settings)),
                (_GONE, value_words(one.field, one.gone, self._workspace.settings)),
            ]
            chips = ChipGroup(f"employer_pairs_{one.field}", options, is_single=True, can_be_empty=False)
            chips.set_value(_GONE if one.takes_gone else _KEPT)
            self._fields[one.field] = chips
            self._choices.addWidget(Field(field_words(one.field), chips))
        self._choices.addWidget(self._end())
        self._stack.setCurrentIndex(1)

    def merge(self) -> None:
        """Bring both together."""
        if self._pair is None:
            return
        kept_id, gone_id = self._sides()
        taken = tuple(name for name, chips in self._fields.items() if chips.value() == _GONE)
        order = EmployerMergeOrder(kept_id=kept_id, gone_id=gone_id, taken=taken)
        try:
            record = self._workspace.prospecting.merging.merge(order)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self.toast_requested.emit(translate("prospecting", "One employer now: nothing of either was lost"))
        self.merged.emit(record)

    def _sides(self) -> tuple[EmployerId, EmployerId]:
        if self._pair is None:
            raise TypeError
        ids = (self._pair.first_id, self._pair.second_id)
        return (ids[1], ids[0]) if self._is_swapped else ids

    def _head(self, pair: EmployerPair) -> QWidget:
        names = (pair.first_name, pair.second_name)
        stays, goes = reversed(names) if self._is_swapped else names
        told = translate(
            "prospecting",
            "{stays} stays. {goes} goes into it with its jobs, contacts, sites, calls, promises and hires; "
            "what is not chosen below is kept in the memory.",
        ).format(stays=stays, goes=goes)
        swap = make_button(
            translate("prospecting", "The other one stays"), "ghost", "turn", name="employer_pairs_swap"
        )
        swap.setProperty("edge", "flush")
        swap.clicked.connect(self._on_swap)
        words = label(told, "body", name="employer_pairs_told", wrap=True)
        return clear("employer_pairs_head", column(words, row(swap, STRETCH), gap=6))

    def _end(self) -> QWidget:
        merge = make_button(
            translate("prospecting", "Make one employer of both"),
            "primary",
            "check",
            name="employer_pairs_do",
        )
        merge.clicked.connect(self.merge)
        hold_back(self._workspace, merge)
        return clear("employer_pairs_end", row(STRETCH, merge))

    def _read(self) -> None:
        empty(self._lines)
        words = translate("prospecting", "Comparing the employers…")
        self._lines.addWidget(label(words, "muted", name="employer_pairs_wait", wrap=True))
        self._workspace.prospecting.doubles.look()

    def _on_pairs(self, pairs: object) -> None:
        if not isinstance(pairs, tuple) or not self.isVisible():
            return
        empty(self._lines)
        if not pairs:
            words = translate("prospecting", "No two employers look like one.")
            self._lines.addWidget(label(words, "muted", name="employer_pairs_empty", wrap=True))
        for number, pair in enumerate(pairs):
            line = PairLine(self._workspace, f"employer_pair_{number}", pair)
            line.merge_requested.connect(self._on_look)
            line.apart_requested.connect(self._on_apart)
            self._lines.addWidget(line)

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError) and self.isVisible():
            empty(self._lines)
            self.messages.show_message("error", error_text(error))

    def _on_look(self, pair: object) -> None:
        if isinstance(pair, EmployerPair):
            self.look_at(pair)

    def _on_apart(self, pair: object) -> None:
        if not isinstance(pair, EmployerPair):
            return
        try:
            self._workspace.prospecting.merging.tell_apart(pair.first_id, pair.second_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.toast_requested.emit(translate("prospecting", "Two employers: this is not asked again"))

    def _on_swap(self) -> None:
        if self._pair is not None:
            self.look_at(self._pair, is_swapped=not self._is_swapped)

    def _on_decided(self) -> None:
        if self.isVisible() and self._stack.currentIndex() == 0:
            self._read()

    def _on_back(self) -> None:
        if self._stack.currentIndex():
            self.start()
        else:
            self.closed.emit()


def _level_words(level: Level) -> str:
    return {
        Level.CERTAIN: translate("prospecting", "Surely one"),
        Level.PROBABLE: translate("prospecting", "Probably one"),
        Level.POSSIBLE: translate("prospecting", "Perhaps one"),
    }[level]
