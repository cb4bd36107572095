"""Two changes of one plan brought together; what the program computes is never a matter between people."""

from __future__ import annotations

from dataclasses import replace

from models.records.plans import PlanContent
from models.rules.together import Clash, Together, together

_LINE_DATE = 3
"""Parts of a path such as ``check_points.2.due_on``."""


def plans_together(present: PlanContent, base: PlanContent, wanted: PlanContent) -> Together[PlanContent]:
    """Bring what was wanted onto what is there; see ``models.rules.together.together``.

    Dates that follow from the contract are computed again when the plan is kept: nobody typed them.
    """
    both = together(present, base=base, wanted=wanted)
    return replace(both, told=tuple(clash for clash in both.told if not _is_computed(clash, both.typed)))


def _is_computed(clash: Clash, typed: PlanContent) -> bool:
    if clash.path == "contract.trial_ends_on":
        return True
    parts = clash.path.split(".")
    if len(parts) != _LINE_DATE or (parts[0], parts[2]) != ("check_points", "due_on"):
        return False
    return not typed.check_points[int(parts[1])].is_manual
