"""What was done with a person so far, as the first words of a package: whoever gives it reads them again."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from models.records.around import ShareBlock
from models.records.immersions import TOOK_PLACE
from models.records.pathway import Presence
from ui.dates import short_date
from ui.pathway.way_words import eligibility_words
from ui.vocabulary import words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.records.immersions import ImmersionRecord
    from models.records.pathway import PathwayView

translate = QCoreApplication.translate


class DoneLines(NamedTuple):
    """What is known to be done, by block.

    Attributes:
        activities: Those at which the person was, and immersions; never a note, nor an absence, nor a firm.
        tiers: The programme, its tier and the day of its check, where the person is in one.
    """

    activities: tuple[str, ...]
    tiers: tuple[str, ...]

    def under(self, blocks: Collection[str]) -> str:
        """Return what may be said under the blocks that are ticked."""
        if ShareBlock.DONE not in blocks:
            return ""
        return "\n".join((*self.activities, *(self.tiers if ShareBlock.STANDING in blocks else ())))

    def without_tiers(self, typed: str, blocks: Collection[str]) -> str:
        """Return words of one's own without the tier, where its block is not ticked."""
        if ShareBlock.STANDING in blocks:
            return typed
        return "\n".join(line for line in typed.split("\n") if line not in self.tiers)


def done_lines(workspace: Workspace, resident_id: ResidentId) -> DoneLines:
    """Return what is known to be done with a person.

    Raises:
        AppError: The file is gone, or set aside.
    """
    view = workspace.pathway.view(resident_id)
    done = [*_activities(workspace, view), *_immersions(workspace.immersions.immersions(resident_id))]
    lines = done, _tiers(view)
    # A field of several lines gives its text back without spaces that do not break.
    return DoneLines(*(tuple(line.replace("\u00a0", " ") for line in found) for found in lines))


def _activities(workspace: Workspace, view: PathwayView) -> list[str]:
    held: dict[str, list[date]] = defaultdict(list)
    for one in view.activities:
        content = one.content
        if content.presence is Presence.PRESENT and content.held_on is not None and not one.is_withheld:
            held[content.kind].append(content.held_on)
    words = translate("give", "{activity}: {times}, the last on {date}")
    return [
        words.format(
            activity=words_of(workspace.settings, "remobilisation", kind),
            times=_times(len(days)),
            date=short_date(max(days)),
        )
        for kind, days in sorted(held.items(), key=_last, reverse=True)
    ]


def _immersions(records: Iterable[ImmersionRecord]) -> list[str]:
    words = translate("give", "Immersion in a firm, {work}: from {first} to {last}")
    return [
        words.format(
            work=one.title or translate("give", "a trade to discover"),
            first=short_date(one.content.starts_on),
            last=short_date(one.content.last_on or one.content.renewal_ends_on or one.content.ends_on),
        )
        for one in records
        if one.content.outcome in TOOK_PLACE and not one.is_withheld
    ]


def _times(count: int) -> str:
    # Plurals are collected in tr() alone, which asks for a widget.
    return translate("give", "once") if count == 1 else translate("give", "{count} times").format(count=count)


def _tiers(view: PathwayView) -> list[str]:
    return [
        f"{one.programme.name} – {eligibility_words(one.eligibility)}"
        for one in view.enrolments
        if one.eligibility is not None and one.content.left_on is None and not one.is_withheld
    ]


def _last(found: tuple[str, list[date]]) -> date:
    return max(found[1])
