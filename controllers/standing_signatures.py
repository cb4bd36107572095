"""Once a next version is frozen: the signatures of former versions that stand on it are noted with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from controllers.signing_moment import noted
from models.records.journal import Action
from models.rules.standing import standing
from models.storage import partner_notes
from models.storage import plans as queries

if TYPE_CHECKING:
    from datetime import datetime

    from models.entities.plans import PlanVersion
    from models.storage.store import Transaction


def keep_standing(transaction: Transaction, version: PlanVersion, now: datetime) -> None:
    """Have a version that was just frozen keep what stands on it; see ``models.rules.standing``.

    Args:
        transaction: In which the version was frozen.
        version: The newest of its plan.
        now: Instant in UTC.
    """
    if version.version == 1:
        return
    former = [
        partner_notes.plan_told(transaction, each)
        for each in queries.versions(transaction.session, version.plan_id)
        if each.version < version.version
    ]
    told = partner_notes.plan_told(transaction, version)
    for signature in () if told.is_partial else standing(told.content, former):
        row = version.sign(signature, now)
        row.evidence = noted(transaction, version, signature)
        transaction.note(
            Action.SIGNED,
            "plan",
            version.plan_id,
            f"{signature.role.value} {signature.method.value}",
            file_id=version.plan.resident_id,
        )
