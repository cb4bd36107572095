"""Saving what was typed on a content that somebody else changed meanwhile: theirs stays, or it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, TypeVar

from models.errors import InvalidInput, Problem
from models.records.plans import LocalText
from models.rules.drafts import is_free_text
from models.rules.line_together import GONE
from models.rules.together import Clash, Together, left_alone, together
from models.rules.undoing import ANSWERS

D = TypeVar("D")

CHANGED: Final = "input.changed_meanwhile"
CHANGED_TO: Final = "input.changed_meanwhile_to"
EMPTIED: Final = "input.emptied_meanwhile"
TAKEN_OUT: Final = "input.taken_out_meanwhile"
BACK: Final = "input.back_meanwhile"
ANSWERED: Final = "input.answered_meanwhile"
BY: Final = "_by"
"""End of the code of a sentence that says who changed it, and when."""
_TOLD: Final = (CHANGED, CHANGED_TO, EMPTIED, TAKEN_OUT, BACK)
CODES: Final = frozenset({*_TOLD, *(code + BY for code in _TOLD), ANSWERED})
_LINES: Final = frozenset(
    {
        "absence", "access", "accident", "aim", "answer", "ask_for", "city", "collective_agreement",
        "difficulty", "disagreement", "email", "first_name", "fixed_term_reason", "frequency", "function",
        "headcount", "interpreter_name", "last_name", "legal_name", "manager", "name",
        "occupational_health", "organisation", "phone", "place", "postcode", "recipient", "referent_email",
        "referent_name", "referent_phone", "representative_function", "representative_name", "room",
        "shown_by", "siret", "site_address", "street", "substitute", "task", "technical", "title",
        "trade_name", "tutor_function", "tutor_name", "what", "who", "who_name", "workplace",
    }
)  # fmt: skip
_PREFERENCE: Final = "preferred_contact"
"""A way to be reached may have been withdrawn since."""
_SHOWN: Final = 200
"""Longest beginning of a text that a sentence shows, characters."""


@dataclass(frozen=True, slots=True)
class LastChange:
    """Who wrote last in a record, and when (UTC)."""

    who: str
    at: datetime


Teller = Callable[[], LastChange | None]
"""Looks up who wrote last; asked only when there is something to tell."""


def onto_present(present: D, base: D, draft: D, last_change: Teller | None = None) -> D:
    """Return the present content with what was typed, where nobody else wrote.

    Args:
        present: As it is kept now.
        base: As it was when typing began.
        draft: What was typed.
        last_change: Says who wrote meanwhile.

    Raises:
        InvalidInput: One of ``CODES`` for each field that somebody else has changed too.
    """
    both = together(present, base=base, wanted=draft)
    require_agreed(both, last_change)
    return both.content


def require_agreed(both: Together[D], last_change: Teller | None = None) -> None:
    """Refuse two changes of the same fields, with what each wrote.

    Raises:
        InvalidInput: One of ``CODES`` for each field.
    """
    if both.told:
        raise InvalidInput(problems(both.told, last_change() if last_change is not None else None))


def answers_kept(present: D, typed: D) -> D:
    """Return what was typed by somebody of whom nothing tells on what, without any answer it would undo.

    Args:
        present: As it is kept now: what a person was told and answered counts.
        typed: What an older program kept.
    """
    known = tuple(name for name in ANSWERS if getattr(present, name, None) is not None)
    return left_alone(typed, present, (*known, _PREFERENCE))


def answers_first(present: D, both: Together[D]) -> Together[D]:
    """Return two changes brought together where, of answers that both changed, the present one counts."""
    answered = tuple(name for name in both.clashes if name in ANSWERS)
    return replace(both, typed=left_alone(both.typed, present, answered))


def problems(told: Iterable[Clash], last: LastChange | None = None) -> tuple[Problem, ...]:
    """Return what is to be said of the fields that two people changed.

    Each problem holds the values as they are, ``now`` and ``mine``, for whoever has words for them.

    Args:
        told: The fields.
        last: Who wrote last, when that is known.
    """
    return tuple(_problem(clash, last) for clash in told)


def in_words(problem: Problem, present: str, typed: str) -> Problem:
    """Return a problem that says both values, once there are words for them."""
    is_told = problem.code.removesuffix(BY) in {CHANGED, CHANGED_TO, EMPTIED}
    if not is_told:
        return problem
    code = (CHANGED_TO if present else EMPTIED) + (BY if problem.code.endswith(BY) else "")
    return replace(problem, code=code, params={**problem.params, "present": present, "typed": typed})


def _problem(clash: Clash, last: LastChange | None) -> Problem:
    if clash.path in ANSWERS:
        return Problem(field=clash.path, code=ANSWERED)
    by = (
        {"who": last.who, "day": last.at.astimezone().date(), "hour": last.at.astimezone().time()}
        if last
        else {}
    )
    end = BY if last else ""
    if clash.typed is GONE:
        return Problem(field=clash.path, code=BACK + end, params=by)
    if clash.present is GONE:
        return Problem(field=clash.path, code=TAKEN_OUT + end, params=by)
    values = {"now": clash.present, "mine": clash.typed}
    problem = Problem(field=clash.path, code=CHANGED + end, params={**by, **values})
    present, typed = (_sayable(clash.path, value) for value in values.values())
    return problem if present is None or typed is None else in_words(problem, present, typed)


def _sayable(path: str, value: object) -> str | None:
    """Return a text as it is read; None for what only a screen has words for."""
    if isinstance(value, LocalText):
        return _shortened(value.text) if value.text or not value.phrase else None
    is_text = type(value) is str and (path.rpartition(".")[2] in _LINES or is_free_text(path))
    return _shortened(value) if is_text and isinstance(value, str) else None


def _shortened(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
