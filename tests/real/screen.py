"""A virtual screen with a window manager, a French keyboard, and hands: xdotool moves the mouse and types.

With the environment variable ``PALIER_PICTURES`` naming a folder, ``Hands.picture`` keeps what was on screen.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypedDict

ASKED: Final = ".asked"
"""How the name of the file ends that asks ``driven_app`` for a report; it goes once the report is there.

It holds the name of the widget that is wanted; nothing, for all.
"""
ROOT: Final = Path(__file__).resolve().parent.parent.parent
PROGRAMS: Final = ("Xvfb", "openbox", "xdotool", "setxkbmap", "xprop")
_PATIENCE: Final = 90.0
_PAUSE: Final = 0.005
_REPORT: Final = 0.05
"""Seconds between two looks at what may be moving."""

Point = tuple[float, float]


class Seen(TypedDict):
    """A widget as it is on screen, in pixels of the screen."""

    x: int
    y: int
    width: int
    height: int
    text: str
    enabled: bool
    active: bool


def missing() -> list[str]:
    """Return the programs that this machine lacks."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


class Hands:
    """What a person does with the application, and what they see of it."""

    def __init__(self, environment: dict[str, str], report: Path, errors: Path) -> None:
        self._environment, self._report, self._errors = environment, report, errors
        self._asked = report.with_suffix(ASKED)

    def see(self, wanted: str = "") -> dict[str, Seen]:
        """Return the visible widgets by name, or only the one that is wanted, once what was done has arrived."""
        end = time.monotonic() + _PATIENCE
        asking = self._asked.with_suffix(".asking")
        asking.write_text(wanted)
        asking.replace(self._asked)
        while self._asked.exists():
            if time.monotonic() > end:
                raise AssertionError(f"the application is not there: {self._errors.read_text()}")
            time.sleep(_PAUSE)
        seen: dict[str, Seen] = json.loads(self._report.read_text())
        return seen

    def wait_for(self, name: str, text: str = "") -> Seen:
        """Wait until a widget is on screen, enabled, in the window that has the keyboard, and says a text."""
        found: list[Seen] = []

        def is_there() -> bool:
            widget = self.see(name).get(name)
            if widget and widget["enabled"] and widget["active"] and text in widget["text"]:
                found.append(widget)
            return bool(found)

        self._wait(is_there, f"{name} with {text!r} was not seen")
        return found[0]

    def wait_gone(self, name: str) -> None:
        """Wait until a widget is no longer on screen."""
        self._wait(lambda: name not in self.see(name), f"{name} is still there")

    def all_words(self) -> str:
        """Return every text on screen."""
        return "\n".join(widget["text"] for widget in self.see().values() if widget["text"])

    def title(self) -> str:
        """Return the title of the window in front, as the system shows it."""
        return self._answer("getactivewindow", "getwindowname").strip()

    def click(self, name: str, text: str = "") -> None:
        """Click the middle of a widget, once it has stopped moving."""
        x, y = _spot(self._at_rest(name, text), (0.5, 0.5))
        self._do("mousemove", x, y, "click", "1")

    def type(self, text: str) -> None:
        """Type a text on the French keyboard."""
        self._do("type", "--delay", "6", text)

    def press(self, *keys: str) -> None:
        """Press keys or chords, one after the other."""
        self._do("key", "--delay", "30", *keys)

    def draw(self, name: str, strokes: Sequence[Sequence[Point]]) -> None:
        """Draw strokes in a widget with the mouse button held; points in fractions of its size."""
        widget = self._at_rest(name, "")
        for stroke in strokes:
            self._do(*_move(widget, stroke[:1]), "mousedown", "1", *_move(widget, stroke[1:]), "mouseup", "1")

    def glide(self, name: str, strokes: Sequence[Sequence[Point]]) -> None:
        """Draw strokes with the space bar held and no button pressed."""
        widget = self._at_rest(name, "")
        for stroke in strokes:
            moves = _move(widget, stroke[1:])
            # A hand takes longer than this to lift the key and press it again.
            self._do(*_move(widget, stroke[:1]), "keydown", "space", *moves, "keyup", "space", "sleep", "0.2")

    def picture(self, name: str) -> None:
        """Keep a picture of the screen, where one is asked for."""
        folder = self._environment.get("PALIER_PICTURES")
        if folder and shutil.which("import"):
            time.sleep(0.4)
            target = str(Path(folder) / f"{name}.png")
            subprocess.run(["import", "-window", "root", target], env=self._environment, check=True)

    def _at_rest(self, name: str, text: str) -> Seen:
        before: list[Seen] = []

        def is_still() -> bool:
            before.append(self.wait_for(name, text))
            time.sleep(_REPORT)
            return len(before) > 1 and before[-1] == before[-2]

        self._wait(is_still, f"{name} does not come to rest")
        return before[-1]

    def _wait(self, is_so: Callable[[], bool], otherwise: str) -> None:
        end = time.monotonic() + _PATIENCE
        while not is_so():
            if time.monotonic() > end:
                seen = {name: widget["text"] for name, widget in self.see().items() if widget["text"]}
                raise AssertionError(f"{otherwise}; seen: {seen}; errors: {self._errors.read_text()}")
            time.sleep(_PAUSE)

    def _do(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, timeout=_PATIENCE)

    def _answer(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            check=True,
            timeout=_PATIENCE,
            stdout=subprocess.PIPE,
        )
        return done.stdout.decode()


@contextmanager
def application(folder: Path, *arguments: str) -> Iterator[Hands]:
    """Run the application in a window on a screen of its own, in French, with nobody's settings.

    Args:
        folder: Empty; home of the application.
        arguments: Of ``main.py``.
    """
    started: list[subprocess.Popen[bytes]] = []
    try:
        environment = _clean_environment(folder, _start_screen(started))
        started.append(_start(["openbox"], environment))
        _wait_until(lambda: _has_manager(environment), "openbox did not start")
        subprocess.run(["setxkbmap", "fr"], env=environment, check=True, stderr=subprocess.DEVNULL)
        report, errors = folder / "seen.json", folder / "errors.txt"
        driven = [sys.executable, "-m", "tests.real.driven_app", str(report), *arguments]
        with errors.open("wb") as output:
            started.append(
                subprocess.Popen(driven, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=output)
            )
            yield Hands(environment, report, errors)
    finally:
        for process in reversed(started):
            _end(process)


def _start_screen(started: list[subprocess.Popen[bytes]]) -> str:
    """Start a screen that chooses its own number, and return its name."""
    reading, writing = os.pipe()
    size = ["-screen", "0", "1366x768x24"]
    # Without -noreset the keyboard would be an American one again as soon as the last window closes.
    command = ["Xvfb", "-displayfd", str(writing), *size, "-nolisten", "tcp", "-noreset"]
    quiet = subprocess.DEVNULL
    started.append(subprocess.Popen(command, pass_fds=[writing], stdout=quiet, stderr=quiet))
    os.close(writing)
    with os.fdopen(reading) as answer:
        return f":{answer.readline().strip()}"


def _clean_environment(folder: Path, display: str) -> dict[str, str]:
    dropped = ("QT_", "WAYLAND", "XDG_", "DISPLAY")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    return kept | {"DISPLAY": display, "HOME": str(folder), "LANG": "fr_FR.UTF-8", "QT_QPA_PLATFORM": "xcb"}


def _has_manager(environment: dict[str, str]) -> bool:
    command = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    done = subprocess.run(command, env=environment, check=False, capture_output=True)
    return b"window id" in done.stdout


def _start(command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(timeout=5)


def _wait_until(is_so: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise RuntimeError(otherwise)
        time.sleep(_PAUSE)


def _move(widget: Seen, points: Sequence[Point]) -> list[str]:
    """Return the commands that lead the pointer through points, as slowly as a hand would."""
    return [word for point in points for word in ("mousemove", *_spot(widget, point), "sleep", "0.006")]


def _spot(widget: Seen, point: Point) -> tuple[str, str]:
    x = widget["x"] + int(widget["width"] * point[0])
    y = widget["y"] + int(widget["height"] * point[1])
    return str(x), str(y)
