"""The answer of matching as cards, ten at a time; whoever goes on sees everybody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.people import Right
from models.records.proposals import ProposalDraft
from models.rules.matching_results import MatchedJob, MatchedPerson
from ui.consultation import hold_back
from ui.errors import error_text
from ui.matching.match_card import MatchCard
from ui.matching.matching_words import LineWords
from ui.role_doors import only_for
from ui.widgets.buttons import make_button
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import JobId, ResidentId

STEP: Final = 10
translate = QCoreApplication.translate


class MatchList(QWidget):
    """Cards, and a button for the next ones.

    Attributes:
        messages: Above the cards.

    Signals:
        open_requested: The MatchedPerson or MatchedJob to open.
        more_requested: Show the next ones too.
        proposed: Words for a toast, with undo: a proposal was noted.
    """

    open_requested = Signal(object)
    more_requested = Signal()
    proposed = Signal(object)

    def __init__(self, name: str, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._words = LineWords(workspace.settings)
        self._known: ResidentId | JobId | None = None
        self.messages = MessageBar(f"{name}_messages")
        self._cards = column(gap=10)
        self.more_button = make_button("", "plain", "down", name=f"{name}_more")
        self.more_button.clicked.connect(self.more_requested)
        self.setLayout(column(self.messages, self._cards, row(STRETCH, self.more_button, STRETCH), gap=10))

    def show_matches(
        self, known: ResidentId | JobId, matches: Sequence[MatchedPerson | MatchedJob], left: int
    ) -> None:
        """Show these, in their order.

        Args:
            known: The job they are for, or the person.
            matches: Who or what goes with it.
            left: How many more there are.
        """
        self._known = known
        self.messages.dismiss()
        held = next((place for place, card in enumerate(self.cards()) if card.holds_focus()), None)
        empty(self._cards)
        for place, match in enumerate(matches):
            card = MatchCard(f"{self.objectName()}_{place}", match, self._words)
            card.open_requested.connect(self.open_requested)
            card.propose_requested.connect(self._on_propose)
            hold_back(self._workspace, card.propose_button)
            only_for(self._workspace, Right.WRITE_FILES, card.propose_button)
            self._cards.addWidget(card)
        step = min(left, STEP)
        self.more_button.setText(self.tr("Show %n more", "", step))
        self.more_button.setVisible(step > 0)
        if held is not None and matches:  # the keyboard stays where it was
            self.cards()[min(held, len(matches) - 1)].propose_button.setFocus()

    def cards(self) -> list[MatchCard]:
        """Return what is shown, in order."""
        items = (self._cards.itemAt(place) for place in range(self._cards.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, MatchCard)]

    def _on_propose(self, match: object) -> None:
        """Note today that this job was proposed to this person; the answer is noted in their file."""
        known = self._known
        if isinstance(match, MatchedPerson):
            resident_id, job_id = match.resident_id, known
        elif isinstance(match, MatchedJob):
            resident_id, job_id = known, match.job_id  # type: ignore[assignment]  # a ResidentId here
        else:
            return
        proposals = self._workspace.proposals
        draft = ProposalDraft(resident_id=resident_id, job_id=job_id, proposed_on=proposals.today())  # type: ignore[arg-type]  # see above
        try:
            proposals.save(draft)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.proposed.emit(translate("matching", "Proposal noted: the answer is written in the file"))
