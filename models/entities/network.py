"""The mapped partners, agreements with them or with firms, and hours of insertion clauses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import in_order, in_range, not_to_come, refuse, required
from models.errors import Problem
from models.records.clause_hours import ClauseHoursDraft
from models.records.ids import ClauseHoursId, ConventionId, PartnerId
from models.records.network import CommitmentLine, ConventionDraft, PartnerDraft
from models.records.programmes import YesNo
from models.rules.names import fold

MOST_MINUTES = 1_000_000 * 60
"""A million hours: more than any public contract reserves."""
MOST_COUNTED = 100_000
LONGEST_REMINDER_DAYS = 730

_PARTNER = (
    "name", "kind", "contact_name", "contact_function", "phone", "email", "street", "postcode", "city",
    "note",
)  # fmt: skip
_CONVENTION = (
    "partner_id", "employer_id", "kind", "name", "signed_on", "expires_on", "remind_days", "closed_on",
    "assessment", "note",
)  # fmt: skip
_CLAUSE = (
    "convention_id", "market", "lot", "client", "holder", "resident_id", "planned_minutes", "done_minutes",
    "counted_from", "counted_until", "eligible_on", "proof_seen",
)  # fmt: skip


class Partner(Keyed, Kept, Base):
    """An organisation one works with.

    Attributes:
        sort_key: Folded name that orders the directory.
    """

    __tablename__ = "partner"
    __table_args__ = (Index("ix_partner_list", "sort_key", sqlite_where=text("removed_at IS NULL")),)

    sort_key: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    contact_name: Mapped[str]
    contact_function: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    city: Mapped[str]
    note: Mapped[str]

    def apply(self, draft: PartnerDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: No name; nothing changed.
        """
        refuse([*required("name", draft.name)])
        copy_fields(draft, self, _PARTNER)
        self.sort_key = fold(draft.name)
        self.touch(now)

    def to_draft(self) -> PartnerDraft:
        """Return the content as a plain value."""
        return PartnerDraft(partner_id=PartnerId(self.id), **read_fields(self, _PARTNER))


class Convention(Keyed, Kept, Base):
    """An agreement with a partner or with a firm.

    Attributes:
        remind_on: Day from which its end is remembered; None: never.
    """

    __tablename__ = "convention"
    __table_args__ = (
        Index("ix_convention_partner_id", "partner_id"),
        Index("ix_convention_employer_id", "employer_id"),
        Index("ix_convention_remind_on", "remind_on", sqlite_where=text("removed_at IS NULL")),
    )

    partner_id: Mapped[UUID | None] = mapped_column(ForeignKey("partner.id"))
    employer_id: Mapped[UUID | None] = mapped_column(ForeignKey("employer.id"))
    kind: Mapped[str]
    name: Mapped[str]
    signed_on: Mapped[date | None]
    expires_on: Mapped[date | None]
    remind_days: Mapped[int]
    remind_on: Mapped[date | None]
    commitments: Mapped[tuple[CommitmentLine, ...]] = coded(tuple[CommitmentLine, ...])
    closed_on: Mapped[date | None]
    assessment: Mapped[str]
    note: Mapped[str]

    def apply(self, draft: ConventionDraft, now: datetime) -> None:
        """Replace the content and work out the day from which its end is remembered.

        Raises:
            InvalidInput: Nobody to agree with, a figure out of range, days in disorder; nothing changed.
        """
        refuse([*_convention_problems(draft), *not_to_come(draft, now, "closed_on")])
        copy_fields(draft, self, _CONVENTION)
        self.commitments = tuple(line for line in draft.commitments if line != CommitmentLine())
        is_watched = draft.expires_on is not None and draft.closed_on is None
        self.remind_on = _days_before(draft.expires_on, draft.remind_days) if is_watched else None
        self.touch(now)

    def to_draft(self) -> ConventionDraft:
        """Return the content as a plain value."""
        return ConventionDraft(
            convention_id=ConventionId(self.id),
            commitments=self.commitments,
            **read_fields(self, _CONVENTION),
        )


class ClauseHours(Keyed, Kept, Base):
    """Hours of a public contract reserved for people far from work; without a person once a file is gone."""

    __tablename__ = "clause_hours"
    __table_args__ = (
        Index("ix_clause_hours_convention_id", "convention_id"),
        Index("ix_clause_hours_resident_id", "resident_id"),
    )

    convention_id: Mapped[UUID | None] = mapped_column(ForeignKey("convention.id"))
    market: Mapped[str]
    lot: Mapped[str]
    client: Mapped[str]
    holder: Mapped[str]
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"))
    planned_minutes: Mapped[int | None]
    done_minutes: Mapped[int | None]
    counted_from: Mapped[date | None]
    counted_until: Mapped[date | None]
    is_eligible: Mapped[str]
    eligible_on: Mapped[date | None]
    proof_seen: Mapped[bool]

    def apply(self, draft: ClauseHoursDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: No contract, hours out of range, days in disorder; nothing changed.
        """
        problems = [
            *required("market", draft.market),
            *in_range("planned_minutes", draft.planned_minutes, low=0, high=MOST_MINUTES),
            *in_range("done_minutes", draft.done_minutes, low=0, high=MOST_MINUTES),
            *in_order(draft.counted_from, draft.counted_until, "counted_until"),
        ]
        refuse([*problems, *not_to_come(draft, now, "eligible_on")])
        copy_fields(draft, self, _CLAUSE)
        self.is_eligible = draft.is_eligible.value
        self.touch(now)

    def to_draft(self) -> ClauseHoursDraft:
        """Return the content as a plain value."""
        return ClauseHoursDraft(
            clause_hours_id=ClauseHoursId(self.id),
            is_eligible=YesNo(self.is_eligible),
            **read_fields(self, _CLAUSE),
        )

    def forget_person(self) -> None:
        """Keep the hours, which are owed to who ordered the work, and nothing of who did them."""
        self.resident_id = self.eligible_on = None
        self.is_eligible, self.proof_seen = YesNo.UNKNOWN.value, False


def _convention_problems(draft: ConventionDraft) -> Iterator[Problem]:
    if draft.partner_id is None and draft.employer_id is None:
        yield Problem(field="partner_id", code="convention.nobody")
    yield from required("kind", draft.kind)
    yield from in_range("remind_days", draft.remind_days, low=0, high=LONGEST_REMINDER_DAYS)
    yield from in_order(draft.signed_on, draft.expires_on, "expires_on")
    for place, line in enumerate(draft.commitments):
        if line != CommitmentLine():
            yield from required(f"commitments.{place}.what", line.what)
        for name in ("promised", "done"):
            yield from in_range(f"commitments.{place}.{name}", getattr(line, name), low=0, high=MOST_COUNTED)


def _days_before(day: date | None, count: int) -> date | None:
    return day - timedelta(days=count) if day is not None else None
