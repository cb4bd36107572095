"""Introductions of a person: where each stands, and what each side says, heard within a day."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from typing_extensions import override

from models.records.people import Right
from models.records.proposals import (
    IntroductionDraft,
    IntroductionRecord,
    ProposalRecord,
    Side,
    SideAnswer,
)
from ui.pathway.rows_part import RowsPart
from ui.proposals.introduction_form import IntroductionForm
from ui.proposals.introduction_line import IntroductionLine
from ui.proposals.outcome_form import OutcomeForm
from ui.role_doors import is_for
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, row

if TYPE_CHECKING:
    from controllers.proposals import OffersView
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId

_MOST_SHOWN: Final = 20


class IntroductionsPart(RowsPart):
    """The introductions of a person; what is prepared and what came of it are two short forms.

    Attributes:
        outcome: Writes what came of a meeting.

    Signals:
        sheet_requested: IntroductionRecord whose sheet is looked at.
        hire_requested: Both said yes: record the hire.
    """

    sheet_requested = Signal(object)
    hire_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "offers_introductions")
        self.form = self._ready(IntroductionForm(workspace))
        self.outcome = self._ready(OutcomeForm(workspace))
        new = self._new_button(self.tr("Introduce to an employer"), "introduction_new")
        self._empty = label(
            self.tr("Nobody was introduced yet. Both sides meet at the workplace, without a CV."),
            "muted",
            name="introductions_empty",
            wrap=True,
        )
        self._lines = column(gap=14)
        self.setLayout(column(row(new, STRETCH), self.form, self.outcome, self._empty, self._lines, gap=12))

    def show_view(self, resident_id: ResidentId, view: OffersView) -> None:
        """Show the introductions of a person, the last first."""
        if resident_id != self._resident_id:
            self.outcome.flush()
            self.outcome.hide()
        self._turn_to(resident_id)
        self.form.offer_cv(allows_cv=view.allows_cv)
        empty(self._lines)
        now = self._workspace.introductions.now()
        for place, each in enumerate(view.introductions[:_MOST_SHOWN]):
            line = IntroductionLine(f"introduction_{place}", each, self._workspace, now)
            line.edit_requested.connect(self._on_edit)
            line.remove_requested.connect(self._on_remove)
            line.outcome_requested.connect(self._on_outcome)
            line.silent_requested.connect(self._on_silent)
            line.sheet_requested.connect(self.sheet_requested)
            line.hire_requested.connect(self.hire_requested)
            self._lines.addWidget(line)
        self._empty.setVisible(not view.introductions)

    def begin(self) -> None:
        """Begin an introduction, where the role may note one."""
        if self._workspace.may(Right.WRITE_FILES):
            self._on_new()

    def introduce(self, record: ProposalRecord) -> None:
        """Prepare the introduction that follows a proposal."""
        self.outcome.hide()
        self.form.start_from(record)

    @override
    def flush(self) -> None:
        super().flush()
        self.outcome.flush()

    @override
    def _on_new(self) -> None:
        self.outcome.hide()
        self.form.start_new(IntroductionDraft(resident_id=self._resident_id))

    def _is_theirs(self, record: IntroductionRecord) -> bool:
        """Say whether a line is of the person shown: one of before may still be on its way out."""
        return record.content.resident_id == self._resident_id

    def _on_edit(self, record: object) -> None:
        if isinstance(record, IntroductionRecord) and self._is_theirs(record):
            self.outcome.flush()
            self.outcome.hide()
            self.form.start(record.content, title=self.tr("Change the introduction"), is_change=True)

    def _on_outcome(self, record: object) -> None:
        is_written = is_for(self._workspace, Right.WRITE_FILES)
        if isinstance(record, IntroductionRecord) and self._is_theirs(record) and is_written:
            self.form.flush()
            self.form.hide()
            title = self.tr("What came of it: {job}").format(job=record.title)
            self.outcome.start(record.content, title=title, is_change=True)

    def _on_silent(self, record: object, side: object) -> None:
        """Note that a side never answered: the job and the person are free again."""
        if isinstance(record, IntroductionRecord) and isinstance(side, Side):
            names = {f"{side.value}_answer": SideAnswer.SILENT}
            draft = replace(record.content, **names)  # type: ignore[arg-type]  # one of two fields
            save = partial(self._workspace.introductions.save, draft, record.content)
            self._try(save, self.tr("Noted: no answer came. The job and the person are free again."))

    def _on_remove(self, record: object) -> None:
        if isinstance(record, IntroductionRecord):
            remove = partial(self._workspace.introductions.remove, record.introduction_id)
            self._try(remove, self.tr("Introduction put in the bin"))

    @override
    def _on_saved(self, record: object) -> None:
        self.said.emit(self.tr("Introduction noted"))
