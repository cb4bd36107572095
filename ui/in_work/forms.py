"""The forms of a hire's follow-up, each in its place: a point, an adjustment, days away, a break."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from models.records.in_work import AbsenceDraft, AdjustmentDraft, CheckPointDraft, Owner
from models.records.pathway import FactDraft, FactKind
from ui.in_work.hire_words import owners
from ui.pathway.way_form import WayForm
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.layouts import column, row
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate


class HirePartForm(WayForm[Any]):
    """A form of one hire: its half-typed words are of that hire."""

    @override
    def _key(self) -> str:
        known = getattr(self._draft, self._writer.key)
        return str(known or f"{self._draft.placement_id}")


class PointForm(HirePartForm):
    """A check point added by hand, or put on another day: that day stays when the start moves."""

    kind = "check_point"
    draft_type = CheckPointDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.in_work.points)

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        due = DateField("check_point_due_on", today=self.today, is_inline=True)
        done = DateField("check_point_done_on", today=self.today)
        hint = translate("PointForm", "kept as it is when the start moves")
        return row(
            (add("due_on", Field(translate("PointForm", "On which day"), due, hint=hint)), 1),
            (add("done_on", Field(translate("PointForm", "Done on"), done)), 1),
            gap=12,
        )

    @override
    def _values(self, draft: CheckPointDraft) -> Mapping[str, Any]:
        return {"due_on": draft.due_on, "done_on": draft.done_on}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        is_moved = values["due_on"] != self._draft.due_on
        return {
            "due_on": values["due_on"],
            "done_on": values["done_on"],
            "is_manual": self._draft.is_manual or is_moved,
        }


class AdjustmentForm(HirePartForm):
    """What is decided: a lever or a few neutral words, who sees to it, by when."""

    kind = "adjustment"
    draft_type = AdjustmentDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.in_work.adjustments)

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._lever = Combo("adjustment_lever", empty_label=translate("AdjustmentForm", "Something else"))
        words = TextArea(
            "adjustment_words",
            lines=2,
            placeholder=translate("AdjustmentForm", "Neutral words, never why: the three will read them"),
        )
        owner = ChipGroup("adjustment_owner", owners(), is_single=True, can_be_empty=False)
        due = DateField("adjustment_due_on", today=self.today, is_inline=True)
        done = DateField("adjustment_done_on", today=self.today)
        return column(
            add("lever", Field(translate("AdjustmentForm", "What helps"), self._lever)),
            add("words", Field(translate("AdjustmentForm", "In a few words"), words)),
            NoteWarning(words),
            add("owner", Field(translate("AdjustmentForm", "Who sees to it"), owner)),
            row(
                (add("due_on", Field(translate("AdjustmentForm", "By when"), due)), 1),
                (add("done_on", Field(translate("AdjustmentForm", "Done on"), done)), 1),
                gap=12,
            ),
            gap=10,
        )

    @override
    def _offer(self, draft: AdjustmentDraft) -> None:
        self._lever.set_options(offered(self._workspace.settings, "lever", draft.lever))

    @override
    def _values(self, draft: AdjustmentDraft) -> Mapping[str, Any]:
        return {
            "lever": draft.lever,
            "words": draft.words,
            "owner": draft.owner.value,
            "due_on": draft.due_on,
            "done_on": draft.done_on,
        }

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "lever": str(values["lever"] or ""),
            "words": str(values["words"]),
            "owner": Owner(str(values["owner"])),
            "due_on": values["due_on"],
            "done_on": values["done_on"],
        }


class AbsenceForm(HirePartForm):
    """Days away; nothing asks why."""

    kind = "absence"
    draft_type = AbsenceDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.in_work.absences)

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        since = DateField("absence_since", today=self.today, is_inline=True)
        until = DateField("absence_until", today=self.today, is_inline=True)
        hint = translate("AbsenceForm", "empty: still away")
        return row(
            (add("since", Field(translate("AbsenceForm", "First day away"), since)), 1),
            (add("until", Field(translate("AbsenceForm", "Last day away"), until, hint=hint)), 1),
            gap=12,
        )

    @override
    def _values(self, draft: AbsenceDraft) -> Mapping[str, Any]:
        return {"since": draft.since, "until": draft.until}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return dict(values)


class BreakForm(WayForm[FactDraft]):
    """Who broke off, why, which day: one fact of the person's way, which brings them back to proposals."""

    kind = "placement_break"
    draft_type = FactDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, cast("Any", workspace.pathway.facts))

    @override
    def _key(self) -> str:
        return f"{self._draft.placement_id}"

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._by = ChipGroup("placement_break_by", is_single=True)
        self._reason = Combo("placement_break_reason", empty_label=translate("BreakForm", "Not told"))
        day = DateField("placement_break_day", today=self.today, is_inline=True)
        words = TextArea(
            "placement_break_words",
            lines=2,
            placeholder=translate("BreakForm", "With the person’s own words"),
        )
        return column(
            add("broken_by", Field(translate("BreakForm", "Who broke it off"), self._by)),
            row(
                (add("happened_on", Field(translate("BreakForm", "Last day of work"), day)), 1),
                (add("reason", Field(translate("BreakForm", "Why"), self._reason)), 1),
                gap=12,
            ),
            add("words", Field(translate("BreakForm", "What the person says of it"), words)),
            NoteWarning(words),
            gap=10,
        )

    @override
    def _offer(self, draft: FactDraft) -> None:
        settings = self._workspace.settings
        self._by.set_options(offered(settings, "break_side", draft.broken_by))
        self._reason.set_options(offered(settings, "break_reason", draft.reason))

    @override
    def _values(self, draft: FactDraft) -> Mapping[str, Any]:
        return {
            "broken_by": draft.broken_by,
            "happened_on": draft.happened_on or self.today(),
            "reason": draft.reason,
            "words": draft.words,
        }

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "kind": FactKind.BROKE,
            "broken_by": str(values["broken_by"] or ""),
            "happened_on": values["happened_on"],
            "reason": str(values["reason"] or ""),
            "words": str(values["words"]),
        }
