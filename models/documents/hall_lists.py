"""The list of a permanence, to be filled by hand, and what is kept of its day; initials and rooms only."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final

from models.documents.glyph_canvas import GlyphCanvas
from models.documents.marks import paint
from models.documents.paper_text import PaperItem, PaperSection, PaperTable, PaperText
from models.documents.papers import paper_sheets
from models.records.hall_days import DayCounts, ExpectedPerson, HallDayRecord, Preparation
from models.records.settings import Settings
from models.rules.phrases import phrases

LIST_TITLE: Final = "Liste du jour"
RECORD_TITLE: Final = "Journée de permanence"
_SIZE: Final = 11.0
_LINES: Final = 16
"""Rows of the list: those expected first, the others to be filled by hand."""
_ROW: Final = 30.0
_HEAD: Final = ("Initiales", "Chambre", "Heure dite", "Arrivée", "Reçu·e à", "Parti·e à")
_WIDTHS: Final = (0.2, 0.16, 0.16, 0.16, 0.16, 0.16)


def render_day_list(preparation: Preparation, settings: Settings) -> bytes:
    """Print the list of a day: who is expected, and room for the others.

    The organisation and the residence are not named: the sheet lies where everybody passes.
    """
    day = phrases("fr").date(preparation.day)
    rows = [_row(person, preparation.day) for person in preparation.expected]
    rows += [("",) * len(_HEAD)] * max(_LINES - len(rows), 4)
    table = PaperTable(head=_HEAD, widths=_WIDTHS, rows=tuple(rows), row_height=_ROW)
    text = PaperText(
        title=LIST_TITLE,
        lead=f"{day}. Initiales et chambre seulement.",
        size=_SIZE,
        language="fr",
        sections=(
            PaperSection(title="Passages", items=(PaperItem(kind="table", table=table),)),
            PaperSection(
                title="À la fin",
                items=(PaperItem(kind="ticks", lines=("Reporté dans Palier", "Feuille détruite")),),
            ),
        ),
    )
    return _drawn(text, settings, preparation.day)


def render_day_record(record: HallDayRecord, settings: Settings) -> bytes:
    """Print what is kept of a permanence: figures and a few words."""
    content = record.content
    day = content.day or record.closed_at.astimezone().date()
    said = PaperItem(kind="text", lines=(content.note,)) if content.note else _blank()
    text = PaperText(
        title=RECORD_TITLE,
        lead=f"{phrases('fr').date(day)}. Aucune personne reçue n’y est nommée.",
        size=_SIZE,
        language="fr",
        sections=(
            PaperSection(
                title="En chiffres", items=(PaperItem(kind="fields", fields=_figures(content.counts)),)
            ),
            PaperSection(title="À retenir", items=(said,)),
            PaperSection(
                title="Tenue par", items=(PaperItem(kind="fields", fields=(("Par", record.closed_by),)),)
            ),
        ),
    )
    return _drawn(text, settings, day)


def _row(person: ExpectedPerson, day: dt.date) -> tuple[str, ...]:
    at = phrases("fr").time(person.at) if person.at and person.due_on == day else ""
    return (person.initials, person.room, at, "", "", "")


def _figures(counts: DayCounts) -> tuple[tuple[str, str], ...]:
    return (
        ("Personnes reçues", str(counts.received)),
        ("dont sans fiche", str(counts.anonymous)),
        ("Premiers contacts, hors de la file", str(counts.contacts)),
        ("Reparties sans être reçues", str(counts.left_waiting)),
        ("Cherchées, non trouvées", str(counts.attempts)),
        ("Promesses datées", str(counts.promised)),
    )


def _blank() -> PaperItem:
    return PaperItem(kind="fields", fields=(("", ""), ("", ""), ("", "")))


def _drawn(text: PaperText, settings: Settings, day: dt.date) -> bytes:
    canvas = GlyphCanvas(text.title)
    paint(paper_sheets(text, replace(settings, organisation_name=""), day), canvas)
    return canvas.finish()
