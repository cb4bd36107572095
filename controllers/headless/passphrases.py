"""Where a passphrase comes from in a terminal; never from the arguments, which other programs can read."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from controllers.headless.refusals import Refusal

if TYPE_CHECKING:
    from controllers.headless.sentences import Words

VARIABLE: Final = "PALIER_PASSPHRASE"
_LONGEST_FILE: Final = 64 * 1024


def new_passphrase(file: Path | None, words: Words) -> str:
    """Return the passphrase of a vault to be made: from a file, the environment, or typed twice.

    Args:
        file: Its first line is the passphrase; None: look elsewhere.
        words: For the questions.

    Raises:
        Refusal: The file cannot be read, nothing was given, or what was typed twice differs.
    """
    if file is not None:
        return _first_line(file)
    if given := os.environ.get(VARIABLE, ""):
        return given
    if not sys.stdin.isatty():
        raise Refusal("passphrase.none")
    typed = getpass.getpass(words("passphrase.ask"))
    if getpass.getpass(words("passphrase.again")) != typed:
        raise Refusal("passphrase.differ")
    return typed


def known_secret(file: Path | None, words: Words) -> str:
    """Return what opens a vault: from a file, the environment, or typed once.

    Args:
        file: Its first line is the passphrase or the recovery key; None: look elsewhere.
        words: For the question.

    Raises:
        Refusal: The file cannot be read, or nothing was given.
    """
    if file is not None:
        return _first_line(file)
    if given := os.environ.get(VARIABLE, ""):
        return given
    if not sys.stdin.isatty():
        raise Refusal("passphrase.none")
    return getpass.getpass(words("passphrase.ask"))


def _first_line(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            text = stream.read(_LONGEST_FILE).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal("file.unreadable", path=file) from error
    return text.splitlines()[0] if text else ""
