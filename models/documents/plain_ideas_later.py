"""A plan in plain words, idea by idea: what is learnt, what helps, when one meets, whom to call."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from models.documents.plain_ideas import Idea, Part, Steps, filled, idea, part
from models.documents.plain_pictures import Picture
from models.documents.plain_words import PlainWords
from models.documents.words import Pair, capital
from models.records.plans import CheckPointLine, LearningStep, ObjectiveLine, PlanContent, TaskLine

_STEPS: Final = {
    LearningStep.WATCH: Picture.WATCH,
    LearningStep.TOGETHER: Picture.TOGETHER,
    LearningStep.ALONE: Picture.ALONE,
}


def later_parts(words: PlainWords, content: PlanContent) -> tuple[Part, ...]:
    """Return what follows the first day, in the order of the plan."""
    return (
        part(words, "learn", _learn(words, content)),
        part(words, "helps", _helps(words, content)),
        part(words, "goals", _goals(words, content)),
        part(words, "meetings", (_meeting(words, line) for line in content.check_points)),
        part(words, "problem", _problem(words, content)),
        part(words, "promises", _promises(words, content)),
        part(words, "sign", _signing(words, content)),
    )


def _learn(words: PlainWords, content: PlanContent) -> Iterator[Steps]:
    """Say the tasks of each week, and before them what the three pictures mean."""
    tasks = [(task, words.local(task.task)) for task in content.tasks if words.local(task.task)]
    used = [step for step in LearningStep if any(task.how is step for task, _ in tasks)]
    if used:
        meaning = tuple((_STEPS[step], words.both(f"falc.step.{step}")) for step in used)
        yield Steps(label=Pair(), lines=meaning)
    for week, lines in groupby(sorted(tasks, key=_week), key=_week):
        told = tuple((_STEPS[task.how], said) for task, said in lines)
        yield Steps(label=words.both("label.week", n=week), lines=told)


def _week(told: tuple[TaskLine, Pair]) -> int:
    return told[0].week


def _helps(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    for line in content.levers:
        told = (
            words.named(words.both("label.who"), words.same(line.who)),
            words.named(words.both("label.when"), words.local(line.when)),
        )
        yield idea(Picture.HELP, words.local(line.lever), words.join(told, separator=". "))


def _goals(words: PlainWords, content: PlanContent) -> Iterator[Steps]:
    lines = []
    for line in sorted(content.objectives, key=_by_week):
        aim = words.named(words.both("label.by_week", n=line.by_week), words.local(line.aim))
        if aim:
            lines.append((Picture.GOAL, aim))
    if lines:
        yield Steps(label=Pair(), lines=tuple(lines))


def _by_week(line: ObjectiveLine) -> int:
    return line.by_week


def _meeting(words: PlainWords, line: CheckPointLine) -> Idea | None:
    key = f"check_point.{line.code}"
    label = words.local(line.label) or (words.both(key) if words.fr.has(key) else words.same(line.code))
    if line.due_on is None:
        return idea(Picture.CALENDAR, words.local(line.label))
    told = (label, words.same(line.who), words.same(line.place))
    return idea(Picture.CALENDAR, words.date(line.due_on).map(capital), words.join(told))


def _problem(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    contacts, adviser = content.contacts, content.adviser
    late = _called(words, contacts.absence)
    if late:
        before = contacts.absence_before
        by = words.both("label.absence_before", time=words.time(before)) if before is not None else Pair()
        yield idea(Picture.LATE, words.both("falc.late"), late, by)
    for picture, key, who in (
        (Picture.TOOL, "falc.technical", contacts.technical),
        (Picture.DANGER, "falc.accident", contacts.accident),
        (Picture.TALK, "falc.disagreement", contacts.disagreement),
    ):
        called = _called(words, who)
        yield idea(picture, words.both(key), called) if called else None
    reached = words.join((words.same(adviser.name), words.phone(adviser.phone)))
    if adviser.phone.strip():
        yield idea(Picture.PHONE, words.both("falc.worry"), words.both("falc.call", who=reached))
    health = words.same(contacts.occupational_health)
    yield idea(Picture.CARE, words.named(words.both("label.occupational_health"), health))
    yield idea(Picture.DANGER, words.both("label.emergency"))


def _called(words: PlainWords, who: str) -> Pair:
    return filled(words, "falc.call", "who", words.same(who))


def _promises(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    commitments = content.commitments
    for role, lines in (
        ("employee", commitments.employee),
        ("employer", commitments.employer),
        ("adviser", commitments.adviser),
    ):
        promised = [said for said in (words.local(line) for line in lines) if said]
        if promised:
            yield idea(Picture.LIST, words.both(f"commitment.{role}.intro"), *promised)


def _signing(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    keys = (f"agreement.topic.{topic}" for topic in content.agreement.topics)
    topics = words.join(words.both(key) for key in keys if words.fr.has(key)).map(capital)
    if topics:
        yield idea(
            Picture.TALK,
            words.both("agreement.intro"),
            topics,
            words.both("agreement.nothing_else"),
            words.both("agreement.withdraw"),
        )
    yield idea(
        Picture.SIGN,
        words.both("falc.free"),
        words.both("screen.no_reason_asked"),
        words.both("document.voluntary"),
        words.both("falc.copy"),
    )
