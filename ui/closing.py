"""What is proposed to whoever closes the window by hand; a lock and a curtain ask nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.main_window import MainWindow


def proposes_backup(window: MainWindow, workspace: Workspace) -> bool:
    """Propose the backup of the day; say whether the window waits for an answer.

    Who closes a second time while it is proposed means it.
    """
    from ui.settings.backup_at_close import BackupAtClose  # noqa: PLC0415  (once, at the end)

    layer = window.findChild(BackupAtClose)
    if (layer is not None and layer.isVisible()) or workspace.is_left:
        return False
    if not workspace.backups.is_wanted_at_close():
        return False
    if layer is None:
        layer = BackupAtClose(workspace.backups, window)
        layer.close_requested.connect(window.close)
    layer.ask()
    return True
