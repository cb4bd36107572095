"""The mapped first contact: a person without a name, until they give one."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, copy_fields, read_fields
from models.entities.checks import not_to_come, one_of, refuse, required
from models.entities.residents import SEXES
from models.errors import Problem
from models.records.first_contacts import AgeBand, ContactStep, FirstContactDraft, Outcome, Topic
from models.records.ids import FirstContactId

_FIELDS = (
    "code", "resident_id", "contacted_on", "residence_id", "building_id", "hall_id", "channel", "outreach_id",
    "sex", "language", "next_on", "oriented_to",
)  # fmt: skip


class FirstContact(Keyed, Kept, Base):
    """One attempt to meet somebody, and how it ended.

    Attributes:
        code: Under which a person without a name is found again; empty once only statistics are left.
        is_again: The person had been met before; counted once (``models.storage.first_contacts``).
        reduced_at: Since then only what statistics need is left; None: not yet.
    """

    __tablename__ = "first_contact"
    __table_args__ = (
        Index("ix_first_contact_list", "contacted_on", sqlite_where=text("removed_at IS NULL")),
        Index("ix_first_contact_place", "residence_id", "building_id"),
        Index(
            "ix_first_contact_later",
            "next_on",
            sqlite_where=text("outcome = 'not_now' AND removed_at IS NULL"),
        ),
    )

    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"), index=True)
    residence_id: Mapped[UUID | None] = mapped_column(ForeignKey("residence.id"))
    building_id: Mapped[UUID | None] = mapped_column(ForeignKey("building.id"))
    hall_id: Mapped[UUID | None] = mapped_column(ForeignKey("hall.id"))
    outreach_id: Mapped[UUID | None] = mapped_column(ForeignKey("outreach.id"), index=True)
    adviser_id: Mapped[UUID | None] = mapped_column(ForeignKey("adviser.id"))
    adviser_name: Mapped[str]
    code: Mapped[str] = mapped_column(index=True)
    contacted_on: Mapped[date]
    channel: Mapped[str]
    outcome: Mapped[str]
    sex: Mapped[str]
    age_band: Mapped[str]
    language: Mapped[str]
    topic: Mapped[str]
    next_step: Mapped[str]
    next_on: Mapped[date | None]
    oriented_to: Mapped[str]
    is_again: Mapped[bool]
    reduced_at: Mapped[datetime | None]

    def apply(self, draft: FirstContactDraft, now: datetime) -> None:
        """Replace the content.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: No day, one still to come, or a day to ask again that is not after it; nothing
                changed.
        """
        refuse([*_problems(draft), *not_to_come(draft, now, "contacted_on")])
        copy_fields(draft, self, _FIELDS)
        self.outcome = draft.outcome.value
        self.age_band = draft.age_band.value if draft.age_band else ""
        self.topic = draft.topic.value if draft.topic else ""
        self.next_step = draft.next_step.value if draft.next_step else ""
        self.touch(now)

    def to_draft(self) -> FirstContactDraft:
        """Return the content as a plain value."""
        return FirstContactDraft(
            first_contact_id=FirstContactId(self.id),
            outcome=Outcome(self.outcome),
            age_band=AgeBand(self.age_band) if self.age_band else None,
            topic=Topic(self.topic) if self.topic else None,
            next_step=ContactStep(self.next_step) if self.next_step else None,
            **read_fields(self, _FIELDS),
        )

    def reduce(self, now: datetime) -> None:
        """Keep what statistics need: month, place, channel, action, outcome, sex, age band; nothing else.

        What was talked about may be health, and a language may single somebody out: they go too.
        """
        self.code = self.language = self.topic = self.next_step = self.oriented_to = self.adviser_name = ""
        self.hall_id = self.adviser_id = self.next_on = None
        self.contacted_on = self.contacted_on.replace(day=1)
        self.reduced_at = now


def _problems(draft: FirstContactDraft) -> list[Problem]:
    found = [*required("contacted_on", draft.contacted_on), *one_of("sex", draft.sex, SEXES)]
    if draft.contacted_on and draft.next_on and draft.next_on < draft.contacted_on:
        found.append(Problem(field="next_on", code="input.ends_before_start"))
    return found
