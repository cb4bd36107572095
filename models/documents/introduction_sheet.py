"""The sheet that introduces somebody to an employer: without a CV, limited to what the person ticked.

Words of the trade alone: neither who lives where nor who helps whom; the name of the organisation is the one
that it gives to employers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Final

from models.documents.glyph_canvas import GlyphCanvas
from models.documents.introduction_words import FIELDS, FRENCH
from models.documents.marks import Sheet, paint
from models.documents.paper_text import PaperItem, PaperSection, PaperText
from models.documents.papers import paper_sheets
from models.records.proposals import IntroductionSheet, SheetField
from models.records.residents import DayPart
from models.records.settings import Settings
from models.rules.phrases import phrases

NameOf = Callable[[str, str], str]
_SIZE: Final = 11.5
_PARTS: Final = {
    DayPart.MORNING: "matin",
    DayPart.DAY: "journée",
    DayPart.EVENING: "soir",
    DayPart.NIGHT: "nuit",
}
_AFTER: Final = (
    "Montrez le travail tel qu’il est, sur place.",
    "La personne peut essayer un geste quelques minutes. Au-delà, une immersion se prépare avec nous : "
    "une personne qui n’est pas salariée ne travaille pas.",
    "Dans les 24 heures, nous vous appelons chacun : vous dites oui, non, ou ce qui manque pour décider.",
    "Chacun peut dire non : ce n’est jamais une faute.",
)


def render_introduction(sheet: IntroductionSheet, settings: Settings, name_of: NameOf) -> bytes:
    """Print the sheet; the document calls itself by the code of the file only.

    Args:
        sheet: What is said, cut already to what was ticked (``models.rules.introduction_sheet``).
        settings: Of the organisation.
        name_of: French words of a code, by its vocabulary.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(sheet_name(sheet.code))
    paint(introduction_sheets(sheet, settings, name_of), canvas)
    return canvas.finish()


def introduction_sheets(sheet: IntroductionSheet, settings: Settings, name_of: NameOf) -> tuple[Sheet, ...]:
    """Lay the sheet out, without drawing it."""
    neutral = replace(settings, organisation_name=settings.document_name)
    return paper_sheets(sheet_text(sheet, name_of), neutral, sheet.made_on)


def sheet_name(code: str) -> str:
    """Return what the sheet, its file and its print job are called: no name of a person."""
    return f"Mise en relation {code}"


def sheet_text(sheet: IntroductionSheet, name_of: NameOf) -> PaperText:
    """Return the words of the sheet."""
    return PaperText(
        title="Une rencontre sur le lieu de travail",
        lead=_lead(sheet),
        size=_SIZE,
        language="fr",
        sections=(
            _fields("Le poste", (("Poste", sheet.job_title), ("Entreprise", sheet.employer_name))),
            _fields("La personne", _person(sheet, name_of)),
            _fields("La rencontre", _meeting(sheet)),
            PaperSection(title="Comment cela se passe", items=(PaperItem(kind="bullets", lines=_AFTER),)),
            _agreement(sheet),
        ),
    )


def _lead(sheet: IntroductionSheet) -> str:
    if sheet.gives_cv:
        return "Un CV est joint. La rencontre compte davantage : chacun dit ensuite ce qu’il en pense."
    return "Sans CV ni lettre : on se rencontre au travail, puis chacun dit ce qu’il en pense."


def _fields(title: str, found: tuple[tuple[str, str], ...]) -> PaperSection:
    said = tuple((label, value) for label, value in found if value)
    if not said:
        item = PaperItem(kind="text", lines=("La personne se présentera elle-même.",))
        return PaperSection(title=title, items=(item,))
    return PaperSection(title=title, items=(PaperItem(kind="fields", fields=said),))


def _person(sheet: IntroductionSheet, name_of: NameOf) -> tuple[tuple[str, str], ...]:
    """Return what was ticked, in the order of the closed list: nothing is read from elsewhere."""
    person, words = sheet.person, phrases("fr")
    values = {
        SheetField.FIRST_NAME: person.first_name,
        SheetField.LAST_NAME: person.last_name,
        SheetField.PHONE: person.phone,
        SheetField.WISHES: person.wishes,
        SheetField.TRADES: ", ".join(name_of("sector", code) for code in person.trades),
        SheetField.EXPERIENCES: person.experiences,
        SheetField.FRENCH: FRENCH.get(person.french, ""),
        SheetField.AVAILABILITY: ", ".join(
            f"{words.weekdays[slot.weekday]} {_PARTS[slot.part]}" for slot in person.availability
        ),
        SheetField.HOURS: person.hours,
        SheetField.WORKING_TIME: (
            f"{words.hours(person.working_time)} par semaine" if person.working_time else ""
        ),
        SheetField.START: f"à partir du {words.date(person.start)}" if person.start else "",
        SheetField.TRAVEL: ", ".join(name_of("travel_mode", code) for code in person.travel),
    }
    ticked = set(sheet.agreed)
    return tuple((FIELDS[field], values[field]) for field in SheetField if field.value in ticked)


def _meeting(sheet: IntroductionSheet) -> tuple[tuple[str, str], ...]:
    day = phrases("fr").date(sheet.meet_on) if sheet.meet_on else ""
    when = ", à ".join(filter(None, (day, _hour(sheet.meet_at))))
    adviser = ", ".join(filter(None, (sheet.adviser_name, sheet.adviser_phone)))
    return (
        ("Quand", when),
        ("Où", sheet.place),
        ("Point de rendez-vous", sheet.meeting_point),
        ("Interprète", "une personne interprète sera là" if sheet.has_interpreter else ""),
        ("Avec", adviser),
    )


def _agreement(sheet: IntroductionSheet) -> PaperSection:
    day = phrases("fr").date(sheet.agreed_on)
    said = (
        f"Cette feuille dit seulement ce que la personne a choisi de dire, le {day}.",
        "Elle sert à cette rencontre : merci de la détruire ensuite.",
    )
    return PaperSection(
        title="L’accord de la personne", items=(PaperItem(kind="text", lines=(" ".join(said),)),)
    )


def _hour(hour: time | None) -> str:
    if hour is None:
        return ""
    minutes = f"\u00a0{hour.minute:02d}" if hour.minute else ""
    return f"{hour.hour}\u00a0h{minutes}"
