"""Qt is never asked for a screen that is not there: it would abort."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from controllers.headless.display import choose_platform, missing_library

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")


def test_nothing_set_is_no_screen(tmp_path: Path) -> None:
    assert not choose_platform({"XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_display_that_nobody_serves_is_no_screen(tmp_path: Path) -> None:
    assert not choose_platform({"DISPLAY": ":4077", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert not choose_platform({"DISPLAY": "not a display", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_wayland_name_without_its_socket_is_no_screen(tmp_path: Path) -> None:
    environment = {
        "WAYLAND_DISPLAY": "wayland-7",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "XDG_SESSION_TYPE": "wayland",
    }

    assert not choose_platform(environment)


def test_a_platform_chosen_by_the_person_stays() -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen"}

    assert choose_platform(environment)
    assert environment == {"QT_QPA_PLATFORM": "offscreen"}


def test_a_chosen_platform_that_nobody_serves_is_no_screen(tmp_path: Path) -> None:
    assert not choose_platform({"QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert not choose_platform({"QT_QPA_PLATFORM": "wayland", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_qt_finds_every_library_here() -> None:
    assert missing_library("xcb") == ""
    assert missing_library("offscreen") == ""


def test_a_library_that_is_missing_is_named(tmp_path: Path) -> None:
    plugins = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    (plugins / "libqxcb.so").write_bytes(b"not a library")
    code = "from controllers.headless.display import missing_library; print(missing_library('xcb'))"

    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        cwd=Path(__file__).parents[2],
    )

    assert done.stdout.strip().endswith("libqxcb.so")
