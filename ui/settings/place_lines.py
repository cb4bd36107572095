"""The lines of a residence: its buildings, and the halls of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.records.places import BuildingDraft, HallDraft
from ui.widgets.fields import Field, TextField
from ui.widgets.layouts import column, row
from ui.widgets.lines_editor import LinesEditor

_DWELLINGS = 8_000
"""Longest list of dwellings, characters: a thousand rooms."""


class HallLine(QWidget):
    """One hall: its name and its hours in words.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._kept = HallDraft()
        self.name_edit = TextField(f"{name}_name_edit")
        self.hours_edit = TextField(f"{name}_hours_edit")
        for editor in (self.name_edit, self.hours_edit):
            editor.edited.connect(self.edited)
        self.setLayout(
            row(
                (Field(self.tr("Hall"), self.name_edit), 2),
                (Field(self.tr("Hours, in words"), self.hours_edit, hint=self.tr("shown on the curtain")), 3),
                gap=10,
            )
        )
        self.setFocusProxy(self.name_edit)

    def value(self) -> HallDraft:
        """Return the hall as typed."""
        return replace(self._kept, name=self.name_edit.value(), opening_hours=self.hours_edit.value())

    def set_value(self, value: object) -> None:
        """Show a hall."""
        self._kept = value if isinstance(value, HallDraft) else HallDraft()
        self.name_edit.set_value(self._kept.name)
        self.hours_edit.set_value(self._kept.opening_hours)

    def is_valid(self) -> bool:
        """Free text is always valid."""
        return True


class BuildingLine(QWidget):
    """One building and its halls.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._kept = BuildingDraft()
        self.name_edit = TextField(f"{name}_name_edit")
        add = QCoreApplication.translate("BuildingLine", "Add a hall")
        self.halls = LinesEditor(f"{name}_halls", HallLine, add, maximum=12)
        self.name_edit.edited.connect(self.edited)
        self.halls.edited.connect(self.edited)
        field = Field(self.tr("Building"), self.name_edit, hint=self.tr("leave empty if there is only one"))
        self.dwellings_edit = TextField(f"{name}_dwellings_edit", maximum=_DWELLINGS)
        self.dwellings_edit.edited.connect(self.edited)
        rooms = Field(
            self.tr("Dwellings or rooms"), self.dwellings_edit, hint=self.tr("optional, separated by commas")
        )
        self.setLayout(column(row((field, 2), (rooms, 3), gap=10), self.halls, gap=8))
        self.setFocusProxy(self.name_edit)

    def value(self) -> BuildingDraft:
        """Return the building as typed."""
        halls = cast("tuple[HallDraft, ...]", self.halls.value())
        typed = (part.strip() for part in self.dwellings_edit.value().replace(";", ",").split(","))
        return replace(
            self._kept,
            name=self.name_edit.value(),
            halls=tuple(hall for hall in halls if hall.name),
            dwellings=tuple(dict.fromkeys(part for part in typed if part)),
        )

    def set_value(self, value: object) -> None:
        """Show a building."""
        self._kept = value if isinstance(value, BuildingDraft) else BuildingDraft()
        self.name_edit.set_value(self._kept.name)
        self.halls.set_value(cast("Iterable[object]", self._kept.halls))
        self.dwellings_edit.set_value(", ".join(self._kept.dwellings))

    def is_valid(self) -> bool:
        """Free text is always valid."""
        return True
