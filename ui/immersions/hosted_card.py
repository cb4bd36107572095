"""Immersions done with an employer, in its memory: who, when, how it ended; no word about anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from models.records.programmes import YesNo
from ui.around.listed_card import ListedCard
from ui.discretion import shown_name
from ui.immersions.stay_words import stay_words
from ui.vocabulary import words_of
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, empty, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import EmployerId
    from models.records.immersions import HostedImmersion


class HostedCard(ListedCard):
    """The immersions of one employer, the last first.

    Signals:
        open_requested: ResidentId.
    """

    open_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "memory_immersions", "plus")
        self.add.hide()
        self._shown: tuple[HostedImmersion, ...] = ()

    @override
    def _words(self) -> tuple[str, str]:
        return self.tr("Immersions done here"), ""

    def show_employer(self, employer_id: EmployerId) -> None:
        """Show the immersions of an employer.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        empty(self.lines)
        self._shown = self._workspace.immersions.hosted(employer_id)
        if not self._shown:
            self.say(self.tr("No immersion yet."), "muted", "empty")
        for number, one in enumerate(self._shown):
            name, who = f"memory_immersion_{number}", shown_name(one.resident_name)
            texts = column(
                label(who, "h3", name=f"{name}_who", wrap=True),
                label(self._how(one), "body", name=f"{name}_how", wrap=True),
                gap=2,
            )
            opened = self.small(self.tr("Open the file"), "person", "open", number)
            opened.setAccessibleName(self.tr("Open the file: {name}").format(name=who))
            opened.clicked.connect(self._on_open)
            line = row((clear(f"{name}_texts", texts), 1), opened, gap=8)
            self.lines.addWidget(clear(name, line))

    def _how(self, one: HostedImmersion) -> str:
        settings = self._workspace.settings
        outcome = words_of(settings, "immersion_outcome", one.outcome) if one.outcome else ""
        job = self.tr("ended with a job") if one.hired is YesNo.YES else ""
        return " · ".join(filter(None, (one.title, stay_words(one.starts_on, one.ends_on), outcome, job)))

    def _on_open(self) -> None:
        self.open_requested.emit(self._shown[self.number()].resident_id)
