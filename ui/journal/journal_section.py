"""The journal in the settings: lines, filters, and the check of the whole chain."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.ids import AdviserId
from models.records.journal import (
    FEWEST_MONTHS,
    MOST_MONTHS,
    Action,
    JournalEntryRecord,
    JournalFilter,
)
from ui.errors import error_text
from ui.journal.journal_table import JournalTable
from ui.journal.journal_words import actions, fault_words
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, flow, row

if TYPE_CHECKING:
    from controllers.journal import JournalController
    from ui.widgets.messages import MessageBar


class JournalSection(QWidget):
    """Who did what, the newest first; each filter narrows the list at once."""

    def __init__(
        self, journal: JournalController, messages: MessageBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("journal_section")
        self.setProperty("look", "clear")
        self._journal, self._messages = journal, messages
        self.person_choice = Combo("journal_people", empty_label=self.tr("Everybody"))
        self.action_choice = Combo("journal_actions", actions(), empty_label=self.tr("Everything"))
        self.first_day = DateField("journal_first_day")
        self.last_day = DateField("journal_last_day")
        self.months = Combo("journal_months", _months())
        self.months.set_value(journal.months())
        self.clear_button = make_button(self.tr("Show all"), "ghost", name="journal_clear_button")
        self.check_button = make_button(
            self.tr("Check the journal"), "plain", "check", name="journal_check_button"
        )
        self.table = JournalTable("journal_table", self.tr("Lines of the journal"))
        self._none = label("", "muted", name="journal_none", wrap=True)
        self.setLayout(column((Card("journal_card", self._body(), padding=16), 1), gap=0))
        self._connect()

    def filter(self) -> JournalFilter:
        """Return what is asked for."""
        person, action = self.person_choice.value(), self.action_choice.value()
        return JournalFilter(
            adviser_id=AdviserId(person) if isinstance(person, UUID) else None,
            actions=(Action(str(action)),) if action else (),
            first_on=_day(self.first_day),
            last_on=_day(self.last_day),
        )

    def reload(self) -> None:
        """Read the lines again."""
        try:
            self.table.load(self._read)
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        is_empty = not self.table.model().rowCount()
        is_filtered = self.filter() != JournalFilter()
        self.clear_button.setEnabled(is_filtered)
        self._none.setText(
            self.tr("No line fits: choose another person, action or period.")
            if is_filtered
            else self.tr("Nothing is noted yet. Each act on a file will be a line here.")
        )
        self._none.setVisible(is_empty)
        self.table.setVisible(not is_empty)

    def check(self) -> None:
        """Read the whole chain beside the screen."""
        self.check_button.setEnabled(False)
        self.check_button.setText(self.tr("Checking…"))
        self._journal.check()

    def clear(self) -> None:
        """Show every line."""
        for field in (self.person_choice, self.action_choice, self.first_day, self.last_day):
            with QSignalBlocker(field):
                field.set_value(None)
        self.reload()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        with QSignalBlocker(self.person_choice):
            chosen = self.person_choice.value()
            self.person_choice.set_options(self._journal.people())
            self.person_choice.set_value(chosen)
        self.reload()

    def _body(self) -> QLayout:
        help_text = self.tr(
            "Who opened, changed, printed or removed what, and when. No line can be changed; a line taken "
            "away or altered outside Palier is found by the check."
        )
        filters = flow(
            "journal_filters",
            Field(self.tr("&Person"), self.person_choice),
            Field(self.tr("&Action"), self.action_choice),
            Field(self.tr("&From"), self.first_day),
            Field(self.tr("&To"), self.last_day),
            Field(self.tr("&Kept for"), self.months),
            gap=10,
        )
        return column(
            row(
                label(self.tr("Journal"), "h2", name="journal_title"),
                STRETCH,
                self.clear_button,
                self.check_button,
            ),
            label(help_text, "small", name="journal_help", wrap=True),
            filters,
            self._none,
            (self.table, 1),
            gap=8,
        )

    def _connect(self) -> None:
        for field in (self.person_choice, self.action_choice, self.first_day, self.last_day):
            field.edited.connect(self.reload)
        self.clear_button.clicked.connect(self.clear)
        self.check_button.clicked.connect(self.check)
        self.months.edited.connect(self._on_months)
        self._journal.checked.connect(self._on_checked)
        self._journal.check_failed.connect(self._on_failed)

    def _read(self, before: int | None) -> tuple[JournalEntryRecord, ...]:
        return self._journal.entries(self.filter(), before)

    def _on_months(self) -> None:
        months = self.months.value()
        try:
            self._journal.keep_for(int(str(months)))
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            self.months.set_value(self._journal.months())

    def _on_checked(self, faults: object) -> None:
        self._end_check()
        if isinstance(faults, tuple) and faults:
            self._messages.show_message("error", fault_words(faults))
        else:
            self._messages.show_message(
                "success", self.tr("The journal is whole: no line was changed, taken away or added.")
            )

    def _on_failed(self, error: AppError) -> None:
        self._end_check()
        self._messages.show_message("error", error_text(error))

    def _end_check(self) -> None:
        self.check_button.setEnabled(True)
        self.check_button.setText(self.tr("Check the journal"))


def _months() -> tuple[tuple[object, str], ...]:
    words = QCoreApplication.translate("journal", "{count} months")
    return tuple((count, words.format(count=count)) for count in range(FEWEST_MONTHS, MOST_MONTHS + 1))


def _day(field: DateField) -> date | None:
    return field.value() if field.is_valid() else None
