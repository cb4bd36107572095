"""What was told, agreed and asked, what is kept longer, what remains of files that are gone."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Keyed, coded
from models.entities.checks import refuse, required
from models.errors import Problem, RuleBroken
from models.records.ids import ResidentId
from models.records.privacy import (
    ConsentEvent,
    ConsentUse,
    NoticeForm,
    NoticeRecord,
    RequestKind,
    RequestOutcome,
    RequestRecord,
)
from models.records.retention import AnonymousFile, ArchivedPlanRow, Purged
from models.rules.rights_requests import extended_due_on

_ANONYMOUS = (
    "birth_year", "sex", "month", "last_month", "department", "stage", "contract_types", "meetings", "visits",
    "hires", "signed_plans",
)  # fmt: skip


class Notice(Keyed, Base):
    """That a person was told their rights: when, how, in which language, by whom."""

    __tablename__ = "notice"

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    told_on: Mapped[date]
    form: Mapped[str]
    language: Mapped[str]
    told_by: Mapped[str]
    created_at: Mapped[datetime]

    def to_record(self) -> NoticeRecord:
        """Return the notice as a plain value."""
        return NoticeRecord(
            notice_id=self.id,
            told_on=self.told_on,
            form=NoticeForm(self.form),
            language=self.language,
            told_by=self.told_by,
        )


class Consent(Keyed, Base):
    """One answer about one optional use; never changed, the last one counts."""

    __tablename__ = "consent"

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    use: Mapped[str]
    is_given: Mapped[bool]
    decided_on: Mapped[date]
    noted_by: Mapped[str]
    noted_at: Mapped[datetime]

    def to_event(self) -> ConsentEvent:
        """Return the answer as a plain value."""
        return ConsentEvent(
            use=ConsentUse(self.use),
            is_given=self.is_given,
            decided_on=self.decided_on,
            noted_by=self.noted_by,
            noted_at=self.noted_at,
        )


class RightsRequest(Keyed, Base):
    """A request in the register; its line outlives the file, without the name nor the words."""

    __tablename__ = "rights_request"

    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"), index=True)
    file_code: Mapped[str]
    kind: Mapped[str]
    received_on: Mapped[date]
    due_on: Mapped[date] = mapped_column(index=True)
    note: Mapped[str]
    received_by: Mapped[str]
    extended_on: Mapped[date | None]
    extension_reason: Mapped[str]
    answered_on: Mapped[date | None]
    outcome: Mapped[str | None]
    answer: Mapped[str]
    answered_by: Mapped[str]

    def extend(self, today: date, reason: str) -> None:
        """Take two more months, once, within the first one.

        Raises:
            InvalidInput: No reason.
            RuleBroken: ``request.answered``, ``request.extended`` or ``request.too_late``.
        """
        refuse([*required("reason", reason)])
        if self.answered_on is not None:
            raise RuleBroken("request.answered")
        if self.extended_on is not None:
            raise RuleBroken("request.extended")
        if today > self.due_on:
            raise RuleBroken("request.too_late")
        self.extended_on, self.extension_reason = today, reason
        self.due_on = extended_due_on(self.received_on)

    def reply(self, outcome: RequestOutcome, answer: str, today: date, who: str) -> None:
        """Note the answer; one that does not grant everything says why.

        Raises:
            InvalidInput: No reason for a refusal.
            RuleBroken: ``request.answered``.
        """
        if self.answered_on is not None:
            raise RuleBroken("request.answered")
        if outcome is not RequestOutcome.GRANTED and not answer:
            refuse([Problem(field="answer", code="input.required")])
        self.outcome, self.answer = outcome.value, answer
        self.answered_on, self.answered_by = today, who

    def forget_person(self) -> None:
        """Keep the line for the register, without anything that tells who it was."""
        self.resident_id, self.note, self.answer, self.extension_reason = None, "", "", ""

    def to_record(self, display_name: str) -> RequestRecord:
        """Return the request as a plain value."""
        return RequestRecord(
            request_id=self.id,
            resident_id=ResidentId(self.resident_id) if self.resident_id else None,
            file_code=self.file_code,
            display_name=display_name,
            kind=RequestKind(self.kind),
            received_on=self.received_on,
            due_on=self.due_on,
            note=self.note,
            received_by=self.received_by,
            extended_on=self.extended_on,
            extension_reason=self.extension_reason,
            answered_on=self.answered_on,
            outcome=RequestOutcome(self.outcome) if self.outcome else None,
            answer=self.answer,
            answered_by=self.answered_by,
        )


class KeptLonger(Keyed, Base):
    """A decision to keep something due, with a reason and a new day."""

    __tablename__ = "kept_longer"

    record_id: Mapped[UUID] = mapped_column(index=True)
    until: Mapped[date]
    reason: Mapped[str]
    decided_by: Mapped[str]
    decided_at: Mapped[datetime]


class ArchivedPlan(Keyed, Base):
    """A signed plan kept as a proof after its file is gone; the coordinator alone opens it.

    Attributes:
        sealed: The sealed PDF.
    """

    __tablename__ = "archived_plan"

    label: Mapped[str]
    closed_on: Mapped[date]
    kept_until: Mapped[date] = mapped_column(index=True)
    sha256: Mapped[str]
    archived_at: Mapped[datetime]
    sealed: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)

    def to_row(self) -> ArchivedPlanRow:
        """Return the line of a list."""
        return ArchivedPlanRow(
            archive_id=self.id,
            label=self.label,
            closed_on=self.closed_on,
            kept_until=self.kept_until,
            sha256=self.sha256,
        )


class AnonymousFileRow(Keyed, Base):
    """What remains of a file for the statistics; its key is new, so nothing leads back to the file."""

    __tablename__ = "anonymous_file"

    birth_year: Mapped[int | None]
    sex: Mapped[str]
    month: Mapped[str]
    last_month: Mapped[str]
    department: Mapped[str]
    stage: Mapped[str]
    contract_types: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    meetings: Mapped[int]
    visits: Mapped[int]
    hires: Mapped[int]
    signed_plans: Mapped[int]

    @classmethod
    def of(cls, file: AnonymousFile) -> AnonymousFileRow:
        """Return the row that keeps these counts."""
        return cls(**{name: getattr(file, name) for name in _ANONYMOUS})

    def to_record(self) -> AnonymousFile:
        """Return the counts as a plain value."""
        return AnonymousFile(**{name: getattr(self, name) for name in _ANONYMOUS})


class PurgedRow(Base):
    """An id erased for good, to be erased again from a restored backup."""

    __tablename__ = "purged"

    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    purged_at: Mapped[datetime]

    def to_record(self) -> Purged:
        """Return the line as a plain value."""
        return Purged(record_id=self.record_id, kind=self.kind, purged_at=self.purged_at)
