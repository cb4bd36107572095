"""Starts Palier: its window, or one command in a terminal."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

from models.vault.hardening import harden

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from controllers.headless.sentences import Words
    from models.errors import AppError
    from ui.locking.relaunch import LockScreen
    from ui.screenshots import Look

# Whatever is not needed for the first window is imported where it is used.
# ruff: noqa: PLC0415
_WITHOUT_QT = frozenset({"verify", "check", "backup", "restore"})


def main() -> int:
    """Open the window, or run the command that was typed.

    Returns:
        The exit code, as ``--help`` tells them.
    """
    harden()
    if len(sys.argv) == 1:
        return _open_window(is_demo=False) if _has_screen() else _say_no_screen(is_english=False)
    if (screen := _told_lock_screen()) is not None and _has_screen():
        return _show_lock_screen(screen)
    from controllers.headless.arguments import parse
    from controllers.lean_qt import start_command

    arguments = parse(sys.argv[1:])
    if arguments.command:
        start_command(has_qt=arguments.command not in _WITHOUT_QT)
        return _guarded(arguments)
    if _has_screen():
        return _open_window(is_demo=arguments.demo, vault=arguments.vault)
    code = _say_no_screen(is_english=arguments.is_english)
    if not arguments.demo:
        return code
    start_command()
    return _guarded(arguments)


def _has_screen() -> bool:
    from controllers.headless.display import choose_platform

    return choose_platform(os.environ)


def _open_window(*, is_demo: bool, vault: Path | None = None) -> int:
    from controllers.lean_qt import start_lean

    start_lean()
    from ui.launch import run

    return run(vault, _make_demo if is_demo else None)


def _told_lock_screen() -> LockScreen | None:
    """Return the lock screen to show, when it is this program that wrote the arguments."""
    from ui.locking.relaunch import read

    return read(sys.argv[1:])


def _show_lock_screen(screen: LockScreen) -> int:
    from controllers.lean_qt import start_lean

    start_lean()
    from ui.launch import run

    return run(lock_screen=screen)


def _make_demo(path: Path) -> str:
    from controllers.headless.apart import make_demo_apart

    return make_demo_apart(path)


def _say_no_screen(*, is_english: bool) -> int:
    from controllers.headless.arguments import ExitCode
    from controllers.headless.display import missing_library
    from controllers.headless.sentences import Words

    words = Words(is_english=is_english)
    library = missing_library(os.environ.get("QT_QPA_PLATFORM", ""))
    print(words("screen.library", library=library) if library else words("screen.none"), file=sys.stderr)
    return ExitCode.NO_SCREEN


def _guarded(arguments: argparse.Namespace) -> int:
    """Run a command; whatever stops it is told in one sentence."""
    from controllers.headless.arguments import ExitCode
    from controllers.headless.refusals import Refusal
    from controllers.headless.sentences import Words
    from controllers.headless.stopping import stopped_status, stops_cleanly
    from models.errors import AppError

    words = Words(is_english=arguments.is_english)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal may not know the letters of a name
    try:
        with stops_cleanly():
            return _run(arguments, words)
    except Refusal as refusal:
        print(words(refusal.key, **refusal.params), file=sys.stderr)
        return refusal.exit_code
    except AppError as error:
        print(_sentence(error, is_english=arguments.is_english), file=sys.stderr)
        return ExitCode.TOO_SOON if error.code == "vault.too_soon" else ExitCode.FAILED
    except KeyboardInterrupt as stop:
        print(words("interrupted"), file=sys.stderr)
        return stopped_status(stop)


def _run(arguments: argparse.Namespace, words: Words) -> int:
    if arguments.command and arguments.command != "screenshots":
        from controllers.headless.commands import run

        return run(arguments, words)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if arguments.command:
        return _picture(arguments, words)
    return _demonstrate(arguments, words)


def _picture(arguments: argparse.Namespace, words: Words) -> int:
    from controllers.headless.folders import writable_folder
    from controllers.headless.refusals import Refusal
    from ui.screenshots import Look, scene_names

    only = tuple(dict.fromkeys(filter(None, arguments.only.split(","))))
    if unknown := set(only) - set(scene_names()):
        raise Refusal("scene.unknown", names=", ".join(sorted(unknown)), known=", ".join(scene_names()))
    look = Look(theme=arguments.theme, zoom=arguments.zoom, size=arguments.size, language=arguments.language)
    return _take(writable_folder(arguments.folder), look, only or scene_names(), words)


def _demonstrate(arguments: argparse.Namespace, words: Words) -> int:
    """Do the main job where there is no screen: the sealed plans, and the pictures of the journey."""
    from controllers.headless.folders import demo_folder
    from controllers.headless.plan import print_plans
    from ui.screenshots import JOURNEY, Look

    folder = demo_folder(arguments.out)
    print_plans(folder, "")
    code = _take(folder, Look(language="en" if arguments.is_english else "fr"), JOURNEY, words)
    print(words("demo.written", folder=folder))
    return code


def _take(folder: Path, look: Look, scenes: Sequence[str], words: Words) -> int:
    """Take pictures and print where they are; those that are missing are told."""
    from controllers.headless.arguments import ExitCode
    from models.clock import utc_now
    from models.demo.ink import drawn_ink
    from ui.screenshots import Props, take_screenshots

    props = Props(make_demo=_make_demo, draw=drawn_ink, clock=utc_now)
    written = take_screenshots(folder, look, props, scenes)
    for path in written:
        print(path)
    if len(written) == len(scenes):
        return ExitCode.DONE
    print(words("scene.missing", count=len(scenes) - len(written)), file=sys.stderr)
    return ExitCode.FAILED


def _sentence(error: AppError, *, is_english: bool) -> str:
    """Return what the screens would say of an error."""
    from PySide6.QtCore import QCoreApplication

    from ui.errors import error_text
    from ui.translations import install_language

    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    install_language("en" if is_english else "fr")
    text = error_text(error)
    del application
    return text


if __name__ == "__main__":
    sys.exit(main())
