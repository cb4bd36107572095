"""The papers of a hire's follow-up: the notes of one party alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from models.documents.glyph_canvas import GlyphCanvas
from models.documents.hall_papers import issuer
from models.documents.marks import paint
from models.documents.paper_text import PaperItem, PaperSection, PaperText
from models.documents.papers import paper_sheets
from models.records.in_work import Party, VoiceDraft
from models.records.settings import Settings
from models.rules.phrases import phrases

NameOf = Callable[[str, str], str]
VOICE_TITLE: Final = "Notes de suivi"
_SIZE: Final = 12.0
_LEADS: Final = {
    Party.EMPLOYEE: "Ce que vous nous avez dit, et rien d’autre.",
    Party.EMPLOYER: "Ce que l’entreprise nous a dit, et rien d’autre.",
    Party.TUTOR: "Ce que le tuteur ou la tutrice nous a dit, et rien d’autre.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperHire:
    """What names a hire on paper: no residence, no number of a file."""

    employee: str
    employer: str
    job: str


def render_voice(
    party: Party,
    voices: Iterable[VoiceDraft],
    hire: PaperHire,
    settings: Settings,
    *,
    name_of: NameOf,
    day: dt.date,
) -> bytes:
    """Print the notes of one party, for that party.

    Args:
        party: Whose paper it is.
        voices: Its own (``models.rules.printed_voices``).
        hire: Names of the hire.
        settings: Who signs.
        name_of: French words of the codes.
        day: Of printing.

    Raises:
        DocumentFailure: A font is missing.
    """
    text = PaperText(
        title=VOICE_TITLE,
        lead=_LEADS[party],
        size=_SIZE,
        language="fr",
        sections=(_of(hire), *(_voice(one, name_of) for one in voices)),
    )
    return _drawn(text, settings, day)


def _of(hire: PaperHire) -> PaperSection:
    fields = (("Salarié ou salariée", hire.employee), ("Poste", hire.job), ("Entreprise", hire.employer))
    return PaperSection(title="Embauche", items=(PaperItem(kind="fields", fields=fields),))


def _voice(one: VoiceDraft, name_of: NameOf) -> PaperSection:
    day = phrases("fr").date(one.heard_on) if one.heard_on else ""
    return PaperSection(title=day, items=tuple(_items(one, name_of)))


def _items(one: VoiceDraft, name_of: NameOf) -> Iterator[PaperItem]:
    fields = [
        ("Dit par", one.said_by),
        ("Comment", name_of("voice_channel", one.channel) if one.channel else ""),
        ("Météo", name_of("weather", one.weather) if one.weather else ""),
        ("Difficultés", ", ".join(name_of("difficulty", code) for code in one.difficulties)),
    ]
    known = tuple((label, value) for label, value in fields if value)
    if known:
        yield PaperItem(kind="fields", fields=known)
    lines = tuple(filter(None, (f"Ce qui va : {one.well}" if one.well else "", one.words)))
    if lines:
        yield PaperItem(kind="text", lines=lines)


def _drawn(text: PaperText, settings: Settings, day: dt.date) -> bytes:
    canvas = GlyphCanvas(text.title)
    paint(paper_sheets(text, replace(settings, organisation_name=issuer(settings)), day), canvas)
    return canvas.finish()
