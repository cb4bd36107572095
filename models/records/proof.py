"""What each party did to a plan, what a file proves of it, and what a check answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from models.records.signatures import Ink, SignatureMethod, SignerRole


class Answer(StrEnum):
    """One answer of a check; ``UNKNOWN`` is what the file alone cannot say."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class ProofState(StrEnum):
    """What a file is.

    Attributes:
        CLOSED: Ours, unchanged, the adviser's key closed it.
        OPEN: Ours, unchanged, not closed yet: frozen, perhaps signed by some.
        FORMER: Ours, unchanged, in the former format with one seal of the organisation.
        CHANGED: Ours, and not as it was signed: nothing it says may be repeated.
        NOT_OURS: Signed by another program.
        NOT_SIGNED: A PDF without any signature.
        UNREADABLE: No PDF, or one cut short.
    """

    CLOSED = "closed"
    OPEN = "open"
    FORMER = "former"
    CHANGED = "changed"
    NOT_OURS = "not_ours"
    NOT_SIGNED = "not_signed"
    UNREADABLE = "unreadable"


class ProofKind(StrEnum):
    """What kind of proof one answer is (``domain.md`` §4.9, code civil 1366 and 1367); never overstated.

    Attributes:
        SCREEN: A mark made by hand on a screen, sealed with a key made for it: simple value of proof, with
            what the vault kept of the moment. Not an advanced nor a qualified signature.
        PAPER: A mark made by hand on paper: the signed sheet is the proof, the file only tells of it.
        STANDS: The signature of a former version still stands: that version is the proof.
        OWN_KEY: The adviser's own key, kept in the vault: says that this adviser closed the file.
        DECLINED: No signature, no reason asked.
        SEAL: Former format: one seal of the organisation over answers drawn on the page.
    """

    SCREEN = "screen"
    PAPER = "paper"
    STANDS = "stands"
    OWN_KEY = "own_key"
    DECLINED = "declined"
    SEAL = "seal"


class Finding(StrEnum):
    """Something hostile or broken that was found; its sentence is fixed and quotes nothing of the file."""

    BYTES_CHANGED = "bytes_changed"
    """A signed byte is not what was signed."""
    VALUE_REWRITTEN = "value_rewritten"
    """A signature's own value, or its padding, is not in the only form that this program writes."""
    ADDED_AFTER = "added_after"
    """Something follows the last signature."""
    PAGE_CHANGED = "page_changed"
    """A page, or what is drawn on it, is not the one that was frozen."""
    FIELD_ADDED = "field_added"
    """A form field, a note or a link that was not there when the text was frozen."""
    FIELD_REWRITTEN = "field_rewritten"
    """A line of the page of proof was written again, or changed by somebody else's step."""
    FILE_ATTACHED = "file_attached"
    """A file, a script or an action was put in."""
    UNKNOWN_CHANGE = "unknown_change"
    """A step holds something else than a step of ours holds."""
    WRONG_ORDER = "wrong_order"
    """A signature comes after the adviser closed the file, or before the text was frozen."""
    OTHER_AUTHORITY = "other_authority"
    """Not every signature comes from the organisation that froze the text."""
    STEP_MISSING = "step_missing"
    """Fewer or other signatures than the vault recorded: a last step was taken off."""
    OTHER_FILE = "other_file"
    """Sound, but not the file that the vault kept."""
    STAMP_BROKEN = "stamp_broken"
    """The time stamp is of another file, or its authority did not make it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """A P-256 key with its certificate; it never leaves the vault.

    Attributes:
        private_pem: PKCS #8, not encrypted: what keeps it must be.
        certificate_der: Its certificate.
        authority_der: Certificate of the organisation that vouches for it; empty for the organisation itself.
    """

    private_pem: bytes = field(repr=False)
    certificate_der: bytes
    authority_der: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenText:
    """Which text is frozen: what a file says of itself to programs.

    Attributes:
        number: Number of the plan.
        version: From 1.
        content_sha256: Hex digest of the canonical content.
        language: Second language of its pages; ``fr`` when there is none.
    """

    number: str
    version: int
    content_sha256: str
    language: str = "fr"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofAct:
    """What one party did, as it is written in the file.

    Attributes:
        name: As typed and read on the plan.
        function: Empty for the employee.
        method: On the screen, on paper, a former signature that stands, or none.
        signed_at: Instant in UTC, by this laptop's clock; of paper: when it was attested.
        place: Neutral name of the place, empty when not said.
        language: Code of the language in which the text was shown or read.
        is_read_aloud: The text was read aloud before.
        interpreter: Name; empty: none.
        witness: Name; empty: none.
        attested: What the interpreter or the witness attests, in their presence; empty: nothing.
        presence: Who was there for the organisation: printed in the certificate made for this signature.
        is_cross: The mark is a cross or another sign of somebody who does not write.
        ink: Only for ``SCREEN``.
        evidence_sha256: Hex digest of the evidence kept in the vault; empty: none is kept.
        attested_by: Of paper: who saw the signed sheet.
        scan_sha256: Of paper: hex digest of the picture that was filed; empty: none yet.
        stands_version: Of a signature that stands: version that was signed.
        stands_at: Of a signature that stands: when that version was signed, UTC.
    """

    role: SignerRole
    name: str
    method: SignatureMethod
    signed_at: datetime
    function: str = ""
    place: str = ""
    language: str = "fr"
    is_read_aloud: bool = False
    interpreter: str = ""
    witness: str = ""
    attested: str = ""
    presence: str = ""
    is_cross: bool = False
    ink: Ink | None = field(default=None, repr=False)
    evidence_sha256: str = ""
    attested_by: str = ""
    scan_sha256: str = ""
    stands_version: int = 0
    stands_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the vault knows of a file; whatever is left empty is not compared.

    Attributes:
        roles: Parties whose signature the file must hold, in any order; None: not known.
        sha256: Hex digest of the newest bytes that were kept.
        earlier_sha256: Hex digests of the same file after its former steps: a copy may have stopped there.
        newest_version: Newest frozen version of this plan; 0: not known.
    """

    roles: tuple[SignerRole, ...] | None = None
    sha256: str = ""
    earlier_sha256: tuple[str, ...] = ()
    newest_version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureProof:
    """One party in a file.

    Attributes:
        kind: What kind of proof it is.
        act: What is written of it (its ink left out).
        is_in_file: The file holds a signature made with a key; False: it only tells of the answer.
        certificate_name: Common name of the certificate that signed, empty when there is none.
        fingerprint: SHA-256 of that certificate, hex.
    """

    kind: ProofKind
    act: ProofAct
    is_in_file: bool
    certificate_name: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StampProof:
    """Time stamp of a file.

    Attributes:
        moment: Instant given by the authority, UTC.
        authority: Name in its certificate.
        is_known: Its certificate leads to one of the roots that were given; None: no root was given.
    """

    moment: datetime
    authority: str
    is_known: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofReport:
    """What a check answers: five separate questions, and what was found against the file.

    Of a ``CHANGED`` file only ``state``, ``findings``, ``is_unchanged`` and ``sha256`` mean something.

    Attributes:
        sha256: Hex digest of the whole file.
        is_unchanged: Nothing changed since ``unchanged_since``.
        unchanged_since: When the text was frozen, by the laptop's clock.
        signed_until: The last signature in it, by the laptop's clock.
        is_by_known: ``organisation`` is one of the certificates given as trusted; UNKNOWN: none was given.
        organisation: Name in the certificate of the organisation.
        fingerprint: SHA-256 of that certificate, hex: to compare with the one in the settings or on paper.
        has_everyone: All parties answered, on whatever support; with ``Expected``, as the vault recorded.
        missing: Parties of whom nothing is written.
        is_dated: Somebody else than this laptop proves the date; NO: only its clock says it.
        stamp: That proof.
        is_last_version: No newer version was frozen; UNKNOWN without the vault.
    """

    state: ProofState
    sha256: str
    is_unchanged: Answer = Answer.UNKNOWN
    unchanged_since: datetime | None = None
    signed_until: datetime | None = None
    is_by_known: Answer = Answer.UNKNOWN
    organisation: str = ""
    fingerprint: str = ""
    has_everyone: Answer = Answer.UNKNOWN
    missing: tuple[SignerRole, ...] = ()
    is_dated: Answer = Answer.UNKNOWN
    stamp: StampProof | None = None
    is_last_version: Answer = Answer.UNKNOWN
    number: str = ""
    version: int = 0
    content_sha256: str = ""
    signatures: tuple[SignatureProof, ...] = ()
    findings: tuple[Finding, ...] = ()
