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
