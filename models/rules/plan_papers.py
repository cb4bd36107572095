"""Which papers go with a version of a plan, and who each of them is for.

The three lists are closed: what the team writes for itself can never be in what is offered for the employer.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from models.records.placements import PlacementDraft
from models.records.plan_papers import PaperReader, PlanPaperKind
from models.records.plans import PlanContent, PlanVersionRecord
from models.rules.plan_dates import with_trial

PAPERS_OF: Final = {
    PaperReader.EMPLOYEE: (PlanPaperKind.PLAIN, PlanPaperKind.WEEK, PlanPaperKind.ATTESTATION),
    PaperReader.EMPLOYER: (PlanPaperKind.FIRST_DAY, PlanPaperKind.REVIEW, PlanPaperKind.AMENDMENT),
    PaperReader.TEAM: (PlanPaperKind.TEAM,),
}
"""Every paper once, under its reader; an amendment is handed to the three: it is an employer's copy."""


def papers_for(reader: PaperReader, version: PlanVersionRecord) -> tuple[PlanPaperKind, ...]:
    """Return the papers of a reader that this version has something to say in."""
    return tuple(kind for kind in PAPERS_OF[reader] if _is_due(kind, version))


def reader_of(kind: PlanPaperKind) -> PaperReader:
    """Return who a paper is for."""
    return next(reader for reader, kinds in PAPERS_OF.items() if kind in kinds)


def has_trial(content: PlanContent) -> bool:
    """Say whether there is a trial whose end is known: without one nothing is decided at its end."""
    return content.contract.has_trial_clause and content.contract.trial_ends_on is not None


def review_by(content: PlanContent) -> date | None:
    """Return the day of the talk before the trial ends, as the plan has it; None when it has none."""
    codes = {line.code: line.due_on for line in content.check_points}
    return codes.get("before_trial_end") or codes.get("mid_trial")


def renewed_end(content: PlanContent, placement: PlacementDraft) -> date | None:
    """Return the last day of a trial once renewed; None where it cannot be, or is already.

    The length agreed and the absences of the hire count, as for the trial itself (L1221-21 to L1221-23).
    """
    end = content.contract.trial_ends_on
    if end is None or not content.contract.is_trial_renewable or placement.is_trial_renewed:
        return None
    found = with_trial(content, replace(placement, is_trial_renewed=True)).contract.trial_ends_on
    return found if found is not None and found > end else None


def _is_due(kind: PlanPaperKind, version: PlanVersionRecord) -> bool:
    if kind is PlanPaperKind.AMENDMENT:
        return version.version > 1
    if kind is PlanPaperKind.REVIEW:
        return has_trial(version.content)
    if kind is PlanPaperKind.WEEK:
        return version.content.contract.starts_on is not None
    return True
