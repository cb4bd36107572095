"""Scans that still lie where they came from: told, and deleted there when somebody says so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from ui.widgets.messages import MessageBar


class OutsideFiles(QObject):
    """Files outside the vault, never deleted without being asked.

    Args:
        messages: Where it is told; its action is then to delete them.
    """

    def __init__(self, messages: MessageBar) -> None:
        super().__init__(messages)
        self._messages = messages
        self._paths: tuple[Path, ...] = ()
        messages.action_requested.connect(self._on_delete)

    def tell_filed(self, paths: Sequence[Path | None]) -> None:
        """Say that an original is filed, and offer to delete the files it came from."""
        self._paths = tuple(dict.fromkeys(path for path in paths if path is not None and path.is_file()))
        if not self._paths:
            self._messages.show_message("success", self.tr("Original filed, encrypted in the vault."))
            return
        text = self.tr(
            "Original filed, encrypted in the vault. %n scan(s) lie readable outside it: delete them there, "
            "and on the phone.",
            "",
            len(self._paths),
        )
        action = self.tr("Delete %n file(s) outside the vault", "", len(self._paths))
        self._messages.show_message("success", text, action=action)

    def forget(self) -> None:
        """Offer nothing any more."""
        self._paths = ()

    def _on_delete(self) -> None:
        paths, self._paths = self._paths, ()
        if not paths:
            return
        left = [path for path in paths if not _deleted(path)]
        if left:
            text = self.tr("%n file(s) could not be deleted: delete them yourself.", "", len(left))
            self._messages.show_message("warning", text)
            return
        text = self.tr("%n file(s) deleted outside the vault.", "", len(paths))
        self._messages.show_message("success", text)


def _deleted(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
