"""The tables as migrated are the tables as mapped."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import UTC, datetime, timedelta, timezone

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.exc import StatementError

import models.entities
from models.entities.base import Base
from models.entities.work import KeptDraftRow
from models.storage.engine import open_engine
from models.storage.store import Store
from models.vault.vault import Vault

for module in pkgutil.iter_modules(models.entities.__path__):
    importlib.import_module(f"models.entities.{module.name}")


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    return not (kind == "table" and str(name).startswith(("search_", "alembic_")))


def test_migrations_make_the_mapped_tables(opened_vault: Vault) -> None:
    engine = open_engine(
        opened_vault.database_path, opened_vault.database_key
    )  # as migrations: nobody acts yet
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_ours})

        differences = compare_metadata(context, Base.metadata)

    engine.dispose()
    assert differences == []


def test_an_instant_comes_back_in_utc(store: Store) -> None:
    told = datetime(2026, 3, 10, 12, 0, tzinfo=timezone(timedelta(hours=1)))

    with store.begin() as transaction:
        transaction.session.add(KeptDraftRow(kind="meeting", key="1", payload={"note": "é"}, updated_at=told))
    with store.read() as transaction:
        row = transaction.session.query(KeptDraftRow).one()
        kept, payload = row.updated_at, row.payload

    assert kept == told
    assert kept.tzinfo is UTC
    assert payload == {"note": "é"}


def test_an_instant_without_a_zone_is_refused(store: Store) -> None:
    naive = datetime(2026, 3, 10, 12, 0)  # noqa: DTZ001

    with pytest.raises(StatementError, match="time zone"), store.begin() as transaction:
        transaction.session.add(KeptDraftRow(kind="meeting", key="1", payload={}, updated_at=naive))


def test_keys_take_sixteen_bytes(store: Store) -> None:
    with store.begin() as transaction:
        transaction.session.add(KeptDraftRow(kind="x", key="1", payload={}, updated_at=datetime.now(UTC)))
    with store.read() as transaction:
        length = transaction.connection.exec_driver_sql("SELECT length(id) FROM kept_draft").scalar_one()

    assert length == 16
