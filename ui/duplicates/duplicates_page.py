"""The files that may be of one person: found when asked for, decided one pair after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.duplicates import MOST_PAIRS
from models.errors import AppError
from models.records.duplicates import DuplicatePair
from models.records.people import Right
from models.records.residents import ResidentRecord
from ui.duplicates.pair_card import PairCard
from ui.errors import error_text
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, empty
from ui.widgets.page import Page

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_SHOWN: Final = 20


class DuplicatesPage(Page):
    """Pairs of files, the likeliest first.

    Signals:
        compare_requested: DuplicatePair to show side by side.
        partner_requested: A partner's list is to be compared.
        decided: Words for the toast.
        closed: Back.
    """

    compare_requested = Signal(object)
    partner_requested = Signal()
    decided = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("duplicates_page", self.tr("Possible duplicates"), parent=parent)
        self._workspace = workspace
        self._of: ResidentRecord | None = None
        self._pairs: tuple[DuplicatePair, ...] = ()
        self._shown = _SHOWN
        partner = make_button(
            self.tr("Compare with a partner’s list…"), "plain", "link", name="duplicates_partner"
        )
        partner.clicked.connect(self.partner_requested)
        if not workspace.may(Right.EXPORT):
            partner.hide()
        self.add_header_widget(partner)
        back = make_button(self.tr("Back to the persons"), "ghost", "arrow_left", name="duplicates_back")
        back.clicked.connect(self.closed)
        self._again = make_button(self.tr("Look again"), "plain", "turn", name="duplicates_again")
        self._again.clicked.connect(self.look)
        self.set_bar(back, STRETCH, self._again)
        workspace.duplicates.pairs_found.connect(self._on_pairs)
        workspace.duplicates.looking_failed.connect(self._on_failed)
        workspace.duplicates.decided.connect(self._on_decided)

    def show_all(self) -> None:
        """Look through all files."""
        self._of = None
        self.look()

    def show_of(self, record: ResidentRecord) -> None:
        """Look for files of one person."""
        self._of = record
        self.look()

    def look(self) -> None:
        """Compare again."""
        self._shown = _SHOWN
        if self._of is not None:
            self._show(self._pairs_of(self._of))
            return
        self._say(self.tr("Comparing all files…"))
        self._again.setEnabled(False)
        self._workspace.duplicates.look()

    def pairs(self) -> tuple[DuplicatePair, ...]:
        """Return the pairs found."""
        return self._pairs

    def _pairs_of(self, record: ResidentRecord) -> tuple[DuplicatePair, ...]:
        rows = [
            row
            for row in self._workspace.residents.search(record.code, 5)
            if row.resident_id == record.resident_id
        ]
        found = self._workspace.duplicates.candidates(record.content, limit=_SHOWN)
        return tuple(
            DuplicatePair(
                first=rows[0], second=one.row, level=one.level, reasons=one.reasons, weight=one.weight
            )
            for one in found
            if rows
        )

    def _on_pairs(self, pairs: object) -> None:
        self._again.setEnabled(True)
        if isinstance(pairs, tuple) and self._of is None:
            self._show(pairs)

    def _on_failed(self, error: object) -> None:
        self._again.setEnabled(True)
        if isinstance(error, AppError):
            self._say(error_text(error))

    def _on_decided(self) -> None:
        if self.isVisible():
            self.look()

    def _show(self, pairs: Sequence[DuplicatePair]) -> None:
        self._pairs = tuple(pairs)
        self._clear()
        self.set_title(self._heading(), self._counted())
        may_write = self._workspace.may(Right.WRITE_FILES)
        for number, pair in enumerate(self._pairs[: self._shown]):
            card = PairCard(pair, number, may_write=may_write)
            card.compare_requested.connect(self.compare_requested)
            card.apart_requested.connect(self._on_apart)
            self.body.addWidget(card)
        if not self._pairs:
            words = self.tr("No two files look like one person.")
            self.body.addWidget(label(words, "muted", name="duplicates_none", wrap=True))
        elif len(self._pairs) > self._shown:
            more = make_button(self.tr("Show more"), "ghost", "down", name="duplicates_more")
            more.clicked.connect(self._on_more)
            self.body.addWidget(more)
        self.body.addStretch(1)

    def _heading(self) -> str:
        if self._of is None:
            return self.tr("Possible duplicates")
        return self.tr("Possible duplicates of {name}").format(name=self._of.display_name)

    def _counted(self) -> str:
        if not self._pairs:
            return ""
        if len(self._pairs) == MOST_PAIRS:
            return self.tr("the %n likeliest pair(s): decide of these, then look again", "", MOST_PAIRS)
        return self.tr("%n pair(s): you decide, nothing is done by itself", "", len(self._pairs))

    def _say(self, words: str) -> None:
        self._clear()
        self.set_title(self._heading())
        self.body.addWidget(label(words, "muted", name="duplicates_said", wrap=True))
        self.body.addStretch(1)

    def _clear(self) -> None:
        empty(self.body)

    def _on_more(self) -> None:
        self._shown += _SHOWN
        self._show(self._pairs)

    def _on_apart(self, pair: object) -> None:
        if not isinstance(pair, DuplicatePair):
            return
        try:
            self._workspace.duplicates.tell_apart(pair.first.resident_id, (pair.second.resident_id,))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.decided.emit(self.tr("Two persons: this will not be asked again"))
