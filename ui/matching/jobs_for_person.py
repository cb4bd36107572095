"""« Postes qui pourraient convenir »: the open jobs for a person, each with why, among their proposals."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.ids import ResidentId
from models.records.residents import ResidentRecord
from models.records.settings import SearchHit
from models.rules.matching_results import JobsForPerson, MatchedJob
from ui.errors import error_text
from ui.matching.match_list import STEP, MatchList
from ui.residents.file_panel import FilePanel
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import column


class JobsForPersonPanel(FilePanel):
    """The open jobs for one person; compared when it is looked at.

    Attributes:
        list: The cards.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("jobs_for_person")
        self._matching = workspace.matching
        self._resident_id: ResidentId | None = None
        self._count, self._is_old = STEP, False
        self._said = label("", "muted", name="jobs_for_person_said", wrap=True)
        self.list = MatchList("match_jobs", workspace)
        self.list.open_requested.connect(self._on_open)
        self.list.more_requested.connect(self._on_more)
        self.list.proposed.connect(self.toast_requested)
        title = label(self.tr("Jobs that could suit"), "h2", name="jobs_for_person_title")
        self.setLayout(
            column(Card("jobs_for_person_card", column(title, self._said, self.list, gap=8)), gap=0)
        )
        self._matching.jobs_found.connect(self._on_found)
        self._matching.changed.connect(self._on_changed)
        self._matching.failed.connect(self._on_failed)

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        resident_id = record.resident_id
        if resident_id != self._resident_id:
            self._resident_id, self._count = resident_id, STEP
            self.list.hide()
            self._said.setText(self.tr("Jobs are being compared: a moment."))
        self._is_old = True
        if self.isVisible():
            self._look()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._look()

    def _look(self) -> None:
        if self._resident_id is None:
            return
        self._is_old = False
        try:
            self._matching.look_for_jobs(self._resident_id, self._count)
        except AppError as error:
            self._said.setText(error_text(error))

    def _on_found(self, found: JobsForPerson) -> None:
        if found.resident_id != self._resident_id:
            return
        self.list.setVisible(bool(found.jobs))
        self._said.setText(self._explained(found))
        self.list.show_matches(found.resident_id, found.jobs, found.compared - len(found.jobs))

    def _explained(self, found: JobsForPerson) -> str:
        if not found.is_compared:
            return self.tr("This person is at work, or no longer accompanied: no job is compared.")
        if not found.compared:
            return self.tr("No open job yet. Jobs are noted in the employers’ files.")
        compared = self.tr("%n open job(s) compared.", "", found.compared)
        why = self.tr("Those that respect the person’s limits come first; none is left out.")
        return f"{compared} {why}"

    def _on_changed(self) -> None:
        self._is_old = True
        if self.isVisible():
            self._look()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError) and self.isVisible():
            self._said.setText(error_text(error))

    def _on_more(self) -> None:
        self._count += STEP
        self._look()

    def _on_open(self, match: object) -> None:
        if isinstance(match, MatchedJob):
            hit = SearchHit(kind="job", record_id=match.job_id, title=match.title, detail=match.employer)
            self.hit_requested.emit(hit)
