"""The words of every error code; one place to read what the application says when something is wrong."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP
from ui.access_sentences import ACCESS
from ui.around_sentences import AROUND
from ui.attachment_sentences import ATTACHMENTS
from ui.file_sentences import FILE
from ui.pathway_sentences import WAY
from ui.rights_sentences import RIGHTS_OF_PERSONS
from ui.undo_sentences import UNDO

UNKNOWN_ERROR: Final = QT_TRANSLATE_NOOP(
    "errors", "This could not be done ({code}). Nothing that was saved is lost."
)
UNKNOWN_PROBLEM: Final = QT_TRANSLATE_NOOP("errors", "This has to be corrected ({code}).")

_VAULT: Final = {
    "vault.wrong_passphrase": QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase does not open this vault. Check the name chosen, capital letters and spaces, then "
        "try again.",
    ),
    "vault.not_a_vault": QT_TRANSLATE_NOOP("errors", "This folder is not a vault. Choose another folder."),
    "vault.newer": QT_TRANSLATE_NOOP(
        "errors", "A newer version of Palier made this vault. Update Palier to open it; nothing was changed."
    ),
    "vault.busy": QT_TRANSLATE_NOOP(
        "errors", "This vault is already open in another window of Palier. Close that window first."
    ),
    "vault.damaged": QT_TRANSLATE_NOOP(
        "errors", "This vault is damaged and cannot be read. Nothing was changed: open a copy of it."
    ),
    "vault.read_only": QT_TRANSLATE_NOOP(
        "errors",
        "This folder refuses to be written to. Choose another folder, or ask for the right to write.",
    ),
    "vault.exists": QT_TRANSLATE_NOOP(
        "errors", "There is already a vault here. Choose another name or folder."
    ),
    "vault.missing": QT_TRANSLATE_NOOP("errors", "This vault is no longer here. Was the drive unplugged?"),
    "vault.io": QT_TRANSLATE_NOOP(
        "errors", "The disk of this vault does not answer. Is the drive still plugged in? Try again."
    ),
    "vault.disk_full": QT_TRANSLATE_NOOP("errors", "The disk is full. Free some space, then try again."),
    "vault.weak_passphrase": QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase is too short: at least {minimum} characters. Seven words drawn by lot do well.",
    ),
    "vault.memory": QT_TRANSLATE_NOOP(
        "errors",
        "Opening needs {megabytes} MB of free memory. Close other programs, or use the recovery key if there "
        "is one.",
    ),
}
_STORAGE: Final = {
    "storage.disk_full": QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full: the last change was not saved. What was saved before is safe. Free some space.",
    ),
    "storage.read_only": QT_TRANSLATE_NOOP(
        "errors",
        "This vault refuses to be written to: the change was not saved, what you typed stays on the screen. "
        "To write, copy the folder of the vault to this computer and open the copy.",
    ),
    "storage.damaged": QT_TRANSLATE_NOOP(
        "errors", "The database of the vault is damaged. Close Palier and open a copy of the vault."
    ),
    "storage.busy": QT_TRANSLATE_NOOP("errors", "The vault is busy. Try again in a moment; nothing is lost."),
    "storage.io": QT_TRANSLATE_NOOP(
        "errors", "The disk does not answer: the last change was not saved. Is the drive still plugged in?"
    ),
    "storage.closed": QT_TRANSLATE_NOOP("errors", "The vault was closed before this was kept."),
    "storage.stopped": QT_TRANSLATE_NOOP(
        "errors",
        "The disk failed: nothing more is written. What was saved is safe. Lock, then open the vault.",
    ),
}
_BACKUP: Final = {
    "backup.missing": QT_TRANSLATE_NOOP(
        "errors", "The place of the backups is not there. Plug the stick in, or choose another folder."
    ),
    "backup.none": QT_TRANSLATE_NOOP("errors", "No place for backups is chosen yet."),
    "backup.other_copy": QT_TRANSLATE_NOOP(
        "errors",
        "Another copy of this vault has its backups in this folder: make a folder of its own for this one, "
        "beside it or on another stick.",
    ),
    "backup.inside": QT_TRANSLATE_NOOP(
        "errors", "This folder is inside the vault: choose a stick, or a folder elsewhere."
    ),
    "backup.disk_full": QT_TRANSLATE_NOOP(
        "errors", "There is no room left for the backup. The older ones are untouched: free some space there."
    ),
    "backup.read_only": QT_TRANSLATE_NOOP(
        "errors", "This place refuses to be written to. Is the stick locked? Choose another one."
    ),
    "backup.refused": QT_TRANSLATE_NOOP(
        "errors",
        "The stick or the disk does not answer. Nothing counts as a backup; the older ones are untouched.",
    ),
    "backup.cancelled": QT_TRANSLATE_NOOP("errors", "Stopped. Nothing was kept of it."),
    "backup.busy": QT_TRANSLATE_NOOP("errors", "A backup is already being made. Wait until it is done."),
    "backup.not_a_backup": QT_TRANSLATE_NOOP(
        "errors", "There is no backup of Palier in this folder. Choose the folder of the backups."
    ),
    "backup.several": QT_TRANSLATE_NOOP(
        "errors", "This folder holds backups of several vaults. Choose the folder of one backup."
    ),
    "backup.incomplete": QT_TRANSLATE_NOOP(
        "errors", "This backup is not whole: a file is missing or cut. Choose an older one."
    ),
    "backup.unsound": QT_TRANSLATE_NOOP(
        "errors", "This backup is damaged or was altered. Do not rely on it: choose another one."
    ),
    "backup.attachment_missing": QT_TRANSLATE_NOOP(
        "errors",
        "A file kept with the records is missing: this copy does not count. Check the vault; to restore, "
        "choose another backup.",
    ),
    "backup.attachment_altered": QT_TRANSLATE_NOOP(
        "errors",
        "A file kept with the records is not as it was written: this copy does not count. Check the vault; "
        "to restore, choose another backup.",
    ),
    "backup.attachment_faulty": QT_TRANSLATE_NOOP(
        "errors",
        "The backup is made, but files kept with the records are missing in the vault itself, or were "
        "altered. Check the vault; an older backup may have them.",
    ),
    "backup.attachment_extra": QT_TRANSLATE_NOOP(
        "errors",
        "A file that is not of this backup was put into it: do not rely on it, choose another one.",
    ),
    "backup.other_vault": QT_TRANSLATE_NOOP("errors", "This is the backup of another vault."),
    "backup.other_keys": QT_TRANSLATE_NOOP(
        "errors",
        "This backup was made before the keys were changed: restore it from the first window, "
        "with the passphrase of that day.",
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "errors", "A newer version of Palier made this backup. Update Palier to restore it."
    ),
}
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
    "time.not_understood": QT_TRANSLATE_NOOP("errors", "This is not a time of day. Write it like 8 h 30."),
    "hours.not_understood": QT_TRANSLATE_NOOP(
        "errors", "This is not a length of time. Write it like 24 h 30."
    ),
    "number.not_understood": QT_TRANSLATE_NOOP("errors", "Write a whole number."),
}
_TIMETABLE: Final = {
    "timetable.weekday": QT_TRANSLATE_NOOP("errors", "This day does not exist."),
    "timetable.day_twice": QT_TRANSLATE_NOOP("errors", "{weekday} is there twice."),
    "timetable.break_too_long": QT_TRANSLATE_NOOP(
        "errors", "{weekday}: the breaks are longer than the work."
    ),
    "timetable.half": QT_TRANSLATE_NOOP(
        "errors", "{weekday}: a start or an end of work is missing, or is not a time of day."
    ),
    "timetable.overlap": QT_TRANSLATE_NOOP("errors", "{weekday}: two spans of work overlap."),
    "timetable.sum": QT_TRANSLATE_NOOP(
        "errors", "The week adds up to {actual}, the contract says {expected}. Adjust one or the other."
    ),
    "timetable.empty": QT_TRANSLATE_NOOP("errors", "The weekly timetable is still empty."),
    "timetable.day_too_long": QT_TRANSLATE_NOOP(
        "errors", "{weekday}: {minutes} of work in one day; the law says 10 h at most (L3121-18)."
    ),
    "timetable.week_too_long": QT_TRANSLATE_NOOP(
        "errors", "{minutes} of work in one week; the law says 48 h at most (L3121-20)."
    ),
    "timetable.daily_rest": QT_TRANSLATE_NOOP(
        "errors", "Only {minutes} of rest before {weekday}; the law asks for 11 h (L3131-1)."
    ),
    "timetable.weekly_rest": QT_TRANSLATE_NOOP(
        "errors", "The longest rest of the week is {minutes}; the law asks for 35 h in a row (L3132-2)."
    ),
    "timetable.no_break": QT_TRANSLATE_NOOP(
        "errors", "{weekday}: six hours of work without 20 minutes of break (L3121-16)."
    ),
}
_PLAN: Final = {
    "plan.frozen": QT_TRANSLATE_NOOP(
        "errors", "This version has been given to sign: a change makes a new version."
    ),
    "plan.not_frozen": QT_TRANSLATE_NOOP(
        "errors", "This version is still a draft. Prepare it for signing first."
    ),
    "plan.already_signed": QT_TRANSLATE_NOOP("errors", "This party has already answered on this version."),
    "plan.declined": QT_TRANSLATE_NOOP(
        "errors", "A party has declined this version. A change makes a new version."
    ),
    "plan.superseded": QT_TRANSLATE_NOOP("errors", "A newer version exists: that is the one to sign."),
    "plan.adviser_for_other": QT_TRANSLATE_NOOP(
        "errors", "The adviser cannot sign in the place of another party."
    ),
    "plan.adviser_for_employer": QT_TRANSLATE_NOOP(
        "errors", "The adviser cannot stand for the employer too: name another person."
    ),
    "plan.other_signer": QT_TRANSLATE_NOOP(
        "errors", "This is not the name that the plan gives to this party. Nothing was signed."
    ),
    "plan.adviser_last": QT_TRANSLATE_NOOP(
        "errors", "The adviser signs last, after the employee and the employer."
    ),
    "plan.no_ink": QT_TRANSLATE_NOOP("errors", "There is no signature on the pad yet."),
    "plan.not_answered": QT_TRANSLATE_NOOP("errors", "All three parties have to answer first."),
    "plan.other_document": QT_TRANSLATE_NOOP(
        "errors", "The document shown is not the one to sign. Open the plan again; nothing was signed."
    ),
    "plan.leak": QT_TRANSLATE_NOOP(
        "errors", "Words in this plan must not reach the employer. They are marked: please rewrite them."
    ),
    "plan.leak_word": QT_TRANSLATE_NOOP("errors", "The employer will read this: “{word}”. {advice}"),
    "plan.changed": QT_TRANSLATE_NOOP(
        "errors", "The plan was changed meanwhile: read it again before it is signed."
    ),
    "plan.no_glyph": QT_TRANSLATE_NOOP(
        "errors", "No typeface can print these characters: {characters}. Write them another way."
    ),
    "plan.exists": QT_TRANSLATE_NOOP("errors", "This hire has a plan already: open that one."),
    "plan.start_year": QT_TRANSLATE_NOOP("errors", "Check the year of the start: from {low} to {high}."),
    "plan.end_required": QT_TRANSLATE_NOOP(
        "errors", "A fixed-term contract has a last day, or a reason that stands for it."
    ),
    "plan.end_not_wanted": QT_TRANSLATE_NOOP("errors", "An open-ended contract has no last day."),
    "plan.trial_outside": QT_TRANSLATE_NOOP("errors", "The trial period ends before the start."),
    "plan.no_task": QT_TRANSLATE_NOOP("errors", "There is no task yet: say what is learnt, week by week."),
    "plan.too_many_objectives": QT_TRANSLATE_NOOP(
        "errors", "Too many aims for week {by_week}: at most {limit}."
    ),
    "plan.no_check_point": QT_TRANSLATE_NOOP("errors", "There is no check point yet: meet at least once."),
    "plan.originals": QT_TRANSLATE_NOOP("errors", "One original for each party: at least {low}."),
    "plan.advised": QT_TRANSLATE_NOOP("errors", "Still empty: it helps on the day."),
    "plan.contract_length": QT_TRANSLATE_NOOP("errors", "The dates do not match this type of contract."),
    "plan.no_precise_term": QT_TRANSLATE_NOOP(
        "errors", "Without a last day, write the minimal length of the contract."
    ),
    "plan.under_24_hours": QT_TRANSLATE_NOOP(
        "errors",
        "Under 24 h a week: only at the employee's written request or by branch agreement (L3123-27).",
    ),
    "plan.starts_on_rest_day": QT_TRANSLATE_NOOP(
        "errors", "The start falls on a day of rest or a public holiday."
    ),
    "plan.no_objective": QT_TRANSLATE_NOOP(
        "errors", "There is no aim yet: what will be learnt, seen by everybody?"
    ),
    "plan.no_point_before_trial_end": QT_TRANSLATE_NOOP(
        "errors", "Nobody meets before the trial period ends: add a check point."
    ),
    "plan.point_outside_contract": QT_TRANSLATE_NOOP(
        "errors", "This check point is after the end of the contract."
    ),
    "plan.point_on_rest_day": QT_TRANSLATE_NOOP(
        "errors", "This check point falls on a day of rest or a public holiday."
    ),
    "plan.not_explained": QT_TRANSLATE_NOOP("errors", "Say who reads the plan aloud or interprets it."),
    "plan.not_found": QT_TRANSLATE_NOOP("errors", "This plan does not exist any more."),
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
    _VAULT
    | ACCESS
    | AROUND
    | _STORAGE
    | _BACKUP
    | _INPUT
    | _TIMETABLE
    | _PLAN
    | _RECORDS
    | UNDO
    | WAY
    | ATTACHMENTS
    | FILE
    | _DOCUMENTS
)
