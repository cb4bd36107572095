"""The employee's own sheet: the first week on one page, whom to ask, whom to call, when one meets next.

A4 for the door of a cupboard, or A5 for a pocket: the same page, smaller.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from reportlab.lib.pagesizes import A5

from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.flow import Flow
from models.documents.font_files import Weight
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import HAIRLINE, INK, TINT
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, BoxMark, RuleMark, Sheet, draw
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
_DAYS: Final = 7
_DAY_SHARE: Final = 0.44
_NEXT: Final = 3
"""Appointments that are named."""


@dataclass(frozen=True, slots=True)
class _Page:
    """A size of paper, points.

    Attributes:
        sizes: Of the letters, from the largest: the first that needs one page is taken, else the smallest,
            on both sides.
    """

    width: float
    height: float
    margin: float
    sizes: tuple[float, ...]

    @property
    def column(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    def flow(self) -> Flow:
        """Begin a sheet."""
        return Flow(
            left=self.margin,
            width=self.column,
            top=self.margin * 0.8,
            bottom=self.height - self.margin * 0.8,
            gap=0.0,
        )


_PAGES: Final = {
    SheetSize.A4: _Page(
        PAGE_WIDTH, PAGE_HEIGHT, 42.0, (15.0, 14.0, 13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0)
    ),
    SheetSize.A5: _Page(*A5, 30.0, (11.0, 10.5, 10.0, 9.5, 9.0)),
}


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
    page = _PAGES[size]
    canvas.setPageSize((page.width, page.height))
    for sheet in week_sheets(version, size, alsace_moselle=alsace_moselle):
        draw(sheet.marks, page.height, canvas)
        canvas.next_page()
    return canvas.finish()


def week_sheets(
    version: PlanVersionRecord, size: SheetSize = SheetSize.A4, *, alsace_moselle: bool = False
) -> tuple[Sheet, ...]:
    """Lay the sheet out, places counted from the top left corner of its own size of paper."""
    words, page = plain_words_of(version.content), _PAGES[size]
    flow = page.flow()
    for letters in page.sizes:
        flow = page.flow()
        blocks = PlainBlocks(language=words.language, width=page.column, size=letters)
        flow.full(_boxes(words, blocks, version.content, alsace_moselle=alsace_moselle))
        if len(flow.pages) == 1:
            break
    return tuple(Sheet(tuple(marks)) for marks in flow.pages)


def _boxes(
    words: PlainWords, blocks: PlainBlocks, content: PlanContent, *, alsace_moselle: bool
) -> Iterator[Box]:
    title = Style(size=blocks.size * 1.7, weight=Weight.SEMIBOLD, colour=INK)
    yield blocks.title(words.both("sheet.week.title"), title)
    if name := content.employee.display_name:
        yield stacked(rows([Cell(text=name, style=blocks.strong, width=blocks.width)]))
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
    pad, left = blocks.size * 0.28, blocks.width * _DAY_SHARE
    name = stacked(blocks.said(words.date(day).map(capital), blocks.strong, blocks.help, left - 10.0))
    hours = stacked(blocks.lines(told, blocks.width - left - 6.0, has_strong=False))
    height = max(name.height, hours.height) + 2 * pad
    sketch = Sketch()
    if is_first:
        sketch.add(BoxMark(blocks.width, height, fill=TINT), 0.0, 0.0)
    sketch.place(name, 6.0, pad)
    sketch.place(hours, left, pad)
    sketch.add(RuleMark(blocks.width, 0.0, 0.6, HAIRLINE), 0.0, height)
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
