"""What a signature looks like, on the screen as on paper."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.records.signatures import Ink, InkPoint, InkStroke
from models.rules import ink as rules
from models.rules.ink import Polygon


def stroke(*points: tuple[float, float], pressure: float | None = None, step_ms: int = 12) -> InkStroke:
    return InkStroke(
        device="mouse",
        points=tuple(
            InkPoint(x=x, y=y, t_ms=index * step_ms, pressure=pressure) for index, (x, y) in enumerate(points)
        ),
    )


def ink(*strokes: InkStroke) -> Ink:
    return Ink(width=480, height=340, strokes=strokes)


def line(count: int, *, length: float = 300, step_ms: int = 12, pressure: float | None = None) -> InkStroke:
    return stroke(
        *((20 + length * i / (count - 1), 100 + 30 * math.sin(i / 9)) for i in range(count)),
        pressure=pressure,
        step_ms=step_ms,
    )


def area(polygon: Polygon) -> float:
    pairs = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def test_a_dot_on_an_i_is_drawn_as_one_round_spot() -> None:
    (spot,) = rules.outline(stroke((50, 60)))

    assert {round(math.hypot(x - 50, y - 60), 6) for x, y in spot} == {rules.THICK_PX / 2}


def test_a_finger_that_trembles_on_the_spot_is_still_a_dot() -> None:
    (spot,) = rules.outline(stroke((50, 60), (50.4, 60.2), (50.1, 59.8)))

    assert area(spot) == pytest.approx(math.pi * (rules.THICK_PX / 2) ** 2, rel=0.08)


def test_two_points_make_a_line_with_round_ends() -> None:
    body, start, end = rules.outline(stroke((10, 10), (110, 10)))

    assert min(x for x, _ in body) == pytest.approx(10)
    assert max(x for x, _ in body) == pytest.approx(110)
    assert sum(x for x, _ in start) / len(start) == pytest.approx(10)
    assert sum(x for x, _ in end) / len(end) == pytest.approx(110)


def test_a_stroke_without_point_draws_nothing() -> None:
    assert rules.outline(stroke()) == ()
    assert rules.outline(stroke((math.nan, 1), (math.inf, 2))) == ()


def test_the_line_ends_where_the_pen_stopped() -> None:
    *_, end = rules.outline(stroke((10, 10), (40, 10), (80, 10), (81, 10)))

    assert sum(x for x, _ in end) / len(end) == pytest.approx(81)


def test_pressing_harder_makes_a_thicker_line() -> None:
    light = rules.outline(line(60, pressure=0.1))[0]
    heavy = rules.outline(line(60, pressure=0.9))[0]

    assert area(heavy) > 1.6 * area(light)


def test_a_slow_hand_makes_a_thicker_line_than_a_quick_one() -> None:
    slow = rules.outline(line(60, step_ms=40))[0]
    quick = rules.outline(line(60, step_ms=2))[0]

    assert area(slow) > 1.25 * area(quick)


def test_points_without_any_time_make_an_even_line() -> None:
    body = rules.outline(line(40, step_ms=0))[0]

    mean = (rules.THIN_PX + rules.THICK_PX) / 2
    length = rules.path_length(ink(line(40, step_ms=0)))
    assert area(body) == pytest.approx(length * mean, rel=0.1)


def test_a_sharp_elbow_is_filled() -> None:
    shapes = rules.outline(stroke((10, 100), (60, 100), (110, 100), (60, 103), (10, 106)))

    assert len(shapes) > 3


def test_a_long_stroke_is_one_body_of_all_its_points() -> None:
    shapes = rules.outline(line(1000, length=6000))

    assert len(shapes[0]) > 1000


def test_the_curve_passes_smoothly_between_points() -> None:
    circle = stroke(*((200 + 80 * math.cos(i / 4), 150 + 80 * math.sin(i / 4)) for i in range(26)))

    body = rules.outline(circle)[0]

    half = len(body) // 2
    radii = [math.hypot(x - 200, y - 150) for x, y in body[:half]]
    assert max(radii) - min(radii) < 4.5


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.floats(-50, 2000), st.floats(-50, 2000), st.integers(0, 60_000), st.none() | st.floats(0, 1)
        ),
        max_size=30,
    )
)
def test_any_hand_gives_finite_shapes_inside_the_bounds(
    points: list[tuple[float, float, int, float | None]],
) -> None:
    drawn = InkStroke(
        device="pen", points=tuple(InkPoint(x=x, y=y, t_ms=t, pressure=p) for x, y, t, p in points)
    )
    box = rules.bounds(ink(drawn))

    for polygon in rules.outline(drawn):
        assert len(polygon) >= 4
        for x, y in polygon:
            # Between two points a Catmull-Rom curve may bulge by an eighth of its neighbours' span.
            slack = 1 + max(box.width, box.height) / 4
            assert box.left - slack <= x <= box.right + slack
            assert box.top - slack <= y <= box.bottom + slack


def test_a_corner_drawn_in_a_hurry_stays_a_corner() -> None:
    shapes = rules.outline(stroke((10, 10), (60, 80), (110, 10)))

    lowest = max(y for x, y in shapes[0])
    assert lowest > 78


def test_a_real_mark_counts_as_a_signature() -> None:
    assert rules.is_signature(ink(line(30)))


@pytest.mark.parametrize(
    "mark",
    [
        ink(),
        ink(stroke((5, 5))),
        ink(InkStroke(device="mouse", points=line(7).points)),
        ink(stroke((0, 0), (400, 0))),
    ],
    ids=["nothing", "dot", "seven points", "two points"],
)
def test_a_slip_of_the_hand_is_not_a_signature(mark: Ink) -> None:
    assert not rules.is_signature(mark)


def test_a_short_scribble_is_not_a_signature_but_a_cross_of_two_strokes_is() -> None:
    short = stroke(*((i * 10.0, 0.0) for i in range(12)))
    first = stroke(*((i * 10.0, i * 8.0) for i in range(8)))
    second = stroke(*((70 - i * 10.0, i * 8.0) for i in range(8)))

    assert not rules.is_signature(ink(short))
    assert rules.is_signature(ink(first, second))


def test_lifting_the_pen_far_away_adds_no_length() -> None:
    assert rules.path_length(ink(stroke((0, 0), (10, 0)), stroke((400, 0), (410, 0)))) == 20


def test_bounds_hold_the_thickness_of_the_pen() -> None:
    box = rules.bounds(ink(stroke((10, 20), (110, 70))))

    assert (box.left, box.top) == (10 - rules.THICK_PX / 2, 20 - rules.THICK_PX / 2)
    assert (box.width, box.height) == pytest.approx((100 + rules.THICK_PX, 50 + rules.THICK_PX))
    assert rules.bounds(ink()) == rules.Bounds()


def test_a_mark_is_centred_in_its_box_without_being_deformed() -> None:
    mark = ink(line(50))

    fit = rules.fitted(mark, 170, 48)

    box = rules.bounds(mark)
    left, top = fit.apply((box.left, box.top))
    right, bottom = fit.apply((box.right, box.bottom))
    assert left >= -1e-9
    assert right <= 170 + 1e-9
    assert left == pytest.approx(170 - right)
    assert top == pytest.approx(48 - bottom)
    assert fit.x_scale == fit.y_scale < 1


def test_a_small_mark_is_not_blown_up() -> None:
    assert rules.fitted(ink(stroke((5, 5), (15, 9))), 170, 48).x_scale == 1


def test_on_a_page_where_y_grows_upwards_the_mark_stands_upright() -> None:
    mark = ink(line(50))

    down, up = rules.fitted(mark, 170, 48), rules.fitted(mark, 170, 48, y_up=True)

    for point in ((20.0, 100.0), (300.0, 130.0)):
        assert up.apply(point)[0] == pytest.approx(down.apply(point)[0])
        assert up.apply(point)[1] == pytest.approx(48 - down.apply(point)[1])


def test_an_empty_mark_fits_anywhere() -> None:
    assert rules.fitted(ink(), 170, 48).polygon(((0, 0),)) == ((0, 0),)
