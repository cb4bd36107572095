"""What is kept too long, what becomes of it, and what remains."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class RetentionRule(StrEnum):
    """Clocks of the retention periods; see ``models.rules.retention``."""

    FILE = "file"
    NO_FOLLOW_UP = "no_follow_up"
    BIN = "bin"
    ANONYMOUS_VISIT = "anonymous_visit"
    FIRST_CONTACT = "first_contact"
    DRAFT = "draft"
    PLAN_ARCHIVE = "plan_archive"
    EMPLOYER_CONTACT = "employer_contact"
    RELAY = "relay"
    COLLABORATOR = "collaborator"
    FUNDED_LIST = "funded_list"


class Fate(StrEnum):
    """What happens when a clock has run out and a person says so."""

    ANONYMISE = "anonymise"
    ERASE = "erase"


class ContactSource(StrEnum):
    """What shows that the person was in contact; our own attempts never do."""

    VISIT = "visit"
    ACTIVITY = "activity"
    MEETING = "meeting"
    SIGNATURE = "signature"
    CONSENT = "consent"
    REQUEST = "request"
    NOTICE = "notice"
    FIRST_MEETING = "first_meeting"
    FILE_CREATED = "file_created"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One line of the list of what is kept too long.

    Attributes:
        record_id: The file, plan or contact; None where a line stands for several things.
        title: Name or number, as a person would say it.
        count: How many things the line stands for.
        since: Day from which the clock runs.
        source: What that day was, for a file.
        ended_on: Last day on which it could be kept.
        kept_until: It was kept on purpose until that day; None: never.
        kept_reason: Why.
    """

    rule: RetentionRule
    fate: Fate
    record_id: UUID | None
    title: str
    since: date
    ended_on: date
    count: int = 1
    source: ContactSource | None = None
    kept_until: date | None = None
    kept_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueGroup:
    """What one clock has run out for.

    Attributes:
        lines: The first ones, the longest overdue first.
        count: How many there are in all.
    """

    rule: RetentionRule
    lines: tuple[Due, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureFacts:
    """What stays of a file once it is erased.

    Attributes:
        proofs: Signed plans that go to the restricted archive.
        proofs_until: Last day of the one kept longest; None: there is none.
        journal_until: Last day of the lines of the journal written today.
        requests: Lines of the register of requests, which stay without the name.
        funded: Lists for funders that have the number of the file.
    """

    proofs: int
    proofs_until: date | None
    journal_until: date
    requests: int
    funded: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedPlanRow:
    """A signed plan in the restricted archive, after its file is gone."""

    archive_id: UUID
    label: str
    closed_on: date
    kept_until: date
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnonymousFile:
    """What remains of a file for the statistics: nobody can be recognised in it.

    Attributes:
        month: Month of the first contact, ``2026-03``; never a day.
        last_month: Month of the last contact.
        department: Two or three characters; empty: unknown, or the file was erased on request.
        contract_types: Codes, sorted.
        stage: A ``ResidentStage``.
    """

    birth_year: int | None
    sex: str
    month: str
    last_month: str
    department: str
    stage: str
    contract_types: tuple[str, ...]
    meetings: int
    visits: int
    hires: int
    signed_plans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """Something erased for good, so that a restored backup loses it again; an id, never a name."""

    record_id: UUID
    kind: str
    purged_at: datetime
