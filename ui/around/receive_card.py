"""A package that came: opened with words told by voice, looked at, taken block by block."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput
from models.records.around import ShareBlock
from models.records.hand_overs import BlockChoice, HandOverPackage, ImportOrder
from ui.around.around_words import block_choices, blocks
from ui.around.shared_words import block_lines
from ui.dates import short_date
from ui.duplicates.duplicate_words import LEVEL_HUES, level_words, person_words
from ui.errors import error_text, problem_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field, TextField
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.duplicates import Candidate
    from models.records.ids import ResidentId

_NEW = "new"


class ReceiveCard(QWidget):
    """Receives a package.

    Signals:
        received: ResidentId of the file it went to.
    """

    received = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("receive")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._package: HandOverPackage | None = None
        self._candidates: tuple[Candidate, ...] = ()
        self._choices: dict[str, ChipGroup] = {}
        self._dialog: FileDialog | None = None
        self.messages = MessageBar("receive_messages")
        self.words = TextField("receive_words", maximum=200)
        self.words.edited.connect(self._on_words)
        self.open_button = make_button(self.tr("Open the file…"), "primary", "folder", name="receive_open")
        self.open_button.clicked.connect(self._on_open)
        self.reference = TextField("receive_reference", maximum=40)
        self._rows = column(gap=8)
        self._shown = Card("receive_shown", self._rows, padding=14)
        self._shown.hide()
        self._target = ChipGroup("receive_target", is_single=True, can_be_empty=False)
        self.setLayout(column(self.messages, self._open_card(), self._shown, self._refuse_card(), gap=12))
        workspace.intake.opened.connect(self.show_package)
        workspace.intake.failed.connect(self._on_failed)
        self._on_words()

    def open_from(self, chosen: str) -> None:
        """Open a file with the words that are typed."""
        self.messages.show_message("info", self.tr("Opening…"), can_close=False)
        self._workspace.intake.open_file(Path(chosen), self.words.value())

    def show_package(self, package: object) -> None:
        """Show what came, and which files may be of the same person; nothing is kept yet."""
        if not isinstance(package, HandOverPackage):
            return
        self.messages.dismiss()
        self._package = package
        draft = self._workspace.intake.person_of(package)
        self._candidates = self._workspace.duplicates.candidates(draft)
        empty(self._rows)
        self._choices = {}
        for widget in self._head(package):
            self._rows.addWidget(widget)
        for code in package.blocks:
            self._rows.addWidget(hairline(f"receive_{code}_line"))
            self._rows.addWidget(self._block(package, ShareBlock(code)))
        take = make_button(self.tr("Take into the file"), "primary", "check", name="receive_take", big=True)
        take.clicked.connect(self.take)
        leave = make_button(self.tr("Take nothing"), "ghost", "close", name="receive_leave")
        leave.clicked.connect(self._clear)
        self._rows.addLayout(row(leave, STRETCH, take))
        self._shown.show()

    def take(self) -> None:
        """Bring the package into the file that was chosen."""
        if self._package is None:
            return
        target = str(self._target.value() or _NEW)
        chosen: ResidentId | None = None
        if target != _NEW:
            chosen = self._candidates[int(target)].row.resident_id
        choices = {code: str(group.value() or BlockChoice.COMPLETE) for code, group in self._choices.items()}
        try:
            record = self._workspace.intake.receive(
                self._package, ImportOrder(resident_id=chosen, choices=choices)
            )
        except AppError as error:
            self._on_failed(error)
            return
        self._clear()
        told = self.tr("Received. Tell this code back to {partner}: {code}")
        self.messages.show_message("success", told.format(partner=record.partner, code=record.receipt))
        self.received.emit(record.resident_id)

    def refuse(self) -> None:
        """Note that a package is withdrawn."""
        try:
            self._workspace.intake.refuse(self.reference.value())
        except AppError as error:
            self._on_failed(error)
            return
        self.reference.setText("")
        self.messages.show_message("success", self.tr("Noted: this package will not be opened."))

    def _open_card(self) -> Card:
        told = self.tr(
            "The other organisation gives the file, and says eight words over the telephone. Nothing is kept "
            "before you have looked at it."
        )
        field = Field(self.tr("The eight &words they say"), self.words)
        return Card(
            "receive_open_card",
            column(
                label(self.tr("Receive a package"), "h2", name="receive_title"),
                label(told, "muted", name="receive_told", wrap=True),
                row((field, 1), column(STRETCH, self.open_button, gap=0), gap=10),
                gap=8,
            ),
            padding=14,
        )

    def _refuse_card(self) -> Card:
        note = make_button(self.tr("Note the withdrawal"), "plain", "close", name="receive_refuse")
        note.clicked.connect(self.refuse)
        self.reference.returnPressed.connect(self.refuse)
        field = Field(
            self.tr("Reference of a package that is withdrawn"),
            self.reference,
            hint=self.tr("told by the other organisation"),
        )
        return Card("receive_refuse_card", row((field, 1), column(STRETCH, note, gap=0), gap=10), padding=14)

    def _head(self, package: HandOverPackage) -> list[QWidget]:
        agreed = (
            self.tr("Agreement said aloud on {date}, heard by {who}.")
            if package.recorded_by
            else self.tr("Agreement signed on {date}.")
        ).format(date=short_date(package.agreed_on), who=package.recorded_by)
        title = self.tr("{reference}, from {partner}, {date}").format(
            reference=package.reference, partner=package.sender, date=short_date(package.made_on)
        )
        options = [(_NEW, self.tr("A new file"))]
        found: list[QWidget] = []
        for number, one in enumerate(self._candidates):
            options.append((str(number), self.tr("Into: {name}").format(name=one.row.display_name)))
            pill = Pill(
                f"receive_known_{number}", level_words(one.level), hue=LEVEL_HUES[one.level], icon="people"
            )
            words = label(person_words(one.row), "body", name=f"receive_known_{number}_who", wrap=True)
            found.append(clear(f"receive_known_{number}_row", row(pill, (words, 1), gap=10)))
        self._target = ChipGroup("receive_target", options, is_single=True, can_be_empty=False)
        self._target.set_value("0" if self._candidates else _NEW)
        warned = self.tr("This person may have a file here already:") if self._candidates else ""
        return [
            label(title, "h2", name="receive_what", wrap=True),
            label(agreed, "body", name="receive_agreed", wrap=True),
            *([label(warned, "h3", name="receive_warned", wrap=True)] if warned else []),
            *found,
            Field(self.tr("Where it goes"), self._target),
        ]

    def _block(self, package: HandOverPackage, block: ShareBlock) -> QWidget:
        name = dict(blocks())[block]
        lines = block_lines(package.person, block, self._workspace.settings)
        group = ChipGroup(f"receive_{block}", block_choices(), is_single=True, can_be_empty=False)
        group.set_value(BlockChoice.COMPLETE.value)
        group.setAccessibleName(name)
        self._choices[block.value] = group
        text = "\n".join(lines) or self.tr("nothing said")
        shown = label(text, "body", name=f"receive_{block}_text", wrap=True)
        head = label(name, "h3", name=f"receive_{block}_name")
        return clear(f"receive_{block}_row", row((column(head, shown, gap=4), 3), (group, 2), gap=12))

    def _on_words(self) -> None:
        typed = self.words.value()
        try:
            self._workspace.hand_overs.heard(typed)
        except InvalidInput:
            self.open_button.setEnabled(False)
        else:
            self.open_button.setEnabled(True)

    def _on_open(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, self.tr("The package that was given"), folder)
        dialog.setObjectName("receive_dialog")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Packages (*.remise)"))
        dialog.fileSelected.connect(self.open_from)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _clear(self) -> None:
        self._package = None
        self.words.setText("")
        self._on_words()
        self._shown.hide()
        empty(self._rows)

    def _on_failed(self, error: object) -> None:
        if isinstance(error, InvalidInput):
            self.messages.show_message("warning", " ".join(map(problem_text, error.problems)))
        elif isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))
