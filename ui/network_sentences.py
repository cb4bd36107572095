"""What is said of the network when it cannot be done, and of what was done when it can be undone."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

NETWORK: Final = {
    "attendance.listed": QT_TRANSLATE_NOOP("errors", "This person is on the list already."),
    "attendance.not_found": QT_TRANSLATE_NOOP("errors", "This person is no longer on the list."),
    "clause_hours.not_found": QT_TRANSLATE_NOOP("errors", "These hours are no longer in the list."),
    "collaborator.has_pairs": QT_TRANSLATE_NOOP(
        "errors", "Somebody is still paired with this person: end the pair first."
    ),
    "collaborator.not_found": QT_TRANSLATE_NOOP("errors", "This person is no longer in the network."),
    "convention.nobody": QT_TRANSLATE_NOOP("errors", "Choose the partner or the firm it is signed with."),
    "convention.not_found": QT_TRANSLATE_NOOP("errors", "This agreement is no longer in the list."),
    "event.not_found": QT_TRANSLATE_NOOP("errors", "This event is no longer in the list."),
    "pair.no_sponsorship": QT_TRANSLATE_NOOP(
        "errors", "None of the programmes this person is in has sponsorship: no pair can be made."
    ),
    "pair.not_found": QT_TRANSLATE_NOOP("errors", "This pair is no longer in the file."),
    "pair_meeting.not_found": QT_TRANSLATE_NOOP("errors", "This meeting is no longer in the file."),
    "partner.has_conventions": QT_TRANSLATE_NOOP(
        "errors", "An agreement is kept with this partner: take the agreement out first."
    ),
    "partner.not_found": QT_TRANSLATE_NOOP("errors", "This partner is no longer in the directory."),
}
ACTIONS: Final = {
    "attendance.created": QT_TRANSLATE_NOOP("labels", "{subject}: put on the list of an event"),
    "attendance.removed": QT_TRANSLATE_NOOP("labels", "{subject}: taken off the list of an event"),
    "attendance.saved": QT_TRANSLATE_NOOP("labels", "{subject}: presence noted"),
    "clause_hours.created": QT_TRANSLATE_NOOP("labels", "{subject}: hours added"),
    "clause_hours.removed": QT_TRANSLATE_NOOP("labels", "{subject}: hours taken out"),
    "clause_hours.saved": QT_TRANSLATE_NOOP("labels", "{subject}: hours changed"),
    "collaborator.created": QT_TRANSLATE_NOOP("labels", "{subject}: added to the network"),
    "collaborator.removed": QT_TRANSLATE_NOOP("labels", "{subject}: taken out of the network"),
    "collaborator.saved": QT_TRANSLATE_NOOP("labels", "{subject}: saved in the network"),
    "convention.created": QT_TRANSLATE_NOOP("labels", "{subject}: agreement added"),
    "convention.removed": QT_TRANSLATE_NOOP("labels", "{subject}: agreement taken out"),
    "convention.saved": QT_TRANSLATE_NOOP("labels", "{subject}: agreement saved"),
    "event.created": QT_TRANSLATE_NOOP("labels", "{subject}: event added"),
    "event.removed": QT_TRANSLATE_NOOP("labels", "{subject}: event taken out"),
    "event.saved": QT_TRANSLATE_NOOP("labels", "{subject}: event saved"),
    "pair.created": QT_TRANSLATE_NOOP("labels", "{subject}: pair noted"),
    "pair.removed": QT_TRANSLATE_NOOP("labels", "{subject}: pair taken out"),
    "pair.saved": QT_TRANSLATE_NOOP("labels", "{subject}: pair changed"),
    "pair_meeting.created": QT_TRANSLATE_NOOP("labels", "Meeting of a pair noted"),
    "pair_meeting.removed": QT_TRANSLATE_NOOP("labels", "Meeting of a pair taken out"),
    "pair_meeting.saved": QT_TRANSLATE_NOOP("labels", "Meeting of a pair changed"),
    "partner.created": QT_TRANSLATE_NOOP("labels", "{subject}: partner added"),
    "partner.removed": QT_TRANSLATE_NOOP("labels", "{subject}: partner taken out"),
    "partner.saved": QT_TRANSLATE_NOOP("labels", "{subject}: partner saved"),
}
"""What was done, for the toast that offers to undo it."""
