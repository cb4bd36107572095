"""Where a person is named outside of their own file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class MentionPlace(StrEnum):
    """Kind of record in which somebody is named."""

    MEETING = "meeting"
    FILE = "file"
    PASSAGE = "passage"
    HIRE = "hire"
    PLAN = "plan"
    REQUEST = "request"
    EMPLOYER = "employer"
    JOB = "job"
    NETWORK = "network"
    DRAFT = "draft"


class Opens(StrEnum):
    """What is opened to read and change the words; a passage without a file has no screen."""

    RESIDENT = "resident"
    EMPLOYER = "employer"
    JOB = "job"
    PLAN = "plan"
    NOTHING = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A record that names somebody else; which one, never its words.

    Attributes:
        record_id: What ``opens`` opens.
        title: Name of the file, of the company, of the job, or number of the plan.
        on: Day of the record, where it has one.
        is_certain: First and last name, or the telephone; else the last name alone.
        is_fixed: A frozen plan: others have read this text, it cannot be changed.
    """

    place: MentionPlace
    opens: Opens
    record_id: UUID | None
    title: str
    on: date | None = None
    is_certain: bool = True
    is_fixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ToLookAt:
    """A place to look at after a file is gone; the name that was there is no longer known.

    Attributes:
        erased_at: Instant of the erasure.
    """

    place: MentionPlace
    opens: Opens
    record_id: UUID
    erased_at: datetime
