"""Say each line of the journal, and what is wrong with it, in plain words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.journal import Action, FaultKind, JournalEntryRecord, JournalFault
from ui.dates import clock_time, short_date

_CONTEXT: Final = "journal"
_ACTIONS: Final = {
    Action.SEEN: QT_TRANSLATE_NOOP("journal", "Opened"),
    Action.CREATED: QT_TRANSLATE_NOOP("journal", "Created"),
    Action.CHANGED: QT_TRANSLATE_NOOP("journal", "Changed"),
    Action.DELETED: QT_TRANSLATE_NOOP("journal", "Removed"),
    Action.PRINTED: QT_TRANSLATE_NOOP("journal", "Printed"),
    Action.EXPORTED: QT_TRANSLATE_NOOP("journal", "Exported"),
    Action.SIGNED: QT_TRANSLATE_NOOP("journal", "Signature"),
    Action.UNLOCKED: QT_TRANSLATE_NOOP("journal", "Unlocked"),
    Action.LOCKED: QT_TRANSLATE_NOOP("journal", "Locked"),
    Action.REFUSED: QT_TRANSLATE_NOOP("journal", "Refused"),
    Action.ADMINISTERED: QT_TRANSLATE_NOOP("journal", "Settings changed"),
    Action.RESTORED: QT_TRANSLATE_NOOP("journal", "Restored"),
    Action.BACKED_UP: QT_TRANSLATE_NOOP("journal", "Backed up"),
    Action.PURGED: QT_TRANSLATE_NOOP("journal", "Erased"),
    Action.WARNED: QT_TRANSLATE_NOOP("journal", "Warning"),
}
_KINDS: Final = {
    "resident": QT_TRANSLATE_NOOP("journal", "person’s file"),
    "meeting": QT_TRANSLATE_NOOP("journal", "meeting"),
    "visit": QT_TRANSLATE_NOOP("journal", "passage in the hall"),
    "first_contact": QT_TRANSLATE_NOOP("journal", "first contact"),
    "outreach": QT_TRANSLATE_NOOP("journal", "action to meet people"),
    "pointing": QT_TRANSLATE_NOOP("journal", "person pointed out"),
    "relay": QT_TRANSLATE_NOOP("journal", "relay"),
    "slot": QT_TRANSLATE_NOOP("journal", "hall hours in the calendar"),
    "hall_day": QT_TRANSLATE_NOOP("journal", "day of a permanence"),
    "hall_day_list": QT_TRANSLATE_NOOP("journal", "list of a permanence"),
    "hall_day_record": QT_TRANSLATE_NOOP("journal", "report of a permanence"),
    "hall_certificate": QT_TRANSLATE_NOOP("journal", "certificate of presence"),
    "hall_slip": QT_TRANSLATE_NOOP("journal", "appointment slip"),
    "leaflet": QT_TRANSLATE_NOOP("journal", "information notice"),
    "employer": QT_TRANSLATE_NOOP("journal", "employer"),
    "contact": QT_TRANSLATE_NOOP("journal", "contact of an employer"),
    "job": QT_TRANSLATE_NOOP("journal", "job"),
    "commune": QT_TRANSLATE_NOOP("journal", "communes and their coordinates"),
    "matching_rules": QT_TRANSLATE_NOOP("journal", "rules of matching"),
    "approach": QT_TRANSLATE_NOOP("journal", "approach to an employer"),
    "criterion_change": QT_TRANSLATE_NOOP("journal", "criterion negotiated"),
    "employer_standing": QT_TRANSLATE_NOOP("journal", "whether an employer may be contacted"),
    "promise_made": QT_TRANSLATE_NOOP("journal", "promise between an employer and us"),
    "merge_employer": QT_TRANSLATE_NOOP("journal", "two employers that are one"),
    "call_sheet": QT_TRANSLATE_NOOP("journal", "call sheet"),
    "placement": QT_TRANSLATE_NOOP("journal", "hire"),
    "plan": QT_TRANSLATE_NOOP("journal", "integration plan"),
    "plan_copy": QT_TRANSLATE_NOOP("journal", "copy of a plan handed over"),
    "print_order": QT_TRANSLATE_NOOP("journal", "paper to print"),
    "attachment": QT_TRANSLATE_NOOP("journal", "kept paper"),
    "certificate": QT_TRANSLATE_NOOP("journal", "certificate of the organisation"),
    "absence": QT_TRANSLATE_NOOP("journal", "days away from work"),
    "activity": QT_TRANSLATE_NOOP("journal", "step towards work"),
    "adjustment": QT_TRANSLATE_NOOP("journal", "adjustment at work"),
    "check_point": QT_TRANSLATE_NOOP("journal", "check point of a hire"),
    "duty_done": QT_TRANSLATE_NOOP("journal", "duty of an employer"),
    "voice": QT_TRANSLATE_NOOP("journal", "what was heard of a hire"),
    "plan_changes": QT_TRANSLATE_NOOP("journal", "what a version of a plan changes, on paper"),
    "accompaniment": QT_TRANSLATE_NOOP("journal", "attestation of accompaniment"),
    "first_day_sheet": QT_TRANSLATE_NOOP("journal", "sheet of the first day, for the employer"),
    "plain_plan": QT_TRANSLATE_NOOP("journal", "plan in plain words"),
    "plan_amendment": QT_TRANSLATE_NOOP("journal", "amendment of a plan, on paper"),
    "team_pages": QT_TRANSLATE_NOOP("journal", "pages of the team on a plan"),
    "trial_review": QT_TRANSLATE_NOOP("journal", "review before a trial ends, on paper"),
    "week_sheet": QT_TRANSLATE_NOOP("journal", "sheet of the first week"),
    "voice_paper": QT_TRANSLATE_NOOP("journal", "notes of one voice, on paper"),
    "enrolment": QT_TRANSLATE_NOOP("journal", "place in a programme"),
    "goal": QT_TRANSLATE_NOOP("journal", "goal of the person"),
    "observation": QT_TRANSLATE_NOOP("journal", "what was observed"),
    "pathway_fact": QT_TRANSLATE_NOOP("journal", "fact of the person’s way"),
    "programme": QT_TRANSLATE_NOOP("journal", "programmes"),
    "proposal": QT_TRANSLATE_NOOP("journal", "what was proposed"),
    "introduction": QT_TRANSLATE_NOOP("journal", "introduction to an employer"),
    "immersion": QT_TRANSLATE_NOOP("journal", "immersion at a workplace"),
    "funded_list": QT_TRANSLATE_NOOP("journal", "list for a funder"),
    "mentions": QT_TRANSLATE_NOOP("journal", "a name looked for in other files"),
    "barrier_mark": QT_TRANSLATE_NOOP("journal", "barrier"),
    "dated_paper": QT_TRANSLATE_NOOP("journal", "date of a paper"),
    "own_field": QT_TRANSLATE_NOOP("journal", "fields of the organisation"),
    "archived_plan": QT_TRANSLATE_NOOP("journal", "archived plan"),
    "residence": QT_TRANSLATE_NOOP("journal", "residence"),
    "adviser": QT_TRANSLATE_NOOP("journal", "person of the team"),
    "organisation": QT_TRANSLATE_NOOP("journal", "organisation"),
    "setting": QT_TRANSLATE_NOOP("journal", "settings"),
    "template": QT_TRANSLATE_NOOP("journal", "templates of the plans"),
    "term": QT_TRANSLATE_NOOP("journal", "lists"),
    "wording": QT_TRANSLATE_NOOP("journal", "translated phrases"),
    "vault": QT_TRANSLATE_NOOP("journal", "vault"),
    "backup": QT_TRANSLATE_NOOP("journal", "backup"),
    "rehearsal": QT_TRANSLATE_NOOP("journal", "rehearsal of a restore"),
    "journal": QT_TRANSLATE_NOOP("journal", "journal"),
    "clock": QT_TRANSLATE_NOOP("journal", "clock of this computer"),
    "right": QT_TRANSLATE_NOOP("journal", "not allowed by the role"),
    "notice": QT_TRANSLATE_NOOP("journal", "information on rights"),
    "consent": QT_TRANSLATE_NOOP("journal", "agreement of the person"),
    "restriction": QT_TRANSLATE_NOOP("journal", "file set aside"),
    "rights_request": QT_TRANSLATE_NOOP("journal", "request of the person"),
    "retention": QT_TRANSLATE_NOOP("journal", "how long it is kept"),
    "person_copy": QT_TRANSLATE_NOOP("journal", "complete copy for the person"),
    "paper": QT_TRANSLATE_NOOP("journal", "paper of the organisation"),
    "merge": QT_TRANSLATE_NOOP("journal", "two files of one person"),
    "comparison": QT_TRANSLATE_NOOP("journal", "list compared with a partner"),
    "follow_up": QT_TRANSLATE_NOOP("journal", "who follows the person"),
    "hand_over": QT_TRANSLATE_NOOP("journal", "package for another organisation"),
    "replacement": QT_TRANSLATE_NOOP("journal", "colleague replaced"),
    "sharing_agreement": QT_TRANSLATE_NOOP("journal", "agreement to share"),
    "standing": QT_TRANSLATE_NOOP("journal", "employment service"),
    "attendance": QT_TRANSLATE_NOOP("journal", "place on the list of an event"),
    "clause_hours": QT_TRANSLATE_NOOP("journal", "hours of an insertion clause"),
    "collaborator": QT_TRANSLATE_NOOP("journal", "tutor, sponsor or relay"),
    "convention": QT_TRANSLATE_NOOP("journal", "agreement with a partner"),
    "event": QT_TRANSLATE_NOOP("journal", "event"),
    "pair": QT_TRANSLATE_NOOP("journal", "pair"),
    "pair_meeting": QT_TRANSLATE_NOOP("journal", "meeting of a pair"),
    "partner": QT_TRANSLATE_NOOP("journal", "partner"),
}
_DETAILS: Final = {
    "went_back": QT_TRANSLATE_NOOP("journal", "it went back"),
    "brought_back": QT_TRANSLATE_NOOP("journal", "brought back"),
    "wording_saved": QT_TRANSLATE_NOOP("journal", "said in the organisation’s own words"),
    "wording_approved": QT_TRANSLATE_NOOP("journal", "read and approved by a speaker"),
    "wording_removed": QT_TRANSLATE_NOOP("journal", "back to the translation of the application"),
    "wording_brought_in": QT_TRANSLATE_NOOP("journal", "brought in from a list"),
    "stamped": QT_TRANSLATE_NOOP("journal", "time-stamped"),
    "sheet_withdrawn": QT_TRANSLATE_NOOP("journal", "a signed sheet is waited for again"),
    "withdrawn": QT_TRANSLATE_NOOP("journal", "access withdrawn"),
    "drafts_handed_over": QT_TRANSLATE_NOOP("journal", "half-typed work handed to a colleague"),
    "drafts_discarded": QT_TRANSLATE_NOOP("journal", "half-typed work thrown away"),
    "access_given": QT_TRANSLATE_NOOP("journal", "access given"),
    "key_changed": QT_TRANSLATE_NOOP("journal", "key changed"),
    "key_not_changed": QT_TRANSLATE_NOOP("journal", "the key could not be changed"),
    "recovery_key_made": QT_TRANSLATE_NOOP("journal", "recovery key made"),
    "recovery_key_used": QT_TRANSLATE_NOOP("journal", "new passphrase with the recovery key"),
    "passphrase_changed": QT_TRANSLATE_NOOP("journal", "passphrase changed"),
    "made_a_copy": QT_TRANSLATE_NOOP("journal", "a copy, with a number of its own"),
    "moved_here": QT_TRANSLATE_NOOP("journal", "moved to another place"),
    "destination": QT_TRANSLATE_NOOP("journal", "folder chosen"),
    "at_lock": QT_TRANSLATE_NOOP("journal", "when locking"),
    "request": QT_TRANSLATE_NOOP("journal", "on request"),
    "compared": QT_TRANSLATE_NOOP("journal", "beside another file"),
    "told_apart": QT_TRANSLATE_NOOP("journal", "another file is of somebody else"),
    "as_shipped": QT_TRANSLATE_NOOP("journal", "as shipped"),
    "merged_in": QT_TRANSLATE_NOOP("journal", "received the other file"),
    "merged_away": QT_TRANSLATE_NOOP("journal", "went into the other file"),
    "taken_apart": QT_TRANSLATE_NOOP("journal", "two files again"),
    FaultKind.ROLLED_BACK.value: QT_TRANSLATE_NOOP("journal", "lines were missing at its end"),
    FaultKind.REPLACED.value: QT_TRANSLATE_NOOP("journal", "its last lines were others"),
}
_COST: Final = re.compile(r"kdf_(\d+)_(\d+)(?:_([a-z_]+))?", re.ASCII)
_COST_WORDS: Final = QT_TRANSLATE_NOOP(
    "journal", "one guess of the passphrase costs {megabytes} MiB × {passes}"
)
_COST_REASONS: Final = {
    "as_designed": QT_TRANSLATE_NOOP("journal", "as designed"),
    "fast_machine": QT_TRANSLATE_NOOP("journal", "more passes: this computer is fast"),
    "slow_machine": QT_TRANSLATE_NOOP("journal", "less memory: this computer is slow"),
    "little_memory": QT_TRANSLATE_NOOP("journal", "less memory: this computer has little"),
}
_FAULTS: Final = {
    FaultKind.ALTERED: QT_TRANSLATE_NOOP("journal", "Line {number} is not as it was written."),
    FaultKind.REMOVED: QT_TRANSLATE_NOOP("journal", "Lines are missing: {count}, from number {number} on."),
    FaultKind.INSERTED: QT_TRANSLATE_NOOP("journal", "Line {number} was put there by something else."),
    FaultKind.ROLLED_BACK: QT_TRANSLATE_NOOP(
        "journal", "The last lines are missing: {count}, from number {number} on."
    ),
    FaultKind.REPLACED: QT_TRANSLATE_NOOP("journal", "Line {number} is not the one that was known."),
}
_MOST_TOLD: Final = 3


def action_words(action: Action) -> str:
    """Return what was done, in a word or two."""
    return _said(_ACTIONS[action])


def actions() -> tuple[tuple[str, str], ...]:
    """Return every action as code and words, for a choice."""
    return tuple((action.value, _said(words)) for action, words in _ACTIONS.items())


def subject_words(entry: JournalEntryRecord) -> str:
    """Return to what it was done: kind, name as it is now, and what is known beside."""
    kind = _said(_KINDS[entry.kind]) if entry.kind in _KINDS else ""
    detail = _said(_DETAILS[entry.detail]) if entry.detail in _DETAILS else _cost(entry.detail)
    return " · ".join(part for part in (entry.record_name, kind, detail) if part)


def when_words(entry: JournalEntryRecord) -> str:
    """Return day and local time."""
    return f"{short_date(entry.at.astimezone().date())}, {clock_time(entry.at)}"


def who_words(entry: JournalEntryRecord) -> str:
    """Return who did it, by the name they had."""
    return entry.actor_name or _said(QT_TRANSLATE_NOOP("journal", "Nobody in particular"))


def fault_words(faults: Sequence[JournalFault]) -> str:
    """Return what is wrong, the first faults in words and the others counted."""
    told = [
        _said(_FAULTS[fault.kind]).format(number=fault.number, count=fault.count)
        for fault in faults[:_MOST_TOLD]
    ]
    if len(faults) > _MOST_TOLD:
        more = QCoreApplication.translate("journal", "Other faults: {count}.")
        told.append(more.format(count=len(faults) - _MOST_TOLD))
    told.append(
        QCoreApplication.translate(
            "journal",
            "Somebody changed the file of the vault outside Palier, or an older copy was put back. "
            "Keep the vault as it is and tell who is responsible for the data.",
        )
    )
    return " ".join(told)


def warning_words(found: FaultKind) -> str:
    """Return what to say when the vault is opened and the end of the journal is not the one known."""
    if found is FaultKind.ROLLED_BACK:
        return QCoreApplication.translate(
            "journal",
            "This vault is older than when it was last closed: an earlier copy was put back, and the last "
            "work is missing. If nobody restored a backup, tell who coordinates.",
        )
    return QCoreApplication.translate(
        "journal",
        "The journal of this vault does not end as it did when it was last closed. Tell who coordinates.",
    )


def _cost(detail: str) -> str:
    """Say what a guess of a new vault costs, and why; nothing for any other detail."""
    found = _COST.fullmatch(detail)
    if found is None:
        return ""
    words = _said(_COST_WORDS).format(megabytes=int(found[1]) // 1024, passes=found[2])
    return f"{words} ({_said(_COST_REASONS[found[3]])})" if found[3] in _COST_REASONS else words


def _said(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
