"""A certificate as it is typed: kept for the person whose it is until it is printed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING, Final

from models.records.codec import from_plain, to_plain
from ui.widgets.kept_words import KeptWords

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from controllers.workspace import Workspace
    from models.records.meetings import EncounterDraft

_KIND: Final = "certificate"


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateDraft:
    """What is typed of a certificate of passage.

    Attributes:
        resident_id: The file, named so that the words are withheld, told and erased with it; empty: none yet.
        with_name: Whether the name is to stand on it.
        began: Local time.
        ended: Local time.
    """

    resident_id: str = ""
    place: str = ""
    with_name: bool = False
    name: str = ""
    day: date | None = None
    began: time | None = None
    ended: time | None = None


class CertificateWords(KeptWords):
    """What is typed of the certificate of one person; the next person never meets it.

    Of somebody without a passage nor a file it is remembered only while their paper is on the screen: kept,
    nothing would tell whose it is, nor erase it with them.
    """

    def __init__(self, owner: QObject, workspace: Workspace) -> None:
        self._typed: CertificateDraft | None = None
        self._whose, self._resident_id = "", ""
        super().__init__(owner, workspace, _KIND, self._half_typed)

    def begin(self, draft: EncounterDraft) -> None:
        """Keep what waits of somebody else, and go to the person of an encounter."""
        self.flush()
        self._typed = None
        self._resident_id = str(draft.resident.resident_id or "")
        self._whose = str(draft.visit_id or self._resident_id)
        self.go_to(self._whose)

    def write(self, typed: CertificateDraft) -> None:
        """Remember what is typed now, and have it kept."""
        self._typed = replace(typed, resident_id=self._resident_id)
        self.touch()

    def put_back(self) -> CertificateDraft | None:
        """Return what was half typed of this person's certificate; None: nothing."""
        kept = self.go_to(self._whose)
        if kept is not None:
            with suppress(ValueError):  # written by another version of the application
                self._typed = from_plain(kept, CertificateDraft)
        return self._typed

    def forget(self) -> None:
        """Throw away what was kept: it is printed, or not wanted."""
        self._typed = None
        super().forget()

    def _half_typed(self) -> dict[str, object] | None:
        return to_plain(self._typed) if self._typed is not None else None
