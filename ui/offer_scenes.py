"""The scenes of what is proposed: answers and guard-rails, an introduction, what came of one, its sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QPushButton

from ui.discretion import discretion

if TYPE_CHECKING:
    from ui.proposals.proposals_panel import ProposalsPanel
    from ui.residents.residents_page import ResidentsPage
    from ui.stage import Stage


def proposals(stage: Stage) -> None:
    """What was proposed, with the answers and the guard-rails."""
    discretion.set_on(is_on=False)  # the scene before may have kept names back
    _panel(stage).go("offers")


def new_proposal(stage: Stage) -> None:
    """A job being proposed."""
    _press(stage, "offers", "proposal_new")


def introductions(stage: Stage) -> None:
    """A meeting that took place: one side was heard, the other owes its answer."""
    _panel(stage, is_told=True).go("introductions")


def new_introduction(stage: Stage) -> None:
    """An introduction being prepared."""
    _press(stage, "introductions", "introduction_new")


def outcome(stage: Stage) -> None:
    """What each side says, apart from the other."""
    _press(stage, "introductions", "introduction_0_outcome", is_told=True)


def sheet(stage: Stage) -> None:
    """The sheet without a CV, limited to what was ticked."""
    _press(stage, "introductions", "introduction_0_sheet")


def _press(stage: Stage, part: str, name: str, *, is_told: bool = False) -> None:
    panel = _panel(stage, is_told=is_told)
    panel.go(part)
    # Those of the person before are on their way out, and come first.
    for button in panel.findChildren(QPushButton, name)[-1:]:
        button.click()


def _panel(stage: Stage, *, is_told: bool = False) -> ProposalsPanel:
    page = cast("ResidentsPage", stage.main("people").pages.current())
    workspace = stage.workspace
    for row in workspace.residents.first_rows():
        found = workspace.proposals.view(row.resident_id).introductions
        if any((each.content.person_answer is not None) is is_told for each in found):
            page.open_record(row.resident_id)
            return cast("ProposalsPanel", page.file.tabs.go("proposals"))
    raise LookupError(is_told)


OFFER_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("person_offers", proposals),
    ("person_offer_new", new_proposal),
    ("person_introductions", introductions),
    ("person_introduction_new", new_introduction),
    ("person_introduction_told", outcome),
    ("person_introduction_sheet", sheet),
)
