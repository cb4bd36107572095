"""A partner's list compared with ours: words agreed by voice, a file given, a file read, and counts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput
from models.records.duplicates import KnownToBoth, PartnerComparison
from ui.dates import short_date
from ui.duplicates.duplicate_words import LEVEL_HUES, level_words, person_words
from ui.errors import error_text, problem_text
from ui.widgets.buttons import Button, make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.fields import Field, TextField
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.page import Page

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class PartnerPage(Page):
    """Compares two lists offline.

    Signals:
        file_requested: ResidentId of a file known to both.
        closed: Back.
    """

    file_requested = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("partner_page", self.tr("Persons known to both"), parent=parent)
        self._workspace = workspace
        self._dialog: FileDialog | None = None
        self._known: tuple[KnownToBoth, ...] = ()
        self._agreed = label("", "muted", name="partner_agreed", wrap=True)
        self._state = label("", "small", name="partner_words_state", wrap=True)
        self.words = TextField("partner_words", maximum=200)
        self.words.edited.connect(self._on_words)
        self._give = self._button(self.tr("Make the file to give…"), "save", "partner_give")
        self._give.clicked.connect(self._on_give)
        self._read = self._button(self.tr("Read their file…"), "folder", "partner_read")
        self._read.clicked.connect(self._on_read)
        self._result = column(gap=6)
        self._result_card = Card("partner_result", self._result, padding=14)
        self._result_card.hide()
        for card in (self._words_card(), self._files_card(), self._result_card):
            self.body.addWidget(card)
        self.body.addStretch(1)
        back = make_button(self.tr("Back to the duplicates"), "ghost", "arrow_left", name="partner_back")
        back.clicked.connect(self._on_back)
        self.set_bar(back, STRETCH)
        workspace.comparing.exported.connect(self._on_exported)
        workspace.comparing.compared.connect(self._on_compared)
        workspace.comparing.failed.connect(self._on_failed)

    def start(self) -> None:
        """Begin: words of before are forgotten, each exchange has its own."""
        self.messages.dismiss()
        self._result_card.hide()
        self.words.setText("")
        self._on_words()
        try:
            count = self._workspace.comparing.agreed_count()
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._agreed.setText(self._agreed_words(count))
        self.words.setFocus()

    def _agreed_words(self, count: int) -> str:
        if not count:
            return self.tr("Nobody has agreed to share with the partner yet: there is nobody to compare.")
        return self.tr(
            "%n person(s) agreed to share with the partner: they alone are compared. "
            "The partner sees how many they are, no name.",
            "",
            count,
        )

    def _button(self, words: str, icon: str, name: str) -> Button:
        return make_button(words, "plain", icon, name=name)

    def _words_card(self) -> Card:
        draw = make_button(self.tr("Draw words"), "plain", "key", name="partner_draw")
        draw.clicked.connect(self._on_draw)
        hint = self.tr("said aloud, over the telephone; never sent with the file")
        field = Field(self.tr("The eight &words both agree on"), self.words, hint=hint)
        told = self.tr(
            "One of both draws the words and reads them out, the other types them. Without the words, the "
            "file says nothing but how many persons it has. The partner, who has the words, could try names "
            "one by one: compare only with a partner you trust."
        )
        return Card(
            "partner_words_card",
            column(
                label(self.tr("1. Agree on words"), "h2", name="partner_words_title"),
                label(told, "muted", name="partner_told", wrap=True),
                row((field, 1), column(STRETCH, draw, gap=0), gap=10),
                self._state,
                gap=8,
            ),
            padding=14,
        )

    def _files_card(self) -> Card:
        return Card(
            "partner_files_card",
            column(
                label(self.tr("2. Exchange the files"), "h2", name="partner_files_title"),
                self._agreed,
                row(self._give, self._read, STRETCH, gap=10),
                gap=8,
            ),
            padding=14,
        )

    def _on_back(self) -> None:
        self.words.setText("")  # nobody finds them on the screen later
        self.closed.emit()

    def _on_draw(self) -> None:
        self.words.setText(self._workspace.comparing.draw())
        self._on_words()

    def _on_words(self) -> None:
        typed = self.words.value()
        is_whole = self._are_whole(typed)
        for button in (self._give, self._read):
            button.setEnabled(is_whole)
        if not typed.strip():
            self._state.setText("")
        elif is_whole:
            self._state.setText(self.tr("These words fit together."))
        else:
            self._state.setText(self.tr("Eight words; the last one tells when another was misheard."))

    def _are_whole(self, typed: str) -> bool:
        try:
            self._workspace.comparing.heard(typed)
        except InvalidInput:
            return False
        return True

    def _on_give(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("Fingerprints.empreintes")
        dialog = FileDialog(self, self.tr("Where to put the file"), str(Path(folder) / name))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("empreintes")
        dialog.fileSelected.connect(self.give_to)
        self._open(dialog, "partner_give_dialog")

    def _on_read(self) -> None:
        dialog = FileDialog(self, self.tr("The partner’s file"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Fingerprints (*.empreintes)"))
        dialog.fileSelected.connect(self.read_from)
        self._open(dialog, "partner_read_dialog")

    def _open(self, dialog: FileDialog, name: str) -> None:
        dialog.setObjectName(name)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def give_to(self, chosen: str) -> None:
        """Make the file."""
        self._wait()
        self._workspace.comparing.export(self.words.value(), Path(chosen))

    def read_from(self, chosen: str) -> None:
        """Compare with the partner's file."""
        self._wait()
        self._workspace.comparing.compare(self.words.value(), Path(chosen))

    def _wait(self) -> None:
        self.messages.show_message("info", self.tr("Making fingerprints…"), can_close=False)
        self._give.setEnabled(False)
        self._read.setEnabled(False)

    def _on_exported(self, count: object) -> None:
        self._on_words()
        words = self.tr("The file is made, with the fingerprints of %n person(s).", "", int(str(count)))
        self.messages.show_message("success", words)

    def _on_failed(self, error: object) -> None:
        self._on_words()
        if isinstance(error, InvalidInput):
            self.messages.show_message("warning", " ".join(map(problem_text, error.problems)))
        elif isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))

    def _on_compared(self, found: object) -> None:
        self._on_words()
        self.messages.dismiss()
        if isinstance(found, PartnerComparison):
            self.show_result(found)

    def show_result(self, found: PartnerComparison) -> None:
        """Show counts, and the files of ours known to both."""
        self._known = found.known
        empty(self._result)
        title = self.tr("%n person(s) known to both", "", len(found.known))
        self._result.addWidget(label(title, "h2", name="partner_count"))
        said = self.tr("{listed} in their list of {date}, {compared} of yours compared.").format(
            listed=found.listed, date=short_date(found.made_on), compared=found.compared
        )
        self._result.addWidget(label(said, "muted", name="partner_said", wrap=True))
        for number, one in enumerate(found.known):
            self._result.addWidget(self._line(number, one))
        self._result_card.show()
        self.scroll_to(self._result_card)

    def _line(self, number: int, one: KnownToBoth) -> QWidget:
        name = f"partner_known_{number}"
        pill = Pill(f"{name}_level", level_words(one.level), hue=LEVEL_HUES[one.level], icon="people")
        person = label(person_words(one.row), "body", name=f"{name}_person", wrap=True)
        show = make_button(self.tr("The file"), "ghost", "arrow_right", name=f"{name}_open")
        show.setProperty("known", number)
        show.setAccessibleName(self.tr("The file of {name}").format(name=one.row.display_name))
        show.clicked.connect(self._on_line)
        return clear(name, row(pill, (person, 1), show, gap=10))

    def _on_line(self) -> None:
        button = self.sender()
        if button is not None:
            self.file_requested.emit(self._known[int(button.property("known"))].row.resident_id)
