"""The agenda: a day or a week, one line for each thing planned, and a calendar file that names nobody."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.pdf_files import save_bytes
from models.errors import AppError
from models.records.agenda import MOST_OF_A_KIND, AgendaKind, AgendaLine
from ui.agenda.agenda_days import AgendaDay, AgendaDelegate, AgendaTable, by_day, fit_days
from ui.agenda.agenda_words import kind_words, look
from ui.dates import day_and_month, long_date
from ui.tables.record_table import RowView
from ui.tables.rows import RowLook
from ui.theme import theme
from ui.widgets.buttons import Button, make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import AdviserId

_PAGES: Final = {AgendaKind.PERMANENCE: "hall", AgendaKind.EVENT: "network"}
_DAY: Final = "day"
_WEEK: Final = "week"
_LENGTHS: Final = {_DAY: timedelta(days=1), _WEEK: timedelta(days=7)}


class AgendaPanel(QWidget):
    """What is planned, by day or by week.

    Signals:
        file_requested: ResidentId.
        employer_requested: EmployerId.
        page_requested: Code of the page where hall hours are held, or events noted.
        failed: AppError.
        done: Words for a toast.
    """

    file_requested = Signal(object)
    employer_requested = Signal(object)
    page_requested = Signal(object)
    failed = Signal(object)
    done = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("agenda_panel")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._day: date | None = None
        self._adviser: AdviserId | None = None
        self._dialog: FileDialog | None = None
        self.span = ChipGroup(
            "agenda_span",
            [(_DAY, self.tr("Day")), (_WEEK, self.tr("Week"))],
            is_single=True,
            can_be_empty=False,
        )
        self.span.set_value(_WEEK)
        self.span.setAccessibleName(self.tr("Shown at once"))
        self.span.edited.connect(self.refresh)
        self._title = label("", "h2", name="agenda_title")
        self.table = AgendaTable(self.tr("Agenda"), self._look, self)
        self.view = RowView("agenda_rows", self.tr("Agenda"), is_painted=True)
        self.view.setItemDelegate(AgendaDelegate(self.view))
        self.view.setModel(self.table)
        theme.changed.connect(self._fit)
        self.view.row_requested.connect(self._on_row)
        self.view.row_selected.connect(self._on_selected)
        self._empty = label(self.tr("Nothing is planned."), "muted", name="agenda_empty", wrap=True)
        self._cut = label("", "muted", name="agenda_cut", wrap=True)
        self._cut.hide()
        self._save = make_button(
            self.tr("Save for a calendar, without names…"), "plain", "calendar", name="agenda_save"
        )
        self._save.clicked.connect(self._on_save)
        top = row((self.span, 1), self._save, gap=8)
        head = row(*self._steps(), (self._title, 1), gap=8)
        self.setLayout(column(top, head, self._empty, self._cut, (self.view, 1), gap=8))

    def show_all(self, adviser_id: AdviserId | None) -> None:
        """Show the agenda of somebody of the team; None: that of everybody."""
        self._adviser = adviser_id
        self.refresh()

    def refresh(self) -> None:
        """Read the days shown again."""
        first, last = self.days()
        try:
            found = self._workspace.today.agenda.look(first, last, self._adviser)
        except AppError as error:
            found = ()
            self.failed.emit(error)
        today = self._workspace.today.today()
        is_week = first != last and bool(found)
        self.table.set_records(tuple(by_day(found, first, last, today)) if is_week else found)
        self._fit()
        self._title.setText(
            long_date(first)
            if first == last
            else self.tr("From {first} to {last}").format(first=day_and_month(first), last=long_date(last))
        )
        self._empty.setVisible(not found)
        self._say_cut(found)
        self._save.setVisible(bool(found))
        if found:
            place = self.table.place_of(max(today, first))
            self.view.setCurrentIndex(self.table.index(place, 0))
            self.view.scrollTo(self.table.index(max(place - 1, 0), 0), RowView.ScrollHint.PositionAtTop)

    def days(self) -> tuple[date, date]:
        """Return the first and the last day shown; a week begins on a Monday."""
        day = self._day or self._workspace.today.today()
        if self.span.value() == _DAY:
            return day, day
        first = day - timedelta(days=day.weekday())
        return first, first + _LENGTHS[_WEEK] - timedelta(days=1)

    def save(self, path: str) -> None:
        """Write what is shown as a calendar file, without a name in it."""
        titles = {kind: kind_words(kind) for kind in AgendaKind}
        try:
            save_bytes(Path(path), self._workspace.today.agenda.calendar(self.table.lines(), titles))
        except AppError as error:
            self.failed.emit(error)
        else:
            self.done.emit(self.tr("Saved for a calendar, without any name"))

    def _steps(self) -> tuple[Button, ...]:
        before = make_button(self.tr("Before"), "plain", "chevron_left", name="agenda_before")
        before.clicked.connect(self._on_before)
        now = make_button(self.tr("Now"), "plain", name="agenda_now")
        now.clicked.connect(self._on_now)
        after = make_button(self.tr("After"), "plain", "chevron", name="agenda_after")
        after.clicked.connect(self._on_after)
        return before, now, after

    def _move(self, sign: int) -> None:
        first, _ = self.days()
        self._day = first + sign * _LENGTHS[str(self.span.value() or _WEEK)]
        self.refresh()

    def _on_before(self) -> None:
        self._move(-1)

    def _on_after(self) -> None:
        self._move(1)

    def _on_now(self) -> None:
        self._day = None
        self.refresh()

    def _say_cut(self, found: tuple[AgendaLine, ...]) -> None:
        """Say which kinds have more lines than are read at once."""
        counts = Counter(line.kind for line in found)
        cut = ", ".join(kind_words(kind) for kind, count in counts.items() if count >= MOST_OF_A_KIND)
        told = self.tr("Only the first {count} are listed of: {kinds}. Look at one day.")
        self._cut.setText(told.format(count=MOST_OF_A_KIND, kinds=cut) if cut else "")
        self._cut.setVisible(bool(cut))

    def _fit(self) -> None:
        fit_days(self.view, self.table)

    def _look(self, line: AgendaLine) -> RowLook:
        return look(line, self._workspace.settings, self._workspace.today.today())

    def _on_selected(self, _line: object) -> None:
        """See that the day of the line is seen too."""
        above = self.view.currentIndex().row() - 1
        if above >= 0 and isinstance(self.table.records()[above], AgendaDay):
            self.view.scrollTo(self.table.index(above, 0))

    def _on_row(self, line: object) -> None:
        if not isinstance(line, AgendaLine):
            return
        if line.kind is AgendaKind.APPROACH:
            self.employer_requested.emit(line.record_id)
        elif line.kind in _PAGES:
            self.page_requested.emit(_PAGES[line.kind])
        elif line.resident_id is not None:
            self.file_requested.emit(line.resident_id)

    def _on_save(self) -> None:
        if self._dialog is not None:
            return
        dialog = FileDialog(self, self.tr("Save for a calendar"))
        dialog.setObjectName("agenda_dialog")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(self.tr("Agenda.ics"))
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
