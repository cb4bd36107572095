"""That somebody is accompanied towards work: neutral, for the person, who says what it is for.

It names an organisation as employers know it, days and a count; no word of why, for whom, or where one lives.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from models.documents import boxes, roles, typeset
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.font_files import Weight
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.hall_papers import issuer
from models.documents.look import BOX_LINE, GREEN, INK, QUIET
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, BoxMark, RuleMark, Sheet, paint
from models.records.plan_papers import Attestation, Tally
from models.records.settings import Settings
from models.rules import phones
from models.rules.neutral_words import first_neutral
from models.rules.phrases import phrases
from models.rules.plain_french import plain_duration
from models.rules.text import clean_line, french

TITLE: Final = "Attestation d’accompagnement"
_MARGIN: Final = 62.0
_WIDTH: Final = PAGE_WIDTH - 2 * _MARGIN
_TITLE: Final = Style(size=26, weight=Weight.SEMIBOLD, colour=INK)
_BODY: Final = Style(size=14, colour=INK)
_QUIET: Final = Style(size=10.5, colour=QUIET)
_LABEL: Final = Style(size=13, colour=QUIET)
_SIGNING: Final = 92.0
_BLANK: Final = "_" * 18


def render_attestation(paper: Attestation, settings: Settings, made_on: date) -> bytes:
    """Print an attestation.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(TITLE)
    paint((Sheet(_page(paper, settings, made_on).marks),), canvas)
    boxes.forget()
    typeset.forget()
    return canvas.finish()


def attestation_lines(paper: Attestation, settings: Settings) -> tuple[str, ...]:
    """Return the sentences of an attestation; what would tell too much is not in them."""
    adviser = settings.adviser
    named = tuple(filter(None, (adviser.display_name, first_neutral(adviser.function), issuer(settings))))
    who = ", ".join(named) + ("," if len(named) > 1 else "")
    met = clean_line(paper.name) or "la personne qui présente cette feuille"
    lines = [f"{who or 'La personne qui signe'} atteste accompagner {met} dans son parcours vers l’emploi."]
    lines.append(_period(paper.wish.since, paper.wish.until))
    if count := _count(paper):
        lines.append(count)
    purpose = first_neutral(clean_line(paper.wish.purpose)).rstrip(".")
    lines.append(
        f"Attestation remise à la demande de la personne, pour : {purpose}."
        if purpose
        else "Attestation remise à la demande de la personne."
    )
    return tuple(map(french, lines))


def _period(since: date | None, until: date | None) -> str:
    fr = phrases("fr")
    begun = fr.date(since) if since else _BLANK
    if until is None:
        return f"Cet accompagnement a commencé le {begun}. Il continue à ce jour."
    if since == until:
        return f"Cet accompagnement a eu lieu le {begun}."
    return f"Cet accompagnement va du {begun} au {fr.date(until)}."


def _count(paper: Attestation) -> str:
    if not paper.count or paper.wish.tally is Tally.NOTHING:
        return ""
    if paper.wish.tally is Tally.HOURS:
        return f"Sur cette période, il compte {plain_duration(paper.count)} d’activités."
    met = "1 rendez-vous" if paper.count == 1 else f"{paper.count} rendez-vous"
    return f"Sur cette période, il compte {met}."


def _page(paper: Attestation, settings: Settings, made_on: date) -> Box:
    sketch = Sketch()
    y = 84.0
    if head := issuer(settings):
        y = _put(sketch, head, _QUIET, y) + 2.0
        if phone := phones.shown(settings.adviser.phone or settings.phone):
            y = _put(sketch, phone, _QUIET, y)
        y += 28.0
    y = _put(sketch, TITLE, _TITLE, y, roles.TITLE) + 6.0
    sketch.add(RuleMark(_WIDTH, 0.0, 1.6, GREEN), _MARGIN, y)
    y += 32.0
    for line in attestation_lines(paper, settings):
        y = _put(sketch, line, _BODY, y) + 12.0
    y = _put(sketch, f"Fait le {phrases('fr').date(made_on)}.", _BODY, y + 14.0) + 26.0
    y = _put(sketch, "Signature", _LABEL, y) + 6.0
    sketch.add(BoxMark(_WIDTH * 0.52, _SIGNING, stroke=BOX_LINE, radius=4.0), _MARGIN, y)
    return sketch.box(PAGE_HEIGHT)


def _put(sketch: Sketch, text: str, style: Style, y: float, role: str = roles.PARAGRAPH) -> float:
    box = stacked(rows([Cell(text=text, style=style, x=_MARGIN, width=_WIDTH, role=role)]))
    sketch.place(box, 0.0, y)
    return y + box.height
