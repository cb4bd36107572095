"""The short form of every figure: see ``python -m tests.faults.run --long`` for the counts of the design."""

from __future__ import annotations

import sys

import pytest

from tests.faults.run import NEEDS_LINUX, main, measured, measures

if sys.platform != "linux":
    pytest.skip(NEEDS_LINUX, allow_module_level=True)


@pytest.mark.faults
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", list(measures()))
def test_the_demand_is_kept(name: str) -> None:
    figures = measured(measures()[name], is_long=False)

    assert figures
    for figure in figures:
        if figure.is_kept is None and len(figures) == 1:
            pytest.skip(figure.obtained)
    assert [str(figure) for figure in figures if figure.is_kept is False] == []


def test_a_fault_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["F0"])

    said = capsys.readouterr().err
    assert all(name in said for name in measures())
