"""The cards of the employer form and the way between their fields and a draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from controllers.workspace import Workspace
from models.records.employers import ContactDraft, EmployerDraft, SiteDraft
from models.rules import naf
from ui.employers.lines import ContactLine, SiteLine
from ui.employers.naf_field import NafField, version_name
from ui.privacy.note_warning import warned
from ui.vocabulary import offered
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.line_head import LineSummary
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.picker import Found, Picker
from ui.widgets.siret_field import SiretEntry
from ui.widgets.text_area import TextArea

translate = QCoreApplication.translate

_LINES = ("sites", "contacts")


class EmployerCards:
    """Builds the cards and binds their fields.

    Attributes:
        trade_name: The first field.
        naf: The activity, which brings its nomenclature along.
        known: Finds a person who already speaks for another employer.
    """

    def __init__(self, workspace: Workspace, binder: FormBinder) -> None:
        self._workspace = workspace
        self._binder = binder
        empty = translate("employer", "Not said")
        self.trade_name = TextField("employer_trade_name")
        self.naf = NafField(
            "employer_naf",
            workspace.settings,
            today=workspace.prospecting.today,
            placeholder=translate("employer", "cleaning, restaurant, 81.21Z…"),
        )
        self._version = Combo(
            "employer_naf_version",
            [(code, version_name(code)) for code in _versions(workspace)],
        )
        self._stage = Combo("employer_stage", empty_label=empty)
        self._source = Combo("employer_source", empty_label=empty)
        self.known = Picker(
            "employer_known_contact",
            self._find_contacts,
            placeholder=translate("employer", "First name or name"),
        )
        self._sites = LinesEditor(
            "employer_sites",
            SiteLine,
            translate("employer", "Add a site"),
            empty=translate("employer", "No site yet: the town is enough to find the employer again."),
            maximum=20,
            summary=_site_words,
            blank=_blank_site,
        )
        self._contacts = LinesEditor(
            "employer_contacts",
            ContactLine,
            translate("employer", "Add a contact"),
            empty=translate("employer", "Nobody yet: who answers, who decides, who could show the work?"),
            maximum=30,
            summary=_contact_words,
            blank=_blank_contact,
        )

    def cards(self) -> tuple[Card, ...]:
        """Return the cards in order; called once."""
        return (
            _card("who", translate("employer", "Employer"), self._who()),
            _card("contacts", translate("employer", "Contacts"), self._people()),
            _card("sites", translate("employer", "Sites"), (self._bind("sites", self._sites),)),
            _card("activity", translate("employer", "Activity"), self._activity()),
            Card("employer_note_card", column(self._note())),
        )

    def load_choices(self, draft: EmployerDraft) -> None:
        """Offer the words of now, and those that this file already holds."""
        settings = self._workspace.settings
        self._stage.set_options(offered(settings, "employer_stage", draft.stage))
        self._source.set_options(offered(settings, "employer_source", draft.source))

    def values_of(self, draft: EmployerDraft) -> dict[str, object]:
        """Return what each field shows of a draft."""
        values = {field.name: getattr(draft, field.name) for field in fields(draft)}
        values["naf_version"] = draft.naf_version or naf.version_on(self._workspace.prospecting.today())
        return values

    def draft(self, loaded: EmployerDraft, values: Mapping[str, object]) -> EmployerDraft:
        """Return the draft of what the fields hold; empty lines are left out."""
        kept = {name: _filled(values[name]) for name in _LINES}
        version = values["naf_version"] if values["naf_code"] else ""
        typed = {**values, **kept, "naf_version": version}
        return replace(loaded, **typed)  # type: ignore[arg-type]  # fields of the draft by name

    def follow_activity(self) -> None:
        """Take over the nomenclature of the activity chosen in the list."""
        if version := self.naf.version():
            self._version.set_value(version)

    def link_known(self) -> None:
        """Add the person found to the contacts: same name, same numbers, everywhere."""
        person = self.known.value()
        if isinstance(person, ContactDraft):
            # What they may do is a matter of each employer.
            self._contacts.add_line(replace(person, is_decision_maker=False, is_tutor=False))
            self.known.choose(None, "")

    def drop_empty_lines(self) -> None:
        """Take out the lines in which nothing is written, so that what is refused is found by its place."""
        for editor in (self._sites, self._contacts):
            lines = editor.value()
            if any(map(_is_empty, lines)):
                editor.set_value(_filled(lines))

    def _who(self) -> tuple[QLayout, ...]:
        enough = translate("employer", "one of the two is enough")
        return (
            row(
                (self._field("trade_name", translate("employer", "&Trade name"), self.trade_name), 1),
                (
                    self._field(
                        "legal_name",
                        translate("employer", "&Legal name"),
                        TextField("employer_legal_name"),
                        hint=enough,
                    ),
                    1,
                ),
                gap=12,
            ),
            row(
                (self._field("phone", translate("employer", "&Phone"), TextField("employer_phone")), 1),
                (self._field("stage", translate("employer", "&Where we are"), self._stage), 1),
                (self._field("source", translate("employer", "How we met"), self._source), 1),
                gap=12,
            ),
        )

    def _people(self) -> tuple[QWidget | QLayout, ...]:
        hint = translate("employer", "same name and numbers everywhere")
        known = Field(translate("employer", "Link a person who speaks for another employer"), self.known)
        known.set_hint(hint)
        return (self._bind("contacts", self._contacts), known)

    def _activity(self) -> tuple[QLayout, ...]:
        return (
            row(
                (self._field("naf_code", translate("employer", "&Activity (NAF)"), self.naf), 4),
                (self._field("naf_version", translate("employer", "Nomenclature"), self._version), 2),
                (self._bind("siret", SiretEntry("employer_siret", translate("employer", "&SIRET"))), 3),
                gap=12,
            ),
            row(
                (
                    self._field(
                        "headcount", translate("employer", "&Headcount"), TextField("employer_headcount")
                    ),
                    1,
                ),
                (
                    self._field(
                        "collective_agreement",
                        translate("employer", "&Collective agreement"),
                        TextField("employer_agreement"),
                        hint=translate("employer", "name or IDCC"),
                    ),
                    3,
                ),
                gap=12,
            ),
        )

    def _note(self) -> QLayout:
        hint = translate("employer", "facts only: the employer may ask to read it")
        editor = TextArea("employer_note", lines=3)
        return warned(self._field("note", translate("employer", "&Note"), editor, hint=hint), editor)

    def _find_contacts(self, text: str) -> Sequence[Found]:
        linked = {contact.contact_id for contact in cast("tuple[ContactDraft, ...]", self._contacts.value())}
        return [
            (
                person,
                person.display_name,
                " · ".join(part for part in (person.function, person.phone) if part),
            )
            for person in self._workspace.employers.contacts(text)
            if person.contact_id not in linked
        ]

    def _field(self, path: str, text: str, editor: QWidget, *, hint: str = "") -> QWidget:
        return self._bind(path, Field(text, editor, hint=hint))

    def _bind(self, path: str, shown: QWidget) -> QWidget:
        return self._binder.add(path, shown)


def _versions(workspace: Workspace) -> tuple[str, ...]:
    """Return the nomenclatures, the one in force first; one that is no longer offered may still be kept."""
    today = workspace.prospecting.today()
    return tuple(dict.fromkeys((*naf.versions_seen_on(today), *naf.VERSIONS)))


def _card(name: str, title: str, items: Sequence[QWidget | QLayout]) -> Card:
    base = f"employer_{name}_card"
    return Card(base, column(label(title, "h2", name=f"{base}_title"), *items, gap=12))


def _filled(lines: object) -> tuple[object, ...]:
    return tuple(line for line in cast("tuple[object, ...]", lines) if not _is_empty(line))


def _is_empty(line: object) -> bool:
    """Tell whether nothing is left of a line, its key apart."""
    if isinstance(line, SiteDraft):
        return replace(line, site_id=None) == SiteDraft()
    return not isinstance(line, ContactDraft) or replace(line, contact_id=None) == ContactDraft()


def _blank_site(_others: tuple[object, ...]) -> SiteDraft:
    return SiteDraft()


def _blank_contact(_others: tuple[object, ...]) -> ContactDraft:
    return ContactDraft()


def _site_words(line: object) -> LineSummary:
    site = line if isinstance(line, SiteDraft) else SiteDraft()
    town = f"{site.postcode} {site.city}".strip()
    address = ", ".join(part for part in (site.street, town) if part)
    title = site.name or address or translate("employer", "New site")
    return LineSummary(text=title, detail=address if site.name else site.access)


def _contact_words(line: object) -> LineSummary:
    person = line if isinstance(line, ContactDraft) else ContactDraft()
    marks = (
        translate("employer", "Decides") if person.is_decision_maker else "",
        translate("employer", "Can show the work") if person.is_tutor else "",
    )
    detail = " · ".join(part for part in (person.function, person.phone, *marks) if part)
    return LineSummary(text=person.display_name or translate("employer", "New contact"), detail=detail)
