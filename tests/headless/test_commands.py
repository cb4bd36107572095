"""The commands as a shell runs them, and where passphrases come from."""

from __future__ import annotations

import getpass
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import main
from controllers.headless import self_test
from controllers.headless.arguments import ExitCode
from controllers.headless.folders import demo_folder
from controllers.headless.passphrases import VARIABLE, new_passphrase
from controllers.headless.refusals import Refusal
from controllers.headless.self_test import Check, print_checks
from controllers.headless.sentences import Words
from models.errors import DocumentFailure

FRENCH = Words(is_english=False)
MAIN = Path(main.__file__)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    base = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("DISPLAY", "WAYLAND", "QT_"))
    }
    return subprocess.run(
        [sys.executable, str(MAIN), *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=base | environment,
        stdin=subprocess.DEVNULL,
    )


def test_without_a_screen_one_sentence_names_the_commands() -> None:
    done = run()

    assert done.returncode == ExitCode.NO_SCREEN
    assert done.stdout == ""
    assert done.stderr.startswith("Il n’y a pas d’écran ici")
    assert "plan, verify, demo-vault, self-test" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="this system ends a program without asking it")
def test_a_command_that_is_stopped_leaves_nothing_in_the_temporary_folder(tmp_path: Path) -> None:
    command = [sys.executable, str(MAIN), "plan", "--demo", "--out", str(tmp_path / "plans")]
    with subprocess.Popen(
        command, env=os.environ | {"TMPDIR": str(tmp_path)}, stderr=subprocess.PIPE, text=True
    ) as child:
        deadline = time.monotonic() + 30
        while not list(tmp_path.glob("palier-*/*")) and time.monotonic() < deadline:
            time.sleep(0.02)
        assert list(tmp_path.glob("palier-*/*"))

        child.send_signal(signal.SIGTERM)
        _, said = child.communicate(timeout=60)

    assert child.returncode == 128 + signal.SIGTERM
    assert said == "Arrêté avant la fin.\n"
    assert list(tmp_path.glob("palier-*")) == []


def test_a_display_that_is_gone_does_not_abort() -> None:
    done = run("--english", DISPLAY=":4077")

    assert done.returncode == ExitCode.NO_SCREEN
    assert done.stderr.startswith("There is no screen here")


def test_a_missing_file_is_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    done = run("verify", str(tmp_path / "rien.pdf"))

    assert done.returncode == ExitCode.USAGE
    assert "rien.pdf" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_vault_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    done = run("demo-vault", "--out", str(tmp_path / "x"), PALIER_PASSPHRASE="court")

    assert done.returncode == ExitCode.FAILED
    assert "12" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "x").exists()


def test_every_check_of_the_self_test_passes(qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    code = print_checks(FRENCH)

    said = capsys.readouterr().out
    assert code == ExitCode.DONE
    assert "ÉCHEC" not in said
    assert said.count("réussi  ") >= 20


def test_a_failed_check_is_told_and_the_others_still_run(
    qapp: object, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise DocumentFailure("document.font_missing", file="Font.ttf")

    checks = [
        Check(name="un", run=lambda: None),
        Check(name="deux", run=fail),
        Check(name="trois", run=lambda: None),
    ]
    monkeypatch.setattr(self_test, "_checks", lambda bench, words: checks)

    code = print_checks(FRENCH)

    said = capsys.readouterr().out.splitlines()
    assert code == ExitCode.NO
    assert said == [
        "réussi  un",
        "ÉCHEC   deux (document.font_missing Font.ttf)",
        "réussi  trois",
        "3 contrôles, 1 en échec.",
    ]


def test_the_first_line_of_a_file_is_the_passphrase(tmp_path: Path) -> None:
    file = tmp_path / "p"
    file.write_bytes("\ufeffquatre mots très simples\r\net une autre ligne\n".encode())

    assert new_passphrase(file, FRENCH) == "quatre mots très simples"


def test_the_file_goes_before_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "de l’environnement")
    (tmp_path / "p").write_text("du fichier")

    assert new_passphrase(tmp_path / "p", FRENCH) == "du fichier"
    assert new_passphrase(None, FRENCH) == "de l’environnement"


def test_a_passphrase_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00\x00")

    for file in (tmp_path / "nothing", tmp_path / "binary", tmp_path):
        with pytest.raises(Refusal):
            new_passphrase(file, FRENCH)


def test_without_any_passphrase_nobody_waits_for_a_keyboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)

    with pytest.raises(Refusal) as refused:
        new_passphrase(None, FRENCH)

    assert refused.value.key == "passphrase.none"


def test_a_passphrase_is_typed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["quatre mots", "quatre mots", "quatre mots", "quatre  mots"])
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _: next(typed))

    assert new_passphrase(None, FRENCH) == "quatre mots"
    with pytest.raises(Refusal) as refused:
        new_passphrase(None, FRENCH)
    assert refused.value.key == "passphrase.differ"


def test_the_folder_of_a_demonstration_is_new_or_the_chosen_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert demo_folder(None).name.startswith("palier-demo-")
    assert demo_folder(tmp_path / "chosen").is_dir()
