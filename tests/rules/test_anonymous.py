"""What remains of files tells nothing of anybody, and tables show no small group."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records.retention import AnonymousFile
from models.rules import anonymous


def _file(row: str = "woman", column: str = "44") -> AnonymousFile:
    return AnonymousFile(
        birth_year=1994,
        sex=row,
        month="2026-03",
        last_month="2026-05",
        department=column,
        stage="hired",
        contract_types=("cdi",),
        meetings=4,
        visits=2,
        hires=1,
        signed_plans=1,
    )


def _table(counts: dict[tuple[str, str], int]) -> anonymous.CountTable:
    files = [_file(row, column) for (row, column), count in counts.items() for _ in range(count)]
    return anonymous.cross(files, _sex, _department)


def _sex(file: AnonymousFile) -> str:
    return file.sex


def _department(file: AnonymousFile) -> str:
    return file.department


@pytest.mark.parametrize(
    ("postcode", "department"),
    [("44000", "44"), ("97411", "974"), ("20090", "20"), ("01000", "01"), ("4400", ""), ("", "")],
)
def test_a_postcode_becomes_a_departement(postcode: str, department: str) -> None:
    assert anonymous.department_of(postcode) == department


def test_a_day_becomes_a_month() -> None:
    assert anonymous.month_of(date(2026, 3, 10)) == "2026-03"
    assert anonymous.month_of(None) == ""


def test_an_erasure_on_request_keeps_counts_and_nothing_of_who_it_was() -> None:
    kept = anonymous.on_request(_file())

    assert (kept.birth_year, kept.sex, kept.department, kept.contract_types) == (None, "", "", ())
    assert (kept.month, kept.meetings, kept.hires, kept.signed_plans) == ("2026-03", 4, 1, 1)


def test_large_groups_are_shown_as_they_are() -> None:
    table = _table({("woman", "44"): 12, ("man", "44"): 9})

    assert table.cells == {("woman", "44"): 12, ("man", "44"): 9}
    assert table.total == 21


def test_a_small_cell_takes_others_with_it_so_that_no_total_gives_it_away() -> None:
    table = _table({("woman", "44"): 12, ("woman", "49"): 3, ("man", "44"): 9, ("man", "49"): 8})

    assert set(table.cells.values()) == {None}
    assert table.row_totals == {"man": 17, "woman": 15}


def test_a_handful_of_people_is_not_counted_at_all() -> None:
    assert _table({("woman", "44"): 4}).total is None
    assert _table({("woman", "44"): 4}).row_totals == {"woman": None}


@given(
    st.dictionaries(
        st.tuples(st.sampled_from("abcd"), st.sampled_from("wxyz")), st.integers(0, 14), max_size=16
    )
)
def test_no_line_gives_a_small_figure_away(counts: dict[tuple[str, str], int]) -> None:
    table = _table(counts)
    exact = Counter({cell: count for cell, count in counts.items() if count})

    shown = {cell: value for cell, value in table.cells.items() if value is not None}
    assert all(value == exact[cell] for cell, value in shown.items())
    assert all(value == 0 or value >= anonymous.SMALLEST_CELL for value in shown.values())
    lines = [[(row, column) for column in table.columns] for row in table.rows]
    lines += [[(row, column) for row in table.rows] for column in table.columns]
    for line in lines:
        hidden = [cell for cell in line if table.cells[cell] is None]
        total = sum(exact[cell] for cell in line)
        if hidden and total >= anonymous.SMALLEST_CELL and len(line) > 1:
            assert len(hidden) > 1
            assert sum(exact[cell] for cell in hidden) >= anonymous.SMALLEST_CELL


def test_a_total_is_not_hidden_beside_figures_that_give_it_away() -> None:
    table = _table(
        {("a", "w"): 5, ("a", "x"): 6, ("b", "x"): 1, ("c", "w"): 9},
    )

    # Rows: 11, 1 and 9 of 21. Hiding the last total while its figures are shown would give the one away.
    for row in table.rows:
        if table.row_totals[row] is None:
            assert any(table.cells[row, column] is None for column in table.columns)
    assert table.row_totals["b"] is None
