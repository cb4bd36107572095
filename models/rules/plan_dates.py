"""The computed dates of a plan: they follow the contract, and nobody types them."""

from __future__ import annotations

from dataclasses import replace

from models.records.placements import PlacementDraft
from models.records.plans import CheckPointLine, PlanContent
from models.rules.checkpoints import CODES, check_points
from models.rules.trial import trial_end

_OF_TRIAL = frozenset({"mid_trial", "before_trial_end", "trial_end"})


def with_trial(content: PlanContent, placement: PlacementDraft) -> PlanContent:
    """Return the content with the end of its trial period computed.

    Args:
        content: Its contract says what the plan says, which may differ from the hire as first typed.
        placement: Says what a plan does not: renewal, absences, agreed length, minimal duration.
    """
    contract = content.contract
    told = replace(
        placement,
        contract_type=contract.contract_type,
        category=contract.category,
        starts_on=contract.starts_on,
        ends_on=contract.ends_on,
        has_trial_clause=contract.has_trial_clause,
        is_trial_renewable=contract.is_trial_renewable,
    )
    return replace(content, contract=replace(contract, trial_ends_on=trial_end(told)))


def redated(content: PlanContent, before: PlanContent, *, alsace_moselle: bool) -> PlanContent:
    """Return the content with its check points moved when the contract or the week has changed.

    A point that was taken out stays out; those of a trial period that did not exist come with it.

    Args:
        content: With its trial period up to date.
        before: The content it replaces.
        alsace_moselle: Count Good Friday and 26 December as holidays.
    """
    if (content.contract, content.timetable) == (before.contract, before.timetable):
        return content
    wanted = {line.code for line in content.check_points}
    if before.contract.trial_ends_on is None:
        wanted |= _OF_TRIAL
    lines = check_points(
        content.contract,
        content.timetable,
        existing=content.check_points,
        alsace_moselle=alsace_moselle,
    )
    return replace(content, check_points=tuple(line for line in lines if _is_wanted(line, wanted)))


def _is_wanted(line: CheckPointLine, wanted: set[str]) -> bool:
    return line.code in wanted or line.code not in CODES
