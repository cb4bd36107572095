"""The scenes of a person's way: what happened, goals, activities, programmes with and without a selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QPushButton

from ui.discretion import discretion

if TYPE_CHECKING:
    from models.records.ids import ResidentId
    from ui.pathway.pathway_panel import PathwayPanel
    from ui.residents.residents_page import ResidentsPage
    from ui.stage import Stage


def facts(stage: Stage) -> None:
    """What happened, the newest first."""
    discretion.set_on(is_on=False)  # the scene before may have kept names back
    _panel(stage, selects=False).go("facts")


def new_fact(stage: Stage) -> None:
    """Something that happened being noted."""
    button = _panel(stage, selects=False).findChild(QPushButton, "pathway_add_engaged")
    if button is not None:
        button.click()


def goals(stage: Stage) -> None:
    """Goals and small steps, one of them late."""
    _panel(stage, selects=False).go("goals")


def activities(stage: Stage) -> None:
    """Activities and what they add up to."""
    _panel(stage, selects=False).go("activities")


def programme(stage: Stage) -> None:
    """A programme that selects nobody, near its end."""
    _panel(stage, selects=False).go("programmes")


def selection(stage: Stage) -> None:
    """A programme that selects: what was seen, and the decision."""
    _panel(stage, selects=True).go("programmes")


def _panel(stage: Stage, *, selects: bool) -> PathwayPanel:
    page = cast("ResidentsPage", stage.main("people").pages.current())
    page.open_record(_person(stage, selects=selects))
    return cast("PathwayPanel", page.file.tabs.go("pathway"))


def _person(stage: Stage, *, selects: bool) -> ResidentId:
    """Return somebody of the demo whose way is told, in a programme of this kind."""
    pathway = stage.workspace.pathway
    for row in stage.workspace.residents.first_rows():
        view = pathway.view(row.resident_id)
        if any(each.shows_selection is selects for each in view.enrolments) and (selects or view.goals):
            return row.resident_id
    raise LookupError(selects)
