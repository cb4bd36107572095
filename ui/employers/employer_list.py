"""Every employer, found by a few letters of a name, a town or a person who answers there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from controllers.settings import SettingsController
from controllers.workspace import Workspace
from models.records.employers import EmployerRow
from ui.consultation import hold_back
from ui.employers.stages import STAGE_HUES
from ui.tables.paged_table import PagedTable
from ui.tables.rows import RowLook
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, hue_of, initials_of
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.page import EmptyState


class EmployerList(QWidget):
    """Search field and list.

    Signals:
        employer_requested: EmployerRow to open.
        new_requested: Write a new file.
    """

    employer_requested = Signal(object)
    new_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("employers_list")
        self.setProperty("look", "page")
        self._workspace = workspace
        self.search = SearchField(
            "employer_search", placeholder=self.tr("Search by name, town, contact, phone or SIRET")
        )
        self.search.setAccessibleName(self.tr("Search the employers"))
        self.search.edited.connect(self._on_search)
        new = make_button(self.tr("&New employer"), "primary", "plus", name="employer_new")
        new.clicked.connect(self.new_requested)
        hold_back(workspace, new)
        self._count = label("", "small", name="employer_count")
        self.table: PagedTable[EmployerRow] = PagedTable(
            "employer_rows", self.tr("Employers"), workspace.employers, EmployerLook(workspace.settings)
        )
        self.table.row_requested.connect(self.employer_requested)
        self.table.typed.connect(self._on_typed)
        self._empty = EmptyState(
            "employers_empty",
            self.tr("No employer yet. A name is enough to begin."),
            self.tr("New employer"),
            icon="employer",
        )
        self._empty.action_requested.connect(self.new_requested)
        self._nothing = EmptyState(
            "employers_nothing", self.tr("No employer has these words."), icon="search"
        )
        self._shown = QStackedWidget()
        self._shown.setObjectName("employers_shown")
        for widget in (self.table, self._empty, self._nothing):
            self._shown.addWidget(widget)
        self.setLayout(
            column(
                row((self.search, 1), self._count, new, gap=12),
                (Card("employers_card", column(self._shown, gap=0), padding=10), 1),
                gap=12,
                edges=(20, 4, 18, 16),
            )
        )

    def refresh(self) -> None:
        """Read the list again."""
        self.table.load()
        self._show_count()

    def _show_count(self) -> None:
        text = self.search.value()
        total = self._workspace.employers.count()
        self._count.setText("" if text else self.tr("%n employer(s)", "", total))
        found = self.table.rows.rowCount() if text else total
        shown: QWidget = self.table if found else self._nothing if text else self._empty
        self._shown.setCurrentWidget(shown)

    def _on_search(self) -> None:
        self.table.set_text(self.search.value())
        self._show_count()

    def _on_typed(self, text: object) -> None:
        self.search.setFocus()
        self.search.insert(str(text))
        self._on_search()


class EmployerLook(QObject):
    """Turns a line of the list into what is painted.

    An object of its own: a method of the list would tie the list and its model into a knot, and Qt's
    wrappers do not survive being collected in any order.
    """

    def __init__(self, settings: SettingsController) -> None:
        super().__init__()
        self._settings = settings

    def __call__(self, employer: EmployerRow) -> RowLook:
        """Return what one row shows."""
        jobs = self.tr("%n job(s)", "", employer.job_count)
        return RowLook(
            title=employer.display_name,
            subtitle=" · ".join(part for part in (employer.city, employer.activity) if part),
            initials=initials_of(employer.display_name),
            hue=hue_of(employer.display_name),
            trailing=jobs if employer.job_count else "",
            pill=words_of(self._settings, "employer_stage", employer.stage),
            pill_hue=STAGE_HUES.get(employer.stage, "neutral"),
        )
