"""Papers that an organisation prints about its own duties: no resident is named in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PaperKind(StrEnum):
    """Which paper; the value names its text in ``resources/papers``."""

    LEAFLET = "leaflet"
    SPOKEN_SCRIPT = "spoken_script"
    REGISTER_ENTRY = "register_entry"
    IMPACT_KIT = "impact_kit"
    LOST_LAPTOP = "lost_laptop"


class LegalBasis(StrEnum):
    """Why the organisation may keep files (RGPD, article 6.1)."""

    PUBLIC_MISSION = "public_mission"
    LEGITIMATE_INTEREST = "legitimate_interest"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperContacts:
    """What the papers say and nothing else of Palier asks for; what is empty is left to fill in by hand.

    Attributes:
        data_officer: Who looks after data protection (RGPD, article 37), or whoever answers for it.
        data_officer_contact: Telephone or address of that person.
        coordinator: Who is called when a laptop is lost.
        partner: The other organisation that decides with this one (article 26).
        legal_basis: A ``LegalBasis``; empty: not decided.
        agreement: The agreement or decision on which the mission rests.
    """

    data_officer: str = ""
    data_officer_contact: str = ""
    coordinator: str = ""
    coordinator_phone: str = ""
    partner: str = ""
    legal_basis: str = ""
    agreement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper ready to be read or printed.

    Attributes:
        file_name: Neutral; without its ending it names the print job.
    """

    kind: PaperKind
    pdf: bytes
    file_name: str
