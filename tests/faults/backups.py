"""I2, I7: the files of a backup changed, cut, exchanged, taken away."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from functools import partial
from pathlib import Path

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.backup.keys import BackupKeys, keys_of
from models.backup.making import make
from models.backup.verifying import verify
from models.backup.watch import Watch
from models.clock import utc_now
from models.errors import BackupFailure
from models.vault.keys import CHEAPEST
from tests.faults.apart import apart
from tests.faults.figures import Figure, Scale
from tests.faults.integrity import filled_vault
from tests.faults.load import stick_of, store_of, words


def changed_backups(scale: Scale) -> list[Figure]:
    """Change the files of a backup, one at a time, and verify it."""
    return apart(partial(_changed_backups, scale), longest_s=1800)


def _changed_backups(scale: Scale) -> list[Figure]:
    path = filled_vault(scale.room("backups") / "a.palier", 10)
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    vault = session.open_now(path, words(0)).vault
    backup = make(store_of(session), vault, stick_of(path), utc_now).path
    other = make(store_of(session), vault, stick_of(path), utc_now).path
    keys = keys_of(vault)
    session.lock()
    return [_flipped(backup, keys, scale), _exchanged(backup, other, keys)]


def _flipped(backup: Path, keys: BackupKeys, scale: Scale) -> Figure:
    chance = random.Random(scale.seed)  # noqa: S311  (positions, not secrets)
    files = sorted(backup.iterdir())
    times = scale.pick(5, 150) * len(files)
    codes: Counter[str] = Counter()
    for number in range(times):
        file = files[number % len(files)]
        good = file.read_bytes()
        bad = bytearray(good)
        bad[chance.randrange(len(bad))] ^= chance.randrange(1, 256)
        file.write_bytes(bad)
        codes[_verdict(backup, keys, file)] += 1
        file.write_bytes(good)
    said = ", ".join(f"{count} {code}" for code, count in codes.most_common())
    accepted = any(code.startswith("accepted") for code in codes)
    return Figure(
        "I2", "one byte changed in a file of a backup", f"{times} of {times} detected", said, not accepted
    )


def _exchanged(backup: Path, other: Path, keys: BackupKeys) -> Figure:
    """Take away, cut and exchange each file; each is told."""
    codes: Counter[str] = Counter()
    for file in sorted(backup.iterdir()):
        good = file.read_bytes()
        for change in ("gone", "cut", "exchanged"):
            if change == "gone":
                file.unlink()
            elif change == "cut":
                file.write_bytes(good[:-1])
            elif (other / file.name).read_bytes() == good:
                continue
            else:
                shutil.copyfile(other / file.name, file)
            codes[_verdict(backup, keys, file)] += 1
            file.write_bytes(good)
    said = ", ".join(f"{count} {code}" for code, count in codes.most_common())
    accepted = any(code.startswith("accepted") for code in codes)
    times = codes.total()
    return Figure(
        "I7",
        "a file of a backup gone, cut, from another backup",
        f"{times} of {times} detected",
        said,
        not accepted,
    )


def _verdict(backup: Path, keys: BackupKeys, file: Path) -> str:
    try:
        verify(backup, keys, Watch())
    except BackupFailure as error:
        return error.code
    return f"accepted {file.name}"
