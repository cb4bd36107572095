"""What taking an action back may put back, once somebody else, or oneself, has written since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

from models.errors import AppError, NotFound, RuleBroken
from models.records.codec import from_plain
from models.rules.drafts import is_free_text
from models.rules.together import left_alone, together

D = TypeVar("D")

ANSWERS: Final = ("informed_on", "agrees_to_employer_contact")
"""What a person was told, and what they answered: only what they say next changes it (article 7 RGPD)."""
_FOR_GOOD: Final = frozenset({"undo.answers", "undo.old", "plan.sheet_told"})


def taken_back(
    present: D,
    inverse: Mapping[str, Any],
    kind: type[D],
    never: Iterable[str] = (),
    *,
    is_whole: bool = False,
) -> D:
    """Return a content with what an action changed put back, where it still is as the action left it.

    Args:
        present: The content now.
        inverse: As it was noted: ``before`` and ``after``, plain.
        kind: D.
        never: More fields that stay as they are.
        is_whole: All that was changed is put back, or nothing.

    Raises:
        RuleBroken: ``undo.old``, an older program did not note what the action left;
            ``undo.changed_since``, the words put back would be written over somebody else's, or nothing is
            left to put back; ``undo.answers``, only an answer of the person was changed.
    """
    before, after = _sides(inverse, kind)
    wanted = left_alone(before, after, (*ANSWERS, *never))
    if wanted == after:
        raise RuleBroken("undo.answers")
    both = together(present, base=after, wanted=wanted)
    is_refused = bool(both.clashes) if is_whole else any(map(is_free_text, both.clashes))
    if both.content == present or is_refused:
        raise RuleBroken("undo.changed_since")
    return both.content


def is_for_good(refusal: AppError) -> bool:
    """Tell whether what was refused can never be taken back, whatever others change again."""
    return isinstance(refusal, NotFound) or refusal.code in _FOR_GOOD


def has_changed(inverse: Mapping[str, Any]) -> bool:
    """Tell whether an action made something new, or left something else than what there was."""
    return "created" in inverse or inverse.get("before", {}) != inverse.get("after")


def require_untouched(present: object, inverse: Mapping[str, Any], kind: type[Any]) -> None:
    """Refuse to take back something new in which something was written since.

    Raises:
        RuleBroken: ``undo.changed_since``; ``undo.old``.
    """
    if "after" not in inverse:
        raise RuleBroken("undo.old")
    if present != _read(inverse["after"], kind):
        raise RuleBroken("undo.changed_since")


def require_alone(hanging: Iterable[str], inverse: Mapping[str, Any]) -> None:
    """Refuse to take back something new when more hangs on it than when it was made.

    Args:
        hanging: Keys of what hangs on it now.
        inverse: As it was noted, with ``hanging`` of then.

    Raises:
        RuleBroken: ``undo.added_since``.
    """
    if set(hanging).difference(inverse.get("hanging", ())):
        raise RuleBroken("undo.added_since")


def _sides(inverse: Mapping[str, Any], kind: type[D]) -> tuple[D, D]:
    if "after" not in inverse or "before" not in inverse:
        raise RuleBroken("undo.old")
    return _read(inverse["before"], kind), _read(inverse["after"], kind)


def _read(plain: object, kind: type[D]) -> D:
    try:
        return from_plain(plain, kind)
    except ValueError as error:
        raise RuleBroken("undo.old") from error
