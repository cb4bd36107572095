"""What files hold beside what all hold: fields of the organisation, and special categories or none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from controllers.pdf_files import save_bytes
from models.errors import AppError
from models.records.own_fields import FieldKind, OwnFieldDraft
from models.records.people import Right
from ui.errors import error_text
from ui.labels import choices, label_of
from ui.privacy.note_warning import NoteWarning
from ui.role_doors import read_only, shared_words
from ui.settings.kept_section import KeptSection
from ui.tables.record_table import Column, RecordTable, RowView
from ui.tables.rows import RowLook
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field, TextField
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, column, flow, row
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.settings import Settings
    from ui.widgets.messages import MessageBar

_LONGEST: Final = 80
_TABLE_HEIGHT: Final = 220
_NEW: Final = "new"


class FilesSection(KeptSection):
    """A list of fields, one of which is written on the right; the switch of special categories below."""

    part = "files"

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(workspace, messages, parent)
        self._workspace = workspace
        self._own, self._settings = workspace.own_fields, workspace.settings
        self._field: OwnFieldDraft | None = None
        self._choices = Field(
            self.tr("Choices"), TextArea("own_field_choices", lines=3), hint=self.tr("one on each line")
        )
        self._kind = ChipGroup("own_field_kind", choices(FieldKind), is_single=True)
        self._kind.edited.connect(self._show_choices)
        self.model = RecordTable((Column(title=self.tr("Field"), text=_label),), look=self._look, parent=self)
        self.table = RowView("own_fields_table", self.tr("Fields of the organisation"), is_painted=True)
        self.table.setModel(self.model)
        self.table.row_selected.connect(self._on_field)
        self._switch = Switch(
            "special_categories_switch",
            self.tr("Note barriers and papers that say something of health, family or status"),
        )
        self._switch.edited.connect(self._on_switch)
        self._build()
        self._settings.settings_changed.connect(self._on_settings)
        self._switch.set_value(self._settings.settings().special_categories)
        self.load(self.latest())

    def load(self, wanted: str = "") -> None:
        """Read the fields again, and show one: this one, or the same."""
        fields = self._own.fields(enabled_only=False)
        key = wanted or str(self._field.field_id if self._field else "")
        self.model.set_records(fields)
        index = next((i for i, field in enumerate(fields) if str(field.field_id) == key), 0)
        if fields and key != _NEW:
            self.table.setCurrentIndex(self.model.index(index, 0))
        else:
            self._on_new()

    def save(self) -> None:
        """Keep the field shown, or say what to mend."""
        values = self.binder.values()
        typed = str(values["choices"]).splitlines()
        field = self._field or OwnFieldDraft(kind=FieldKind(str(values["kind"] or FieldKind.TEXT)))
        field = replace(
            field,
            label=str(values["label"]),
            choices=tuple(line.strip() for line in typed if line.strip()),
            is_enabled=bool(values["is_enabled"]),
        )
        try:
            self._field = self._own.save_field(field)
        except AppError as error:
            problems = getattr(error, "problems", ())
            if not problems or self.binder.show_problems(problems):
                self._messages.show_message("error", error_text(error))
            return
        self.forget()
        self.binder.mark_saved()
        self.load()
        self.saved.emit()

    def _build(self) -> None:
        fields = self._fields_card()
        special = self._special_card()
        shared = label(shared_words(), "muted", name="files_shared", wrap=True)
        if self._settings.may_share():
            shared.hide()
        else:
            read_only(fields, special)
        self.setLayout(column(self.again, shared, fields, special, STRETCH, gap=12))

    def _fields_card(self) -> QWidget:
        words = self.tr(
            "Whatever your organisation asks and Palier does not: a word, a number, a day or a choice, in "
            "every file. People are found by it, and it is in the copy a person asks for. Never an identity "
            "number, nor anything of health."
        )
        name = TextField("own_field_label", maximum=_LONGEST)
        add = self.binder.add
        enabled = add("is_enabled", Switch("own_field_enabled", self.tr("Asked in files")))
        self.table.setMinimumHeight(theme.px(_TABLE_HEIGHT))
        right = column(
            add("label", Field(self.tr("&Name of the field"), name)),
            NoteWarning(name),
            add("kind", Field(self.tr("What is written in it"), self._kind, hint=self.tr("stays once made"))),
            add("choices", self._choices),
            enabled,
            STRETCH,
            gap=10,
        )
        return Card(
            "own_fields_card",
            column(
                label(self.tr("Fields of the organisation"), "h2", name="own_fields_title"),
                label(words, "body", name="own_fields_words", wrap=True),
                self._tools(),
                row((self.table, 3), (right, 3), gap=14),
                gap=12,
            ),
        )

    def _tools(self) -> QWidget:
        new = make_button(self.tr("Add a field"), "ghost", "plus", name="own_field_new")
        new.clicked.connect(self._on_new)
        up = make_button(self.tr("Higher"), "ghost", "up", name="own_field_up")
        up.clicked.connect(self._on_up)
        down = make_button(self.tr("Lower"), "ghost", "down", name="own_field_down")
        down.clicked.connect(self._on_down)
        export = make_button(self.tr("Export…"), "ghost", "save", name="own_field_export")
        if not self._workspace.may(Right.EXPORT):
            export.hide()
        export.clicked.connect(self._on_export)
        return flow("own_field_tools", new, up, down, export)

    def _special_card(self) -> QWidget:
        words = self.tr(
            "Off until your organisation has decided why it needs them, told people so and done its impact "
            "assessment (RGPD, article 9). Even then they are read by the roles that accompany alone, and "
            "are in no list, search, export or journal. Turned off again, what was noted is hidden, not "
            "erased."
        )
        return Card(
            "special_card",
            column(
                row(
                    IconLabel("special_icon", "shield", "primary", 20),
                    (label(self.tr("Special categories"), "h2", name="special_title"), 1),
                    gap=8,
                ),
                label(words, "body", name="special_words", wrap=True),
                self._switch,
                gap=10,
            ),
        )

    def _look(self, field: OwnFieldDraft) -> RowLook:
        pill = "" if field.is_enabled else self.tr("Not asked")
        what = label_of(field.kind)
        if field.choices:
            what = self.tr("{kind}: {choices}").format(kind=what, choices=", ".join(field.choices))
        return RowLook(title=field.label, subtitle=what, pill=pill, pill_icon="eye_off" if pill else "")

    def _on_field(self, field: object) -> None:
        if isinstance(field, OwnFieldDraft):
            self._field = field
            self._show(field)

    def _on_new(self) -> None:
        self._field = None
        self.table.clearSelection()
        self._show(OwnFieldDraft())
        if self.isVisible():
            self.binder.editor("label").setFocus()

    def _show(self, field: OwnFieldDraft) -> None:
        for chip in self._kind.chips():
            chip.setEnabled(field.field_id is None and self._settings.may_share())
        values = {
            "label": field.label,
            "kind": field.kind.value,
            "choices": "\n".join(field.choices),
            "is_enabled": field.is_enabled,
        }
        self.show_values(str(field.field_id or _NEW), values)
        self._show_choices()

    def _show_choices(self) -> None:
        self._choices.setVisible(self._kind.value() == FieldKind.CHOICE.value)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        keys: list[UUID] = [one.field_id for one in self._own.fields(enabled_only=False) if one.field_id]
        if self._field is None or self._field.field_id not in keys:
            return
        place = keys.index(self._field.field_id)
        wanted = place + step
        if not 0 <= wanted < len(keys):
            return
        keys.insert(wanted, keys.pop(place))
        try:
            self._own.reorder(keys)
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self.load()

    def _on_export(self) -> None:
        dialog = FileDialog(self, self.tr("Folder for the list"))
        dialog.setObjectName("own_fields_dialog")
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, folder: str) -> None:
        """Write the list into a folder."""
        try:
            saved = save_bytes(Path(folder) / self.tr("Fields of the organisation.csv"), self._own.export())
        except AppError as error:
            self._messages.show_message("error", error_text(error))
        else:
            words = self.tr("Saved: {name}. It has the number of each file and no name.")
            self._messages.show_message("info", words.format(name=saved.name))

    def _on_switch(self) -> None:
        settings = replace(self._settings.settings(), special_categories=self._switch.value())
        try:
            self._settings.save(settings)
        except AppError as error:
            self._switch.set_value(not self._switch.value())
            self._messages.show_message("error", error_text(error))
        else:
            self.saved.emit()

    def _on_settings(self, settings: Settings) -> None:
        self._switch.set_value(settings.special_categories)


def _label(field: OwnFieldDraft) -> str:
    return field.label
