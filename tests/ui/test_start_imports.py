"""The first window imports nothing it does not show."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "alembic",
    "reportlab",
    "pyhanko",
    "cryptography",
    "numpy",
    "pypdfium2",
    "uharfbuzz",
    "platformdirs",
    "typing_extensions",
    "PySide6.QtSvg",
    "controllers.session",
    "models.storage",
    "ui.main_window",
)
SCRIPT = """
import sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
import ui.launch
from ui.launch import FirstWindow, theme

application = QApplication([])
theme.install("light", 1.0)
window = FirstWindow()
window.painted.connect(application.quit)
window.show()
application.exec()
print("Qt" if "Qt" in vars(QtCore) else "", *sys.modules)
"""


def test_the_first_paint_needs_neither_the_database_nor_the_documents_nor_the_qt_namespace() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    loaded = set(done.stdout.split())
    assert {name for name in (*HEAVY, "Qt") if name in loaded} == set()


LOCK = """
import runpy, sys

import controllers.lean_qt

controllers.lean_qt.start_lean()
import inspect
import ui.launch

inspect.getsource = None


def stop(launch):
    modules = list(sys.modules)
    application = ui.launch.QApplication.instance()
    application.setStyleSheet("")  # which stands before the style
    style = application.style().name()
    print(launch._lock_screen.vault.name, launch._lock_screen.place, style, *modules)
    launch._window.close()


ui.launch.Launch.go_on = stop
sys.argv = ["main.py", "--locked", "/nowhere/Essai.palier", "--place", "people"]
sys.exit(runpy.run_path("main.py", run_name="__main__"))
"""


def test_the_lock_screen_is_painted_without_reading_arguments_for_people_nor_any_source(
    tmp_path: Path,
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-c", LOCK],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.stderr == ""
    vault, place, style, *modules = done.stdout.split()
    assert (vault, place, style) == ("Essai.palier", "people", "fusion")
    late = {"controllers.headless.arguments", "controllers.headless.french_help", *HEAVY}
    assert late & set(modules) == set()
