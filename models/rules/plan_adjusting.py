"""Adjustments of a hire as lines of its plan: what helps, who sees to it, by when; never why."""

from __future__ import annotations

from dataclasses import replace

from models.records.in_work import AdjustmentDraft, Owner
from models.records.plans import LeverLine, LocalText, PlanContent
from models.rules.phrases import phrases


def adjusted(content: PlanContent, adjustments: tuple[tuple[AdjustmentDraft, str], ...]) -> PlanContent:
    """Return a plan with adjustments among its levers; one that stands there already is not put in twice.

    Args:
        content: What the plan says.
        adjustments: Each with the French words of its lever, empty where it has none.
    """
    lines = [lever_line(content, draft, lever) for draft, lever in adjustments]
    new = tuple(line for line in lines if line not in content.levers)
    return replace(content, levers=(*content.levers, *new))


def lever_line(content: PlanContent, draft: AdjustmentDraft, lever: str) -> LeverLine:
    """Return an adjustment as a line of section 8: what, who, by when; never why."""
    if draft.lever and not draft.words:
        what = LocalText(phrase=f"lever.{draft.lever}")
    else:
        what = LocalText(text=" : ".join(filter(None, (lever, draft.words))))
    when = LocalText(text=f"avant le {phrases('fr').date(draft.due_on)}") if draft.due_on else LocalText()
    return LeverLine(lever=what, who=_name(content, draft.owner), when=when)


def _name(content: PlanContent, owner: Owner) -> str:
    return {
        Owner.EMPLOYEE: content.employee.display_name,
        Owner.EMPLOYER: content.employer.representative_name,
        Owner.TUTOR: content.tutor.name,
        Owner.ADVISER: content.adviser.name,
    }[owner]
