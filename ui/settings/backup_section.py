"""Settings of backups: where they go, how fresh the last one is, a trial that proves they can be restored."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from models.errors import AppError
from models.records.backups import BackupKind
from ui.errors import error_text
from ui.settings.backup_list import BackupList
from ui.settings.backup_words import day_words, instant_words, size_words
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.backups import BackupController
    from models.records.backups import BackupReport, BackupRow, BackupState, RestoreReport


class BackupSection(QWidget):
    """One card on the last backup, one on the place, one with the list.

    Signals:
        lock_requested: Close the vault, to restore a backup from the first window.
    """

    lock_requested = Signal()

    def __init__(
        self, controller: BackupController, messages: MessageBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("backup_section")
        self.setProperty("look", "clear")
        self._controller, self._messages = controller, messages
        self._dialog: FileDialog | None = None
        self._is_rehearsing = False
        self._rows: tuple[BackupRow, ...] = ()
        self.list = BackupList()
        self.hint = MessageBar("backup_hint")
        self.hint.action_requested.connect(self.lock_requested)
        self._make_buttons()
        self._cards = column(self._last_card(), self._place_card(), self._list_card(), STRETCH, gap=12)
        self.setLayout(self._cards)
        controller.state_changed.connect(self.show_state)
        controller.progressed.connect(self._on_progress)
        controller.chosen.connect(self._on_now)
        controller.made.connect(self._on_made)
        controller.rehearsed.connect(self._on_rehearsed)
        controller.failed.connect(self._on_failed)
        self.show_state(controller.state())
        controller.refresh()

    def put_first(self, widget: QWidget) -> None:
        """Show something above the cards."""
        self._cards.insertWidget(0, widget)

    def show_state(self, state: BackupState) -> None:
        """Show what is known, and the list."""
        self._last.setText(self._last_words(state))
        self._quiet.setText(self._quiet_words(state))
        self._quiet.setVisible(bool(self._quiet.text()))
        self._place.setText(str(state.destination) if state.destination else self.tr("Not chosen yet"))
        self._room.setText(self._room_words(state))
        self._room.setVisible(bool(self._room.text()))
        self._disk.setVisible(state.is_same_disk)
        if not state.is_running:
            self._rows = self._controller.rows()
            self.list.show_rows(self._rows, is_present=state.is_present, is_looking=state.is_looking)
        self._show_running(state)

    def _make_buttons(self) -> None:
        self.now_button = make_button(
            self.tr("&Back up now"), "primary", "save", name="backup_now_button", big=True
        )
        self.now_button.clicked.connect(self._on_now)
        self.stop_button = make_button(self.tr("Stop"), "plain", "close", name="backup_stop_button")
        self.stop_button.clicked.connect(self._controller.cancel)
        self.place_button = make_button(
            self.tr("Choose a stick or a &folder…"), "plain", "folder", name="backup_place_button"
        )
        self.place_button.clicked.connect(self._on_place)
        self.trial_button = make_button(
            self.tr("&Try to restore"), "plain", "shield", name="backup_trial_button"
        )
        self.trial_button.clicked.connect(self._on_trial)
        self.restore_button = make_button(
            self.tr("&Restore a backup…"), "ghost", "undo", name="backup_restore_button"
        )
        self.restore_button.clicked.connect(self._on_restore)

    def _last_card(self) -> QWidget:
        self._last = label("", "h3", name="backup_last", wrap=True)
        self._quiet = label("", "muted", name="backup_quiet", wrap=True)
        self.progress = QProgressBar()
        self.progress.setObjectName("backup_progress")
        self.progress.setAccessibleName(self.tr("How far the backup is"))
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(theme.px(260))
        self._doing = label("", "small", name="backup_doing")
        return Card(
            "backup_last_card",
            column(
                label(self.tr("Last backup"), "h2", name="backup_last_title"),
                self._last,
                self._quiet,
                row(self.now_button, self.stop_button, self.progress, self._doing, STRETCH, gap=10),
                gap=10,
            ),
        )

    def _place_card(self) -> QWidget:
        self._place = label("", "body", name="backup_place", wrap=True)
        self._room = label("", "warning", name="backup_room", wrap=True)
        self._disk = label(
            self.tr(
                "This folder is on the disk of the vault: it helps after a mistake, not after a theft. "
                "A stick kept elsewhere does both."
            ),
            "muted",
            name="backup_same_disk",
            wrap=True,
        )
        how = self.tr(
            "Chosen once: a copy is made each day that Palier is open, and when the vault is locked if the "
            "last one is more than half an hour old; closing the window proposes one if the day has none. "
            "Each is then opened and read; only then does it count. It is encrypted like the vault. Kept: "
            "seven days, four weeks, twelve months."
        )
        return Card(
            "backup_place_card",
            column(
                label(self.tr("Where they go"), "h2", name="backup_place_title"),
                self._place,
                self._room,
                self._disk,
                label(how, "small", name="backup_how", wrap=True),
                row(self.place_button, STRETCH),
                gap=8,
            ),
        )

    def _list_card(self) -> QWidget:
        return Card(
            "backup_list_card",
            column(
                label(self.tr("The backups"), "h2", name="backup_list_title"),
                self.list,
                self.hint,
                row(self.trial_button, self.restore_button, STRETCH, gap=8),
                gap=10,
            ),
        )

    def _last_words(self, state: BackupState) -> str:
        if state.last_at is None:
            return self.tr("None yet.")
        today = datetime.now(UTC).astimezone().date()
        words = self.tr("{instant} ({day}), read through and sound")
        return words.format(instant=instant_words(state.last_at), day=day_words(state.last_at, today))

    def _quiet_words(self, state: BackupState) -> str:
        if state.is_choosing:
            return self.tr("Writing to the place you chose, to be sure of it…")
        if state.destination is None:
            return self.tr("Choose below where copies of the vault go: a stick kept elsewhere is best.")
        if state.is_looking:
            return self.tr("Looking at the stick or the folder…")
        if not state.is_present:
            return self.tr("The stick or the folder is not there; the next copy waits until it is.")
        if state.trouble:
            return error_text(AppError(state.trouble))
        return ""

    def _room_words(self, state: BackupState) -> str:
        if not state.is_short_of_room or state.free_bytes is None:
            return ""
        return self.tr("Only {room} are left there: free some space, or choose another stick.").format(
            room=size_words(state.free_bytes)
        )

    def _show_running(self, state: BackupState) -> None:
        is_ready = state.is_present and not state.is_running and not state.is_choosing
        self.now_button.setEnabled(is_ready)
        self.place_button.setEnabled(not state.is_running and not state.is_choosing)
        self.trial_button.setEnabled(is_ready and self._newest() is not None)
        for widget in (self.stop_button, self.progress, self._doing):
            widget.setVisible(state.is_running)
        if not state.is_running:
            self.progress.setValue(0)
            self._is_rehearsing = False
        words = self.tr("Trial restoration…") if self._is_rehearsing else self.tr("Copying and reading…")
        self._doing.setText(words)

    def _newest(self) -> Path | None:
        """Return the newest backup that can be relied on."""
        rows = (one.path for one in self._rows if one.kind is BackupKind.VERIFIED)
        return next(rows, None)

    def _on_now(self) -> None:
        self._messages.dismiss()
        self._controller.back_up_now()

    def _on_trial(self) -> None:
        newest = self._newest()
        if newest is not None:
            self._messages.dismiss()
            self._is_rehearsing = True
            self._controller.rehearse(newest)

    def _on_restore(self) -> None:
        how = self.tr(
            "A backup is restored while the vault is closed: lock it, then choose “Restore a backup…” in "
            "the first window."
        )
        self.hint.show_message(
            "info",
            " ".join((how, self._newer_words())).strip(),
            action=self.tr("Lock the vault"),
        )

    def _newer_words(self) -> str:
        """Say what becomes of this vault, so that nobody puts the older in the place of the newer."""
        if not self._rows:
            return ""
        return self.tr(
            "The last backup is of {instant}. This vault is more recent and is not touched: a backup becomes "
            "a vault of its own beside it, unless you say otherwise there."
        ).format(instant=instant_words(self._rows[0].made_at))

    def _on_place(self) -> None:
        self._dialog = FileDialog(self, self.tr("Choose where the backups go"))
        self._dialog.setObjectName("backup_folder_dialog")
        self._dialog.setFileMode(FileDialog.FileMode.Directory)
        self._dialog.setOption(FileDialog.Option.ShowDirsOnly)
        self._dialog.fileSelected.connect(self.choose)
        self._dialog.open()

    def choose(self, folder: str) -> None:
        """Have backups go to a folder once it was written to, and make the first one at once."""
        self._messages.dismiss()
        self._controller.choose(Path(folder))

    def _on_progress(self, share: object) -> None:
        if isinstance(share, float):
            self.progress.setValue(round(share * 100))

    def _on_made(self, report: BackupReport) -> None:
        if report.faulty:
            self._messages.show_message("warning", error_text(AppError("backup.attachment_faulty")))
            return
        words = self.tr("The backup is made: {size}, opened and read through.")
        self._messages.show_message("success", words.format(size=size_words(report.byte_count)))

    def _on_rehearsed(self, report: RestoreReport) -> None:
        words = self.tr(
            "The backup of {instant} was restored aside, compared and removed again: it is sound."
        )
        self._messages.show_message("success", words.format(instant=instant_words(report.made_at)))

    def _on_failed(self, error: AppError) -> None:
        kind = "info" if error.code == "backup.cancelled" else "error"
        self._messages.show_message(kind, error_text(error))
