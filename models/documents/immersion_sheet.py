"""The data sheet of an immersion: what the official form (Cerfa 13912) asks for, in its order.

A layout of our own, for the adviser's desk: it is no agreement, nobody signs it, and it is not given to the
host. Of the person it names what the form names, and nothing else (a whitelist): neither the residence, nor
the language, nor papers, nor what was said in meetings. What is missing is a line to write on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from models.documents.glyph_canvas import GlyphCanvas
from models.documents.immersion_words import week_lines
from models.documents.marks import paint
from models.documents.paper_text import PaperItem, PaperSection, PaperTable, PaperText
from models.documents.papers import paper_sheets
from models.records.employers import EmployerDraft
from models.records.immersions import ImmersionDraft
from models.records.residents import ResidentDraft
from models.records.settings import Settings
from models.rules import phones, siret
from models.rules.immersion import DELEGATED
from models.rules.immersion_check import ImmersionCheck
from models.rules.immersion_hours import Totals
from models.rules.phrases import phrases
from models.rules.text import french
from models.rules.timetable import duration_text

NameOf = Callable[[str, str], str]
TITLE: Final = "Fiche de données d’une immersion"
FILE_NAME: Final = f"{TITLE}.pdf"
_SIZE: Final = 10.0
_LEAD: Final = (
    "Pour remplir la convention officielle (PMSMP, Cerfa 13912), rubrique après rubrique. Cette fiche n’est "
    "pas la convention : elle ne se signe pas et ne se remet pas à l’entreprise."
)
_WIDTHS: Final = (0.22, 0.58, 0.20)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSource:
    """What a sheet is made from.

    Attributes:
        activity: Main activity of the host, code and words.
        checked: Totals of presence, and whether the person is a minor.
        name_of: French words of a code, by its vocabulary.
    """

    content: ImmersionDraft
    person: ResidentDraft
    host: EmployerDraft
    activity: str
    checked: ImmersionCheck
    settings: Settings
    name_of: NameOf


def render_immersion(text: PaperText, settings: Settings, day: date) -> bytes:
    """Print a data sheet; the document does not call itself by anybody's name.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(TITLE)
    neutral = replace(settings, organisation_name=settings.document_name)
    paint(paper_sheets(text, neutral, day), canvas)
    return canvas.finish()


def sheet_text(source: SheetSource) -> PaperText:
    """Return the words of a sheet."""
    sections = (
        ("1. Organisme prescripteur", _fields(_prescriber(source))),
        ("2. Bénéficiaire", _fields(_person(source))),
        ("3. Structure d’accueil", _fields(_host(source))),
        ("4. Structure d’accompagnement", _fields(_support(source.settings))),
        ("5. Période, lieu, objet, objectifs", _fields(_period(source))),
        ("6. Tâches, compétences, horaires", tuple(_work(source))),
        ("7. Conditions de travail, protection, prévention", _fields(_conditions(source.content))),
        ("8. Qui signe la convention", (PaperItem(kind="ticks", lines=tuple(_signers(source))),)),
    )
    return PaperText(
        title=TITLE,
        lead=_LEAD,
        size=_SIZE,
        language="fr",
        sections=tuple(PaperSection(title=title, items=items) for title, items in sections),
    )


def missing(text: PaperText) -> int:
    """Return how many places are left to be filled by hand."""
    return sum(not value for section in text.sections for item in section.items for _, value in item.fields)


def _fields(pairs: Iterator[tuple[str, str]]) -> tuple[PaperItem, ...]:
    return (PaperItem(kind="fields", fields=tuple((label, french(value)) for label, value in pairs)),)


def _prescriber(source: SheetSource) -> Iterator[tuple[str, str]]:
    content = source.content
    yield "Prescripteur", _words(source, "immersion_prescriber", content.prescriber)
    if content.prescriber == DELEGATED:
        yield "Par délégation de", _words(source, "immersion_prescriber", content.delegated_by)
    yield "Nom et adresse", content.prescriber_name


def _person(source: SheetSource) -> Iterator[tuple[str, str]]:
    person, content = source.person, source.content
    yield "Nom", person.last_name
    yield "Prénom", person.first_name
    yield "Date de naissance", _day(person.birth_date)
    yield "Téléphone", phones.shown(person.phone)
    if person.email:
        yield "E-mail", person.email
    if source.checked.is_minor or content.guardian:
        yield "Représentant légal", content.guardian
    if content.has_employer:
        yield "Employeur actuel", content.current_employer
    yield "Personne à prévenir", content.emergency


def _host(source: SheetSource) -> Iterator[tuple[str, str]]:
    host, content = source.host, source.content
    yield "Dénomination", host.legal_name or host.trade_name
    if host.trade_name and host.legal_name:
        yield "Enseigne", host.trade_name
    yield "SIRET", siret.grouped(host.siret)
    yield "Activité principale", source.activity
    yield "Convention collective", host.collective_agreement
    yield "Adresse", _site(host, content)
    if host.phone:
        yield "Téléphone", phones.shown(host.phone)
    yield "Signataire, fonction", content.signer
    yield "Accueil et suivi : nom", content.tutor_name
    yield "Fonction", content.tutor_function
    yield "Téléphone", phones.shown(content.tutor_phone)


def _support(settings: Settings) -> Iterator[tuple[str, str]]:
    adviser = settings.adviser
    yield "Dénomination", settings.document_name or settings.organisation_name
    yield "Adresse", ", ".join(filter(None, settings.address.splitlines()))
    yield "Conseiller référent", ", ".join(filter(None, (adviser.display_name, adviser.function)))
    yield "Téléphone", phones.shown(adviser.phone or settings.phone)
    if adviser.email:
        yield "E-mail", adviser.email


def _period(source: SheetSource) -> Iterator[tuple[str, str]]:
    content, checked = source.content, source.checked
    yield "Du", _day(content.starts_on)
    yield "Au", _day(content.ends_on)
    yield "Présence", _presence(checked.totals)
    if content.renewal_starts_on:
        yield "Renouvelée du", _day(content.renewal_starts_on)
        yield "jusqu’au", _day(content.renewal_ends_on)
        yield "Présence", _presence(checked.renewal_totals)
    yield "Lieu d’exécution", content.place or _site(source.host, content)
    yield "Objet, un seul", _words(source, "immersion_object", content.object_code)
    yield "Objectifs précis", content.goals
    yield "Comment on évalue", content.evaluation


def _work(source: SheetSource) -> Iterator[PaperItem]:
    content = source.content
    yield PaperItem(kind="fields", fields=(("Métier", content.work),))
    yield from _fields(
        iter((("Tâches confiées", content.tasks), ("Compétences à développer", content.skills)))
    )
    rows = week_lines(content.timetable)
    total = source.checked.totals
    if total is not None and rows:
        rows = (*rows, ("Semaine entière", "", duration_text(total.week_minutes)))
    if rows:
        table = PaperTable(head=("Jour", "Horaires de présence", "Durée"), widths=_WIDTHS, rows=rows)
        yield PaperItem(kind="table", table=table)
    else:
        yield PaperItem(kind="fields", fields=(("Horaires de présence", ""),))


def _conditions(content: ImmersionDraft) -> Iterator[tuple[str, str]]:
    yield "Conditions de travail", content.conditions
    yield "Protection individuelle", content.protection
    yield "Prévention", content.prevention
    if content.benefits:
        yield "Avantages", content.benefits


def _signers(source: SheetSource) -> Iterator[str]:
    minor = source.checked.is_minor
    yield "Le bénéficiaire" + (", et son représentant légal" if minor else "")
    yield "La structure d’accueil"
    yield "L’organisme prescripteur"
    yield "La structure d’accompagnement, si elle n’est pas le prescripteur"
    if source.content.has_employer:
        yield "L’employeur actuel du bénéficiaire"


def _presence(totals: Totals | None) -> str:
    if totals is None or not totals.days:
        return ""
    days = "1 jour" if totals.days == 1 else f"{totals.days} jours"
    holidays = len(totals.holidays)
    less = f", {holidays} férié{'s' if holidays > 1 else ''} non compté{'s' if holidays > 1 else ''}"
    return f"{days}, {duration_text(totals.minutes)} en tout{less if holidays else ''}"


def _site(host: EmployerDraft, content: ImmersionDraft) -> str:
    known = next((each for each in host.sites if each.site_id == content.site_id), None)
    site = known or next(iter(host.sites), None)
    if site is None:
        return ""
    return ", ".join(filter(None, (site.name, site.street, f"{site.postcode} {site.city}".strip())))


def _words(source: SheetSource, vocabulary: str, code: str) -> str:
    return source.name_of(vocabulary, code) if code else ""


def _day(day: date | None) -> str:
    return phrases("fr").date(day) if day else ""
