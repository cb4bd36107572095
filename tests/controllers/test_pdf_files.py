"""A saved PDF is whole or absent, and a refusal is said in words that help."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from controllers.pdf_files import save_pdf
from models.errors import StorageFailure
from ui.error_sentences import SENTENCES

PDF = b"%PDF-1.7\n" + b"0" * 200_000


def test_the_file_is_written_whole_with_its_ending(tmp_path: Path) -> None:
    written = save_pdf(tmp_path / "Plan 2026-0114 v1", PDF)

    assert written == tmp_path / "Plan 2026-0114 v1.pdf"
    assert written.read_bytes() == PDF
    assert list(tmp_path.iterdir()) == [written]


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"old")

    save_pdf(tmp_path / "plan.pdf", PDF)

    assert (tmp_path / "plan.pdf").read_bytes() == PDF


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageFailure) as caught:
        save_pdf(tmp_path / "absent" / "plan.pdf", PDF)

    assert caught.value.code in SENTENCES


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_named_as_such(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageFailure) as caught:
            save_pdf(tmp_path / "plan.pdf", PDF)
    finally:
        tmp_path.chmod(0o700)

    assert caught.value.code == "file.read_only"


@pytest.fixture
def full_disk(tmp_path: Path) -> Path:
    """A disk of 64 KB, in memory."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        pytest.skip("no mount command here")
    if done.returncode:
        pytest.skip("this account may not mount a small disk")
    return place


def test_a_full_disk_is_named_and_leaves_the_older_file_alone(full_disk: Path) -> None:
    (full_disk / "plan.pdf").write_bytes(b"old")
    try:
        with pytest.raises(StorageFailure) as caught:
            save_pdf(full_disk / "plan.pdf", PDF)

        assert caught.value.code == "file.disk_full"
        assert (full_disk / "plan.pdf").read_bytes() == b"old"
        assert [file.name for file in full_disk.iterdir()] == ["plan.pdf"]
    finally:
        subprocess.run(["umount", str(full_disk)], check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_file_cut_while_it_is_written_leaves_nothing_behind(tmp_path: Path) -> None:
    program = f"""
import resource, signal, sys
from pathlib import Path
from controllers.pdf_files import save_pdf
from models.errors import StorageFailure
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    save_pdf(Path({str(tmp_path / "plan.pdf")!r}), b"0" * 200_000)
except StorageFailure as error:
    print(error.code)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() in SENTENCES
    assert list(tmp_path.iterdir()) == []
