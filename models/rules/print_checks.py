"""A paper of ours read page by page before it is printed, as whoever finds it on a table would read it.

Sources: ``product.md`` N5 and traps 12, 15 and 17 (what shows through the window of an envelope, a field left
empty taken for a filled one, a printed « None », a page of signatures alone); the window is that of a French
DL envelope (NF Z 11-001: 35 × 100 mm, 20 mm from the right and the bottom edge, the sheet folded in three,
and free to slip by 10 mm).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from models.records.printing import PrintedLine, PrintRemark, RemarkCode
from models.rules.names import fold
from models.rules.phrases import Phrases

WINDOW: Final = (80.0, 40.0, 200.0, 95.0)
"""Left, top, right and bottom of what the window can show, millimetres."""
TOP_THIRD: Final = 99.0
"""A sheet folded in three, or whose top looks out of a pile, shows this much, millimetres."""
FEW_WORDS: Final = 25
"""Under that, a page of signatures holds nothing of what is signed."""
_MOST_SHOWN: Final = 3
_EMPTY_WORDS: Final = re.compile(r"(\b(?:None|null|undefined|NaN)\b|\{[a-z_]+\})")

Pages = Sequence[Sequence[PrintedLine]]


def remarks(
    pages: Pages, french: Phrases, *, names: Iterable[str] = (), is_signed: bool = False
) -> tuple[PrintRemark, ...]:
    """Return what deserves a look, what is wrong first, then page by page.

    Args:
        pages: Lines of each page.
        french: The fixed phrases of the paper.
        names: Of the people whose names must not lie about.
        is_signed: The paper is one that the parties sign.
    """
    found = [*_signatures(pages, french)] if is_signed else []
    for number, lines in enumerate(pages, start=1):
        found += _page(number, lines, french)
    if pages:
        found += [*_window(pages[0]), *_table(pages[0], names)]
    return tuple(sorted(found, key=_is_good_to_know))


def _is_good_to_know(remark: PrintRemark) -> bool:
    return not remark.is_wrong


def _page(number: int, lines: Sequence[PrintedLine], french: Phrases) -> Iterator[PrintRemark]:
    empty = french.text("document.not_filled")
    if count := sum(line.text.count(empty) for line in lines):
        yield PrintRemark(code=RemarkCode.NOT_FILLED, page=number, count=count)
    for line in lines:
        if match := _EMPTY_WORDS.search(line.text):
            yield PrintRemark(code=RemarkCode.EMPTY_WORD, page=number, words=match.group(1))
    mark = french.text("document.continued", title="").strip()
    cut = (line.text.partition(mark) for line in lines if mark in line.text)
    for title in dict.fromkeys(before.strip() for before, _, _ in cut if before.strip()):
        yield PrintRemark(code=RemarkCode.GOES_ON, page=number, words=title)


def _signatures(pages: Pages, french: Phrases) -> Iterator[PrintRemark]:
    """Look for the three places to sign, on one page, with something of what is signed."""
    title = french.text("section.signatures")
    roles = [french.text(f"signature.role.{role}") for role in ("employee", "employer", "adviser")]
    for number, lines in enumerate(pages, start=1):
        texts = [line.text.strip() for line in lines]
        start = next((place for place, text in enumerate(texts) if text.startswith(title)), None)
        if start is None or not all(any(role in text for text in texts[start:]) for role in roles):
            continue
        if sum(len(text.split()) for text in texts[:start]) < FEW_WORDS:
            yield PrintRemark(code=RemarkCode.SIGNATURES_ALONE, page=number)
        return
    yield PrintRemark(code=RemarkCode.NO_SIGNATURES)


def _window(lines: Sequence[PrintedLine]) -> Iterator[PrintRemark]:
    left, top, right, bottom = WINDOW
    seen = [
        line.text.strip()
        for line in lines
        if line.left < right and line.right > left and line.top < bottom and line.bottom > top
    ]
    shown = [text for text in seen if text]
    if shown:
        words = " · ".join(shown[:_MOST_SHOWN])
        yield PrintRemark(code=RemarkCode.WINDOW, page=1, words=words, count=len(shown))


def _table(lines: Sequence[PrintedLine], names: Iterable[str]) -> Iterator[PrintRemark]:
    top = " ".join(fold(line.text) for line in lines if line.top < TOP_THIRD)
    seen = [name for name in dict.fromkeys(names) if name.strip() and fold(name) in top]
    if seen:
        yield PrintRemark(code=RemarkCode.TABLE, page=1, words=", ".join(seen))
