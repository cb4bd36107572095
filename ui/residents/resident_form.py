"""The form of a resident’s file: wishes and limits first, only a way to call them compulsory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.records.ids import ResidentId
from models.records.residents import ResidentDraft, ResidentRecord
from ui.residents.form_cards import ResidentCards
from ui.residents.form_values import draft_of, values_of
from ui.widgets.buttons import make_button
from ui.widgets.layouts import STRETCH
from ui.widgets.record_form import RecordForm


class ResidentForm(RecordForm[ResidentDraft]):
    """Writes a new file or rewrites one; ``saved`` carries the ResidentRecord.

    Signals:
        known_requested: ResidentId of a file that may be the same person.
    """

    kind = "resident"
    draft_type = ResidentDraft
    known_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent=parent)
        self._known: ResidentId | None = None
        self._cards = ResidentCards(workspace, self._binder)
        self.add_cards(self._cards.cards())
        self._cards.residence.edited.connect(self._on_residence)
        self.messages.action_requested.connect(self._on_known)
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="resident_cancel")
        cancel.clicked.connect(self.leave)
        save = make_button(self.tr("Save the file"), "primary", "check", name="resident_save", big=True)
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, record: ResidentRecord | None) -> None:
        """Show an empty form, or the file to change; work that was interrupted comes back, and says so."""
        self.set_title(
            record.display_name if record else self.tr("New person"), record.code if record else ""
        )
        self.begin(record.resident_id if record else None, record.content if record else self._new_file())
        self._cards.first_name.setFocus()

    def _new_file(self) -> ResidentDraft:
        """Begin a file; where there is only one residence, nobody has to choose it."""
        places = self._workspace.residents.residences()
        return ResidentDraft(residence_id=places[0].residence_id if len(places) == 1 else None)

    def _load_choices(self, content: ResidentDraft) -> None:
        self._cards.load_choices(content)

    def _values(self, content: ResidentDraft) -> Mapping[str, Any]:
        return values_of(content)

    def _draft(self) -> ResidentDraft:
        return draft_of(self._loaded, self._binder.values())

    def _save(self, draft: ResidentDraft) -> ResidentRecord:
        return self._workspace.residents.save(draft)

    def _on_edited(self) -> None:
        super()._on_edited()
        if not self.is_change():
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
            self.flush()
            self.known_requested.emit(self._known)

    def _on_residence(self) -> None:
        self._cards.show_buildings()
