"""The words of a person's way: kinds of facts, answers, presences, tiers, alerts."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from controllers.settings import SettingsController
from models.i18n import QT_TRANSLATE_NOOP
from models.records.pathway import (
    FactAnswer,
    FactKind,
    Presence,
    StepBy,
    StepDraft,
    StepState,
    TimelineLine,
)
from models.records.programmes import Decision, Eligibility, LengthAlert, Tier, TierReason, YesNo
from models.rules.pathway import REASONS, is_late
from ui.dates import short_date
from ui.vocabulary import words_of

KINDS: Final = {
    FactKind.MET: QT_TRANSLATE_NOOP("pathway", "Met"),
    FactKind.CAME: QT_TRANSLATE_NOOP("pathway", "Came to an activity"),
    FactKind.DONE_BEFORE: QT_TRANSLATE_NOOP("pathway", "Done together before"),
    FactKind.ENGAGED: QT_TRANSLATE_NOOP("pathway", "Engaged"),
    FactKind.OFFERED: QT_TRANSLATE_NOOP("pathway", "Offer proposed"),
    FactKind.INTRODUCED: QT_TRANSLATE_NOOP("pathway", "Introduced at a workplace"),
    FactKind.IMMERSED: QT_TRANSLATE_NOOP("pathway", "Immersion at a workplace"),
    FactKind.HIRED: QT_TRANSLATE_NOOP("pathway", "Hired"),
    FactKind.PLAN_SIGNED: QT_TRANSLATE_NOOP("pathway", "Plan signed"),
    FactKind.BROKE: QT_TRANSLATE_NOOP("pathway", "Contract broken off"),
    FactKind.PAUSED: QT_TRANSLATE_NOOP("pathway", "Pause"),
    FactKind.RESUMED: QT_TRANSLATE_NOOP("pathway", "Back after a pause"),
    FactKind.LEFT: QT_TRANSLATE_NOOP("pathway", "Left"),
}
ICONS: Final = {
    FactKind.MET: "hall",
    FactKind.CAME: "people",
    FactKind.DONE_BEFORE: "people",
    FactKind.ENGAGED: "flag",
    FactKind.OFFERED: "list",
    FactKind.INTRODUCED: "employer",
    FactKind.IMMERSED: "employer",
    FactKind.HIRED: "check_circle",
    FactKind.PLAN_SIGNED: "plan",
    FactKind.BROKE: "alert",
    FactKind.PAUSED: "clock",
    FactKind.RESUMED: "flag",
    FactKind.LEFT: "arrow_right",
}
_ANSWERS: Final = {
    FactAnswer.INTERESTED: QT_TRANSLATE_NOOP("pathway", "Interested"),
    FactAnswer.THINKING: QT_TRANSLATE_NOOP("pathway", "Thinks about it"),
    FactAnswer.REFUSED: QT_TRANSLATE_NOOP("pathway", "Says no"),
}
_PRESENCES: Final = {
    Presence.PRESENT: QT_TRANSLATE_NOOP("pathway", "Present"),
    Presence.EXCUSED: QT_TRANSLATE_NOOP("pathway", "Absent, had told us"),
    Presence.ABSENT: QT_TRANSLATE_NOOP("pathway", "Absent, had not told us"),
    Presence.CANCELLED: QT_TRANSLATE_NOOP("pathway", "Cancelled by the service"),
}
_STATES: Final = {
    StepState.TODO: QT_TRANSLATE_NOOP("pathway", "To do"),
    StepState.DONE: QT_TRANSLATE_NOOP("pathway", "Done"),
    StepState.DROPPED: QT_TRANSLATE_NOOP("pathway", "Dropped"),
}
_BY: Final = {
    StepBy.PERSON: QT_TRANSLATE_NOOP("pathway", "The person"),
    StepBy.ADVISER: QT_TRANSLATE_NOOP("pathway", "The adviser"),
    StepBy.PARTNER: QT_TRANSLATE_NOOP("pathway", "A partner"),
}
_KNOWN: Final = {
    YesNo.YES: QT_TRANSLATE_NOOP("pathway", "Yes"),
    YesNo.NO: QT_TRANSLATE_NOOP("pathway", "No"),
    YesNo.UNKNOWN: QT_TRANSLATE_NOOP("pathway", "Not known"),
}
_DECISIONS: Final = {
    Decision.WAITING: QT_TRANSLATE_NOOP("pathway", "Not decided yet"),
    Decision.TAKEN: QT_TRANSLATE_NOOP("pathway", "Taken"),
    Decision.NOT_TAKEN: QT_TRANSLATE_NOOP("pathway", "Not taken"),
}
_TIERS: Final = {
    Tier.ONE: QT_TRANSLATE_NOOP("pathway", "Eligible, first tier"),
    Tier.TWO: QT_TRANSLATE_NOOP("pathway", "Eligible, second tier"),
    Tier.NEITHER: QT_TRANSLATE_NOOP("pathway", "In neither tier"),
    Tier.TO_CHECK: QT_TRANSLATE_NOOP("pathway", "Eligibility to check"),
}
_REASONS: Final = {
    TierReason.NOT_REGISTERED: QT_TRANSLATE_NOOP("pathway", "not registered at France Travail"),
    TierReason.NO_CONTACT: QT_TRANSLATE_NOOP(
        "pathway", "registered, without contact with a referent for five months"
    ),
    TierReason.RECENT_CONTACT: QT_TRANSLATE_NOOP(
        "pathway", "registered, and in contact with a referent in the last five months"
    ),
    TierReason.UNKNOWN_REGISTRATION: QT_TRANSLATE_NOOP(
        "pathway", "nobody knows whether the person is registered at France Travail"
    ),
    TierReason.UNKNOWN_CONTACT: QT_TRANSLATE_NOOP(
        "pathway", "nobody knows when a referent was last in contact"
    ),
}
_TABLES: Final = {
    FactKind: KINDS,
    FactAnswer: _ANSWERS,
    Presence: _PRESENCES,
    StepState: _STATES,
    StepBy: _BY,
    YesNo: _KNOWN,
    Decision: _DECISIONS,
}


def said(value: object) -> str:
    """Return the words of a member of one of the lists of a way."""
    return _tr(_TABLES[type(value)][value])  # type: ignore[index]  # each table is of its own type


def options(members: type) -> list[tuple[str, str]]:
    """Return every member of a list as (value, words), for chips."""
    return [(member.value, said(member)) for member in members]  # type: ignore[attr-defined]  # a StrEnum


def reason_words(settings: SettingsController, kind: FactKind, code: str) -> str:
    """Return the words of the reason of a fact."""
    vocabulary = REASONS.get(kind, "")
    return words_of(settings, vocabulary, code) if vocabulary and code else ""


def line_title(line: TimelineLine) -> str:
    """Return what happened, with the job, the employer or the programme."""
    if line.kind is FactKind.MET and line.is_attempt:
        return _tr(QT_TRANSLATE_NOOP("pathway", "Tried to reach the person"))
    return " · ".join(filter(None, (said(line.kind), line.title)))


def eligibility_words(found: Eligibility) -> str:
    """Return the tier, why, and when it was checked."""
    words = _tr(QT_TRANSLATE_NOOP("pathway", "{tier}: {reason} (checked on {date})"))
    return words.format(
        tier=_tr(_TIERS[found.tier]), reason=_tr(_REASONS[found.reason]), date=short_date(found.on)
    )


def alert_words(alert: LengthAlert) -> str:
    """Return what the length of a time in a programme asks for."""
    if alert.is_over:
        words = QT_TRANSLATE_NOOP(
            "pathway", "The longest time, {months} months, was over on {date}: end it, with its reason."
        )
    elif alert.needs_reason:
        words = QT_TRANSLATE_NOOP(
            "pathway",
            "{months} months on {date}: the usual time is over. Give more time with a reason, or end it.",
        )
    else:
        words = QT_TRANSLATE_NOOP("pathway", "{months} months on {date}: prepare what comes next.")
    return _tr(words).format(months=alert.months, date=short_date(alert.since))


def step_words(step: StepDraft, today: date) -> str:
    """Return who does what by when; late is said."""
    who = step.who_name or said(step.who)
    text = f"{step.what} · {who}"
    if step.due_on is None:
        return text
    late = QT_TRANSLATE_NOOP("pathway", "late since {date}")
    due = QT_TRANSLATE_NOOP("pathway", "by {date}")
    when = _tr(late if is_late(step, today) else due).format(date=short_date(step.due_on))
    return f"{text} · {when}"


def hours_words(minutes: int) -> str:
    """Return a duration, « 12 h 30 »."""
    hours, rest = divmod(minutes, 60)
    return f"{hours}\u00a0h\u00a0{rest:02d}" if rest else f"{hours}\u00a0h"


def _tr(source: str) -> str:
    return QCoreApplication.translate("pathway", source)
