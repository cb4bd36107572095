"""Files that may be of one person: how sure that is and why, what was decided, what a merge kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from models.records.ids import ResidentId
from models.records.residents import ResidentDraft, ResidentRecord, ResidentRow


class Level(StrEnum):
    """How sure it is that two files are of one person; nothing is ever done without a person deciding."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"


class Reason(StrEnum):
    """Why two files look like one person, or what speaks against it; screens have the words."""

    SAME_NAME = "same_name"
    SWAPPED_NAME = "swapped_name"
    SOUNDS_ALIKE = "sounds_alike"
    CLOSE_NAME = "close_name"
    PART_OF_NAME = "part_of_name"
    SAME_BIRTH_DATE = "same_birth_date"
    SWAPPED_BIRTH_DATE = "swapped_birth_date"
    CLOSE_BIRTH_DATE = "close_birth_date"
    SAME_BIRTH_YEAR = "same_birth_year"
    CLOSE_BIRTH_YEAR = "close_birth_year"
    SAME_AGE_BAND = "same_age_band"
    SAME_PHONE = "same_phone"
    CLOSE_PHONE = "close_phone"
    SAME_EMAIL = "same_email"
    SAME_ROOM = "same_room"
    SAME_RESIDENCE = "same_residence"
    OTHER_FIRST_NAME = "other_first_name"
    OTHER_BIRTH = "other_birth"
    OTHER_SEX = "other_sex"


AGAINST = frozenset({Reason.OTHER_FIRST_NAME, Reason.OTHER_BIRTH, Reason.OTHER_SEX})
"""Reasons that speak against one person: said too, so that whoever decides sees both sides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What of a person tells them from another; whatever is not known is left empty.

    Attributes:
        birth_date: Full date, where a paper asked for it.
        birth_years: First and last possible year of birth, of a year told, an age or an age band.
        residence: Key of the residence, any text.
        sex: ``woman``, ``man``, ``other`` or empty.
    """

    first_name: str = ""
    last_name: str = ""
    birth_date: date | None = None
    birth_years: tuple[int, int] | None = None
    phone: str = ""
    email: str = ""
    residence: str = ""
    room: str = ""
    sex: str = ""


class Traits(NamedTuple):
    """An identity made comparable: computed once, kept beside the file.

    Attributes:
        first: Folded words of the first name, particles left out.
        last: The same of the last name.
        sounds: What remains of each word of both, in their order, across transliterations.
        birth: Year, month and day of birth; month and day are 0 when not known; empty: nothing is known.
        years: First and last possible year of birth; empty: not known.
        phone: Digits.
        email: Folded.
        place: Key of the residence.
        room: Folded, without spaces.
        sex: As told.
    """

    first: tuple[str, ...]
    last: tuple[str, ...]
    sounds: tuple[str, ...]
    birth: tuple[int, ...]
    years: tuple[int, ...]
    phone: str
    email: str
    place: str
    room: str
    sex: str

    @property
    def words(self) -> tuple[str, ...]:
        """Words of the whole name."""
        return self.first + self.last


class Likeness(NamedTuple):
    """How much two identities look like one person.

    Attributes:
        level: None: too little to say a word.
        weight: Sum of what speaks for and against, to sort by; higher is likelier.
        reasons: Those that count most first, those against last.
    """

    level: Level | None
    weight: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A file that may be of the same person as the one being written or shown."""

    row: ResidentRow
    level: Level
    reasons: tuple[Reason, ...]
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicatePair:
    """Two files that may be of one person; the older file is the first."""

    first: ResidentRow
    second: ResidentRow
    level: Level
    reasons: tuple[Reason, ...]
    weight: float


class Side(StrEnum):
    """Whose value is kept when two files become one."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChoice:
    """One field of which two files say different things.

    Attributes:
        name: Field of ``ResidentDraft``.
        side: What is proposed: the value that says more; both, where both can be kept in the field.
        can_be_both: Texts one after the other, lists together.
    """

    name: str
    first: object
    second: object
    side: Side
    can_be_both: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HangingOn:
    """How much hangs on a file, told before a merge."""

    meetings: int = 0
    visits: int = 0
    hires: int = 0
    plans: int = 0
    papers: int = 0
    answers: int = 0
    others: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeView:
    """Both sides of a merge, field by field.

    Attributes:
        first: The file that stays.
        second: The file whose content goes into the first.
        choices: The fields that differ.
        level: How alike they are; None when nothing speaks for it.
    """

    first: ResidentRecord
    second: ResidentRecord
    first_has: HangingOn
    second_has: HangingOn
    choices: tuple[FieldChoice, ...]
    level: Level | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherValue:
    """A value that a merge did not choose: it is kept with the file all the same.

    Attributes:
        name: Field of ``ResidentDraft``.
        value: As plain values.
    """

    name: str
    value: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedFile:
    """A file that went into another one.

    Attributes:
        code: Its short code, still found by.
        others: What of it was not chosen.
    """

    merge_id: UUID
    kept_id: ResidentId
    gone_id: ResidentId
    code: str
    merged_at: datetime
    merged_by: str
    others: tuple[OtherValue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeOrder:
    """What a person decided of two files.

    Attributes:
        kept_id: The file that stays.
        gone_id: The file whose content goes into it.
        sides: Whose value is kept, by field; what is not said follows the proposal.
    """

    kept_id: ResidentId
    gone_id: ResidentId
    sides: dict[str, Side] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedContent:
    """What a merge makes of two contents."""

    draft: ResidentDraft
    others: tuple[OtherValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownToBoth:
    """A file of ours whose person the partner knows too."""

    row: ResidentRow
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerComparison:
    """What comparing with a partner's list gave: counts, and files of ours.

    Attributes:
        compared: How many of our persons agreed to be compared.
        listed: How many persons the partner's list has.
        made_on: Day on which the partner made it.
    """

    compared: int
    listed: int
    made_on: date
    known: tuple[KnownToBoth, ...]
