"""Wishes and limits rewritten where they are read; what is half typed is kept, what others wrote stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from controllers.workspace import Workspace
from models.records.ids import ResidentId
from models.records.profile import ProfileDraft, ProfileRecord, ToldLine
from models.records.residents import AvailabilitySlot, DayPart
from ui.theme import scale_layout
from ui.widgets.buttons import make_button
from ui.widgets.layouts import STRETCH
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.record_form import RecordForm
from ui.wishes.profile_cards import ProfileCards

_LINES = ("wish_lines", "refusal_lines", "experience_lines")


class ProfileForm(RecordForm[ProfileDraft]):
    """The form of wishes and limits; ``saved`` carries the ProfileRecord."""

    kind = "profile"
    draft_type = ProfileDraft

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent=parent)
        scale_layout(cast("QLayout", self.layout()), gap=8, edges=(0, 0, 0, 0))  # in a card that has its own
        self._cards = ProfileCards(workspace, self._binder)
        self.add_cards(self._cards.cards())
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="profile_cancel")
        cancel.clicked.connect(self.leave)
        save = make_button(self.tr("Save"), "primary", "check", name="profile_save")
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, record: ProfileRecord, part: str) -> None:
        """Show what is to be changed, at one of its parts."""
        self.begin(record.file.resident_id, record.content)
        card = self._cards.shown.get(part)
        if card is not None and card.isVisibleTo(self):
            self._binder.reveal(card)
            first = card.focusProxy() or _first_field(card)
            if first is not None:
                first.setFocus()

    def _load_choices(self, content: ProfileDraft) -> None:
        self._cards.load_choices(content.exchange_language)

    def _tidy(self) -> None:
        for name in _LINES:
            editor = cast("LinesEditor", self._binder.editor(name))
            lines = cast("tuple[ToldLine, ...]", editor.value())
            said = tuple(line for line in lines if line != ToldLine(line_id=line.line_id))
            if said != lines:
                editor.set_value(said)

    def _values(self, content: ProfileDraft) -> Mapping[str, Any]:
        values = {field.name: getattr(content, field.name) for field in fields(content)}
        values["availability"] = tuple((slot.weekday, slot.part.value) for slot in content.availability)
        return values

    def _draft(self) -> ProfileDraft:
        values = self._binder.values()
        slots = cast("tuple[tuple[int, str], ...]", values["availability"])
        values["availability"] = tuple(
            AvailabilitySlot(weekday=day, part=DayPart(part)) for day, part in slots
        )
        return replace(self._loaded, **values)  # type: ignore[arg-type]  # fields of the draft by name

    def _present(self, record_id: UUID) -> ProfileDraft:
        return self._workspace.profiles.open(ResidentId(record_id)).content

    def _save(self, draft: ProfileDraft, base: ProfileDraft | None) -> ProfileRecord:
        return self._workspace.profiles.save(draft, base)


def _first_field(card: QWidget) -> QWidget | None:
    """Return what Tab would come to first in a card: its title takes no keyboard."""
    found = card.nextInFocusChain()
    while found is not None and card.isAncestorOf(found):
        if found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.isVisibleTo(card) and found.isEnabled():
            return found
        found = found.nextInFocusChain()
    return None
