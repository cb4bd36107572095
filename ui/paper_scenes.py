"""Scenes of signed originals that come back: nothing yet, all pages there, pages that do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.signatures import SignerRole
from ui.sheet_scene import photo_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.attachments.paper_page import PaperPage
    from ui.plans.plans_page import PlansPage
    from ui.stage import Stage


def _begun(stage: Stage) -> tuple[PaperPage, PlanVersionRecord]:
    """Await the original of a plan that nobody has signed."""
    page = cast("PlansPage", stage.main("plans").pages.current())
    record = stage.workspace.plans.open(stage.plan(PlanStatus.TO_SIGN).plan_id)
    page.show_record(record)
    page.document.paper_button.click()
    return page.paper, record


def _paper_empty(stage: Stage) -> None:
    _begun(stage)


def _paper_read(stage: Stage) -> None:
    paper, record = _begun(stage)
    awaited = stage.workspace.signed_papers.awaited(record.version_id)
    paper.add(stage.photos(record, awaited.pages - 1))
    for role in awaited.roles:
        if role is not SignerRole.ADVISER:
            paper.signers.boxes[role].click()


def _paper_doubt(stage: Stage) -> None:
    """A page twice, one of another plan, one without a code."""
    paper, record = _begun(stage)
    (first,) = stage.photos(record, 1)
    other = stage.workspace.plans.open(stage.plan(PlanStatus.SIGNED).plan_id)
    (stranger,) = stage.photos(other, 1)
    draft = stage.workspace.plans.preview_now(record.content, record.number, record.version)
    paper.add((first, first, stranger, photo_of(draft, 1, "IMG_4190.jpg")))


PAPER_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("paper_empty", _paper_empty),
    ("paper_read", _paper_read),
    ("paper_doubt", _paper_doubt),
)
"""Names and what sets them."""
