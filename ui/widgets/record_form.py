"""A form of one record: new or to be changed, kept while it is typed, mended in place, saved whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.rules import meanwhile
from models.rules.together import Together, caught_up, together
from ui.dates import clock_time
from ui.errors import error_text, problem_text
from ui.widgets.cards import Pill
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.page import Page

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.settings import KeptDraft

D = TypeVar("D")
translate = QCoreApplication.translate


class RecordForm(Page, Generic[D]):
    """Writes a new record or rewrites one; half-typed work is kept in the vault at every pause.

    Attributes:
        kind: Under which half-typed work is kept; also the beginning of object names.
        draft_type: D, what is written.

    Signals:
        saved: The record.
        closed: Left without saving.
    """

    kind: ClassVar[str]
    draft_type: ClassVar[type]
    saved = Signal(object)
    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        words: Callable[[Problem], str] = problem_text,
        parent: QWidget | None = None,
    ) -> None:
        """Make the form, its cards not there yet.

        Args:
            workspace: Where records and half-typed work are kept.
            words: Says what is to be mended in a field.
            parent: Owner.
        """
        super().__init__(f"{self.kind}_form", parent=parent)
        self._workspace = workspace
        self._record_id: UUID | None = None
        self._loaded: D = self.draft_type()
        # What the person read when they began to type, and what the fields made of it.
        self._base: D = self._loaded
        self._shown: D = self._loaded
        self._key = ""
        self._binder = FormBinder(self, words)
        self._binder.edited.connect(self._on_edited)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self._kept = Pill(f"{self.kind}_kept", hue="primary", icon="check")
        self._kept.hide()
        self.add_header_widget(self._kept)

    def is_change(self) -> bool:
        """Tell whether the form rewrites a record rather than writing a new one."""
        return self._record_id is not None

    def save(self) -> None:
        """Save, and say what is to be mended if that is refused."""
        self._tidy()
        if problems := self._binder.invalid():
            self._show_problems(problems)
            return
        try:
            record = self._save(self._typed(), self._base if self.is_change() else None)
        except InvalidInput as error:
            self._show_problems(self._caught_up(error.problems))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.forget()
            self.saved.emit(record)

    def leave(self) -> None:
        """Throw away what was half typed, and go."""
        self.forget()
        self.closed.emit()

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def forget(self) -> None:
        """Throw away what was half typed."""
        self._autosave.cancel()
        try:
            self._workspace.drafts.discard(self.kind, self._key)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def add_cards(self, cards: Iterable[QWidget]) -> None:
        """Put the cards of the form one below the other."""
        for card in cards:
            self.body.addWidget(card)
        self.body.addStretch(1)

    def begin(self, record_id: UUID | None, content: D) -> None:
        """Show a content; work on it that was interrupted comes back, and says so.

        Args:
            record_id: The record to change; None for a new one.
            content: As it is kept, or as a new one begins.
        """
        self._record_id, self._loaded, self._base = record_id, content, content
        self._key = str(record_id or uuid4())
        self.messages.dismiss()
        self._kept.hide()
        self._load_choices(content)
        self._binder.load(self._values(content))
        self._shown = self._draft()
        self._put_back(self._workspace.drafts.find(self.kind, self._key) if record_id else self._latest_new())
        self.scroll_to_top()

    def _put_back(self, kept: KeptDraft | None) -> None:
        """Show again what was half typed, over what the record holds now, and say so."""
        if kept is None:
            return
        with suppress(ValueError):  # written by another version of the application
            draft: D = from_plain(kept.payload.get("draft"), self.draft_type)
            both, words = self._over_present(draft, kept.payload.get("base"))
            self._load_choices(both.typed)
            self._binder.restore(self._values(both.typed))
            self._key = kept.key
            self.messages.show_message("info", words)
            self._binder.mark_problems(meanwhile.problems(both.told))

    def _over_present(self, draft: D, plain: object) -> tuple[Together[D], str]:
        """Bring half-typed work onto the content of now; return it, and what is to be said of it."""
        again = translate("RecordForm", "What you had typed is here again. Save it, or leave without saving.")
        if not self.is_change():
            return Together(content=draft, typed=draft), again
        if plain is None:
            kept = meanwhile.answers_kept(self._loaded, draft)
            return Together(content=kept, typed=kept), translate(
                "RecordForm",
                "What you had typed is here again. An earlier version of Palier kept it: compare it with the "
                "file before you save it.",
            )
        base: D = from_plain(plain, self.draft_type)
        both = together(self._loaded, base=base, wanted=draft)
        typed = meanwhile.answers_first(self._loaded, both)
        # What both changed is still to be refused when it is saved, so that nobody misses it.
        self._base = caught_up(self._loaded, base, both.clashes)
        if both.clashes:
            again = translate(
                "RecordForm",
                "What you had typed is here again. The same fields were changed meanwhile: look at those "
                "that are marked.",
            )
        elif base != self._loaded:
            again = translate(
                "RecordForm",
                "What you had typed is here again, over what was changed in this file meanwhile. Read it "
                "again, then save it.",
            )
        return typed, again

    def _typed(self) -> D:
        """Return what is to be saved: what nobody touched is as it was read, whatever a field makes of it."""
        draft = self._draft()
        return together(self._loaded, base=self._shown, wanted=draft).typed if self.is_change() else draft

    def _caught_up(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Take note of what somebody else wrote in fields changed here too, which is about to be said.

        What was typed stays in its field, and is saved the next time; but the last answer of a person is
        shown in the place of what was typed.
        """
        changed = {problem.field: problem.code for problem in problems if problem.code in meanwhile.CODES}
        if not changed or self._record_id is None:
            return problems
        try:
            present = self._present(self._record_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return problems
        both = together(present, base=self._base, wanted=self._typed())
        merged, lists = self._values(both.typed), {name.partition(".")[0] for name in changed if "." in name}
        self._binder.restore({name: merged[name] for name in lists.intersection(merged)})
        self._base = caught_up(self._base, present, changed)
        values = self._values(present)
        answered = {name: values[name] for name, code in changed.items() if code == meanwhile.ANSWERED}
        self._loaded = caught_up(self._loaded, present, answered)
        self._binder.restore(answered)
        self._shown = caught_up(self._shown, present, answered)
        return problems

    def _latest_new(self) -> KeptDraft | None:
        drafts = (kept for kept in self._workspace.drafts.drafts() if kept.kind == self.kind)
        return next((kept for kept in drafts if kept.payload.get("is_new") and self._is_ours(kept)), None)

    def _on_edited(self) -> None:
        self._autosave.touch()

    def _keep(self) -> None:
        payload = {"draft": to_plain(self._typed()), "is_new": not self.is_change()}
        if self.is_change():
            payload["base"] = to_plain(self._base)
        try:
            kept = self._workspace.drafts.keep(self.kind, self._key, payload)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        words = translate("RecordForm", "Draft kept at {time}").format(time=clock_time(kept.updated_at))
        self._kept.set_state(words)
        self._kept.show()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        rest = self._binder.show_problems(problems)
        text = " ".join(problem_text(problem) for problem in rest)
        if any(problem.code in meanwhile.CODES for problem in problems):
            both = translate(
                "RecordForm",
                "Somebody else wrote in the same fields: both texts are shown there. Save again to keep "
                "yours, or leave without saving to keep the other.",
            )
            text = f"{both} {text}".rstrip()
        self.messages.show_message(
            "warning", text or translate("RecordForm", "Some fields are to be mended.")
        )

    # What each form does in its own way ---------------------------------------------------------------------

    def _load_choices(self, content: D) -> None:
        """Offer what can be chosen for a content."""

    def _tidy(self) -> None:
        """Drop what was left empty, before it is judged."""

    def _is_ours(self, _kept: KeptDraft) -> bool:
        """Tell whether half-typed work on a new record goes on here."""
        return True

    def _values(self, content: D) -> Mapping[str, Any]:
        """Return the values of the fields of a content."""
        raise NotImplementedError

    def _draft(self) -> D:
        """Return what the fields say."""
        raise NotImplementedError

    def _present(self, record_id: UUID) -> D:
        """Return what the record that is rewritten holds now."""
        raise NotImplementedError

    def _save(self, draft: D, base: D | None) -> object:
        """Have a draft kept, based on what was read; return the record."""
        raise NotImplementedError
