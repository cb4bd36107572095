"""What the guard-rails say of a job, in one sentence or two, wherever one looks for somebody for it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from models.errors import AppError
from ui.proposals.offer_words import clock_words, others_words

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import JobId


def job_rails_words(workspace: Workspace, job_id: JobId) -> str:
    """Return how long the employer has waited, and who is presented already; empty for a job that is gone."""
    with suppress(AppError):
        rails = workspace.proposals.rails_of(job_id)
        return " ".join([clock_words(rails.clock), others_words(rails) if rails.is_taken else ""]).rstrip()
    return ""
