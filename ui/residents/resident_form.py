"""The form of a resident’s file: wishes and limits first, only a way to call them compulsory."""

from __future__ import annotations

from contextlib import suppress
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.ids import ResidentId
from models.records.residents import ResidentDraft, ResidentRecord
from models.records.settings import KeptDraft
from ui.errors import error_text, problem_text
from ui.residents.form_cards import ResidentCards
from ui.residents.form_values import draft_of, values_of
from ui.widgets.buttons import make_button
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.layouts import STRETCH
from ui.widgets.page import Page

_KIND = "resident"


class ResidentForm(Page):
    """Writes a new file or rewrites one; half-typed work is kept in the vault at every pause.

    Signals:
        saved: ResidentRecord.
        closed: Left without saving.
        known_requested: ResidentId of a file that may be the same person.
    """

    saved = Signal(object)
    closed = Signal()
    known_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("resident_form", parent=parent)
        self._workspace = workspace
        self._resident_id: ResidentId | None = None
        self._loaded = ResidentDraft()
        self._key = ""
        self._binder = FormBinder(self, problem_text)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self._cards = ResidentCards(workspace, self._binder)
        for card in self._cards.cards():
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._binder.edited.connect(self._on_edited)
        self._cards.residence.edited.connect(self._on_residence)
        self.messages.action_requested.connect(self._on_known)
        self._known: ResidentId | None = None
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="resident_cancel")
        cancel.clicked.connect(self._on_cancel)
        save = make_button(self.tr("Save the file"), "primary", "check", name="resident_save", big=True)
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, record: ResidentRecord | None) -> None:
        """Show an empty form, or the file to change; work that was interrupted comes back, and says so."""
        self._resident_id = record.resident_id if record else None
        self._loaded = record.content if record else self._new_file()
        self._key = str(self._resident_id or uuid4())
        self.messages.dismiss()
        self._load(self._loaded)
        self.set_title(
            record.display_name if record else self.tr("New person"), record.code if record else ""
        )
        kept = self._workspace.drafts.find(_KIND, self._key) if record else self._latest_new()
        if kept is not None:
            self._put_back(kept)
        self._cards.first_name.setFocus()
        self.scroll_to_top()

    def save(self) -> None:
        """Save, and say what is to be mended if that is refused."""
        if problems := self._binder.invalid():
            self._show_problems(problems)
            return
        try:
            record = self._workspace.residents.save(self._draft())
        except InvalidInput as error:
            self._show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self._forget()
            self.saved.emit(record)

    def is_change(self) -> bool:
        """Tell whether the form rewrites a file rather than writing a new one."""
        return self._resident_id is not None

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def _new_file(self) -> ResidentDraft:
        """Begin a file; where there is only one residence, nobody has to choose it."""
        places = self._workspace.residents.residences()
        return ResidentDraft(residence_id=places[0].residence_id if len(places) == 1 else None)

    def _load(self, draft: ResidentDraft) -> None:
        self._cards.load_choices(draft)
        self._binder.load(values_of(draft))

    def _put_back(self, kept: KeptDraft) -> None:
        """Show again what was half typed, and say so."""
        with suppress(ValueError):  # written by another version of the application
            draft = from_plain(kept.payload.get("draft"), ResidentDraft)
            self._cards.load_choices(draft)
            self._binder.restore(values_of(draft))
            self._key = kept.key
            text = self.tr("What you had typed is here again. Save it, or leave without saving.")
            self.messages.show_message("info", text)

    def _draft(self) -> ResidentDraft:
        return draft_of(self._loaded, self._binder.values())

    def _latest_new(self) -> KeptDraft | None:
        drafts = (kept for kept in self._workspace.drafts.drafts() if kept.kind == _KIND)
        return next((kept for kept in drafts if kept.payload.get("is_new")), None)

    def _on_edited(self) -> None:
        self._autosave.touch()
        if self._resident_id is None:
            self._show_similar()

    def _show_similar(self) -> None:
        similar = self._workspace.residents.similar(self._draft())
        if not similar:
            if self._known is not None:
                self._known = None
                self.messages.dismiss()
            return
        first = similar[0]
        self._known = first.resident_id
        place = " ".join(part for part in (first.residence_name, first.room) if part)
        text = self.tr("A file may be of the same person: {name}").format(name=first.display_name)
        self.messages.show_message(
            "info", f"{text}, {place}" if place else text, action=self.tr("Open that file")
        )

    def _on_known(self) -> None:
        if self._known is not None:
            # What was typed may not be in that file: it waits for the next time a file is begun.
            self._autosave.flush()
            self.known_requested.emit(self._known)

    def _on_residence(self) -> None:
        self._cards.show_buildings()

    def _on_cancel(self) -> None:
        self._forget()
        self.closed.emit()

    def _keep(self) -> None:
        payload = {"draft": to_plain(self._draft()), "is_new": self._resident_id is None}
        self._workspace.drafts.keep(_KIND, self._key, payload)

    def _forget(self) -> None:
        self._autosave.cancel()
        self._workspace.drafts.discard(_KIND, self._key)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        rest = self._binder.show_problems(problems)
        text = " ".join(problem_text(problem) for problem in rest)
        self.messages.show_message("warning", text or self.tr("Some fields are to be mended."))
