"""Views in front of the tables of which some rows say more than whoever acts may read.

A temporary view has the name of its table, so every query that names the table, whoever wrote it, reads the
view: the withheld columns of a withheld row are empty in it. The table behind gives these columns to the body
of the view alone (``models.storage.guard``). What is written goes to the table itself, where triggers refuse
to change a row that is withheld.

SQLite tells its authorizer in which view a column is read, but gives the name of a ``WITH`` table the same
way. So the body is in a second view, whose name is drawn for each connection and told to no query.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from models.records.meetings import NextStep
from models.records.people import NOBODY, Actor, Right
from models.records.privacy import ConsentUse
from models.rules.plan_secrecy import SENSITIVE_SECTIONS
from models.rules.rights import REFUSED, Reach, may, note_reach
from models.storage import kept_shut, special, words_around
from models.storage.withheld_words import KEPT_WHOLE, WORDS

CLOCK: Final = "meeting_clock"
"""Every meeting for the retention clocks: no text, and of the next step only whether it was nothing."""
PLAIN_PAPERS: Final = "plain_paper"
"""Papers that end one day and say nothing of health, by their day."""
PROMISES: Final = "promise"
"""Open promises (``models.storage.reminders``) of the meetings that whoever acts may read, by their day."""
_COLUMNS: Final = """
    SELECT kept.name, has.name FROM main.sqlite_master AS kept, pragma_table_info(kept.name, 'main') AS has
    WHERE kept.type = 'table'
"""
_REACH: Final = "(SELECT palier_reach())"  # asked once per statement, not once per row
# As ``rights.may_read_note`` has it; a test compares both for every role and organisation.
_NOTE: Final = f"""(CASE
    WHEN {_REACH} = {Reach.EVERYTHING:d} THEN 1
    WHEN {_REACH} = {Reach.NOTHING:d} THEN 0
    WHEN {{author}} IS NULL THEN (SELECT palier_coordinates())
    WHEN {{author}} = (SELECT palier_organisation()) THEN 1
    ELSE {_REACH} = {Reach.SHARED:d} AND coalesce((
        SELECT is_given FROM main.consent AS answer
        WHERE answer.resident_id = {{person}} AND answer."use" = '{ConsentUse.PARTNER_SHARING}'
        ORDER BY answer.rowid DESC LIMIT 1
    ), 0)
END)"""  # noqa: S608  (own names)
_OF_MEETING: Final = _NOTE.replace("{person}", "{row}.resident_id")
_AUTHOR: Final = """coalesce({row}.organisation_id, (
    SELECT team.organisation_id FROM main.adviser AS team WHERE team.id = {row}.adviser_id
))"""
# As ``rights.may_write_note`` has it: what a person agreed to share is read, and stays as it was written.
_MINE: Final = f"""(
    {_REACH} = {Reach.EVERYTHING:d} OR (SELECT palier_coordinates())
    OR coalesce({{author}} = (SELECT palier_organisation()), 0)
)"""
_PLAN_AUTHOR: Final = "unhex(replace(json_extract({row}.content_json, '$.internal_note_of'), '-', ''))"
_PLAN_PERSON: Final = "(SELECT theirs.resident_id FROM main.plan AS theirs WHERE theirs.id = {row}.plan_id)"
# A note of before notes of plans kept their author is withheld only where there is a partner.
_ALONE: Final = "({author} IS NULL AND (SELECT count(*) FROM main.organisation WHERE removed_at IS NULL) < 2)"
_PLAN_NOTE: Final = f"""(CASE
    WHEN {_REACH} = {Reach.EVERYTHING:d} THEN 1
    WHEN coalesce(json_extract({{row}}.content_json, '$.internal_note'), '') = '' THEN 1
    WHEN {_ALONE} THEN 1
    ELSE {_NOTE}
END)""".replace("{author}", _PLAN_AUTHOR).replace("{person}", _PLAN_PERSON)
# So is who follows a person, noted without its author before schema 13, where the journal cannot tell it.
_AROUND: Final = f"(CASE WHEN {_REACH} <> {Reach.NOTHING:d} AND {_ALONE} THEN 1 ELSE {_OF_MEETING} END)"
_SECTIONS: Final = ", ".join(f"'$.{name}'" for name in SENSITIVE_SECTIONS)
_OWN: Final = f"""(
    {_REACH} = {Reach.EVERYTHING:d} OR {{row}}.adviser_id IS NULL
    OR {{row}}.adviser_id = (SELECT palier_adviser())
)"""


class _Front(NamedTuple):
    """What stands in front of a table.

    Attributes:
        silent: What a withheld row says, in SQL, by column; ``{row}`` as below.
        readable: When a row is not withheld, in SQL; ``{row}`` is its name.
        kept: What is refused on a row that is withheld, or that is not ``own``.
        partly: What a row that is not withheld says of a column, in SQL, when that is not all of it.
        own: When a row that may be read may be changed too, in SQL; ``{row}`` is its name.
    """

    silent: dict[str, str]
    readable: str
    kept: tuple[str, ...]
    own: str = "1"
    partly: Mapping[str, str] = MappingProxyType({})


# Of a time in a programme, or a place on the list of an event, each organisation changes the codes and days;
# whose words they are, and of whom, stays, or the partner would make them its own to read them.
_WRITTEN_BY_ONE: Final = {
    table: "UPDATE"
    if table in KEPT_WHOLE
    else f"UPDATE OF {', '.join(columns)}, resident_id, adviser_id, adviser_name, organisation_id"
    for table, columns in WORDS.items()
}
_SILENT_LISTS: Final = {"goal": {"steps": "'[]'"}, "voice": {"difficulties": "'[]'"}}
_FRONTS: Final = {
    "meeting": _Front(
        silent={
            "note": "''",
            "next_step": "NULL",
            "next_step_on": "NULL",
            "next_step_at": "NULL",
            "next_step_place": "''",
            "next_step_way": "''",
        },
        readable=_OF_MEETING.replace("{author}", _AUTHOR),
        kept=("UPDATE", "DELETE"),
        own=_MINE.replace("{author}", _AUTHOR),
    ),
    **{
        table: _Front(
            silent=dict.fromkeys(columns, "''") | _SILENT_LISTS.get(table, {}),
            readable=_OF_MEETING.replace("{author}", _AUTHOR),
            kept=(_WRITTEN_BY_ONE[table], "DELETE"),
            own=_MINE.replace("{author}", _AUTHOR),
        )
        for table, columns in WORDS.items()
    },
    **{
        table: _Front(
            silent=silent,
            readable=_AROUND.replace("{author}", words_around.AUTHOR[table]),
            kept=words_around.KEPT[table],
            own=f"({_MINE} OR {_ALONE})".replace("{author}", words_around.AUTHOR[table]),
        )
        for table, silent in words_around.SILENT.items()
    },
    # Half-typed words hold notes too; old work of anybody may be thrown away unread.
    "kept_draft": _Front(silent={"payload": "'{}'"}, readable=_OWN, kept=("UPDATE",)),
    "undo_entry": _Front(silent={"subject": "''", "inverse": "'{}'"}, readable=_OWN, kept=("UPDATE",)),
    # Every row or none, by the role: the text without some of its sections, no document; and without a note
    # that the role may read, but not of this organisation.
    "plan_version": _Front(
        silent={
            "content_json": f"json_remove({{row}}.content_json, {_SECTIONS})",
            "document": "NULL",
            "sealed": "NULL",
        },
        readable=f"({_REACH} = {Reach.EVERYTHING:d} OR (SELECT palier_reads_sensitive()))",
        kept=(),
        partly={
            "content_json": f"""CASE WHEN {_PLAN_NOTE} THEN {{row}}.content_json
                ELSE json_remove({{row}}.content_json, '$.internal_note') END"""
        },
    ),
    **{
        table: _Front(
            silent=silent, readable=special.readable(f"{_REACH} = {Reach.EVERYTHING:d}"), kept=special.KEPT
        )
        for table, silent in special.SILENT.items()
    },
}
TABLES: Final = frozenset(_FRONTS)
COLUMNS: Final = frozenset((table, column) for table, front in _FRONTS.items() for column in front.silent) | {
    ("open_promise", "due_on")
}
"""What the tables themselves give to the bodies of the views alone."""


class Acting:
    """Who acts on one connection, as its views and triggers ask.

    Attributes:
        reach: How far notes and half-typed words are read.
        bodies: Drawn names of the views that read the tables.
    """

    def __init__(self) -> None:
        self.actor = NOBODY
        self.reach = Reach.EVERYTHING
        views = (*_FRONTS, CLOCK, PROMISES, PLAIN_PAPERS)
        self.bodies = frozenset(f"palier_{secrets.token_hex(16)}" for _ in views)

    def become(self, actor: Actor) -> None:
        """Have the views answer to somebody."""
        self.actor, self.reach = actor, note_reach(actor)

    def stand_before(self, raw: Any) -> None:
        """Put the views and the triggers on a connection of SQLite, outside of any transaction."""
        for name, answer in (
            ("palier_reach", self._reach),
            ("palier_organisation", self._organisation),
            ("palier_adviser", self._adviser),
            ("palier_coordinates", self._coordinates),
            ("palier_reads_sensitive", self._reads_sensitive),
            ("palier_writes_plans", self._writes_plans),
        ):
            raw.create_function(name, 0, answer)
        (only_reads,) = raw.execute("PRAGMA query_only").fetchone()
        raw.execute("PRAGMA query_only = OFF")  # refuses temporary views too
        columns = _columns(raw)  # a schema of before the first release has not all tables
        raw.executescript(";\n".join(self._statements(columns)))  # one by one they take twice as long
        raw.execute(f"PRAGMA query_only = {only_reads}")

    def _statements(self, columns: Mapping[str, Sequence[str]]) -> Iterator[str]:
        names = iter(self.bodies)
        for table, front in _FRONTS.items():
            if table in columns:
                yield from _front(table, columns[table], front, next(names))
        yield from _clock(next(names))
        yield from _promises(next(names))
        yield from _papers(next(names))
        yield from kept_shut.triggers(columns, everything=f"{_REACH} = {Reach.EVERYTHING:d}")

    def _reach(self) -> int:
        return int(self.reach)

    def _organisation(self) -> bytes | None:
        return self.actor.organisation_id.bytes if self.actor.organisation_id else None

    def _adviser(self) -> bytes | None:
        return self.actor.adviser_id.bytes if self.actor.adviser_id else None

    def _coordinates(self) -> int:
        return int(may(self.actor, Right.ADMINISTER))

    def _reads_sensitive(self) -> int:
        return int(may(self.actor, Right.READ_SENSITIVE))

    def _writes_plans(self) -> int:
        return int(may(self.actor, Right.WRITE_PLANS))


def stand_aside(raw: Any) -> None:
    """Take the views and the triggers of a connection away, outside of any transaction."""
    for kind, name in raw.execute("SELECT type, name FROM sqlite_temp_master").fetchall():
        raw.execute(f"DROP {kind} temp.{name}")


def _columns(raw: Any) -> dict[str, list[str]]:
    """Return the columns of each table, in their order."""
    columns: dict[str, list[str]] = {}
    for table, column in raw.execute(_COLUMNS):
        columns.setdefault(table, []).append(column)
    return columns


def _front(table: str, columns: Sequence[str], front: _Front, body: str) -> Iterator[str]:
    readable = front.readable.format(row="kept")
    silent, partly = (
        {name: words.replace("{row}", "kept") for name, words in said.items()}
        for said in (front.silent, front.partly)
    )
    said = {name: partly.get(name, f'kept."{name}"') for name in silent}
    shown = ", ".join(
        f'CASE WHEN {readable} THEN {said[name]} ELSE {silent[name]} END AS "{name}"'
        if name in silent
        else f'kept."{name}"'
        for name in columns
    )
    yield f"CREATE TEMP VIEW {body} AS SELECT {shown} FROM main.{table} AS kept"  # noqa: S608  (own names)
    yield f"CREATE TEMP VIEW {table} AS SELECT * FROM temp.{body}"  # noqa: S608  (own names)
    for change in front.kept:
        row = "NEW" if change == "INSERT" else "OLD"
        changeable = f"({front.readable} AND {front.own})".format(row=row)
        yield (
            f"CREATE TEMP TRIGGER {table}_stays_{change.split()[0]} BEFORE {change} ON main.{table} "
            f"WHEN NOT {changeable} BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        )


def _clock(body: str) -> Iterator[str]:
    yield (
        f"CREATE TEMP VIEW {body} AS SELECT resident_id, met_at, channel, is_attempt, removed_at, "  # noqa: S608
        f"next_step = '{NextStep.NOTHING}' AS is_last FROM main.meeting"
    )
    yield f"CREATE TEMP VIEW {CLOCK} AS SELECT * FROM temp.{body}"  # noqa: S608  (own names)


def _promises(body: str) -> Iterator[str]:
    readable = _FRONTS["meeting"].readable.format(row="kept")
    yield (
        f"CREATE TEMP VIEW {body} AS SELECT open.meeting_id, open.resident_id, open.adviser_id, "  # noqa: S608
        "open.due_on, kept.next_step FROM main.open_promise AS open "
        f"CROSS JOIN main.meeting AS kept ON kept.id = open.meeting_id WHERE {readable}"
    )
    yield f"CREATE TEMP VIEW {PROMISES} AS SELECT * FROM temp.{body}"  # noqa: S608  (own names)


def _papers(body: str) -> Iterator[str]:
    yield (
        f"CREATE TEMP VIEW {body} AS SELECT id, resident_id, kind, expires_on, removed_at "  # noqa: S608
        "FROM main.dated_paper WHERE NOT is_special"
    )
    yield f"CREATE TEMP VIEW {PLAIN_PAPERS} AS SELECT * FROM temp.{body}"  # noqa: S608  (own names)
