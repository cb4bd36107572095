"""Section 1 of a plan (``domain.md`` §4.1): the three who sign it, and whose paper it is written on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerParty:
    """Section 1: the employer and who signs for it."""

    legal_name: str = ""
    trade_name: str = ""
    siret: str = ""
    site_address: str = ""
    representative_name: str = ""
    representative_function: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployeeParty:
    """Section 1: the employee; a name and nothing else."""

    first_name: str = ""
    last_name: str = ""

    @property
    def display_name(self) -> str:
        """First name then last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviserParty:
    """Section 1: the adviser, with a neutral organisation name and a direct number."""

    name: str = ""
    function: str = ""
    organisation: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """What stands at the head of the first page: neutral words, because the employer keeps a copy.

    Attributes:
        name: As printed; empty: no letterhead.
        address: On one line.
        phone: As printed.
        logo: A small picture, written by ``models.attachments.logos`` alone; empty: none.
    """

    name: str = ""
    address: str = ""
    phone: str = ""
    logo: bytes = b""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is printed."""
        return not (self.name or self.address or self.phone or self.logo)
