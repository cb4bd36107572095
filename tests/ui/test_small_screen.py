"""The smallest laptop, 1366 by 768, with everything at 150 %: what one works with is on the screen, and not cut."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from tests.factories import a_residence, a_resident, some_settings
from tests.ui.conftest import focused
from ui.main_window import MainWindow
from ui.outreach.first_contact import FirstContactPage
from ui.permanence.permanence_page import PermanencePage
from ui.permanence.person_papers import PersonPapers
from ui.residents.residents_page import ResidentsPage
from ui.theme import theme
from ui.widgets.cards import Card, Pill, initials_of
from ui.widgets.combo import Combo
from ui.widgets.labels import ElidedLabel

WIDTH, HEIGHT = 1366, 768
W = TypeVar("W", bound=QWidget)


def part(window: QWidget, kind: type[W], name: str) -> W:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def is_whole(widget: QWidget) -> bool:
    """Say whether nothing of a widget is cut by what it scrolls in, nor by the window."""
    if not widget.isVisible():
        return False
    shown = widget.visibleRegion().boundingRect()
    on_screen = QRect(0, 0, WIDTH, HEIGHT).contains(
        QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    )
    return on_screen and shown == widget.rect()


@pytest.fixture
def window(
    qtbot: QtBot,
    workspace: Workspace,
    inline_tasks: InlineTasks,
    stopped_clock: object,
    request: pytest.FixtureRequest,
) -> Iterator[MainWindow]:
    residence = workspace.residents.save_residence(a_residence())
    hall = residence.content.buildings[0].halls[0].hall_id
    zoom = getattr(request, "param", 1.5)
    workspace.settings.save(some_settings(current_hall_id=hall, zoom=zoom))
    theme.apply("light", zoom)
    window = MainWindow(workspace, SessionController(inline_tasks, stopped_clock))  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.resize(WIDTH, HEIGHT)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.destroy_pages()


def hall(window: MainWindow) -> PermanencePage:
    window.go("hall")
    return cast("PermanencePage", window.pages.current())


def test_the_window_is_no_higher_than_the_screen(window: MainWindow) -> None:
    hall(window)
    QApplication.processEvents()

    assert window.height() == HEIGHT
    assert window.minimumSizeHint().height() < HEIGHT


def test_an_appointment_is_filled_in_and_printed_without_scrolling(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    hall(window).papers()

    buttons = ("paper_back", "person_paper_print_print", "person_paper_print_save")
    fields = ("paper_day_edit", "paper_at", "paper_place", "paper_way")
    qtbot.waitUntil(lambda: is_whole(part(window, QPushButton, "person_paper_print_print")))
    assert dict.fromkeys(buttons, True) == {
        name: is_whole(part(window, QPushButton, name)) for name in buttons
    }
    assert dict.fromkeys(fields, True) == {name: is_whole(part(window, QWidget, name)) for name in fields}
    assert focused().objectName() == "paper_at", "the hour is what is not known"


def test_of_a_known_person_the_sentence_that_has_the_keyboard_is_seen(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    home = workspace.residents.residences()[0].residence_id
    known = workspace.residents.save(a_resident(residence_id=home)).resident_id
    current = workspace.settings.settings().current_hall_id
    visit = workspace.meetings.arrive(current, known, "A. R.", "214", "ar")

    hall(window).queue.visit_requested.emit(visit)

    note = hall(window).encounter.fields.note
    assert focused() is note
    field = note.parentWidget()
    assert field is not None
    qtbot.waitUntil(lambda: is_whole(field))
    assert is_whole(part(window, QPushButton, "encounter_save"))


@pytest.mark.parametrize("window", [1.0, 1.5], indirect=True)
def test_the_day_is_read_whole_and_no_fact_is_cut(window: MainWindow, qtbot: QtBot) -> None:
    window.top_bar.set_place("Hall A1 · Résidence de démonstration Les Tilleuls", "mercredi 23 septembre")
    QApplication.processEvents()

    day = part(window, ElidedLabel, "page_subtitle")
    assert day.text() == day.whole_text() == "mercredi 23 septembre"
    pills = [pill for pill in window.top_bar.findChildren(Pill) if pill.isVisible()]
    assert pills
    assert all(is_whole(pill) and pill.width() == pill.sizeHint().width() for pill in pills)


@pytest.mark.parametrize("window", [1.0], indirect=True)
def test_the_place_is_read_whole_at_100_percent(window: MainWindow) -> None:
    window.top_bar.set_place("Hall A1 · Résidence de démonstration Les Tilleuls", "mercredi 23 septembre")
    QApplication.processEvents()

    place = part(window, ElidedLabel, "page_title")
    assert place.text() == place.whole_text()


def test_a_choice_uses_the_width_of_its_list(qtbot: QtBot) -> None:
    theme.apply("light", 1.5)
    combo = Combo("hall", [(1, "Résidence de démonstration Les Tilleuls · Bâtiment A · Hall A1")])
    qtbot.addWidget(combo)
    combo.resize(520, 62)
    combo.show()

    beside = combo.width() - combo.text_room().width()
    assert beside < theme.px(60), "the edges and the chevron, once"


def test_the_main_button_ends_where_the_cards_do(window: MainWindow) -> None:
    window.start_contact()
    QApplication.processEvents()
    page = part(window, FirstContactPage, "first_contact_page")
    card = max(page.findChildren(Card), key=QWidget.width)

    def end(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(widget.width(), 0)).x()

    scroll_bar = theme.px(14)
    assert 0 <= end(page.save_button) - end(card) <= scroll_bar


def test_a_double_name_counts_as_one() -> None:
    assert initials_of("Inès Nguema-Ondo") == "IN"
    assert initials_of("Ana-Lucia Reis") == "AR"


def test_a_certificate_shows_its_hours_whole(window: MainWindow, qtbot: QtBot) -> None:
    hall(window).papers()
    papers = part(window, PersonPapers, "person_papers")
    papers.kind.chips()[1].click()
    papers.at.set_value(time(14, 15))
    QApplication.processEvents()

    for field in (papers.at, papers.ended):
        room = field.width() - theme.px(2 * 12 + 4)
        assert room >= field.fontMetrics().horizontalAdvance("14 h 15"), field.objectName()


def test_beside_the_way_of_a_person_no_plan_takes_the_width(window: MainWindow, workspace: Workspace) -> None:
    record = workspace.residents.save(a_resident())
    window.go("people")
    page = cast("ResidentsPage", window.pages.current())
    page.open_record(record.resident_id)
    QApplication.processEvents()
    plans = part(page, QWidget, "resident_plans")
    assert plans.isVisible()

    page.file.tabs.go("pathway")
    QApplication.processEvents()

    assert not plans.isVisible()
    tabs = [chip for chip in page.file.findChildren(QPushButton) if chip.property("kind") == "tab"]
    assert len({chip.y() for chip in tabs if chip.isVisible()}) == 1, "the names of the parts on one line"
