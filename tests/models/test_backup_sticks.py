"""A stick that is pulled out, full or locked: nothing counts that is not whole, what was there stays."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount")
PULLS = int(os.environ.get("PALIER_STICK_PULLS", "6"))


@cache
def _can_mount() -> bool:
    """Say whether this machine lets a process mount a disk that nobody else sees."""
    try:
        done = subprocess.run(
            [*NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], check=False, capture_output=True
        )
    except OSError:
        return False
    return done.returncode == 0


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return what each scenario found; one process plays them all, its start is the dearest of it."""
    if not _can_mount():
        pytest.skip("needs a mount namespace (Linux, user namespaces or root): sticks cannot be mounted")
    script, folder = Path(__file__).with_name("pulled_stick.py"), tmp_path_factory.mktemp("sticks")
    done = subprocess.run(
        [*NAMESPACE, sys.executable, str(script), str(folder), str(PULLS)],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_stick_pulled_out_in_the_middle_counts_for_nothing_and_keeps_what_it_had(found: Any) -> None:
    found = found["pulled"]

    assert found["bad"] == 0
    assert sum(found["codes"].values()) == PULLS
    assert found["codes"].get("backup.missing", 0) >= PULLS // 2
    assert set(found["codes"]) <= {"backup.missing", "made"}
    assert found["kept"] >= 1


def test_a_full_stick_is_told_until_one_is_large_enough(found: Any) -> None:
    found = found["full"]

    assert found == {"codes": ["backup.disk_full", "made"], "bad": 0}


def test_a_locked_stick_is_told_and_its_backups_are_still_read(found: Any) -> None:
    found = found["read_only"]

    assert found["codes"] == ["made", "backup.read_only", "backup.read_only"]
    assert (found["sound"], found["parts"]) == (1, 0)
