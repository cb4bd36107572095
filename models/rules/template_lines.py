"""What a template says, line by line, so that two of its versions can be told apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from models.records.plan_parties import Letterhead
from models.records.plans import CommitmentsSection, LocalText
from models.records.templates import HelpsTemplate, Ladder, PointsTemplate, TemplateContent
from models.rules.phrases import phrases
from models.rules.templates import OTHER, PARTIES

_DAY_ONE = (
    ("clothing", "label.clothing"), ("bring", "label.bring"), ("safety", "label.safety"),
    ("meal", "label.meal"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChange:
    """A line that is no more, or that came.

    Attributes:
        text: French, as it would be printed.
    """

    text: str
    is_new: bool


def changed_lines(before: TemplateContent, after: TemplateContent) -> tuple[LineChange, ...]:
    """Return what ``after`` no longer says and what it says instead, in its order."""
    old, new = tuple(lines_of(before)), tuple(lines_of(after))
    found: list[LineChange] = []
    for kind, i, j, k, m in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind != "equal":
            found += (LineChange(text=line, is_new=False) for line in old[i:j])
            found += (LineChange(text=line, is_new=True) for line in new[k:m])
    return tuple(found)


def lines_of(content: TemplateContent) -> Iterator[str]:
    """Yield what a template says, in French."""
    if isinstance(content, Letterhead):
        yield from filter(None, (content.name, content.address, content.phone))
        if content.logo:
            # The picture itself says nothing in words: its length tells one from another.
            yield f"logo ({len(content.logo)})"
    elif isinstance(content, CommitmentsSection):
        for party in PARTIES:
            role = phrases("fr").text(f"signature.role.{party}")
            yield from (_said(role, _text(line)) for line in getattr(content, party))
    elif isinstance(content, PointsTemplate):
        yield from _points(content)
    elif isinstance(content, HelpsTemplate):
        yield from (" · ".join(filter(None, (_text(line.lever), line.who))) for line in content.levers)
    else:
        yield from _ladder(content)


def _points(template: PointsTemplate) -> Iterator[str]:
    french = phrases("fr")
    for point in template.points:
        name = point.label if point.code == OTHER else french.text(f"check_point.{point.code}")
        if not point.is_used:
            continue
        offset = "" if point.offset_days is None else f"{point.offset_days} j"
        minutes = french.hours(point.minutes) if point.minutes else ""
        yield _said(name, " · ".join(filter(None, (offset, minutes, point.who))))


def _ladder(ladder: Ladder) -> Iterator[str]:
    french = phrases("fr")
    yield " · ".join(filter(None, (ladder.label_fr, *ladder.rome)))
    if ladder.is_hidden:
        yield "Échelle non proposée"
    for step in ladder.tasks:
        week, how = french.text("label.week", n=step.week), french.text(f"step.{step.how}")
        yield _said(f"{week} · {how}", " → ".join(filter(None, (step.task, step.result))))
    for line in ladder.objectives:
        yield _said(french.text("label.by_week", n=line.by_week), line.aim)
    for name, key in _DAY_ONE:
        if words := getattr(ladder, name):
            yield _said(french.text(key), words)


def _said(name: str, words: str) -> str:
    return f"{name}\u00a0: {words}" if words else name


def _text(local: LocalText) -> str:
    french = phrases("fr")
    known = local.phrase and french.has(local.phrase)
    return local.text or (french.text(local.phrase) if known else "")
