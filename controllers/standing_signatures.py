"""When a next version is frozen: the signatures of former versions that stand on it are noted with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from controllers.signing_moment import noted
from models.records.journal import Action
from models.storage import partner_notes
from models.storage import plans as queries

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from models.entities.plans import PlanVersion
    from models.records.plans import PlanVersionRecord
    from models.records.signatures import SignatureRecord
    from models.storage.store import Transaction


def former_versions(transaction: Transaction, version: PlanVersion) -> tuple[PlanVersionRecord, ...]:
    """Return the versions before one, the newest first, as whoever acts may read them."""
    if version.version == 1:
        return ()
    found = queries.versions(transaction.session, version.plan_id)
    return tuple(
        partner_notes.plan_told(transaction, each) for each in found if each.version < version.version
    )


def keep_standing(
    transaction: Transaction, version: PlanVersion, signatures: Iterable[SignatureRecord], now: datetime
) -> None:
    """Have a version that was just frozen keep what stands on it; see ``models.rules.standing``.

    Args:
        transaction: In which the version was frozen.
        version: The newest of its plan.
        signatures: What stands: its document says so already.
        now: Instant in UTC.
    """
    for signature in signatures:
        row = version.sign(signature, now)
        row.evidence = noted(transaction, version, signature)
        transaction.note(
            Action.SIGNED,
            "plan",
            version.plan_id,
            f"{signature.role.value} {signature.method.value}",
            file_id=version.plan.resident_id,
        )
