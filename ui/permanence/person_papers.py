"""What one person takes home: an appointment slip or a certificate, drawn while it is filled in."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from controllers.pdf_files import save_bytes
from controllers.workspace import Workspace
from models.errors import AppError
from models.records.hall_papers import Certificate, HallPaperKind, Slip
from models.records.meetings import EncounterDraft, VisitRecord
from models.records.people import Right
from models.rules.neutral_words import revealing_words
from ui.errors import error_text
from ui.permanence.certificate_draft import CertificateDraft, CertificateWords
from ui.permanence.paper_pane import PaperPane
from ui.permanence.told_place import told_place
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.kept_words import again_words
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.widgets.switches import Switch
from ui.widgets.typed_fields import TimeField

_DRAW_MS = 300
_FORM_WIDTH = 420
_LEAST_WIDTH = 370
"""Pixels at zoom 1: a day and two hours on one line."""
_KINDS = (HallPaperKind.SLIP, HallPaperKind.CERTIFICATE)


class PersonPapers(QWidget):
    """The form on the left, the paper on the right.

    Signals:
        closed: Back to the encounter.
        appointment_set: The ``Slip`` as it was filled in.
    """

    closed = Signal()
    appointment_set = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("person_papers")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._draft = EncounterDraft()
        self._came: time | None = None
        self._dialog: FileDialog | None = None
        self.pane = PaperPane("person_paper", workspace, _KINDS, is_apart=True)
        self.kind = ChipGroup(
            "person_paper_kind",
            [
                (_KINDS[0].value, self.tr("Appointment slip")),
                (_KINDS[1].value, self.tr("Certificate of passage")),
            ],
            is_single=True,
            can_be_empty=False,
        )
        self.day = DateField("paper_day", today=workspace.meetings.day)
        self.at, self.ended = TimeField("paper_at"), TimeField("paper_ended")
        self.place, self.way = TextField("paper_place", maximum=200), TextField("paper_way", maximum=200)
        self.with_name = Switch("paper_with_name", self.tr("With the name, as the person wants it"))
        self.who = TextField("paper_name", maximum=120)
        self.messages, self._again = MessageBar("paper_messages"), MessageBar("paper_again")
        # A slip is kept with the encounter it is for; a certificate has words of its own.
        self.words = CertificateWords(self, workspace)
        self.words.say_in(self._again)  # what the paper itself says is said anew with each drawing
        self.calendar_button = make_button(
            self.tr("Save for a calendar (.ics)…"), "plain", "calendar", name="paper_calendar"
        )
        if not workspace.may(Right.EXPORT):
            self.calendar_button.hide()
        self.back = make_button(self.tr("Back to the encounter"), "ghost", "arrow_left", name="paper_back")
        self._form = clear("paper_form", self._lines())
        title = label(self.tr("For the person"), "h1", name="paper_title")
        # One line above both: at 150 % on a small screen, what is filled in needs the height.
        head = row(self.back, title, (self.kind, 1), gap=12)
        self.setLayout(column(head, (row((self._form, 2), (self.pane, 3), gap=18), 1), gap=10))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAW_MS)
        self._connect()
        self._fit()

    def show_for(self, draft: EncounterDraft, visit: VisitRecord | None) -> None:
        """Fill the form with what is known of an encounter.

        Args:
            draft: As it is typed now.
            visit: The passage; None for somebody who did not wait.
        """
        self._draft = draft
        self.words.begin(draft)
        self._again.dismiss()
        said, today = draft.meeting, self._workspace.meetings.day()
        resident = draft.resident
        name = f"{resident.first_name} {resident.last_name}".strip()
        self._came = _local(visit.received_at or visit.arrived_at) if visit is not None else None
        self.kind.set_value(HallPaperKind.SLIP.value)
        self.with_name.set_value(False)
        self.who.set_value(name)
        self.place.set_value(said.next_step_place or told_place(self._workspace, draft.hall_id))
        self.way.set_value(said.next_step_way)
        self.day.set_value(said.next_step_on or today + timedelta(days=7))
        self.at.set_value(said.next_step_at)
        self.ended.set_value(None)
        self.messages.dismiss()
        self._show_kind()
        # The hour is what is not known yet; with one, the paper can be printed.
        (self.pane.print_bar.print_button if said.next_step_at else self.at).setFocus()

    def flush(self) -> None:
        """Keep at once what waits."""
        self.words.flush()

    def slip(self) -> Slip:
        """Return the slip as it is filled in."""
        return Slip(
            day=self.day.value() or self._workspace.meetings.day(),
            at=self.at.value(),
            place=self.place.value(),
            way=self.way.value(),
            language=self._draft.resident.exchange_language or "fr",
        )

    def certificate(self) -> Certificate:
        """Return the certificate as it is filled in."""
        return Certificate(
            name=self.who.value() if self.with_name.value() else "",
            place=self.place.value(),
            day=self.day.value() or self._workspace.meetings.day(),
            began=self.at.value(),
            ended=self.ended.value(),
        )

    def _lines(self) -> QVBoxLayout:
        self._at_field = Field(self.tr("&At"), self.at)
        self._ended_field = Field(self.tr("&Until"), self.ended)
        self._way_field = Field(self.tr("By &bus or on foot"), self.way, hint=self.tr("line, stop"))
        self._who_field = Field(self.tr("&Name"), self.who)
        fields = column(
            row((Field(self.tr("&Day"), self.day), 4), (self._at_field, 2), (self._ended_field, 2), gap=8),
            Field(self.tr("&Place"), self.place, hint=self.tr("an address, never the residence")),
            self._way_field,
            self.with_name,
            self._who_field,
            self._again,
            self.messages,
            self.pane.unchecked,
            self.calendar_button,
            STRETCH,
            gap=10,
        )
        return column((ScrollPane("paper_scroll", fields), 1), self.pane.print_bar, gap=8)

    def _connect(self) -> None:
        for editor in (self.day, self.at, self.ended, self.place, self.way, self.with_name, self.who):
            editor.edited.connect(self._on_edited)
        self.kind.edited.connect(self._on_kind)
        self._timer.timeout.connect(self._draw)
        self.back.clicked.connect(self._on_back)
        self.pane.print_bar.printed.connect(self._on_out)
        self.pane.print_bar.saved.connect(self._on_out)
        self.calendar_button.clicked.connect(self._save_calendar)
        theme.changed.connect(self._fit)

    def _is_slip(self) -> bool:
        return self.kind.value() == HallPaperKind.SLIP.value

    def _on_kind(self) -> None:
        said, today = self._draft.meeting, self._workspace.meetings.day()
        self.flush()  # a certificate typed a moment ago
        if self._is_slip():
            self.day.set_value(said.next_step_on or today + timedelta(days=7))
            self.at.set_value(said.next_step_at)
        else:
            self.day.set_value(today)
            self.at.set_value(self._came)
            self.ended.set_value(self._now())
            self._put_back()
        self._show_kind()

    def _as_typed(self) -> CertificateDraft:
        return CertificateDraft(
            place=self.place.value(),
            with_name=self.with_name.value(),
            name=self.who.value(),
            day=self.day.value(),
            began=self.at.value(),
            ended=self.ended.value(),
        )

    def _put_back(self) -> None:
        """Show again what was half typed of a certificate, and say so."""
        kept = self.words.put_back()
        if kept is not None:
            self.with_name.set_value(kept.with_name)
            self.place.set_value(kept.place)
            self.who.set_value(kept.name)
            self.day.set_value(kept.day)
            self.at.set_value(kept.began)
            self.ended.set_value(kept.ended)
            self._again.show_message("info", again_words())

    def _on_out(self) -> None:
        """Throw away what was typed of a certificate once it is on paper; a slip says nothing of it."""
        if not self._is_slip():
            self.words.forget()

    def _on_back(self) -> None:
        """Throw away what was typed of a certificate: it was printed, or is not wanted."""
        self.words.forget()
        self.closed.emit()

    def _show_kind(self) -> None:
        is_slip = self._is_slip()
        for widget, is_shown in (
            (self._way_field, is_slip),
            (self.calendar_button, is_slip and self._workspace.may(Right.EXPORT)),
            (self._ended_field, not is_slip),
            (self.with_name, not is_slip),
            (self._who_field, not is_slip and self.with_name.value()),
        ):
            widget.setVisible(is_shown)
        self.pane.clear()
        self._draw()

    def _on_edited(self) -> None:
        self._who_field.setVisible(not self._is_slip() and self.with_name.value())
        self._timer.start()
        if self._is_slip():  # at once: it is kept with the encounter within 400 ms
            self.appointment_set.emit(self.slip())
        else:
            self.words.write(self._as_typed())

    def _draw(self) -> None:
        if words := revealing_words(self.place.value()):
            text = self.tr("“{word}” would tell others for whom this place is: give an address.")
            self.messages.show_message("warning", text.format(word=words[0]), can_close=False)
        else:
            self.messages.dismiss()
        if self._is_slip():
            self._workspace.hall_papers.slip(self.slip())
        else:
            self._workspace.hall_papers.certificate(self.certificate())

    def _now(self) -> time:
        return _local(self._workspace.hall_papers.now())

    def _save_calendar(self) -> None:
        if self._dialog is not None:
            return
        dialog = FileDialog(self, self.tr("Save for a calendar"))
        dialog.setObjectName("paper_calendar_dialog")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(self.tr("Appointment.ics"))
        dialog.fileSelected.connect(self.save_calendar)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def save_calendar(self, path: str) -> None:
        """Write the appointment where it was asked for, without a name in it."""
        try:
            save_bytes(Path(path), self._workspace.hall_papers.calendar(self.slip()))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.messages.show_message("success", self.tr("The appointment was saved, without any name."))

    def _on_dialog_closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _fit(self) -> None:
        self._form.setMinimumWidth(theme.px(_LEAST_WIDTH))
        self._form.setMaximumWidth(theme.px(_FORM_WIDTH))


def _local(instant: datetime) -> time:
    local = instant.astimezone()
    return time(local.hour, local.minute)
