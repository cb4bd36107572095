"""Barriers by theme: each is not discussed, there, or lifted; who noted what is one click away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.barriers import BarrierChange, BarrierRecord, BarrierState
from models.records.ids import ResidentId
from models.records.settings import Term
from ui.consultation import hold_back
from ui.dates import clock_time, short_date
from ui.errors import error_text
from ui.labels import label_of, term_label
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.chips import ChipGroup
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import clear, column, empty, flow, row
from ui.widgets.messages import MessageBar

HUES: Final = {
    BarrierState.NOT_DISCUSSED: "neutral",
    BarrierState.YES: "saffron",
    BarrierState.LIFTED: "primary",
}
_ICONS: Final = {BarrierState.YES: "flag", BarrierState.LIFTED: "check", BarrierState.NOT_DISCUSSED: "minus"}
_STATE: Final = "state"


class BarrierCard(Card):
    """What stands in the way of one person; it never keeps anybody from a proposal.

    Signals:
        noted: A state was noted, which can be undone.
    """

    noted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("barriers_card")
        self._workspace, self._barriers = workspace, workspace.barriers
        self._resident_id: ResidentId | None = None
        self._known: dict[str, BarrierRecord] = {}
        self._states: dict[str, ChipGroup] = {}
        self._theme = self._open_history = ""
        self.messages = MessageBar("barriers_messages")
        self._lines = column(gap=8)
        self._told = flow("barriers_told", gap=6)
        self._themes = ChipGroup("barriers_themes", (), is_single=True)
        self._themes.setAccessibleName(self.tr("Themes"))
        self._themes.edited.connect(self._on_theme)
        icon = IconLabel("barriers_icon", "flag", "ink2", 18)
        title = label(self.tr("What stands in the way"), "h2", name="barriers_title")
        words = self.tr("Not discussed is no “no”. Nothing here keeps anybody from being proposed a job.")
        self.setLayout(
            column(
                row(icon, (title, 1), gap=8),
                label(words, "muted", name="barriers_help", wrap=True),
                self.messages,
                self._told,
                self._themes,
                clear("barriers_lines", self._lines),
                gap=10,
                edges=(14, 14, 14, 14),
            )
        )
        self._barriers.barriers_changed.connect(self._on_changed)

    def show_person(self, resident_id: ResidentId) -> None:
        """Show the barriers of a person."""
        if resident_id != self._resident_id:
            self.messages.dismiss()
            self._theme = self._open_history = ""
        self._resident_id = resident_id
        try:
            found = self._barriers.barriers_of(resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            found = ()
        self._known = {one.code: one for one in found}
        self._show_told()
        self._show_themes()
        self._show_lines()

    def open_theme(self, theme: str) -> None:
        """Show the barriers of a theme."""
        self._theme = theme
        self._show_themes()
        self._show_lines()

    def _show_told(self) -> None:
        """Say at a glance what is there and what was lifted."""
        layout = self._told.layout()
        if layout is None:
            return
        empty(layout)
        for state in (BarrierState.YES, BarrierState.LIFTED):
            for record in self._known.values():
                if record.state is state:
                    words = words_of(self._workspace.settings, "barrier", record.code)
                    pill = Pill(f"barrier_told_{record.code}", words, hue=HUES[state], icon=_ICONS[state])
                    pill.setToolTip(label_of(state))
                    pill.setAccessibleName(f"{words}, {label_of(state)}")
                    layout.addWidget(pill)
        self._told.setVisible(layout.count() > 0)

    def _show_themes(self) -> None:
        counts: dict[str, int] = {}
        for record in self._known.values():
            counts[record.theme] = counts.get(record.theme, 0) + (record.state is BarrierState.YES)
        offered = {term.code.partition(".")[0] for term in self._offered()}
        options = []
        for term in self._workspace.settings.terms("barrier_domain"):
            if term.code in offered:
                words = term_label(term)
                count = counts.get(term.code, 0)
                options.append((term.code, f"{words} · {count}" if count else words))
        self._themes.set_options(options)
        self._themes.set_values((self._theme,) if self._theme else ())

    def _show_lines(self) -> None:
        empty(self._lines)
        self._states.clear()
        for term in self._offered():
            if self._theme and term.code.partition(".")[0] == self._theme:
                self._lines.addLayout(self._line(term))

    def _offered(self) -> list[Term]:
        """Return the barriers that may be noted here, and those already noted that are no longer offered."""
        terms = self._workspace.settings.terms("barrier", enabled_only=False)
        return [
            term
            for term in terms
            if term.code in self._known
            or (term.is_enabled and (self._barriers.may_special or not self._barriers.is_special(term.code)))
        ]

    def _line(self, term: Term) -> QVBoxLayout:
        base = f"barrier_{term.code.replace('.', '_')}"
        record = self._known.get(term.code)
        state = record.state if record is not None else BarrierState.NOT_DISCUSSED
        words = label(term_label(term), "body", name=f"{base}_words", wrap=True)
        chips = ChipGroup(
            f"{base}_state", [(one.value, label_of(one)) for one in BarrierState], is_single=True
        )
        chips.setAccessibleName(term_label(term))
        chips.set_values((state.value,))
        chips.setProperty("code", term.code)
        chips.edited.connect(self._on_state)
        self._states[term.code] = chips
        hold_back(self._workspace, *chips.chips())
        history = make_button("", "tool", "clock", name=f"{base}_history", tip=self.tr("Who noted it, when"))
        history.setProperty("code", term.code)
        history.setEnabled(record is not None)
        history.clicked.connect(self._on_history)
        line = column(row((words, 4), (chips, 3), history, gap=10), gap=2)
        if record is not None and term.code == self._open_history:
            for place, change in enumerate(record.changes):
                line.addWidget(label(self._change(change), "small", name=f"{base}_{place}", wrap=True))
        return line

    def _change(self, change: BarrierChange) -> str:
        at = change.noted_at
        return self.tr("{day}, {hour}: {before} → {after} ({who})").format(
            day=short_date(at.astimezone().date()),
            hour=clock_time(at),
            before=label_of(change.before),
            after=label_of(change.after),
            who=change.noted_by or "—",
        )

    def _on_theme(self) -> None:
        self._theme = next(iter(self._themes.values()), "")
        self._show_lines()

    def _on_state(self) -> None:
        chips = self.sender()
        if not isinstance(chips, ChipGroup) or self._resident_id is None:
            return
        code = str(chips.property("code"))
        state = BarrierState(next(iter(chips.values()), BarrierState.NOT_DISCUSSED.value))
        try:
            self._barriers.note(self._resident_id, code, state)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            self.show_person(self._resident_id)
            return
        # The line was made anew: the keyboard stays where it was.
        if code in self._states:
            self._states[code].setFocus()
        self.noted.emit()

    def _on_history(self) -> None:
        button = self.sender()
        code = str(button.property("code"))
        self._open_history = "" if code == self._open_history else code
        self._show_lines()

    def _on_changed(self, resident_id: object) -> None:
        if self._resident_id is not None and resident_id == self._resident_id:
            self.show_person(self._resident_id)
