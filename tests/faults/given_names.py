"""B12: files given to be kept whose names lead elsewhere: only random names reach the disk."""

from __future__ import annotations

import io
import re
from pathlib import Path

import PIL.Image

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.attachments.folder import FOLDER
from models.clock import utc_now
from models.records.attachments import GivenFile
from models.vault.keys import CHEAPEST
from tests.attachment_samples import a_plan_on_paper
from tests.faults import hostile
from tests.faults.figures import Figure, Scale
from tests.faults.load import new_vault, words

_RANDOM_NAME = re.compile(r"[0-9a-f]{32}")


def given_names(scale: Scale) -> list[Figure]:
    """File the same picture under names that lead elsewhere, or mean something to a system."""
    room = scale.room("names")
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.open_now(new_vault(room / "a.palier"), words(0))
    version = a_plan_on_paper(workspace).version_id
    before = _files(room)
    picture = _picture()
    workspace.attachments.add(
        version, tuple(GivenFile(name=name, content=picture) for name in hostile.PLACES)
    )
    filed = len(workspace.attachments.of_version(version))
    session.lock()
    made = _files(room) - before
    stray = [path for path in made if path.parent.name != FOLDER or not _RANDOM_NAME.fullmatch(path.name)]
    return [
        Figure(
            "B12a",
            "names that lead elsewhere, of files given to be kept",
            f"{len(hostile.PLACES)} names: 0 files outside, only random names on the disk",
            f"{filed} kept, {len(stray)} elsewhere or under a name",
            filed == len(made) and not stray,
        )
    ]


def _files(room: Path) -> set[Path]:
    """Return the files there, but for those of the vault itself."""
    return {path for path in room.rglob("*") if path.is_file() and path.parent.suffix != ".palier"}


def _picture() -> bytes:
    stream = io.BytesIO()
    PIL.Image.radial_gradient("L").save(stream, "PNG")
    return stream.getvalue()
