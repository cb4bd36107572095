"""``verify``: whether a PDF is one of ours and unchanged, from the file alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from controllers.headless.arguments import ExitCode
from controllers.headless.refusals import Refusal
from models.documents.seal import verify
from models.records.documents import SealState
from models.rules.text import clean_line

if TYPE_CHECKING:
    from controllers.headless.sentences import Words
    from models.records.documents import SealedSignature, SealReport

LARGEST_FILE: Final = 64 * 1024 * 1024
"""Bytes: our largest plan is under one million."""


def print_report(file: Path, words: Words) -> ExitCode:
    """Run the command.

    Returns:
        ``DONE`` for a sealed, unchanged plan; ``NO`` for anything else, also for what is no PDF (any more).

    Raises:
        Refusal: The file cannot be read.
    """
    report = verify(_read(file))
    for line in _lines(report, words):
        print(line)
    return ExitCode.DONE if report.state is SealState.SOUND else ExitCode.NO


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            found = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Refusal("file.unreadable", path=file) from error
    if len(found) > LARGEST_FILE:
        raise Refusal("file.unreadable", path=file)
    return found


def _lines(report: SealReport, words: Words) -> Iterator[str]:
    yield words(f"seal.{report.state}")
    if report.state is SealState.SOUND:
        yield from _sealed_lines(report, words)
    yield words("seal.sha256", sha256=report.sha256)


def _sealed_lines(report: SealReport, words: Words) -> Iterator[str]:
    """Say what the seal covers; of a file that was changed, nothing it says is repeated."""
    if report.sealed_at is not None:
        yield words(
            "seal.plan",
            number=clean_line(report.number),
            version=report.version,
            date=words.date(report.sealed_at),
            time=words.time(report.sealed_at),
            organisation=clean_line(report.organisation),
        )
    yield words("seal.answers")
    for signature in report.signatures:
        yield f"  {_answer(signature, words)}"
    yield words("seal.clock")
    yield words("seal.certificate", fingerprint=report.fingerprint)


def _answer(signature: SealedSignature, words: Words) -> str:
    named = ", ".join(filter(None, (clean_line(signature.name), clean_line(signature.function))))
    return words(
        f"seal.{signature.method}",
        who=f"{words.role(signature.role)}, {named}" if named else words.role(signature.role),
        date=words.date(signature.signed_at),
        time=words.time(signature.signed_at),
    )
