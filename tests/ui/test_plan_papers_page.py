"""The papers of a plan on the screen: one chosen among three lists, shown as it will come out, noted when it leaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from models.records.journal import Action
from models.records.plan_papers import PaperReader, PlanPaperKind
from models.records.plans import LocalText
from models.storage.store import Store
from tests.factories import a_plan_content, a_started_plan, some_settings
from tests.team import a_team
from ui.plans.papers_page import PlanPapersPage
from ui.widgets.chips import Chip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from controllers.workspace import Workspace
    from models.vault.vault import Vault
    from tests.conftest import StoppedClock

LEFT = Qt.MouseButton.LeftButton
NOTE = "Préfère un message la veille"


@pytest.fixture
def store(opened_vault: Vault, stopped_clock: StoppedClock) -> Iterator[Store]:
    """Return a store that keeps its journal."""
    store = Store.open(
        opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key, stopped_clock
    )
    yield store
    store.close()


def _click(page: PlanPapersPage, kind: PlanPaperKind) -> None:
    chip = next(each for each in page.findChildren(Chip) if each.code == kind.value and not each.isHidden())
    QTest.mouseClick(chip, LEFT)


def test_a_paper_is_chosen_read_and_noted_when_it_leaves(
    workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    workspace.settings.save(some_settings())
    team = a_team(store)
    store.act_as(team["Ana"])
    started = a_started_plan(workspace)
    plan = workspace.plans.save(started.version_id, a_plan_content(internal_note=NOTE))
    page = PlanPapersPage(workspace)
    qtbot.addWidget(page)
    page.resize(1262, 700)
    page.load(plan)
    with qtbot.waitExposed(page):
        page.show()

    assert page.kind() is PlanPaperKind.PLAIN
    assert page.preview.page_count() >= 2
    employer = {chip.code for chip in page.lists[PaperReader.EMPLOYER].findChildren(Chip)}
    assert employer == {PlanPaperKind.FIRST_DAY.value, PlanPaperKind.REVIEW.value}
    assert not page.attestation.isVisible()

    _click(page, PlanPaperKind.FIRST_DAY)
    assert page.kind() is PlanPaperKind.FIRST_DAY
    assert page.lists[PaperReader.EMPLOYEE].value() == ""
    assert page.preview.page_count() == 1

    _click(page, PlanPaperKind.TEAM)
    page.print_bar.saved.emit(None)
    store.act_as(team["Co"])
    noted = workspace.journal.entries()
    store.act_as(team["Ana"])
    assert (noted[0].action, noted[0].kind) == (Action.EXPORTED, PlanPaperKind.TEAM.value)

    _click(page, PlanPaperKind.ATTESTATION)
    assert page.attestation.isVisible()
    page.attestation.purpose.set_value("mon dossier RSA")
    page.attestation.purpose.editingFinished.emit()
    assert "RSA" in page.messages.text()

    _click(page, PlanPaperKind.ATTESTATION)  # un-chosen: nothing is shown, nothing can be printed
    assert page.kind() is None
    assert page.preview.page_count() == 0
    assert not page.print_bar.print_button.isEnabled()

    meal = replace(plan.content.day_one, meal=LocalText(text="Prend son traitement à midi"))
    page.load(workspace.plans.save(plan.version_id, replace(plan.content, day_one=meal)))
    qtbot.waitUntil(page.lists[PaperReader.EMPLOYER].findChildren(Chip)[-1].isVisible)
    _click(page, PlanPaperKind.FIRST_DAY)
    assert page.messages.isVisible()
    assert page.preview.page_count() == 0

    back = page.findChild(QPushButton, "plan_papers_back")
    assert back is not None
    with qtbot.waitSignal(page.closed):
        QTest.mouseClick(back, LEFT)
    assert page.preview.page_count() == 0
