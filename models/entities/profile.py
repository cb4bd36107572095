"""The mapped wishes and limits that stand beside a file."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, Part, coded
from models.records.profile import FrenchEvent, FrenchLevel, FrenchSkill, LevelSource, ToldLine


class ToldLineRow(Keyed, Part, Base):
    """One wish, refusal or experience; two files brought together keep those of both.

    Attributes:
        kind: A ``LineKind``.
    """

    __tablename__ = "told_line"
    __table_args__ = (Index("ix_told_line_rome_code", "rome_code", "kind"),)

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    kind: Mapped[str]
    words: Mapped[str]
    rome_code: Mapped[str]
    place: Mapped[str]
    months: Mapped[int | None]

    def apply(self, line: ToldLine) -> None:
        """Replace the content."""
        self.words, self.rome_code = line.words, line.rome_code
        self.place, self.months = line.place, line.months

    def to_record(self) -> ToldLine:
        """Return the line as a plain value."""
        return ToldLine(
            line_id=self.id,
            words=self.words,
            rome_code=self.rome_code,
            place=self.place,
            months=self.months,
        )


class FrenchLevelRow(Keyed, Base):
    """One level as it was noted one day; never changed, the last one of each side counts."""

    __tablename__ = "french_level"

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    skill: Mapped[str]
    level: Mapped[str]
    source: Mapped[str]
    known_on: Mapped[date | None]
    noted_by: Mapped[str]
    noted_at: Mapped[datetime]

    def to_event(self) -> FrenchEvent:
        """Return the level as a plain value."""
        level = FrenchLevel(
            skill=FrenchSkill(self.skill),
            level=self.level,
            source=LevelSource(self.source),
            known_on=self.known_on,
        )
        return FrenchEvent(level=level, noted_by=self.noted_by, noted_at=self.noted_at)


class ProfileRow(Keyed, Kept, Base):
    """What is told once: travel, hours of the household, interpreter.

    Attributes:
        first_transport_at: « 05:40 »; empty: not said. So are the other hours.
        absorbed: Ids, hexadecimal, of the rows of the same person that this one was written after: once two
            files were brought together, each has a row, and what the older one says is not said again.
    """

    __tablename__ = "profile"

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    travel_zone: Mapped[str]
    first_transport_at: Mapped[str]
    last_transport_at: Mapped[str]
    not_before: Mapped[str]
    not_after: Mapped[str]
    interpreter_name: Mapped[str]
    interpreter_phone: Mapped[str]
    french_flags: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    absorbed: Mapped[tuple[str, ...]] = coded(tuple[str, ...])


def clock(text: str) -> time | None:
    """Read an hour as kept."""
    return time.fromisoformat(text) if text else None


def clock_text(hour: time | None) -> str:
    """Write an hour as it is kept: « 05:40 »."""
    return hour.strftime("%H:%M") if hour else ""
