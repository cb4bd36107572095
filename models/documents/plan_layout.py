"""The order of a plan on its pages: French alone in two columns, or two languages side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, TypeAlias

from models.documents import roles
from models.documents.boxes import Box, tagged
from models.documents.columns import Column
from models.documents.flow import Flow
from models.documents.items import Section, Sentence
from models.documents.look import (
    ALONE,
    COLUMN_GAP,
    MARGIN,
    SIDE_BY_SIDE,
    TEXT_PAGES,
    Look,
)
from models.documents.marks import Placed
from models.documents.plan_audit import audit_boxes
from models.documents.plan_facing import Facing
from models.documents.plan_frame import BESIDE, BOTTOM, TOP, WIDTH, Frame
from models.documents.plan_grid import grid_boxes
from models.documents.plan_parties import parties_box, thirds
from models.documents.plan_progress import agreement_section, commitments, commitments_section, later_sections
from models.documents.plan_sections import first_sections
from models.documents.plan_signatures import signature_boxes, signing_lines
from models.documents.roles import Tag
from models.documents.words import Pair, Words
from models.records.plans import PlanVersionRecord

Pages: TypeAlias = list[list[Placed]]

# Points: a section shorter than this is not cut between two columns.
SHORT_SECTION: Final = 165.0
# Part of a page beyond which smaller letters would not save it.
MAX_OVERFLOW: Final = 0.86


@dataclass(frozen=True, slots=True)
class PlanLayout:
    """One plan being laid out.

    Attributes:
        has_fields: Signatures and the page of proof are filled later, in the same file.
    """

    frame: Frame
    version: PlanVersionRecord
    has_fields: bool = False

    @property
    def words(self) -> Words:
        """The two languages."""
        return self.frame.words

    def text_pages(self) -> Pages:
        """Sections 0 to 6 and 8 to 14."""
        content = self.version.content
        sections = (*first_sections(self.words, content), *later_sections(self.words, content))
        if self.words.is_bilingual:
            promised = commitments_section(self.words, content.commitments)
            return _fitted(partial(self._side_by_side, (*sections, promised)), SIDE_BY_SIDE, TEXT_PAGES)
        return _fitted(partial(self._alone, sections), ALONE, TEXT_PAGES)

    def grid_pages(self) -> Pages:
        """Section 7, on pages of its own; none when no task is written."""
        return _fitted(self._grid, SIDE_BY_SIDE[::2] if self.words.is_bilingual else ALONE, 1)

    def audit_pages(self) -> Pages:
        """The page of proof; none in a plan that is not to be signed as it is."""
        if not self.has_fields:
            return []
        flow = self._flow()
        flow.full(audit_boxes(self.words, WIDTH, BOTTOM - self.frame.top))
        return flow.pages

    def _flow(self) -> Flow:
        return Flow(left=MARGIN, width=WIDTH, top=self.frame.top, bottom=BOTTOM, gap=COLUMN_GAP)

    def _begun(self, look: Look) -> Flow:
        """A flow with the title and the parties in it."""
        flow = self._flow()
        flow.y = TOP
        flow.full([self.frame.title()])
        parties = parties_box(self.words, self.version.content, BESIDE, look)
        flow.full([] if parties is None else [parties])
        flow.y = max(flow.y, self.frame.under_code)
        return flow

    def _alone(self, sections: tuple[Section, ...], look: Look) -> Flow:
        """The parties across, the sections in two columns, the commitments and the signatures across."""
        content, flow = self.version.content, self._begun(look)
        column, wide = Column(flow.column_width, look), Column(WIDTH, look)
        flow.columns(
            [
                box
                for section in sections
                for box in _whole(_continued(column.section(section), column.title(self._again(section))))
            ]
        )
        promised = thirds(commitments(self.words, content.commitments), WIDTH, look)
        if promised is not None:
            title = wide.title(self.words.both("section.commitments"))
            flow.full(tagged([title, promised], Tag(roles.SECTION)))
        agreed = wide.section(agreement_section(self.words, content.agreement))
        flow.full(self._signed_group(agreed, wide.section(self._signing_section()), look))
        return flow

    def _side_by_side(self, sections: tuple[Section, ...], look: Look) -> Flow:
        """French on the left, the help to understand it on the right, row by row."""
        content, flow = self.version.content, self._begun(look)
        facing = Facing(self.words.language, WIDTH, look)

        def both(section: Section) -> list[Box]:
            return _continued(facing.section(section), facing.title(self._again(section)))

        flow.full([self.frame.strip()])
        for section in sections:
            flow.full(both(section))
        agreed = both(agreement_section(self.words, content.agreement))
        flow.full(self._signed_group(agreed, both(self._signing_section()), look))
        return flow

    def _grid(self, look: Look) -> Flow:
        flow = self._flow()
        grid = grid_boxes(self.words, self.version.content, WIDTH, look)
        if grid:
            flow.full(tagged([self._grid_title(look), *grid], Tag(roles.SECTION)))
        return flow

    def _grid_title(self, look: Look) -> Box:
        heading = self.words.both("section.tasks")
        if self.words.is_bilingual:
            return Facing(self.words.language, WIDTH, look).title(heading)
        return Column(WIDTH, look).title(heading)

    def _again(self, section: Section) -> Pair:
        """The title of a section that goes on."""
        return self.words.both("document.continued", title=section.title)

    def _signing_section(self) -> Section:
        items = tuple(Sentence(pair) for pair in signing_lines(self.words, self.version))
        return Section(self.words.both("section.signatures"), items)

    def _signed_group(self, agreed: list[Box], said: list[Box], look: Look) -> list[Box]:
        """The agreement, what signing means and the three boxes: one group, never parted."""
        boxes = signature_boxes(self.words, self.version, WIDTH, look, has_fields=self.has_fields)
        group = [*agreed, *tagged([*said, boxes], Tag(roles.SECTION))]
        return [*(replace(box, is_kept=True) for box in group[:-1]), *group[-1:]]


def _fitted(lay: Callable[[Look], Flow], looks: tuple[Look, ...], least: int) -> Pages:
    """Lay out as large as is liked, and smaller only where that saves the last page.

    Args:
        lay: Lays out in one look.
        looks: From the largest to the smallest.
        least: Pages that nobody minds; a page more is worth saving.
    """
    first = lay(looks[0])
    if not first.pages[0]:
        return []
    wanted = len(first.pages) - 1
    if wanted < least or first.overflow > MAX_OVERFLOW:
        return first.pages
    best = lay(looks[-1])
    if len(best.pages) > wanted:
        return first.pages
    for look in reversed(looks[1:-1]):
        larger = lay(look)
        if len(larger.pages) > wanted:
            break
        best = larger
    return best.pages


def _continued(section: list[Box], head: Box) -> list[Box]:
    """Say the title of a section again wherever the rest of it begins a page or a column."""
    return [*section[:1], *(replace(box, repeated=head) if box.height else box for box in section[1:])]


def _whole(section: list[Box]) -> list[Box]:
    """Keep a short section in one column."""
    if sum(box.height + box.space for box in section) > SHORT_SECTION:
        return section
    return [*(replace(box, is_kept=True) for box in section[:-1]), *section[-1:]]
