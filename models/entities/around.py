"""The mapped standing of a person, who follows them, what they agreed to share, and what was handed over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import in_range, not_to_come, one_of, refuse, required
from models.entities.pathway import Authored
from models.errors import Problem
from models.records.around import (
    AgreementForm,
    Answer,
    FollowUpDraft,
    FollowUpRecord,
    LastContact,
    ShareBlock,
    SharingDraft,
    SharingRecord,
    StandingDraft,
    StandingRecord,
)
from models.records.hand_overs import Direction, HandOverRecord, PackageForm, PackageState, SharedPerson
from models.records.ids import FollowUpId, HandOverId, ResidentId, SharingId, StandingId

_LONGEST_WEEK_MINUTES = 48 * 60
_ANSWERS = ("", *Answer)
_CONTACTS = ("", *LastContact)
_STANDING = (
    "resident_id", "registration", "registration_number", "oriented_on", "contract", "contract_signed_on",
    "contract_weekly_minutes", "contract_ends_on", "contact", "contact_on",
)  # fmt: skip
_FOLLOW_UP = (
    "resident_id", "organisation_kind", "organisation", "is_lead", "referent_name", "referent_phone",
    "referent_email", "who_does_what", "next_meeting_on", "contact", "contact_on", "ended_on",
)  # fmt: skip
_SHARING = ("resident_id", "recipient", "agreed_on", "form", "recorded_by", "blocks")


class Standing(Keyed, Kept, Base):
    """Where a person stands with the public employment service: one row for each."""

    __tablename__ = "standing"
    __table_args__ = (
        Index("ix_standing_resident", "resident_id", sqlite_where=text("removed_at IS NULL")),
        Index("ix_standing_resident_id", "resident_id"),
        Index("ix_standing_contact", "contact_on", sqlite_where=text("removed_at IS NULL")),
        Index("ix_standing_oriented", "oriented_on", sqlite_where=text("removed_at IS NULL")),
        Index("ix_standing_ends", "contract_ends_on", sqlite_where=text("removed_at IS NULL")),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    registration: Mapped[str]
    registration_number: Mapped[str]
    oriented_on: Mapped[date | None]
    contract: Mapped[str]
    contract_signed_on: Mapped[date | None]
    contract_weekly_minutes: Mapped[int | None]
    contract_ends_on: Mapped[date | None]
    contact: Mapped[str]
    contact_on: Mapped[date | None]

    def apply(self, draft: StandingDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is out of range, or a day is still to come; nothing changed.
        """
        past = ("contact_on", "oriented_on", "contract_signed_on")
        refuse([*_standing_problems(draft), *not_to_come(draft, now, *past)])
        copy_fields(draft, self, _STANDING)
        self.touch(now)

    def to_draft(self) -> StandingDraft:
        """Return the content as a plain value."""
        return StandingDraft(standing_id=StandingId(self.id), **read_fields(self, _STANDING))

    def to_record(self) -> StandingRecord:
        """Return the row as a plain value."""
        noted_on = self.updated_at.astimezone().date()
        return StandingRecord(standing_id=StandingId(self.id), content=self.to_draft(), noted_on=noted_on)


class FollowUp(Keyed, Kept, Authored, Base):
    """An organisation that follows a person, and who noted it."""

    __tablename__ = "follow_up"
    __table_args__ = (
        Index("ix_follow_up_resident", "resident_id", sqlite_where=text("removed_at IS NULL")),
        Index("ix_follow_up_resident_id", "resident_id"),
        Index("ix_follow_up_contact", "contact_on", sqlite_where=text("removed_at IS NULL")),
        Index("ix_follow_up_meeting", "next_meeting_on", sqlite_where=text("removed_at IS NULL")),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    organisation_kind: Mapped[str]
    organisation: Mapped[str]
    is_lead: Mapped[str]
    referent_name: Mapped[str]
    referent_phone: Mapped[str]
    referent_email: Mapped[str]
    who_does_what: Mapped[str]
    next_meeting_on: Mapped[date | None]
    contact: Mapped[str]
    contact_on: Mapped[date | None]
    ended_on: Mapped[date | None]

    def apply(self, draft: FollowUpDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing or not of its list, or the day still to come; nothing changed.
        """
        refuse([*_follow_up_problems(draft), *not_to_come(draft, now, "contact_on")])
        copy_fields(draft, self, _FOLLOW_UP)
        self.touch(now)

    def to_draft(self) -> FollowUpDraft:
        """Return the content as a plain value."""
        return FollowUpDraft(follow_up_id=FollowUpId(self.id), **read_fields(self, _FOLLOW_UP))

    def to_record(self) -> FollowUpRecord:
        """Return the row as a plain value."""
        key, noted_on = FollowUpId(self.id), self.updated_at.astimezone().date()
        return FollowUpRecord(
            follow_up_id=key, content=self.to_draft(), noted_on=noted_on, who=self.adviser_name
        )


class SharingAgreement(Keyed, Kept, Base):
    """What a person agreed to share with an organisation, until they take it back."""

    __tablename__ = "sharing_agreement"
    __table_args__ = (
        Index("ix_sharing_agreement_resident", "resident_id", sqlite_where=text("removed_at IS NULL")),
        Index("ix_sharing_agreement_resident_id", "resident_id"),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    recipient: Mapped[str]
    agreed_on: Mapped[date]
    form: Mapped[str]
    recorded_by: Mapped[str]
    blocks: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    withdrawn_on: Mapped[date | None]
    withdrawn_by: Mapped[str]

    def apply(self, draft: SharingDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing or is not of its list; nothing changed.
        """
        refuse([*_sharing_problems(draft, now.astimezone().date())])
        copy_fields(draft, self, _SHARING)
        if getattr(self, "withdrawn_by", None) is None:  # until the first change
            self.withdrawn_by = ""
        self.touch(now)

    def to_draft(self) -> SharingDraft:
        """Return the content as a plain value."""
        return SharingDraft(sharing_id=SharingId(self.id), **read_fields(self, _SHARING))

    def to_record(self) -> SharingRecord:
        """Return the row as a plain value."""
        return SharingRecord(
            sharing_id=SharingId(self.id),
            content=self.to_draft(),
            withdrawn_on=self.withdrawn_on,
            withdrawn_by=self.withdrawn_by,
        )


class HandOver(Keyed, Base):
    """A package that left or came; its reference outlives the file, without anything of the person.

    Attributes:
        content: What left or came, as it was then.
        sharing_id: The agreement it rests on; None for one that came.
        receipt: What is told back; of one that left, only who received it knows it otherwise.
        organisation_id: Of who gave or received it, then.
    """

    __tablename__ = "hand_over"
    __table_args__ = (
        Index("ix_hand_over_reference", "direction", "reference", unique=True),
        Index("ix_hand_over_waiting", "direction", "acknowledged_on", "noted_at"),
    )

    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"), index=True)
    direction: Mapped[str]
    form: Mapped[str]
    reference: Mapped[str]
    partner: Mapped[str]
    blocks: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    content: Mapped[SharedPerson] = coded(SharedPerson)
    sharing_id: Mapped[UUID | None]
    made_on: Mapped[date]
    receipt: Mapped[str]
    noted_at: Mapped[datetime] = mapped_column(index=True)
    noted_by: Mapped[str]
    adviser_id: Mapped[UUID | None]
    acknowledged_on: Mapped[date | None]
    acknowledged_by: Mapped[str]
    withdrawn_on: Mapped[date | None]
    told_on: Mapped[date | None]
    told_by: Mapped[str]
    organisation_id: Mapped[UUID | None]

    @property
    def state(self) -> PackageState:
        """How far it has come."""
        is_given = self.direction == Direction.GIVEN
        if self.withdrawn_on is not None:
            if not is_given:
                return PackageState.REFUSED
            return PackageState.TOLD if self.told_on is not None else PackageState.WITHDRAWN
        if not is_given:
            return PackageState.RECEIVED
        return PackageState.ACKNOWLEDGED if self.acknowledged_on is not None else PackageState.WAITING

    def forget_person(self) -> None:
        """Keep the reference, so that the package is known again, and nothing that tells who it was."""
        self.resident_id, self.sharing_id = None, None
        self.blocks, self.receipt, self.content = (), "", SharedPerson()

    def to_record(self, display_name: str) -> HandOverRecord:
        """Return the line of a list."""
        return HandOverRecord(
            hand_over_id=HandOverId(self.id),
            direction=Direction(self.direction),
            form=PackageForm(self.form),
            reference=self.reference,
            partner=self.partner,
            state=self.state,
            blocks=self.blocks,
            content=self.content,
            made_on=self.made_on,
            noted_on=self.noted_at.astimezone().date(),
            noted_by=self.noted_by,
            resident_id=ResidentId(self.resident_id) if self.resident_id else None,
            display_name=display_name,
            receipt=self.receipt if self.direction == Direction.RECEIVED else "",
            acknowledged_on=self.acknowledged_on,
            withdrawn_on=self.withdrawn_on,
            told_on=self.told_on,
        )


def _standing_problems(draft: StandingDraft) -> Iterator[Problem]:
    yield from required("resident_id", draft.resident_id)
    yield from one_of("registration", draft.registration, _ANSWERS)
    yield from one_of("contract", draft.contract, _ANSWERS)
    yield from one_of("contact", draft.contact, _CONTACTS)
    yield from _dated(draft.contact, draft.contact_on)
    yield from in_range(
        "contract_weekly_minutes", draft.contract_weekly_minutes, low=0, high=_LONGEST_WEEK_MINUTES
    )
    signed, ends = draft.contract_signed_on, draft.contract_ends_on
    if signed and ends and ends < signed:
        yield Problem(field="contract_ends_on", code="input.ends_before_start")


def _follow_up_problems(draft: FollowUpDraft) -> Iterator[Problem]:
    yield from required("resident_id", draft.resident_id)
    yield from required("organisation_kind", draft.organisation_kind)
    yield from one_of("is_lead", draft.is_lead, _ANSWERS)
    yield from one_of("contact", draft.contact, _CONTACTS)
    yield from _dated(draft.contact, draft.contact_on)


def _dated(contact: str, day: date | None) -> Iterator[Problem]:
    """A day was told where one is said to be known, and nowhere else."""
    if contact == LastContact.DATED:
        yield from required("contact_on", day)


def _sharing_problems(draft: SharingDraft, today: date) -> Iterator[Problem]:
    yield from required("resident_id", draft.resident_id)
    yield from required("recipient", draft.recipient)
    yield from required("agreed_on", draft.agreed_on)
    if draft.agreed_on is not None and draft.agreed_on > today:
        yield Problem(field="agreed_on", code="sharing.in_future")
    yield from required("form", draft.form)
    yield from one_of("form", draft.form, ("", *AgreementForm))
    if draft.form == AgreementForm.ORAL:
        yield from required("recorded_by", draft.recorded_by)
    if not draft.blocks:
        yield Problem(field="blocks", code="sharing.nothing")
    if set(draft.blocks) - set(ShareBlock):
        yield Problem(field="blocks", code="input.choice")
