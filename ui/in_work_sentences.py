"""What is said when something of a hire's follow-up is refused."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

IN_WORK: Final = {
    "absence.not_found": QT_TRANSLATE_NOOP("errors", "These days away are no longer in the file."),
    "adjustment.not_found": QT_TRANSLATE_NOOP("errors", "This adjustment is no longer in the file."),
    "check_point.not_found": QT_TRANSLATE_NOOP("errors", "This check point is no longer in the file."),
    "plan_copy.not_found": QT_TRANSLATE_NOOP("errors", "This line is no longer in the file."),
    "duty_done.not_found": QT_TRANSLATE_NOOP("errors", "This line is no longer in the file."),
    "in_work.no_plan": QT_TRANSLATE_NOOP(
        "errors", "This hire has no plan yet: write it first, the adjustments then go into it."
    ),
    "in_work.nothing_new": QT_TRANSLATE_NOOP("errors", "Every adjustment is in the plan already."),
    "in_work.other_person": QT_TRANSLATE_NOOP("errors", "This hire is of somebody else."),
    "voice.not_found": QT_TRANSLATE_NOOP("errors", "What was heard is no longer in the file."),
}
