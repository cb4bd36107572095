"""Where there is no screen, the demo still does the main job and shows it."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import main
from controllers.headless.arguments import ExitCode
from models.documents.proof.checking import check
from models.records.proof import ProofState
from ui.screenshots import JOURNEY, scene_names

MAIN = Path(main.__file__)
WITH_READY_DEMO = """
import os, sys

sys.path[0] = os.getcwd()  # as where main.py is, for the programs it starts
import main
from tests.ready_demo import ready_demo

main._make_demo = ready_demo
sys.exit(main.main())
"""
"""``main.py``, with the demo that it made once for all tests."""


def run(temporary: Path, *arguments: str, program: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND", "QT_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    return subprocess.run(
        [sys.executable, *program, *arguments],
        cwd=MAIN.parent,
        check=False,
        capture_output=True,
        text=True,
        env=environment | {"TMPDIR": str(temporary), "HOME": str(temporary)},
        stdin=subprocess.DEVNULL,
    )


def size_of(png: Path) -> tuple[int, int]:
    width, height = struct.unpack(">II", png.read_bytes()[16:24])
    return width, height


def test_the_demo_without_a_screen_writes_signed_plans_and_pictures_of_the_journey(tmp_path: Path) -> None:
    temporary, folder = tmp_path / "tmp", tmp_path / "out"
    temporary.mkdir()

    made = ("-c", WITH_READY_DEMO)
    done = run(temporary, "--demo", "--out", str(folder), "--english", program=made)

    assert done.returncode == ExitCode.DONE, done.stderr
    assert done.stderr.startswith("There is no screen here")
    assert "Traceback" not in done.stderr
    plans, pictures = sorted(folder.glob("*.pdf")), sorted(folder.glob("*.png"))
    assert [check(plan.read_bytes()).state for plan in plans] == [ProofState.CLOSED] * 2
    assert [picture.stem.partition("_")[2] for picture in pictures] == list(JOURNEY)
    assert {size_of(picture) for picture in pictures} == {(1366, 768)}
    assert str(folder) in done.stdout.splitlines()[-1]
    assert list(temporary.glob("palier-*")) == []


def test_the_journey_is_made_of_scenes_in_their_order() -> None:
    assert [name for name in scene_names() if name in JOURNEY] == list(JOURNEY)


def test_a_scene_that_does_not_exist_is_refused_with_the_list(tmp_path: Path) -> None:
    done = run(tmp_path, "screenshots", str(tmp_path / "out"), "--only", "hall,moon", program=(str(MAIN),))

    assert done.returncode == ExitCode.USAGE
    assert "moon" in done.stderr
    assert "plan_editor" in done.stderr
    assert not (tmp_path / "out").exists()
