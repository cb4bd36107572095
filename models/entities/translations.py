"""The mapped wording of fixed phrases that an organisation decided."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from models.entities.base import Base, Keyed
from models.records.translations import Wording


class WordingRow(Keyed, Base):
    """What is said of one phrase in one language; none: the shipped translation, which nobody checked.

    Attributes:
        phrase: Key of the phrase.
        french: The French sentence it translates: once that changes, the wording is no longer used.
    """

    __tablename__ = "wording"
    __table_args__ = (Index("ix_wording_phrase", "language", "phrase", unique=True),)

    language: Mapped[str]
    phrase: Mapped[str]
    text: Mapped[str]
    french: Mapped[str]
    approved_by: Mapped[str]
    approved_on: Mapped[date | None]
    updated_at: Mapped[datetime]

    def apply(self, wording: Wording, now: datetime) -> None:
        """Replace what is said."""
        self.language, self.phrase = wording.language, wording.key
        self.text, self.french = wording.text, wording.french
        self.approved_by, self.approved_on = wording.approved_by, wording.approved_on
        self.updated_at = now

    def to_record(self) -> Wording:
        """Return it as a plain value."""
        return Wording(
            language=self.language,
            key=self.phrase,
            text=self.text,
            french=self.french,
            approved_by=self.approved_by,
            approved_on=self.approved_on,
        )
