"""The window of an open vault, painted once for nobody while the key is derived.

The thread of the screen has nothing to do meanwhile; style rules, typefaces and icons that are read here are
ready when the real page comes, about 10 ms sooner.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtWidgets import QMainWindow

from ui.places import rail_places
from ui.rail import Rail
from ui.tables.paged_model import FIRST_ROWS
from ui.tables.paged_table import PagedTable
from ui.tables.rows import RowLook
from ui.theme import theme
from ui.top_bar import TopBar
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, hue_of
from ui.widgets.fields import SearchField
from ui.widgets.layouts import clear, column, row


class _Nobody:
    """A list of rows that say nothing."""

    def count(self) -> int:
        return FIRST_ROWS

    def first_rows(self, limit: int = FIRST_ROWS) -> tuple[int, ...]:
        return tuple(range(limit))

    def numbers(self, _text: str = "") -> array[int]:
        return array("i", range(FIRST_ROWS))

    def rows(self, numbers: Sequence[int]) -> tuple[int, ...]:
        return tuple(numbers)


def rehearse() -> None:
    """Build and paint a window that is never shown, and drop it."""
    rows: PagedTable[int] = PagedTable("rehearsal_rows", "", _Nobody(), _look)
    rows.load()
    rows.viewport()  # the first to be asked has PySide look at every kind of widget there is: 15 ms
    top = row((SearchField("rehearsal_search"), 1), make_button("", "primary", "plus", name="rehearsal_new"))
    page = clear("rehearsal_page", column(top, (Card("rehearsal_card", column(rows), padding=10), 1)))
    page.setProperty("look", "page")
    content = clear("content", column(TopBar(), (page, 1), gap=0))
    window = QMainWindow()
    window.setObjectName("rehearsal")
    window.setCentralWidget(clear("app", row(Rail(rail_places(_everything)), (content, 1), gap=0)))
    window.resize(theme.px(1080), theme.px(700))
    window.grab()
    window.deleteLater()


def _look(_number: int) -> RowLook:
    return RowLook(title="A", subtitle="a", initials="A", hue=hue_of("A"), trailing="0", pill="a")


def _everything(_right: object) -> bool:
    return True
