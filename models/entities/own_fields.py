"""The mapped fields that an organisation adds by itself, and what the files say in them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded
from models.entities.checks import refuse, required
from models.errors import Problem
from models.records.own_fields import FieldKind, OwnFieldDraft


class OwnField(Keyed, Kept, Base):
    """A field; disabled, never deleted, because files have values in it.

    Attributes:
        kind: A ``FieldKind``; fixed once made: what was written would be read otherwise.
    """

    __tablename__ = "own_field"

    label: Mapped[str]
    kind: Mapped[str]
    choices: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    position: Mapped[int]
    is_enabled: Mapped[bool]

    def apply(self, draft: OwnFieldDraft, now: datetime) -> None:
        """Replace the definition.

        Raises:
            InvalidInput: No name, or a choice without anything to choose.
        """
        problems: list[Problem] = list(required("label", draft.label))
        if draft.kind is FieldKind.CHOICE and not draft.choices:
            problems += required("choices", "")
        refuse(problems)
        self.label, self.choices = draft.label, tuple(dict.fromkeys(draft.choices))
        self.position, self.is_enabled = draft.position, draft.is_enabled
        if getattr(self, "kind", None) is None:  # None until the first time: what was written is read by it
            self.kind = draft.kind.value
        self.touch(now)

    def to_draft(self) -> OwnFieldDraft:
        """Return the definition as a plain value."""
        return OwnFieldDraft(
            field_id=self.id,
            label=self.label,
            kind=FieldKind(self.kind),
            choices=self.choices,
            position=self.position,
            is_enabled=self.is_enabled,
        )


class OwnValueRow(Keyed, Base):
    """What a file says in one field; of two, once files were brought together, the newest counts."""

    __tablename__ = "own_value"

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    field_id: Mapped[UUID] = mapped_column(ForeignKey("own_field.id"), index=True)
    value: Mapped[str]
    noted_at: Mapped[datetime]
