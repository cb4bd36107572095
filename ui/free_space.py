"""Says in the bar of the window that a disk runs short: which one, what is left, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ui.settings.backup_words import size_words

if TYPE_CHECKING:
    from controllers.free_space import FreeSpaceController
    from models.records.backups import ShortDisk
    from ui.widgets.messages import MessageBar

_MAY_GIVE_WAY: Final = ("info", "success")


class FreeSpaceNotice(QObject):
    """One sentence, when the vault is opened and once an hour at most; a graver one is read first."""

    def __init__(self, controller: FreeSpaceController, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._waiting = ""
        controller.short.connect(self._on_short)
        messages.closed.connect(self._on_closed)
        controller.look()

    def words(self, found: tuple[ShortDisk, ...]) -> str:
        """Return what is said of these disks."""
        return " ".join(self._line(disk) for disk in found)

    def _line(self, disk: ShortDisk) -> str:
        words = (
            self.tr(
                "Only {room} are left where the backups go ({disk}): remove what is no longer needed "
                "there, or choose another stick in the settings. With no room, no backup is made."
            )
            if disk.has_backups
            else self.tr(
                "Only {room} are left on the disk of the vault ({disk}): empty the bin of the computer "
                "or move large files elsewhere. With no room, nothing more can be saved."
            )
        )
        return words.format(room=size_words(disk.free_bytes), disk=disk.disk)

    def _on_short(self, found: tuple[ShortDisk, ...]) -> None:
        self._waiting = self.words(found)
        if not self._messages.text() or self._messages.kind() in _MAY_GIVE_WAY:
            self._on_closed()

    def _on_closed(self) -> None:
        if self._waiting:
            words, self._waiting = self._waiting, ""
            self._messages.show_message("warning", words)
