"""What came of an immersion: done, in part or not, with or without a job; each voice in its own words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from models.records.immersions import ImmersionDraft
from models.records.programmes import YesNo
from ui.pathway.way_form import WayForm
from ui.pathway.way_words import options
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.layouts import clear, column, row
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField

translate = QCoreApplication.translate
_DONE, _PARTLY = "done", "partly"
_NOT_A_CONTRACT: Final = frozenset({"pmsmp", "internship"})


class AssessmentForm(WayForm[ImmersionDraft]):
    """Writes the end of an immersion; what was agreed stays as it was."""

    kind = "immersion_assessment"
    draft_type = ImmersionDraft

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._outcomes = ChipGroup("assessment_outcome", is_single=True)
        hired = ChipGroup("assessment_hired", options(YesNo), is_single=True, can_be_empty=False)
        self._contracts = Combo("assessment_contract", empty_label=translate("AssessmentForm", "Not told"))
        for editor in (self._outcomes, hired):
            editor.edited.connect(self._show_parts)
        add("outcome", Field(translate("AssessmentForm", "How it went"), self._outcomes))
        add("hired", Field(translate("AssessmentForm", "Did it end with a job?"), hired))
        contract = Field(translate("AssessmentForm", "Which contract"), self._contracts)
        missed = HoursField("assessment_missed", placeholder=translate("AssessmentForm", "7 h"))
        add("contract_type", contract)
        add("missed_minutes", Field(translate("AssessmentForm", "Hours not done"), missed))
        self._part = clear(
            "assessment_part",
            row(
                (self._day("last_on", translate("AssessmentForm", "Last day there")), 1),
                (self._shown("missed_minutes"), 1),
                gap=12,
            ),
        )
        first = self._day("hired_on", translate("AssessmentForm", "First day of the contract"))
        self._job = clear("assessment_job", row((contract, 1), (first, 1), gap=12))
        self._why = clear(
            "assessment_why",
            self._noted("outcome_words", translate("AssessmentForm", "Why it stopped or did not begin")),
        )
        return column(
            self._shown("outcome"),
            self._part,
            self._why,
            self._shown("hired"),
            self._job,
            self._noted("tutor_words", translate("AssessmentForm", "What the tutor says of it")),
            self._noted("person_words", translate("AssessmentForm", "What the person says of it")),
            self._day("assessed_on", translate("AssessmentForm", "Both were asked on")),
            gap=10,
        )

    @override
    def _offer(self, draft: ImmersionDraft) -> None:
        settings = self._workspace.settings
        self._outcomes.set_options(offered(settings, "immersion_outcome", draft.outcome))
        known = offered(settings, "contract_type", draft.contract_type)
        self._contracts.set_options([pair for pair in known if pair[0] not in _NOT_A_CONTRACT])

    @override
    def _follow(self, draft: ImmersionDraft) -> None:
        self._show_parts()

    @override
    def _values(self, draft: ImmersionDraft) -> Mapping[str, Any]:
        names = ("outcome", "last_on", "contract_type", "hired_on", "outcome_words", "tutor_words",
                 "person_words")  # fmt: skip
        return {name: getattr(draft, name) for name in names} | {
            "missed_minutes": draft.missed_minutes or None,
            "hired": draft.hired.value,
            "assessed_on": draft.assessed_on or self.today(),
        }

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        outcome, hired = str(values["outcome"] or ""), YesNo(str(values["hired"]))
        is_part, is_hired = outcome == _PARTLY, hired is YesNo.YES
        return {
            "outcome": outcome,
            "last_on": values["last_on"] if is_part else None,
            "missed_minutes": (values["missed_minutes"] or 0) if is_part else 0,
            "outcome_words": str(values["outcome_words"]) if outcome not in {"", _DONE} else "",
            "hired": hired,
            "contract_type": str(values["contract_type"] or "") if is_hired else "",
            "hired_on": values["hired_on"] if is_hired else None,
            "tutor_words": str(values["tutor_words"]),
            "person_words": str(values["person_words"]),
            "assessed_on": values["assessed_on"],
        }

    def _shown(self, name: str) -> Field:
        field = self.binder.field(name)
        if field is None:
            raise TypeError(name)
        return field

    def _day(self, name: str, words: str) -> Field:
        field = Field(words, DateField(f"assessment_{name}", today=self.today, is_inline=True))
        self.binder.add(name, field)
        return field

    def _noted(self, name: str, words: str) -> QLayout:
        """Give a field about the person, with what warns of words that hurt."""
        area = TextArea(f"assessment_{name}", lines=2)
        return column(self.binder.add(name, Field(words, area)), NoteWarning(area), gap=10)

    def _show_parts(self) -> None:
        """Show what only some ends ask for."""
        values = self.binder.values()
        self._part.setHidden(values["outcome"] != _PARTLY)
        self._why.setHidden(values["outcome"] in {"", _DONE})
        self._job.setHidden(values["hired"] != YesNo.YES.value)
