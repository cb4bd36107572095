"""The tree of a document, grown while its marks are drawn: what is read, in which order, in which language.

Every operator of a page stands between two that say what it is: a part of the tree, by its number on that
page, or an artifact. Lines of one text that follow each other share one such pair.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from models.documents import roles
from models.documents.roles import Tag
from models.documents.typeset import Line

FIRST_FIELD: Final = 65_536
"""Fields are numbered from here in the way back to the tree: no document has so many pages."""
_LAYOUT: Final = "/Artifact <</Type/Layout>> BDC"
_PAGINATION: Final = "/Artifact <</Type/Pagination>> BDC"


@dataclass(eq=False, slots=True)
class Element:
    """A part of the tree.

    Attributes:
        kids: Its parts, in reading order.
        lines: What it says itself.
        page: Index of the page on which it begins; -1 before anything of it is drawn.
        y: Of its first line, points from the bottom of that page.
    """

    tag: Tag
    parent: Element | None
    kids: list[Element | Piece | Widget] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    page: int = -1
    x: float = 0.0
    y: float = 0.0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Marks of one page; ``mark`` is their number there."""

    page: int
    mark: int


@dataclass(frozen=True, slots=True)
class Widget:
    """A field of a form; ``number`` is that of its object in the file."""

    page: int
    number: int


class Structure:
    """Follows what is drawn and says where each part begins and ends.

    Attributes:
        root: The whole document.
        pages: For each page, the part to which each of its numbered marks belongs.
        widgets: For each field of a form, its part.
        headings: Titles, in order.
    """

    def __init__(self) -> None:
        """Begin a document."""
        self.root = Element(Tag(roles.DOCUMENT), None)
        self.pages: list[list[Element]] = [[]]
        self.widgets: list[tuple[Element, Widget]] = []
        self.headings: list[Element] = []
        self._top = self.root
        self._above: list[Element] = []
        self._leaf: Element | None = None
        self._last: dict[Tag, Element] = {}
        self._furniture = 0
        self._said: Element | str = ""  # what the operators being written are part of

    def open(self, tag: Tag, x: float, y: float) -> None:
        """Begin a part; what is drawn until ``close`` is inside it."""
        if tag.role == roles.FURNITURE or self._furniture:
            self._furniture += 1
            return
        inside = self._entered(tag)
        if inside.page < 0:
            inside.x, inside.y = x, y
        self._above.append(self._top)
        self._top, self._leaf = inside, None

    def close(self) -> None:
        """End the part opened last; nothing is left of it when it is empty."""
        if self._furniture:
            self._furniture -= 1
            return
        if not self._above:
            return
        done, self._leaf = self._top, None
        self._top = self._above.pop()
        if not done.kids and done.tag.role not in roles.CELLS:
            self._top.kids.remove(done)

    def begin(self, tag: Tag, y: float) -> None:
        """Begin a text; the lines without a tag that follow it go on with it."""
        if self._furniture:
            return
        top = self._top.tag.role
        if top == roles.FIGURE:
            return
        self._leaf = self._entered(tag)
        if not self._leaf.y:
            self._leaf.y = y

    def text(self, line: Line, code: list[str]) -> None:
        """Say what the line drawn next is."""
        if self._furniture:
            self._say(_PAGINATION, code)
            return
        leaf = self._leaf
        if leaf is None:
            leaf = self._top
            if leaf.tag.role in roles.CONTAINERS:
                leaf = self._leaf = self._entered(Tag(roles.PARAGRAPH))
        self._mark(leaf, code)
        leaf.lines.append(line)

    def shape(self, code: list[str]) -> None:
        """Say what the lines and surfaces drawn next are: a picture, or nothing that is read."""
        if self._top.tag.role == roles.FIGURE and not self._furniture:
            self._mark(self._top, code)
        else:
            self._say(_PAGINATION if self._furniture else _LAYOUT, code)

    def field(self, alt: str, number: int) -> int:
        """Put a field of a form where reading has come; give its key in the way back to the tree.

        Args:
            alt: What it is for.
            number: Of its object in the file.
        """
        element = self._entered(Tag(roles.FIELD, alt=alt))
        widget = Widget(len(self.pages) - 1, number)
        element.kids.append(widget)
        element.page = widget.page
        self.widgets.append((element, widget))
        return FIRST_FIELD + len(self.widgets) - 1

    def end_page(self, code: list[str]) -> None:
        """End a page: parts go on, on the next one."""
        if self._said:
            code.append("EMC")
            self._said = ""
        self.pages.append([])

    def _entered(self, tag: Tag) -> Element:
        if tag.continues is not None and (known := self._last.get(tag.continues)) is not None:
            return known
        element = Element(tag, self._top)
        self._top.kids.append(element)
        self._last[tag.continues or tag] = element
        if tag.role in roles.HEADINGS:
            self.headings.append(element)
        return element

    def _mark(self, element: Element, code: list[str]) -> None:
        if self._said is element:
            return
        if self._said:
            code.append("EMC")
        self._said = element
        page = self.pages[-1]
        piece = Piece(len(self.pages) - 1, len(page))
        if element.page < 0:
            element.page = piece.page
        element.kids.append(piece)
        page.append(element)
        code.append(f"/{element.tag.role} <</MCID {piece.mark}>> BDC")

    def _say(self, kind: str, code: list[str]) -> None:
        if self._said is kind:
            return
        if self._said:
            code.append("EMC")
        self._said = kind
        code.append(kind)


class Untold(Structure):
    """Says nothing: what a field shows until it is filled is no part of the page."""

    def open(self, tag: Tag, x: float, y: float) -> None:
        """Begin nothing."""

    def close(self) -> None:
        """End nothing."""

    def begin(self, tag: Tag, y: float) -> None:
        """Begin nothing."""

    def text(self, line: Line, code: list[str]) -> None:
        """Say nothing."""

    def shape(self, code: list[str]) -> None:
        """Say nothing."""
