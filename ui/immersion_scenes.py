"""The scenes of immersions: the list, the form with its checks, the assessment, the data sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QPushButton, QWidget

from ui.discretion import discretion
from ui.widgets.reveal import Revealer

if TYPE_CHECKING:
    from ui.proposals.proposals_panel import ProposalsPanel
    from ui.residents.residents_page import ResidentsPage
    from ui.stage import Stage


def immersions(stage: Stage) -> None:
    """The immersions of a person."""
    discretion.set_on(is_on=False)  # the scene before may have kept names back
    _panel(stage)


def form(stage: Stage) -> None:
    """What is agreed, filled in by the job sheet."""
    _press(stage, "immersion_0_edit")


def checks(stage: Stage) -> None:
    """What is to be mended or asked, at the end of the form."""
    panel = _press(stage, "immersion_0_edit")
    card = panel.findChild(QWidget, "immersion_checks")
    if card is not None:
        Revealer(panel).reveal(card)


def assessment(stage: Stage) -> None:
    """What came of it."""
    _press(stage, "immersion_0_assess")


def sheet(stage: Stage) -> None:
    """The data sheet for the official form."""
    _press(stage, "immersion_0_sheet")


def _press(stage: Stage, name: str) -> ProposalsPanel:
    panel = _panel(stage)
    button = panel.findChild(QPushButton, name)
    if button is not None:
        button.click()
    return panel


def _panel(stage: Stage) -> ProposalsPanel:
    page = cast("ResidentsPage", stage.main("people").pages.current())
    workspace = stage.workspace
    for row in workspace.residents.first_rows():
        if any(each.content.outcome == "" for each in workspace.immersions.immersions(row.resident_id)):
            page.open_record(row.resident_id)
            panel = cast("ProposalsPanel", page.file.tabs.go("proposals"))
            panel.go("immersions")
            return panel
    raise LookupError


IMMERSION_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("person_immersions", immersions),
    ("person_immersion_form", form),
    ("person_immersion_checks", checks),
    ("person_immersion_assessment", assessment),
    ("person_immersion_sheet", sheet),
)
