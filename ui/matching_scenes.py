"""The scenes of matching: who for a job, which jobs for a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from models.records.residents import ResidentStage

if TYPE_CHECKING:
    from ui.employers.employers_page import EmployersPage
    from ui.proposals.proposals_panel import ProposalsPanel
    from ui.residents.residents_page import ResidentsPage
    from ui.stage import Stage

_LOOKED_AT: Final = 60


def _people(stage: Stage) -> None:
    """Who for a job, from its card."""
    page = cast("EmployersPage", stage.main("employers").pages.current())
    job = stage.workspace.employers.jobs("", 1)[0]
    page.open_record(job.employer_id)
    page.file.people_requested.emit(job)


def _people_barred(stage: Stage) -> None:
    """Who for a job of an employer that is not to be contacted."""
    page = cast("EmployersPage", stage.main("employers").pages.current())
    calm = next(one for one in stage.workspace.prospecting.board() if one.stage == "do_not_contact")
    page.open_record(calm.cards[0].employer_id)
    page.file.people_requested.emit(stage.workspace.employers.jobs_of(calm.cards[0].employer_id)[0])


def _jobs(stage: Stage) -> None:
    """Which jobs for somebody who looks for one."""
    page = cast("ResidentsPage", stage.main("people").pages.current())
    rows = stage.workspace.residents.first_rows(_LOOKED_AT)
    looking = next(row for row in rows if row.stage == ResidentStage.WELCOMED)
    page.open_record(looking.resident_id)
    cast("ProposalsPanel", page.file.tabs.go("proposals")).go("suitable")


MATCHING_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("people_for_job", _people),
    ("people_for_barred", _people_barred),
    ("jobs_for_person", _jobs),
)
