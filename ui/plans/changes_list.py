"""What a version of a plan changes, section by section, and who is asked to sign it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records.signatures import SignerRole
from models.rules.plan_changes import PlanChange, by_section
from ui.plans.change_line import ChangeLine
from ui.widgets.labels import label
from ui.widgets.layouts import column, empty


class ChangesList(QWidget):
    """The lines that change, under the titles of the plan; made anew each time."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._name = name
        self._layout: QVBoxLayout = column(gap=10)
        self.setLayout(self._layout)

    def show_changes(
        self, changes: Sequence[PlanChange], language: str, *, asked: frozenset[SignerRole]
    ) -> None:
        """Show what changes.

        Args:
            changes: In the order of the document.
            language: Code of the plan's language.
            asked: Who signs the newer version themselves.
        """
        empty(self._layout)
        self._layout.addWidget(
            label(self._asked(changes, asked), "muted", name=f"{self._name}_asked", wrap=True)
        )
        for place, part in enumerate(by_section(changes)):
            name = f"{self._name}_{place}"
            lines = [
                ChangeLine(change, language, name=f"{name}_{number}")
                for number, change in enumerate(part.changes)
            ]
            title = label(part.title, "h3", name=f"{name}_title", wrap=True)
            self._layout.addLayout(column(title, *lines, gap=6))

    def _asked(self, changes: Sequence[PlanChange], asked: frozenset[SignerRole]) -> str:
        if not changes:
            return self.tr("The two versions say the same.")
        words = {
            SignerRole.EMPLOYEE: self.tr("the employee"),
            SignerRole.EMPLOYER: self.tr("the employer"),
            SignerRole.ADVISER: self.tr("the adviser"),
        }
        names = [words[role] for role in SignerRole if role in asked]
        return self.tr("Who signs this version: {names}.").format(names=", ".join(names))
