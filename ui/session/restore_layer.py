"""Restoring a backup from the first window: which one, what opens it, what it holds, then restore."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QProgressBar, QWidget

from controllers.restoring import RestoreController
from models.errors import AppError
from ui.errors import error_text
from ui.overlay import Overlay
from ui.session.passphrase_field import PassphraseField
from ui.settings.backup_words import instant_words, since_words, size_words
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.fields import Field
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.switches import Switch

if TYPE_CHECKING:
    from models.records.backups import BackupSummary, RestoreReport, VaultHere

_WHILE_COPIED: Final = timedelta(minutes=10)
"""A vault notes that it was copied once the copy is read through."""
_SECRET_CODES: Final = ("vault.wrong_passphrase", "vault.recovery_wrong")


class RestoreLayer(Overlay):
    """One card in three steps, each shown when the one before is done.

    Signals:
        restored: Path of the vault that can be opened now.
    """

    restored = Signal(object)

    def __init__(self, controller: RestoreController, parent: QWidget) -> None:
        super().__init__("restore_layer", parent, width=620, top=0.06)
        self._controller = controller
        self._dialog: FileDialog | None = None
        self._summary: BackupSummary | None = None
        self._here: VaultHere | None = None
        self._dates: dict[object, datetime] = {}
        self.messages = MessageBar("restore_messages")
        self._make_fields()
        self.set_card(Card("restore_card", self._steps(), kind="curtain", padding=26))
        controller.inspected.connect(self._on_inspected)
        controller.restored.connect(self._on_restored)
        controller.progressed.connect(self._on_progress)
        controller.failed.connect(self._on_failed)
        self.closed.connect(self._on_closed)
        self._show_steps()

    def open_restore(self) -> None:
        """Begin with the choice of a folder."""
        self.open_layer()
        self.folder_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self, folder: str) -> None:
        """Look for backups in a folder."""
        self._summary = self._here = None
        self.messages.dismiss()
        try:
            found = self._controller.backups_in(Path(folder))
        except AppError as error:
            self.which.set_options(())
            self.messages.show_message("error", error_text(error))
        else:
            self._dates = dict(found)
            self.which.set_options([(path, instant_words(made_at)) for path, made_at in found])
            self.which.set_value(found[0][0])
            self._look_around()
            self.passphrase.setFocus()
        self._show_steps()

    def _make_fields(self) -> None:
        self.folder_button = make_button(
            self.tr("Choose the &folder…"), "plain", "folder", name="restore_folder_button"
        )
        self.folder_button.clicked.connect(self._on_folder)
        self.which = Combo("restore_which")
        self.which.edited.connect(self._on_which)
        self.which_field = Field(self.tr("&Backup of"), self.which)
        self.passphrase = PassphraseField("restore_passphrase")
        self.passphrase.submitted.connect(self._on_look)
        self.passphrase_field = Field(self.tr("&Passphrase of that day, or recovery key"), self.passphrase)
        self.look_button = make_button(
            self.tr("&Look at it"), "primary", "eye", name="restore_look_button", big=True
        )
        self.look_button.clicked.connect(self._on_look)
        self._there = label("", "body", name="restore_there", wrap=True)
        self._since = label("", "warning", name="restore_since", wrap=True)
        self.in_place = Switch("restore_in_place")
        self.in_place.edited.connect(self._show_target)
        self._holds = label("", "h3", name="restore_holds", wrap=True)
        self._goes = label("", "muted", name="restore_goes", wrap=True)
        self.go_button = make_button(
            self.tr("&Restore"), "primary", "check", name="restore_go_button", big=True
        )
        self.go_button.clicked.connect(self._on_go)
        self.progress = QProgressBar()
        self.progress.setObjectName("restore_progress")
        self.progress.setAccessibleName(self.tr("How far the restoration is"))
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.close_button = make_button(self.tr("Close"), "ghost", name="restore_close_button")
        self.close_button.clicked.connect(self.close_layer)

    def _steps(self) -> QLayout:
        words = self.tr(
            "Plug the stick in and choose the folder of the backups. Nothing on it is changed; a vault that "
            "is replaced here is kept for thirty days."
        )
        return column(
            label(self.tr("Restore a backup"), "h1", name="restore_title"),
            label(words, "muted", name="restore_words", wrap=True),
            self.messages,
            row(self.folder_button, STRETCH),
            self.which_field,
            self._there,
            self._since,
            self.passphrase_field,
            row(self.look_button, STRETCH),
            self._holds,
            self.in_place,
            self._goes,
            self.progress,
            row(self.go_button, STRETCH, self.close_button, gap=8),
            gap=12,
        )

    def _show_steps(self) -> None:
        has_backup, is_open = bool(self.which.count()), self._summary is not None
        self.which_field.setVisible(has_backup)
        self.passphrase_field.setVisible(has_backup and not is_open)
        self.look_button.setVisible(has_backup and not is_open)
        for widget in (self._holds, self._goes, self.go_button):
            widget.setVisible(is_open)
        self.in_place.setVisible(is_open and self._here is not None)
        self._there.setVisible(has_backup and self._here is not None)
        self._since.setVisible(has_backup and not is_open and bool(self._since.text()))
        self.place()

    def _set_busy(self, *, is_busy: bool) -> None:
        for widget in (
            self.folder_button,
            self.which,
            self.passphrase,
            self.look_button,
            self.in_place,
            self.go_button,
        ):
            widget.setEnabled(not is_busy)

    def _on_folder(self) -> None:
        self._dialog = FileDialog(self, self.tr("Choose the folder of the backups"))
        self._dialog.setObjectName("restore_folder_dialog")
        self._dialog.setFileMode(FileDialog.FileMode.Directory)
        self._dialog.setOption(FileDialog.Option.ShowDirsOnly)
        self._dialog.fileSelected.connect(self.choose)
        self._dialog.open()

    def _on_which(self) -> None:
        self._summary = None
        self._look_around()
        self._show_steps()

    def _look_around(self) -> None:
        """Show, beside the backup, the vault that is here now and what opens the backup."""
        chosen = self.which.value()
        if not isinstance(chosen, Path):
            return
        self._here = None
        self.in_place.set_value(False)
        try:
            self._here = self._controller.here(chosen)
            self._since.setText(since_words(self._controller.since(chosen)))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        if self._here is not None:
            self._there.setText(self._there_words(self._here))
            self.in_place.setText(
                self.tr("Put it in the &place of “{name}”, which is then kept aside for thirty days").format(
                    name=_plain(self._here.name)
                )
            )
            self.in_place.setAccessibleName(self.in_place.text().replace("&", ""))

    def _there_words(self, here: VaultHere) -> str:
        words = self.tr("On this computer now: the vault “{name}”, last written to on {instant}.")
        said = [words.format(name=here.name, instant=instant_words(here.saved_at) if here.saved_at else "–")]
        made_at = self._dates.get(self.which.value())
        if here.saved_at is not None and made_at is not None and here.saved_at > made_at + _WHILE_COPIED:
            said.append(self.tr("It is more recent than this backup."))
        if not self.in_place.value():
            said.append(self.tr("It is not touched: the backup becomes a vault of its own beside it."))
        return " ".join(said)

    def _on_look(self) -> None:
        chosen = self.which.value()
        if not self.passphrase.value():
            self.passphrase_field.set_error(self.tr("Type your passphrase."))
            self.passphrase.setFocus()
        elif isinstance(chosen, Path):
            self.messages.dismiss()
            self._set_busy(is_busy=True)
            self._controller.inspect(chosen, self.passphrase.value())

    def _on_go(self) -> None:
        if self._summary is not None:
            self._set_busy(is_busy=True)
            self.progress.setValue(0)
            self.progress.show()
            backup = self._summary.path
            target = self._controller.target_of(backup, replaces=self.in_place.value())
            self._controller.restore(backup, target, self.passphrase.value())

    def _on_inspected(self, summary: BackupSummary) -> None:
        self._set_busy(is_busy=False)
        self._summary = summary
        holds = self.tr("{people} people, {employers} employers, {plans} plans ({size}). Last entry: {last}.")
        last = instant_words(summary.last_entry_at) if summary.last_entry_at else "–"
        self._holds.setText(
            holds.format(
                people=summary.people,
                employers=summary.employers,
                plans=summary.plans,
                size=size_words(summary.byte_count),
                last=last,
            )
        )
        self._show_target()
        self._show_steps()
        self.go_button.setFocus()

    def _show_target(self) -> None:
        if self._summary is None:
            return
        target = self._controller.target_of(self._summary.path, replaces=self.in_place.value())
        goes = (
            self.tr("It takes the place of the vault “{name}”, which is kept aside for thirty days.")
            if target.replaces
            else self.tr("It becomes the vault “{name}” on this computer.")
        )
        self._goes.setText(goes.format(name=target.path.stem))
        if self._here is not None:
            self._there.setText(self._there_words(self._here))

    def _on_restored(self, report: RestoreReport) -> None:
        self._set_busy(is_busy=False)
        self.passphrase.forget()
        self.close_layer()
        self.restored.emit(report.path)

    def _on_progress(self, share: object) -> None:
        if isinstance(share, float):
            self.progress.setValue(round(share * 100))

    def _on_failed(self, error: AppError) -> None:
        self._set_busy(is_busy=False)
        self.progress.hide()
        if error.code in _SECRET_CODES:
            self.passphrase_field.set_error(error_text(error))
            self.passphrase.edit.selectAll()
            self.passphrase.setFocus()
        else:
            self.messages.show_message("error", error_text(error))
        self._show_steps()

    def _on_closed(self) -> None:
        self.progress.hide()
        self._controller.cancel()
        self.passphrase.forget()
        self._summary = None
        self._show_steps()


def _plain(name: str) -> str:
    """Return a name in which no letter is taken for a key."""
    return name.replace("&", "&&")
