"""What can be typed after ``main.py``."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from controllers.headless import french_help
from controllers.headless.arguments import _parser, parse


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
    assert "usage : main.py" in capsys.readouterr().err


def test_help_names_every_command_and_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        parse(["--help"])

    said = capsys.readouterr().out
    assert stopped.value.code == 0
    for word in ("plan", "verify", "demo-vault", "self-test", "screenshots", "PALIER_PASSPHRASE"):
        assert word in said
    for code in range(5):
        assert f"\n  {code}  " in said


def test_every_sentence_of_the_help_has_its_french() -> None:
    texts = {
        text
        for parser in french_help.family(_parser())
        for text in (
            parser.description,
            *(group.title for group in parser._action_groups),
            *(action.help for action in french_help.actions(parser)),
        )
        if text and text != argparse.SUPPRESS
    }

    assert len(texts) > 30
    assert [text for text in texts if text != "options" and french_help.french_of(text) == text] == []


def test_help_is_french_unless_english_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    in_french = capsys.readouterr().out
    with pytest.raises(SystemExit):
        parse(["--english", "--help"])
    in_english = capsys.readouterr().out

    assert "Sans commande, sa fenêtre s’ouvre." in in_french
    assert "codes de sortie :" in in_french
    assert "show this" not in in_french and "default" not in in_french
    assert "Without a command, it opens its window." in in_english
    assert "fenêtre" not in in_english


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["plan"], "il manque : --demo, --out"),
        (["plon"], "choix inconnu : 'plon'"),
        (["verify", "a.pdf", "--vite"], "arguments inconnus : --vite"),
        (["demo-vault", "--out", "x", "--seed", "a"], "--seed : pas un nombre entier : 'a'"),
        (["demo-vault", "--out", "x", "--residents", "0"], "--residents : un nombre entier de 1 à"),
        (["demo-vault", "--out"], "--out : il manque sa valeur"),
        (["screenshots", "d", "--zoom", "9"], "--zoom : de 0.8 à 2.0, pas '9'"),
        (["screenshots", "d", "--size", "grand"], "--size : par exemple 1366x768, pas 'grand'"),
        (["screenshots", "d", "--theme", "rose"], "--theme : choix inconnu : 'rose'"),
    ],
)
def test_a_wrong_use_is_told_in_french(
    typed: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        parse(typed)

    said = capsys.readouterr().err
    assert stopped.value.code == 2
    assert told in said
    assert said.startswith("usage : main.py")
    assert "error" not in said
