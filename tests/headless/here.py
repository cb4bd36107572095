"""Commands in the process of the test."""

from __future__ import annotations

from pathlib import Path

import pytest

import main
from controllers.headless.arguments import parse

WORDS = "un coffre de la version 1"


class Here:
    """Runs a command in this process, as ``main`` does: starting the interpreter takes longer than most commands."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.home, self._capsys, self._patch = home, capsys, patch

    def __call__(self, *arguments: str, secret: str = WORDS) -> tuple[int, str, str]:
        """Return its code and what it said on both streams."""
        self._patch.setenv("PALIER_PASSPHRASE", secret)
        code = main._guarded(parse(["--english", *arguments]))
        return (code, *self._capsys.readouterr())
