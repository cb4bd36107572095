"""The form of a paper that ends one day: which, until when, seen when; no number, no copy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, cast
from uuid import UUID

from PySide6.QtWidgets import QLayout, QWidget

from controllers.workspace import Workspace
from models.errors import NotFound
from models.records.dated_papers import (
    SPECIAL_PAPERS,
    DatedPaperDraft,
    DatedPaperRecord,
    PaperAnswer,
    PaperKind,
)
from models.records.ids import ResidentId
from models.records.settings import KeptDraft
from ui.labels import label_of
from ui.privacy.note_warning import NoteWarning
from ui.theme import scale_layout
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.record_form import RecordForm

_LONGEST = 120
_ANSWERS = (PaperAnswer.YES, PaperAnswer.NO, PaperAnswer.TO_CHECK)


class DatedPaperForm(RecordForm[DatedPaperDraft]):
    """Writes a paper or rewrites one; ``saved`` carries the DatedPaperRecord."""

    kind = "dated_paper"
    draft_type = DatedPaperDraft

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent=parent)
        scale_layout(cast("QLayout", self.layout()), gap=8, edges=(0, 0, 0, 0))  # in a card that has its own
        self._resident_id: ResidentId | None = None
        self._kind = Combo("dated_kind")
        title = TextField("dated_title", maximum=_LONGEST)
        answers = [(one.value, label_of(one)) for one in _ANSWERS]
        add = self._binder.add
        self._title = add("title", Field(self.tr("What it is called"), title))
        self._answer = add(
            "answer", Field(self.tr("May work"), ChipGroup("dated_answer", answers, is_single=True))
        )
        ends = Field(self.tr("Valid until"), DateField("dated_ends"))
        seen = Field(self.tr("Seen on"), DateField("dated_seen"), hint=self.tr("held in your hands"))
        rule = self.tr(
            "The date is enough: no number, no photo, no nationality. What proves who somebody is is seen, "
            "then given back."
        )
        card = Card(
            "dated_form_card",
            column(
                label(self.tr("A paper that ends one day"), "h2", name="dated_form_title"),
                add("kind", Field(self.tr("Paper"), self._kind)),
                self._title,
                NoteWarning(title),
                self._answer,
                row((add("expires_on", ends), 1), (add("seen_on", seen), 1), gap=12),
                label(rule, "muted", name="dated_rule", wrap=True),
                gap=12,
            ),
        )
        self.add_cards([card])
        self._kind.edited.connect(self._show_fields)
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="dated_cancel")
        cancel.clicked.connect(self.leave)
        save = make_button(self.tr("Save"), "primary", "check", name="dated_save")
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, resident_id: ResidentId, record: DatedPaperRecord | None) -> None:
        """Show an empty form, or a paper to change."""
        self._resident_id = resident_id
        empty = DatedPaperDraft(resident_id=resident_id, kind=PaperKind.RIGHT_TO_WORK)
        content = record.content if record is not None else empty
        self.begin(content.dated_paper_id, content)
        self._show_fields()
        self._kind.setFocus()

    def _show_fields(self) -> None:
        kind = self._kind.value()
        self._title.setVisible(kind == PaperKind.OTHER)
        self._answer.setVisible(kind == PaperKind.RIGHT_TO_WORK)

    def _load_choices(self, content: DatedPaperDraft) -> None:
        stays_special = content.dated_paper_id is not None and content.kind in SPECIAL_PAPERS
        is_offered = stays_special or self._workspace.dated_papers.may_special
        kinds = [
            one
            for one in PaperKind
            if (is_offered if one in SPECIAL_PAPERS else not stays_special) or one is content.kind
        ]
        self._kind.set_options([(one.value, label_of(one)) for one in kinds])

    def _is_ours(self, kept: KeptDraft) -> bool:
        draft = kept.payload.get("draft")
        return isinstance(draft, dict) and draft.get("resident_id") == str(self._resident_id)

    def _values(self, content: DatedPaperDraft) -> Mapping[str, Any]:
        return {
            "kind": content.kind.value,
            "title": content.title,
            "answer": content.answer.value,
            "expires_on": content.expires_on,
            "seen_on": content.seen_on,
        }

    def _draft(self) -> DatedPaperDraft:
        values = self._binder.values()
        kind = PaperKind(str(values["kind"] or PaperKind.OTHER))
        is_asked = kind is PaperKind.RIGHT_TO_WORK
        return replace(
            self._loaded,
            kind=kind,
            title=str(values["title"]) if kind is PaperKind.OTHER else "",
            answer=PaperAnswer(str(values["answer"] or "")) if is_asked else PaperAnswer.NONE,
            expires_on=cast("date | None", values["expires_on"]),
            seen_on=cast("date | None", values["seen_on"]),
        )

    def _present(self, record_id: UUID) -> DatedPaperDraft:
        papers = self._workspace.dated_papers.papers_of(ResidentId(UUID(str(self._resident_id))))
        for paper in papers:
            if paper.content.dated_paper_id == record_id:
                return paper.content
        raise NotFound("dated_paper.not_found")

    def _save(self, draft: DatedPaperDraft, base: DatedPaperDraft | None) -> DatedPaperRecord:
        return self._workspace.dated_papers.save(draft, base)
