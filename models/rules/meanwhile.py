"""Saving what was typed on a content that somebody else changed meanwhile: theirs stays, or it is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, TypeVar

from models.errors import InvalidInput, Problem
from models.rules.drafts import is_free_text
from models.rules.together import Together, left_alone, together
from models.rules.undoing import ANSWERS

D = TypeVar("D")

CHANGED: Final = "input.changed_meanwhile"
CHANGED_TO: Final = "input.changed_meanwhile_to"
ANSWERED: Final = "input.answered_meanwhile"
CODES: Final = frozenset({CHANGED, CHANGED_TO, ANSWERED})
_LINES: Final = frozenset(
    {
        "collective_agreement", "email", "first_name", "headcount", "last_name", "legal_name", "phone",
        "room", "siret", "title", "trade_name", "tutor_function", "tutor_name",
    }
)  # fmt: skip
_PREFERENCE: Final = "preferred_contact"
"""A way to be reached may have been withdrawn since."""
_SHOWN: Final = 200
"""Longest beginning of a text that a sentence shows, characters."""


def onto_present(present: D, base: D, draft: D) -> D:
    """Return the present content with what was typed, where nobody else wrote.

    Args:
        present: As it is kept now.
        base: As it was when typing began.
        draft: What was typed.

    Raises:
        InvalidInput: ``input.changed_meanwhile``, ``input.changed_meanwhile_to`` (``present``) or
            ``input.answered_meanwhile`` for each field that somebody else has changed too.
    """
    both = together(present, base=base, wanted=draft)
    if both.clashes:
        raise InvalidInput(problems(present, both.clashes))
    return both.content


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


def problems(present: object, clashes: tuple[str, ...]) -> tuple[Problem, ...]:
    """Return what is to be said of the fields that two people changed."""
    return tuple(_problem(present, name) for name in clashes)


def _problem(present: object, name: str) -> Problem:
    if name in ANSWERS:
        return Problem(field=name, code=ANSWERED)
    value = getattr(present, name, None)
    if isinstance(value, str) and value and (name in _LINES or is_free_text(name)):
        words = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
        return Problem(field=name, code=CHANGED_TO, params={"present": words})
    return Problem(field=name, code=CHANGED)
