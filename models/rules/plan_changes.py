"""What a version of a plan changes, in the plan's own sentences: what stood there before, what stands now.

A tutor who changes is named in both; a line that moved only is no change.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.records.in_work import AdjustmentDraft, Owner
from models.records.plans import LeverLine, LocalText, PlanContent
from models.rules.phrases import phrases
from models.rules.plan_reading import ReadingSection, read_plan


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionChange:
    """What changes in one section.

    Attributes:
        title: Of the section, in French.
        before: Sentences that stand there no more.
        after: New sentences.
    """

    title: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def changes_between(before: PlanContent, after: PlanContent) -> tuple[SectionChange, ...]:
    """Return what changes from a version to another, section by section; the adviser's note is none of it."""
    old, new = _sections(before), _sections(after)
    found = []
    for key in dict.fromkeys((*new, *old)):
        was, now = _sentences(old.get(key)), _sentences(new.get(key))
        gone = tuple(text for text in was if text not in now)
        come = tuple(text for text in now if text not in was)
        if gone or come:
            title = (new.get(key) or old[key]).title
            found.append(SectionChange(title=title, before=gone, after=come))
    return tuple(found)


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


def _sections(content: PlanContent) -> dict[str, ReadingSection]:
    return {section.key: section for section in read_plan(content, phrases("fr"))}


def _sentences(section: ReadingSection | None) -> list[str]:
    return [line.french for line in section.lines if not line.is_heading] if section is not None else []
