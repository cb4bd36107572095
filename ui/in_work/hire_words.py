"""The words of a hire's follow-up: parties, weather, states of points, alerts, reasons to look first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.in_work import AdjustmentDraft, Owner, Party
from models.rules.follow_up_warning import WarningCode, WarningReason
from models.rules.placement_alerts import Alert, AlertKind, AlertState
from models.rules.point_states import PointState
from ui.dates import short_date
from ui.vocabulary import words_of

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from models.rules.hire import HireView

translate = QCoreApplication.translate
_PARTIES: Final = {
    Party.EMPLOYEE: QT_TRANSLATE_NOOP("in_work", "The person"),
    Party.EMPLOYER: QT_TRANSLATE_NOOP("in_work", "The employer"),
    Party.TUTOR: QT_TRANSLATE_NOOP("in_work", "The tutor"),
}
_OWNERS: Final = {
    Owner.EMPLOYEE: QT_TRANSLATE_NOOP("in_work", "The person"),
    Owner.EMPLOYER: QT_TRANSLATE_NOOP("in_work", "The employer"),
    Owner.TUTOR: QT_TRANSLATE_NOOP("in_work", "The tutor"),
    Owner.ADVISER: QT_TRANSLATE_NOOP("in_work", "The adviser"),
}
WEATHER_ICONS: Final = {"fine": "sun", "watch": "eye", "risk": "alert"}
"""A shape beside the word: the level is never told by a colour alone."""
WEATHER_HUES: Final = {"fine": "primary", "watch": "saffron", "risk": "clay"}
_STATES: Final = {
    PointState.UNDATED: QT_TRANSLATE_NOOP("in_work", "without a day"),
    PointState.COMING: QT_TRANSLATE_NOOP("in_work", "to come"),
    PointState.SOON: QT_TRANSLATE_NOOP("in_work", "this week"),
    PointState.TODAY: QT_TRANSLATE_NOOP("in_work", "today"),
    PointState.LATE: QT_TRANSLATE_NOOP("in_work", "late"),
    PointState.DONE: QT_TRANSLATE_NOOP("in_work", "done"),
    PointState.PASSED: QT_TRANSLATE_NOOP("in_work", "past"),
    PointState.CANCELLED: QT_TRANSLATE_NOOP("in_work", "no longer due"),
}
STATE_HUES: Final = {
    PointState.TODAY: "primary",
    PointState.SOON: "primary",
    PointState.LATE: "clay",
}
STATE_ICONS: Final = {PointState.LATE: "clock", PointState.DONE: "check", PointState.TODAY: "flag"}
_ALERTS: Final = {
    AlertKind.HIRE_DECLARATION: QT_TRANSLATE_NOOP("in_work", "Declaration before hire, by the employer"),
    AlertKind.INFORMATION_7_DAYS: QT_TRANSLATE_NOOP("in_work", "Written information within seven days"),
    AlertKind.INFORMATION_1_MONTH: QT_TRANSLATE_NOOP("in_work", "Written information within a month"),
    AlertKind.HEALTH_VISIT: QT_TRANSLATE_NOOP("in_work", "Information and prevention visit"),
    AlertKind.TRIAL_DECISION: QT_TRANSLATE_NOOP(
        "in_work", "Last day on which the employer can end the trial with its notice"
    ),
    AlertKind.TRIAL_RENEWAL: QT_TRANSLATE_NOOP("in_work", "Renewing the trial: last day to agree in writing"),
    AlertKind.TRIAL_END: QT_TRANSLATE_NOOP("in_work", "End of the trial period"),
    AlertKind.CONTRACT_END: QT_TRANSLATE_NOOP("in_work", "The contract ends: what comes after?"),
    AlertKind.PERMIT_RENEWAL: QT_TRANSLATE_NOOP("in_work", "Permit to renew"),
    AlertKind.PERMIT_END: QT_TRANSLATE_NOOP(
        "in_work", "The permit ends: see what lets work go on (receipt, certificate)"
    ),
    AlertKind.PAPER_END: QT_TRANSLATE_NOOP("in_work", "A paper of the person ends"),
}
_ALERT_STATES: Final = {
    AlertState.COMING: QT_TRANSLATE_NOOP("in_work", "to come"),
    AlertState.DUE: QT_TRANSLATE_NOOP("in_work", "to see to now"),
    AlertState.OVER: QT_TRANSLATE_NOOP("in_work", "past"),
    AlertState.DONE: QT_TRANSLATE_NOOP("in_work", "done"),
}
_DUTIES: Final = {
    "hire_declaration": QT_TRANSLATE_NOOP("in_work", "Declaration before hire made"),
    "health_visit": QT_TRANSLATE_NOOP("in_work", "Information and prevention visit asked for"),
}
_REASONS: Final = {
    WarningCode.RISK: QT_TRANSLATE_NOOP("in_work", "{party}: may break off, on {date}"),
    WarningCode.WORSENED: QT_TRANSLATE_NOOP("in_work", "{party}: less well than before, on {date}"),
    WarningCode.SHARED_DIFFICULTY: QT_TRANSLATE_NOOP(
        "in_work", "{party} and {other}: the same difficulty, {detail}"
    ),
    WarningCode.REPEATED_DIFFICULTY: QT_TRANSLATE_NOOP("in_work", "{party}: {detail}, twice in a row"),
    WarningCode.DIVERGING: QT_TRANSLATE_NOOP(
        "in_work", "{party} and {other} do not see it alike: one well, one at risk"
    ),
    WarningCode.WATCH: QT_TRANSLATE_NOOP("in_work", "{party}: to watch, on {date}"),
    WarningCode.MISSED_POINT: QT_TRANSLATE_NOOP("in_work", "{detail}, {date}: {days} days late"),
    WarningCode.SILENCE: QT_TRANSLATE_NOOP("in_work", "Nobody was heard for {days} days"),
    WarningCode.WAITS_FOR: QT_TRANSLATE_NOOP("in_work", "Not heard since {date}: {party} ({detail})"),
}
_OF_POINTS: Final = frozenset({WarningCode.MISSED_POINT, WarningCode.WAITS_FOR})


def party_words(party: Party) -> str:
    """Return whose voice it is."""
    return translate("in_work", _PARTIES[party])


def owner_words(owner: Owner) -> str:
    """Return who sees to an adjustment."""
    return translate("in_work", _OWNERS[owner])


def parties() -> list[tuple[str, str]]:
    """Return the parties to choose from."""
    return [(party.value, party_words(party)) for party in Party]


def owners() -> list[tuple[str, str]]:
    """Return the owners to choose from."""
    return [(owner.value, owner_words(owner)) for owner in Owner]


def state_words(state: PointState) -> str:
    """Return where a check point stands."""
    return translate("in_work", _STATES[state])


def alert_words(alert: Alert) -> str:
    """Return what an alert is about, with the day it is about where it is another one."""
    words = translate("in_work", _ALERTS[alert.kind])
    if alert.about_on == alert.due_on:
        return words
    return translate("in_work", "{what} (for {date})").format(what=words, date=short_date(alert.about_on))


def alert_state_words(state: AlertState) -> str:
    """Return where an alert stands."""
    return translate("in_work", _ALERT_STATES[state])


def duty_words(settings: SettingsController, code: str) -> str:
    """Return what the employer does."""
    if code in _DUTIES:
        return translate("in_work", _DUTIES[code])
    return words_of(settings, "hire_information", code)


def point_words(settings: SettingsController, code: str) -> str:
    """Return the name of a check point."""
    return words_of(settings, "check_point", code)


def told_once(reasons: Iterable[WarningReason]) -> list[WarningReason]:
    """Return reasons without what one voice said twice: worse than before is to watch already."""
    known = list(reasons)
    worsened = {(one.party, one.on) for one in known if one.code is WarningCode.WORSENED}
    return [one for one in known if one.code is not WarningCode.WATCH or (one.party, one.on) not in worsened]


def reason_words(settings: SettingsController, reason: WarningReason) -> str:
    """Return why a hire is to be looked at first, as a fact."""
    vocabulary = "check_point" if reason.code in _OF_POINTS else "difficulty"
    return translate("in_work", _REASONS[reason.code]).format(
        party=party_words(reason.party) if reason.party is not None else "",
        other=party_words(reason.other) if reason.other is not None else "",
        detail=words_of(settings, vocabulary, reason.detail) if reason.detail else "",
        date=short_date(reason.on),
        days=reason.days,
    )


def adjustment_words(settings: SettingsController, draft: AdjustmentDraft) -> str:
    """Return what was decided: the lever and what was added to it."""
    lever = words_of(settings, "lever", draft.lever) if draft.lever else ""
    return " · ".join(filter(None, (lever, draft.words)))


def hire_title(hire: HireView) -> str:
    """Return job, employer and first day."""
    placement = hire.placement
    start = short_date(placement.content.starts_on)
    return " · ".join(filter(None, (placement.job_title, placement.employer_name, start)))


def hire_state(hire: HireView) -> tuple[str, str, str]:
    """Return where a hire stands in a word, with its hue and its icon."""
    content, today = hire.placement.content, hire.today
    if hire.broken is not None:
        on = short_date(hire.broken.content.happened_on)
        return translate("in_work", "broken off on {date}").format(date=on), "clay", "alert"
    if _is_after(content.ends_on, today):
        return translate("in_work", "ended"), "neutral", "check"
    if content.starts_on is None or content.starts_on > today:
        return translate("in_work", "begins soon"), "neutral", "clock"
    return translate("in_work", "under way"), "primary", "check_circle"


def _is_after(end: date | None, today: date) -> bool:
    return end is not None and end < today
