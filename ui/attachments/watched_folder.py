"""A folder in which a scanner puts its files, watched while the screen that takes them in is open."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from models.records.attachments import GivenFile

_ENDINGS: Final = frozenset({".jpg", ".jpeg", ".png", ".pdf"})
_SETTLE_MS: Final = 400
"""A scanner writes a file piece by piece: it is whole once its size has stayed the same for as long."""
_MOST: Final = 500
"""Files of a folder that are looked at: one that holds more is not where a scanner puts its own."""


class WatchedFolder(QObject):
    """What comes into one folder from now on; what lies there already is nobody's business.

    Signals:
        arrived: Tuple of GivenFile, new and whole; the files stay where they are.
        lost: The folder is no longer there.
    """

    arrived = Signal(object)
    lost = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._known: dict[str, tuple[int, int]] = {}
        self._growing: dict[str, tuple[int, int]] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._look)

    @property
    def path(self) -> Path | None:
        """The folder; None: none is watched."""
        return self._path

    def watch(self, path: Path) -> bool:
        """Watch a folder instead of the one before; False when it cannot be."""
        self.stop()
        if not path.is_dir() or not self._watcher.addPath(str(path)):
            return False
        self._path, self._known = path, _files(path)
        return True

    def stop(self) -> None:
        """Watch nothing any more."""
        self._settling.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._path, self._known, self._growing = None, {}, {}

    def _on_changed(self, _path: str) -> None:
        self._settling.start()

    def _look(self) -> None:
        """Give what has not grown since the last look; look again as long as something is on its way."""
        if self._path is None:
            return
        if not self._path.is_dir():
            self.stop()
            self.lost.emit()
            return
        files = _files(self._path)
        news = {name: state for name, state in files.items() if self._known.get(name) != state}
        whole = [name for name, state in news.items() if self._growing.get(name) == state and state[0]]
        self._growing = {name: state for name, state in news.items() if name not in whole}
        self._known = {name: self._known[name] for name in self._known if name in files} | {
            name: files[name] for name in whole
        }
        if self._growing:
            self._settling.start()
        if whole:
            self.arrived.emit(tuple(GivenFile(name=name, path=self._path / name) for name in sorted(whole)))


def _files(path: Path) -> dict[str, tuple[int, int]]:
    """Return the photos and scans of a folder, with size and time of writing."""
    found: dict[str, tuple[int, int]] = {}
    with suppress(OSError):
        for file in sorted(path.iterdir())[:_MOST]:
            if file.suffix.lower() in _ENDINGS and not file.is_symlink() and file.is_file():
                state = file.stat()
                found[file.name] = (state.st_size, state.st_mtime_ns)
    return found
