"""What surrounds the tabs of the plan editor: its header, what it says, the pages, the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from models.records.plans import PlanVersionRecord
from ui.plans.plan_header import PlanHeader
from ui.plans.plan_issues import PlanIssues
from ui.printing.preview import PlanPreview
from ui.widgets.buttons import make_button
from ui.widgets.labels import hairline
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.steps import TabBar

translate = QCoreApplication.translate


class EditorFrame:
    """Builds what surrounds the tabs.

    Attributes:
        header: Whose plan it is, where it stands.
        messages: Above the tabs: they never scroll away.
        tabs: Names of the six parts.
        stack: The six parts.
        preview: The real pages.
        remove_button: Put the plan in the bin.
        issues_button: What is still to be mended; goes to the next thing.
        changes_button: What it changes since the version before; hidden for the first.
        print_button: The draft as pages, to print.
        sign_button: Freeze the text and turn the screen.
    """

    def __init__(self) -> None:
        self.header = PlanHeader("plan_editor_header")
        self.messages = MessageBar("plan_editor_messages")
        self.tabs = TabBar("plan_tabs", self.tab_names())
        self.stack = QStackedWidget()
        self.stack.setObjectName("plan_stack")
        self.preview = PlanPreview("plan_preview")
        self.remove_button = make_button(
            "", "icon", "trash", name="plan_remove", tip=translate("PlanEditor", "Put this plan in the bin")
        )
        self.issues_button = make_button("", "ghost", "check", name="plan_issues")
        self.changes_button = make_button(
            translate("PlanEditor", "&What changes"), "ghost", "list", name="plan_changes_button"
        )
        self.changes_button.hide()
        self.print_button = make_button(
            translate("PlanEditor", "See and &print"), "plain", "print", name="plan_print_draft"
        )
        self.sign_button = make_button(
            translate("PlanEditor", "Have it &signed"), "primary", "turn", name="plan_hand_over", big=True
        )

    def layout(self) -> QLayout:
        """Return the whole; called once."""
        left = clear("plan_editor_left", column(self.tabs, (self.stack, 1), gap=10))
        bar = row(
            self.remove_button, self.issues_button, STRETCH, self.changes_button, self.print_button,
            self.sign_button, gap=10,
        )  # fmt: skip
        return column(
            self.header,
            self.messages,
            (row((left, 11), (self.preview, 8), gap=14), 1),
            hairline("plan_editor_line"),
            clear("plan_editor_bar", bar),
            gap=10,
            edges=(20, 4, 18, 14),
        )

    def tab_names(self) -> tuple[str, ...]:
        """Return the names of the six parts."""
        return (
            translate("PlanEditor", "Parties"),
            translate("PlanEditor", "Contract"),
            translate("PlanEditor", "First day"),
            translate("PlanEditor", "Tasks"),
            translate("PlanEditor", "Support"),
            translate("PlanEditor", "Agreement"),
        )

    def show_record(self, record: PlanVersionRecord, versions: Sequence[PlanVersionRecord]) -> None:
        """Say which version is written; the first one changes nothing."""
        self.header.show_record(record, versions)
        self.changes_button.setVisible(record.version > 1)

    def show_issues(self, issues: PlanIssues, *, is_counted: bool) -> None:
        """Say how much is still to be mended; count it on the tabs once somebody asked."""
        count = len(issues.problems)
        if count:
            one = translate("PlanEditor", "1 thing to complete")
            text = one if count == 1 else translate("PlanEditor", "{count} things to complete")
            text = text.format(count=count)
            self._say_issues(text, "alert")
        elif issues.doubts:
            doubts = len(issues.doubts)
            one = translate("PlanEditor", "Ready, 1 thing to read again")
            text = one if doubts == 1 else translate("PlanEditor", "Ready, {count} things to read again")
            self._say_issues(text.format(count=doubts), "check")
        else:
            self._say_issues(translate("PlanEditor", "Ready to be signed"), "check")
        per_tab = issues.per_tab() if is_counted else {}
        for index, name in enumerate(self.tab_names()):
            number = per_tab.get(index, 0)
            self.tabs.set_text(index, f"{name} ({number})" if number else name)

    def _say_issues(self, text: str, icon: str) -> None:
        self.issues_button.setText(text)
        self.issues_button.setAccessibleName(text)
        self.issues_button.set_icon(icon)


def placeholder(index: int) -> QWidget:
    """Return what holds the place of a part that was never shown."""
    widget = QWidget()
    widget.setObjectName(f"plan_part_{index}")
    widget.setProperty("look", "clear")
    return widget
