"""What a vault remembers of its backups: where they go, which were verified; inside a transaction."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from models.entities.backups import BackupNote
from models.entities.settings import SettingRow
from models.records.backups import BackupReport
from models.records.codec import canonical_json

_DESTINATION: Final = "backup_destination"
_LONGEST: Final = 100
"""Notes kept: as many backups as the rotation ever keeps, and some."""


def destination(session: Session) -> Path | None:
    """Return where backups go; None until it is chosen."""
    row = session.get(SettingRow, _DESTINATION)
    return Path(json.loads(row.value)) if row else None


def choose_destination(session: Session, folder: Path) -> None:
    """Keep where backups go from now on."""
    session.merge(SettingRow(name=_DESTINATION, value=canonical_json(str(folder))))


def forget_destination(session: Session) -> None:
    """Have backups go nowhere until somebody chooses."""
    session.execute(delete(SettingRow).where(SettingRow.name == _DESTINATION))


def last_at(session: Session) -> datetime | None:
    """Return the instant of the last backup that was verified; None when there is none."""
    query = select(BackupNote.made_at).order_by(BackupNote.number.desc()).limit(1)
    return session.scalars(query).one_or_none()


def add(session: Session, report: BackupReport, journal_number: int) -> None:
    """Note a backup that was verified."""
    session.add(
        BackupNote(
            name=report.path.name,
            made_at=report.made_at,
            byte_count=report.byte_count,
            journal_number=journal_number,
        )
    )
    session.flush()
    newest = session.scalar(select(func.max(BackupNote.number))) or 0
    session.execute(delete(BackupNote).where(BackupNote.number <= newest - _LONGEST))
