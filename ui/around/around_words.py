"""The words of what is around a person, of packages and of their states."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.around import AgreementForm, Answer, ClockReading, ClockState, LastContact, ShareBlock
from models.records.hand_overs import BlockChoice, HandOverRecord, PackageForm, PackageState
from ui.dates import short_date

translate = QCoreApplication.translate
_ANSWERS: Final = {
    Answer.YES: QT_TRANSLATE_NOOP("around", "Yes"),
    Answer.NO: QT_TRANSLATE_NOOP("around", "No"),
    Answer.UNKNOWN: QT_TRANSLATE_NOOP("around", "Does not know"),
}
_CONTACTS: Final = {
    LastContact.DATED: QT_TRANSLATE_NOOP("around", "On a day"),
    LastContact.OVER_FIVE_MONTHS: QT_TRANSLATE_NOOP("around", "Five months ago or more"),
    LastContact.UNKNOWN: QT_TRANSLATE_NOOP("around", "Does not know"),
}
_FORMS: Final = {
    AgreementForm.ORAL: QT_TRANSLATE_NOOP("around", "Agreed aloud"),
    AgreementForm.SIGNED: QT_TRANSLATE_NOOP("around", "Signed"),
}
_BLOCKS: Final = {
    ShareBlock.IDENTITY: QT_TRANSLATE_NOOP("around", "Name"),
    ShareBlock.CONTACT: QT_TRANSLATE_NOOP("around", "Telephone and residence"),
    ShareBlock.LANGUAGE: QT_TRANSLATE_NOOP("around", "Languages"),
    ShareBlock.WISHES: QT_TRANSLATE_NOOP("around", "Wishes"),
    ShareBlock.CONSTRAINTS: QT_TRANSLATE_NOOP("around", "Hours and travel"),
    ShareBlock.AVAILABILITY: QT_TRANSLATE_NOOP("around", "Availability"),
    ShareBlock.EXPERIENCE: QT_TRANSLATE_NOOP("around", "What was done before"),
    ShareBlock.DONE: QT_TRANSLATE_NOOP("around", "What we did together"),
    ShareBlock.STANDING: QT_TRANSLATE_NOOP("around", "Employment service"),
    ShareBlock.FOLLOW_UPS: QT_TRANSLATE_NOOP("around", "Who follows the person"),
    ShareBlock.URGENT: QT_TRANSLATE_NOOP("around", "What cannot wait"),
}
_CHOICES: Final = {
    BlockChoice.COMPLETE: QT_TRANSLATE_NOOP("around", "Complete"),
    BlockChoice.REPLACE: QT_TRANSLATE_NOOP("around", "Replace"),
    BlockChoice.LEAVE: QT_TRANSLATE_NOOP("around", "Leave"),
}
_STATES: Final = {
    PackageState.WAITING: QT_TRANSLATE_NOOP("around", "Receipt not told yet"),
    PackageState.ACKNOWLEDGED: QT_TRANSLATE_NOOP("around", "Received by the partner"),
    PackageState.RECEIVED: QT_TRANSLATE_NOOP("around", "Received here"),
    PackageState.WITHDRAWN: QT_TRANSLATE_NOOP("around", "Withdrawn: tell the partner"),
    PackageState.TOLD: QT_TRANSLATE_NOOP("around", "Withdrawn, the partner knows"),
    PackageState.REFUSED: QT_TRANSLATE_NOOP("around", "Withdrawn by the sender"),
}
STATE_HUES: Final = {
    PackageState.WAITING: "saffron",
    PackageState.ACKNOWLEDGED: "primary",
    PackageState.RECEIVED: "primary",
    PackageState.WITHDRAWN: "clay",
    PackageState.TOLD: "neutral",
    PackageState.REFUSED: "neutral",
}


def answers() -> list[tuple[str, str]]:
    """Return the answers of a person, for chips; none chosen: not asked."""
    return _options(_ANSWERS)


def contacts() -> list[tuple[str, str]]:
    """Return what may be known of a last contact, for chips."""
    return _options(_CONTACTS)


def forms() -> list[tuple[str, str]]:
    """Return how a person may agree, for chips."""
    return _options(_FORMS)


def blocks(codes: tuple[str, ...] = tuple(ShareBlock)) -> list[tuple[str, str]]:
    """Return blocks, for chips."""
    return [(code, text) for code, text in _options(_BLOCKS) if code in codes]


def block_choices() -> list[tuple[str, str]]:
    """Return what may be done with a block that came, for chips."""
    return _options(_CHOICES)


def answer_words(answer: str) -> str:
    """Say an answer; empty when the person was not asked."""
    return dict(answers()).get(answer, "")


def block_words(codes: tuple[str, ...]) -> str:
    """Return the names of blocks, one after the other."""
    return ", ".join(text for _, text in blocks(codes))


def state_words(state: PackageState) -> str:
    """Say how far a package has come."""
    return translate("around", _STATES[state])


def contact_words(contact: str, day: date | None) -> str:
    """Say what is known of a last contact; empty when the person was not asked."""
    if contact == LastContact.DATED:
        return short_date(day)
    return dict(contacts()).get(contact, "")


def contact_clock_words(clock: ClockReading) -> str:
    """Say how the five months stand; empty when nothing presses."""
    if clock.state is ClockState.OVER:
        return translate("around", "No contact for five months: an O2R may be open, to be checked.")
    if clock.state is ClockState.NEAR:
        said = translate("around", "Five months without contact on {date}.")
        return said.format(date=short_date(clock.due_on))
    if clock.state is ClockState.UNKNOWN:
        return translate("around", "The person does not know when they last had contact.")
    return ""


def contract_clock_words(clock: ClockReading) -> str:
    """Say how the month to sign the engagement contract stands; empty when nothing presses."""
    if clock.state is ClockState.OVER:
        said = translate("around", "The engagement contract was to be signed by {date}.")
    elif clock.state is ClockState.NEAR:
        said = translate("around", "The engagement contract is to be signed by {date}.")
    else:
        return ""
    return said.format(date=short_date(clock.due_on))


def package_words(record: HandOverRecord) -> str:
    """Say what a package is: its reference, how it went, with whom, when."""
    if record.state in {PackageState.RECEIVED, PackageState.REFUSED}:
        said = translate("around", "{reference}, from {partner}, {date}")
    elif record.form is PackageForm.SHEET:
        said = translate("around", "{reference}, sheet to {partner}, {date}")
    else:
        said = translate("around", "{reference}, file to {partner}, {date}")
    return said.format(reference=record.reference, partner=record.partner, date=short_date(record.made_on))


def _options(words: Mapping[Any, str]) -> list[tuple[str, str]]:
    return [(str(code.value), translate("around", text)) for code, text in words.items()]
