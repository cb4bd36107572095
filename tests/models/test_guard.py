"""What the database itself refuses to each role, whatever the SQL."""

# ruff: noqa: S608  (names of our own tables)

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy.exc import DatabaseError, IntegrityError

from models.errors import RuleBroken
from models.records.ids import AdviserId
from models.records.people import Actor, Role
from models.storage import guard, statistics
from models.storage.counted import COUNTED, FIGURES
from models.storage.policies import SENSITIVE
from models.storage.store import Store

# What a person of each role may do to a table: r (read every column), p (read some), w (write).
OF_A_FILE = {"outreach": "rw", "employment": "rw", "coordinator": "rw", "statistics": ""}
OF_THE_VAULT = {"outreach": "rw", "employment": "rw", "coordinator": "rw", "statistics": "rw"}
PLACE = OF_A_FILE | {"statistics": "r"}
SHARED = {"outreach": "r", "employment": "r", "coordinator": "rw", "statistics": ""}
PLAN = {"outreach": "r", "employment": "rw", "coordinator": "rw", "statistics": ""}
DECISIONS = {
    "resident": OF_A_FILE | {"outreach": "pw"},
    "visit": OF_A_FILE,
    "meeting": OF_A_FILE,
    "employer": OF_A_FILE,
    "job": OF_A_FILE,
    "placement": OF_A_FILE,
    "site": OF_A_FILE,
    "approach": OF_A_FILE,
    "criterion_change": OF_A_FILE,
    "employer_standing": OF_A_FILE,
    "promise_made": OF_A_FILE,
    "other_employer": OF_A_FILE,
    "merged_employer": OF_A_FILE,
    "contact": OF_A_FILE,
    "employer_contact": OF_A_FILE,
    "hall_day": OF_A_FILE,
    "relay": OF_A_FILE,
    "slot": OF_A_FILE,
    "outreach": OF_A_FILE,
    "first_contact": OF_A_FILE,
    "pointing": OF_A_FILE,
    "kept_draft": OF_A_FILE,
    "undo_entry": OF_A_FILE,
    "notice": OF_A_FILE,
    "consent": OF_A_FILE,
    "rights_request": OF_A_FILE,
    "kept_longer": OF_A_FILE,
    "likeness": OF_A_FILE,
    "likeness_key": OF_A_FILE,
    "other_person": OF_A_FILE,
    "merged_file": OF_A_FILE,
    "told_line": OF_A_FILE,
    "french_level": OF_A_FILE,
    "profile": OF_A_FILE,
    "barrier_mark": OF_A_FILE,
    "dated_paper": OF_A_FILE,
    "own_value": OF_A_FILE,
    "own_field": {"outreach": "r", "employment": "r", "coordinator": "rw", "statistics": ""},
    "pathway_fact": OF_A_FILE,
    "goal": OF_A_FILE,
    "proposal": OF_A_FILE,
    "introduction": OF_A_FILE,
    "immersion": OF_A_FILE,
    "check_point": OF_A_FILE,
    "voice": OF_A_FILE,
    "adjustment": OF_A_FILE,
    "absence": OF_A_FILE,
    "duty_done": OF_A_FILE,
    "activity": OF_A_FILE,
    "enrolment": OF_A_FILE,
    "observation": OF_A_FILE,
    "template": SHARED,
    "programme": {"outreach": "r", "employment": "r", "coordinator": "rw", "statistics": "p"},
    "standing": OF_A_FILE,
    "collaborator": OF_A_FILE,
    "collaborator_role": OF_A_FILE,
    "pair": OF_A_FILE,
    "pair_meeting": OF_A_FILE,
    "partner": OF_A_FILE,
    "convention": OF_A_FILE,
    "event": OF_A_FILE,
    "attendance": OF_A_FILE,
    "clause_hours": OF_A_FILE,
    "follow_up": OF_A_FILE,
    "sharing_agreement": OF_A_FILE,
    "hand_over": OF_A_FILE,
    "open_promise": {"outreach": "pw", "employment": "pw", "coordinator": "pw", "statistics": ""},
    "last_seen": OF_A_FILE,
    "today_mark": OF_A_FILE,
    "replacement": OF_A_FILE,
    "purged": OF_A_FILE,
    "anonymous_file": OF_A_FILE,
    "archived_plan": {"outreach": "pw", "employment": "pw", "coordinator": "rw", "statistics": ""},
    "plan": PLAN,
    "plan_version": PLAN,
    "signature": PLAN | {"outreach": "p"},
    "plan_copy": PLAN,
    "print_order": PLAN,
    "seal_key": PLAN | {"outreach": "p"},
    "attachment": OF_A_FILE | {"outreach": "pw"},
    "commune": SHARED,
    "wording": SHARED,
    "place_commune": SHARED,
    "residence": PLACE,
    "building": PLACE,
    "hall": PLACE,
    "organisation": {"outreach": "r", "employment": "r", "coordinator": "rw", "statistics": "r"},
    "adviser": {"outreach": "r", "employment": "r", "coordinator": "rw", "statistics": "r"},
    "setting": OF_THE_VAULT,
    "term": OF_THE_VAULT,
    "counter": OF_THE_VAULT,
    "backup": OF_THE_VAULT,
    "alembic_version": PLACE,
    "journal_entry": {"outreach": "p", "employment": "p", "coordinator": "r", "statistics": "p"},
    "journal_anchor": {"outreach": "r", "employment": "r", "coordinator": "r", "statistics": "r"},
}
ROLES = tuple(Role)


def _act(store: Store, role: Role) -> None:
    store.act_as(Actor(adviser_id=None, name="", role=role))


def _columns(store: Store) -> dict[str, list[str]]:
    store.act_as(Actor(adviser_id=None, name="", role=Role.COORDINATOR))
    query = """SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c
        WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND m.name NOT LIKE 'search_%'"""
    found: dict[str, list[str]] = {}
    with store.read() as transaction:
        for table, column in transaction.connection.exec_driver_sql(query):
            found.setdefault(table, []).append(column)
    return found


def _is_allowed(store: Store, statement: str) -> bool:
    """Prepare a statement, nothing more: the rows it needs may not be there."""
    try:
        with store.read() as transaction:
            transaction.connection.exec_driver_sql(f"EXPLAIN {statement}").all()
    except RuleBroken:
        return False
    return True


def test_every_table_has_a_decision(store: Store) -> None:
    assert set(_columns(store)) == set(DECISIONS)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_reads_what_it_may(store: Store, role: Role) -> None:
    columns = _columns(store)
    _act(store, role)
    for table, names in columns.items():
        every = ", ".join(f'"{name}"' for name in names)
        is_whole = _is_allowed(store, f'SELECT {every} FROM "{table}"')  # asks for each of them at once
        seen = [is_whole or _is_allowed(store, f'SELECT "{name}" FROM "{table}"') for name in names]
        decision = DECISIONS[table][role.value]
        expected = "r" if all(seen) else "p" if any(seen) else ""
        assert expected == decision.replace("w", ""), table


@pytest.mark.parametrize("role", ROLES)
def test_each_role_writes_what_it_may(store: Store, role: Role) -> None:
    columns = _columns(store)
    _act(store, role)
    for table, names in columns.items():
        marks = ", ".join("?" * len(names)).replace("?", "NULL")
        inserts = _is_allowed(store, f'INSERT INTO main."{table}" VALUES ({marks})')
        deletes = _is_allowed(store, f'DELETE FROM main."{table}" WHERE 0')
        if table == "journal_entry":
            assert (inserts, deletes) == (True, False)
            continue
        if table == "adviser":
            assert inserts is ("w" in DECISIONS[table][role.value])
            continue
        assert inserts is deletes is ("w" in DECISIONS[table][role.value]), table


@pytest.mark.parametrize("role", [Role.OUTREACH, Role.STATISTICS])
def test_sensitive_columns_are_neither_read_nor_written_over(store: Store, role: Role) -> None:
    _act(store, role)
    for table, column in SENSITIVE:
        assert not _is_allowed(store, f"SELECT {column} FROM {table}")
        assert not _is_allowed(store, f"SELECT * FROM {table}")
        assert not _is_allowed(store, f"SELECT count(*) FROM {table} WHERE {column} LIKE '%dos%'")
        assert not _is_allowed(store, f"UPDATE {table} SET {column} = ''")


@pytest.mark.parametrize("role", [Role.OUTREACH, Role.EMPLOYMENT, Role.STATISTICS])
@pytest.mark.parametrize("column", ["role", "organisation_id", "slot_id"])
def test_nobody_gives_themselves_a_role(store: Store, role: Role, column: str) -> None:
    _act(store, role)
    assert not _is_allowed(store, f"UPDATE adviser SET {column} = 'coordinator'")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET detail = ''",
        "DELETE FROM journal_entry",
        "DELETE FROM journal_anchor",
        "INSERT INTO journal_anchor VALUES (1, '', x'', x'')",
        "DROP TRIGGER journal_entry_stays",
        "ALTER TABLE journal_entry RENAME TO old",
        "PRAGMA writable_schema = ON",
        "ATTACH DATABASE 'plain.db' AS plain KEY ''",
    ],
)
def test_nobody_touches_the_journal(store: Store, role: Role, statement: str) -> None:
    _act(store, role)
    with pytest.raises(RuleBroken), store.begin() as transaction:
        transaction.connection.exec_driver_sql(statement)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    "setting",
    [
        "cipher_profile = '{path}'",
        "cipher_log = '{path}'",
        "CIPHER_LOG = '{path}'",
        "rekey = 'abc'",
        "key = 'abc'",
        "cipher_migrate",
        "main.secure_delete = OFF",
        "recursive_triggers = OFF",
        "foreign_keys = OFF",
        "journal_mode = MEMORY",
        "synchronous = OFF",
        "temp_store = FILE",
        "user_version = 3",
    ],
)
def test_nobody_changes_how_the_vault_is_kept(store: Store, role: Role, setting: str, tmp_path: Path) -> None:
    _act(store, role)
    path = tmp_path / "en clair.log"
    with pytest.raises(RuleBroken), store.begin() as transaction:
        transaction.connection.exec_driver_sql(f"PRAGMA {setting.format(path=path)}")
    assert not path.exists()


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT first_name FROM resident",
        "SELECT 1 FROM resident WHERE last_name LIKE 'D%'",
        "SELECT max(phone) FROM resident",
        "SELECT (SELECT room FROM resident) FROM hall",
        "WITH x AS (SELECT note FROM meeting) SELECT count(*) FROM x",
        "SELECT content_json FROM plan_version",
        "SELECT payload FROM kept_draft",
        "SELECT count(*) FROM search_resident_word WHERE search_resident_word MATCH 'amina'",
        "SELECT block FROM search_resident_word_data",
        "CREATE TABLE copy AS SELECT * FROM resident",
        "CREATE TEMP VIEW v AS SELECT first_name FROM resident",
    ],
)
def test_who_counts_reads_no_text(store: Store, statement: str) -> None:
    _act(store, Role.STATISTICS)
    with pytest.raises(RuleBroken), store.begin() as transaction:
        transaction.connection.exec_driver_sql(statement).all()


def test_who_counts_may_count(store: Store) -> None:
    _act(store, Role.STATISTICS)
    with store.read() as transaction:
        connection = transaction.connection
        assert statistics.people(connection) == statistics.gone(connection) == {}
        assert statistics.months(connection, "2026-01") == {}
        with guard.counting(connection), pytest.raises(DatabaseError, match="prohibited"):
            connection.exec_driver_sql("SELECT first_name FROM resident")
        with guard.counting(connection), pytest.raises(DatabaseError, match="not authorized"):
            connection.exec_driver_sql("DELETE FROM main.visit")
    assert set(COUNTED) <= set(DECISIONS) | {"sqlite_master"}
    assert not set(COUNTED) & set(FIGURES)


@pytest.mark.parametrize("table", FIGURES)
def test_no_row_of_a_person_is_read_by_who_counts(store: Store, table: str) -> None:
    _act(store, Role.STATISTICS)
    for column in FIGURES[table] or ():
        name = f'"{column}"' if column else "count(*)"
        for source in (table, f"main.{table}", f"(SELECT * FROM {table})"):
            assert not _is_allowed(store, f"SELECT {name} FROM {source}"), (name, source)


def test_a_prepared_statement_is_forgotten_when_somebody_else_acts(store: Store) -> None:
    query = "SELECT first_name FROM resident"
    for role, is_allowed in [(Role.COORDINATOR, True), (Role.STATISTICS, False), (Role.OUTREACH, True)] * 2:
        _act(store, role)
        try:
            with store.read() as transaction:
                transaction.connection.exec_driver_sql(query).all()
            seen = True
        except RuleBroken:
            seen = False
        assert seen is is_allowed


@pytest.mark.parametrize(
    "column", ["number", "code", "birth_year", "birth_date", "residence_id", "informed_on"]
)
def test_whoever_counts_reads_nothing_that_leads_to_a_file(store: Store, column: str) -> None:
    _act(store, Role.STATISTICS)

    with pytest.raises(RuleBroken), store.read() as transaction:
        transaction.connection.exec_driver_sql(f"SELECT {column} FROM resident")


def test_signed_sheets_go_with_plans_and_papers_with_files(store: Store) -> None:
    columns = (
        "id, number, resident_id, version_id, kind, media_type, name, byte_count, sha256, key, created_by"
    )
    values = "x'{id}', {id}, NULL, {version}, 'k', 'm', 'n', 1, '', x'00', '', '', ''"
    insert = f"INSERT INTO main.attachment ({columns}, created_at, updated_at) VALUES ({values})"

    def may_do(statement: str) -> bool:
        try:
            with store.begin() as transaction:
                transaction.connection.exec_driver_sql(statement)
        except RuleBroken:
            return False
        except IntegrityError:  # the role may: there is no such plan
            return True
        return True

    nadia = Actor(adviser_id=AdviserId(uuid4()), name="Nadia", role=Role.OUTREACH)
    store.act_as(nadia)
    assert may_do(insert.format(id="01", version="NULL"))
    assert may_do("UPDATE main.attachment SET removed_at = '' WHERE number = 1")
    assert not may_do("UPDATE main.attachment SET version_id = x'05' WHERE number = 1")
    assert not may_do("UPDATE main.attachment SET \"key\" = x'05' WHERE number = 1")
    assert not may_do(insert.format(id="02", version="x'05'"))
    store.act_as(replace(nadia, role=Role.EMPLOYMENT))
    assert may_do(insert.format(id="03", version="x'05'"))
