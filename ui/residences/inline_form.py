"""A short form opened where its lines are: kept while it is typed, mended in place, saved whole.

What somebody else wrote in the same record meanwhile stays, or both versions are shown; see
``models.rules.meanwhile``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.rules import meanwhile
from models.rules.together import Clash, caught_up, together
from ui.errors import error_text, problem_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.opener import Opener

if TYPE_CHECKING:
    from controllers.workspace import Workspace

D = TypeVar("D")
translate = QCoreApplication.translate
_SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class InlineForm(QWidget, Generic[D]):
    """Writes one record; the subclass says its fields, which are made when it is first opened.

    Attributes:
        kind: Under which half-typed work is kept; also the beginning of object names.
        draft_type: D.

    Signals:
        saved: The record.
        closed: Put away without saving.
        filled: Its fields are there.
    """

    kind: ClassVar[str]
    draft_type: ClassVar[type]
    saved = Signal(object)
    closed = Signal()
    filled = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName(f"{self.kind}_inline")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._loaded: D = self.draft_type()
        # What the record held when typing began, and what the fields made of it; None: nothing is changed.
        self._base: D | None = None
        self._shown: D = self._loaded
        self._key = ""
        self._binder = FormBinder(self, problem_text)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self._binder.edited.connect(self._autosave.touch)
        self._opener = Opener(self)
        self._is_filled = False
        self.hide()

    def fill(self) -> None:
        """Make the fields; those of a page that is only read cost more than the rest of it."""
        if self._is_filled:
            return
        self._is_filled = True
        self.messages = MessageBar(f"{self.kind}_inline_messages")
        self._title = label("", "h3", name=f"{self.kind}_inline_title")
        save = make_button(
            translate("InlineForm", "Save"), "primary", "check", name=f"{self.kind}_inline_save"
        )
        cancel = make_button(
            translate("InlineForm", "Discard"), "ghost", "close", name=f"{self.kind}_inline_cancel"
        )
        save.clicked.connect(self.save)
        cancel.clicked.connect(self._on_cancel)
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(f"{self.kind}_inline_key_{keys}")
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        content = column(self._title, self.messages, *self._build(), row(cancel, STRETCH, save), gap=10)
        self.setLayout(column(Card(f"{self.kind}_inline_card", content, kind="sunken", padding=14)))
        self.filled.emit()

    def start(
        self,
        title: str,
        draft: D,
        record_id: UUID | None = None,
        *,
        base: D | None = None,
        place: object = "",
    ) -> None:
        """Open the form; what was interrupted comes back, and says so.

        Args:
            title: What is written.
            draft: As it is kept, as a new one begins, or with what a button has answered already.
            record_id: The record that is changed; None for a new one.
            base: What that record holds now; None: nothing that is kept is changed.
            place: What a new one belongs to: its half-typed words are kept under it.
        """
        self.fill()
        self.flush()  # words of another record, typed a moment ago
        self._title.setText(title)
        self._key, self._base = str(record_id or f"new:{place}"), base
        self.messages.dismiss()
        self._show(draft)
        kept = self._workspace.drafts.find(self.kind, self._key)
        if kept is not None:
            with suppress(ValueError):  # written by another version of the application
                typed: D = from_plain(kept.payload.get("draft"), self.draft_type)
                self._put_back(typed, kept.payload.get("base"))
        self._opener.note()
        self.show()
        self._first().setFocus(Qt.FocusReason.TabFocusReason)
        self._binder.reveal(self)

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def save(self) -> bool:
        """Save; True when that worked."""
        if problems := self._binder.invalid():
            self._binder.show_problems(problems)
            return False
        typed = self._typed()
        if typed == self._base:  # nothing is kept, so there is nothing to take back either
            self._on_cancel()
            return True
        try:
            record = self._save(typed, self._base)
        except InvalidInput as error:
            self._show_problems(self._caught_up(error.problems))
            return False
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return False
        self._forget()
        self.hide()
        self.saved.emit(record)
        self._opener.give_back()
        return True

    def _field(self, name: str, text: str, editor: QWidget, *, hint: str = "") -> QWidget:
        return self._binder.add(name, Field(text, editor, hint=hint))

    def _show(self, draft: D) -> None:
        self._loaded = draft
        self._offer(draft)
        self._binder.load(self._values(draft))
        self._shown = self._draft()

    def _put_back(self, typed: D, plain: object) -> None:
        """Show half-typed words again, over what the record holds now."""
        words = translate("InlineForm", "What you had typed is here again.")
        told: tuple[Clash, ...] = ()
        if self._base is None:
            self._show(typed)
        else:
            present, began = self._base, self._loaded
            if plain is None:  # kept by an older version, which did not say what it was typed on
                words = translate(
                    "InlineForm",
                    "What you had typed is here again: compare it with the line before you save.",
                )
            else:
                base: D = from_plain(plain, self.draft_type)
                both = together(present, base=base, wanted=typed)
                typed, told = both.typed, both.told
                # What both changed is still to be refused when it is saved, so that nobody misses it.
                self._base = caught_up(present, base, both.clashes)
                if base != present:
                    words = translate(
                        "InlineForm", "What you had typed is here again, over what was changed meanwhile."
                    )
            typed = together(typed, base=present, wanted=began).content  # what the button answered
            self._binder.restore(self._values(typed))
        self.messages.show_message("info", words)
        self._binder.mark_problems(map(self._said, meanwhile.problems(told)))

    def _typed(self) -> D:
        """Return what is to be saved: what nobody touched is as it was read, whatever a field makes of it."""
        draft = self._draft()
        if self._base is None:
            return draft
        return together(self._loaded, base=self._shown, wanted=draft).typed

    def _caught_up(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Take note of what somebody else wrote in fields typed here too, which is about to be said."""
        changed = {problem.field for problem in problems if problem.code in meanwhile.CODES}
        if not changed or self._base is None:
            return problems
        try:
            present = self._present(UUID(self._key))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return problems
        self._base = caught_up(self._base, present, changed)
        self._offer(present)  # what they chose may be newer than what this form offers
        return tuple(map(self._said, problems))

    def _show_problems(self, problems: Iterable[Problem]) -> None:
        found = tuple(problems)
        rest = " ".join(map(problem_text, self._binder.show_problems(found)))
        if any(problem.code in meanwhile.CODES for problem in found):
            both = translate(
                "InlineForm",
                "Somebody else wrote here too: both versions are shown. Save again to keep yours, or discard "
                "to keep theirs.",
            )
            rest = f"{both} {rest}".rstrip()
        if rest:
            self.messages.show_message("warning", rest)

    def _draft(self) -> D:
        draft: D = replace(self._loaded, **self._read(self._binder.values()))  # type: ignore[type-var]
        return draft

    def _values(self, draft: D) -> dict[str, object]:
        """Return the values of the fields, of the same names as those of the draft."""
        return {name: getattr(draft, name) for name in self._binder.values() if hasattr(draft, name)}

    def _keep(self) -> None:
        payload = {"draft": to_plain(self._typed())}
        if self._base is not None:
            payload["base"] = to_plain(self._base)
        try:
            self._workspace.drafts.keep(self.kind, self._key, payload)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _forget(self) -> None:
        self._autosave.cancel()
        try:
            self._workspace.drafts.discard(self.kind, self._key)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _on_cancel(self) -> None:
        self._forget()
        self._close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self.flush()  # Escape closes, and throws nothing away
        self._close()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
        self._opener.give_back()

    # What each form does in its own way ---------------------------------------------------------------------

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        """Return the lines of the form, their fields bound."""
        raise NotImplementedError

    def _first(self) -> QWidget:
        """Return where one begins to type."""
        raise NotImplementedError

    def _offer(self, draft: D) -> None:
        """Offer what can be chosen for a draft."""

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of the draft that the editors say."""
        return dict(values)

    def _said(self, problem: Problem) -> Problem:
        """Return what is to be said of a field, in the words of the form."""
        return problem

    def _present(self, record_id: UUID) -> D:
        """Return what the record that is changed holds now."""
        raise NotImplementedError

    def _save(self, draft: D, base: D | None) -> object:
        """Have a draft kept, based on what was read; return the record."""
        raise NotImplementedError
