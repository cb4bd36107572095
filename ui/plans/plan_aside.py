"""What goes with the pages of a plan, below its signatures: what changes, copies handed over, versions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from models.records.plans import PlanStatus, PlanVersionRecord
from models.rules.plan_changes import changes_between
from models.rules.printed_fields import employer_copy
from models.rules.standing import asked
from ui.plans.changes_list import ChangesList
from ui.plans.copies_section import CopiesSection
from ui.plans.orders_list import OrdersList
from ui.plans.version_history import VersionHistory
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import clear, column

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class PlanAside(QWidget):
    """Sections of which each is there when it has something to say.

    Signals:
        version_requested: PlanVersionRecord to read.
        copies_changed: Words for the toast that offers to undo.
        again_requested: PrintOrderRecord to print once more, as it was.
    """

    version_requested = Signal(object)
    copies_changed = Signal(object)
    again_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("plan_aside")
        self.setProperty("look", "clear")
        self._count = 0
        self._title = label("", "h2", name="plan_aside_changes_title", wrap=True)
        self._changes = ChangesList("plan_aside_changes")
        self.changes = self._section("changes", column(self._title, self._changes, gap=8))
        self.copies = CopiesSection(workspace)
        self.copies.done.connect(self.copies_changed)
        self._copies = self._section("copies", column(self.copies, gap=0))
        self.orders = OrdersList(workspace, "plan_orders", has_plan=True)
        self.orders.again_requested.connect(self.again_requested)
        self._controller = workspace.print_orders
        title = label(self.tr("Printed or to print"), "h2", name="plan_orders_title")
        self._orders = self._section("orders", column(title, self.orders, gap=8))
        self.orders.shown.connect(self._on_orders)
        self.history = VersionHistory()
        self.history.version_requested.connect(self.version_requested)
        self._history = self._section("history", column(self.history, gap=0))
        self.setLayout(column(self.changes, self._orders, self._copies, self._history, gap=14))

    def load(self, record: PlanVersionRecord, versions: Sequence[PlanVersionRecord]) -> None:
        """Show what goes with a version.

        Args:
            record: The version shown.
            versions: All of them, the newest first; empty when there is one alone.
        """
        former = next((each for each in versions if each.version == record.version - 1), None)
        self.changes.setVisible(former is not None)
        self._count = 0
        if former is not None:
            words = self.tr("What changes since version {number}")
            self._title.setText(words.format(number=former.version))
            changes = changes_between(employer_copy(former.content), employer_copy(record.content))
            self._count = len(changes)
            older = [each for each in versions if each.version < record.version]
            self._changes.show_changes(changes, record.content.language, asked=asked(record, older))
        self._copies.setVisible(record.status is not PlanStatus.DRAFT)
        self.copies.load(record)
        self.orders.show_orders(partial(self._controller.of, record))
        self._history.setVisible(len(versions) > 1)
        self.history.show_versions(versions, record)

    def count(self) -> int:
        """Return how many lines change since the version before."""
        return self._count

    def _on_orders(self, count: int) -> None:
        self._orders.setVisible(count > 0)

    def _section(self, name: str, layout: QLayout) -> QWidget:
        line = hairline(f"plan_aside_{name}_line")
        return clear(f"plan_aside_{name}_section", column(line, layout, gap=12))
