"""The words of notices, consents, requests and clocks."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.funding import Funder
from models.records.mentions import MentionPlace
from models.records.privacy import (
    ASKED_USES,
    ConsentUse,
    NoticeForm,
    RequestKind,
    RequestOutcome,
    RequestRecord,
    RequestState,
)
from models.records.retention import ContactSource, Due, Fate, RetentionRule
from models.rules.rights_requests import EXPLANATIONS, PORTABILITY
from ui.dates import short_date

_CONTEXT: Final = "rights"
_WORDS: Final[tuple[tuple[StrEnum, str], ...]] = (
    (NoticeForm.SPOKEN, QT_TRANSLATE_NOOP("rights", "Said aloud")),
    (NoticeForm.LEAFLET, QT_TRANSLATE_NOOP("rights", "Leaflet given")),
    (NoticeForm.BOTH, QT_TRANSLATE_NOOP("rights", "Both")),
    (ConsentUse.EMPLOYER_CONTACT, QT_TRANSLATE_NOOP("rights", "Employers hear of them")),
    (ConsentUse.PARTNER_SHARING, QT_TRANSLATE_NOOP("rights", "Sharing with the partner")),
    (ConsentUse.SMS, QT_TRANSLATE_NOOP("rights", "Text messages")),
    (RequestKind.ACCESS, QT_TRANSLATE_NOOP("rights", "A copy")),
    (RequestKind.RECTIFICATION, QT_TRANSLATE_NOOP("rights", "A correction")),
    (RequestKind.OBJECTION, QT_TRANSLATE_NOOP("rights", "An objection")),
    (RequestKind.LIMITATION, QT_TRANSLATE_NOOP("rights", "Set aside")),
    (RequestKind.ERASURE, QT_TRANSLATE_NOOP("rights", "Erasure")),
    (RequestKind.WITHDRAWAL, QT_TRANSLATE_NOOP("rights", "An agreement taken back")),
    (RequestOutcome.GRANTED, QT_TRANSLATE_NOOP("rights", "Granted")),
    (RequestOutcome.PARTLY, QT_TRANSLATE_NOOP("rights", "In part")),
    (RequestOutcome.REFUSED, QT_TRANSLATE_NOOP("rights", "Refused")),
    (RetentionRule.FILE, QT_TRANSLATE_NOOP("rights", "Files: two years without any contact")),
    (RetentionRule.NO_FOLLOW_UP, QT_TRANSLATE_NOOP("rights", "Contacts without a follow-up: three months")),
    (RetentionRule.BIN, QT_TRANSLATE_NOOP("rights", "In the bin for thirty days")),
    (RetentionRule.ANONYMOUS_VISIT, QT_TRANSLATE_NOOP("rights", "Passages without a file: three months")),
    (RetentionRule.FIRST_CONTACT, QT_TRANSLATE_NOOP("rights", "First contacts without a file: three months")),
    (RetentionRule.DRAFT, QT_TRANSLATE_NOOP("rights", "Half-typed work: three months")),
    (RetentionRule.PLAN_ARCHIVE, QT_TRANSLATE_NOOP("rights", "Archived plans: five years")),
    (RetentionRule.EMPLOYER_CONTACT, QT_TRANSLATE_NOOP("rights", "People of companies: three years")),
    (RetentionRule.RELAY, QT_TRANSLATE_NOOP("rights", "Relays: three years, neighbours two")),
    (RetentionRule.COLLABORATOR, QT_TRANSLATE_NOOP("rights", "Tutors, sponsors and others: three years")),
    (RetentionRule.FUNDED_LIST, QT_TRANSLATE_NOOP("rights", "Lists for those who pay: their own period")),
    (Funder.SIEG, QT_TRANSLATE_NOOP("rights", "SIEG: ten years after the mandate ends")),
    (Funder.FSE_PLUS, QT_TRANSLATE_NOOP("rights", "FSE+: five years after the year of the last payment")),
    (ContactSource.VISIT, QT_TRANSLATE_NOOP("rights", "came to a permanence")),
    (
        ContactSource.ACTIVITY,
        QT_TRANSLATE_NOOP("rights", "came to an activity or an immersion, or spoke of their work"),
    ),
    (ContactSource.MEETING, QT_TRANSLATE_NOOP("rights", "spoke with the team")),
    (ContactSource.SIGNATURE, QT_TRANSLATE_NOOP("rights", "signed a plan")),
    (ContactSource.CONSENT, QT_TRANSLATE_NOOP("rights", "answered about a consent")),
    (ContactSource.REQUEST, QT_TRANSLATE_NOOP("rights", "made a request")),
    (ContactSource.NOTICE, QT_TRANSLATE_NOOP("rights", "was told their rights")),
    (ContactSource.FIRST_MEETING, QT_TRANSLATE_NOOP("rights", "was first met")),
    (ContactSource.FILE_CREATED, QT_TRANSLATE_NOOP("rights", "the file was made")),
    (MentionPlace.MEETING, QT_TRANSLATE_NOOP("rights", "A meeting with somebody else")),
    (MentionPlace.FILE, QT_TRANSLATE_NOOP("rights", "The file of somebody else")),
    (MentionPlace.PASSAGE, QT_TRANSLATE_NOOP("rights", "A sentence about somebody without a file")),
    (MentionPlace.HIRE, QT_TRANSLATE_NOOP("rights", "The hire of somebody else")),
    (MentionPlace.PLAN, QT_TRANSLATE_NOOP("rights", "The plan of somebody else")),
    (MentionPlace.REQUEST, QT_TRANSLATE_NOOP("rights", "A request of somebody else")),
    (MentionPlace.EMPLOYER, QT_TRANSLATE_NOOP("rights", "A company")),
    (MentionPlace.JOB, QT_TRANSLATE_NOOP("rights", "A job")),
    (MentionPlace.NETWORK, QT_TRANSLATE_NOOP("rights", "A note about a partner, an event or a tutor")),
    (MentionPlace.DRAFT, QT_TRANSLATE_NOOP("rights", "Half-typed work")),
    (Fate.ANONYMISE, QT_TRANSLATE_NOOP("rights", "Erased; only counts without a name remain")),
    (Fate.ERASE, QT_TRANSLATE_NOOP("rights", "Erased for good")),
)
_BY_CLASS: Final = {(type(member), member.value): words for member, words in _WORDS}
_DUE: Final = {
    RequestState.OPEN: QT_TRANSLATE_NOOP("rights", "Answer by {date}"),
    RequestState.DUE_SOON: QT_TRANSLATE_NOOP("rights", "Answer by {date}"),
    RequestState.OVERDUE: QT_TRANSLATE_NOOP("rights", "Late since {date}"),
    RequestState.ANSWERED: QT_TRANSLATE_NOOP("rights", "Answered on {date}"),
}
STATE_HUES: Final = {
    RequestState.OPEN: "blue",
    RequestState.DUE_SOON: "saffron",
    RequestState.OVERDUE: "clay",
    RequestState.ANSWERED: "primary",
}


def words_for(value: StrEnum) -> str:
    """Return the words of a state or choice."""
    return QCoreApplication.translate(_CONTEXT, _BY_CLASS[type(value), value.value])


def options(members: Iterable[StrEnum]) -> list[tuple[str, str]]:
    """Return members of an enum as (value, words)."""
    return [(member.value, words_for(member)) for member in members]


def explanation(kind: RequestKind) -> str:
    """Say what applies of a right, and what does not."""
    return QCoreApplication.translate(_CONTEXT, EXPLANATIONS[kind])


def portability() -> str:
    """Say why portability does not apply."""
    return QCoreApplication.translate(_CONTEXT, PORTABILITY)


def asked_words(request: RequestRecord) -> str:
    """Return the words of a request; of an agreement taken back, which one."""
    if request.kind is RequestKind.WITHDRAWAL and request.note in ASKED_USES:
        return words_for(ConsentUse(request.note))
    return request.note


def due_words(request: RequestRecord, state: RequestState) -> str:
    """Say until when a request is to be answered, or when it was."""
    day = request.answered_on if state is RequestState.ANSWERED else request.due_on
    words = QCoreApplication.translate(_CONTEXT, _DUE[state])
    return words.format(date=short_date(day))


def since_words(due: Due) -> str:
    """Say from when a clock runs, and why."""
    day = short_date(due.since)
    if due.source is None:
        words = QCoreApplication.translate("rights", "Since {date}")
        return words.format(date=day)
    words = QCoreApplication.translate("rights", "Since {date}: {what}")
    return words.format(date=day, what=words_for(due.source))
