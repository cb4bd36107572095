"""Where a version of a plan stands, in a word, a hue and a picture: among the others of the same plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.records.plans import PlanStatus, PlanVersionRecord
from models.rules.plan_versions import in_force
from ui.labels import label_of

translate = QCoreApplication.translate
STATUS_LOOKS: Final = {
    PlanStatus.DRAFT: ("saffron", "pen"),
    PlanStatus.TO_SIGN: ("blue", "turn"),
    PlanStatus.SIGNED: ("primary", "check"),
    PlanStatus.DECLINED: ("neutral", "paper"),
    PlanStatus.SUPERSEDED: ("neutral", "undo"),
}
"""Hue and picture of each state."""


def state_of(version: PlanVersionRecord, versions: Sequence[PlanVersionRecord]) -> tuple[str, str, str]:
    """Return the words, the hue and the picture of where a version stands.

    Args:
        version: One of them.
        versions: All of the plan, the newest first; empty when there is one alone.
    """
    holding = in_force(versions)
    if holding is not None and version.version_id == holding.version_id:
        return translate("versions", "In force"), *STATUS_LOOKS[PlanStatus.SIGNED]
    return label_of(version.status), *STATUS_LOOKS[version.status]


def replaced_words(version: PlanVersionRecord, versions: Sequence[PlanVersionRecord]) -> str:
    """Say what took the place of a version that is read, or is about to; empty for the newest one.

    Args:
        version: One of them.
        versions: All of the plan, the newest first; empty when there is one alone.
    """
    if version.status is not PlanStatus.SUPERSEDED or not versions:
        return ""
    holding = in_force(versions)
    if holding is not None and holding.version_id == version.version_id:
        words = translate(
            "versions", "Version {number} is being prepared. This one holds until the three have signed it."
        )
        if versions[0].status is PlanStatus.DECLINED:
            words = translate("versions", "Version {number} is not signed. This one still holds.")
        return words.format(number=versions[0].version)
    words = translate("versions", "Replaced by version {number}. This one is kept as it was.")
    return words.format(number=version.version + 1)
