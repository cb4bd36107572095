"""Jobs proposed to a person, each with its answer; from one that interests them, the introduction."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.people import Right
from models.records.proposals import OfferAnswer, ProposalDraft, ProposalKind, ProposalRecord
from ui.consultation import hold_back
from ui.dates import short_date
from ui.pathway.rows_part import RowsPart, WayRow
from ui.proposals.offer_words import ANSWER_HUES, answer_words, clock_words, kind_words
from ui.proposals.proposal_form import ProposalForm
from ui.proposals.rails_card import RailsCard
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row

if TYPE_CHECKING:
    from controllers.proposals import OffersView
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.rules.guard_rails import JobRails

_MOST_SHOWN: Final = 30


class ProposalsPart(RowsPart):
    """The proposals of a person, and the guard-rails above.

    Signals:
        introduction_requested: ProposalRecord that leads to a workplace.
    """

    introduction_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "offers_proposals")
        self.form = self._ready(ProposalForm(workspace))
        self.rails = RailsCard()
        new = self._new_button(self.tr("Propose a job"), "proposal_new")
        self._empty = label(
            self.tr("Nothing was proposed yet: three jobs at least, and the person chooses."),
            "muted",
            name="proposals_empty",
            wrap=True,
        )
        self._lines = column(gap=12)
        self.setLayout(column(self.rails, row(new, STRETCH), self.form, self._empty, self._lines, gap=12))

    def show_view(self, resident_id: ResidentId, view: OffersView) -> None:
        """Show the proposals of a person, the last first."""
        self._turn_to(resident_id)
        self.form.offer_kinds(allows_cv=view.allows_cv)
        self.rails.show_view(view)
        empty(self._lines)
        for place, each in enumerate(view.proposals[:_MOST_SHOWN]):
            rails = view.jobs.get(each.content.job_id) if each.content.job_id else None
            self._lines.addWidget(self._line(f"proposal_{place}", each, rails))
        self._empty.setVisible(not view.proposals)

    def begin(self) -> None:
        """Begin a proposal, where the role may note one."""
        if self._workspace.may(Right.WRITE_FILES):
            self._on_new()

    def propose(self, draft: ProposalDraft) -> None:
        """Begin a proposal that is partly known already: of a job found for the person."""
        self.form.start(draft, title=self.tr("Propose a job"))

    def _line(self, name: str, record: ProposalRecord, rails: JobRails | None) -> QWidget:
        is_open = rails is not None and record.content.answer is not OfferAnswer.DECLINED
        clock = clock_words(rails.clock) if rails is not None and is_open else ""
        line = ProposalLine(
            name, record, "\n".join(filter(None, (self._small(record), clock))), self._workspace
        )
        line.edit_requested.connect(self._on_edit)
        line.remove_requested.connect(self._on_remove)
        line.introduction_requested.connect(self.introduction_requested)
        return line

    def _small(self, record: ProposalRecord) -> str:
        content = record.content
        parts = (
            kind_words(content.kind) if content.kind is not ProposalKind.JOB else "",
            self.tr("proposed on {date}").format(date=short_date(content.proposed_on)),
            words_of(self._workspace.settings, "person_refusal_reason", content.reason),
            record.who,
        )
        return " · ".join(filter(None, parts))

    @override
    def _on_new(self) -> None:
        self.propose(ProposalDraft(resident_id=self._resident_id))

    def _on_edit(self, record: object) -> None:
        if isinstance(record, ProposalRecord):
            self.form.start(record.content, title=self.tr("Change the proposal"), is_change=True)

    def _on_remove(self, record: object) -> None:
        if isinstance(record, ProposalRecord):
            remove = partial(self._workspace.proposals.remove, record.proposal_id)
            self._try(remove, self.tr("Proposal put in the bin"))

    @override
    def _on_saved(self, record: object) -> None:
        self.said.emit(self.tr("Proposal noted"))


class ProposalLine(WayRow):
    """One proposal.

    Signals:
        introduction_requested: Its record.
    """

    introduction_requested = Signal(object)

    def __init__(self, name: str, record: ProposalRecord, small: str, workspace: Workspace) -> None:
        super().__init__(name, record)
        self._record = record
        content = record.content
        words = content.words
        if record.is_withheld:
            words = self.tr("Words of another organisation: told if the person agrees to share them.")
        texts = column(label(record.title, "h3", name=f"{name}_title", wrap=True), gap=2)
        if words:
            texts.addWidget(
                label(words, "muted" if record.is_withheld else "body", name=f"{name}_words", wrap=True)
            )
        texts.addWidget(label(small, "small", name=f"{name}_small", wrap=True))
        hue = ANSWER_HUES.get(content.answer, "neutral")
        pill = Pill(f"{name}_answer", answer_words(content.answer), hue=hue)
        layout = row((clear(f"{name}_texts", texts), 1), pill, gap=10)
        if workspace.may(Right.WRITE_FILES):
            if content.answer is not OfferAnswer.DECLINED:
                introduce = make_button(self.tr("Introduce…"), "plain", "employer", name=f"{name}_introduce")
                introduce.clicked.connect(self._on_introduce)
                hold_back(workspace, introduce)
                layout.addWidget(introduce)
            if not record.is_withheld:
                for button in self._acts(
                    self.tr("Change this proposal"), self.tr("Put this proposal in the bin")
                ):
                    layout.addWidget(button)
        self.setLayout(layout)

    def _on_introduce(self) -> None:
        self.introduction_requested.emit(self._record)
