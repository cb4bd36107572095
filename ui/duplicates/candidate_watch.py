"""Looks, as a person is typed, whether they have a file already, and remembers who it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.errors import AppError
from models.records.duplicates import Candidate
from models.records.ids import ResidentId
from ui.errors import error_text

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentDraft
    from ui.duplicates.candidate_bar import CandidateBar


class CandidateWatch(QObject):
    """The candidates of one form.

    Signals:
        known: ResidentId of the file that is the person's.
        failed: A sentence: what was decided could not be kept.
    """

    known = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, bar: CandidateBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._bar = bar
        self._draft: ResidentDraft | None = None
        self._others: list[ResidentId] = []
        bar.same_requested.connect(self._on_same)
        bar.other_requested.connect(self._on_other)

    def begin(self) -> None:
        """Forget who it is not: another person is typed."""
        self._draft = None
        self._others = []
        self._bar.show_candidates(())

    def look(self, draft: ResidentDraft) -> None:
        """Show who may be the person typed; nobody may be read by whoever may not."""
        self._draft = draft
        self._bar.show_candidates(self._workspace.duplicates.candidates(draft, self._others))

    def put_away(self) -> None:
        """Show nobody, and keep who it is not."""
        self._bar.show_candidates(())

    def settle(self, resident_id: ResidentId) -> None:
        """Keep who it is not with the file that was made."""
        if not self._others:
            return
        try:
            self._workspace.duplicates.tell_apart(resident_id, self._others, is_undoable=False)
        except AppError as error:
            self.failed.emit(error_text(error))
        self._others = []

    def _on_same(self, found: object) -> None:
        if isinstance(found, Candidate):
            self.known.emit(found.row.resident_id)

    def _on_other(self, found: object) -> None:
        if isinstance(found, Candidate) and self._draft is not None:
            self._others.append(found.row.resident_id)
            self.look(self._draft)
