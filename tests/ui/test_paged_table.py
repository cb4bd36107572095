"""A hundred thousand rows: a few are read, all can be reached."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.tables.paged_model import FIRST_ROWS, PAGE, PAGES_KEPT
from ui.tables.paged_table import PagedTable
from ui.tables.record_table import Column, RecordTable, RowView
from ui.tables.rows import Role, RowLook

COUNT = 100_000


@dataclass(frozen=True)
class Person:
    number: int
    name: str


class People:
    """A source that counts what is asked of it."""

    def __init__(self, count: int = COUNT) -> None:
        self.size = count
        self.rows_read = 0
        self.orders_read = 0

    def count(self) -> int:
        return self.size

    def first_rows(self, limit: int = FIRST_ROWS) -> tuple[Person, ...]:
        return self.rows(range(min(limit, self.size)))

    def numbers(self, text: str = "") -> array[int]:
        self.orders_read += 1
        return array("q", [number for number in range(self.size) if text in f"personne {number}"])

    def rows(self, numbers: Sequence[int]) -> tuple[Person, ...]:
        self.rows_read += len(numbers)
        return tuple(Person(number, f"personne {number}") for number in numbers)


class Searched(People):
    """A source with a search of its own, whose best answers come first."""

    def search(self, text: str, limit: int = 50) -> tuple[Person, ...]:
        return self.rows(self.numbers(text)[:limit])


def test_the_first_rows_are_enough_to_show_a_long_list(qtbot: QtBot) -> None:
    people = People()
    table = _table(qtbot, people)

    assert table.rows.rowCount() == people.rows_read == FIRST_ROWS
    assert people.orders_read == 0
    with qtbot.waitSignal(table.rows.counted):
        pass  # the order of all rows is learnt when the person pauses
    assert table.rows.rowCount() == COUNT
    assert people.rows_read == FIRST_ROWS


def test_the_last_row_is_reached_at_once_while_few_are_held(qtbot: QtBot) -> None:
    people = People()
    table = _table(qtbot, people)
    table.rows.load_numbers()

    table.scrollToBottom()
    table.viewport().repaint()

    last = table.rows.index(COUNT - 1, 0)
    assert last.data(Role.RECORD).name == "personne 99999"
    assert people.rows_read < 1_000

    for row in range(0, COUNT, PAGE):
        table.rows.record_at(row)
    assert len(table.rows._pages) == PAGES_KEPT
    assert len(table.rows._looks) <= (PAGES_KEPT + 2) * PAGE


def test_enter_and_double_click_ask_for_the_row(qtbot: QtBot) -> None:
    table = _table(qtbot, People(500))
    table.selectRow(3)

    with qtbot.waitSignal(table.row_requested) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert signal.args == [Person(3, "personne 3")]
    place = table.visualRect(table.rows.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.row_requested) as signal:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == [Person(1, "personne 1")]


def test_a_search_shows_its_first_answers_then_all(qtbot: QtBot) -> None:
    people = Searched(5_000)
    table = _table(qtbot, people)

    table.set_text("99")
    assert table.rows.rowCount() == 50
    assert table.current_record() == Person(99, "personne 99")

    table.rows.load_numbers()
    assert table.rows.rowCount() == len(people.numbers("99"))
    assert table.current_record() == Person(99, "personne 99")

    table.set_text("")
    qtbot.waitUntil(lambda: table.rows.rowCount() == 5_000)


def test_a_search_without_its_own_engine_gives_the_same_rows(qtbot: QtBot) -> None:
    people = People(3_000)
    table = _table(qtbot, people)

    table.set_text("77")
    table.rows.load_numbers()

    found = [table.rows.record_at(row) for row in range(table.rows.rowCount())]
    assert [person.number for person in found if person] == list(people.numbers("77"))


def test_a_search_that_finds_nothing_shows_nothing(qtbot: QtBot) -> None:
    table = _table(qtbot, Searched(100))

    table.set_text("zzz")

    assert table.rows.rowCount() == 0
    assert table.current_record() is None


def test_reading_again_keeps_the_place(qtbot: QtBot) -> None:
    people = People(500)
    table = _table(qtbot, people)
    table.rows.load_numbers()
    table.selectRow(440)

    people.size = 501
    table.load()

    assert table.currentIndex().row() == 440
    assert table.rows.rowCount() == 501


def test_a_row_gone_since_is_empty_not_a_crash(qtbot: QtBot) -> None:
    people = People(1_000)
    table = _table(qtbot, people)
    table.rows.load_numbers()

    people.rows = lambda numbers: ()  # type: ignore[method-assign]

    assert table.rows.index(900, 0).data(Role.RECORD) is None
    assert table.rows.index(900, 0).data() is None


def test_the_model_keeps_the_promises_of_qt(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    table = _table(qtbot, People(300))

    qtmodeltester.check(table.rows)


def test_typing_over_the_list_goes_to_the_search_field(qtbot: QtBot) -> None:
    people = People(1_000)
    table = _table(qtbot, people)

    with qtbot.waitSignal(table.typed) as signal:
        table.keyboardSearch("a")

    assert signal.args == ["a"]
    assert people.rows_read == FIRST_ROWS


def test_a_row_is_one_sentence_for_a_screen_reader(qtbot: QtBot) -> None:
    table = _table(qtbot, People(3))

    assert (
        table.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "personne 0, ch. 0, En poste, hier"
    )
    assert table.accessibleName() == "Personnes"


def test_a_short_table_answers_records_text_and_sorting(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    columns: tuple[Column[Person], ...] = (
        Column(title="Nom", text=lambda person: person.name),
        Column(
            title="Numéro",
            text=lambda person: str(person.number),
            sort=lambda person: person.number,
            is_right=True,
        ),
    )
    model = RecordTable(columns)
    view = RowView("people", "Personnes")
    view.setModel(model)
    qtbot.addWidget(view)

    model.set_records([Person(2, "Amina"), Person(10, "أمينة")])

    qtmodeltester.check(model)
    assert model.index(1, 0).data() == "أمينة"
    assert model.index(1, 1).data(Role.SORT) == 10
    assert model.index(0, 0).data(Role.RECORD) == Person(2, "Amina")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Numéro"
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Numéro: 2"


def _look(person: Person) -> RowLook:
    return RowLook(
        title=person.name,
        subtitle=f"ch. {person.number}",
        initials="P",
        pill="En poste",
        pill_hue="blue",
        trailing="hier",
    )


def _table(qtbot: QtBot, people: People) -> PagedTable[Person]:
    table: PagedTable[Person] = PagedTable("people_table", "Personnes", people, _look)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.load()
    table.show()
    return table
