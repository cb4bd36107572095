"""The scenes of versions: whose signature stands, what changes, what was replaced, copies handed over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from models.records.plans import LocalText, PlanStatus
from models.records.signatures import SignerRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.records.plans import PlanContent, PlanVersionRecord
    from ui.plans.plans_page import PlansPage
    from ui.stage import Stage


def _plan_stands(stage: Stage) -> None:
    """Only the number of the adviser changes: the two others keep their signature."""
    _papers(stage).show_record(_again(stage))


def _plan_history(stage: Stage) -> None:
    page = _papers(stage)
    page.show_record(_again(stage))
    page.document.reveal(page.document.aside.history)


def _plan_replaced(stage: Stage) -> None:
    page = _papers(stage)
    page.show_record(stage.workspace.plans.versions(_again(stage).plan_id)[-1])


def _plan_copies(stage: Stage) -> None:
    _plan_replaced(stage)
    document = _papers(stage).document
    document.reveal(document.aside.copies)


def _plan_changes(stage: Stage) -> None:
    """Many lines change at once: some sign again, the others do not."""
    plans, page = stage.workspace.plans, _papers(stage)
    former = _again(stage)
    plans.save(former.version_id, _changed(former.content), former.content)
    frozen = plans.freeze(former.plan_id)
    page.show_record(plans.attest_paper(frozen.version_id, SignerRole.EMPLOYEE))
    page.document.changes_button.click()


def _again(stage: Stage) -> PlanVersionRecord:
    """Return a plan that was signed, corrected and frozen again; made by the first scene that needs it."""
    plans = stage.workspace.plans
    for row in plans.rows():
        if row.status is PlanStatus.TO_SIGN and row.version > 1:
            return plans.open(row.plan_id)
    signed = plans.open(stage.plan(PlanStatus.SIGNED).plan_id)
    adviser = replace(signed.content.adviser, phone="06 39 98 40 17")
    plans.save(signed.version_id, replace(signed.content, adviser=adviser), signed.content)
    return plans.freeze(signed.plan_id)


def _changed(content: PlanContent) -> PlanContent:
    """A new tutor, a task put off, help taken out, a promise added, a full stop, a translation."""
    tutor = replace(content.tutor, name="Oriane Kerbrat")
    tasks = tuple(replace(line, week=4) if place == 1 else line for place, line in enumerate(content.tasks))
    employer = (*content.commitments.employer, LocalText(text="Nous prêtons un vélo pour venir."))
    entrance = replace(content.day_one.entrance, translation="")
    return replace(
        content,
        tutor=tutor,
        tasks=tasks,
        levers=content.levers[1:],
        commitments=replace(content.commitments, employer=employer),
        day_one=replace(content.day_one, entrance=entrance),
        post=replace(content.post, team=f"{content.post.team}."),
    )


def _papers(stage: Stage) -> PlansPage:
    return cast("PlansPage", stage.main("plans").pages.current())


VERSION_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("plan_stands", _plan_stands),
    ("plan_history", _plan_history),
    ("plan_replaced", _plan_replaced),
    ("plan_copies", _plan_copies),
    ("plan_changes_list", _plan_changes),
)
"""Names and what sets them."""
