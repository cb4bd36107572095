"""A part of a file handed to another organisation: what is in it, how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from models.records.around import FollowUpDraft, StandingDraft
from models.records.ids import HandOverId, ResidentId, SharingId
from models.records.residents import AvailabilitySlot


class Direction(StrEnum):
    """Whether a package left here or came here."""

    GIVEN = "given"
    RECEIVED = "received"


class PackageForm(StrEnum):
    """What carries a package."""

    FILE = "file"
    SHEET = "sheet"


class PackageState(StrEnum):
    """How far a package has come.

    Attributes:
        WAITING: Given, and nobody told its receipt yet.
        ACKNOWLEDGED: Its receipt was told back.
        RECEIVED: It came here.
        WITHDRAWN: The person took the agreement back, and the other side is still to be told.
        TOLD: The other side knows of the withdrawal.
        REFUSED: It is not to be received: the sender told of a withdrawal.
    """

    WAITING = "waiting"
    ACKNOWLEDGED = "acknowledged"
    RECEIVED = "received"
    WITHDRAWN = "withdrawn"
    TOLD = "told"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPerson:
    """What the ticked blocks hold of a person, in words that both organisations understand.

    Codes of shipped vocabularies travel as codes; ids, which mean nothing elsewhere, never do.

    Attributes:
        residence: Its name.
        french: How well, side by side, in words.
        done_text: What was done so far.
        urgent_text: What cannot wait.
    """

    first_name: str = ""
    last_name: str = ""
    birth_year: int | None = None
    phone: str = ""
    email: str = ""
    residence: str = ""
    room: str = ""
    preferred_contact: str = ""
    exchange_language: str = ""
    languages_spoken: tuple[str, ...] = ()
    languages_read: tuple[str, ...] = ()
    needs_interpreter: bool = False
    french: str = ""
    wishes: str = ""
    wished_trades: tuple[str, ...] = ()
    refusals: str = ""
    hours_note: str = ""
    travel_modes: tuple[str, ...] = ()
    max_travel_minutes: int | None = None
    availability: tuple[AvailabilitySlot, ...] = ()
    available_from: date | None = None
    wanted_weekly_minutes: int | None = None
    experiences: str = ""
    done_text: str = ""
    urgent_text: str = ""
    standing: StandingDraft = field(default_factory=StandingDraft)
    follow_ups: tuple[FollowUpDraft, ...] = ()


PACKAGE_WORDS = ("done_text", "urgent_text", "follow_ups")
"""Fields of a ``SharedPerson`` that are words of who gave it, and not of the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverDraft:
    """What is to be handed over, as the adviser and the person prepare it.

    Attributes:
        sharing_id: The agreement it rests on.
        blocks: Codes of ``ShareBlock``; never more than the agreement has.
        done_text: What was done so far, in words the person may read.
        urgent_text: What cannot wait.
    """

    resident_id: ResidentId | None = None
    sharing_id: SharingId | None = None
    blocks: tuple[str, ...] = ()
    done_text: str = ""
    urgent_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverPackage:
    """A package as it travels.

    Attributes:
        reference: Says which package, on paper and by voice; tells nothing of the person.
        receipt: Told back by who received it: only who opened the file or holds the sheet knows it.
        sender: Name of the organisation that gives.
        recorded_by: Who heard an oral agreement.
    """

    reference: str
    receipt: str
    made_on: date
    sender: str
    sender_person: str = ""
    recipient: str = ""
    agreed_on: date | None = None
    agreement_form: str = ""
    recorded_by: str = ""
    blocks: tuple[str, ...] = ()
    person: SharedPerson = SharedPerson()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverRecord:
    """A package in the list of what was given and received.

    Attributes:
        display_name: The person; empty when their file is gone.
        partner: The other organisation.
        content: What left or came, as it was then.
        receipt: To be told back; empty for a package that left: it is for the other side to tell.
        is_withheld: Another organisation gave it, ``PACKAGE_WORDS`` are empty; or received it, all is.
    """

    hand_over_id: HandOverId
    direction: Direction
    form: PackageForm
    reference: str
    partner: str
    state: PackageState
    blocks: tuple[str, ...]
    made_on: date
    noted_on: date
    noted_by: str
    content: SharedPerson = SharedPerson()
    resident_id: ResidentId | None = None
    display_name: str = ""
    receipt: str = ""
    acknowledged_on: date | None = None
    withdrawn_on: date | None = None
    told_on: date | None = None
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenPackage:
    """A package that has just been made.

    Attributes:
        record: Its line of the list; None for a sheet that is only looked at so far.
        words: The key to be said aloud; empty for a sheet.
        path: The file; None for a sheet.
        pdf: The sheet; empty for a file.
    """

    package: HandOverPackage
    record: HandOverRecord | None = None
    words: str = ""
    path: Path | None = None
    pdf: bytes = b""


class BlockChoice(StrEnum):
    """What to do with one block of a package that came."""

    COMPLETE = "complete"
    REPLACE = "replace"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOrder:
    """What to do with a package that came.

    Attributes:
        resident_id: The file it goes to; None: a new one.
        choices: A ``BlockChoice`` by block; a block that is not there is completed.
    """

    resident_id: ResidentId | None = None
    choices: dict[str, str] = field(default_factory=dict)
