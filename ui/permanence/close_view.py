"""Close the hall hours in two minutes: figures, promises, drafts, what to anonymise, a few words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput
from models.records.hall_days import Closing
from models.records.hall_papers import HallPaperKind
from models.records.ids import HallId
from models.records.meetings import KeptEncounter
from ui.consultation import hold_back
from ui.dates import clock_time, short_date
from ui.errors import error_text, problem_text
from ui.permanence.day_figures import DayFigures
from ui.permanence.encounter_sayings import label_of_encounter
from ui.permanence.expected_line import ExpectedLine
from ui.permanence.paper_line import PaperLine
from ui.permanence.paper_pane import PaperPane
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.form import AutosaveTimer
from ui.widgets.labels import TextLabel, label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.widgets.reveal import Revealer
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea

_KIND = "hall_day"


class CloseView(QWidget):
    """Everything that is left to do before leaving, on one screen.

    Signals:
        closed: Back to the hall.
        resident_requested: ResidentId whose file to open.
        resume_requested: ``KeptEncounter`` to finish.
        backups_requested: Make a copy now.
        done: Words for the toast: the day is kept.
    """

    closed = Signal()
    resident_requested = Signal(object)
    resume_requested = Signal(object)
    backups_requested = Signal()
    done = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("close_view")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._hall_id: HallId | None = None
        self._closing: Closing | None = None
        self.back = make_button(self.tr("Back to the hall"), "ghost", "arrow_left", name="close_back")
        self.messages = MessageBar("close_messages")
        self.note = TextArea("close_note", lines=3)
        self.anonymise = Switch("close_anonymise", "", is_on=True)
        self.print_button = make_button(self.tr("Print the day"), "plain", "print", name="close_print")
        self.close_button = make_button(
            self.tr("Close the hall hours"), "primary", "check", name="close_done", big=True
        )
        hold_back(workspace, self.close_button)
        self.pane = PaperPane("close_paper", workspace, (HallPaperKind.DAY_RECORD,))
        self.pane.hide()
        self.figures = DayFigures()
        self._promises: QVBoxLayout = column(gap=4)
        self._drafts: QVBoxLayout = column(gap=6)
        self._queue = TextLabel("close_queue", "", "body")
        self._autosave = AutosaveTimer(self)
        self._kept = TextLabel("close_kept", "", "small")
        self._queue.setWordWrap(True)
        self._kept.setWordWrap(True)
        self._revealer = Revealer(self)
        self._build()
        self._connect()

    def show_hall(self, hall_id: HallId | None) -> None:
        """Show what is left to do in a hall today."""
        self._hall_id = hall_id
        self.pane.hide()
        self.messages.dismiss()
        self.refresh()
        record = self._closing.record if self._closing is not None else None
        typed = self._half_typed()
        self.note.set_value(typed or (record.content.note if record is not None else ""))
        if typed:
            self.messages.show_message("info", self.tr("What you had typed is here again."))
        self.note.setFocus()

    def flush(self) -> None:
        """Keep at once what is half typed."""
        self._autosave.flush()

    def refresh(self) -> None:
        """Read again what is left to do."""
        try:
            found = self._workspace.hall_days.closing(self._hall_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._closing = found
        self.figures.show_counts(found.counts)
        self._show_promises(found)
        self._show_drafts(found)
        self._show_queue(found)
        self._show_kept(found)

    def close_day(self) -> None:
        """Keep the day, empty the queue, and say so."""
        try:
            record = self._workspace.hall_days.close(
                self._hall_id, self.note.value(), is_anonymising=self.anonymise.value()
            )
        except InvalidInput as error:
            text = " ".join(problem_text(problem) for problem in error.problems)
            self.messages.show_message("warning", text)
            return
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._autosave.cancel()
        self._workspace.drafts.discard(_KIND, str(self._hall_id))
        self.refresh()
        words = self.tr(
            "The hall hours are closed: %n person(s) received.", "", record.content.counts.received
        )
        self.done.emit(words)

    def _build(self) -> None:
        title = label(self.tr("Close the hall hours"), "h1", name="close_title")
        left = column(
            self._card("figures", self.tr("Today"), column(self.figures, gap=0)),
            self._card("promises_card", self.tr("Promised today"), self._promises),
            STRETCH,
            gap=12,
        )
        right = column(
            self._card("drafts_card", self.tr("To finish"), column(self._drafts, self._queue, gap=8)),
            self._note_card(),
            self._backup_card(),
            self.pane,
            STRETCH,
            gap=12,
        )
        columns = row((clear("close_left", left), 4), (clear("close_right", right), 5), gap=14)
        body = ScrollPane("close_scroll", column(columns, gap=0, edges=(0, 0, 6, 0)))
        bar = row((self._kept, 1), self.print_button, self.close_button, gap=12)
        self.setLayout(column(row(self.back, title, STRETCH, gap=12), self.messages, (body, 1), bar, gap=10))

    def _note_card(self) -> Card:
        hint = self.tr("no name; for the next time")
        field = Field(self.tr("In a few &words"), self.note, hint=hint)
        return Card(
            "close_note_card", column(field, NoteWarning(self.note), self.anonymise, gap=8), padding=14
        )

    def _backup_card(self) -> Card:
        self._backup = make_button(self.tr("Make a backup"), "plain", "save", name="close_backup")
        words = self.tr("Before leaving the hall, make a copy on the stick.")
        said = label(words, "body", name="close_backup_words", wrap=True)
        return Card("close_backup_card", row((said, 1), self._backup, gap=10), padding=14)

    def _card(self, name: str, title: str, content: QVBoxLayout) -> Card:
        heading = label(title, "h2", name=f"close_{name}_title")
        return Card(f"close_{name}", column(heading, content, gap=8), padding=14)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.close_button.clicked.connect(self.close_day)
        self.print_button.clicked.connect(self._on_print)
        self._backup.clicked.connect(self.backups_requested)
        self.note.edited.connect(self._autosave.touch)
        self._autosave.due.connect(self._keep)

    def _half_typed(self) -> str:
        kept = self._workspace.drafts.find(_KIND, str(self._hall_id))
        return str(kept.payload.get("note", "")) if kept is not None else ""

    def _keep(self) -> None:
        try:
            self._workspace.drafts.keep(_KIND, str(self._hall_id), {"note": self.note.value()})
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _show_promises(self, found: Closing) -> None:
        empty(self._promises)
        for number, person in enumerate(found.promises):
            language = words_of(self._workspace.settings, "language", person.language)
            line = ExpectedLine(f"close_promise_{number}", person, language, says_when=True)
            line.file_requested.connect(self.resident_requested)
            self._promises.addWidget(line)
        if not found.promises:
            words = self.tr("Nothing with a day was promised today.")
            self._promises.addWidget(label(words, "muted", name="close_no_promise", wrap=True))

    def _show_drafts(self, found: Closing) -> None:
        empty(self._drafts)
        for number, kept in enumerate(found.unfinished):
            name = f"close_draft_{number}"
            line = PaperLine(name, self._draft_words(kept), self.tr("Finish"), kept, icon="pen")
            line.requested.connect(self.resume_requested)
            self._drafts.addWidget(line)
        if not found.unfinished:
            words = self.tr("No encounter is half typed.")
            self._drafts.addWidget(label(words, "muted", name="close_no_draft", wrap=True))

    def _draft_words(self, kept: KeptEncounter) -> str:
        who = label_of_encounter(kept.draft) or self.tr("Somebody without a name")
        day = kept.kept_at.astimezone().date()
        when = clock_time(kept.kept_at) if day == self._workspace.meetings.day() else short_date(day)
        return f"{who} · {when}"

    def _show_queue(self, found: Closing) -> None:
        busy = {kept.draft.visit_id for kept in found.unfinished}
        there = [visit for visit in (*found.waiting, *found.with_adviser) if visit.visit_id not in busy]
        words = self.tr("%n person(s) in the queue will be noted as gone.", "", len(there))
        self._queue.setText(words)
        self._queue.setVisible(bool(there))
        count = sum(1 for key in found.to_anonymise if key not in busy)
        self.anonymise.setText(
            self.tr("Erase the initials and rooms of %n person(s) without a file", "", count)
        )
        self.anonymise.setAccessibleName(self.anonymise.text())
        self.anonymise.setVisible(count > 0)

    def _show_kept(self, found: Closing) -> None:
        record = found.record
        words = ""
        if record is not None:
            words = self.tr("Closed at {time}. The words can be changed until tonight.")
            words = words.format(time=clock_time(record.closed_at))
        self._kept.setText(words)
        self.print_button.setVisible(record is not None)
        self.close_button.setText(
            self.tr("Keep the changes") if record is not None else self.tr("Close the hall hours")
        )

    def _on_print(self) -> None:
        if self._closing is not None and self._closing.record is not None:
            self.pane.clear()
            self.pane.show()
            self._revealer.reveal(self.pane)
            self._workspace.hall_papers.day_record(self._closing.record)
