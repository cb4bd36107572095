"""An integration plan on paper: A4, in French, and side by side in the employee's language."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from models.documents import boxes, plan_signatures, typeset, words
from models.documents.boxes import Box, Cell, rows
from models.documents.columns import Column
from models.documents.flow import Flow
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.items import Section, Sentence
from models.documents.look import ALONE, COLUMN_GAP, MARGIN, SIDE_BY_SIDE, TINY, Look
from models.documents.marks import Sheet, paint
from models.documents.plan_frame import BOTTOM, TOP, WIDTH, Frame, fingerprint_line
from models.documents.plan_grid import grid_boxes
from models.documents.plan_parties import parties_box, thirds
from models.documents.plan_progress import agreement_section, commitments, commitments_section, later_sections
from models.documents.plan_sections import first_sections
from models.documents.plan_signatures import signature_boxes, signing_lines
from models.documents.words import Words, words_of
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord

# Points: a section shorter than this is not cut between two columns.
SHORT_SECTION: Final = 165.0


def render_plan(version: PlanVersionRecord, *, is_preview: bool = False) -> bytes:
    """Print a plan; the same record gives the same bytes.

    Args:
        version: Content that has been through the whitelist of what an employer may read; section 15 is
            never printed. The signatures it holds are drawn.
        is_preview: Say on every page that this is not what will be signed; a draft always says so.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(title(version))
    paint(plan_sheets(version, is_preview=is_preview), canvas)
    return canvas.finish()


def render_frozen(version: PlanVersionRecord) -> bytes:
    """Print a plan as it was shown before anybody signed: what ``document_sha256`` is the digest of."""
    return render_plan(replace(version, signatures=(), status=PlanStatus.TO_SIGN))


def title(version: PlanVersionRecord) -> str:
    """Give what the file calls itself: a number, never a name."""
    return f"Plan {version.number} v{version.version}" if version.number else "Plan"


def plan_sheets(version: PlanVersionRecord, *, is_preview: bool = False) -> tuple[Sheet, ...]:
    """Lay a plan out, without drawing it."""
    spoken = words_of(version.content)
    frame = Frame(spoken, version, is_draft=is_preview or version.status is PlanStatus.DRAFT)
    flow = Flow(left=MARGIN, width=WIDTH, top=frame.top, bottom=BOTTOM, gap=COLUMN_GAP)
    flow.y = TOP
    flow.full([frame.title()])
    if spoken.is_bilingual:
        _side_by_side(flow, frame, version)
    else:
        _alone(flow, version, spoken)
    look = SIDE_BY_SIDE if spoken.is_bilingual else ALONE
    grid = grid_boxes(spoken, version.content, WIDTH, look)
    if grid:
        flow.new_page()
        flow.full([_grid_title(spoken, flow.column_width, look), *grid])
    pages = flow.pages
    return tuple(
        Sheet((*frame.around(number, len(pages)), *marks)) for number, marks in enumerate(pages, start=1)
    )


def uncovered_characters(content: PlanContent) -> tuple[str, ...]:
    """List the characters that no font has: they would be printed as « ? », so somebody must be told."""
    version_text = "".join(dict.fromkeys("".join(_texts(content))))
    return typeset.uncovered(version_text)


def forget() -> None:
    """Empty every cache that holds what people wrote, when the vault is locked."""
    typeset.forget()
    words.forget()
    plan_signatures.forget()


def _alone(flow: Flow, version: PlanVersionRecord, spoken: Words) -> None:
    """French alone: the parties across, the sections in two columns, the signatures across."""
    content = version.content
    column = Column("fr", flow.column_width, ALONE)
    flow.full(_panel(spoken, content))
    sections = (*first_sections(spoken, content), *later_sections(spoken, content))
    flow.columns([box for section in sections for box in _whole(column.section(section))])
    wide = Column("fr", WIDTH, ALONE)
    promised = thirds(commitments(spoken, content.commitments), WIDTH, ALONE)
    if promised is not None:
        flow.full([*wide.section(commitments_section(spoken, content.commitments))[:1], promised])
    agreed = wide.section(agreement_section(spoken, content.agreement))
    signed = wide.section(_signing_section(spoken, version))
    flow.full(_signed_group(spoken, version, [*agreed, *signed]))


def _side_by_side(flow: Flow, frame: Frame, version: PlanVersionRecord) -> None:
    """French on the left, the help to understand it on the right, row by row."""
    content, spoken = version.content, frame.words
    half = flow.column_width
    french = Column("fr", half, SIDE_BY_SIDE, spoken.language)
    other = Column(spoken.language, half, SIDE_BY_SIDE)

    def both(section: Section) -> list[Box]:
        return boxes.beside(french.section(section), other.section(section), half + COLUMN_GAP)

    flow.full(_panel(spoken, content))
    flow.full([frame.strip()])
    sections = (
        *first_sections(spoken, content),
        *later_sections(spoken, content),
        commitments_section(spoken, content.commitments),
    )
    for section in sections:
        flow.full(both(section))
    agreed = both(agreement_section(spoken, content.agreement))
    flow.full(_signed_group(spoken, version, [*agreed, *both(_signing_section(spoken, version))]))


def _whole(section: list[Box]) -> list[Box]:
    """Keep a short section in one column."""
    if sum(box.height + box.space for box in section) > SHORT_SECTION:
        return section
    return [*(replace(box, is_kept=True) for box in section[:-1]), *section[-1:]]


def _panel(spoken: Words, content: PlanContent) -> list[Box]:
    box = parties_box(spoken, content, WIDTH, SIDE_BY_SIDE if spoken.is_bilingual else ALONE)
    return [] if box is None else [box]


def _signing_section(spoken: Words, version: PlanVersionRecord) -> Section:
    items = tuple(Sentence(pair) for pair in signing_lines(spoken, version))
    return Section(spoken.both("section.signatures"), items)


def _signed_group(spoken: Words, version: PlanVersionRecord, above: list[Box]) -> list[Box]:
    """The agreement, what signing means and the three boxes: one group, never parted."""
    look = SIDE_BY_SIDE if spoken.is_bilingual else ALONE
    mark = fingerprint_line(spoken, version.content_sha256)
    print_line = rows([Cell(text=mark.fr, style=TINY, width=WIDTH)], above=3.0)
    group = [*above, signature_boxes(spoken, version, WIDTH, look), *print_line]
    return [*(replace(box, is_kept=True) for box in group[:-1]), *group[-1:]]


def _grid_title(spoken: Words, half: float, look: Look) -> Box:
    heading = spoken.both("section.tasks")
    if not spoken.is_bilingual:
        return Column("fr", WIDTH, look).title(heading)
    left = Column("fr", half, look, spoken.language).title(heading)
    right = Column(spoken.language, half, look).title(heading)
    return boxes.beside([left], [right], half + COLUMN_GAP)[0]


def _texts(value: object) -> list[str]:
    """Every text inside a record."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in _texts(part)]
    names: tuple[str, ...] = getattr(type(value), "__dataclass_fields__", ())
    return [text for name in names for text in _texts(getattr(value, name))]
