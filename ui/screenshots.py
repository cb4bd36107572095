"""Pictures of every screen, from a vault of fictional people, with nobody at the keyboard."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from ui.scenes import SCENES, Scene
from ui.stage import Stage
from ui.theme import theme
from ui.tokens import ThemeName
from ui.translations import install_language

if TYPE_CHECKING:
    from models.clock import Clock
    from models.records.signatures import Ink

JOURNEY: Final = (
    "hall", "person_file", "hire", "plan_editor", "plan_document", "read", "ask", "sign", "thanks",
)  # fmt: skip
"""The scenes of the main job, in its order."""
_JOURNEY_LEADS: Final = ("desk", "neutral")
"""Those which lead to the reading: the journey needs no others."""
_LONGEST_IDLE_SECONDS: Final = 3600
_STILL_MS: Final = 200
"""A screen is whole when it has not changed for this long…"""
_MOST_LOOKS: Final = 30
"""… and is taken as it is after so many looks."""
_PLATFORM_NOISE: Final = "propagateSizeHints"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the screens are shown.

    Attributes:
        size: Width and height of the window, pixels.
        language: ``fr`` or ``en``.
    """

    theme: str = "light"
    zoom: float = 1.0
    size: tuple[int, int] = (1366, 768)
    language: str = "fr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Props:
    """What the pictures need and no screen has any business to know.

    Attributes:
        make_demo: Makes a closed vault of fictional data and returns its passphrase.
        draw: Draws the signature of a name.
        clock: The present of the pictures.
    """

    make_demo: Callable[[Path], str]
    draw: Callable[[str], Ink]
    clock: Clock


def scene_names() -> tuple[str, ...]:
    """Return the names of all scenes, in the order in which they are taken."""
    return tuple(scene.name for scene in SCENES)


def take_screenshots(folder: Path, look: Look, props: Props, only: Sequence[str] = ()) -> tuple[Path, ...]:
    """Write one PNG for each scene.

    Args:
        folder: It exists.
        look: Theme, zoom, size, language.
        props: The fictional data.
        only: Names of scenes; empty: all of them.

    Returns:
        The files written. A scene that failed has none, and its error went the way of all stray errors.
    """
    qInstallMessageHandler(_print_but_noise)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    QApplication.setCursorFlashTime(0)  # a blinking cursor is a change
    install_language(look.language)
    theme.install(ThemeName(look.theme), look.zoom)
    with TemporaryDirectory(prefix="palier-", ignore_cleanup_errors=True) as private:
        vault = Path(private) / "Démonstration.palier"
        passphrase = props.make_demo(vault)
        session = SessionController(InlineTasks(), props.clock)
        workspace = session.open_now(vault, passphrase)
        settings = workspace.settings.settings()
        workspace.settings.save(
            replace(
                settings,
                theme=look.theme,
                zoom=look.zoom,
                language=look.language,
                idle_curtain_seconds=_LONGEST_IDLE_SECONDS,
            )
        )
        stage = Stage(session, workspace, vault, look.size, draw=props.draw, clock=props.clock)
        photographer = Photographer(stage, frozenset(only or scene_names()), folder)
        photographer.begin()
        application.exec()
        stage.clear()
        session.lock()
    return tuple(photographer.written)


class Photographer(QObject):
    """Sets one scene after the other, lets it settle, takes it.

    Every scene is set, since some need those before them; only those that are wanted are taken. For
    the journey alone, it is known which are needed.

    Attributes:
        written: The files so far.
    """

    def __init__(self, stage: Stage, wanted: frozenset[str], folder: Path) -> None:
        super().__init__()
        self._stage, self._wanted, self._folder = stage, wanted, folder
        known = {*JOURNEY, *_JOURNEY_LEADS} if wanted == frozenset(JOURNEY) else frozenset(scene_names())
        self._left = [scene for scene in SCENES if scene.name in known]
        self._scene: Scene | None = None
        self._before: QImage | None = None
        self._looks = 0
        self.written: list[Path] = []

    def begin(self) -> None:
        """Take the first scene once the application runs."""
        QTimer.singleShot(0, self, self._set_next)

    def _set_next(self) -> None:
        if not self._left or len(self.written) == len(self._wanted):
            QApplication.exit()
            return
        self._scene = scene = self._left.pop(0)
        # Asked for first: a scene that cannot be set must not stop the others.
        QTimer.singleShot(scene.settle_ms if scene.name in self._wanted else 0, self, self._take)
        self._stage.shown = None
        scene.set(self._stage)

    def _take(self) -> None:
        shown = self._stage.shown
        if shown is None or self._scene is None or self._scene.name not in self._wanted:
            QTimer.singleShot(0, self, self._set_next)
            return
        shown.activateWindow()  # what was made for the scene may have taken it: the field shows its ring
        now = shown.grab().toImage()
        self._looks += 1
        if now != self._before and self._looks < _MOST_LOOKS:
            self._before = now
            QTimer.singleShot(_STILL_MS, self, self._take)
            return
        self._before, self._looks = None, 0
        QTimer.singleShot(0, self, self._set_next)
        path = self._folder / f"{len(self.written) + 1:02d}_{self._scene.name}.png"
        if now.save(str(path)):
            self.written.append(path)


def _print_but_noise(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Print what Qt says, except what the offscreen platform repeats at each window."""
    if _PLATFORM_NOISE not in text:
        sys.stderr.write(text + "\n")
