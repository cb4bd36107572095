"""Which version of a plan holds: beginning a next one takes nothing away from what three people signed.

What was agreed holds until it is replaced by what is agreed (Code civil, articles 1103 and 1193): the newest
version that the three signed is in force while the next one is written, read and signed.
"""

from __future__ import annotations

from collections.abc import Sequence

from models.records.plans import PlanVersionRecord
from models.records.signatures import SignerRole


def is_signed_by_all(version: PlanVersionRecord) -> bool:
    """Tell whether the three signed a version, whatever came after it."""
    return {answer.role for answer in version.signatures if answer.is_signed} == set(SignerRole)


def in_force(versions: Sequence[PlanVersionRecord]) -> PlanVersionRecord | None:
    """Return the version that holds; None: none was ever signed by the three.

    Args:
        versions: The newest first.
    """
    return next((version for version in versions if is_signed_by_all(version)), None)
