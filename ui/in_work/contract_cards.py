"""The cards of a hire's contract: facts and trial, days away, what is to be thought of, a break."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.rules.placement_alerts import AlertKind, AlertState
from ui.dates import short_date
from ui.in_work.hire_words import alert_state_words, alert_words
from ui.pathway.rows_part import WayRow
from ui.pathway.way_words import hours_words
from ui.theme import theme
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.in_work import AbsenceRecord
    from models.rules.hire import HireView

_DAY_WIDTH: Final = 116
_ALERT_HUES: Final = {AlertState.DUE: "saffron", AlertState.OVER: "clay"}
_ALERT_ICONS: Final = {AlertState.DUE: "flag", AlertState.OVER: "clock", AlertState.DONE: "check"}


_DUTIES: Final = frozenset({
    AlertKind.HIRE_DECLARATION, AlertKind.INFORMATION_7_DAYS, AlertKind.INFORMATION_1_MONTH,
    AlertKind.HEALTH_VISIT,
})  # fmt: skip


class HireCard(QWidget):
    """A titled card that is filled again for each hire."""

    def __init__(self, name: str, title: str, *buttons: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self.lines = column(gap=6)
        head = row(label(title, "h2", name=f"{name}_title"), STRETCH, *buttons, gap=8)
        self.setLayout(column(Card(f"{name}_card", column(head, self.lines, gap=10), padding=14), gap=0))

    def say(self, part: str, text: str, look: str = "body") -> None:
        """Add a sentence, if there is one."""
        if text:
            self.lines.addWidget(label(text, look, name=f"{self.objectName()}_{part}", wrap=True))


class FactsCard(HireCard):
    """Contract and trial.

    Attributes:
        change: Opens the form.
        renew: Notes that the trial is renewed.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.change = make_button(self.tr("Change"), "plain", "pen", name="hire_facts_change")
        self.renew = make_button(self.tr("Trial renewed"), "plain", "clock", name="hire_facts_renew")
        super().__init__("hire_facts", self.tr("Contract"), self.renew, self.change)

    def show_hire(self, hire: HireView, *, may_renew: bool) -> None:
        """Show the facts of a hire."""
        empty(self.lines)
        content = hire.placement.content
        contract = words_of(self._workspace.settings, "contract_type", content.contract_type)
        week = self.tr("{hours} a week").format(hours=hours_words(content.weekly_minutes))
        self.say("contract", " · ".join(filter(None, (contract, week))))
        self.say("dates", self._dates(hire))
        self.say("trial", self._trial(hire))
        tutor = ", ".join(filter(None, (content.tutor_name, content.tutor_function)))
        self.say("tutor", self.tr("Tutor: {who}").format(who=tutor) if tutor else "")
        self.renew.setVisible(may_renew)

    def _dates(self, hire: HireView) -> str:
        content = hire.placement.content
        if content.starts_on is None:
            return self.tr("First day to be set")
        if content.ends_on is None:
            return self.tr("From {start}").format(start=short_date(content.starts_on))
        words = self.tr("From {start} to {end}")
        return words.format(start=short_date(content.starts_on), end=short_date(content.ends_on))

    def _trial(self, hire: HireView) -> str:
        content, end = hire.placement.content, hire.placement.trial_ends_on
        if not content.has_trial_clause:
            return self.tr("No trial period in the contract")
        if hire.extension is not None and hire.extension.ends_on is not None:
            end = hire.extension.ends_on
        if end is None:
            return self.tr("No trial period that can be computed")
        parts = [self.tr("Trial period until {date}").format(date=short_date(end))]
        days = hire.extension.days if hire.extension is not None else content.absence_days
        if days:
            parts.append(self.tr("put back by %n day(s) away", "", days))
        if content.is_trial_renewed:
            parts.append(self.tr("renewed"))
        elif content.is_trial_renewable:
            parts.append(self.tr("may be renewed once"))
        return ", ".join(parts)


class AbsencesCard(HireCard):
    """Days away: no reason is asked for.

    Signals:
        edit_requested: An AbsenceRecord.
        remove_requested: An AbsenceRecord.
    """

    edit_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.add = make_button(self.tr("Add days away"), "plain", "plus", name="absence_new")
        super().__init__("absences", self.tr("Days away"), self.add)

    def show_hire(self, hire: HireView, *, may_write: bool) -> None:
        """Show the days away of a hire."""
        empty(self.lines)
        for place, record in enumerate(hire.absences):
            line = _AbsenceLine(f"absence_{place}", record, may_write=may_write)
            line.edit_requested.connect(self.edit_requested)
            line.remove_requested.connect(self.remove_requested)
            self.lines.addWidget(line)
        if not hire.absences:
            self.say("empty", self.tr("None noted. Days away during the trial put its end back."), "muted")


class _AbsenceLine(WayRow):
    """One absence."""

    def __init__(self, name: str, record: AbsenceRecord, *, may_write: bool) -> None:
        super().__init__(name, record)
        one = record.content
        words = (
            self.tr("From {since} to {until}").format(
                since=short_date(one.since), until=short_date(one.until)
            )
            if one.until
            else self.tr("Since {since}, still away").format(since=short_date(one.since))
        )
        layout = row((label(words, "body", name=f"{name}_words", wrap=True), 1), gap=8)
        if may_write:
            for button in self._acts(self.tr("Change these days"), self.tr("Put these days in the bin")):
                layout.addWidget(button)
        self.setLayout(layout)


class AlertsCard(HireCard):
    """What is to be thought of, by its last useful day."""

    def __init__(self) -> None:
        super().__init__("hire_alerts", self.tr("To think of"))

    def show_hire(self, hire: HireView) -> None:
        """Show the alerts of a hire: what is due first, what is over and done last."""
        empty(self.lines)
        order = (AlertState.DUE, AlertState.OVER, AlertState.COMING, AlertState.DONE)
        found = sorted(hire.alerts, key=lambda each: (order.index(each[1]), each[0].due_on))
        for place, (alert, state) in enumerate(found):
            name = f"hire_alert_{place}"
            words = alert_words(alert)
            if alert.is_private:
                words = self.tr("{what} · for the team alone").format(what=words)
            # A date that has passed is nobody's omission; a duty that nobody ticked may be.
            is_missed = alert.kind in _DUTIES and hire.broken is None
            hue = _ALERT_HUES.get(state, "neutral")
            pill = Pill(
                f"{name}_state",
                alert_state_words(state),
                hue=hue if state is not AlertState.OVER or is_missed else "neutral",
                icon=_ALERT_ICONS.get(state, ""),
            )
            day = label(short_date(alert.due_on), "body", name=f"{name}_day")
            day.setFixedWidth(theme.px(_DAY_WIDTH))
            line = row(day, (label(words, "body", name=f"{name}_words", wrap=True), 1), pill, gap=10)
            self.lines.addWidget(clear(name, line))
        if not found:
            self.say("empty", self.tr("Nothing to think of."), "muted")


class BreakCard(HireCard):
    """A break: who, why, which day; the person is back to what can be proposed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.note = make_button(self.tr("Contract broken off…"), "plain", "alert", name="break_note")
        super().__init__("hire_break", self.tr("If it breaks off"), self.note)

    def show_hire(self, hire: HireView, *, may_write: bool) -> None:
        """Show the break of a hire, or what noting one does."""
        empty(self.lines)
        fact, settings = hire.broken, self._workspace.settings
        if fact is None:
            told = self.tr("It is nobody’s failure: the person comes back to what can be proposed.")
            self.say("told", told, "muted")
            self.note.setText(self.tr("Contract broken off…"))
            self.note.setVisible(may_write)
            return
        one = fact.content
        by = words_of(settings, "break_side", one.broken_by)
        reason = words_of(settings, "break_reason", one.reason)
        self.say("when", " · ".join(filter(None, (short_date(one.happened_on), by, reason))))
        self.say("words", one.words)
        if fact.is_withheld:
            withheld = self.tr("Words of another organisation: told if the person agrees to share them.")
            self.say("withheld", withheld, "muted")
        self.note.setText(self.tr("Change"))
        self.note.setVisible(may_write and not fact.is_withheld)
