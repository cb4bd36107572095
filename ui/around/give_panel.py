"""A package prepared with the person: parts, a few words, then a sheet to print or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput
from models.records.around import ShareBlock
from models.records.codec import from_plain, to_plain
from models.records.hand_overs import GivenPackage, HandOverDraft
from models.records.people import Right
from ui.around.around_words import blocks
from ui.around.done_words import done_lines
from ui.errors import error_text, problem_text
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.privacy.note_warning import NoteWarning
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.widgets.reveal import Revealer
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.around import SharingRecord
    from models.records.residents import ResidentRecord

_KIND = "hand_over"
_PREVIEW_HEIGHT = 460


class GivePanel(QWidget):
    """Prepares a package under one agreement.

    Signals:
        closed: Back to the file.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("give_panel")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._draft = HandOverDraft()
        self._language = "fr"
        self._prefilled, self._revealer = "", Revealer(self)
        self._said_under: tuple[str, ...] = ()
        self._sheet: GivenPackage | None = None
        self._dialog: FileDialog | None = None
        self.binder = FormBinder(self, problem_text)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self.binder.edited.connect(self._on_edited)
        self.messages = MessageBar("give_messages")
        self._title = label("", "h2", name="give_title", wrap=True)
        self._ticked = ChipGroup("give_blocks")
        self._words = label("", "h2", name="give_words", wrap=True)
        self._words_told = label("", "body", name="give_words_told", wrap=True)
        self.preview = PlanPreview("give_preview")
        self.preview.setFixedHeight(theme.px(_PREVIEW_HEIGHT))
        self.print_bar = PrintBar("give_print", may_save=workspace.may(Right.EXPORT))
        self.print_bar.printed.connect(self._on_left)
        self.print_bar.saved.connect(self._on_left)
        self._sheet_room = clear("give_sheet_room", column(self.preview, self.print_bar, gap=8))
        self._words_room = Card(
            "give_words_room", column(self._words_told, self._words, gap=6), kind="saffron", padding=14
        )
        body = column(
            self.messages, self._parts_card(), self._words_room, self._sheet_room, STRETCH, gap=12,
            edges=(0, 0, 6, 0),
        )  # fmt: skip
        self.setLayout(column((ScrollPane("give_scroll", body), 1), gap=0))
        workspace.hand_overs.given.connect(self._on_given)
        workspace.hand_overs.failed.connect(self._on_failed)

    def start(self, record: ResidentRecord, agreement: SharingRecord) -> None:
        """Prepare a package for a person; words that were half typed come back."""
        self._sheet, self._prefilled = None, ""
        self.messages.dismiss()
        self._sheet_room.hide()
        self._words_room.hide()
        self._words.setText("")
        self._language = record.content.exchange_language or "fr"
        self._title.setText(self.tr("Hand over to {partner}").format(partner=agreement.content.recipient))
        self._draft = HandOverDraft(
            resident_id=record.resident_id, sharing_id=agreement.sharing_id, blocks=agreement.content.blocks
        )
        self._ticked.set_options(blocks(agreement.content.blocks))
        self._load(self._draft)
        if not self._put_back():
            self._prefill()
        self._show_asked()

    def _put_back(self) -> bool:
        """Show again what was half typed, and say so; a part that the person had unticked stays unticked."""
        kept = self._workspace.drafts.find(_KIND, str(self._draft.resident_id))
        if kept is None:
            return False
        try:
            typed = from_plain(kept.payload, HandOverDraft)
        except ValueError:  # written by another version of the application
            return False
        allowed = self._draft.blocks
        if typed.sharing_id == self._draft.sharing_id:
            allowed = tuple(code for code in allowed if code in typed.blocks)
        words = {"done_text": typed.done_text, "urgent_text": typed.urgent_text}
        self.binder.restore({"blocks": allowed, **words})
        self._said_under = self._blocks()
        self.messages.show_message("info", self.tr("What you had typed is here again."))
        return True

    def _blocks(self) -> tuple[str, ...]:
        chosen = self._ticked.value()
        return tuple(str(code) for code in chosen) if isinstance(chosen, (tuple, list)) else ()

    def _prefill(self) -> None:
        """Say what was done, as far as the blocks that are ticked allow; words of one's own stay."""
        blocks, typed = self._blocks(), str(self.binder.value("done_text") or "")
        self._said_under = blocks
        if self._draft.resident_id is None:
            return
        try:
            known = done_lines(self._workspace, self._draft.resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        if typed == self._prefilled:
            typed = self._prefilled = known.under(blocks)
        else:
            typed = known.without_tiers(typed, blocks)
        self.binder.load({"done_text": typed})

    def draft(self) -> HandOverDraft:
        """Return what is to be handed over, as it is ticked and typed."""
        values = self.binder.values()
        return HandOverDraft(
            resident_id=self._draft.resident_id,
            sharing_id=self._draft.sharing_id,
            blocks=tuple(str(code) for code in values["blocks"] or ()),  # type: ignore[attr-defined]  # codes
            done_text=str(values["done_text"] or ""),
            urgent_text=str(values["urgent_text"] or ""),
        )

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def give_to(self, chosen: str) -> None:
        """Write the file, under words that are drawn now."""
        self.messages.show_message("info", self.tr("Locking the file…"), can_close=False)
        words = self._workspace.hand_overs.draw()
        self._workspace.hand_overs.give_file(self.draft(), words, Path(chosen))

    def prepare_sheet(self) -> None:
        """Draw the sheet, to be read together before it is printed."""
        self._workspace.hand_overs.prepare_sheet(self.draft(), self._language)

    def _parts_card(self) -> Card:
        add = self.binder.add
        done = TextArea("give_done", lines=4, placeholder=self.tr("Workshops, visits, papers done together"))
        urgent = TextArea("give_urgent", lines=2, placeholder=self.tr("What cannot wait, and until when"))
        sheet = make_button(self.tr("See the sheet"), "plain", "print", name="give_sheet")
        sheet.clicked.connect(self.prepare_sheet)
        file = make_button(self.tr("Make the file…"), "primary", "lock", name="give_file")
        file.clicked.connect(self._on_file)
        back = make_button(self.tr("Back to the file"), "ghost", "arrow_left", name="give_back")
        back.clicked.connect(self._on_back)
        self._asked = {
            block: clear(
                f"give_asked_{block.value}",
                column(add(name, Field(words, editor)), NoteWarning(editor), gap=10),
            )
            for block, name, words, editor in (
                (ShareBlock.DONE, "done_text", self.tr("What we did together"), done),
                (ShareBlock.URGENT, "urgent_text", self.tr("What cannot wait"), urgent),
            )
        }
        hint = self.tr("with the person; never notes, health, residence title")
        return Card(
            "give_parts",
            column(
                row((self._title, 1), back),
                add("blocks", Field(self.tr("What is handed over"), self._ticked, hint=hint)),
                *self._asked.values(),
                row(STRETCH, sheet, file, gap=8),
                gap=10,
            ),
            padding=14,
        )

    def _show_asked(self) -> None:
        """Ask for words under the blocks that are ticked only: what was typed waits."""
        ticked = self._blocks()
        for block, room in self._asked.items():
            room.setVisible(block in ticked)

    def _load(self, draft: HandOverDraft) -> None:
        self.binder.load(
            {"blocks": draft.blocks, "done_text": draft.done_text, "urgent_text": draft.urgent_text}
        )

    def _on_edited(self) -> None:
        if self._blocks() != self._said_under:
            self._prefill()
        self._show_asked()
        self._autosave.touch()
        self._sheet_room.hide()  # it would say something else

    def _on_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(
            self, self.tr("Where to put the file"), str(Path(folder) / self.tr("Hand-over.remise"))
        )
        dialog.setObjectName("give_dialog")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("remise")
        dialog.fileSelected.connect(self.give_to)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _on_given(self, given: object) -> None:
        if not isinstance(given, GivenPackage) or not self.isVisible():
            return
        self.messages.dismiss()
        if given.pdf:
            self._sheet = given
            self.preview.set_document(given.pdf)
            self.print_bar.set_document(given.pdf, f"Remise {given.package.reference}.pdf")
            self._sheet_room.show()
            self._revealer.reveal(self._sheet_room)
            return
        self._forget()
        told = self.tr(
            "The file is made: package {reference}. Say these words to {partner} over the telephone; never "
            "write them beside the file. They are shown here only, and kept nowhere."
        )
        self._words_told.setText(
            told.format(reference=given.package.reference, partner=given.package.recipient)
        )
        self._words.setText(given.words)
        self._words_room.show()

    def _on_left(self) -> None:
        if self._sheet is None:
            return
        try:
            self._workspace.hand_overs.note_sheet(self.draft(), self._sheet.package)
        except AppError as error:
            self._on_failed(error)
            return
        self._forget()
        self.messages.show_message("success", self.tr("In the list of packages: its receipt is waited for."))

    def _on_failed(self, error: object) -> None:
        if not self.isVisible():
            return
        if isinstance(error, InvalidInput):
            rest = self.binder.show_problems(error.problems)
            self.messages.show_message("warning", " ".join(map(problem_text, rest or error.problems)))
        elif isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))

    def _on_back(self) -> None:
        self.flush()
        self._words.setText("")  # nobody finds them on the screen later
        self._words_room.hide()
        self.closed.emit()

    def _keep(self) -> None:
        try:
            self._workspace.drafts.keep(_KIND, str(self._draft.resident_id), to_plain(self.draft()))
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _forget(self) -> None:
        self._autosave.cancel()
        try:
            self._workspace.drafts.discard(_KIND, str(self._draft.resident_id))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
