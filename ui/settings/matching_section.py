"""Silences of employers, and the weights that put people and jobs in order: data of the team, of nobody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput, Problem
from models.records.people import Right
from models.rules.matching_facts import Criterion, Outcome
from models.rules.matching_weights import HIGHEST_COST, Margins, MatchingRules
from ui.errors import error_text, problem_text
from ui.matching.matching_sentences import CRITERIA
from ui.role_doors import is_for, read_only, shared_words
from ui.settings.communes_card import CommunesCard
from ui.settings.kept_section import KeptSection
from ui.settings.silence_card import SilenceCard, days_of, values_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, grid, row
from ui.widgets.typed_fields import NumberField

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.widgets.messages import MessageBar

_OUTCOMES: Final = (Outcome.UNKNOWN, Outcome.NEAR, Outcome.FAR)
_MOST_MARGIN: Final = 2400
_BESIDE: Final = 2
_RULES: Final = "rules"
"""There is one record: the rules."""


class MatchingSection(KeptSection):
    """Silences, then weights and margins, back to those shipped when wanted; below, where communes are."""

    part = "matching"

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(workspace, messages, parent)
        self._rules = workspace.matching_rules
        self._may_write = is_for(workspace, Right.ADMINISTER)
        self._settings = workspace.settings
        self.communes = CommunesCard(workspace)
        silence = SilenceCard(workspace.settings, self.binder)
        self.default_button = make_button(
            self.tr("Back to the rules as shipped"), "ghost", "undo", name="matching_default"
        )
        self.default_button.clicked.connect(self._on_default)
        self._state = label("", "small", name="matching_state", wrap=True)
        rules = Card(
            "matching_card",
            column(
                label(self.tr("Who comes first"), "h2", name="matching_title"),
                label(self._help(), "muted", name="matching_help", wrap=True),
                row((self._state, 1), self.default_button),
                self._costs(),
                label(self.tr("How much is little"), "h3", name="margins_title"),
                self._margins(),
                gap=10,
            ),
        )
        if not self._may_write:
            read_only(rules, silence)
            self.default_button.hide()
        self.setLayout(column(self.again, silence, rules, self.communes, STRETCH, gap=12))
        self.load()

    def load(self) -> None:
        """Read the rules again, and show what was half typed over them."""
        rules = self._rules.rules()
        silences = values_of(self._settings.settings().silent_days)
        self.show_values(_RULES, {**_values(rules), **silences})
        is_own = self._rules.is_own()
        self._state.setText(
            self.tr("These are the rules of your team.")
            if is_own
            else self.tr("These are the rules as shipped.")
        )
        self.default_button.setVisible(is_own and self._may_write)

    def save(self) -> None:
        """Keep the rules, or say what to mend and where."""
        values = self.binder.values()
        try:
            self._save_rules(values)
            self._save_silences(values)
        except InvalidInput as error:
            self._tell(error.problems[0])
        except AppError as error:
            self._messages.show_message("error", error_text(error))
        else:
            self.forget()
            self.load()
            self.saved.emit()

    def _save_rules(self, values: dict[str, Any]) -> None:
        """Make the rules the team's, when they are not as they were."""
        if all(values[name] == known for name, known in _values(self._rules.rules()).items()):
            return
        numbers = {name: value if isinstance(value, int) else -1 for name, value in values.items()}
        costs = {
            str(one): {str(key): numbers[f"costs.{one}.{key}"] for key in _OUTCOMES} for one in Criterion
        }
        self._rules.save(costs, {name: numbers[f"margins.{name}"] for name in Margins.__dataclass_fields__})

    def _save_silences(self, values: dict[str, Any]) -> None:
        settings, days = self._settings.settings(), days_of(values)
        if days != settings.silent_days:
            self._settings.save(replace(settings, silent_days=days))

    def _costs(self) -> QWidget:
        lines = grid(gap=6)
        for place, words in enumerate(
            (self.tr("What is compared"), self.tr("Not known"), self.tr("Nearly"), self.tr("Far from it"))
        ):
            lines.addWidget(label(words, "label", name=f"costs_head_{place}"), 0, place)
        for line, criterion in enumerate(Criterion, start=1):
            words = criterion_words(criterion)
            lines.addWidget(label(words, "body", name=f"costs_{criterion}"), line, 0)
            for place, key in enumerate(_OUTCOMES, start=1):
                field = NumberField(f"cost_{criterion}_{key}", maximum=HIGHEST_COST)
                field.setAccessibleName(f"{words}, {self._outcome(key)}")
                lines.addWidget(self.binder.add(f"costs.{criterion}.{key}", field), line, place)
        lines.setColumnStretch(0, 3)
        for place in (1, 2, 3):
            lines.setColumnStretch(place, 1)
        return clear("matching_costs", lines)

    def _margins(self) -> QWidget:
        lines = grid(gap=10)
        for place, (name, words) in enumerate(self._margin_words().items()):
            field = Field(words, NumberField(f"margin_{name}", maximum=_MOST_MARGIN))
            self.binder.add(f"margins.{name}", field)
            lines.addWidget(field, place // _BESIDE, place % _BESIDE)
        return clear("matching_margins", lines)

    def _margin_words(self) -> dict[str, str]:
        return {
            "missing_weekdays": self.tr("Days of the week that could be arranged"),
            "hour_minutes": self.tr("Minutes an employer may shift"),
            "transport_minutes": self.tr("Minutes from a first or last transport"),
            "travel_percent": self.tr("Per cent a rough journey may be wrong by"),
            "near_minutes": self.tr("Near, minutes"),
            "middle_minutes": self.tr("Not far, minutes"),
            "weekly_met_minutes": self.tr("Difference to the wished week that is none, minutes"),
            "weekly_near_minutes": self.tr("Difference to the wished week to negotiate, minutes"),
            "start_days": self.tr("Days an employer may wait"),
        }

    def _outcome(self, key: Outcome) -> str:
        words = {
            Outcome.UNKNOWN: self.tr("Not known"),
            Outcome.NEAR: self.tr("Nearly"),
            Outcome.FAR: self.tr("Far from it"),
        }
        return words[key]

    def _help(self) -> str:
        words = self.tr(
            "Whatever the weights, a broken limit comes after all those that are respected, and nobody is "
            "left out. The heavier a line, the later what does not fit comes; zero everywhere leaves it "
            "aside. Weights are never shown beside a person."
        )
        return words if self._may_write else f"{words} {shared_words()}"

    def _tell(self, problem: Problem) -> None:
        """Say what is wrong in the words of its line, and go there."""
        parts = problem.field.split(".")
        named = parts[1] if len(parts) > 1 else ""
        margins = self._margin_words()
        where = margins.get(named) or (criterion_words(Criterion(named)) if named in set(Criterion) else "")
        said = problem_text(problem)
        told = self.tr("{line}: {problem}").format(line=where, problem=said) if where else said
        self._messages.show_message("error", told)
        if self.binder.has(problem.field):
            self.binder.go_to(self.binder.editor(problem.field))

    def _on_default(self) -> None:
        try:
            self._rules.back_to_default()
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self.forget()
        self.load()
        self.saved.emit()


def criterion_words(criterion: Criterion) -> str:
    """Return what is compared, in words."""
    return QCoreApplication.translate("matching", CRITERIA[criterion])


def _values(rules: MatchingRules) -> dict[str, object]:
    values: dict[str, object] = {
        f"costs.{criterion}.{key}": rules.costs[criterion][key]
        for criterion in Criterion
        for key in _OUTCOMES
    }
    return values | {f"margins.{name}": getattr(rules.margins, name) for name in Margins.__dataclass_fields__}
