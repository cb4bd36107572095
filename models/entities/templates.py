"""The mapped versions of what the organisation sets once for all the plans to come."""

from __future__ import annotations

from datetime import datetime
from typing import Final, cast

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from models.entities.base import Base, Keyed
from models.records.codec import canonical_json, from_json
from models.records.plan_parties import Letterhead
from models.records.plans import CommitmentsSection
from models.records.templates import (
    HelpsTemplate,
    Ladder,
    PointsTemplate,
    TemplateContent,
    TemplatePart,
    TemplateVersion,
)

_KINDS: Final[dict[TemplatePart, type]] = {
    TemplatePart.LETTERHEAD: Letterhead,
    TemplatePart.COMMITMENTS: CommitmentsSection,
    TemplatePart.CHECK_POINTS: PointsTemplate,
    TemplatePart.HELPS: HelpsTemplate,
    TemplatePart.LADDER: Ladder,
}


class Template(Keyed, Base):
    """One version of one part; the highest of its part and code is in force, none ever changes.

    Attributes:
        code: Of a ladder; empty for the other parts.
        version: From 1 on: 0 is what is shipped.
        author: Name of who saved it.
    """

    __tablename__ = "template"
    __table_args__ = (UniqueConstraint("part", "code", "version"),)

    part: Mapped[str]
    code: Mapped[str]
    version: Mapped[int]
    content_json: Mapped[str]
    author: Mapped[str]
    created_at: Mapped[datetime]

    @classmethod
    def of(cls, version: TemplateVersion) -> Template:
        """Return a new row.

        Args:
            version: With its id and the instant of its saving.
        """
        return cls(
            id=version.template_id,
            part=version.part.value,
            code=version.code,
            version=version.version,
            content_json=canonical_json(version.content),
            author=version.author,
            created_at=version.saved_at,
        )

    def to_record(self) -> TemplateVersion:
        """Return the version as a plain value.

        Raises:
            ValueError: A newer program wrote it.
        """
        part = TemplatePart(self.part)
        return TemplateVersion(
            part=part,
            code=self.code,
            version=self.version,
            content=cast("TemplateContent", from_json(self.content_json, _KINDS[part])),
            template_id=self.id,
            saved_at=self.created_at,
            author=self.author,
        )
