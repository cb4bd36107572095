"""What each role of a team may do; need-to-know, as the CNIL asks (délibération 2021-028, security)."""

from __future__ import annotations

from typing import Final

from models.errors import RuleBroken
from models.records.ids import OrganisationId
from models.records.people import Actor, Right, Role

REFUSED: Final = "rights.refused"
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


def may_read_note(actor: Actor, author_organisation_id: OrganisationId | None, has_consent: bool) -> bool:
    """Say whether somebody may read what was noted of a meeting.

    Colleagues of one organisation share what they need to. Between organisations the person is told and
    decides (CASF L. 262-44, code pénal 226-13: secrecy binds whoever takes part).

    Args:
        actor: Who wants to read; whoever has no organisation counts as being of another one.
        author_organisation_id: Of the author when it was written; None: from before organisations were kept.
        has_consent: Whether the person agreed to share with the partner.
    """
    if not may(actor, Right.READ_FILES):
        return False
    is_own = author_organisation_id in {None, actor.organisation_id} or actor.adviser_id is None
    return is_own or (has_consent and may(actor, Right.READ_PARTNER_NOTES))


def require(actor: Actor, right: Right) -> None:
    """Refuse what somebody may not do.

    Raises:
        RuleBroken: ``rights.refused``, with ``right``.
    """
    if not may(actor, right):
        raise RuleBroken(REFUSED, right=right.value)
