"""What is compared to find files of one person, what was decided of two files, what a merge kept."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Keyed, coded
from models.records.duplicates import MergedFile, OtherValue
from models.records.ids import ResidentId


class LikenessRow(Base):
    """What of a file is compared with others; written with the file, erased with it, in no list and no log.

    Attributes:
        number: Of the resident.
        traits: A ``Traits`` as JSON text.
        keys: The keys under which ``LikenessKey`` has the file, eight bytes each.
    """

    __tablename__ = "likeness"

    number: Mapped[int] = mapped_column(ForeignKey("resident.number"), primary_key=True, autoincrement=False)
    traits: Mapped[str]
    keys: Mapped[bytes] = mapped_column(LargeBinary)


class LikenessKey(Base):
    """Where files that may be of one person meet (``models.rules.likeness_keys``)."""

    __tablename__ = "likeness_key"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class OtherPerson(Keyed, Base):
    """That two files are of two persons, as somebody decided: the pair is not asked about again.

    Attributes:
        resident_id: The lower of both ids.
        other_id: The higher one.
    """

    __tablename__ = "other_person"
    __table_args__ = (Index("ix_other_person_pair", "resident_id", "other_id", unique=True),)

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    other_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    decided_by: Mapped[str]
    decided_at: Mapped[datetime]


class MergedFileRow(Keyed, Base):
    """A file whose content went into another one.

    Attributes:
        resident_id: The file that has it now.
        gone_id: The file it came from; that one may be erased before.
        code: Short code of the file it came from.
        others: The values that were not chosen.
    """

    __tablename__ = "merged_file"
    __table_args__ = (Index("ix_merged_file_gone_id", "gone_id", unique=True),)

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    gone_id: Mapped[UUID]
    code: Mapped[str]
    others: Mapped[tuple[OtherValue, ...]] = coded(tuple[OtherValue, ...])
    merged_by: Mapped[str]
    merged_at: Mapped[datetime]

    def to_record(self) -> MergedFile:
        """Return what a merge kept as a plain value."""
        return MergedFile(
            merge_id=self.id,
            kept_id=ResidentId(self.resident_id),
            gone_id=ResidentId(self.gone_id),
            code=self.code,
            merged_at=self.merged_at,
            merged_by=self.merged_by,
            others=self.others,
        )
