"""The editors of one wish, one refusal, one experience: the person's words first, the trade if it helps."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.settings import SettingsController
from models.records.profile import LineKind, ToldLine
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import offered
from ui.widgets.combo import Combo
from ui.widgets.fields import TextField
from ui.widgets.form import Editor
from ui.widgets.layouts import column, row
from ui.widgets.typed_fields import NumberField

_MOST_MONTHS = 720
_WORDS = 200


class ToldLineEditor(QWidget):
    """One line of what a person told.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, name: str, settings: SettingsController, kind: LineKind) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._settings = settings
        self._kept = ToldLine()
        self._words = TextField(f"{name}_words", placeholder=self._invitation(kind), maximum=_WORDS)
        self._words.setAccessibleName(self._invitation(kind))
        self._rome = Combo(f"{name}_rome", empty_label=self.tr("Trade (ROME)"))
        self._rome.setAccessibleName(self.tr("Trade (ROME), searched by typing"))
        self._place = TextField(f"{name}_place", placeholder=self.tr("where"), maximum=_WORDS)
        self._place.setAccessibleName(self.tr("Where"))
        self._months = NumberField(f"{name}_months", maximum=_MOST_MONTHS, unit=self.tr("months"))
        self._months.setAccessibleName(self.tr("About how long, in months"))
        for editor in (self._words, self._rome, self._place, self._months):
            cast("Editor", editor).edited.connect(self.edited)
        first = row((self._words, 3), (self._rome, 2), gap=8)
        lines = [first]
        if kind is LineKind.EXPERIENCE:
            lines.append(row((self._place, 3), (self._months, 2), gap=8))
        self.setLayout(column(*lines, NoteWarning(self._words), gap=6))
        self.setFocusProxy(self._words)
        self._offer("")

    def value(self) -> ToldLine:
        """Return the line as typed."""
        return ToldLine(
            line_id=self._kept.line_id,
            words=self._words.value(),
            rome_code=str(self._rome.value() or ""),
            place=self._place.value(),
            months=self._months.value(),
        )

    def set_value(self, value: object) -> None:
        """Show a line; None empties it."""
        self._kept = value if isinstance(value, ToldLine) else ToldLine()
        self._offer(self._kept.rome_code)
        self._words.set_value(self._kept.words)
        self._rome.set_value(self._kept.rome_code)
        self._place.set_value(self._kept.place)
        self._months.set_value(self._kept.months)

    def is_valid(self) -> bool:
        """Tell whether the number of months is understood."""
        return self._months.is_valid()

    def part(self, path: str) -> QWidget | None:
        """Return the editor of a field."""
        return {"words": self._words, "months": self._months, "place": self._place}.get(path)

    def _offer(self, kept: str) -> None:
        found = offered(self._settings, "rome", kept)
        self._rome.set_options([(code, f"{words} · {code}") for code, words in found])

    def _invitation(self, kind: LineKind) -> str:
        return {
            LineKind.WISH: self.tr("In the person’s own words"),
            LineKind.REFUSAL: self.tr("What they do not want, or no longer"),
            LineKind.EXPERIENCE: self.tr("What they have done, no proof asked"),
        }[kind]
