"""The demo made once for the whole run of the tests, as ``main.py`` does in a process of its own, and copied.

Making it takes seconds: whoever shows it, and does not look at how it is made, goes without.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile

FOLDER: Final = "PALIER_READY_DEMO"
"""Names the folder where the demo of this run is, for the workers and the programs that they start."""
_VAULT, _WORDS, _LOCK = "Démonstration.palier", "words", "lock"


def ready_demo(path: Path) -> str:
    """Put a vault of the demo data somewhere, closed; stands for ``controllers.headless.apart.make_demo_apart``.

    Args:
        path: The vault folder to make.

    Returns:
        Its passphrase.
    """
    if FOLDER in os.environ:
        return _copied(Path(os.environ[FOLDER]), path)
    with tempfile.TemporaryDirectory(prefix="palier-") as alone:
        return _copied(Path(alone), path)


def _copied(folder: Path, path: Path) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    lock, words = QLockFile(str(folder / _LOCK)), folder / _WORDS
    lock.setStaleLockTime(0)  # however long it takes the other worker
    lock.lock()
    try:
        if not words.exists():
            _make(folder / _VAULT, words)
    finally:
        lock.unlock()
    shutil.copytree(folder / _VAULT, path)
    return words.read_text()


def _make(path: Path, words: Path) -> None:
    from controllers.headless.apart import make_demo_apart  # noqa: PLC0415  (whoever copies goes without)

    shutil.rmtree(path, ignore_errors=True)  # of a worker that was killed
    words.write_text(make_demo_apart(path))
