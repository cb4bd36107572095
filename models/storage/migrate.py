"""Brings an older database to the newest schema, in one transaction and with a copy kept beside."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine

from models.errors import StorageFailure, VaultError
from models.storage.copies import copy_database, sync_folder

SCHEMA_VERSION = 24
"""Number of the newest file in ``migrations/versions``; kept in the database as ``user_version``."""
MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine, path: Path, key: bytes) -> None:
    """Compare the schema's version with ours, and migrate when it is behind.

    Args:
        engine: On the database.
        path: The database file.
        key: Its 32-byte key, for the copy.

    Raises:
        VaultError: ``vault.newer``.
    """
    with engine.connect() as connection:
        found = _number(connection, "user_version")
    if found > SCHEMA_VERSION:
        raise VaultError("vault.newer")
    if found == SCHEMA_VERSION:
        return
    copy = path.with_name(f"{path.name}.before-{SCHEMA_VERSION}")
    if found > 0:
        with engine.connect() as connection:
            check(connection)
        _copy(path, copy, key)
    with engine.connect() as connection:
        _migrate(connection)


def require_current(engine: Engine) -> None:
    """Refuse a schema that is not ours, of a database that cannot be written.

    Raises:
        VaultError: ``vault.newer``; ``vault.older``: it has to be brought up to date, in a copy.
    """
    with engine.connect() as connection:
        found = _number(connection, "user_version")
    if found != SCHEMA_VERSION:
        raise VaultError("vault.newer" if found > SCHEMA_VERSION else "vault.older")


def forget_copies(path: Path) -> None:
    """Remove the copies that migrations kept beside a database, once a later backup was verified.

    Args:
        path: The database file.

    Raises:
        OSError: The disk refused.
    """
    for copy in path.parent.glob(f"{path.name}.before-*"):
        copy.unlink(missing_ok=True)


def check(connection: Connection) -> None:
    """Read every page and refuse a file of which a bit changed.

    Args:
        connection: Outside of any transaction.

    Raises:
        StorageFailure: ``storage.damaged``.
    """
    cursor = connection.connection.cursor()
    # The check of SQLCipher looks at the main file only, and an unfinished checkpoint looks like damage.
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    spoilt = cursor.execute("PRAGMA cipher_integrity_check").fetchall()
    if spoilt or cursor.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise StorageFailure("storage.damaged")


def _migrate(connection: Connection) -> None:
    """Run every missing migration inside one transaction: a cut leaves the old schema, whole."""
    raw = connection.connection
    # Ignored inside a transaction, and with it on, replacing a parent table deletes its children.
    raw.cursor().execute("PRAGMA foreign_keys = OFF")
    try:
        with connection.begin():
            _run_scripts(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise RuntimeError("a migration left rows that point nowhere")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    finally:
        raw.cursor().execute("PRAGMA foreign_keys = ON")


def _run_scripts(connection: Connection) -> None:
    # Slow to import, and most openings find nothing to do.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise VaultError("vault.newer") from error


def _copy(path: Path, copy: Path, key: bytes) -> None:
    """Write a consistent, equally encrypted copy beside the database; half a copy does not stay."""
    part = copy.with_name(f"{copy.name}.part")
    _remove(part)
    try:
        copy_database(path, key, part)
        part.replace(copy)
        sync_folder(copy.parent)
    finally:
        _remove(part)


def _remove(part: Path) -> None:
    for file in part.parent.glob(f"{part.name}*"):
        file.unlink()


def _number(connection: Connection, pragma: str) -> int:
    value = connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
    return int(value)
