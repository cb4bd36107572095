"""B0, B14, B15, B17: files that are not what they should be: headers, databases, backups, PDFs."""

from __future__ import annotations

import json
import os
import random
import shutil
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.backup import manifest as manifests
from models.backup.choosing import choose
from models.backup.keys import BackupKeys, keys_of
from models.backup.making import make
from models.backup.verifying import verify as verify_backup
from models.backup.watch import Watch
from models.clock import utc_now
from models.documents.proof.checking import check
from models.errors import AppError
from models.records.proof import ProofState
from models.storage.store import Store
from models.vault import header as headers
from models.vault.header import COPIES
from models.vault.keys import CHEAPEST
from tests.documents.proof_samples import Chain
from tests.faults.apart import apart, forget_peak, peak_bytes
from tests.faults.figures import Figure, Scale
from tests.faults.inputs import LONGEST_GROWTH
from tests.faults.load import new_vault, stick_of, store_of, words

_HANG_S = 10.0
_TWISTS: tuple[object, ...] = (None, 7, "x", [], -1, 1 << 70)
PROGRAMS = (
    b"MZ\x90\0" + bytes(500), b"\x7fELF\x02\x01\x01" + bytes(500), b"#!/bin/sh\nrm -rf /\n", b"PK\x03\x04" + bytes(99),
    b"", b"\0" * 4096, b"<html><script>", b"%PDF-", b"\xff\xd8\xff\xe0JFIF", b"<?xml version='1.0'?><!DOCTYPE a>",
)  # fmt: skip


def malformed_files(scale: Scale) -> list[Figure]:
    """Give headers, databases and backups that were cut, mixed, padded and rewritten."""
    return apart(partial(_malformed_files, scale), longest_s=1800)


def malformed_papers(scale: Scale) -> list[Figure]:
    """Give the check of papers ten thousand mutants of a sealed plan, and programs called .pdf."""
    return apart(partial(_malformed_papers, scale), longest_s=3600)


def mutated(good: bytes, chance: random.Random) -> bytes:
    """Damage bytes the way disks, editors and people do; never returns what it was given."""
    bad = bytearray(good)
    for _ in range(chance.choice((1, 1, 2, 5, 40))):
        at, length = chance.randrange(len(bad) + 1), chance.choice((1, 1, 2, 16, 300))
        piece = bad[at : at + length]
        act = chance.randrange(6)
        if act == 0:
            bad[at : at + length] = chance.randbytes(len(piece))
        elif act == 1:
            del bad[at : at + length]
        elif act == 2:
            bad[at:at] = chance.randbytes(length)
        elif act == 3:
            bad[at:at] = piece * chance.choice((1, 3))
        elif act == 4:
            bad = bad[:at] or bytearray(b"x")
        else:
            digits = [index for index, byte in enumerate(bad[at : at + 400], at) if 48 <= byte <= 57]
            if digits:
                bad[chance.choice(digits)] = chance.randrange(48, 58)
    return bytes(bad) if bytes(bad) != good else good + b"\0"


def _malformed_files(scale: Scale) -> list[Figure]:
    room = scale.room("malformed")
    path = new_vault(room / "a.palier")
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    vault = session.open_now(path, words(0)).vault
    backup = make(store_of(session), vault, stick_of(path), utc_now).path
    keys, key = keys_of(vault), vault.database_key
    session.lock()
    chance = random.Random(scale.seed)  # noqa: S311  (bytes, not secrets)
    forget_peak()
    before = peak_bytes()
    return [
        _headers(path, scale.pick(60, 2500), chance),
        _databases(room / "data.db", (path / "data.db").read_bytes(), key, scale.pick(20, 1000), chance),
        _backups(backup, keys, scale.pick(20, 1500), chance),
        _memory(before),
    ]


def _counted(times: int, judge: Callable[[bytes], object], change: Callable[[], bytes]) -> Counter[str]:
    """Count what becomes of malformed contents; what is accepted or not caught is told by its kind."""
    count: Counter[str] = Counter()
    for _ in range(times):
        try:
            judge(change())
        except AppError as error:
            count[error.code] += 1
        except Exception as error:  # noqa: BLE001  (counted)
            count[f"uncaught {type(error).__name__}"] += 1
        else:
            count["accepted"] += 1
    return count


def _figure(name: str, what: str, times: int, count: Counter[str]) -> Figure:
    said = ", ".join(f"{number} {code}" for code, number in count.most_common())
    is_kept = not count["accepted"] and not any(code.startswith("uncaught") for code in count)
    return Figure(name, what, f"{times}: a sentence each, none accepted, none uncaught", said, is_kept)


def _headers(path: Path, times: int, chance: random.Random) -> Figure:
    good = (path / COPIES[0]).read_bytes()
    place = path.with_name("header")
    place.mkdir()

    def judge(content: bytes) -> None:
        (place / COPIES[0]).write_bytes(content)
        headers.read(place)

    def change() -> bytes:
        if chance.random() < 0.2:
            return os.urandom(chance.randrange(1, 4000))
        body = mutated(good[14:-64], chance)
        if chance.random() < 0.5:
            return good[:14] + body + good[-64:]
        damaged = good[:10] + len(body).to_bytes(4, "big") + body + good[-64:-32]
        whole = damaged + sha256(damaged).digest()  # the sum is right: what it says must be judged
        return good[:-1] if _is_well_formed(whole) else whole

    return _figure(
        "B0", "malformed headers, half of them with a right sum", times, _counted(times, judge, change)
    )


def _is_well_formed(whole: bytes) -> bool:
    """Say whether a mutant still says something possible; only its HMAC can then refuse it (see I8)."""
    try:
        headers.decode(whole)
    except AppError:
        return False
    except Exception:  # noqa: BLE001  (left to the judge)
        return False
    return True


def _databases(file: Path, good: bytes, key: bytes, times: int, chance: random.Random) -> Figure:
    def judge(content: bytes) -> None:
        for journal in file.parent.glob("data.db-*"):
            journal.unlink()
        file.write_bytes(content)
        store = Store.open(file, key)
        try:
            store.check()
        finally:
            store.close()

    def change() -> bytes:
        if chance.random() < 0.2:
            return os.urandom(chance.randrange(1, 40_000))
        bad = mutated(good, chance)
        while bad.startswith(good):  # bytes after the last page belong to no page: nothing is changed
            bad = mutated(good, chance)
        return bad

    return _figure("B0", "malformed databases", times, _counted(times, judge, change))


def _backups(backup: Path, keys: BackupKeys, times: int, chance: random.Random) -> Figure:
    good = (backup / manifests.NAME).read_bytes()
    twisted = [_twisted(good, name, value) for name in json.loads(good) for value in _TWISTS]
    hostile = iter([content for content in twisted if content != good])
    place = shutil.copytree(backup, backup.with_name(f"{backup.name}-copy"))

    def judge(content: bytes) -> None:
        (place / manifests.NAME).write_bytes(content)
        verify_backup(choose(place), keys, Watch())

    def change() -> bytes:
        return next(hostile, None) or mutated(good, chance)

    return _figure(
        "B17", "malformed lists of backups given to restore", times, _counted(times, judge, change)
    )


def _twisted(good: bytes, name: str, value: object) -> bytes:
    return json.dumps({**json.loads(good), name: value}).encode()


def _memory(before: int) -> Figure:
    grown = peak_bytes() - before
    demand = "growth ≤ 100 MB"
    return Figure("B0m", "memory taken by all of them", demand, f"{grown >> 20} MB", grown <= LONGEST_GROWTH)


def _malformed_papers(scale: Scale) -> list[Figure]:
    good = Chain().closed
    assert check(good).state is ProofState.CLOSED
    chance = random.Random(scale.seed)  # noqa: S311  (bytes, not secrets)
    times = scale.pick(60, 10_000)
    count: Counter[str] = Counter()
    forget_peak()
    before, slowest = peak_bytes(), 0.0
    for number in range(times):
        bad = mutated(good, chance) if number % 3 else _flipped(good, chance)
        begun = time.perf_counter()
        try:
            count[check(bad).state] += 1
        except Exception:  # noqa: BLE001  (counted)
            count["uncaught"] += 1
        slowest = max(slowest, time.perf_counter() - begun)
    grown = peak_bytes() - before
    states = {check(program).state for program in PROGRAMS}
    said = ", ".join(f"{number} {state}" for state, number in count.most_common())
    return [
        Figure(
            "B14",
            "mutants of a closed plan given to the check",
            f"{times}: 0 accepted, 0 uncaught, 0 longer than 10 s, growth ≤ 100 MB",
            f"{said}; slowest {slowest:.2f} s, growth {grown >> 20} MB",
            not count[ProofState.CLOSED] + count[ProofState.OPEN]
            and not count["uncaught"]
            and slowest < _HANG_S
            and grown <= LONGEST_GROWTH,
        ),
        Figure(
            "B15",
            "programs, archives and pictures called .pdf",
            "none taken for a paper; nothing is ever launched",
            f"{len(PROGRAMS)}: {', '.join(sorted(states))}",
            not states & {ProofState.CLOSED, ProofState.OPEN, ProofState.FORMER, ProofState.CHANGED},
        ),
    ]


def _flipped(good: bytes, chance: random.Random) -> bytes:
    bad = bytearray(good)
    bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
    return bytes(bad)
