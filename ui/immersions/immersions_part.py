"""The immersions of a person: the list, the form, the assessment, the data sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.immersions import ImmersionRecord, ImmersionSheet
from models.records.people import Right
from ui.errors import error_text
from ui.immersions.assessment_form import AssessmentForm
from ui.immersions.immersion_form import ImmersionForm
from ui.immersions.immersion_row import ImmersionRow
from ui.pathway.rows_part import RowsPart
from ui.widgets.labels import label
from ui.widgets.layouts import column, empty, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.records.residents import ResidentRecord
    from ui.immersions.sheet_pane import SheetPane


class ImmersionsPart(RowsPart):
    """Lists immersions and writes them, for whatever file it is shown in."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "immersions_part")
        self.form = self._ready(ImmersionForm(workspace, workspace.immersions))
        self.assessment = self._ready(AssessmentForm(workspace, workspace.immersions))
        self._sheet: SheetPane | None = None
        new = self._new_button(self.tr("New immersion"), "immersion_new")
        heading = label(self.tr("Immersions at a workplace (PMSMP)"), "h3", name="immersions_heading")
        self._none = label(
            self.tr("No immersion yet. It is no contract: the person tries a trade for a month at most."),
            "muted",
            name="immersions_none",
            wrap=True,
        )
        self._lines = column(gap=8)
        self._sheet_room = column(gap=0)
        self.setLayout(
            column(
                row((heading, 1), new, gap=12),
                self._none,
                self.form,
                self.assessment,
                self._lines,
                self._sheet_room,
                gap=12,
            )
        )
        workspace.immersions.changed.connect(self._on_changed)
        workspace.immersions.sheet_ready.connect(self._on_sheet)
        workspace.immersions.sheet_failed.connect(self._on_sheet_failed)

    def show_resident(self, record: ResidentRecord) -> None:
        """Show the immersions of a file."""
        self.show_person(record.resident_id)

    def show_person(self, resident_id: ResidentId) -> None:
        """Show the immersions of a person."""
        if resident_id != self._resident_id:
            self._put_away(self.assessment)
            self._close_sheet()
        self._turn_to(resident_id)
        self._show()

    @override
    def flush(self) -> None:
        super().flush()
        self.assessment.flush()

    def save(self) -> None:
        """Save the form that is open."""
        for form in (self.form, self.assessment):
            if form.isVisible():
                form.save()

    def _show(self) -> None:
        if self._resident_id is None:
            return
        try:
            found = self._workspace.immersions.immersions(self._resident_id)
        except AppError as error:
            self.failed.emit(error_text(error))
            return
        self._none.setVisible(not found)
        empty(self._lines)
        for place, record in enumerate(found):
            self._lines.addWidget(self._line(f"immersion_{place}", record))

    def _line(self, name: str, record: ImmersionRecord) -> QWidget:
        may_write = not record.is_withheld and self._workspace.may(Right.WRITE_FILES)
        line = ImmersionRow(name, record, self._workspace, may_write=may_write)
        line.edit_requested.connect(self._on_edit)
        line.remove_requested.connect(self._on_remove)
        line.assess_requested.connect(self._on_assess)
        line.sheet_requested.connect(self._on_sheet_asked)
        return line

    @override
    def _on_new(self) -> None:
        if self._resident_id is None:
            return
        try:
            draft = self._workspace.immersions.begin(self._resident_id)
        except AppError as error:
            self.failed.emit(error_text(error))
            return
        self._put_away(self.assessment)
        self.form.start(draft, title=self.tr("New immersion"))

    def _on_edit(self, record: object) -> None:
        if isinstance(record, ImmersionRecord):
            self._put_away(self.assessment)
            self.form.start(record.content, title=self.tr("Change the immersion"), is_change=True)

    def _on_assess(self, record: object) -> None:
        if isinstance(record, ImmersionRecord):
            self._put_away(self.form)
            self.assessment.start(record.content, title=self.tr("Assessment"), is_change=True)

    def _on_remove(self, record: object) -> None:
        if isinstance(record, ImmersionRecord):
            remove = partial(self._workspace.immersions.remove, record.immersion_id)
            self._try(remove, self.tr("Immersion put in the bin"))

    def _on_sheet_asked(self, record: object) -> None:
        if not isinstance(record, ImmersionRecord):
            return
        try:
            self._workspace.immersions.prepare_sheet(record.immersion_id)
        except AppError as error:
            self.failed.emit(error_text(error))

    def _on_sheet(self, sheet: object) -> None:
        if not isinstance(sheet, ImmersionSheet) or not self.isVisible():
            return
        if self._sheet is None:
            from ui.immersions.sheet_pane import SheetPane  # noqa: PLC0415  (printing is heavy)

            self._sheet = SheetPane(self._workspace)
            self._sheet_room.addWidget(self._sheet)
        self._sheet.show_sheet(sheet)

    def _on_sheet_failed(self, error: object) -> None:
        if isinstance(error, AppError) and self.isVisible():
            self.failed.emit(error_text(error))

    def _put_away(self, form: ImmersionForm | AssessmentForm) -> None:
        """Close a form for another one, its words kept."""
        form.flush()
        form.hide()

    def _close_sheet(self) -> None:
        """Never print the sheet of somebody who was shown before."""
        if self._sheet is not None:
            self._sheet.clear()

    def _on_changed(self, _what: object) -> None:
        self._close_sheet()
        self._show()

    @override
    def _on_saved(self, record: object) -> None:
        self.said.emit(self.tr("Immersion saved"))
