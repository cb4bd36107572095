"""What a check says, in words: five answers, what kind of proof each signature is, what was found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.checked_file import CheckedFile, KeptMatch
from models.records.proof import Answer, Finding, ProofKind, ProofReport, ProofState, SignatureProof
from models.records.signatures import SignatureMethod
from ui.dates import clock_time, long_date
from ui.labels import label_of

_CONTEXT: Final = "proof"
_GROUP: Final = 4
OURS: Final = (ProofState.CLOSED, ProofState.OPEN, ProofState.FORMER)
"""Files of which something can be repeated."""

_STATES: Final = {
    ProofState.CLOSED: QT_TRANSLATE_NOOP(
        "proof",
        "This file is built as a plan of Palier, closed by an adviser’s key. Nothing in it has changed.",
    ),
    ProofState.OPEN: QT_TRANSLATE_NOOP(
        "proof", "This file is built as a plan of Palier, not closed yet. Nothing in it has changed."
    ),
    ProofState.FORMER: QT_TRANSLATE_NOOP(
        "proof", "This is a plan sealed by a former version of Palier, and nothing in it has changed."
    ),
    ProofState.CHANGED: QT_TRANSLATE_NOOP(
        "proof", "This file is not as it was signed: do not rely on it. Ask for the original."
    ),
    ProofState.NOT_OURS: QT_TRANSLATE_NOOP(
        "proof",
        "This file was signed by another program. Palier checks only its own plans: use the checker of "
        "whoever sent it.",
    ),
    ProofState.NOT_SIGNED: QT_TRANSLATE_NOOP(
        "proof", "This PDF bears no electronic signature: nothing in the file can be proven."
    ),
    ProofState.UNREADABLE: QT_TRANSLATE_NOOP(
        "proof", "This is not a PDF, or it was cut short: nothing can be said of it."
    ),
}
_KINDS: Final = {
    ProofKind.SCREEN: QT_TRANSLATE_NOOP(
        "proof",
        "Handwritten signature on a screen, simple value of proof. It counts together with what was noted at "
        "that moment; it is neither an advanced nor a qualified signature.",
    ),
    ProofKind.PAPER: QT_TRANSLATE_NOOP(
        "proof", "Handwritten signature on paper: the sheet is the proof. This file only says who saw it."
    ),
    ProofKind.STANDS: QT_TRANSLATE_NOOP(
        "proof", "Signature of version {version}, which still stands: that file is the proof of it."
    ),
    ProofKind.OWN_KEY: QT_TRANSLATE_NOOP(
        "proof",
        "The adviser’s own key: it shows that nothing has changed since. By itself it does not prove who "
        "signed.",
    ),
    ProofKind.DECLINED: QT_TRANSLATE_NOOP("proof", "No signature. No reason is asked."),
    ProofKind.SEAL: QT_TRANSLATE_NOOP(
        "proof", "Former format: one seal of the organisation over answers drawn on the page."
    ),
}
_FINDINGS: Final = {
    Finding.BYTES_CHANGED: QT_TRANSLATE_NOOP("proof", "Something that was signed is no longer the same."),
    Finding.VALUE_REWRITTEN: QT_TRANSLATE_NOOP("proof", "A signature itself was written again."),
    Finding.ADDED_AFTER: QT_TRANSLATE_NOOP("proof", "Something was added after the last signature."),
    Finding.PAGE_CHANGED: QT_TRANSLATE_NOOP("proof", "A page is not the one that was frozen."),
    Finding.FIELD_ADDED: QT_TRANSLATE_NOOP("proof", "A form field, a note or a link was added."),
    Finding.FIELD_REWRITTEN: QT_TRANSLATE_NOOP("proof", "A line of the page of proof was written again."),
    Finding.FILE_ATTACHED: QT_TRANSLATE_NOOP("proof", "A file or a small program was put inside."),
    Finding.UNKNOWN_CHANGE: QT_TRANSLATE_NOOP("proof", "Something was added that Palier never writes."),
    Finding.WRONG_ORDER: QT_TRANSLATE_NOOP("proof", "The signatures are not in a possible order."),
    Finding.OTHER_AUTHORITY: QT_TRANSLATE_NOOP(
        "proof", "A signature does not come from the organisation that froze the text."
    ),
    Finding.STEP_MISSING: QT_TRANSLATE_NOOP(
        "proof", "A signature that this vault knows is missing from the file."
    ),
    Finding.OTHER_FILE: QT_TRANSLATE_NOOP("proof", "It is not the file that this vault keeps."),
    Finding.STAMP_BROKEN: QT_TRANSLATE_NOOP("proof", "The time stamp does not belong to this file."),
}
_MATCHES: Final = {
    KeptMatch.SAME: QT_TRANSLATE_NOOP("proof", "It is, to the last bit, the file that this vault keeps."),
    KeptMatch.EARLIER: QT_TRANSLATE_NOOP(
        "proof", "This copy is from before the last signature or time stamp: the vault keeps a longer one."
    ),
    KeptMatch.OTHER: QT_TRANSLATE_NOOP(
        "proof",
        "The vault keeps another file for this version: trust that one, and ask where this came from.",
    ),
    KeptMatch.NOT_HERE: QT_TRANSLATE_NOOP("proof", "This plan is not in this vault: only the file answers."),
}


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One of the five questions, and what is answered."""

    code: str
    question: str
    answer: Answer
    words: str


def state_words(report: ProofReport) -> str:
    """Say what a file is."""
    return QCoreApplication.translate(_CONTEXT, _STATES[report.state])


def match_words(checked: CheckedFile) -> str:
    """Say what the vault knows of a file."""
    return QCoreApplication.translate(_CONTEXT, _MATCHES[checked.match])


def finding_words(finding: Finding) -> str:
    """Say what was found against a file."""
    return QCoreApplication.translate(_CONTEXT, _FINDINGS[finding])


def kind_words(signature: SignatureProof) -> str:
    """Say what kind of proof a signature is, and no more than that."""
    words = QCoreApplication.translate(_CONTEXT, _KINDS[signature.kind])
    return words.format(version=signature.act.stands_version)


def answers(checked: CheckedFile) -> tuple[AnswerLine, ...]:
    """Answer the five questions, each by itself."""
    translate, report = QCoreApplication.translate, checked.report
    questions = (
        ("unchanged", translate("proof", "Unchanged?"), report.is_unchanged, _unchanged(report)),
        ("by", translate("proof", "From whom?"), report.is_by_known, _by(report)),
        ("everyone", translate("proof", "Has everyone signed?"), report.has_everyone, _everyone(report)),
        ("dated", translate("proof", "Who proves the date?"), report.is_dated, _dated(report)),
        ("newest", translate("proof", "The last version?"), report.is_last_version, _newest(checked)),
    )
    return tuple(AnswerLine(*each) for each in questions)


def kinds_title() -> str:
    """Return the title above the signatures."""
    return QCoreApplication.translate("proof", "What kind of proof is it?")


def grouped(digits: str) -> str:
    """Return a digest as people compare it: in groups of four."""
    return " ".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))


def fingerprints(checked: CheckedFile) -> str:
    """Return the digests to compare."""
    translate, report = QCoreApplication.translate, checked.report
    certificate = translate("proof", "Fingerprint of the organisation’s certificate: {digits}")
    file = translate("proof", "Fingerprint of this file: {digits}")
    parts = ((certificate, report.fingerprint), (file, report.sha256))
    return "\n".join(text.format(digits=grouped(digits)) for text, digits in parts if digits)


def how_words(signature: SignatureProof) -> str:
    """Say how and when a party answered, and who was there."""
    return " · ".join(part for part in _parts(signature) if part)


def instant_words(instant: datetime | None) -> str:
    """Say a day and an hour, by the clock of this laptop."""
    if instant is None:
        return ""
    words = QCoreApplication.translate("proof", "{date} at {time}")
    return words.format(date=long_date(instant.astimezone().date()), time=clock_time(instant))


def _parts(signature: SignatureProof) -> Iterator[str]:
    translate, act = QCoreApplication.translate, signature.act
    yield label_of(act.method)
    yield instant_words(act.signed_at)
    yield translate("proof", "a cross or another sign") if act.is_cross else ""
    yield translate("proof", "read aloud") if act.is_read_aloud else ""
    for words, name in (
        (translate("proof", "interpreter: {name}"), act.interpreter),
        (translate("proof", "witness: {name}"), act.witness),
        (translate("proof", "sheet seen by {name}"), act.attested_by),
    ):
        yield words.format(name=name) if name else ""


def _unchanged(report: ProofReport) -> str:
    translate = QCoreApplication.translate
    if report.is_unchanged is Answer.NO:
        return translate("proof", "No: it was changed after it was signed. Do not rely on it.")
    if report.unchanged_since is None:
        return translate("proof", "Yes: nothing has changed since it was sealed.")
    words = translate("proof", "Yes: nothing has changed since the text was frozen, on {moment}.")
    return words.format(moment=instant_words(report.unchanged_since))


def _by(report: ProofReport) -> str:
    translate = QCoreApplication.translate
    name = report.organisation or translate("proof", "an organisation without a name")
    if report.is_by_known is Answer.YES:
        words = translate("proof", "From {name}: the certificate is the one of this vault.")
    elif report.is_by_known is Answer.NO:
        words = translate(
            "proof",
            "It says that it comes from {name}, with a certificate that this vault does not know. Compare "
            "its fingerprint with the one that they give you themselves.",
        )
    else:
        words = translate("proof", "It says that it comes from {name}. Compare the fingerprint below.")
    return words.format(name=name)


def _everyone(report: ProofReport) -> str:
    translate = QCoreApplication.translate
    signed = [one for one in report.signatures if one.act.method is not SignatureMethod.DECLINED]
    if report.has_everyone is Answer.YES:
        names = ", ".join(one.act.name for one in signed)
        return translate("proof", "Yes: {names}.").format(names=names)
    missing = ", ".join(label_of(role).lower() for role in report.missing)
    if missing:
        return translate("proof", "No. Still missing: {parties}.").format(parties=missing)
    return translate("proof", "No: what this vault recorded is not all in the file.")


def _dated(report: ProofReport) -> str:
    translate, stamp = QCoreApplication.translate, report.stamp
    if stamp is None:
        return translate("proof", "Only the clock of the laptop: nobody else vouches for the date.")
    words = translate("proof", "{authority} vouches that the file was there on {moment}.")
    if stamp.is_known is not True:
        words = translate(
            "proof",
            "A time stamp says {moment}, by {authority}, which this computer does not know: ask them.",
        )
    return words.format(authority=stamp.authority, moment=instant_words(stamp.moment))


def _newest(checked: CheckedFile) -> str:
    translate, report = QCoreApplication.translate, checked.report
    if report.is_last_version is Answer.YES:
        return translate("proof", "Yes: no newer version was frozen in this vault.")
    if report.is_last_version is Answer.NO:
        words = translate("proof", "No: version {version} was frozen after it.")
        return words.format(version=checked.newest_version)
    return translate("proof", "The file alone cannot say: ask the organisation that made it.")
