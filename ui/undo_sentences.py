"""What is said when an action cannot be taken back, or when two people changed the same words."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

UNDO: Final = {
    "undo.changed_since": QT_TRANSLATE_NOOP(
        "errors",
        "This was changed again since: nothing was taken back, and every word written since is still there. "
        "Correct it by hand.",
    ),
    "undo.added_since": QT_TRANSLATE_NOOP(
        "errors",
        "Something was added to this since it was made: it was not taken back. Put it in the bin if it has "
        "to go.",
    ),
    "undo.answers": QT_TRANSLATE_NOOP(
        "errors",
        "What a person was told or agreed to is never taken back this way: note their answer in their file.",
    ),
    "undo.old": QT_TRANSLATE_NOOP(
        "errors",
        "An earlier version of Palier did this: it cannot be taken back without a risk for what was written "
        "since. Correct it by hand.",
    ),
    "input.changed_meanwhile": QT_TRANSLATE_NOOP(
        "errors",
        "This was changed meanwhile. Save again to keep what you typed here, or leave without saving to keep "
        "the other.",
    ),
    "input.changed_meanwhile_to": QT_TRANSLATE_NOOP(
        "errors", "This was changed meanwhile to: “{present}”. Save again to keep what you typed here."
    ),
    "input.answered_meanwhile": QT_TRANSLATE_NOOP(
        "errors", "This was noted by somebody else meanwhile: here is what counts now. Ask the person."
    ),
}
