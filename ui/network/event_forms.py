"""The forms of an event and of a person on its list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast
from uuid import UUID

from PySide6.QtWidgets import QLayout, QWidget

from models.errors import Problem
from models.records.network import AttendanceDraft, AttendanceState, EventDraft
from models.rules.meanwhile import in_words
from ui.network.finding import find_people, name_of_person
from ui.network.network_words import came_options
from ui.outreach.outreach_words import as_minutes, as_time, hour
from ui.privacy.note_warning import NoteWarning
from ui.residences.inline_form import InlineForm
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import TextField
from ui.widgets.layouts import row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.picker import Found, Picker
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import NumberField, TimeField

_MOST_FIRMS = 40
_HOURS = ("begins_at", "ends_at")


class EventForm(InlineForm[EventDraft]):
    """Something held with firms: its kind and its day are enough."""

    kind = "event"
    draft_type = EventDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        today = self._workspace.network.today
        self._kind = ChipGroup("event_kind", is_single=True, can_be_empty=False)
        self._people = ChipGroup("event_collaborators")
        firms = LinesEditor(
            "event_companies", self._firm_line, self.tr("Add a firm"), empty=self.tr("No firm yet."),
            maximum=_MOST_FIRMS,
        )  # fmt: skip
        return (
            self._field("kind", self.tr("&What"), self._kind),
            row(
                (self._field("name", self.tr("&Name"), TextField("event_name")), 3),
                (self._field("place", self.tr("W&here"), TextField("event_place")), 3),
                gap=12,
            ),
            row(
                (self._field("held_on", self.tr("&Day"), DateField("event_on", today=today)), 2),
                (self._field("begins_at", self.tr("&From"), TimeField("event_from")), 1),
                (self._field("ends_at", self.tr("&To"), TimeField("event_to")), 1),
                gap=12,
            ),
            self._field("companies", self.tr("Firms that came"), firms),
            self._field("collaborators", self.tr("Who took &part"), self._people),
            *self._followed(),
        )

    def _followed(self) -> tuple[QWidget | QLayout, ...]:
        note = TextArea("event_note", lines=2)
        beside = self.tr("beside what is noted for the persons of the list")
        return (
            row(
                (self._field("offers", self.tr("&Offers"), NumberField("event_offers"), hint=beside), 1),
                (self._field("internships", self.tr("&Internships"), NumberField("event_internships")), 1),
                (self._field("introductions", self.tr("&Meetings"), NumberField("event_introductions")), 1),
                gap=12,
            ),
            self._field("note", self.tr("Not&e"), note, hint=self.tr("nothing about a person")),
            NoteWarning(note),
        )

    def _firm_line(self, name: str) -> QWidget:
        line = TextField(name, placeholder=self.tr("Name of a firm"))
        line.setAccessibleName(self.tr("Firm"))
        return line

    def _first(self) -> QWidget:
        return self._kind

    def _offer(self, draft: EventDraft) -> None:
        self._kind.set_options(offered(self._workspace.settings, "event_kind", draft.kind))
        known = self._workspace.network.collaborators.all()
        self._people.set_options((str(one.collaborator_id), one.content.display_name) for one in known)

    def _values(self, draft: EventDraft) -> dict[str, object]:
        return {
            **super()._values(draft),
            "begins_at": as_time(draft.begins_at),
            "ends_at": as_time(draft.ends_at),
            "collaborators": tuple(str(key) for key in draft.collaborators),
        }

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {
            **values,
            "kind": values["kind"] or "",
            "begins_at": as_minutes(values["begins_at"]),
            "ends_at": as_minutes(values["ends_at"]),
            "companies": tuple(filter(None, values["companies"])),
            "collaborators": tuple(UUID(key) for key in values["collaborators"]),
        }

    def _said(self, problem: Problem) -> Problem:
        if problem.field not in _HOURS or "now" not in problem.params:
            return problem
        now, mine = (cast("int | None", problem.params[side]) for side in ("now", "mine"))
        return in_words(problem, hour(now), hour(mine))

    def _present(self, record_id: UUID) -> EventDraft:
        return cast("EventDraft", self._workspace.network.events.content_of(record_id))

    def _save(self, draft: EventDraft, base: EventDraft | None) -> object:
        return self._workspace.network.events.save(draft, base)


class AttendanceForm(InlineForm[AttendanceDraft]):
    """A person on the list of an event, whether they came, and what followed."""

    kind = "attendance"
    draft_type = AttendanceDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        self._person = Picker(
            "attendance_person", self._find, placeholder=self.tr("First name, name or room"), is_person=True
        )
        self._followed = Combo("attendance_followed", empty_label=self.tr("Not known yet"))
        self._words = TextField("attendance_words", maximum=1_000)
        state = ChipGroup("attendance_state", came_options(), is_single=True, can_be_empty=False)
        return (
            row(
                (self._field("resident_id", self.tr("&Person"), self._person), 1),
                (self._field("followed", self.tr("What &followed"), self._followed), 1),
                gap=12,
            ),
            self._field("state", self.tr("&Came or not"), state),
            self._field("words", self.tr("What the person &says of it"), self._words),
            NoteWarning(self._words),
        )

    def _first(self) -> QWidget:
        return self._words if self._loaded.resident_id else self._person

    def _find(self, text: str) -> list[Found]:
        return find_people(self._workspace, text)

    def _offer(self, draft: AttendanceDraft) -> None:
        self._followed.set_options(offered(self._workspace.settings, "event_follow", draft.followed))

    def _values(self, draft: AttendanceDraft) -> dict[str, object]:
        values = super()._values(draft)
        values.pop("resident_id")
        self._person.choose(draft.resident_id, name_of_person(self._workspace, draft.resident_id))
        return values | {"state": draft.state.value}

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {
            **values,
            "resident_id": values["resident_id"] or None,
            "followed": values["followed"] or "",
            "state": AttendanceState(values["state"] or AttendanceState.REGISTERED),
        }

    def _present(self, record_id: UUID) -> AttendanceDraft:
        return cast("AttendanceDraft", self._workspace.network.attendances.content_of(record_id))

    def _save(self, draft: AttendanceDraft, base: AttendanceDraft | None) -> object:
        return self._workspace.network.attendances.save(draft, base)
