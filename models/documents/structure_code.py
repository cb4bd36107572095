"""The tree of a document as objects of its file: parts, the way from marks to parts, bookmarks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from models.documents import roles
from models.documents.direction import has_rtl
from models.documents.structure import FIRST_FIELD, Element, Piece, Structure, Widget

_LEVELS: Final = {roles.TITLE: 0, roles.HEADING: 1, roles.SUBHEADING: 2}
# Bookmarks go down to the sections: what is under them would only make a list longer than the page.
_DEEPEST: Final = 1
# Points above the first line of a title: where a reader puts the top of its window.
_HEADROOM: Final = 24


@dataclass(frozen=True, slots=True)
class Written:
    """Objects of a file, numbered one after the other from a given number.

    Attributes:
        bodies: In the order of their numbers.
        tree: Number of the root of the tree.
        outlines: Number of the root of the bookmarks; 0 when there is none.
    """

    bodies: list[str]
    tree: int
    outlines: int


def written(structure: Structure, pages: list[int], first: int) -> Written:
    """Write the tree and the bookmarks.

    Args:
        structure: What was drawn.
        pages: Number of the object of each page.
        first: Number of the first object written here.
    """
    found = _numbered(structure.root, first + 1)
    bodies = [_root(structure, first, len(pages))]
    bodies += [_element(element, first, pages) for element in found]
    bookmarks = [one for one in structure.headings if _LEVELS[one.tag.role] <= _DEEPEST and _title(one)]
    outlines = first + len(bodies) if bookmarks else 0
    bodies += _bookmarks(bookmarks, pages, outlines)
    return Written(bodies, first, outlines)


def literal(text: str) -> str:
    """Write a text as the format wants it."""
    if text.isascii() and text.isprintable() and not set(text) & {"(", ")", "\\"}:
        return f"({text})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _numbered(root: Element, first: int) -> list[Element]:
    """Number every part, parents before their parts."""
    found: list[Element] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        element.number = first + len(found)
        found.append(element)
        waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))
    return found


def _root(structure: Structure, number: int, pages: int) -> str:
    """The root: its one part, and for the marks of each page the parts that they belong to."""
    lists = [
        f"{index}[{' '.join([f'{element.number} 0 R' for element in page])}]"
        for index, page in enumerate(structure.pages[:pages])
    ]
    keys = [
        f"{FIRST_FIELD + index} {element.number} 0 R" for index, (element, _) in enumerate(structure.widgets)
    ]
    numbers = " ".join(lists + keys)
    following = FIRST_FIELD + len(structure.widgets)
    return (
        f"<</Type/StructTreeRoot/K {number + 1} 0 R"
        f"/ParentTree<</Nums[{numbers}]>>/ParentTreeNextKey {following}>>"
    )


def _element(element: Element, root: int, pages: list[int]) -> str:
    tag = element.tag
    parent = element.parent.number if element.parent is not None else root
    parts = [f"<</Type/StructElem/S/{tag.role}/P {parent} 0 R"]
    if element.page >= 0:
        parts.append(f"/Pg {pages[element.page]} 0 R")
    kids = [_kid(kid, element, pages) for kid in element.kids]
    if kids:
        parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]")
    if tag.language:
        parts.append(f"/Lang({tag.language})")
    if tag.alt:
        parts.append(f"/Alt{literal(tag.alt)}")
    if any(line.is_rtl or has_rtl(line.text) for line in element.lines):
        # Its glyphs stand in the order of the eye; whoever listens is given the text in the order of the ear.
        parts.append(f"/ActualText{literal(_said(element))}")
    parts.append(_attributes(element))
    return f"{''.join(parts)}>>"


def _said(element: Element) -> str:
    return "".join(f"{line.text} " if line.is_parted else line.text for line in element.lines).strip()


def _title(element: Element) -> str:
    """The French words of a title, its own or those of its parts."""
    parts = [kid for kid in element.kids if isinstance(kid, Element) and not kid.tag.language]
    return " ".join(filter(None, map(_said, (element, *parts))))


def _kid(kid: Element | Piece | Widget, element: Element, pages: list[int]) -> str:
    if isinstance(kid, Element):
        return f"{kid.number} 0 R"
    if isinstance(kid, Widget):
        return f"<</Type/OBJR/Obj {kid.number} 0 R/Pg {pages[kid.page]} 0 R>>"
    if kid.page == element.page:
        return str(kid.mark)
    return f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.mark}>>"


def _attributes(element: Element) -> str:
    tag = element.tag
    if tag.scope or tag.span > 1:
        scope = f"/Scope/{tag.scope}" if tag.scope else ""
        span = f"/ColSpan {tag.span}" if tag.span > 1 else ""
        return f"/A<</O/Table{scope}{span}>>"
    if tag.width and element.kids:
        corners = (element.x, element.y - tag.height, element.x + tag.width, element.y)
        return f"/A<</O/Layout/BBox[{' '.join(f'{corner:.2f}' for corner in corners)}]>>"
    return ""


def _bookmarks(headings: list[Element], pages: list[int], root: int) -> list[str]:
    """Bookmarks under the titles that they belong to: a chain of brothers at each level."""
    if not headings:
        return []
    numbers = {one: root + 1 + index for index, one in enumerate(headings)}
    below: dict[Element | None, list[Element]] = {None: []}
    title: Element | None = None
    for one in headings:
        title = one if one.tag.role == roles.TITLE else title
        below[None if title is one else title].append(one)
        below[one] = []
    count = len(headings)
    ends = f"/First {numbers[below[None][0]]} 0 R/Last {numbers[below[None][-1]]} 0 R"
    bodies = {root: f"<</Type/Outlines{ends}/Count {count}>>"}
    for parent, brothers in below.items():
        above = root if parent is None else numbers[parent]
        chain = [0, *(numbers[one] for one in brothers), 0]
        for one, before, after in zip(brothers, chain, chain[2:], strict=False):
            inside = [numbers[kid] for kid in below[one]]
            bodies[numbers[one]] = _bookmark(one, above, (before, after), inside, pages)
    return [bodies[number] for number in sorted(bodies)]


def _bookmark(one: Element, above: int, beside: tuple[int, int], inside: list[int], pages: list[int]) -> str:
    index = next((part.page for part in (one, *one.kids) if isinstance(part, Element) and part.page >= 0), 0)
    parts = [
        f"<</Title{literal(_title(one))}/Parent {above} 0 R",
        f"/Dest[{pages[index]} 0 R/XYZ 0 {one.y + _HEADROOM:.0f} null]",
    ]
    parts += [f"{key} {number} 0 R" for key, number in zip(("/Prev", "/Next"), beside, strict=True) if number]
    if inside:
        parts.append(f"/First {inside[0]} 0 R/Last {inside[-1]} 0 R/Count {len(inside)}")
    return f"{''.join(parts)}>>"
