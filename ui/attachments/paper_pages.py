"""The list of the pages that were read, and what is missing."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records.paper_copies import AwaitedPaper, Fit, PlacedPage
from models.rules import paper_matching
from ui.attachments.paper_line import PaperLine
from ui.attachments.paper_words import PaperWords
from ui.widgets.kept_focus import KeptFocus
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, clear, column, empty


class PaperPages(QWidget):
    """One line a page.

    Signals:
        shown: Place of a page, to see it large.
        removed: Place of a page, to take it out.
        typed: Place of a page, and which page of the plan somebody says it is.
        plan_requested: PaperCode of the plan that a sheet belongs to.
    """

    shown = Signal(int)
    removed = Signal(int)
    typed = Signal(int, int)
    plan_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper_pages")
        self.setProperty("look", "clear")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._missing = label("", "muted", name="paper_missing", wrap=True)
        self._good = FlowLayout(gap=4)
        good = clear("paper_pages_good", self._good)
        self.setLayout(column(self._missing, good, clear("paper_pages_list", self._list), gap=8))

    def show_pages(
        self, found: Sequence[PlacedPage], awaited: AwaitedPaper, with_plan: Container[int]
    ) -> None:
        """Show what each page is.

        Args:
            found: The pages, in the order they came.
            awaited: What they are filed with.
            with_plan: Places of the pages of another plan or version that this vault has.
        """
        focus = KeptFocus(self)
        empty(self._list)
        empty(self._good)
        focus.lost()
        missing = paper_matching.missing(found, awaited)
        for place, one in enumerate(found):
            line = PaperLine(place, one, awaited, missing, has_plan=place in with_plan)
            line.shown.connect(self.shown)
            line.removed.connect(self.removed)
            line.typed.connect(self.typed)
            line.plan_requested.connect(self.plan_requested)
            is_plain = one.fit is Fit.GOOD and not one.is_typed
            (self._good if is_plain else self._list).addWidget(line)
            line.show()
        count = len(paper_matching.needed(awaited))
        self._missing.setText(PaperWords().missing(missing, count))
        focus.give_back(self)
