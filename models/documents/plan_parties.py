"""Section 1 of a plan: the three parties side by side, and under the same columns what each undertakes."""

from __future__ import annotations

from dataclasses import replace

from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.columns import Column
from models.documents.items import Item
from models.documents.look import GREEN, SMALL_STRONG, Look
from models.documents.marks import BoxMark
from models.documents.typeset import is_rtl
from models.documents.words import Pair, Words
from models.records.plans import AdviserParty, EmployeeParty, EmployerParty, PlanContent
from models.rules import siret

PANEL_GAP = 14.0
PANEL_PAD = 8.0


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
    column = (width - PANEL_GAP * (len(named) - 1)) / len(named)
    titles = [dual_title(words, title, column - PANEL_PAD, SMALL_STRONG) for title, _ in named]
    details = [_details(lines, column - PANEL_PAD, look) for _, lines in named]
    top = max(title.height for title in titles)
    height = top + max(detail.height for detail in details)
    sketch = Sketch()
    for index, (title, detail) in enumerate(zip(titles, details, strict=True)):
        x = index * (column + PANEL_GAP)
        sketch.add(BoxMark(1.4, height, fill=GREEN), x, 0.0)
        sketch.place(title, x + PANEL_PAD, 0.0)
        sketch.place(detail, x + PANEL_PAD, top)
    return sketch.box(height + 8.0, space=8.0)


def thirds(parts: tuple[tuple[Pair, tuple[Item, ...]], ...], width: float, look: Look) -> Box | None:
    """Set lists side by side, one per party, in French alone; None when there is none."""
    if not parts:
        return None
    column = (width - PANEL_GAP * (len(parts) - 1)) / len(parts)
    sketch = Sketch()
    height = 0.0
    for index, (title, items) in enumerate(parts):
        side = Column("fr", column, look)
        head = rows([Cell(text=title.fr, style=look.heading, width=column)])
        box = stacked([*head, *(box for item in items for box in side.item(item))])
        sketch.place(box, index * (column + PANEL_GAP), 0.0)
        height = max(height, box.height)
    return sketch.box(height, space=2.0)


def dual_title(words: Words, title: Pair, width: float, style: Style) -> Box:
    """Set a short title, its translation at the other end of the line or below."""
    head = Cell(text=title.fr, style=style, width=width)
    if not title.other:
        return stacked(rows([head]))
    language = words.language
    other = Cell(
        text=title.other,
        style=style,
        language=language,
        width=width,
        align="right" if is_rtl(language) else "left",
    )
    first = head.lines[0].width if head.lines else 0.0
    fits = len(head.lines) == len(other.lines) == 1 and first + other.lines[0].width + 10.0 <= width
    if fits:
        return stacked(rows([head, replace(other, align="right")]))
    return stacked([*rows([head]), *rows([other])])


def _details(lines: list[tuple[Pair, bool]], width: float, look: Look) -> Box:
    return stacked(
        box
        for text, is_strong in lines
        for box in rows([Cell(text=text.fr, style=look.strong if is_strong else look.label, width=width)])
    )


def _employer(words: Words, party: EmployerParty) -> list[tuple[Pair, bool]]:
    names = _distinct(words.same(party.legal_name), words.same(party.trade_name))
    number = words.same(siret.grouped(party.siret))
    labelled = words.both("label.siret").map(lambda label: f"{label} {number.fr}") if number else Pair()
    person = words.join((words.same(party.representative_name), words.same(party.representative_function)))
    return _lines(names, labelled, words.same(party.site_address), person)


def _employee(words: Words, party: EmployeeParty) -> list[tuple[Pair, bool]]:
    return _lines([words.same(party.display_name)])


def _adviser(words: Words, party: AdviserParty) -> list[tuple[Pair, bool]]:
    return _lines(
        [words.same(party.name)],
        words.same(party.function),
        words.same(party.organisation),
        words.phone(party.phone),
    )


def _lines(names: list[Pair], *others: Pair) -> list[tuple[Pair, bool]]:
    strong = [(name, True) for name in names[:1] if name]
    return [*strong, *((text, False) for text in (*names[1:], *others) if text)]


def _distinct(first: Pair, second: Pair) -> list[Pair]:
    """The name over the door is said only when it is not the company's."""
    if not first or first.fr.casefold() == second.fr.casefold():
        return [second or first]
    return [first, second]
