"""The form of an employer’s file: a name is enough, everything else can wait."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError, Problem
from models.records.employers import EmployerDraft, EmployerRecord
from models.records.ids import EmployerId
from ui.employers.employer_cards import EmployerCards
from ui.errors import problem_text
from ui.prospecting.alike_bar import AlikeBar
from ui.widgets.buttons import make_button
from ui.widgets.layouts import STRETCH
from ui.widgets.record_form import RecordForm

translate = QCoreApplication.translate


class EmployerForm(RecordForm[EmployerDraft]):
    """Writes a new file or rewrites one; ``saved`` carries the EmployerRecord.

    Signals:
        known_requested: EmployerId of a file that is there already, to be opened instead.
    """

    kind = "employer"
    draft_type = EmployerDraft
    known_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, _words_of, parent)
        self._cards = EmployerCards(workspace, self._binder)
        self.add_cards(self._cards.cards())
        self._cards.naf.edited.connect(self._on_activity)
        self._cards.known.edited.connect(self._on_known)
        self.alike = AlikeBar(workspace)
        self.alike.employer_requested.connect(self.known_requested)
        self.set_aside(self.alike)
        self._autosave.due.connect(self._look_alike)
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="employer_cancel")
        cancel.clicked.connect(self.leave)
        save = make_button(self.tr("Save the file"), "primary", "check", name="employer_save", big=True)
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, record: EmployerRecord | None) -> None:
        """Show an empty form, or the file to change; work that was interrupted comes back, and says so."""
        self._cards.known.choose(None, "")
        self.alike.put_away()
        self.set_title(record.content.display_name if record else self.tr("New employer"))
        self.begin(record.employer_id if record else None, record.content if record else EmployerDraft())
        self._cards.trade_name.setFocus()

    def _load_choices(self, content: EmployerDraft) -> None:
        self._cards.load_choices(content)

    def _tidy(self) -> None:
        self._cards.drop_empty_lines()

    def _values(self, content: EmployerDraft) -> Mapping[str, Any]:
        return self._cards.values_of(content)

    def _draft(self) -> EmployerDraft:
        return self._cards.draft(self._loaded, self._binder.values())

    def _present(self, record_id: UUID) -> EmployerDraft:
        return self._workspace.employers.open(EmployerId(record_id)).content

    def _save(self, draft: EmployerDraft, base: EmployerDraft | None) -> EmployerRecord:
        return self._workspace.employers.save(draft, base)

    def _look_alike(self) -> None:
        """Say who may be the same employer, at a pause, of a new one only."""
        if self.is_change():
            return
        with suppress(AppError):  # it can be saved all the same; the list of doubles says it later
            self.alike.look(self._draft())

    def _on_activity(self) -> None:
        self._cards.follow_activity()

    def _on_known(self) -> None:
        self._cards.link_known()


def _words_of(problem: Problem) -> str:
    """Say which of two names is needed: either will do, and « this is needed » would not tell."""
    if problem.code != "input.required":
        return problem_text(problem)
    if problem.field.startswith("contacts."):
        return translate("employer", "A first name or a name, please.")
    return translate("employer", "A trade name or a legal name, please: one of the two is enough.")
