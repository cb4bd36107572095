"""Which tables and columns each role may not read or write; ``models.storage.guard`` refuses them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from models.records.people import Right, Role
from models.rules.rights import rights_of
from models.storage.counted import COUNTED, COUNTER_WRITES, FIGURES

Pairs = frozenset[tuple[str | None, str | None]]

_PLANS: Final = ("plan", "plan_version", "signature", "seal_key", "plan_copy", "print_order")
_FILED_ONCE: Final = (
    "id", "number", "resident_id", "version_id", "kind", "media_type", "name", "byte_count", "page_count",
    "sha256", "key", "created_by", "created_at",
)  # fmt: skip
"""What of a filed paper stays as it was filed."""
_ADVISER_POWERS: Final = ("role", "organisation_id", "slot_id", "removed_at")
_JOURNAL_TEXT: Final = (
    "adviser_id", "actor_name", "action", "kind", "record_id", "file_id", "detail",
)  # fmt: skip
SENSITIVE: Final = (("resident", "functional_limits"),)
"""Columns that may say something of a person's health, whatever the field is called."""


class Policy(NamedTuple):
    """What is refused.

    Attributes:
        readable: Columns that may be read, by table; None: all but the hidden ones.
        hidden: Columns that may not be read.
        writable: Tables that may be written; None: all but the closed ones.
        closed: Tables that may not be written.
        fixed: Columns that may not be changed.
    """

    readable: Mapping[str, frozenset[str] | None] | None
    hidden: Pairs
    writable: frozenset[str] | None
    closed: frozenset[str]
    fixed: Pairs


def of(role: Role) -> Policy:
    """Return what is refused to a role."""
    return _POLICIES[role]


def hidden_columns(role: Role) -> frozenset[str]:
    """Return the names of the sensitive columns that a role may not read: they are not asked for."""
    return _HIDDEN[role]


def _policy(role: Role) -> Policy:
    held = rights_of(role)
    counts_only = Right.READ_FILES not in held
    hidden: set[tuple[str | None, str | None]] = set()
    closed = {"journal_anchor"}
    fixed: set[tuple[str | None, str | None]] = set()
    if Right.READ_SENSITIVE not in held:
        hidden.update(SENSITIVE)
        fixed.update(SENSITIVE)
        hidden.add(("attachment", "key"))  # a signed sheet shows the whole plan
        hidden.add(("signature", "evidence"))  # it tells who cannot read, and in which language
    if Right.READ_JOURNAL not in held:
        hidden.update(("journal_entry", column) for column in _JOURNAL_TEXT)
    if Right.WRITE_PLANS not in held:
        closed.update(_PLANS)
        hidden.add(("seal_key", "private_key"))
        # Papers of a person are filed by anybody who writes files; see ``kept_shut`` for signed sheets.
        fixed.update(("attachment", column) for column in _FILED_ONCE)
    if Right.ADMINISTER not in held:
        closed.update(
            ("organisation", "own_field", "programme", "commune", "place_commune", "template", "wording")
        )
        hidden.add(("archived_plan", "sealed"))
        fixed.update(("adviser", column) for column in _ADVISER_POWERS)
    return Policy(
        readable=COUNTED if counts_only else None,
        hidden=frozenset(hidden),
        writable=COUNTER_WRITES if counts_only else None,
        closed=frozenset(closed),
        fixed=frozenset(fixed),
    )


_HIDDEN: Final = {
    role: frozenset[str]() if Right.READ_SENSITIVE in rights_of(role) else frozenset(c for _, c in SENSITIVE)
    for role in Role
}
_POLICIES: Final = {role: _policy(role) for role in Role}
_NOTHING: Final[frozenset[str]] = frozenset()
FOR_FIGURES: Final = Policy(
    readable=FIGURES, hidden=frozenset(), writable=_NOTHING, closed=_NOTHING, fixed=frozenset()
)
