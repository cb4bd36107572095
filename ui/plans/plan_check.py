"""Leads to what is still to be mended in a plan, one thing after the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from controllers.plans import PlanController
from models.errors import AppError, InvalidInput, Problem
from ui.errors import error_text, problem_text
from ui.plans.editor_frame import EditorFrame
from ui.plans.leak_list import leak_sentence
from ui.plans.plan_draft import PlanDraft
from ui.plans.plan_issues import PlanIssues, find_issues, tab_of
from ui.widgets.form import FormBinder
from ui.widgets.notices import Notices

translate = QCoreApplication.translate


class PlanCheck:
    """Looks for problems, counts them on the tabs and writes them at their fields.

    Attributes:
        issues: What was found when it was last looked for.
    """

    def __init__(
        self,
        plans: PlanController,
        draft: PlanDraft,
        binder: FormBinder,
        frame: EditorFrame,
        notices: Notices,
    ) -> None:
        self._plans, self._draft, self._binder = plans, draft, binder
        self._frame, self._notices = frame, notices
        self.issues = PlanIssues()
        self._is_asked, self._next = False, 0

    def start(self) -> None:
        """Forget what was found in another plan."""
        self.issues = PlanIssues()
        self._is_asked, self._next = False, 0
        self._frame.show_issues(self.issues, is_counted=False)
        self._frame.issues_button.hide()
        self._binder.clear_problems()

    def look(self) -> PlanIssues:
        """Look for what is still to be mended, and say how much it is."""
        self.issues = find_issues(self._plans, self._draft.content(), self._binder.invalid())
        self._frame.show_issues(self.issues, is_counted=self._is_asked)
        self._frame.issues_button.show()
        return self.issues

    def go_to_first(self) -> None:
        """Lead to the first thing to mend."""
        self._next = 0
        self.go_to_next()

    def go_to_next(self) -> None:
        """Lead to the next thing to mend, else to what deserves a second look."""
        issues = self.look()
        found = issues.problems or issues.doubts
        if not found:
            text = translate("PlanEditor", "Nothing is missing: the plan can be signed.")
            self._notices.show("success", text)
            return
        self._is_asked = bool(issues.problems)
        problem = found[self._next % len(found)]
        self._next = self._next % len(found) + 1
        tab = tab_of(problem.field)
        self._frame.show_issues(issues, is_counted=self._is_asked)
        self._frame.tabs.set_current(tab)
        self.mark(tab)
        target = self._binder.widget_of(problem.field)
        if target is not None:
            self._binder.go_to(target)
        self._notices.show("warning" if self._is_asked else "info", self._words_of(problem))

    def mark(self, tab: int) -> None:
        """Write the problems of a tab at their fields once somebody asked for them, without moving."""
        if self._is_asked:
            self._binder.mark_problems(self.issues.of_tab(tab))

    def show_error(self, error: AppError) -> None:
        """Say why the vault did not take what is written, at the field where that is so."""
        if not isinstance(error, InvalidInput):
            self._notices.show("error", error_text(error))
            return
        self._frame.tabs.set_current(tab_of(error.problems[0].field))
        rest = self._binder.show_problems(error.problems)
        words = " ".join(map(problem_text, rest))
        text = translate("PlanEditor", "A text cannot be kept as it is: see below.")
        self._notices.show("warning", words or text)

    def _words_of(self, problem: Problem) -> str:
        if not self.issues.problems:
            return problem_text(problem)
        if self.issues.leaks:
            return leak_sentence(self.issues.leaks)
        count = len(self.issues.problems)
        one = translate("PlanEditor", "1 thing to complete before signing.")
        many = translate("PlanEditor", "{count} things to complete before signing.")
        return one if count == 1 else many.format(count=count)
