"""check, backup and restore as a shell runs them; a restoration rehearsed on an empty machine each time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

import main
from controllers.headless.arguments import ExitCode, parse
from controllers.headless.sentences import _SENTENCES
from models.errors import VaultError
from models.records.backups import Fault
from models.storage.store import Store
from models.vault.attempts import FILE, Attempts
from models.vault.vault import labels, unlock
from tests.conftest import PASSPHRASE
from tests.headless.here import WORDS, Here

MAIN = Path(main.__file__)
SAMPLE = Path(__file__).parents[1] / "data" / "vaults" / "version-1"


def run(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command as on a machine that only has this home."""
    home.mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, str(MAIN), "--english", *arguments],
        check=False,
        capture_output=True,
        text=True,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "TMPDIR": str(home),
            **environment,
        },
        stdin=subprocess.DEVNULL,
    )


@pytest.fixture(scope="module")
def opened_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Open the vault of the first version once: it is brought to the schema of today."""
    path = Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("sample") / "Coffre.palier"))
    vault = unlock(path, WORDS)
    Store.open(vault.database_path, vault.database_key).close()
    vault.close()
    return path


@pytest.fixture
def sample(opened_sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(opened_sample, tmp_path / "Coffre.palier"))


@pytest.fixture
def words_file(tmp_path: Path) -> str:
    file = tmp_path / "mots"
    file.write_text(f"{WORDS}\nla seconde ligne ne compte pas\n", encoding="utf-8")
    return str(file)


def test_a_stolen_laptop_is_replaced_from_the_stick_on_an_empty_machine(
    sample: Path, words_file: str, tmp_path: Path, here: Here
) -> None:
    stick, new = tmp_path / "clé", tmp_path / "poste neuf" / "Coffre.palier"
    stick.mkdir()
    made = run(
        tmp_path / "a", "backup", "--vault", str(sample), "--to", str(stick), "--passphrase-file", words_file
    )
    assert (made.returncode, made.stderr) == (ExitCode.DONE, "")
    assert "12 residents, 3 plans" in made.stdout
    shutil.rmtree(sample)
    shutil.rmtree(tmp_path / "a")

    restored = run(
        tmp_path / "b", "restore", "--from", str(stick), "--to", str(new), "--passphrase-file", words_file
    )

    assert (restored.returncode, restored.stderr) == (ExitCode.DONE, "")
    assert "12 residents, 3 plans" in restored.stdout
    checked = run(tmp_path / "b", "check", "--vault", str(new), PALIER_PASSPHRASE=WORDS)
    assert (checked.returncode, checked.stdout.count("\n")) == (ExitCode.DONE, 1)
    assert "This vault is sound" in checked.stdout
    assert sorted(path.name for path in new.iterdir() if "lock" not in path.name) == [
        "data.db",
        "instance.id",
        "purged.bin",
        "vault.hdr.a",
        "vault.hdr.b",
    ]
    assert not [path for path in (tmp_path / "b").rglob("*") if path.is_file()]
    again = ("restore", "--from", str(stick), "--to", str(new), "--passphrase-file", words_file)
    assert here(*again)[0] == ExitCode.FAILED
    assert "kept for thirty days" in here(*again, "--replace")[1]
    assert len(list(new.parent.glob("Coffre.palier.remplace-*"))) == 1


def test_check_answers_with_one_line_and_a_code(sample: Path, words_file: str, tmp_path: Path) -> None:
    raw = bytearray((sample / "data.db").read_bytes())
    raw[9000] ^= 1
    (sample / "data.db").write_bytes(raw)

    done = run(tmp_path / "h", "check", "--vault", str(sample), "--passphrase-file", words_file)

    assert (done.returncode, done.stdout) == (ExitCode.NO, "")
    assert done.stderr.startswith("The database is damaged: restore the last backup")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("check", "--vault", "{vault}"), ExitCode.USAGE, "A passphrase is missing"),
        (("check", "--vault", "{vault}", "--passphrase-file", "{wrong}"), ExitCode.FAILED, "does not open"),
        (("check", "--vault", "{none}", "--passphrase-file", "{words}"), ExitCode.FAILED, "no longer here"),
        (("check", "--vault", "{vault}", "--passphrase-file", "{none}"), ExitCode.USAGE, "cannot be read"),
        (
            ("backup", "--vault", "{vault}", "--to", "{none}", "--passphrase-file", "{words}"),
            ExitCode.FAILED,
            "The place of the backups is not there",
        ),
        (
            ("backup", "--vault", "{vault}", "--to", "{vault}", "--passphrase-file", "{words}"),
            ExitCode.FAILED,
            "inside the vault",
        ),
        (
            ("restore", "--from", "{stick}", "--to", "{none}", "--passphrase-file", "{words}"),
            ExitCode.FAILED,
            "There is no backup of Palier in this folder",
        ),
        (
            ("restore", "--from", "{none}", "--to", "{none}", "--passphrase-file", "{words}"),
            ExitCode.FAILED,
            "is not there",
        ),
    ],
)
@pytest.mark.usefixtures("alone")
def test_what_cannot_be_done_is_one_sentence(  # noqa: PLR0917  (fixtures)
    sample: Path,
    words_file: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    code: ExitCode,
    sentence: str,
) -> None:
    (tmp_path / "faux").write_text(PASSPHRASE)
    (tmp_path / "clé").mkdir()
    places = {
        "vault": sample,
        "none": tmp_path / "nulle part",
        "words": words_file,
        "wrong": tmp_path / "faux",
        "stick": tmp_path / "clé",
    }

    obtained = main._guarded(parse(["--english", *(argument.format(**places) for argument in arguments)]))

    said = capsys.readouterr()
    assert obtained == code
    assert sentence in said.err
    assert (said.out, said.err.count("\n")) == ("", 1)


def test_the_help_tells_the_codes() -> None:
    done = subprocess.run(
        [sys.executable, str(MAIN), "--english", "--help"],
        check=True,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )

    assert "for check: the vault is sound" in done.stdout
    assert "for check: something is" in done.stdout


def test_every_fault_has_its_line_in_both_languages() -> None:
    for fault in Fault:
        french, english = _SENTENCES[f"check.{fault}"]
        assert french
        assert english
        assert "\n" not in french + english


@pytest.mark.parametrize(
    "command",
    [("check", "--vault", "{vault}"), ("backup", "--vault", "{vault}", "--to", "{stick}")],
    ids=["check", "backup"],
)
def test_wrong_passphrases_are_counted_and_waited_for_without_a_window_too(
    sample: Path, tmp_path: Path, command: tuple[str, ...], here: Here
) -> None:
    (tmp_path / "stick").mkdir()
    words = [word.format(vault=sample, stick=tmp_path / "stick") for word in command]
    slot = labels(sample)[0].slot_id
    for _ in range(4):
        with pytest.raises(VaultError), Attempts().counted(sample, (slot,)):
            raise VaultError("vault.wrong_passphrase")

    assert here(*words, secret="pas la bonne phrase")[0] == ExitCode.FAILED
    code, _, told = here(*words)

    assert code == ExitCode.TOO_SOON
    assert re.search(r"wait \d+ s, then try again", told)
    assert Attempts().failures(sample, slot) == 5


def test_guesses_of_a_backup_are_counted_on_this_computer_and_a_right_one_clears_them(
    sample: Path, tmp_path: Path, here: Here
) -> None:
    stick = tmp_path / "clé"
    stick.mkdir()
    assert here("backup", "--vault", str(sample), "--to", str(stick))[0] == ExitCode.DONE
    told = sorted(path.name for path in stick.rglob("*"))
    words = ("restore", "--from", str(stick), "--to", str(tmp_path / "b" / "Coffre.palier"))
    assert here(*words, secret="pas la bonne phrase")[0] == ExitCode.FAILED
    (file,) = here.home.rglob(FILE)
    for _ in range(4):
        with pytest.raises(VaultError), Attempts().counted(file.parent, (UUID(hex=file.read_text()[2:34]),)):
            raise VaultError("vault.wrong_passphrase")

    assert here(*words)[0] == ExitCode.TOO_SOON
    file.write_text(file.read_text().replace(" 5 ", " 4 "))
    assert here(*words)[0] == ExitCode.DONE

    assert not file.exists()
    assert sorted(path.name for path in stick.rglob("*")) == told
