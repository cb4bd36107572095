"""Why a line is on the list, in one short sentence, and how it looks."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.dated_papers import PaperKind
from models.records.meetings import NextStep
from models.records.plans import PlanStatus
from models.records.today import Reminder, ReminderKind
from ui.dates import short_date
from ui.discretion import shown_name, shown_place
from ui.labels import label_of
from ui.tables.rows import RowLook
from ui.today.in_work_words import AGAIN, IN_WORK, in_work_detail
from ui.vocabulary import words_of
from ui.widgets.cards import hue_of, initials_of
from ui.widgets.parsing import format_time

if TYPE_CHECKING:
    from controllers.settings import SettingsController

translate = QCoreApplication.translate
_WHY: Final = {
    ReminderKind.PROMISE: QT_TRANSLATE_NOOP("today", "Promised: {detail}"),
    ReminderKind.PARTNER_MEETING: QT_TRANSLATE_NOOP("today", "Meeting with {detail}"),
    ReminderKind.CONTACT_CLOCK: QT_TRANSLATE_NOOP("today", "Five months without contact with a referent"),
    ReminderKind.CONTRACT_CLOCK: QT_TRANSLATE_NOOP("today", "Engagement contract to be signed"),
    ReminderKind.CONTRACT_END: QT_TRANSLATE_NOOP("today", "The engagement contract ends"),
    ReminderKind.RECEIPT: QT_TRANSLATE_NOOP("today", "No receipt yet from {detail}"),
    ReminderKind.WITHDRAWAL: QT_TRANSLATE_NOOP("today", "Tell {detail}: the person took back the agreement"),
    ReminderKind.STEP: QT_TRANSLATE_NOOP("today", "A small step is due"),
    ReminderKind.GOAL: QT_TRANSLATE_NOOP("today", "A small step is due"),
    ReminderKind.PROGRAMME: QT_TRANSLATE_NOOP("today", "{programme}: {months} months reached"),
    ReminderKind.DOCUMENT: QT_TRANSLATE_NOOP("today", "A paper ends: {detail}"),
    ReminderKind.NOT_NOW: QT_TRANSLATE_NOOP("today", "Had said “not now”: may be asked again"),
    ReminderKind.RELAY: QT_TRANSLATE_NOOP("today", "An answer is owed to who pointed somebody out"),
    ReminderKind.EMPLOYER_ACTION: QT_TRANSLATE_NOOP("today", "Planned with this employer: {detail}"),
    ReminderKind.CONVENTION: QT_TRANSLATE_NOOP("today", "The agreement ends: {detail}"),
    ReminderKind.CHECK_POINT: QT_TRANSLATE_NOOP("today", "Check point at work: {detail}"),
    ReminderKind.ADJUSTMENT: QT_TRANSLATE_NOOP("today", "Adjustment at work due: {detail}"),
    ReminderKind.TRIAL_DECISION: QT_TRANSLATE_NOOP(
        "today", "The employer decides on the trial, which ends on {detail}"
    ),
    ReminderKind.HIRE_END: QT_TRANSLATE_NOOP("today", "The contract of work ends: what comes after?"),
    ReminderKind.EARLY_WARNING: QT_TRANSLATE_NOOP("today", "To look at first. {detail}"),
    ReminderKind.WORKPLACE_MEETING: QT_TRANSLATE_NOOP("today", "Meeting at the workplace: {detail}"),
    ReminderKind.DEBRIEF: QT_TRANSLATE_NOOP("today", "After the workplace meeting: {detail}"),
    ReminderKind.IMMERSION: QT_TRANSLATE_NOOP("today", "The immersion ended: ask both what they say of it"),
    ReminderKind.INFORMATION: QT_TRANSLATE_NOOP(
        "today", "The employer tells the person in writing: {detail}"
    ),
    ReminderKind.UNSIGNED: QT_TRANSLATE_NOOP(
        "today", "Work begins on {date} and not everybody has signed the plan ({detail})"
    ),
    ReminderKind.AGREEMENT: QT_TRANSLATE_NOOP(
        "today", "An immersion begins on {date} and not everybody has signed its agreement"
    ),
    ReminderKind.NOT_SEEN: QT_TRANSLATE_NOOP("today", "Last seen on {date}"),
}
_AMENDED: Final = QT_TRANSLATE_NOOP(
    "today", "A new version of the plan awaits signatures ({detail}); the signed one holds meanwhile"
)
_DECLINED: Final = {
    False: QT_TRANSLATE_NOOP(
        "today", "Work begins on {date} without a signed plan: it can be looked at together, or left so"
    ),
    True: QT_TRANSLATE_NOOP("today", "The new version of the plan is not signed; the signed one holds"),
}
"""Nobody has to sign, nor say why: nothing is asked for, and nothing is late; True: a version was signed."""
_UNHEARD: Final = {
    "person": QT_TRANSLATE_NOOP("today", "hear the person"),
    "employer": QT_TRANSLATE_NOOP("today", "hear the employer"),
    "answer": QT_TRANSLATE_NOOP("today", "an answer does not come"),
}
"""What is still to be heard of a workplace meeting."""
_ICONS: Final = {
    ReminderKind.PROMISE: "hand",
    ReminderKind.PARTNER_MEETING: "people",
    ReminderKind.RECEIPT: "send",
    ReminderKind.WITHDRAWAL: "close",
    ReminderKind.DOCUMENT: "paper",
    ReminderKind.GOAL: "flag",
    ReminderKind.NOT_NOW: "clock",
    ReminderKind.WORKPLACE_MEETING: "employer",
    ReminderKind.DEBRIEF: "employer",
    ReminderKind.IMMERSION: "employer",
    ReminderKind.RELAY: "phone",
    ReminderKind.CONVENTION: "paper",
    ReminderKind.EMPLOYER_ACTION: "phone",
    ReminderKind.CHECK_POINT: "flag",
    ReminderKind.ADJUSTMENT: "handshake",
    ReminderKind.TRIAL_DECISION: "clock",
    ReminderKind.HIRE_END: "clock",
    ReminderKind.EARLY_WARNING: "alert",
    ReminderKind.INFORMATION: "paper",
    ReminderKind.UNSIGNED: "ink",
    ReminderKind.AGREEMENT: "ink",
}

_LISTS: Final = {
    ReminderKind.CONVENTION: "convention_kind",
    ReminderKind.EMPLOYER_ACTION: "next_action",
}
"""What is about a company: its detail is a word of a list."""


def why(one: Reminder, settings: SettingsController) -> str:
    """Say why a line is there."""
    is_again = one.kind is ReminderKind.UNSIGNED and one.detail.startswith(AGAIN)
    words = translate("today", _AMENDED if is_again else _WHY[one.kind])
    if _is_declined(one):
        words = translate("today", _DECLINED[is_again])
    programme, _, months = one.detail.partition("|")
    return words.format(
        detail=_detail(one, settings), programme=programme, months=months, date=short_date(one.due_on)
    )


def _is_declined(one: Reminder) -> bool:
    """Tell whether a line is about a plan that somebody chose not to sign."""
    return one.kind is ReminderKind.UNSIGNED and one.detail.removeprefix(AGAIN) == PlanStatus.DECLINED


def look(one: Reminder, settings: SettingsController, today: date) -> RowLook:
    """Return how a line looks: who, why, when; late in a word, never in a colour alone."""
    # The day of a warning is when it was heard; nobody has to sign: nothing of these is late.
    is_dated = one.kind is not ReminderKind.EARLY_WARNING and not _is_declined(one)
    is_late = is_dated and one.due_on is not None and one.due_on < today
    is_seen = one.kind is ReminderKind.NOT_SEEN
    is_person = one.kind not in _LISTS  # the name of an organisation hides nobody
    name = (shown_name(one.display_name) if is_person else one.display_name) or translate(
        "today", "Without a name"
    )
    return RowLook(
        title=name,
        subtitle=" · ".join(filter(None, (why(one, settings), shown_place(one.place)))),
        initials=initials_of(one.display_name) if one.display_name else "",
        icon=_ICONS.get(one.kind, "clock"),
        hue=hue_of(one.display_name) if one.display_name else "neutral",
        trailing="" if is_seen else short_date(one.due_on),
        pill=_pill(one, today, is_late=is_late) if not is_seen else _days(one, today),
        pill_hue="saffron" if is_late or is_seen else "neutral",
        pill_icon="clock" if is_late or is_seen else "",
    )


def _pill(one: Reminder, today: date, *, is_late: bool) -> str:
    if is_late:
        return translate("today", "late")
    return translate("today", "today") if one.due_on == today else ""


def _days(one: Reminder, today: date) -> str:
    if one.due_on is None:
        return ""
    return translate("today", "{count} days").format(count=(today - one.due_on).days)


def _detail(one: Reminder, settings: SettingsController) -> str:
    if one.kind is ReminderKind.PROMISE and one.detail in set(NextStep):
        return label_of(NextStep(one.detail))
    if one.kind is ReminderKind.PARTNER_MEETING:
        return words_of(settings, "structure_kind", one.detail) or translate("today", "a partner")
    if one.kind in {ReminderKind.DEBRIEF, ReminderKind.WORKPLACE_MEETING}:
        return _introduction(one)
    if one.kind in _LISTS:
        return words_of(settings, _LISTS[one.kind], one.detail) or translate("today", "to follow up")
    if one.kind in IN_WORK:
        return in_work_detail(one, settings)
    is_paper = one.kind is ReminderKind.DOCUMENT and one.detail in set(PaperKind)
    return label_of(PaperKind(one.detail)) if is_paper else one.detail


def _introduction(one: Reminder) -> str:
    """Return the hour of a workplace meeting, or what is still to be heard of it."""
    if one.kind is ReminderKind.DEBRIEF:
        return translate("today", _UNHEARD[one.detail])
    hour = time.fromisoformat(one.detail) if one.detail else None
    return format_time(hour) or translate("today", "hour not set")
