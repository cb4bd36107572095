"""What F5 does while the disk refuses: each act returns what was told, kept or refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.backup.closed import adopt, copy_closed
from models.backup.folders import found_in
from models.backup.keys import keys_of
from models.backup.making import make
from models.backup.marks import mark
from models.backup.restoring import Target, restore
from models.backup.vault_check import check_vault
from models.backup.verifying import verify
from models.backup.watch import Watch
from models.clock import utc_now
from models.records.attachments import AttachmentRecord, GivenFile
from models.vault.keys import CHEAPEST
from tests.attachment_samples import a_photo
from tests.factories import a_resident, some_settings
from tests.faults import calls
from tests.faults.calls import Fault
from tests.faults.io_signing import sign
from tests.faults.kills import VERSION_1_WORDS
from tests.faults.load import Told, rewrite_header, stick_of, store_of, words
from tests.faults.outcomes import Outcome, attempt

SAVES = 12


Act = Callable[[Path, Fault], Outcome]
"""Does one thing on a vault while a call fails."""


def _session() -> SessionController:
    return SessionController(InlineTasks(), utc_now, CHEAPEST)


def _open(path: Path, fault: Fault) -> Outcome:
    session, outcome = _session(), Outcome([], [], fault.met)
    with calls.failing(path, fault):
        attempt(partial(session.open_now, path, words(0)), outcome)
        attempt(session.lock, outcome)
    return outcome


def save_on(path: Path, fault: Fault) -> Outcome:
    """Save one file after another, whatever is refused: what is told kept later must be there too."""
    outcome = Outcome([], [], fault.met)
    session = _session()
    workspace = session.open_now(path, words(0))
    with calls.failing(path, fault):
        for number in range(9000, 9000 + SAVES):
            draft = a_resident(room=str(number), wishes="mot " * 500)
            if attempt(partial(workspace.residents.save, draft), outcome):
                outcome.told.append(Told("row", number))
    return outcome


def _file(path: Path, fault: Fault) -> Outcome:
    """File sheets, whatever is refused: each is there with its row and opens, or nothing of it is."""
    outcome = Outcome([], [], fault.met)
    session = _session()
    workspace = session.open_now(path, words(0))
    version_id = workspace.plans.open(workspace.plans.rows()[0].plan_id).version_id
    filed: list[AttachmentRecord] = []
    workspace.attachments.filed.connect(filed.append)
    workspace.attachments.refused.connect(lambda file: outcome.codes.append(file.error.code))
    photo = a_photo((200, 260))
    with calls.failing(path, fault):
        for number in range(9000, 9000 + SAVES):
            given = GivenFile(name=f"{number}.jpg", content=photo)
            attempt(partial(workspace.attachments.add, version_id, (given,)), outcome)
    outcome.told.extend(Told("sheet", int(record.name.removesuffix(".jpg"))) for record in filed)
    return outcome


def _lock(path: Path, fault: Fault) -> Outcome:
    outcome = Outcome([], [], fault.met)
    session = _session()
    workspace = session.open_now(path, words(0))
    for number in range(9000, 9006):
        workspace.residents.save(a_resident(room=str(number)))
        outcome.told.append(Told("row", number))
    with calls.failing(path, fault):
        attempt(session.lock, outcome)
    return outcome


def _change_header(path: Path, fault: Fault) -> Outcome:
    outcome = Outcome([], [], fault.met)
    session = _session()
    session.open_now(path, words(0))
    with calls.failing(path, fault):
        attempt(partial(rewrite_header, session, 1), outcome)
    return outcome


def _change_key(path: Path, fault: Fault) -> Outcome:
    """Encrypt the vault under another key: what fails is told by a signal, as to the screen."""
    outcome = Outcome([], [], fault.met)
    session = _session()
    session.open_now(path, words(0))
    session.failed.connect(lambda error: outcome.codes.append(error.code))
    with calls.failing(path, fault):
        attempt(session.change_key, outcome)
        attempt(session.lock, outcome)
    return outcome


def _migrate(path: Path, fault: Fault) -> Outcome:
    session, outcome = _session(), Outcome([], [], fault.met)
    with calls.failing(path, fault):
        attempt(partial(session.open_now, path, VERSION_1_WORDS), outcome)
        attempt(session.lock, outcome)
    return outcome


def _create(path: Path, fault: Fault) -> Outcome:
    session, outcome = _session(), Outcome([], [], fault.met)
    with calls.failing(path.parent, fault):
        attempt(partial(session.create_now, path, words(0), some_settings()), outcome)
        attempt(session.lock, outcome)
    return outcome


def _back_up(path: Path, fault: Fault) -> Outcome:
    """Make a second backup while the stick, or the vault, refuses; those that count must all be sound."""
    outcome = Outcome([], [], fault.met)
    session, stick = _session(), stick_of(path)
    vault = session.open_now(path, words(0)).vault
    stick.mkdir()
    first = make(store_of(session), vault, stick, utc_now).path
    with calls.failing(path.parent, fault):
        attempt(partial(make, store_of(session), vault, stick, utc_now), outcome)
    good = [one.path for one in found_in(stick, vault.vault_id)]
    for backup in good:
        verify(backup, keys_of(vault), Watch())
    assert first in good, "the first backup is gone"
    return outcome


def _copy_closed(path: Path, fault: Fault) -> Outcome:
    """Copy the closed vault while the stick refuses; whatever bears a name must be adopted at the next opening."""
    outcome = Outcome([], [], fault.met)
    session, stick = _session(), stick_of(path)
    vault = session.open_now(path, words(0)).vault
    stick.mkdir()
    mark(stick, path, (), keys_of(vault))
    session.lock()
    with calls.failing(path.parent, fault):
        attempt(partial(copy_closed, path, stick), outcome)
    vault = session.open_now(path, words(0)).vault
    for one in found_in(stick, vault.vault_id):
        adopt(one.path, keys_of(vault), Watch())
    return outcome


def _restore(path: Path, fault: Fault) -> Outcome:
    """Restore a backup while the disk refuses: the vault comes whole, or not at all."""
    outcome = Outcome([], [], fault.met)
    session, stick, restored = _session(), stick_of(path), path.with_name("restored.palier")
    vault = session.open_now(path, words(0)).vault
    stick.mkdir()
    backup = make(store_of(session), vault, stick, utc_now).path
    session.lock()
    with calls.failing(path.parent, fault):
        attempt(partial(restore, backup, Target(path=restored), words(0), utc_now), outcome)
    assert restored.exists() or outcome.codes, "nothing was restored, and nothing was said"
    if restored.exists():
        assert check_vault(restored, words(0)) == ()
    return outcome


ACTS: dict[str, Act] = {
    "open": _open,
    "save": save_on,
    "sign": sign,
    "file": _file,
    "lock": _lock,
    "header": _change_header,
    "change of key": _change_key,
    "migrate": _migrate,
    "create": _create,
    "backup": _back_up,
    "copy at lock": _copy_closed,
    "restore": _restore,
}
