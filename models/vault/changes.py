"""What the header of a vault becomes, worked out of the header alone as it is at that moment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from models.errors import VaultError
from models.vault.header_json import MAXIMUM_ITEMS
from models.vault.header_parts import TYPED, Header, Slot
from models.vault.slots import OpenSlot


def bases(others: Iterable[Slot]) -> set[bytes]:
    """Return the names of the proofs with which somebody waits."""
    return {letter.base for slot in others for letter in slot.letters}


def require_room(header: Header) -> None:
    """Refuse one more slot than a header holds.

    Raises:
        VaultError: ``vault.full``.
    """
    if len(header.slots) + len(header.foreign_slots) >= MAXIMUM_ITEMS:
        raise VaultError("vault.full", maximum=MAXIMUM_ITEMS)


def typed(header: Header, slot_id: UUID) -> Slot:
    """Return a slot that a passphrase opens.

    Raises:
        VaultError: ``vault.no_slot``.
    """
    slot = header.slot(slot_id)
    if slot is None or slot.kind != TYPED:
        raise VaultError("vault.no_slot")
    return slot


def without(header: Header, own: OpenSlot, slot_id: UUID) -> Header:
    """Return the header without somebody's slot.

    Raises:
        VaultError: ``vault.own_slot``, ``vault.no_slot``.
    """
    if slot_id == own.slot.slot_id:
        raise VaultError("vault.own_slot")
    if header.slot(slot_id) is None:
        raise VaultError("vault.no_slot")
    return replace(header, slots=tuple(slot for slot in header.slots if slot.slot_id != slot_id))


def without_swap(header: Header, own: OpenSlot) -> tuple[Header, OpenSlot]:
    """Return the header that names no database to come."""
    return header.with_space(replace(header.spaces[0], incoming="")), own
