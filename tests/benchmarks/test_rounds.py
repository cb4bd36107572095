"""The ruler itself: what the benchmarks say of what they measured."""

from __future__ import annotations

import pytest

from tests.benchmarks.rounds import Line, compared, in_turn, percentile
from tests.benchmarks.run import LIMITS, benchmarks, main


def test_the_ratio_is_the_median_of_the_rounds_and_not_the_ratio_of_the_medians() -> None:
    line = compared("x", [1.0, 2.0, 9.0], [1.0, 4.0, 3.0], 1.25)

    assert line.ratio == 1.0
    assert line.is_met


@pytest.mark.parametrize(("figure", "is_met"), [(9.9, True), (10.0, True), (10.1, False)])
def test_a_figure_without_a_pair_is_held_to_its_own_limit(figure: float, is_met: bool) -> None:
    line = Line(name="x", figure=figure, unit="ms", allowed=10)

    assert line.is_met is is_met
    assert ("OVER" in str(line)) is not is_met


def test_the_pairs_are_measured_in_turn_after_one_that_does_not_count() -> None:
    told: list[str] = []

    def ours() -> float:
        told.append("A")
        return 1.0

    def limit() -> float:
        told.append("B")
        return 2.0

    assert in_turn(ours, limit, 2) == ([1.0, 1.0], [2.0, 2.0])
    assert "".join(told) == "ABABAB"


def test_percentiles_are_values_that_were_measured() -> None:
    values = [float(value) for value in range(100)]

    assert percentile(values, 0.99) == 99.0
    assert percentile([4.0], 0.99) == 4.0


def test_a_benchmark_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["fly"])

    said = capsys.readouterr().err
    assert all(name in said for name in benchmarks(10))


def test_the_help_tells_the_limit_of_each_benchmark(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    said = capsys.readouterr().out
    assert list(LIMITS) == list(benchmarks(10))
    assert all(limit in said for limit in LIMITS.values())
