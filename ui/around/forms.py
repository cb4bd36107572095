"""The forms of what is around a person, each in its place: standing, one follow-up, one agreement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.records.around import (
    AgreementForm,
    Answer,
    FollowUpDraft,
    LastContact,
    SharingDraft,
    StandingDraft,
)
from ui.around.around_words import answers, blocks, contacts, forms
from ui.pathway.way_form import WayForm
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.layouts import clear, column, row
from ui.widgets.phone_field import phone_field
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate


def _chips(name: str, options: list[tuple[str, str]]) -> ChipGroup:
    return ChipGroup(name, options, is_single=True)


class StandingForm(WayForm[StandingDraft]):
    """Where the person stands with the public employment service."""

    kind = "standing"
    draft_type = StandingDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, cast("Any", workspace.around.standing))

    @override
    def _fields(self) -> QLayout:
        add, today = self.binder.add, self.today
        self._contact = _chips("standing_contact", contacts())
        self._contact.edited.connect(self._show_parts)
        self._contract = _chips("standing_contract", answers())
        self._contract.edited.connect(self._show_parts)
        self._contact_on = add(
            "contact_on",
            Field(translate("StandingForm", "On"), DateField("standing_contact_on", today=today)),
        )
        registered = _chips("standing_registration", answers())
        number = TextField("standing_registration_number", maximum=40)
        oriented = DateField("standing_oriented_on", today=today)
        self._signed = clear("standing_signed", self._contract_fields())
        return column(
            row(
                (
                    add(
                        "registration",
                        Field(translate("StandingForm", "Registered at France Travail?"), registered),
                    ),
                    3,
                ),
                (
                    add(
                        "registration_number",
                        Field(translate("StandingForm", "Identifier"), number, is_optional=True),
                    ),
                    2,
                ),
                gap=12,
            ),
            row(
                (
                    add(
                        "contact",
                        Field(translate("StandingForm", "Last contact with a referent"), self._contact),
                    ),
                    3,
                ),
                (self._contact_on, 2),
                gap=12,
            ),
            row(
                (
                    add("contract", Field(translate("StandingForm", "Engagement contract?"), self._contract)),
                    3,
                ),
                (add("oriented_on", Field(translate("StandingForm", "Orientation told on"), oriented)), 2),
                gap=12,
            ),
            self._signed,
            gap=10,
        )

    def _contract_fields(self) -> QLayout:
        add, today = self.binder.add, self.today
        signed = DateField("standing_contract_signed_on", today=today)
        ends = DateField("standing_contract_ends_on", today=today)
        hours = HoursField("standing_contract_minutes", placeholder="15\u00a0h")
        return row(
            (add("contract_signed_on", Field(translate("StandingForm", "Signed on"), signed)), 1),
            (add("contract_weekly_minutes", Field(translate("StandingForm", "Hours a week"), hours)), 1),
            (add("contract_ends_on", Field(translate("StandingForm", "Until"), ends)), 1),
            gap=12,
        )

    @override
    def _values(self, draft: StandingDraft) -> Mapping[str, Any]:
        values = {
            name: getattr(draft, name)
            for name in (
                "registration", "registration_number", "oriented_on", "contract", "contract_signed_on",
                "contract_weekly_minutes", "contract_ends_on", "contact", "contact_on",
            )
        }  # fmt: skip
        self._show_for(draft.contact, draft.contract)
        return values

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found = {
            name: value or "" for name, value in values.items() if not name.endswith(("_on", "_minutes"))
        }
        found |= {name: value for name, value in values.items() if name.endswith(("_on", "_minutes"))}
        if found["contact"] != LastContact.DATED:
            found["contact_on"] = None
        if found["contract"] != Answer.YES:
            found |= {
                "contract_signed_on": None,
                "contract_weekly_minutes": None,
                "contract_ends_on": None,
            }
        return found

    def _show_parts(self) -> None:
        self._show_for(str(self._contact.value() or ""), str(self._contract.value() or ""))

    def _show_for(self, contact: str, contract: str) -> None:
        """Ask for a day where one is known, and of a contract where there is one."""
        self._contact_on.setVisible(contact == LastContact.DATED)
        self._signed.setVisible(contract == Answer.YES)


class FollowUpForm(WayForm[FollowUpDraft]):
    """One organisation that follows the person."""

    kind = "follow_up"
    draft_type = FollowUpDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, cast("Any", workspace.around.follow_ups))

    @override
    def _fields(self) -> QLayout:
        add, today = self.binder.add, self.today
        self._kind = Combo("follow_up_kind", empty_label=translate("FollowUpForm", "Choose"))
        self._contact = _chips("follow_up_contact", contacts())
        self._contact.edited.connect(self._show_parts)
        self._contact_on = add(
            "contact_on",
            Field(translate("FollowUpForm", "On"), DateField("follow_up_contact_on", today=today)),
        )
        name = TextField("follow_up_organisation")
        lead = _chips("follow_up_is_lead", answers())
        meeting = DateField("follow_up_next_meeting_on", today=today)
        ended = DateField("follow_up_ended_on", today=today)
        tasks = TextArea(
            "follow_up_who_does_what",
            lines=2,
            placeholder=translate("FollowUpForm", "They look after housing, we look after work"),
        )
        return column(
            row(
                (add("organisation_kind", Field(translate("FollowUpForm", "Organisation"), self._kind)), 1),
                (add("organisation", Field(translate("FollowUpForm", "Its name, agency"), name)), 1),
                gap=12,
            ),
            self._referent(),
            add("is_lead", Field(translate("FollowUpForm", "Single referent of the person?"), lead)),
            add("who_does_what", Field(translate("FollowUpForm", "Who does what"), tasks)),
            NoteWarning(tasks),
            row(
                (add("contact", Field(translate("FollowUpForm", "Last contact"), self._contact)), 3),
                (self._contact_on, 2),
                gap=12,
            ),
            row(
                (add("next_meeting_on", Field(translate("FollowUpForm", "Next meeting"), meeting)), 1),
                (add("ended_on", Field(translate("FollowUpForm", "Ended on"), ended)), 1),
                gap=12,
            ),
            gap=10,
        )

    def _referent(self) -> QWidget:
        add = self.binder.add
        name, mail = TextField("follow_up_referent_name"), TextField("follow_up_referent_email")
        phone = phone_field(translate("FollowUpForm", "Telephone"), "follow_up_referent_phone")
        return clear(
            "follow_up_referent",
            row(
                (add("referent_name", Field(translate("FollowUpForm", "Referent"), name)), 1),
                (add("referent_phone", phone), 1),
                (add("referent_email", Field(translate("FollowUpForm", "E-mail"), mail)), 1),
                gap=12,
            ),
        )

    @override
    def _offer(self, draft: FollowUpDraft) -> None:
        kinds = offered(self._workspace.settings, "structure_kind", draft.organisation_kind)
        self._kind.set_options(kinds)

    @override
    def _values(self, draft: FollowUpDraft) -> Mapping[str, Any]:
        self._contact_on.setVisible(draft.contact == LastContact.DATED)
        names = (
            "organisation_kind", "organisation", "is_lead", "referent_name", "referent_phone",
            "referent_email", "who_does_what", "next_meeting_on", "contact", "contact_on", "ended_on",
        )  # fmt: skip
        return {name: getattr(draft, name) for name in names}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found = {name: value if name.endswith("_on") else value or "" for name, value in values.items()}
        if found["contact"] != LastContact.DATED:
            found["contact_on"] = None
        return found

    def _show_parts(self) -> None:
        self._contact_on.setVisible(self._contact.value() == LastContact.DATED)


class SharingForm(WayForm[SharingDraft]):
    """What the person agrees to share, ticked with them."""

    kind = "sharing"
    draft_type = SharingDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, cast("Any", workspace.around.sharing))

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        recipient = TextField("sharing_recipient")
        agreed = DateField("sharing_agreed_on", today=self.today)
        self._form = _chips("sharing_form_choice", forms())
        self._form.edited.connect(self._show_parts)
        self._recorded = add(
            "recorded_by", Field(translate("SharingForm", "Heard by"), TextField("sharing_recorded_by"))
        )
        ticked = ChipGroup("sharing_blocks", blocks())
        hint = translate("SharingForm", "never notes, health, residence title")
        return column(
            row(
                (add("recipient", Field(translate("SharingForm", "Who may receive"), recipient)), 3),
                (add("agreed_on", Field(translate("SharingForm", "Agreed on"), agreed)), 2),
                gap=12,
            ),
            row(
                (add("form", Field(translate("SharingForm", "How"), self._form)), 1),
                (self._recorded, 1),
                gap=12,
            ),
            add("blocks", Field(translate("SharingForm", "Parts ticked by the person"), ticked, hint=hint)),
            gap=10,
        )

    @override
    def _values(self, draft: SharingDraft) -> Mapping[str, Any]:
        self._recorded.setVisible(draft.form == AgreementForm.ORAL)
        names = ("recipient", "agreed_on", "form", "recorded_by", "blocks")
        return {name: getattr(draft, name) for name in names}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found = dict(values) | {"form": values["form"] or "", "blocks": tuple(values["blocks"] or ())}
        if found["form"] != AgreementForm.ORAL:
            found["recorded_by"] = ""
        return found

    def _show_parts(self) -> None:
        self._recorded.setVisible(self._form.value() == AgreementForm.ORAL)
