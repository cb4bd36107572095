"""The words of proposals, introductions and guard-rails."""

from __future__ import annotations

from datetime import date, time
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.proposals import (
    OfferAnswer,
    ProposalKind,
    SheetField,
    SideAnswer,
)
from models.rules.guard_rails import (
    CandidateClock,
    CandidateReading,
    JobRails,
    OffersReading,
    Rhythm,
    RhythmReading,
)
from models.rules.introductions import DebriefReading, DebriefState, Standing
from ui.dates import short_date
from ui.widgets.chips import Option
from ui.widgets.parsing import format_time

_KINDS: Final = {
    ProposalKind.JOB: QT_TRANSLATE_NOOP("proposals", "A job"),
    ProposalKind.ADVERT: QT_TRANSLATE_NOOP("proposals", "A published offer"),
    ProposalKind.INTERNSHIP: QT_TRANSLATE_NOOP("proposals", "An internship"),
}
_ANSWERS: Final = {
    OfferAnswer.NONE: QT_TRANSLATE_NOOP("proposals", "No answer yet"),
    OfferAnswer.INTERESTED: QT_TRANSLATE_NOOP("proposals", "Interested"),
    OfferAnswer.THINKING: QT_TRANSLATE_NOOP("proposals", "Thinks about it"),
    OfferAnswer.DECLINED: QT_TRANSLATE_NOOP("proposals", "Says no"),
}
_SIDES: Final = {
    SideAnswer.YES: QT_TRANSLATE_NOOP("proposals", "Says yes"),
    SideAnswer.THINKING: QT_TRANSLATE_NOOP("proposals", "Thinks about it"),
    SideAnswer.NO: QT_TRANSLATE_NOOP("proposals", "Says no"),
    SideAnswer.SILENT: QT_TRANSLATE_NOOP("proposals", "Never answered"),
}
_FIELDS: Final = {
    SheetField.FIRST_NAME: QT_TRANSLATE_NOOP("proposals", "First name"),
    SheetField.LAST_NAME: QT_TRANSLATE_NOOP("proposals", "Last name"),
    SheetField.PHONE: QT_TRANSLATE_NOOP("proposals", "Telephone"),
    SheetField.WISHES: QT_TRANSLATE_NOOP("proposals", "Wishes, in their words"),
    SheetField.TRADES: QT_TRANSLATE_NOOP("proposals", "Trades wished for"),
    SheetField.EXPERIENCES: QT_TRANSLATE_NOOP("proposals", "What they have done"),
    SheetField.FRENCH: QT_TRANSLATE_NOOP("proposals", "Spoken French"),
    SheetField.AVAILABILITY: QT_TRANSLATE_NOOP("proposals", "Half-days"),
    SheetField.HOURS: QT_TRANSLATE_NOOP("proposals", "Hours"),
    SheetField.WORKING_TIME: QT_TRANSLATE_NOOP("proposals", "Working time"),
    SheetField.START: QT_TRANSLATE_NOOP("proposals", "When they can begin"),
    SheetField.TRAVEL: QT_TRANSLATE_NOOP("proposals", "How they come"),
}
_STANDINGS: Final = {
    Standing.PREPARED: QT_TRANSLATE_NOOP("proposals", "Being prepared"),
    Standing.PLANNED: QT_TRANSLATE_NOOP("proposals", "Meeting planned"),
    Standing.TO_TELL: QT_TRANSLATE_NOOP("proposals", "What came of it?"),
    Standing.WAITING: QT_TRANSLATE_NOOP("proposals", "An answer is waited for"),
    Standing.AGREED: QT_TRANSLATE_NOOP("proposals", "Both say yes"),
    Standing.DECLINED: QT_TRANSLATE_NOOP("proposals", "No"),
    Standing.SILENT: QT_TRANSLATE_NOOP("proposals", "Without an answer"),
    Standing.NOT_HAPPENED: QT_TRANSLATE_NOOP("proposals", "Did not take place"),
}
_PRESENT: Final = {
    "person": QT_TRANSLATE_NOOP("proposals", "The person"),
    "employer": QT_TRANSLATE_NOOP("proposals", "The employer"),
    "tutor": QT_TRANSLATE_NOOP("proposals", "The tutor"),
    "adviser": QT_TRANSLATE_NOOP("proposals", "The adviser"),
    "interpreter": QT_TRANSLATE_NOOP("proposals", "The interpreter"),
}
_DEBRIEFS: Final = {
    DebriefState.DUE: QT_TRANSLATE_NOOP("proposals", "to be heard before {when}"),
    DebriefState.OVER: QT_TRANSLATE_NOOP("proposals", "not heard yet: it was due by {when}"),
    DebriefState.IN_TIME: QT_TRANSLATE_NOOP("proposals", "heard within 24 hours"),
    DebriefState.LATE: QT_TRANSLATE_NOOP("proposals", "heard after 24 hours"),
}
_CLOCKS: Final = {
    CandidateClock.NOT_STARTED: QT_TRANSLATE_NOOP("proposals", "The day of the need is not known."),
    CandidateClock.FRESH: QT_TRANSLATE_NOOP(
        "proposals", "Need heard less than 48 hours ago: time to look for who would like it, until {date}."
    ),
    CandidateClock.DUE: QT_TRANSLATE_NOOP("proposals", "The employer is told of a candidate by {date}."),
    CandidateClock.OVER: QT_TRANSLATE_NOOP(
        "proposals", "The employer has waited more than a week for a candidate ({days} d): a word to them?"
    ),
    CandidateClock.IN_TIME: QT_TRANSLATE_NOOP("proposals", "Somebody was presented in time ({days} d)."),
    CandidateClock.LATE: QT_TRANSLATE_NOOP(
        "proposals", "Somebody was presented after more than a week ({days} d)."
    ),
    CandidateClock.STOPPED: QT_TRANSLATE_NOOP("proposals", "The employer no longer looks for anybody."),
}
_RHYTHMS: Final = {
    Rhythm.NEVER_MET: QT_TRANSLATE_NOOP("proposals", "No meeting is noted yet."),
    Rhythm.KEPT: QT_TRANSLATE_NOOP("proposals", "Met within the fortnight: the next one by {date}."),
    Rhythm.PLANNED: QT_TRANSLATE_NOOP("proposals", "More than a fortnight ago, and an appointment is set."),
    Rhythm.OVER: QT_TRANSLATE_NOOP("proposals", "More than a fortnight since the last meeting."),
}
ANSWER_HUES: Final = {OfferAnswer.INTERESTED: "primary", OfferAnswer.THINKING: "blue"}
STANDING_HUES: Final = {
    Standing.PLANNED: "blue",
    Standing.TO_TELL: "saffron",
    Standing.WAITING: "blue",
    Standing.AGREED: "primary",
}


def kinds() -> list[Option]:
    """Return what can be proposed, where a programme allows all of it."""
    return [(kind.value, _tr(words)) for kind, words in _KINDS.items()]


def kind_words(kind: ProposalKind) -> str:
    """Return what is proposed."""
    return _tr(_KINDS[kind])


def answers() -> list[Option]:
    """Return what a person can answer; nothing chosen is no answer yet."""
    return [(one.value, _tr(words)) for one, words in _ANSWERS.items() if one is not OfferAnswer.NONE]


def answer_words(answer: OfferAnswer) -> str:
    """Return an answer."""
    return _tr(_ANSWERS[answer])


def sides() -> list[Option]:
    """Return what a side can say after a meeting."""
    return [(one.value, _tr(words)) for one, words in _SIDES.items()]


def side_words(answer: SideAnswer) -> str:
    """Return what a side says."""
    return _tr(_SIDES[answer])


def sheet_fields() -> list[Option]:
    """Return what the person may tick for the sheet."""
    return [(field.value, _tr(words)) for field, words in _FIELDS.items()]


def field_words(code: str) -> str:
    """Return what a ticked field is called."""
    return _tr(_FIELDS[SheetField(code)])


def present() -> list[Option]:
    """Return who can be at the workplace meeting."""
    return [(code, _tr(words)) for code, words in _PRESENT.items()]


def present_words(codes: tuple[str, ...]) -> str:
    """Return who is there, in one line."""
    return ", ".join(_tr(_PRESENT[code]).lower() for code in codes if code in _PRESENT)


def standing_words(standing: Standing) -> str:
    """Return where an introduction stands."""
    return _tr(_STANDINGS[standing])


def debrief_words(reading: DebriefReading) -> str:
    """Return whether a side was heard in time; empty before there was a meeting."""
    words = _DEBRIEFS.get(reading.state)
    if words is None:
        return ""
    due = reading.due_at.astimezone() if reading.due_at else None
    when = moment_words(due.date(), due.time()) if due else ""
    return _tr(words).format(when=when)


def clock_words(reading: CandidateReading) -> str:
    """Return what the clock of a job says."""
    return _tr(_CLOCKS[reading.state]).format(date=short_date(reading.due_on), days=reading.days)


def rhythm_words(reading: RhythmReading) -> str:
    """Return whether a person is met every fortnight, and about how often so far."""
    said = _tr(_RHYTHMS[reading.state]).format(date=short_date(reading.due_on))
    if reading.gaps:
        often = QCoreApplication.translate("proposals", "{count} meetings in {days} d.")
        said = f"{said} {often.format(count=reading.gaps + 1, days=reading.days)}"
    return said


def offers_words(reading: OffersReading) -> str:
    """Return how many offers the person could choose among."""
    said = _tr(QT_TRANSLATE_NOOP("proposals", "Offers proposed: {count} (three at least)"))
    return said.format(count=reading.proposed)


def answers_words(reading: OffersReading) -> str:
    """Return how many of each answer there are."""
    return " · ".join(
        f"{answer_words(answer)} ({count})" for answer, count in reading.answers.items() if count
    )


def others_words(rails: JobRails) -> str:
    """Return who else is presented for a job, by the code of their file: never a name."""
    said = QT_TRANSLATE_NOOP(
        "proposals",
        "{codes} presented already, and not answered yet: one candidate for each place at a time.",
    )
    codes = ", ".join(f"{code} ({short_date(on)})" for code, on in rails.others)
    return _tr(said).format(codes=codes)


def moment_words(day: date | None, hour: time | None) -> str:
    """Return a day, with its hour where it is known."""
    return ", ".join(filter(None, (short_date(day), format_time(hour))))


def _tr(words: str) -> str:
    return QCoreApplication.translate("proposals", words)
