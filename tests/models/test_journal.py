"""The journal: written with the act, found out when somebody touches it."""

# ruff: noqa: S608, S311  (names of our own tables; chosen places, not secrets)

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from models.entities.employers import Employer
from models.entities.residents import Resident
from models.errors import RuleBroken
from models.records.journal import Action, FaultKind, JournalFilter, JournalHead
from models.records.people import Actor, Right, Role
from models.records.residents import ResidentDraft
from models.storage import journal_reading, residents
from models.storage.engine import connect
from models.storage.store import Store
from models.vault.vault import Vault

KEY = bytes(range(32))
NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
AMINA = Actor(adviser_id=None, name="Amina Diallo", role=Role.COORDINATOR)


class Clock:
    """A clock that moves only when told to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def noted(opened_vault: Vault, clock: Clock) -> Iterator[Store]:
    """Open the test's database with a journal."""
    store = Store.open(opened_vault.database_path, opened_vault.database_key, KEY, clock)
    store.act_as(AMINA)
    yield store
    store.close()


def _lines(store: Store) -> list[tuple[str, str, str]]:
    with store.read() as transaction:
        rows = journal_reading.page(transaction.session, JournalFilter(), before=None, limit=500)
    return [(row.action.value, row.kind, row.detail) for row in reversed(rows)]


def _fill(store: Store, count: int) -> None:
    with store.begin() as transaction:
        for _ in range(count):
            transaction.note(Action.SEEN, "resident", uuid4())


def _new_resident(store: Store, name: str = "Samir") -> UUID:
    with store.begin() as transaction:
        resident = Resident(id=uuid4(), code=f"R-{uuid4()}", stage="contact")
        resident.apply(ResidentDraft(first_name=name), NOON)
        transaction.session.add(resident)
        residents.put_in_search(transaction.session, resident)
        return resident.id


def _tampered(store: Store, vault: Vault, *statements: str) -> Store:
    """Write the file as somebody with the key of the database would, without the triggers."""
    store.close()
    with closing(connect(vault.database_path, vault.database_key.hex())) as raw:
        for name in ("journal_entry_stays", "journal_entry_goes", "journal_entry_follows"):
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement)
    return Store.open(vault.database_path, vault.database_key, KEY)


# --- what is written -----------------------------------------------------------------------------------


def test_what_is_done_to_a_file_is_noted_once_per_act(noted: Store) -> None:
    key = _new_resident(noted)
    with noted.begin() as transaction:
        resident = residents.get(transaction.session, key)
        resident.apply(ResidentDraft(resident_id=None, first_name="Samir", room="12"), NOON)
        transaction.flush()
        resident.apply(ResidentDraft(resident_id=None, first_name="Samir", room="14"), NOON)
    with noted.begin() as transaction:
        residents.get(transaction.session, key).removed_at = NOON
    with noted.begin() as transaction:
        residents.get(transaction.session, key, also_removed=True).removed_at = None

    assert _lines(noted) == [
        ("created", "resident", ""),
        ("changed", "resident", ""),
        ("deleted", "resident", ""),
        ("changed", "resident", "brought_back"),
    ]


def test_a_line_says_who_and_whose_file_but_no_word_of_it(noted: Store) -> None:
    key = _new_resident(noted, "Zéphyrine")

    with noted.read() as transaction:
        rows = transaction.connection.exec_driver_sql("SELECT * FROM journal_entry").all()
        (row,) = journal_reading.of_file(transaction.session, key)

    assert (row.actor_name, row.action, row.file_id) == ("Amina Diallo", Action.CREATED, key)
    assert "phyrine" not in repr(rows)


def test_what_is_taken_back_is_not_noted(noted: Store) -> None:
    with pytest.raises(RuntimeError), noted.begin() as transaction:
        transaction.note(Action.SEEN, "resident", uuid4())
        transaction.session.add(Employer(id=uuid4(), sort_key="x", search_key="x"))
        raise RuntimeError

    assert _lines(noted) == []


def test_words_for_the_search_are_no_change(noted: Store) -> None:
    key = _new_resident(noted)
    with noted.begin() as transaction:
        residents.get(transaction.session, key).search_key = "autre"

    assert _lines(noted) == [("created", "resident", "")]


def test_opening_a_file_is_one_line_for_ten_minutes(noted: Store, clock: Clock) -> None:
    first, second = uuid4(), uuid4()
    for key, minutes in ((first, 0), (first, 9), (second, 0), (first, 0), (first, 2)):
        clock.now += timedelta(minutes=minutes)
        with noted.read() as transaction:
            transaction.note(Action.SEEN, "resident", key)

    assert len(_lines(noted)) == 3
    noted.act_as(Actor(adviser_id=uuid4(), name="Yao", role=Role.EMPLOYMENT))  # type: ignore[arg-type]
    with noted.read() as transaction:
        transaction.note(Action.SEEN, "resident", first)
    noted.act_as(AMINA)
    assert len(_lines(noted)) == 4


def test_a_refusal_is_noted_though_nothing_else_is(noted: Store) -> None:
    noted.act_as(Actor(adviser_id=None, name="Compteur", role=Role.STATISTICS))
    with pytest.raises(RuleBroken), noted.begin() as transaction:
        transaction.require(Right.EXPORT)
    with pytest.raises(RuleBroken), noted.read() as transaction:
        transaction.connection.exec_driver_sql("SELECT first_name FROM resident")
    noted.act_as(AMINA)

    assert _lines(noted) == [("refused", "right", "export"), ("refused", "right", "")]


def test_a_reading_inside_a_writing_waits_for_it(noted: Store) -> None:
    with noted.begin() as transaction:
        transaction.connection.exec_driver_sql("SELECT 1")
        with noted.read() as inner:
            inner.note(Action.SEEN, "resident", uuid4())
        transaction.note(Action.PRINTED, "plan", uuid4())

    assert [action for action, _, _ in _lines(noted)] == ["seen", "printed"]


@pytest.mark.parametrize("days", [-2, 2])
def test_a_clock_that_jumps_refuses_nothing_and_keeps_the_order(
    noted: Store, clock: Clock, days: int
) -> None:
    _fill(noted, 3)
    clock.now += timedelta(days=days)
    _fill(noted, 2)
    clock.now -= timedelta(days=days)
    _fill(noted, 1)

    actions = [(action, detail) for action, _, detail in _lines(noted)]
    seen, back = ("seen", ""), ("warned", "went_back")
    assert actions == ([seen] * 3 + [back] + [seen] * 3 if days < 0 else [seen] * 5 + [back] + [seen])
    assert noted.verify_journal() == ()


# --- what is found out -----------------------------------------------------------------------------------


def test_a_whole_journal_has_no_fault(noted: Store) -> None:
    _fill(noted, 50)
    head = noted.journal_head()
    _fill(noted, 5)

    assert noted.verify_journal() == noted.verify_journal(head) == ()
    assert noted.verify_journal(noted.journal_head()) == ()


def test_an_empty_journal_has_no_fault(noted: Store) -> None:
    assert noted.journal_head().number == 0
    assert noted.verify_journal(noted.journal_head()) == ()


@pytest.mark.parametrize(
    "column", ["at", "adviser_id", "actor_name", "action", "kind", "record_id", "file_id", "detail", "mac"]
)
def test_an_altered_column_is_seen(noted: Store, opened_vault: Vault, column: str) -> None:
    _fill(noted, 20)
    value = "randomblob(32)" if column == "mac" else "randomblob(16)" if column.endswith("_id") else "'x'"
    store = _tampered(noted, opened_vault, f"UPDATE journal_entry SET {column} = {value} WHERE number = 7")
    found = store.verify_journal()
    store.close()

    assert (found[0].kind, found[0].number) == (FaultKind.ALTERED, 7)


@pytest.mark.parametrize("column", ["at", "adviser_id", "actor_name", "record_id", "detail", "mac"])
def test_a_value_of_another_type_is_seen(noted: Store, opened_vault: Vault, column: str) -> None:
    values = {3: "5", 8: "'x'", 13: "x'00'", 18: "1.5"}
    _fill(noted, 20)
    store = _tampered(
        noted,
        opened_vault,
        *(
            f"UPDATE journal_entry SET {column} = {value} WHERE number = {line}"
            for line, value in values.items()
        ),
    )
    found = store.verify_journal()
    store.close()

    assert {(fault.kind, fault.number) for fault in found} >= {(FaultKind.ALTERED, line) for line in values}
    assert found[0].number == 3


def _swap(one: int, other: int) -> tuple[str, ...]:
    return (
        "CREATE TEMP TABLE kept AS SELECT * FROM journal_entry",
        f"DELETE FROM journal_entry WHERE number IN ({one}, {other})",
        f"INSERT INTO journal_entry SELECT CASE number WHEN {one} THEN {other} ELSE {one} END, at, adviser_id, "
        f"actor_name, action, kind, record_id, file_id, detail, mac FROM kept WHERE number IN ({one}, {other})",
    )


def _close_the_gap(number: int) -> tuple[str, ...]:
    return (
        f"DELETE FROM journal_entry WHERE number = {number}",
        f"UPDATE journal_entry SET number = number - 1 WHERE number > {number}",
    )


def _forge(number: int) -> tuple[str, ...]:
    return (
        f"UPDATE journal_entry SET number = -number - 1 WHERE number >= {number}",
        "UPDATE journal_entry SET number = -number WHERE number < 0",
        f"INSERT INTO journal_entry SELECT {number}, at, adviser_id, actor_name, action, kind, record_id, "
        f"file_id, detail, randomblob(32) FROM journal_entry WHERE number = 1",
    )


ATTACKS: dict[str, Callable[[int], tuple[str, ...]]] = {
    "removed": lambda number: (f"DELETE FROM journal_entry WHERE number = {number}",),
    "removed without a gap": _close_the_gap,
    "inserted": _forge,
    "reordered": lambda number: _swap(number, number + 1),
    "moved far": lambda number: _swap(1, number + 1),
    "copied": lambda number: (
        f"UPDATE journal_entry SET detail = (SELECT detail || 'x' FROM journal_entry WHERE number = 1), "
        f"action = (SELECT action FROM journal_entry WHERE number = 2) WHERE number = {number}",
    ),
    "beginning removed": lambda number: (f"DELETE FROM journal_entry WHERE number <= {number}",),
    "end removed": lambda number: (f"DELETE FROM journal_entry WHERE number >= {number}",),
    "emptied": lambda _number: ("DELETE FROM journal_entry",),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_attack_is_seen(noted: Store, opened_vault: Vault, attack: str) -> None:
    _fill(noted, 40)
    head = noted.journal_head()
    number = random.Random(attack).randint(3, 38)
    store = _tampered(noted, opened_vault, *ATTACKS[attack](number))
    found = store.verify_journal(head)
    store.close()

    assert found


def test_a_line_put_at_the_end_without_the_key_is_seen(noted: Store, opened_vault: Vault) -> None:
    _fill(noted, 10)
    head = noted.journal_head()
    noted.close()
    other = Store.open(opened_vault.database_path, opened_vault.database_key, bytes(32))
    _fill(other, 1)
    other.close()
    store = Store.open(opened_vault.database_path, opened_vault.database_key, KEY)
    found = store.verify_journal(head)
    store.close()

    assert [(fault.kind, fault.number) for fault in found] == [(FaultKind.INSERTED, 11)]


def test_a_database_put_back_is_seen_by_the_head_alone(noted: Store, opened_vault: Vault) -> None:
    _fill(noted, 10)
    noted.close()
    earlier = opened_vault.database_path.read_bytes()
    store = Store.open(opened_vault.database_path, opened_vault.database_key, KEY)
    _fill(store, 5)
    head = store.journal_head()
    store.close()
    opened_vault.database_path.write_bytes(earlier)
    store = Store.open(opened_vault.database_path, opened_vault.database_key, KEY)

    with store.read() as transaction:
        at_opening = journal_reading.missing_end(transaction.connection, head)
    without_head, with_head = store.verify_journal(), store.verify_journal(head)
    _fill(store, 7)  # somebody goes on with it: the same numbers, other lines
    with store.read() as transaction:
        later = journal_reading.missing_end(transaction.connection, head)
    after = store.verify_journal(head)
    store.close()

    assert without_head == ()
    assert at_opening is FaultKind.ROLLED_BACK
    assert [(fault.kind, fault.number, fault.count) for fault in with_head] == [
        (FaultKind.ROLLED_BACK, 11, 5)
    ]
    assert later is FaultKind.REPLACED
    assert FaultKind.REPLACED in {fault.kind for fault in after}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET detail = 'x'",
        "DELETE FROM journal_entry WHERE number = 2",
        "INSERT OR REPLACE INTO journal_entry SELECT 2, at, NULL, '', 'seen', '', NULL, NULL, '', mac "
        "FROM journal_entry WHERE number = 1",
        "INSERT INTO journal_entry SELECT 9, at, NULL, '', 'seen', '', NULL, NULL, '', mac "
        "FROM journal_entry WHERE number = 1",
        "UPDATE journal_anchor SET number = 9",
        "DELETE FROM journal_anchor",
    ],
)
def test_the_database_itself_only_adds_lines(noted: Store, opened_vault: Vault, statement: str) -> None:
    """Also without the guard: on a bare connection."""
    _fill(noted, 5)
    with noted.begin() as transaction:
        transaction.note(Action.SEEN, "resident", None)
    noted.purge_journal(NOON - timedelta(days=1))
    with closing(connect(opened_vault.database_path, opened_vault.database_key.hex())) as raw:
        raw.execute("INSERT INTO journal_anchor VALUES (1, '', x'', x'')")
        with pytest.raises(Exception, match=r"journal|anchor"):
            raw.execute(statement)


def test_the_mapped_line_cannot_be_changed_either(noted: Store) -> None:
    from models.entities.journal import JournalEntry  # noqa: PLC0415

    _fill(noted, 1)
    with pytest.raises((IntegrityError, RuleBroken)), noted.begin() as transaction:
        line = transaction.session.get(JournalEntry, 1)
        assert line is not None
        line.detail = "x"


# --- how long it is kept ---------------------------------------------------------------------------------


def test_what_is_purged_by_rule_leaves_the_rest_verifiable(noted: Store, clock: Clock) -> None:
    clock.now = NOON - timedelta(days=400)
    _fill(noted, 30)
    clock.now = NOON
    _fill(noted, 12)
    head = noted.journal_head()

    count = noted.purge_journal(NOON - timedelta(days=365))

    assert count == 30
    assert len(_lines(noted)) == 12 + 1
    assert _lines(noted)[-1] == ("purged", "journal", "30")
    assert noted.verify_journal(head) == ()
    assert noted.purge_journal(NOON - timedelta(days=365)) == 0


def test_lines_removed_after_a_purge_are_seen(noted: Store, opened_vault: Vault, clock: Clock) -> None:
    clock.now = NOON - timedelta(days=400)
    _fill(noted, 10)
    clock.now = NOON
    _fill(noted, 10)
    noted.purge_journal(NOON - timedelta(days=365))
    store = _tampered(noted, opened_vault, "DELETE FROM journal_entry WHERE number <= 12")
    found = store.verify_journal()
    store.close()

    assert [(fault.kind, fault.number, fault.count) for fault in found] == [(FaultKind.REMOVED, 11, 2)]


def test_an_anchor_without_the_key_purges_nothing_unseen(noted: Store, opened_vault: Vault) -> None:
    _fill(noted, 10)
    store = _tampered(
        noted,
        opened_vault,
        "INSERT INTO journal_anchor SELECT number, at, mac, randomblob(32) FROM journal_entry WHERE number = 4",
        "DELETE FROM journal_entry WHERE number <= 4",
    )
    found = store.verify_journal()
    store.close()

    assert [(fault.kind, fault.number) for fault in found] == [(FaultKind.ALTERED, 4)]


def test_a_year_skipped_by_the_clock_is_not_believed_at_once(noted: Store, clock: Clock) -> None:
    _fill(noted, 10)
    clock.now += timedelta(days=3650)
    _fill(noted, 1)
    with noted.read() as transaction:
        assert not journal_reading.is_clock_trusted(transaction.connection, clock.now)
    for _ in range(2):
        clock.now += timedelta(days=1)
        _fill(noted, 1)
    with noted.read() as transaction:
        assert journal_reading.is_clock_trusted(transaction.connection, clock.now)


def test_the_head_is_a_number_and_a_code(noted: Store) -> None:
    _fill(noted, 2)
    head = noted.journal_head()
    assert isinstance(head, JournalHead)
    assert (head.number, len(head.mac)) == (2, 32)
