"""The fields that the organisation added: read in a card, filled in a form of their own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from controllers.workspace import Workspace
from models.records.ids import ResidentId
from models.records.own_fields import FieldKind, OwnFieldDraft, OwnValue, OwnValuesDraft, OwnValuesRecord
from models.rules.own_values import shown
from ui.consultation import hold_back
from ui.privacy.note_warning import warned
from ui.theme import scale_layout
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.record_form import RecordForm

_LONGEST = 200


class OwnValuesCard(Card):
    """What a file says in the fields of the organisation; hidden while there is none.

    Signals:
        change_requested: They are to be filled.
    """

    change_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("own_values_card")
        self._lines = column(gap=8)
        pen = make_button("", "tool", "pen", name="own_values_change", tip=self.tr("Fill these fields"))
        pen.clicked.connect(self.change_requested)
        hold_back(workspace, pen)
        title = label(self.tr("Fields of the organisation"), "h2", name="own_values_title")
        head = row(IconLabel("own_values_icon", "list", "ink2", 18), (title, 1), pen, gap=8)
        self.setLayout(column(head, self._lines, gap=10, edges=(14, 14, 14, 14)))

    def show_values(self, fields: tuple[OwnFieldDraft, ...], values: tuple[OwnValue, ...]) -> None:
        """Show what is said; a field that is no longer offered is shown where it has a value."""
        empty(self._lines)
        said = {one.field_id: one.value for one in values}
        rows = [field for field in fields if field.is_enabled or field.field_id in said]
        for field in rows:
            value = said.get(field.field_id, "") if field.field_id else ""
            base = f"own_value_{field.position}"
            text = shown(value, field.kind) or "—"
            self._lines.addLayout(
                row(
                    (label(field.label, "label", name=f"{base}_label", wrap=True), 2),
                    (label(text, "body", name=f"{base}_text", wrap=True), 3),
                    gap=10,
                )
            )
        self.setVisible(bool(rows))


class OwnValuesForm(RecordForm[OwnValuesDraft]):
    """Fills the fields of one file; made anew each time, for the fields may be others."""

    kind = "own_values"
    draft_type = OwnValuesDraft

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent=parent)
        scale_layout(cast("QLayout", self.layout()), gap=8, edges=(0, 0, 0, 0))  # in a card that has its own
        self._fields = {
            field.field_id: field
            for field in workspace.own_fields.fields(enabled_only=False)
            if field.field_id is not None
        }
        rows = [self._row(key, field) for key, field in self._fields.items() if field.is_enabled]
        title = label(self.tr("Fields of the organisation"), "h2", name="own_values_form_title")
        self.add_cards([Card("own_values_form_card", column(title, *rows, gap=12))])
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="own_values_cancel")
        cancel.clicked.connect(self.leave)
        save = make_button(self.tr("Save"), "primary", "check", name="own_values_save")
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, record: OwnValuesRecord) -> None:
        """Show what is to be changed."""
        self.begin(record.file.resident_id, record.content)
        first = next((key for key, field in self._fields.items() if field.is_enabled), None)
        if first is not None:
            self._binder.editor(_path(first)).setFocus()

    def _row(self, key: UUID, field: OwnFieldDraft) -> Any:
        name = f"own_value_edit_{field.position}"
        if field.kind is FieldKind.DATE:
            return self._binder.add(_path(key), Field(field.label, DateField(name)))
        if field.kind is FieldKind.CHOICE:
            combo = Combo(name, empty_label=self.tr("Not said"))
            combo.set_options([(choice, choice) for choice in field.choices])
            return self._binder.add(_path(key), Field(field.label, combo))
        editor = TextField(name, maximum=_LONGEST)
        shown_field = self._binder.add(_path(key), Field(field.label, editor))
        return warned(shown_field, editor) if field.kind is FieldKind.TEXT else shown_field

    def _load_choices(self, content: OwnValuesDraft) -> None:
        """Offer the choice that the file holds already, though it was taken out since."""
        said = {one.field_id: one.value for one in content.values}
        for key, field in self._fields.items():
            if field.kind is FieldKind.CHOICE and field.is_enabled:
                combo = self._binder.editor(_path(key))
                kept = said.get(key, "")
                choices = [*field.choices, *([kept] if kept and kept not in field.choices else [])]
                if isinstance(combo, Combo):
                    combo.set_options([(choice, choice) for choice in choices])

    def _values(self, content: OwnValuesDraft) -> Mapping[str, Any]:
        said = {one.field_id: one.value for one in content.values}
        return {_path(key): _typed(field.kind, said.get(key, "")) for key, field in self._fields.items()}

    def _draft(self) -> OwnValuesDraft:
        values = {one.field_id: one.value for one in self._loaded.values}
        for key, field in self._fields.items():
            if self._binder.has(_path(key)):
                values[key] = _kept(field.kind, self._binder.value(_path(key)))
        found = sorted((key, value) for key, value in values.items() if value)
        return OwnValuesDraft(
            resident_id=self._loaded.resident_id,
            values=tuple(OwnValue(field_id=key, value=value) for key, value in found),
        )

    def _present(self, record_id: UUID) -> OwnValuesDraft:
        return self._workspace.own_fields.values_of(ResidentId(record_id)).content

    def _save(self, draft: OwnValuesDraft, base: OwnValuesDraft | None) -> OwnValuesRecord:
        return self._workspace.own_fields.save(draft, base)


def _path(key: UUID) -> str:
    return f"values.{key}"


def _typed(kind: FieldKind, value: str) -> object:
    """Return what the editor of a field shows of a value."""
    if kind is FieldKind.DATE:
        return date.fromisoformat(value) if value else None
    return value.replace(".", ",") if kind is FieldKind.NUMBER else value


def _kept(kind: FieldKind, value: object) -> str:
    """Return the value that an editor shows."""
    if isinstance(value, date):
        return value.isoformat()
    text = str(value or "").strip()
    return text.replace(" ", "").replace("\u00a0", "").replace(",", ".") if kind is FieldKind.NUMBER else text
