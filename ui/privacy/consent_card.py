"""What a person agrees to, use by use: giving and taking back are one click each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.privacy import ASKED_USES, ConsentRecord, ConsentUse
from models.records.residents import ResidentRecord
from ui.dates import short_date
from ui.errors import error_text
from ui.privacy.words import words_for
from ui.widgets.chips import ChipGroup
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_YES, _NO = "yes", "no"


class ConsentCard(QWidget):
    """Consents of one person."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("rights_consents")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self.messages = MessageBar("rights_consents_messages")
        self._lines = {use: _ConsentLine(use) for use in ASKED_USES}
        for line in self._lines.values():
            line.answered.connect(self._on_answered)
        self.setLayout(
            column(
                label(self.tr("Agreements"), "h2", name="rights_consents_title"),
                label(
                    self.tr("Asked one by one; the file itself needs none. Refusing changes nothing else."),
                    "muted",
                    name="rights_consents_help",
                    wrap=True,
                ),
                self.messages,
                *self._lines.values(),
                gap=8,
            )
        )

    def show_resident(self, record: ResidentRecord) -> None:
        """Show what a person agreed to."""
        self._record = record
        self._show(self._workspace.privacy.consents_of(record.resident_id))

    def _show(self, consents: tuple[ConsentRecord, ...]) -> None:
        for consent in (one for one in consents if one.use in self._lines):
            self._lines[consent.use].show_consent(consent)

    def _on_answered(self, use: object, is_given: object) -> None:
        if self._record is None or not isinstance(use, ConsentUse):
            return
        self.messages.dismiss()
        try:
            consents = self._workspace.privacy.answer_consent(
                self._record.resident_id, use, is_given=bool(is_given)
            )
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            self.show_resident(self._record)
            return
        self._show(consents)


class _ConsentLine(QWidget):
    """One use.

    Signals:
        answered: ConsentUse, and whether the person agrees.
    """

    answered = Signal(object, object)

    def __init__(self, use: ConsentUse) -> None:
        super().__init__()
        name = f"rights_consent_{use.value}"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._use = use
        words = words_for(use)
        self.chips = ChipGroup(
            f"{name}_answer",
            ((_YES, self.tr("Agrees")), (_NO, self.tr("Does not agree"))),
            is_single=True,
            can_be_empty=False,
        )
        self.chips.setAccessibleName(words)
        self.chips.edited.connect(self._on_edited)
        self._since = label("", "small", name=f"{name}_since", wrap=True)
        self.setLayout(
            row(
                (column(label(words, "body", name=f"{name}_use", wrap=True), self._since, gap=0), 3),
                (self.chips, 4),
                gap=12,
            )
        )

    def show_consent(self, consent: ConsentRecord) -> None:
        """Show the answer that counts, since when, and those before."""
        given = consent.is_given
        self.chips.set_value("" if given is None else _YES if given else _NO)
        no, yes = self.tr("Does not agree"), self.tr("Agrees")
        chips = self.chips.chips()
        chips[1].setText(self.tr("Takes it back") if given else no)
        chips[1].setAccessibleName(chips[1].text())
        chips[0].setText(yes)
        self._since.setText(self._history(consent))

    def _history(self, consent: ConsentRecord) -> str:
        if not consent.history:
            return self.tr("Not asked yet")
        texts = []
        for event in consent.history:
            words = self.tr("Agreed on {date}") if event.is_given else self.tr("Refused on {date}")
            if not event.is_given and consent.is_withdrawn and event is consent.history[0]:
                words = self.tr("Taken back on {date}")
            texts.append(words.format(date=short_date(event.decided_on)))
        return " · ".join(texts)

    def _on_edited(self) -> None:
        self.answered.emit(self._use, self.chips.value() == _YES)
