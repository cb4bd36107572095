"""Keeps what is typed in a part of the screen that is no form of a record, and gives it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from models.errors import AppError
from models.records.people import Right
from ui.errors import error_text
from ui.widgets.form import AutosaveTimer

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.widgets.messages import MessageBar

Payload = Mapping[str, object]


class KeptWords(QObject):
    """Words typed and not saved, under a kind and a key; nothing where nothing can be kept.

    That is: in a vault open for reading, and for a role that writes no file.

    Attributes:
        kind: Under which they are kept.

    Signals:
        kept: When they were kept; None: there is nothing to keep any more.
        failed: AppError that kept them from being kept.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self, owner: QObject, workspace: Workspace, kind: str, collect: Callable[[], Payload | None]
    ) -> None:
        """Begin, with nothing typed.

        Args:
            owner: Whose words they are.
            workspace: Where they are kept.
            kind: Under which.
            collect: Gives what is typed now, as plain JSON values; None: nothing is.
        """
        super().__init__(owner)
        self.kind = kind
        self._workspace, self._collect = workspace, collect
        self._key = ""
        self._bar: MessageBar | None = None
        self._refusal = ""
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)

    def say_in(self, bar: MessageBar) -> None:
        """Have it said in a bar when words could not be kept, until they are."""
        self._bar = bar
        self.failed.connect(self._on_failed)
        self.kept.connect(self._on_kept)

    def touch(self) -> None:
        """Something was typed: it is kept before 400 ms have passed."""
        if self._key and self._workspace.may(Right.WRITE_FILES):
            self._autosave.touch()

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def go_to(self, key: str) -> Payload | None:
        """Keep what waits of another record, and return what was half typed of this one; None: nothing.

        Under an empty key nothing is kept: of what is typed, nobody could tell later whose it is.
        """
        self.flush()
        self._key = key
        if not key or not self._workspace.may(Right.WRITE_FILES):
            return None
        found = self._workspace.drafts.find(self.kind, key)
        return found.payload if found is not None else None

    def latest(self) -> str:
        """Return the key of what was half typed last; empty when nothing was."""
        kept = self._workspace.drafts.drafts() if self._workspace.may(Right.WRITE_FILES) else ()
        return next((one.key for one in kept if one.kind == self.kind), "")

    def forget(self) -> None:
        """Throw away what was kept: it is saved, or not wanted."""
        self._autosave.cancel()
        self.kept.emit(None)
        if not self._key or not self._workspace.may(Right.WRITE_FILES):
            return
        try:
            self._workspace.drafts.discard(self.kind, self._key)
        except AppError as error:
            self.failed.emit(error)

    def _on_failed(self, error: object) -> None:
        if self._bar is not None and isinstance(error, AppError):
            self._refusal = error_text(error)
            self._bar.show_message("error", self._refusal)

    def _on_kept(self) -> None:
        if self._bar is not None and self._refusal and self._bar.text() == self._refusal:
            self._bar.dismiss()
        self._refusal = ""

    def _keep(self) -> None:
        try:
            payload = self._collect()
            if payload is None:
                self.forget()
                return
            draft = self._workspace.drafts.keep(self.kind, self._key, dict(payload))
        except AppError as error:
            self.failed.emit(error)
        else:
            self.kept.emit(draft.updated_at)


def again_words() -> str:
    """Return what is said above words that are there again."""
    return QCoreApplication.translate("KeptWords", "What you had typed is here again.")
