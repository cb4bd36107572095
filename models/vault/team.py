"""The people of a vault: their slots, their passphrases, the recovery key, and a key changed for good."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from models.errors import VaultError
from models.vault import header as headers
from models.vault import keys, letters, recovery, rotation, slots
from models.vault.calibration import calibrate
from models.vault.header_json import MAXIMUM_ITEMS, MAXIMUM_LETTERS
from models.vault.header_parts import RECOVERY, TYPED, Header, Slot
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
            VaultError: ``vault.wrong_passphrase``, ``vault.memory``.
        """
        stored = headers.read(self.path)
        other = Vault(self.path, stored.header, slots.open_header(stored, secret, slot_id), self._lock)
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
        self._require_room()
        ring = self._slot().ring.for_somebody_else()
        made = slots.new_slot(
            self.vault_id, passphrase, ring, parameters=parameters or calibrate().parameters, label=label
        )
        self._write(replace(self._header, slots=(*self._header.slots, made.slot)))
        return made.slot.slot_id

    def rename_slot(self, slot_id: UUID, label: str) -> None:
        """Change what the person who is in is called before the vault is open.

        Raises:
            VaultError: ``vault.not_own_slot``: people choose their own, and the label is sealed with
                what they alone can open; ``vault.disk_full``, ``vault.read_only``.
        """
        opened = self._slot()
        if slot_id != opened.slot.slot_id:
            raise VaultError("vault.not_own_slot")
        if label != opened.slot.label:
            renamed = replace(opened, slot=replace(opened.slot, label=label))
            self._replace_own(slots.sealed(self.vault_id, renamed))

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
        opened, slot = self._slot(), self._header.slot(slot_id)
        if slot is None or slot.kind != TYPED:
            raise VaultError("vault.no_slot")
        is_own = slot_id == opened.slot.slot_id
        made = slots.new_slot(
            self.vault_id,
            new,
            opened.ring if is_own else opened.ring.for_somebody_else(),
            parameters=parameters or calibrate().parameters,
            label=slot.label,
            slot_id=slot_id,
        )
        made = replace(made, slot=replace(made.slot, extra=slot.extra))
        becomes_it = is_own or opened.slot.kind == RECOVERY
        self._write(self._header.with_slot(made.slot), made if becomes_it else None)

    def remove_slot(self, slot_id: UUID) -> None:
        """Take somebody's slot away. An old copy of the header still opens an old copy of the database.

        Raises:
            VaultError: ``vault.own_slot``: not one's own; ``vault.no_slot``; ``vault.read_only``…
        """
        self._write(self._without(slot_id))

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
        others = tuple(slot for slot in self._header.slots if slot.kind != RECOVERY)
        if len(others) == len(self._header.slots):
            self._require_room()
        ring = self._slot().ring.for_somebody_else()
        made = slots.new_slot(self.vault_id, key, ring, parameters=None, label=label)
        self._write(replace(self._header, slots=(*others, made.slot)))

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
        opened = self._slot()
        changed = os.urandom(keys.KEY_BYTES)
        header = self._header if without is None else self._without(without)
        known = opened.ring.known_proofs(self.space_id)
        others = [slot for slot in header.slots if slot.slot_id != self.slot_id]
        waited = _bases(others) | {letters.base_of(known[0])}
        content = letters.Content(
            changed, tuple(proof for proof in known if letters.base_of(proof) in waited)
        )
        others = [self._told(slot, known, content) for slot in others]
        ring = opened.ring.with_space_key(self.space_id, content).keeping(_bases(others))
        own = slots.sealed(self.vault_id, replace(opened, ring=ring))
        rotation.clear(self.path)
        try:
            beside = self.path / rotation.NEXT
            remake(self.database_path, self.database_key, beside, ring.key(self.space_id, "sqlcipher"))
            space = replace(self._space(), incoming=rotation.mark(self.path))
        except BaseException:
            with suppress(VaultError):
                rotation.clear(self.path)
            raise
        header = replace(header, slots=(own.slot, *others)).with_space(space)
        self._write(header, own)
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
                opened = self._slot()
                others = (slot for slot in self._header.slots if slot.slot_id != self.slot_id)
                ring = opened.ring.keeping(_bases(others))
                self._replace_own(slots.sealed(self.vault_id, replace(opened, ring=ring)))
            if swapped:
                self._write(self._header.with_space(replace(self._space(), incoming="")))

    def _replace_own(self, own: OpenSlot) -> None:
        self._write(self._header.with_slot(own.slot), own)

    def _require_room(self) -> None:
        if len(self._header.slots) + len(self._header.foreign_slots) >= MAXIMUM_ITEMS:
            raise VaultError("vault.full", maximum=MAXIMUM_ITEMS)

    def _without(self, slot_id: UUID) -> Header:
        if slot_id == self.slot_id:
            raise VaultError("vault.own_slot")
        if self._header.slot(slot_id) is None:
            raise VaultError("vault.no_slot")
        kept = tuple(slot for slot in self._header.slots if slot.slot_id != slot_id)
        return replace(self._header, slots=kept)

    def _told(self, slot: Slot, known: tuple[bytes, ...], content: letters.Content) -> Slot:
        """Return a slot with a letter that says the changed key."""
        if not slot.public:
            raise VaultError("vault.too_many_letters")
        waiting = letters.told(slot, known, content, self.space_id)
        if len(waiting) > MAXIMUM_LETTERS:
            raise VaultError("vault.too_many_letters")
        return replace(slot, letters=waiting)


def _bases(others: Iterable[Slot]) -> set[bytes]:
    """Return the names of the proofs with which somebody waits."""
    return {letter.base for slot in others for letter in slot.letters}
