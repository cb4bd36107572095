"""Hours of insertion clauses: planned, done, and what they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.records.clause_hours import ClauseHoursDraft, ClauseHoursRecord, ClauseTotal
from models.records.programmes import YesNo
from models.rules.names import fold
from ui.dates import short_date
from ui.discretion import shown_name
from ui.network.network_words import hours_words
from ui.network.panel import NetworkPanel
from ui.network.partner_forms import ClauseHoursForm
from ui.residences.line_row import Act, LineRow, LineWords
from ui.residences.section import Section
from ui.widgets.fields import SearchField

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class ClausesPanel(NetworkPanel):
    """Totals by public contract, then each line."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "network_clauses")
        self.form = ClauseHoursForm(workspace)
        self.totals = Section(
            "network_totals",
            self.tr("Totals by public contract"),
            self.tr("Nothing to add up yet."),
        )
        self.hours = Section(
            "network_hours",
            self.tr("Hours of insertion clauses"),
            self.tr("No hours yet: a public contract, and what was planned."),
            add=self.tr("Add hours"),
            form=self.form,
        )
        self.search = SearchField("clause_search", placeholder=self.tr("Search a public contract, a person"))
        self.search.setAccessibleName(self.tr("Search the hours"))
        self.search.edited.connect(self.refresh)
        self._lay_out(self.search, sections=(self.totals, self.hours), forms=(self.form,))
        self.setFocusProxy(self.search)
        self.hours.add_requested.connect(self.new_record)
        self.hours.asked.connect(self._on_hours)

    def new_record(self) -> None:
        """Note new hours."""
        self.form.start(self.tr("Hours of a clause"), ClauseHoursDraft())

    def _show_all(self) -> None:
        known = self._workspace.network.clause_hours
        self.totals.show_lines(self._lines(self.totals, self._total_line, known.totals()))
        words = fold(self.search.value()).split()
        found = [one for one in known.all() if all(word in _text(one) for word in words)]
        self.hours.show_lines(self._lines(self.hours, self._line_of, found))

    def _total_line(self, number: int, one: ClauseTotal) -> LineRow:
        people = self.tr("%n person(s)", "", one.people)
        told = hours_words(one.planned_minutes, one.done_minutes)
        words = LineWords(title=one.market or self.tr("All contracts together"), detail=f"{told} · {people}")
        return LineRow(self.totals.line_name(number), words)

    def _line_of(self, number: int, one: ClauseHoursRecord) -> LineRow:
        content = one.content
        days = " – ".join(filter(None, (short_date(content.counted_from), short_date(content.counted_until))))
        proof = self.tr("proof seen") if content.proof_seen else ""
        parts = (
            shown_name(one.display_name),
            hours_words(content.planned_minutes, content.done_minutes),
            content.client,
            content.holder,
            days,
            proof,
        )
        state, hue = self._state(content)
        words = LineWords(
            title=" – ".join(filter(None, (content.market, content.lot))),
            detail=" · ".join(filter(None, parts)),
            state=state,
            hue=hue,
        )
        acts = list(self._change_acts())
        if content.resident_id is not None:
            acts.insert(0, Act(code="open", icon="person", tip=self.tr("Open the file")))
        return self._line(self.hours, number, words, one, acts)

    def _state(self, content: ClauseHoursDraft) -> tuple[str, str]:
        if content.resident_id is None:
            return self.tr("For nobody yet"), "neutral"
        if content.is_eligible is YesNo.YES:
            return self.tr("May be counted"), "primary"
        if content.is_eligible is YesNo.NO:
            return self.tr("May not be counted"), "clay"
        return self.tr("To be checked"), "saffron"

    def _on_hours(self, code: str, record: object) -> None:
        if not isinstance(record, ClauseHoursRecord):
            return
        content, key = record.content, record.clause_hours_id
        if code == "open":
            self.resident_requested.emit(content.resident_id)
        elif code == "change":
            self.form.start(self.tr("Hours of a clause"), content, key, base=content)
        else:
            self._remove(self._workspace.network.clause_hours.remove, key)


def _text(one: ClauseHoursRecord) -> str:
    content = one.content
    return fold(f"{content.market} {content.lot} {content.client} {content.holder} {one.display_name}")
