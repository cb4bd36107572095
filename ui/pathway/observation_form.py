"""What was seen, under a programme that selects: a fact with its day and its author, never an opinion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from models.records.programmes import EnrolmentRecord, ObservationDraft, ProgrammeDraft
from ui.pathway.way_form import WayForm
from ui.privacy.note_warning import NoteWarning
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.layouts import column, row
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.way import WayController
    from controllers.workspace import Workspace

translate = QCoreApplication.translate


class ObservationForm(WayForm[ObservationDraft]):
    """The form of one observation."""

    kind = "observation"
    draft_type = ObservationDraft

    def __init__(self, workspace: Workspace, writer: WayController[Any, ObservationDraft, Any]) -> None:
        self._programme = ProgrammeDraft()
        super().__init__(workspace, writer)

    def start_for(self, enrolment: EnrolmentRecord) -> None:
        """Note what was seen of a person."""
        self._programme = enrolment.programme
        draft = ObservationDraft(
            enrolment_id=enrolment.enrolment_id, resident_id=enrolment.content.resident_id
        )
        self.start(draft, title=translate("ObservationForm", "What was seen"))

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._criterion = Combo(
            "observation_criterion", empty_label=translate("ObservationForm", "No criterion")
        )
        met = ChipGroup(
            "observation_met",
            (
                ("yes", translate("ObservationForm", "Met")),
                ("no", translate("ObservationForm", "Not met")),
            ),
            is_single=True,
        )
        self._level = ChipGroup("observation_level", is_single=True)
        day = DateField("observation_day", today=self.today, is_inline=True)
        words = TextArea(
            "observation_words",
            lines=2,
            placeholder=translate("ObservationForm", "What was seen, not what is thought of it"),
        )
        return column(
            row(
                (add("criterion", Field(translate("ObservationForm", "Criterion"), self._criterion)), 2),
                (add("is_met", Field(translate("ObservationForm", "Is it met?"), met)), 1),
                gap=12,
            ),
            add("level", Field(translate("ObservationForm", "Level of motivation"), self._level)),
            add("observed_on", Field(translate("ObservationForm", "When"), day)),
            add("words", Field(translate("ObservationForm", "What was seen"), words)),
            NoteWarning(words),
            gap=10,
        )

    @override
    def _offer(self, draft: ObservationDraft) -> None:
        self._criterion.set_options([(each, each) for each in self._programme.criteria])
        self._level.set_options(
            [
                (str(place), f"{place} · {words}")
                for place, words in enumerate(self._programme.anchors, start=1)
            ]
        )

    @override
    def _values(self, draft: ObservationDraft) -> Mapping[str, Any]:
        return {
            "criterion": draft.criterion,
            "is_met": {True: "yes", False: "no", None: ""}[draft.is_met],
            "level": str(draft.level or ""),
            "observed_on": draft.observed_on or self.today(),
            "words": draft.words,
        }

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "criterion": str(values["criterion"] or ""),
            "is_met": {"yes": True, "no": False}.get(str(values["is_met"])),
            "level": int(str(values["level"])) if values["level"] else None,
            "observed_on": values["observed_on"],
            "words": str(values["words"]),
        }
