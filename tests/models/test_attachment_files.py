"""The encrypted files beside the database: read back as they were, or refused; written whole, or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from models.attachments import sealed_file
from models.attachments.folder import AttachmentFolder
from models.attachments.sealed_file import CHUNK_BYTES, HEAD, TAG_BYTES, seal, sealed_length, unseal
from models.errors import StorageFailure
from models.records.attachments import SealedFile

PIECE = CHUNK_BYTES + TAG_BYTES
LENGTHS = (0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES)
PLANTED = "Feuille de Yéro Sangaré-N’Dour".encode()


@pytest.fixture
def folder(tmp_path: Path) -> AttachmentFolder:
    return AttachmentFolder(tmp_path)


def _file(folder: AttachmentFolder, sealed: SealedFile) -> Path:
    return folder.path / sealed.file_id.hex


def _refusal(folder: AttachmentFolder, sealed: SealedFile) -> str:
    with pytest.raises(StorageFailure) as refused:
        folder.read(sealed)
    return refused.value.code


@pytest.mark.parametrize("length", LENGTHS)
def test_a_file_comes_back_as_it_was(folder: AttachmentFolder, length: int) -> None:
    content = secrets.token_bytes(length)

    sealed = folder.write(content)

    assert folder.read(sealed) == content
    assert sealed.byte_count == length
    assert _file(folder, sealed).stat().st_size == sealed_length(length)


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_nobody_else_of_the_computer_may_read_the_folder(folder: AttachmentFolder) -> None:
    sealed = folder.write(PLANTED)

    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    assert stat.S_IMODE(_file(folder, sealed).stat().st_mode) == 0o600


def test_neither_the_content_nor_the_name_says_anything(folder: AttachmentFolder) -> None:
    sealed = folder.write(PLANTED)

    assert [file.name for file in folder.path.iterdir()] == [sealed.file_id.hex]
    assert PLANTED not in _file(folder, sealed).read_bytes()
    assert sealed.key.hex() not in repr(sealed)


def test_the_same_content_twice_is_two_files_with_nothing_in_common(folder: AttachmentFolder) -> None:
    first, second = folder.write(PLANTED), folder.write(PLANTED)

    assert first.key != second.key
    assert _file(folder, first).read_bytes()[len(HEAD) :] != _file(folder, second).read_bytes()[len(HEAD) :]


@pytest.mark.parametrize("length", [0, 40, CHUNK_BYTES, CHUNK_BYTES + 40])
def test_each_bit_counts(length: int) -> None:
    file_id, key = uuid4(), secrets.token_bytes(32)
    good = b"".join(seal(secrets.token_bytes(length), file_id, key))
    places = {0, 4, 5, len(good) - 1, len(good) // 2, *(secrets.randbelow(len(good)) for _ in range(20))}

    for at in places:
        bad = bytearray(good)
        bad[at] ^= 1 << secrets.randbelow(8)
        with pytest.raises(StorageFailure, match=r"attachment\.damaged"):
            unseal(bytes(bad), file_id, key)


def _tampered() -> dict[str, bytes]:
    """Return what can be made of a file of three chunks without its key; its hash is made right each time."""
    good = b"".join(seal(bytes(3 * CHUNK_BYTES), FILE_ID, KEY))
    head, pieces = good[: len(HEAD)], [good[at : at + PIECE] for at in range(len(HEAD), len(good), PIECE)]
    first, second, third = pieces
    return {
        "cut at the end of the first chunk": head + first,
        "cut at the end of the second chunk": head + first + second,
        "cut in the middle of a chunk": good[: -PIECE // 2],
        "only its head": head,
        "empty": b"",
        "chunks reordered": head + second + first + third,
        "a chunk left out": head + first + third,
        "a chunk twice": head + first + first + second + third,
        "the last chunk alone": head + third,
        "followed by something": good + b"x",
        "followed by itself": good + good[len(HEAD) :],
        "another version": b"PLRF\x02" + good[len(HEAD) :],
        "of another file": b"".join(seal(bytes(3 * CHUNK_BYTES), uuid4(), KEY)),
        "of another key": b"".join(seal(bytes(3 * CHUNK_BYTES), FILE_ID, secrets.token_bytes(32))),
    }


FILE_ID, KEY = uuid4(), secrets.token_bytes(32)
TAMPERED = _tampered()


@pytest.mark.parametrize("how", TAMPERED)
def test_a_file_that_was_tampered_with_is_refused_even_with_a_hash_that_agrees(how: str) -> None:
    with pytest.raises(StorageFailure, match=r"attachment\.damaged"):
        unseal(TAMPERED[how], FILE_ID, KEY)


def test_two_files_swapped_are_refused(folder: AttachmentFolder) -> None:
    first, second = folder.write(b"une page"), folder.write(b"une autre")
    one, other = _file(folder, first), _file(folder, second)
    kept = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(kept)

    assert {_refusal(folder, first), _refusal(folder, second)} == {"attachment.damaged"}


def test_a_deleted_file_has_its_own_words(folder: AttachmentFolder) -> None:
    sealed = folder.write(PLANTED)
    _file(folder, sealed).unlink()

    assert _refusal(folder, sealed) == "attachment.missing"


def test_a_folder_or_a_huge_file_in_its_place_is_refused_without_being_read(folder: AttachmentFolder) -> None:
    first, second = folder.write(PLANTED), folder.write(PLANTED)
    _file(folder, first).unlink()
    _file(folder, first).mkdir()
    with _file(folder, second).open("r+b") as stream:
        stream.truncate(1 << 40)  # a hole: it takes no room, and could not be held in memory

    assert {_refusal(folder, first), _refusal(folder, second)} == {"attachment.damaged"}


def test_without_its_key_a_file_is_noise(folder: AttachmentFolder) -> None:
    sealed = folder.write(PLANTED)

    assert _refusal(folder, replace(sealed, key=bytes(32))) == "attachment.damaged"


def test_a_disk_that_refuses_leaves_nothing(
    folder: AttachmentFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    folder.write(PLANTED)
    before = set(folder.path.iterdir())
    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(StorageFailure, match=r"storage\.disk_full"):
        folder.write(PLANTED)

    assert set(folder.path.iterdir()) == before


def test_what_no_row_names_is_swept_and_nothing_else(folder: AttachmentFolder) -> None:
    kept, orphan = folder.write(PLANTED), folder.write(PLANTED)
    unfinished = folder.path / f"{uuid4().hex}.part"
    unfinished.write_bytes(b"x")
    foreign = folder.path / "desktop.ini"
    foreign.write_bytes(b"x")

    count = folder.sweep(frozenset({kept.file_id}))

    assert count == 2
    assert set(folder.path.iterdir()) == {_file(folder, kept), foreign}
    assert not _file(folder, orphan).exists()
    assert folder.read(kept) == PLANTED


def test_a_vault_without_any_file_has_nothing_to_sweep_and_no_folder(folder: AttachmentFolder) -> None:
    assert folder.sweep(frozenset()) == 0
    assert not folder.path.exists()


def test_the_format_is_the_one_told(folder: AttachmentFolder) -> None:
    """Another program can open a file from its row alone: see the text of the module."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    sealed = folder.write(PLANTED)

    data = _file(folder, sealed).read_bytes()
    plain = AESGCM(sealed.key).decrypt(
        bytes(11) + b"\x01", data[5:], b"palier attachment PLRF\x01" + sealed.file_id.bytes
    )
    assert plain == PLANTED
    assert data[:5] == sealed_file.HEAD
