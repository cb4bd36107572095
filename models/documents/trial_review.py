"""The review before a trial ends, filled in by hand by who shows the work: neutral, about the work alone.

The dates come from the date engine: the last day of the trial, and the last day on which ending it leaves the
whole of the employer's notice inside (Code du travail, L1221-19 to L1221-26).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from models.documents.first_day_sheet import reference
from models.documents.one_page import drawn, neutral, one_page
from models.documents.paper_text import PaperItem, PaperSection, PaperTable, PaperText
from models.documents.words import Pair, Words
from models.records.plans import PlanContent, PlanVersionRecord
from models.records.settings import Settings
from models.rules.phrases import phrases
from models.rules.plan_papers import review_by
from models.rules.trial import last_employer_announcement

TITLE: Final = "Bilan avant la fin de la période d’essai"
_SIZE: Final = 10.0
_LEAD: Final = "À remplir à la main avec la personne salariée. On parle du travail, et de rien d’autre."
_MOST_TASKS: Final = 9
_ROW: Final = 22.0
_SUBJECTS: Final = (
    "Gestes et sécurité",
    "Horaires et présence",
    "Consignes comprises",
    "Travail avec l’équipe",
)


def render_review(
    version: PlanVersionRecord, settings: Settings, day: date, renewed_until: date | None = None
) -> bytes:
    """Print the sheet.

    Args:
        version: Content that has been through the whitelist of what an employer may read.
        settings: Of the organisation.
        day: Of printing.
        renewed_until: Last day of the trial once renewed; None: it cannot be.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    text = review_text(version, renewed_until)
    return drawn(text, one_page(text, neutral(settings), day))


def review_text(version: PlanVersionRecord, renewed_until: date | None = None) -> PaperText:
    """Return the words of the sheet."""
    content = version.content
    words = Words("fr", phrases("fr"), None)
    sections = (
        ("La personne et son poste", (_facts(words, content),)),
        ("Les tâches", (_tasks(words, content),)),
        ("La façon de travailler", (_grid(_SUBJECTS),)),
        ("Ce qui aide, et ce qui manque encore", (_blank(),)),
        ("Ce qui est décidé", tuple(_decision(content, renewed_until))),
    )
    return PaperText(
        title=TITLE,
        lead=" ".join(filter(None, (reference(version), _LEAD))),
        size=_SIZE,
        language="fr",
        sections=tuple(PaperSection(title=title, items=items) for title, items in sections),
    )


def _facts(words: Words, content: PlanContent) -> PaperItem:
    review = review_by(content)
    fields = (
        ("Personne salariée", words.same(content.employee.display_name)),
        ("Poste", words.same(content.post.title)),
        ("Rempli par", words.join((words.same(content.tutor.name), words.same(content.tutor.function)))),
        ("Rendez-vous prévu le", words.date(review) if review else Pair()),
    )
    return PaperItem(kind="fields", fields=tuple((label, said.fr) for label, said in fields))


def _tasks(words: Words, content: PlanContent) -> PaperItem:
    """List the tasks of the plan, the first ones learnt first, with empty rows where there are few."""
    told = [words.local(task.task).fr for task in sorted(content.tasks, key=lambda task: task.week)]
    named = [name for name in dict.fromkeys(told) if name][:_MOST_TASKS]
    blank = 2 if len(named) < _MOST_TASKS else 0
    return _grid((*named, *([""] * blank)))


def _grid(names: tuple[str, ...]) -> PaperItem:
    table = PaperTable(
        head=("", "Acquis", "En cours", "Un exemple, une remarque"),
        widths=(0.40, 0.10, 0.11, 0.39),
        rows=tuple((name, "☐", "☐", "") for name in names),
        row_height=_ROW,
    )
    return PaperItem(kind="table", table=table)


def _blank() -> PaperItem:
    return PaperItem(kind="fields", fields=(("Ce qui aide", ""), ("Ce qui manque", "")))


def _decision(content: PlanContent, renewed: date | None) -> Iterator[PaperItem]:
    """Print what can be decided, each with its date; nothing is ticked beforehand."""
    contract, fr = content.contract, phrases("fr")
    start, end = contract.starts_on, contract.trial_ends_on
    if end is None:
        return
    lines = [f"Le contrat continue. La période d’essai finit le {fr.date(end)}."]
    if renewed is not None:
        lines.append(
            f"La période d’essai est renouvelée une fois, jusqu’au {fr.date(renewed)} au plus tard, "
            f"si la personne salariée est d’accord par écrit avant le {fr.date(end)}."
        )
    last = (
        f" L’employeur le dit au plus tard le {fr.date(last_employer_announcement(start, end))}."
        if start
        else ""
    )
    lines.append(f"La période d’essai s’arrête.{last}")
    yield PaperItem(kind="ticks", lines=tuple(lines))
    yield PaperItem(kind="sign", lines=("Tuteur ou tutrice", "Personne salariée", "Employeur"))
