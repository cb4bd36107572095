"""What the first page asks of a vault was written beforehand, and nothing of it outlives the vault."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy.util import LRUCache

from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.records.ids import AdviserId, HallId
from models.records.people import Actor, Role
from models.storage import dialect, first_reads, settings
from models.storage.store import Store
from models.vault.vault import Vault
from tests.conftest import StoppedClock

_forget = dialect.forget


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> LRUCache[Any, Any]:
    """Return where statements are kept, empty as when the program starts."""
    kept: LRUCache[Any, Any] = LRUCache(1000)
    monkeypatch.setattr(dialect, "_STATEMENTS", kept)
    monkeypatch.setattr(dialect, "SHARED", {"compiled_cache": kept})
    monkeypatch.setattr(dialect, "forget", _forget)
    return kept


def test_nothing_is_left_to_write_between_the_passphrase_and_the_first_page(
    statements: LRUCache[Any, Any],
    opened_vault: Vault,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
) -> None:
    first_reads.rehearse()
    known = set(statements)
    store = Store.open(opened_vault.database_path, opened_vault.database_key)
    store.act_as(Actor(adviser_id=AdviserId(uuid4()), name="Essai", role=Role.COORDINATOR))
    workspace = Workspace(store, inline_tasks, stopped_clock, opened_vault)

    workspace.settings.settings()
    workspace.residents.first_rows()
    workspace.settings.terms("language")
    workspace.backups.state()
    workspace.meetings.today(HallId(uuid4()))
    workspace.residents.residences()

    assert known
    assert set(statements) == known
    workspace.close()
    store.close()


def test_what_was_written_with_words_of_a_person_goes_with_the_vault(
    statements: LRUCache[Any, Any], opened_vault: Vault
) -> None:
    store = Store.open(opened_vault.database_path, opened_vault.database_key)
    with store.read() as transaction:
        settings.read(transaction.session)
    assert len(statements) > 0

    store.close()

    assert len(statements) == 0
