"""What a line of the day says of a hire: which point, who sees to it, until when, why to look first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.in_work import Owner, Party
from models.records.plans import PlanStatus
from models.records.today import Reminder, ReminderKind
from models.rules.follow_up_warning import WarningCode, WarningReason
from ui.dates import short_date
from ui.in_work.hire_words import owner_words, point_words, reason_words
from ui.labels import label_of

if TYPE_CHECKING:
    from controllers.settings import SettingsController

translate = QCoreApplication.translate
IN_WORK: Final = frozenset({
    ReminderKind.CHECK_POINT, ReminderKind.ADJUSTMENT, ReminderKind.TRIAL_DECISION, ReminderKind.HIRE_END,
    ReminderKind.EARLY_WARNING, ReminderKind.UNSIGNED, ReminderKind.INFORMATION,
})  # fmt: skip
"""Lines about somebody who works."""
_WRITTEN: Final = {
    "week": QT_TRANSLATE_NOOP("today", "who, where, which job, pay and hours, within seven days"),
    "month": QT_TRANSLATE_NOOP("today", "leave, training, agreements and protection, within a month"),
}
AGAIN: Final = "again|"
"""Before the status of a plan of which a version before was signed."""


def in_work_detail(one: Reminder, settings: SettingsController) -> str:
    """Return what a line is about."""
    if one.kind is ReminderKind.CHECK_POINT:
        return point_words(settings, one.detail)
    if one.kind is ReminderKind.ADJUSTMENT:
        return owner_words(Owner(one.detail))
    if one.kind is ReminderKind.TRIAL_DECISION:
        return short_date(date.fromisoformat(one.detail))
    if one.kind in {ReminderKind.INFORMATION, ReminderKind.UNSIGNED}:
        return _written(one)
    if one.kind is ReminderKind.EARLY_WARNING and one.due_on is not None:
        code, party, other, detail, days = one.detail.split("|")
        reason = WarningReason(
            code=WarningCode(code),
            on=one.due_on,
            party=Party(party) if party else None,
            other=Party(other) if other else None,
            detail=detail,
            days=int(days),
        )
        return reason_words(settings, reason)
    return ""


def _written(one: Reminder) -> str:
    """Return what is to be written: by the employer to the person, or by all on the plan."""
    if one.kind is ReminderKind.INFORMATION:
        return translate("today", _WRITTEN[one.detail])
    status = one.detail.removeprefix(AGAIN)
    return label_of(PlanStatus(status)) if status else translate("today", "no plan")
