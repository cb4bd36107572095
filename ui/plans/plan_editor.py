"""Writes a plan: six tabs of fields on the left, the real pages on the right, kept at every pause."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, Problem
from models.records.placements import PlacementDraft
from models.records.plans import PlanContent, PlanVersionRecord
from models.rules import ladders
from models.rules.plan_dates import redated, with_trial
from ui.errors import error_text
from ui.plans.content_paths import leaf_values, with_values
from ui.plans.leak_list import leak_problem, leak_sentence
from ui.plans.panel import Panel, PlanForm
from ui.plans.panels_facts import ContractPanel, PartiesPanel
from ui.plans.panels_learning import ArrivalPanel, TasksPanel
from ui.plans.panels_support import AgreementPanel, SupportPanel
from ui.plans.plan_header import PlanHeader
from ui.printing.preview import PlanPreview
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.form import AutosaveTimer
from ui.widgets.labels import hairline
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.widgets.parsing import format_date
from ui.widgets.steps import TabBar

_PREVIEW_MS = 700
_PREVIEW_FROM_WIDTH = 1000
# Beginning of a path -> tab that shows it; the first that fits wins.
_TABS = (
    (("employee", "employer", "adviser", "post", "language"), 0),
    (("contract", "timetable", "ramp"), 1),
    (("day_one", "tutor"), 2),
    (("tasks",), 3),
    (("levers", "objectives", "check_points"), 4),
    (("contacts", "commitments", "agreement", "signing", "internal_note"), 5),
)


class PlanEditor(QWidget):
    """The form of one draft.

    Signals:
        closed: Back to the list.
        sign_requested: PlanVersionRecord, frozen.
        print_requested: PlanVersionRecord, still a draft.
        removed: The plan was removed (it can be undone).
    """

    closed = Signal()
    sign_requested = Signal(object)
    print_requested = Signal(object)
    removed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_editor")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._record: PlanVersionRecord | None = None
        self._content = PlanContent()
        self.form = PlanForm(self, workspace)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self.keep)
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(_PREVIEW_MS)
        self._preview_timer.timeout.connect(self._refresh_preview)
        self._build()
        self.form.binder.edited.connect(self._on_edited)
        workspace.plans.document_ready.connect(self._on_document)

    def load(self, record: PlanVersionRecord) -> None:
        """Show a draft."""
        self._record, self._content = record, record.content
        self.messages.dismiss()
        self.header.show_record(record)
        self._show_content()
        self._preview_timer.start(0)

    def record(self) -> PlanVersionRecord | None:
        """Return the version being written."""
        return self._record

    def keep(self) -> bool:
        """Keep the draft in the vault now; True when that worked."""
        if self._record is None:
            return False
        self._autosave.cancel()
        try:
            self._record = self._workspace.plans.save(self._record.version_id, self._collect())
        except AppError as error:
            self._show_error(error)
            return False
        self._content = self._record.content
        self.form.binder.mark_saved()
        self.header.show_record(self._record)
        self.header.show_kept(datetime.now().astimezone())
        return True

    def leave(self) -> None:
        """Keep what waits before another screen takes the place."""
        self._autosave.flush()

    def hand_over(self) -> None:
        """Check everything, freeze the text, and ask for the signatures."""
        if self._record is None or not self._is_ready():
            return
        try:
            frozen = self._workspace.plans.freeze(self._record.plan_id)
        except AppError as error:
            self._show_error(error)
            return
        self.sign_requested.emit(frozen)

    def _build(self) -> None:
        self.header = PlanHeader("plan_editor_header")
        self.header.back_requested.connect(self._on_back)
        self.messages = MessageBar("plan_editor_messages")
        self._contract = ContractPanel(self.form)
        self._tasks = TasksPanel(self.form)
        self._support = SupportPanel(self.form)
        panels: tuple[Panel, ...] = (
            PartiesPanel(self.form),
            self._contract,
            ArrivalPanel(self.form),
            self._tasks,
            self._support,
            AgreementPanel(self.form),
        )
        self._tasks.ladder_requested.connect(self._on_ladder)
        self._support.recompute_requested.connect(self._on_recompute)
        self.tabs = TabBar("plan_tabs", self._tab_names())
        self.tabs.changed.connect(self._on_tab)
        self._stack = QStackedWidget()
        self._stack.setObjectName("plan_stack")
        for panel in panels:
            self._stack.addWidget(ScrollPane(f"{panel.objectName()}_scroll", column(panel, STRETCH)))
        self.preview = PlanPreview("plan_preview")
        left = clear("plan_editor_left", column(self.tabs, (self._stack, 1), gap=10))
        self.setLayout(
            column(
                self.header,
                self.messages,
                (row((left, 11), (self.preview, 8), gap=14), 1),
                hairline("plan_editor_line"),
                self._bar(),
                gap=10,
                edges=(20, 4, 18, 14),
            )
        )

    def _bar(self) -> QWidget:
        remove = make_button(self.tr("Remove"), "ghost", "trash", name="plan_remove")
        self._print = make_button(self.tr("Print the draft"), "plain", "print", name="plan_print_draft")
        self._sign = make_button(
            self.tr("Have it signed"), "primary", "turn", name="plan_hand_over", big=True
        )
        remove.clicked.connect(self._on_remove)
        self._print.clicked.connect(self._on_print)
        self._sign.clicked.connect(self.hand_over)
        return clear("plan_editor_bar", row(remove, STRETCH, self._print, self._sign, gap=10))

    def _tab_names(self) -> tuple[str, ...]:
        return (
            self.tr("Parties"),
            self.tr("Contract"),
            self.tr("First day"),
            self.tr("Tasks"),
            self.tr("Support"),
            self.tr("Agreement"),
        )

    def _show_content(self) -> None:
        binder = self.form.binder
        self.form.language.set_code(self._content.language)
        binder.load(leaf_values(self._content, tuple(binder.values())))
        self._show_computed()

    def _collect(self) -> PlanContent:
        return with_values(self._content, self.form.binder.values())

    def _on_edited(self) -> None:
        before, typed = self._content, self._collect()
        computed = self._computed(typed, before)
        self._content = computed
        self.form.language.set_code(computed.language)
        if computed.check_points != typed.check_points:
            self.form.binder.restore({"check_points": computed.check_points})
        self._show_computed()
        self._autosave.touch()
        self._preview_timer.start(_PREVIEW_MS)

    def _computed(self, typed: PlanContent, before: PlanContent) -> PlanContent:
        has_more = self._workspace.settings.settings().has_alsace_moselle_holidays
        return redated(with_trial(typed, PlacementDraft()), before, alsace_moselle=has_more)

    def _show_computed(self) -> None:
        contract = self._content.contract
        self._contract.week_editor.set_contract_minutes(contract.weekly_minutes or None)
        if contract.trial_ends_on is None:
            self._contract.trial_label.setText(self.tr("No trial period."))
        else:
            text = self.tr("Trial period until {date}, by law.")
            self._contract.trial_label.setText(text.format(date=format_date(contract.trial_ends_on)))

    def _is_ready(self) -> bool:
        """Keep the draft, then show what prevents signing; the first wrong field gets the focus."""
        self.messages.dismiss()
        if problems := self.form.binder.invalid():
            self._show_problems(problems)
            return False
        if not self.keep():
            return False
        if problems := self._workspace.plans.problems(self._content):
            self._show_problems(problems)
            return False
        if leaks := self._workspace.plans.leaks(self._content):
            self._show_problems(tuple(leak_problem(leak) for leak in leaks))
            self.messages.show_message("error", leak_sentence(leaks))
            return False
        return True

    def _show_error(self, error: AppError) -> None:
        if isinstance(error, InvalidInput):
            self._show_problems(error.problems)
        else:
            self.messages.show_message("error", error_text(error))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        placed = tuple(
            Problem(field=re.sub(r"\[\d+\]", "", problem.field), code=problem.code, params=problem.params)
            for problem in problems
        )
        self.tabs.set_current(_tab_of(placed[0].field))
        self.form.binder.show_problems(placed)
        text = self.tr("%n thing(s) to complete before signing.", "", len(placed))
        self.messages.show_message("warning", text)

    def _on_tab(self, index: object) -> None:
        if isinstance(index, int):
            self._stack.setCurrentIndex(index)

    def _on_ladder(self, code: object) -> None:
        content = self._collect()
        tasks = ladders.as_task_lines(str(code), content.tutor.name)
        aims = content.objectives or ladders.as_objective_lines(str(code))
        self.form.binder.restore({"tasks": tasks, "objectives": aims})
        self._on_edited()

    def _on_recompute(self) -> None:
        points = self._workspace.plans.check_points(self._collect())
        self.form.binder.restore({"check_points": points})
        self._on_edited()

    def _on_back(self) -> None:
        self.leave()
        self.closed.emit()

    def _on_remove(self) -> None:
        if self._record is not None:
            self._autosave.cancel()
            self._workspace.plans.remove(self._record.plan_id)
            self.removed.emit()

    def _on_print(self) -> None:
        if self.keep():
            self.print_requested.emit(self._record)

    def _refresh_preview(self) -> None:
        record = self._record
        if record is not None and self.preview.isVisibleTo(self):
            self._workspace.plans.preview(self._collect(), record.number, record.version)

    def _on_document(self, pdf: object) -> None:
        if isinstance(pdf, bytes) and self.isVisible():
            self.preview.set_document(pdf)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # A page too narrow to be read helps nobody: the fields take the room.
        self.preview.setVisible(self.width() >= theme.px(_PREVIEW_FROM_WIDTH))
        super().resizeEvent(event)


def _tab_of(path: str) -> int:
    root = path.partition(".")[0]
    return next((tab for roots, tab in _TABS if root in roots), 0)
