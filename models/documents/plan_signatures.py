"""Section 14 of a plan: three boxes of the same size, whether signed here, on paper, later or not at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from models.documents import roles
from models.documents.boxes import Box, Cell, Sketch, rows, stacked, tagged
from models.documents.form_fields import FieldKind, FieldMark
from models.documents.local_time import paris
from models.documents.look import (
    BOX_LINE,
    HAIRLINE,
    INK_OF_SIGNATURES,
    RADIUS,
    SMALL,
    SMALL_STRONG,
    TINY,
    Look,
)
from models.documents.marks import BoxMark, InkMark, RuleMark
from models.documents.plan_parties import dual_title
from models.documents.proof.fields import NOTES, PARTIES
from models.documents.roles import Tag
from models.documents.words import Pair, Words
from models.records.plans import PlanVersionRecord
from models.records.signatures import Ink, SignatureMethod, SignatureRecord, SignerRole
from models.rules import ink as ink_rules

BOX_GAP = 12.0
PAD = 6.0
# Points per logical pixel of the pad, at most: a small mark is not blown up.
MAX_INK_SCALE = 0.6


@dataclass(frozen=True, slots=True)
class _Signer:
    role: SignerRole
    name: str
    function: str
    answer: SignatureRecord | None


def signature_boxes(
    words: Words, version: PlanVersionRecord, width: float, look: Look, *, has_fields: bool = False
) -> Box:
    """Draw the three boxes side by side; with fields, places to fill later in the same file."""
    column = (width - 2 * BOX_GAP) / 3
    signers = _signers(version)
    heads = [_head(words, signer, column - 2 * PAD, look) for signer in signers]
    notes = [stacked(_notes(words, signer.answer, column - 2 * PAD)) for signer in signers]
    if has_fields:
        room = max(_note_room(words, version, column - 2 * PAD), *(note.height for note in notes))
        notes = [
            _note_field(words, signer.role, shown, column - 2 * PAD, room)
            for signer, shown in zip(signers, notes, strict=True)
        ]
    top = PAD + max(head.height for head in heads)
    foot = top + look.field_height + 2.0
    height = foot + max(note.height for note in notes) + PAD
    sketch = Sketch()
    sketch.open(Tag(roles.LIST))
    for index, (signer, head, note) in enumerate(zip(signers, heads, notes, strict=True)):
        x = index * (column + BOX_GAP)
        sketch.open(Tag(roles.LIST_ITEM))
        sketch.add(BoxMark(column, height, stroke=HAIRLINE, radius=RADIUS, line_width=0.8), x, 0.0)
        sketch.place(head, x + PAD, PAD - 2.0)
        sketch.open(Tag(roles.BODY))
        sketch.place(_field(words, signer, column - 2 * PAD, look.field_height), x + PAD, top)
        if has_fields:
            sketch.add(
                _mark_field(words, signer.role, column - 2 * PAD, look.field_height - 2.0), x + PAD, top
            )
        sketch.place(note, x + PAD, foot)
        sketch.close()
        sketch.close()
    sketch.close()
    boxes = sketch.box(height, space=look.gap * 0.6)
    ways = {signer.answer.method for signer in signers if signer.answer is not None}
    if SignatureMethod.SCREEN not in ways:
        return boxes
    return replace(stacked([boxes, *_proof(words, width)]), space=boxes.space)


def _proof(words: Words, width: float) -> list[Box]:
    """What a mark made on a screen is worth, once for all three."""
    text = words.both("signature.screen_note")
    half = (width - BOX_GAP) / 2
    cells = [Cell(text=text.fr, style=TINY, width=half if text.other else width)]
    if text.other:
        cells.append(Cell(text=text.other, style=TINY, language=words.language, x=half + BOX_GAP, width=half))
    return rows(cells, above=2.0)


def forget() -> None:
    """Empty the cache of marks made by hand."""
    ink_mark.cache_clear()


def signing_lines(words: Words, version: PlanVersionRecord) -> tuple[Pair, ...]:
    """Say where, how many originals, how the text was made understood, and what signing means."""
    signing = version.content.signing
    place = words.both("label.made_at", place=words.same(signing.place)) if signing.place.strip() else Pair()
    count = max(signing.originals, 1)
    facts = (
        place,
        words.both("label.originals", count=count) if count > 1 else Pair(),
        words.both("label.read_aloud") if signing.is_read_aloud else Pair(),
        words.both("label.interpreter", name=words.same(signing.interpreter_name))
        if signing.interpreter_name.strip()
        else Pair(),
    )
    stopped = (fact.map(_stopped) for fact in facts)
    return tuple(
        pair for pair in (words.join(stopped, separator=" "), words.both("signature.sentence")) if pair
    )


def _stopped(text: str) -> str:
    return text if text.rstrip("\u2069").endswith((".", "!", "?", "।", "።", "۔")) else f"{text}."


def _signers(version: PlanVersionRecord) -> tuple[_Signer, ...]:
    content = version.content
    known = {
        SignerRole.EMPLOYEE: (content.employee.display_name, ""),
        SignerRole.EMPLOYER: (content.employer.representative_name, content.employer.representative_function),
        SignerRole.ADVISER: (content.adviser.name, content.adviser.function),
    }
    answers = {answer.role: answer for answer in version.signatures}
    found = []
    for role in SignerRole:
        name, function = known[role]
        answer = answers.get(role)
        if answer is not None:
            name, function = answer.signer_name or name, answer.signer_function or function
        found.append(_Signer(role, name, function, answer))
    return tuple(found)


def _head(words: Words, signer: _Signer, width: float, look: Look) -> Box:
    """Who signs and as what."""
    role = dual_title(words, words.both(f"signature.role.{signer.role}"), width, SMALL_STRONG)
    name = Cell(text=words.same(signer.name).fr, style=look.strong, width=width)
    function = Cell(text=words.same(signer.function).fr, style=look.label, width=width)
    return stacked([role, *tagged([*rows([name]), *rows([function])], Tag(roles.BODY))])


def _field(words: Words, signer: _Signer, width: float, height: float) -> Box:
    """Where the mark is, or will be."""
    sketch, answer = Sketch(), signer.answer
    if answer is not None and answer.method in {SignatureMethod.DECLINED, SignatureMethod.STANDS}:
        return sketch.box(height)
    sketch.add(RuleMark(width, 0.0, 0.6, BOX_LINE, is_dashed=True), 0.0, height - 12.0)
    if answer is not None and answer.method is SignatureMethod.SCREEN and answer.ink is not None:
        mark = ink_mark(answer.ink, width, height - 6.0)
        if mark.polygons:
            alt = f"Signature manuscrite\u00a0: {words.fr.text(f'signature.role.{signer.role}')}"
            sketch.open(Tag(roles.FIGURE, alt=alt, width=width, height=height - 6.0), 0.0, 2.0)
            sketch.add(mark, 0.0, height - 4.0)
            sketch.close()
    return sketch.box(height)


@lru_cache(maxsize=16)
def ink_mark(ink: Ink, width: float, height: float) -> InkMark:
    """Draw a mark made by hand within a width and a height, points."""
    place = ink_rules.fitted(ink, width, height, max_scale=MAX_INK_SCALE, y_up=True)
    outlines = (polygon for stroke in ink.strokes for polygon in ink_rules.outline(stroke))
    return InkMark(tuple(place.polygon(polygon) for polygon in outlines), INK_OF_SIGNATURES)


def _notes(words: Words, answer: SignatureRecord | None, width: float) -> list[Box]:
    """What is known of the answer, in neutral words."""
    if answer is None:
        return _by_hand(words, width)
    said = note_boxes(words, note(words, answer.method, answer.signed_at, answer.stands_version), width)
    return [*said, *_by_hand(words, width)] if answer.method is SignatureMethod.PAPER else said


def note(words: Words, method: SignatureMethod, signed_at: datetime, stands_version: int = 0) -> Pair:
    """Say in a line how somebody answered; of a signature that stands, when the former version was signed."""
    if method is SignatureMethod.DECLINED:
        return words.both("signature.declined_note")
    if method is SignatureMethod.PAPER:
        return words.both("signature.paper_note")
    moment = paris(signed_at)
    signed = words.both("signature.signed_on", date=words.date(moment.date()), time=words.time(moment.time()))
    if method is not SignatureMethod.STANDS:
        return signed
    return words.join((words.both("document.version", version=stands_version), signed), separator=" · ")


def _note_room(words: Words, version: PlanVersionRecord, width: float) -> float:
    """Height of the longest line that may be said of an answer, points."""
    moment = version.frozen_at or version.updated_at
    said = (note(words, method, moment, version.version) for method in SignatureMethod)
    return max(stacked(note_boxes(words, text, width)).height for text in said)


def _note_field(words: Words, role: SignerRole, shown: Box, width: float, height: float) -> Box:
    """Make the line for the date a field: how somebody answered will stand there."""
    alt = words.fr.text(f"signature.role.{role}")
    sketch = Sketch()
    sketch.add(FieldMark(NOTES[role], FieldKind.TEXT, width, height, alt, shown.marks), 0.0, 0.0)
    return sketch.box(height)


def _mark_field(words: Words, role: SignerRole, width: float, height: float) -> FieldMark:
    """The place where a mark made by hand will be."""
    alt = f"Signature\u00a0: {words.fr.text(f'signature.role.{role}')}"
    return FieldMark(PARTIES[role], FieldKind.SIGNATURE, width, height, alt)


def _by_hand(words: Words, width: float) -> list[Box]:
    """A line for the date, for whoever signs on paper."""
    sketch = Sketch()
    cell = Cell(text=words.both("label.signature_date").fr, style=SMALL, width=width)
    text = stacked(rows([cell]))
    sketch.place(text, 0.0, 0.0)
    start = (cell.lines[0].width if cell.lines else 0.0) + 4.0
    sketch.add(RuleMark(max(width - start, 0.0), 0.0, 0.5, BOX_LINE), start, text.height * 0.76)
    return [sketch.box(text.height + 1.0)]


def note_boxes(words: Words, text: Pair, width: float) -> list[Box]:
    """Set a short line, the other language under the French."""
    found = rows([Cell(text=text.fr, style=TINY, width=width)])
    if text.other:
        found += rows([Cell(text=text.other, style=TINY, language=words.language, width=width)])
    return found
