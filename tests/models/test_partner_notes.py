"""The store itself withholds the notes of the other organisation, whatever the SQL and whoever wrote it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.meetings import Meeting
from models.entities.people import OrganisationRow
from models.entities.privacy import Consent
from models.entities.residents import Resident
from models.entities.settings import Adviser
from models.entities.work import KeptDraftRow, UndoEntry
from models.errors import RuleBroken
from models.records.ids import AdviserId, OrganisationId
from models.records.meetings import MeetingDraft, NextStep
from models.records.mentions import MentionPlace
from models.records.people import NOBODY, Actor, Role
from models.records.privacy import ConsentUse
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft
from models.rules.mentions import Needle
from models.rules.rights import author_organisation, may_read_note, may_write_note
from models.storage import guard, mentions, partner_notes, retention, statistics, withheld
from models.storage.store import Store
from tests.conftest import NOON

OURS, THEIRS = OrganisationId(UUID(int=1 << 96)), OrganisationId(UUID(int=2 << 96))
AUTHORS = {"ours": OURS, "theirs": THEIRS, "nobody": None}
SECRET = "dit en confiance"
STEP_DAY = NOON.date()
SHARING, SILENT = uuid4(), uuid4()
"""A person who agreed to share with the partner, and one who took that back."""
# The names a note may be given by: kept with it, else that of who wrote it, else nothing.
NOTES = tuple(product(("ours", "theirs", "nobody"), ("ours", "theirs", "nobody", None), (SHARING, SILENT)))
FORGED = (
    "SELECT note FROM main.meeting",
    "SELECT kept.note FROM main.meeting AS kept",
    "SELECT (SELECT note FROM main.meeting LIMIT 1)",
    "SELECT count(*) FROM main.meeting WHERE note LIKE 'dit%'",
    "SELECT max(next_step) FROM main.meeting",
    "SELECT 1 FROM main.meeting ORDER BY next_step_on",
    "SELECT * FROM main.meeting NATURAL JOIN temp.meeting",
    "SELECT note FROM (SELECT DISTINCT * FROM meeting ORDER BY met_at) NATURAL JOIN meeting",
    "WITH meeting AS (SELECT note FROM main.meeting) SELECT note FROM meeting",
    "WITH RECURSIVE meeting(n) AS (SELECT note FROM main.meeting UNION SELECT n FROM meeting) SELECT n FROM meeting",
    "SELECT note FROM (SELECT note FROM main.meeting) AS meeting",
    "UPDATE main.meeting SET removed_at = removed_at RETURNING note",
    "UPDATE main.meeting SET adviser_name = note",
    "UPDATE main.meeting SET note = note || ''",
    "INSERT INTO main.hall SELECT note FROM main.meeting",
    "INSERT INTO main.setting (name, value) SELECT 'x', note FROM main.meeting",
    "CREATE TABLE copy AS SELECT note FROM main.meeting",
    "CREATE TEMP TABLE copy AS SELECT note FROM main.meeting",
    "CREATE TEMP VIEW other AS SELECT note FROM main.meeting",
    "CREATE VIEW other AS SELECT note FROM main.meeting",
    "DROP VIEW temp.meeting",
    "DROP TRIGGER temp.meeting_stays_UPDATE",
    "SELECT sql FROM sqlite_temp_master",
    "SELECT sql FROM temp.sqlite_master",
    "SELECT sql FROM temp.sqlite_schema",
    "SELECT name FROM pragma_table_list",
    "PRAGMA table_list",
    "SELECT payload FROM main.kept_draft",
    "SELECT inverse FROM main.undo_entry",
    "SELECT subject FROM main.undo_entry",
    "SELECT content_json FROM main.plan_version",
    "SELECT document FROM main.plan_version",
    "SELECT sealed FROM main.plan_version",
)


CHANGES = (
    "UPDATE main.meeting SET note = 'x' WHERE organisation_id = ?",
    "UPDATE main.meeting SET organisation_id = NULL WHERE organisation_id = ?",
    "UPDATE main.meeting SET resident_id = (SELECT max(id) FROM resident) WHERE organisation_id = ?",
    "UPDATE main.meeting SET removed_at = met_at WHERE organisation_id = ?",
    "DELETE FROM main.meeting WHERE organisation_id = ?",
    "UPDATE main.kept_draft SET adviser_id = NULL WHERE ?",
    "UPDATE main.undo_entry SET adviser_id = NULL WHERE ?",
)
QUERIES = (
    "SELECT note FROM meeting",
    "SELECT note FROM meeting LIMIT 1",
    "SELECT m.note FROM adviser LEFT JOIN meeting AS m ON m.adviser_id = adviser.id",
    "SELECT note FROM meeting UNION SELECT note FROM meeting",
    "SELECT max(note) FROM meeting GROUP BY resident_id",
    "SELECT one.note FROM (SELECT DISTINCT * FROM meeting ORDER BY met_at) AS one JOIN meeting ON meeting.id = one.id",
    "SELECT note FROM meeting WHERE note IN (SELECT note FROM meeting)",
    "WITH x AS MATERIALIZED (SELECT * FROM meeting) SELECT note FROM x",
)


def _actor(role: Role, organisation_id: OrganisationId | None, adviser_id: UUID | None = None) -> Actor:
    key = AdviserId(adviser_id or uuid4())
    return Actor(adviser_id=key, name="Nadia", role=role, organisation_id=organisation_id)


ACTORS = [*(_actor(role, owner) for role in Role for owner in (OURS, THEIRS, None)), NOBODY]


@pytest.fixture
def noted(store: Store) -> Iterator[Store]:
    """Return a store with a note of each author about each person, and half-typed work of two people."""
    with store.begin() as transaction:
        session = transaction.session
        for key in (OURS, THEIRS):
            row = OrganisationRow(id=key, name=str(key))
            row.touch(NOON)
            session.add(row)
        advisers = {name: _adviser(session, owner) for name, owner in AUTHORS.items()}
        for person in (SHARING, SILENT):
            _person(session, person)
        transaction.flush()
        for kept, writer, met in NOTES:
            session.add(_note(met, AUTHORS[kept], advisers[writer] if writer else None))
        for name, adviser_id in advisers.items():
            payload = {"note": f"{SECRET} {name}"}
            session.add(
                KeptDraftRow(
                    kind="meeting", key=name, adviser_id=adviser_id, payload=payload, updated_at=NOON
                )
            )
            session.add(_undo(adviser_id, payload))
    yield store
    store.act_as(NOBODY)


def _adviser(session: Session, organisation_id: OrganisationId | None) -> UUID:
    adviser = Adviser(id=uuid4(), role=Role.EMPLOYMENT.value, organisation_id=organisation_id)
    adviser.apply(AdviserDraft(first_name="Quelqu’un"), NOON)
    session.add(adviser)
    return adviser.id


def _person(session: Session, key: UUID) -> None:
    resident = Resident(id=key, code=str(key), search_key="", stage="met")
    session.add(resident)
    resident.apply(ResidentDraft(first_name="Samir"), NOON)
    for place, is_given in enumerate((True, key == SHARING)):
        session.flush()
        session.add(
            Consent(
                id=uuid4(),
                resident_id=key,
                use=ConsentUse.PARTNER_SHARING.value,
                is_given=is_given,
                decided_on=NOON.date(),
                noted_by=str(place),
                noted_at=NOON,
            )
        )


def _note(person: UUID, owner: OrganisationId | None, adviser_id: UUID | None) -> Meeting:
    meeting = Meeting(id=uuid4(), adviser_id=adviser_id, adviser_name="N", organisation_id=owner, met_at=NOON)
    draft = MeetingDraft(
        resident_id=person,  # type: ignore[arg-type]
        note=SECRET,
        next_step=NextStep.NOTHING,
        next_step_on=STEP_DAY,
    )
    meeting.apply(draft, NOON)
    return meeting


def _undo(adviser_id: UUID, inverse: dict[str, str]) -> UndoEntry:
    return UndoEntry(
        action="meeting.saved", subject=SECRET, area="meeting", record_id=uuid4(), inverse=inverse,
        done_at=NOON, adviser_id=adviser_id,
    )  # fmt: skip


def _owners(store: Store) -> dict[bytes, tuple[OrganisationId | None, UUID]]:
    """Return, for each note, the organisation it belongs to and the person it is about."""
    store.act_as(NOBODY)
    query = """SELECT m.id, m.organisation_id, a.organisation_id, m.resident_id
        FROM meeting AS m LEFT JOIN adviser AS a ON a.id = m.adviser_id"""
    found = {}
    with store.read() as transaction:
        for key, noted, of_author, person in transaction.connection.exec_driver_sql(query):
            owners = (OrganisationId(UUID(bytes=value)) if value else None for value in (noted, of_author))
            found[key] = author_organisation(*owners), UUID(bytes=person)
    return found


@pytest.mark.parametrize("actor", ACTORS, ids=lambda actor: f"{actor.role}-{actor.organisation_id}"[:20])
def test_the_store_and_the_rule_agree_note_by_note(noted: Store, actor: Actor) -> None:
    owners = _owners(noted)
    noted.act_as(actor)
    if actor.role is Role.STATISTICS:
        return
    query = "SELECT id, note, next_step, next_step_on FROM meeting"
    with noted.read() as transaction:
        rows = transaction.connection.exec_driver_sql(query).all()
        records = partner_notes.told(transaction, transaction.session.scalars(select(Meeting)))

    assert len(rows) == len(NOTES)
    told = {record.meeting_id.bytes: record for record in records}
    for key, *said in rows:
        owner, person = owners[key]
        is_readable = may_read_note(actor, owner, has_consent=person == SHARING)
        assert said == ([SECRET, "nothing", STEP_DAY.isoformat()] if is_readable else ["", None, None])
        assert told[key].is_withheld is not is_readable
        assert told[key].content.note == said[0]


@pytest.mark.parametrize("column", ["note", "next_step", "next_step_on", "*"])
def test_who_counts_reads_no_note_of_anybody(noted: Store, column: str) -> None:
    for source in ("meeting", "main.meeting", "temp.meeting", "meeting_clock"):
        noted.act_as(_actor(Role.STATISTICS, OURS))
        with pytest.raises(RuleBroken), noted.read() as transaction:
            transaction.connection.exec_driver_sql(f"SELECT {column} FROM {source}").all()  # noqa: S608
    with noted.read() as transaction:
        assert sum(statistics.people(transaction.connection).values()) > 0  # what may be counted is


@pytest.mark.parametrize("role", Role)
def test_no_wording_goes_around(noted: Store, role: Role) -> None:
    noted.act_as(_actor(role, OURS))
    for statement in FORGED:
        with pytest.raises(RuleBroken, match=r"rights\.refused"), noted.begin() as transaction:
            transaction.connection.exec_driver_sql(statement).all()
            pytest.fail(statement)


@pytest.mark.parametrize("role", [Role.OUTREACH, Role.EMPLOYMENT, Role.COORDINATOR])
def test_how_a_query_is_run_names_no_view_of_ours(noted: Store, role: Role) -> None:
    noted.act_as(_actor(role, OURS))
    for query in QUERIES:
        with noted.read() as transaction:
            run = [
                str(transaction.connection.exec_driver_sql(f"{how} {query}").all())
                for how in ("EXPLAIN", "EXPLAIN QUERY PLAN")
            ]
        assert not re.search("palier_[0-9a-f]{32}", " ".join(run)), query


@pytest.mark.parametrize("role", [Role.OUTREACH, Role.EMPLOYMENT, Role.COORDINATOR])
def test_what_is_withheld_is_neither_changed_nor_taken(noted: Store, role: Role) -> None:
    noted.act_as(_actor(role, OURS))
    for change in CHANGES:
        value = THEIRS.bytes if "organisation" in change else 1
        with pytest.raises(RuleBroken, match=r"rights\.refused"), noted.begin() as transaction:
            transaction.connection.exec_driver_sql(change, (value,))
            pytest.fail(change)


@pytest.mark.parametrize("role", [Role.OUTREACH, Role.EMPLOYMENT])
@pytest.mark.parametrize("how", ["INSERT OR REPLACE INTO", "REPLACE INTO"])
def test_nothing_withheld_is_written_over(noted: Store, role: Role, how: str) -> None:
    noted.act_as(_actor(role, OURS))
    with noted.read() as transaction:
        names = [row[1] for row in transaction.connection.exec_driver_sql("PRAGMA main.table_info(meeting)")]
    told = [
        name for name in names if ("meeting", name) not in withheld.COLUMNS | {("meeting", "organisation_id")}
    ]
    texts = ("note", "next_step_place", "next_step_way")
    change = (
        f"{how} main.meeting ({', '.join((*told, *texts))}) SELECT {', '.join(told)}, '', '', '' "  # noqa: S608
        "FROM meeting WHERE organisation_id = ?"
    )

    with pytest.raises(RuleBroken, match=r"rights\.refused"), noted.begin() as transaction:
        transaction.connection.exec_driver_sql(change, (THEIRS.bytes,))
        pytest.fail(change)


@pytest.mark.parametrize("actor", ACTORS, ids=lambda actor: f"{actor.role}-{actor.organisation_id}"[:20])
def test_a_note_is_changed_by_its_own_organisation_and_the_coordinator(noted: Store, actor: Actor) -> None:
    owners = _owners(noted)
    noted.act_as(actor)
    if actor.role is Role.STATISTICS:
        return

    for key, (owner, person) in owners.items():
        is_mine = may_read_note(actor, owner, has_consent=person == SHARING) and may_write_note(actor, owner)
        for change in (
            "UPDATE main.meeting SET note = 'x' WHERE id = ?",
            "DELETE FROM main.meeting WHERE id = ?",
        ):
            assert _is_let(noted, change, key) is is_mine, (change, owner)


def _is_let(store: Store, change: str, key: bytes) -> bool:
    with suppress(RuleBroken), store.begin() as transaction:
        transaction.connection.exec_driver_sql(change, (key,))
        transaction.session.rollback()
        return True
    return False


def test_half_typed_words_are_read_by_who_typed_them(noted: Store) -> None:
    with noted.read() as transaction:
        writer = transaction.session.scalars(select(Adviser.id).where(Adviser.organisation_id == OURS)).one()
    noted.act_as(_actor(Role.EMPLOYMENT, OURS, writer))
    with noted.read() as transaction:
        connection = transaction.connection
        drafts = connection.exec_driver_sql("SELECT payload FROM kept_draft").all()
        actions = connection.exec_driver_sql("SELECT subject, inverse FROM undo_entry").all()

    assert [SECRET in str(row) for row in drafts].count(True) == 1
    assert [SECRET in str(row) for row in actions].count(True) == 1


def test_a_fast_change_of_user_changes_what_is_read(noted: Store) -> None:
    with noted.read() as transaction:
        everything = transaction.connection.exec_driver_sql("SELECT count(*) FROM meeting").scalar_one()
    counts = []
    for actor in (_actor(Role.OUTREACH, OURS), NOBODY, _actor(Role.OUTREACH, None), NOBODY) * 2:
        noted.act_as(actor)
        with noted.read() as transaction:
            query = "SELECT count(*) FROM meeting WHERE note <> ''"
            counts.append(transaction.connection.exec_driver_sql(query).scalar_one())

    assert counts[:4] == counts[4:]
    assert 0 < counts[0] < everything
    assert counts[1:4] == [everything, 0, everything]


def test_an_exemption_ends_with_what_it_is_for_even_when_that_fails(noted: Store) -> None:
    query = "SELECT count(*) FROM meeting WHERE note <> ''"
    noted.act_as(_actor(Role.OUTREACH, None))
    for exempt in (guard.erasing, guard.telling_the_person):
        with noted.begin() as transaction:
            connection = transaction.connection
            with pytest.raises(ZeroDivisionError), exempt(connection):
                assert connection.exec_driver_sql(query).scalar_one() == len(NOTES)
                raise ZeroDivisionError
            assert connection.exec_driver_sql(query).scalar_one() == 0


def test_before_a_file_is_erased_its_person_is_looked_for_in_what_is_withheld_too(noted: Store) -> None:
    noted.act_as(_actor(Role.COORDINATOR, None))
    with noted.read() as transaction:
        found = mentions.find(transaction.connection, uuid4(), Needle("dit", "confiance"))
        rows = transaction.connection.exec_driver_sql("SELECT DISTINCT note FROM meeting").all()

    assert {mention.place for mention in found} == {MentionPlace.MEETING, MentionPlace.DRAFT}
    assert SECRET not in str(found)
    assert ("",) in rows


def test_exemptions_are_taken_in_these_places_only() -> None:
    taken: dict[str, set[str]] = {}
    for folder in ("models", "controllers"):
        for path in Path(folder).rglob("*.py"):
            if "guard" not in (text := path.read_text(encoding="utf-8")):
                continue  # parsing hundreds of files takes seconds
            for node in ast.walk(ast.parse(text)):
                if (
                    isinstance(node, ast.Attribute)
                    and isinstance(node.value, ast.Name)
                    and node.value.id == "guard"
                ):
                    taken.setdefault(node.attr, set()).add(path.as_posix())
    erasing = {"erasure", "mentions", "nameless"}
    assert taken.get("erasing") == {f"models/storage/{name}.py" for name in erasing}
    assert taken.get("keeping_texts") == {"models/storage/plan_texts.py"}
    counting = ("iod_shares", "network_counts", "outreach_counts", "statistics")
    assert taken.get("counting") == {f"models/storage/{name}.py" for name in counting}
    assert taken.get("naming_the_writer") == {"models/storage/last_change.py"}
    assert taken.get("handing_over") == {"models/storage/half_typed.py"}
    merging = ("employer_merging", "hanging", "merging")
    assert taken.get("bringing_together") == {f"models/storage/{name}.py" for name in merging}
    assert taken.get("telling_the_person") == {"models/storage/person_files.py"}
    assert taken.get("purging") == {"models/storage/store.py"}
    assert taken.get("reminding") == {"models/storage/reminders.py"}


def test_the_clocks_know_that_nothing_was_to_follow_and_no_word_more(noted: Store) -> None:
    noted.act_as(_actor(Role.OUTREACH, None))
    with noted.read() as transaction:
        connection = transaction.connection
        names = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(meeting_clock)")]
        facts = next(retention.facts(connection, SILENT))
    assert names == ["resident_id", "met_at", "channel", "is_attempt", "removed_at", "is_last"]
    assert facts.last_step is NextStep.NOTHING
