"""« En emploi » as it is used: a voice noted at a point, its paper, adjustments into the plan, a break."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from models.records.in_work import AdjustmentDraft
from ui.in_work.in_work_panel import InWorkPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord
    from models.rules.hire import HireView


def test_a_hire_is_followed_on_screen(workspace: Workspace, started: PlanVersionRecord, qtbot: QtBot) -> None:
    today = workspace.in_work.today()
    content = workspace.placements.open(started.placement_id).content
    workspace.placements.save(replace(content, starts_on=today - timedelta(days=16)), content)
    of = {"resident_id": started.resident_id, "placement_id": started.placement_id}
    workspace.in_work.adjustments.save(AdjustmentDraft(**of, words="Pause fixe"))  # type: ignore[arg-type]
    panel = InWorkPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    panel.show_resident(workspace.residents.open(started.resident_id))
    panel.show()

    point = next(place for place, each in enumerate(_hire(panel).points) if each.content.code == "day_15")
    _press(panel, f"check_point_{point}_hear_employee")
    form = panel.go("follow").form
    form.binder.restore({"weather": "risk", "words": "Le bus passe trop tard."})
    form.save()

    qtbot.wait(1)  # lines that were just made are shown now
    shown = _words(panel)
    assert "Le bus passe trop tard." in shown
    assert "not heard at this point: the employer" in shown
    assert _hire(panel).points[point].content.done_on == today
    early = panel.findChild(QWidget, "in_work_early")
    assert early is not None
    assert early.isVisible()
    hire = panel.findChild(QWidget, "in_work_hire")
    assert hire is not None
    assert not hire.isVisible()

    panel.go("contract")
    _press(panel, "break_note")
    broken = panel.go("contract").forms()[2]
    broken.binder.restore({"broken_by": "employer", "reason": "hours"})
    broken.save()

    assert _hire(panel).broken is not None
    assert not early.isVisible()
    assert hire.isVisible()
    with qtbot.waitSignal(panel.hire_requested):  # another job, without leaving the part
        _press(panel, "in_work_hire")


def _hire(panel: InWorkPanel) -> HireView:
    hire = panel.hire()
    assert hire is not None
    return hire


def _press(panel: InWorkPanel, name: str) -> None:
    button = panel.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def _words(panel: InWorkPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel))
