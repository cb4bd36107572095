"""What the tests of several commands share."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from tests.headless.here import Here
from ui import translations


@pytest.fixture
def here(
    alone: None, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Here:
    return Here(tmp_path / "h", capsys, monkeypatch)


@pytest.fixture
def alone(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give this very process another home, and take the language of the command back afterwards."""
    home = tmp_path / "h"
    for name, place in (
        ("HOME", home),
        ("XDG_DATA_HOME", home / "data"),
        ("XDG_CONFIG_HOME", home / "config"),
    ):
        monkeypatch.setenv(name, str(place))
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    locale = QLocale()
    yield
    while translations._installed:
        QCoreApplication.removeTranslator(translations._installed.pop())
    QLocale.setDefault(locale)
