"""What is said when a right of a person or a retention rule forbids something."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

RIGHTS_OF_PERSONS: Final = {
    "archive.not_found": QT_TRANSLATE_NOOP("errors", "This plan is no longer in the archive."),
    "input.future": QT_TRANSLATE_NOOP("errors", "This day has not come yet."),
    "input.keep_until": QT_TRANSLATE_NOOP("errors", "Choose a day to come, two years away at most."),
    "meeting.of_partner": QT_TRANSLATE_NOOP(
        "errors", "The other organisation wrote this note: it stays as it is. Add a note of your own instead."
    ),
    "plan.note_of_partner": QT_TRANSLATE_NOOP(
        "errors",
        "The other organisation wrote the note of this plan: it stays as it is. Write yours in the file.",
    ),
    "privacy.copy_unasked": QT_TRANSLATE_NOOP(
        "errors",
        "The other organisation wrote notes that this copy would hold: write the person’s request to see "
        "their file in the register first, then make the copy.",
    ),
    "privacy.copy_withheld": QT_TRANSLATE_NOOP(
        "errors",
        "The other organisation wrote notes that you may not read: the coordinator gives the complete copy.",
    ),
    "privacy.restricted": QT_TRANSLATE_NOOP(
        "errors", "This file is set aside: the coordinator alone sees it and changes it."
    ),
    "request.answered": QT_TRANSLATE_NOOP("errors", "This request is already answered."),
    "request.extended": QT_TRANSLATE_NOOP("errors", "Two more months were already taken, once is the most."),
    "request.not_found": QT_TRANSLATE_NOOP("errors", "This request is no longer in the register."),
    "request.too_late": QT_TRANSLATE_NOOP(
        "errors", "The first month is over: more time can no longer be taken. Answer now."
    ),
    "retention.not_confirmed": QT_TRANSLATE_NOOP(
        "errors", "What was typed to confirm is not right. Nothing was erased."
    ),
    "retention.not_due": QT_TRANSLATE_NOOP(
        "errors", "Something changed meanwhile: one line is no longer due. Nothing was erased; look again."
    ),
    "funding.not_found": QT_TRANSLATE_NOOP("errors", "This list is no more."),
    "consent.not_asked": QT_TRANSLATE_NOOP(
        "errors", "This is no longer asked: nothing would be done with it."
    ),
    "retention.unlisted": QT_TRANSLATE_NOOP(
        "errors",
        "What you erased is erased. The list that erases it again in a restored backup could not be written: "
        "free some space, then lock and open the vault.",
    ),
    "retention.whole": QT_TRANSLATE_NOOP("errors", "This line stands for several things: it is kept or not."),
}
