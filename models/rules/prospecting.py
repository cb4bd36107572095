"""Where an employer stands, what usually comes next, and whom to call again.

Stages of ``domain.md`` §1.2. Nothing here is imposed: an adviser moves an employer wherever they see fit, the
usual moves are only offered first. Who asked not to be contacted is never on a list of calls.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from models.records.settings import SilentDays


class EmployerStage(StrEnum):
    """Codes of the vocabulary ``employer_stage``, in order; a team may add its own."""

    TO_PROSPECT = "to_prospect"
    CONTACTED = "contacted"
    VISITED = "visited"
    NEED_COLLECTED = "need_collected"
    OFFER_NEGOTIATED = "offer_negotiated"
    PARTNER = "partner"
    DORMANT = "dormant"
    DO_NOT_CONTACT = "do_not_contact"


_S = EmployerStage
_BESIDE: Final = (_S.DORMANT, _S.DO_NOT_CONTACT)
USUAL_MOVES: Final[dict[EmployerStage, tuple[EmployerStage, ...]]] = {
    # A door is often pushed without a call, and a first visit often tells a need at once.
    _S.TO_PROSPECT: (_S.CONTACTED, _S.VISITED, _S.NEED_COLLECTED, *_BESIDE),
    _S.CONTACTED: (_S.VISITED, _S.NEED_COLLECTED, *_BESIDE),
    _S.VISITED: (_S.NEED_COLLECTED, *_BESIDE),
    _S.NEED_COLLECTED: (_S.OFFER_NEGOTIATED, _S.PARTNER, *_BESIDE),
    _S.OFFER_NEGOTIATED: (_S.PARTNER, _S.NEED_COLLECTED, *_BESIDE),
    _S.PARTNER: (_S.NEED_COLLECTED, _S.OFFER_NEGOTIATED, *_BESIDE),
    _S.DORMANT: (_S.CONTACTED, _S.VISITED, _S.NEED_COLLECTED, _S.DO_NOT_CONTACT),
    _S.DO_NOT_CONTACT: (_S.DORMANT, _S.CONTACTED),
}
"""Moves offered first from each stage, the likeliest first; any other may be chosen."""

# As shipped, a need heard is answered within a week (``domain.md`` §1.1).
SHIPPED_DAYS: Final = SilentDays()
"""Days of silence after which an employer is shown again, where the team chose nothing else."""
MOST_SILENT_DAYS: Final = 3_650

_REACHED_BY_OUTCOME: Final[dict[str, EmployerStage]] = {
    "call_back": _S.CONTACTED,
    "talked": _S.CONTACTED,
    "visit_agreed": _S.CONTACTED,
    "no_need": _S.CONTACTED,
    "refused": _S.CONTACTED,
    "need_heard": _S.NEED_COLLECTED,
    "job_seen": _S.NEED_COLLECTED,
    "introduction_agreed": _S.NEED_COLLECTED,
    "criteria_negotiated": _S.OFFER_NEGOTIATED,
}
_UNHEARD: Final = frozenset({"no_answer", "message_left", "wrong_contact"})
_NEXT_BY_OUTCOME: Final = {
    "no_answer": "call",
    "message_left": "call",
    "wrong_contact": "call",
    "call_back": "call",
    "talked": "news",
    "visit_agreed": "visit",
    "need_heard": "complete_job",
    "job_seen": "negotiate",
    "criteria_negotiated": "present",
    "introduction_agreed": "present",
    "no_need": "news",
    "refused": "none",
    "asks_no_contact": "none",
}
_ORDER: Final = {stage: place for place, stage in enumerate(EmployerStage)}


class CallReason(StrEnum):
    """Why an employer is to be called again, the most pressing first."""

    ACTION_DUE = "action_due"
    SILENT = "silent"
    NEVER_APPROACHED = "never_approached"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of an employer when the list of calls is made.

    Attributes:
        stage: Code of the vocabulary ``employer_stage``.
        known_on: Day on which the employer was first noted.
        last_on: Day of the last approach; None: never approached.
        next_on: Day of the next action, told with the last approach; None: none was told.
        is_barred: Marked not to be contacted again, whatever the stage says.
        silent_after_days: Chosen for this employer, days; None: the usual for its stage; 0: never shown for
            its silence.
    """

    employer_id: UUID
    stage: str
    known_on: date
    last_on: date | None = None
    next_on: date | None = None
    is_barred: bool = False
    silent_after_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallAgain:
    """One employer to call again.

    Attributes:
        due_on: Day since which it is to be done.
        days: Since the action was due, or of silence.
    """

    employer_id: UUID
    reason: CallReason
    due_on: date
    days: int


def usual_moves(stage: str) -> tuple[EmployerStage, ...]:
    """Return the stages offered first from a stage; from one of the team's own, all of them in order."""
    return USUAL_MOVES[EmployerStage(stage)] if stage in _ORDER else tuple(EmployerStage)


def is_usual_move(old: str, new: str) -> bool:
    """Say whether a move is one of the usual ones; staying is. An unusual one is allowed all the same."""
    return old == new or new in usual_moves(old)


def suggested_stage(stage: str, outcome: str, channel: str, *, hires: int = 0) -> str:
    """Return the stage that an approach suggests: never an earlier one, save who asks not to be contacted.

    Args:
        stage: Where the employer stands.
        outcome: Code of the vocabulary ``approach_outcome``.
        channel: Code of the vocabulary ``approach_channel``; whoever was spoken with on a visit was visited.
        hires: How many people this employer hired: from one on, a partner.
    """
    if outcome == "asks_no_contact":
        return EmployerStage.DO_NOT_CONTACT
    if stage == EmployerStage.DO_NOT_CONTACT or (stage and stage not in _ORDER):
        return stage  # only a person lifts that, and the team's own stages are its own
    reached = _reached(outcome, channel, hires)
    if reached is None:
        return stage
    is_further = stage in {"", EmployerStage.DORMANT} or _ORDER[reached] > _ORDER[EmployerStage(stage)]
    return reached if is_further else stage


def suggested_action(outcome: str) -> str:
    """Return the next action that an outcome suggests, a code of ``next_action``; empty: none."""
    return _NEXT_BY_OUTCOME.get(outcome, "")


def unanswered(outcomes: Iterable[str]) -> int:
    """Return how many of the last approaches in a row met nobody: time to try another way.

    Args:
        outcomes: Codes of ``approach_outcome``, the latest first.
    """
    count = 0
    for outcome in outcomes:
        if outcome not in _UNHEARD:
            break
        count += 1
    return count


def silent_after(stage: str, chosen: int | None = None, usual: SilentDays = SHIPPED_DAYS) -> int:
    """Return the days of silence after which an employer is shown again; 0: never.

    Args:
        stage: Where the employer stands.
        chosen: For this employer, days; None: the usual ones.
        usual: Of the team.
    """
    if chosen is not None:
        return max(0, chosen)
    return int(getattr(usual, stage, usual.other))


def call_again(standing: Standing, today: date, usual: SilentDays = SHIPPED_DAYS) -> CallAgain | None:
    """Say whether an employer is to be called again, and why; None: not today, or not ever.

    A next action that is still to come silences the rest: somebody has thought of it. One that an approach
    has followed since is done. Days are calendar days; a day after today says nothing of silence yet.
    """
    if standing.is_barred or standing.stage == EmployerStage.DO_NOT_CONTACT:
        return None
    last, action = standing.last_on, standing.next_on
    if action is not None and (last is None or action >= last):
        return _told(standing, CallReason.ACTION_DUE, action, today, since=action)
    days = silent_after(standing.stage, standing.silent_after_days, usual)
    if not days:
        return None
    since = last or standing.known_on
    if (today - since).days < days:
        return None
    reason = CallReason.SILENT if last else CallReason.NEVER_APPROACHED
    return _told(standing, reason, date.fromordinal(since.toordinal() + days), today, since=since)


def to_call_again(
    standings: Iterable[Standing], today: date, usual: SilentDays = SHIPPED_DAYS
) -> tuple[CallAgain, ...]:
    """Return whom to call again: actions due, then the silent, then the never approached; oldest first."""
    order = {reason: place for place, reason in enumerate(CallReason)}
    found = [call for standing in standings if (call := call_again(standing, today, usual))]
    return tuple(sorted(found, key=lambda call: (order[call.reason], call.due_on, call.employer_id.int)))


def _told(
    standing: Standing, reason: CallReason, due_on: date, today: date, *, since: date
) -> CallAgain | None:
    if due_on > today:
        return None
    return CallAgain(
        employer_id=standing.employer_id, reason=reason, due_on=due_on, days=(today - since).days
    )


def _reached(outcome: str, channel: str, hires: int) -> EmployerStage | None:
    if hires > 0:
        return EmployerStage.PARTNER
    reached = _REACHED_BY_OUTCOME.get(outcome)
    if reached is EmployerStage.CONTACTED and channel == "visit":
        return EmployerStage.VISITED
    return reached
