"""Hours of insertion clauses on a public contract: planned, done, and whether they may be counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.records.ids import ClauseHoursId, ConventionId, ResidentId
from models.records.programmes import YesNo


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseHoursDraft:
    """Hours of a public contract reserved for people far from work; the contract is compulsory.

    Attributes:
        market: The public contract: « Réhabilitation Les Tilleuls ».
        client: Who ordered the work.
        holder: Who holds the contract or the lot.
        resident_id: Who works these hours; None: planned for the lot, for nobody yet.
        planned_minutes: Minutes promised.
        done_minutes: Minutes worked so far.
        counted_from: First day from which hours count.
        counted_until: Last day.
        is_eligible: Whether the person may be counted; why is not kept here.
        eligible_on: Day on which that was checked.
        proof_seen: A proof was seen; it is not kept.
    """

    clause_hours_id: ClauseHoursId | None = None
    convention_id: ConventionId | None = None
    market: str = ""
    lot: str = ""
    client: str = ""
    holder: str = ""
    resident_id: ResidentId | None = None
    planned_minutes: int | None = None
    done_minutes: int | None = None
    counted_from: date | None = None
    counted_until: date | None = None
    is_eligible: YesNo = YesNo.UNKNOWN
    eligible_on: date | None = None
    proof_seen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseHoursRecord:
    """Hours of a clause as kept.

    Attributes:
        display_name: Of the person; empty without one.
    """

    clause_hours_id: ClauseHoursId
    content: ClauseHoursDraft
    display_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseTotal:
    """What the hours of one public contract add up to.

    Attributes:
        market: Empty: all contracts together.
        planned_minutes: Minutes promised.
        done_minutes: Minutes worked.
        people: Persons who are named, each once.
    """

    market: str = ""
    planned_minutes: int = 0
    done_minutes: int = 0
    people: int = 0
