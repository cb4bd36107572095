"""What a person takes home from the hall: a certificate of passage, an appointment slip in large letters."""

from __future__ import annotations

import datetime as dt
from typing import Final

from models.documents import boxes, pictograms, roles, typeset
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.font_files import Weight
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import BOX_LINE, GREEN, INK, QUIET, TINT
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, BoxMark, RuleMark, Sheet, paint
from models.documents.roles import Tag
from models.records.hall_papers import Certificate, Slip
from models.records.settings import Settings
from models.rules.neutral_words import first_neutral
from models.rules.phrases import phrases

CERTIFICATE_TITLE: Final = "Attestation de passage"
SLIP_TITLE: Final = "Rendez-vous"
_MARGIN: Final = 62.0
_WIDTH: Final = PAGE_WIDTH - 2 * _MARGIN
_TITLE: Final = Style(size=26, weight=Weight.SEMIBOLD, colour=INK)
_BODY: Final = Style(size=14, colour=INK)
_QUIET: Final = Style(size=10.5, colour=QUIET)
_HEAD: Final = Style(size=22, weight=Weight.SEMIBOLD, colour=GREEN)
_NUMBER: Final = Style(size=108, weight=Weight.SEMIBOLD, colour=INK)
_DAY: Final = Style(size=26, weight=Weight.SEMIBOLD, colour=INK)
_LABEL: Final = Style(size=13, colour=QUIET)
_LARGE: Final = Style(size=21, weight=Weight.SEMIBOLD, colour=INK)
_HELP: Final = Style(size=18, colour=INK)
_PICTURE: Final = 46.0
_LEAF_HEIGHT: Final = 190.0
_SIGNING: Final = 92.0


def render_certificate(paper: Certificate, settings: Settings, made_on: dt.date) -> bytes:
    """Print a certificate: no word of it says for whom the place is, nor why the person came."""
    canvas = GlyphCanvas(CERTIFICATE_TITLE)
    paint((Sheet(_certificate(paper, settings, made_on).marks),), canvas)
    _forget()
    return canvas.finish()


def render_slip(paper: Slip, settings: Settings) -> bytes:
    """Print a slip: the day as a leaf of a calendar, the hour, the place and the way, with a picture each."""
    canvas = GlyphCanvas(SLIP_TITLE)
    page = _SlipPage(paper.language).draw(paper, settings.adviser.phone or settings.phone)
    paint((Sheet(page.marks),), canvas)
    _forget()
    return canvas.finish()


def certificate_words(paper: Certificate, settings: Settings) -> str:
    """Return the sentence of a certificate."""
    fr = phrases("fr")
    adviser = settings.adviser
    named = tuple(filter(None, (adviser.display_name, first_neutral(adviser.function), issuer(settings))))
    who = ", ".join(named) + ("," if len(named) > 1 else "")  # what is set beside a name is closed by a comma
    met = paper.name or "la personne qui présente cette feuille"
    when = f"le {fr.date(paper.day)}"
    if paper.began and paper.ended:
        when += f", de {fr.time(paper.began)} à {fr.time(paper.ended)}"
    elif paper.began:
        when += f", à {fr.time(paper.began)}"
    place = first_neutral(paper.place)  # whatever was typed, what tells too much is not printed
    where = f", {place}" if place else ""
    return f"{who or 'La personne qui signe'} atteste avoir reçu {met} {when}{where}."


def issuer(settings: Settings) -> str:
    """Return the name under which the organisation signs what others see; empty: its names tell too much."""
    return first_neutral(settings.document_name, settings.organisation_name)


def _certificate(paper: Certificate, settings: Settings, made_on: dt.date) -> Box:
    sketch = Sketch()
    y = 84.0
    if head := issuer(settings):
        y = _put(sketch, [_cell(head, _QUIET)], y) + 30.0
    y = _put(sketch, [_cell(CERTIFICATE_TITLE, _TITLE, roles.TITLE)], y) + 6.0
    sketch.add(RuleMark(_WIDTH, 0.0, 1.6, GREEN), _MARGIN, y)
    y = _put(sketch, [_cell(certificate_words(paper, settings), _BODY)], y + 34.0) + 18.0
    y = _put(sketch, [_cell("Attestation remise à la demande de la personne.", _BODY)], y) + 34.0
    y = _put(sketch, [_cell(f"Fait le {phrases('fr').date(made_on)}.", _BODY)], y) + 26.0
    y = _put(sketch, [_cell("Signature", _LABEL)], y) + 6.0
    frame = BoxMark(_WIDTH * 0.52, _SIGNING, stroke=BOX_LINE, radius=4.0)
    sketch.add(frame, _MARGIN, y)
    return sketch.box(PAGE_HEIGHT)


class _SlipPage:
    """A slip being drawn, in French and in the language of the person."""

    def __init__(self, language: str) -> None:
        self._fr = phrases("fr")
        self._other = phrases(language) if language != "fr" else None
        self._sketch = Sketch()
        self._y = 52.0

    def draw(self, paper: Slip, phone: str) -> Box:
        """Draw it from top to bottom."""
        fr, other = self._fr, self._other
        self._sketch.open(Tag(roles.TITLE))
        self._both("appointment.title", _TITLE, roles.SPAN)
        self._sketch.close()
        self._leaf(paper.day)
        self._pair(fr.date(paper.day), other.date(paper.day) if other else "", _DAY)
        self._y += 22.0
        if paper.at is not None:
            picture = pictograms.clock(_PICTURE, paper.at.hour, paper.at.minute)
            self._line(picture, "label.when", fr.time(paper.at), other.time(paper.at) if other else "")
        if paper.place:
            self._line(pictograms.place(_PICTURE), "label.where", paper.place)
        if paper.way:
            self._line(pictograms.bus(_PICTURE), "label.journey", paper.way)
        if phone:
            self._y += 10.0
            self._both("appointment.cannot", _HELP, phone=phone)
        return self._sketch.box(PAGE_HEIGHT)

    def _leaf(self, day: dt.date) -> None:
        """Draw the leaf of a calendar: the figure can be read from across the room."""
        width, top = 230.0, self._y + 16.0
        left = (PAGE_WIDTH - width) / 2
        frame = BoxMark(width, _LEAF_HEIGHT, fill="#FFFFFF", stroke=INK, radius=10.0, line_width=1.6)
        alt = f"Calendrier\u00a0: {self._fr.date(day)}"
        self._sketch.open(Tag(roles.FIGURE, alt=alt, width=width, height=_LEAF_HEIGHT), left, top)
        self._sketch.add(frame, left, top)
        self._sketch.add(BoxMark(width - 1.6, 40.0, fill=TINT, radius=9.0), left + 0.8, top + 0.8)
        for text, style, lower in (
            (self._fr.weekdays[day.weekday()], _HEAD, 6.0),
            (str(day.day), _NUMBER, 30.0),
            (self._fr.months[day.month - 1], _HEAD, _LEAF_HEIGHT - 36.0),
        ):
            line = Cell(text=text, style=style, width=width).lines[0]
            centred = Cell(text=text, style=style, x=(width - line.width) / 2, width=width)
            self._sketch.place(rows([centred])[0], left, top + lower)
        self._sketch.close()
        self._y = top + _LEAF_HEIGHT + 14.0

    def _line(self, picture: Box, key: str, french: str, translated: str = "") -> None:
        """Set a picture, the name of what it shows in both languages, and what is said."""
        top = self._y
        alt = f"Dessin\u00a0: {self._fr.text(key)}"
        self._sketch.open(Tag(roles.FIGURE, alt=alt, width=_PICTURE, height=_PICTURE), _MARGIN, top)
        self._sketch.place(picture, _MARGIN, top)
        self._sketch.close()
        other = self._other
        words, values = [_beside(self._fr.text(key), _LABEL)], [_beside(french, _LARGE)]
        if other is not None:
            words.append(_beside(other.text(key), _LABEL, other.language))
            if translated and translated != french:
                values.append(_beside(translated, _LARGE, other.language))
        self._put(words)
        self._put(values)
        self._y = max(self._y, top + _PICTURE) + 18.0

    def _both(self, key: str, style: Style, role: str = roles.PARAGRAPH, **params: object) -> None:
        other = self._other
        self._pair(self._fr.text(key, **params), other.text(key, **params) if other else "", style, role)

    def _pair(self, french: str, translated: str, style: Style, role: str = roles.PARAGRAPH) -> None:
        """Set a sentence, and below it, quieter, the same in the other language."""
        self._put([_cell(french, style, role)])
        if self._other is not None and translated:
            lighter = Style(size=style.size * 0.86, weight=style.weight, colour=QUIET)
            language = self._other.language
            self._y += 3.0
            told = Cell(text=translated, style=lighter, language=language, x=_MARGIN, width=_WIDTH, role=role)
            self._put([told])

    def _put(self, cells: list[Cell]) -> None:
        self._y = _put(self._sketch, cells, self._y)


def _beside(text: str, style: Style, language: str = "fr") -> Cell:
    """Set a text to the right of a picture: French from the left, another language from the right."""
    align = "start" if language == "fr" else "right"
    x, width = _MARGIN + _PICTURE + 16.0, _WIDTH - _PICTURE - 16.0
    return Cell(text=text, style=style, language=language, x=x, width=width, align=align)


def _cell(text: str, style: Style, role: str = roles.PARAGRAPH) -> Cell:
    return Cell(text=text, style=style, x=_MARGIN, width=_WIDTH, role=role)


def _put(sketch: Sketch, cells: list[Cell], y: float) -> float:
    box = stacked(rows(cells))
    sketch.place(box, 0.0, y)
    return y + box.height


def _forget() -> None:
    """Empty the caches, which hold the name that was printed."""
    boxes.forget()
    typeset.forget()
