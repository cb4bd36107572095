"""Vaults of tests of controllers: of one person who coordinates, and of two organisations beside each other."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from models.exchange import hand_over_file
from models.records.settings import AdviserDraft, Settings
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.lock import VaultLock
from models.vault.vault import LOCK, Vault
from tests.conftest import PASSPHRASE, StoppedClock, TemplateVault
from tests.factories import some_settings

if TYPE_CHECKING:
    from controllers.people import PeopleController
    from controllers.session import SessionController
    from controllers.tasks import InlineTasks
    from tests.controllers.houses import Side

CAMILLE = AdviserDraft(first_name="Camille", last_name="Exemple")
_FROM_THE_FIRST_LINE = frozenset(
    {
        "test_withdrawn_for_good_the_vault_has_another_key_and_opens_again_by_itself",
        "test_a_full_disk_while_the_key_changes_leaves_the_vault_as_it_was",
        "test_somebody_else_goes_on_without_closing_the_database",
    }
)
"""Tests that read the journal of a vault from its first line: theirs is made, not opened again."""


@pytest.fixture
def session(inline_tasks: InlineTasks, stopped_clock: StoppedClock) -> SessionController:
    """Return a session that derives keys at the lowest allowed cost."""
    from controllers.session import SessionController  # noqa: PLC0415  (after the platform is chosen)

    return SessionController(inline_tasks, stopped_clock, CHEAPEST)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the vault of the test is."""
    return tmp_path / "Rhône.palier"


@pytest.fixture(scope="session")
def new_vault(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a vault once as the application does, and close it."""
    from controllers.session import SessionController  # noqa: PLC0415  (after the platform is chosen)
    from controllers.tasks import InlineTasks  # noqa: PLC0415

    path = tmp_path_factory.mktemp("team") / "Rhône.palier"
    session = SessionController(InlineTasks(), StoppedClock(), CHEAPEST)
    session.create_now(path, PASSPHRASE, Settings(adviser=CAMILLE), "Bureau")
    session.lock()
    return path


@pytest.fixture
def people(
    request: pytest.FixtureRequest, session: SessionController, new_vault: Path, path: Path
) -> PeopleController:
    """Return the team of a new vault: one person, who coordinates."""
    if request.node.originalname in _FROM_THE_FIRST_LINE:
        return session.create_now(path, PASSPHRASE, Settings(adviser=CAMILLE), "Bureau").people
    shutil.copytree(new_vault, path)
    return session.open_now(path, PASSPHRASE).people


@pytest.fixture
def side(
    template_vault: TemplateVault, tmp_path: Path, inline_tasks: InlineTasks, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Side]]:
    """Return what opens the vault of an organisation of a name."""
    from controllers.workspace import Workspace  # noqa: PLC0415  (after the platform is chosen)
    from tests.controllers.houses import Side  # noqa: PLC0415

    monkeypatch.setattr(hand_over_file, "COST", CHEAPEST)
    closing: list[Callable[[], None]] = []

    def opened(name: str) -> Side:
        path = shutil.copytree(template_vault.path, tmp_path / f"{name}.palier")
        vault = Vault(path, template_vault.header, template_vault.opened, VaultLock.take(path / LOCK))
        store = Store.open(vault.database_path, vault.database_key)
        workspace = Workspace(store, inline_tasks, StoppedClock(), vault, kdf=CHEAPEST)
        workspace.settings.save(some_settings(organisation_name=name))
        found = Side(workspace, [], [], [])
        workspace.hand_overs.given.connect(found.given.append)
        workspace.hand_overs.failed.connect(found.refused.append)
        workspace.intake.opened.connect(found.opened.append)
        workspace.intake.failed.connect(found.refused.append)
        closing.extend((vault.close, store.close, workspace.close))
        return found

    yield opened
    for close in reversed(closing):
        close()
