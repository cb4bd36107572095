"""What is known of backups, and what a check of a vault can find."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class BackupKind(StrEnum):
    """How far a copy can be relied on."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    OTHER_KEYS = "other_keys"
    UNSOUND = "unsound"


class Fault(StrEnum):
    """One thing that a check can find wrong, the worst first."""

    PAGES = "pages"
    STRUCTURE = "structure"
    LINKS = "links"
    JOURNAL = "journal"
    DOCUMENTS = "documents"
    SIGNATURES = "signatures"
    ATTACHMENTS = "attachments"
    ATTACHMENT_MISSING = "attachment_missing"
    ODD_ENTRY = "odd_entry"
    HEADER_COPY = "header_copy"


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultReport:
    """What the check of a vault found.

    Attributes:
        faults: The worst first; empty when all is sound.
        plans: Numbers of the plans, with their versions, that are not as they were signed.
    """

    faults: tuple[Fault, ...] = ()
    plans: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesSince:
    """What was changed in a vault since one of its backups, as far as is known without opening either.

    Attributes:
        is_key_changed: The database has another key.
        passphrases: What people whose passphrase is another one are called before the vault is open.
        is_recovery_key_changed: The printed key is another one, or there was none.
    """

    is_key_changed: bool = False
    passphrases: tuple[str, ...] = ()
    is_recovery_key_changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRow:
    """One line of the list of backups.

    Attributes:
        made_at: Instant of the copy, UTC.
        byte_count: Size of all its files.
        is_pinned: Made before a migration or a change of keys; kept longer.
        is_examined: What the pages of its database say was examined too.
        since: What was changed in the vault since.
    """

    path: Path
    made_at: datetime
    byte_count: int
    kind: BackupKind
    is_pinned: bool = False
    is_examined: bool = False
    since: ChangesSince = field(default_factory=ChangesSince)


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultHere:
    """The vault that a backup was made of, as it is on this computer.

    Attributes:
        saved_at: When something was last written into it, UTC; None when that is not known.
    """

    path: Path
    saved_at: datetime | None

    @property
    def name(self) -> str:
        """As somebody called it."""
        return self.path.stem


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """A backup that was made, opened and found sound.

    Attributes:
        counts: Number of rows of each table.
        removed: How many older copies the rotation took away.
        faulty: How many kept files the vault itself lacks, or has not as they were written.
    """

    path: Path
    made_at: datetime
    byte_count: int
    counts: dict[str, int] = field(default_factory=dict)
    removed: int = 0
    faulty: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupSummary:
    """What a backup says of itself once a passphrase has opened it.

    Attributes:
        kind: ``UNVERIFIED`` for the copy of a closed vault that was not opened since.
        people: Number of files of persons, removed ones left out.
        last_entry_at: Instant of the last thing written in it; None when nothing was.
    """

    path: Path
    made_at: datetime
    byte_count: int
    kind: BackupKind
    people: int
    employers: int
    plans: int
    last_entry_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreReport:
    """A vault that was restored.

    Attributes:
        path: The vault folder, closed.
        made_at: Instant of the copy it comes from, UTC.
        counts: Number of rows of each table.
        erased: How many persons, erased since the copy was made, were erased again.
        aside: Where the vault that was there before is kept; None when there was none.
        is_erasure_known: False when a list of erased persons exists that these keys do not open.
    """

    path: Path
    made_at: datetime
    counts: dict[str, int]
    erased: int = 0
    aside: Path | None = None
    is_erasure_known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """What the screens show of backups.

    Attributes:
        destination: Where copies go; None until it is chosen.
        is_present: Whether the destination can be reached now.
        last_at: Instant of the last verified copy, UTC; None when there is none.
        free_bytes: Room left at the destination; None when it cannot be reached.
        is_same_disk: The copies are on the disk of the vault: they do not survive its loss.
        is_looking: Nobody knows yet whether the destination can be reached: it is being asked.
        is_running: A copy is being made.
        is_choosing: A place that was just chosen is being tried.
        trouble: Code of the error that stopped the last automatic copy; empty when none did.
    """

    destination: Path | None = None
    is_present: bool = False
    last_at: datetime | None = None
    free_bytes: int | None = None
    is_same_disk: bool = False
    is_looking: bool = False
    is_running: bool = False
    is_choosing: bool = False
    trouble: str = ""

    @property
    def is_short_of_room(self) -> bool:
        """Whether less than 500 MB are left at the destination."""
        return self.free_bytes is not None and self.free_bytes < LEAST_FREE_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortDisk:
    """A disk on which little room is left.

    Attributes:
        disk: The drive, or the folder where the disk begins.
        has_backups: It is where the backups go, and not the disk of the vault.
    """

    disk: Path
    free_bytes: int
    has_backups: bool


LEAST_FREE_BYTES = 500 * 1000 * 1000
