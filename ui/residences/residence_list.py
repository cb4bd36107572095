"""Every residence, found by a few letters; those where nobody was met, or an answer is owed, say so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from models.records.ids import BuildingId, ResidenceId
from models.records.outreach import Coverage
from models.records.places import ResidenceRecord
from models.rules.names import fold
from ui.consultation import hold_back
from ui.dates import short_date
from ui.residences.residence_file import RECENT
from ui.tables.record_table import Column, RecordTable, RowView
from ui.tables.rows import RowLook
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, hue_of
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.page import EmptyState

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class ResidenceList(QWidget):
    """Search field and list.

    Signals:
        residence_requested: ResidenceRecord to open.
        new_requested: Add a residence.
        contact_requested: Note a first contact.
    """

    residence_requested = Signal(object)
    new_requested = Signal()
    contact_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("residences_list")
        self.setProperty("look", "page")
        self._workspace = workspace
        self.search = SearchField("residence_search", placeholder=self.tr("Search by name, street or town"))
        self.search.setAccessibleName(self.tr("Search the residences"))
        self.search.edited.connect(self._on_search)
        self.setFocusProxy(self.search)
        contact = make_button(self.tr("First &contact"), "primary", "plus", name="residences_contact")
        contact.clicked.connect(self.contact_requested)
        new = make_button(self.tr("&New residence"), "plain", "plus", name="residences_new")
        new.clicked.connect(self.new_requested)
        hold_back(workspace, contact, new)
        self._count = label("", "small", name="residences_count")
        self._look = ResidenceLook()
        name: Column[ResidenceRecord] = Column(title=self.tr("Residence"), text=_name_of)
        self.rows: RecordTable[ResidenceRecord] = RecordTable([name], look=self._look, parent=self)
        self.table = RowView("residence_rows", self.tr("Residences"), is_painted=True)
        self.table.setModel(self.rows)
        self.table.row_requested.connect(self.residence_requested)
        self.table.typed.connect(self._on_typed)
        self._empty = EmptyState(
            "residences_empty",
            self.tr("No residence yet. A name is enough to begin."),
            self.tr("New residence"),
            icon="building",
        )
        self._empty.action_requested.connect(self.new_requested)
        self._nothing = EmptyState(
            "residences_nothing", self.tr("No residence has these words."), icon="search"
        )
        self._shown = QStackedWidget()
        self._shown.setObjectName("residences_shown")
        for widget in (self.table, self._empty, self._nothing):
            self._shown.addWidget(widget)
        self.setLayout(
            column(
                row((self.search, 1), self._count, new, contact, gap=12),
                (Card("residences_card", column(self._shown, gap=0), padding=10), 1),
                gap=12,
                edges=(20, 4, 18, 16),
            )
        )

    def refresh(self) -> None:
        """Read the list again."""
        today = self._workspace.outreach.today()
        found = self._workspace.outreach.coverage(today - RECENT)
        self._look.know(found, self._workspace.pointings.owed())
        self._on_search()

    def _on_search(self) -> None:
        words = fold(self.search.value()).split()
        records = self._workspace.residents.residences()
        shown = [one for one in records if all(word in _folded(one) for word in words)]
        self.rows.set_records(shown)
        self._count.setText(self.tr("%n residence(s)", "", len(shown)))
        widget: QWidget = self.table if shown else self._nothing if words else self._empty
        self._shown.setCurrentWidget(widget)

    def _on_typed(self, text: object) -> None:
        self.search.setFocus()
        self.search.insert(str(text))
        self._on_search()


class ResidenceLook(QObject):
    """Turns a residence into what is painted."""

    def __init__(self) -> None:
        super().__init__()
        self._covered: dict[ResidenceId, dict[BuildingId | None, Coverage]] = {}
        self._owed: dict[ResidenceId, int] = {}

    def know(self, found: tuple[Coverage, ...], owed: dict[ResidenceId, int]) -> None:
        """Take note of who was met where, and of the answers owed."""
        self._covered, self._owed = {}, owed
        for one in found:
            self._covered.setdefault(one.residence_id, {})[one.building_id] = one

    def __call__(self, record: ResidenceRecord) -> RowLook:
        """Return what one row shows."""
        content, covered = record.content, self._covered.get(record.residence_id, {})
        town = f"{content.postcode} {content.city}".strip()
        buildings = self.tr("%n building(s)", "", len(content.buildings))
        last = max((one.last_met_on for one in covered.values() if one.last_met_on), default=None)
        pill, hue, icon = self._state(record, covered)
        return RowLook(
            title=content.name,
            subtitle=" · ".join(part for part in (content.street, town, buildings) if part),
            icon="building",
            hue=hue_of(content.name),
            trailing=self._last(last),
            pill=pill,
            pill_hue=hue,
            pill_icon=icon,
        )

    def _last(self, day: date | None) -> str:
        return self.tr("last met on {day}").format(day=short_date(day)) if day else self.tr("nobody met yet")

    def _state(
        self, record: ResidenceRecord, covered: dict[BuildingId | None, Coverage]
    ) -> tuple[str, str, str]:
        if owed := self._owed.get(record.residence_id, 0):
            return self.tr("%n answer(s) owed", "", owed), "saffron", "clock"
        silent = [
            one.building_id
            for one in record.content.buildings
            if one.building_id is None or one.building_id not in covered or not covered[one.building_id].met
        ]
        if silent:
            return self.tr("%n building(s) without anybody met", "", len(silent)), "neutral", "alert"
        return "", "neutral", ""


def _name_of(record: ResidenceRecord) -> str:
    return record.content.name


def _folded(record: ResidenceRecord) -> str:
    content = record.content
    return fold(f"{content.name} {content.street} {content.postcode} {content.city}")
