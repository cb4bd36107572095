"""Shared fixtures: encrypted template vaults made once per worker, copied for each test.

What is slow and gives the same each time is computed once per worker (``tests.quickened``): statements of SQL are
compiled once, a passphrase is stretched once for the same salt and cost, the same sound file is checked once. Tests of screens and controllers, which
try no key, go further: what is stretched there for the first time costs nothing, and a new database is a copy of an
empty one under the key of its vault, and texts stay laid out from one test to the next. Every file stays encrypted
as the application does it. Tests of keys and slots, faults, attacks, journeys and whatever starts another program on
its vault stretch and create for good. Where there is room, their folders are in memory and gone after each test.
"""

from __future__ import annotations

import gc
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from tests import compiled  # noqa: F401  (before what it keeps is imported)

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any test imports Qt

from controllers.lean_qt import go_on
from models.storage.store import Store
from models.vault.header import read
from models.vault.header_parts import Header
from models.vault.keys import CHEAPEST
from models.vault.lock import VaultLock
from models.vault.slots import OpenSlot
from models.vault.vault import LOCK, Vault, create
from tests import quickened, ready_demo
from tests.breadth import IS_LONG
from tests.unwritable import can_mount, is_bound_by_rights, read_only_stick, without_the_right

if TYPE_CHECKING:
    from controllers.tasks import InlineTasks
    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord

PASSPHRASE = "sept mots faciles pour un essai"
NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
"""A Tuesday, noon in Paris."""
_MEMORY, _ROOM = Path("/dev/shm"), 4 * 1024**3  # noqa: S108  (pytest makes a folder of its own there)
_LONGEST_FIRST = ("real", "secrets", "faults", "journeys", "headless", "documents")
"""Folders whose tests last long: begun last, one worker would end alone."""

_BY_ONE_WORKER = frozenset({
    "controllers/test_paper_copies.py", "controllers/test_plan_versions.py", "controllers/test_proving.py",
    "controllers/test_signing.py", "controllers/test_signing_evidence.py", "documents/test_plan_facing.py",
    "documents/test_seal.py", "headless/test_demo_vault.py", "headless/test_plan_and_verify.py",
    "journeys/test_every_form_survives.py", "journeys/test_nothing_is_lost.py", "models/test_attachment_check.py",
    "models/test_backup_sticks.py", "models/test_seal_check.py", "real/test_cups.py", "secrets/test_nothing_outside.py",
    "ui/test_plans_editor.py", "ui/test_proof_screens.py", "ui/test_signed_papers.py", "ui/test_signing_hand_over.py",
})  # fmt: skip
"""Files whose tests share what takes long to make, or a server."""

_TRY_NO_KEY = frozenset({"controllers", "ui"})
"""Folders whose tests make vaults and people by the dozen, and try neither keys nor creation …"""
_TRY_KEYS = frozenset({"test_session.py"})
"""… but for these files of theirs."""


class _Scheduling(LoadScopeScheduling):  # type: ignore[misc]  # xdist is not typed
    """Gives tests one by one, but for some files, which stay whole.

    The marks by which xdist 3.8 would tell are lost with pytest 9.2, which no longer lets it rename a test.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0].removeprefix("tests/")
        return file if file in _BY_ONE_WORKER else nodeid

    def mark_test_complete(self, node: object, item_index: int, duration: float = 0) -> None:
        """Forget what is done, which xdist would count again after each test."""
        super().mark_test_complete(node, item_index, duration)
        scope = self._split_scope(self.registered_collections[node][item_index])
        if all(self.assigned_work[node][scope].values()):
            del self.assigned_work[node][scope]


def pytest_configure() -> None:
    """Keep the folders of tests in memory: nobody waits for a disk, but the faults, which have their own.

    Try fewer examples unless everything is asked for, and look less often for what nothing points to any more.
    """
    settings.register_profile("palier", max_examples=100 if IS_LONG else 20, deadline=None)
    settings.load_profile("palier")
    gc.set_threshold(10_000, 20, 20)
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> _Scheduling:
    """Give tests to the workers our way; whoever gives them collects none, and the collector may begin."""
    go_on()
    return _Scheduling(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the long tests first."""
    order = {name: place for place, name in enumerate(_LONGEST_FIRST)}
    items.sort(key=lambda item: order.get(item.path.parent.name, len(order)))


def pytest_collection_finish() -> None:
    """Have the collector begin here, and spare it what stays until the end: modules and tests."""
    gc.freeze()
    go_on()


@pytest.fixture(scope="session", autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Have nothing read or written in the data folder of whoever runs the tests; have the workers share one demo."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("poste")))
        folder = tmp_path_factory.getbasetemp()
        shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
        patch.setenv(ready_demo.FOLDER, str(shared / "demo"))
        yield


@pytest.fixture(scope="session")
def _empty_database(tmp_path_factory: pytest.TempPathFactory) -> quickened.EmptyDatabase:
    return quickened.EmptyDatabase(tmp_path_factory.mktemp("empty"))


@pytest.fixture(scope="session", autouse=True)
def _computed_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        quickened.share_statements(patch)
        quickened.stretch_once(patch)
        quickened.check_once(patch)
        yield


@pytest.fixture(autouse=True)
def _as_quick_as_may_be(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch and create for nothing where neither is tried; for good where an attack or a fault is."""
    path = request.node.path
    if request.node.get_closest_marker("faults") is not None:
        quickened.stretch_for_good(monkeypatch)
    elif path.parent.name in _TRY_NO_KEY and path.name not in _TRY_KEYS:
        quickened.stretch_cheaply(monkeypatch)
        quickened.keep_laid_out(monkeypatch)
        made: quickened.EmptyDatabase = request.getfixturevalue("_empty_database")
        monkeypatch.setattr(Store, "create", made.copy)


@dataclass
class StoppedClock:
    """A clock that moves only when told to."""

    now: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        """Move forward by ``timedelta(**amount)``."""
        self.now += timedelta(**amount)


@dataclass(frozen=True)
class TemplateVault:
    """A closed vault, and the keys that were drawn for it."""

    path: Path
    header: Header
    opened: OpenSlot


@pytest.fixture(scope="session")
def template_vault(tmp_path_factory: pytest.TempPathFactory) -> TemplateVault:
    """Create a vault once, with the cheapest allowed derivation and the words of its lists, and close it."""
    path = tmp_path_factory.mktemp("template") / "Modèle.palier"
    vault = create(path, PASSPHRASE, quickened.create_with_words, CHEAPEST)
    template = TemplateVault(path, read(path).header, vault._slot())
    vault.close()
    return template


@pytest.fixture(scope="session")
def filled_vault(
    template_vault: TemplateVault, tmp_path_factory: pytest.TempPathFactory, qapp: object
) -> Callable[[Callable[[Workspace], object]], Path]:
    """Return what gives the closed vault that a function fills: filled at the first call, under the same keys."""
    made: dict[Callable[[Workspace], object], Path] = {}

    def filled(fill: Callable[[Workspace], object]) -> Path:
        if fill not in made:
            path = shutil.copytree(template_vault.path, tmp_path_factory.mktemp("filled") / "Rempli.palier")
            _fill(path, template_vault, fill)
            made[fill] = path
        return made[fill]

    return filled


def _fill(path: Path, template: TemplateVault, fill: Callable[[Workspace], object]) -> None:
    from controllers.tasks import InlineTasks  # noqa: PLC0415  (after the platform is chosen)
    from controllers.workspace import Workspace  # noqa: PLC0415

    vault = Vault(path, template.header, template.opened, VaultLock.take(path / LOCK))
    store = Store.open(vault.database_path, vault.database_key)
    workspace = Workspace(store, InlineTasks(), StoppedClock(), vault, kdf=CHEAPEST)
    fill(workspace)
    workspace.close()
    store.close()
    vault.close()


@pytest.fixture
def passphrase() -> str:
    """Return the passphrase of ``vault_path``."""
    return PASSPHRASE


@pytest.fixture
def vault_path(request: pytest.FixtureRequest, template_vault: TemplateVault, tmp_path: Path) -> Path:
    """Return a closed vault of this test alone; with a plan in the tests of one (``started``, ``frozen_plan`` …)."""
    from tests.factories import a_frozen_plan, a_signed_plan, a_started_plan  # noqa: PLC0415  (after the platform)

    fills = {"signed_plan": a_signed_plan, "frozen_plan": a_frozen_plan, "started": a_started_plan}
    wanted = [fills[name] for name in fills if name in request.fixturenames]
    source = request.getfixturevalue("filled_vault")(wanted[0]) if wanted else template_vault.path
    return shutil.copytree(source, tmp_path / "Essai.palier")


@pytest.fixture
def started(workspace: Workspace) -> PlanVersionRecord:
    """Return a plan that is begun, in a vault with its hire, its person, their residence and the employer."""
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


@pytest.fixture
def frozen_plan(workspace: Workspace) -> PlanVersionRecord:
    """Return a plan that waits for its signatures: its document is drawn once for all tests of one."""
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


@pytest.fixture
def signed_plan(workspace: Workspace) -> PlanVersionRecord:
    """Return a plan that the three signed on the screen, once for all tests of one."""
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


@pytest.fixture(scope="session")
def lived_vault(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a vault once as the application does, with somebody's work in it, and close it."""
    from controllers.session import SessionController  # noqa: PLC0415  (after the platform is chosen)
    from controllers.tasks import InlineTasks  # noqa: PLC0415
    from tests.factories import a_resident, some_settings  # noqa: PLC0415

    path = tmp_path_factory.mktemp("lived") / "Vécu.palier"
    session = SessionController(InlineTasks(), StoppedClock(), CHEAPEST)
    workspace = session.create_now(path, PASSPHRASE, some_settings())
    workspace.settings.terms("language")  # a vault that was worked in has its words
    resident = workspace.residents.save(a_resident())
    workspace.drafts.keep("resident", str(resident.resident_id), {"text": "à moitié"})
    session.lock()
    return path


@pytest.fixture(params=["medium", "folder"])
def unwritable_vault(
    request: pytest.FixtureRequest, lived_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Return a closed vault that nothing can be written into: on a stick, then in a folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "poste"))  # wrong passphrases are counted there
    if request.param == "medium":
        if not can_mount():
            pytest.skip("a small disk cannot be mounted for reading only here: root and Linux are needed")
        with read_only_stick(lived_vault, tmp_path / "stick") as path:
            yield path
        return
    if not is_bound_by_rights():
        pytest.skip("root is not bound by the rights of files here")
    with without_the_right(Path(shutil.copytree(lived_vault, tmp_path / "Sans droit.palier"))) as path:
        yield path


@pytest.fixture
def opened_vault(template_vault: TemplateVault, vault_path: Path) -> Iterator[Vault]:
    """Open the test's vault without paying for the key derivation."""
    lock = VaultLock.take(vault_path / LOCK)
    vault = Vault(vault_path, template_vault.header, template_vault.opened, lock)
    yield vault
    vault.close()


@pytest.fixture
def store(opened_vault: Vault) -> Iterator[Store]:
    """Open the database of the test's vault."""
    store = Store.open(opened_vault.database_path, opened_vault.database_key)
    yield store
    store.close()


@pytest.fixture
def stopped_clock() -> StoppedClock:
    """Return a clock stopped on a Tuesday at noon, Paris time."""
    return StoppedClock()


@pytest.fixture
def inline_tasks(qapp: object) -> InlineTasks:
    """Return tasks that run at once, on this thread."""
    from controllers.tasks import InlineTasks  # noqa: PLC0415  (after the platform is chosen)

    return InlineTasks()


@pytest.fixture
def workspace(
    store: Store, inline_tasks: InlineTasks, stopped_clock: StoppedClock, opened_vault: Vault
) -> Iterator[Workspace]:
    """Build every controller on the test's vault."""
    from controllers.workspace import Workspace  # noqa: PLC0415  (after the platform is chosen)

    workspace = Workspace(store, inline_tasks, stopped_clock, opened_vault, kdf=CHEAPEST)
    yield workspace
    workspace.close()
