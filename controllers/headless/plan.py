"""``plan``: the main job, from an empty vault to a sealed PDF, without a window."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from controllers.headless.arguments import ExitCode
from controllers.headless.demo_clock import DemoClock
from controllers.headless.demo_session import DemoSession
from controllers.headless.folders import writable_folder
from controllers.headless.refusals import Refusal
from controllers.headless.throw_away import SEED, demo_workspace, private_folder
from models.clock import utc_now
from models.demo.cast import CAST, role_for
from models.vault.keys import CHEAPEST

if TYPE_CHECKING:
    from models.demo.cast import Role

_MINUTES_TOGETHER: Final = 15
"""That three people need to read and sign: nothing is signed later than now."""
_MOST_BESIDE: Final = 1000


def write_plans(folder: Path, language: str) -> tuple[Path, ...]:
    """Hire, write, freeze, sign three times and seal, in a throw-away vault; write the PDFs.

    Args:
        folder: Made if it is not there.
        language: Beside the French; empty: one plan in French alone and one in the demo's first language.

    Raises:
        Refusal: The language has no phrases, or the folder cannot be written to.
        AppError: A controller refused.
    """
    roles = _roles(language)
    writable_folder(folder)
    with private_folder() as private:
        clock = DemoClock(utc_now())
        passphrase = secrets.token_urlsafe(24)
        with demo_workspace(private / "demo.palier", passphrase, clock, CHEAPEST) as workspace:
            session = DemoSession(workspace, clock, SEED)
            session.prepare()
            for role in roles:
                session.meet(role)
            clock.set(utc_now() - len(roles) * timedelta(minutes=_MINUTES_TOGETHER))
            sealed = [session.plans.sign_all(session.plans.freeze(session.plan_for(role))) for role in roles]
            documents = {
                workspace.plans.file_name(record): workspace.plans.document(record.version_id)
                for record in sealed
            }
    return tuple(_write(folder / name, document) for name, document in documents.items())


def print_plans(folder: Path, language: str) -> ExitCode:
    """Run the command: print each path with the SHA-256 of the file."""
    for path in write_plans(folder, language):
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path}")
    return ExitCode.DONE


def _roles(language: str) -> tuple[Role, ...]:
    if not language:
        return tuple(role for role in CAST if role.language in {"fr", CAST[0].language})
    role = role_for(language)
    if role is None:
        known = ", ".join(sorted({role.language for role in CAST}))
        raise Refusal("plan.language", code=language, known=known)
    return (role,)


def _write(path: Path, document: bytes) -> Path:
    """Write a file beside those that are there: a plan of that name may be somebody's."""
    for place in (path, *(path.with_stem(f"{path.stem} ({turn})") for turn in range(2, _MOST_BESIDE))):
        try:
            with place.open("xb") as file:
                file.write(document)
        except FileExistsError:
            continue
        except OSError as error:
            raise Refusal("file.not_written", ExitCode.FAILED, path=place) from error
        return place
    raise Refusal("file.not_written", ExitCode.FAILED, path=path)
