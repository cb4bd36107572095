"""The mapped communes, which an importer brings, and what was chosen where they leave a doubt."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Float, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base


class Commune(Base):
    """One commune under one postcode.

    Attributes:
        code: Of the official geographic code.
        key: Its name as it is compared (``models.rules.communes.commune_key``).
        latitude: Degrees, north positive (WGS 84).
        longitude: Degrees, east positive.
    """

    __tablename__ = "commune"
    __table_args__ = (Index("ix_commune_postcode", "postcode"), {"sqlite_with_rowid": False})

    code: Mapped[str] = mapped_column(primary_key=True)
    postcode: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    key: Mapped[str]
    latitude: Mapped[float] = mapped_column(Float)
    longitude: Mapped[float] = mapped_column(Float)


class PlaceCommune(Base):
    """The commune of a residence or of a site, where somebody chose it.

    Attributes:
        place_id: Of the residence or of the site.
        code: Of the commune; it may be one that the list does not have.
    """

    __tablename__ = "place_commune"
    __table_args__ = ({"sqlite_with_rowid": False},)

    place_id: Mapped[UUID] = mapped_column(primary_key=True)
    code: Mapped[str]
