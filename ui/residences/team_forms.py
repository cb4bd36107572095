"""The forms of a relay, and of somebody whom a relay points out."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from PySide6.QtWidgets import QLayout, QWidget

from models.errors import AppError, Problem
from models.records.outreach import PointingDraft, RelayDraft, RelayKind
from models.rules.meanwhile import in_words
from models.rules.names import initials
from ui.labels import choices, label_of
from ui.privacy.note_warning import NoteWarning
from ui.residences.inline_form import InlineForm
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import TextField
from ui.widgets.layouts import row
from ui.widgets.phone_field import phone_field
from ui.widgets.picker import Found, Picker

if TYPE_CHECKING:
    from models.records.ids import ResidentId

_LONGEST = 200
_FOUND = 8


class RelayForm(InlineForm[RelayDraft]):
    """Who relays in a residence: what they are is enough."""

    kind = "relay"
    draft_type = RelayDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        self._kind = ChipGroup("relay_kind", choices(RelayKind), is_single=True, can_be_empty=False)
        name = self._field("name", self.tr("&Name"), TextField("relay_name"))
        phone = self._binder.add("phone", phone_field(self.tr("&Phone"), "relay_phone"))
        return (
            self._field("kind", self.tr("&Who they are"), self._kind),
            row((name, 3), (phone, 2), gap=12),
        )

    def _first(self) -> QWidget:
        return self._kind

    def _values(self, draft: RelayDraft) -> dict[str, object]:
        return {"kind": draft.kind.value, "name": draft.name, "phone": draft.phone}

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {**values, "kind": RelayKind(values["kind"] or RelayKind.MANAGER)}

    def _present(self, record_id: UUID) -> RelayDraft:
        return self._workspace.relays.content_of(record_id)

    def _save(self, draft: RelayDraft, base: RelayDraft | None) -> object:
        return self._workspace.relays.save(draft, base)


class PointingForm(InlineForm[PointingDraft]):
    """Who was pointed out, by whom, and the answer given back."""

    kind = "pointing"
    draft_type = PointingDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        self._relay = Combo("pointing_relay", empty_label=self.tr("Nobody in particular"))
        self.words = TextField("pointing_words", maximum=_LONGEST)
        self._file = Picker(
            "pointing_file", self._find, placeholder=self.tr("First name, name or room"), is_person=True
        )
        self._contact = Combo("pointing_contact", empty_label=self.tr("None"))
        today = self._workspace.outreach.today
        self.answer = TextField("pointing_answer", maximum=_LONGEST)
        hint = self.tr("where or when to find the person; never health, religion, opinions or debts")
        return (
            row(
                (self._field("relay_id", self.tr("By &whom"), self._relay), 3),
                (self._field("pointed_on", self.tr("&When"), DateField("pointing_on", today=today)), 2),
                gap=12,
            ),
            self._field("words", self.tr("In a few &words"), self.words, hint=hint),
            NoteWarning(self.words),
            row(
                (self._field("resident_id", self.tr("Their &file, if there is one"), self._file), 1),
                (
                    self._field(
                        "first_contact_id", self.tr("Or their &contact without a file"), self._contact
                    ),
                    1,
                ),
                gap=12,
            ),
            row(
                (
                    self._field(
                        "answered_on", self.tr("&Answered on"), DateField("pointing_answered_on", today=today)
                    ),
                    2,
                ),
                (
                    self._field(
                        "answer",
                        self.tr("What was &told to the relay"),
                        self.answer,
                        hint=self.tr("nothing of the file: “seen, thank you”"),
                    ),
                    3,
                ),
                gap=12,
            ),
        )

    def _first(self) -> QWidget:
        return self.answer if self._loaded.answered_on is not None else self.words

    def _offer(self, draft: PointingDraft) -> None:
        if draft.residence_id is None:
            return
        relays = self._workspace.relays.relays(draft.residence_id)
        self._relay.set_options(
            (one.relay_id, " · ".join(filter(None, (label_of(one.content.kind), one.content.name))))
            for one in relays
        )
        contacts = {
            one.first_contact_id: one.content.code
            for one in self._workspace.first_contacts.contacts(draft.residence_id)
            if one.content.resident_id is None
        }
        self._contact.set_options(contacts.items())

    def _values(self, draft: PointingDraft) -> dict[str, object]:
        values = super()._values(draft)
        self._file.choose(draft.resident_id, self._name_of(draft))
        values.pop("resident_id")
        return values | {"relay_id": draft.relay_id or "", "first_contact_id": draft.first_contact_id or ""}

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        empty = {name: values[name] or None for name in ("relay_id", "first_contact_id", "resident_id")}
        return {**values, **empty}

    def _name_of(self, draft: PointingDraft) -> str:
        if draft.resident_id is None:
            return ""
        return self._workspace.residents.open(draft.resident_id).display_name

    def _find(self, text: str) -> list[Found]:
        found = self._workspace.residents.search(text, _FOUND)
        return [
            (line.resident_id, line.display_name, ", ".join(filter(None, (line.residence_name, line.room))))
            for line in found
        ]

    def _said(self, problem: Problem) -> Problem:
        if problem.field != "resident_id" or "now" not in problem.params:
            return problem
        return in_words(problem, *(self._initials(problem.params[side]) for side in ("now", "mine")))

    def _initials(self, resident_id: object) -> str:
        """Return the initials of a file: a sentence that compares two is read by whoever stands there."""
        if resident_id is None:
            return ""
        with suppress(AppError):  # set aside or removed since
            person = self._workspace.residents.open(cast("ResidentId", resident_id)).content
            return initials(person.first_name, person.last_name)
        return ""

    def _present(self, record_id: UUID) -> PointingDraft:
        return self._workspace.pointings.content_of(record_id)

    def _save(self, draft: PointingDraft, base: PointingDraft | None) -> object:
        return self._workspace.pointings.save(draft, base)
