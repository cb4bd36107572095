"""Refuses, in the database itself, what the role of whoever acts may not read or write, whatever the SQL.

SQLite asks before it prepares a statement: once per table, per column read and per column written. A screen
or a query that forgot to ask for a right is thus refused too. Of single rows ``models.storage.withheld``
takes care. This is no cryptography: all persons of a vault hold its key.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Engine, event
from sqlcipher3 import dbapi2

from models.records.people import NOBODY, Actor, Right, Role
from models.rules.rights import Reach, rights_of
from models.storage import withheld
from models.storage.counted import COUNTED, COUNTER_WRITES, EVERYTHING, FIGURES

_Name = str | None
Authorizer = Callable[[int, _Name, _Name, _Name, _Name], int]
_Pairs = frozenset[tuple[_Name, _Name]]

_ALLOWED: Final[int] = dbapi2.SQLITE_OK
_DENIED: Final[int] = dbapi2.SQLITE_DENY
_READ: Final[int] = dbapi2.SQLITE_READ
_INSERT: Final[int] = dbapi2.SQLITE_INSERT
_UPDATE: Final[int] = dbapi2.SQLITE_UPDATE
_DELETE: Final[int] = dbapi2.SQLITE_DELETE
_PRAGMA: Final[int] = dbapi2.SQLITE_PRAGMA
_TABLES: Final = "main"
_ACTING: Final = "palier_acting"
_ACTOR: Final = "palier_actor"
_NEVER: Final = frozenset({
    dbapi2.SQLITE_ATTACH,  # with an empty key it would write a copy in clear
    dbapi2.SQLITE_DETACH,
    dbapi2.SQLITE_ALTER_TABLE,  # tables are changed by migrations only, before anybody acts
    dbapi2.SQLITE_CREATE_TEMP_INDEX,
    dbapi2.SQLITE_CREATE_TEMP_TABLE,
    dbapi2.SQLITE_CREATE_TEMP_TRIGGER,
    dbapi2.SQLITE_CREATE_TEMP_VIEW,
    dbapi2.SQLITE_CREATE_TRIGGER,
    dbapi2.SQLITE_CREATE_VIEW,
    dbapi2.SQLITE_CREATE_VTABLE,
    dbapi2.SQLITE_DROP_TABLE,
    dbapi2.SQLITE_DROP_TEMP_INDEX,
    dbapi2.SQLITE_DROP_TEMP_TABLE,
    dbapi2.SQLITE_DROP_TEMP_TRIGGER,
    dbapi2.SQLITE_DROP_TEMP_VIEW,
    dbapi2.SQLITE_DROP_TRIGGER,
    dbapi2.SQLITE_DROP_VIEW,
    dbapi2.SQLITE_DROP_VTABLE,
})  # fmt: skip
_UNTOLD: Final = frozenset({"sqlite_temp_master", "sqlite_temp_schema"})
"""Where the names of the views of ``withheld`` could be read."""
_UNTOLD_PRAGMAS: Final = frozenset({"table_list", "writable_schema"})
_PLANS: Final = ("plan", "plan_version", "signature", "seal_key", "attachment")
_TEAM: Final = ("adviser", "organisation")
_ADVISER_POWERS: Final = ("role", "organisation_id", "slot_id", "removed_at")
_JOURNAL_TEXT: Final = (
    "adviser_id", "actor_name", "action", "kind", "record_id", "file_id", "detail",
)  # fmt: skip
SENSITIVE: Final = (("resident", "functional_limits"),)
"""Columns that may say something of a person's health, whatever the field is called."""


class _Policy(NamedTuple):
    """What is refused.

    Attributes:
        readable: Columns that may be read, by table; None: all but the hidden ones.
        hidden: Columns that may not be read.
        writable: Tables that may be written; None: all but the closed ones.
        closed: Tables that may not be written.
        fixed: Columns that may not be changed.
    """

    readable: Mapping[str, frozenset[str] | None] | None
    hidden: _Pairs
    writable: frozenset[str] | None
    closed: frozenset[str]
    fixed: _Pairs


def hidden_columns(role: Role) -> frozenset[str]:
    """Return the names of the sensitive columns that a role may not read: they are not asked for."""
    return _HIDDEN[role]


@contextmanager
def telling_the_person(connection: Connection) -> Iterator[None]:
    """Let everything be read, for the complete copy of a file that its person asked for.

    That is: the lines of the journal, the notes of every organisation, half-typed work of anybody.
    """
    with _exempt(connection, _allow_all_but(_NEVER)):
        yield


@contextmanager
def erasing(connection: Connection) -> Iterator[None]:
    """Let notes of every organisation go with a file, and whatever half-typed work names it be found."""
    with _exempt(connection):
        yield


@contextmanager
def reminding(connection: Connection) -> Iterator[None]:
    """Let it be worked out which promises are open, whoever wrote them; the view ``promise`` tells whose."""
    with _exempt(connection):
        yield


@contextmanager
def handing_over(connection: Connection) -> Iterator[None]:
    """Let half-typed work of somebody who left go to a colleague; it stays unread on the way."""
    with _exempt(connection):
        yield


@contextmanager
def counting(connection: Connection) -> Iterator[None]:
    """Let what figures are made of be read, and nothing else, by the counts of the store itself."""
    with _exempt(connection, _for_only(_FOR_FIGURES, FIGURES, frozenset())):
        yield


@contextmanager
def keeping_texts(connection: Connection) -> Iterator[None]:
    """Let the whole text of a plan be written and hashed, the note that whoever writes may not read in it."""
    with _exempt(connection):
        yield


@contextmanager
def bringing_together(connection: Connection) -> Iterator[None]:
    """Let everything that hangs on a file go over to another one of the same person, unread.

    That is: the notes of every organisation, plans, kept papers, what may say something of their health.
    """
    with _exempt(connection, _allow_all_but(_NEVER)):
        yield


@contextmanager
def purging(connection: Connection) -> Iterator[None]:
    """Let lines of the journal go, for a purge, which seals where it ends."""
    with _exempt(connection, _allow_all_but(_NEVER)):
        yield


@contextmanager
def compacting(connection: Connection) -> Iterator[None]:
    """Let ``VACUUM`` attach its own copy, which is kept in memory, for as long as it runs.

    It makes the indexes again by the names of their tables, in front of which nothing may stand.
    """
    raw: Any = connection.connection
    with _exempt(connection, _allow_all_but(frozenset())):
        withheld.stand_aside(raw.driver_connection)
        try:
            yield
        finally:
            raw.info[_ACTING].stand_before(raw.driver_connection)


@contextmanager
def _exempt(connection: Connection, instead: Authorizer | None = None) -> Iterator[None]:
    """Have no row withheld on a connection, nor, with another authorizer, what the role may not."""
    raw: Any = connection.connection
    acting: withheld.Acting = raw.info[_ACTING]
    reach, acting.reach = acting.reach, Reach.EVERYTHING
    if instead is not None:
        raw.driver_connection.set_authorizer(instead)
    try:
        yield
    finally:
        acting.reach = reach
        if instead is not None:
            raw.driver_connection.set_authorizer(_authorizer(acting))


def _allow_all_but(refused: frozenset[int]) -> Authorizer:
    def authorize(action: int, *_details: _Name) -> int:
        return _DENIED if action in refused else _ALLOWED

    return authorize


def _policy(role: Role) -> _Policy:
    held = rights_of(role)
    counts_only = Right.READ_FILES not in held
    hidden: set[tuple[str | None, str | None]] = set()
    closed = {"journal_anchor"}
    fixed: set[tuple[str | None, str | None]] = set()
    if Right.READ_SENSITIVE not in held:
        hidden.update(SENSITIVE)
        fixed.update(SENSITIVE)
        hidden.add(("attachment", "key"))  # a signed sheet shows the whole plan
    if Right.READ_JOURNAL not in held:
        hidden.update(("journal_entry", column) for column in _JOURNAL_TEXT)
    if Right.WRITE_PLANS not in held:
        closed.update(_PLANS)
        hidden.add(("seal_key", "private_key"))
    if Right.ADMINISTER not in held:
        closed.update(("organisation", "own_field", "programme"))
        hidden.add(("archived_plan", "sealed"))
        fixed.update(("adviser", column) for column in _ADVISER_POWERS)
    return _Policy(
        readable=COUNTED if counts_only else None,
        hidden=frozenset(hidden),
        writable=COUNTER_WRITES if counts_only else None,
        closed=frozenset(closed),
        fixed=frozenset(fixed),
    )


def _authorizer(acting: withheld.Acting) -> Authorizer:
    """Return what SQLite asks while somebody acts on a connection."""
    policy = _POLICIES[acting.actor.role]
    if policy.readable is None:
        return _for_all_but(policy, acting.bodies)
    return _for_only(policy, policy.readable, acting.bodies)


def _for_all_but(policy: _Policy, bodies: frozenset[str]) -> Authorizer:
    hidden, watched = policy.hidden, policy.hidden | withheld.COLUMNS

    # Called for every column of every statement: nothing is called from it on the way of a reading.
    def authorize(action: int, first: _Name, second: _Name, database: _Name, source: _Name) -> int:
        if action == _READ:
            if first in _UNTOLD:
                return _DENIED
            if (first, second) not in watched or source in bodies:
                return _ALLOWED
            return _DENIED if (first, second) in hidden or database == _TABLES else _ALLOWED
        return _ALLOWED if _may_do(policy, action, first, second) else _DENIED

    return authorize


def _for_only(
    policy: _Policy, readable: Mapping[str, frozenset[str] | None], bodies: frozenset[str]
) -> Authorizer:
    def authorize(action: int, first: _Name, second: _Name, _database: _Name, source: _Name) -> int:
        if action == _READ:
            # A view names all its columns, whatever is asked of it; those asked for are named again.
            if source in bodies or (first in bodies and source in withheld.TABLES):
                return _ALLOWED
            columns = readable.get(first or "", _NOTHING)
            return _ALLOWED if columns is EVERYTHING or second in columns else _DENIED
        return _ALLOWED if _may_do(policy, action, first, second) else _DENIED

    return authorize


def _may_do(policy: _Policy, action: int, first: str | None, second: str | None) -> bool:
    if action not in {_INSERT, _UPDATE, _DELETE}:
        return action not in _NEVER and not (action == _PRAGMA and first in _UNTOLD_PRAGMAS)
    if first == "journal_entry":
        return action == _INSERT
    if first in policy.closed or (policy.writable is not None and first not in policy.writable):
        return False
    if first == "adviser" and action != _UPDATE:
        return not policy.fixed
    return action != _UPDATE or (first, second) not in policy.fixed


_HIDDEN: Final = {
    role: frozenset[str]() if Right.READ_SENSITIVE in rights_of(role) else frozenset(c for _, c in SENSITIVE)
    for role in Role
}
_POLICIES: Final = {role: _policy(role) for role in Role}
_NOTHING: Final[frozenset[str]] = frozenset()
_FOR_FIGURES: Final = _Policy(
    readable=FIGURES, hidden=frozenset(), writable=_NOTHING, closed=_NOTHING, fixed=frozenset()
)


class Sentry:
    """Puts who acts before each connection as it leaves the pool.

    Not while it is in use: a query of another thread would be cut short, and setting an authorizer makes
    SQLite forget the statements it prepared for somebody else.
    """

    def __init__(self) -> None:
        self.actor = NOBODY
        self._others = threading.local()

    def guard(self, engine: Engine) -> None:
        """Stand before every connection that an engine gives from now on."""
        engine.dialect.statement_compiler = withheld.StraightWriting
        event.listen(engine, "checkout", self._on_checkout)

    @contextmanager
    def standing_for(self, actor: Actor) -> Iterator[None]:
        """Have somebody act on the connections that this thread takes meanwhile, whoever acts elsewhere."""
        before = getattr(self._others, "actor", None)
        self._others.actor = actor
        try:
            yield
        finally:
            self._others.actor = before

    def _on_checkout(self, connection: Any, record: Any, _proxy: Any) -> None:
        actor = getattr(self._others, "actor", None) or self.actor
        if record.info.get(_ACTOR) is actor:
            return
        acting = record.info.get(_ACTING)
        if acting is None:
            acting = withheld.Acting()
            connection.set_authorizer(None)
            acting.stand_before(connection)
            record.info[_ACTING] = acting
        acting.become(actor)
        connection.set_authorizer(_authorizer(acting))
        record.info[_ACTOR] = actor
