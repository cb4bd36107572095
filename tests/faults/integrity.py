"""I1–I6, I9: bytes of the database and of the header changed, cut, swapped, replaced."""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from models.backup.vault_check import check_vault
from models.errors import AppError, StorageFailure, VaultError
from models.storage.store import Store
from models.vault.header import COPIES
from models.vault.vault import Vault, unlock
from tests.faults.apart import apart
from tests.faults.figures import Figure, Scale
from tests.faults.key_memory import counted_keys
from tests.faults.load import Load, Told, new_vault, words

PAGE = 4096
_CLEAN_REFUSALS = {"vault.damaged", "vault.not_a_vault", "vault.newer"}


def changed_database(scale: Scale) -> list[Figure]:
    """Change, cut, swap and replace what the database file holds."""
    return apart(partial(_changed_database, scale), longest_s=3600)


def changed_headers(scale: Scale) -> list[Figure]:
    """Change one byte in one copy of the header, then in both."""
    return apart(partial(_changed_headers, scale), longest_s=3600)


def filled_vault(path: Path, rows: int = 40) -> Path:
    """Make a vault with some work in it, closed."""
    told: list[Told] = []
    load = Load(new_vault(path), 0, 0, told.append, random.Random(2))  # noqa: S311  (not secrets)
    for _ in range(rows):
        load.keep_row()
    load.keep_draft()
    load.close()
    return path


def _changed_database(scale: Scale) -> list[Figure]:
    path = filled_vault(scale.room("integrity") / "a.palier")
    vault = unlock(path, words(0))
    chance = random.Random(scale.seed)  # noqa: S311  (positions, not secrets)
    good = vault.database_path.read_bytes()
    judge = partial(_judged, vault)
    assert judge(good) == "sound"
    figures = [
        _counted(
            "I1",
            "one byte changed in the database",
            scale.pick(30, 6000),
            judge,
            partial(_flipped, good, chance),
        ),
        _counted(
            "I5", "database cut at a random byte", scale.pick(10, 300), judge, partial(_cut, good, chance, 1)
        ),
        _counted(
            "I5",
            "database cut between two pages",
            scale.pick(6, 100),
            judge,
            partial(_cut, good, chance, PAGE),
        ),
        _counted(
            "I6",
            "two pages of the database swapped",
            scale.pick(10, 300),
            judge,
            partial(_swapped, good, chance),
        ),
    ]
    plain = b"SQLite format 3\0" + good[16:]
    short = [b"", b"x", b"x" * 511, good[:PAGE], b"%PDF-1.7\n"]
    others = [*short, plain, bytes(len(good)), os.urandom(len(good)), good + good]
    what = "database replaced: empty, one byte, in clear, zeros, noise, another file"
    figures.append(_counted("I9", what, len(others), judge, iter(others).__next__))
    vault.close()
    figures.append(_checked(path, others))
    return figures


def _checked(path: Path, contents: list[bytes]) -> Figure:
    """Ask the check of the vault about the same: it says so, and leaves the file as it is."""
    said: Counter[str] = Counter()
    for content in contents:
        (path / "data.db").write_bytes(content)
        faults = ", ".join(check_vault(path, words(0))) or "sound"
        said[faults if (path / "data.db").read_bytes() == content else "changed"] += 1
    demand = f"{len(contents)} of {len(contents)} told by `main.py check`, the file left as it is"
    times = len(contents)
    return Figure("I9c", "the same, checked", demand, _sentence(said, times), said["pages"] == times)


def _counted(
    name: str, what: str, times: int, judge: Callable[[bytes], str], change: Callable[[], bytes]
) -> Figure:
    verdicts = Counter(judge(change()) for _ in range(times))
    detected = verdicts["storage.damaged"]
    return Figure(name, what, f"{times} of {times} detected", _sentence(verdicts, times), detected == times)


def _sentence(verdicts: Counter[str], times: int) -> str:
    return f"{times}: " + ", ".join(f"{count} {verdict}" for verdict, count in verdicts.most_common())


def _judged(vault: Vault, content: bytes) -> str:
    """Put a content in place of the database, open it and read every page; return the verdict."""
    file = vault.database_path
    for journal in file.parent.glob("data.db-*"):
        journal.unlink()
    file.write_bytes(content)
    try:
        store = Store.open(file, vault.database_key, vault.journal_key)
        try:
            store.check()
            faults = store.verify_journal()
        finally:
            store.close()
    except StorageFailure as error:
        return error.code if file.read_bytes() == content else "mended over the evidence"
    return "journal" if faults else "sound"


def _flipped(good: bytes, chance: random.Random) -> bytes:
    bad = bytearray(good)
    bad[chance.randrange(len(bad))] ^= chance.randrange(1, 256)
    return bytes(bad)


def _cut(good: bytes, chance: random.Random, step: int) -> bytes:
    return good[: chance.randrange(len(good) // step) * step]


def _swapped(good: bytes, chance: random.Random) -> bytes:
    first, second = sorted(chance.sample(range(len(good) // PAGE), 2))
    pages = [good[at : at + PAGE] for at in range(0, len(good), PAGE)]
    pages[first], pages[second] = pages[second], pages[first]
    return b"".join(pages)


def _changed_headers(scale: Scale) -> list[Figure]:
    path = filled_vault(scale.room("headers") / "a.palier", 1)
    chance = random.Random(scale.seed)  # noqa: S311  (positions, not secrets)
    one, both, cuts = scale.pick(30, 3000), scale.pick(10, 1000), scale.pick(10, 300)
    with counted_keys() as count:
        good = (path / COPIES[0]).read_bytes()
        healed = sum(_is_healed(path, good, _flipped(good, chance), chance) for _ in range(one))
        cut = sum(_is_healed(path, good, _cut(good, chance, 1), chance) for _ in range(cuts))
        count.clear()
        refused = Counter(_refusal(path, _flipped(good, chance), _flipped(good, chance)) for _ in range(both))
        derived = count["asked"]
    return [
        Figure(
            "I3",
            "one byte changed in one copy of the header",
            f"{one} of {one} mended",
            f"{healed} mended",
            healed == one,
        ),
        Figure(
            "I5",
            "one copy of the header cut at a random byte",
            f"{cuts} of {cuts} mended",
            f"{cut} mended",
            cut == cuts,
        ),
        Figure(
            "I4",
            "one byte changed in both copies of the header",
            f"{both} of {both} refused with a sentence, before any derivation",
            f"{_sentence(refused, both)}; {derived} derivations",
            set(refused) <= _CLEAN_REFUSALS and derived == 0,
        ),
    ]


def _is_healed(path: Path, good: bytes, bad: bytes, chance: random.Random) -> bool:
    (path / chance.choice(COPIES)).write_bytes(bad)
    try:
        unlock(path, words(0)).close()
    except AppError:
        return False
    return all((path / name).read_bytes() == good for name in COPIES)


def _refusal(path: Path, first: bytes, second: bytes) -> str:
    for name, content in zip(COPIES, (first, second), strict=True):
        (path / name).write_bytes(content)
    try:
        unlock(path, words(0)).close()
    except VaultError as error:
        return error.code
    return "opened"
