"""What a mark is for who listens to a page: a title, a cell, a picture; they are read as they are drawn.

Sources: ISO 32000-1, 14.8 (standard structure types), ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

DOCUMENT: Final = "Document"
SECTION: Final = "Sect"
GROUP: Final = "Div"
TITLE: Final = "H1"
HEADING: Final = "H2"
SUBHEADING: Final = "H3"
PARAGRAPH: Final = "P"
SPAN: Final = "Span"
LIST: Final = "L"
LIST_ITEM: Final = "LI"
LABEL: Final = "Lbl"
BODY: Final = "LBody"
TABLE: Final = "Table"
ROW: Final = "TR"
HEAD_CELL: Final = "TH"
CELL: Final = "TD"
FIGURE: Final = "Figure"
FIELD: Final = "Form"
FURNITURE: Final = "Artifact"
"""What every page says again: no part of the text, and not read aloud."""
CELLS: Final = frozenset((CELL, HEAD_CELL))
"""They stay in their row even when nothing stands in them."""
HEADINGS: Final = frozenset((TITLE, HEADING, SUBHEADING))
CONTAINERS: Final = frozenset((DOCUMENT, SECTION, GROUP, LIST, LIST_ITEM, BODY, TABLE, ROW, CELL))
"""A text that says nothing of its role is a paragraph of theirs."""
COLUMN: Final = "Column"
ROW_SCOPE: Final = "Row"


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """The role of some marks. Each is itself: two of the same role are two parts of the page.

    Attributes:
        language: Of what is said, where it is not French.
        alt: What is said instead of a picture.
        scope: What the head of a table counts for: its column or its row.
        span: Columns that a cell takes.
        width: Of a picture, points; with ``height``, down from its place.
        continues: What was begun before and goes on here, after other marks.
    """

    role: str
    language: str = ""
    alt: str = ""
    scope: str = ""
    span: int = 1
    width: float = 0.0
    height: float = 0.0
    continues: Tag | None = None


PAGE_FURNITURE: Final = Tag(FURNITURE)


def spoken(language: str) -> str:
    """Name the language of a part; empty where it is that of the whole document."""
    return "" if language == "fr" else language
