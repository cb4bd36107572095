"""A small form of one row of a person's way: kept while it is typed, mended in place, saved whole."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.rules.meanwhile import CODES
from models.rules.together import caught_up, together
from ui.errors import error_text, problem_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.messages import MessageBar
from ui.widgets.opener import Opener
from ui.widgets.reveal import Revealer
from ui.widgets.tab_order import follow_layout, stand_in_order

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from controllers.way import WayController
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId

D = TypeVar("D")
translate = QCoreApplication.translate
_SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class WayForm(QWidget, Generic[D]):
    """Writes a new row or rewrites one; its fields are made when it is first opened.

    Attributes:
        kind: Under which half-typed work is kept; also the beginning of object names.
        draft_type: D.

    Signals:
        saved: The record.
        closed: Put away without saving.
    """

    kind: ClassVar[str]
    draft_type: ClassVar[type]
    saved = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, writer: WayController[Any, D, Any]) -> None:
        super().__init__()
        self.setObjectName(f"{self.kind}_form")
        self.setProperty("look", "clear")
        self._workspace, self._writer = workspace, writer
        self._base: D | None = None
        self._draft: D = self.draft_type()
        self.binder = FormBinder(self, problem_text)
        self._revealer = Revealer(self)
        self._opener = Opener(self)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self.binder.edited.connect(self._autosave.touch)
        self._is_filled = False
        self.hide()

    def fill(self) -> None:
        """Make the fields; those of a page that is only read cost more than the rest of it."""
        if self._is_filled:
            return
        self._is_filled = True
        self.messages = MessageBar(f"{self.kind}_form_messages")
        self._title = label("", "h3", name=f"{self.kind}_form_title", wrap=True)
        save = make_button(translate("WayForm", "Save"), "primary", "check", name=f"{self.kind}_save")
        cancel = make_button(translate("WayForm", "Discard"), "ghost", "close", name=f"{self.kind}_cancel")
        self._ends = (cancel, save)
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.leave)
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(f"{self.kind}_key_{keys}")
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        # Saving stands beside the title, a fact of today is noted without going down the form; with the
        # keyboard, it comes after the fields.
        head = row((self._title, 1), cancel, save, gap=8)
        body = column(head, self.messages, self._fields(), gap=10)
        self.setLayout(column(Card(f"{self.kind}_form_card", body, kind="sunken", padding=14), gap=0))
        stand_in_order(self)

    def start(self, draft: D, *, title: str, is_change: bool = False) -> None:
        """Show a draft; what was half typed of it comes back, and says so."""
        self.fill()
        self._draft, self._base = draft, draft if is_change else None
        self._title.setText(title)
        self.messages.dismiss()
        self._offer(draft)
        self.binder.load(self._values(draft))
        kept = self._workspace.drafts.find(self.kind, self._key())
        if kept is not None:
            with suppress(ValueError):  # written by another version of the application
                typed: D = from_plain(kept.payload.get("draft", kept.payload), self.draft_type)
                if is_change and "base" in kept.payload:  # what a colleague wrote since is no typing of ours
                    self._base = from_plain(kept.payload["base"], self.draft_type)
                self._offer(typed)
                self.binder.restore(self._values(typed))
                self.messages.show_message("info", translate("WayForm", "What you had typed is here again."))
        self._follow(self._collect())
        self._opener.note()
        self.show()
        follow_layout(self, self._ends)
        self._revealer.reveal(self)
        first = self.binder.first()
        if first is not None:  # the button that opened the form may be hidden now: nothing is thrown by Enter
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Save, or say what is to be mended."""
        if problems := self.binder.invalid():
            self._show_problems(problems)
            return
        try:
            record = self._writer.save(self._collect(), self._base)
        except InvalidInput as error:
            self._catch_up(error.problems)
            self._show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self._forget()
            self.hide()
            self.saved.emit(record)
            self._opener.give_back()

    def leave(self) -> None:
        """Throw away what was half typed, and go."""
        self._forget()
        self._close()

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def today(self) -> date:
        """Return the present day."""
        return self._workspace.pathway.today()

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

    def _key(self) -> str:
        known: UUID | None = getattr(self._draft, self._writer.key)
        person: ResidentId | None = getattr(self._draft, "resident_id", None)
        return str(known or person)

    def _collect(self) -> D:
        return replace(self._draft, **self._read(self.binder.values()))  # type: ignore[type-var]  # a dataclass

    def _keep(self) -> None:
        payload = {"draft": to_plain(self._collect())}
        if self._base is not None:
            payload["base"] = to_plain(self._base)
        try:
            self._workspace.drafts.keep(self.kind, self._key(), payload)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _forget(self) -> None:
        self._autosave.cancel()
        with suppress(AppError):  # nothing can be written: it was said when it was kept
            self._workspace.drafts.discard(self.kind, self._key())

    def _catch_up(self, problems: tuple[Problem, ...]) -> None:
        """Take note of what somebody else wrote in the same fields, which is about to be said.

        What was typed stays, and is saved the next time; of a list, the lines of both are shown.
        """
        changed = {problem.field for problem in problems if problem.code in CODES}
        if not changed or self._base is None:
            return
        try:
            present = self._writer.content_of(getattr(self._base, self._writer.key))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        lists = {name.partition(".")[0] for name in changed if "." in name}
        if lists:
            merged = self._values(together(present, base=self._base, wanted=self._collect()).typed)
            self.binder.restore({name: merged[name] for name in lists.intersection(merged)})
        self._base = caught_up(self._base, present, changed)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        words = " ".join(map(problem_text, self.binder.show_problems(problems)))
        if any(problem.code in CODES for problem in problems):
            both = translate(
                "WayForm",
                "Somebody else wrote here too: both versions are shown. Save again to keep yours, or discard "
                "to keep theirs.",
            )
            words = f"{both} {words}".rstrip()
        if words:
            self.messages.show_message("warning", words)

    # What each form does in its own way ---------------------------------------------------------------------

    def _fields(self) -> QLayout:
        """Make the fields, bound, and lay them out; called once."""
        raise NotImplementedError

    def _offer(self, draft: D) -> None:
        """Offer what can be chosen for a draft."""

    def _follow(self, draft: D) -> None:
        """Show what follows from the values that have just been put in."""

    def _values(self, draft: D) -> Mapping[str, Any]:
        """Return the values of the fields of a draft."""
        raise NotImplementedError

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return fields of the draft from what the editors hold."""
        raise NotImplementedError
