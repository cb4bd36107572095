"""What is said when something of a person’s file cannot be kept."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

FILE: Final = {
    "barrier.not_found": QT_TRANSLATE_NOOP("errors", "This barrier is no longer here."),
    "dated_paper.not_found": QT_TRANSLATE_NOOP("errors", "This paper is no longer here."),
    "dated_paper.stays_special": QT_TRANSLATE_NOOP(
        "errors",
        "This paper says something of health: it stays one that few people read. If it was noted by mistake, "
        "take it out and note the other one anew.",
    ),
    "own_field.not_found": QT_TRANSLATE_NOOP("errors", "This field is no longer here."),
    "own_field.too_many": QT_TRANSLATE_NOOP(
        "errors", "There are {limit} fields already. Stop offering one, or give an old one another name."
    ),
    "special.off": QT_TRANSLATE_NOOP(
        "errors",
        "This may say something of health, family or status. Your organisation does not keep it, or not for "
        "your role: leave it unsaid.",
    ),
}
