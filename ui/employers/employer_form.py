"""The form of an employer’s file: a name is enough, everything else can wait."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.employers import EmployerDraft, EmployerRecord
from models.records.ids import EmployerId
from models.records.settings import KeptDraft
from ui.dates import clock_time
from ui.employers.employer_cards import EmployerCards
from ui.errors import error_text, problem_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.layouts import STRETCH
from ui.widgets.page import Page

translate = QCoreApplication.translate

_KIND = "employer"


class EmployerForm(Page):
    """Writes a new file or rewrites one; half-typed work is kept in the vault at every pause.

    Signals:
        saved: EmployerRecord.
        closed: Left without saving.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("employer_form", parent=parent)
        self._workspace = workspace
        self._employer_id: EmployerId | None = None
        self._loaded = EmployerDraft()
        self._key = ""
        self._binder = FormBinder(self, _words_of)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self._cards = EmployerCards(workspace, self._binder)
        for card in self._cards.cards():
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._binder.edited.connect(self._autosave.touch)
        self._cards.naf.edited.connect(self._on_activity)
        self._cards.known.edited.connect(self._on_known)
        self._kept = Pill("employer_kept", hue="primary", icon="check")
        self._kept.hide()
        self.add_header_widget(self._kept)
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="employer_cancel")
        cancel.clicked.connect(self._on_cancel)
        save = make_button(self.tr("Save the file"), "primary", "check", name="employer_save", big=True)
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, record: EmployerRecord | None) -> None:
        """Show an empty form, or the file to change; work that was interrupted comes back, and says so."""
        self._employer_id = record.employer_id if record else None
        self._loaded = record.content if record else EmployerDraft()
        self._key = str(self._employer_id or uuid4())
        self.messages.dismiss()
        self._kept.hide()
        self._cards.load_choices(self._loaded)
        self._cards.known.choose(None, "")
        self._binder.load(self._cards.values_of(self._loaded))
        self.set_title(self._loaded.display_name if record else self.tr("New employer"))
        self._restore(self._workspace.drafts.find(_KIND, self._key) if record else self._latest_new())
        self._cards.trade_name.setFocus()
        self.scroll_to_top()

    def save(self) -> None:
        """Save, and say what is to be mended if that is refused."""
        self._cards.drop_empty_lines()
        if problems := self._binder.invalid():
            self._show_problems(problems)
            return
        try:
            record = self._workspace.employers.save(self._draft())
        except InvalidInput as error:
            self._show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self._forget()
            self.saved.emit(record)

    def is_change(self) -> bool:
        """Tell whether the form rewrites a file rather than writing a new one."""
        return self._employer_id is not None

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def _restore(self, kept: KeptDraft | None) -> None:
        if kept is None:
            return
        draft = from_plain(kept.payload["draft"], EmployerDraft)
        self._cards.load_choices(draft)
        self._binder.restore(self._cards.values_of(draft))
        self._key = kept.key
        text = self.tr("What you had typed is here again. Save it, or leave without saving.")
        self.messages.show_message("info", text)

    def _draft(self) -> EmployerDraft:
        return self._cards.draft(self._loaded, self._binder.values())

    def _latest_new(self) -> KeptDraft | None:
        drafts = (kept for kept in self._workspace.drafts.drafts() if kept.kind == _KIND)
        return next((kept for kept in drafts if kept.payload.get("is_new")), None)

    def _on_activity(self) -> None:
        self._cards.follow_activity()

    def _on_known(self) -> None:
        self._cards.link_known()

    def _on_cancel(self) -> None:
        self._forget()
        self.closed.emit()

    def _keep(self) -> None:
        payload = {"draft": to_plain(self._draft()), "is_new": self._employer_id is None}
        try:
            kept = self._workspace.drafts.keep(_KIND, self._key, payload)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._kept.set_state(self.tr("Draft kept at {time}").format(time=clock_time(kept.updated_at)))
        self._kept.show()

    def _forget(self) -> None:
        self._autosave.cancel()
        try:
            self._workspace.drafts.discard(_KIND, self._key)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        rest = self._binder.show_problems(problems)
        text = " ".join(problem_text(problem) for problem in rest)
        self.messages.show_message("warning", text or self.tr("Some fields are to be mended."))


def _words_of(problem: Problem) -> str:
    """Say which of two names is needed: either will do, and « this is needed » would not tell."""
    if problem.code != "input.required":
        return problem_text(problem)
    if problem.field.startswith("contacts."):
        return translate("employer", "A first name or a name, please.")
    return translate("employer", "A trade name or a legal name, please: one of the two is enough.")
