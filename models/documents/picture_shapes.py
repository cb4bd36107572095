"""The outlines of our own pictures, in squares of 48 units: filled shapes and lines of one thickness."""

from __future__ import annotations

import datetime as dt
import math
from typing import Final

from models.documents.picture_pieces import clock, hands, handset, person, waves
from models.documents.strokes import (
    arc,
    box,
    circle,
    closed,
    curve,
    cut,
    drawn,
    filled,
    framed,
    line,
    scored,
    shape,
)

PARTS: Final[dict[str, tuple[str, ...]]] = {
    "hour": (clock(dt.time(10, 10)),),
    "door": (
        drawn(line((6, 44), (6, 4), (27, 4), (27, 44))),
        drawn(line((2, 44), (31, 44))),
        framed(shape((6, 4), (19, 9), (19, 46.4), (6, 44))),
        filled(circle(15.4, 27.5, 1.9)),
        drawn(line((46, 25), (32, 25)), line((37.4, 19), (31.4, 25), (37.4, 31)), width=3.6),
    ),
    "ask": (
        person(15, 21, 45, 12, 6.4),
        framed(box(25, 3, 21, 22, 5)),
        cut(shape((27, 20), (31, 26), (31.5, 21.5))),
        drawn(line((27.4, 23.6), (25.4, 29.6), (31.2, 25))),
        cut(box(27.6, 20, 4, 4.2)),
        drawn(
            curve(
                (31.6, 10.4),
                ((31.8, 5.4), (39.8, 5.6), (39.8, 10.4)),
                ((39.8, 13.6), (35.6, 13), (35.6, 16.6)),
            )
        ),
        filled(circle(35.6, 20.6, 1.8)),
    ),
    "place": (
        filled(
            curve(
                (24, 46),
                ((20, 40), (8, 29), (8, 18)),
                ((8, 8.6), (15.2, 2), (24, 2)),
                ((32.8, 2), (40, 8.6), (40, 18)),
                ((40, 29), (28, 40), (24, 46)),
            )
        ),
        cut(circle(24, 18, 6.4)),
    ),
    "bus": (
        drawn(box(3, 8, 42, 29, 5)),
        filled(box(8, 13.5, 8.6, 9.5, 1.2), box(19.2, 13.5, 8.6, 9.5, 1.2)),
        drawn(box(31.4, 13.5, 8, 23.5)),
        drawn(line((8, 29), (27, 29)), width=2.0),
        framed(circle(13.5, 38, 4.8)),
        framed(circle(35.4, 38, 4.8)),
    ),
    "clothes": (
        drawn(
            shape(
                (16, 5),
                (5, 12),
                (9.5, 22.5),
                (13.5, 20.5),
                (13.5, 44),
                (34.5, 44),
                (34.5, 20.5),
                (38.5, 22.5),
                (43, 12),
                (32, 5),
                (24, 12),
            )
        ),
        drawn(line((24, 12), (24, 44)), width=2.0),
        drawn(line((14.5, 27.5), (33.5, 27.5)), line((14.5, 35.5), (33.5, 35.5)), width=4.4),
    ),
    "bag": (
        drawn(curve((17.5, 11), ((17.5, 1), (30.5, 1), (30.5, 11)))),
        drawn(box(10, 9.5, 28, 34.5, 9)),
        filled(box(16, 27, 16, 11.5, 2.6)),
        scored(line((18, 31.2), (30, 31.2)), width=1.8),
        drawn(line((16.5, 18.5), (31.5, 18.5))),
        drawn(
            line((10, 23), (5.4, 26), (5.4, 37), (10, 39.4)),
            line((38, 23), (42.6, 26), (42.6, 37), (38, 39.4)),
        ),
    ),
    "meal": (
        drawn(circle(24.4, 24.5, 11.4)),
        drawn(circle(24.4, 24.5, 6.2), width=1.8),
        drawn(line((3, 4.5), (3, 14)), line((6.4, 4.5), (6.4, 14)), line((9.8, 4.5), (9.8, 14)), width=2.0),
        drawn(curve((3, 14), ((3, 20), (9.8, 20), (9.8, 14)))),
        drawn(line((6.4, 18.5), (6.4, 43.5)), width=3.2),
        filled(curve((40.6, 4), ((46.6, 8), (46.6, 20), (45, 27)), ((44.6, 27.6), (42, 27.6), (40.6, 27.6)))),
        drawn(line((41.6, 5), (41.6, 43.5)), width=3.2),
    ),
    "key": (
        drawn(circle(13.5, 24, 9.4), width=4.6),
        drawn(line((23.4, 24), (44.5, 24), (44.5, 33)), line((36, 24), (36, 31)), width=4.6),
    ),
    "phone": (handset(9, 3, 19, 42), waves(30, 15)),
    "calendar": (
        drawn(box(5, 8.5, 38, 35.5, 3.4)),
        filled(box(5, 8.5, 38, 10, 3)),
        drawn(line((14.5, 3.6), (14.5, 12.5)), line((33.5, 3.6), (33.5, 12.5)), width=3.6),
        scored(line((14.5, 9.6), (14.5, 13)), line((33.5, 9.6), (33.5, 13)), width=1.4),
        *(filled(box(x, y, 4.6, 4.6)) for x in (11, 21.6) for y in (23.6, 33)),
        filled(box(32.2, 23.6, 4.6, 4.6)),
        drawn(circle(34.5, 35.2, 5.2)),
    ),
    "tutor": (
        drawn(box(22, 4, 24, 20, 1.6)),
        drawn(line((30.5, 10.5), (41, 10.5)), line((30.5, 17), (37, 17)), width=2.2),
        person(11.5, 17, 45, 9.6, 5.6),
        drawn(line((15.4, 29.6), (25.6, 19)), width=4.8),
    ),
    "watch": (
        drawn(curve((3, 24), ((12, 8.5), (36, 8.5), (45, 24)), ((36, 39.5), (12, 39.5), (3, 24))), width=3.2),
        filled(circle(24, 24, 8.4)),
        cut(circle(27, 20.8, 2.6)),
    ),
    "together": (
        filled(circle(9, 9.5, 5.2), circle(39, 9.5, 5.2)),
        drawn(line((9, 17), (9, 31)), line((39, 17), (39, 31)), width=6.0),
        drawn(line((9.6, 19), (18, 26)), line((38.4, 19), (30, 26)), width=3.8),
        drawn(
            line((9, 31), (6, 44)),
            line((9, 31), (13, 44)),
            line((39, 31), (35, 44)),
            line((39, 31), (42, 44)),
            width=4.2,
        ),
        framed(box(17, 19, 14, 13)),
        drawn(line((17, 25.5), (31, 25.5)), width=1.8),
    ),
    "alone": (
        filled(circle(17, 9.5, 5.4)),
        drawn(line((17, 17.4), (17, 31)), width=6.4),
        drawn(line((18, 19.4), (29, 25.5)), width=4.0),
        drawn(line((17, 31), (13, 44)), line((17, 31), (22, 44)), width=4.4),
        framed(box(27.6, 17, 15, 14)),
        drawn(line((27.6, 24), (42.6, 24)), width=1.8),
    ),
    "late": (
        drawn(circle(15.4, 16, 13)),
        hands(15.4, 16, 9.6, dt.time(8, 0)),
        handset(23, 19, 14, 27),
        drawn(arc(38.4, 27, 4.6, -50, 50), arc(38.4, 27, 9, -50, 50), width=2.4),
    ),
    "sign": (
        drawn(box(5, 3, 29, 42, 2.4)),
        drawn(line((11, 11), (28, 11)), line((11, 18), (22, 18)), width=2.2),
        drawn(
            curve(
                (10, 37),
                ((13, 26), (17, 28), (15, 35)),
                ((14, 40), (20, 34), (21.4, 33)),
                ((22, 32.6), (22, 36.6), (25, 36)),
            )
        ),
        framed(shape((44.6, 12.4), (39, 8.6), (27.4, 27.4), (26.6, 34.4), (33, 31.2)), width=2.4),
        filled(shape((27.2, 30), (26.6, 34.8), (31, 32.4))),
    ),
    "talk": (
        drawn(box(3, 4, 29, 20, 5)),
        filled(shape((8, 22.6), (8, 31), (16, 23))),
        f"{cut(box(15.6, 18.6, 30.8, 21.8, 6))} {filled(box(17, 20, 28, 19, 5))}",
        filled(shape((40, 37), (40.6, 46), (32, 38))),
        drawn(line((9, 10.4), (26, 10.4)), width=2.2),
        scored(line((22.6, 27), (39.4, 27)), line((22.6, 32.6), (33, 32.6)), width=2.2),
    ),
    "work": (
        drawn(line((16.5, 16), (16.5, 8), (31.5, 8), (31.5, 16))),
        drawn(box(4, 15.5, 40, 28, 3)),
        drawn(line((4, 27.5), (18, 27.5)), line((30, 27.5), (44, 27.5))),
        filled(box(19.4, 23.4, 9.2, 9, 1.4)),
    ),
    "paper": (
        drawn(shape((9, 3), (29, 3), (39, 13), (39, 45), (9, 45))),
        drawn(line((29, 3), (29, 13), (39, 13)), width=2.2),
        drawn(line((15.5, 20.5), (32.5, 20.5)), line((15.5, 28), (32.5, 28)), line((15.5, 35.5), (26, 35.5))),
    ),
    "rest": (
        drawn(line((3.6, 8), (3.6, 42)), line((3.6, 34.4), (44.4, 34.4), (44.4, 42)), width=3.8),
        filled(circle(11.4, 25.2, 4.8)),
        filled(
            closed(
                curve((18, 31.6), ((18, 22), (22, 19.6), (28, 19.6)), ((38, 19.6), (44.4, 22), (44.4, 31.6)))
            )
        ),
    ),
    "pause": (
        drawn(
            curve(
                (7, 18),
                ((7, 34), (9, 41), (14, 41)),
                ((17, 41), (21, 41), (24, 41)),
                ((29, 41), (31, 34), (31, 18)),
            ),
            line((7, 18), (31, 18)),
        ),
        drawn(curve((31, 22), ((41, 20), (41, 33.6), (29.4, 33)))),
        drawn(line((4, 45.4), (36, 45.4))),
        drawn(
            curve((14.5, 13), ((11, 9.6), (18, 7.4), (14.5, 3.4))),
            curve((23.5, 13), ((20, 9.6), (27, 7.4), (23.5, 3.4))),
            width=2.4,
        ),
    ),
    "safety": (
        filled(closed(curve((7, 32), ((7, 4.6), (41, 4.6), (41, 32))))),
        scored(line((18.6, 12), (18.6, 25)), line((29.4, 12), (29.4, 25)), width=2.4),
        drawn(line((3.6, 35.6), (44.4, 35.6)), width=5.0),
    ),
    "help": (
        filled(circle(24, 24, 21)),
        cut(circle(24, 24, 8.6)),
        scored(
            *(
                line(
                    (round(24 + 9 * math.cos(turn), 2), round(24 + 9 * math.sin(turn), 2)),
                    (round(24 + 19.4 * math.cos(turn), 2), round(24 + 19.4 * math.sin(turn), 2)),
                )
                for turn in (math.pi / 4 + index * math.pi / 2 for index in range(4))
            ),
            width=6.4,
        ),
        drawn(circle(24, 24, 20.4), circle(24, 24, 8.8)),
    ),
    "goal": (
        drawn(line((12, 4), (12, 43)), width=3.8),
        filled(shape((12, 5), (41, 13.4), (12, 22.6))),
        drawn(line((4, 44.4), (44, 44.4)), width=3.4),
    ),
    "danger": (
        drawn(shape((24, 4.6), (45, 42), (3, 42)), width=4.0),
        drawn(line((24, 17.6), (24, 28.6)), width=4.6),
        filled(circle(24, 35.4, 2.7)),
    ),
    "care": (
        drawn(box(4, 4, 40, 40, 8), width=3.2),
        filled(box(19.4, 11.4, 9.2, 25.2, 1), box(11.4, 19.4, 25.2, 9.2, 1)),
    ),
    "tool": (
        drawn(line((9.4, 38.6), (29, 19)), width=7.4),
        drawn(arc(34.4, 13.6, 8.6, -10, 280), width=5.4),
        cut(circle(9.6, 38.4, 1.7)),
    ),
    "list": (
        drawn(box(7, 3, 34, 42, 2.6)),
        *(drawn(line((12, y), (14.8, y + 3), (19.6, y - 3.6))) for y in (13, 24.4, 35.8)),
        *(drawn(line((24.4, y), (35.6, y)), width=2.4) for y in (13, 24.4, 35.8)),
    ),
}
