"""What every section panel of the plan editor shares: cards, bound fields, the services behind them."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from controllers.workspace import Workspace
from models.records.plan_parties import Letterhead
from models.records.plans import PlanContent
from models.records.templates import Ladder
from ui.errors import problem_text
from ui.plans.ladder_use import ladder_name
from ui.plans.local_text import LocalTextField, PlanLanguage
from ui.plans.plan_draft import PlanDraft
from ui.vocabulary import offered
from ui.widgets.cards import Card
from ui.widgets.chips import Option
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import column

LINE = 200


class PlanForm:
    """The one form behind all the panels.

    Attributes:
        binder: Every editor by its dotted path in the plan.
        language: The language of the plan being written.
    """

    def __init__(self, owner: QWidget, workspace: Workspace, draft: PlanDraft) -> None:
        self.workspace = workspace
        self.binder = FormBinder(owner, problem_text)
        self.language = PlanLanguage(owner)
        self._draft = draft

    def is_note_withheld(self) -> bool:
        """Tell whether the plan has a note of the other organisation, which is not told here."""
        record = self._draft.record()
        return record is not None and record.is_note_withheld

    def contract_types(self, kept: str = "") -> list[Option]:
        """Return codes and labels of the contracts offered, the plan's own among them."""
        return offered(self.workspace.settings, "contract_type", kept)

    def ladders(self) -> list[tuple[object, str]]:
        """Return codes and names of the ladders offered, in the language of the screens."""
        return [(found.code, ladder_name(found)) for found in self.workspace.plans.ladders()]

    def letterhead(self) -> Letterhead:
        """Return the head of the paper with which a new plan would begin now."""
        return self.workspace.plans.templates.in_force().letterhead

    def ladder(self, code: str) -> Ladder | None:
        """Return one of the ladders offered; None when it was hidden meanwhile."""
        return next((found for found in self.workspace.plans.ladders() if found.code == code), None)


class Panel(QWidget):
    """A column of cards bound to the form."""

    def __init__(self, name: str, form: PlanForm) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self.form = form
        self.paths: list[str] = []
        self._cards: QVBoxLayout = column(gap=12, edges=(2, 2, 6, 12))
        self.setLayout(self._cards)

    def show_content(self, content: PlanContent) -> None:
        """Adapt what is offered to a plan, before its values are shown; and to each of its changes."""

    def card(self, name: str, title: str, *items: QWidget | QLayout) -> None:
        """Add a card with a title."""
        base = f"{self.objectName()}_{name}"
        self._cards.addWidget(Card(base, column(label(title, "h2", name=f"{base}_title"), *items, gap=10)))

    def field(self, path: str, shown: QWidget) -> QWidget:
        """Bind an editor, or a field around one."""
        self.paths.append(path)
        return self.form.binder.add(path, shown)

    def text(self, path: str, title: str, *, hint: str = "", maximum: int = LINE) -> QWidget:
        """Bind a line of text."""
        editor = TextField(f"plan_{path.replace('.', '_')}", maximum=maximum)
        return self.field(path, Field(title, editor, hint=hint))

    def local(self, path: str, title: str, *, hint: str = "") -> QWidget:
        """Bind a French text with its translation."""
        editor = LocalTextField(f"plan_{path.replace('.', '_')}", self.form.language)
        return self.field(path, Field(title, editor, hint=hint))
