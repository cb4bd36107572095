"""The team's own pages of a follow-up: the note of the plan, and room to write by hand at each check point.

Section 15 of a plan (``domain.md`` §4.1): it never leaves the team, and every page says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from models.documents.one_page import drawn, in_french
from models.documents.paper_text import PaperItem, PaperSection, PaperTable, PaperText
from models.documents.papers import paper_sheets
from models.documents.words import Pair, Words, capital
from models.records.plans import CheckPointLine, PlanContent, PlanVersionRecord
from models.records.settings import Settings
from models.rules.phrases import phrases

TITLE: Final = "Suivi de l’équipe — ne quitte pas l’équipe"
FILE_NAME: Final = "Suivi de l’équipe"
"""Without the number of the plan: it is not one of the plan's copies."""
_SIZE: Final = 11.0
_ROW: Final = 66.0
"""Room for three lines written by hand, points."""
_WARNING: Final = (
    "Ces pages sont pour l’équipe seule : elles ne sont ni montrées ni remises à l’employeur. "
    "La personne peut demander à lire ce qui la concerne."
)


def render_team_pages(version: PlanVersionRecord, settings: Settings, day: date) -> bytes:
    """Print the pages.

    Args:
        version: With its internal note, unless it is withheld.
        settings: Of the organisation.
        day: Of printing.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    text = team_text(version)
    return drawn(text, paper_sheets(in_french(text), settings, day))


def team_text(version: PlanVersionRecord) -> PaperText:
    """Return the words of the pages."""
    content = version.content
    words = Words("fr", phrases("fr"), None)
    warning = PaperItem(kind="quote", lines=(_WARNING,))
    sections = (
        PaperSection(title="À garder dans l’équipe", items=(warning, _facts(words, version))),
        PaperSection(title="Note de l’équipe", items=tuple(_note(version))),
        PaperSection(title="Points d’étape", items=tuple(_points(words, content))),
        PaperSection(title="Autres notes", items=(_blank(),)),
    )
    return PaperText(
        title=TITLE,
        lead=f"Plan {version.number}, version {version.version}.".replace("Plan ,", "Plan sans numéro,"),
        size=_SIZE,
        language="fr",
        sections=sections,
    )


def _facts(words: Words, version: PlanVersionRecord) -> PaperItem:
    content = version.content
    employer = content.employer
    representative = words.join(
        (words.same(employer.representative_name), words.same(employer.representative_function))
    )
    tutor = words.join((words.same(content.tutor.name), words.same(content.tutor.function)))
    trial = content.contract.trial_ends_on
    fields = (
        ("Personne salariée", words.same(content.employee.display_name)),
        ("Poste", words.same(content.post.title)),
        ("Employeur", words.same(employer.trade_name or employer.legal_name)),
        ("Représenté par", representative),
        ("Tuteur ou tutrice", tutor),
        ("Premier jour", words.date(content.contract.starts_on) if content.contract.starts_on else Pair()),
        ("Fin de la période d’essai", words.date(trial) if trial else Pair()),
        ("Absence, retard", words.same(content.contacts.absence)),
    )
    return PaperItem(kind="fields", fields=tuple((label, said.fr) for label, said in fields if said))


def _note(version: PlanVersionRecord) -> Iterator[PaperItem]:
    if version.is_note_withheld:
        told = "Une autre organisation a écrit une note : elle n’est pas imprimée ici."
        yield PaperItem(kind="text", lines=(told,))
    lines = tuple(line for line in version.content.internal_note.split("\n") if line.strip())
    if lines:
        yield PaperItem(kind="text", lines=lines)
    yield PaperItem(kind="fields", fields=(("À ajouter", ""), ("", "")))


def _points(words: Words, content: PlanContent) -> Iterator[PaperItem]:
    rows = tuple(_point(words, line) for line in content.check_points)
    if not rows:
        yield PaperItem(kind="text", lines=("Aucun point d’étape n’est encore daté.",))
        return
    head = ("Quand", "Point d’étape", "Ce qui s’est dit, ce qui est décidé")
    table = PaperTable(head=head, widths=(0.19, 0.25, 0.56), rows=rows, row_height=_ROW)
    yield PaperItem(kind="table", table=table)


def _point(words: Words, line: CheckPointLine) -> tuple[str, str, str]:
    key = f"check_point.{line.code}"
    name = words.local(line.label).fr or (words.both(key).fr if words.fr.has(key) else line.code)
    minutes = words.hours(line.minutes).fr if line.minutes > 0 else ""
    with_whom = ", ".join(filter(None, (words.same(line.who).fr, words.same(line.place).fr, minutes)))
    day = capital(words.date(line.due_on).fr) if line.due_on else "Date à choisir"
    return day, "\n".join(filter(None, (name, with_whom, "☐ fait le"))), ""


def _blank() -> PaperItem:
    return PaperItem(kind="fields", fields=(("", ""),) * 6)
