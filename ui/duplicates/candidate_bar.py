"""Tells while one types that a file may be of the same person, and why; the person typing decides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from models.records.duplicates import Candidate
from ui.duplicates.duplicate_words import LEVEL_HUES, level_words, person_words, reasons_words
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, flow, row
from ui.widgets.messages import announce


class CandidateBar(QFrame):
    """The likeliest file, how sure it is, why, and both answers.

    Signals:
        same_requested: Candidate that is this person.
        other_requested: Candidate that is somebody else.
    """

    same_requested = Signal(object)
    other_requested = Signal(object)

    def __init__(self, name: str, same_words: str, parent: QWidget | None = None) -> None:
        """Build a bar that shows nothing yet.

        Args:
            name: Object name.
            same_words: What to do when it is the same person, as a button says it.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("card", "soft")
        self._shown: Candidate | None = None
        self._said = ""
        self._level = Pill(f"{name}_level", icon="people")
        self._person = TextLabel(f"{name}_person", "", "h3")
        self._why = TextLabel(f"{name}_why", "", "small")
        for text in (self._person, self._why):
            text.setWordWrap(True)
        self._more = TextLabel(f"{name}_more", "", "small")
        self._same = make_button(same_words, "plain", "person", name=f"{name}_same")
        self._same.clicked.connect(self._on_same)
        self._other = make_button(self.tr("Somebody else"), "ghost", "close", name=f"{name}_other")
        self._other.setToolTip(self.tr("It will not be asked again for these two files"))
        self._other.clicked.connect(self._on_other)
        head = flow(f"{name}_head", self._level, self._more, gap=8)
        said = column(head, self._person, self._why, gap=3)
        self.setLayout(row((said, 1), self._other, self._same, gap=10, edges=(14, 8, 10, 8)))
        self.hide()

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """Show the likeliest file, or nothing."""
        self._shown = found[0] if found else None
        if self._shown is None:
            self._said = ""
            self.hide()
            return
        shown = self._shown
        self._level.set_state(level_words(shown.level), hue=LEVEL_HUES[shown.level])
        self._person.setText(person_words(shown.row))
        self._why.setText(reasons_words(shown.reasons))
        left = len(found) - 1
        self._more.setText(self.tr("%n other file(s) after this one", "", left) if left else "")
        self._more.setVisible(left > 0)
        self.show()
        said = f"{level_words(shown.level)}: {person_words(shown.row)}, {reasons_words(shown.reasons)}"
        self.setAccessibleName(said)
        if said != self._said:  # each letter typed asks again: the same is said once
            self._said = said
            announce(self, said)

    def shown(self) -> Candidate | None:
        """Return the file shown."""
        return self._shown

    def text(self) -> str:
        """Return what is said, empty when nothing is."""
        return self._said

    def _on_same(self) -> None:
        self.same_requested.emit(self._shown)

    def _on_other(self) -> None:
        self.other_requested.emit(self._shown)
