"""What is said when something around a person, a package or the list of the day is refused."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

AROUND: Final = {
    "follow_up.not_found": QT_TRANSLATE_NOOP("errors", "This organisation is no longer in the file."),
    "hand_over.already": QT_TRANSLATE_NOOP(
        "errors", "This package was received already: it is in the list of packages."
    ),
    "hand_over.code": QT_TRANSLATE_NOOP(
        "errors", "This code is not right: a letter is missing, misheard or exchanged. Have it said again."
    ),
    "hand_over.no_receipt": QT_TRANSLATE_NOOP("errors", "This file is not the receipt of a package."),
    "hand_over.not_allowed": QT_TRANSLATE_NOOP(
        "errors", "This package holds something that is never handed over: nothing of it was taken."
    ),
    "hand_over.not_found": QT_TRANSLATE_NOOP("errors", "This package is no longer in the list."),
    "hand_over.not_given": QT_TRANSLATE_NOOP(
        "errors", "This receipt is of a package that did not leave from this vault."
    ),
    "hand_over.other_receipt": QT_TRANSLATE_NOOP(
        "errors", "This is not the code of this package. Check which package it is about."
    ),
    "hand_over.other_words": QT_TRANSLATE_NOOP(
        "errors",
        "These words do not open this package, or the file was changed on its way. Have the words said "
        "again, or ask for the package once more.",
    ),
    "hand_over.own": QT_TRANSLATE_NOOP(
        "errors", "This package left from this vault: it is for the other organisation."
    ),
    "hand_over.too_large": QT_TRANSLATE_NOOP("errors", "This file is too large to be a package."),
    "hand_over.unreadable": QT_TRANSLATE_NOOP(
        "errors", "This file is not a package, or it is damaged. Ask for it once more."
    ),
    "hand_over.withdrawn": QT_TRANSLATE_NOOP(
        "errors",
        "The person took back their agreement about this package: it is not opened. Destroy the file.",
    ),
    "replacement.not_found": QT_TRANSLATE_NOOP("errors", "This replacement is no longer noted."),
    "sharing.blocks": QT_TRANSLATE_NOOP(
        "errors", "The person did not agree to share one of these parts: ask them first."
    ),
    "sharing.in_future": QT_TRANSLATE_NOOP("errors", "An agreement is given before it is noted."),
    "sharing.not_found": QT_TRANSLATE_NOOP("errors", "This agreement is no longer in the file."),
    "sharing.nothing": QT_TRANSLATE_NOOP("errors", "Tick at least one part, with the person."),
    "sharing.refused": QT_TRANSLATE_NOOP(
        "errors", "The last answer of the person about sharing with a partner is no: nothing leaves."
    ),
    "sharing.used": QT_TRANSLATE_NOOP(
        "errors",
        "Something left under this agreement: it stays as it was given. Note a new one, or that the person "
        "takes it back.",
    ),
    "sharing.withdrawn": QT_TRANSLATE_NOOP(
        "errors", "The person took this agreement back: nothing leaves under it any more."
    ),
    "standing.exists": QT_TRANSLATE_NOOP(
        "errors", "This was noted meanwhile: look at the file again before you write over it."
    ),
    "standing.not_found": QT_TRANSLATE_NOOP("errors", "This is no longer in the file."),
    "today.not_found": QT_TRANSLATE_NOOP("errors", "This line is back in the list already."),
    "today.not_later": QT_TRANSLATE_NOOP("errors", "Choose a day to come."),
    "today.not_replaced": QT_TRANSLATE_NOOP(
        "errors", "This is the list of a colleague whom you do not replace today. Note the replacement first."
    ),
    "today.own_replacement": QT_TRANSLATE_NOOP(
        "errors", "You can note whom you replace yourself; the coordinator notes the others."
    ),
    "today.same_person": QT_TRANSLATE_NOOP("errors", "Nobody replaces themselves."),
}
