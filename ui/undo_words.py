"""What is said when an action is not taken back: why, and whether it can be later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.errors import AppError, StorageFailure
from models.rules.undoing import is_for_good
from ui.errors import error_text
from ui.labels import action_words

if TYPE_CHECKING:
    from controllers.undo import UndoController

translate = QCoreApplication.translate


def take_back(undo: UndoController) -> tuple[str, str]:
    """Take the last action back; return the kind of message (empty: a confirmation) and its words."""
    try:
        record = undo.undo()
    except AppError as error:
        return "error", refusal_words(error)
    if record is None:
        return "", translate("MainWindow", "Nothing to undo.")
    return "", translate("MainWindow", "Undone: {action}").format(action=action_words(record))


def refusal_words(error: AppError) -> str:
    """Return the sentences of a refusal."""
    if isinstance(error, StorageFailure):
        return error_text(error)
    if is_for_good(error):
        rest = translate("Undo", "It can no longer be undone. Undo again takes back what you did before it.")
    else:
        rest = translate(
            "Undo", "It can still be undone later, for a day. Undo again takes back what you did before it."
        )
    return f"{error_text(error)} {rest}"
