"""The six parts of the plan editor, each built the first time it is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from models.records.plans import PlanContent
from ui.plans.content_paths import leaf_values
from ui.plans.editor_frame import placeholder
from ui.plans.panel import Panel, PlanForm
from ui.plans.panels_facts import ContractPanel, PartiesPanel
from ui.plans.panels_learning import ArrivalPanel, TasksPanel
from ui.plans.panels_support import AgreementPanel, SupportPanel
from ui.widgets.layouts import STRETCH, column
from ui.widgets.page import ScrollPane

_CLASSES: Final[tuple[Callable[[PlanForm], Panel], ...]] = (
    PartiesPanel,
    ContractPanel,
    ArrivalPanel,
    TasksPanel,
    SupportPanel,
    AgreementPanel,
)
# What other fields depend on.
_WEIGHTY: Final = ("language", "contract", "timetable")


class PlanParts(QObject):
    """Builds the parts, and shows a content in those that are built.

    Signals:
        ladder_requested: Code of a ready-made ladder that should replace the tasks.
        recompute_requested: Compute the dates again from the contract.
    """

    ladder_requested = Signal(object)
    recompute_requested = Signal()

    def __init__(self, form: PlanForm, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._stack = form, stack
        self._panels: dict[int, Panel] = {}
        for index in range(len(_CLASSES)):
            stack.addWidget(placeholder(index))

    def show_part(self, index: int, content: PlanContent) -> Panel:
        """Show a part; build it if it never was."""
        panel = self._panels.get(index) or self._build(index, content)
        self._stack.setCurrentIndex(index)
        return panel

    def show_content(self, content: PlanContent) -> None:
        """Show a content in every part that is built."""
        self._form.language.set_code(content.language)
        for panel in self._panels.values():
            panel.show_content(content)
        paths = [path for panel in self._panels.values() for path in panel.paths]
        self._form.binder.load(leaf_values(content, paths))

    def show_changes(self, content: PlanContent, typed: str, paths: tuple[str, ...]) -> None:
        """Show what follows from what was typed, leaving the field in which one types alone.

        Args:
            content: As it is now.
            typed: Path of that field.
            paths: Those that follow from it.
        """
        if typed.partition(".")[0] in _WEIGHTY:
            self._form.language.set_code(content.language)
            for panel in self._panels.values():
                panel.show_content(content)
        known = [path for path in paths if self._form.binder.has(path)]
        self._form.binder.restore(leaf_values(content, known))

    def scroll_to_top(self) -> None:
        """Show the beginning of every part."""
        for index in self._panels:
            pane = self._stack.widget(index)
            if isinstance(pane, ScrollPane):
                pane.verticalScrollBar().setValue(0)

    def _build(self, index: int, content: PlanContent) -> Panel:
        panel = _CLASSES[index](self._form)
        pane = ScrollPane(f"{panel.objectName()}_scroll", column(panel, STRETCH))
        former = self._stack.widget(index)
        self._stack.insertWidget(index, pane)
        if former is not None:
            self._stack.removeWidget(former)
            former.deleteLater()
        if isinstance(panel, TasksPanel):
            panel.ladder_requested.connect(self.ladder_requested)
        if isinstance(panel, SupportPanel):
            panel.recompute_requested.connect(self.recompute_requested)
        panel.show_content(content)
        self._form.binder.restore(leaf_values(content, panel.paths))
        self._panels[index] = panel
        return panel
