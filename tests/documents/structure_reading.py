"""The tree of a PDF as a program for who listens walks it, and what is wrong with it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdf
from pypdf.generic import IndirectObject

# What paints, and what says to which part it belongs.
_TOKENS = re.compile(
    rb"/(?P<role>\w+) ?<<(?P<keys>[^>]*(?:<[0-9A-F]*>)?[^>]*)>> BDC|(?P<end>\bEMC\b)|(?P<paint>\b(?:TJ|Tj|f|S|B|sh|Do)\b)"
)
_MCID = re.compile(rb"MCID (\d+)")
_FOREIGN = re.compile("[\u0370-\u05ff\u0600-\u1cff\u2c80-\u2fdf\u3040-\ud7ff]")
_CHILDREN = {
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "Caption", "THead", "TBody", "TFoot"},
    "TR": {"TH", "TD"},
}
_PARENTS = {"LI": "L", "TR": "Table", "TH": "TR", "TD": "TR", "Lbl": "LI", "LBody": "LI"}


@dataclass
class Node:
    """A part of the tree."""

    role: str
    language: str
    alt: str
    said: str
    keys: Any
    kids: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    widgets: list[Any] = field(default_factory=list)
    number: int = 0

    def walk(self) -> Iterator[Node]:
        """Every part, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def of(self, *wanted: str) -> list[Node]:
        """Parts of some roles."""
        return [node for node in self.walk() if node.role in wanted]


class Tagged:
    """A document with its tree."""

    def __init__(self, pdf: bytes) -> None:
        self.reader = pypdf.PdfReader(io.BytesIO(pdf))
        trailer: Any = self.reader.trailer
        self.catalog: Any = trailer["/Root"]
        self._pages = {
            page.indirect_reference.idnum: index
            for index, page in enumerate(self.reader.pages)
            if page.indirect_reference is not None
        }
        tree: Any = self.catalog["/StructTreeRoot"]
        self.root = self._node(tree["/K"], -1)
        self.parents = _numbers(tree["/ParentTree"]["/Nums"])

    def _node(self, reference: Any, page: int) -> Node:
        keys = reference.get_object()
        node = Node(
            role=str(keys["/S"])[1:],
            language=str(keys.get("/Lang", "")),
            alt=str(keys.get("/Alt", "")),
            said=str(keys.get("/ActualText", "")),
            keys=keys,
            number=reference.idnum if isinstance(reference, IndirectObject) else 0,
        )
        page = self._pages[keys.raw_get("/Pg").idnum] if "/Pg" in keys else page
        kids = keys.get("/K", [])
        for kid in kids if isinstance(kids, list) else [keys.raw_get("/K")]:
            self._add(node, kid, page)
        return node

    def _add(self, node: Node, kid: Any, page: int) -> None:
        if isinstance(kid, int):
            node.marks.append((page, int(kid)))
            return
        held = kid.get_object()
        if held.get("/Type") == "/MCR":
            node.marks.append((self._pages[held.raw_get("/Pg").idnum], int(held["/MCID"])))
        elif held.get("/Type") == "/OBJR":
            node.widgets.append(held["/Obj"])
        else:
            node.kids.append(self._node(kid, page))

    def faults(self) -> list[str]:
        """Say everything that is wrong; nothing is the answer hoped for."""
        return [*self._file(), *self._content(), *self._tree(), *self._tables(), *self._widgets()]

    def _file(self) -> Iterator[str]:
        if not self.catalog["/MarkInfo"]["/Marked"] or not self.catalog["/Lang"]:
            yield "not marked, or without a language"
        if not self.catalog["/ViewerPreferences"]["/DisplayDocTitle"]:
            yield "its name is shown instead of its title"
        said = self.catalog["/Metadata"].get_data().decode()
        if "<pdfaid:part>2<" not in said or "<pdfuaid:part>1<" not in said:
            yield "no claim"
        if self.catalog["/OutputIntents"][0]["/DestOutputProfile"]["/N"] != 3:
            yield "no profile of colours"

    def _content(self) -> Iterator[str]:
        """Everything that paints is a part of the tree or an artifact, and each part is found again."""
        owned = {place: node for node in self.root.walk() for place in node.marks}
        pages: list[Any] = list(self.reader.pages)
        for index, page in enumerate(pages):
            row = self.parents[page["/StructParents"]]
            if page.get("/Tabs") != "/S":
                yield f"page {index}: fields out of order"
            for mark in self._marks(index, page):
                if isinstance(mark, str):
                    yield mark
                elif (index, mark) not in owned or row[mark].idnum != owned[index, mark].number:
                    yield f"page {index}: mark {mark} belongs to nothing"

    def _marks(self, index: int, page: Any) -> Iterator[int | str]:
        open_: list[str] = []
        for token in _TOKENS.finditer(page["/Contents"].get_data()):
            if token["role"]:
                open_.append(token["role"].decode())
                if found := _MCID.search(token["keys"]):
                    yield int(found[1])
            elif token["end"]:
                open_.pop()
            elif not open_:
                yield f"page {index}: something painted is no part of anything"
        if open_:
            yield f"page {index}: {open_} does not end"

    def _tree(self) -> Iterator[str]:
        level = 0
        for node in self.root.walk():
            yield from _family(node)
            yield from _pictures(node)
            if re.fullmatch("H[1-6]", node.role):
                if int(node.role[1]) > level + 1:
                    yield f"{node.role} after H{level}"
                level = int(node.role[1])
            if _FOREIGN.search(node.said) and not node.language:
                yield f"in which language: {node.said}"
        if not level:
            yield "no title"

    def _tables(self) -> Iterator[str]:
        for table in self.root.of("Table"):
            widths = {sum(_span(cell) for cell in row.kids) for row in table.of("TR")}
            if len(widths) != 1:
                yield f"rows of {widths} cells"
            if not all("/Scope" in (cell.keys.get("/A") or {}) for cell in table.of("TH")):
                yield "a head that counts for nothing"
            if not table.of("TH"):
                yield "a table without heads"

    def _widgets(self) -> Iterator[str]:
        told = [widget for node in self.root.of("Form") for widget in node.widgets]
        pages: list[Any] = list(self.reader.pages)
        for page in pages:
            for reference in page.get("/Annots", []):
                widget = reference.get_object()
                if widget not in told or not widget.get("/TU"):
                    yield f"field {widget.get('/T')} is not read"
                if self.parents[widget["/StructParent"]]["/S"] != "/Form":
                    yield f"field {widget.get('/T')} leads nowhere"


def _family(node: Node) -> Iterator[str]:
    """Parts are where they belong."""
    for kid in node.kids:
        if kid.role not in _CHILDREN.get(node.role, {kid.role}):
            yield f"{kid.role} in {node.role}"
        if _PARENTS.get(kid.role, node.role) != node.role:
            yield f"{kid.role} in {node.role}"
    if not node.kids and not node.marks and not node.widgets and node.role not in ("TD", "TH"):
        yield f"empty {node.role}"


def _pictures(node: Node) -> Iterator[str]:
    if node.role in ("Figure", "Form") and not node.alt:
        yield f"{node.role} without words"
    if node.role == "Figure" and "/BBox" not in str(node.keys.get("/A")):
        yield "Figure without a place"


def _numbers(pairs: Any) -> dict[int, Any]:
    """A number tree: a list of parts for a page, one part for a field."""
    held = list(pairs)
    return {int(key): value.get_object() for key, value in zip(held[::2], held[1::2], strict=True)}


def _span(cell: Node) -> int:
    return int((cell.keys.get("/A") or {}).get("/ColSpan", 1))
