"""The plans of a person, beside their file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.records.people import Right
from models.records.plans import PlanRow
from models.records.residents import ResidentRecord
from ui.consultation import hold_back
from ui.dates import short_date
from ui.labels import label_of
from ui.role_doors import is_for, only_for
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.page import ScrollPane

_HUES = {"draft": "saffron", "to_sign": "blue", "signed": "primary"}


class PlanCard(QWidget):
    """Plans of one resident, and the way to a new one.

    Attributes:
        has_plans: Whether the person shown has any.

    Signals:
        plan_requested: PlanId to open.
        hire_requested: Record a hire of this person.
    """

    plan_requested = Signal(object)
    hire_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("resident_plans")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._lines = column(gap=12)
        self.has_plans = False
        self._empty = label(
            self.tr("No plan yet. When this person is hired, record it: the plan is written from it.")
            if is_for(workspace, Right.WRITE_PLANS)
            else self.tr("No plan yet: it is written by who follows the employment."),
            "muted",
            name="resident_plans_empty",
            wrap=True,
        )
        hire = make_button(self.tr("Record a hire"), "primary", "handshake", name="resident_hire")
        hire.clicked.connect(self.hire_requested)
        hold_back(workspace, hire)
        only_for(workspace, Right.WRITE_PLANS, hire)
        body = column(
            label(self.tr("Integration plan"), "over", name="resident_plans_title"),
            self._empty,
            (ScrollPane("resident_plans_scroll", column(self._lines, STRETCH, gap=0)), 1),
            row((hire, 1)),
            gap=10,
        )
        self.setLayout(column((Card("resident_plans_card", body), 1), gap=0))

    def show_resident(self, record: ResidentRecord) -> None:
        """Show the plans of a person."""
        empty(self._lines)
        plans = self._workspace.plans.plans_of(record.resident_id)
        for index, plan in enumerate(plans):
            if index:
                self._lines.addWidget(hairline(f"resident_plan_line_{index}"))
            shown = _PlanLine(f"resident_plan_{index}", plan)
            shown.plan_requested.connect(self.plan_requested)
            self._lines.addWidget(shown)
        self._empty.setVisible(not plans)
        self.has_plans = bool(plans)


class _PlanLine(QWidget):
    """One plan.

    Signals:
        plan_requested: Its PlanId.
    """

    plan_requested = Signal(object)

    def __init__(self, name: str, plan: PlanRow) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._plan_id = plan.plan_id
        start = short_date(plan.starts_on)
        detail = self.tr("from {date}").format(date=start) if start else ""
        opened = make_button(self.tr("Open the plan"), "plain", "plan", name=f"{name}_open")
        opened.clicked.connect(self._on_open)
        state = Pill(f"{name}_state", label_of(plan.status), hue=_HUES.get(plan.status.value, "neutral"))
        self.setLayout(
            column(
                row((label(plan.job_title, "h2", name=f"{name}_job", wrap=True), 1), column(state, STRETCH)),
                label(plan.employer_name, "body", name=f"{name}_employer", wrap=True),
                label(detail, "small", name=f"{name}_detail"),
                row(opened, STRETCH),
                gap=4,
            )
        )

    def _on_open(self) -> None:
        self.plan_requested.emit(self._plan_id)
