"""The whole process: a window, a vault, a polite end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import create
from ui.launch import run

def make(path):
    create(path, "cheval agrafe violon", lambda file, key: Store.create(file, key).close(), CHEAPEST).close()
    return "cheval agrafe violon"

sys.exit(run(make_demo=make))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_a_demonstration_asked_to_end_closes_its_vault_and_removes_it(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "TMPDIR": str(tmp_path),
    }

    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    try:
        _wait_for(tmp_path, "palier-demo-*/Demo.palier/vault.hdr.a")
        process.send_signal(signal.SIGTERM)
        _, complaints = process.communicate(timeout=60)
    finally:
        process.kill()

    assert process.returncode == 0, complaints
    assert list(tmp_path.glob("palier-demo-*")) == []
    assert "Traceback" not in complaints


def _wait_for(folder: Path, pattern: str) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if list(folder.glob(pattern)):
            return
        time.sleep(0.05)
    raise AssertionError(pattern)
