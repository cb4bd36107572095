"""What is known of a backup without opening it: what was changed in its vault since, and where that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from models.backup.verifying import LOG
from models.errors import VaultError
from models.records.backups import ChangesSince, VaultHere
from models.vault import header as headers
from models.vault.header_parts import RECOVERY, TYPED
from models.vault.vault import DATABASE

if TYPE_CHECKING:
    from models.vault.header_parts import Header, Slot

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def changes_since(backup: Path, *later: Path) -> ChangesSince:
    """Compare the header of a backup with the newest of those of the same vault; nothing is derived.

    A slot whose salt is another has another passphrase. One that is sealed anew under the same passphrase and
    the same label, or has a letter, holds another key of the database.

    Args:
        backup: The folder of the backup.
        later: Folders of the vault, or of its backups.

    Returns:
        What differs; nothing when the header of the backup cannot be read.
    """
    former = header_of(backup)
    if former is None:
        return ChangesSince()
    return changes_between(former, *_headers(later))


def header_of(folder: Path) -> Header | None:
    """Return the header of a vault or of a backup; None when it cannot be read."""
    return next(_headers((folder,)), None)


def changes_between(former: Header, *later: Header) -> ChangesSince:
    """Compare headers of one vault that were read before; nothing is read."""
    present = max((former, *later), key=_sequence)
    pairs = [(slot, found) for slot in former.slots if (found := present.slot(slot.slot_id))]
    return ChangesSince(
        is_key_changed=any(_has_other_key(then, found) for then, found in pairs),
        passphrases=tuple(
            found.label for then, found in pairs if then.kind == TYPED and then.salt != found.salt
        ),
        is_recovery_key_changed=_recovery_salts(former) != _recovery_salts(present),
    )


def vault_here(vault_id: UUID, name: str, vaults: Iterable[Path]) -> VaultHere | None:
    """Return the vault of this id; None when none of these is.

    Args:
        vault_id: Of the backup.
        name: Of the vault on the day of the backup: of several, restored ones among them, that one is meant;
            else the one written to last.
        vaults: The folders of the vaults of this computer.
    """
    found = []
    for path in vaults:
        with suppress(VaultError):
            if headers.read(path).header.vault_id == vault_id:
                found.append(VaultHere(path=path, saved_at=_saved_at(path)))
    return max(found, key=lambda here: (here.name == name, here.saved_at or _LONG_AGO), default=None)


def _headers(folders: Iterable[Path]) -> Iterator[Header]:
    for folder in folders:
        with suppress(VaultError):
            yield headers.read(folder).header


def _sequence(header: Header) -> int:
    return header.sequence


def _has_other_key(then: Slot, found: Slot) -> bool:
    if (then.salt, then.label, then.public) != (found.salt, found.label, found.public):
        return False  # sealed anew for another reason; the slot of who changed the key tells
    has_taken_letters = then.payload != found.payload and bool(then.letters)
    return len(found.letters) > len(then.letters) or (then.payload != found.payload and not has_taken_letters)


def _recovery_salts(header: Header) -> set[bytes]:
    return {slot.salt for slot in header.slots if slot.kind == RECOVERY}


def _saved_at(vault: Path) -> datetime | None:
    """Return when the database was last written to, as the disk says."""
    times = []
    for name in (DATABASE, LOG):
        with suppress(OSError):
            times.append((vault / name).stat().st_mtime)
    return datetime.fromtimestamp(max(times), UTC) if times else None
