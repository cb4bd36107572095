"""A paper of a plan on a stick, encrypted: for a printer elsewhere, or for whoever asked for a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from controllers.pdf_files import save_pdf
from models.records.people import Right
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.print_orders import PLAN
from models.rules.passphrase_words import bits_of_suggestion, suggest
from models.storage import privacy

if TYPE_CHECKING:
    from pathlib import Path

    from controllers.settings import SettingsController
    from models.clock import Clock
    from models.storage.store import Store

WORDS_DRAWN: Final = 6
"""65 bits, and each guess costs at least 64 rounds of AES (ISO 32000-2, algorithm 2.B): nobody tries them
all. Six words are said in one breath."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedFile:
    """What was written.

    Attributes:
        path: Where.
        words: The password; it is kept nowhere.
        bits: Choices behind it.
    """

    path: Path
    words: str
    bits: float


class LockedFileController(QObject):
    """Writes encrypted files where the person chose."""

    def __init__(
        self, store: Store, clock: Clock, settings: SettingsController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._settings = store, clock, settings

    def file_name(self, record: PlanVersionRecord) -> str:
        """Return the name that is proposed: the number of the plan and nothing else."""
        return f"{record.number}.pdf"

    def save(self, record: PlanVersionRecord, paper: str, pdf: bytes, path: Path) -> LockedFile:
        """Encrypt a paper with words drawn by lot and write it; whoever calls notes it in the journal.

        Args:
            record: The version it is of.
            paper: ``plan`` or a ``PlanPaperKind``.
            pdf: Its bytes; those of a frozen or signed plan stay what they are, as a joined file.
            path: Where to write; ``.pdf`` is added when it is missing.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
            StorageFailure: ``file.disk_full``, ``file.read_only`` or ``file.refused``; nothing was changed.
        """
        with self._store.read(Right.EXPORT) as transaction:
            privacy.require_open_file(transaction, record.resident_id)
        words = suggest(WORDS_DRAWN)
        is_proof = paper == PLAN and record.status is not PlanStatus.DRAFT
        content = self._around(record, pdf, words) if is_proof else _alone(pdf, words)
        written = save_pdf(path, content)
        return LockedFile(path=written, words=words, bits=bits_of_suggestion(WORDS_DRAWN))

    def _around(self, record: PlanVersionRecord, pdf: bytes, words: str) -> bytes:
        from models.documents.locked_copy import cover_page, locked_around  # noqa: PLC0415  (fonts)

        name = f"Plan {record.number} v{record.version}.pdf"
        today = self._clock().astimezone().date()
        settings = self._settings.settings()
        cover = cover_page(record.number, record.version, name=name, pdf=pdf, settings=settings, day=today)
        return locked_around(pdf, name, cover, words)


def _alone(pdf: bytes, words: str) -> bytes:
    from models.documents.locked_copy import locked  # noqa: PLC0415

    return locked(pdf, words)
