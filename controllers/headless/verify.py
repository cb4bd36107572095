"""``verify``: whether a PDF is one of ours and unchanged, from the file alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from controllers.headless.arguments import ExitCode
from controllers.headless.refusals import Refusal
from models.documents.proof.checking import check
from models.records.proof import Answer, ProofState
from models.rules.text import clean_line

if TYPE_CHECKING:
    from datetime import datetime

    from controllers.headless.sentences import Words
    from models.records.proof import ProofReport, SignatureProof

LARGEST_FILE: Final = 64 * 1024 * 1024
"""Bytes: our largest plan is under one million."""
_CLOSED: Final = frozenset((ProofState.CLOSED, ProofState.FORMER))
_TOLD: Final = _CLOSED | {ProofState.OPEN}


def print_report(file: Path, words: Words) -> ExitCode:
    """Run the command.

    Returns:
        ``DONE`` for a closed, unchanged plan; ``NO`` for anything else, also for what is no PDF (any more).

    Raises:
        Refusal: The file cannot be read.
    """
    report = check(_read(file))
    for line in _lines(report, words):
        print(line)
    return ExitCode.DONE if report.state in _CLOSED else ExitCode.NO


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            found = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Refusal("file.unreadable", path=file) from error
    if len(found) > LARGEST_FILE:
        raise Refusal("file.unreadable", path=file)
    return found


def _lines(report: ProofReport, words: Words) -> Iterator[str]:
    yield words(f"proof.{report.state}")
    for finding in report.findings:
        yield words(f"proof.found.{finding}")
    if report.state in _TOLD:
        yield from _answers(report, words)
    yield words("proof.sha256", sha256=report.sha256)


def _answers(report: ProofReport, words: Words) -> Iterator[str]:
    """Give the five answers; of a file that was changed, nothing it says is repeated."""
    yield words("proof.plan", number=clean_line(report.number), version=report.version)
    if report.unchanged_since is not None:
        yield words("proof.unchanged", **_when(report.unchanged_since, words))
    yield words("proof.by", organisation=clean_line(report.organisation), fingerprint=report.fingerprint)
    yield words("proof.everyone" if report.has_everyone is Answer.YES else "proof.not_everyone")
    for proof in report.signatures:
        yield f"   {_answer(proof, words)}"
    for role in report.missing:
        yield f"   {words('proof.missing', who=words.role(role))}"
    if report.stamp is None:
        yield words("proof.clock")
    else:
        authority = clean_line(report.stamp.authority)
        yield words("proof.stamped", authority=authority, **_when(report.stamp.moment, words))
    yield words("proof.last")
    kinds = dict.fromkeys(proof.kind for proof in report.signatures)
    if kinds:
        yield words("proof.worth")
    for kind in kinds:
        yield f"   {words(f'proof.worth.{kind}')}"


def _answer(proof: SignatureProof, words: Words) -> str:
    act = proof.act
    named = ", ".join(filter(None, (clean_line(act.name), clean_line(act.function))))
    return words(
        f"proof.{proof.kind}",
        who=f"{words.role(act.role)}, {named}" if named else words.role(act.role),
        version=act.stands_version,
        **_when(act.stands_at or act.signed_at, words),
    )


def _when(moment: datetime, words: Words) -> dict[str, str]:
    return {"date": words.date(moment), "time": words.time(moment)}
