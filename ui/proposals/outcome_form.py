"""What came of a workplace meeting: what was shown, what each side decided and says, apart from the other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.records.proposals import IntroductionDraft, Side, SideAnswer
from ui.pathway.way_form import WayForm
from ui.privacy.note_warning import NoteWarning, warned
from ui.proposals.offer_words import sides
from ui.vocabulary import offered
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, row
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import TimeField

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_REASONS: Final = {Side.PERSON: "person_refusal_reason", Side.EMPLOYER: "candidate_refusal_reason"}
_TEXTS: Final = ("tasks_shown", "gestures_tried", "questions", "next_words")


class OutcomeForm(WayForm[IntroductionDraft]):
    """The form of what happened, or did not; each side is kept as soon as it is heard."""

    kind = "introduction_outcome"
    draft_type = IntroductionDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.introductions)

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._why = Combo("outcome_not_happened_reason", empty_label=translate("OutcomeForm", "Not told"))
        self._whose = ChipGroup("outcome_not_happened_side", is_single=True)
        self._whose.edited.connect(self._show_parts)
        self._why_field = add("not_happened_reason", Field(translate("OutcomeForm", "Why"), self._why))
        next_words = TextArea("outcome_next", lines=2)
        self._answers: dict[Side, ChipGroup] = {}
        self._reasons: dict[Side, tuple[Combo, QWidget]] = {}
        self._meeting = self._seen()
        self._sides = row(
            (self._side(Side.PERSON, translate("OutcomeForm", "What the person says")), 1),
            (self._side(Side.EMPLOYER, translate("OutcomeForm", "What the employer says")), 1),
            gap=12,
        )
        hint = translate("OutcomeForm", "nothing chosen: it took place")
        return column(
            add(
                "not_happened_side",
                Field(translate("OutcomeForm", "It did not take place, because of"), self._whose, hint=hint),
            ),
            self._why_field,
            self._meeting,
            clear("outcome_sides", self._sides),
            add("next_words", Field(translate("OutcomeForm", "What comes next"), next_words)),
            NoteWarning(next_words),
            gap=12,
        )

    def _seen(self) -> QWidget:
        hint = translate("OutcomeForm", "some minutes; more is an immersion")
        shown = self._noted("tasks_shown", "shown", translate("OutcomeForm", "Work that was shown"))
        tried = self._noted("gestures_tried", "tried", translate("OutcomeForm", "Gestures tried"), hint)
        asked = self._noted("questions", "questions", translate("OutcomeForm", "What the person asked"))
        by = DateField("outcome_answer_by", today=self.today)
        until = self.binder.add("answer_by", Field(translate("OutcomeForm", "Answers until"), by))
        return clear(
            "outcome_seen",
            column(row((shown, 1), (tried, 1), gap=12), row((asked, 2), (until, 1), gap=12), gap=10),
        )

    def _noted(self, path: str, name: str, words: str, hint: str = "") -> QLayout:
        area = TextArea(f"outcome_{name}", lines=2)
        return warned(self.binder.add(path, Field(words, area, hint=hint)), area)

    def _side(self, side: Side, title: str) -> QWidget:
        add, name = self.binder.add, side.value
        answer = self._answers[side] = ChipGroup(f"outcome_{name}_answer", sides(), is_single=True)
        answer.edited.connect(self._show_parts)
        reason = Combo(f"outcome_{name}_reason", empty_label=translate("OutcomeForm", "Not told"))
        words = TextArea(f"outcome_{name}_words", lines=3)
        reason_field = add(f"{name}_reason", Field(translate("OutcomeForm", "Why"), reason))
        self._reasons[side] = (reason, reason_field)
        heard_on = DateField(f"outcome_{name}_on", today=self.today)
        heard_at = TimeField(f"outcome_{name}_at")
        return Card(
            f"outcome_{name}",
            column(
                label(title, "h3", name=f"outcome_{name}_title", wrap=True),
                add(f"{name}_answer", Field(translate("OutcomeForm", "Decision"), answer)),
                reason_field,
                add(f"{name}_words", Field(translate("OutcomeForm", "In their words"), words)),
                NoteWarning(words),
                row(
                    (add(f"{name}_heard_on", Field(translate("OutcomeForm", "Heard on"), heard_on)), 3),
                    (add(f"{name}_heard_at", Field(translate("OutcomeForm", "At"), heard_at)), 2),
                    gap=10,
                ),
                gap=10,
            ),
            padding=12,
        )

    @override
    def _offer(self, draft: IntroductionDraft) -> None:
        settings = self._workspace.settings
        self._whose.set_options(offered(settings, "not_happened_side", draft.not_happened_side))
        for side, (combo, _field) in self._reasons.items():
            combo.set_options(offered(settings, _REASONS[side], getattr(draft, f"{side.value}_reason")))
        self._offer_why(draft.not_happened_side, draft.not_happened_reason)

    @override
    def _follow(self, draft: IntroductionDraft) -> None:
        self._show_parts()

    @override
    def _values(self, draft: IntroductionDraft) -> Mapping[str, Any]:
        found: dict[str, Any] = {name: getattr(draft, name) for name in (*_TEXTS, "answer_by")}
        found |= {name: getattr(draft, name) for name in ("not_happened_side", "not_happened_reason")}
        for side in Side:
            answer: SideAnswer | None = getattr(draft, f"{side.value}_answer")
            found[f"{side.value}_answer"] = answer.value if answer else ""
            for name in ("reason", "words", "heard_on", "heard_at"):
                found[f"{side.value}_{name}"] = getattr(draft, f"{side.value}_{name}")
        return found

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {name: str(values[name]) for name in _TEXTS}
        side = str(values["not_happened_side"] or "")
        why = str(values["not_happened_reason"] or "")
        found |= {
            "answer_by": values["answer_by"],
            "not_happened_side": side,
            "not_happened_reason": why if why.startswith(f"{side}.") else "",
        }
        for one in Side:
            found |= self._read_side(one, values)
        return found

    def _read_side(self, side: Side, values: Mapping[str, Any]) -> dict[str, Any]:
        """Read one side; what is said today without a moment was heard now."""
        name = side.value
        answer = SideAnswer(str(values[f"{name}_answer"])) if values[f"{name}_answer"] else None
        words = str(values[f"{name}_words"])
        heard_on, heard_at = values[f"{name}_heard_on"], values[f"{name}_heard_at"]
        is_heard = answer not in {None, SideAnswer.SILENT} or bool(words)
        known = getattr(self._draft, f"{name}_answer") or getattr(self._draft, f"{name}_words")
        if is_heard and heard_on is None and not known:
            now: datetime = self._workspace.introductions.now()
            heard_on, heard_at = now.date(), now.time().replace(second=0, microsecond=0)
        is_reasoned = answer in {SideAnswer.NO, SideAnswer.THINKING}
        return {
            f"{name}_answer": answer,
            f"{name}_reason": str(values[f"{name}_reason"] or "") if is_reasoned else "",
            f"{name}_words": words,
            f"{name}_heard_on": heard_on,
            f"{name}_heard_at": heard_at if heard_on is not None else None,
        }

    def _show_parts(self) -> None:
        """Ask why where a side says no; of a meeting that did not take place, only why."""
        whose = str(self._whose.value() or "")
        self._why_field.setVisible(bool(whose))
        self._offer_why(whose, str(self._why.value() or ""))
        self._meeting.setVisible(not whose)
        for side, (_combo, field) in self._reasons.items():
            answer = str(self._answers[side].value() or "")
            field.setVisible(answer in {SideAnswer.NO.value, SideAnswer.THINKING.value})

    def _offer_why(self, side: str, kept: str) -> None:
        """Offer the reasons of one side alone."""
        found = offered(self._workspace.settings, "not_happened_reason", kept)
        self._why.set_options([option for option in found if option[0].startswith(f"{side}.")])
        self._why.set_value(kept if kept.startswith(f"{side}.") else "")
