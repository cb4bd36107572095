"""What each role of a team may do; need-to-know, as the CNIL asks (délibération 2021-028, security)."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from models.errors import RuleBroken
from models.records.ids import OrganisationId
from models.records.people import Actor, Right, Role

REFUSED: Final = "rights.refused"
PERSONAL_SETTINGS: Final = (
    "adviser", "theme", "language", "zoom", "idle_curtain_seconds", "idle_lock_minutes", "current_hall_id",
)  # fmt: skip
"""What anybody who sits at this computer may set; the others are shared, and for the coordinator."""


class Reach(IntEnum):
    """How far somebody reads what was noted of meetings."""

    NOTHING = 0
    OWN = 1
    """What their own organisation wrote."""
    SHARED = 2
    """And what the person agreed to share with the partner."""
    EVERYTHING = 3
    """The application itself, before anybody is known."""


_OUTREACH: Final = frozenset({Right.READ_FILES, Right.WRITE_FILES, Right.READ_STATISTICS})
_EMPLOYMENT: Final = _OUTREACH | {
    Right.READ_SENSITIVE,
    Right.READ_PARTNER_NOTES,
    Right.WRITE_PLANS,
    Right.EXPORT,
}
_RIGHTS: Final = {
    Role.OUTREACH: _OUTREACH,
    Role.EMPLOYMENT: _EMPLOYMENT,
    Role.COORDINATOR: frozenset(Right),
    Role.STATISTICS: frozenset({Right.READ_STATISTICS}),
}


def rights_of(role: Role) -> frozenset[Right]:
    """Return what a role may do."""
    return _RIGHTS[role]


def may(actor: Actor, right: Right) -> bool:
    """Say whether somebody may do something."""
    return right in _RIGHTS[actor.role]


def note_reach(actor: Actor) -> Reach:
    """Return how far somebody reads what was noted of meetings."""
    if not may(actor, Right.READ_FILES):
        return Reach.NOTHING
    if actor.adviser_id is None:
        return Reach.EVERYTHING
    return Reach.SHARED if may(actor, Right.READ_PARTNER_NOTES) else Reach.OWN


def author_organisation(
    noted: OrganisationId | None, of_author: OrganisationId | None
) -> OrganisationId | None:
    """Return the organisation a note belongs to; None: nobody can tell any more.

    Args:
        noted: Kept with the note since notes keep it.
        of_author: Of the adviser who wrote it, as the team is now; None: none, or not known who.
    """
    return noted or of_author


def may_read_note(actor: Actor, author_organisation_id: OrganisationId | None, has_consent: bool) -> bool:
    """Say whether somebody may read what was noted of a meeting.

    Colleagues of one organisation share what they need to. Between organisations the person is told and
    decides (CASF L. 262-44, code pénal 226-13: secrecy binds whoever takes part). A note that nobody can
    give to an organisation is the coordinator's, who answers for both: no agreement can be about it.

    Args:
        actor: Who wants to read; whoever has no organisation counts as being of another one.
        author_organisation_id: See ``author_organisation``.
        has_consent: Whether the person agreed to share with the partner.
    """
    reach = note_reach(actor)
    if reach in {Reach.NOTHING, Reach.EVERYTHING}:
        return reach is Reach.EVERYTHING
    if author_organisation_id is None:
        return may(actor, Right.ADMINISTER)
    return author_organisation_id == actor.organisation_id or (has_consent and reach is Reach.SHARED)


def may_write_note(actor: Actor, author_organisation_id: OrganisationId | None) -> bool:
    """Say whether somebody may change or remove a note that they may read: it stays signed by its author.

    Args:
        actor: Who wants to write.
        author_organisation_id: See ``author_organisation``.
    """
    if may(actor, Right.ADMINISTER):
        return True
    return author_organisation_id is not None and author_organisation_id == actor.organisation_id


def require(actor: Actor, right: Right) -> None:
    """Refuse what somebody may not do.

    Raises:
        RuleBroken: ``rights.refused``, with ``right``.
    """
    if not may(actor, right):
        raise RuleBroken(REFUSED, right=right.value)
