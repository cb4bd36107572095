"""What each role of a team may do; need-to-know, as the CNIL asks (délibération 2021-028, security)."""

from __future__ import annotations

from typing import Final

from models.errors import RuleBroken
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


def require(actor: Actor, right: Right) -> None:
    """Refuse what somebody may not do.

    Raises:
        RuleBroken: ``rights.refused``, with ``right``.
    """
    if not may(actor, right):
        raise RuleBroken(REFUSED, right=right.value)
