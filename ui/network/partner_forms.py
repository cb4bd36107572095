"""The forms of a partner, of an agreement and of hours of an insertion clause."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast
from uuid import UUID

from PySide6.QtWidgets import QLayout, QWidget

from models.records.clause_hours import ClauseHoursDraft
from models.records.network import CommitmentLine, ConventionDraft, PartnerDraft
from models.records.programmes import YesNo
from ui.employers.lines import RecordLine
from ui.network.finding import find_employers, find_people, name_of_employer, name_of_person
from ui.pathway.way_words import options
from ui.privacy.note_warning import NoteWarning
from ui.residences.inline_form import InlineForm
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.layouts import row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.phone_field import phone_field
from ui.widgets.picker import Found, Picker
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField, NumberField

_MOST_COMMITMENTS = 20


class PartnerForm(InlineForm[PartnerDraft]):
    """An organisation of the directory: its name is enough."""

    kind = "partner"
    draft_type = PartnerDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        self._name = TextField("partner_name")
        self._kind = Combo("partner_kind", empty_label=self.tr("Not said"))
        note = TextArea("partner_note", lines=2)
        function = TextField("partner_contact_function")
        hint = self.tr("what they do, for whom, how one comes to them")
        return (
            row(
                (self._field("name", self.tr("&Name"), self._name), 3),
                (self._field("kind", self.tr("&Kind"), self._kind), 2),
                gap=12,
            ),
            row(
                (self._field("contact_name", self.tr("One s&peaks to"), TextField("partner_contact")), 1),
                (self._field("contact_function", self.tr("Their &function"), function), 1),
                gap=12,
            ),
            row(
                (self._binder.add("phone", phone_field(self.tr("P&hone"), "partner_phone")), 1),
                (self._field("email", self.tr("&E-mail"), TextField("partner_email")), 1),
                gap=12,
            ),
            row(
                (self._field("street", self.tr("&Street"), TextField("partner_street")), 3),
                (self._field("postcode", self.tr("P&ostcode"), TextField("partner_postcode", maximum=10)), 1),
                (self._field("city", self.tr("To&wn"), TextField("partner_city")), 2),
                gap=12,
            ),
            self._field("note", self.tr("No&te"), note, hint=hint),
            NoteWarning(note),
        )

    def _first(self) -> QWidget:
        return self._name

    def _offer(self, draft: PartnerDraft) -> None:
        self._kind.set_options(offered(self._workspace.settings, "structure_kind", draft.kind))

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {**values, "kind": values["kind"] or ""}

    def _present(self, record_id: UUID) -> PartnerDraft:
        return cast("PartnerDraft", self._workspace.network.partners.content_of(record_id))

    def _save(self, draft: PartnerDraft, base: PartnerDraft | None) -> object:
        return self._workspace.network.partners.save(draft, base)


class PromiseLine(RecordLine[CommitmentLine]):
    """What was promised in figures, and how much of it is done."""

    def __init__(self, name: str) -> None:
        super().__init__(name, CommitmentLine())
        promised, done = NumberField(f"{name}_promised"), NumberField(f"{name}_done")
        self.lay_out(
            (
                (self.text("what", self.tr("What")), 4),
                (Field(self.tr("Promised"), self.bind("promised", promised)), 1),
                (Field(self.tr("Done"), self.bind("done", done)), 1),
            )
        )


class ConventionForm(InlineForm[ConventionDraft]):
    """An agreement: with whom, of which kind, until when, and what was promised."""

    kind = "convention"
    draft_type = ConventionDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        today = self._workspace.network.today
        self._partner = Combo("convention_partner", empty_label=self.tr("None"))
        self._firm = Picker("convention_firm", self._find, placeholder=self.tr("Name of a firm"))
        self._kind = Combo("convention_kind", empty_label=self.tr("Choose"))
        self._name = TextField("convention_name")
        lines = LinesEditor(
            "convention_commitments",
            PromiseLine,
            self.tr("Add a commitment"),
            empty=self.tr("Nothing was promised in figures."),
            maximum=_MOST_COMMITMENTS,
        )
        signed, expires = (
            DateField("convention_signed", today=today),
            DateField("convention_ends", today=today),
        )
        remind = NumberField("convention_remind")
        return (
            row(
                (self._field("partner_id", self.tr("&Partner of the directory"), self._partner), 1),
                (self._field("employer_id", self.tr("or &firm"), self._firm), 1),
                gap=12,
            ),
            row(
                (self._field("kind", self.tr("&Kind"), self._kind), 1),
                (self._field("name", self.tr("&Title"), self._name), 1),
                gap=12,
            ),
            row(
                (self._field("signed_on", self.tr("&Signed on"), signed), 1),
                (self._field("expires_on", self.tr("&Ends on"), expires), 1),
                (self._field("remind_days", self.tr("Remember, &days before"), remind), 1),
                gap=12,
            ),
            self._binder.add("commitments", lines),
            *self._end(),
        )

    def _end(self) -> tuple[QWidget | QLayout, ...]:
        closed = DateField("convention_closed", today=self._workspace.network.today)
        assessment, note = TextArea("convention_assessment", lines=2), TextArea("convention_note", lines=2)
        hint = self.tr("ended or renewed: it is no longer remembered")
        return (
            self._field("assessment", self.tr("What came of &it"), assessment),
            NoteWarning(assessment),
            self._field("note", self.tr("N&ote"), note),
            NoteWarning(note),
            row((self._field("closed_on", self.tr("&Closed on"), closed, hint=hint), 1), (row(), 1), gap=12),
        )

    def _first(self) -> QWidget:
        return self._partner

    def _find(self, text: str) -> list[Found]:
        return find_employers(self._workspace, text)

    def _offer(self, draft: ConventionDraft) -> None:
        partners = self._workspace.network.partners.all()
        self._partner.set_options((one.partner_id, one.content.name) for one in partners)
        self._kind.set_options(offered(self._workspace.settings, "convention_kind", draft.kind))

    def _values(self, draft: ConventionDraft) -> dict[str, object]:
        values = super()._values(draft)
        values.pop("employer_id")
        self._firm.choose(draft.employer_id, name_of_employer(self._workspace, draft.employer_id))
        return values | {"partner_id": draft.partner_id or ""}

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        empty = {name: values[name] or None for name in ("partner_id", "employer_id")}
        return {**values, **empty, "kind": values["kind"] or "", "remind_days": values["remind_days"] or 0}

    def _present(self, record_id: UUID) -> ConventionDraft:
        return cast("ConventionDraft", self._workspace.network.conventions.content_of(record_id))

    def _save(self, draft: ConventionDraft, base: ConventionDraft | None) -> object:
        return self._workspace.network.conventions.save(draft, base)


class ClauseHoursForm(InlineForm[ClauseHoursDraft]):
    """Hours of a public contract: planned, done, and whether the person may be counted."""

    kind = "clause_hours"
    draft_type = ClauseHoursDraft

    def _build(self) -> tuple[QWidget | QLayout, ...]:
        self._market = TextField("clause_market")
        self._convention = Combo("clause_convention", empty_label=self.tr("None"))
        self._person = Picker(
            "clause_person", self._find, placeholder=self.tr("First name, name or room"), is_person=True
        )
        nobody = self.tr("empty: planned for the lot, for nobody yet")
        return (
            row(
                (self._field("market", self.tr("Public &contract"), self._market), 3),
                (self._field("lot", self.tr("&Lot"), TextField("clause_lot")), 1),
                gap=12,
            ),
            row(
                (self._field("client", self.tr("&Ordered by"), TextField("clause_client")), 1),
                (self._field("holder", self.tr("&Held by"), TextField("clause_holder")), 1),
                gap=12,
            ),
            row(
                (self._field("resident_id", self.tr("&Person"), self._person, hint=nobody), 1),
                (self._field("convention_id", self.tr("&Agreement"), self._convention), 1),
                gap=12,
            ),
            *self._counted(),
        )

    def _counted(self) -> tuple[QWidget | QLayout, ...]:
        today = self._workspace.network.today
        checked = DateField("clause_eligible_on", today=today)
        eligible = ChipGroup("clause_eligible", options(YesNo), is_single=True, can_be_empty=False)
        proof = Switch("clause_proof", self.tr("A proof was &seen (it is not kept)"))
        return (
            row(
                (self._field("planned_minutes", self.tr("Hours pla&nned"), HoursField("clause_planned")), 1),
                (self._field("done_minutes", self.tr("Hours &done"), HoursField("clause_done")), 1),
                (
                    self._field(
                        "counted_from", self.tr("Counted &from"), DateField("clause_from", today=today)
                    ),
                    1,
                ),
                (self._field("counted_until", self.tr("&until"), DateField("clause_until", today=today)), 1),
                gap=12,
            ),
            row(
                (self._field("is_eligible", self.tr("May the person &be counted"), eligible), 2),
                (self._field("eligible_on", self.tr("Chec&ked on"), checked), 1),
                gap=12,
            ),
            self._binder.add("proof_seen", proof),
        )

    def _first(self) -> QWidget:
        return self._market

    def _find(self, text: str) -> list[Found]:
        return find_people(self._workspace, text)

    def _offer(self, draft: ClauseHoursDraft) -> None:
        found = self._workspace.network.conventions.all()
        self._convention.set_options(
            (one.convention_id, " · ".join(filter(None, (one.party_name, one.content.name))))
            for one in found
            if one.content.kind == "clauses" or one.convention_id == draft.convention_id
        )

    def _values(self, draft: ClauseHoursDraft) -> dict[str, object]:
        values = super()._values(draft)
        values.pop("resident_id")
        self._person.choose(draft.resident_id, name_of_person(self._workspace, draft.resident_id))
        more = {"convention_id": draft.convention_id or "", "is_eligible": draft.is_eligible.value}
        return values | more

    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        empty = {name: values[name] or None for name in ("resident_id", "convention_id")}
        return {**values, **empty, "is_eligible": YesNo(values["is_eligible"] or YesNo.UNKNOWN)}

    def _present(self, record_id: UUID) -> ClauseHoursDraft:
        return cast("ClauseHoursDraft", self._workspace.network.clause_hours.content_of(record_id))

    def _save(self, draft: ClauseHoursDraft, base: ClauseHoursDraft | None) -> object:
        return self._workspace.network.clause_hours.save(draft, base)
