"""Residences, their buildings and halls, and which hall is today's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError, InvalidInput
from models.records.codec import from_plain
from models.records.ids import HallId
from models.records.people import Right
from models.records.places import BuildingDraft, ResidenceDraft, ResidenceRecord
from models.rules.meanwhile import CODES
from models.rules.together import caught_up, together
from ui.errors import error_text
from ui.labels import action_words
from ui.role_doors import is_for, read_only
from ui.settings.kept_section import KeptSection
from ui.settings.place_lines import BuildingLine
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.widgets.kept_words import Payload

_NEW = "new"


class PlacesSection(KeptSection):
    """Choose a residence, change it, or add one.

    Signals:
        toast_requested: Words for the toast that offers to undo.
    """

    part = "places"
    is_shared = False
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(workspace, messages, parent)
        self._workspace = workspace
        self._records: dict[str, ResidenceRecord] = {}
        self._shown: ResidenceRecord | None = None
        # What it held when typing began, and what the fields made of it.
        self._base: ResidenceDraft | None = None
        self._made = ResidenceDraft()
        self._may_write = is_for(workspace, Right.WRITE_FILES)
        self.hall_combo = Combo("current_hall_combo", empty_label=self.tr("Not chosen"))
        self.hall_combo.edited.connect(self._on_hall)
        self.residence_chips = ChipGroup("residence_chips", is_single=True, can_be_empty=False)
        self.residence_chips.edited.connect(self._on_residence)
        self._build()
        self.load(self.latest())
        workspace.residents.residences_changed.connect(self._on_changed)

    def load(self, residence_id: object = None) -> None:
        """Read again, and show one residence: this one, the one shown, else the first."""
        records = self._workspace.residents.residences()
        self._records = {str(record.residence_id): record for record in records}
        options = [(code, record.content.name) for code, record in self._records.items()]
        added = [(_NEW, self.tr("Add a residence"))] if self._may_write else []
        self.residence_chips.set_options([*options, *added])
        wanted = str(residence_id or (self._shown.residence_id if self._shown else ""))
        code = wanted if wanted in (*self._records, _NEW) else next(iter(self._records), _NEW)
        self.residence_chips.set_value(code)
        self._show(self._records.get(code))
        self._offer_halls()

    def save(self) -> None:
        """Keep the residence shown, or say what to mend."""
        typed = self._typed()
        try:
            record = self._workspace.residents.save_residence(typed, self._base)
        except InvalidInput as error:
            self._show_problems(error)
            return
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        is_changed = typed != self._base
        self.forget()
        self._shown = record
        self.load(record.residence_id)
        self.saved.emit()
        if is_changed and (done := self._workspace.undo.last()) is not None:
            self.toast_requested.emit(action_words(done))

    def _draft(self) -> ResidenceDraft:
        """Return what the fields say."""
        values = self.binder.values()
        buildings = cast("tuple[BuildingDraft, ...]", values["buildings"])
        return ResidenceDraft(
            residence_id=self._shown.residence_id if self._shown else None,
            name=str(values["name"]),
            street=str(values["street"]),
            postcode=str(values["postcode"]),
            city=str(values["city"]),
            buildings=tuple(
                building for building in buildings if building.name or building.halls or building.dwellings
            ),
        )

    def _typed(self) -> ResidenceDraft:
        """Return what is to be saved: what nobody touched is as it was read, whatever a field makes of it."""
        if self._shown is None:
            return self._draft()
        return together(self._shown.content, base=self._made, wanted=self._draft()).typed

    def _show_problems(self, error: InvalidInput) -> None:
        """Say what is to be mended; of what somebody else wrote too, both versions are shown."""
        changed = {problem.field for problem in error.problems if problem.code in CODES}
        if changed:
            self._catch_up(changed)
        if self.binder.show_problems(error.problems):
            self._messages.show_message("error", error_text(error))
        elif changed:
            self._messages.show_message(
                "warning",
                self.tr("Somebody else wrote here too: both versions are shown. Save again to keep yours."),
            )

    def _catch_up(self, changed: set[str]) -> None:
        """Show the lines of both, and take note of what was changed meanwhile, which is about to be said."""
        records = self._workspace.residents.residences()
        kept = {record.residence_id: record.content for record in records}
        base = self._base
        if base is None or base.residence_id is None or base.residence_id not in kept:
            return
        present = kept[base.residence_id]
        typed = together(present, base=base, wanted=self._typed()).typed
        self._base = caught_up(base, present, changed)
        self.binder.restore({"buildings": typed.buildings})

    def _build(self) -> None:
        add = self.binder.add
        name = add("name", Field(self.tr("&Name of the residence"), TextField("residence_name_edit")))
        street = add("street", Field(self.tr("&Street"), TextField("residence_street_edit")))
        postcode = add(
            "postcode", Field(self.tr("&Postcode"), TextField("residence_postcode_edit", maximum=10))
        )
        city = add("city", Field(self.tr("&Town"), TextField("residence_city_edit")))
        buildings = LinesEditor("buildings_lines", BuildingLine, self.tr("Add a building"), maximum=40)
        add("buildings", buildings)
        self._fields = (name, street, postcode, city, buildings)
        told = label(
            self.tr("Your role reads the places; advisers and the coordinator change them."),
            "muted",
            name="places_shared",
            wrap=True,
        )
        if self._may_write:
            told.hide()
        self.remove_button = make_button(
            self.tr("Remove this residence"), "danger", "trash", name="remove_residence_button"
        )
        self.remove_button.clicked.connect(self._on_remove)
        today = Card(
            "today_card",
            row((Field(self.tr("Today you are in this &hall"), self.hall_combo), 1), STRETCH, gap=12),
        )
        residence = Card(
            "residence_card",
            column(
                label(self.tr("Residences"), "h2", name="residences_title"),
                self.residence_chips,
                row((name, 2), (street, 3), gap=12),
                row((postcode, 1), (city, 4), gap=12),
                label(self.tr("Buildings and halls"), "h3", name="buildings_title"),
                buildings,
                row(STRETCH, self.remove_button),
                gap=12,
            ),
        )
        self.setLayout(column(self.again, told, today, residence, STRETCH, gap=12))

    def _show(self, record: ResidenceRecord | None) -> None:
        self.flush()  # words of another residence
        self._shown, self._base = record, record.content if record else None
        content = record.content if record else ResidenceDraft(buildings=(BuildingDraft(),))
        names = ("name", "street", "postcode", "city", "buildings")
        # What the fields make of it is read before what was half typed of it comes over it.
        self.binder.load({name: getattr(content, name) for name in names})
        self._made = self._draft()
        self.show_values(str(record.residence_id) if record else _NEW, self.binder.values())
        self.remove_button.setVisible(record is not None and self._may_write)
        if not self._may_write:  # again each time: the lines of the buildings are new ones
            read_only(*self._fields)

    @override
    def _read(self, payload: Payload, typed: dict[str, object]) -> dict[str, object]:
        """Bring the buildings that were half typed onto those of now: a hall added meanwhile stays."""
        if "buildings" not in typed:
            return super()._read(payload, typed)
        base = cast("dict[str, object]", payload.get("base") or {})
        present = ResidenceDraft(buildings=cast("tuple[BuildingDraft, ...]", self.binder.value("buildings")))
        then, wanted = (
            from_plain({"buildings": value}, ResidenceDraft)
            for value in (base.get("buildings", []), typed["buildings"])
        )
        both = together(present, base=then, wanted=wanted)
        return {**typed, "buildings": both.typed.buildings}

    def _offer_halls(self) -> None:
        self.hall_combo.set_options(
            (hall.hall_id, _hall_words(record, building, hall.name))
            for record in self._records.values()
            for building in record.content.buildings
            for hall in building.halls
        )
        self.hall_combo.set_value(self._workspace.settings.settings().current_hall_id or "")

    def _on_hall(self) -> None:
        settings = self._workspace.settings.settings()
        hall_id = cast("HallId | None", self.hall_combo.value() or None)
        try:
            self._workspace.settings.save(replace(settings, current_hall_id=hall_id))
        except AppError as error:
            self._messages.show_message("error", error_text(error))

    def _on_changed(self) -> None:
        """Show what an undo, or another page, made of the residences; what is typed here stays."""
        if not self.binder.is_modified():
            self.load()

    def _on_residence(self) -> None:
        if self.binder.is_modified():
            self.save()
            if self.binder.is_modified():  # something has to be mended first
                self.residence_chips.set_value(str(self._shown.residence_id) if self._shown else _NEW)
                return
        self._show(self._records.get(str(self.residence_chips.value())))

    def _on_remove(self) -> None:
        if self._shown is None:
            return
        name = self._shown.content.name
        try:
            self._workspace.residents.remove_residence(self._shown.residence_id)
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self.forget()
        self._shown = None
        self.load()
        self.toast_requested.emit(self.tr("{name}: residence removed").format(name=name))


def _hall_words(record: ResidenceRecord, building: BuildingDraft, hall: str) -> str:
    return " · ".join(part for part in (record.content.name, building.name, hall) if part)
