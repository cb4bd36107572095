"""Folders that commands write into."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from controllers.headless.arguments import ExitCode
from controllers.headless.refusals import Refusal
from models.clock import utc_now


def demo_folder(chosen: Path | None, now: datetime | None = None) -> Path:
    """Return the folder of a demonstration without a screen, made if it is not there.

    Args:
        chosen: As typed; None: a new folder ``palier-demo-…`` in the current one.
        now: Instant in UTC that names the new folder; None: the present.

    Raises:
        Refusal: It cannot be made.
    """
    stamp = (now or utc_now()).astimezone().strftime("%Y%m%d-%H%M%S")
    return writable_folder(chosen or Path(f"palier-demo-{stamp}"))


def writable_folder(folder: Path) -> Path:
    """Return the folder, made if it is not there.

    Raises:
        Refusal: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal("file.not_written", ExitCode.FAILED, path=folder) from error
    return folder
