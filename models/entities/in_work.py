"""The mapped rows of a hire's follow-up: points, voices, adjustments, absences, duties done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import not_to_come, one_of, refuse, required
from models.entities.pathway import Authored
from models.errors import Problem
from models.records.in_work import (
    AbsenceDraft,
    AbsenceRecord,
    AdjustmentDraft,
    AdjustmentRecord,
    CheckPointDraft,
    CheckPointRecord,
    DutyDraft,
    DutyRecord,
    Owner,
    Party,
    VoiceDraft,
    VoiceRecord,
)
from models.rules.follow_up_warning import WEATHERS

_HIRE: Final = ("resident_id", "placement_id")
_POINT: Final = (*_HIRE, "code", "due_on", "is_manual", "done_on")
_VOICE: Final = (
    *_HIRE, "check_point_id", "heard_on", "channel", "said_by", "weather", "well", "difficulties", "words",
)  # fmt: skip
_ADJUSTMENT: Final = (*_HIRE, "lever", "words", "due_on", "done_on", "in_version")
_ABSENCE: Final = (*_HIRE, "since", "until")
_DUTY: Final = (*_HIRE, "code", "done_on")
_SHOWN: Final = "removed_at IS NULL"


class OfHire(Authored):
    """What is noted of a hire: it goes with the hire, and with the person."""

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True, sort_order=4)
    placement_id: Mapped[UUID] = mapped_column(ForeignKey("placement.id"), index=True, sort_order=5)

    def _told(self, draft: Any, key: str) -> dict[str, Any]:
        """Return what every record of a hire says."""
        row: Any = self
        return {key: row.id, "content": draft, "who": row.adviser_name, "created_at": row.created_at}


class CheckPoint(Keyed, Kept, OfHire, Base):
    """A point of a hire's calendar: given by the date engine until somebody touches it."""

    __tablename__ = "check_point"
    __table_args__ = (
        Index("ix_check_point_due", "due_on", sqlite_where=sql("removed_at IS NULL AND done_on IS NULL")),
        Index("ix_check_point_done", "done_on", sqlite_where=sql(f"{_SHOWN} AND done_on IS NOT NULL")),
    )

    code: Mapped[str]
    due_on: Mapped[date | None]
    is_manual: Mapped[bool]
    done_on: Mapped[date | None]

    def apply(self, draft: CheckPointDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing, or it was done on a day to come; nothing changed.
        """
        refuse([*_of_hire(draft), *required("due_on", draft.due_on), *not_to_come(draft, now, "done_on")])
        copy_fields(draft, self, _POINT)
        self.touch(now)

    def to_draft(self) -> CheckPointDraft:
        """Return the content as a plain value."""
        return CheckPointDraft(check_point_id=self.id, **read_fields(self, _POINT))

    def to_record(self) -> CheckPointRecord:
        """Return the point as a plain value."""
        return CheckPointRecord(**self._told(self.to_draft(), "check_point_id"))


class VoiceRow(Keyed, Kept, OfHire, Base):
    """What one party said on a day."""

    __tablename__ = "voice"
    __table_args__ = (Index("ix_voice_heard", "heard_on", sqlite_where=sql(_SHOWN)),)

    check_point_id: Mapped[UUID | None] = mapped_column(ForeignKey("check_point.id"), index=True)
    party: Mapped[str]
    heard_on: Mapped[date]
    channel: Mapped[str]
    said_by: Mapped[str]
    weather: Mapped[str]
    well: Mapped[str]
    difficulties: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    words: Mapped[str]

    def apply(self, draft: VoiceDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing, nothing was told, or it was heard on a day to come.
        """
        problems = [*_of_hire(draft), *required("heard_on", draft.heard_on)]
        problems += one_of("weather", draft.weather, ("", *WEATHERS))
        if not (draft.weather or draft.well or draft.words or draft.difficulties):
            problems.append(Problem(field="weather", code="input.required"))
        refuse([*problems, *not_to_come(draft, now, "heard_on")])
        copy_fields(draft, self, _VOICE)
        self.party = draft.party.value
        self.touch(now)

    def to_draft(self) -> VoiceDraft:
        """Return the content as a plain value."""
        return VoiceDraft(voice_id=self.id, party=Party(self.party), **read_fields(self, _VOICE))

    def to_record(self) -> VoiceRecord:
        """Return the voice as a plain value."""
        return VoiceRecord(**self._told(self.to_draft(), "voice_id"))


class Adjustment(Keyed, Kept, OfHire, Base):
    """What was decided so that it goes better."""

    __tablename__ = "adjustment"
    __table_args__ = (
        Index("ix_adjustment_due", "due_on", sqlite_where=sql("removed_at IS NULL AND done_on IS NULL")),
    )

    lever: Mapped[str]
    words: Mapped[str]
    owner: Mapped[str]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    in_version: Mapped[int | None]

    def apply(self, draft: AdjustmentDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: It says nothing, or was done on a day to come; nothing changed.
        """
        problems = [*_of_hire(draft)]
        if not draft.lever:
            problems += required("words", draft.words)
        refuse([*problems, *not_to_come(draft, now, "done_on")])
        copy_fields(draft, self, _ADJUSTMENT)
        self.owner = draft.owner.value
        self.touch(now)

    def to_draft(self) -> AdjustmentDraft:
        """Return the content as a plain value."""
        return AdjustmentDraft(
            adjustment_id=self.id, owner=Owner(self.owner), **read_fields(self, _ADJUSTMENT)
        )

    def to_record(self) -> AdjustmentRecord:
        """Return the adjustment as a plain value."""
        return AdjustmentRecord(**self._told(self.to_draft(), "adjustment_id"))


class AbsenceRow(Keyed, Kept, OfHire, Base):
    """Days away from work."""

    __tablename__ = "absence"
    __table_args__ = (
        Index("ix_absence_open", "placement_id", sqlite_where=sql(f"until IS NULL AND {_SHOWN}")),
    )

    since: Mapped[date]
    until: Mapped[date | None]

    def apply(self, draft: AbsenceDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: The first day is missing, or after the last; nothing changed.
        """
        problems = [*_of_hire(draft), *required("since", draft.since)]
        if draft.since and draft.until and draft.until < draft.since:
            problems.append(Problem(field="until", code="input.ends_before_start"))
        refuse(problems)
        copy_fields(draft, self, _ABSENCE)
        self.touch(now)

    def to_draft(self) -> AbsenceDraft:
        """Return the content as a plain value."""
        return AbsenceDraft(absence_id=self.id, **read_fields(self, _ABSENCE))

    def to_record(self) -> AbsenceRecord:
        """Return the absence as a plain value."""
        return AbsenceRecord(**self._told(self.to_draft(), "absence_id"))


class DutyDone(Keyed, Kept, OfHire, Base):
    """Something of the employer's list that is done."""

    __tablename__ = "duty_done"

    code: Mapped[str]
    done_on: Mapped[date]

    def apply(self, draft: DutyDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: It does not say what, or when; nothing changed.
        """
        problems = [*_of_hire(draft), *required("code", draft.code), *required("done_on", draft.done_on)]
        refuse([*problems, *not_to_come(draft, now, "done_on")])
        copy_fields(draft, self, _DUTY)
        self.touch(now)

    def to_draft(self) -> DutyDraft:
        """Return the content as a plain value."""
        return DutyDraft(duty_id=self.id, **read_fields(self, _DUTY))

    def to_record(self) -> DutyRecord:
        """Return what was done as a plain value."""
        return DutyRecord(**self._told(self.to_draft(), "duty_id"))


def _of_hire(draft: Any) -> Iterator[Problem]:
    yield from required("resident_id", draft.resident_id)
    yield from required("placement_id", draft.placement_id)
