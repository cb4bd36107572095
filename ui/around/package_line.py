"""One package of a list: what it is, how far it has come, and what is to be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.around import ShareBlock
from models.records.hand_overs import Direction, HandOverRecord, PackageState
from ui.around.around_words import STATE_HUES, block_words, package_words, state_words
from ui.consultation import hold_back
from ui.dates import short_date
from ui.discretion import shown_name
from ui.widgets.buttons import Button, make_button
from ui.widgets.cards import Pill
from ui.widgets.fields import TextField
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_WITH_WORDS = frozenset({ShareBlock.DONE, ShareBlock.URGENT, ShareBlock.FOLLOW_UPS})


class PackageLine(QWidget):
    """A package.

    Signals:
        failed: AppError.
        done: Words for a toast.
        file_requested: ResidentId.
    """

    failed = Signal(object)
    done = Signal(object)
    file_requested = Signal(object)

    def __init__(
        self, workspace: Workspace, name: str, record: HandOverRecord, *, has_name: bool = True
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace, self._record = workspace, record
        self._dialog: FileDialog | None = None
        state = Pill(f"{name}_state", state_words(record.state), hue=STATE_HUES[record.state], icon="paper")
        head = row((label(package_words(record), "h3", name=f"{name}_what", wrap=True), 1), state, gap=8)
        texts = [
            label(text, look, name=f"{name}_{part}", wrap=True)
            for part, look, text in (
                ("who", "body", shown_name(record.display_name) if has_name else ""),
                ("blocks", "muted", block_words(record.blocks)),
                ("withheld", "muted", self._withheld()),
                ("done", "body", record.content.done_text),
                ("urgent", "body", record.content.urgent_text),
                ("when", "small", self._when()),
            )
            if text
        ]
        self.code = TextField(f"{name}_code", placeholder=self.tr("Code told back"), maximum=40)
        self.code.setAccessibleName(
            self.tr("Code told back for {reference}").format(reference=record.reference)
        )
        self.code.setFixedWidth(170)
        self._row = row(*self._actions(name, has_name=has_name), STRETCH, gap=8)
        self.setLayout(column(head, *texts, clear(f"{name}_actions", self._row), gap=3))

    def acknowledge(self) -> None:
        """Note the code that was told back."""
        try:
            self._workspace.receipts.acknowledge(self._record.hand_over_id, self.code.value())
        except AppError as error:
            self.failed.emit(error)
        else:
            self.done.emit(self.tr("Receipt noted"))

    def _actions(self, name: str, *, has_name: bool) -> list[QWidget]:
        state, found = self._record.state, list[QWidget]()
        if state is PackageState.WAITING:
            note = self._button(self.tr("Note the receipt"), "check", f"{name}_acknowledge")
            note.clicked.connect(self.acknowledge)
            self.code.returnPressed.connect(self.acknowledge)
            found += [self.code, note]
        else:
            self.code.setParent(self)
            self.code.hide()
        if state is PackageState.WITHDRAWN:
            told = self._button(self.tr("The partner was told"), "check", f"{name}_told")
            told.clicked.connect(self._on_told)
            found.append(told)
        if state is PackageState.RECEIVED:
            said = self.tr("Code to tell back: {code}").format(code=self._record.receipt)
            save = self._button(self.tr("Save the receipt…"), "save", f"{name}_receipt")
            save.clicked.connect(self._on_receipt)
            found += [label(said, "label", name=f"{name}_receipt_code"), save]
        if has_name and self._record.resident_id is not None:
            show = make_button(self.tr("The file"), "ghost", "arrow_right", name=f"{name}_open")
            show.clicked.connect(self._on_file)
            found.append(show)
        return found

    def _button(self, text: str, icon: str, name: str) -> Button:
        button = make_button(text, "plain", icon, name=name)
        hold_back(self._workspace, button)
        return button

    def _withheld(self) -> str:
        """Return that words are not told: those of another organisation, which prepared or received it."""
        record = self._record
        is_received = record.direction is Direction.RECEIVED
        said = record.blocks if is_received else _WITH_WORDS.intersection(record.blocks)
        if not record.is_withheld or not said:
            return ""
        return self.tr("Words of another organisation: told if the person agrees to share them.")

    def _when(self) -> str:
        record = self._record
        said = [self.tr("by {who}").format(who=record.noted_by)] if record.noted_by else []
        if record.acknowledged_on:
            said.append(self.tr("receipt told on {date}").format(date=short_date(record.acknowledged_on)))
        if record.withdrawn_on:
            said.append(self.tr("withdrawn on {date}").format(date=short_date(record.withdrawn_on)))
        if record.told_on:
            said.append(self.tr("partner told on {date}").format(date=short_date(record.told_on)))
        return " · ".join(said)

    def _on_told(self) -> None:
        try:
            self._workspace.receipts.note_told(self._record.hand_over_id)
        except AppError as error:
            self.failed.emit(error)
        else:
            self.done.emit(self.tr("Noted"))

    def _on_file(self) -> None:
        self.file_requested.emit(self._record.resident_id)

    def _on_receipt(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = Path(folder) / f"{self._record.reference}.recu"
        dialog = FileDialog(self, self.tr("Where to put the receipt"), str(path))
        dialog.setObjectName("package_receipt_dialog")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.save_receipt)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def save_receipt(self, chosen: str) -> None:
        """Write the receipt where it was chosen."""
        try:
            self._workspace.intake.save_receipt(self._record.hand_over_id, Path(chosen))
        except AppError as error:
            self.failed.emit(error)
        else:
            self.done.emit(self.tr("Receipt written"))

    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
