"""An amendment on one page: what a version of a plan changes, line by line, and who signs it again."""

from __future__ import annotations

from datetime import date
from typing import Final

from models.documents.one_page import drawn, neutral, one_page
from models.documents.paper_text import PaperItem, PaperSection, PaperTable, PaperText
from models.documents.words import capital
from models.records.plans import PlanContent, PlanVersionRecord
from models.records.settings import Settings
from models.records.signatures import SignerRole
from models.rules.phrases import phrases
from models.rules.plan_changes import (
    ChangeKind,
    PlanChange,
    SectionChanges,
    by_section,
    changes_between,
)
from models.rules.standing import asked

TITLE: Final = "Ce qui change dans le plan"
_SIZE: Final = 11.0
_WIDTHS: Final = (0.22, 0.39, 0.39)
_NOTHING: Final = "—"


def render_amendment(
    before: PlanVersionRecord, after: PlanVersionRecord, settings: Settings, day: date
) -> bytes:
    """Print what the newer of two versions changes.

    Args:
        before: Content that has been through the whitelist of what an employer may read.
        after: The same of the version that replaces it.
        settings: Of the organisation.
        day: Of printing.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    text = amendment_text(before, after)
    return drawn(text, one_page(text, neutral(settings), day))


def amendment_text(before: PlanVersionRecord, after: PlanVersionRecord) -> PaperText:
    """Return the words of the paper; what changes in form alone is not told."""
    changes = [change for change in changes_between(before.content, after.content) if not change.is_form]
    told = tuple(_section(part) for part in by_section(changes))
    named = f"Plan {after.number} : " if after.number else ""
    summary = f"la version {after.version} remplace la version {before.version}. Le reste ne change pas."
    return PaperText(
        title=TITLE,
        lead=capital(f"{named}{summary}"),
        size=_SIZE,
        language="fr",
        sections=(_parties(after.content), *(told or (_no_change(),)), _signing(before, after)),
    )


def _parties(content: PlanContent) -> PaperSection:
    employer = content.employer
    fields = (
        ("Personne salariée", content.employee.display_name),
        ("Employeur", employer.trade_name or employer.legal_name),
        ("Poste", content.post.title),
        ("Personne qui accompagne", content.adviser.name),
    )
    known = tuple((label, value) for label, value in fields if value.strip())
    return PaperSection(title="Pour qui", items=(PaperItem(kind="fields", fields=known),))


def _section(part: SectionChanges) -> PaperSection:
    rows = tuple(_row(change) for change in part.changes)
    table = PaperTable(head=("", "Avant", "Maintenant"), widths=_WIDTHS, rows=rows)
    return PaperSection(title=part.title, items=(PaperItem(kind="table", table=table),))


def _row(change: PlanChange) -> tuple[str, str, str]:
    """Say what a line is, what stood there and what stands there; a new tutor names the one before."""
    if change.is_translation:
        return (
            f"{change.what} (traduction)".strip(),
            "La traduction change.",
            "Le texte français reste le même.",
        )
    if change.kind is ChangeKind.MOVED and change.before == change.after:
        return change.what, change.before, "Change de place."
    return change.what, change.before or _NOTHING, change.says_who_before or _NOTHING


def _no_change() -> PaperSection:
    line = "Aucune ligne ne change : seule la forme du texte est corrigée."
    return PaperSection(title="Les lignes", items=(PaperItem(kind="text", lines=(line,)),))


def _signing(before: PlanVersionRecord, after: PlanVersionRecord) -> PaperSection:
    """Name who signs this version, with a place for each; the signatures of the others stand."""
    again, content = asked(after, (before,)), after.content
    fr = phrases("fr")
    names = {
        SignerRole.EMPLOYEE: content.employee.display_name,
        SignerRole.EMPLOYER: content.employer.representative_name,
        SignerRole.ADVISER: content.adviser.name,
    }
    labels = tuple(
        " : ".join(filter(None, (fr.text(f"signature.role.{role}"), names[role].strip())))
        for role in SignerRole
        if role in again
    )
    others = [fr.text(f"signature.role.{role}").lower() for role in SignerRole if role not in again]
    stands = f"La signature déjà donnée par {' et par '.join(others)} reste valable." if others else ""
    free = fr.text("screen.no_reason_asked")
    lines = tuple(filter(None, (stands, f"Chaque personne peut ne pas signer. {free}")))
    return PaperSection(
        title="Qui signe cette version",
        items=(PaperItem(kind="text", lines=lines), PaperItem(kind="sign", lines=labels)),
    )
