"""The fields of an encounter, each within one click or one key of the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from ui.widgets.chips import ChipGroup, SegmentedChoice
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.layouts import row
from ui.widgets.multi_choice import MultiChoice
from ui.widgets.single_choice import SingleChoice

translate = QCoreApplication.translate
Options = Sequence[tuple[str, str]]
_LANGUAGES: Final = ("fr", "ar", "en", "prs", "uk", "ti")
_TRADES: Final = ("logistics", "cleaning", "catering", "construction", "home_help")
_TRAVEL: Final = ("walking", "public_transport", "bicycle", "car")
_STEP_ICONS: Final = ("phone", "employer", "plan", "close")


class EncounterFields:
    """Builds the fields and binds them."""

    def __init__(
        self, binder: FormBinder, terms: Callable[[str], Options], steps: Options, parts: Options
    ) -> None:
        self._binder, self._terms, self._steps, self._parts = binder, terms, steps, parts
        self.first_name = TextField("encounter_first_name")

    def rows(self) -> tuple[QWidget | QLayout, ...]:
        """Return the rows in order; called once."""
        return (
            self._who(),
            self._language(),
            self._trades(),
            self._when_and_how(),
            self._note(),
            self._next(),
        )

    def _who(self) -> QLayout:
        return row(
            (self._field("first_name", translate("encounter", "&First name"), self.first_name), 5),
            (self._field("last_name", translate("encounter", "&Name"), TextField("encounter_last_name")), 5),
            (self._field("room", translate("encounter", "R&oom"), TextField("encounter_room")), 3),
            (self._field("phone", translate("encounter", "&Phone"), TextField("encounter_phone")), 5),
            gap=10,
        )

    def _language(self) -> QWidget:
        native = dict(self._terms("language_native"))
        options = [(code, native.get(code, text)) for code, text in self._terms("language")]
        other = translate("encounter", "Another…")
        editor = SingleChoice("encounter_language", options, _LANGUAGES, other_label=other)
        return self._field("exchange_language", translate("encounter", "&Language between you"), editor)

    def _trades(self) -> QWidget:
        other = translate("encounter", "Another…")
        editor = MultiChoice("encounter_trades", self._terms("sector"), _TRADES, other_label=other)
        return self._field("wished_trades", translate("encounter", "&Wants to work in"), editor)

    def _when_and_how(self) -> QLayout:
        other = translate("encounter", "Another…")
        travel = MultiChoice("encounter_travel", self._terms("travel_mode"), _TRAVEL, other_label=other)
        return row(
            (
                self._field(
                    "parts", translate("encounter", "&Can work"), ChipGroup("encounter_parts", self._parts)
                ),
                1,
            ),
            (self._field("travel_modes", translate("encounter", "Comes &by"), travel), 1),
            gap=16,
        )

    def _note(self) -> QWidget:
        editor = TextField("encounter_note", maximum=1_000)
        return self._field("note", translate("encounter", "In one &sentence"), editor)

    def _next(self) -> QLayout:
        step = SegmentedChoice("encounter_next", self._steps, icons=_STEP_ICONS, can_be_empty=True)
        day = DateField("encounter_on", quick=_quick_days())
        return row(
            (self._field("next_step", translate("encounter", "And no&w?"), step), 3),
            (self._field("next_step_on", translate("encounter", "When"), day), 2),
            gap=16,
        )

    def _field(self, path: str, text: str, editor: QWidget) -> QWidget:
        return self._binder.add(path, Field(text, editor))


def _quick_days() -> tuple[tuple[str, date], ...]:
    today = date.today()  # noqa: DTZ011  (the day on the adviser's own wall)
    return (
        (translate("encounter", "Tomorrow"), today + timedelta(days=1)),
        (translate("encounter", "In a week"), today + timedelta(days=7)),
    )
