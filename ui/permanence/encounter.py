"""One encounter on one screen: who, what they want, one sentence, and what comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.ids import HallId, ResidenceId, ResidentId, VisitId
from models.records.meetings import MeetingDraft, NextStep, VisitRecord
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft
from ui.errors import error_text, problem_text
from ui.labels import choices, term_label
from ui.permanence.encounter_fields import EncounterFields
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.widgets.parsing import format_date, format_time
from ui.widgets.switches import Switch

_KIND = "encounter"
_KEY = "hall"
_WEEKDAYS = 5


class Encounter(QWidget):
    """The form of the person in front of the adviser.

    Signals:
        saved: Words for the toast.
        file_requested: ResidentId of the known person.
    """

    saved = Signal(object)
    file_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("encounter")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._resident = ResidentDraft()
        self._visit_id: VisitId | None = None
        self._hall_id: HallId | None = None
        self._found: ResidentId | None = None
        self._parts_shown: tuple[str, ...] = ()
        self._binder = FormBinder(self, problem_text)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self.keep)
        self.messages = MessageBar("encounter_messages")
        self.messages.action_requested.connect(self._on_found)
        self._kept = Pill("encounter_kept", hue="primary", icon="check")
        self._kept.hide()
        self.fields = EncounterFields(self._binder, self._terms, choices(NextStep), choices(DayPart))
        self._build()
        self._binder.edited.connect(self._on_edited)

    def start(self, hall_id: HallId | None, visit: VisitRecord | None = None) -> None:
        """Show an empty form, or the person of the queue."""
        self._hall_id = hall_id
        self._visit_id = visit.visit_id if visit else None
        self.messages.dismiss()
        self._kept.hide()
        self._found = None
        if visit is not None and visit.resident_id is not None:
            self._prefill(visit.resident_id)
        else:
            room = visit.room if visit else ""
            self._show(ResidentDraft(room=room), MeetingDraft())
        self.fields.first_name.setFocus()

    def restore(self, hall_id: HallId | None) -> bool:
        """Bring back an encounter that a cut interrupted, and say so."""
        kept = self._workspace.drafts.find(_KIND, _KEY)
        if kept is None:
            return False
        self._hall_id = hall_id
        meeting = from_plain(kept.payload["meeting"], MeetingDraft)
        self._visit_id = meeting.visit_id
        self._show(from_plain(kept.payload["resident"], ResidentDraft), meeting)
        at = kept.updated_at.astimezone()
        text = self.tr("The encounter you were writing at {time} is here again.")
        self.messages.show_message("info", text.format(time=format_time(at.time())))
        return True

    def save(self) -> bool:
        """Save the person and the meeting, then make room for the next; True when that worked."""
        if problems := self._binder.invalid():
            self._show_problems(problems)
            return False
        try:
            record = self._workspace.residents.save(self._resident_draft())
            self._resident = record.content
            meeting = replace(self._meeting_draft(), resident_id=record.resident_id)
            if meeting.note or meeting.next_step is not None:
                self._workspace.meetings.save(meeting)
            if self._visit_id is not None:
                self._workspace.meetings.leave(self._visit_id)
        except InvalidInput as error:
            self._show_problems(error.problems)
            return False
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return False
        self._forget()
        self.start(self._hall_id)
        self.saved.emit(self.tr("Encounter saved"))
        return True

    def keep(self) -> None:
        """Keep what is half typed."""
        payload = {"resident": to_plain(self._resident_draft()), "meeting": to_plain(self._meeting_draft())}
        self._workspace.drafts.keep(_KIND, _KEY, payload)
        now = datetime.now().astimezone()
        self._kept.set_state(self.tr("Draft kept at {time}").format(time=format_time(now.time())))
        self._kept.show()

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def is_blank(self) -> bool:
        """Tell whether nothing was typed."""
        return not self._binder.is_modified()

    def _build(self) -> None:
        clear_button = make_button(self.tr("Start again"), "ghost", "undo", name="encounter_clear")
        clear_button.clicked.connect(self._on_clear)
        save = make_button(
            self.tr("Save, next person"), "primary", "arrow_right", name="encounter_save", big=True
        )
        save.clicked.connect(self.save)
        self._informed = Switch("encounter_informed", self.tr("Told their rights, and agrees"))
        self._binder.add("informed", self._informed)
        heading = label(self.tr("Encounter"), "h1", name="encounter_title")
        title = row(heading, (self.messages, 1), STRETCH, self._kept, gap=12)
        body = column(*self.fields.rows(), STRETCH, gap=9)
        card = column(
            title,
            (ScrollPane("encounter_scroll", body), 1),
            hairline("encounter_line"),
            row(self._informed, STRETCH, clear_button, save, gap=10),
            gap=10,
        )
        self.setLayout(column((Card("encounter_card", card, padding=16), 1), gap=0))

    def _terms(self, vocabulary: str) -> list[tuple[str, str]]:
        return [(term.code, term_label(term)) for term in self._workspace.settings.terms(vocabulary)]

    def _prefill(self, resident_id: ResidentId) -> None:
        try:
            record = self._workspace.residents.open(resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._show(record.content, MeetingDraft())
        if record.last_contact_on is not None:
            text = self.tr("Already met on {date}. The file has filled in what is known.")
            sentence = text.format(date=format_date(record.last_contact_on))
            self._found = resident_id
            self.messages.show_message("success", sentence, action=self.tr("The file"))

    def _show(self, resident: ResidentDraft, meeting: MeetingDraft) -> None:
        self._resident = resident
        parts = {slot.part.value for slot in resident.availability}
        self._parts_shown = tuple(part.value for part in DayPart if part.value in parts)
        self._binder.load(
            {
                "first_name": resident.first_name,
                "last_name": resident.last_name,
                "room": resident.room,
                "phone": resident.phone,
                "exchange_language": resident.exchange_language,
                "wished_trades": resident.wished_trades,
                "parts": self._parts_shown,
                "travel_modes": resident.travel_modes,
                "note": meeting.note,
                "next_step": meeting.next_step.value if meeting.next_step else "",
                "next_step_on": meeting.next_step_on,
                "informed": resident.informed_on is not None,
            }
        )

    def _resident_draft(self) -> ResidentDraft:
        values = self._binder.values()
        today = date.today()  # noqa: DTZ011  (the day on the adviser's own wall)
        language = str(values["exchange_language"] or "")
        spoken = self._resident.languages_spoken
        return replace(
            self._resident,
            first_name=str(values["first_name"]),
            last_name=str(values["last_name"]),
            room=str(values["room"]),
            phone=str(values["phone"]),
            exchange_language=language,
            languages_spoken=spoken if not language or language in spoken else (*spoken, language),
            wished_trades=_codes(values["wished_trades"]),
            availability=self._availability(_codes(values["parts"])),
            travel_modes=_codes(values["travel_modes"]),
            residence_id=self._resident.residence_id or self._residence_id(),
            first_met_on=self._resident.first_met_on or today,
            channel=self._resident.channel or "hall",
            informed_on=(self._resident.informed_on or today) if values["informed"] else None,
        )

    def _residence_id(self) -> ResidenceId | None:
        """Return the residence of today's hall."""
        for residence in self._workspace.residents.residences():
            halls = (hall.hall_id for building in residence.content.buildings for hall in building.halls)
            if self._hall_id is not None and self._hall_id in halls:
                return residence.residence_id
        return None

    def _availability(self, parts: tuple[str, ...]) -> tuple[AvailabilitySlot, ...]:
        """Keep the detailed week of the file unless the parts of the day were changed here."""
        if parts == self._parts_shown:
            return self._resident.availability
        return tuple(
            AvailabilitySlot(weekday=day, part=DayPart(part)) for day in range(_WEEKDAYS) for part in parts
        )

    def _meeting_draft(self) -> MeetingDraft:
        values = self._binder.values()
        step = str(values["next_step"] or "")
        day = values["next_step_on"]
        return MeetingDraft(
            resident_id=self._resident.resident_id,
            visit_id=self._visit_id,
            hall_id=self._hall_id,
            channel="hall",
            note=str(values["note"]),
            next_step=NextStep(step) if step else None,
            next_step_on=day if isinstance(day, date) else None,
        )

    def _on_edited(self) -> None:
        self._autosave.touch()
        if self._resident.resident_id is None:
            self._show_similar()

    def _show_similar(self) -> None:
        similar = self._workspace.residents.similar(self._resident_draft())
        if similar:
            self._found = similar[0].resident_id
            place = " ".join(part for part in (similar[0].residence_name, similar[0].room) if part)
            text = self.tr("Known already? {name}, {place}").format(name=similar[0].display_name, place=place)
            self.messages.show_message("info", text, action=self.tr("Use this file"))
        elif self._found is not None:
            self._found = None
            self.messages.dismiss()

    def _on_found(self) -> None:
        if self._found is None:
            return
        if self._resident.resident_id is not None:
            self.file_requested.emit(self._found)
            return
        meeting = self._meeting_draft()
        self._prefill(self._found)
        self._binder.restore({"note": meeting.note})
        self._autosave.touch()

    def _on_clear(self) -> None:
        self._forget()
        self.start(self._hall_id)

    def _forget(self) -> None:
        self._autosave.cancel()
        self._workspace.drafts.discard(_KIND, _KEY)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        rest = self._binder.show_problems(problems)
        text = " ".join(problem_text(problem) for problem in rest)
        self.messages.show_message("warning", text or self.tr("Some fields are to be mended."))


def _codes(value: object) -> tuple[str, ...]:
    return tuple(str(code) for code in value) if isinstance(value, (tuple, list)) else ()
