"""The mapped resident: columns, rules of a valid file, and the record made of them."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, object_session

from models.entities.base import HIDDEN, Base, Kept, Numbered, coded, copy_fields, read_fields
from models.entities.checks import in_range, one_of, refuse, required
from models.errors import Problem
from models.records.ids import ResidentId
from models.records.residents import AvailabilitySlot, ResidentDraft, ResidentRecord, ResidentStage
from models.rules.names import sort_key

OLDEST_BIRTH_YEAR = 1900
SEXES = ("", "woman", "man", "other")
LONGEST_JOURNEY_MINUTES = 600
LONGEST_WEEK_MINUTES = 48 * 60
"""Longest legal working week, L3121-20."""

_FIELDS = (
    "first_name", "last_name", "birth_year", "residence_id", "building_id", "room", "phone", "email",
    "preferred_contact", "exchange_language", "languages_spoken", "languages_read", "needs_interpreter",
    "wishes", "wished_trades", "refusals", "experiences", "availability", "hours_note", "available_from",
    "wanted_weekly_minutes", "functional_limits", "travel_modes", "max_travel_minutes", "first_met_on",
    "channel", "informed_on", "agrees_to_employer_contact", "sex",
    "birth_date",
)  # fmt: skip


_LINE = (
    "number", "sort_key", "id", "first_name", "last_name", "residence_id", "room", "languages_spoken",
    "last_contact_on", "stage", "search_key",
)  # fmt: skip


class Resident(Numbered, Kept, Base):
    """A person met in a hall; never a NIR, never health, never a diploma.

    The columns of the lists come first: SQLite reads a row from its beginning and stops at the last column
    asked for, so a long note costs a list nothing.

    Attributes:
        sort_key: Folded name that orders the lists.
        search_key: Folded words under which the file is found.
        stage: A ``ResidentStage``, kept up to date by what happens.
        functional_limits: Sensitive: loaded only for who may read it (``models.storage.guard``).
        last_contact_on: Day of the last meeting.
        restriction: A ``Restriction``: set aside, only the coordinator sees it; None while it is not.
    """

    __tablename__ = "resident"
    __table_args__ = (
        Index("ix_resident_list", "sort_key", "number", sqlite_where=text("removed_at IS NULL")),
        Index("ix_resident_restricted", "number", sqlite_where=text("restriction IS NOT NULL")),
        Index(
            "ix_resident_place",
            "residence_id",
            "building_id",
            "last_contact_on",
            "restriction",
            sqlite_where=text("removed_at IS NULL"),
        ),
        # All that a list shows, in a tenth of the space: pages of a list and answers of a search use it.
        Index("ix_resident_line", *_LINE, sqlite_where=text("removed_at IS NULL")),
    )

    code: Mapped[str] = mapped_column(unique=True)
    sort_key: Mapped[str]
    first_name: Mapped[str]
    last_name: Mapped[str]
    room: Mapped[str]
    residence_id: Mapped[UUID | None] = mapped_column(ForeignKey("residence.id"))
    languages_spoken: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    last_contact_on: Mapped[date | None]
    stage: Mapped[str]
    search_key: Mapped[str]
    building_id: Mapped[UUID | None] = mapped_column(ForeignKey("building.id"))
    birth_year: Mapped[int | None]
    phone: Mapped[str]
    email: Mapped[str]
    preferred_contact: Mapped[str]
    exchange_language: Mapped[str]
    languages_read: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    needs_interpreter: Mapped[bool]
    wishes: Mapped[str]
    wished_trades: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    refusals: Mapped[str]
    experiences: Mapped[str]
    availability: Mapped[tuple[AvailabilitySlot, ...]] = coded(tuple[AvailabilitySlot, ...])
    hours_note: Mapped[str]
    available_from: Mapped[date | None]
    wanted_weekly_minutes: Mapped[int | None]
    functional_limits: Mapped[str] = mapped_column(deferred=True)
    travel_modes: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    max_travel_minutes: Mapped[int | None]
    first_met_on: Mapped[date | None]
    channel: Mapped[str]
    informed_on: Mapped[date | None]
    agrees_to_employer_contact: Mapped[bool | None]
    sex: Mapped[str] = mapped_column(default="", sort_order=10)
    restriction: Mapped[str | None] = mapped_column(sort_order=11)
    restricted_at: Mapped[datetime | None] = mapped_column(sort_order=12)

    birth_date: Mapped[date | None] = mapped_column(sort_order=13)

    @property
    def display_name(self) -> str:
        """First name then last name, as the person would say them."""
        return f"{self.first_name} {self.last_name}".strip()

    def apply(self, draft: ResidentDraft, now: datetime) -> None:
        """Replace the content of the file.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: A field is missing or out of range; nothing changed.
        """
        refuse(_problems(draft, now.year))
        copy_fields(draft, self, self._open_fields())
        self.availability = tuple(sorted(set(draft.availability)))
        if draft.birth_date is not None:
            self.birth_year = draft.birth_date.year
        self.sort_key = sort_key(draft.first_name, draft.last_name)
        self.touch(now)

    def to_draft(self) -> ResidentDraft:
        """Return the content as a plain value."""
        return ResidentDraft(resident_id=ResidentId(self.id), **read_fields(self, self._open_fields()))

    def _open_fields(self) -> tuple[str, ...]:
        """Return the fields that whoever acts may read; what they cannot see, they do not write over."""
        session = object_session(self)
        hidden = session.info.get(HIDDEN, frozenset()) if session else frozenset()
        return tuple(name for name in _FIELDS if name not in hidden) if hidden else _FIELDS

    def to_record(self) -> ResidentRecord:
        """Return the file as a plain value."""
        return ResidentRecord(
            resident_id=ResidentId(self.id),
            code=self.code,
            content=self.to_draft(),
            created_at=self.created_at,
            updated_at=self.updated_at,
            last_contact_on=self.last_contact_on,
            stage=ResidentStage(self.stage),
        )


def _problems(draft: ResidentDraft, this_year: int) -> list[Problem]:
    return [
        *one_of("sex", draft.sex, SEXES),
        *required("first_name", draft.first_name),
        *in_range("birth_year", draft.birth_year, low=OLDEST_BIRTH_YEAR, high=this_year),
        *in_range(
            "birth_date",
            draft.birth_date.year if draft.birth_date else None,
            low=OLDEST_BIRTH_YEAR,
            high=this_year,
        ),
        *in_range("wanted_weekly_minutes", draft.wanted_weekly_minutes, low=0, high=LONGEST_WEEK_MINUTES),
        *in_range("max_travel_minutes", draft.max_travel_minutes, low=0, high=LONGEST_JOURNEY_MINUTES),
    ]
