"""The editor of a dated check point."""

from __future__ import annotations

from dataclasses import replace

from models.records.plans import CheckPointLine
from models.rules.checkpoints import is_computed
from ui.dates import short_date
from ui.plans.line_base import LineBase
from ui.plans.local_text import LocalTextField, PlanLanguage, french_of, screen_words
from ui.widgets.buttons import make_button
from ui.widgets.date_field import DateField
from ui.widgets.fields import TextField
from ui.widgets.labels import label
from ui.widgets.layouts import clear, row
from ui.widgets.line_head import LineSummary
from ui.widgets.typed_fields import NumberField

OTHER = "other"
BY_LAW = "trial_end"


class CheckPointEditor(LineBase):
    """A check point; a date typed by hand is kept when the start of the contract moves."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        self._line = CheckPointLine(code=OTHER, due_on=None)
        self._due = DateField(f"{name}_due")
        self._own = LocalTextField(f"{name}_label", language)
        self._who = TextField(f"{name}_who")
        self._place = TextField(f"{name}_place")
        self._minutes = NumberField(f"{name}_minutes", maximum=240, unit="min")
        due = self.titled("due_on", self._due, self.tr("Date"))
        self._own_titled = self.titled("label", self._own, self.tr("Name of the check point"))
        self._computed = make_button(
            self.tr("Take the computed date again"), "ghost", "calendar", name=f"{name}_computed"
        )
        self._computed.clicked.connect(self._on_computed)
        self._hint = label("", "small", name=f"{name}_hint", wrap=True)
        self._hint_line = clear(f"{name}_hint_line", row((self._hint, 1), self._computed, gap=8))
        self.lay_out(
            ((self._own_titled, 3), (due, 2)),
            (self._hint_line,),
            (
                (self.titled("who", self._who, self.tr("Who")), 2),
                (self.titled("place", self._place, self.tr("Where")), 2),
                (self.titled("minutes", self._minutes, self.tr("Minutes")), 1),
            ),
        )
        self._due.edited.connect(self._show_hint)
        self._show_hint()

    def value(self) -> CheckPointLine:
        """Return the check point."""
        return replace(
            self._line,
            due_on=self._due.value(),
            label=self._own.value(),
            who=self._who.value(),
            place=self._place.value(),
            minutes=self._minutes.value() or 0,
            is_manual=self._is_by_hand(),
        )

    def set_value(self, value: object) -> None:
        """Show a check point."""
        self._line = value if isinstance(value, CheckPointLine) else CheckPointLine(code=OTHER, due_on=None)
        self._own_titled.setHidden(self._line.code != OTHER)
        self._own.set_value(self._line.label)
        self._due.set_value(self._line.due_on)
        self._due.setEnabled(self._line.code != BY_LAW)
        self._who.set_value(self._line.who)
        self._place.set_value(self._line.place)
        self._minutes.set_value(self._line.minutes or None)
        self._show_hint()

    def _is_by_hand(self) -> bool:
        if self._line.code == BY_LAW:
            return False
        is_own = self._line.code == OTHER and not is_computed(self._line)
        return is_own or self._line.is_manual or self._due.value() != self._line.due_on

    def _show_hint(self) -> None:
        is_computed_one = self._line.code != BY_LAW and is_computed(self._line)
        text = self.tr("Set by law: it follows the contract.") if self._line.code == BY_LAW else ""
        if is_computed_one:
            text = self.tr("Computed from the contract: it moves with the start.")
        if is_computed_one and self._is_by_hand():
            text = self.tr("Chosen by hand: it stays when the start moves.")
        self._hint.setText(text)
        self._hint_line.setHidden(not text)
        self._computed.setHidden(not (is_computed_one and self._is_by_hand()))

    def _on_computed(self) -> None:
        self._line = replace(self.value(), due_on=None, is_manual=False)
        self._due.set_value(None)
        self._show_hint()
        self.edited.emit()


def check_point_name(line: CheckPointLine) -> str:
    """Return what a check point is called."""
    if line.code == OTHER:
        return french_of(line.label)
    return screen_words(f"check_point.{line.code}")


def check_point_summary(value: object, by_hand: str) -> LineSummary:
    """Say a check point in two lines; ``by_hand`` marks a date that was chosen."""
    line = value if isinstance(value, CheckPointLine) else CheckPointLine(code=OTHER, due_on=None)
    minutes = f"{line.minutes}\u00a0min" if line.minutes else ""
    chosen = by_hand if line.is_manual and line.code != OTHER else ""
    return LineSummary(
        lead=short_date(line.due_on),
        text=check_point_name(line),
        detail=" · ".join(part for part in (minutes, line.who, line.place, chosen) if part),
    )
