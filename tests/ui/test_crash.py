"""A stray exception is reported without a word of what was typed, and the window lives on."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from pytestqt.qtbot import QtBot

from ui.crash import CrashReporter


@pytest.fixture
def reporter(qtbot: QtBot) -> Iterator[CrashReporter]:
    reporter = CrashReporter()
    before = sys.excepthook
    reporter.install()
    yield reporter
    reporter.remove()
    sys.excepthook = before


def test_only_the_type_and_the_places_are_logged(
    qtbot: QtBot, reporter: CrashReporter, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, logger="palier"), qtbot.waitSignal(reporter.crashed) as signal:
        _crash("Amina Rahmani")

    assert signal.args == ["ValueError"]
    assert "ValueError" in caplog.text
    assert "test_crash.py" in caplog.text
    assert "Amina" not in caplog.text
    assert "Rahmani" not in caplog.text


def test_an_exception_of_another_thread_is_told_on_the_thread_of_the_screen(
    qtbot: QtBot, reporter: CrashReporter
) -> None:
    here = get_ident()
    seen: list[bool] = []
    reporter.crashed.connect(lambda _: seen.append(get_ident() == here))

    with qtbot.waitSignal(reporter.crashed):
        thread = Thread(target=_crash, args=("Amina",))
        thread.start()
        thread.join()

    assert seen == [True]


def _crash(name: str) -> None:
    try:
        int(name)  # its message quotes the name
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
