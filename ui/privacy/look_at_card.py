"""Places where a person whose file is gone may still be named, until somebody has looked at each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.mentions import ToLookAt
from ui.privacy.mention_line import LookAtLine
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import column, empty

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class LookAtCard(QWidget):
    """The list of these places; there is nothing to see while it is empty.

    Signals:
        hit_requested: SearchHit of a record.
    """

    hit_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("look_at")
        self.setProperty("look", "clear")
        self._privacy = workspace.privacy
        self._lines = column(gap=8)
        body = column(
            label(self.tr("Named elsewhere"), "h2", name="look_at_title"),
            label(
                self.tr(
                    "Files of other people named somebody whose file was erased. Read each, take the name "
                    "out if it is there, then say that it was looked at."
                ),
                "muted",
                name="look_at_help",
                wrap=True,
            ),
            self._lines,
            gap=10,
        )
        self._card = Card("look_at_card", body)
        self.setLayout(column(self._card, gap=0))
        self._privacy.mentions.left_changed.connect(self.load)
        self._privacy.retention.file_erased.connect(self._on_erased)

    def load(self) -> None:
        """Show what is left to look at."""
        empty(self._lines)
        places = self._privacy.mentions.left() if self._privacy.may_administer() else ()
        for index, place in enumerate(places):
            line = LookAtLine(f"look_at_{index}", place)
            line.hit_requested.connect(self.hit_requested)
            line.looked_at.connect(self._on_looked_at)
            self._lines.addWidget(line)
        self._card.setVisible(bool(places))

    def _on_looked_at(self, place: object) -> None:
        if isinstance(place, ToLookAt):
            self._privacy.mentions.looked_at(place)

    def _on_erased(self, _resident_id: object) -> None:
        self.load()
