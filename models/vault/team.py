"""The people of a vault: their slots, their passphrases, the recovery key, and a key changed for good."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from models.errors import VaultError
from models.vault import changes, keys, letters, recovery, rotation, slots
from models.vault import header as headers
from models.vault.calibration import calibrate
from models.vault.header_json import MAXIMUM_LETTERS
from models.vault.header_parts import RECOVERY, Header, Slot
from models.vault.opened import OpenedVault
from models.vault.slots import OpenSlot

Remake = Callable[[Path, bytes, Path, bytes], None]
"""Copies a database under another key, verifies the copy and closes it: file, key, new file, new key."""


class Vault(OpenedVault):
    """An opened vault, and what can be done about who opens it."""

    def require_secret(self, secret: str) -> None:
        """Refuse a passphrase that is not that of the person who is in; as slow as ``unlock``.

        Raises:
            VaultError: ``vault.wrong_passphrase``, ``vault.memory``; the header cannot be read any more.
        """
        slots.open_header(headers.read(self.path), secret, self.slot_id)

    def as_person(self, secret: str, slot_id: UUID) -> Vault:
        """Return this opened vault as somebody else has it; as slow as ``unlock``.

        The lock of the folder goes with it: ``forget`` this one, or close both.

        Raises:
            VaultError: ``vault.wrong_passphrase``, ``vault.memory``; ``vault.no_slot``: withdrawn meanwhile.
        """
        opened = slots.open_header(headers.read(self.path), secret, slot_id)
        now = self._header.slot(slot_id)  # it may have been withdrawn, or reset, while it was being opened
        if now is None:
            raise VaultError("vault.no_slot")
        if now.salt != opened.slot.salt:
            raise VaultError("vault.wrong_passphrase")
        other = Vault(self.path, self._held, opened, self._lock)
        other.settle()
        return other

    def add_person(self, label: str, passphrase: str, parameters: keys.KdfParameters | None = None) -> UUID:
        """Make a slot for a newcomer; as slow as unlocking, or slower when the cost is to be measured.

        Args:
            label: What the newcomer wants to be called before the vault is open.
            passphrase: As the newcomer typed it.
            parameters: Cost of a guess; None: measured on this machine.

        Returns:
            The id of the slot.

        Raises:
            VaultError: ``vault.weak_passphrase``, ``vault.full`` (16 slots), ``vault.memory``,
                ``vault.disk_full``, ``vault.read_only``.
        """
        keys.require_strong(passphrase)
        changes.require_room(self._header)
        ring = self._slot().ring.for_somebody_else()
        made = slots.new_slot(
            self.vault_id, passphrase, ring, parameters=parameters or calibrate().parameters, label=label
        )

        def add(header: Header, own: OpenSlot) -> tuple[Header, OpenSlot]:
            changes.require_room(header)
            newcomer = slots.sealed(self.vault_id, replace(made, ring=own.ring.for_somebody_else()))
            return replace(header, slots=(*header.slots, newcomer.slot)), own

        self._write(add)
        return made.slot.slot_id

    def rename_slot(self, slot_id: UUID, label: str) -> None:
        """Change what the person who is in is called before the vault is open.

        Raises:
            VaultError: ``vault.not_own_slot``: people choose their own, and the label is sealed with
                what they alone can open; ``vault.disk_full``, ``vault.read_only``.
        """
        if slot_id != self.slot_id:
            raise VaultError("vault.not_own_slot")
        if label != self._slot().slot.label:
            self._write(lambda header, own: self._resealed(header, own, label=label))

    def change_passphrase(self, old: str, new: str, parameters: keys.KdfParameters | None = None) -> None:
        """Change the passphrase of the person who is in; a few KB are written, nothing is encrypted again.

        Raises:
            VaultError: ``vault.wrong_passphrase``, ``vault.weak_passphrase``, ``vault.memory``,
                ``vault.disk_full``, ``vault.read_only``.
        """
        keys.require_strong(new)
        self.require_secret(old)
        self.reset_passphrase(self.slot_id, new, parameters)

    def reset_passphrase(self, slot_id: UUID, new: str, parameters: keys.KdfParameters | None = None) -> None:
        """Give a slot a new passphrase: one's own, or that of somebody who forgot it.

        Somebody else's slot gets a new personal secret: what they alone could open is lost. When the vault
        was opened with the recovery key, its holder is from now on the person of that slot.

        Raises:
            VaultError: ``vault.weak_passphrase``, ``vault.no_slot``, ``vault.memory``…
        """
        keys.require_strong(new)
        changes.typed(self._header, slot_id)
        made = slots.new_slot(
            self.vault_id,
            new,
            self._slot().ring,
            parameters=parameters or calibrate().parameters,
            slot_id=slot_id,
        )

        def reset(header: Header, own: OpenSlot) -> tuple[Header, OpenSlot]:
            slot = changes.typed(header, slot_id)  # as it is now: the derivation took a while
            is_own = slot_id == own.slot.slot_id
            ring = own.ring if is_own else own.ring.for_somebody_else()
            kept = replace(made, ring=ring, slot=replace(made.slot, label=slot.label, extra=slot.extra))
            changed = slots.sealed(self.vault_id, kept)
            becomes_it = is_own or own.slot.kind == RECOVERY
            return header.with_slot(changed.slot), changed if becomes_it else own

        self._write(reset)

    def remove_slot(self, slot_id: UUID) -> None:
        """Take somebody's slot away. An old copy of the header still opens an old copy of the database.

        Raises:
            VaultError: ``vault.own_slot``: not one's own; ``vault.no_slot``; ``vault.read_only``…
        """
        self._write(lambda header, own: (changes.without(header, own, slot_id), own))

    def make_recovery_key(self) -> str:
        """Draw a recovery key in the place of the former, and return it as printed; shown once.

        Raises:
            VaultError: ``vault.full``, ``vault.disk_full``, ``vault.read_only``.
        """
        key = recovery.draw()
        self.keep_recovery_key(key)
        return key

    def keep_recovery_key(self, key: str, label: str = "") -> None:
        """Have a key drawn by ``recovery.draw`` open this vault, and the former one no longer.

        Args:
            key: As printed.
            label: Shown before the vault is open: the day it was made, never a name.

        Raises:
            VaultError: ``vault.recovery_wrong``, ``vault.full``, ``vault.disk_full``, ``vault.read_only``.
        """
        ring = self._slot().ring.for_somebody_else()
        made = slots.new_slot(self.vault_id, key, ring, parameters=None, label=label)

        def keep(header: Header, own: OpenSlot) -> tuple[Header, OpenSlot]:
            others = tuple(slot for slot in header.slots if slot.kind != RECOVERY)
            if len(others) == len(header.slots):
                changes.require_room(header)
            changed = slots.sealed(self.vault_id, replace(made, ring=own.ring.for_somebody_else()))
            return replace(header, slots=(*others, changed.slot)), own

        self._write(keep)

    def rotate(self, remake: Remake, without: UUID | None = None) -> None:
        """Give the space another key: what somebody who left may have copied opens nothing new.

        The database must be closed. The others find the key in their slot when they next open it.

        Args:
            remake: Copies the database under another key, and verifies the copy.
            without: The slot to take away with it; None: the slots stay as they are.

        Raises:
            VaultError: ``vault.too_many_letters``: somebody has to open the vault once before;
                ``vault.own_slot``, ``vault.no_slot``, ``vault.disk_full``…
            StorageFailure: The database could not be copied; nothing changed.
        """
        self.require_writable()
        changed = os.urandom(keys.KEY_BYTES)
        _, own = self._rekeyed(self._header, self._slot(), changed, without)  # refused before the long copy
        rotation.clear(self.path)
        try:
            beside = self.path / rotation.NEXT
            remake(self.database_path, self.database_key, beside, own.ring.key(self.space_id, "sqlcipher"))
            incoming = rotation.mark(self.path)
        except BaseException:
            with suppress(VaultError):
                rotation.clear(self.path)
            raise

        def swap(header: Header, own: OpenSlot) -> tuple[Header, OpenSlot]:
            leaver = (
                without if without and header.slot(without) else None
            )  # gone meanwhile: so much the better
            header, own = self._rekeyed(header, own, changed, leaver)
            return header.with_space(replace(header.spaces[0], incoming=incoming)), own

        self._write(swap)
        self.settle()
        self.has_finished_rotation = False  # that was this one: who asked for it is there to be told

    def settle(self) -> None:
        """Finish what was left for this opening: a rotation that was cut, letters.

        Raises:
            VaultError: ``vault.damaged``, ``vault.read_only``: the database of a cut rotation cannot be put
                in its place.
        """
        if self.obstacle is not None:
            return  # there is nothing to finish, and the letters are read each time
        swapped = self.has_finished_rotation = rotation.finish(self.path, self._header)
        with suppress(VaultError):  # on a medium that cannot be written the letters are read each time
            if self._slot().slot.letters:
                self._write(self._resealed)
            if swapped:
                self._write(changes.without_swap)

    def _resealed(
        self, header: Header, own: OpenSlot, *, label: str | None = None
    ) -> tuple[Header, OpenSlot]:
        """Seal again the slot of who is in: what letters said is in it, and what nobody waits for is not."""
        others = (slot for slot in header.slots if slot.slot_id != own.slot.slot_id)
        slot = own.slot if label is None else replace(own.slot, label=label)
        ring = own.ring.keeping(changes.bases(others))
        changed = slots.sealed(self.vault_id, replace(own, ring=ring, slot=slot))
        return header.with_slot(changed.slot), changed

    def _rekeyed(
        self, header: Header, own: OpenSlot, changed: bytes, without: UUID | None
    ) -> tuple[Header, OpenSlot]:
        """Return the header with another key of the space, told to everybody but who leaves.

        Args:
            header: As it is.
            own: The slot of who is in.
            changed: The 32-byte key.
            without: The slot to take away; None: they all stay.
        """
        if without is not None:
            header = changes.without(header, own, without)
        known = own.ring.known_proofs(self.space_id)
        others = [slot for slot in header.slots if slot.slot_id != own.slot.slot_id]
        waited = changes.bases(others) | {letters.base_of(known[0])}
        content = letters.Content(
            changed, tuple(proof for proof in known if letters.base_of(proof) in waited)
        )
        others = [self._told(slot, known, content) for slot in others]
        ring = own.ring.with_space_key(self.space_id, content).keeping(changes.bases(others))
        sealed = slots.sealed(self.vault_id, replace(own, ring=ring))
        return replace(header, slots=(sealed.slot, *others)), sealed

    def _told(self, slot: Slot, known: tuple[bytes, ...], content: letters.Content) -> Slot:
        """Return a slot with a letter that says the changed key."""
        if not slot.public:
            raise VaultError("vault.too_many_letters")
        waiting = letters.told(slot, known, content, self.space_id)
        if len(waiting) > MAXIMUM_LETTERS:
            raise VaultError("vault.too_many_letters")
        return replace(slot, letters=waiting)
