"""The forms of a slot of the calendar, of an action, and of the name given to a contact."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final, cast
from uuid import UUID

from PySide6.QtWidgets import QLayout, QWidget

from models.errors import AppError, Problem
from models.records.ids import FirstContactId
from models.records.outreach import OutreachDraft, OutreachKind, SlotDraft
from models.records.places import ResidenceDraft
from models.records.residents import ResidentDraft
from models.rules.meanwhile import in_words
from ui.duplicates.candidate_bar import CandidateBar
from ui.duplicates.candidate_watch import CandidateWatch
from ui.labels import choices
from ui.outreach.outreach_words import as_minutes, as_time, hour
from ui.privacy.note_warning import NoteWarning
from ui.residences.inline_form import InlineForm
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import TextField
from ui.widgets.layouts import row
from ui.widgets.phone_field import phone_field
from ui.widgets.picker import Found, Picker
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField, NumberField, TimeField

_FOUND = 8
_HOURS: Final = ("begins_at", "ends_at")


class SlotForm(InlineForm[SlotDraft]):
    """When a hall is open."""

    kind = "slot"
    draft_type = SlotDraft
    _place = ResidenceDraft()

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        today = self._workspace.slots.today
        self._hall = Combo("slot_hall", empty_label=self.tr("No hall chosen"))
        self._day = DateField("slot_on", today=today)
        self._team = ChipGroup("slot_advisers")
        return (
            row(
                (self._field("hall_id", self.tr("&Hall"), self._hall), 3),
                (self._field("starts_on", self.tr("&Day, or first day"), self._day), 3),
                (self._field("begins_at", self.tr("&From"), TimeField("slot_from")), 2),
                (self._field("ends_at", self.tr("&To"), TimeField("slot_to")), 2),
                gap=12,
            ),
            row(
                (
                    self._binder.add(
                        "is_weekly", Switch("slot_weekly", self.tr("Every &week on the same day"))
                    ),
                    1,
                ),
                (
                    self._field(
                        "ends_on",
                        self.tr("&Until"),
                        DateField("slot_until", today=today),
                        hint=self.tr("empty: until further notice"),
                    ),
                    1,
                ),
                gap=12,
            ),
            self._field("advisers", self.tr("&Who is there"), self._team),
        )

    def show_place(self, place: ResidenceDraft) -> None:
        """Offer the halls of a residence."""
        self._place = place

    def _first(self) -> QWidget:
        return self._day

    def _offer(self, draft: SlotDraft) -> None:  # noqa: ARG002  (the same for every slot of a residence)
        self._hall.set_options(
            (hall.hall_id, " · ".join(filter(None, (building.name, hall.name))))
            for building in self._place.buildings
            for hall in building.halls
        )
        members = self._workspace.people.members()
        self._team.set_options((str(one.adviser_id), one.display_name) for one in members if one.display_name)

    def _values(self, draft: SlotDraft) -> dict[str, object]:
        return {
            "hall_id": draft.hall_id or "",
            "starts_on": draft.starts_on,
            "begins_at": as_time(draft.begins_at),
            "ends_at": as_time(draft.ends_at),
            "is_weekly": draft.is_weekly,
            "ends_on": draft.ends_on,
            "advisers": tuple(str(key) for key in draft.advisers),
        }

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        known = {str(one.adviser_id): one.adviser_id for one in self._workspace.people.members()}
        return {
            **values,
            "hall_id": values["hall_id"] or None,
            "begins_at": as_minutes(values["begins_at"]),
            "ends_at": as_minutes(values["ends_at"]),
            "ends_on": values["ends_on"] if values["is_weekly"] else None,
            "advisers": tuple(known[key] for key in values["advisers"] if key in known),
        }

    def _said(self, problem: Problem) -> Problem:
        if problem.field not in _HOURS or "now" not in problem.params:
            return problem
        now, mine = (cast("int | None", problem.params[side]) for side in ("now", "mine"))
        return in_words(problem, hour(now), hour(mine))

    def _present(self, record_id: UUID) -> SlotDraft:
        return self._workspace.slots.content_of(record_id)

    def _save(self, draft: SlotDraft, base: SlotDraft | None) -> object:
        return self._workspace.slots.save(draft, base)


class OutreachForm(InlineForm[OutreachDraft]):
    """What was done to meet people: its kind and its day are enough."""

    kind = "outreach"
    draft_type = OutreachDraft
    _buildings: tuple[tuple[object, str], ...] = ()

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        today = self._workspace.outreach.today
        self._kind = ChipGroup("outreach_kind", choices(OutreachKind), is_single=True, can_be_empty=False)
        self._building = Combo("outreach_building", empty_label=self.tr("The whole residence"))
        note = TextArea("outreach_note", lines=2)
        return (
            self._field("kind", self.tr("&What"), self._kind),
            row(
                (self._field("name", self.tr("&Name"), TextField("outreach_name", maximum=120)), 3),
                (self._field("building_id", self.tr("W&here"), self._building), 2),
                gap=12,
            ),
            row(
                (self._field("starts_on", self.tr("&Day"), DateField("outreach_on", today=today)), 1),
                (self._field("ends_on", self.tr("&Last day"), DateField("outreach_until", today=today)), 1),
                gap=12,
            ),
            row(
                (self._field("minutes", self.tr("&Time each took"), HoursField("outreach_minutes")), 2),
                (self._field("staff", self.tr("&People of the team"), NumberField("outreach_staff")), 2),
                (
                    self._field(
                        "reached",
                        self.tr("People &reached"),
                        NumberField("outreach_reached"),
                        hint=self.tr("sent, knocked at, handed out"),
                    ),
                    3,
                ),
                gap=12,
            ),
            self._field("note", self.tr("N&ote"), note),
            NoteWarning(note),
        )

    def show_place(self, place: ResidenceDraft) -> None:
        """Offer the buildings of a residence."""
        self._buildings = tuple((one.building_id, one.name) for one in place.buildings if one.name)

    def _first(self) -> QWidget:
        return self._kind

    def _offer(self, draft: OutreachDraft) -> None:  # noqa: ARG002  (the same for every action there)
        self._building.set_options(self._buildings)

    def _values(self, draft: OutreachDraft) -> dict[str, object]:
        return {**super()._values(draft), "kind": draft.kind.value, "building_id": draft.building_id or ""}

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        kind = OutreachKind(values["kind"] or OutreachKind.HALL)
        return {**values, "kind": kind, "building_id": values["building_id"] or None}

    def _present(self, record_id: UUID) -> OutreachDraft:
        return self._workspace.outreach.content_of(record_id)

    def _save(self, draft: OutreachDraft, base: OutreachDraft | None) -> object:
        return self._workspace.outreach.save(draft, base)


class NamingForm(InlineForm[ResidentDraft]):
    """The name somebody gives at last: a new file, or one that is known."""

    kind = "naming"
    draft_type = ResidentDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        self._contact_id: FirstContactId | None = None
        self._candidates = CandidateBar("naming_candidates", self.tr("Use this file"))
        self._watch = CandidateWatch(self._workspace, self._candidates, self)
        self._watch.known.connect(self._on_known)
        self._watch.failed.connect(self._on_failed)
        self._binder.edited.connect(self._on_edited)
        self._first_name = TextField("naming_first_name", maximum=80)
        self._file = Picker(
            "naming_file", self._find, placeholder=self.tr("First name, name or room"), is_person=True
        )
        hint = self.tr("the file stays as it is")
        return (
            row(
                (self._field("first_name", self.tr("&First name or nickname"), self._first_name), 3),
                (self._field("last_name", self.tr("&Name"), TextField("naming_last_name")), 3),
                (self._field("room", self.tr("R&oom"), TextField("naming_room", maximum=40)), 2),
                (self._binder.add("phone", phone_field(self.tr("&Phone"), "naming_phone")), 3),
                gap=10,
            ),
            self._candidates,
            self._field("resident_id", self.tr("Or a file that is &known already"), self._file, hint=hint),
        )

    def of_contact(self, contact_id: FirstContactId, title: str) -> None:
        """Ask for the name of who was met."""
        self.fill()
        self._contact_id = contact_id
        self._file.choose(None, "")
        self._watch.begin()
        self.start(title, self._workspace.first_contacts.prefilled(contact_id), contact_id)
        self._on_edited()

    def _first(self) -> QWidget:
        return self._first_name

    def _offer(self, draft: ResidentDraft) -> None:
        """Show the file that was chosen before a cut: without it a second one would be made."""
        if draft.resident_id is not None:
            with suppress(AppError):  # set aside or removed since
                known = self._workspace.residents.open(draft.resident_id)
                self._file.choose(known.resident_id, known.display_name)

    def _values(self, draft: ResidentDraft) -> dict[str, object]:
        return {name: getattr(draft, name) for name in ("first_name", "last_name", "room", "phone")}

    def _find(self, text: str) -> list[Found]:
        found = self._workspace.residents.search(text, _FOUND)
        return [
            (line.resident_id, line.display_name, ", ".join(filter(None, (line.residence_name, line.room))))
            for line in found
        ]

    def _save(self, draft: ResidentDraft, base: ResidentDraft | None) -> object:  # noqa: ARG002  (a new file)
        if self._contact_id is None:
            raise TypeError(draft)
        record = self._workspace.first_contacts.name(self._contact_id, draft)
        if draft.resident_id is None:
            self._watch.settle(record.resident_id)
        return record

    def _on_edited(self) -> None:
        """Warn of who has a file already, unless a file was chosen."""
        if self._file.value() is None:
            self._watch.look(self._draft())
        else:
            self._watch.put_away()

    def _on_known(self, resident_id: object) -> None:
        found = self._candidates.shown()
        if found is not None:
            self._file.choose(resident_id, found.row.display_name)
            self._file.edited.emit()

    def _on_failed(self, words: object) -> None:
        self.messages.show_message("error", str(words))
