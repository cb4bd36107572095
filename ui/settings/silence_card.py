"""After how long a silence employers come back on the list of calls, stage by stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from models.records.settings import SilentDays
from models.rules.prospecting import MOST_SILENT_DAYS, SHIPPED_DAYS
from ui.vocabulary import words_of
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import column, grid
from ui.widgets.typed_fields import NumberField

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from ui.widgets.form import FormBinder

translate = QCoreApplication.translate
_BEFORE: Final = "silent_days."
_BESIDE: Final = 4


class SilenceCard(Card):
    """A number of days for each stage; the section it is in saves them."""

    def __init__(self, settings: SettingsController, binder: FormBinder) -> None:
        super().__init__("silence_card")
        lines = grid(gap=10)
        for place, (stage, shipped) in enumerate(asdict(SHIPPED_DAYS).items()):
            words = words_of(settings, "employer_stage", stage) if stage != "other" else _other()
            field = NumberField(f"silence_{stage}", maximum=MOST_SILENT_DAYS, placeholder=str(shipped))
            lines.addWidget(
                binder.add(f"{_BEFORE}{stage}", Field(words, field)), place // _BESIDE, place % _BESIDE
            )
        for place in range(_BESIDE):
            lines.setColumnStretch(place, 1)
        told = translate(
            "prospecting",
            "After so many days without news, an employer is back under « To call again ». 0: never for its "
            "silence; empty: as shipped. An employer's own number of days counts before these.",
        )
        self.setLayout(
            column(
                label(
                    translate("prospecting", "Employers without news, in days"), "h2", name="silence_title"
                ),
                label(told, "muted", name="silence_help", wrap=True),
                lines,
                gap=10,
                edges=(18, 18, 18, 18),
            )
        )


def values_of(days: SilentDays) -> dict[str, object]:
    """Return what the fields show."""
    return {f"{_BEFORE}{stage}": count for stage, count in asdict(days).items()}


def days_of(values: Mapping[str, object]) -> SilentDays:
    """Return what the fields say; an empty one: as shipped."""
    typed = {name.removeprefix(_BEFORE): value for name, value in values.items() if name.startswith(_BEFORE)}
    return SilentDays(**{stage: value for stage, value in typed.items() if isinstance(value, int)})


def _other() -> str:
    return translate("prospecting", "A stage of your own")
