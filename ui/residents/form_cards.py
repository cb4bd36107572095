"""The cards of the resident form."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from controllers.workspace import Workspace
from models.records.people import Right
from models.records.residents import DayPart, ResidentDraft
from ui.labels import choices
from ui.privacy.note_warning import NoteWarning
from ui.residents.where_fields import WhereFields
from ui.vocabulary import offered, words_of
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.hours_grid import HoursGrid
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.multi_choice import MultiChoice
from ui.widgets.phone_field import phone_field
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField, NumberField

translate = QCoreApplication.translate

USUAL_LANGUAGES: Final = ("fr", "ar", "en", "prs", "uk", "ti", "bn", "tr")
USUAL_TRADES: Final = ("logistics", "cleaning", "catering", "construction", "home_help", "hotels", "retail")
_OTHER_LINE_MINUTES: Final = 300


class ResidentCards:
    """Builds the cards and binds their fields.

    Attributes:
        first_name: The first field.
        where: Where the person lives and by which action they came.
    """

    def __init__(self, workspace: Workspace, binder: FormBinder) -> None:
        self._workspace = workspace
        self._binder = binder
        self.first_name = TextField("resident_first_name")
        empty = translate("resident", "Not said")
        self.where = WhereFields(workspace, empty)
        self._words = {
            "preferred_contact": ("preferred_contact", Combo("resident_contact", empty_label=empty)),
            "exchange_language": ("language", Combo("resident_language", empty_label=empty)),
            "channel": ("channel", Combo("resident_channel", empty_label=empty)),
        }

    def cards(self) -> tuple[Card, ...]:
        """Return the cards in order; called once."""
        return (
            _card("person", translate("resident", "Who"), self._person()),
            _card("wishes", translate("resident", "Wishes"), self._wishes()),
            _card("limits", translate("resident", "What is possible"), self._limits()),
            _card("languages", translate("resident", "Languages"), self._languages()),
            _card("contact", translate("resident", "First contact"), self._first_contact()),
        )

    def load_choices(self, draft: ResidentDraft) -> None:
        """Offer the residences and the words of now, and the words that this file already holds."""
        for field, (vocabulary, combo) in self._words.items():
            combo.set_options(offered(self._workspace.settings, vocabulary, getattr(draft, field)))
        self.where.load_choices(draft)

    def _person(self) -> tuple[QWidget | QLayout, ...]:
        return (
            row(
                (
                    self._field(
                        "first_name", translate("resident", "&First name or nickname"), self.first_name
                    ),
                    2,
                ),
                (
                    self._field("last_name", translate("resident", "&Name"), TextField("resident_last_name")),
                    2,
                ),
                (
                    self._field(
                        "birth_year",
                        translate("resident", "Year of birth"),
                        NumberField("resident_birth_year", minimum=1900, maximum=2100),
                    ),
                    1,
                ),
                gap=12,
            ),
            row(
                (
                    self._field(
                        "sex",
                        translate("resident", "Sex"),
                        ChipGroup("resident_sex", _sexes(), is_single=True),
                        hint=translate("resident", "as the person says; for counts only, may stay empty"),
                    ),
                    2,
                ),
                (self._birth_date(), 1),
                gap=12,
            ),
            row(
                (self._field("residence_id", translate("resident", "&Residence"), self.where.residence), 2),
                (self._field("building_id", translate("resident", "Building"), self.where.building), 2),
                (self._field("room", translate("resident", "R&oom"), self.where.room), 1),
                gap=12,
            ),
            row(
                (self._bind("phone", phone_field(translate("resident", "&Phone"), "resident_phone")), 1),
                (self._field("email", translate("resident", "E-mail"), TextField("resident_email")), 1),
                (self._word("preferred_contact", translate("resident", "Prefers")), 1),
                gap=12,
            ),
        )

    def _birth_date(self) -> QWidget:
        field = DateField("resident_birth_date")
        field.setToolTip(translate("resident", "only where a paper asks for it; the year is enough for us"))
        return self._field("birth_date", translate("resident", "Date of birth"), field)

    def _wishes(self) -> tuple[QWidget | QLayout, ...]:
        other = translate("resident", "Another trade…")
        return (
            self._note(
                "wishes",
                translate("resident", "&Wishes, in the person’s own words"),
                TextArea("resident_wishes", lines=2),
            ),
            self._field(
                "wished_trades",
                translate("resident", "Trades"),
                self._choice("resident_trades", "sector", USUAL_TRADES, other),
            ),
            self._note(
                "refusals",
                translate("resident", "Does not want, or no longer"),
                TextArea("resident_refusals", lines=1),
            ),
            self._note(
                "experiences",
                translate("resident", "Has done, here or elsewhere"),
                TextArea("resident_experiences", lines=2),
                hint=translate("resident", "no proof asked"),
            ),
        )

    def _limits(self) -> tuple[QWidget | QLayout, ...]:
        modes = [term.code for term in self._workspace.settings.terms("travel_mode")]
        return (
            self._field(
                "availability",
                translate("resident", "Can work"),
                HoursGrid("resident_hours", choices(DayPart)),
            ),
            row(
                (
                    self._note(
                        "hours_note", translate("resident", "About hours"), TextField("resident_hours_note")
                    ),
                    2,
                ),
                (self._field("available_from", translate("resident", "From"), DateField("resident_from")), 2),
                (
                    self._field(
                        "wanted_weekly_minutes",
                        translate("resident", "Hours per week"),
                        HoursField("resident_weekly"),
                    ),
                    1,
                ),
                gap=12,
            ),
            self._field(
                "travel_modes",
                translate("resident", "Comes by"),
                self._choice("resident_travel", "travel_mode", modes, ""),
            ),
            row(
                (
                    self._field(
                        "max_travel_minutes",
                        translate("resident", "Longest journey"),
                        NumberField("resident_journey", maximum=_OTHER_LINE_MINUTES, unit="min"),
                    ),
                    1,
                ),
                (self._gestures(), 3),
                gap=12,
            ),
        )

    def _gestures(self) -> QLayout:
        editor = TextField("resident_limits")
        field = self._field(
            "functional_limits",
            translate("resident", "Gestures to avoid"),
            editor,
            hint=translate("resident", "the gesture, never the reason"),
        )
        if not self._workspace.may(Right.READ_SENSITIVE):
            field.hide()  # kept as it is: the controller leaves alone what one may not read
        return column(field, NoteWarning(editor), gap=4)

    def _languages(self) -> tuple[QWidget, ...]:
        other = translate("resident", "Another language…")
        spoken = self._choice("resident_spoken", "language", USUAL_LANGUAGES, other)
        read = self._choice("resident_read", "language", USUAL_LANGUAGES, other)
        return (
            self._word("exchange_language", translate("resident", "Language to understand each other")),
            self._field("languages_spoken", translate("resident", "Speaks"), spoken),
            self._field("languages_read", translate("resident", "Reads"), read),
            self._bind(
                "needs_interpreter",
                Switch("resident_interpreter", translate("resident", "An interpreter is needed")),
            ),
        )

    def _first_contact(self) -> tuple[QWidget | QLayout, ...]:
        answers = (("yes", translate("resident", "Agrees")), ("no", translate("resident", "Does not agree")))
        return (
            row(
                (self._field("first_met_on", translate("resident", "Met on"), DateField("resident_met")), 1),
                (self._word("channel", translate("resident", "Through")), 1),
                (
                    self.where.asking_action(
                        self._field("outreach_id", translate("resident", "Action"), self.where.action)
                    ),
                    1,
                ),
                (
                    self._field(
                        "informed_on",
                        translate("resident", "Told their rights on"),
                        DateField("resident_informed"),
                    ),
                    1,
                ),
                gap=12,
            ),
            self._field(
                "agrees_to_employer_contact",
                translate("resident", "That employers hear of them"),
                Combo("resident_agrees", answers, empty_label=translate("resident", "Not asked yet")),
            ),
        )

    def _field(self, path: str, text: str, editor: QWidget, *, hint: str = "") -> QWidget:
        return self._bind(path, Field(text, editor, hint=hint))

    def _note(self, path: str, text: str, editor: TextArea | TextField, *, hint: str = "") -> QLayout:
        """A field whose words the person may read one day."""
        return column(self._field(path, text, editor, hint=hint), NoteWarning(editor), gap=4)

    def _bind(self, path: str, shown: QWidget) -> QWidget:
        return self._binder.add(path, shown)

    def _word(self, path: str, text: str) -> QWidget:
        return self._field(path, text, self._words[path][1])

    def _choice(self, name: str, vocabulary: str, usual: Sequence[str], other: str) -> MultiChoice:
        settings = self._workspace.settings
        # A word taken out of the list since keeps its chip in the files that have it.
        name_of = partial(words_of, settings, vocabulary)
        return MultiChoice(name, offered(settings, vocabulary), usual, other_label=other, name_of=name_of)


def _sexes() -> tuple[tuple[str, str], ...]:
    return (
        ("woman", translate("resident", "Woman")),
        ("man", translate("resident", "Man")),
        ("other", translate("resident", "Other")),
    )


def _card(name: str, title: str, items: Sequence[QWidget | QLayout]) -> Card:
    base = f"resident_{name}_card"
    return Card(base, column(label(title, "h2", name=f"{base}_title"), *items, gap=12))
