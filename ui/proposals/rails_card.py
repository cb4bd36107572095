"""The guard-rails of the method, read at a glance: shown beside what is done, never in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from models.records.proposals import OfferAnswer
from models.rules.guard_rails import Rhythm
from models.rules.introductions import is_running
from ui.proposals.offer_words import (
    answers_words,
    offers_words,
    others_words,
    rhythm_words,
)
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, empty, row

if TYPE_CHECKING:
    from uuid import UUID

    from controllers.proposals import OffersView

_MOST_JOBS: Final = 2


class RailsCard(QWidget):
    """Three offers, a meeting every fortnight, one candidate per job within a week: where each stands."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("offers_rails")
        self.setProperty("look", "clear")
        self._lines = column(gap=8)
        title = label(self.tr("Guard-rails"), "h3", name="offers_rails_title")
        note = label(
            self.tr("Marks of the method: they are shown, and stop nothing. Saying no is normal."),
            "small",
            name="offers_rails_note",
            wrap=True,
        )
        body = column(column(title, note, gap=2), self._lines, gap=10)
        self.setLayout(column(Card("offers_rails_card", body, kind="sunken", padding=14), gap=0))

    def show_view(self, view: OffersView) -> None:
        """Show where one person stands; of the jobs, only those that have a candidate."""
        empty(self._lines)
        offers = self._line(
            "offers",
            offers_words(view.offers),
            answers_words(view.offers) or self.tr("Nothing was proposed yet."),
            is_warm=False,
        )
        said = rhythm_words(view.rhythm) if view.rhythm is not None else self.tr("On a pause.")
        rhythm = self._line("rhythm", self.tr("Every fortnight"), said, is_warm=_late(view))
        self._lines.addLayout(row((offers, 1), (rhythm, 1), gap=16))
        titles = _titles(view)
        taken = [(key, rails) for key, rails in view.jobs.items() if rails.is_taken]
        for place, (key, rails) in enumerate(taken[:_MOST_JOBS]):
            title, words = titles.get(key, ""), others_words(rails)
            self._lines.addWidget(self._line(f"job_{place}", title, words, is_warm=True))

    def _line(self, name: str, title: str, text: str, *, is_warm: bool) -> QWidget:
        mark = IconLabel(
            f"offers_rail_{name}_mark", "alert" if is_warm else "flag", "clay" if is_warm else "primary", 18
        )
        texts = column(
            label(title, "label", name=f"offers_rail_{name}_title", wrap=True),
            label(text, "body", name=f"offers_rail_{name}", wrap=True),
            STRETCH,
            gap=2,
        )
        line = row(mark, (clear(f"offers_rail_{name}_texts", texts), 1), gap=10)
        return clear(f"offers_rail_{name}_line", line)


def _late(view: OffersView) -> bool:
    return view.rhythm is not None and view.rhythm.state is Rhythm.OVER


def _titles(view: OffersView) -> dict[UUID, str]:
    found = {
        each.content.job_id: each.title
        for each in view.proposals
        if each.content.answer is not OfferAnswer.DECLINED
    }
    found |= {each.content.job_id: each.title for each in view.introductions if is_running(each.content)}
    return {key: title for key, title in found.items() if key is not None}
