"""« Qui pour ce poste ? »: the persons for a job, each with why, in an order that no figure stands behind."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.ids import JobId
from models.rules.matching_results import MatchedPerson, PeopleForJob
from ui.errors import error_text
from ui.matching.match_list import STEP, MatchList
from ui.proposals.job_rails import job_rails_words
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import EmptyState, ScrollPane


class PeopleForJobView(QWidget):
    """The persons for one job.

    Signals:
        closed: Back to where one came from.
        resident_requested: ResidentId whose file to open.
        toast_requested: Words for a toast, with undo.
    """

    closed = Signal()
    resident_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people_for_job")
        self.setProperty("look", "page")
        self._workspace, self._matching = workspace, workspace.matching
        self._job_id: JobId | None = None
        self._count = STEP
        self.messages = MessageBar("people_for_job_messages")
        self.list = MatchList("match_people", workspace)
        self.list.open_requested.connect(self._on_open)
        self.list.more_requested.connect(self._on_more)
        self.list.proposed.connect(self._on_proposed)
        self._nobody = EmptyState(
            "people_for_job_nobody",
            self.tr("Nobody to compare yet. As soon as people’s wishes and limits are noted, they are here."),
            icon="people",
        )
        self._build()
        self._matching.ready.connect(self._on_ready)
        self._matching.changed.connect(self._on_changed)
        self._matching.failed.connect(self._on_failed)

    def show_job(self, job_id: JobId) -> None:
        """Show the persons for a job."""
        self._job_id, self._count = job_id, STEP
        self.refresh()
        self._pane.verticalScrollBar().setValue(0)
        self._back.setFocus()

    def job_id(self) -> JobId | None:
        """Return the job they are for."""
        return self._job_id

    def refresh(self) -> None:
        """Compare again."""
        if self._job_id is None:
            return
        self.messages.dismiss()
        try:
            found = self._matching.people_for(self._job_id, self._count)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._show(found)

    def _build(self) -> None:
        self._back = make_button("", "icon", "arrow_left", name="people_for_job_back", tip=self.tr("Back"))
        self._back.clicked.connect(self.closed)
        self._title = label(self.tr("Who for this job?"), "h1", name="people_for_job_title")
        self._job = ElidedLabel("people_for_job_job", "", "muted")
        self._rails = label("", "body", name="people_for_job_rails", wrap=True)
        self._said = label("", "small", name="people_for_job_said", wrap=True)
        told = QCoreApplication.translate("matching", "This employer is not to be contacted")
        self._barred = Pill("people_for_job_barred", told, hue="clay", icon="alert")
        self._barred.hide()
        said = column(self._title, self._job, self._barred, self._rails, self._said, gap=2)
        words = clear("people_for_job_words", said)
        header = Card("people_for_job_header", row(self._back, (words, 1), gap=12), padding=14)
        self._pane = ScrollPane(
            "people_for_job_scroll", column(self.list, STRETCH, gap=0, edges=(0, 0, 6, 0))
        )
        self.setLayout(
            column(
                header,
                self.messages,
                (self._pane, 1),
                (self._nobody, 1),
                gap=12,
                edges=(20, 4, 18, 16),
            )
        )

    def _show(self, found: PeopleForJob | None) -> None:
        self._pane.setVisible(found is not None and bool(found.people))
        self._nobody.setVisible(found is not None and not found.people)
        if found is None:
            self._job.setText("")
            self._rails.setText("")
            self._said.setText(self.tr("People are being compared: a moment."))
            return
        self._job.setText(" · ".join(filter(None, (found.title, found.employer))))
        self._barred.setVisible(found.is_barred)
        self._rails.setText(job_rails_words(self._workspace, found.job_id))
        self._said.setText(self._explained(found))
        self.list.show_matches(found.job_id, found.people, found.compared - len(found.people))

    def _explained(self, found: PeopleForJob) -> str:
        said = [
            self.tr(
                "%n person(s) compared: those whose limits are respected come first.", "", found.compared
            ),
            self.tr("Nobody has a score, and nobody is left out of the list."),
        ]
        if found.at_work:
            said.append(self.tr("%n person(s) already at work are not compared.", "", found.at_work))
        if not found.has_place:
            said.append(self.tr("The commune of the workplace is not known: distances are not compared."))
        return " ".join(said)

    def _on_ready(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError) and self.isVisible():
            self.messages.show_message("error", error_text(error))

    def _on_more(self) -> None:
        self._count += STEP
        self.refresh()

    def _on_open(self, match: object) -> None:
        if isinstance(match, MatchedPerson):
            self.resident_requested.emit(match.resident_id)

    def _on_proposed(self, words: object) -> None:
        self.toast_requested.emit(words)
