"""F9, F13, F16: the clock jumps, a font is missing or broken, memory runs out."""

from __future__ import annotations

import resource
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from controllers.headless.self_test import _check_fonts
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.documents import faces
from models.documents.font_files import FILES, Family, Weight, font_path
from models.errors import AppError, DocumentFailure
from models.records.journal import Action, JournalFilter
from models.vault.keys import CHEAPEST
from tests.factories import a_resident
from tests.faults.apart import apart
from tests.faults.figures import Figure, Scale
from tests.faults.load import inspect, new_vault, words

_JUMPS = (
    timedelta(days=-2),
    timedelta(days=4),
    timedelta(days=-2),
    timedelta(hours=1),
    timedelta(hours=-1),
    timedelta(days=3652),
    timedelta(days=-3652),
)
_LITTLE_MEMORY = 32 << 20


def clock_jumps(scale: Scale) -> list[Figure]:
    """Set the clock back and forward while working: nothing is refused, the order of what was done is kept."""
    rounds = scale.pick(2, 40)
    count = apart(partial(_work_through_jumps, scale.room("clock") / "a.palier", rounds))
    return [
        Figure(
            "F9",
            "clock set back and forward two days, an hour, ten years",
            "nothing refused, the order of what was done is kept",
            f"{count['jumps']} jumps, {count['done']} things done: {count['refused']} refused, "
            f"{count['disordered']} out of order, {count['went back']} lines of the journal say so",
            count["refused"] == count["disordered"] == 0 and min(count["done"], count["went back"]) > 0,
        )
    ]


class _Clock:
    def __init__(self) -> None:
        self.shift = timedelta()

    def __call__(self) -> datetime:
        return utc_now() + self.shift


def _work_through_jumps(path: Path, rounds: int) -> Counter[str]:
    new_vault(path)
    clock, count = _Clock(), Counter[str]()
    session = SessionController(InlineTasks(), clock, CHEAPEST)
    workspace = session.open_now(path, words(0))
    for number in range(rounds * len(_JUMPS)):
        jump = _JUMPS[number % len(_JUMPS)]
        clock.shift += jump
        count["jumps"] += 1
        try:
            count["disordered"] += not _done_in_order(workspace, number)
            count["done"] += 1
            if number % 5 == 0:
                session.lock()
                workspace = session.open_now(path, words(0))
        except AppError:
            count["refused"] += 1
    count["went back"] = _clock_lines(workspace)
    session.lock()
    count["disordered"] += bool(inspect(path, []).fault)  # the chain of the journal too
    return count


def _clock_lines(workspace: Workspace) -> int:
    """Return how many lines of the journal say that the clock went back."""
    wanted = JournalFilter(actions=(Action.WARNED,))
    return sum(entry.kind == "clock" for entry in workspace.journal.entries(wanted, limit=500))


def _done_in_order(workspace: Workspace, number: int) -> bool:
    """Save a file, keep a draft, take the file back; say whether the last thing done was the one taken back."""
    resident = workspace.residents.save(a_resident(last_name=f"Rang {number}", room=str(number)))
    workspace.drafts.keep("resident", str(resident.resident_id), {"number": number})
    changed = workspace.residents.save(a_resident(resident_id=resident.resident_id, room="changed"))
    last = workspace.undo.last()
    undone = workspace.undo.undo()
    kept = workspace.residents.open(resident.resident_id)
    return last is not None and undone == last and changed.content.room != kept.content.room == str(number)


def fonts(scale: Scale) -> list[Figure]:
    """Take a font away, cut it, fill it with zeros: the refusal names the file and no paper comes out."""
    room = scale.room("fonts")
    known = {font_path(*key) for key in FILES}
    chosen = sorted(known)[:: scale.pick(3, 1)]
    outcomes = [
        apart(partial(_with_font, room, path, damage))
        for path in chosen
        for damage in ("missing", "cut", "zeros")
    ]
    named = sum(name == path.name for (name, path) in outcomes)
    return [
        Figure(
            "F13",
            "font missing or broken",
            "the document and the self-test refuse and name the file: never a PDF with boxes",
            f"{len(outcomes)} damages to {len(chosen)} files: {named} named",
            named == len(outcomes),
        )
    ]


def _with_font(room: Path, path: Path, damage: str) -> tuple[str, Path]:
    """Return the file that the refusal names, and the one that was damaged."""
    broken = room / f"{damage}" / path.name
    broken.parent.mkdir(exist_ok=True)
    if damage == "cut":
        broken.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    elif damage == "zeros":
        broken.write_bytes(bytes(path.stat().st_size))
    else:
        shutil.rmtree(broken.parent)
    keys = {key for key in FILES if font_path(*key) == path}
    with _fonts_at(broken, path):
        names = {_refused(partial(faces.face, *key)) for key in keys}
        names.add(_refused(_check_fonts))
    return " ".join(sorted(names)), path


def _refused(act: Callable[[], object]) -> str:
    """Return the file that a refusal names; empty without a refusal."""
    try:
        act()
    except DocumentFailure as error:
        return str(error.params.get("file"))
    return "not refused"


@contextmanager
def _fonts_at(broken: Path, path: Path) -> Iterator[None]:
    """Have a font be found elsewhere."""

    def found(family: Family, weight: Weight) -> Path:
        known = font_path(family, weight)
        if known != path:
            return known
        if not broken.exists():
            raise DocumentFailure("document.font_missing", file=path.name)
        return broken

    faces.face.cache_clear()
    faces._load.cache_clear()
    setattr(faces, "font_path", found)  # noqa: B010  (taken by the module from another)
    try:
        yield
    finally:
        setattr(faces, "font_path", font_path)  # noqa: B010


def little_memory(scale: Scale) -> list[Figure]:
    """Open a vault when the derivation of the key cannot have its memory, then when it can."""
    path = new_vault(scale.room("memory") / "a.palier")
    little, enough = apart(partial(_opened, path, _LITTLE_MEMORY)), apart(partial(_opened, path, None))
    return [
        Figure(
            "F16",
            "memory allocation of the key derivation fails (RLIMIT_AS)",
            "a sentence with the megabytes that are needed; opens once there is memory",
            f"{little}, then {enough}",
            little == "vault.memory 64" and enough == "opened",
        )
    ]


def _opened(path: Path, bytes_left: int | None) -> str:
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    if bytes_left is not None:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        limit = pages * resource.getpagesize() + bytes_left
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    try:
        session.open_now(path, words(0))
    except AppError as error:
        return f"{error.code} {error.params.get('megabytes', '')}".strip()
    session.lock()
    return "opened"
