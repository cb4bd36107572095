"""Name the states and choices of the records in the words of the people who use them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from models.i18n import QT_TRANSLATE_NOOP
from models.records.documents import SealState
from models.records.meetings import NextStep, VisitState
from models.records.placements import JobCategory
from models.records.plans import LearningStep, PlanStatus
from models.records.residents import DayPart, ResidentStage
from models.records.settings import Term, UndoRecord
from models.records.signatures import SignatureMethod, SignerRole
from ui.tokens import ThemeName

_CONTEXT: Final = "labels"

_ENUMS: Final[tuple[tuple[StrEnum, str], ...]] = (
    (PlanStatus.DRAFT, QT_TRANSLATE_NOOP("labels", "Draft")),
    (PlanStatus.TO_SIGN, QT_TRANSLATE_NOOP("labels", "To sign")),
    (PlanStatus.SIGNED, QT_TRANSLATE_NOOP("labels", "Signed")),
    (PlanStatus.DECLINED, QT_TRANSLATE_NOOP("labels", "Not signed")),
    (PlanStatus.SUPERSEDED, QT_TRANSLATE_NOOP("labels", "Replaced")),
    (SignerRole.EMPLOYEE, QT_TRANSLATE_NOOP("labels", "Employee")),
    (SignerRole.EMPLOYER, QT_TRANSLATE_NOOP("labels", "Employer")),
    (SignerRole.ADVISER, QT_TRANSLATE_NOOP("labels", "Adviser")),
    (SignatureMethod.SCREEN, QT_TRANSLATE_NOOP("labels", "On screen")),
    (SignatureMethod.PAPER, QT_TRANSLATE_NOOP("labels", "On paper")),
    (SignatureMethod.DECLINED, QT_TRANSLATE_NOOP("labels", "Does not sign")),
    (LearningStep.WATCH, QT_TRANSLATE_NOOP("labels", "Watch")),
    (LearningStep.TOGETHER, QT_TRANSLATE_NOOP("labels", "Do together")),
    (LearningStep.ALONE, QT_TRANSLATE_NOOP("labels", "Do alone")),
    (DayPart.MORNING, QT_TRANSLATE_NOOP("labels", "Morning")),
    (DayPart.DAY, QT_TRANSLATE_NOOP("labels", "Day")),
    (DayPart.EVENING, QT_TRANSLATE_NOOP("labels", "Evening")),
    (DayPart.NIGHT, QT_TRANSLATE_NOOP("labels", "Night")),
    (ResidentStage.CONTACT, QT_TRANSLATE_NOOP("labels", "First contact")),
    (ResidentStage.WELCOMED, QT_TRANSLATE_NOOP("labels", "Wishes told")),
    (ResidentStage.PROPOSALS, QT_TRANSLATE_NOOP("labels", "Offers to propose")),
    (ResidentStage.INTRODUCED, QT_TRANSLATE_NOOP("labels", "Introduced to an employer")),
    (ResidentStage.HIRED, QT_TRANSLATE_NOOP("labels", "Hired")),
    (ResidentStage.PLAN_SIGNED, QT_TRANSLATE_NOOP("labels", "Plan signed")),
    (ResidentStage.LEFT, QT_TRANSLATE_NOOP("labels", "Accompaniment ended")),
    (VisitState.WAITING, QT_TRANSLATE_NOOP("labels", "Waiting")),
    (VisitState.WITH_ADVISER, QT_TRANSLATE_NOOP("labels", "With you")),
    (VisitState.LEFT, QT_TRANSLATE_NOOP("labels", "Left")),
    (NextStep.CALL_BACK, QT_TRANSLATE_NOOP("labels", "Call back")),
    (NextStep.VISIT, QT_TRANSLATE_NOOP("labels", "Visit")),
    (NextStep.PLAN, QT_TRANSLATE_NOOP("labels", "Plan")),
    (NextStep.NOTHING, QT_TRANSLATE_NOOP("labels", "Nothing")),
    (JobCategory.EMPLOYEE, QT_TRANSLATE_NOOP("labels", "Worker or employee")),
    (JobCategory.TECHNICIAN, QT_TRANSLATE_NOOP("labels", "Supervisor or technician")),
    (JobCategory.MANAGER, QT_TRANSLATE_NOOP("labels", "Manager")),
    (SealState.SOUND, QT_TRANSLATE_NOOP("labels", "Ours, unchanged")),
    (SealState.CHANGED, QT_TRANSLATE_NOOP("labels", "Changed since it was sealed")),
    (SealState.NOT_OURS, QT_TRANSLATE_NOOP("labels", "Not one of our documents")),
    (SealState.NOT_SEALED, QT_TRANSLATE_NOOP("labels", "Not sealed yet")),
    (SealState.UNREADABLE, QT_TRANSLATE_NOOP("labels", "Cannot be read")),
    (ThemeName.LIGHT, QT_TRANSLATE_NOOP("labels", "Light")),
    (ThemeName.DARK, QT_TRANSLATE_NOOP("labels", "Dark")),
    (ThemeName.CONTRAST, QT_TRANSLATE_NOOP("labels", "High contrast")),
    (ThemeName.SYSTEM, QT_TRANSLATE_NOOP("labels", "Like the computer")),
)
# Members of two enums are equal when their text is: the class tells them apart.
_BY_CLASS: Final = {(type(member), member.value): words for member, words in _ENUMS}

_ACTIONS: Final = {
    "resident.created": QT_TRANSLATE_NOOP("labels", "{subject}: file added"),
    "resident.removed": QT_TRANSLATE_NOOP("labels", "{subject}: file put in the bin"),
    "resident.saved": QT_TRANSLATE_NOOP("labels", "{subject}: file saved"),
    "employer.created": QT_TRANSLATE_NOOP("labels", "{subject}: employer added"),
    "employer.removed": QT_TRANSLATE_NOOP("labels", "{subject}: employer put in the bin"),
    "employer.saved": QT_TRANSLATE_NOOP("labels", "{subject}: employer saved"),
    "job.created": QT_TRANSLATE_NOOP("labels", "{subject}: job added"),
    "job.removed": QT_TRANSLATE_NOOP("labels", "{subject}: job put in the bin"),
    "job.saved": QT_TRANSLATE_NOOP("labels", "{subject}: job saved"),
    "meeting.created": QT_TRANSLATE_NOOP("labels", "{subject}: meeting added"),
    "meeting.removed": QT_TRANSLATE_NOOP("labels", "{subject}: meeting put in the bin"),
    "meeting.saved": QT_TRANSLATE_NOOP("labels", "{subject}: meeting saved"),
    "placement.created": QT_TRANSLATE_NOOP("labels", "{subject}: hire added"),
    "placement.removed": QT_TRANSLATE_NOOP("labels", "{subject}: hire put in the bin"),
    "placement.saved": QT_TRANSLATE_NOOP("labels", "{subject}: hire saved"),
    "plan.created": QT_TRANSLATE_NOOP("labels", "{subject}: plan added"),
    "plan.saved": QT_TRANSLATE_NOOP("labels", "{subject}: plan saved"),
    "plan.revised": QT_TRANSLATE_NOOP("labels", "{subject}: new version of the plan"),
    "plan.removed": QT_TRANSLATE_NOOP("labels", "{subject}: plan put in the bin"),
    "attachment.created": QT_TRANSLATE_NOOP("labels", "{subject}: signed sheet added"),
    "attachment.removed": QT_TRANSLATE_NOOP("labels", "{subject}: signed sheet removed"),
    "residence.created": QT_TRANSLATE_NOOP("labels", "{subject}: residence added"),
    "residence.saved": QT_TRANSLATE_NOOP("labels", "{subject}: residence saved"),
    "residence.removed": QT_TRANSLATE_NOOP("labels", "{subject}: residence put in the bin"),
    "merge.done": QT_TRANSLATE_NOOP("labels", "{subject}: two files brought together"),
    "other_person.decided": QT_TRANSLATE_NOOP("labels", "{subject}: told apart from another file"),
    "encounter.saved": QT_TRANSLATE_NOOP("labels", "{subject}: encounter saved"),
    "visit.left": QT_TRANSLATE_NOOP("labels", "{subject}: has left"),
}
_OTHER_ACTION: Final = QT_TRANSLATE_NOOP("labels", "Last action: {subject}")


def label_of(value: StrEnum) -> str:
    """Return the words of a state or choice."""
    return QCoreApplication.translate(_CONTEXT, _BY_CLASS[type(value), value.value])


def choices(members: type[StrEnum]) -> list[tuple[str, str]]:
    """Return every member of an enum as (value, words), for chips and lists."""
    return [(member.value, label_of(member)) for member in members]


def action_words(record: UndoRecord) -> str:
    """Say what an action was, for the toast that offers to undo it."""
    words = QCoreApplication.translate(_CONTEXT, _ACTIONS.get(record.action, _OTHER_ACTION))
    return words.format(subject=record.subject)


def term_label(term: Term) -> str:
    """Return the words of a vocabulary line in the language of the screens."""
    is_french = QLocale().language() == QLocale.Language.French
    return (term.label_fr or term.label_en) if is_french else (term.label_en or term.label_fr)


def language_code() -> str:
    """Return ``fr`` or ``en``: the language of the screens."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"
