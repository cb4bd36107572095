"""A vault of one person who coordinates, for the tests of teams and of one's own access."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from models.records.settings import AdviserDraft, Settings
from models.vault.keys import CHEAPEST
from tests.conftest import PASSPHRASE, StoppedClock

if TYPE_CHECKING:
    from controllers.people import PeopleController
    from controllers.session import SessionController
    from controllers.tasks import InlineTasks

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
