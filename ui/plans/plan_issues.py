"""What is still to be mended in a plan, in the order of its tabs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from controllers.plans import PlanController
from models.errors import Problem
from models.records.plans import PlanContent
from models.rules.leak_guard import Leak
from ui.plans.leak_list import leak_problem

# Beginning of a path -> tab that shows it.
_TABS: Final = (
    ("employee", "employer", "adviser", "post", "language", "letterhead"),
    ("contract", "timetable", "ramp"),
    ("day_one", "tutor"),
    ("tasks",),
    ("levers", "objectives", "check_points"),
    ("contacts", "commitments", "agreement", "signing", "internal_note"),
)
# Nobody types it: it follows from this one.
_COMPUTED: Final = {"contract.trial_ends_on": "contract.starts_on"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanIssues:
    """What was found in a plan.

    Attributes:
        problems: What prevents signing, in the order of the tabs.
        leaks: Those of them that are words an employer must not read.
        doubts: What can be signed but deserves a second look.
    """

    problems: tuple[Problem, ...] = ()
    leaks: tuple[Leak, ...] = ()
    doubts: tuple[Problem, ...] = ()

    def per_tab(self) -> Counter[int]:
        """Return how many problems each tab has."""
        return Counter(tab_of(problem.field) for problem in self.problems)

    def of_tab(self, tab: int) -> tuple[Problem, ...]:
        """Return the problems of a tab."""
        return tuple(problem for problem in self.problems if tab_of(problem.field) == tab)


def find_issues(plans: PlanController, content: PlanContent, invalid: Iterable[Problem]) -> PlanIssues:
    """Look for everything to mend.

    Args:
        plans: Knows the rules of a plan and the words of the employer's copy.
        content: What is written.
        invalid: What is typed and not understood.
    """
    leaks = plans.leaks(content)
    found = [*invalid, *plans.problems(content), *map(leak_problem, leaks)]
    placed = [_placed(problem) for problem in found]
    ordered = sorted(placed, key=lambda problem: tab_of(problem.field))
    return PlanIssues(
        problems=tuple(ordered),
        leaks=leaks,
        doubts=tuple(_placed(problem) for problem in plans.warnings(content)),
    )


def tab_of(path: str) -> int:
    """Return the tab that shows a path."""
    root = path.partition(".")[0]
    return next((tab for tab, roots in enumerate(_TABS) if root in roots), 0)


def _placed(problem: Problem) -> Problem:
    field = _COMPUTED.get(problem.field, problem.field)
    return Problem(field=field, code=problem.code, params=problem.params)
