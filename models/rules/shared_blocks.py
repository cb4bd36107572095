"""Which fields each block of a file has: what is not named here never leaves, and never comes in.

A whitelist, like that of what an employer reads (``models.rules.printed_fields``): notes, gestures to avoid,
barriers, papers and residence titles have no block.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from typing import Any, Final

from models.records.around import FollowUpDraft, ShareBlock, StandingDraft
from models.records.hand_overs import PACKAGE_WORDS, BlockChoice, Direction, SharedPerson
from models.records.residents import ResidentDraft

FIELDS: Final[Mapping[ShareBlock, tuple[str, ...]]] = {
    ShareBlock.IDENTITY: ("first_name", "last_name", "birth_year"),
    ShareBlock.CONTACT: ("phone", "email", "residence", "room", "preferred_contact"),
    ShareBlock.LANGUAGE: (
        "exchange_language",
        "languages_spoken",
        "languages_read",
        "needs_interpreter",
        "french",
    ),
    ShareBlock.WISHES: ("wishes", "wished_trades", "refusals"),
    ShareBlock.CONSTRAINTS: ("hours_note", "travel_modes", "max_travel_minutes"),
    ShareBlock.AVAILABILITY: ("availability", "available_from", "wanted_weekly_minutes"),
    ShareBlock.EXPERIENCE: ("experiences",),
    ShareBlock.DONE: ("done_text",),
    ShareBlock.STANDING: ("standing",),
    ShareBlock.FOLLOW_UPS: ("follow_ups",),
    ShareBlock.URGENT: ("urgent_text",),
}
"""Fields of ``SharedPerson`` by block."""
ALWAYS: Final = frozenset({ShareBlock.IDENTITY})
"""Without it nobody would know whose package it is: it is ticked with any other block."""
_OF_THE_FILE: Final = frozenset(field.name for field in dataclasses.fields(ResidentDraft))
_JOINED: Final = frozenset({"wishes", "refusals", "experiences", "hours_note"})
"""Texts of which both are kept, one below the other, where a block is completed."""
_HERE: Final = frozenset({"standing_id", "follow_up_id", "resident_id"})


def with_always(blocks: Collection[str]) -> tuple[str, ...]:
    """Return blocks in their order, with those that go with any other."""
    return tuple(block.value for block in ShareBlock if block in blocks or block in ALWAYS)


def shared(person: SharedPerson, blocks: Collection[str]) -> SharedPerson:
    """Return a person with nothing but what these blocks have; no id of this vault goes with it."""
    names = {name for block in with_always(blocks) for name in FIELDS[ShareBlock(block)]}
    kept = {name: getattr(person, name) for name in names}
    if "standing" in kept:
        kept["standing"] = _without_ids(person.standing)
    if "follow_ups" in kept:
        kept["follow_ups"] = tuple(_without_ids(one) for one in person.follow_ups)
    return SharedPerson(**kept)


def says_more(direction: str, person: SharedPerson) -> bool:
    """Say whether a package tells what the file, which organisations of one vault share, does not.

    What was given stood in the file, but for the words; of what came, the file has what was taken over.
    """
    if direction == Direction.RECEIVED:
        return person != SharedPerson()
    return any(getattr(person, name) for name in PACKAGE_WORDS)


def of_file(draft: ResidentDraft, residence: str) -> dict[str, Any]:
    """Return the fields of a file that some block has."""
    names = {name for fields in FIELDS.values() for name in fields} & _OF_THE_FILE
    return {name: getattr(draft, name) for name in names} | {"residence": residence}


def onto_file(draft: ResidentDraft, person: SharedPerson, choices: Mapping[str, str]) -> ResidentDraft:
    """Return a file with what came, block by block.

    Completing fills what is empty and keeps both of two texts; replacing takes what came, where something
    came. What a package does not say is never taken for an answer.

    Args:
        draft: The file as it is, or an empty one.
        person: What came.
        choices: A ``BlockChoice`` by block; one that is not there is completed.
    """
    changes: dict[str, Any] = {}
    for block, names in FIELDS.items():
        choice = choices.get(block, BlockChoice.COMPLETE)
        if choice == BlockChoice.LEAVE:
            continue
        for name in names:
            if name in _OF_THE_FILE and (came := getattr(person, name)):
                mine = getattr(draft, name)
                is_new = not mine or choice == BlockChoice.REPLACE
                changes[name] = came if is_new else _both(name, mine, came)
    return dataclasses.replace(draft, **changes)


def onto_standing(mine: StandingDraft, came: StandingDraft, choice: str) -> StandingDraft:
    """Return where a person stands with what came; what is known of one contact stays together."""
    names = [field.name for field in dataclasses.fields(StandingDraft) if field.name not in _HERE]
    is_replaced = choice == BlockChoice.REPLACE
    changes = {
        name: value
        for name in names
        if (value := getattr(came, name)) and (is_replaced or not getattr(mine, name))
    }
    if not is_replaced and mine.contact:
        changes.pop("contact_on", None)
    return dataclasses.replace(mine, **changes)


def _both(name: str, mine: Any, came: Any) -> Any:
    if name in _JOINED:
        return mine if came in mine else f"{mine}\n{came}"
    if isinstance(mine, tuple):
        return tuple(dict.fromkeys((*mine, *came)))
    return mine


def _without_ids(draft: Any) -> Any:
    return dataclasses.replace(draft, **{name: None for name in _HERE if hasattr(draft, name)})


def told_follow_ups(found: Collection[FollowUpDraft], hidden: Collection[str]) -> tuple[FollowUpDraft, ...]:
    """Return the organisations that may be named outside, those that still follow the person."""
    return tuple(one for one in found if one.ended_on is None and one.organisation_kind not in hidden)
