"""Which hires to look at first, and why: what each voice said, points that were missed, silence.

Two or three voices, never merged: each reason names whose it is, and a screen or a paper for one party
shows that party's alone. Reasons are facts, in words on the screen; there is no score of a person, and
nothing is kept. A point never waits for the firm: with one voice heard it can be closed, and whose is
missing is said (trap 18).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from itertools import combinations, pairwise
from typing import Final
from uuid import UUID

from models.records.in_work import Party
from models.rules.point_states import Point, PointState, point_states

MISSED_AFTER_DAYS: Final = 3
"""A call moved by a day or two is no warning."""
WAITS_AFTER_DAYS: Final = 14
"""After which a voice that is still missing at a point is told, rather than waited for."""
_FORGETS_AFTER_DAYS: Final = 60
"""What was to be watched so long ago worries nobody by itself: silence does."""
SILENCES: Final = ((31, 21), (92, 70), (190, 110), (366, 200))
"""Days since the start, and days of silence told until then: each is longer than the longest gap between two
planned points, so that a calendar that was kept never warns."""


class Weather(IntEnum):
    """How it goes, in three levels; ``code`` is that of the vocabulary ``weather``."""

    FINE = 0
    WATCH = 1
    RISK = 2

    @property
    def code(self) -> str:
        """Code of the vocabulary ``weather``."""
        return self.name.lower()


WEATHERS: Final = {weather.code: weather for weather in Weather}


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one party said on a day, without its words.

    Attributes:
        weather: None: not told.
        difficulties: Codes of the vocabulary ``difficulty``.
        check_point_id: The point it was heard at; None: between two.
    """

    party: Party
    heard_on: date
    weather: Weather | None = None
    difficulties: tuple[str, ...] = ()
    check_point_id: UUID | None = None


class WarningCode(StrEnum):
    """Why a hire is on the early list, the most pressing first."""

    RISK = "risk"
    WORSENED = "worsened"
    SHARED_DIFFICULTY = "shared_difficulty"
    REPEATED_DIFFICULTY = "repeated_difficulty"
    DIVERGING = "diverging"
    WATCH = "watch"
    MISSED_POINT = "missed_point"
    SILENCE = "silence"
    WAITS_FOR = "waits_for"


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningReason:
    """One reason, as a fact.

    Attributes:
        on: The day it is about.
        party: Whose voice; None: nobody's.
        other: The second party of ``diverging`` and ``shared_difficulty``.
        detail: Code of a difficulty or of a check point.
        days: Late, or of silence.
    """

    code: WarningCode
    on: date
    party: Party | None = None
    other: Party | None = None
    detail: str = ""
    days: int = 0


def missing_voices(
    point: Point, voices: Iterable[Voice], expected: Iterable[Party] = (Party.EMPLOYEE, Party.EMPLOYER)
) -> tuple[Party, ...]:
    """Return whose voice was not heard at a point, in the order expected; it can be closed all the same."""
    heard = {voice.party for voice in voices if voice.check_point_id == point.check_point_id}
    return tuple(party for party in expected if party not in heard)


def early_warning(
    voices: Iterable[Voice],
    points: Iterable[Point],
    today: date,
    *,
    starts_on: date,
    ends_on: date | None = None,
    broken_on: date | None = None,
) -> tuple[WarningReason, ...]:
    """Return why a hire is on the early list, the most pressing reason first; empty: it is not on it.

    ``risk``: the last word of a party. ``worsened``: its last word is worse than the one before. ``watch``:
    to be watched twice in a row, or by two parties. ``diverging``: one says all is well where another sees
    a risk. ``repeated_difficulty``: twice in a row by one party; ``shared_difficulty``: by two.
    ``missed_point``: some days after it was due. ``silence``: longer than any planned gap, while a point
    remains. ``waits_for``: a point that is done, or due for two weeks, where one side is still not heard.

    Args:
        voices: Of one hire, in any order; one dated after today is not heard yet.
        points: Its check points.
        today: The local day.
        starts_on: First day of the contract; before it nothing is silent.
        ends_on: Last day of the contract: from the next one on nothing warns any more, it came to its end.
        broken_on: Day of a break: nothing warns any more, it happened.
    """
    if (broken_on is not None and broken_on <= today) or (ends_on is not None and ends_on < today):
        return ()
    heard = sorted((voice for voice in voices if voice.heard_on <= today), key=lambda each: each.heard_on)
    known = list(points)
    states = point_states(known, today)
    found = [
        *_of_each(heard, today),
        *_between(heard, today),
        *_missed(known, states, today),
        *_silence(heard, states, today, starts_on),
        *_waits(known, states, heard, today),
    ]
    return tuple(sorted(found, key=_pressing))


def early_list(reasons: dict[UUID, tuple[WarningReason, ...]]) -> tuple[UUID, ...]:
    """Return the hires to look at, by their most pressing reason, then by how many they have.

    The order of a day's work, shown beside the reasons: it is neither kept nor a measure of anybody.
    """
    listed = [(hire, told) for hire, told in reasons.items() if told]
    listed.sort(key=lambda each: (_PLACES[each[1][0].code], -len(each[1]), each[1][0].on, each[0].int))
    return tuple(hire for hire, _ in listed)


_PLACES: Final = {code: place for place, code in enumerate(WarningCode)}


def _pressing(reason: WarningReason) -> tuple[int, int, str]:
    return _PLACES[reason.code], -reason.on.toordinal(), reason.detail


def _by_party(heard: Sequence[Voice]) -> dict[Party, list[Voice]]:
    return {party: [voice for voice in heard if voice.party is party] for party in Party}


def _of_each(heard: Sequence[Voice], today: date) -> Iterator[WarningReason]:
    """Give what a party's last words say, beside its words before."""
    watchers = []
    for party, voices in _by_party(heard).items():
        told = [voice for voice in voices if voice.weather is not None]
        # A risk stands until the same party says otherwise; the rest fades.
        if told and (told[-1].weather is Weather.RISK or _is_recent(told[-1], today)):
            before = told[-2].weather if len(told) > 1 else None
            yield from _weather(party, told[-1], before)
            if told[-1].weather is Weather.WATCH:
                watchers.append((told[-1], before is Weather.WATCH))
        yield from _repeated(party, voices, today)
    for voice, is_again in watchers:
        if is_again or len(watchers) > 1:
            yield WarningReason(code=WarningCode.WATCH, on=voice.heard_on, party=voice.party)


def _weather(party: Party, last: Voice, before: Weather | None) -> Iterator[WarningReason]:
    if last.weather is Weather.RISK:
        yield WarningReason(code=WarningCode.RISK, on=last.heard_on, party=party)
    elif before is not None and last.weather is not None and last.weather > before:
        yield WarningReason(code=WarningCode.WORSENED, on=last.heard_on, party=party)


def _repeated(party: Party, voices: list[Voice], today: date) -> Iterator[WarningReason]:
    last_two = next(reversed(list(pairwise(voices))), None)
    if last_two is None or not _is_recent(last_two[1], today):
        return
    for code in last_two[1].difficulties:
        if code in last_two[0].difficulties:
            on = last_two[1].heard_on
            yield WarningReason(code=WarningCode.REPEATED_DIFFICULTY, on=on, party=party, detail=code)


def _between(heard: Sequence[Voice], today: date) -> Iterator[WarningReason]:
    """Give what two parties' last words say together."""
    last = [voices[-1] for voices in _by_party(heard).values() if voices and _is_recent(voices[-1], today)]
    for one, other in combinations(last, 2):
        on = max(one.heard_on, other.heard_on)
        if {one.weather, other.weather} == {Weather.FINE, Weather.RISK}:
            yield WarningReason(code=WarningCode.DIVERGING, on=on, party=one.party, other=other.party)
        for code in one.difficulties:
            if code in other.difficulties:
                yield WarningReason(
                    code=WarningCode.SHARED_DIFFICULTY, on=on, detail=code, party=one.party, other=other.party
                )


def _is_recent(voice: Voice, today: date) -> bool:
    return (today - voice.heard_on).days <= _FORGETS_AFTER_DAYS


def _missed(points: Sequence[Point], states: dict[UUID, PointState], today: date) -> Iterator[WarningReason]:
    for point in points:
        if states[point.check_point_id] is PointState.LATE and point.due_on is not None:
            days = (today - point.due_on).days
            if days >= MISSED_AFTER_DAYS:
                yield WarningReason(
                    code=WarningCode.MISSED_POINT, on=point.due_on, detail=point.code, days=days
                )


def _silence(
    heard: Sequence[Voice], states: dict[UUID, PointState], today: date, starts_on: date
) -> Iterator[WarningReason]:
    """Say how long nobody was heard, while the follow-up is not over."""
    remaining = set(states.values()) & {PointState.LATE, PointState.TODAY, PointState.SOON, PointState.COMING}
    since = max(heard[-1].heard_on if heard else starts_on, starts_on)
    days = (today - since).days
    limit = next((silence for until, silence in SILENCES if (today - starts_on).days <= until), None)
    if remaining and limit is not None and days > limit:
        yield WarningReason(code=WarningCode.SILENCE, on=since, days=days)


def _waits(
    points: Sequence[Point], states: dict[UUID, PointState], heard: Sequence[Voice], today: date
) -> Iterator[WarningReason]:
    """Say whose voice is missing at the last point that one side was heard at."""
    open_states = {PointState.LATE, PointState.DONE}
    dated = [point for point in points if point.due_on and states[point.check_point_id] in open_states]
    asked = [point for point in dated if any(v.check_point_id == point.check_point_id for v in heard)]
    last = max(asked, key=lambda point: point.due_on or date.min, default=None)
    if last is None or last.due_on is None:
        return
    days = (today - last.due_on).days
    if days < WAITS_AFTER_DAYS:
        return
    since_then = {voice.party for voice in heard if voice.heard_on >= last.due_on}
    for party in missing_voices(last, heard):
        if party not in since_then:
            yield WarningReason(
                code=WarningCode.WAITS_FOR, on=last.due_on, party=party, detail=last.code, days=days
            )
