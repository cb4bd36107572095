"""A vault is a folder: two copies of a header, a lock, and an encrypted database."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import UUID, uuid4

from models.errors import StorageFailure, VaultError
from models.records.consultation import Obstacle
from models.vault import header as headers
from models.vault import keys, medium, rotation, slots, workshops
from models.vault.calibration import calibrate
from models.vault.files import file_errors, settle
from models.vault.header_parts import Header, Space
from models.vault.lock import LOCK, VaultLock
from models.vault.slots import KeyRing, OpenSlot, SlotLabel
from models.vault.team import Vault

__all__ = ["DATABASE", "LOCK", "Vault", "create", "is_passphrase", "labels", "unlock"]

DATABASE = rotation.DATABASE
_CREATION_CODES = {"storage.disk_full": "vault.disk_full", "storage.read_only": "vault.read_only"}


def labels(path: Path) -> tuple[SlotLabel, ...]:
    """Return the names that people chose for the time before a vault is open; nothing is derived.

    Raises:
        VaultError: ``vault.missing``, ``vault.not_a_vault``, ``vault.newer``, ``vault.damaged``.
    """
    return slots.labels_of(headers.read(path).header)


def unlock(path: Path, secret: str, slot_id: UUID | None = None) -> Vault:
    """Open a vault; slow on purpose (the key derivation), so not on the thread of the screen.

    A rotation of the key that was cut is finished, and letters are taken. Where nothing can be written, the
    vault is opened for reading (``Vault.obstacle``) and not one byte of its folder changes.

    Args:
        path: The vault folder.
        secret: As typed: a passphrase, or the recovery key, known by its shape.
        slot_id: Whose slot; None: every slot a passphrase opens is tried, one second each.

    Raises:
        VaultError: ``vault.missing``, ``vault.not_a_vault``, ``vault.newer``, ``vault.damaged``,
            ``vault.busy``, ``vault.read_only``, ``vault.wrong_passphrase``, ``vault.recovery_wrong``,
            ``vault.memory``; ``vault.unfinished``: it can only be read, and what was written last is not in
            its database yet.
    """
    headers.read(path)  # a sentence about what is not a vault, before a lock file is written beside it
    lock = _lock(path)
    try:
        stored = headers.read(path)
        if lock.obstacle is not None:
            rotation.require_finished(path, stored.header)
        opened = slots.open_header(stored, secret, slot_id)
        if lock.obstacle is None and headers.is_repairable(path, stored):
            with suppress(VaultError):  # the vault opens from one sound copy all the same
                headers.write(path, stored.raw)
        vault = Vault(path, stored.header, opened, lock)
        vault.settle()
        if lock.obstacle is None:
            workshops.forget_rehearsal(path)
    except BaseException:
        lock.release()
        raise
    return vault


def tried_slots(path: Path, secret: str, slot_id: UUID | None = None) -> tuple[UUID, ...]:
    """Return the slots that ``unlock`` tries, to count a failure for each of them.

    Raises:
        VaultError: ``vault.missing``, ``vault.not_a_vault``, ``vault.newer``, ``vault.damaged``.
    """
    return slots.tried(headers.read(path).header, secret, slot_id)


def find_obstacle(path: Path) -> Obstacle | None:
    """Say what keeps a vault that is shut from being written; None when nothing is known to."""
    return medium.obstacle(path, (LOCK, DATABASE, *headers.COPIES))


def is_passphrase(path: Path, passphrase: str, slot_id: UUID | None = None) -> bool:
    """Tell whether a passphrase opens a vault, open already or not; as slow as ``unlock``.

    Raises:
        VaultError: The header cannot be read any more, or ``vault.memory``.
    """
    return slots.opens(headers.read(path), passphrase, slot_id)


def create(
    path: Path,
    passphrase: str,
    populate: Callable[[Path, bytes], None],
    parameters: keys.KdfParameters | None = None,
    label: str = "",
) -> Vault:
    """Create a vault and leave it open; whatever fails, nothing is left behind.

    Everything is made in a folder beside and takes its name at the end: a vault exists whole or not at all.

    Args:
        path: The vault folder to make; its parents are made too.
        passphrase: As typed.
        populate: Makes the database, given its file and its 32-byte key, and closes it.
        parameters: Cost of the key derivation; None: measured on this machine.
        label: What the first person wants to be called before the vault is open.

    Raises:
        VaultError: ``vault.weak_passphrase``, ``vault.exists``, ``vault.busy``, ``vault.read_only``,
            ``vault.disk_full``, ``vault.memory``.
    """
    keys.require_strong(passphrase)
    workshop = path.with_name(f".{path.name}.part")
    with file_errors():
        if path.exists():
            raise VaultError("vault.exists")
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = _open_workshop(workshop)
    try:
        cost, reason = (parameters, "") if parameters else _measured_cost()
        header, opened = _write_header(workshop, passphrase, cost, label)
        populate(workshop / DATABASE, opened.ring.key(header.spaces[0].space_id, "sqlcipher"))
        lock.release()  # Windows renames no folder that holds an open file
        with file_errors():
            workshop.rename(path)
            settle(path.parent)
        vault = Vault(path, header, opened, VaultLock.take(path / LOCK))
    except BaseException as error:
        lock.release()
        shutil.rmtree(workshop, ignore_errors=True)
        if isinstance(error, StorageFailure) and error.code in _CREATION_CODES:
            raise VaultError(_CREATION_CODES[error.code]) from error
        raise
    vault.cost_reason = reason
    return vault


def _lock(path: Path) -> VaultLock:
    """Lock a vault for writing, or for reading where nothing can be written."""
    found = find_obstacle(path)
    if found is None:
        try:
            return VaultLock.take(path / LOCK)
        except VaultError as error:
            if error.code != "vault.read_only":
                raise
            found = find_obstacle(path) or Obstacle.FOLDER  # what the system did not say beforehand
    return VaultLock.share(path / LOCK, found)


def _measured_cost() -> tuple[keys.KdfParameters, str]:
    """Return what a guess is to cost on this machine, and why."""
    chosen = calibrate()
    return chosen.parameters, chosen.reason


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
    folder: Path, passphrase: str, parameters: keys.KdfParameters, label: str
) -> tuple[Header, OpenSlot]:
    vault_id, ring = uuid4(), KeyRing.draw()
    (space_id,) = ring.spaces
    opened = slots.new_slot(vault_id, passphrase, ring, parameters=parameters, label=label)
    header = Header(vault_id=vault_id, sequence=1, slots=(opened.slot,), spaces=(Space(space_id=space_id),))
    headers.write(folder, headers.encode(header, ring.key(space_id, "header-mac")))
    return header, opened
