"""The JSON text inside a header; every bound is checked before any of it is used."""

from __future__ import annotations

from uuid import UUID

from models.vault.header_parts import RECOVERY, TYPED, Header, Letter, Slot, Space, bound_json
from models.vault.keys import KEY_BYTES, NONCE_BYTES, SALT_BYTES, KdfParameters

MAXIMUM_ITEMS = 16
"""Slots, or spaces, in one vault."""
MAXIMUM_LETTERS = 64
"""Letters that may wait in one slot; more than one only where the first ones, which had no base, do."""
PROOF_BYTES = 16
BASE_BYTES = 8
_TAG_BYTES = 16
_MAC_BYTES = 64
_KINDS = (TYPED, RECOVERY)


def to_json(header: Header) -> dict[str, object]:
    """Return a header as plain JSON values."""
    return {
        **header.extra,
        "vault": header.vault_id.hex,
        "sequence": header.sequence,
        "slots": [*(_slot_json(slot) for slot in header.slots), *header.foreign_slots],
        "spaces": [_space_json(space) for space in header.spaces],
        "minimum_reader": header.minimum_reader,
    }


def from_json(value: dict[str, object]) -> Header:
    """Read a header.

    Raises:
        ValueError: Also KeyError, TypeError or AttributeError: something is missing, misshapen or out of
            bounds.
    """
    rest = dict(value)
    slots = _list(rest.pop("slots"))
    spaces = _list(rest.pop("spaces"))
    header = Header(
        vault_id=UUID(hex=_text(rest.pop("vault"))),
        sequence=number(rest.pop("sequence")),
        slots=tuple(_slot(slot) for slot in slots if slot["kind"] in _KINDS),
        spaces=tuple(_space(space) for space in spaces),
        minimum_reader=number(rest.pop("minimum_reader")),
        foreign_slots=tuple(slot for slot in slots if slot["kind"] not in _KINDS),
        extra=rest,
    )
    ids = [slot.slot_id for slot in header.slots]
    if len(set(ids)) != len(ids):
        raise ValueError("slots")
    return header


def _slot_json(slot: Slot) -> dict[str, object]:
    letters = [_letter_json(letter) for letter in slot.letters]
    return {**slot.extra, **bound_json(slot), "public": slot.public.hex(), "letters": letters}


def _letter_json(letter: Letter) -> dict[str, object]:
    value: dict[str, object] = {
        "space": letter.space_id.hex,
        "sender": letter.sender.hex(),
        "sealed": letter.sealed.hex(),
    }
    if letter.base:
        value["base"] = letter.base.hex()
    return value


def _space_json(space: Space) -> dict[str, object]:
    value: dict[str, object] = {**space.extra, "id": space.space_id.hex}
    if space.head is not None:
        value["journal"] = {"number": space.head[0], "mac": space.head[1].hex()}
    if space.incoming:
        value["incoming"] = space.incoming
    return value


def _slot(value: dict[str, object]) -> Slot:
    rest = dict(value)
    kind = _text(rest.pop("kind"))
    slot = Slot(
        slot_id=UUID(hex=_text(rest.pop("id"))),
        kind=kind,
        label=_text(rest.pop("label")),
        salt=bytes.fromhex(_text(rest.pop("salt"))),
        parameters=_parameters(rest.pop("kdf"), kind),
        payload=bytes.fromhex(_text(rest.pop("payload"))),
        public=bytes.fromhex(_text(rest.pop("public", ""))),
        letters=tuple(
            _letter(letter) for letter in _list(rest.pop("letters", []), low=0, high=MAXIMUM_LETTERS)
        ),
        extra=rest,
    )
    if len(slot.salt) != SALT_BYTES or len(slot.payload) < NONCE_BYTES + _TAG_BYTES:
        raise ValueError("slot")
    if len(slot.public) not in (0, KEY_BYTES):
        raise ValueError("public")
    return slot


def _parameters(value: object, kind: str) -> KdfParameters | None:
    """Read the cost of a guess; only the recovery key, which is random, may do without."""
    if not isinstance(value, dict):
        raise TypeError("kdf")
    if kind == RECOVERY and value["name"] == "hkdf":
        return None
    if kind != TYPED or value["name"] != "argon2id":
        raise ValueError("kdf")
    return KdfParameters(
        memory_kib=number(value["memory_kib"]),
        iterations=number(value["iterations"]),
        lanes=number(value["lanes"]),
    )


def _letter(value: dict[str, object]) -> Letter:
    letter = Letter(
        space_id=UUID(hex=_text(value["space"])),
        sender=bytes.fromhex(_text(value["sender"])),
        sealed=bytes.fromhex(_text(value["sealed"])),
        base=bytes.fromhex(_text(value.get("base", ""))),
    )
    proofs, rest = divmod(len(letter.sealed) - NONCE_BYTES - KEY_BYTES - _TAG_BYTES, PROOF_BYTES)
    if len(letter.sender) != KEY_BYTES or rest or not 0 <= proofs <= MAXIMUM_ITEMS:
        raise ValueError("letter")
    if len(letter.base) not in (0, BASE_BYTES):
        raise ValueError("letter")
    return letter


def _space(value: dict[str, object]) -> Space:
    rest = dict(value)
    journal = rest.pop("journal", None)
    head = None
    if journal is not None:
        if not isinstance(journal, dict):
            raise TypeError("journal")
        head = number(journal["number"]), bytes.fromhex(_text(journal["mac"]))
        if len(head[1]) > _MAC_BYTES:
            raise ValueError("journal")
    return Space(
        space_id=UUID(hex=_text(rest.pop("id"))),
        head=head,
        incoming=_text(rest.pop("incoming", "")),
        extra=rest,
    )


def _list(value: object, low: int = 1, high: int = MAXIMUM_ITEMS) -> list[dict[str, object]]:
    if not isinstance(value, list) or not low <= len(value) <= high:
        raise ValueError("list")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def number(value: object) -> int:
    """Return a whole number that is not negative.

    Raises:
        TypeError: The value is something else.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("number")
    return value
