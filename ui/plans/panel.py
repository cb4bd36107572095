"""What every section panel of the plan editor shares: cards, bound fields, the services behind them."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from controllers.workspace import Workspace
from ui.errors import problem_text
from ui.labels import term_label
from ui.plans.lines import RampLine
from ui.plans.local_text import LocalTextField, PlanLanguage
from ui.widgets.cards import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import column


class PlanForm:
    """The one form behind all the panels.

    Attributes:
        binder: Every editor by its dotted path in the plan.
        language: The language of the plan being written.
        contract_types: Codes and labels offered.
    """

    def __init__(self, owner: QWidget, workspace: Workspace) -> None:
        self.workspace = workspace
        self.binder = FormBinder(owner, problem_text)
        self.language = PlanLanguage(owner)
        self.contract_types = [
            (term.code, term_label(term)) for term in workspace.settings.terms("contract_type")
        ]

    def ladders(self) -> list[tuple[object, str]]:
        """Return codes and names of the ready-made ladders, in the language of the screens."""
        is_french = self.workspace.settings.settings().language == "fr"
        return [(code, fr if is_french else en) for code, fr, en, _ in self.workspace.plans.ladders()]

    def ramp_line(self, name: str) -> QWidget:
        """Make the editor of one lighter week."""
        return RampLine(name, self.language)


class Panel(QWidget):
    """A column of cards bound to the form."""

    def __init__(self, name: str, form: PlanForm) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self.form = form
        self._cards: QVBoxLayout = column(gap=12, edges=(2, 2, 6, 12))
        self.setLayout(self._cards)

    def card(self, name: str, title: str, *items: QWidget | QLayout) -> None:
        """Add a card with a title."""
        base = f"{self.objectName()}_{name}"
        self._cards.addWidget(Card(base, column(label(title, "h2", name=f"{base}_title"), *items, gap=10)))

    def field(self, path: str, shown: QWidget) -> QWidget:
        """Bind an editor, or a field around one."""
        return self.form.binder.add(path, shown)

    def text(self, path: str, title: str, *, hint: str = "") -> QWidget:
        """Bind a line of text."""
        return self.field(path, Field(title, TextField(f"plan_{path.replace('.', '_')}"), hint=hint))

    def local(self, path: str, title: str, *, hint: str = "") -> QWidget:
        """Bind a French text with its translation."""
        editor = LocalTextField(f"plan_{path.replace('.', '_')}", self.form.language)
        return self.field(path, Field(title, editor, hint=hint))
