"""I2a, I7, B13, B15: kept files changed, swapped, cut, deleted; pictures and PDFs that are not what they say."""

from __future__ import annotations

import io
import random
import shutil
import struct
import time
import zlib
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import PIL.Image

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.attachments import sealed_file
from models.attachments.folder import AttachmentFolder
from models.attachments.intake import take_in
from models.attachments.paper_pages import count_pages
from models.attachments.pictures import MOST_PIXELS
from models.backup.vault_check import check_vault
from models.clock import utc_now
from models.errors import AppError, StorageFailure
from models.records.attachments import GivenFile, MediaType, SealedFile
from models.storage import attachments as queries
from models.vault.keys import CHEAPEST
from tests.attachment_samples import a_photo, a_plan_on_paper, a_scan
from tests.faults.apart import apart, forget_peak, peak_bytes
from tests.faults.figures import Figure, Scale
from tests.faults.inputs import LONGEST_GROWTH
from tests.faults.load import new_vault, store_of, words
from tests.faults.malformed import mutated

PIECE = sealed_file.CHUNK_BYTES + sealed_file.TAG_BYTES
HEAD = len(sealed_file.HEAD)
_BOMB_GROWTH = 300 << 20
_HANG_S = 10.0
_PROGRAMS = (
    b"MZ\x90\0" + bytes(500), b"\x7fELF\x02\x01\x01" + bytes(500), b"#!/bin/sh\nrm -rf /\n", b"PK\x03\x04" + bytes(99),
    b"", b"\0" * 4096, b"<html><script>", b"%PDF-", b"\xff\xd8\xff\xe0JFIF", b"<?xml version='1.0'?><!DOCTYPE a>",
    b"MZ" + bytes(60) + b"%PDF-1.7\n", b"GIF89a" + bytes(90), b"\x89PNG\r\n\x1a\n" + bytes(90),
)  # fmt: skip


def changed_attachments(scale: Scale) -> list[Figure]:
    """Change one byte of a kept file; then swap, reorder, cut and delete some."""
    return apart(partial(_changed_attachments, scale), longest_s=1800)


def hostile_files(scale: Scale) -> list[Figure]:
    """Give picture bombs, programs called .pdf, and mutants of photos and scans to be filed."""
    return [
        *apart(partial(_bombs, scale), longest_s=600),
        *apart(partial(_programs, scale), longest_s=600),
        *apart(partial(_mutants, scale), longest_s=3600),
    ]


# Kept files ----------------------------------------------------------------------------------------------


def _changed_attachments(scale: Scale) -> list[Figure]:
    path = vault_with_sheets(scale.room("attachments") / "a.palier")
    folder, rows = AttachmentFolder(path), _rows(path)
    chance = random.Random(scale.seed)  # noqa: S311  (positions, not secrets)
    times = scale.pick(30, 2000)
    count = Counter(_flipped(folder, chance.choice(rows), chance) for _ in range(times))
    figure = Figure(
        "I2a",
        "one byte changed in a kept file; the same with a hash that agrees",
        f"{times} of {times} detected, both times",
        ", ".join(f"{number} {code}" for code, number in count.most_common()),
        count["detected twice"] == times,
    )
    assert check_vault(path, words(0)) == ()
    return [figure, _tampered(path)]


def vault_with_sheets(path: Path) -> Path:
    """Make a vault with a photo, a scan, and a file of three chunks, closed."""
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.open_now(new_vault(path), words(0))
    plan = a_plan_on_paper(workspace)
    long_scan = a_scan() + b"\n%" + random.Random(1).randbytes(2 * sealed_file.CHUNK_BYTES)  # noqa: S311  (not a secret)
    contents = (a_photo(), a_scan(), long_scan)
    workspace.attachments.add(
        plan.version_id, [GivenFile(name=str(number), content=each) for number, each in enumerate(contents)]
    )
    assert len(workspace.attachments.of_version(plan.version_id)) == len(contents)
    session.lock()
    return path


def _rows(path: Path) -> list[SealedFile]:
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    session.open_now(path, words(0))
    with store_of(session).read() as transaction:
        rows = [
            queries.get(transaction.session, key).sealed() for key in queries.file_ids(transaction.session)
        ]
    session.lock()
    return sorted(rows, key=lambda row: row.byte_count)


def _flipped(folder: AttachmentFolder, row: SealedFile, chance: random.Random) -> str:
    file = folder.path / row.file_id.hex
    good = file.read_bytes()
    bad = bytearray(good)
    bad[chance.randrange(len(bad))] ^= chance.randrange(1, 256)
    file.write_bytes(bad)
    by_hash, by_key = _code(partial(folder.read, row)), _code(partial(_unsealed, bytes(bad), row))
    file.write_bytes(good)
    return "detected twice" if by_hash == by_key == "attachment.damaged" else f"{by_hash} {by_key}"


def _unsealed(content: bytes, row: SealedFile) -> bytes:
    return sealed_file.unseal(content, row.file_id, row.key)


def _code(act: Callable[[], object]) -> str:
    try:
        act()
    except StorageFailure as error:
        return error.code
    return "accepted"


def _tampered(path: Path) -> Figure:
    """Play each attack on a copy, and ask the check of the vault."""
    acts: dict[Callable[[list[Path]], None], str] = {
        _swap: "attachments",
        _reorder: "attachments",
        _cut_at_a_chunk: "attachments",
        _repeat_a_chunk: "attachments",
        _empty: "attachments",
        _put_an_older_one: "attachments",
        _delete: "attachment_missing",
    }
    told = Counter[bool]()
    for act, wanted in acts.items():
        copy = Path(shutil.copytree(path, path.with_name(f"{act.__name__}.palier")))
        files = sorted(AttachmentFolder(copy).found(), key=lambda file: file.stat().st_size)
        act(files)
        told[tuple(check_vault(copy, words(0))) == (wanted,)] += 1
        shutil.rmtree(copy)
    return Figure(
        "I7",
        "kept files swapped, chunks reordered, repeated, cut at a chunk, emptied, older one put back, deleted",
        f"{len(acts)} of {len(acts)} told by the check; a deleted one in words of its own",
        f"{told[True]} told",
        told[True] == len(acts),
    )


def _swap(files: list[Path]) -> None:
    first, second = files[0].read_bytes(), files[1].read_bytes()
    files[0].write_bytes(second)
    files[1].write_bytes(first)


def _pieces(file: Path) -> list[bytes]:
    whole = file.read_bytes()
    return [whole[:HEAD], *(whole[at : at + PIECE] for at in range(HEAD, len(whole), PIECE))]


def _reorder(files: list[Path]) -> None:
    head, first, second, *others = _pieces(files[-1])
    files[-1].write_bytes(b"".join((head, second, first, *others)))


def _cut_at_a_chunk(files: list[Path]) -> None:
    files[-1].write_bytes(b"".join(_pieces(files[-1])[:-1]))


def _repeat_a_chunk(files: list[Path]) -> None:
    head, first, *others = _pieces(files[-1])
    files[-1].write_bytes(b"".join((head, first, first, *others)))


def _empty(files: list[Path]) -> None:
    files[0].write_bytes(b"")


def _put_an_older_one(files: list[Path]) -> None:
    """Another file made by the same program, whole and sound for somebody else's key."""
    other = AttachmentFolder(files[0].parent.parent)
    row = other.write(b"an older state")
    shutil.move(other.path / row.file_id.hex, files[0])


def _delete(files: list[Path]) -> None:
    files[0].unlink()


# Files on their way in -----------------------------------------------------------------------------------


def _bombs(scale: Scale) -> list[Figure]:
    side = scale.pick(20_000, 60_000)  # the whole of it is there: packing 3,600 megapixels takes seconds
    many = f"{side * side // 1_000_000:,} megapixels"
    bombs = {
        many: png(side, side, 1),
        "1 × 2,000,000,000": png(2_000_000_000, 1, 8, rows=0),
        "just too many": png(10_000, 5_001, 8, rows=0),
        "words of 100 MB": _with_words(100 << 20),
        "JPEG of 65,500²": _jpeg_of(65_500, 65_500),
    }
    codes = {}
    forget_peak()
    before = peak_bytes()
    for name, content in bombs.items():
        codes[name] = _refusal(content)
    grown = peak_bytes() - before
    largest = _largest_growth(scale)
    said = ", ".join(f"{name}: {code}" for name, code in codes.items())
    sizes = f"{len(bombs[many]) // 1000} kB for {many}"
    return [
        Figure(
            "B13",
            f"picture bombs ({sizes})",
            "a sentence each, before anything is decoded; growth ≤ 100 MB",
            f"{said}; growth {grown >> 20} MB",
            all(code.startswith("attachment.") for code in codes.values()) and grown <= LONGEST_GROWTH,
        ),
        Figure(
            "B13",
            f"the largest pictures that are taken ({MOST_PIXELS // 1_000_000} megapixels)",
            "growth ≤ 300 MB",
            f"growth {largest >> 20} MB",
            largest <= _BOMB_GROWTH,
        ),
    ]


def _refusal(content: bytes) -> str:
    try:
        taken = take_in(content)
        if taken.media_type is MediaType.PDF:
            count_pages(taken.content)
    except AppError as error:
        return error.code
    except Exception as error:  # noqa: BLE001  (counted)
        return f"uncaught {type(error).__name__}"
    return "accepted"


def _largest_growth(scale: Scale) -> int:
    """Return the most memory that one of the largest pictures takes, each in a process of its own."""
    kinds = (("PNG", "RGBA"), ("JPEG", "RGB"))[: scale.pick(1, 2)]  # the first takes more
    return max(apart(partial(_growth_of, form, mode)) for form, mode in kinds)


def _growth_of(form: str, mode: str) -> int:
    content = apart(partial(_largest, form, mode))
    forget_peak()
    before = peak_bytes()
    take_in(content)
    return peak_bytes() - before


def _largest(form: str, mode: str) -> bytes:
    side = int(MOST_PIXELS**0.5)
    stream = io.BytesIO()
    PIL.Image.new(mode, (side, side)).save(stream, form, compress_level=1)  # packed soon, as large when open
    return stream.getvalue()


def png(width: int, height: int, depth: int, rows: int | None = None) -> bytes:
    """Return a black PNG in shades of grey; with fewer rows than it says, if so wished."""
    line = bytes(1 + (width * depth + 7) // 8) if rows != 0 else b""
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(line) for _ in range(height if rows is None else rows)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _with_words(count: int) -> bytes:
    words_chunk = _chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(count), 9))
    small = png(10, 10, 8)
    return small[:33] + words_chunk + small[33:]


def _jpeg_of(width: int, height: int) -> bytes:
    stream = io.BytesIO()
    PIL.Image.new("L", (16, 16)).save(stream, "JPEG")
    content = bytearray(stream.getvalue())
    at = content.index(b"\xff\xc0") + 5
    content[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(content)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _programs(scale: Scale) -> list[Figure]:
    path = new_vault(scale.room("programs") / "a.palier")
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.open_now(path, words(0))
    plan = a_plan_on_paper(workspace)
    refused: list[object] = []
    workspace.attachments.refused.connect(refused.append)
    for name in ("feuille.pdf", "photo.jpg"):
        given = [GivenFile(name=name, content=program) for program in _PROGRAMS]
        workspace.attachments.add(plan.version_id, given)
    kept, times = len(workspace.attachments.of_version(plan.version_id)), 2 * len(_PROGRAMS)
    files = len(AttachmentFolder(path).found())
    workspace.attachments.refused.disconnect(refused.append)
    session.lock()
    return [
        Figure(
            "B15",
            "programs, archives and torn files called .pdf and .jpg, given to be filed",
            f"{times} of {times} refused with a sentence; no row, no file",
            f"{len(refused)} refused, {kept} rows, {files} files",
            len(refused) == times and kept == files == 0,
        )
    ]


def _mutants(scale: Scale) -> list[Figure]:
    times = scale.pick(60, 5000)
    chance = random.Random(scale.seed)  # noqa: S311  (bytes, not secrets)
    samples = (a_photo(), png(300, 400, 8), a_scan())
    count: Counter[str] = Counter()
    for content in samples:
        _refusal(content)  # what is loaded once is no growth
    forget_peak()
    before, slowest = peak_bytes(), 0.0
    for number in range(times):
        bad = mutated(samples[number % len(samples)], chance)
        begun = time.perf_counter()
        count[_refusal(bad)] += 1
        slowest = max(slowest, time.perf_counter() - begun)
    grown = peak_bytes() - before
    uncaught = sum(number for code, number in count.items() if code.startswith("uncaught"))
    said = ", ".join(f"{number} {code}" for code, number in count.most_common())
    return [
        Figure(
            "B13m",
            "mutants of photos and scans given to be filed",
            f"{times}: refused with a sentence or drawn anew, 0 uncaught, 0 longer than 10 s, growth ≤ 100 MB",
            f"{said}; slowest {slowest:.2f} s, growth {grown >> 20} MB",
            uncaught == 0 and slowest < _HANG_S and grown <= LONGEST_GROWTH,
        )
    ]
