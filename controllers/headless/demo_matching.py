"""What the demo compares people and jobs with: invented communes, and limits told in lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, Any, Final

from models.demo.communes import SAMPLE
from models.records.profile import FrenchLevel, FrenchSkill, ToldLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord

_TOLD: Final[tuple[dict[str, Any], ...]] = (
    {
        "wish_lines": (ToldLine(words="le ménage dans des bureaux", rome_code="K2204"),),
        "not_before": time(8, 30),
        "max_travel_minutes": 45,
        "travel_modes": ("public_transport",),
        "french": (FrenchLevel(skill=FrenchSkill.LISTENING, level="A2"),),
    },
    {
        "refusal_lines": (ToldLine(words="plus de ménage", rome_code="K2204"),),
        "travel_modes": ("bicycle",),
        "max_travel_minutes": 20,
    },
    {
        "wish_lines": (ToldLine(words="la cuisine", rome_code="G1602"),),
        "first_transport_at": time(5, 50),
        "travel_modes": ("public_transport",),
        "max_travel_minutes": 60,
        "wanted_weekly_minutes": 24 * 60,
    },
)
"""Of the last people who were entered."""


def fill_matching(workspace: Workspace, residents: Sequence[ResidentRecord]) -> None:
    """Bring in the invented communes, and have some people tell their limits."""
    workspace.matching_rules.bring_in_now(SAMPLE)
    for record, told in zip(reversed(residents), _TOLD, strict=False):
        profile = workspace.profiles.open(record.resident_id).content
        workspace.profiles.save(replace(profile, **told), profile)
