"""Drawing a plan, against the same marks on a raw ReportLab canvas."""

from __future__ import annotations

import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from controllers.headless.demo_clock import DemoClock
from controllers.headless.demo_session import DemoSession
from controllers.headless.throw_away import demo_workspace
from models.clock import utc_now
from models.demo.cast import role_for
from models.documents.faces import face
from models.documents.font_files import FILES, font_path
from models.documents.marks import PAGE_HEIGHT, BoxMark, InkMark, RuleMark, Sheet, TextMark
from models.documents.plan_pdf import plan_sheets, render_plan
from models.records.plans import PlanVersionRecord
from models.vault.keys import CHEAPEST
from tests.benchmarks.rounds import Line, compared
from tests.benchmarks.vaults import PASSPHRASE

_PLANS_A_ROUND = 10


def plan(rounds: int) -> list[Line]:
    """Compare the drawing of signed plans, in French alone and beside Arabic."""
    lines = []
    for language, name in (("fr", "French alone"), ("ar", "French and Arabic")):
        records = _signed(language)
        _register_fonts()
        mine, theirs = [], []
        for _ in range(rounds + 1):
            mine.append(_cost_of_ours(records))
            theirs.append(_cost_of_canvas(records))
        note = f"{len(plan_sheets(records[0]))} pages"
        lines.append(compared(f"plan PDF, {name}, CPU", mine[1:], theirs[1:], 1.5, note))
    return lines


def _cost_of_ours(records: list[PlanVersionRecord]) -> float:
    cpu = time.process_time()
    for record in records:
        render_plan(record)
    return (time.process_time() - cpu) / len(records)


def _cost_of_canvas(records: list[PlanVersionRecord]) -> float:
    pages = [plan_sheets(record) for record in records]
    cpu = time.process_time()
    for sheets in pages:
        _draw(sheets)
    return (time.process_time() - cpu) / len(records)


def _signed(language: str) -> list[PlanVersionRecord]:
    """Return plans that three have signed, each with a name and a number of its own."""
    role = role_for(language)
    if role is None:
        raise ValueError(language)
    clock = DemoClock(utc_now())
    with (
        TemporaryDirectory() as folder,
        demo_workspace(Path(folder) / "v", PASSPHRASE, clock, CHEAPEST) as workspace,
    ):
        session = DemoSession(workspace, clock, 1)
        session.prepare()
        session.meet(role)
        record = session.plans.sign_all(session.plans.freeze(session.plan_for(role)))
    return [_named(record, number) for number in range(_PLANS_A_ROUND)]


def _named(record: PlanVersionRecord, number: int) -> PlanVersionRecord:
    employee = replace(record.content.employee, last_name=f"Nom {number}")
    return replace(record, number=f"2026-{number:04d}", content=replace(record.content, employee=employee))


def _register_fonts() -> None:
    for family, weight in FILES:
        name = face(family, weight).name
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(font_path(family, weight))))


def _draw(sheets: tuple[Sheet, ...]) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1, pageCompression=1)
    for sheet in sheets:
        for mark, x, top in sheet.marks:
            _draw_mark(canvas, mark, x, PAGE_HEIGHT - top)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_mark(canvas: Canvas, mark: TextMark | RuleMark | BoxMark | InkMark, x: float, y: float) -> None:
    if isinstance(mark, TextMark):
        canvas.setFillColor(HexColor(mark.colour))
        for run in mark.line.runs:
            canvas.setFont(run.face.name, run.size)
            canvas.drawString(x + run.offset, y, run.text)
    elif isinstance(mark, RuleMark):
        canvas.setStrokeColor(HexColor(mark.colour))
        canvas.setLineWidth(mark.width)
        canvas.line(x, y, x + mark.dx, y - mark.dy)
    elif isinstance(mark, BoxMark):
        _draw_box(canvas, mark, x, y)
    else:
        canvas.setFillColor(HexColor(mark.colour))
        path = canvas.beginPath()
        for polygon in mark.polygons:
            path.moveTo(x + polygon[0][0], y + polygon[0][1])
            for across, up in polygon[1:]:
                path.lineTo(x + across, y + up)
            path.close()
        canvas.drawPath(path, stroke=0, fill=1)


def _draw_box(canvas: Canvas, mark: BoxMark, x: float, y: float) -> None:
    if mark.fill:
        canvas.setFillColor(HexColor(mark.fill))
    if mark.stroke:
        canvas.setStrokeColor(HexColor(mark.stroke))
        canvas.setLineWidth(mark.line_width)
    canvas.roundRect(
        x,
        y - mark.height,
        mark.width,
        mark.height,
        mark.radius,
        stroke=int(bool(mark.stroke)),
        fill=int(bool(mark.fill)),
    )
