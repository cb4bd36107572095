"""A theft: the power is cut while somebody works, the disk is copied, and every file is searched.

The real application runs with folders of its own; names, notes, passphrase and keys stand nowhere else, so that
one found in a file leaked. The owner opens the copy afterwards: nothing half typed is lost.
"""

from __future__ import annotations

import base64
import shutil
import time
import zlib
from contextlib import suppress
from functools import partial
from pathlib import Path

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.backup.making import make
from models.clock import utc_now
from models.vault.keys import CHEAPEST
from tests.faults.apart import apart
from tests.faults.figures import Figure, Scale
from tests.faults.load import store_of
from tests.secrets.child import Child, running
from tests.secrets.planted import Planted, encoded, invented_name, name_needles, plant

_DRAFT_S = 1.0
"""After the last key, longer than a draft waits to be kept."""
_STREAMS = (b"\x1f\x8b", b"x\x01", b"x\x5e", b"x\x9c", b"x\xda")


def theft(scale: Scale) -> list[Figure]:
    """Steal the laptop while it is unlocked and in use, several times."""
    room = scale.room("theft")
    times = scale.pick(1, 10)
    files = hits = kept = 0
    found: set[str] = set()
    for number in range(times):
        stolen, planted, note = _stolen(room / str(number))
        needles = _needles(planted)
        assert _search(_with_a_leak(stolen, planted), needles), "the search finds nothing that is there"
        leaks = _search(stolen, needles)
        files += sum(file.is_file() for file in stolen.rglob("*"))
        hits += len(leaks)
        found |= set(leaks)
        kept += apart(partial(_is_kept, stolen / planted.path.name, planted.passphrase, note))
    return [
        Figure(
            "T",
            "theft: the disk copied after a power cut, while unlocked and working",
            f"{times} thefts: 0 names, notes, passphrases or keys in any file; what was typed is there again",
            f"{files} files searched (vault, log, backups, home, settings, temporary): {hits} found"
            f"{''.join(f' · {leak}' for leak in sorted(found))}; {kept} of {times} half-typed notes there again",
            hits == 0 and kept == times,
        )
    ]


def _stolen(home: Path) -> tuple[Path, Planted, str]:
    """Return the copy of the disk, what was planted in the vault, and the note that was being typed."""
    home.mkdir(parents=True)
    planted = apart(partial(_planted, home))
    note = invented_name()
    with running(home, "--vault", str(planted.path)) as child:
        child.wait_for("ready")
        _work(child, planted, note)
        stolen = shutil.copytree(home, home.with_name(f"{home.name}-stolen"))
        child.process.kill()
    return stolen, planted, note


def _planted(home: Path) -> Planted:
    """Make a vault full of names, with a backup beside it."""
    planted = plant(home / "Vol.palier")
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    vault = session.open_now(planted.path, planted.passphrase).vault
    (home / "stick").mkdir()
    make(store_of(session), vault, home / "stick", utc_now)
    session.lock()
    return planted


def _work(child: Child, planted: Planted, note: str) -> None:
    child.do("unlock", passphrase=planted.passphrase)
    child.wait_for("open")
    for place in ("people", "employers", "hall"):
        child.do("show", place=place)
        child.wait_for("shown")
    child.do("show", place="people", search=planted.names[0])
    child.wait_for("shown")
    child.do("show", place="hall")
    child.wait_for("shown")
    child.do("type", widget="encounter_first_name", text=invented_name())
    child.wait_for("typed")
    child.do("type", widget="encounter_note", text=note)
    child.wait_for("typed")
    time.sleep(_DRAFT_S)


def _needles(planted: Planted) -> dict[str, bytes]:
    """Return what to look for: keys raw, in hexadecimal and base 64, passphrase, names in every encoding."""
    needles = planted.needles() | name_needles()
    for name, key in planted.keys.items():
        needles[f"{name} base 64"] = base64.b64encode(key).rstrip(b"=")
    for word in planted.passphrase.split():
        needles |= encoded(f"word {word}", word)
    return needles


def _search(folder: Path, needles: dict[str, bytes]) -> list[str]:
    """Return which needles stand in which files, in their names, or in what is compressed in them."""
    found: list[str] = []
    for file in folder.rglob("*"):
        if not file.is_file() or file.is_symlink():
            continue
        raw = file.read_bytes()
        contents = [str(file.relative_to(folder)).encode(), raw, *_unpacked(raw)]
        for name, needle in needles.items():
            if any(needle in content for content in contents):
                found.append(f"{name} in {file.relative_to(folder)}")
    return found


def _unpacked(raw: bytes) -> list[bytes]:
    """Return what is compressed somewhere in a file: streams of a PDF, archives."""
    found: list[bytes] = []
    for head in _STREAMS:
        at = raw.find(head)
        while at >= 0 and len(found) < 200:
            with suppress(zlib.error):
                opened = zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(raw[at:], 1 << 22)
                if len(opened) > 20:
                    found.append(opened)
            at = raw.find(head, at + 1)
    return found


def _with_a_leak(stolen: Path, planted: Planted) -> Path:
    """Return a folder in which a name does stand: the search must find it, also compressed."""
    folder = stolen.with_name(f"{stolen.name}-leak")
    folder.mkdir()
    (folder / "x").write_bytes(b"%PDF-1.7 stream\n" + zlib.compress(planted.names[0].encode("utf-16-le") * 9))
    return folder


def _is_kept(path: Path, passphrase: str, note: str) -> bool:
    """Open the stolen copy as its owner would; say whether the note is among what was half typed."""
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.open_now(path, passphrase)
    kept = any(note in str(draft.payload) for draft in workspace.drafts.drafts())
    session.lock()
    return kept
