"""What is waited for before a lock, the screen covered: the last words typed, a photo on its way in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.locking.why import UNFILED, UNKEPT
from ui.widgets.form import AutosaveTimer

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.main_window import MainWindow

_WORDS_SECONDS: Final = 4.0
"""Longest wait for a rewriting whose last part cannot be broken off; a system that sleeps gives five."""
_PHOTO_SECONDS: Final = 3.0
"""Longest wait for what is being filed: a photo takes half a second."""


def let_words_in(main: MainWindow, workspace: Workspace) -> str:
    """Wait, before half-typed words are kept, until the file takes them; nobody waits when nothing is typed.

    Returns:
        Code of what the lock screen says; empty when all is well.
    """
    if workspace.await_writing(0):  # before the timers are looked for, which takes ten milliseconds
        return ""
    if not any(timer.is_waiting() for timer in main.findChildren(AutosaveTimer)):
        return ""
    _cover(main)
    return "" if workspace.await_writing(_WORDS_SECONDS) else UNKEPT


def let_photos_in(main: MainWindow, workspace: Workspace) -> str:
    """Wait until what is on its way in is filed; see ``let_words_in``."""
    if not workspace.attachments.is_busy:
        return ""
    _cover(main)
    return "" if workspace.attachments.finish(_PHOTO_SECONDS) else UNFILED


def _cover(main: MainWindow) -> None:
    """Hide everything now: the thread of the screen is about to wait."""
    main.lower_curtain()
    main.repaint()
