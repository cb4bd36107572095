"""A laptop for each journey."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.laptop import Laptop


@pytest.fixture
def laptop(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    laptop = Laptop(tmp_path, qtbot, monkeypatch)
    yield laptop
    laptop.give_back()
