"""What the parts of the settings have in common: saved on demand, and until then kept half typed."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.codec import to_plain
from ui.errors import error_text, problem_text
from ui.widgets.form import FormBinder
from ui.widgets.kept_words import KeptWords
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.widgets.kept_words import Payload

_CONTEXT = "KeptSection"
translate = QCoreApplication.translate


class KeptSection(QWidget):
    """A part of the settings with one form.

    Only what was changed is kept half typed: what a colleague saved meanwhile in other fields stays.

    Attributes:
        part: Under which half-typed work is kept; the section is named after it.
        is_shared: Whether the coordinator alone changes all of it.

    Signals:
        modified_changed: Whether something is typed and not saved (bool).
        kept: When what is typed was kept as a draft (datetime); None: there is no draft.
        saved: What is typed was saved.
    """

    part: ClassVar[str]
    is_shared: ClassVar[bool] = True
    modified_changed = Signal(object)
    kept = Signal(object)
    saved = Signal()

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        """Make the section, its fields not there yet.

        Args:
            workspace: Where all is kept.
            messages: Where what could not be done is said.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName(f"{self.part}_section")
        self.setProperty("look", "clear")
        self._messages = messages
        self._may_write = not self.is_shared or workspace.settings.may_share()
        self.again = MessageBar(f"{self.part}_again")
        self.binder = FormBinder(self, problem_text)
        self.words = KeptWords(self, workspace, f"settings_{self.part}", self._half_typed)
        self.binder.modified_changed.connect(self.modified_changed)
        self.binder.edited.connect(self.words.touch)
        self.words.kept.connect(self.kept)
        self.words.failed.connect(self._on_not_kept)

    def flush(self) -> None:
        """Keep at once what waits."""
        self.words.flush()

    def discard(self) -> None:
        """Throw away what is typed, and show what is saved."""
        self.forget()
        self.binder.load(self.binder.loaded())

    def latest(self) -> str:
        """Return the key of what was half typed last; empty: nothing that may still be saved by who acts."""
        return self.words.latest() if self._may_write else ""

    def forget(self) -> None:
        """Throw away what was half typed: it is saved, or not wanted."""
        self.words.forget()
        self.again.dismiss()

    def show_values(self, key: str, values: Mapping[str, object]) -> None:
        """Show one record, and over it what was half typed of it, which is said.

        Args:
            key: Of the record; what a new one is for where there is none yet.
            values: By field.
        """
        payload = self.words.go_to(key)
        self.again.dismiss()
        self.binder.load(values)
        if payload is not None and self._may_write:
            with suppress(ValueError):  # written by another version of the application
                self._put_back(payload)

    def _half_typed(self) -> dict[str, object] | None:
        changed = self.binder.changed()
        if not changed:
            return None
        loaded = self.binder.loaded()
        return {"typed": to_plain(changed), "base": to_plain({name: loaded[name] for name in changed})}

    def _put_back(self, payload: Payload) -> None:
        typed, base = (cast("Mapping[str, object]", payload.get(part) or {}) for part in ("typed", "base"))
        loaded = self.binder.loaded()
        values = self._read(payload, {name: value for name, value in typed.items() if name in loaded})
        self.binder.restore(values)
        if not self.binder.is_modified():
            if values:  # somebody saved the same words meanwhile; others are not for this role to save
                self.words.forget()
            return
        words = translate(_CONTEXT, "What you had typed is here again. It is not saved yet.")
        if any(to_plain(loaded[name]) != base.get(name) for name in values):
            words = translate(
                _CONTEXT,
                "What you had typed is here again. It is not saved yet, and the same fields were changed "
                "meanwhile: read them again before you save.",
            )
        self.again.show_message("info", words)

    def _read(self, _payload: Payload, typed: dict[str, object]) -> dict[str, object]:
        """Return the values of the fields from what was kept of them.

        Raises:
            ValueError: They were written by another version of the application.
        """
        return {name: tuple(value) if isinstance(value, list) else value for name, value in typed.items()}

    def _on_not_kept(self, error: object) -> None:
        if isinstance(error, AppError):
            self._messages.show_message("error", error_text(error))
