"""The words of every error code; one place to read what the application says when something is wrong."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP
from ui.access_sentences import ACCESS
from ui.around_sentences import AROUND
from ui.attachment_sentences import ATTACHMENTS
from ui.file_sentences import FILE
from ui.in_work_sentences import IN_WORK
from ui.matching_errors import MATCHING
from ui.network_sentences import NETWORK
from ui.pathway_sentences import WAY
from ui.plan_sentences import PLAN, TIMETABLE
from ui.proof_sentences import PROOF
from ui.prospecting_sentences import PROSPECTING
from ui.rights_sentences import RIGHTS_OF_PERSONS
from ui.template_sentences import TEMPLATE
from ui.undo_sentences import UNDO
from ui.vault_sentences import BACKUP, STORAGE, VAULT

UNKNOWN_ERROR: Final = QT_TRANSLATE_NOOP(
    "errors", "This could not be done ({code}). Nothing that was saved is lost."
)
UNKNOWN_PROBLEM: Final = QT_TRANSLATE_NOOP("errors", "This has to be corrected ({code}).")

_INPUT: Final = {
    "input.invalid": QT_TRANSLATE_NOOP("errors", "Something has to be corrected before this can be saved."),
    "input.required": QT_TRANSLATE_NOOP("errors", "This is needed."),
    "input.too_long": QT_TRANSLATE_NOOP("errors", "This is too long: {length} characters, at most {limit}."),
    "input.range": QT_TRANSLATE_NOOP("errors", "Write a number from {low} to {high}."),
    "input.nir": QT_TRANSLATE_NOOP(
        "errors", "This looks like a social security number. Palier never keeps one: please remove it."
    ),
    "input.siret": QT_TRANSLATE_NOOP(
        "errors", "A SIRET has 14 digits; one of these is wrong. Leave it empty if unsure."
    ),
    "input.naf": QT_TRANSLATE_NOOP("errors", "An activity code looks like 81.21Z."),
    "input.phone": QT_TRANSLATE_NOOP(
        "errors", "A digit seems to be missing or too many. You can save it as it is."
    ),
    "input.email": QT_TRANSLATE_NOOP("errors", "An e-mail address looks like name@example.fr."),
    "input.ends_before_start": QT_TRANSLATE_NOOP("errors", "The end is before the start."),
    "input.choice": QT_TRANSLATE_NOOP("errors", "This choice does not exist any more. Choose again."),
    "input.not_understood": QT_TRANSLATE_NOOP("errors", "This was not understood. Write it another way."),
    "input.not_chosen": QT_TRANSLATE_NOOP("errors", "Choose in the list that opens while you type."),
    "date.not_understood": QT_TRANSLATE_NOOP("errors", "This date does not exist. Write it like 21/11/2026."),
    "date.too_far": QT_TRANSLATE_NOOP(
        "errors", "This year is not possible here: from {first} to {last} only."
    ),
    "time.not_understood": QT_TRANSLATE_NOOP("errors", "This is not a time of day. Write it like 8 h 30."),
    "hours.not_understood": QT_TRANSLATE_NOOP(
        "errors", "This is not a length of time. Write it like 24 h 30."
    ),
    "number.not_understood": QT_TRANSLATE_NOOP("errors", "Write a whole number."),
}
_RECORDS: Final = RIGHTS_OF_PERSONS | {
    "resident.not_found": QT_TRANSLATE_NOOP("errors", "This person's file does not exist any more."),
    "duplicate.restricted": QT_TRANSLATE_NOOP(
        "errors", "One of these files is set aside: nothing may be done with it but to keep it."
    ),
    "duplicate.half_typed": QT_TRANSLATE_NOOP(
        "errors", "Words about one of these persons are half typed: save them or throw them away first."
    ),
    "comparison.words": QT_TRANSLATE_NOOP(
        "errors", "These words do not fit together: have them read again, one by one."
    ),
    "comparison.unreadable": QT_TRANSLATE_NOOP("errors", "This file is not a list of fingerprints."),
    "comparison.other_words": QT_TRANSLATE_NOOP(
        "errors", "This list was made with other words, or was changed on its way."
    ),
    "comparison.closed": QT_TRANSLATE_NOOP("errors", "The vault was locked: nothing was compared."),
    "comparison.too_large": QT_TRANSLATE_NOOP("errors", "This list is too large to be one of a partner."),
    "employer.not_found": QT_TRANSLATE_NOOP("errors", "This employer does not exist any more."),
    "job.not_found": QT_TRANSLATE_NOOP("errors", "This job does not exist any more."),
    "placement.not_found": QT_TRANSLATE_NOOP("errors", "This placement does not exist any more."),
    "placement.has_plan": QT_TRANSLATE_NOOP(
        "errors", "A plan was written for this hire: remove the plan first."
    ),
    "ladder.not_found": QT_TRANSLATE_NOOP("errors", "This task ladder is not known."),
    "contact.not_found": QT_TRANSLATE_NOOP("errors", "This contact does not exist any more."),
    "meeting.not_found": QT_TRANSLATE_NOOP("errors", "This meeting does not exist any more."),
    "hall_day.not_found": QT_TRANSLATE_NOOP("errors", "Nothing is kept of this day any more."),
    "relay.not_found": QT_TRANSLATE_NOOP("errors", "This relay does not exist any more."),
    "pointing.not_found": QT_TRANSLATE_NOOP("errors", "Nothing is kept of who was pointed out any more."),
    "slot.not_found": QT_TRANSLATE_NOOP("errors", "These hall hours are no longer in the calendar."),
    "outreach.not_found": QT_TRANSLATE_NOOP("errors", "This action does not exist any more."),
    "first_contact.not_found": QT_TRANSLATE_NOOP("errors", "This first contact does not exist any more."),
    "first_contact.named": QT_TRANSLATE_NOOP("errors", "This contact has a file already."),
    "visit.not_found": QT_TRANSLATE_NOOP("errors", "This person is no longer in the queue."),
    "visit.left": QT_TRANSLATE_NOOP("errors", "This person has already left the hall."),
    "residence.not_found": QT_TRANSLATE_NOOP("errors", "This residence does not exist any more."),
    "residence.building_used": QT_TRANSLATE_NOOP(
        "errors", "People live in a building that was taken out: move them first."
    ),
    "residence.used": QT_TRANSLATE_NOOP(
        "errors", "{count} people live in this residence: move them to another one first."
    ),
    "term.not_found": QT_TRANSLATE_NOOP("errors", "This word is no longer in the list."),
}
_DOCUMENTS: Final = {
    "document.font_missing": QT_TRANSLATE_NOOP(
        "errors", "A typeface is missing ({file}). Install Palier again: resources/install.sh."
    ),
    "document.font_broken": QT_TRANSLATE_NOOP(
        "errors", "A typeface cannot be read ({file}). Install Palier again: resources/install.sh."
    ),
    "document.no_shaping": QT_TRANSLATE_NOOP(
        "errors", "This computer cannot write this script ({script}) correctly. Print the plan in French."
    ),
    "file.disk_full": QT_TRANSLATE_NOOP(
        "errors", "The disk is full: the file was not written. Free some space, or choose another place."
    ),
    "file.read_only": QT_TRANSLATE_NOOP(
        "errors", "This folder refuses to be written to. Choose another place."
    ),
    "file.refused": QT_TRANSLATE_NOOP("errors", "The file could not be written. Choose another place."),
    "document.unreadable": QT_TRANSLATE_NOOP("errors", "This document cannot be read."),
    "print.no_printer": QT_TRANSLATE_NOOP(
        "errors", "No printer is known to this computer. Save the PDF instead."
    ),
    "print.refused": QT_TRANSLATE_NOOP("errors", "The printer refused the document. Save the PDF instead."),
    "print.no_answer": QT_TRANSLATE_NOOP(
        "errors", "The printer does not answer. The document waits in the queue."
    ),
}

SENTENCES: Final[dict[str, str]] = (
    VAULT
    | ACCESS
    | AROUND
    | STORAGE
    | BACKUP
    | _INPUT
    | TIMETABLE
    | PLAN
    | PROOF
    | TEMPLATE
    | _RECORDS
    | UNDO
    | MATCHING
    | WAY
    | PROSPECTING
    | NETWORK
    | IN_WORK
    | ATTACHMENTS
    | FILE
    | _DOCUMENTS
)
