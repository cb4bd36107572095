"""Who writes the plans: the organisation, its neutral name on documents, and the adviser."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError, InvalidInput
from models.records.settings import AdviserDraft, Settings
from ui.errors import error_text
from ui.role_doors import read_only, shared_words
from ui.settings.kept_section import KeptSection
from ui.settings.proof_cards import CertificateCard, StampCard
from ui.widgets.cards import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.widgets.kept_words import Payload
    from ui.widgets.messages import MessageBar

_OWN = (
    "organisation_name", "document_name", "address", "phone", "has_alsace_moselle_holidays", "stamp_address",
)  # fmt: skip
_ADVISER = ("first_name", "last_name", "function", "phone", "email")
_OF_ONESELF: Final = "adviser."
_WHOSE: Final = "whose"


class OrganisationSection(KeptSection):
    """The two forms of this part of the settings."""

    part = "organisation"
    is_shared = False

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(workspace, messages, parent)
        self._settings, self._people = workspace.settings, workspace.people
        settings = self._settings
        organisation, adviser = self._organisation_card(), self._adviser_card()
        shared = label(shared_words(), "muted", name="organisation_shared", wrap=True)
        if settings.may_share():
            shared.hide()
        if not settings.may_share():
            read_only(organisation)
        self.certificate, self.stamps = CertificateCard(workspace), StampCard(workspace)
        self.binder.add("stamp_address", self.stamps.address)
        if not settings.may_share():
            read_only(self.stamps.address)
        cards = (self.certificate, self.stamps)
        self.setLayout(column(self.again, shared, organisation, adviser, *cards, STRETCH, gap=12))
        self.load(settings.settings())

    def load(self, settings: Settings) -> None:
        """Show what is kept."""
        values: dict[str, object] = {name: getattr(settings, name) for name in _OWN}
        values |= {f"{_OF_ONESELF}{name}": getattr(settings.adviser, name) for name in _ADVISER}
        self.show_values(self.part, values)

    def save(self) -> None:
        """Keep what is typed, or say what to mend."""
        values = self.binder.values()
        kept = self._settings.settings()
        adviser = replace(kept.adviser, **{name: str(values[f"{_OF_ONESELF}{name}"]) for name in _ADVISER})  # type: ignore[arg-type]  # names of text fields
        try:
            self._settings.save(_with(kept, adviser, values))
        except InvalidInput as error:
            if self.binder.show_problems(error.problems):
                self._messages.show_message("error", error_text(error))
            return
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self.forget()
        self.binder.mark_saved()
        self.saved.emit()

    @override
    def _half_typed(self) -> dict[str, object] | None:
        typed = super()._half_typed()
        return typed if typed is None else {**typed, _WHOSE: self._me()}

    @override
    def _read(self, payload: Payload, typed: dict[str, object]) -> dict[str, object]:
        """Leave out the name and number of a colleague who left, and what is not for this role to change."""
        is_mine, may_share = payload.get(_WHOSE) == self._me(), self._settings.may_share()
        return {
            name: value
            for name, value in typed.items()
            if (is_mine if name.startswith(_OF_ONESELF) else may_share)
        }

    def _me(self) -> str:
        me = self._people.me()
        return str(me.adviser_id) if me is not None else ""

    def _organisation_card(self) -> QWidget:
        add = self.binder.add
        name = add("organisation_name", Field(self.tr("&Organisation"), TextField("organisation_name_edit")))
        neutral = add("document_name", Field(self.tr("Name on &documents"), TextField("document_name_edit")))
        address = add("address", Field(self.tr("&Address"), TextArea("organisation_address_edit", lines=2)))
        phone = add("phone", Field(self.tr("Tele&phone"), TextField("organisation_phone_edit")))
        why = self.tr(
            "This name is printed on what employers keep. A neutral name protects the people you work with: "
            "“Employment advice” says what you do, “Reception of refugees” would say who they are."
        )
        holidays = Switch(
            "alsace_moselle_switch", self.tr("Good Friday and 26 December are holidays here (Alsace-Moselle)")
        )
        add("has_alsace_moselle_holidays", holidays)
        hint = Card(
            "document_name_card",
            row(
                IconLabel("document_name_icon", "shield", "primary", 20),
                (label(why, "body", name="why", wrap=True), 1),
                gap=10,
            ),
            kind="soft",
            padding=12,
        )
        return Card(
            "organisation_card",
            column(
                label(self.tr("The organisation"), "h2", name="organisation_title"),
                row((name, 1), (neutral, 1), gap=14),
                hint,
                row((address, 1), (phone, 1), gap=14),
                holidays,
                gap=12,
            ),
        )

    def _adviser_card(self) -> QWidget:
        shown = {
            "first_name": Field(self.tr("&First name"), TextField("adviser_first_name_edit")),
            "last_name": Field(self.tr("&Last name"), TextField("adviser_last_name_edit")),
            "function": Field(self.tr("F&unction"), TextField("adviser_function_edit")),
            "phone": Field(self.tr("D&irect line"), TextField("adviser_phone_edit")),
            "email": Field(self.tr("&E-mail"), TextField("adviser_email_edit")),
        }
        for name, field in shown.items():
            self.binder.add(f"{_OF_ONESELF}{name}", field)
        return Card(
            "adviser_card",
            column(
                label(self.tr("You, the adviser"), "h2", name="adviser_title"),
                label(
                    self.tr("Printed on plans, so that people can call you."), "small", name="adviser_hint"
                ),
                row((shown["first_name"], 1), (shown["last_name"], 1), gap=14),
                row((shown["function"], 1), (shown["phone"], 1), (shown["email"], 1), gap=14),
                gap=12,
            ),
        )


def _with(kept: Settings, adviser: AdviserDraft, values: dict[str, object]) -> Settings:
    return replace(kept, adviser=adviser, **{name: values[name] for name in _OWN})  # type: ignore[arg-type]  # editors
