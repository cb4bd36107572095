"""Where a job stands, from a need that was heard to somebody hired, or to nobody (``domain.md`` §1.2)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP

_WORDS: Final = {
    "draft": QT_TRANSLATE_NOOP("job", "Heard"),
    "seen": QT_TRANSLATE_NOOP("job", "Seen on site"),
    "negotiated": QT_TRANSLATE_NOOP("job", "Negotiated"),
    "proposed": QT_TRANSLATE_NOOP("job", "Proposed"),
    "filled": QT_TRANSLATE_NOOP("job", "Filled"),
    "lost": QT_TRANSLATE_NOOP("job", "Lost"),
    "suspended": QT_TRANSLATE_NOOP("job", "On hold"),
}
_STOPPED: Final = frozenset({"filled", "lost", "suspended"})


def job_states() -> list[tuple[str, str]]:
    """Return every state as a choice, in order."""
    return [(code, QCoreApplication.translate("job", words)) for code, words in _WORDS.items()]


def stopped_words(status: str) -> str:
    """Return why nobody is proposed for a job; empty while somebody may be."""
    return dict(job_states())[status] if status in _STOPPED else ""
