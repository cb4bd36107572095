"""A vault is a folder: two copies of a header, a lock, and an encrypted database."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from models.errors import StorageFailure, VaultError
from models.vault import header as headers
from models.vault import keys
from models.vault.files import file_errors, settle
from models.vault.lock import VaultLock

DATABASE = "data.db"
LOCK = "vault.lock"
_CREATION_CODES = {"storage.disk_full": "vault.disk_full", "storage.read_only": "vault.read_only"}


class Vault:
    """An opened vault: its keys are in memory and nobody else may open it.

    Attributes:
        path: The vault folder.
        vault_id: Drawn at creation; two copies of one vault share it.
        space_id: The space whose database is used.
    """

    def __init__(self, path: Path, header: headers.Header, ring: KeyRing, lock: VaultLock) -> None:
        self.path = path
        self.vault_id = header.vault_id
        self.space_id = header.spaces[0]
        self._ring: KeyRing | None = ring
        self._lock = lock

    @property
    def database_path(self) -> Path:
        """The encrypted database of this vault."""
        return self.path / DATABASE

    @property
    def database_key(self) -> bytes:
        """The 32-byte key of the database."""
        return self._open_ring().key(self.space_id, "sqlcipher")

    def personal_key(self, label: str) -> bytes:
        """Derive a 32-byte key only the holder of this slot has, e.g. to wrap a signing key.

        Args:
            label: What the key is for; another label gives another key.
        """
        return keys.derive(self._open_ring().secret, f"personal/{label}".encode())

    def close(self) -> None:
        """Forget the keys and let the vault be opened again; more than once does nothing."""
        self._ring = None
        self._lock.release()

    def discard(self) -> None:
        """Close the vault and remove its folder: its creation could not be finished."""
        self.close()
        shutil.rmtree(self.path, ignore_errors=True)

    def _open_ring(self) -> KeyRing:
        if self._ring is None:
            raise RuntimeError("the vault is closed")
        return self._ring


class KeyRing:
    """The keys one slot opens: one per space, and a secret of the slot's holder.

    Attributes:
        spaces: Id of each space this slot may enter, and its 32-byte key.
        secret: 32 bytes that belong to one adviser.
    """

    def __init__(self, spaces: dict[UUID, bytes], secret: bytes) -> None:
        self.spaces = spaces
        self.secret = secret

    @classmethod
    def draw(cls) -> KeyRing:
        """Draw new random keys for one space."""
        return cls({uuid4(): os.urandom(keys.KEY_BYTES)}, os.urandom(keys.KEY_BYTES))

    @classmethod
    def from_bytes(cls, plain: bytes) -> KeyRing:
        """Read an opened slot payload.

        Raises:
            VaultError: ``vault.damaged``.
        """
        try:
            value = json.loads(plain)
            spaces = {UUID(hex=space): bytes.fromhex(key) for space, key in value["spaces"].items()}
            return cls(spaces, bytes.fromhex(value["secret"]))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise VaultError("vault.damaged") from error

    def to_bytes(self) -> bytes:
        """Return the slot payload before it is sealed."""
        spaces = {space.hex: key.hex() for space, key in self.spaces.items()}
        return headers.canonical({"spaces": spaces, "secret": self.secret.hex()})

    def key(self, space: UUID, label: str) -> bytes:
        """Derive a 32-byte key of a space: ``sqlcipher`` for its database, ``header-mac`` for the header.

        Raises:
            VaultError: ``vault.damaged``, this slot does not hold the key of the space.
        """
        if space not in self.spaces:
            raise VaultError("vault.damaged")
        return keys.derive(self.spaces[space], label.encode())


def unlock(path: Path, passphrase: str) -> Vault:
    """Open a vault; slow on purpose (the key derivation), so not on the thread of the screen.

    Args:
        path: The vault folder.
        passphrase: As typed.

    Raises:
        VaultError: ``vault.missing``, ``vault.not_a_vault``, ``vault.newer``, ``vault.damaged``,
            ``vault.busy``, ``vault.read_only``, ``vault.wrong_passphrase``, ``vault.memory``.
    """
    headers.read(path)  # a sentence about what is not a vault, before a lock file is written beside it
    lock = VaultLock.take(path / LOCK)
    try:
        stored = headers.read(path)
        ring = _open_slots(stored, passphrase)
        if headers.is_repairable(path, stored):
            with suppress(VaultError):  # the vault opens from one sound copy all the same
                headers.write(path, stored.raw)
    except BaseException:
        lock.release()
        raise
    return Vault(path, stored.header, ring, lock)


def is_passphrase(path: Path, passphrase: str) -> bool:
    """Tell whether a passphrase opens a vault, open already or not; as slow as ``unlock``.

    Raises:
        VaultError: The header cannot be read any more, or ``vault.memory``.
    """
    try:
        _open_slots(headers.read(path), passphrase)
    except VaultError as error:
        if error.code == "vault.wrong_passphrase":
            return False
        raise
    return True


def create(
    path: Path,
    passphrase: str,
    populate: Callable[[Path, bytes], None],
    parameters: keys.KdfParameters | None = None,
) -> Vault:
    """Create a vault and leave it open; whatever fails, nothing is left behind.

    Everything is made in a folder beside and takes its name at the end: a vault exists whole or not at all.

    Args:
        path: The vault folder to make; its parents are made too.
        passphrase: As typed.
        populate: Makes the database, given its file and its 32-byte key, and closes it.
        parameters: Cost of the key derivation.

    Raises:
        VaultError: ``vault.weak_passphrase``, ``vault.exists``, ``vault.busy``, ``vault.read_only``,
            ``vault.disk_full``, ``vault.memory``.
    """
    keys.require_strong(passphrase)
    workshop = path.with_name(f".{path.name}.part")
    ring = KeyRing.draw()
    with file_errors():
        if path.exists():
            raise VaultError("vault.exists")
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = _open_workshop(workshop)
    try:
        header = _write_header(workshop, passphrase, ring, parameters or keys.KdfParameters())
        populate(workshop / DATABASE, ring.key(header.spaces[0], "sqlcipher"))
        lock.release()  # Windows renames no folder that holds an open file
        with file_errors():
            workshop.rename(path)
            settle(path.parent)
        return Vault(path, header, ring, VaultLock.take(path / LOCK))
    except BaseException as error:
        lock.release()
        shutil.rmtree(workshop, ignore_errors=True)
        if isinstance(error, StorageFailure) and error.code in _CREATION_CODES:
            raise VaultError(_CREATION_CODES[error.code]) from error
        raise


def _open_workshop(workshop: Path) -> VaultLock:
    """Make the folder, or take over the one a killed creation left."""
    workshop.mkdir(mode=0o700, exist_ok=True)
    try:
        lock = VaultLock.take(workshop / LOCK)
    except VaultError:
        with suppress(OSError):  # kept when it is not empty: another instance is at work in it
            workshop.rmdir()
        raise
    for leftover in workshop.iterdir():
        if leftover.name != LOCK:
            leftover.unlink()
    return lock


def _write_header(
    folder: Path, passphrase: str, ring: KeyRing, parameters: keys.KdfParameters
) -> headers.Header:
    vault_id = uuid4()
    slot = headers.Slot(
        slot_id=uuid4(),
        kind=headers.TYPED,
        label="",
        salt=os.urandom(keys.SALT_BYTES),
        parameters=parameters,
    )
    key = keys.derive_slot_key(passphrase, slot.salt, parameters, _slot_context(vault_id, slot))
    sealed = keys.seal(key, ring.to_bytes(), slot.bound_to(vault_id))
    header = headers.Header(
        vault_id=vault_id, sequence=1, slots=(replace(slot, payload=sealed),), spaces=tuple(ring.spaces)
    )
    headers.write(folder, headers.encode(header, ring.key(header.spaces[0], "header-mac")))
    return header


def _open_slots(stored: headers.StoredHeader, passphrase: str) -> KeyRing:
    """Return the keys of the first slot the passphrase opens, if they vouch for the whole header."""
    header = stored.header
    for slot in header.slots:
        context = _slot_context(header.vault_id, slot)
        key = keys.derive_slot_key(passphrase, slot.salt, slot.parameters, context)
        try:
            plain = keys.unseal(key, slot.payload, slot.bound_to(header.vault_id))
        except VaultError:
            continue
        ring = KeyRing.from_bytes(plain)
        if not stored.is_authentic(ring.key(header.spaces[0], "header-mac")):
            raise VaultError("vault.damaged")
        return ring
    raise VaultError("vault.wrong_passphrase")


def _slot_context(vault_id: UUID, slot: headers.Slot) -> bytes:
    return b"/".join((b"slot", vault_id.hex.encode(), slot.slot_id.hex.encode(), slot.kind.encode()))
