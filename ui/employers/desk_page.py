"""The part of the employers' page that is the prospecting desk: needs, call sheets, doubles, the log."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from models.records.employers import EmployerRecord
from models.records.ids import EmployerId
from models.records.prospecting import CaughtNeed
from ui.employers.employer_file import EmployerFile
from ui.employers.employer_tabs import JOBS, MEMORY
from ui.prospecting.need_form import NeedForm
from ui.prospecting.pairs_page import PairsPage
from ui.prospecting.sheet_page import SheetPage
from ui.widgets.files_page import FilesPage

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate


class DeskPage(FilesPage):
    """Views that are opened from the list or from a file, each made when it is needed."""

    _workspace: Workspace

    @property
    def need(self) -> NeedForm:
        """What catches a need."""
        return self._view(NeedForm, self._make_need)

    @property
    def paper(self) -> SheetPage:
        """The call sheet of an employer."""
        return self._view(SheetPage, self._make_paper)

    @property
    def pairs(self) -> PairsPage:
        """Employers that may be one."""
        return self._view(PairsPage, self._make_pairs)

    def catch_need(self) -> None:
        """Note a need that was heard; that of the employer whose file is shown."""
        self.flush()
        record = self._shown() if self._is_shown(EmployerFile) else None
        self._stack.setCurrentWidget(self.need)
        self.need.start(record)

    def show_pairs(self) -> None:
        """Show the employers that may be one."""
        self._stack.setCurrentWidget(self.pairs)
        self.pairs.start()

    def open_log(self, employer_id: EmployerId) -> None:
        """Open a file at its log, an approach about to be noted."""
        self.open_record(employer_id)
        if self._is_shown(EmployerFile):
            self.file.tabs.log().note_approach()

    def bar(self, employer_id: object) -> None:
        """Open a file where it is said why an employer is not to be contacted any more."""
        if isinstance(employer_id, UUID):
            self.open_record(employer_id)
        if self._is_shown(EmployerFile):
            self.file.tabs.log().write_standing()

    def _make_need(self) -> NeedForm:
        need = NeedForm(self._workspace)
        need.caught.connect(self._on_caught)
        need.closed.connect(self.show_list)
        return need

    def _make_paper(self) -> SheetPage:
        paper = SheetPage(self._workspace)
        paper.closed.connect(self._return_to_file)
        return paper

    def _make_pairs(self) -> PairsPage:
        pairs = PairsPage(self._workspace)
        pairs.closed.connect(self.show_list)
        pairs.merged.connect(self._on_merged)
        pairs.toast_requested.connect(self.toast_requested)
        return pairs

    def _on_call_sheet(self, record: object) -> None:
        if isinstance(record, EmployerRecord):
            self._stack.setCurrentWidget(self.paper)
            self.paper.start(record)

    def _on_caught(self, need: object) -> None:
        if isinstance(need, CaughtNeed):
            self.open_record(need.employer.employer_id)
            self.file.tabs.go(JOBS)
            words = translate("prospecting", "Need kept: complete the job sheet when you can")
            self.toast_requested.emit(words)

    def _on_merged(self, record: object) -> None:
        if isinstance(record, EmployerRecord):
            self.open_record(record.employer_id)
            self.file.tabs.go(MEMORY)

    def _shown(self) -> EmployerRecord | None:
        """Return the file shown last; None: none was."""
        raise NotImplementedError

    def _return_to_file(self) -> None:
        """Show the file shown last again."""
        raise NotImplementedError
