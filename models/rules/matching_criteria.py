"""Each criterion of matching, one function each: a person and a job, and what comes of it.

A function returns None where there is nothing to say: nobody told such a limit, no employer asks for such a
thing. Sources: ``domain.md`` §1.3 (the person), §1.4 (the job), §6.10 (French in four sides); right to work:
code du travail, L. 5221-2 and L. 8251-1, and the employer's check before hiring, L. 5221-8.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from models.rules.distance import quickest, straight_line_hectometres
from models.rules.matching_facts import (
    CAR_LICENCE,
    LEVELS,
    SKILLS,
    Criterion,
    Job,
    Kind,
    Line,
    Outcome,
    Person,
    Value,
)
from models.rules.matching_hours import (
    judge_end_time,
    judge_first_transport,
    judge_half_days,
    judge_last_transport,
    judge_start_time,
)
from models.rules.matching_lines import Found, asked_by_employer, limit, note, open_question
from models.rules.matching_weights import Margins, MatchingRules
from models.rules.trades import trade_of

_MET, _UNKNOWN, _NEAR, _FAR = Outcome.MET, Outcome.UNKNOWN, Outcome.NEAR, Outcome.FAR


def judge_refusal(person: Person, job: Job, _rules: MatchingRules) -> Found | None:
    """Look for a trade the person refuses: only they decide, it is never negotiated."""
    if not person.refused_jobs:
        return None
    if not job.rome:
        return open_question(Criterion.REFUSAL)
    is_refused = job.rome in person.refused_jobs
    return limit(Criterion.REFUSAL, _FAR if is_refused else _MET, ("rome", job.rome))


def judge_trade(person: Person, job: Job, _rules: MatchingRules) -> Found:
    """Compare the trade with what the person wishes for."""
    criterion, values = Criterion.TRADE, (("rome", job.rome), ("trade", job.trade))
    if not person.wished_jobs and not person.wished_trades:
        return open_question(criterion, code="wishes_in_words" if person.has_wish_words else "wishes")
    if code := _wish(person, job):
        outcome = _NEAR if code == "wished_close" else _MET
        return Found(criterion, outcome, (Line(Kind.WISH_MET, code, values),))
    if not job.trade:
        return open_question(criterion, code="job_trade")
    if person.has_wish_words:
        return open_question(criterion, code="wishes_in_words")
    return Found(criterion, _FAR, (Line(Kind.WISH_MISSED, criterion, values),))


def _wish(person: Person, job: Job) -> str:
    """Return the code of the line when the job is one the person wishes for, or is close to it."""
    if job.rome in person.wished_jobs:
        return "wished_job"
    if job.trade in person.wished_trades:
        return "wished_trade"
    return "wished_close" if job.trade in close_trades(person.wished_jobs) else ""


@lru_cache(maxsize=1024)
def close_trades(wished_jobs: frozenset[str]) -> frozenset[str]:
    """Return the trades that wished jobs, codes ROME, belong to."""
    return frozenset(filter(None, map(trade_of, wished_jobs)))


def judge_start_day(person: Person, job: Job, rules: MatchingRules) -> Found | None:
    """Compare the first day of work with the day from which the person is available."""
    criterion = Criterion.START_DAY
    if person.available_from is None:
        return None
    if job.starts_on is None:
        return open_question(criterion, ("from", person.available_from.isoformat()))
    days = (person.available_from - job.starts_on).days
    values = (("from", person.available_from.isoformat()), ("asked", job.starts_on.isoformat()))
    if days <= 0:
        return limit(criterion, _MET, *values)
    is_near = days <= rules.margins.start_days and criterion not in job.firm
    return limit(criterion, _NEAR if is_near else _FAR, *values)


def judge_weekly_hours(person: Person, job: Job, rules: MatchingRules) -> Found:
    """Compare the contract's week with the week the person chose."""
    criterion = Criterion.WEEKLY_HOURS
    if person.weekly_minutes is None or job.weekly_minutes is None:
        return open_question(criterion)
    values: tuple[tuple[str, Value], ...] = (
        ("asked_minutes", job.weekly_minutes),
        ("wanted_minutes", person.weekly_minutes),
    )
    gap = abs(person.weekly_minutes - job.weekly_minutes)
    if gap <= rules.margins.weekly_met_minutes:
        return Found(criterion, _MET, (Line(Kind.WISH_MET, criterion, values),))
    missed = Line(Kind.WISH_MISSED, criterion, values)
    if gap > rules.margins.weekly_near_minutes or criterion in job.firm:
        return Found(criterion, _FAR, (missed,))
    return Found(criterion, _NEAR, (missed, Line(Kind.NEGOTIABLE, criterion, values)))


def judge_travel(person: Person, job: Job, rules: MatchingRules) -> Found:
    """Compare the rough journey with the longest one the person accepts; a rough time proves little."""
    criterion = Criterion.TRAVEL
    if person.place is None or job.place is None:
        return open_question(criterion, code="distance")
    hectometres = straight_line_hectometres(person.place, job.place)
    best = quickest(hectometres, person.modes)
    values: tuple[tuple[str, Value], ...] = (
        ("straight_line_hectometres", hectometres),
        ("is_same_commune", int(person.place.commune == job.place.commune)),
    )
    if best is None:
        lines = (Line(Kind.TRAVEL, "straight_line", values), note("travel_modes"))
        return Found(criterion, _UNKNOWN, lines)
    minutes, mode = best
    shown = Line(Kind.TRAVEL, criterion, (*values, ("rough_minutes", minutes), ("mode", mode)))
    longest = person.max_travel_minutes
    if longest is None:
        return Found(criterion, _UNKNOWN, (shown, note("travel_limit")))
    told = (("rough_minutes", minutes), ("longest_minutes", longest))
    if minutes <= longest:
        found = limit(criterion, _MET, *told)
    elif minutes <= with_margin(longest, rules.margins):
        found = open_question(criterion, *told, code="travel_near_limit")
    else:
        found = limit(criterion, _FAR, *told)
    return found._replace(lines=(shown, *found.lines))


def with_margin(longest: int, margins: Margins) -> int:
    """Return beyond how many rough minutes a journey is surely too long."""
    return longest * (100 + margins.travel_percent) // 100


def judge_nearness(person: Person, job: Job, rules: MatchingRules) -> Found:
    """Put near jobs before far ones; its line is that of the journey."""
    criterion = Criterion.NEARNESS
    if person.place is None or job.place is None:
        return Found(criterion, _UNKNOWN, ())
    best = quickest(straight_line_hectometres(person.place, job.place), person.modes)
    if best is None:
        return Found(criterion, _UNKNOWN, ())
    if best[0] <= rules.margins.near_minutes:
        return Found(criterion, _MET, ())
    return Found(criterion, _NEAR if best[0] <= rules.margins.middle_minutes else _FAR, ())


def judge_french(person: Person, job: Job, rules: MatchingRules) -> Found:
    """Compare the spoken French really needed with the French that is spoken; levels are the rules'."""
    criterion = Criterion.FRENCH
    if job.french_needed not in rules.french:
        return open_question(criterion, code="french_needed")
    asked = rules.french[job.french_needed]
    values: tuple[tuple[str, Value], ...] = (
        ("needed", job.french_needed),
        ("asked", tuple(f"{SKILLS[skill]} {LEVELS[rank]}" for skill, rank in asked)),
        ("known", tuple(f"{SKILLS[skill]} {LEVELS[person.french[skill]]}".strip() for skill, _ in asked)),
    )
    if not asked:
        return Found(criterion, _MET, (Line(Kind.FRENCH, "french_not_needed", values),))
    gap = max(rank - person.french[skill] if person.french[skill] else 0 for skill, rank in asked)
    if gap > 0:
        below = Line(Kind.FRENCH, "french_below", values)
        if criterion in job.firm:
            broken = Line(Kind.LIMIT_BROKEN, criterion, values)
            return Found(criterion, _FAR, (below, broken), is_broken=True)
        lines = (below, Line(Kind.NEGOTIABLE, criterion, values))
        return Found(criterion, _NEAR if gap == 1 else _FAR, lines)
    if not all(person.french[skill] for skill, _ in asked):
        return open_question(criterion, *values)
    return Found(criterion, _MET, (Line(Kind.FRENCH, "french_enough", values),))


def judge_gestures(person: Person, job: Job, _rules: MatchingRules) -> Found | None:
    """Compare gestures to avoid with those of the job; words are only ever to be looked at."""
    criterion = Criterion.GESTURES
    sure = person.avoided & job.gestures
    if sure:
        is_near = len(sure) == 1 and criterion not in job.firm
        return limit(criterion, _NEAR if is_near else _FAR, ("gestures", tuple(sorted(sure))))
    possible = (person.avoided | person.avoided_read) & (job.gestures | job.gestures_read)
    if possible:
        return open_question(criterion, ("gestures", tuple(sorted(possible))))
    if person.has_gesture_words or not job.gestures:
        return None
    return limit(criterion, _MET) if person.avoided else None


def judge_licence(person: Person, job: Job, _rules: MatchingRules) -> Found | None:
    """Look for the driving licence where the employer asks for it."""
    criterion = Criterion.LICENCE
    if criterion not in job.asks:
        return None
    if CAR_LICENCE in person.licences:
        return asked_by_employer(criterion, _MET)
    if not person.licences:
        return asked_by_employer(criterion, _UNKNOWN)
    return asked_by_employer(criterion, _FAR if criterion in job.firm else _NEAR)


def judge_experience(person: Person, job: Job, _rules: MatchingRules) -> Found | None:
    """Look for experience where the employer asks for it; told is enough, no proof is asked."""
    criterion = Criterion.EXPERIENCE
    if criterion not in job.asks:
        return None
    if job.rome in person.done_jobs:
        return asked_by_employer(criterion, _MET)
    if not job.rome or person.has_experience_words or not person.done_jobs:
        return asked_by_employer(criterion, _UNKNOWN)
    return asked_by_employer(criterion, _FAR if criterion in job.firm else _NEAR)


def judge_diploma(_person: Person, job: Job, _rules: MatchingRules) -> Found | None:
    """Say that a diploma is asked for; files hold none, so a firm demand is for the person to answer."""
    return _asked_in_vain(Criterion.DIPLOMA, job)


def judge_cv(_person: Person, job: Job, _rules: MatchingRules) -> Found | None:
    """Say that a CV is asked for: the method works without."""
    return _asked_in_vain(Criterion.CV, job)


def judge_interview(_person: Person, job: Job, _rules: MatchingRules) -> Found | None:
    """Say that an interview is asked for: people meet at the workplace instead (``domain.md`` §1.5)."""
    return _asked_in_vain(Criterion.INTERVIEW, job)


def _asked_in_vain(criterion: Criterion, job: Job) -> Found | None:
    if criterion not in job.asks:
        return None
    return asked_by_employer(criterion, _UNKNOWN if criterion in job.firm else _NEAR)


def judge_right_to_work(person: Person, job: Job, _rules: MatchingRules) -> Found:
    """Look at the right to work as it was seen; what ends before the first day is to be checked again."""
    criterion = Criterion.RIGHT_TO_WORK
    if person.right_to_work == "no":
        return limit(criterion, _FAR)
    values = (("until", person.right_until.isoformat()),) if person.right_until else ()
    ends = person.right_until is not None and job.starts_on is not None
    if person.right_to_work != "yes" or (ends and person.right_until < job.starts_on):  # type: ignore[operator] # both are days
        return open_question(criterion, *values)
    return limit(criterion, _MET, *values)


Judge = Callable[[Person, Job, MatchingRules], Found | None]
JUDGES: Final[dict[Criterion, Judge]] = {
    Criterion.REFUSAL: judge_refusal,
    Criterion.TRADE: judge_trade,
    Criterion.HALF_DAYS: judge_half_days,
    Criterion.START_TIME: judge_start_time,
    Criterion.END_TIME: judge_end_time,
    Criterion.FIRST_TRANSPORT: judge_first_transport,
    Criterion.LAST_TRANSPORT: judge_last_transport,
    Criterion.START_DAY: judge_start_day,
    Criterion.WEEKLY_HOURS: judge_weekly_hours,
    Criterion.TRAVEL: judge_travel,
    Criterion.NEARNESS: judge_nearness,
    Criterion.FRENCH: judge_french,
    Criterion.GESTURES: judge_gestures,
    Criterion.LICENCE: judge_licence,
    Criterion.EXPERIENCE: judge_experience,
    Criterion.DIPLOMA: judge_diploma,
    Criterion.CV: judge_cv,
    Criterion.INTERVIEW: judge_interview,
    Criterion.RIGHT_TO_WORK: judge_right_to_work,
}
"""In the order in which they are told."""
