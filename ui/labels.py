"""Name the states and choices of the records in the words of the people who use them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from models.i18n import QT_TRANSLATE_NOOP
from models.records.barriers import BarrierState
from models.records.dated_papers import PaperAnswer, PaperKind
from models.records.documents import SealState
from models.records.first_contacts import AgeBand, ContactStep, Outcome, Topic
from models.records.meetings import NextStep, ReadBack, VisitState
from models.records.outreach import OutreachKind, RelayKind
from models.records.own_fields import FieldKind
from models.records.placements import JobCategory
from models.records.plan_copies import CopyWay
from models.records.plans import LearningStep, PlanStatus
from models.records.print_orders import OrderState
from models.records.residents import DayPart, ResidentStage
from models.records.settings import Term, UndoRecord
from models.records.signatures import SignatureMethod, SignerRole
from models.rules.plan_changes import ChangeKind
from ui.network_sentences import ACTIONS
from ui.tokens import ThemeName
from ui.undo_sentences import TEMPLATES

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
    (SignatureMethod.STANDS, QT_TRANSLATE_NOOP("labels", "Signature of the former version stands")),
    (OrderState.WAITING, QT_TRANSLATE_NOOP("labels", "Waiting to be printed")),
    (OrderState.PRINTED, QT_TRANSLATE_NOOP("labels", "Printed, in the printer")),
    (OrderState.FAILED, QT_TRANSLATE_NOOP("labels", "Not printed")),
    (OrderState.COLLECTED, QT_TRANSLATE_NOOP("labels", "Collected by hand")),
    (CopyWay.HAND, QT_TRANSLATE_NOOP("labels", "By hand")),
    (CopyWay.POST, QT_TRANSLATE_NOOP("labels", "By post")),
    (CopyWay.ENCRYPTED, QT_TRANSLATE_NOOP("labels", "Encrypted file")),
    (ChangeKind.ADDED, QT_TRANSLATE_NOOP("labels", "Added")),
    (ChangeKind.REMOVED, QT_TRANSLATE_NOOP("labels", "Taken out")),
    (ChangeKind.CHANGED, QT_TRANSLATE_NOOP("labels", "Changed")),
    (ChangeKind.MOVED, QT_TRANSLATE_NOOP("labels", "Moved")),
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
    (Outcome.MET, QT_TRANSLATE_NOOP("labels", "We spoke")),
    (Outcome.NOT_NOW, QT_TRANSLATE_NOOP("labels", "Not now")),
    (Outcome.REFUSED, QT_TRANSLATE_NOOP("labels", "Refused to talk")),
    (Outcome.ABSENT, QT_TRANSLATE_NOOP("labels", "Absent")),
    (Outcome.NO_ANSWER, QT_TRANSLATE_NOOP("labels", "No answer")),
    (Outcome.UNREACHABLE, QT_TRANSLATE_NOOP("labels", "Wrong number")),
    (AgeBand.UNDER_18, QT_TRANSLATE_NOOP("labels", "Under 18")),
    (AgeBand.FROM_18, QT_TRANSLATE_NOOP("labels", "18–25")),
    (AgeBand.FROM_26, QT_TRANSLATE_NOOP("labels", "26–29")),
    (AgeBand.FROM_30, QT_TRANSLATE_NOOP("labels", "30–49")),
    (AgeBand.FROM_50, QT_TRANSLATE_NOOP("labels", "50–59")),
    (AgeBand.FROM_60, QT_TRANSLATE_NOOP("labels", "60 and over")),
    (Topic.WORK, QT_TRANSLATE_NOOP("labels", "Work")),
    (Topic.PAPERS, QT_TRANSLATE_NOOP("labels", "Papers")),
    (Topic.HEALTH, QT_TRANSLATE_NOOP("labels", "Health")),
    (Topic.HOUSING, QT_TRANSLATE_NOOP("labels", "Housing")),
    (Topic.DIGITAL, QT_TRANSLATE_NOOP("labels", "Digital")),
    (Topic.OTHER, QT_TRANSLATE_NOOP("labels", "Something else")),
    (ContactStep.NOTHING, QT_TRANSLATE_NOOP("labels", "Nothing for now")),
    (ContactStep.COMES_BACK, QT_TRANSLATE_NOOP("labels", "Comes back")),
    (ContactStep.APPOINTMENT, QT_TRANSLATE_NOOP("labels", "Appointment")),
    (ContactStep.ORIENTED, QT_TRANSLATE_NOOP("labels", "Sent to a partner")),
    (ContactStep.REMOBILISATION, QT_TRANSLATE_NOOP("labels", "Begins activities")),
    (OutreachKind.HALL, QT_TRANSLATE_NOOP("labels", "Hours in the hall")),
    (OutreachKind.TEAM_MEETING, QT_TRANSLATE_NOOP("labels", "Meeting with the residence team")),
    (OutreachKind.POSTER, QT_TRANSLATE_NOOP("labels", "Poster")),
    (OutreachKind.SMS, QT_TRANSLATE_NOOP("labels", "Text messages")),
    (OutreachKind.DOOR_TO_DOOR, QT_TRANSLATE_NOOP("labels", "Door to door")),
    (OutreachKind.EVENT, QT_TRANSLATE_NOOP("labels", "Event")),
    (RelayKind.MANAGER, QT_TRANSLATE_NOOP("labels", "Manager of the residence")),
    (RelayKind.SOCIAL_INSERTION, QT_TRANSLATE_NOOP("labels", "Social-insertion officer")),
    (RelayKind.MAINTENANCE, QT_TRANSLATE_NOOP("labels", "Maintenance worker")),
    (RelayKind.NEIGHBOUR, QT_TRANSLATE_NOOP("labels", "Neighbour")),
    (RelayKind.PARTNER, QT_TRANSLATE_NOOP("labels", "Partner")),
    (ReadBack.RIGHT, QT_TRANSLATE_NOOP("labels", "Read back: it is right")),
    (ReadBack.TO_CORRECT, QT_TRANSLATE_NOOP("labels", "Read back: to be corrected")),
    (BarrierState.NOT_DISCUSSED, QT_TRANSLATE_NOOP("labels", "Not discussed")),
    (BarrierState.YES, QT_TRANSLATE_NOOP("labels", "Yes")),
    (BarrierState.LIFTED, QT_TRANSLATE_NOOP("labels", "Lifted")),
    (PaperKind.RIGHT_TO_WORK, QT_TRANSLATE_NOOP("labels", "Right to work")),
    (PaperKind.RESIDENCE_PERMIT, QT_TRANSLATE_NOOP("labels", "Residence permit (its date only)")),
    (PaperKind.DRIVING_LICENCE, QT_TRANSLATE_NOOP("labels", "Driving licence")),
    (PaperKind.DISABLED_WORKER, QT_TRANSLATE_NOOP("labels", "Recognised as a disabled worker")),
    (PaperKind.OTHER, QT_TRANSLATE_NOOP("labels", "Other paper")),
    (PaperAnswer.NONE, QT_TRANSLATE_NOOP("labels", "Not said")),
    (PaperAnswer.YES, QT_TRANSLATE_NOOP("labels", "Yes")),
    (PaperAnswer.NO, QT_TRANSLATE_NOOP("labels", "No")),
    (PaperAnswer.TO_CHECK, QT_TRANSLATE_NOOP("labels", "To be checked")),
    (FieldKind.TEXT, QT_TRANSLATE_NOOP("labels", "Words")),
    (FieldKind.NUMBER, QT_TRANSLATE_NOOP("labels", "Number")),
    (FieldKind.DATE, QT_TRANSLATE_NOOP("labels", "Date")),
    (FieldKind.CHOICE, QT_TRANSLATE_NOOP("labels", "Choice")),
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
    "attachment.created": QT_TRANSLATE_NOOP("labels", "{subject}: paper added"),
    "paper.moved": QT_TRANSLATE_NOOP("labels", "Sheet moved to plan {subject}"),
    "attachment.removed": QT_TRANSLATE_NOOP("labels", "{subject}: paper removed"),
    "profile.saved": QT_TRANSLATE_NOOP("labels", "{subject}: wishes and limits saved"),
    "barrier.saved": QT_TRANSLATE_NOOP("labels", "{subject}: barrier noted"),
    "dated_paper.created": QT_TRANSLATE_NOOP("labels", "{subject}: date of a paper added"),
    "dated_paper.removed": QT_TRANSLATE_NOOP("labels", "{subject}: date of a paper put in the bin"),
    "dated_paper.saved": QT_TRANSLATE_NOOP("labels", "{subject}: date of a paper saved"),
    "own_values.saved": QT_TRANSLATE_NOOP("labels", "{subject}: fields of the organisation saved"),
    "relay.created": QT_TRANSLATE_NOOP("labels", "{subject}: relay added"),
    "relay.saved": QT_TRANSLATE_NOOP("labels", "{subject}: relay saved"),
    "relay.removed": QT_TRANSLATE_NOOP("labels", "{subject}: relay removed"),
    "pointing.created": QT_TRANSLATE_NOOP("labels", "{subject}: person pointed out noted"),
    "pointing.saved": QT_TRANSLATE_NOOP("labels", "{subject}: person pointed out saved"),
    "pointing.removed": QT_TRANSLATE_NOOP("labels", "{subject}: person pointed out removed"),
    "slot.created": QT_TRANSLATE_NOOP("labels", "Hall hours added to the calendar"),
    "slot.saved": QT_TRANSLATE_NOOP("labels", "Calendar of the hall hours changed"),
    "slot.removed": QT_TRANSLATE_NOOP("labels", "Hall hours removed from the calendar"),
    "approach.created": QT_TRANSLATE_NOOP("labels", "{subject}: call or visit noted"),
    "approach.saved": QT_TRANSLATE_NOOP("labels", "{subject}: call or visit corrected"),
    "approach.removed": QT_TRANSLATE_NOOP("labels", "{subject}: call or visit taken out"),
    "criterion_change.created": QT_TRANSLATE_NOOP("labels", "{subject}: criterion noted"),
    "criterion_change.saved": QT_TRANSLATE_NOOP("labels", "{subject}: criterion changed"),
    "criterion_change.removed": QT_TRANSLATE_NOOP("labels", "{subject}: criterion taken out"),
    "employer_standing.created": QT_TRANSLATE_NOOP("labels", "{subject}: contact with this employer noted"),
    "employer_standing.saved": QT_TRANSLATE_NOOP("labels", "{subject}: contact with this employer changed"),
    "employer_standing.removed": QT_TRANSLATE_NOOP("labels", "{subject}: contact as it was before"),
    "promise_made.created": QT_TRANSLATE_NOOP("labels", "{subject}: promise noted"),
    "promise_made.saved": QT_TRANSLATE_NOOP("labels", "{subject}: promise changed"),
    "promise_made.removed": QT_TRANSLATE_NOOP("labels", "{subject}: promise taken out"),
    "need.caught": QT_TRANSLATE_NOOP("labels", "{subject}: need kept"),
    "merge_employer.done": QT_TRANSLATE_NOOP("labels", "{subject}: two employers made one"),
    "other_employer.decided": QT_TRANSLATE_NOOP("labels", "{subject}: not the same employer as another one"),
    "outreach.created": QT_TRANSLATE_NOOP("labels", "{subject}: action added"),
    "outreach.saved": QT_TRANSLATE_NOOP("labels", "{subject}: action saved"),
    "outreach.removed": QT_TRANSLATE_NOOP("labels", "{subject}: action removed"),
    "first_contact.created": QT_TRANSLATE_NOOP("labels", "{subject}: first contact noted"),
    "first_contact.saved": QT_TRANSLATE_NOOP("labels", "{subject}: first contact saved"),
    "first_contact.removed": QT_TRANSLATE_NOOP("labels", "{subject}: first contact removed"),
    "first_contact.begun": QT_TRANSLATE_NOOP("labels", "{subject}: file and first contact saved"),
    "first_contact.named": QT_TRANSLATE_NOOP("labels", "{subject}: the contact has a file"),
    "pathway_fact.created": QT_TRANSLATE_NOOP("labels", "Fact noted"),
    "pathway_fact.removed": QT_TRANSLATE_NOOP("labels", "Fact taken out"),
    "pathway_fact.saved": QT_TRANSLATE_NOOP("labels", "Fact changed"),
    "goal.created": QT_TRANSLATE_NOOP("labels", "Goal noted"),
    "goal.removed": QT_TRANSLATE_NOOP("labels", "Goal taken out"),
    "goal.saved": QT_TRANSLATE_NOOP("labels", "Goal changed"),
    "absence.created": QT_TRANSLATE_NOOP("labels", "Days away noted"),
    "absence.removed": QT_TRANSLATE_NOOP("labels", "Days away taken out"),
    "absence.saved": QT_TRANSLATE_NOOP("labels", "Days away changed"),
    "adjustment.created": QT_TRANSLATE_NOOP("labels", "Adjustment noted"),
    "adjustment.removed": QT_TRANSLATE_NOOP("labels", "Adjustment taken out"),
    "adjustment.saved": QT_TRANSLATE_NOOP("labels", "Adjustment changed"),
    "check_point.created": QT_TRANSLATE_NOOP("labels", "Check point added"),
    "check_point.removed": QT_TRANSLATE_NOOP("labels", "Check point taken out"),
    "check_point.saved": QT_TRANSLATE_NOOP("labels", "Check point changed"),
    "wording.approved": QT_TRANSLATE_NOOP("labels", "Translation approved: {subject}"),
    "wording.brought_in": QT_TRANSLATE_NOOP("labels", "Translations brought in: {subject}"),
    "wording.removed": QT_TRANSLATE_NOOP("labels", "Back to the shipped translation: {subject}"),
    "wording.saved": QT_TRANSLATE_NOOP("labels", "Translation changed: {subject}"),
    "plan_copy.created": QT_TRANSLATE_NOOP("labels", "Copy handed over noted"),
    "plan_copy.removed": QT_TRANSLATE_NOOP("labels", "Handing over of a copy taken out"),
    "plan_copy.saved": QT_TRANSLATE_NOOP("labels", "Handing over of a copy changed"),
    "duty_done.created": QT_TRANSLATE_NOOP("labels", "Duty of the employer ticked"),
    "duty_done.removed": QT_TRANSLATE_NOOP("labels", "Duty of the employer to do again"),
    "duty_done.saved": QT_TRANSLATE_NOOP("labels", "Duty of the employer changed"),
    "voice.created": QT_TRANSLATE_NOOP("labels", "What was heard was noted"),
    "voice.removed": QT_TRANSLATE_NOOP("labels", "What was heard was taken out"),
    "voice.saved": QT_TRANSLATE_NOOP("labels", "What was heard was changed"),
    "activity.created": QT_TRANSLATE_NOOP("labels", "Activity noted"),
    "activity.removed": QT_TRANSLATE_NOOP("labels", "Activity taken out"),
    "activity.saved": QT_TRANSLATE_NOOP("labels", "Activity changed"),
    "enrolment.created": QT_TRANSLATE_NOOP("labels", "Time in a programme noted"),
    "enrolment.removed": QT_TRANSLATE_NOOP("labels", "Time in a programme taken out"),
    "enrolment.saved": QT_TRANSLATE_NOOP("labels", "Time in a programme changed"),
    "observation.created": QT_TRANSLATE_NOOP("labels", "Observation noted"),
    "observation.removed": QT_TRANSLATE_NOOP("labels", "Observation taken out"),
    "observation.saved": QT_TRANSLATE_NOOP("labels", "Observation changed"),
    "proposal.created": QT_TRANSLATE_NOOP("labels", "Proposal noted"),
    "proposal.removed": QT_TRANSLATE_NOOP("labels", "Proposal taken out"),
    "proposal.saved": QT_TRANSLATE_NOOP("labels", "Proposal changed"),
    "immersion.created": QT_TRANSLATE_NOOP("labels", "Immersion noted"),
    "immersion.removed": QT_TRANSLATE_NOOP("labels", "Immersion taken out"),
    "immersion.saved": QT_TRANSLATE_NOOP("labels", "Immersion changed"),
    "introduction.created": QT_TRANSLATE_NOOP("labels", "Introduction noted"),
    "introduction.removed": QT_TRANSLATE_NOOP("labels", "Introduction taken out"),
    "introduction.saved": QT_TRANSLATE_NOOP("labels", "Introduction changed"),
    "programme.created": QT_TRANSLATE_NOOP("labels", "{subject}: programme added"),
    "programme.removed": QT_TRANSLATE_NOOP("labels", "{subject}: programme removed"),
    "programme.saved": QT_TRANSLATE_NOOP("labels", "{subject}: programme saved"),
    "residence.created": QT_TRANSLATE_NOOP("labels", "{subject}: residence added"),
    "residence.saved": QT_TRANSLATE_NOOP("labels", "{subject}: residence saved"),
    "residence.removed": QT_TRANSLATE_NOOP("labels", "{subject}: residence put in the bin"),
    "follow_up.created": QT_TRANSLATE_NOOP("labels", "{subject}: who follows the person was noted"),
    "follow_up.removed": QT_TRANSLATE_NOOP("labels", "{subject}: an organisation was taken out"),
    "follow_up.saved": QT_TRANSLATE_NOOP("labels", "{subject}: who follows the person was changed"),
    "hand_over.acknowledged": QT_TRANSLATE_NOOP("labels", "{subject}: the receipt was noted"),
    "hand_over.received": QT_TRANSLATE_NOOP("labels", "{subject}: a package on paper was received"),
    "hand_over.told": QT_TRANSLATE_NOOP("labels", "{subject}: the withdrawal was told"),
    "hand_over_in.done": QT_TRANSLATE_NOOP("labels", "{subject}: a package was received"),
    "replacement.created": QT_TRANSLATE_NOOP("labels", "{subject}: replacement noted"),
    "replacement.removed": QT_TRANSLATE_NOOP("labels", "{subject}: replacement taken out"),
    "replacement.saved": QT_TRANSLATE_NOOP("labels", "{subject}: replacement changed"),
    "sharing.created": QT_TRANSLATE_NOOP("labels", "{subject}: agreement to share noted"),
    "sharing.removed": QT_TRANSLATE_NOOP("labels", "{subject}: agreement to share taken out"),
    "sharing.saved": QT_TRANSLATE_NOOP("labels", "{subject}: agreement to share changed"),
    "sharing_end.done": QT_TRANSLATE_NOOP("labels", "{subject}: agreement to share taken back"),
    "standing.created": QT_TRANSLATE_NOOP("labels", "{subject}: employment service noted"),
    "standing.removed": QT_TRANSLATE_NOOP("labels", "{subject}: employment service taken out"),
    "standing.saved": QT_TRANSLATE_NOOP("labels", "{subject}: employment service changed"),
    "today_mark.done": QT_TRANSLATE_NOOP("labels", "{subject}: ticked off"),
    "today_mark.postponed": QT_TRANSLATE_NOOP("labels", "{subject}: put off"),
    "merge.done": QT_TRANSLATE_NOOP("labels", "{subject}: two files brought together"),
    "other_person.decided": QT_TRANSLATE_NOOP("labels", "{subject}: told apart from another file"),
    "encounter.saved": QT_TRANSLATE_NOOP("labels", "{subject}: encounter saved"),
    "visit.arrived": QT_TRANSLATE_NOOP("labels", "{subject}: is in the hall"),
    "visit.received": QT_TRANSLATE_NOOP("labels", "{subject}: is received"),
    "hall_day.closed": QT_TRANSLATE_NOOP("labels", "The hall hours were closed"),
    "visit.left": QT_TRANSLATE_NOOP("labels", "{subject}: has left"),
    **ACTIONS,
    **TEMPLATES,
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
    said = words.format(subject=record.subject)
    if record.subject:
        return said
    said = said.lstrip(" \u00a0:")  # something that has no name: what was done is enough
    return said[:1].upper() + said[1:]


def term_label(term: Term) -> str:
    """Return the words of a vocabulary line in the language of the screens."""
    is_french = QLocale().language() == QLocale.Language.French
    return (term.label_fr or term.label_en) if is_french else (term.label_en or term.label_fr)


def language_code() -> str:
    """Return ``fr`` or ``en``: the language of the screens."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"
