"""The employee's own sheet: the first week on one page, whom to ask, whom to call, when one meets next.

A4 for the door of a cupboard, or A5 for a pocket: the same page, smaller.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from reportlab.lib.pagesizes import A5

from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.flow import Flow
from models.documents.font_files import Weight
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import HAIRLINE, INK, TINT
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, BoxMark, RuleMark, Sheet, paint
from models.documents.plain_blocks import PlainBlocks
from models.documents.plain_ideas import Idea, idea, present
from models.documents.plain_pictures import Picture
from models.documents.plain_words import PlainWords, plain_words_of
from models.documents.words import Pair, capital
from models.records.plan_papers import SheetSize
from models.records.plans import PlanContent, PlanVersionRecord
from models.records.timetable import TimetableDay
from models.rules.holidays import is_public_holiday

TITLE: Final = "Ma première semaine"
MARGIN: Final = 42.0
WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
TOP: Final = 34.0
BOTTOM: Final = PAGE_HEIGHT - 34.0
_SIZES: Final = (15.0, 14.0, 13.0, 12.6, 12.0, 11.5, 11.0, 10.5, 10.0)
"""Of the letters on A4, points: the first that needs one page is taken."""
_LEAST_ON_A5: Final = 12.6
"""As large as 9 points once reduced."""
_HALF: Final = A5[0] / PAGE_WIDTH
_DAYS: Final = 7
_DAY_SHARE: Final = 0.44
_NEXT: Final = 3
"""Appointments that are named."""


def render_week(
    version: PlanVersionRecord, size: SheetSize = SheetSize.A4, *, alsace_moselle: bool = False
) -> bytes:
    """Print the sheet of a version whose first day is known.

    Args:
        version: Content that has been through the whitelist of printed fields.
        size: Of the paper.
        alsace_moselle: Count Good Friday and 26 December as holidays.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(TITLE)
    sizes: tuple[float, ...] = _SIZES
    if size is SheetSize.A5:
        canvas.setPageSize(A5)
        sizes = tuple(each for each in _SIZES if each >= _LEAST_ON_A5)
    for sheet in week_sheets(version, sizes, alsace_moselle=alsace_moselle):
        if size is SheetSize.A5:
            canvas.draw_code(f"{_HALF:.5f} 0 0 {_HALF:.5f} 0 0 cm")
        paint((sheet,), canvas)
    return canvas.finish()


def week_sheets(
    version: PlanVersionRecord, sizes: tuple[float, ...] = _SIZES, *, alsace_moselle: bool = False
) -> tuple[Sheet, ...]:
    """Lay the sheet out, in the largest letters that need one page; on its back too where none does."""
    words = plain_words_of(version.content)
    flow = Flow(left=MARGIN, width=WIDTH, top=TOP, bottom=BOTTOM, gap=0.0)
    for size in sizes:
        flow = Flow(left=MARGIN, width=WIDTH, top=TOP, bottom=BOTTOM, gap=0.0)
        blocks = PlainBlocks(language=words.language, width=WIDTH, size=size)
        flow.full(_boxes(words, blocks, version.content, alsace_moselle=alsace_moselle))
        if len(flow.pages) == 1:
            break
    return tuple(Sheet(tuple(marks)) for marks in flow.pages)


def _boxes(
    words: PlainWords, blocks: PlainBlocks, content: PlanContent, *, alsace_moselle: bool
) -> Iterator[Box]:
    title = Style(size=blocks.size + 10.0, weight=Weight.SEMIBOLD, colour=INK)
    yield blocks.title(words.both("sheet.week.title"), title)
    if name := content.employee.display_name:
        yield stacked(rows([Cell(text=name, style=blocks.strong, width=WIDTH)]))
    begins = content.contract.starts_on
    if begins is not None:
        days = {day.weekday: day for day in content.timetable.days if day.spans}
        for index in range(_DAYS):
            day = begins + dt.timedelta(days=index)
            is_holiday = is_public_holiday(day, alsace_moselle=alsace_moselle)
            told = _hours(words, days.get(day.weekday()), is_holiday=is_holiday) if days else ()
            row = _row(words, blocks, day, told, is_first=not index)
            yield replace(row, space=blocks.size * 0.7 if not index else 0.0)
    for found in (*_first_day(words, content), *_calls(words, content)):
        if found is not None:
            yield blocks.idea(found)


def _row(
    words: PlainWords, blocks: PlainBlocks, day: dt.date, told: tuple[Pair, ...], *, is_first: bool
) -> Box:
    """Set a day between its rules, the first one on a ground of its own."""
    pad, left = blocks.size * 0.28, WIDTH * _DAY_SHARE
    name = stacked(blocks.said(words.date(day).map(capital), blocks.strong, blocks.help, left - 10.0))
    hours = stacked(blocks.lines(told, WIDTH - left - 6.0, has_strong=False))
    height = max(name.height, hours.height) + 2 * pad
    sketch = Sketch()
    if is_first:
        sketch.add(BoxMark(WIDTH, height, fill=TINT), 0.0, 0.0)
    sketch.place(name, 6.0, pad)
    sketch.place(hours, left, pad)
    sketch.add(RuleMark(WIDTH, 0.0, 0.6, HAIRLINE), 0.0, height)
    return sketch.box(height)


def _hours(words: PlainWords, day: TimetableDay | None, *, is_holiday: bool) -> tuple[Pair, ...]:
    if day is None:
        return (words.both("label.rest_day"),)
    if is_holiday:
        return (words.both("sheet.week.holiday"),)
    spans = [
        words.both("label.from_to", start=words.time(span.start), end=words.time(span.end))
        for span in day.spans
    ]
    if not words.is_bilingual:
        return tuple(spans)
    # Two languages need the room: one line each.
    return (words.join((spans[0], *(span.map(_inside) for span in spans[1:]))),)


def _inside(text: str) -> str:
    return text[:1].lower() + text[1:]


def _first_day(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    day, post = content.day_one, content.post
    if day.arrives_at is not None:
        arrive = words.both("sheet.week.arrive", time=words.time(day.arrives_at))
        yield idea(Picture.HOUR, words.both("simple.my_first_day"), arrive, at=day.arrives_at)
    yield idea(
        Picture.DOOR,
        *present(
            words.named(words.both("label.entrance"), words.local(day.entrance)),
            words.typed(post.workplace or content.employer.site_address),
        ),
    )
    asked = words.same(day.ask_for)
    yield idea(
        Picture.ASK,
        words.both("sheet.week.ask", name=asked) if asked else Pair(),
        words.named(words.both("label.phone"), words.phone(day.phone)),
    )
    yield idea(Picture.BUS, words.named(words.both("label.journey"), words.local(day.journey)))
    yield idea(Picture.BAG, words.named(words.both("label.bring"), words.local(day.bring)))


def _calls(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    contacts, adviser = content.contacts, content.adviser
    if late := words.same(contacts.absence):
        before = contacts.absence_before
        by = words.both("label.absence_before", time=words.time(before)) if before is not None else Pair()
        yield idea(Picture.LATE, words.both("sheet.week.late"), words.both("falc.call", who=late), by)
    if adviser.phone.strip():
        reached = words.join((words.same(adviser.name), words.phone(adviser.phone)))
        yield idea(Picture.PHONE, words.both("sheet.week.whom"), reached)
    begins = content.contract.starts_on
    points = [line for line in content.check_points if line.due_on and begins and line.due_on > begins]
    lines = []
    for line in sorted(points, key=lambda point: point.due_on or dt.date.max)[:_NEXT]:
        key = f"check_point.{line.code}"
        label = words.local(line.label) or (words.both(key) if words.fr.has(key) else words.same(line.code))
        day = words.date(line.due_on or dt.date.max).map(capital)
        lines.append(words.named(day, words.join((label, words.same(line.place)))))
    if lines:
        yield idea(Picture.CALENDAR, words.both("sheet.week.next"), *lines)
