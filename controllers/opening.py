"""What opening, sharing and closing a vault do, beside the screen or on it; nothing of Qt."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from controllers import getting_ready

# The unlock window is on screen before anything of the vault or the database is imported; ``getting_ready``
# imports them while the passphrase is being typed.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from models.clock import Clock
    from models.records.journal import Action
    from models.records.people import Actor
    from models.storage.store import Store
    from models.vault.attempts import Attempts
    from models.vault.keys import KdfParameters
    from models.vault.slots import SlotLabel
    from models.vault.vault import Vault

TYPED = "passphrase"
RECOVERY = "recovery"
WITHOUT_KEYS = frozenset(
    {
        "vault.busy",
        "vault.memory",
        "vault.missing",
        "vault.newer",
        "vault.not_a_vault",
        "vault.recovery_wrong",
        "vault.too_soon",
        "vault.wrong_passphrase",
    }
)
"""What keeps a vault shut before any key of it was read: the memory holds nothing to drop."""


class Person(NamedTuple):
    """Somebody who opens a vault, as they are called before it is open."""

    slot_id: UUID
    label: str


class VaultFace(NamedTuple):
    """What is known of a vault before it is open.

    Attributes:
        path: The vault folder.
        people: Who opens it with a passphrase, in order of arrival.
        has_recovery_key: Whether a printed key opens it too.
        seconds_left: Until a passphrase may be tried by who chooses no name; 0: now.
        waits: The same for each slot: its id and seconds.
    """

    path: Path
    people: tuple[Person, ...]
    has_recovery_key: bool
    seconds_left: int
    waits: tuple[tuple[UUID, int], ...] = ()


class Opened(NamedTuple):
    """An opened vault and its database."""

    vault: Vault
    store: Store


def face_of(path: Path, attempts: Attempts) -> VaultFace:
    """Return what may be shown of a vault that is shut; of one that cannot be read, nothing."""
    from models.errors import VaultError
    from models.vault.vault import labels

    try:
        found = labels(path)
    except VaultError:
        found = ()
    people = people_of(found)
    return VaultFace(
        path,
        people,
        _has_recovery(found),
        attempts.seconds_left(path, [person.slot_id for person in people]),
        tuple((slot.slot_id, attempts.seconds_left(path, [slot.slot_id])) for slot in found),
    )


def people_of(found: tuple[SlotLabel, ...]) -> tuple[Person, ...]:
    """Return who opens a vault with a passphrase."""
    return tuple(Person(slot.slot_id, slot.label) for slot in found if slot.kind == TYPED)


def open_vault(path: Path, secret: str, slot_id: UUID | None, attempts: Attempts, clock: Clock) -> Opened:
    """Open a vault and its database; with the recovery key nobody acts in it yet.

    Raises:
        VaultError: See ``models.vault.vault.unlock``; ``vault.too_soon``, with ``seconds``.
        StorageFailure: The database refused.
    """
    getting_ready.import_all()
    from models.vault.vault import tried_slots, unlock

    with attempts.counted(path, tried_slots(path, secret, slot_id)) as attempt:
        vault = unlock(path, secret, slot_id)
        attempt.opened = vault.slot_id
    getting_ready.sweep((path,))
    return open_store(vault, clock)


def create_vault(path: Path, passphrase: str, label: str, kdf: KdfParameters | None, clock: Clock) -> Opened:
    """Create a vault with its database and its first person.

    Raises:
        VaultError: See ``models.vault.vault.create``.
        StorageFailure: The database refused.
    """
    getting_ready.import_all()
    from models.vault.vault import create

    vault = create(path, passphrase, _create_database, kdf, label)
    try:
        return open_store(vault, clock)
    except BaseException:
        vault.discard()
        raise


def open_store(vault: Vault, clock: Clock) -> Opened:
    """Open the database of a vault, for the person who opened it.

    Raises:
        StorageFailure: The database refused.
        VaultError: ``vault.must_write``, ``vault.older``: it is open for reading, and needs more.
    """
    from models.errors import VaultError
    from models.records.journal import Action
    from models.storage.store import Store

    is_read_only = vault.obstacle is not None
    if is_read_only and vault.slot_kind == RECOVERY:  # it gives somebody a new passphrase
        vault.close()
        raise VaultError("vault.must_write")
    try:
        store = Store.open(
            vault.database_path, vault.database_key, vault.journal_key, clock, is_read_only=is_read_only
        )
        try:
            if vault.has_finished_rotation:
                note(Opened(vault, store), Action.ADMINISTERED, "key_changed")  # in nobody's name: it was cut
            if vault.slot_kind != RECOVERY:
                store.act_as(enter(store, vault.slot_id, clock))
        except BaseException:
            store.close()
            raise
    except BaseException:
        vault.close()
        raise
    return Opened(vault, store)


def enter(store: Store, slot_id: UUID, clock: Clock) -> Actor:
    """Return who acts when a slot was opened; written only the first time.

    Raises:
        StorageFailure: The disk refused.
        VaultError: ``vault.must_write``: it is the first time, and the vault is open for reading.
    """
    from models.errors import VaultError
    from models.storage import people

    with store.read() as transaction:
        known = people.known(transaction.session, slot_id)
    if known is not None:
        return known
    if store.is_read_only:
        raise VaultError("vault.must_write")
    with store.begin() as transaction:
        return people.enter(transaction.session, slot_id, clock())


def take_over(
    opened: Opened, slot_id: UUID, passphrase: str, kdf: KdfParameters | None, clock: Clock
) -> Opened:
    """Give a slot a new passphrase in a vault that the recovery key opened, and act as its person.

    Raises:
        VaultError: ``vault.weak_passphrase``, ``vault.no_slot``, ``vault.memory``…
    """
    from models.errors import StorageFailure
    from models.records.journal import Action

    opened.vault.reset_passphrase(slot_id, passphrase, kdf)
    actor = enter(opened.store, slot_id, clock)
    with suppress(StorageFailure):  # in nobody's name: the key says nothing of whose hand it was in
        opened.store.note(Action.ADMINISTERED, "adviser", actor.adviser_id, "recovery_key_used")
    opened.store.act_as(actor)
    return opened


def become(opened: Opened, slot_id: UUID, passphrase: str, attempts: Attempts) -> Vault:
    """Return the vault that is open as another person has it.

    Raises:
        VaultError: ``vault.wrong_passphrase``, ``vault.too_soon``, ``vault.memory``.
    """
    with attempts.counted(opened.vault.path, (slot_id,)):
        return opened.vault.as_person(passphrase, slot_id)


def is_secret(vault: Vault, passphrase: str, attempts: Attempts) -> bool:
    """Tell whether a passphrase is that of the person who is in; a wrong one counts as a failure.

    Raises:
        VaultError: ``vault.too_soon``, ``vault.memory``.
    """
    from models.errors import VaultError
    from models.vault.slots import WRONG

    try:
        with attempts.counted(vault.path, (vault.slot_id,)):
            vault.require_secret(passphrase)
    except VaultError as error:
        if error.code in WRONG:
            return False
        raise
    return True


def note(opened: Opened, action: Action, detail: str = "") -> None:
    """Note in the journal what was done to the vault; a full disk keeps nobody from opening or locking.

    The header learns of the opening too: a log deleted after a cut would take the session away unseen.
    """
    from models.errors import StorageFailure
    from models.records.journal import Action

    with suppress(StorageFailure):
        opened.store.note(action, "vault", None, detail)
    if action is Action.UNLOCKED:
        keep_head(opened)


def note_cost(opened: Opened) -> None:
    """Note in the journal what was chosen for a new vault, where the machine was measured."""
    from models.errors import StorageFailure
    from models.records.journal import Action

    cost, reason = opened.vault.cost, opened.vault.cost_reason
    if cost is not None and reason:
        with suppress(StorageFailure):
            detail = f"kdf_{cost.memory_kib}_{cost.iterations}_{reason}"
            opened.store.note(Action.ADMINISTERED, "vault", None, detail)


def keep_head(opened: Opened) -> None:
    """Write into the header where the journal stands; a disk that refuses keeps nobody from locking."""
    from models.errors import AppError

    with suppress(AppError):
        number, mac = opened.store.journal_head()
        opened.vault.keep_journal_head(number, mac)


def close(opened: Opened) -> None:
    """Close a vault: head of the journal into the header, database, keys."""
    try:
        keep_head(opened)
        opened.store.close()
    finally:
        opened.vault.close()


def _create_database(path: Path, key: bytes) -> None:
    from models.storage.store import Store

    Store.create(path, key).close()


def _has_recovery(found: tuple[SlotLabel, ...]) -> bool:
    return any(slot.kind == RECOVERY for slot in found)
