"""The employer's sheet for the first day: one page, and nothing of the person beyond what the plan says.

What the employer owes in writing is a discreet list for who has no personnel department: it is counted from
the contract alone, alike for everybody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Final

from models.documents.one_page import drawn, neutral, one_page
from models.documents.paper_text import PaperItem, PaperSection, PaperText
from models.documents.words import Pair, Words, words_of
from models.records.placements import PlacementDraft
from models.records.plans import LocalText, PlanContent, PlanStatus, PlanVersionRecord
from models.records.settings import Settings
from models.rules.phrases import phrases
from models.rules.placement_alerts import InformationItem, employer_duties, information_items

NameOf = Callable[[str, str], str]
TITLE: Final = "Accueil du premier jour"
_SIZE: Final = 12.0
_DUTIES: Final = {
    "hire_declaration": "Déclaration préalable à l’embauche : au plus tard le {day}",
    "health_visit": "Visite d’information et de prévention, pour toute embauche : au plus tard le {day}",
}


def render_first_day(version: PlanVersionRecord, settings: Settings, name_of: NameOf, day: date) -> bytes:
    """Print the sheet.

    Args:
        version: Content that has been through the whitelist of what an employer may read.
        settings: Of the organisation.
        name_of: French words of a code, by its vocabulary.
        day: Of printing.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    text = first_day_text(version, name_of)
    return drawn(text, one_page(text, neutral(settings), day))


def first_day_text(version: PlanVersionRecord, name_of: NameOf) -> PaperText:
    """Return the words of the sheet."""
    content = version.content
    words = words_of(content)
    sections = (
        ("Qui arrive, et quand", (_fields(_arrival(words, content)),)),
        ("À préparer avant", (PaperItem(kind="ticks", lines=tuple(_ready(words, content))),)),
        ("Ce qui est prévu pour aider", (PaperItem(kind="ticks", lines=tuple(_helping(words, content))),)),
        ("Le jour même", (PaperItem(kind="ticks", lines=tuple(_same_day(words, content))),)),
        ("Une question, un imprévu", (_fields(_adviser(words, content)),)),
        ("À remettre par écrit à la personne embauchée", tuple(_owed(content, name_of))),
    )
    return PaperText(
        title=TITLE,
        lead=f"{reference(version)} Cette feuille reprend le plan : elle ne le remplace pas.".strip(),
        size=_SIZE,
        language="fr",
        sections=tuple(
            PaperSection(title=title, items=items) for title, items in sections if any(map(_says, items))
        ),
    )


def reference(version: PlanVersionRecord) -> str:
    """Name the version that a paper repeats, and say so while nobody may sign it yet."""
    number = f"Plan {version.number}, version {version.version}." if version.number else ""
    draft = f"{phrases('fr').text('document.draft')}." if version.status is PlanStatus.DRAFT else ""
    return " ".join(filter(None, (number, draft)))


def _says(item: PaperItem) -> bool:
    return bool(item.lines or item.fields)


def _fields(pairs: Iterable[tuple[str, Pair]]) -> PaperItem:
    return PaperItem(kind="fields", fields=tuple((label, said.fr) for label, said in pairs if said))


def _arrival(words: Words, content: PlanContent) -> Iterator[tuple[str, Pair]]:
    post, day, begins = content.post, content.day_one, content.contract.starts_on
    yield "Personne embauchée", words.same(content.employee.display_name)
    yield "Poste", words.same(post.title)
    at = words.time(day.arrives_at) if day.arrives_at is not None else Pair()
    yield "Quand", words.join((words.date(begins) if begins else Pair(), at), separator=", à ")
    yield "Où", words.same(post.workplace or content.employer.site_address)
    yield "Entrée", words.local(day.entrance)
    yield "Demandera", words.join((words.same(day.ask_for), words.phone(day.phone)))
    yield (
        "Tuteur ou tutrice",
        words.join((words.same(content.tutor.name), words.same(content.tutor.function))),
    )
    yield "Sinon, à sa place", words.same(content.tutor.substitute)


def _ready(words: Words, content: PlanContent) -> Iterator[str]:
    day, asked = content.day_one, words.same(content.day_one.ask_for).fr
    yield f"L’équipe est prévenue{f', et {asked} aussi' if asked else ''}."
    yield "Les horaires de la semaine sont imprimés."
    for label, text in (
        ("Tenue et protections", day.clothing),
        ("Badge, clés, vestiaire", day.keys),
        ("Repas", day.meal),
    ):
        if said := words.local(text).fr:
            yield f"{label} : {said}"


def _helping(words: Words, content: PlanContent) -> Iterator[str]:
    for line in content.levers:
        if said := _lever(words, line.lever, line.who):
            yield said


def _lever(words: Words, lever: LocalText, who: str) -> str:
    said, name = words.local(lever).fr, words.same(who).fr
    return f"{said} ({name})" if said and name else said


def _same_day(words: Words, content: PlanContent) -> Iterator[str]:
    tutor, safety = words.same(content.tutor.name).fr, words.local(content.day_one.safety).fr
    yield f"Accueillir, montrer les lieux, présenter l’équipe{f' : {tutor}' if tutor else ''}."
    if safety:
        yield f"Sécurité : {safety}"
    first = min((task.week for task in content.tasks), default=0)
    for task in content.tasks:
        if task.week == first and (said := words.local(task.task).fr):
            yield f"Commencer par : {said} ({words.both(f'step.{task.how}').fr.lower()})"
    yield "Faire le point en fin de journée : ce qui va, ce qui manque."


def _adviser(words: Words, content: PlanContent) -> Iterator[tuple[str, Pair]]:
    adviser = content.adviser
    yield "Personne qui accompagne", words.join((words.same(adviser.name), words.same(adviser.function)))
    yield "Téléphone", words.phone(adviser.phone)


def _owed(content: PlanContent, name_of: NameOf) -> Iterator[PaperItem]:
    """List what is due, by its last day, with a box to tick."""
    placement = hired(content)
    fr = phrases("fr")
    lines = []
    for due_on, items in groupby(information_items(placement), key=_due_on):
        told = ", ".join(_lowered(name_of("hire_information", item.code)) for item in items)
        lines.append(f"Au plus tard le {fr.date(due_on)} : {told}.")
    duties = [(_DUTIES.get(duty.kind, ""), duty.due_on) for duty in employer_duties(placement)]
    lines += [f"{words.format(day=fr.date(due_on))}." for words, due_on in duties if words]
    if lines:
        yield PaperItem(kind="ticks", lines=tuple(lines))


def hired(content: PlanContent) -> PlacementDraft:
    """Return the facts of the contract as the rules of a hire take them."""
    contract = content.contract
    return PlacementDraft(
        contract_type=contract.contract_type,
        category=contract.category,
        starts_on=contract.starts_on,
        ends_on=contract.ends_on,
        has_trial_clause=contract.has_trial_clause,
        is_trial_renewable=contract.is_trial_renewable,
    )


def _due_on(item: InformationItem) -> date:
    return item.due_on


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
