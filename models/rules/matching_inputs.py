"""From what is kept of a person and of a job to what matching compares: codes, minutes, masks; never words.

What stands in words is only said to be there, and gestures found in words are to be looked at: no program can
tell « ne porte pas plus de 10 kg » from « sacs de 8 kg ».
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time
from typing import Final

from models.records.barriers import BarrierRecord, BarrierState
from models.records.dated_papers import DatedPaperDraft, PaperAnswer, PaperKind
from models.records.employers import JobDraft
from models.records.profile import FrenchLevel, ProfileDraft, ToldLine
from models.rules.distance import Place
from models.rules.matching_facts import CAR_LICENCE, LEVELS, SKILLS, Criterion, Job, Person
from models.rules.matching_hours import half_day, hours_of, needs_of
from models.rules.matching_weights import MINUTES_PER_DAY, MatchingRules
from models.rules.names import fold
from models.rules.timetable import week_minutes
from models.rules.trades import trade_of

_LICENCES: Final = {
    "mobility.licence_b": CAR_LICENCE,
    "mobility.theory_passed": "theory_passed",
    "mobility.licence_in_progress": "in_progress",
    "mobility.other_licences": "other",
    "mobility.foreign_licence": "foreign",
}
"""Codes of the vocabularies ``barrier`` and ``driving_licence``; one that was lost is nobody's matter."""
_SMALL_HOURS: Final = 4 * 60
"""A day that ends before 4 o'clock ended late, not early."""


def person_of(
    profile: ProfileDraft,
    rules: MatchingRules,
    *,
    today: date,
    place: Place | None = None,
    papers: Iterable[DatedPaperDraft] = (),
    licences: Iterable[str] = (),
    avoided: Iterable[str] = (),
    turn: int = 0,
) -> Person:
    """Return what matching compares of a person.

    Args:
        profile: Wishes and limits; ``functional_limits`` empty where the reader may not see it.
        rules: Those that will compare.
        today: What was said of a day that is past no longer counts.
        place: Commune of the residence.
        papers: The person's dated papers.
        licences: Of ``licences_in``; a licence seen among the papers is added.
        avoided: Gestures to avoid, ticked, codes of the rules.
        turn: Among equals the lowest comes first.
    """
    kept = list(papers)
    right, until = _right_to_work(kept, today)
    return replace(
        _with_hours(_wishes(profile, turn), profile, today),
        modes=frozenset(profile.travel_modes),
        max_travel_minutes=profile.max_travel_minutes,
        place=place,
        has_zone_words=bool(profile.travel_zone),
        french=_french(profile.french),
        avoided=frozenset(avoided),
        avoided_read=gestures_in(profile.functional_limits, rules),
        has_gesture_words=bool(profile.functional_limits),
        licences=frozenset(licences) | _licence(kept, today),
        right_to_work=right,
        right_until=until,
    )


def _wishes(profile: ProfileDraft, turn: int) -> Person:
    return Person(
        resident_id=profile.resident_id,
        turn=turn,
        wished_jobs=_codes(profile.wish_lines),
        wished_trades=frozenset(profile.wished_trades),
        has_wish_words=_has_words(profile.wish_lines) or bool(profile.wishes and not profile.wished_trades),
        refused_jobs=_codes(profile.refusal_lines),
        has_refusal_words=_has_words(profile.refusal_lines) or bool(profile.refusals),
        done_jobs=_codes(profile.experience_lines),
        has_experience_words=_has_words(profile.experience_lines) or bool(profile.experiences),
    )


def _with_hours(told: Person, profile: ProfileDraft, today: date) -> Person:
    starts = profile.available_from
    return replace(
        told,
        half_days=sum(1 << half_day(slot.weekday, slot.part) for slot in set(profile.availability)),
        has_hours_words=bool(profile.hours_note),
        not_before=_minute(profile.not_before),
        not_after=_late(profile.not_after),
        first_transport=_minute(profile.first_transport_at),
        last_transport=_late(profile.last_transport_at),
        available_from=starts if starts is not None and starts > today else None,
        weekly_minutes=profile.wanted_weekly_minutes,
    )


def job_of(
    job: JobDraft,
    rules: MatchingRules,
    *,
    place: Place | None = None,
    starts_on: date | None = None,
    asks: Iterable[Criterion] = (),
    firm: Iterable[Criterion] = (),
    gestures: Iterable[str] = (),
) -> Job:
    """Return what matching compares of a job.

    Args:
        job: The sheet seen on site.
        rules: Those that will compare.
        place: Commune of the workplace.
        starts_on: First day of work, where it is known.
        asks: What the employer still asks for once negotiated: ``diploma``, ``experience``, ``licence``,
            ``cv``, ``interview``.
        firm: What the employer or the law holds to.
        gestures: Gestures of the job, ticked, codes of the rules.
    """
    starts, ends = hours_of(job.timetable)
    return Job(
        job_id=job.job_id,
        rome=job.rome_code,
        trade=trade_of(job.rome_code),
        needs=needs_of(job.timetable, rules),
        starts=starts,
        ends=ends,
        starts_on=starts_on,
        weekly_minutes=job.weekly_minutes or week_minutes(job.timetable) or None,
        place=place,
        french_needed=job.french_needed,
        has_reading_words=bool(job.reading_needed),
        gestures=frozenset(gestures),
        gestures_read=gestures_in(_work_words(job), rules),
        asks=frozenset(asks),
        firm=frozenset(firm),
    )


def _work_words(job: JobDraft) -> str:
    return "\n".join((job.gestures, job.loads, job.pace, job.surroundings, job.tools))


def licences_in(barriers: Iterable[BarrierRecord]) -> frozenset[str]:
    """Return the driving licences that were told of, codes of the vocabulary ``driving_licence``."""
    told = (_LICENCES.get(one.code, "") for one in barriers if one.state is BarrierState.YES)
    return frozenset(filter(None, told))


def gestures_in(text: str, rules: MatchingRules) -> frozenset[str]:
    """Return the gestures a text speaks of, whatever it says of them: to be looked at by somebody."""
    said = f" {fold(text)}"
    return frozenset(
        code for code, words in rules.gestures.items() if any(f" {word}" in said for word in words)
    )


def _codes(lines: Iterable[ToldLine]) -> frozenset[str]:
    return frozenset(line.rome_code for line in lines if line.rome_code)


def _has_words(lines: Iterable[ToldLine]) -> bool:
    return any(line.words and not line.rome_code for line in lines)


def _minute(moment: time | None) -> int | None:
    return None if moment is None else moment.hour * 60 + moment.minute


def _late(moment: time | None) -> int | None:
    minute = _minute(moment)
    return minute + MINUTES_PER_DAY if minute is not None and minute < _SMALL_HOURS else minute


def _french(levels: Iterable[FrenchLevel]) -> tuple[int, int, int, int]:
    known = {level.skill.value: LEVELS.index(level.level) for level in levels if level.level in LEVELS}
    listening, speaking, reading, writing = (known.get(skill, 0) for skill in SKILLS)
    return listening, speaking, reading, writing


def _right_to_work(papers: Iterable[DatedPaperDraft], today: date) -> tuple[str, date | None]:
    """Return the answer and its last day; after it the answer is to be checked: a receipt may extend it."""
    rights = [paper for paper in papers if paper.kind is PaperKind.RIGHT_TO_WORK]
    if not rights:
        return PaperAnswer.NONE.value, None
    last = max(rights, key=lambda paper: (paper.seen_on or date.min, paper.expires_on or date.max))
    if last.expires_on is not None and last.expires_on < today:
        return PaperAnswer.TO_CHECK.value, last.expires_on
    return last.answer.value, last.expires_on


def _licence(papers: Iterable[DatedPaperDraft], today: date) -> frozenset[str]:
    seen = any(
        paper.kind is PaperKind.DRIVING_LICENCE and (paper.expires_on is None or paper.expires_on >= today)
        for paper in papers
    )
    return frozenset({CAR_LICENCE}) if seen else frozenset()
