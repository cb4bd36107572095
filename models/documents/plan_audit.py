"""The page of proof of a plan: who answered, how and when, and what each kind of proof is worth.

Its parts are form fields. The text that nobody has answered yet is frozen with them empty, then each step of
the proof fills those that it knows, in a further revision of the same file.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from models.documents import roles
from models.documents.boxes import Box, Cell, Sketch, rows, stacked, tagged
from models.documents.columns import Column
from models.documents.form_fields import FieldKind, FieldMark
from models.documents.items import Item, Section, Sentence
from models.documents.look import ALONE, HAIRLINE, RADIUS, SIDE_BY_SIDE, TITLE, TITLE_BESIDE, Look
from models.documents.marks import BoxMark
from models.documents.plan_facing import FACING_GAP, Facing
from models.documents.proof.fields import AUDIT, FREEZE, STAMP, TEXT
from models.documents.roles import Tag
from models.documents.words import Words
from models.records.signatures import SignerRole

PAD: Final = 5.0
TEXT_HEIGHT: Final = 66.0
TEXT_HEIGHT_OF_TWO: Final = 86.0
LEAST_PART: Final = 82.0
MOST_PART: Final = 128.0
WORTH: Final = ("proof.worth_screen", "proof.worth_paper", "proof.worth_closed", "proof.worth_clock")


def audit_boxes(words: Words, width: float, room: float) -> list[Box]:
    """Lay the page out.

    Args:
        words: The two languages.
        width: Points.
        room: Height of the page between its margins, points: what is left over goes to the parts to fill.
    """
    look = SIDE_BY_SIDE[1] if words.is_bilingual else ALONE[2]
    above = [_title(words, width), *_section(words, "proof.intro", width, look)]
    below = _titled(words, "proof.worth", WORTH, width, look)
    heads = {role: _titled(words, f"signature.role.{role}", (), width, look) for role in SignerRole}
    text_height = TEXT_HEIGHT_OF_TWO if words.is_bilingual else TEXT_HEIGHT
    text = [
        *_titled(words, "proof.text", (), width, look),
        _part(words.fr.text("proof.text"), TEXT, width, text_height),
    ]
    fixed = [*above, *text, *below, *(box for head in heads.values() for box in head)]
    taken = sum(box.height + box.space for box in fixed)
    height = min(max((room - taken) / len(heads) - 2 * PAD, LEAST_PART), MOST_PART)
    parts = [
        box
        for role, head in heads.items()
        for box in (*head, _part(words.fr.text(f"signature.role.{role}"), AUDIT[role], width, height))
    ]
    return [*above, *text, *parts, *below, _unseen(words)]


def _title(words: Words, width: float) -> Box:
    title = words.both("proof.title")
    style = TITLE_BESIDE if title.other else TITLE
    cells = [Cell(text=title.fr, style=style, width=width / 2, role=roles.SPAN)]
    if title.other:
        other = Cell(
            text=title.other,
            style=TITLE_BESIDE,
            language=words.language,
            x=(width + FACING_GAP) / 2,
            width=(width - FACING_GAP) / 2,
            role=roles.SPAN,
        )
        cells.append(other)
    return stacked(tagged(rows(cells), Tag(roles.TITLE)))


def _section(words: Words, key: str, width: float, look: Look) -> list[Box]:
    """A paragraph without a title."""
    setter = Facing(words.language, width, look) if words.is_bilingual else Column(width, look)
    return setter.item(Sentence(words.both(key)))


def _titled(words: Words, title: str, keys: tuple[str, ...], width: float, look: Look) -> list[Box]:
    items: tuple[Item, ...] = tuple(Sentence(words.both(key)) for key in keys)
    if not items:
        setter = Facing(words.language, width, look) if words.is_bilingual else Column(width, look)
        return [setter.title(words.both(title))]
    return _set(words, Section(words.both(title), items), width, look)


def _set(words: Words, section: Section, width: float, look: Look) -> list[Box]:
    if words.is_bilingual:
        return Facing(words.language, width, look).section(section)
    return Column(width, look).section(section)


def _part(said: str, name: str, width: float, height: float) -> Box:
    """A frame with a field in it."""
    sketch = Sketch()
    sketch.add(BoxMark(width, height, stroke=HAIRLINE, radius=RADIUS, line_width=0.8), 0.0, 0.0)
    alt = f"Preuve\u00a0: {said}"
    sketch.add(FieldMark(name, FieldKind.TEXT, width - 2 * PAD, height - 2 * PAD, alt), PAD, PAD)
    return replace(sketch.box(height), space=PAD)


def _unseen(words: Words) -> Box:
    """The signature that freezes the text and the time stamp have no place that anybody sees."""
    sketch = Sketch()
    for name in (FREEZE, STAMP):
        sketch.add(FieldMark(name, FieldKind.SIGNATURE, 0.0, 0.0, words.fr.text("proof.text")), 0.0, 0.0)
    return sketch.box(0.0)
