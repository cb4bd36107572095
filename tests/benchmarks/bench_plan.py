"""Drawing a plan, against the same marks on a raw ReportLab canvas, and against two typesetters."""

from __future__ import annotations

import resource
import time
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
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
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.marks import PAGE_HEIGHT, BoxMark, InkMark, Mark, RuleMark, Sheet, TextMark, paint
from models.documents.plan_pdf import plan_sheets, render_plan, title
from models.documents.qr_codes import QrMark
from models.documents.structure import Untold
from models.records.plans import PlanVersionRecord
from models.vault.keys import CHEAPEST
from tests.benchmarks.rounds import Line, compared
from tests.benchmarks.typesetters import beside_typesetters
from tests.benchmarks.vaults import PASSPHRASE

_PLANS_A_ROUND = 10
_UNTAGGED, _TAGGED = 1.3, 1.6
_WEASYPRINT, _TYPST = 1 / 7, 1.0
_BATCH = 1_000
_WARM = 200
_GROWTH_MB = 4.0
_REFRESH_MS = 100.0


def plan(rounds: int) -> list[Line]:
    """Compare the drawing of signed plans, in French alone and beside Arabic."""
    lines: list[Line] = []
    records: list[PlanVersionRecord] = []
    _register_fonts()
    for language, name in (("fr", "French alone"), ("ar", "French and Arabic")):
        records = _signed(language)
        lines += _beside_canvas(records, name, rounds)
        lines += beside_typesetters(
            plan_sheets(records[0]), partial(_cost_of_ours, records), name, rounds, (_WEASYPRINT, _TYPST)
        )
    return [*lines, _refresh(records[0]), _batch(records)]


def _beside_canvas(records: list[PlanVersionRecord], name: str, rounds: int) -> list[Line]:
    plain, tagged, theirs = [], [], []
    for _ in range(rounds + 1):
        plain.append(_cost_of_ours(records, is_tagged=False))
        tagged.append(_cost_of_ours(records))
        theirs.append(_cost_of_canvas(records))
    note = f"{len(plan_sheets(records[0]))} pages, to the same marks on a raw canvas"
    return [
        compared(f"plan PDF, {name}, CPU", plain[1:], theirs[1:], _UNTAGGED, note),
        compared(f"… tagged, {name}, CPU", tagged[1:], theirs[1:], _TAGGED, note),
    ]


def _cost_of_ours(records: list[PlanVersionRecord], *, is_tagged: bool = True) -> float:
    cpu = time.process_time()
    for record in records:
        canvas = GlyphCanvas(title(record))
        if not is_tagged:
            canvas.tags = Untold()
        paint(plan_sheets(record), canvas)
        canvas.finish()
    return (time.process_time() - cpu) / len(records)


def _refresh(record: PlanVersionRecord) -> Line:
    """A letter typed in the preview: the plan is drawn again, and its first page painted for the screen."""
    taken = []
    for number in range(_PLANS_A_ROUND):
        begun = time.process_time()
        pdf = pypdfium2.PdfDocument(render_plan(_named(record, number), is_preview=True))
        pdf[0].render(scale=96 / 72).to_pil()
        pdf.close()
        taken.append(time.process_time() - begun)
    slowest = max(taken[1:]) * 1000
    return Line("preview after a letter, slowest, CPU", slowest, "ms", allowed=_REFRESH_MS)


def _batch(records: list[PlanVersionRecord]) -> Line:
    """Memory that a batch goes on taking once it is warm."""
    held = 0
    for number in range(_BATCH):
        render_plan(_named(records[0], number))
        if number == _WARM:
            held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held) / 1024
    note = f"{_BATCH} plans, after the first {_WARM}"
    return Line("memory grown in one batch", grown, "MB", allowed=_GROWTH_MB, note=note)


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


def _draw_mark(canvas: Canvas, mark: Mark, x: float, y: float) -> None:
    if isinstance(mark, TextMark):
        _draw_text(canvas, mark, x, y)
    elif isinstance(mark, RuleMark):
        canvas.setStrokeColor(HexColor(mark.colour))
        canvas.setLineWidth(mark.width)
        canvas.line(x, y, x + mark.dx, y - mark.dy)
    elif isinstance(mark, BoxMark):
        _draw_box(canvas, mark, x, y)
    elif isinstance(mark, QrMark):
        _draw_code(canvas, mark, x, y)
    elif isinstance(mark, InkMark):
        _draw_ink(canvas, mark, x, y)


def _draw_text(canvas: Canvas, mark: TextMark, x: float, y: float) -> None:
    canvas.setFillColor(HexColor(mark.colour))
    for run in mark.line.runs:
        canvas.setFont(run.face.name, run.size)
        canvas.drawString(x + run.offset, y, run.text)


def _draw_ink(canvas: Canvas, mark: InkMark, x: float, y: float) -> None:
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


def _draw_code(canvas: Canvas, mark: QrMark, x: float, y: float) -> None:
    scale = mark.side / mark.count
    canvas.setFillColor(HexColor("#000000"))
    path = canvas.beginPath()
    for row in mark.path.splitlines():
        left, bottom, width, height = (float(number) * scale for number in row.split()[:4])
        path.rect(x + left, y - mark.side + bottom, width, height)
    canvas.drawPath(path, stroke=0, fill=1)
