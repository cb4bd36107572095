"""The keys of an opened vault, and the header it writes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from uuid import UUID

from models.errors import StorageFailure, VaultError
from models.records.consultation import Obstacle
from models.vault import header as headers
from models.vault import keys, rotation, slots
from models.vault.header_parts import RECOVERY, Header, Space
from models.vault.keys import KdfParameters
from models.vault.letters import public_of
from models.vault.lock import VaultLock
from models.vault.slots import KeyRing, OpenSlot, SlotLabel

Change = Callable[[Header, OpenSlot], tuple[Header, OpenSlot]]
"""From the header and the slot of who is in as they are: both as they are to be. Raising changes nothing."""


@dataclass(slots=True)
class HeldHeader:
    """The header of a folder that is locked, the same for all who have the vault under that lock.

    Attributes:
        header: What both copies on the disk say.
        gate: Held from the moment a change is worked out until it is written: a change worked out of a header
            that somebody else is writing would undo theirs, and let in who was shut out.
    """

    header: Header
    gate: Lock = field(default_factory=Lock)


class OpenedVault:
    """An opened vault: its keys are in memory and nobody else may open it.

    Attributes:
        path: The vault folder.
        vault_id: Drawn at creation; two copies of one vault share it.
        space_id: The space whose database is used.
        has_finished_rotation: Whether this opening finished a change of the key that was cut.
        cost_reason: Why a guess of this new vault costs what it costs (``models.vault.calibration``); empty
            where this machine was not measured for it.
    """

    def __init__(self, path: Path, held: Header | HeldHeader, opened: OpenSlot, lock: VaultLock) -> None:
        self.path = path
        self._held = held if isinstance(held, HeldHeader) else HeldHeader(held)
        self.vault_id = self._header.vault_id
        self.space_id = self._space().space_id
        self._opened: OpenSlot | None = opened
        self._lock = lock
        self.has_finished_rotation = False
        self.cost_reason = ""

    @property
    def obstacle(self) -> Obstacle | None:
        """What keeps this vault from being written: it is open for reading; None: it can be."""
        return self._lock.obstacle

    def require_writable(self) -> None:
        """Refuse to change a vault that is open for reading.

        Raises:
            StorageFailure: ``storage.read_only``.
        """
        if self.obstacle is not None:
            raise StorageFailure("storage.read_only")

    @property
    def slot_id(self) -> UUID:
        """The slot that was opened: who is in."""
        return self._slot().slot.slot_id

    @property
    def slot_kind(self) -> str:
        """``passphrase``, or ``recovery`` until its holder has chosen a new passphrase."""
        return self._slot().slot.kind

    @property
    def cost(self) -> KdfParameters | None:
        """What one guess of the passphrase of who is in costs; None for the recovery key."""
        return self._slot().slot.parameters

    @property
    def database_path(self) -> Path:
        """The encrypted database of this vault."""
        return self.path / rotation.DATABASE

    @property
    def database_key(self) -> bytes:
        """The 32-byte key of the database."""
        return self._open_ring().key(self.space_id, "sqlcipher")

    @property
    def journal_key(self) -> bytes:
        """The 32-byte key of the journal's chain; a rotation does not change it."""
        return self._open_ring().journal_key(self.space_id)

    @property
    def backup_key(self) -> bytes:
        """The 32-byte key that vouches for the manifests of backups; a rotation changes it."""
        return self._open_ring().key(self.space_id, "backup")

    @property
    def awaits_swap(self) -> bool:
        """Whether a changed key counts whose database is not in its place yet: the next opening puts it."""
        return bool(self._space().incoming)

    @property
    def has_recovery_key(self) -> bool:
        """Whether a recovery key opens this vault."""
        return any(slot.kind == RECOVERY for slot in self._header.slots)

    def personal_key(self, label: str) -> bytes:
        """Derive a 32-byte key only the holder of this slot has, e.g. to wrap a signing key.

        Args:
            label: What the key is for; another label gives another key.
        """
        return keys.derive(self._open_ring().secret, f"personal/{label}".encode())

    def labels(self) -> tuple[SlotLabel, ...]:
        """Return the slots of this vault, as they are shown before it is open."""
        return slots.labels_of(self._header)

    def journal_head(self) -> tuple[int, bytes] | None:
        """Return number and MAC of the journal's last line at the last clean stop; None before the first."""
        return self._space().head

    def keep_journal_head(self, number: int, mac: bytes) -> None:
        """Write into the authenticated header where the journal stands; unchanged, nothing is written.

        Raises:
            VaultError: ``vault.disk_full``, ``vault.read_only``.
        """
        if self._space().head != (number, mac):
            self._write(
                lambda header, own: (
                    header.with_space(replace(header.spaces[0], head=(number, mac))),
                    own,
                )
            )

    def close(self) -> None:
        """Forget the keys and let the vault be opened again; more than once does nothing."""
        self.forget()
        self._lock.release()

    def forget(self) -> None:
        """Forget the keys; the folder stays locked for who has the vault now."""
        with self._held.gate:
            self._opened = None

    def discard(self) -> None:
        """Close the vault and remove its folder: its creation could not be finished."""
        self.close()
        shutil.rmtree(self.path, ignore_errors=True)

    @property
    def _header(self) -> Header:
        return self._held.header

    def _slot(self) -> OpenSlot:
        opened = self._opened
        if opened is None:
            raise RuntimeError("the vault is closed")
        return opened

    def _open_ring(self) -> KeyRing:
        return self._slot().ring

    def _space(self) -> Space:
        return self._header.spaces[0]

    def _write(self, change: Change) -> None:
        """Change the header, and hold to it once both copies are on the disk; one change after the other.

        Args:
            change: Worked out once nobody else writes.

        Raises:
            VaultError: ``vault.disk_full``, ``vault.read_only``: what was true stays true; what ``change``
                raises.
            StorageFailure: ``storage.read_only``: the vault is open for reading.
        """
        self.require_writable()
        with self._held.gate:
            former = self._slot()
            changed, opened = change(self._header, former)
            wanted = replace(_upgraded(changed, opened), sequence=self._header.sequence + 1)
            try:
                headers.write(self.path, headers.encode(wanted, self._mac_key(opened)))
            except BaseException:
                # One copy may have been written: the former truth gets a higher number than it.
                self._held.header = replace(self._header, sequence=wanted.sequence + 1)
                with suppress(VaultError, OSError):
                    headers.write(self.path, headers.encode(self._header, self._mac_key(former)))
                raise
            self._held.header, self._opened = wanted, opened

    def _mac_key(self, opened: OpenSlot) -> bytes:
        return opened.ring.key(self.space_id, "header-mac")


def _upgraded(header: Header, opened: OpenSlot) -> Header:
    """Give the public key of who is in to a slot of format 1."""
    slot = header.slot(opened.slot.slot_id)
    if slot is None or slot.public:
        return header
    return header.with_slot(replace(slot, public=public_of(opened.ring.secret)))
