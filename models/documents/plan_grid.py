"""Section 7 of a plan: the tasks week by week, on a page of their own that hangs where the work is done."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import groupby

from models.documents import roles
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked, tagged
from models.documents.look import BOX_LINE, GREEN, HAIRLINE, TINT, Look
from models.documents.marks import BoxMark, RuleMark
from models.documents.roles import Tag
from models.documents.words import Pair, Words
from models.records.plans import LearningStep, PlanContent, TaskLine

SHARES = (3.2, 1.75, 2.95, 1.5, 2.0)
PAD = 4.0
ROW_PAD = 2.8
DOT = 4.4
TICK = 6.6
# Above this, points, a task goes on in further rows.
MAX_ROW = 420.0
STEPS = tuple(LearningStep)
TICKED = ("label.in_progress", "label.yes")


def grid_boxes(words: Words, content: PlanContent, width: float, look: Look) -> list[Box]:
    """Set the grid: one band per week, one row per task; empty when no task is written."""
    tasks = [task for task in content.tasks if words.local(task.task)]
    if not tasks:
        return []
    head = _head(words, width, look)
    found = [replace(head, is_kept=True)]
    for week, lines in groupby(sorted(tasks, key=lambda task: task.week), key=lambda task: task.week):
        band = replace(
            _band(words, week, content.contract.starts_on, width, look), is_kept=True, repeated=head
        )
        found.append(band)
        for line in lines:
            found.extend(replace(row, repeated=head) for row in _task(words, line, width, look))
    return tagged(found, Tag(roles.TABLE))


def week_start(first_day: dt.date, week: int) -> dt.date:
    """Give the day on which a week of work begins: the first day, then Mondays."""
    if week <= 1:
        return first_day
    return first_day - dt.timedelta(days=first_day.weekday()) + dt.timedelta(weeks=week - 1)


def _columns(width: float) -> list[tuple[float, float]]:
    found, x = [], 0.0
    for share in SHARES:
        column = width * share / sum(SHARES)
        found.append((x + PAD, column - 2 * PAD))
        x += column
    return found


def _dual(words: Words, text: Pair, style: Style, help_style: Style, width: float) -> list[Box]:
    """A text, and under it its translation."""
    found = rows([Cell(text=text.fr, style=style, width=width)])
    if text.other:
        found += rows([Cell(text=text.other, style=help_style, language=words.language, width=width)])
    return found


def _head(words: Words, width: float, look: Look) -> Box:
    keys = ("label.task", "label.how", "label.result", "label.shown_by", "label.acquired")
    sketch = Sketch()
    pairs = [words.both(key) for key in keys]
    ticked = words.join(map(words.both, TICKED), separator=" / ").other
    pairs[-1] = Pair(pairs[-1].fr, f"{pairs[-1].other} : {ticked}" if ticked else "")
    titles = [
        stacked(_dual(words, pair, look.note, look.note, column))
        for pair, (_, column) in zip(pairs, _columns(width), strict=True)
    ]
    height = max(title.height for title in titles)
    sketch.open(Tag(roles.ROW))
    for title, (x, _) in zip(titles, _columns(width), strict=True):
        sketch.open(Tag(roles.HEAD_CELL, scope=roles.COLUMN))
        sketch.place(title, x, 0.0)
        sketch.close()
    sketch.close()
    sketch.add(RuleMark(width, 0.0, 0.8, GREEN), 0.0, height + 2.0)
    return sketch.box(height + 3.0, space=4.0)


def _band(words: Words, week: int, starts_on: dt.date | None, width: float, look: Look) -> Box:
    title = (
        words.both("label.week_of", n=week, date=words.date(week_start(starts_on, week)))
        if starts_on
        else words.both("label.week", n=week)
    )
    half = width / 2 - PAD * 2
    room = half if title.other else width - 2 * PAD
    cells = [Cell(text=title.fr, style=look.heading, x=PAD, width=room, role=roles.SPAN)]
    if title.other:
        cells.append(
            Cell(
                text=title.other,
                style=look.heading,
                language=words.language,
                x=width - PAD - half,
                width=half,
                align="right",
                role=roles.SPAN,
            )
        )
    band = Tag(roles.HEAD_CELL, scope=roles.ROW_SCOPE, span=len(SHARES))
    text = stacked(tagged(rows(cells, above=1.0, below=1.0), Tag(roles.ROW), band))
    sketch = Sketch()
    sketch.add(BoxMark(width, text.height, fill=TINT), 0.0, 0.0)
    sketch.place(text, 0.0, 0.0)
    return sketch.box(text.height, space=4.5)


def _task(words: Words, line: TaskLine, width: float, look: Look) -> list[Box]:
    (task_x, task_w), (how_x, how_w), (result_x, result_w), (who_x, who_w), (done_x, done_w) = _columns(width)
    task = _dual(words, words.local(line.task), look.body, look.label, task_w)
    result = _dual(words, words.local(line.result), look.body, look.label, result_w)
    who = rows([Cell(text=words.same(line.shown_by).fr, style=look.body, width=who_w)])
    if sum(box.height for box in (*task, *result)) > MAX_ROW:
        return _long_task(words, line, width, look)
    sketch = Sketch()
    columns = (
        (stacked(task), task_x),
        (_how(words, line.how, how_w, look), how_x),
        (stacked(result), result_x),
        (stacked(who), who_x),
        (_acquired(words, done_w, look), done_x),
    )
    height = max(box.height for box, _ in columns)
    sketch.open(Tag(roles.ROW))
    for box, x in columns:
        sketch.open(Tag(roles.CELL))
        sketch.place(box, x, ROW_PAD)
        sketch.close()
    sketch.close()
    sketch.add(RuleMark(width, 0.0, 0.5, HAIRLINE), 0.0, height + 2 * ROW_PAD)
    return [sketch.box(height + 2 * ROW_PAD)]


def _long_task(words: Words, line: TaskLine, width: float, look: Look) -> list[Box]:
    """A task too long for one row goes on over the pages, its boxes to tick at its beginning."""
    (task_x, task_w), (how_x, how_w), (result_x, result_w), (who_x, who_w), (done_x, done_w) = _columns(width)
    task, result = words.local(line.task), words.local(line.result)
    texts = rows(
        [
            Cell(text=task.fr, style=look.body, x=task_x, width=task_w),
            Cell(text=result.fr, style=look.body, x=result_x, width=result_w),
            Cell(text=words.same(line.shown_by).fr, style=look.body, x=who_x, width=who_w),
        ],
        above=ROW_PAD,
    ) + rows(
        [
            Cell(text=task.other, style=look.label, language=words.language, x=task_x, width=task_w),
            Cell(text=result.other, style=look.label, language=words.language, x=result_x, width=result_w),
        ]
    )
    sketch = Sketch()
    sketch.place(texts[0], 0.0, 0.0)
    how, acquired = _how(words, line.how, how_w, look), _acquired(words, done_w, look)
    sketch.place(how, how_x, ROW_PAD)
    sketch.place(acquired, done_x, ROW_PAD)
    first = sketch.box(max(texts[0].height, how.height + ROW_PAD, acquired.height + ROW_PAD))
    end = Sketch()
    end.place(texts[-1], 0.0, 0.0)
    end.add(RuleMark(width, 0.0, 0.5, HAIRLINE), 0.0, texts[-1].height + ROW_PAD)
    found = [first, *texts[1:-1], end.box(texts[-1].height + ROW_PAD)]
    return tagged(found, Tag(roles.ROW), Tag(roles.CELL, span=len(SHARES)))


def _how(words: Words, step: LearningStep, width: float, look: Look) -> Box:
    """Three dots, filled up to the step, and its name: the progress is seen without colour."""
    sketch = Sketch()
    reached = STEPS.index(step)
    top = look.body.leading("fr") / 2 - DOT / 2
    for index in range(len(STEPS)):
        fill = GREEN if index <= reached else "#FFFFFF"
        dot = BoxMark(DOT, DOT, fill=fill, stroke=GREEN, radius=DOT / 2, line_width=0.7)
        sketch.add(dot, index * (DOT + 2.0), top)
    left = len(STEPS) * (DOT + 2.0) + 3.0
    name = words.both(f"step.{step}")
    french = stacked(rows([Cell(text=name.fr, style=look.body, x=left, width=width - left)]))
    sketch.place(french, 0.0, 0.0)
    if not name.other:
        return sketch.box(french.height)
    other = stacked(rows([Cell(text=name.other, style=look.label, language=words.language, width=width)]))
    sketch.place(other, 0.0, french.height)
    return sketch.box(french.height + other.height)


def _acquired(words: Words, width: float, look: Look) -> Box:
    """Two boxes to tick and a line for the date, filled by hand; the head of the table translates them."""
    sketch = Sketch()
    leading = look.body.leading("fr") + 1.0
    x = 0.0
    for key in TICKED:
        cell = Cell(text=words.both(key).fr, style=look.label, x=x + TICK + 3.0, width=width)
        sketch.add(BoxMark(TICK, TICK, stroke=BOX_LINE, radius=1.0), x, leading / 2 - TICK / 2)
        sketch.place(stacked(rows([cell])), 0.0, (leading - cell.leading) / 2)
        x = cell.x + (cell.lines[0].width if cell.lines else 0.0) + 8.0
    y = leading
    date = Cell(text=words.both("label.date").fr, style=look.note, width=width)
    sketch.place(stacked(rows([date])), 0.0, y)
    start = (date.lines[0].width if date.lines else 0.0) + 4.0
    sketch.add(RuleMark(width - start, 0.0, 0.5, BOX_LINE), start, y + leading * 0.72)
    return sketch.box(y + leading)
