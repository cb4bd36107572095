"""French as it is known, one side at a time: level, how it is known, and when that was."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from controllers.settings import SettingsController
from models.records.profile import FrenchLevel, FrenchSkill, LevelSource
from ui.vocabulary import offered, words_of
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.form import Editor
from ui.widgets.labels import label
from ui.widgets.layouts import grid
from ui.widgets.line_parts import LineProblem

LEVELS = ("A1.1", "A1", "A2", "B1", "B2", "C1", "C2")


class FrenchEditor(QWidget):
    """Four rows, one for each side of the language.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, name: str, settings: SettingsController) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._settings = settings
        self._levels: dict[FrenchSkill, ChipGroup] = {}
        self._sources: dict[FrenchSkill, Combo] = {}
        self._days: dict[FrenchSkill, DateField] = {}
        self._problem = LineProblem(name)
        layout = grid(gap=8)
        for place, skill in enumerate(FrenchSkill):
            self._add(layout, place, skill)
        layout.addWidget(self._problem, len(FrenchSkill), 0, 1, 4)
        layout.setColumnStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self._levels[FrenchSkill.LISTENING])

    def value(self) -> tuple[FrenchLevel, ...]:
        """Return the sides that were discussed."""
        found = (
            FrenchLevel(
                skill=skill,
                level=next(iter(self._levels[skill].values()), ""),
                source=LevelSource(str(self._sources[skill].value() or LevelSource.DECLARED)),
                known_on=self._days[skill].value(),
            )
            for skill in FrenchSkill
        )
        return tuple(level for level in found if level.level)

    def set_value(self, value: object) -> None:
        """Show these levels."""
        known = {one.skill: one for one in cast("tuple[FrenchLevel, ...]", value or ())}
        for skill in FrenchSkill:
            level = known.get(skill, FrenchLevel(skill=skill))
            self._levels[skill].set_values((level.level,) if level.level else ())
            self._sources[skill].set_value(level.source.value)
            self._days[skill].set_value(level.known_on)
        self.clear_problems()
        self._enable()

    def is_valid(self) -> bool:
        """Tell whether every day is understood."""
        return all(day.is_valid() for day in self._days.values())

    def show_problem(self, path: str, text: str) -> QWidget:
        """Write a problem below the rows; return where to go."""
        self._problem.show_text(text)
        skill = path.partition(".")[0]
        return self._days[FrenchSkill(skill)] if skill in set(FrenchSkill) else self

    def clear_problems(self) -> None:
        """Forget the problem."""
        self._problem.show_text("")

    def _add(self, layout: QGridLayout, place: int, skill: FrenchSkill) -> None:
        base = f"{self.objectName()}_{skill}"
        words = words_of(self._settings, "french_skill", skill.value)
        known = dict(offered(self._settings, "french_level"))
        levels = ChipGroup(
            f"{base}_level", [(code, known.get(code, code)) for code in LEVELS], is_single=True
        )
        source = Combo(f"{base}_source", offered(self._settings, "french_level_source"))
        day = DateField(f"{base}_day")
        levels.setAccessibleName(words)
        source.setAccessibleName(self.tr("{skill}, how it is known").format(skill=words))
        day.setAccessibleName(self.tr("{skill}, known on").format(skill=words))
        for editor in (levels, source, day):
            cast("Editor", editor).edited.connect(self._on_edited)
        self._levels[skill], self._sources[skill], self._days[skill] = levels, source, day
        layout.addWidget(label(words, "label", name=f"{base}_label"), place, 0)
        layout.addWidget(levels, place, 1)
        layout.addWidget(source, place, 2)
        layout.addWidget(day, place, 3)

    def _on_edited(self) -> None:
        self.clear_problems()
        self._enable()
        self.edited.emit()

    def _enable(self) -> None:
        for skill in FrenchSkill:
            is_known = bool(self._levels[skill].values())
            self._sources[skill].setEnabled(is_known)
            self._days[skill].setEnabled(is_known)
