"""Sticks that are full, locked or pulled out; run in a mount namespace of its own by ``test_backup_sticks.py``."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.backup import folders, rotating, verifying
from models.backup.closed import copy_closed
from models.backup.keys import BackupKeys, keys_of
from models.backup.making import make
from models.backup.watch import Watch
from models.clock import utc_now
from models.errors import AppError
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault, create

WORDS = "sept mots faciles pour un essai"
ROWS = 800


class World:
    """A vault on the disk of the machine, and the stick of the moment."""

    def __init__(self, folder: Path) -> None:
        self.stick = folder
        self.vault: Vault = create(folder / "a.palier", WORDS, _populate, CHEAPEST)
        self.store = Store.open(self.vault.database_path, self.vault.database_key)
        with self.store.begin() as transaction:
            transaction.connection.exec_driver_sql("CREATE TABLE kept (text TEXT)")
            for _ in range(ROWS):
                transaction.connection.exec_driver_sql("INSERT INTO kept VALUES (?)", ("x" * 3000,))
        self.keys: BackupKeys = keys_of(self.vault)

    def plug_in(self, folder: Path) -> None:
        """Have another stick."""
        self.stick = folder / "stick"
        self.stick.mkdir(parents=True)

    def make(self, watch: Watch | None = None) -> str:
        """Make a backup; return ``made`` or the code of what stopped it."""
        try:
            make(self.store, self.vault, self.stick, utc_now, watch=watch)
        except AppError as error:
            return error.code
        return "made"

    def sound(self) -> int:
        """Return how many backups are listed as good; each of them is read through."""
        rows = rotating.rows_at(self.stick, self.keys)
        for row in rows:
            verifying.verify(row.path, self.keys, Watch())
        return len(rows)


def pulled(world: World, folder: Path, rounds: int) -> object:
    """Pull the stick out at a random moment of a backup, again and again, and look at what is on it."""
    disk = folder / "disk"
    disk.mkdir()
    mount(disk, "size=64m")
    moments = random.Random(3)  # noqa: S311  (moments, not secrets)
    codes: dict[str, int] = {}
    bind(disk, world.stick)
    world.make()
    kept = world.sound()
    bad = 0
    for _ in range(rounds):
        limit = moments.random()

        def tell(share: float, limit: float = limit) -> None:
            if share >= limit and world.stick.stat().st_dev != folder.stat().st_dev:
                subprocess.run(["umount", "-l", str(world.stick)], check=True)

        code = world.make(Watch(tell))
        codes[code] = codes.get(code, 0) + 1
        left_outside = len(list(world.stick.iterdir())) if code != "made" else 0
        if world.stick.stat().st_dev == folder.stat().st_dev:
            bind(disk, world.stick)
        now = world.sound()
        bad += left_outside + (now > kept and code != "made") + (now < min(kept, 3))
        kept = now
    return {"codes": codes, "bad": bad, "kept": kept}


def full(world: World, _folder: Path, _rounds: int) -> object:
    """Make backups on sticks of many sizes until one holds it; the older one stays."""
    codes, bad = [], 0
    for kibibytes in range(64, 8192, 1100):
        mount(world.stick, f"size={kibibytes}k")
        before = world.sound()
        codes.append(world.make())
        bad += world.sound() != before + (codes[-1] == "made")
        bad += len(list(world.stick.glob("*.part")))
        subprocess.run(["umount", str(world.stick)], check=True)
    return {"codes": sorted(set(codes)), "bad": bad}


def read_only(world: World, _folder: Path, _rounds: int) -> object:
    """Make a backup on a stick whose lock is on; what is on it is listed and can be read."""
    mount(world.stick, "size=64m")
    codes = [world.make()]
    mount(world.stick, "remount,ro")
    codes.append(world.make())
    world.store.close()
    world.vault.close()
    try:
        copy_closed(world.vault.path, world.stick)
    except AppError as error:
        codes.append(error.code)
    return {"codes": codes, "sound": world.sound(), "parts": len(folders.found_in(world.stick)) - 1}


def mount(place: Path, options: str) -> None:
    """Put a small disk, or other options, on a folder."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], check=True)


def bind(disk: Path, place: Path) -> None:
    """Plug the stick in."""
    subprocess.run(["mount", "--bind", str(disk), str(place)], check=True)


def _populate(file: Path, key: bytes) -> None:
    Store.create(file, key).close()


SCENARIOS: tuple[Callable[[World, Path, int], object], ...] = (pulled, full, read_only)
"""In this order: the last one closes the vault."""


def main(folder: Path, rounds: int) -> dict[str, object]:
    """Play every scenario with one vault, each with a stick of its own; return what each found."""
    world = World(folder)
    found: dict[str, object] = {}
    for scenario in SCENARIOS:
        place = folder / scenario.__name__
        world.plug_in(place)
        found[scenario.__name__] = scenario(world, place, rounds)
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
