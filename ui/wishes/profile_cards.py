"""The cards of the form of wishes and limits, in the order in which they are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from controllers.workspace import Workspace
from models.records.people import Right
from models.records.profile import LineKind
from models.records.residents import DayPart
from ui.labels import choices
from ui.privacy.note_warning import warned
from ui.vocabulary import offered, words_of
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.hours_grid import HoursGrid
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.multi_choice import MultiChoice
from ui.widgets.phone_field import phone_field
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField, NumberField, TimeField
from ui.wishes.french_editor import LEVELS, FrenchEditor
from ui.wishes.told_line import ToldLineEditor

translate = QCoreApplication.translate
USUAL_LANGUAGES: Final = ("fr", "ar", "en", "prs", "uk", "ti", "bn", "tr")
USUAL_TRADES: Final = ("logistics", "cleaning", "catering", "construction", "home_help", "hotels", "retail")
_LONGEST_JOURNEY: Final = 300
_MOST_LINES: Final = 20


class ProfileCards:
    """Builds the cards and binds their fields.

    Attributes:
        shown: The cards by the part of the file they change.
    """

    def __init__(self, workspace: Workspace, binder: FormBinder) -> None:
        self._workspace, self._settings, self._binder = workspace, workspace.settings, binder
        self._language = Combo("profile_language", empty_label=translate("profile", "Not said"))
        self.shown: dict[str, QWidget] = {
            "wishes": _card("wishes", translate("profile", "Wishes"), self._wishes()),
            "refusals": _card("refusals", translate("profile", "Does not want"), self._refusals()),
            "experiences": _card(
                "experiences", translate("profile", "Has done, here or elsewhere"), self._experiences()
            ),
            "hours": _card("hours", translate("profile", "When"), self._hours()),
            "travel": _card("travel", translate("profile", "Getting there"), self._travel()),
            "languages": _card("languages", translate("profile", "French and languages"), self._languages()),
            "limits": _card("limits", translate("profile", "Gestures to avoid"), self._limits()),
        }
        self.shown["limits"].setVisible(False)
        if workspace.may(Right.READ_SENSITIVE):
            self.shown["limits"].setVisible(True)

    def cards(self) -> tuple[QWidget, ...]:
        """Return the cards in order."""
        return tuple(self.shown.values())

    def load_choices(self, exchange_language: str) -> None:
        """Offer the languages of now, and the one that this file already holds."""
        self._language.set_options(offered(self._settings, "language", exchange_language))

    def _wishes(self) -> tuple[QWidget | QLayout, ...]:
        return (
            self._note("wishes", translate("profile", "As it was said, in one breath")),
            self._lines(
                "wish_lines",
                translate("profile", "One by one, the dearest first"),
                LineKind.WISH,
                translate("profile", "Add a wish"),
            ),
            self._field(
                "wished_trades",
                translate("profile", "Trades"),
                self._choice(
                    "profile_trades", "sector", USUAL_TRADES, translate("profile", "Another trade…")
                ),
            ),
        )

    def _refusals(self) -> tuple[QWidget | QLayout, ...]:
        return (
            self._note("refusals", translate("profile", "As it was said")),
            self._lines(
                "refusal_lines",
                translate("profile", "One by one: nobody is blamed for a refusal"),
                LineKind.REFUSAL,
                translate("profile", "Add a refusal"),
            ),
        )

    def _experiences(self) -> tuple[QWidget | QLayout, ...]:
        return (
            self._note("experiences", translate("profile", "As it was said")),
            self._lines(
                "experience_lines",
                translate("profile", "One by one: what, where, about how long"),
                LineKind.EXPERIENCE,
                translate("profile", "Add an experience"),
            ),
        )

    def _hours(self) -> tuple[QWidget | QLayout, ...]:
        before, after = TimeField("profile_not_before"), TimeField("profile_not_after")
        note = TextField("profile_hours_note")
        said = Field(
            translate("profile", "About hours"), note, hint=translate("profile", "hours only, nobody’s name")
        )
        return (
            self._field(
                "availability",
                translate("profile", "Can work"),
                HoursGrid("profile_hours", choices(DayPart)),
            ),
            row(
                (self._field("not_before", translate("profile", "Not before"), before), 1),
                (self._field("not_after", translate("profile", "Not after"), after), 1),
                (warned(self._binder.add("hours_note", said), note), 3),
                gap=12,
            ),
            row(
                (self._field("available_from", translate("profile", "From"), DateField("profile_from")), 3),
                (
                    self._field(
                        "wanted_weekly_minutes",
                        translate("profile", "Hours per week wanted"),
                        HoursField("profile_weekly"),
                    ),
                    2,
                ),
                gap=12,
            ),
        )

    def _travel(self) -> tuple[QWidget | QLayout, ...]:
        modes = [term.code for term in self._settings.terms("travel_mode")]
        journey = NumberField("profile_journey", maximum=_LONGEST_JOURNEY, unit="min")
        return (
            self._field(
                "travel_modes",
                translate("profile", "Comes by"),
                self._choice("profile_travel", "travel_mode", modes, ""),
            ),
            row(
                (self._field("travel_zone", translate("profile", "Where"), TextField("profile_zone")), 3),
                (self._field("max_travel_minutes", translate("profile", "Longest journey"), journey), 2),
                gap=12,
            ),
            row(
                (
                    self._field(
                        "first_transport_at",
                        translate("profile", "First bus or tram"),
                        TimeField("profile_first_bus"),
                    ),
                    1,
                ),
                (
                    self._field(
                        "last_transport_at",
                        translate("profile", "Last bus or tram home"),
                        TimeField("profile_last_bus"),
                    ),
                    1,
                ),
                gap=12,
            ),
        )

    def _languages(self) -> tuple[QWidget | QLayout, ...]:
        other = translate("profile", "Another language…")
        flags = [
            (term.code, words_of(self._settings, "french_level", term.code))
            for term in self._settings.terms("french_level")
            if term.code not in LEVELS and not term.is_sensitive
        ]
        return (
            self._field(
                "french", translate("profile", "French"), FrenchEditor("profile_french", self._settings)
            ),
            self._field(
                "french_flags",
                translate("profile", "Also"),
                MultiChoice("profile_flags", flags, [code for code, _ in flags], other_label=""),
            ),
            self._field(
                "exchange_language",
                translate("profile", "Language to understand each other"),
                self._language,
            ),
            self._field(
                "languages_spoken",
                translate("profile", "Speaks"),
                self._choice("profile_spoken", "language", USUAL_LANGUAGES, other),
            ),
            self._field(
                "languages_read",
                translate("profile", "Reads"),
                self._choice("profile_read", "language", USUAL_LANGUAGES, other),
            ),
            self._binder.add(
                "needs_interpreter",
                Switch("profile_interpreter", translate("profile", "An interpreter is needed")),
            ),
            row(
                (
                    self._field(
                        "interpreter_name",
                        translate("profile", "Who interprets"),
                        TextField("profile_interpreter_name"),
                    ),
                    3,
                ),
                (
                    self._binder.add(
                        "interpreter_phone",
                        phone_field(translate("profile", "Their phone"), "profile_interpreter_phone"),
                    ),
                    2,
                ),
                gap=12,
            ),
        )

    def _limits(self) -> tuple[QWidget | QLayout, ...]:
        editor = TextArea("profile_limits", lines=1)
        hint = translate("profile", "the gesture, never the reason")
        field = Field(translate("profile", "Gestures to avoid"), editor, hint=hint)
        return (warned(self._binder.add("functional_limits", field), editor),)

    def _field(self, path: str, text: str, editor: QWidget) -> QWidget:
        return self._binder.add(path, Field(text, editor))

    def _note(self, path: str, text: str) -> QLayout:
        editor = TextArea(f"profile_{path}", lines=2)
        return warned(self._field(path, text, editor), editor)

    def _lines(self, path: str, text: str, kind: LineKind, add: str) -> QWidget:
        make = partial(ToldLineEditor, settings=self._settings, kind=kind)
        editor = LinesEditor(f"profile_{path}", make, add, maximum=_MOST_LINES)
        return self._field(path, text, editor)

    def _choice(self, name: str, vocabulary: str, usual: Sequence[str], other: str) -> MultiChoice:
        name_of = partial(words_of, self._settings, vocabulary)
        return MultiChoice(
            name, offered(self._settings, vocabulary), usual, other_label=other, name_of=name_of
        )


def _card(name: str, title: str, items: Sequence[QWidget | QLayout]) -> Card:
    base = f"profile_{name}_form_card"
    return Card(base, column(label(title, "h2", name=f"{base}_title"), *items, gap=12))
