"""Whose signatures are on the sheets, and the attestation of whoever saw them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.paper_copies import AwaitedPaper, PlacedPage
from models.records.signatures import SignerRole
from models.rules import paper_matching
from ui.attachments.paper_words import PaperWords
from ui.discretion import discretion
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import column
from ui.widgets.switches import CheckBox


class PaperSigners(QWidget):
    """The three parties to tick, then one button.

    Signals:
        attested: Tuple of SignerRole whose signatures were seen.
    """

    attested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper_signers")
        self.setProperty("look", "clear")
        self._awaited: AwaitedPaper | None = None
        self._found: tuple[PlacedPage, ...] = ()
        self._is_busy = False
        self.boxes = {role: CheckBox(f"paper_signer_{role.value}") for role in SignerRole}
        for box in self.boxes.values():
            box.edited.connect(self._tell)
        self._sentence = label("", "body", name="paper_sentence", wrap=True)
        self.attest_button = make_button(
            self.tr("&Attest and file"), "primary", "check", name="paper_attest", big=True
        )
        self.attest_button.clicked.connect(self._on_attest)
        title = label(self.tr("Who signed on these sheets?"), "h2", name="paper_signers_title", wrap=True)
        self.setLayout(column(title, *self.boxes.values(), self._sentence, self.attest_button, gap=8))
        discretion.changed.connect(self._tell)

    def show_state(self, found: tuple[PlacedPage, ...], awaited: AwaitedPaper) -> None:
        """Show who can be ticked; what was ticked stays so."""
        if self._awaited is None or self._awaited.version_id != awaited.version_id:
            for box in self.boxes.values():
                box.set_value(False)
        self._found, self._awaited = found, awaited
        for role, box in self.boxes.items():
            is_open = role in awaited.roles
            box.setEnabled(is_open)
            if not is_open:
                box.set_value(False)
        self._tell()

    def set_busy(self, *, is_busy: bool) -> None:
        """Wait while something is being read or filed."""
        self._is_busy = is_busy
        self.attest_button.set_busy(is_busy, self.tr("One moment…"))
        self._tell()

    def ticked(self) -> tuple[SignerRole, ...]:
        """Return whose signatures were seen."""
        return tuple(role for role, box in self.boxes.items() if box.value())

    def _tell(self) -> None:
        awaited = self._awaited
        if awaited is None:
            return
        words = PaperWords()
        for role, box in self.boxes.items():
            text = words.signer(awaited, role)
            box.setText(text.replace("&", "&&"))
            box.setAccessibleName(text)
        pages = len(paper_matching.needed(awaited))
        self._sentence.setText(words.attested(awaited, self.ticked(), pages))
        is_whole = bool(self._found) and not paper_matching.missing(self._found, awaited)
        self.attest_button.setEnabled(bool(is_whole and self.ticked()) and not self._is_busy)

    def _on_attest(self) -> None:
        self.attested.emit(self.ticked())
