"""The scenes of somebody at work: each voice apart, adjustments, the contract, a break."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QPushButton

from ui.discretion import discretion

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.in_work.in_work_panel import InWorkPanel
    from ui.residents.file_tabs import FileTabs
    from ui.residents.residents_page import ResidentsPage
    from ui.stage import Stage


def _voices(stage: Stage) -> None:
    _panel(stage).go("follow")


def _hearing(stage: Stage) -> None:
    panel = _panel(stage)
    panel.go("follow")
    button = panel.findChild(QPushButton, "voice_employee_hear")
    if button is not None:
        button.click()


def _adjustments(stage: Stage) -> None:
    _panel(stage).go("adjustments")


def _changed(stage: Stage) -> None:
    panel = _panel(stage)
    panel.go("adjustments")
    button = panel.findChild(QPushButton, "adjustments_to_plan")
    if button is not None:
        button.click()


def _contract(stage: Stage) -> None:
    _panel(stage).go("contract")


def _broken(stage: Stage) -> None:
    _panel(stage, is_broken=True).go("contract")


def _breaking(stage: Stage) -> None:
    panel = _panel(stage)
    panel.go("contract")
    button = panel.findChild(QPushButton, "break_note")
    if button is not None:
        button.click()


def _none(stage: Stage) -> None:
    """Somebody who was never hired, and to whom nothing was proposed."""
    _nobody(stage).go("in_work")


def _no_offers(stage: Stage) -> None:
    _nobody(stage).go("proposals")


def _paper(stage: Stage) -> None:
    panel = _panel(stage)
    panel.go("follow")
    button = panel.findChild(QPushButton, "voice_employer_print")
    if button is not None:
        button.click()


def _nobody(stage: Stage) -> FileTabs:
    discretion.set_on(is_on=False)
    page = cast("ResidentsPage", stage.main("people").pages.current())
    workspace = stage.workspace
    for row in workspace.residents.first_rows():
        key = row.resident_id
        if not workspace.in_work.view(key).hires and not workspace.proposals.view(key).proposals:
            page.open_record(key)
            return page.file.tabs
    raise LookupError


def _panel(stage: Stage, *, is_broken: bool = False) -> InWorkPanel:
    discretion.set_on(is_on=False)  # the scene before may have kept names back
    page = cast("ResidentsPage", stage.main("people").pages.current())
    in_work = stage.workspace.in_work
    for row in stage.workspace.residents.first_rows():
        hires = in_work.view(row.resident_id).hires
        if any(each.broken is not None if is_broken else each.voices for each in hires):
            page.open_record(row.resident_id)
            return cast("InWorkPanel", page.file.tabs.go("in_work"))
    raise LookupError(is_broken)


_PAPER_MS: Final = 1200
IN_WORK_SCENES: Final[tuple[tuple[str, Callable[[Stage], None], int], ...]] = (
    ("person_voices", _voices, 300),
    ("person_voice_new", _hearing, 300),
    ("person_voice_paper", _paper, _PAPER_MS),
    ("person_adjustments", _adjustments, 300),
    ("person_contract", _contract, 300),
    ("person_broken_off", _broken, 300),
    ("person_break_new", _breaking, 300),
    ("person_never_hired", _none, 300),
    ("person_no_offers", _no_offers, 300),
    ("person_plan_changes", _changed, 300),
)
