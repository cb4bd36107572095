"""What can be typed after ``main.py``."""

from __future__ import annotations

from pathlib import Path

import pytest

from controllers.headless.arguments import parse


def test_nothing_typed_asks_for_the_window() -> None:
    arguments = parse([])

    assert arguments.command == ""
    assert not arguments.demo


def test_english_may_stand_anywhere() -> None:
    assert parse(["verify", "a.pdf", "--english"]).is_english
    assert parse(["--english", "verify", "a.pdf"]).is_english
    assert not parse(["verify", "a.pdf"]).is_english


def test_a_size_and_a_zoom_are_read() -> None:
    arguments = parse(["screenshots", "out", "--size", "1920x1080", "--zoom", "1.5", "--theme", "dark"])

    assert (arguments.folder, arguments.size, arguments.zoom) == (Path("out"), (1920, 1080), 1.5)


@pytest.mark.parametrize(
    "typed",
    [
        ["verify"],
        ["plan", "--out", "x"],
        ["demo-vault", "--out", "x", "--residents", "0"],
        ["demo-vault", "--out", "x", "--residents", "-3"],
        ["demo-vault", "--out", "x", "--passphrase", "secret"],
        ["screenshots", "x", "--zoom", "9"],
        ["screenshots", "x", "--size", "large"],
        ["screenshots", "x", "--theme", "pink"],
        ["fly"],
    ],
)
def test_what_makes_no_sense_is_refused_with_code_2(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        parse(typed)

    assert stopped.value.code == 2
    assert "usage: main.py" in capsys.readouterr().err


def test_help_names_every_command_and_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        parse(["--help"])

    said = capsys.readouterr().out
    assert stopped.value.code == 0
    for word in ("plan", "verify", "demo-vault", "self-test", "screenshots", "PALIER_PASSPHRASE"):
        assert word in said
    for code in range(5):
        assert f"\n  {code}  " in said
