"""Sheets signed by hand that come back: what was read of them, what fits a plan, what is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from models.records.ids import PlanVersionId
from models.records.signatures import SignerRole


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCode:
    """One page of one version of a plan, as it was printed.

    Attributes:
        number: Of the plan, e.g. ``2026-0114``.
        version: From 1.
        page: From 1.
        pages: How many pages were printed.
        digest: First 80 bits of the SHA-256 of the content, hexadecimal.
    """

    number: str
    version: int
    page: int
    pages: int
    digest: str

    def is_of(self, number: str, version: int, content_sha256: str) -> bool:
        """Say whether the page is one of that very text."""
        return (self.number, self.version) == (number, version) and content_sha256.startswith(self.digest)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetImage:
    """One page that was read: straightened, in grey.

    Attributes:
        content: A JPEG.
        code: What its code says; None: none could be read.
        name: Of the file it came in.
    """

    content: bytes = field(repr=False)
    code: PaperCode | None
    name: str = ""


class Fit(StrEnum):
    """What a page is beside the version of a plan it is filed with."""

    GOOD = "good"
    TWICE = "twice"
    OTHER_VERSION = "other_version"
    OTHER_PLAN = "other_plan"
    OTHER_TEXT = "other_text"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitedPaper:
    """The version of a plan whose signed original is awaited.

    Attributes:
        pages: How many were printed; the last one is the page of proof, which nobody signs by hand.
        roles: Who may still be said to have signed on paper, in signing order.
        names: Who signs as each of the three.
    """

    version_id: PlanVersionId
    number: str
    version: int
    content_sha256: str
    pages: int
    roles: tuple[SignerRole, ...]
    names: tuple[tuple[SignerRole, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedPage:
    """A page and what it is.

    Attributes:
        page: Of the plan, from 1; 0 while it is not known.
        is_typed: Somebody said which page it is: its code could not be read.
    """

    image: SheetImage
    fit: Fit
    page: int
    is_typed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AttestedPaper:
    """What somebody attests of a signed original: the same text, so many pages, signed by these.

    Attributes:
        signers: Whose signatures are on it.
        scan_sha256: Of what is filed, hexadecimal.
        pages: Which pages of the plan it shows.
        typed_pages: Those of them that a person, not their code, said to be that page.
    """

    signers: tuple[SignerRole, ...]
    scan_sha256: str
    pages: tuple[int, ...]
    typed_pages: tuple[int, ...]
