"""The lists of a plan, line by line in the order of print, as they can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from models.records.plans import LocalText, PlanContent
from models.rules.plan_facts import reader_of
from models.rules.plan_reader import Both, Reader, in_turn, sentence_start
from models.rules.reading_sections import check_point_words, lever_words, task_words

_ROLES = ("employee", "employer", "adviser")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a list, in the order in which it is printed.

    Attributes:
        name: French words by which the line is known again when the rest of it, or a few of these, change.
        code: What it is known by whatever its words; empty: by its words alone.
        group: Where it stands in the list, in French: « Semaine 2 »; empty where lists have no parts.
    """

    field: str
    what: str
    words: Both
    name: str
    code: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """A list of a plan."""

    section: str
    field: str
    lines: tuple[Line, ...]


def lists(content: PlanContent) -> tuple[Lines, ...]:
    """Return the lists of a plan, in the order of the document."""
    reader = reader_of(content)
    return (
        Lines(section="section.timetable", field="ramp", lines=tuple(_ramp(reader, content))),
        Lines(section="section.tasks", field="tasks", lines=tuple(_tasks(reader, content))),
        Lines(section="section.levers", field="levers", lines=tuple(_levers(reader, content))),
        Lines(section="section.objectives", field="objectives", lines=tuple(_objectives(reader, content))),
        Lines(section="section.check_points", field="check_points", lines=tuple(_points(reader, content))),
        *(_commitments(reader, content, role) for role in _ROLES),
        Lines(section="section.agreement", field="agreement.topics", lines=tuple(_topics(reader, content))),
    )


def _ramp(reader: Reader, content: PlanContent) -> Iterator[Line]:
    for step in sorted(content.ramp, key=lambda step: step.from_week):
        what = reader.phrase("label.ramp_from_week", n=step.from_week)[0]
        words = in_turn((reader.per_week(max(step.weekly_minutes, 0)), reader.words(step.note)))
        yield Line(field="ramp", what=what, words=words, name=words[0], code=str(step.from_week))


def _tasks(reader: Reader, content: PlanContent) -> Iterator[Line]:
    for line in sorted(content.tasks, key=lambda line: line.week):
        week = reader.phrase("label.week", n=line.week)[0]
        name = reader.words(line.task)[0]
        yield Line(field="tasks", what=week, words=task_words(reader, line), name=name, group=week)


def _levers(reader: Reader, content: PlanContent) -> Iterator[Line]:
    what = reader.phrase("label.lever")[0]
    for line in content.levers:
        name = reader.words(line.lever)[0]
        yield Line(field="levers", what=what, words=lever_words(reader, line), name=name)


def _objectives(reader: Reader, content: PlanContent) -> Iterator[Line]:
    for line in content.objectives:
        week, words = reader.phrase("label.by_week", n=line.by_week)[0], reader.words(line.aim)
        yield Line(field="objectives", what=week, words=words, name=words[0], group=week)


def _points(reader: Reader, content: PlanContent) -> Iterator[Line]:
    what = reader.phrase("label.check_point")[0]
    for line in content.check_points:
        words = check_point_words(reader, line)
        has_label = line.label != LocalText()
        code = "" if has_label or line.code == "other" else line.code
        name = reader.words(line.label)[0] if has_label else words[0]
        yield Line(field="check_points", what=what, words=words, name=name, code=code)


def _commitments(reader: Reader, content: PlanContent, role: str) -> Lines:
    field, what = f"commitments.{role}", reader.phrase(f"signature.role.{role}")[0]
    said = (reader.words(line) for line in getattr(content.commitments, role))
    lines = tuple(Line(field=field, what=what, words=words, name=words[0]) for words in said)
    return Lines(section="section.commitments", field=field, lines=lines)


def _topics(reader: Reader, content: PlanContent) -> Iterator[Line]:
    for topic in content.agreement.topics:
        words = sentence_start(reader.known(f"agreement.topic.{topic}", topic))
        yield Line(field="agreement.topics", what="", words=words, name=words[0], code=topic)
