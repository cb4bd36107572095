"""The first page of whoever only counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.people import Actor, Role
from models.records.residents import ResidentDraft
from models.storage.store import Store
from tests.ui import reach
from ui.statistics.statistics_page import StatisticsPage

Open = Callable[[Role], StatisticsPage]


@pytest.fixture
def opened(workspace: Workspace, store: Store, qtbot: QtBot) -> Open:
    for number in range(9):
        sex = "woman" if number < 6 else "man"
        workspace.residents.save(
            ResidentDraft(first_name=f"P{number}", sex=sex, first_met_on=date(2026, 3, 2))
        )

    def open_page(role: Role) -> StatisticsPage:
        store.act_as(Actor(adviser_id=None, name="", role=role))
        page = StatisticsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1262, 700)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return open_page


def _texts(page: StatisticsPage) -> list[str]:
    return [words.text() for words in page.findChildren(QLabel) if words.isVisible()]


def test_who_counts_reads_numbers_and_what_their_role_is_for(opened: Open) -> None:
    page = opened(Role.STATISTICS)
    texts = _texts(page)

    assert any(text.startswith("Your role is to report on the work") for text in texts)
    assert "9" in texts
    assert "March 2026" in texts
    assert not any(text.startswith("P0") for text in texts)
    reach.check(page)


def test_a_small_group_is_said_to_be_hidden_also_to_a_screen_reader(opened: Open) -> None:
    page = opened(Role.STATISTICS)
    spoken = [words.accessibleName() for words in page.people.findChildren(QLabel) if words.isVisible()]

    assert "hidden" in _texts(page)
    assert "In all: Women hidden, Men hidden, In all 9" in spoken


def test_a_coordinator_is_not_told_what_the_role_of_others_is_for(opened: Open) -> None:
    assert not any("report on the work" in text for text in _texts(opened(Role.COORDINATOR)))


def test_numbers_are_counted_again_when_the_page_is_shown_again(
    opened: Open, workspace: Workspace, qtbot: QtBot
) -> None:
    page = opened(Role.COORDINATOR)
    workspace.residents.save(ResidentDraft(first_name="Neuve", sex="woman", first_met_on=date(2026, 3, 2)))
    page.hide()
    page.show()

    qtbot.waitUntil(lambda: "10" in _texts(page))


def test_a_page_without_its_figures_yet_says_that_they_are_counted(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace.statistics, "count", lambda: None)  # still under way
    page = StatisticsPage(workspace)
    qtbot.addWidget(page)
    page.show()
    assert "Counting…" in _texts(page)
    assert not page.people.isVisible()


@pytest.mark.parametrize("role", [Role.STATISTICS, Role.COORDINATOR])
def test_how_each_programme_counts_is_said_below_the_figures(
    opened: Open, workspace: Workspace, role: Role
) -> None:
    first, second, *_ = workspace.pathway.programmes.programmes()
    workspace.pathway.programmes.save(replace(first.content, indicators="Une personne compte une fois."))
    workspace.pathway.programmes.save(replace(second.content, indicators=""))
    page = opened(role)
    said = page.findChild(QLabel, "statistics_definitions")
    assert said is not None

    assert said.isVisible()
    assert said.text() == f"{first.content.name}: Une personne compte une fois."
