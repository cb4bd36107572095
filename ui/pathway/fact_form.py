"""Something that happened: its day, and where it helps answer, reason, job and the person's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from models.errors import AppError
from models.records.pathway import FactAnswer, FactDraft, FactKind
from models.rules.pathway import REASONS
from ui.pathway.way_form import WayForm
from ui.pathway.way_words import options, said
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.layouts import column, row
from ui.widgets.picker import Found, Picker
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.way import WayController
    from controllers.workspace import Workspace
    from models.records.pathway import FactRecord
    from models.records.placements import PlacementRecord

translate = QCoreApplication.translate
_ANSWERED = (FactKind.OFFERED, FactKind.INTRODUCED)
_FOUND = 8
_WITH_JOB = (FactKind.OFFERED, FactKind.INTRODUCED, FactKind.HIRED)


class FactForm(WayForm[FactDraft]):
    """The form of one fact."""

    kind = "pathway_fact"
    draft_type = FactDraft

    def __init__(self, workspace: Workspace, writer: WayController[Any, FactDraft, Any]) -> None:
        self._hires: list[PlacementRecord] = []
        super().__init__(workspace, writer)

    def start_new(self, draft: FactDraft, hires: Sequence[PlacementRecord]) -> None:
        """Note a fact of today; of a contract broken off, the hire it is about is offered."""
        self._hires = list(hires)
        self.start(draft, title=said(draft.kind))

    def start_change(self, record: FactRecord, hires: Sequence[PlacementRecord]) -> None:
        """Change a fact."""
        self._hires = list(hires)
        self.start(record.content, title=said(record.content.kind), is_change=True)

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        day = DateField("fact_day", quick=self._quick(), today=self.today, is_inline=True)
        self._answers = ChipGroup("fact_answer", options(FactAnswer), is_single=True)
        self._reason = Combo("fact_reason", empty_label=translate("FactForm", "Not told"))
        self._job = Picker("fact_job", self._find_jobs, placeholder=translate("FactForm", "Job or employer"))
        self._hire = Combo("fact_hire", empty_label=translate("FactForm", "Every contract under way"))
        self._words = TextArea(
            "fact_words", lines=2, placeholder=translate("FactForm", "With the person’s own words")
        )
        self._broken_by = ChipGroup("fact_broken_by", is_single=True)
        self._shown = {
            "broken_by": Field(translate("FactForm", "Who broke it off"), self._broken_by),
            "answer": Field(translate("FactForm", "What the person answers"), self._answers),
            "job_id": Field(translate("FactForm", "Which job"), self._job),
            "placement_id": Field(translate("FactForm", "Which contract"), self._hire),
            "reason": Field(translate("FactForm", "Why"), self._reason),
        }
        for name, field in self._shown.items():
            add(name, field)
        return column(
            add("happened_on", Field(translate("FactForm", "When"), day)),
            self._shown["answer"],
            self._shown["broken_by"],
            row(
                (self._shown["job_id"], 1),
                (self._shown["placement_id"], 1),
                (self._shown["reason"], 1),
                gap=12,
            ),
            add("words", Field(translate("FactForm", "What the person says of it"), self._words)),
            NoteWarning(self._words),
            gap=10,
        )

    @override
    def _key(self) -> str:
        # Each kind of fact has its own half-typed words: an offer is no contract broken off.
        draft = self._draft
        return super()._key() if draft.fact_id else f"{draft.resident_id}:{draft.kind.value}"

    @override
    def _offer(self, draft: FactDraft) -> None:
        kind, settings = draft.kind, self._workspace.settings
        self._job.choose(*self._job_of(draft))
        self._shown["answer"].setHidden(kind not in _ANSWERED)
        self._shown["broken_by"].setHidden(kind is not FactKind.BROKE)
        self._broken_by.set_options(offered(settings, "break_side", draft.broken_by))
        self._shown["job_id"].setHidden(kind not in _WITH_JOB)
        self._shown["placement_id"].setHidden(kind is not FactKind.BROKE or not self._hires)
        vocabulary = REASONS.get(kind, "")
        self._shown["reason"].setHidden(not vocabulary)
        if vocabulary:
            sensitive = {term.code for term in settings.terms(vocabulary) if term.is_sensitive}
            found = offered(settings, vocabulary, draft.reason)
            self._reason.set_options(
                [(code, words) for code, words in found if code not in sensitive or code == draft.reason]
            )
        self._hire.set_options(
            [(str(hire.placement_id), f"{hire.job_title} · {hire.employer_name}") for hire in self._hires]
        )

    @override
    def _values(self, draft: FactDraft) -> Mapping[str, Any]:
        return {
            "happened_on": draft.happened_on or self.today(),
            "answer": draft.answer.value if draft.answer else "",
            "reason": draft.reason,
            "broken_by": draft.broken_by,
            "job_id": draft.job_id,
            "placement_id": str(draft.placement_id or ""),
            "words": draft.words,
        }

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        hire = str(values["placement_id"] or "")
        kept = next((each.placement_id for each in self._hires if str(each.placement_id) == hire), None)
        return {
            "happened_on": values["happened_on"],
            "answer": FactAnswer(values["answer"]) if values["answer"] else None,
            "reason": str(values["reason"] or ""),
            "broken_by": str(values["broken_by"] or ""),
            "job_id": values["job_id"],
            "placement_id": kept,
            "words": str(values["words"]),
        }

    def _job_of(self, draft: FactDraft) -> tuple[object, str]:
        """Return the job of a draft with its words; one that is gone meanwhile is none."""
        if draft.job_id is not None:
            with suppress(AppError):
                job = self._workspace.employers.open_job(draft.job_id)
                return draft.job_id, f"{job.content.title} · {job.employer_name}"
        return None, ""

    def _find_jobs(self, text: str) -> Sequence[Found]:
        jobs = self._workspace.employers.jobs(text, _FOUND)
        return [(job.content.job_id, job.content.title, job.employer_name) for job in jobs]

    def _quick(self) -> tuple[tuple[str, Any], ...]:
        today = self.today()
        return (
            (translate("FactForm", "Today"), today),
            (translate("FactForm", "Yesterday"), today - timedelta(days=1)),
        )
