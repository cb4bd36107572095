"""What can be typed after ``main.py``: the commands, their options, the meaning of the exit codes.

Imported at every start, also before the window: the standard library only.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from controllers.headless.french_help import Parser, speak_french

if TYPE_CHECKING:
    Commands: TypeAlias = argparse._SubParsersAction[Parser]  # noqa: SLF001  (its only name)

_DESCRIPTION = """Palier prepares, co-signs and prints integration plans, without a network.
Without a command, it opens its window."""
_EPILOG = """exit codes:
  0  done; for verify: a plan of Palier, closed and unchanged (where it comes from is checked with the
     fingerprint that is printed); for self-test: every check passed; for check: the vault is sound;
     for backup: the copy was opened, read through and counts; for restore: the vault is there, read through
  1  for verify: no plan of Palier, changed or not closed; for self-test: a check failed;
     for check: something is wrong, the line printed says what and what to do
  2  wrong usage, or a file that cannot be read
  3  there is no screen to open the window on
  4  it could not be done: the sentence printed says why
  5  too many wrong passphrases were tried: the sentence printed says how many seconds to wait
  6  for backup: the copy counts, but the vault itself lacks files kept with the records, or has them altered

A passphrase is never an argument, since other programs can read those. It comes from --passphrase-file
(first line), else from the environment variable PALIER_PASSPHRASE, else it is asked for. A recovery key does
as well wherever a vault is opened.
Sentences are French; --english, anywhere, makes them English."""
LARGEST_COUNT = 10_000_000


class ExitCode(IntEnum):
    """What the command answers to the shell."""

    DONE = 0
    NO = 1
    USAGE = 2
    NO_SCREEN = 3
    FAILED = 4
    TOO_SOON = 5
    FAULTY = 6


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; ``command`` is empty when the window is asked for.

    Raises:
        SystemExit: 2 with a sentence about wrong usage; 0 after ``--help``.
    """
    words = [word for word in arguments if word != "--english"]
    is_english = len(words) < len(arguments)
    parser = _parser()
    if not is_english:
        speak_french(parser)
    found = parser.parse_args(words)
    found.is_english = is_english
    return found


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="main.py",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help="open a throw-away encrypted vault of fictional people, removed at the end; without a screen, "
        "do the main job into a folder instead",
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="with --demo and no screen: where to write (default: a new folder palier-demo-… here)",
    )
    parser.add_argument("--vault", type=Path, metavar="PATH", help="vault folder to offer first")
    parser.add_argument("--english", action="store_true", help="say everything in English")
    commands = parser.add_subparsers(
        dest="command",
        title="commands",
        metavar="COMMAND",
        description="main.py COMMAND --help says more about each",
    )
    parser.set_defaults(command="")
    for add in (_add_plan, _add_verify, _add_demo_vault, _add_self_test, _add_screenshots, *_BACKUPS):
        add(commands)
    return parser


def _command(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=words, description=words[0].upper() + words[1:] + ".", allow_abbrev=False
    )


def _add_plan(commands: Commands) -> None:
    command = _command(commands, "plan", "write the co-signed, sealed plan of the demo as PDF")
    command.add_argument("--demo", action="store_true", required=True, help="from the fictional demo data")
    command.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder to write into; a file that is there already stays, the new one then has (2) in its name",
    )
    command.add_argument(
        "--language",
        default="",
        metavar="CODE",
        help="language beside the French: ar, uk, ti… (default: two plans, one in French alone)",
    )


def _add_verify(commands: Commands) -> None:
    command = _command(
        commands,
        "verify",
        "say whether a PDF is an unchanged plan of Palier, whose it says it is, who signed and when",
    )
    command.add_argument("file", type=Path, metavar="FILE.pdf")


def _add_demo_vault(commands: Commands) -> None:
    command = _command(commands, "demo-vault", "write an encrypted vault of fictional data of any size")
    command.add_argument("--out", type=Path, required=True, metavar="PATH", help="vault folder to make")
    command.add_argument(
        "--passphrase-file", type=Path, metavar="F", help="file whose first line opens the vault"
    )
    command.add_argument("--residents", type=_count, default=40, metavar="N", help="default: 40")
    command.add_argument(
        "--employers", type=_count, metavar="M", help="default: 12, or one for 60 residents if that is more"
    )
    command.add_argument(
        "--facts", type=_count, default=0, metavar="F", help="facts on the ways of all (default: a few)"
    )
    command.add_argument(
        "--seed", type=int, default=1, metavar="S", help="the same seed gives the same people"
    )


def _add_self_test(commands: Commands) -> None:
    _command(
        commands, "self-test", "try the vault, the store, the fonts and the documents; one line per check"
    )


def _add_screenshots(commands: Commands) -> None:
    command = _command(commands, "screenshots", "render every screen from the demo data, without a display")
    command.add_argument("folder", type=Path, metavar="DIR")
    command.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    command.add_argument("--zoom", type=_zoom, default=1.0, metavar="Z", help="0.8 to 2.0 (default: 1.0)")
    command.add_argument("--size", type=_size, default=(1366, 768), metavar="WxH", help="default: 1366x768")
    command.add_argument("--language", choices=("fr", "en"), default="fr", help="language of the screens")
    command.add_argument("--only", default="", metavar="NAMES", help="some screens only, comma between them")


def _add_check(commands: Commands) -> None:
    command = _command(
        commands,
        "check",
        "read a whole vault: pages, links, journal, documents; say what is wrong in one line",
    )
    command.add_argument("--vault", type=Path, required=True, metavar="PATH", help="vault folder, closed")
    _add_secret(command)


def _add_backup(commands: Commands) -> None:
    command = _command(
        commands, "backup", "copy a vault, open the copy and read it through; older copies rotate"
    )
    command.add_argument("--vault", type=Path, required=True, metavar="PATH", help="vault folder, closed")
    command.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder of the backups; it must be there already",
    )
    _add_secret(command)


def _add_restore(commands: Commands) -> None:
    command = _command(commands, "restore", "make a vault of a backup, read through before it takes its name")
    command.add_argument(
        "--from",
        dest="source",
        type=Path,
        required=True,
        metavar="DIR",
        help="a backup, or the folder of the backups of one vault: the newest whole one is taken",
    )
    command.add_argument("--to", type=Path, required=True, metavar="PATH", help="vault folder to make")
    command.add_argument(
        "--replace",
        action="store_true",
        help="a vault that is there already is renamed and kept for 30 days; else it is refused",
    )
    _add_secret(command)


def _add_secret(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-file", type=Path, metavar="F", help="file whose first line opens the vault"
    )


_BACKUPS = (_add_check, _add_backup, _add_restore)


def _count(text: str) -> int:
    count = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= count <= LARGEST_COUNT:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {LARGEST_COUNT}, not {text!r}")
    return count


def _zoom(text: str) -> float:
    try:
        zoom = float(text)
    except ValueError:
        zoom = 0.0
    if not 0.8 <= zoom <= 2.0:  # noqa: PLR2004  (the zoom of the settings)
        raise argparse.ArgumentTypeError(f"from 0.8 to 2.0, not {text!r}")
    return zoom


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"such as 1366x768, not {text!r}")
    return int(width), int(height)
