"""The people of a team: which organisation, which role, what that role may do, who acts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from models.records.ids import AdviserId, OrganisationId


class Role(StrEnum):
    """What a person of the team does; rights follow from it (``models.rules.rights``)."""

    OUTREACH = "outreach"
    EMPLOYMENT = "employment"
    COORDINATOR = "coordinator"
    STATISTICS = "statistics"


class Right(StrEnum):
    """One class of data or of action."""

    READ_FILES = "read_files"
    WRITE_FILES = "write_files"
    READ_SENSITIVE = "read_sensitive"
    READ_PARTNER_NOTES = "read_partner_notes"
    WRITE_PLANS = "write_plans"
    EXPORT = "export"
    ADMINISTER = "administer"
    READ_JOURNAL = "read_journal"
    READ_STATISTICS = "read_statistics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """One of the partner organisations that share a vault."""

    organisation_id: OrganisationId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts in an opened vault.

    Attributes:
        adviser_id: None for the application itself, and before anybody is known.
        name: As shown in the journal.
        organisation_id: None when no organisation was chosen.
    """

    adviser_id: AdviserId | None
    name: str
    role: Role
    organisation_id: OrganisationId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember:
    """One person who may open the vault, or could.

    Attributes:
        slot_id: The slot of the vault's header this person opens; None once the access was withdrawn.
        label: What the slot is called before the vault is open, chosen by the person.
    """

    adviser_id: AdviserId
    display_name: str
    role: Role
    organisation_id: OrganisationId | None
    slot_id: UUID | None
    label: str


NOBODY = Actor(adviser_id=None, name="", role=Role.COORDINATOR)
"""Acts until somebody is known: creation of the vault, commands without people, tests."""
