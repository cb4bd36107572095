"""What a window says once it is shown: the one thing about the vault that cannot wait, if there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.journal.journal_words import warning_words
from ui.privacy.overdue import overdue_words
from ui.settings.copied_vault import elsewhere_words

if TYPE_CHECKING:
    from controllers.workspace import Workspace


def first_words(workspace: Workspace) -> str:
    """Return the warning; empty when all is well."""
    if (found := workspace.journal.warning()) is not None:
        return warning_words(found)
    if workspace.whereabouts.is_elsewhere():
        return elsewhere_words()
    return overdue_words(workspace.privacy)
