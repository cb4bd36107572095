"""Section 1 of a plan: the three parties side by side, and under the same columns what each undertakes."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from models.documents import roles
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked, tagged
from models.documents.columns import DOT, Column
from models.documents.items import Item
from models.documents.look import GREEN, SMALL_STRONG, Look
from models.documents.marks import BoxMark
from models.documents.roles import Tag
from models.documents.typeset import is_rtl, one_line
from models.documents.words import Pair, Words
from models.records.plan_parties import AdviserParty, EmployeeParty, EmployerParty
from models.records.plans import PlanContent
from models.rules import siret

PANEL_GAP = 14.0
PANEL_PAD = 8.0
# The employer has most to say: a company, a number, an address and who signs for it.
SHARES = (1.25, 0.85, 0.9)


def parties_box(words: Words, content: PlanContent, width: float, look: Look) -> Box | None:
    """Draw the panel of the parties; None when nobody is named.

    Names, addresses and numbers are the same in both languages and are written once.
    """
    columns = [
        (words.both("label.employer"), _employer(words, content.employer)),
        (words.both("label.employee"), _employee(words, content.employee)),
        (words.both("label.adviser"), _adviser(words, content.adviser)),
    ]
    named = [(title, lines) for title, lines in columns if lines]
    if not named:
        return None
    shares = [SHARES[index] for index, (_, lines) in enumerate(columns) if lines]
    room = width - PANEL_GAP * (len(named) - 1)
    widths = [room * share / sum(shares) for share in shares]
    starts = accumulate((each + PANEL_GAP for each in widths), initial=0.0)
    titles = [
        dual_title(words, title, each - PANEL_PAD, SMALL_STRONG)
        for (title, _), each in zip(named, widths, strict=True)
    ]
    details = [
        _details(lines, each - PANEL_PAD, look) for (_, lines), each in zip(named, widths, strict=True)
    ]
    height = max(title.height + detail.height for title, detail in zip(titles, details, strict=True))
    sketch = Sketch()
    sketch.open(Tag(roles.LIST))
    for x, title, detail in zip(starts, titles, details, strict=False):
        sketch.open(Tag(roles.LIST_ITEM))
        sketch.add(BoxMark(1.4, height, fill=GREEN), x, 0.0)
        sketch.place(title, x + PANEL_PAD, 0.0)
        sketch.open(Tag(roles.BODY))
        sketch.place(detail, x + PANEL_PAD, title.height)
        sketch.close()
        sketch.close()
    sketch.close()
    return sketch.box(height + look.gap * 0.7, space=look.gap * 0.8)


def thirds(parts: tuple[tuple[Pair, tuple[Item, ...]], ...], width: float, look: Look) -> Box | None:
    """Set lists side by side, one per party, in French alone; None when there is none."""
    if not parts:
        return None
    column = (width - PANEL_GAP * (len(parts) - 1)) / len(parts)
    sketch = Sketch()
    height = 0.0
    for index, (title, items) in enumerate(parts):
        side = Column(column, look)
        head = rows([Cell(text=title.fr, style=look.heading, width=column, role=roles.SUBHEADING)])
        listed = tagged((box for item in items for box in side.item(item)), Tag(roles.LIST))
        box = stacked([*head, *listed])
        sketch.place(box, index * (column + PANEL_GAP), 0.0)
        height = max(height, box.height)
    return sketch.box(height, space=2.0)


def dual_title(words: Words, title: Pair, width: float, style: Style, role: str = roles.LABEL) -> Box:
    """Set a short title, its translation at the other end of the line or below."""
    head = Cell(text=title.fr, style=style, width=width, role=role)
    if not title.other:
        return stacked(rows([head]))
    language = words.language
    other = Cell(
        text=title.other,
        style=style,
        language=language,
        width=width,
        align="right" if is_rtl(language) else "left",
        role=role,
    )
    first = head.lines[0].width if head.lines else 0.0
    fits = len(head.lines) == len(other.lines) == 1 and first + other.lines[0].width + 10.0 <= width
    if fits:
        return stacked(rows([head, replace(other, align="right")]))
    return stacked([*rows([head]), *rows([other])])


def _details(lines: list[tuple[Pair, ...]], width: float, look: Look) -> Box:
    """Set lines under one another, the first one strong; parts of a line go apart where they do not fit."""
    boxes: list[Box] = []
    for index, parts in enumerate(lines):
        style = look.label if index else look.strong
        joined = DOT.join(part.fr for part in parts)
        fits = one_line(joined, style.font("fr")).width <= width
        texts = [joined] if fits else [part.fr for part in parts]
        boxes.extend(box for text in texts for box in rows([Cell(text=text, style=style, width=width)]))
    return stacked(boxes)


def _employer(words: Words, party: EmployerParty) -> list[tuple[Pair, ...]]:
    names = _distinct(words.same(party.legal_name), words.same(party.trade_name))
    number = words.same(siret.grouped(party.siret))
    labelled = words.both("label.siret").map(lambda label: f"{label} {number.fr}") if number else Pair()
    person = words.join((words.same(party.representative_name), words.same(party.representative_function)))
    return _lines(names[:1], [*names[1:], labelled], [words.same(party.site_address)], [person])


def _employee(words: Words, party: EmployeeParty) -> list[tuple[Pair, ...]]:
    return _lines([words.same(party.display_name)])


def _adviser(words: Words, party: AdviserParty) -> list[tuple[Pair, ...]]:
    return _lines(
        [words.same(party.name)],
        [words.same(party.function)],
        [words.same(party.organisation), words.phone(party.phone)],
    )


def _lines(*lines: list[Pair]) -> list[tuple[Pair, ...]]:
    """Leave out what is not there."""
    present = (tuple(part for part in line if part) for line in lines)
    return [line for line in present if line]


def _distinct(first: Pair, second: Pair) -> list[Pair]:
    """The name over the door is said only when it is not the company's."""
    if not first or first.fr.casefold() == second.fr.casefold():
        return [second or first]
    return [first, second]
