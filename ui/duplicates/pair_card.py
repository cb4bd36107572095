"""Two files that may be of one person, in a list of such pairs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.duplicates import DuplicatePair
from models.records.residents import ResidentRow
from ui.dates import short_date
from ui.discretion import shown_private
from ui.duplicates.duplicate_words import LEVEL_HUES, level_words, reasons_words
from ui.widgets.buttons import make_button
from ui.widgets.cards import Avatar, Card, Pill, hue_of, initials_of
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.name_label import NameLabel


class PairCard(Card):
    """One pair.

    Signals:
        compare_requested: DuplicatePair to look at side by side.
        apart_requested: DuplicatePair of two persons.
    """

    compare_requested = Signal(object)
    apart_requested = Signal(object)

    def __init__(self, pair: DuplicatePair, number: int, *, may_write: bool) -> None:
        self._pair = pair
        name = f"pair_{number}"
        level = Pill(f"{name}_level", level_words(pair.level), hue=LEVEL_HUES[pair.level], icon="people")
        why = label(reasons_words(pair.reasons), "muted", name=f"{name}_why", wrap=True)
        compare = make_button(self.tr("Compare"), "plain", "eye", name=f"{name}_compare")
        both = f"{pair.first.display_name}, {pair.second.display_name}"
        compare.setAccessibleName(self.tr("Compare {both}").format(both=both))
        apart = make_button(self.tr("Two persons"), "ghost", "close", name=f"{name}_apart")
        apart.setAccessibleName(self.tr("Two persons: {both}").format(both=both))
        if not may_write:
            compare.hide()  # never « shown »: without a parent yet it would be a window
            apart.hide()
        people = row(
            (self._person(f"{name}_first", pair.first), 1),
            (self._person(f"{name}_second", pair.second), 1),
            gap=12,
        )
        super().__init__(
            name,
            column(row(level, (why, 1), apart, compare, gap=10), people, gap=8),
            padding=12,
        )
        compare.clicked.connect(self._on_compare)
        apart.clicked.connect(self._on_apart)

    def _person(self, name: str, row_: ResidentRow) -> QWidget:
        avatar = Avatar(
            f"{name}_avatar", initials_of(row_.display_name), hue=hue_of(row_.display_name), size=34
        )
        place = " ".join(part for part in (row_.residence_name, shown_private(row_.room)) if part)
        met = short_date(row_.last_contact_on) if row_.last_contact_on else ""
        facts = " · ".join(part for part in (place, met) if part)
        shown_as = NameLabel(f"{name}_name", "h3")
        shown_as.show_name(row_.display_name)
        holder = QWidget()
        holder.setObjectName(name)
        holder.setProperty("look", "clear")
        titles = column(
            shown_as,
            label(facts, "small", name=f"{name}_facts", wrap=True),
            gap=0,
        )
        holder.setLayout(row(avatar, (titles, 1), gap=10))
        return holder

    def _on_compare(self) -> None:
        self.compare_requested.emit(self._pair)

    def _on_apart(self) -> None:
        self.apart_requested.emit(self._pair)
