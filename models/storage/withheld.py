"""Views in front of the tables of which some rows say more than whoever acts may read.

A temporary view has the name of its table, so every query that names the table, whoever wrote it, reads the
view: the withheld columns of a withheld row are empty in it. The table behind gives these columns to the body
of the view alone (``models.storage.guard``). What is written goes to the table itself, where triggers refuse
to change a row that is withheld.

SQLite tells its authorizer in which view a column is read, but gives the name of a ``WITH`` table the same
way. So the body is a second view, whose name is drawn for each connection and told to no query: it gives the
rows, and says of each whether it is withheld.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from models.records.ids import OrganisationId
from models.records.meetings import NextStep
from models.records.people import NOBODY, Actor, Right
from models.rules.rights import REFUSED, Reach, may, may_read_note, may_write_note, note_reach
from models.storage import kept_shut
from models.storage.fronts import EVERYTHING, FRONTS, Front

CLOCK: Final = "meeting_clock"
"""Every meeting for the retention clocks: no text, and of the next step only whether it was nothing."""
PLAIN_PAPERS: Final = "plain_paper"
"""Papers that end one day and say nothing of health, by their day."""
PROMISES: Final = "promise"
"""Open promises (``models.storage.reminders``) of the meetings that whoever acts may read, by their day."""
_TABLES: Final = "SELECT name, sql FROM main.sqlite_master WHERE type = 'table'"
_COLUMNS: Final = "SELECT name FROM pragma_table_info(?, 'main')"
_COLUMNS_OF: Final[dict[tuple[tuple[str, str], ...], Mapping[str, Sequence[str]]]] = {}
"""The columns of the tables that were last asked for."""
TABLES: Final = frozenset(FRONTS)
COLUMNS: Final = frozenset((table, column) for table, front in FRONTS.items() for column in front.silent) | {
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
        self.bodies = frozenset(
            f"palier_{secrets.token_hex(16)}" for _ in (*FRONTS, CLOCK, PROMISES, PLAIN_PAPERS)
        )

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
            ("palier_may_change", self._may_change),
        ):
            raw.create_function(name, -1, answer)
        (only_reads,) = raw.execute("PRAGMA query_only").fetchone()
        raw.execute("PRAGMA query_only = OFF")  # refuses temporary views too
        columns = _columns(raw.execute(_TABLES).fetchall(), raw)  # an older schema has not all tables
        raw.executescript(";\n".join(self._statements(columns)))  # one by one they take twice as long
        raw.execute(f"PRAGMA query_only = {only_reads}")

    def _statements(self, columns: Mapping[str, Sequence[str]]) -> Iterator[str]:
        names = iter(self.bodies)
        for table, front in FRONTS.items():
            if table in columns:
                yield from _front(table, columns[table], front, next(names))
        yield from _clock(next(names))
        yield from _promises(next(names))
        yield from _papers(next(names))
        yield from kept_shut.triggers(columns, everything=EVERYTHING)

    def _reach(self) -> int:
        return int(self.reach)

    def _organisation(self) -> bytes | None:
        return self.actor.organisation_id.bytes if self.actor.organisation_id else None

    def _adviser(self) -> bytes | None:
        return self.actor.adviser_id.bytes if self.actor.adviser_id else None

    def _may_change(self, author: bytes | None, has_consent: int) -> int:
        organisation_id = None if author is None else OrganisationId(UUID(bytes=author))
        is_readable = may_read_note(self.actor, organisation_id, bool(has_consent))
        return int(is_readable and may_write_note(self.actor, organisation_id))

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


def _columns(tables: Sequence[tuple[str, str]], raw: Any) -> Mapping[str, Sequence[str]]:
    """Return the columns of each table, in their order; they are asked once for the same tables.

    Args:
        tables: Each table with the statement that made it.
        raw: A connection that has them.
    """
    key = tuple(tables)
    columns = _COLUMNS_OF.get(key)
    if columns is None:
        columns = {table: [name for (name,) in raw.execute(_COLUMNS, (table,))] for table, _ in tables}
        _COLUMNS_OF.clear()
        _COLUMNS_OF[key] = columns
    return columns


def _front(table: str, columns: Sequence[str], front: Front, body: str) -> Iterator[str]:
    """Return the views and triggers in front of a table.

    The body works out once per row what the view asks for each of its columns.
    """
    told = f"{front.readable} AS palier_told".format(row="kept")
    noted = f", {front.noted} AS palier_noted".format(row="kept") if front.unnoted else ""
    yield f"CREATE TEMP VIEW {body} AS SELECT *, {told}{noted} FROM main.{table} AS kept"  # noqa: S608
    shown = ", ".join(_shown(name, front) for name in columns)
    yield f"CREATE TEMP VIEW {table} AS SELECT {shown} FROM temp.{body} AS kept"  # noqa: S608  (own names)
    for change in front.kept:
        row = "NEW" if change == "INSERT" else "OLD"
        changeable = (front.changeable or front.readable).format(row=row)
        yield (
            f"CREATE TEMP TRIGGER {table}_stays_{change.split()[0]} BEFORE {change} ON main.{table} "
            f"WHEN NOT ({changeable}) BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        )


def _shown(column: str, front: Front) -> str:
    """Return what the view of a table says of a column, in SQL."""
    if column not in front.silent:
        return f'"{column}"'
    silent = front.silent[column].replace("{row}", "kept")
    unnoted = front.unnoted.get(column, "").replace("{row}", "kept")
    said = f'CASE WHEN palier_noted THEN "{column}" ELSE {unnoted} END' if unnoted else f'"{column}"'
    return f'CASE WHEN palier_told THEN {said} ELSE {silent} END AS "{column}"'


def _clock(body: str) -> Iterator[str]:
    yield (
        f"CREATE TEMP VIEW {body} AS SELECT resident_id, met_at, channel, is_attempt, removed_at, "  # noqa: S608
        f"next_step = '{NextStep.NOTHING}' AS is_last FROM main.meeting"
    )
    yield f"CREATE TEMP VIEW {CLOCK} AS SELECT * FROM temp.{body}"  # noqa: S608  (own names)


def _promises(body: str) -> Iterator[str]:
    readable = FRONTS["meeting"].readable.format(row="kept")
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
