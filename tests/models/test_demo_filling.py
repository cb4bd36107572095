"""What is much is invented in a process of its own: the same, and nothing stays when it is stopped."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from models.demo import filling
from models.demo.batch import VaultState
from models.demo.filler import Crowd, Filler
from models.demo.inserting import Lot
from models.demo.settings import demo_settings
from models.errors import StorageFailure
from tests.conftest import NOON

if TYPE_CHECKING:
    from models.storage.store import Store

CROWD = Crowd(residents=60, employers=3, seed=7, now=NOON, settings=demo_settings())


@pytest.fixture(autouse=True)
def apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "BATCH_SIZE", 1)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes started by the test."""
    processes: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen.__init__

    def started(process: subprocess.Popen[bytes], *args: object, **options: object) -> None:
        processes.append(process)
        start(process, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess.Popen, "__init__", started)
    return processes


def test_the_same_is_invented_in_either_process(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    here: list[Lot] = []
    Filler(VaultState.of(store), CROWD, here.append).fill()
    there: list[bytes] = []
    monkeypatch.setattr(Lot, "write", lambda lot, _store: there.append(lot.packed()))
    told: list[tuple[str, int, int]] = []

    filling.fill(store, CROWD, lambda *done: told.append(done))

    assert there == [lot.packed() for lot in here]
    assert told == [("employers", 3, 3), ("residents", 60, 60)]


def test_a_disk_that_refuses_stops_the_other_process(
    store: Store, monkeypatch: pytest.MonkeyPatch, started: list[subprocess.Popen[bytes]]
) -> None:
    def refuse(_lot: Lot, _store: Store) -> None:
        raise StorageFailure("storage.disk_full")

    monkeypatch.setattr(Lot, "write", refuse)

    with pytest.raises(StorageFailure, match="disk_full"):
        filling.fill(store, CROWD, lambda *_: None)

    assert [process.poll() is not None for process in started] == [True]


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(1)",
        "import sys; sys.stdin.buffer.read(); sys.exit(1)",
        "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(bytes(7) + bytes([9]) + bytes(4))",
    ],
    ids=["at once", "before anything", "in the middle of a lot"],
)
def test_another_process_that_stops_is_told(
    program: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "_WORK", program)

    with pytest.raises(StorageFailure):
        filling.fill(store, CROWD, lambda *_: None)
