"""The short form of every figure: see ``python -m tests.faults.run --long`` for the counts of the design."""

from __future__ import annotations

import sys

import pytest

from tests.faults.catalogue import Entry
from tests.faults.run import NEEDS_LINUX, chosen, entries, main, measured

if sys.platform != "linux":
    pytest.skip(NEEDS_LINUX, allow_module_level=True)


@pytest.mark.faults
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("entry", entries(), ids=[entry.name for entry in entries()])
def test_the_demand_is_kept(entry: Entry) -> None:
    figures = measured(entry.measure, is_long=False)

    assert figures
    for figure in figures:
        if figure.is_kept is None and len(figures) == 1:
            pytest.skip(figure.obtained)
    assert [str(figure) for figure in figures if figure.is_kept is False] == []
    assert {figure.name for figure in figures} == set(entry.covers)


def test_a_fault_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["F0"])

    said = capsys.readouterr().err
    assert all(name in said for entry in entries() for name in entry.covers)


def test_the_help_lists_every_figure_with_its_demand(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    said = capsys.readouterr().out
    assert all(entry.demand in said and " ".join(entry.covers) in said for entry in entries())


def test_figures_are_asked_for_by_name_or_by_group() -> None:
    known = entries()

    assert [entry.name for entry in chosen(["F2n", "B19"], known)] == ["F2", "B5"]
    assert {entry.group for entry in chosen(["inputs"], known)} == {"inputs"}
    assert chosen([], known) == list(known)
