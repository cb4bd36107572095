"""Where an introduction stands, and whether each side was heard within a day of the meeting.

Source: ``domain.md`` §1.5: each side says what they thought of it, apart from the other, within 24 hours.
Neither side waits for the other: what one said is kept, and a firm that never answers ends nothing of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from models.records.pathway import FactAnswer
from models.records.proposals import IntroductionDraft, Side, SideAnswer

DEBRIEF_WITHIN: Final = timedelta(hours=24)
USUAL_DAYS: Final = 7
"""Without a day agreed for the answer, it is asked for again a week after the meeting."""


class Standing(StrEnum):
    """Where an introduction stands."""

    PREPARED = "prepared"
    """No day is set for the meeting."""
    PLANNED = "planned"
    TO_TELL = "to_tell"
    """The day is past, or here, and nobody noted what came of it."""
    WAITING = "waiting"
    """One side spoke, or thinks about it."""
    AGREED = "agreed"
    DECLINED = "declined"
    SILENT = "silent"
    NOT_HAPPENED = "not_happened"


class DebriefState(StrEnum):
    """Whether one side was heard in time."""

    NOT_YET = "not_yet"
    """There was no meeting, or it is still to come."""
    DUE = "due"
    OVER = "over"
    IN_TIME = "in_time"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class DebriefReading:
    """What the clock of one side says.

    Attributes:
        due_at: Until when it is in time, aware; None before there is a meeting.
        is_exact: The hours are known; where one is not, the whole next day is in time.
    """

    state: DebriefState
    due_at: datetime | None = None
    is_exact: bool = True


def is_running(content: IntroductionDraft) -> bool:
    """Say whether the job still has this candidate: no side said no, fell silent, nor did both agree."""
    return _ended(content) is None


def standing(content: IntroductionDraft, today: date) -> Standing:
    """Return where an introduction stands on a local day."""
    ended = _ended(content)
    if ended is not None:
        return ended
    if content.person_answer is not None or content.employer_answer is not None:
        return Standing.WAITING
    if content.meet_on is None:
        return Standing.PREPARED
    return Standing.PLANNED if content.meet_on > today else Standing.TO_TELL


def came_of_it(content: IntroductionDraft) -> FactAnswer | None:
    """Return what a way keeps of an introduction; None while nothing is known."""
    ended = _ended(content)
    if ended is None:
        is_thinking = SideAnswer.THINKING in {content.person_answer, content.employer_answer}
        return FactAnswer.THINKING if is_thinking else None
    return FactAnswer.INTERESTED if ended is Standing.AGREED else FactAnswer.REFUSED


def answer_of(content: IntroductionDraft, side: Side) -> SideAnswer | None:
    """Return what one side says."""
    return content.person_answer if side is Side.PERSON else content.employer_answer


def debrief(content: IntroductionDraft, side: Side, now: datetime) -> DebriefReading:
    """Say whether one side was heard within 24 hours of the meeting, whatever the other did.

    Args:
        content: The introduction.
        side: Whose words.
        now: Aware.

    Raises:
        ValueError: ``now`` has no time zone.
    """
    if now.utcoffset() is None:
        raise ValueError(now)
    if content.meet_on is None or content.not_happened_side:
        return DebriefReading(state=DebriefState.NOT_YET)
    is_person = side is Side.PERSON
    heard_on = content.person_heard_on if is_person else content.employer_heard_on
    heard_at = content.person_heard_at if is_person else content.employer_heard_at
    due_at = _due(content.meet_on, content.meet_at)
    is_exact = content.meet_at is not None and (heard_on is None or heard_at is not None)
    if heard_on is not None:
        # The hour is not known: the whole day that follows is in time.
        limit = due_at if is_exact else _due(content.meet_on, None)
        heard = datetime.combine(heard_on, heard_at or time(0)).astimezone(UTC)
        state = DebriefState.IN_TIME if heard <= limit else DebriefState.LATE
        return DebriefReading(state=state, due_at=limit, is_exact=is_exact)
    if now < datetime.combine(content.meet_on, content.meet_at or time(0)).astimezone(UTC):
        return DebriefReading(state=DebriefState.NOT_YET)
    state = DebriefState.DUE if now <= due_at else DebriefState.OVER
    return DebriefReading(state=state, due_at=due_at, is_exact=is_exact)


def silent_for(content: IntroductionDraft, side: Side, today: date) -> int:
    """Return for how many days one side has owed its answer; 0: nothing is owed yet, or it came.

    A review must not stay open because a firm does not call back: from this day on the screen offers to
    note that no answer came, which frees the job and the person.
    """
    if content.meet_on is None or content.not_happened_side or _ended(content) is not None:
        return 0
    if answer_of(content, side) not in {None, SideAnswer.THINKING}:
        return 0
    due_on = content.answer_by or content.meet_on + timedelta(days=USUAL_DAYS)
    return max(0, (today - due_on).days)


def _ended(content: IntroductionDraft) -> Standing | None:
    answers = (content.person_answer, content.employer_answer)
    if content.not_happened_side:
        return Standing.NOT_HAPPENED
    if SideAnswer.NO in answers:
        return Standing.DECLINED
    if SideAnswer.SILENT in answers:
        return Standing.SILENT
    return Standing.AGREED if answers == (SideAnswer.YES, SideAnswer.YES) else None


def _due(day: date, hour: time | None) -> datetime:
    """Return until when a side is heard in time; without an hour, the end of the next local day."""
    if hour is None:
        return datetime.combine(day + timedelta(days=2), time(0)).astimezone(UTC) - timedelta(seconds=1)
    return datetime.combine(day, hour).astimezone(UTC) + DEBRIEF_WITHIN
