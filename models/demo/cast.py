"""The people of the demo who have a hire: one for each language a plan can speak beside French."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from models.demo.chance import Chance
from models.demo.names import PersonName
from models.demo.origins import ORIGINS
from models.demo.people import Home, resident_draft
from models.records.residents import ResidentDraft


class Ending(StrEnum):
    """How far a hire of the demo has come."""

    HIRED = "hired"
    DRAFT = "draft"
    TO_SIGN = "to_sign"
    ONE_SIGNED = "one_signed"
    SEALED = "sealed"
    DECLINED = "declined"
    REVISED = "revised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """One invented person, the language they read, the job they take and how far that has come.

    Attributes:
        trade: Place of the job in ``models.demo.content.trades``.
        ending: None for somebody who has no job yet.
    """

    language: str
    origin: str
    first_name: str
    last_name: str
    trade: int
    ending: Ending | None


CAST: Final = (
    Role(
        language="ar",
        origin="sudan",
        first_name="Zeinab",
        last_name="Eltayeb",
        trade=0,
        ending=Ending.SEALED,
    ),
    Role(
        language="uk",
        origin="ukraine",
        first_name="Oksana",
        last_name="Kravets",
        trade=4,
        ending=Ending.TO_SIGN,
    ),
    Role(
        language="fr",
        origin="ivory_coast",
        first_name="Affoué",
        last_name="Kouassi",
        trade=6,
        ending=Ending.ONE_SIGNED,
    ),
    Role(
        language="prs",
        origin="afghanistan",
        first_name="Nasrin",
        last_name="Wardak",
        trade=2,
        ending=Ending.DRAFT,
    ),
    Role(
        language="es",
        origin="spanish",
        first_name="Yesenia",
        last_name="Zúñiga",
        trade=8,
        ending=Ending.REVISED,
    ),
    Role(
        language="tr",
        origin="turkey",
        first_name="Gülşen",
        last_name="Kılıç",
        trade=13,
        ending=Ending.DECLINED,
    ),
    Role(
        language="pt",
        origin="portugal",
        first_name="Gonçalo",
        last_name="Quintela",
        trade=10,
        ending=Ending.HIRED,
    ),
    Role(language="ti", origin="eritrea", first_name="Selam", last_name="Gebrezgi", trade=3, ending=None),
    Role(language="ru", origin="russia", first_name="Timour", last_name="Magomadov", trade=5, ending=None),
    Role(language="bn", origin="bangladesh", first_name="Kamrul", last_name="Talukdar", trade=2, ending=None),
    Role(language="en", origin="somalia", first_name="Hodan", last_name="Warsame", trade=6, ending=None),
)


def role_for(language: str) -> Role | None:
    """Return the person who reads this language; None when nobody of the cast does."""
    return next((role for role in CAST if role.language == language), None)


def role_draft(role: Role, chance: Chance, home: Home, today: date) -> ResidentDraft:
    """Invent the rest of the file of somebody of the cast."""
    origin = next(origin for origin in ORIGINS if origin.code == role.origin)
    name = PersonName(origin=origin, first_name=role.first_name, last_name=role.last_name)
    draft = resident_draft(chance, home, today, name=name)
    languages = (role.language,) if role.language == "fr" else (role.language, "fr")
    return replace(
        draft,
        exchange_language=role.language,
        languages_spoken=languages,
        languages_read=(role.language,),
        needs_interpreter=role.language not in {"fr", "en"},
        agrees_to_employer_contact=True,
        functional_limits="",
    )
