"""Every plan, newest first, each with where it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.records.people import Right
from models.records.plans import PlanRow, PlanStatus
from ui.consultation import hold_back
from ui.dates import short_date
from ui.discretion import shown_name
from ui.labels import label_of
from ui.plans.version_states import STATUS_LOOKS
from ui.role_doors import is_for, only_for
from ui.tables.record_table import Column, RecordTable, RowView
from ui.tables.rows import RowLook
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, hue_of, initials_of
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.page import EmptyState

_PARTIES = 3


class PlanList(QWidget):
    """Search field and list.

    Signals:
        plan_requested: PlanRow to open.
        hire_requested: Record a hire and write its plan.
        verify_requested: Say what a file proves.
        orders_requested: Show what was asked to be printed.
    """

    plan_requested = Signal(object)
    hire_requested = Signal()
    verify_requested = Signal()
    orders_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("plan_list")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._search = SearchField("plan_search", placeholder=self.tr("Search by name, employer or number"))
        self._search.setAccessibleName(self.tr("Search the plans"))
        self._search.edited.connect(self.refresh)
        new = make_button(self.tr("Record a &hire"), "primary", "plus", name="plan_new")
        new.clicked.connect(self.hire_requested)
        hold_back(workspace, new)
        only_for(workspace, Right.WRITE_PLANS, new)
        verify = make_button(self.tr("&Check a file"), "plain", "shield", name="plan_verify")
        verify.clicked.connect(self.verify_requested)
        orders = make_button(self.tr("To &print"), "plain", "print", name="plan_orders_open")
        orders.clicked.connect(self.orders_requested)
        self._count = label("", "small", name="plan_count")
        self._table: RecordTable[PlanRow] = RecordTable((_sentence_column(),), look=self._look, parent=self)
        self.view = RowView("plan_rows", self.tr("Plans"), is_painted=True)
        self.view.setModel(self._table)
        self.view.row_requested.connect(self.plan_requested)
        may_hire = is_for(workspace, Right.WRITE_PLANS)
        self._empty = EmptyState(
            "plan_list_empty",
            self.tr("No plan yet. Record a hire: the plan is written from it.")
            if may_hire
            else self.tr("No plan yet: it is written by who follows the employment."),
            self.tr("Record a hire") if may_hire else "",
            icon="plan",
        )
        self._empty.action_requested.connect(self.hire_requested)
        self._nothing = EmptyState("plan_list_nothing", self.tr("No plan has these words."), icon="search")
        self._stack = QStackedWidget()
        self._stack.setObjectName("plan_list_stack")
        for widget in (self.view, self._empty, self._nothing):
            self._stack.addWidget(widget)
        head = row((self._search, 1), self._count, orders, verify, new, gap=12)
        self.setLayout(
            column(
                head,
                (Card("plan_list_card", column(self._stack, gap=0), padding=10), 1),
                gap=12,
                edges=(20, 4, 18, 16),
            )
        )
        self._is_stale = False
        workspace.plans.plan_changed.connect(self._on_changed)
        workspace.plans.plan_removed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read the list again."""
        self._is_stale = False
        text = self._search.value()
        rows = self._workspace.plans.rows(text)
        self._table.set_records(rows)
        self._count.setText(self.tr("%n plan(s)", "", len(rows)))
        shown: QWidget = self.view if rows else self._nothing if text else self._empty
        self._stack.setCurrentWidget(shown)

    def focus_search(self) -> None:
        """Type to search."""
        self._search.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _on_changed(self, _changed: object) -> None:
        # A plan being written changes at every pause: a list that nobody sees is read again when it is shown.
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _look(self, plan: PlanRow) -> RowLook:
        hue, icon = STATUS_LOOKS[plan.status]
        state = label_of(plan.status)
        if plan.status is PlanStatus.TO_SIGN and plan.signed_count:
            state = self.tr("Signed by {count} of {all}").format(count=plan.signed_count, all=_PARTIES)
        start = short_date(plan.starts_on)
        parts = [
            plan.job_title,
            plan.employer_name,
            self.tr("from {date}").format(date=start) if start else "",
        ]
        return RowLook(
            title=shown_name(plan.employee_name) or self.tr("Unnamed"),
            subtitle=" · ".join(part for part in parts if part),
            initials=initials_of(plan.employee_name),
            hue=hue_of(plan.employee_name),
            trailing=self.tr("Plan {number}, version {version}").format(
                number=plan.number, version=plan.version
            ),
            pill=state,
            pill_hue=hue,
            pill_icon=icon,
        )


def _sentence_column() -> Column[PlanRow]:
    return Column(title="", text=_sentence)


def _sentence(plan: PlanRow) -> str:
    return f"{shown_name(plan.employee_name)}, {plan.job_title}, {plan.employer_name}, {plan.number}"
