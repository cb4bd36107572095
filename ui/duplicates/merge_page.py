"""Both files of a merge side by side, field by field: one person, one file, nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.duplicates import HangingOn, MergeOrder, MergeView
from models.records.ids import ResidentId
from models.records.residents import ResidentRecord
from ui.dates import short_date
from ui.duplicates.choice_line import ChoiceLine
from ui.duplicates.duplicate_words import LEVEL_HUES, level_words, reasons_words
from ui.duplicates.field_words import field_name, value_words
from ui.errors import error_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Avatar, Card, Pill, hue_of, initials_of
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, column, empty, flow, row
from ui.widgets.page import Page

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class MergePage(Page):
    """Two files that may become one.

    Signals:
        merged: ResidentRecord of the file that stays.
        told_apart: They are of two persons.
        closed: Back, nothing changed.
    """

    merged = Signal(object)
    told_apart = Signal()
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("merge_page", self.tr("One person, or two?"), parent=parent)
        self._workspace = workspace
        self._view: MergeView | None = None
        self._lines: list[ChoiceLine] = []
        self._swap = make_button(self.tr("Exchange the sides"), "ghost", "turn", name="merge_swap")
        self._swap.clicked.connect(self._on_swap)
        self.add_header_widget(self._swap)
        cancel = make_button(self.tr("Back, change nothing"), "ghost", "arrow_left", name="merge_cancel")
        cancel.clicked.connect(self.closed)
        apart = make_button(self.tr("They are two persons"), "plain", "people", name="merge_apart")
        apart.clicked.connect(self._on_apart)
        self._merge = make_button(self.tr("Make one file"), "primary", "check", name="merge_do", big=True)
        self._merge.clicked.connect(self._on_merge)
        self.set_bar(cancel, STRETCH, apart, self._merge)

    def start(self, kept_id: ResidentId, gone_id: ResidentId) -> bool:
        """Show two files; False when one of both cannot be shown, which is said."""
        self.messages.dismiss()
        try:
            self._view = self._workspace.merging.view(kept_id, gone_id)
        except AppError as error:
            self._view = None
            self._clear()
            self._merge.setEnabled(False)
            self.messages.show_message("error", error_text(error))
            return False
        self._show(self._view)
        self.scroll_to_top()
        self._merge.setFocus()
        return True

    def order(self) -> MergeOrder:
        """Return what was chosen.

        Raises:
            ValueError: Nothing is shown.
        """
        if self._view is None:
            raise ValueError("no files are shown")
        return MergeOrder(
            kept_id=self._view.first.resident_id,
            gone_id=self._view.second.resident_id,
            sides={line.field: line.side() for line in self._lines},
        )

    def _show(self, view: MergeView) -> None:
        self._clear()
        self._merge.setEnabled(True)
        self.body.addWidget(self._why(view))
        heads = row(
            (self._head("first", view.first, view.first_has, self.tr("This file stays")), 1),
            (self._head("second", view.second, view.second_has, self.tr("Its content goes to the left")), 1),
            gap=12,
        )
        self.body.addLayout(heads)
        if view.choices:
            self.body.addWidget(self._fields(view))
        said = self.tr("What is not chosen stays with the file, under “Other values”. All the rest is kept.")
        if not view.choices:
            said = self.tr("Both files say the same, or complete each other.")
        self.body.addWidget(label(said, "muted", name="merge_said", wrap=True))
        self.body.addStretch(1)

    def _fields(self, view: MergeView) -> Card:
        """Return the fields that differ, one below the other."""
        layout = column(gap=8)
        for choice in view.choices:
            first = value_words(self._workspace, choice.name, choice.first)
            second = value_words(self._workspace, choice.name, choice.second)
            if self._lines:
                layout.addWidget(hairline(f"merge_{choice.name}_line"))
            line = ChoiceLine(choice, field_name(choice.name), first, second)
            self._lines.append(line)
            layout.addWidget(line)
        return Card("merge_fields", layout, padding=14)

    def _why(self, view: MergeView) -> QWidget:
        words = label(reasons_words(view.reasons), "body", name="merge_reasons", wrap=True)
        if view.level is None:
            return Card("merge_why", column(words, gap=0), padding=12)
        pill = Pill("merge_level", level_words(view.level), hue=LEVEL_HUES[view.level], icon="people")
        return Card("merge_why", row(pill, (words, 1), gap=12), padding=12)

    def _head(self, side: str, record: ResidentRecord, has: HangingOn, role: str) -> Card:
        name = f"merge_{side}"
        avatar = Avatar(
            f"{name}_avatar", initials_of(record.display_name), hue=hue_of(record.display_name), size=40
        )
        since = self.tr("{code}, since {date}").format(
            code=record.code, date=short_date(record.created_at.astimezone().date())
        )
        titles = column(
            label(record.display_name, "h2", name=f"{name}_name", wrap=True),
            label(since, "small", name=f"{name}_since"),
            gap=1,
        )
        return Card(
            f"{name}_card",
            column(
                label(role, "small", name=f"{name}_role"),
                row(avatar, (titles, 1), gap=10),
                flow(f"{name}_has", *self._pills(name, has), gap=6),
                STRETCH,
                gap=6,
            ),
            padding=12,
        )

    def _pills(self, name: str, has: HangingOn) -> list[Pill]:
        counts = (
            (has.meetings, self.tr("%n meeting(s)", "", has.meetings), "note"),
            (has.visits, self.tr("%n passage(s)", "", has.visits), "hall"),
            (has.hires, self.tr("%n hire(s)", "", has.hires), "handshake"),
            (has.plans, self.tr("%n plan(s)", "", has.plans), "plan"),
            (has.papers, self.tr("%n paper(s)", "", has.papers), "paper"),
            (has.answers, self.tr("%n answer(s) on rights", "", has.answers), "shield"),
        )
        return [
            Pill(f"{name}_{icon}", words, hue="neutral", icon=icon) for count, words, icon in counts if count
        ]

    def _clear(self) -> None:
        self._lines = []
        empty(self.body)

    def _on_swap(self) -> None:
        if self._view is not None:
            self.start(self._view.second.resident_id, self._view.first.resident_id)

    def _on_merge(self) -> None:
        if self._view is None:
            return
        try:
            record = self._workspace.merging.merge(self.order())
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.merged.emit(record)

    def _on_apart(self) -> None:
        if self._view is None:
            return
        try:
            self._workspace.duplicates.tell_apart(
                self._view.first.resident_id, (self._view.second.resident_id,)
            )
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.told_apart.emit()
