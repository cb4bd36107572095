"""What a version of a plan changes, line by line and in words: what stood there, what stands there now.

Compared is what somebody can read, in French and in the plan's language: two ways of keeping the same words
are no change, and the adviser's own note is never told. A line of a list is known again when it was corrected
or put elsewhere, so that it is not told as one taken out and another added. Whom each change concerns is said
by ``models.rules.plan_concerns``; a new tutor is told with the name of the one before (« à la place de »).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from typing import Final

from models.records.plans import PlanContent
from models.records.signatures import SignerRole
from models.rules.phrases import phrases
from models.rules.plan_concerns import NOBODY, is_form_alone, roles_for, roles_for_translation
from models.rules.plan_facts import Fact, facts
from models.rules.plan_lines import Line, Lines, lists

_ALIKE: Final = 0.6
"""Share of the letters that two texts have in common when one is the other, corrected."""
_PEOPLE: Final = frozenset({"tutor.name", "tutor.substitute", "post.manager", "adviser.name"})
_ORDER: Final = (
    "section.parties", "section.post", "section.contract", "section.timetable", "section.day_one",
    "section.tutor", "section.tasks", "section.levers", "section.objectives", "section.check_points",
    "section.contacts", "section.commitments", "section.agreement", "section.signatures",
)  # fmt: skip


class ChangeKind(StrEnum):
    """What became of a line."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """One line that a version changes.

    Attributes:
        section: Key of the section's title, ``section.tutor``.
        title: Title of the section, in French.
        field: Path of what is said once, ``tutor.name``, or of the list, ``tasks``.
        what: What it is, in French: « Lieu de travail », « Semaine 2 »; empty where the words say it.
        before: French words that stood there; empty when added. Of a line that only moved inside its list,
            the same as ``after``; of one that moved to another week, that week.
        after: French words that stand there now; empty when removed.
        other_before: The same as ``before`` in the plan's language at the time; empty without translation.
        other_after: The same as ``after`` in the plan's language now.
        is_translation: The French text is the same: only the translation says something else.
        is_form: No letter and no figure changes: spaces, capitals, apostrophes.
        concerns: Who must sign again because of it; see ``models.rules.plan_concerns``.
    """

    section: str
    title: str
    field: str
    kind: ChangeKind
    what: str
    before: str = ""
    after: str = ""
    other_before: str = ""
    other_after: str = ""
    is_translation: bool = False
    is_form: bool = False
    concerns: frozenset[SignerRole] = NOBODY

    @property
    def says_who_before(self) -> str:
        """What stands there now; of somebody who takes a place, with the name of who had it."""
        if self.field in _PEOPLE and self.before and self.after and not self.is_form:
            return phrases("fr").text("changes.instead", after=self.after, before=self.before)
        return self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionChanges:
    """What changes in one section; its title in French."""

    section: str
    title: str
    changes: tuple[PlanChange, ...]


def changes_between(before: PlanContent, after: PlanContent) -> tuple[PlanChange, ...]:
    """Return what changes from a version to another, in the order of the document."""
    same_language = before.language == after.language
    known = {fact.field: fact for fact in facts(before)}
    found = [
        change
        for fact in facts(after)
        if (change := _of_fact(known[fact.field], fact, same_language=same_language)) is not None
    ]
    for was, now in zip(lists(before), lists(after), strict=True):
        found += _of_list(was, now, same_language=same_language)
    return tuple(sorted(found, key=lambda change: _ORDER.index(change.section)))


def by_section(changes: Iterable[PlanChange]) -> tuple[SectionChanges, ...]:
    """Put changes under the titles of their sections."""
    return tuple(
        SectionChanges(section=section, title=phrases("fr").text(section), changes=tuple(lines))
        for section, lines in groupby(changes, key=lambda change: change.section)
    )


def concerned(changes: Iterable[PlanChange]) -> frozenset[SignerRole]:
    """Return who must sign again: those a change concerns, and always the adviser, who closes the document.

    Without any change nobody does.
    """
    told = tuple(changes)
    if not told:
        return frozenset()
    return frozenset({SignerRole.ADVISER}).union(*(change.concerns for change in told))


def _of_fact(was: Fact, now: Fact, *, same_language: bool) -> PlanChange | None:
    return _change(was.section, now.field, now.what, was.words, now.words, same_language=same_language)


def _change(
    section: str,
    field: str,
    what: str,
    was: tuple[str, str],
    now: tuple[str, str],
    *,
    same_language: bool,
) -> PlanChange | None:
    """Tell what became of some words; None when they are the same.

    Words in the other language that are the French ones again are no translation: there was none.
    """
    is_translated_otherwise = same_language and was[1] != now[1] and bool(was[0] and now[0])
    if was[0] == now[0] and not is_translated_otherwise:
        return None
    is_translation = was[0] == now[0]
    others = tuple("" if other == french else other for french, other in (was, now))
    kind = _kind(*others) if is_translation else _kind(was[0], now[0])
    is_form = not is_translation and is_form_alone(was[0], now[0])
    concerns = NOBODY if is_translation else roles_for(field, was[0], now[0])
    if is_translation or (is_form and is_translated_otherwise and not is_form_alone(was[1], now[1])):
        concerns |= roles_for_translation()
    return PlanChange(
        section=section,
        title=phrases("fr").text(section),
        field=field,
        kind=kind,
        what=what,
        before=was[0],
        after=now[0],
        other_before=others[0],
        other_after=others[1],
        is_translation=is_translation,
        is_form=is_form,
        concerns=concerns,
    )


def _kind(before: str, after: str) -> ChangeKind:
    if not before:
        return ChangeKind.ADDED
    return ChangeKind.CHANGED if after else ChangeKind.REMOVED


def _of_list(was: Lines, now: Lines, *, same_language: bool) -> Iterator[PlanChange]:
    """Tell what became of a list: its lines as they stand now, then those that are gone."""
    pairs = _paired(was.lines, now.lines)
    moved = _moved({new: old for new, old in pairs.items() if was.lines[old].group == now.lines[new].group})
    for index, line in enumerate(now.lines):
        old = was.lines[pairs[index]] if index in pairs else None
        yield from _of_line(now.section, old, line, is_moved=index in moved, same_language=same_language)
    kept = set(pairs.values())
    for index, line in enumerate(was.lines):
        if index not in kept:
            yield from _of_line(now.section, line, None, is_moved=False, same_language=same_language)


def _of_line(
    section: str, was: Line | None, now: Line | None, *, is_moved: bool, same_language: bool
) -> Iterator[PlanChange]:
    line = now or was
    if line is None:
        return
    old, new = was.words if was else ("", ""), now.words if now else ("", "")
    if was and now and was.group != now.group:
        yield from _of_other_group(section, was, now)
    change = _change(section, line.field, line.what, old, new, same_language=same_language)
    if change is not None:
        yield change
    elif is_moved:
        yield _moved_line(section, line, line.what, (new[0], new[0]), NOBODY)


def _of_other_group(section: str, was: Line, now: Line) -> Iterator[PlanChange]:
    """Tell that a line goes to another week: its words are named, the two weeks are what changes."""
    concerns = roles_for(now.field, was.group, now.group)
    yield _moved_line(section, now, now.name, (was.group, now.group), concerns)


def _moved_line(
    section: str, line: Line, what: str, places: tuple[str, str], concerns: frozenset[SignerRole]
) -> PlanChange:
    return PlanChange(
        section=section,
        title=phrases("fr").text(section),
        field=line.field,
        kind=ChangeKind.MOVED,
        what=what,
        before=places[0],
        after=places[1],
        concerns=concerns,
    )


def _paired(was: tuple[Line, ...], now: tuple[Line, ...]) -> dict[int, int]:
    """Return which line of before each line of now is: the same words, the same code, or nearly the same."""
    pairs: dict[int, int] = {}
    left = dict(enumerate(was))
    for rule in (_is_equal, _has_same_words, _has_same_code):
        for index, line in enumerate(now):
            if index not in pairs:
                found = next((old for old, other in left.items() if rule(other, line)), None)
                if found is not None:
                    pairs[index] = found
                    del left[found]
    rated = (
        (_likeness(other.name, line.name), -abs(old - index), -index, -old)
        for index, line in enumerate(now)
        if index not in pairs
        for old, other in left.items()
        if not (line.code or other.code)
    )
    for _, _, index, old in sorted((rate for rate in rated if rate[0] >= _ALIKE), reverse=True):
        if -index not in pairs and -old in left:
            pairs[-index] = -old
            del left[-old]
    return pairs


def _is_equal(one: Line, other: Line) -> bool:
    return one == other


def _has_same_words(one: Line, other: Line) -> bool:
    return one.words == other.words and one.code == other.code


def _has_same_code(one: Line, other: Line) -> bool:
    return bool(one.code) and one.code == other.code


def _likeness(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE <= matcher.quick_ratio() else 0.0


def _moved(pairs: dict[int, int]) -> frozenset[int]:
    """Return the lines that changed their place: all but the most that are still in the former order."""
    order = sorted(pairs)
    ends: list[int] = []
    lengths = []
    for index in order:
        place = bisect_left(ends, pairs[index])
        ends[place : place + 1] = [pairs[index]]
        lengths.append(place + 1)
    kept, wanted, limit = set(), len(ends), len(pairs) + max(pairs.values(), default=0) + 1
    for index, length in zip(reversed(order), reversed(lengths), strict=True):
        if length == wanted and pairs[index] < limit:
            kept.add(index)
            wanted, limit = wanted - 1, pairs[index]
    return frozenset(order) - kept
