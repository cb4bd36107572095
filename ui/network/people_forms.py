"""The forms of a collaborator, of a pair and of a meeting of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast
from uuid import UUID

from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.collaborators import CollaboratorDraft, PairDraft, PairMeetingDraft, RoleDraft
from models.records.ids import ResidentId
from ui.employers.lines import RecordLine
from ui.errors import error_text
from ui.network.finding import find_employers, find_people, name_of_employer, name_of_person
from ui.network.network_words import LoadWords
from ui.privacy.note_warning import NoteWarning
from ui.residences.inline_form import InlineForm
from ui.vocabulary import offered
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.phone_field import phone_field
from ui.widgets.picker import Found, Picker
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField, NumberField

_MOST_ROLES = 12


class RoleLine(RecordLine[RoleDraft]):
    """What somebody does, from a day to another."""

    def __init__(self, name: str, workspace: Workspace) -> None:
        super().__init__(name, RoleDraft())
        today = workspace.network.today
        what = Combo(f"{name}_code", empty_label=self.tr("Choose"))
        what.set_options(offered(workspace.settings, "collaborator_role"))
        first = DateField(f"{name}_from", today=today)
        last = DateField(f"{name}_until", today=today)
        self.lay_out(
            (
                (Field(self.tr("Role"), self.bind("code", what)), 3),
                (Field(self.tr("From"), self.bind("starts_on", first)), 2),
                (Field(self.tr("Until"), self.bind("ends_on", last)), 2),
            )
        )

    @override
    def value(self) -> RoleDraft:
        typed = super().value()
        return replace(typed, code=typed.code or "")


class CollaboratorForm(InlineForm[CollaboratorDraft]):
    """Somebody of the landlord or of a firm: a name is enough to begin."""

    kind = "collaborator"
    draft_type = CollaboratorDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        self._first_name = TextField("collaborator_first_name", maximum=80)
        self._firm = Picker(
            "collaborator_firm", self._find, placeholder=self.tr("Empty: the landlord, or us")
        )
        self._roles = LinesEditor(
            "collaborator_roles",
            self._role_line,
            self.tr("Add a role"),
            empty=self.tr("No role yet: tutor, sponsor, coach, relay…"),
            maximum=_MOST_ROLES,
        )
        note = TextArea("collaborator_note", lines=2)
        last_name = TextField("collaborator_last_name", maximum=80)
        return (
            row(
                (self._field("first_name", self.tr("&First name"), self._first_name), 1),
                (self._field("last_name", self.tr("&Name"), last_name), 1),
                gap=12,
            ),
            row(
                (self._field("employer_id", self.tr("F&irm"), self._firm), 1),
                (
                    self._field(
                        "service", self.tr("Department or ser&vice"), TextField("collaborator_service")
                    ),
                    1,
                ),
                gap=12,
            ),
            row(
                (self._binder.add("phone", phone_field(self.tr("&Phone"), "collaborator_phone")), 1),
                (self._field("email", self.tr("&E-mail"), TextField("collaborator_email")), 1),
                gap=12,
            ),
            self._binder.add("roles", self._roles),
            *self._days(),
            self._field("note", self.tr("N&ote"), note, hint=self.tr("nothing about the persons followed")),
            NoteWarning(note),
        )

    def _days(self) -> tuple[QLayout, ...]:
        today = self._workspace.network.today
        capacity = NumberField("collaborator_capacity")
        charter = DateField("collaborator_charter", today=today)
        trained = DateField("collaborator_trained", today=today)
        heard = DateField("collaborator_heard", today=today)
        away = DateField("collaborator_away", today=today)
        how_many = self.tr("persons at the same time")
        return (
            row(
                (self._field("capacity", self.tr("Can &take"), capacity, hint=how_many), 1),
                (self._field("charter_signed_on", self.tr("&Charter signed on"), charter), 1),
                (self._field("trained_on", self.tr("Prepare&d on"), trained), 1),
                gap=12,
            ),
            row(
                (self._field("contacted_on", self.tr("&Last word on"), heard), 1),
                (self._field("away_until", self.tr("Takes nobody new &until"), away), 1),
                gap=12,
            ),
        )

    def _role_line(self, name: str) -> QWidget:
        return RoleLine(name, self._workspace)

    def _first(self) -> QWidget:
        return self._first_name

    def _find(self, text: str) -> list[Found]:
        return find_employers(self._workspace, text)

    def _values(self, draft: CollaboratorDraft) -> dict[str, object]:
        values = super()._values(draft)
        values.pop("employer_id")
        self._firm.choose(draft.employer_id, name_of_employer(self._workspace, draft.employer_id))
        return values

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {**values, "employer_id": values["employer_id"] or None}

    def _present(self, record_id: UUID) -> CollaboratorDraft:
        return cast("CollaboratorDraft", self._workspace.network.collaborators.content_of(record_id))

    def _save(self, draft: CollaboratorDraft, base: CollaboratorDraft | None) -> object:
        return self._workspace.network.collaborators.save(draft, base)


class PairForm(InlineForm[PairDraft]):
    """Who is paired with whom; whether a pair may be made is said as soon as the person is chosen."""

    kind = "pair"
    draft_type = PairDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        today = self._workspace.network.today
        self._person = Picker(
            "pair_person", self._find, placeholder=self.tr("First name, name or room"), is_person=True
        )
        self._person.edited.connect(self._tell)
        self._told = TextLabel("pair_sponsorship", "", "small")
        self._told.setWordWrap(True)
        self._someone = Combo("pair_collaborator", empty_label=self.tr("Choose"))
        self._role = Combo("pair_role", empty_label=self.tr("Choose"))
        self._goal = TextArea("pair_goal", lines=2)
        assessment = TextArea("pair_assessment", lines=2)
        return (
            row(
                (self._field("resident_id", self.tr("&Person"), self._person), 1),
                (self._field("collaborator_id", self.tr("Paired &with"), self._someone), 1),
                gap=12,
            ),
            self._told,
            row(
                (self._field("role", self.tr("&As"), self._role), 2),
                (self._field("starts_on", self.tr("&From"), DateField("pair_from", today=today)), 2),
                (self._field("ends_on", self.tr("&Until"), DateField("pair_until", today=today)), 2),
                gap=12,
            ),
            self._field("goal", self.tr("What they want to &reach"), self._goal),
            NoteWarning(self._goal),
            self._field("assessment", self.tr("What &came of it"), assessment),
            NoteWarning(assessment),
        )

    def _first(self) -> QWidget:
        return self._goal if self._loaded.resident_id else self._person

    def _find(self, text: str) -> list[Found]:
        return find_people(self._workspace, text)

    def _offer(self, draft: PairDraft) -> None:
        known, words = self._workspace.network.collaborators.all(), LoadWords()
        self._someone.set_options(
            (one.collaborator_id, f"{one.content.display_name} · {words.load(one)}")
            for one in known
            if one.roles or one.collaborator_id == draft.collaborator_id
        )
        self._role.set_options(offered(self._workspace.settings, "collaborator_role", draft.role))

    def _values(self, draft: PairDraft) -> dict[str, object]:
        values = super()._values(draft)
        values.pop("resident_id")
        self._person.choose(draft.resident_id, name_of_person(self._workspace, draft.resident_id))
        self._tell()
        return values | {"collaborator_id": draft.collaborator_id or ""}

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        empty = {name: values[name] or None for name in ("resident_id", "collaborator_id")}
        return {**values, **empty, "role": values["role"] or ""}

    def _tell(self) -> None:
        """Say whether the person may be paired, and under which programme."""
        key = self._person.value()
        self._told.setVisible(key is not None)
        if key is None:
            return
        try:
            found = self._workspace.network.pairs.sponsorship(cast("ResidentId", key))
        except AppError as error:
            self._told.setText(error_text(error))
            return
        names = ", ".join(found.programmes) or self.tr("none")
        words = (
            self.tr("Programmes of the person: {names}.")
            if found.is_allowed
            else self.tr("Programmes of the person: {names}. None has sponsorship: no pair can be made.")
        )
        self._told.setText(words.format(names=names))

    def _present(self, record_id: UUID) -> PairDraft:
        return cast("PairDraft", self._workspace.network.pairs.content_of(record_id))

    def _save(self, draft: PairDraft, base: PairDraft | None) -> object:
        return self._workspace.network.pairs.save(draft, base)


class PairMeetingForm(InlineForm[PairMeetingDraft]):
    """How a pair met: the day is enough."""

    kind = "pair_meeting"
    draft_type = PairMeetingDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        today = self._workspace.network.today
        self._channel = Combo("pair_meeting_channel", empty_label=self.tr("Not said"))
        self._note = TextArea("pair_meeting_note", lines=2)
        hint = self.tr("words the person may read")
        return (
            row(
                (self._field("met_on", self.tr("&Day"), DateField("pair_meeting_on", today=today)), 2),
                (self._field("minutes", self.tr("&How long"), HoursField("pair_meeting_minutes")), 2),
                (self._field("channel", self.tr("Ho&w"), self._channel), 2),
                gap=12,
            ),
            self._field("note", self.tr("In a few w&ords"), self._note, hint=hint),
            NoteWarning(self._note),
        )

    def _first(self) -> QWidget:
        return self._note

    def _offer(self, draft: PairMeetingDraft) -> None:
        self._channel.set_options(offered(self._workspace.settings, "pair_channel", draft.channel))

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {**values, "channel": values["channel"] or ""}

    def _present(self, record_id: UUID) -> PairMeetingDraft:
        return cast("PairMeetingDraft", self._workspace.network.meetings.content_of(record_id))

    def _save(self, draft: PairMeetingDraft, base: PairMeetingDraft | None) -> object:
        return self._workspace.network.meetings.save(draft, base)
