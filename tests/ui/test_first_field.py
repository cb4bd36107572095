"""What is opened has the keyboard in a field, and is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from tests.factories import a_residence, a_resident
from tests.ui.conftest import focused
from ui.residences.residence_file import ResidenceFile
from ui.residents.wishes_panel import WishesPanel


@pytest.mark.parametrize(
    "part", ["wishes", "refusals", "experiences", "hours", "travel", "languages", "limits"]
)
def test_a_part_to_rewrite_has_the_keyboard_in_its_first_field(
    part: str, workspace: Workspace, in_window: Callable[..., QWidget]
) -> None:
    record = workspace.residents.save(a_resident())
    panel = WishesPanel(workspace)
    in_window(panel)
    panel.show_resident(record)

    panel.change(part)

    field = focused()
    assert panel.isAncestorOf(field)
    assert field.objectName() not in ("", f"profile_{part}_form_card_title")


def test_a_form_of_a_residence_is_seen_where_it_opens(
    workspace: Workspace, in_window: Callable[..., QWidget], qtbot: QtBot
) -> None:
    record = workspace.residents.save_residence(a_residence())
    file = ResidenceFile(workspace)
    in_window(file).resize(1200, 420)
    file.show_record(record)
    QApplication.processEvents()

    file.team.add_requested.emit()

    assert file.relay_form.isAncestorOf(focused())
    qtbot.waitUntil(lambda: not focused().visibleRegion().isEmpty())
