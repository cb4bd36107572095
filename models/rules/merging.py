"""Two contents of one person made one: what agrees is kept, what differs is chosen, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, Final

from models.records.duplicates import FieldChoice, MergedContent, OtherValue, Side
from models.records.residents import ResidentDraft, ResidentRecord

_TEXTS: Final = ("wishes", "refusals", "experiences", "hours_note")
_LISTS: Final = ("languages_spoken", "languages_read", "wished_trades", "travel_modes", "availability")
BOTH: Final = frozenset((*_TEXTS, *_LISTS))
"""Fields that can hold what both files say."""
_TOGETHER: Final = {"birth_year": ("birth_date",), "residence_id": ("building_id", "room")}
"""Fields that follow another one where that differs: a room says nothing without its residence."""
_BY_ITSELF: Final = frozenset(
    {
        "resident_id",
        "functional_limits",
        "needs_interpreter",
        "first_met_on",
        "informed_on",
        "agrees_to_employer_contact",
    }
)
"""Fields that nobody has to choose: what was told first, last, protects more, or is kept unread."""
_EMPTY: Final = (None, "", ())


def choices(first: ResidentRecord, second: ResidentRecord) -> tuple[FieldChoice, ...]:
    """Return the fields of which both files say something, and not the same.

    Proposed: both where both can be kept; else what was written last.
    """
    newer = Side.SECOND if second.updated_at > first.updated_at else Side.FIRST
    names_first = Side.FIRST  # the file that stays keeps its name unless somebody says otherwise
    return tuple(
        FieldChoice(
            name=name,
            first=getattr(first.content, name),
            second=getattr(second.content, name),
            side=Side.BOTH if name in BOTH else names_first if name in {"first_name", "last_name"} else newer,
            can_be_both=name in BOTH,
        )
        for name in _differing(first.content, second.content)
    )


def merged(first: ResidentDraft, second: ResidentDraft, sides: Mapping[str, Side]) -> MergedContent:
    """Return one content made of two.

    Args:
        first: Of the file that stays; its id is kept.
        second: Of the other file.
        sides: Whose value is kept, by field that differs; the first's where nothing is said.
    """
    differing = set(_differing(first, second))
    values: dict[str, Any] = {}
    others: list[OtherValue] = []
    for name in _names():
        mine, theirs = getattr(first, name), getattr(second, name)
        side = sides.get(_leader(name, differing), Side.FIRST)
        if name not in differing and _leader(name, differing) == name:
            values[name] = theirs if mine in _EMPTY else mine
            continue
        values[name], left = _chosen(name, mine, theirs, side)
        others += [OtherValue(name=name, value=left)] if left not in _EMPTY else []
    return MergedContent(draft=replace(first, **values, **_told(first, second)), others=tuple(others))


def _chosen(name: str, mine: Any, theirs: Any, side: Side) -> tuple[Any, Any]:
    """Return the value kept, and the one that is not."""
    if side is Side.BOTH and name in BOTH:
        return _both(mine, theirs), None
    kept, left = (theirs, mine) if side is Side.SECOND else (mine, theirs)
    return kept, left if left != kept else None


def _both(mine: Any, theirs: Any) -> Any:
    if isinstance(mine, tuple):
        return tuple(dict.fromkeys((*mine, *theirs)))
    return mine if theirs in mine else theirs if mine in theirs else f"{mine}\n{theirs}"


def _told(first: ResidentDraft, second: ResidentDraft) -> dict[str, Any]:
    """Return what nobody has to choose: told first, told last, or what protects the person more."""
    met = [day for day in (first.first_met_on, second.first_met_on) if day]
    informed = [day for day in (first.informed_on, second.informed_on) if day]
    answers = {first.agrees_to_employer_contact, second.agrees_to_employer_contact} - {None}
    return {
        "needs_interpreter": first.needs_interpreter or second.needs_interpreter,
        "first_met_on": min(met, default=None),
        "informed_on": max(informed, default=None),
        "agrees_to_employer_contact": all(answers) if answers else None,
    }


def _differing(first: ResidentDraft, second: ResidentDraft) -> list[str]:
    """Return the fields both files fill with something else, those that lead others first."""
    found = [
        name
        for name in _names()
        if getattr(first, name) not in _EMPTY
        and getattr(second, name) not in _EMPTY
        and not _is_same(getattr(first, name), getattr(second, name))
    ]
    return [name for name in found if _leader(name, set(found)) == name]


def _is_same(mine: Any, theirs: Any) -> bool:
    return set(mine) == set(theirs) if isinstance(mine, tuple) else bool(mine == theirs)


def _leader(name: str, differing: set[str]) -> str:
    """Return the field that a field follows: itself, most often."""
    return next((lead for lead, led in _TOGETHER.items() if name in led and lead in differing), name)


def _names() -> Iterator[str]:
    yield from (field.name for field in fields(ResidentDraft) if field.name not in _BY_ITSELF)
