"""Tells matching of what is saved anywhere, so that no answer of it is older than the files."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from models.records.ids import ResidentId

if TYPE_CHECKING:
    from controllers.workspace import Workspace


def keep_up_to_date(workspace: Workspace) -> None:
    """Have matching follow whatever changes people, jobs, places and rules."""
    matching, residents, placements = workspace.matching, workspace.residents, workspace.placements
    for of_person in (
        residents.resident_changed,
        residents.resident_removed,
        workspace.barriers.barriers_changed,
        workspace.dated_papers.papers_changed,
        workspace.privacy.privacy_changed,
        workspace.privacy.retention.file_erased,
        placements.placement_changed,
    ):
        of_person.connect(matching.note_person)
    workspace.proposals.changed.connect(matching.note_proposal)
    for of_many in (
        residents.residences_changed,
        workspace.merging.merged,
        workspace.merging.taken_apart,
        workspace.intake.received,
        placements.placement_removed,
        workspace.matching_rules.rules_changed,
        workspace.matching_rules.communes_changed,
    ):
        of_many.connect(matching.begin_again)
    employers = workspace.employers
    for of_job in (
        employers.job_changed,
        employers.job_removed,
        employers.employer_changed,
        employers.employer_removed,
    ):
        of_job.connect(matching.note_job)


def resident_of(changed: object) -> ResidentId | None:
    """Return whose file a signal speaks of; None: it does not say."""
    if isinstance(changed, UUID):
        return ResidentId(changed)
    found = getattr(changed, "resident_id", None) or getattr(
        getattr(changed, "content", None), "resident_id", None
    )
    return ResidentId(found) if isinstance(found, UUID) else None
