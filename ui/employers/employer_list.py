"""Every employer, found by a few letters of a name, a town or a person who answers there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from controllers.employers_at_stage import EmployersAtStage
from controllers.settings import SettingsController
from controllers.workspace import Workspace
from models.records.employer_board import CallLine
from models.records.employers import EmployerRow
from models.records.people import Right
from ui.consultation import hold_back
from ui.employers.stages import STAGE_HUES
from ui.prospecting.board import Board
from ui.prospecting.call_list import CallList
from ui.role_doors import only_for
from ui.tables.paged_table import PagedTable
from ui.tables.rows import RowLook
from ui.vocabulary import offered, words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, hue_of, initials_of
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, row
from ui.widgets.page import EmptyState

translate = QCoreApplication.translate
_LIST, _BOARD, _CALLS = "list", "board", "calls"


class EmployerList(QWidget):
    """Search field and list.

    Signals:
        employer_requested: EmployerRow to open.
        new_requested: Write a new file.
        need_requested: Catch a need.
        pairs_requested: Look for employers that are noted twice.
        log_requested: EmployerId whose log to open.
        opened: EmployerId to open.
        bar_requested: EmployerId that is not to be contacted any more.
        toast_requested: Words for a toast, with undo.
    """

    employer_requested = Signal(object)
    new_requested = Signal()
    need_requested = Signal()
    pairs_requested = Signal()
    log_requested = Signal(object)
    opened = Signal(object)
    bar_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("employers_list")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._source = EmployersAtStage(workspace.employers)
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
            "employer_rows", self.tr("Employers"), self._source, EmployerLook(workspace.settings)
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
        self._nobody = EmptyState(
            "employers_nobody",
            translate("prospecting", "No employer at this stage."),
            translate("prospecting", "Every stage"),
            icon="filter",
        )
        self._nobody.button.set_icon("list")
        self._nobody.action_requested.connect(self._on_every_stage)
        for widget in (self.table, self._empty, self._nothing, self._nobody):
            self._shown.addWidget(widget)
        self._make_desk()
        self.setLayout(
            column(
                row((self.search, 1), self._by_stage, self._count, new, gap=12),
                self._desk_bar(),
                (Card("employers_card", column(self._views, gap=0), padding=10), 1),
                gap=10,
                edges=(20, 4, 18, 16),
            )
        )

    def show_view(self, code: str) -> None:
        """Show the list, the board or the calls to make."""
        self.views.set_value(code)
        self._on_view()

    def show_stage(self, stage: object) -> None:
        """List the employers at one stage."""
        self.stage.set_value(stage)
        self.search.clear()
        self._on_stage()
        self.show_view(_LIST)
        self.table.setFocus()

    def _make_desk(self) -> None:
        """Put the list, the board and the calls in their places: one is seen at a time."""
        views = (
            (_LIST, translate("prospecting", "List")),
            (_BOARD, translate("prospecting", "Board")),
            (_CALLS, translate("prospecting", "To call again")),
        )
        self.views = ChipGroup("employer_views", views, is_single=True, can_be_empty=False)
        self.views.set_value(_LIST)
        self.views.edited.connect(self._on_view)
        self.board = Board(self._workspace)
        self.board.employer_requested.connect(self.opened)
        self.board.bar_requested.connect(self.bar_requested)
        self.board.stage_requested.connect(self.show_stage)
        self.board.toast_requested.connect(self.toast_requested)
        self.stage = Combo(
            "employer_list_stage",
            offered(self._workspace.settings, "employer_stage"),
            empty_label=translate("prospecting", "Every stage"),
        )
        self.stage.setAccessibleName(translate("prospecting", "Employers at this stage only"))
        self.stage.edited.connect(self._on_stage)
        words = label(translate("prospecting", "Stage"), "label", name="employer_list_stage_label")
        words.setBuddy(self.stage)
        self._by_stage = clear("employer_list_by_stage", row(words, self.stage, gap=6))
        self.calls = CallList(self._workspace)
        self.calls.employer_requested.connect(self._on_call)
        self._views = QStackedWidget()
        self._views.setObjectName("employer_views_stack")
        for widget in (self._shown, self.board, self.calls):
            self._views.addWidget(widget)
        self._workspace.prospecting.changed.connect(self._on_changed)

    def _desk_bar(self) -> QLayout:
        need = make_button(
            translate("prospecting", "Note a need that was heard"), "plain", "hand", name="employer_need"
        )
        need.clicked.connect(self.need_requested)
        pairs = make_button(translate("prospecting", "Noted twice?"), "ghost", "copy", name="employer_pairs")
        pairs.clicked.connect(self.pairs_requested)
        hold_back(self._workspace, need, pairs)
        only_for(self._workspace, Right.WRITE_FILES, need, pairs)
        return row((self.views, 1), pairs, need, gap=10)

    def refresh(self) -> None:
        """Read the list again."""
        self.table.load()
        self._show_count()
        self._read_view()

    def _show_count(self) -> None:
        text = self.search.value()
        total = self._source.count()
        self._count.setText("" if text else self.tr("%n employer(s)", "", total))
        found = self.table.rows.rowCount() if text else total
        shown: QWidget = self.table if found else self._reason()
        self._shown.setCurrentWidget(shown)

    def _reason(self) -> QWidget:
        """Return what says why nobody is listed."""
        if self.search.value():
            return self._nothing
        return self._nobody if self._source.stage else self._empty

    def _read_view(self) -> None:
        """Read what is shown beside the list, when it is shown."""
        desk, code = self._workspace.prospecting, self.views.value()
        if code == _BOARD:
            self.board.show_board(desk.board())
        elif code == _CALLS:
            found = desk.to_call_again()
            self.calls.show_calls(found)
            count = len(found)
            self._count.setText(self.tr("%n to call again", "", count))

    def _on_view(self) -> None:
        code = str(self.views.value() or _LIST)
        self._views.setCurrentIndex((_LIST, _BOARD, _CALLS).index(code))
        self._by_stage.setVisible(code == _LIST)
        self._show_count()
        self._read_view()

    def _on_stage(self) -> None:
        self._source.stage = str(self.stage.value() or "")
        self.table.load()
        self._show_count()

    def _on_every_stage(self) -> None:
        self.show_stage("")

    def _on_changed(self, _employer_id: object) -> None:
        if self.isVisible():
            self._read_view()

    def _on_call(self, line: object) -> None:
        if isinstance(line, CallLine):
            self.log_requested.emit(line.employer_id)

    def _on_search(self) -> None:
        if self.views.value() != _LIST:  # what is typed is looked for in the list
            self.show_view(_LIST)
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
