"""A package that came on paper: its two codes, who gave it, and whose file it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput
from models.records.ids import ResidentId
from ui.errors import error_text, problem_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.kept_words import KeptWords, again_words
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.picker import Found, Picker

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_FOUND = 8
_KIND: Final = "received_sheet"


class PaperCard(QWidget):
    """Notes that a sheet was received; what is printed on it is not typed again.

    Who gave it and its reference are kept while they are typed; a code never is.

    Signals:
        received: ResidentId of the file it is about.
    """

    received = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self.messages = MessageBar("paper_messages")
        self.person = Picker("paper_person", self._find, placeholder=self.tr("First name, name or room"))
        self.partner = TextField("paper_partner", maximum=120)
        self.reference = TextField("paper_reference", maximum=40)
        self.code = TextField("paper_code", maximum=40)
        self.note = make_button(self.tr("Note that it was received"), "plain", "paper", name="paper_note")
        self.note.clicked.connect(self.take)
        told = label(
            self.tr("The sheet itself is kept with the papers of the person, or attached as a photo."),
            "muted",
            name="paper_told",
            wrap=True,
        )
        fields = row(
            (Field(self.tr("Reference on the sheet"), self.reference), 2),
            (Field(self.tr("Receipt code on the sheet"), self.code), 2),
            (Field(self.tr("Given by"), self.partner), 3),
            gap=10,
        )
        whose = row((Field(self.tr("Whose file"), self.person), 1), column(STRETCH, self.note, gap=0), gap=10)
        self.words = KeptWords(self, workspace, _KIND, self._half_typed)
        self.words.say_in(self.messages)
        for editor in (self.partner, self.reference):
            editor.edited.connect(self.words.touch)
        title = label(self.tr("Received on paper"), "h2", name="paper_title")
        body = column(title, told, fields, whose, self.messages, gap=8)
        self.setLayout(column(Card("paper_card", body, padding=14), gap=0))
        self._put_back()

    def flush(self) -> None:
        """Keep at once what waits."""
        self.words.flush()

    def take(self) -> None:
        """Note the sheet, and say which code to tell back."""
        person = self.person.value()
        if not person:
            self.messages.show_message("warning", self.tr("Choose whose file it is first."))
            return
        try:
            record = self._workspace.receipts.receive_sheet(
                ResidentId(person),  # type: ignore[arg-type]  # of a file
                self.reference.value(),
                self.code.value(),
                self.partner.value(),
            )
        except InvalidInput as error:
            self.messages.show_message("warning", " ".join(map(problem_text, error.problems)))
            return
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        for field in (self.reference, self.code, self.partner):
            field.set_value("")
        self.person.choose(None, "")
        self.words.forget()
        told = self.tr("Received. Tell this code back to {partner}: {code}")
        self.messages.show_message("success", told.format(partner=record.partner, code=record.receipt))
        self.received.emit(record.resident_id)

    def _half_typed(self) -> dict[str, object] | None:
        typed = {"partner": self.partner.value(), "reference": self.reference.value()}
        return {**typed} if any(typed.values()) else None

    def _put_back(self) -> None:
        """Show again what was half typed, and say so."""
        typed = self.words.go_to("new")
        if typed is not None:
            self.partner.set_value(typed.get("partner"))
            self.reference.set_value(typed.get("reference"))
            self.messages.show_message("info", again_words())

    def _find(self, text: str) -> list[Found]:
        return [
            (line.resident_id, line.display_name, ", ".join(filter(None, (line.residence_name, line.room))))
            for line in self._workspace.residents.search(text, _FOUND)
        ]
