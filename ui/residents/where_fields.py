"""Where a person lives and by which action they came: what each choice offers depends on the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.places_choices import actions_near, dwellings_of
from ui.widgets.combo import Combo
from ui.widgets.room_field import RoomField

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentDraft

translate = QCoreApplication.translate


class WhereFields:
    """The editors; the cards give them their labels.

    Attributes:
        residence: The choice of a residence, on which the buildings depend.
        building: The choice of a building, on which the dwellings depend.
        room: Any words; the dwellings are offered.
        action: The action a new person came by.
    """

    def __init__(self, workspace: Workspace, empty: str) -> None:
        self._workspace = workspace
        self.residence = Combo("resident_residence", empty_label=empty)
        self.building = Combo("resident_building", empty_label=empty)
        self.room = RoomField("resident_room")
        self.action = Combo("resident_action", empty_label=translate("resident", "None"))
        self._asking_action: QWidget | None = None
        self.building.edited.connect(self._on_building)

    def asking_action(self, field: QWidget) -> QWidget:
        """Take the whole field of the action, to be hidden where it asks nothing; return it."""
        self._asking_action = field
        return field

    def load_choices(self, draft: ResidentDraft) -> None:
        """Offer what there is now; before the values: what is not offered yet could not be chosen."""
        places = self._workspace.residents.residences()
        self.residence.set_options([(place.residence_id, place.content.name) for place in places])
        self._offer_buildings(draft.residence_id)
        self._offer_place(draft.residence_id, draft.building_id)

    def show_buildings(self) -> None:
        """Offer the buildings, the dwellings and the actions of the residence chosen."""
        self._offer_buildings(self.residence.value())
        self._offer_place(self.residence.value(), self.building.value())

    def show_action(self, *, is_new: bool) -> None:
        """Ask by which action somebody new came, where there is any."""
        if self._asking_action is not None:
            self._asking_action.setVisible(is_new and self.action.count() > 1)

    def _offer_buildings(self, residence_id: object) -> None:
        buildings = [
            (building.building_id, building.name)
            for place in self._workspace.residents.residences()
            if place.residence_id == residence_id
            for building in place.content.buildings
        ]
        self.building.set_options(buildings)
        self.building.setEnabled(bool(buildings))

    def _offer_place(self, residence_id: object, building_id: object) -> None:
        self.room.offer(dwellings_of(self._workspace, residence_id, building_id))
        self.action.set_options(actions_near(self._workspace, residence_id))

    def _on_building(self) -> None:
        self.room.offer(dwellings_of(self._workspace, self.residence.value(), self.building.value()))
