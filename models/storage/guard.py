"""Refuses, in the database itself, what the role of whoever acts may not read or write, whatever the SQL.

SQLite asks before it prepares a statement: once per table, per column read and per column written. A screen
or a query that forgot to ask for a right is thus refused too. Of single rows ``models.storage.withheld``
takes care. This is no cryptography: all persons of a vault hold its key.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Connection, Engine, event
from sqlcipher3 import dbapi2

from models.records.people import NOBODY, Actor
from models.rules.rights import Reach
from models.storage import policies, withheld
from models.storage.counted import EVERYTHING, FIGURES
from models.storage.engine import SETTINGS
from models.storage.policies import Policy

_Name = str | None
Authorizer = Callable[[int, _Name, _Name, _Name, _Name], int]

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
_CHECKS: Final = frozenset({
    "cipher_integrity_check", "data_version", "foreign_key_check", "page_count", "quick_check",
    "table_info", "table_xinfo", "wal_checkpoint",
})  # fmt: skip
_READABLE: Final = _CHECKS | SETTINGS | {"user_version"}
"""What may be asked of the database; others write files in clear, weaken what is kept or change the key."""


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
    with _exempt(connection, _for_only(policies.FOR_FIGURES, FIGURES, frozenset())):
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
def naming_the_writer(connection: Connection) -> Iterator[None]:
    """Let the journal say who wrote last in a record, and when, whatever the role."""
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


def _authorizer(acting: withheld.Acting) -> Authorizer:
    """Return what SQLite asks while somebody acts on a connection."""
    policy = policies.of(acting.actor.role)
    if policy.readable is None:
        return _for_all_but(policy, acting.bodies)
    return _for_only(policy, policy.readable, acting.bodies)


def _for_all_but(policy: Policy, bodies: frozenset[str]) -> Authorizer:
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
    policy: Policy, readable: Mapping[str, frozenset[str] | None], bodies: frozenset[str]
) -> Authorizer:
    nothing: frozenset[str] = frozenset()

    def authorize(action: int, first: _Name, second: _Name, _database: _Name, source: _Name) -> int:
        if action == _READ:
            # A view names all its columns, whatever is asked of it; those asked for are named again.
            if source in bodies or (first in bodies and source in withheld.TABLES):
                return _ALLOWED
            columns = readable.get(first or "", nothing)
            return _ALLOWED if columns is EVERYTHING or second in columns else _DENIED
        return _ALLOWED if _may_do(policy, action, first, second) else _DENIED

    return authorize


def _may_do(policy: Policy, action: int, first: str | None, second: str | None) -> bool:
    if action not in {_INSERT, _UPDATE, _DELETE}:
        return action not in _NEVER and (action != _PRAGMA or _may_ask((first or "").lower(), second))
    if first == "journal_entry":
        return action == _INSERT
    if first in policy.closed or (policy.writable is not None and first not in policy.writable):
        return False
    if first == "adviser" and action != _UPDATE:
        return not policy.fixed
    return action != _UPDATE or (first, second) not in policy.fixed


def _may_ask(pragma: str, argument: str | None) -> bool:
    return pragma in (_READABLE if argument is None else _CHECKS)


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
