"""« En emploi »: the hires of a person, one at a time: calendar and voices, adjustments, contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtWidgets import QLayout, QStackedWidget
from typing_extensions import override

from models.errors import AppError
from models.records.in_work import Party
from models.records.people import Right
from models.records.plans import PlanStatus
from models.rules.hire import is_being_amended, is_going_on, is_unsigned, says_another_start
from ui.consultation import hold_back
from ui.dates import short_date
from ui.errors import error_text
from ui.in_work.adjustments_part import AdjustmentsPart
from ui.in_work.contract_part import ContractPart
from ui.in_work.follow_part import FollowPart
from ui.in_work.hire_words import hire_state, hire_title, party_words, reason_words, told_once
from ui.residents.file_panel import FilePanel
from ui.role_doors import only_for
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.chips import ChipGroup
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord
    from models.rules.hire import HireView
    from ui.in_work.paper_page import FollowPaperPage

_FOLLOW: Final = "follow"
_MOST_REASONS: Final = 3
Part = FollowPart | AdjustmentsPart | ContractPart


class InWorkPanel(FilePanel):
    """The tab « En emploi »."""

    is_wide: ClassVar[bool] = True
    scrolls: ClassVar[bool] = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_in_work")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self._hires: tuple[HireView, ...] = ()
        self._made: dict[str, Part] = {}
        self._paper: FollowPaperPage | None = None
        self.messages = MessageBar("in_work_messages")
        self.hires = ChipGroup("in_work_hires", is_single=True, can_be_empty=False)
        self.hires.setAccessibleName(self.tr("Which hire"))
        self.hires.edited.connect(self._on_other)
        self._title = label("", "h2", name="in_work_title", wrap=True)
        self._state = Pill("in_work_state")
        self._reasons = label("", "body", name="in_work_reasons", wrap=True)
        mark = IconLabel("in_work_early_icon", "alert", "clay", 18)
        self._early = Card("in_work_early", row(mark, (self._reasons, 1), gap=8), kind="saffron", padding=8)
        self.parts = ChipGroup("in_work_parts", self._names(), is_single=True, can_be_empty=False)
        self.parts.setAccessibleName(self.tr("Parts of the follow-up"))
        self.parts.set_value(_FOLLOW)
        self.parts.edited.connect(self._on_other)
        self._empty = label(
            self.tr(
                "No hire yet. A hire is noted with its plan: this part then follows it to the sixth month."
            ),
            "muted",
            name="in_work_empty",
            wrap=True,
        )
        # The plans beside, where a hire is recorded, give way to this part.
        self._hire = make_button(self.tr("Record a hire"), "plain", "handshake", name="in_work_hire")
        self._hire.clicked.connect(self.hire_requested)
        hold_back(workspace, self._hire)
        only_for(workspace, Right.WRITE_PLANS, self._hire)
        self._hire_row = clear("in_work_hire_row", row(self._hire, STRETCH))
        self._room = column(gap=0)
        self._shown = clear("in_work_shown", self._lay_out())
        self._stack = QStackedWidget()
        self._stack.setObjectName("in_work_stack")
        body = column(self._empty, self._hire_row, self._shown, STRETCH, gap=12, edges=(0, 0, 6, 0))
        self._reading = ScrollPane("in_work_scroll", body)
        self._stack.addWidget(self._reading)
        self.setLayout(column(self.messages, (self._stack, 1), gap=8))
        workspace.in_work.changed.connect(self._on_changed)
        workspace.pathway.changed.connect(self._on_changed)
        workspace.placements.placement_changed.connect(self._on_changed)
        workspace.placements.placement_removed.connect(self._on_changed)
        workspace.plans.plan_changed.connect(self._on_changed)
        workspace.follow_papers.put_in.connect(self._on_changed)

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        if self._record is None or self._record.resident_id != record.resident_id:
            self.flush()
            self.messages.dismiss()
            self._stack.setCurrentWidget(self._reading)
            self.hires.set_options(())
        self._record = record
        self._load()

    @override
    def flush(self) -> None:
        for part in self._made.values():
            part.flush()

    @override
    def save(self) -> None:
        if self._code() in self._made:
            self._made[self._code()].save()

    def go(self, code: str) -> Part:
        """Show one part: ``follow``, ``adjustments`` or ``contract``."""
        self.parts.set_value(code)
        self._stack.setCurrentWidget(self._reading)
        self._show()
        return self._part(code)

    def hire(self) -> HireView | None:
        """Return the hire shown."""
        chosen = str(self.hires.value() or "")
        return next((each for each in self._hires if str(each.placement.placement_id) == chosen), None)

    def _lay_out(self) -> QLayout:
        head = row((self._title, 1), self._state, gap=10)
        return column(self.hires, head, self._early, self.parts, self._room, gap=12)

    def _names(self) -> tuple[tuple[str, str], ...]:
        return (
            (_FOLLOW, self.tr("Check points and voices")),
            ("adjustments", self.tr("Adjustments")),
            ("contract", self.tr("Contract and duties")),
        )

    def _load(self) -> None:
        if self._record is None:
            return
        try:
            self._hires = self._workspace.in_work.view(self._record.resident_id).hires
        except AppError as error:
            self._on_failed(error_text(error))
            return
        self.hires.set_options([(str(each.placement.placement_id), hire_title(each)) for each in self._hires])
        if self.hire() is None and self._hires:
            self.hires.set_value(str(self._hires[0].placement.placement_id))
        self.hires.setVisible(len(self._hires) > 1)
        self._empty.setVisible(not self._hires)
        self._hire_row.setVisible(not any(is_going_on(each) for each in self._hires))
        self._shown.setVisible(bool(self._hires))
        self._show()

    def _show(self) -> None:
        hire, code = self.hire(), self._code()
        if hire is None or self._record is None:
            return
        self._title.setText(hire_title(hire))
        words, hue, icon = hire_state(hire)
        self._state.set_state(words, hue=hue, icon=icon)
        settings = self._workspace.settings
        reasons = [reason_words(settings, each) for each in told_once(hire.reasons)[:_MOST_REASONS]]
        # Nobody has to sign: a plan that somebody did not sign is told, and nothing is asked for.
        is_declined = hire.plan is not None and hire.plan.status is PlanStatus.DECLINED
        if is_unsigned(hire) and is_declined:
            reasons.append(self.tr("Work has begun without a signed plan."))
        elif is_unsigned(hire):
            reasons.append(self.tr("Work has begun, and not everybody has signed the plan."))
        elif is_being_amended(hire) and not is_declined:
            said = self.tr("Version {version} of the plan awaits signatures; the signed one holds meanwhile.")
            reasons.append(said.format(version=hire.plan.version if hire.plan is not None else ""))
        if says_another_start(hire):
            reasons.append(self._two_starts(hire))
        self._early.setVisible(bool(reasons))
        self._reasons.setText("\n".join(reasons))
        self._part(code)
        for known, part in self._made.items():
            part.setVisible(known == code)
        self._made[code].show_hire(self._record.resident_id, hire)

    def _two_starts(self, hire: HireView) -> str:
        said = self.tr("First day of work: {plan} in the plan, {contract} in the contract. Put one right.")
        plan = short_date(hire.plan.starts_on) if hire.plan is not None else ""
        return said.format(plan=plan, contract=short_date(hire.placement.content.starts_on))

    def _part(self, code: str) -> Part:
        if code not in self._made:
            self._made[code] = self._make(code)
            self._room.addWidget(self._made[code])
        return self._made[code]

    def _make(self, code: str) -> Part:
        part: Part
        if code == _FOLLOW:
            part = FollowPart(self._workspace)
            part.print_requested.connect(self._on_print_voice)
        elif code == "adjustments":
            part = AdjustmentsPart(self._workspace)
            part.changes_requested.connect(self._on_print_changes)
        else:
            part = ContractPart(self._workspace)
        part.said.connect(self.toast_requested)
        part.failed.connect(self._on_failed)
        return part

    def _code(self) -> str:
        return str(self.parts.value() or _FOLLOW)

    def _on_other(self) -> None:
        self.flush()
        self._show()

    def _on_print_voice(self, party: object) -> None:
        hire = self.hire()
        if hire is not None and isinstance(party, Party):
            words = self.tr("Notes of one voice alone: {party}")
            self._print_page(words.format(party=party_words(party)))
            self._workspace.follow_papers.voice(hire, party)

    def _on_print_changes(self) -> None:
        hire = self.hire()
        if hire is not None:
            self._print_page(self.tr("What the newest version of the plan changes"))
            self._workspace.follow_papers.changes(hire)

    def _print_page(self, title: str) -> None:
        from ui.in_work.paper_page import FollowPaperPage  # noqa: PLC0415  (printing is heavy, not shown first)

        if self._paper is None:
            self._paper = FollowPaperPage(self._workspace)
            self._paper.closed.connect(self._on_printed)
            self._stack.addWidget(self._paper)
        key = self._record.resident_id if self._record is not None else None
        self._paper.wait_for(title, key)
        self._stack.setCurrentWidget(self._paper)

    def _on_printed(self) -> None:
        self._stack.setCurrentWidget(self._reading)

    def _on_failed(self, words: object) -> None:
        self.messages.show_message("error", str(words))

    def _on_changed(self, _what: object) -> None:
        if self.isVisible():
            self._load()
