"""The field that finds a job of the vault, or takes words where it is not in it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from models.errors import AppError
from ui.widgets.picker import Found, Picker

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import JobRecord
    from models.records.ids import JobId

_FOUND: Final = 8


class JobChoice(Picker):
    """Finds a job by its title or its employer."""

    def __init__(self, workspace: Workspace, name: str, placeholder: str) -> None:
        self._workspace = workspace
        super().__init__(name, self._find, placeholder=placeholder)

    def show_job(self, job_id: JobId | None) -> None:
        """Show the words of a job; one that is gone meanwhile is none."""
        job = self.record(job_id)
        if job is None:
            self.choose(None, "")
        else:
            self.choose(job_id, f"{job.content.title} · {job.employer_name}")

    def record(self, job_id: object) -> JobRecord | None:
        """Return the job of an id; None where there is none any more."""
        if job_id is not None:
            with suppress(AppError):
                return self._workspace.employers.open_job(job_id)  # type: ignore[arg-type]  # a JobId
        return None

    def _find(self, text: str) -> Sequence[Found]:
        jobs = self._workspace.employers.jobs(text, _FOUND)
        return [(job.content.job_id, job.content.title, job.employer_name) for job in jobs]
