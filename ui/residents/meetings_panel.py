"""What was said with a person: the meetings, newest first, and a new one being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from models.errors import AppError
from models.records.meetings import MeetingRecord
from ui.errors import error_text
from ui.residents.file_panel import FilePanel
from ui.residents.meeting_form import MeetingForm
from ui.residents.timeline import Timeline
from ui.widgets.layouts import STRETCH, column
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord


class MeetingsPanel(FilePanel):
    """Meetings as a column of facts, with the form of a new one above."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_meetings")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self.messages = MessageBar("resident_meetings_messages")
        self.form = MeetingForm("resident_meeting", workspace)
        self.form.saved.connect(self._on_saved)
        self.form.closed.connect(self.put_away)
        self.form.hide()
        self._timeline = Timeline("resident_timeline")
        self._timeline.change_requested.connect(self._on_change)
        self._timeline.remove_requested.connect(self._on_remove)
        self.setLayout(column(self.messages, self.form, self._timeline, STRETCH, gap=12))
        workspace.meetings.meeting_changed.connect(self._on_changed)

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        if self._record is not None and self._record.resident_id != record.resident_id:
            self.put_away()
            self.messages.dismiss()
        self._record = record
        self._show()

    @override
    def flush(self) -> None:
        self.form.flush()

    @override
    def save(self) -> None:
        if self.form.isVisible():
            self.form.save()

    def new_meeting(self) -> None:
        """Write down a meeting with this person."""
        if self._record is not None:
            self.form.start(self._record.resident_id)
            self.form.show()
            self.form.focus()

    def put_away(self) -> None:
        """Hide the form; what is half typed is kept."""
        self.form.flush()
        self.form.hide()

    def _show(self) -> None:
        if self._record is not None:
            meetings = self._workspace.meetings.meetings_of(self._record.resident_id)
            self._timeline.show_meetings(meetings)
            self.title_changed.emit(self.tr("Meetings ({count})").format(count=len(meetings)))

    def _on_saved(self) -> None:
        self.form.hide()
        self.toast_requested.emit(self.tr("Meeting saved"))

    def _on_change(self, meeting: object) -> None:
        if not isinstance(meeting, MeetingRecord):
            return
        try:
            content = self._workspace.meetings.content_of(meeting.meeting_id)
        except AppError as error:  # of the partner: it is told, and not written over
            self.messages.show_message("error", error_text(error))
            return
        self.messages.dismiss()
        self.form.change(content)
        self.form.show()
        self.form.focus()

    def _on_remove(self, meeting_id: object) -> None:
        try:
            self._workspace.meetings.remove(meeting_id)  # type: ignore[arg-type]  # the MeetingId of a line
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._show()
        self.toast_requested.emit(self.tr("Meeting put in the bin"))

    def _on_changed(self, _meeting: object) -> None:
        if self.isVisible():
            self._show()
