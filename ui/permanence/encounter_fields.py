"""The fields of an encounter, each within one click or one key of the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from controllers.settings import SettingsController
from models.records.meetings import NextStep
from models.records.residents import DayPart
from ui.discretion import NameVeil
from ui.labels import choices
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import offered, words_of
from ui.widgets.chips import ChipGroup, Option, SegmentedChoice
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.layouts import clear, column, row
from ui.widgets.multi_choice import MultiChoice
from ui.widgets.phone_field import phone_field
from ui.widgets.room_field import RoomField
from ui.widgets.single_choice import SingleChoice

translate = QCoreApplication.translate
_LANGUAGES: Final = ("fr", "ar", "en", "prs", "uk", "ti")
_TRADES: Final = ("logistics", "cleaning", "catering", "construction", "home_help")
_TRAVEL: Final = ("walking", "public_transport", "bicycle", "car")
_STEP_ICONS: Final = ("phone", "employer", "plan", "close")
_CHANNEL: Final = "hall"
_NOTE_LENGTH: Final = 1_000
_UNDATED: Final = ("", NextStep.NOTHING.value)


class EncounterFields:
    """Builds the fields and binds them.

    Attributes:
        first_name: The first field.
        note: The sentence.
        room: Where the person lives; the dwellings around are offered.
        action: What the person came by: the hall itself, or an action under way.
    """

    def __init__(self, binder: FormBinder, settings: SettingsController, today: Callable[[], date]) -> None:
        self._binder, self._settings, self._today = binder, settings, today
        self.first_name = TextField("encounter_first_name", maximum=80)
        self.note = TextField("encounter_note", maximum=_NOTE_LENGTH)
        self.last_name = TextField("encounter_last_name")
        self.room = RoomField("encounter_room", maximum=40)
        self.action = Combo("encounter_action", empty_label=words_of(settings, "channel", _CHANNEL))
        self._action_field: QWidget | None = None
        self._phone = phone_field(translate("encounter", "&Phone"), "encounter_phone")
        private = (self.first_name, self.last_name, self.room, *self._phone.findChildren(QLineEdit))
        self._veil = NameVeil(self.first_name, *private)
        self._step = SegmentedChoice(
            "encounter_next", choices(NextStep), icons=_STEP_ICONS, can_be_empty=True
        )
        self._day = DateField("encounter_on", today=today, is_inline=True)
        self._day_field: QWidget | None = None

    def who(self) -> QLayout:
        """Return the line that says who the person is."""
        add = self._field
        return row(
            (add("first_name", translate("encounter", "&First name or nickname"), self.first_name), 5),
            (add("last_name", translate("encounter", "&Name"), self.last_name), 5),
            (add("room", translate("encounter", "R&oom"), self.room), 3),
            (self._binder.add("phone", self._phone), 5),
            gap=10,
        )

    def rest(self) -> tuple[QWidget | QLayout, ...]:
        """Return the other lines, in order."""
        return (self._language(), self._trades(), self._when_and_how(), self._note(), self._next())

    def start(self) -> None:
        """Count the days from the present one, and show what the chosen step asks for."""
        today = self._today()
        self._day.set_quick(
            (
                (translate("encounter", "Tomorrow"), today + timedelta(days=1)),
                (translate("encounter", "In a week"), today + timedelta(days=7)),
            )
        )
        self.show_day()

    def offer_place(self, dwellings: Iterable[str], actions: Iterable[tuple[object, str]]) -> None:
        """Offer what there is around the hall; without any action nobody is asked which one."""
        self.room.offer(dwellings)
        self.action.set_options(actions)
        if self._action_field is not None:
            self._action_field.setVisible(self.action.count() > 1)

    def show_day(self) -> None:
        """Ask for a day where what comes next has one."""
        if self._day_field is not None:
            self._day_field.setVisible(self._step.value() not in _UNDATED)

    def _language(self) -> QLayout:
        """Return the line of the language, where it leaves room for what the person came by."""
        language = self._exchange_language()
        self._action_field = self._field("outreach_id", translate("encounter", "Came by"), self.action)
        return row((language, 3), (self._action_field, 1), gap=16)

    def _exchange_language(self) -> QWidget:
        names = dict(self._terms("language"))
        native = dict(self._terms("language_native"))
        editor = SingleChoice(
            "encounter_language",
            [(code, native.get(code, text)) for code, text in names.items()],
            _LANGUAGES,
            other_label=translate("encounter", "Another…"),
            details=names,
            name_of=self._language_name,
        )
        return self._field("exchange_language", translate("encounter", "&Language between you"), editor)

    def _trades(self) -> QWidget:
        editor = MultiChoice(
            "encounter_trades",
            self._terms("sector"),
            _TRADES,
            other_label=translate("encounter", "Another…"),
            name_of=self._trade_name,
        )
        return self._field("wished_trades", translate("encounter", "&Wants to work in"), editor)

    def _when_and_how(self) -> QLayout:
        travel = MultiChoice(
            "encounter_travel",
            self._terms("travel_mode"),
            _TRAVEL,
            other_label=translate("encounter", "Another…"),
            name_of=self._travel_name,
        )
        parts = ChipGroup("encounter_parts", choices(DayPart))
        return row(
            (self._field("parts", translate("encounter", "&Can work"), parts), 4),
            (self._field("travel_modes", translate("encounter", "Comes &by"), travel), 7),
            gap=16,
        )

    def _note(self) -> QWidget:
        hint = translate("encounter", "the person may read it; never health, religion, opinions or debts")
        field = Field(translate("encounter", "In one &sentence"), self.note, hint=hint)
        shown = column(self._binder.add("note", field), NoteWarning(self.note), gap=4)
        return clear("encounter_note_holder", shown)

    def _next(self) -> QLayout:
        self._step.edited.connect(self._on_step)
        step = self._field("next_step", translate("encounter", "&And now?"), self._step)
        self._day_field = self._field("next_step_on", translate("encounter", "W&hen"), self._day)
        return row((step, 6), (self._day_field, 5), gap=16)

    def _on_step(self) -> None:
        self.show_day()

    def _field(self, path: str, text: str, editor: QWidget) -> QWidget:
        return self._binder.add(path, Field(text, editor))

    def _terms(self, vocabulary: str) -> list[Option]:
        return offered(self._settings, vocabulary)

    def _language_name(self, code: str) -> str:
        native = self._settings.label("language_native", code)
        return native if native != code else words_of(self._settings, "language", code)

    def _trade_name(self, code: str) -> str:
        return words_of(self._settings, "sector", code)

    def _travel_name(self, code: str) -> str:
        return words_of(self._settings, "travel_mode", code)
