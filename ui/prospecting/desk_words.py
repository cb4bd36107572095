"""The words of prospecting that are in no list: why to call, what was promised, how somebody left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from models.i18n import QT_TRANSLATE_NOOP
from models.records.employer_board import CallLine
from models.records.prospecting import (
    ApproachRecord,
    CriterionRecord,
    PersonTaken,
    PromiseOutcome,
    PromiseRecord,
    PromiseSide,
)
from models.rules.prospecting import CallReason
from ui.dates import short_date
from ui.discretion import shown_name
from ui.vocabulary import words_of

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from models.records.prospecting import EmployerStandingRecord

translate = QCoreApplication.translate
_SEVERAL: Final = 2
_REASONS: Final = {
    "same_siret": QT_TRANSLATE_NOOP("prospecting", "same SIRET"),
    "same_siren": QT_TRANSLATE_NOOP("prospecting", "same company (SIREN)"),
    "same_phone": QT_TRANSLATE_NOOP("prospecting", "same telephone"),
    "same_contact_phone": QT_TRANSLATE_NOOP("prospecting", "same telephone of a contact"),
    "same_domain": QT_TRANSLATE_NOOP("prospecting", "same mail domain"),
    "same_name_and_postcode": QT_TRANSLATE_NOOP("prospecting", "same name and postcode"),
    "close_name_and_postcode": QT_TRANSLATE_NOOP("prospecting", "close name, same postcode"),
    "same_name": QT_TRANSLATE_NOOP("prospecting", "same name"),
    "other_site": QT_TRANSLATE_NOOP("prospecting", "against it: two sites of one company"),
    "other_siren": QT_TRANSLATE_NOOP("prospecting", "against it: another SIREN"),
    "other_postcode": QT_TRANSLATE_NOOP("prospecting", "against it: another postcode"),
}
_FIELDS: Final = {
    "legal_name": QT_TRANSLATE_NOOP("prospecting", "Legal name"),
    "trade_name": QT_TRANSLATE_NOOP("prospecting", "Trade name"),
    "siret": QT_TRANSLATE_NOOP("prospecting", "SIRET"),
    "naf_code": QT_TRANSLATE_NOOP("prospecting", "Activity (NAF)"),
    "headcount": QT_TRANSLATE_NOOP("prospecting", "Headcount"),
    "collective_agreement": QT_TRANSLATE_NOOP("prospecting", "Collective agreement"),
    "stage": QT_TRANSLATE_NOOP("prospecting", "Stage"),
    "source": QT_TRANSLATE_NOOP("prospecting", "How we met"),
    "phone": QT_TRANSLATE_NOOP("prospecting", "Telephone"),
    "note": QT_TRANSLATE_NOOP("prospecting", "Note"),
}
_LISTS: Final = {"stage": "employer_stage", "source": "employer_source", "naf_code": "naf"}


class DeskCounts(QObject):
    """Sentences with a number: their plural is only collected from a ``tr`` of a class."""

    def silent(self, days: int) -> str:
        """Say for how many days nothing was heard."""
        return self.tr("Silent for %n day(s)", "", days)

    def never_approached(self, days: int) -> str:
        """Say for how many days an employer has been noted."""
        return self.tr("Noted %n day(s) ago, never approached", "", days)

    def unanswered(self, times: int) -> str:
        """Say how many approaches in a row met nobody."""
        return self.tr("%n time(s) without an answer: try another way", "", times)


def call_reason(line: CallLine, settings: SettingsController) -> str:
    """Say why an employer is to be called again."""
    days = line.days
    if line.reason == CallReason.ACTION_DUE:
        action = words_of(settings, "next_action", line.next_action) or translate(
            "prospecting", "To follow up"
        )
        return translate("prospecting", "{action}, planned on {date}").format(
            action=action, date=short_date(line.due_on)
        )
    if line.reason == CallReason.SILENT:
        return DeskCounts().silent(days)
    return DeskCounts().never_approached(days)


def unanswered_words(line: CallLine) -> str:
    """Say that several approaches in a row met nobody; empty otherwise."""
    times = line.unanswered
    if times < _SEVERAL:
        return ""
    return DeskCounts().unanswered(times)


def approach_head(record: ApproachRecord, settings: SettingsController) -> str:
    """Return the first line of an approach: how, with whom, what came of it."""
    one = record.content
    parts = (
        words_of(settings, "approach_channel", one.channel),
        record.contact_name,
        words_of(settings, "approach_outcome", one.outcome),
    )
    return " · ".join(filter(None, parts))


def next_words(action: str, on: str, settings: SettingsController) -> str:
    """Say what comes next; empty when nothing was planned."""
    words = words_of(settings, "next_action", action) if action not in {"", "none"} else ""
    if not (words or on):
        return ""
    return translate("prospecting", "Next: {action}").format(action=", ".join(filter(None, (words, on))))


def barred_words(record: EmployerStandingRecord, settings: SettingsController) -> str:
    """Say since when and why an employer is not to be contacted, and who said so."""
    one = record.content
    told = translate("prospecting", "Not to be contacted since {date}: {reason}.").format(
        date=short_date(one.barred_on), reason=words_of(settings, "do_not_contact_reason", one.barred_reason)
    )
    who = translate("prospecting", "Noted by {who}.").format(who=record.barred_by) if record.barred_by else ""
    return " ".join(filter(None, (told, one.barred_words, who)))


def side_words(side: str) -> str:
    """Say who promised."""
    if side == PromiseSide.EMPLOYER:
        return translate("prospecting", "The employer")
    return translate("prospecting", "Our team")


def promise_words(record: PromiseRecord) -> str:
    """Return who promised what."""
    return translate("prospecting", "{who}: {words}").format(
        who=side_words(record.content.side), words=record.content.words
    )


def promise_state(record: PromiseRecord) -> tuple[str, str]:
    """Return the state of a promise and its hue."""
    one = record.content
    if one.outcome == PromiseOutcome.KEPT:
        return translate("prospecting", "Kept"), "primary"
    if one.outcome == PromiseOutcome.BROKEN:
        return translate("prospecting", "Not kept"), "clay"
    if one.due_on:
        return translate("prospecting", "For {date}").format(date=short_date(one.due_on)), "saffron"
    return translate("prospecting", "Open"), "saffron"


def criterion_words(record: CriterionRecord, settings: SettingsController) -> str:
    """Return what was asked for at first and what was agreed instead."""
    one = record.content
    name = words_of(settings, "negotiated_criterion", one.criterion)
    if not one.negotiated:
        return translate("prospecting", "{criterion}: {first}, not negotiated yet").format(
            criterion=name, first=one.at_first
        )
    return translate("prospecting", "{criterion}: {first} → {agreed}").format(
        criterion=name, first=one.at_first or translate("prospecting", "nothing said"), agreed=one.negotiated
    )


def taken_words(one: PersonTaken, settings: SettingsController) -> tuple[str, str]:
    """Return who was taken, and how it went."""
    who = shown_name(one.name) if one.name else translate("prospecting", "Somebody whose file is closed")
    contract = words_of(settings, "contract_type", one.contract_type)
    began = (
        translate("prospecting", "from {date}").format(date=short_date(one.starts_on))
        if one.starts_on
        else ""
    )
    if one.is_to_come:
        end = translate("prospecting", "has not begun yet")
    elif one.ended_on is None:
        end = translate("prospecting", "still there, as far as is known")
    else:
        reason = words_of(settings, "break_reason", one.reason)
        end = translate("prospecting", "ended on {date}").format(date=short_date(one.ended_on))
        end = f"{end} ({reason})" if reason else end
    return who, " · ".join(filter(None, (one.job_title, contract, began, end)))


def likeness_words(reasons: tuple[str, ...]) -> str:
    """Say why two employers look like one, and what speaks against it."""
    return ", ".join(translate("prospecting", _REASONS[code]) for code in reasons if code in _REASONS)


def field_words(field: str) -> str:
    """Return the name of a field of an employer."""
    return translate("prospecting", _FIELDS[field])


def value_words(field: str, value: str, settings: SettingsController) -> str:
    """Return a value of a field as it is read."""
    return words_of(settings, _LISTS[field], value) if field in _LISTS else value
