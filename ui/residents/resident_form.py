"""The form of a resident’s file: wishes and limits first, only a way to call them compulsory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from controllers.workspace import Workspace
from models.records.first_contacts import FileDraft
from models.records.ids import ResidentId
from models.records.residents import ResidentDraft, ResidentRecord
from ui.discretion import NameVeil, discretion, shown_name
from ui.duplicates.candidate_bar import CandidateBar
from ui.duplicates.candidate_watch import CandidateWatch
from ui.residents.form_cards import ResidentCards
from ui.residents.form_values import draft_of, file_draft, plain_draft, values_of
from ui.widgets.buttons import make_button
from ui.widgets.layouts import STRETCH
from ui.widgets.record_form import RecordForm

_PRIVATE: Final = ("first_name", "last_name", "room", "phone", "email")
"""Fields that are dots in discreet mode, while nobody types in them."""


class ResidentForm(RecordForm[FileDraft]):
    """Writes a new file or rewrites one; ``saved`` carries the ResidentRecord.

    Signals:
        known_requested: ResidentId of a file that may be the same person.
    """

    kind = "resident"
    draft_type = FileDraft
    known_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent=parent)
        self._cards = ResidentCards(workspace, self._binder)
        self.candidates = CandidateBar("resident_candidates", self.tr("Open that file"))
        self._watch = CandidateWatch(workspace, self.candidates, self)
        self._watch.known.connect(self._on_known)
        self.add_cards(self._cards.cards())
        self.set_aside(self.candidates)
        self._cards.where.residence.edited.connect(self._on_residence)
        self._of: ResidentRecord | None = None
        fields = (self.findChild(QLineEdit, f"resident_{name}") for name in _PRIVATE)
        self._veil = NameVeil(self, *(field for field in fields if field is not None))
        discretion.changed.connect(self._say_title)
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="resident_cancel")
        cancel.clicked.connect(self.leave)
        save = make_button(self.tr("Save the file"), "primary", "check", name="resident_save", big=True)
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, record: ResidentRecord | None) -> None:
        """Show an empty form, or the file to change; work that was interrupted comes back, and says so."""
        self._of = record
        self._say_title()
        self._watch.begin()
        self.begin(
            record.resident_id if record else None, file_draft(record.content if record else self._new_file())
        )
        self._cards.where.show_action(is_new=record is None)
        self._cards.first_name.setFocus()

    def _say_title(self) -> None:
        record = self._of
        name = shown_name(record.display_name) if record else self.tr("New person")
        self.set_title(name, record.code if record else "")

    def _new_file(self) -> ResidentDraft:
        """Begin a file; where there is only one residence, nobody has to choose it."""
        places = self._workspace.residents.residences()
        return ResidentDraft(residence_id=places[0].residence_id if len(places) == 1 else None)

    def _load_choices(self, content: FileDraft) -> None:
        self._cards.load_choices(content)

    def _values(self, content: FileDraft) -> Mapping[str, Any]:
        return values_of(content)

    def _draft(self) -> FileDraft:
        return draft_of(self._loaded, self._binder.values())

    def _present(self, record_id: UUID) -> FileDraft:
        return file_draft(self._workspace.residents.open(ResidentId(record_id)).content)

    def _save(self, draft: FileDraft, base: FileDraft | None) -> ResidentRecord:
        content = plain_draft(draft)
        if base is None and draft.outreach_id is not None:
            record = self._workspace.first_contacts.begin_file(content, draft.outreach_id)
        else:
            record = self._workspace.residents.save(content, plain_draft(base) if base is not None else None)
        self._watch.settle(record.resident_id)
        return record

    def _on_edited(self) -> None:
        super()._on_edited()
        if not self.is_change():
            self._watch.look(plain_draft(self._draft()))

    def _on_known(self, resident_id: object) -> None:
        # What was typed may not be in that file: it waits for the next time a file is begun.
        self.flush()
        self.known_requested.emit(resident_id)

    def _on_residence(self) -> None:
        self._cards.where.show_buildings()
        self._cards.where.show_action(is_new=not self.is_change())
