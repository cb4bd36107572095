"""The words of backups: how old the last one is, how large, how sure."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from models.records.backups import BackupKind, ChangesSince
from ui.dates import clock_time, short_date, since

_MEGABYTE: Final = 1_000_000
_OLD_DAYS: Final = 3


def day_words(instant: datetime, today: date) -> str:
    """Return « aujourd’hui », « hier », « il y a 3 jours » or the date."""
    return since(instant.astimezone().date(), today)


def instant_words(instant: datetime) -> str:
    """Return « 12 nov. 2026, 14 h 32 »."""
    return f"{short_date(instant.astimezone().date())}, {clock_time(instant)}"


def size_words(byte_count: int) -> str:
    """Return a size in megabytes."""
    megabytes = max(0.1, byte_count / _MEGABYTE)
    shown = QLocale().toString(megabytes, "f", 1 if megabytes < 10 else 0)  # noqa: PLR2004  (a digit is enough)
    return QCoreApplication.translate("backups", "{count} MB").format(count=shown)


def kind_words(kind: BackupKind) -> tuple[str, str, str]:
    """Return the words, the hue and the icon of how far a copy can be relied on."""
    translate = QCoreApplication.translate
    return {
        BackupKind.VERIFIED: (translate("backups", "Read through, sound"), "primary", "check"),
        BackupKind.UNVERIFIED: (translate("backups", "Not read yet"), "neutral", "clock"),
        BackupKind.OTHER_KEYS: (translate("backups", "Before the keys were changed"), "blue", "key"),
        BackupKind.UNSOUND: (translate("backups", "Cannot be relied on"), "clay", "alert"),
    }[kind]


def since_words(since: ChangesSince) -> str:
    """Return what opens a backup when it is no longer what opens the vault; empty when it still is."""
    translate = QCoreApplication.translate
    said = []
    if since.is_key_changed:
        said.append(
            translate(
                "backups",
                "The key of the vault was changed after this backup: it opens with the passphrases and the "
                "recovery key of its day.",
            )
        )
    names = ", ".join(name for name in since.passphrases if name)
    if names:
        words = translate(
            "backups",
            "The passphrase of {names} was changed after this backup: it opens with the former one.",
        )
        said.append(words.format(names=names))
    elif since.passphrases:
        said.append(
            translate("backups", "A passphrase was changed after this backup: it opens with the former one.")
        )
    if since.is_recovery_key_changed:
        said.append(
            translate(
                "backups",
                "A recovery key was printed after this backup: only the one before it, if there was one, "
                "opens it.",
            )
        )
    return " ".join(said)


def is_old(last_at: datetime | None, today: date) -> bool:
    """Say whether the last backup is so old that it is worth a colour."""
    return last_at is None or abs((today - last_at.astimezone().date()).days) >= _OLD_DAYS
