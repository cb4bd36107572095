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
    "input.back_meanwhile": QT_TRANSLATE_NOOP(
        "errors",
        "You took this out; it was changed meanwhile, so it is here again. Take it out again if it has to "
        "go.",
    ),
    "input.back_meanwhile_by": QT_TRANSLATE_NOOP(
        "errors",
        "You took this out; {who} changed it on {day} at {hour}, so it is here again. Take it out again if "
        "it has to go.",
    ),
    "input.changed_meanwhile": QT_TRANSLATE_NOOP(
        "errors", "This was changed meanwhile, and not to what you chose here."
    ),
    "input.changed_meanwhile_by": QT_TRANSLATE_NOOP(
        "errors", "{who} changed this on {day} at {hour}, and not to what you chose here."
    ),
    "input.changed_meanwhile_to": QT_TRANSLATE_NOOP(
        "errors", "This was changed meanwhile to: “{present}”. You wrote: “{typed}”."
    ),
    "input.changed_meanwhile_to_by": QT_TRANSLATE_NOOP(
        "errors", "{who} changed this on {day} at {hour} to: “{present}”. You wrote: “{typed}”."
    ),
    "input.emptied_meanwhile": QT_TRANSLATE_NOOP(
        "errors", "This was emptied meanwhile. You wrote: “{typed}”."
    ),
    "input.emptied_meanwhile_by": QT_TRANSLATE_NOOP(
        "errors", "{who} emptied this on {day} at {hour}. You wrote: “{typed}”."
    ),
    "input.taken_out_meanwhile": QT_TRANSLATE_NOOP(
        "errors", "This was taken out meanwhile; what you changed in it is still here."
    ),
    "input.taken_out_meanwhile_by": QT_TRANSLATE_NOOP(
        "errors", "{who} took this out on {day} at {hour}; what you changed in it is still here."
    ),
    "input.answered_meanwhile": QT_TRANSLATE_NOOP(
        "errors", "This was noted by somebody else meanwhile: here is what counts now. Ask the person."
    ),
}
TEMPLATES: Final = {
    "template.letterhead": QT_TRANSLATE_NOOP("labels", "Letterhead changed"),
    "template.commitments": QT_TRANSLATE_NOOP("labels", "Commitments of the plans changed"),
    "template.check_points": QT_TRANSLATE_NOOP("labels", "Check points of the plans changed"),
    "template.helps": QT_TRANSLATE_NOOP("labels", "What helps, in the plans, changed"),
    "template.ladder": QT_TRANSLATE_NOOP("labels", "{subject}: ladder changed"),
}
"""What was done to the templates of the plans."""
