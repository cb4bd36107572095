"""Holds the answers that rows tell against those that the file of the same plan proves.

Whoever has the key of the vault can change a row; a signed file says by itself who answered what, when, with
which ink and in which circumstances. Of an answer that is not in a file yet nothing is proven.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from models.backup import former_seal
from models.documents.proof.checking import check, steps_sha256
from models.records.codec import from_json, sha256_hex
from models.records.evidence import SigningEvidence
from models.records.plans import PlanStatus
from models.records.proof import ProofAct, ProofReport, ProofState
from models.records.signatures import SignatureMethod

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

    from models.backup.watch import Watch

_VERSIONS: Final = (
    "SELECT plan_version.id, plan.label, plan_version.version, plan_version.status, content_sha256, "
    "document_sha256, sealed_at, document, sealed, {authority} "
    "FROM plan_version JOIN plan ON plan.id = plan_version.plan_id ORDER BY plan.label, plan_version.version"
)
_ANSWERS: Final = (
    "SELECT role, signer_name, signer_function, method, signed_at, document_sha256, language, ink, {noted} "
    "FROM signature WHERE version_id = ?"
)
_NEW: Final = {"authority": "authority_id IS NOT NULL", "noted": "evidence, revision_sha256"}
_FORMER: Final = {"authority": "0", "noted": "'', ''"}
"""What a vault of before the present format keeps of it: it is checked as it lies, not brought up to date."""
_OF_FORMER: Final = 8
"""How many columns of an answer the former format proves."""


class _Version(NamedTuple):
    number: str
    version: int
    status: str
    content_sha256: str
    document_sha256: str
    sealed_at: str | None
    document: bytes | None
    sealed: bytes | None
    has_authority: int


class _Answer(NamedTuple):
    role: str
    name: str
    function: str
    method: str
    signed_at: str
    document_sha256: str
    language: str
    ink: str | None
    evidence: str
    revision_sha256: str


def altered_signatures(connection: RawConnection, watch: Watch) -> Iterator[str]:
    """Compare rows with files; some 200 ms for each signed plan.

    Args:
        connection: On a database whose pages are sound.
        watch: Can give it up.

    Returns:
        The number of each plan that differs, with its version.

    Raises:
        BackupFailure: ``backup.cancelled``.
    """
    columns = {column[1] for column in connection.execute("PRAGMA table_info(plan_version)").fetchall()}
    kept = _NEW if "authority_id" in columns else _FORMER
    for key, *row in connection.execute(_VERSIONS.format(**kept)).fetchall():
        watch.go_on()
        found = connection.execute(_ANSWERS.format(**kept), (key,)).fetchall()
        answers = [_Answer(*answer) for answer in found]
        if not _is_proved(_Version(*row), answers):
            yield f"{row[0]} v{row[1]}"


def _is_proved(version: _Version, answers: list[_Answer]) -> bool:
    newest = version.sealed if version.sealed is not None else version.document
    if newest is None or (version.sealed is None and not version.has_authority):
        # Of three on paper elsewhere, no document was ever made here; a former draft has no signature in it.
        is_signed = version.document is not None and version.status == PlanStatus.SIGNED
        return version.sealed_at is None and not is_signed and not any(row.revision_sha256 for row in answers)
    report = check(newest)
    if report.state is ProofState.FORMER:
        told = (*version[:2], *version[3:6])
        return former_seal.is_proved(newest, told, [row[:_OF_FORMER] for row in answers])
    return _says(report, version) and _is_whole(newest, version, answers) and _tells(report, answers)


def _says(report: ProofReport, version: _Version) -> bool:
    """The file is of this version, and closed when the row says so, at that instant."""
    is_closed = version.sealed_at is not None
    if report.state is not (ProofState.CLOSED if is_closed else ProofState.OPEN):
        return False
    if is_closed and _moment(version.sealed_at) != _to_the_second(report.signed_until):
        return False
    proved = (report.number, report.version, report.content_sha256)
    return proved == (version.number, version.version, version.content_sha256)


def _is_whole(newest: bytes, version: _Version, answers: list[_Answer]) -> bool:
    """The file begins with the frozen document, and holds each step that a row speaks of."""
    steps = steps_sha256(newest)
    known = {row.revision_sha256 for row in answers if row.revision_sha256}
    return bool(steps) and steps[0] == version.document_sha256 and known <= set(steps[1:])


def _tells(report: ProofReport, answers: list[_Answer]) -> bool:
    """Each answer of the file is in a row, and each row that is said to be in the file is in it."""
    acts = {signature.act.role.value: signature.act for signature in report.signatures}
    told = {row.role: row for row in answers if row.revision_sha256}
    return set(acts) == set(told) and all(_is_same(told[role], act) for role, act in acts.items())


def _is_same(row: _Answer, act: ProofAct) -> bool:
    if (row.name, row.function, row.method, row.language) != (
        act.name, act.function, act.method.value, act.language,
    ):  # fmt: skip
        return False
    if act.evidence_sha256 != (sha256_hex(row.evidence) if row.evidence else ""):
        return False
    is_on_screen = act.method is SignatureMethod.SCREEN
    if is_on_screen and _moment(row.signed_at) != _to_the_second(act.signed_at):
        return False
    return is_on_screen == bool(row.ink) and (not row.evidence or _is_noted(row))


def _is_noted(row: _Answer) -> bool:
    """The evidence, whose digest is in the file, says of the answer what the row says."""
    try:
        noted = from_json(row.evidence, SigningEvidence)
    except ValueError:
        return False
    said: tuple[Any, ...] = (noted.role.value, noted.name, noted.function, noted.method.value, noted.language)
    return (
        said == (row.role, row.name, row.function, row.method, row.language)
        and noted.document_sha256 == row.document_sha256
        and noted.ink_sha256 == (sha256_hex(row.ink) if row.ink else "")
        and _to_the_second(noted.signed_at) == _moment(row.signed_at)
    )


def _to_the_second(instant: dt.datetime | None) -> dt.datetime | None:
    return instant.astimezone(dt.UTC).replace(microsecond=0) if instant is not None else None


def _moment(text: str | None) -> dt.datetime | None:
    try:
        return _to_the_second(dt.datetime.fromisoformat(text or "").replace(tzinfo=dt.UTC))
    except (ValueError, TypeError):
        return None
