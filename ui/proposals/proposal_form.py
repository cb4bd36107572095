"""What is proposed, and the answer in the person's own words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.records.proposals import OfferAnswer, ProposalDraft, ProposalKind
from ui.pathway.way_form import WayForm
from ui.privacy.note_warning import NoteWarning
from ui.proposals.job_choice import JobChoice
from ui.proposals.offer_words import answers, kinds
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.layouts import column, row
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_WITH_REASON = {OfferAnswer.DECLINED.value, OfferAnswer.THINKING.value}


class ProposalForm(WayForm[ProposalDraft]):
    """The form of one proposal; an answer noted is noted today."""

    kind = "proposal"
    draft_type = ProposalDraft
    _kind_field: QWidget | None = None
    _allows_cv = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.proposals)

    def offer_kinds(self, *, allows_cv: bool) -> None:
        """Offer published offers and internships where the person's programmes allow them."""
        self._allows_cv = allows_cv
        if self._kind_field is not None:
            self._kind_field.setVisible(allows_cv)

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._kinds = ChipGroup("proposal_kind", kinds(), is_single=True, can_be_empty=False)
        kind_field = add("kind", Field(translate("ProposalForm", "What is proposed"), self._kinds))
        self._kind_field = kind_field
        if not self._allows_cv:  # shown before it has a parent, it would be a window of its own
            kind_field.hide()
        self._job = JobChoice(self._workspace, "proposal_job", translate("ProposalForm", "Job or employer"))
        title = TextField("proposal_title", placeholder=translate("ProposalForm", "What work, and where"))
        day = DateField("proposal_day", today=self.today, is_inline=True)
        self._answers = ChipGroup("proposal_answer", answers(), is_single=True)
        self._answers.edited.connect(self._show_reason)
        self._reasons = Combo("proposal_reason", empty_label=translate("ProposalForm", "Not told"))
        words = TextArea(
            "proposal_words", lines=2, placeholder=translate("ProposalForm", "With the person’s own words")
        )
        self._reason = add("reason", Field(translate("ProposalForm", "Why"), self._reasons))
        hint = translate("ProposalForm", "when the job is not in the list")
        return column(
            kind_field,
            row(
                (add("job_id", Field(translate("ProposalForm", "Which job"), self._job)), 1),
                (add("title", Field(translate("ProposalForm", "In words"), title, hint=hint)), 1),
                gap=12,
            ),
            add("proposed_on", Field(translate("ProposalForm", "Proposed on"), day)),
            add("answer", Field(translate("ProposalForm", "What the person answers"), self._answers)),
            self._reason,
            add("words", Field(translate("ProposalForm", "What the person says of it"), words)),
            NoteWarning(words),
            gap=10,
        )

    @override
    def _offer(self, draft: ProposalDraft) -> None:
        self._job.show_job(draft.job_id)
        self._reasons.set_options(offered(self._workspace.settings, "person_refusal_reason", draft.reason))

    @override
    def _follow(self, draft: ProposalDraft) -> None:
        self._show_reason()

    @override
    def _values(self, draft: ProposalDraft) -> Mapping[str, Any]:
        return {
            "kind": draft.kind.value,
            "job_id": draft.job_id,
            "title": draft.title,
            "proposed_on": draft.proposed_on or self.today(),
            "answer": "" if draft.answer is OfferAnswer.NONE else draft.answer.value,
            "reason": draft.reason,
            "words": draft.words,
        }

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        answer = OfferAnswer(str(values["answer"] or OfferAnswer.NONE.value))
        answered_on = self._draft.answered_on if answer is self._draft.answer else self.today()
        return {
            "kind": ProposalKind(str(values["kind"])),
            "job_id": values["job_id"],
            "title": str(values["title"]),
            "proposed_on": values["proposed_on"],
            "answer": answer,
            "reason": str(values["reason"] or "") if answer.value in _WITH_REASON else "",
            "words": str(values["words"]),
            "answered_on": None if answer is OfferAnswer.NONE else answered_on,
        }

    def _show_reason(self) -> None:
        self._reason.setVisible(str(self._answers.value() or "") in _WITH_REASON)
