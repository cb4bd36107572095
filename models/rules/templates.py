"""What plans begin with as the application is shipped, and how a template becomes lines of a plan."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Final

from models.records.plan_parties import Letterhead
from models.records.plans import (
    CheckPointLine,
    CommitmentsSection,
    LocalText,
)
from models.records.templates import (
    HelpsTemplate,
    Ladder,
    PointsTemplate,
    PointTemplate,
    TemplateContent,
    TemplatePart,
    Templates,
)
from models.rules import ladders
from models.rules.checkpoints import CODES, OFFSETS, usual_minutes
from models.rules.phrases import phrases

PARTIES: Final = ("employee", "employer", "adviser")
OTHER: Final = "other"
_LEFT_OUT: Final = frozenset({"month_12"})


@cache
def shipped() -> Templates:
    """Return what plans begin with when the organisation changed nothing."""
    return Templates(
        letterhead=Letterhead(),
        commitments=_commitments(),
        points=PointsTemplate(points=tuple(map(_point, CODES))),
        helps=HelpsTemplate(),
        ladders=ladders.ladders(),
    )


def shipped_content(part: TemplatePart, code: str = "") -> TemplateContent | None:
    """Return one part as shipped; None for a ladder of the organisation's own."""
    if part is TemplatePart.LADDER:
        return next((found for found in shipped().ladders if found.code == code), None)
    return content_of(shipped(), part, code)


def content_of(templates: Templates, part: TemplatePart, code: str = "") -> TemplateContent:
    """Return one part.

    Raises:
        KeyError: There is no such ladder.
    """
    whole: dict[TemplatePart, TemplateContent] = {
        TemplatePart.LETTERHEAD: templates.letterhead,
        TemplatePart.COMMITMENTS: templates.commitments,
        TemplatePart.CHECK_POINTS: templates.points,
        TemplatePart.HELPS: templates.helps,
    }
    return whole[part] if part in whole else ladders.ladder(code, templates.ladders)


def with_content(templates: Templates, content: TemplateContent) -> Templates:
    """Return the templates with one part replaced; a ladder that is not there yet comes first."""
    if isinstance(content, Ladder):
        codes = [found.code for found in templates.ladders]
        if content.code not in codes:
            return replace(templates, ladders=(content, *templates.ladders))
        lines = (content if found.code == content.code else found for found in templates.ladders)
        return replace(templates, ladders=tuple(lines))
    if isinstance(content, Letterhead):
        return replace(templates, letterhead=content)
    if isinstance(content, CommitmentsSection):
        return replace(templates, commitments=content)
    if isinstance(content, PointsTemplate):
        return replace(templates, points=content)
    return replace(templates, helps=content)


def as_check_points(template: PointsTemplate) -> tuple[CheckPointLine, ...]:
    """Return the points in use as lines without a date; an offset is said only where it is not the usual."""
    return tuple(
        CheckPointLine(
            code=point.code,
            due_on=None,
            label=LocalText(text=point.label),
            who=point.who,
            minutes=point.minutes,
            offset_days=None if point.offset_days == OFFSETS.get(point.code) else point.offset_days,
        )
        for point in template.points
        if point.is_used
    )


def _commitments() -> CommitmentsSection:
    french = phrases("fr")
    lines = {
        party: tuple(
            LocalText(phrase=key) for key in french.keys(f"commitment.{party}.") if not key.endswith(".intro")
        )
        for party in PARTIES
    }
    return CommitmentsSection(**lines)


def _point(code: str) -> PointTemplate:
    return PointTemplate(
        code=code,
        is_used=code not in _LEFT_OUT,
        minutes=usual_minutes(code),
        offset_days=OFFSETS.get(code),
    )
