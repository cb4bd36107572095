"""Says in a plan where somebody else wrote otherwise at the same time, and asks which words count."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from models.errors import AppError
from ui.plans.editor_frame import EditorFrame
from ui.plans.plan_draft import PlanDraft
from ui.plans.plan_issues import tab_of
from ui.plans.plan_parts import PlanParts
from ui.widgets.form import FormBinder
from ui.widgets.notices import Notices

CODE: Final = "dispute"
translate = QCoreApplication.translate


class PlanDispute:
    """Both texts at their fields, and one click for each side; nothing is signed or printed before."""

    def __init__(
        self, draft: PlanDraft, parts: PlanParts, binder: FormBinder, frame: EditorFrame, notices: Notices
    ) -> None:
        self._draft, self._parts, self._binder = draft, parts, binder
        self._frame, self._notices = frame, notices

    def tell(self) -> None:
        """Show what is written, theirs with it, and both texts where they differ."""
        self._parts.show_content(self._draft.content())
        self.say()
        problems = self._draft.dispute()
        tab = tab_of(problems[0].field)
        self._frame.tabs.set_current(tab)
        first, _ = self._binder.mark_problems(problems)
        if first is not None:
            self._binder.go_to(first)

    def say(self) -> None:
        """Say that it is still to be told which words count, unless that is said already."""
        if self._notices.code != CODE:
            text = translate(
                "PlanEditor",
                "Somebody else wrote in this plan at the same time. Where you differ, both texts are shown; "
                "the rest is kept. Which one counts?",
            )
            mine, theirs = translate("PlanEditor", "Keep mine"), translate("PlanEditor", "Take the other")
            self._notices.show("warning", text, mine, CODE, second=theirs)

    def decide(self, *, is_mine: bool) -> AppError | None:
        """Have one of both texts count; return why that could not be kept."""
        self._notices.dismiss()
        try:
            self._draft.decide(is_mine=is_mine)
        except AppError as error:
            return error
        self._parts.show_content(self._draft.content())
        return None
