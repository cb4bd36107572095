"""check, backup and restore where nothing can be written."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from controllers.headless.arguments import ExitCode
from controllers.headless.backup import print_backup
from controllers.headless.check import print_check
from controllers.headless.restore import print_restore
from controllers.headless.sentences import Words
from models.backup.restoring import Target
from models.errors import AppError
from tests.conftest import PASSPHRASE
from tests.headless.here import Here
from tests.headless.test_backup_commands import run
from tests.unwritable import can_mount, fingerprint, read_only_stick, without_the_right

WORDS = Words(is_english=True)


def test_check_reads_it_whole_and_leaves_it_as_it_was(
    unwritable_vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = fingerprint(unwritable_vault)

    assert print_check(unwritable_vault, PASSPHRASE, WORDS) is ExitCode.DONE
    assert capsys.readouterr().out.startswith("This vault is sound")
    assert fingerprint(unwritable_vault) == before


def test_check_says_what_is_wrong_with_it(lived_vault: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    raw = bytearray((copy / "data.db").read_bytes())
    raw[9000] ^= 1
    (copy / "data.db").write_bytes(raw)
    with without_the_right(copy):
        before = fingerprint(copy)

        assert print_check(copy, PASSPHRASE, WORDS) is ExitCode.NO
        assert fingerprint(copy) == before


def test_a_backup_made_of_it_elsewhere_becomes_a_vault_again(
    unwritable_vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick, before = tmp_path / "ailleurs", fingerprint(unwritable_vault)
    stick.mkdir()

    assert print_backup(unwritable_vault, PASSPHRASE, stick, WORDS) is ExitCode.DONE
    assert "1 residents, 0 plans" in capsys.readouterr().out
    assert fingerprint(unwritable_vault) == before
    target = Target(path=tmp_path / "Rendu.palier")
    assert print_restore(stick, target, PASSPHRASE, WORDS) is ExitCode.DONE
    assert print_check(target.path, PASSPHRASE, WORDS) is ExitCode.DONE


def test_nothing_is_restored_nor_backed_up_to_where_nothing_can_be_written(
    unwritable_vault: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "ailleurs"
    stick.mkdir()
    print_backup(unwritable_vault, PASSPHRASE, stick, WORDS)
    place = unwritable_vault.parent if unwritable_vault.parent.name == "stick" else unwritable_vault
    before = fingerprint(place)

    with pytest.raises(AppError, match=r"vault\.read_only"):
        print_restore(stick, Target(path=place / "Rendu.palier"), PASSPHRASE, WORDS)
    with pytest.raises(AppError, match=r"backup\.(read_only|inside)"):
        print_backup(unwritable_vault, PASSPHRASE, place, WORDS)

    assert fingerprint(place) == before


@pytest.mark.skipif(not can_mount(), reason="root and Linux are needed to mount a disk")
def test_the_program_itself_answers_with_one_sentence(lived_vault: Path, tmp_path: Path, here: Here) -> None:
    stick = tmp_path / "clé"
    stick.mkdir()
    with read_only_stick(lived_vault, tmp_path / "stick") as vault:
        asked = ("--vault", str(vault))
        checked = run(tmp_path / "h", "check", *asked, PALIER_PASSPHRASE=PASSPHRASE)
        made = here("backup", *asked, "--to", str(stick), secret=PASSPHRASE)
        place = ("--from", str(stick), "--to", str(vault.parent / "b.palier"))
        code, said, told = here("restore", *place, secret=PASSPHRASE)

    assert (checked.returncode, checked.stderr) == (ExitCode.DONE, "")
    assert (made[0], made[2]) == (ExitCode.DONE, "")
    assert (code, said, told.count("\n")) == (ExitCode.FAILED, "", 1)
    assert told.startswith("This folder refuses to be written to")
