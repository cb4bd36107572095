"""A plan in plain words, idea by idea: what is learnt, what helps, when one meets, whom to call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
        part(words, "meetings", _meetings(words, content)),
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


def _helps(words: PlainWords, content: PlanContent) -> Iterator[Steps]:
    lines = []
    for line in content.levers:
        name, when = words.same(line.who), words.local(line.when)
        told = words.join((name, when))
        lever = words.local(line.lever)
        lines.append((Picture.HELP, words.named(lever, told) or lever))
    yield from _listed(lines)


def _goals(words: PlainWords, content: PlanContent) -> Iterator[Steps]:
    lines = []
    for line in sorted(content.objectives, key=_by_week):
        week = words.both("label.by_week", n=line.by_week)
        lines.append((Picture.GOAL, words.named(week, words.local(line.aim))))
    yield from _listed(lines)


def _listed(lines: Iterable[tuple[Picture, Pair]]) -> Iterator[Steps]:
    """Put short lines below each other, absent ones left out."""
    if said := tuple((what, line) for what, line in lines if line):
        yield Steps(label=Pair(), lines=said)


def _by_week(line: ObjectiveLine) -> int:
    return line.by_week


def _meetings(words: PlainWords, content: PlanContent) -> Iterator[Steps]:
    yield from _listed([(Picture.CALENDAR, _meeting(words, line)) for line in content.check_points])


def _meeting(words: PlainWords, line: CheckPointLine) -> Pair:
    key = f"check_point.{line.code}"
    label = words.local(line.label) or (words.both(key) if words.fr.has(key) else words.same(line.code))
    if line.due_on is None:
        return words.local(line.label)
    told = words.join((label, words.same(line.who), words.same(line.place)))
    return words.named(words.date(line.due_on).map(capital), told)


def _problem(words: PlainWords, content: PlanContent) -> Iterator[Idea | Steps | None]:
    contacts, adviser = content.contacts, content.adviser
    late = _called(words, contacts.absence)
    if late:
        before = contacts.absence_before
        by = words.both("label.absence_before", time=words.time(before)) if before is not None else Pair()
        yield idea(Picture.LATE, words.both("falc.late"), late, by)
    reached = words.join((words.same(adviser.name), words.phone(adviser.phone)))
    asked = (
        (Picture.TOOL, "falc.technical", words.same(contacts.technical)),
        (Picture.DANGER, "falc.accident", words.same(contacts.accident)),
        (Picture.TALK, "falc.disagreement", words.same(contacts.disagreement)),
        (Picture.PHONE, "falc.worry", reached if adviser.phone.strip() else Pair()),
    )
    health = words.same(contacts.occupational_health)
    yield from _listed(
        [
            *(
                (what, words.join((words.both(key), _who(words, who)), separator=" "))
                for what, key, who in asked
                if who
            ),
            (Picture.CARE, words.named(words.both("label.occupational_health"), health)),
            (Picture.DANGER, words.both("label.emergency")),
        ]
    )


def _called(words: PlainWords, who: str) -> Pair:
    return _who(words, words.same(who))


def _who(words: PlainWords, who: Pair) -> Pair:
    return filled(words, "falc.call", "who", who)


def _promises(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    commitments = content.commitments
    for role, lines in (
        ("employee", commitments.employee),
        ("employer", commitments.employer),
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
