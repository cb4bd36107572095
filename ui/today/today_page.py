"""« Aujourd’hui »: what must not be forgotten, who was not seen, packages, the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.ids import AdviserId
from models.rules.today import NOT_SEEN_DAYS
from ui.agenda.agenda_panel import AgendaPanel
from ui.dates import long_date
from ui.discretion import discretion
from ui.errors import error_text
from ui.today.opening_line import OpeningLine
from ui.today.package_page import PackageList
from ui.today.reminder_list import ReminderList
from ui.today.replacement_card import ReplacementCard
from ui.widgets.buttons import make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.steps import TabBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_ME: Final = "me"
_ALL: Final = "all"
_PACKAGES: Final = 2
_AGENDA: Final = 3


class TodayPage(QWidget):
    """The list of the day.

    Signals:
        resident_requested: ResidentId to open.
        file_place_requested: FilePlace to open.
        convention_requested: ConventionId to open.
        page_requested: Code of the page that something of the agenda is on.
        employer_requested: EmployerId to open.
        toast_requested: Words for a toast, with undo.
    """

    resident_requested = Signal(object)
    file_place_requested = Signal(object)
    convention_requested = Signal(object)
    page_requested = Signal(object)
    employer_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._day = label("", "h1", name="today_day")
        self.opening = OpeningLine(workspace)
        self.messages = MessageBar("today_messages")
        self.whose = ChipGroup("today_whose", is_single=True, can_be_empty=False)
        self.whose.setAccessibleName(self.tr("Whose list"))
        self.whose.edited.connect(self.refresh)
        self._replace = make_button(self.tr("Replace a colleague…"), "ghost", "people", name="today_replace")
        self._replace.clicked.connect(self._on_replace)
        self.replacement = ReplacementCard(workspace)
        self.replacement.done.connect(self.toast_requested)
        self.replacement.hide()
        self.reminders = ReminderList(
            workspace, "today_reminders", self.tr("Not to be forgotten"), self.tr("Nothing is waiting.")
        )
        self.unseen = ReminderList(
            workspace, "today_unseen", self.tr("Not seen since"), self.tr("Everybody was seen lately.")
        )
        self.packages = PackageList(workspace)
        self.agenda = AgendaPanel(workspace)
        self.days = ChipGroup(
            "today_days",
            [(str(days), self.tr("{count} days").format(count=days)) for days in NOT_SEEN_DAYS],
            is_single=True,
            can_be_empty=False,
        )
        self.days.set_value(str(NOT_SEEN_DAYS[1]))
        self.days.setAccessibleName(self.tr("Not seen since"))
        self.days.edited.connect(self.refresh)
        self._tabs = TabBar("today_tabs", self._names())
        self._tabs.changed.connect(self._on_tab)
        self._stack = QStackedWidget()
        self._stack.setObjectName("today_stack")
        self._lay_out()
        for part in (self.reminders, self.unseen):
            part.file_requested.connect(self.resident_requested)
            part.place_requested.connect(self.file_place_requested)
            part.convention_requested.connect(self.convention_requested)
            part.employer_requested.connect(self.employer_requested)
            part.done.connect(self.toast_requested)
            part.failed.connect(self._on_failed)
        self.agenda.file_requested.connect(self.resident_requested)
        self.agenda.employer_requested.connect(self.employer_requested)
        self.agenda.page_requested.connect(self.page_requested)
        self.agenda.done.connect(self.toast_requested)
        self.agenda.failed.connect(self._on_failed)
        self.packages.file_requested.connect(self.resident_requested)
        self.packages.done.connect(self.toast_requested)
        workspace.today.changed.connect(self._on_changed)
        workspace.today.replacements.changed.connect(self._on_replaced)
        discretion.changed.connect(self._on_changed)

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Today")

    def flush(self) -> None:
        """Keep half-typed work."""
        self.packages.flush()

    def refresh(self) -> None:
        """Read the list again."""
        days = int(str(self.days.value() or NOT_SEEN_DAYS[1]))
        try:
            found = self._workspace.today.look(self._adviser(), days)
        except AppError as error:
            self._on_failed(error)
            return
        self._day.setText(long_date(found.day))
        self.opening.show_day(found.day, self._adviser())
        self.reminders.show_all(found.reminders)
        self.unseen.show_all(found.not_seen)
        for index, (name, count) in enumerate(
            zip(self._names(), (len(found.reminders), len(found.not_seen)), strict=False)
        ):
            self._tabs.set_text(index, f"{name} ({count})")
        if found.is_cut:
            self.messages.show_message("info", self.tr("There is more: what is due first is shown."))
        self._show_tab(self._tabs.current())

    def show_agenda(self) -> None:
        """Show the agenda."""
        self._tabs.set_current(_AGENDA)

    def show_packages(self) -> None:
        """Show the packages."""
        self._tabs.set_current(_PACKAGES)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_whose()
        self.refresh()
        self.setFocusProxy(self.reminders.view)

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Not to be forgotten"),
            self.tr("Not seen since"),
            self.tr("Packages"),
            self.tr("Agenda"),
        )

    def _lay_out(self) -> None:
        self._stack.addWidget(self.reminders)
        since = label(self.tr("Not met for"), "label", name="today_since")
        self._stack.addWidget(
            clear("today_unseen_room", column(row(since, (self.days, 1), gap=8), (self.unseen, 1), gap=8))
        )
        self._stack.addWidget(self.packages)
        self._stack.addWidget(self.agenda)
        head = row((self._day, 1), self._replace, gap=12)
        self.setLayout(
            column(
                head, self.opening, self.whose, self.replacement, self.messages, self._tabs, (self._stack, 1),
                gap=10, edges=(20, 10, 18, 14),
            )
        )  # fmt: skip

    def _show_whose(self) -> None:
        """Offer one's own list, those of colleagues one replaces today, and everybody's."""
        today = self._workspace.today
        options = [(_ME, self.tr("For me"))] if today.me() is not None else []
        try:
            replaced = today.replacements.all()
        except AppError as error:
            self._on_failed(error)
            return
        day = today.today()
        for one in replaced:
            content = one.content
            is_running = content.starts_on and content.ends_on and content.starts_on <= day <= content.ends_on
            if is_running and content.substitute_id == today.me():
                options.append((str(content.adviser_id), self.tr("For {name}").format(name=one.name)))
        if today.may_see_all():
            options.append((_ALL, self.tr("For everybody")))
        chosen = str(self.whose.value() or "")
        self.whose.set_options(options)
        self.whose.set_value(chosen if chosen in dict(options) else options[0][0] if options else "")
        self.whose.setVisible(len(options) > 1)

    def _adviser(self) -> AdviserId | None:
        chosen = str(self.whose.value() or _ME)
        if chosen in {_ME, _ALL}:
            return self._workspace.today.me() if chosen == _ME else None
        return AdviserId(UUID(chosen))

    def _on_replace(self) -> None:
        if self.replacement.isVisible():
            self.replacement.put_away()
        else:
            self.replacement.begin()

    def _on_replaced(self) -> None:
        if self.isVisible():
            self._show_whose()
            self.refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_tab(self, index: object) -> None:
        if isinstance(index, int):
            self._stack.setCurrentIndex(index)
            self.messages.dismiss()
            self._show_tab(index)

    def _show_tab(self, index: int) -> None:
        if index == _PACKAGES:
            self.packages.show_all()
        elif index == _AGENDA:
            self.agenda.show_all(self._adviser())

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))
