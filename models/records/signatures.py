"""Who signs a plan, how, and the ink of a hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SignerRole(StrEnum):
    """The three parties, in signing order; the adviser signs last."""

    EMPLOYEE = "employee"
    EMPLOYER = "employer"
    ADVISER = "adviser"


class SignatureMethod(StrEnum):
    """How a party answered; paper and screen have the same weight, a refusal is neutral.

    ``PAPER`` is « signs on paper »: it counts as signed once the sheet was seen (``PaperAttestation``).
    ``STANDS``: nothing of a former version that concerns this party has changed, and what they signed
    there stands.
    """

    SCREEN = "screen"
    PAPER = "paper"
    DECLINED = "declined"
    STANDS = "stands"


class IdentitySeen(StrEnum):
    """How the adviser knew who was signing; ``NOT_NOTED`` claims nothing."""

    NOT_NOTED = "not_noted"
    KNOWN = "known"
    DOCUMENT = "document"
    EMPLOYER = "employer"


class HelperKind(StrEnum):
    """Who stood beside somebody who signs."""

    INTERPRETER = "interpreter"
    WITNESS = "witness"


@dataclass(frozen=True, slots=True, kw_only=True)
class InkPoint:
    """A point of a stroke.

    Attributes:
        x: Logical pixels from the left of the pad.
        y: Logical pixels from the top of the pad.
        t_ms: Milliseconds since the pad was shown.
        pressure: 0 to 1, or None when the device has none.
    """

    x: float
    y: float
    t_ms: int
    pressure: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InkStroke:
    """One stroke; ``device`` is ``pen``, ``touch``, ``mouse`` or ``glide`` (Space held)."""

    device: str
    points: tuple[InkPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """A handwritten mark, with the size in logical pixels of the pad on which it was made."""

    width: float
    height: float
    strokes: tuple[InkStroke, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What was noted of the moment; nothing of it is compulsory, and nothing is claimed that was not noted.

    Attributes:
        is_read_aloud: The whole text was read aloud to them.
        interpreter_name: Who translated; empty: nobody.
        witness_name: Who was there and saw; empty: nobody.
        is_cross: Their ink is a cross or another mark, of somebody who does not write.
    """

    identity: IdentitySeen = IdentitySeen.NOT_NOTED
    is_read_aloud: bool = False
    interpreter_name: str = ""
    witness_name: str = ""
    is_cross: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAttestation:
    """Who saw the sheet that a party signed by hand.

    Attributes:
        attested_by: Name of whoever saw it; empty for answers from before sheets were attested.
        attested_at: Instant in UTC.
        scan_sha256: Hex digest of the picture that was filed; empty: the sheet itself was seen.
    """

    attested_by: str
    attested_at: datetime
    scan_sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureRecord:
    """One party's answer to one frozen version.

    Attributes:
        document_sha256: Hex digest of the frozen PDF that was shown; of ``STANDS``: of the version signed.
        signed_at: Instant in UTC, by the laptop's clock; of ``STANDS``: when that version was signed.
        ink: Only for ``SCREEN``.
        circumstances: What was noted of the moment: kept as evidence, and told by ``evidence`` alone.
        attestation: Only for ``PAPER``: who saw the signed sheet; None: it is waited for.
        stands_version: Only for ``STANDS``: number of the version that was signed.
    """

    role: SignerRole
    signer_name: str
    signer_function: str
    method: SignatureMethod
    signed_at: datetime
    document_sha256: str
    language: str = "fr"
    ink: Ink | None = None
    circumstances: Circumstances = Circumstances()
    attestation: PaperAttestation | None = None
    stands_version: int = 0

    @property
    def is_signed(self) -> bool:
        """Whether this answer counts as a signature: on the screen, standing, or on a sheet that was seen."""
        if self.method is SignatureMethod.PAPER:
            return self.attestation is not None
        return self.method is not SignatureMethod.DECLINED
