"""What happened, the newest first, whatever holds it; a fact is noted in two clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.pathway import FactAnswer, FactDraft, FactKind, PathwayView, TimelineLine
from models.records.people import Right
from ui.consultation import hold_back
from ui.dates import short_date
from ui.errors import error_text
from ui.pathway.fact_form import FactForm
from ui.pathway.fact_line import FactLine, FactText
from ui.pathway.way_words import ICONS, line_title, reason_words, said
from ui.role_doors import is_for
from ui.vocabulary import words_of
from ui.widgets.buttons import Button, make_button
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, flow, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId

FIRST_SHOWN: Final = 20
"""Lines made at once: the rest is asked for."""
_NOTED: Final = (
    FactKind.ENGAGED, FactKind.OFFERED, FactKind.INTRODUCED, FactKind.HIRED, FactKind.BROKE, FactKind.PAUSED,
    FactKind.RESUMED, FactKind.LEFT,
)  # fmt: skip
_NOTED_BESIDE: Final = frozenset({FactKind.OFFERED, FactKind.INTRODUCED})
"""One act, one fact: these follow from what is noted with the proposals; old ones can still be changed."""
_DETAILS: Final = {
    FactKind.HIRED: "contract_type",
    FactKind.CAME: "remobilisation",
    FactKind.OFFERED: "person_refusal_reason",
    FactKind.INTRODUCED: "person_refusal_reason",
    FactKind.IMMERSED: "immersion_outcome",
}
"""Vocabulary of what is known beside a fact."""
_ANSWER_HUES: Final = {FactAnswer.INTERESTED: "primary", FactAnswer.THINKING: "blue"}


class TimelinePart(QWidget):
    """The facts, and the form of a new one above.

    Signals:
        remove_requested: Id of a fact to take out.
        more_requested: Older facts are asked for.
        said: Words for a toast.
        failed: Words of what could not be done.
        offers_requested: FactKind that is noted with the proposals: once, for both.
    """

    remove_requested = Signal(object)
    more_requested = Signal()
    said = Signal(object)
    failed = Signal(object)
    offers_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("pathway_timeline")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._resident_id: ResidentId | None = None
        self.form = FactForm(workspace, workspace.pathway.facts)
        self.form.saved.connect(self._on_saved)
        self.form.closed.connect(self._show_adding)
        self.form.hide()
        self._kinds: dict[str, FactKind] = {}
        buttons: dict[FactKind, Button] = {}
        for kind in _NOTED:
            button = make_button(said(kind), "plain", ICONS[kind], name=f"pathway_add_{kind.value}")
            button.clicked.connect(self._on_add)
            self._kinds[button.objectName()] = kind
            buttons[kind] = button
        hold_back(workspace, *buttons.values())
        self._pause, self._resume = buttons[FactKind.PAUSED], buttons[FactKind.RESUMED]
        self._adding = flow("pathway_adding", *buttons.values(), gap=8)
        self._empty = label(
            self.tr("Nothing noted yet. What happened is noted here in two clicks."),
            "muted",
            name="pathway_empty",
            wrap=True,
        )
        self._lines = column(gap=12)
        self._more = make_button("", "ghost", "chevron_down", name="pathway_more")
        self._more.clicked.connect(self.more_requested)
        self.setLayout(
            column(self._adding, self.form, self._empty, self._lines, row(self._more, STRETCH), gap=12)
        )
        self._show_adding()

    def show_view(self, resident_id: ResidentId, view: PathwayView) -> None:
        """Show the facts of a person."""
        if resident_id != self._resident_id:
            self.form.flush()
            self.form.hide()
            self._show_adding()
        self._resident_id = resident_id
        self._pause.setVisible(view.paused_since is None)
        self._resume.setVisible(view.paused_since is not None)
        empty(self._lines)
        for place, line in enumerate(view.lines):
            shown = _Line(self._workspace, f"pathway_line_{place}", line)
            shown.change_requested.connect(self._on_change)
            shown.remove_requested.connect(self.remove_requested)
            self._lines.addWidget(shown)
        self._empty.setVisible(not view.lines)
        left = view.total - len(view.lines)
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("Show older facts (%n left)", "", left))

    def flush(self) -> None:
        """Keep half-typed work."""
        self.form.flush()

    def _on_add(self) -> None:
        sender = self.sender()
        if self._resident_id is None or sender is None:
            return
        kind = self._kinds[sender.objectName()]
        if kind in _NOTED_BESIDE:
            self.offers_requested.emit(kind)
            return
        hires = self._workspace.placements.placements_of(self._resident_id) if kind is FactKind.BROKE else ()
        self.form.start_new(FactDraft(resident_id=self._resident_id, kind=kind), hires)
        self._adding.hide()

    def _on_change(self, fact_id: object) -> None:
        if self._resident_id is None or not isinstance(fact_id, UUID):
            return
        try:
            record = self._workspace.pathway.facts.open(fact_id)
        except AppError as error:
            self.failed.emit(error_text(error))
            return
        self.form.start_change(record, self._workspace.placements.placements_of(self._resident_id))
        self._adding.hide()

    def _show_adding(self) -> None:
        self._adding.setVisible(is_for(self._workspace, Right.WRITE_FILES))

    def _on_saved(self, _record: object) -> None:
        self._show_adding()
        self.said.emit(self.tr("Fact noted"))


class _Line(QWidget):
    """One fact.

    Signals:
        change_requested: Its id.
        remove_requested: Its id.
    """

    change_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, workspace: Workspace, name: str, line: TimelineLine) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._fact_id: UUID | None = line.fact_id
        words = line.words
        if line.is_withheld and not words:
            words = self.tr("Words of another organisation: told if the person agrees to share them.")
        text = FactText(
            icon=ICONS[line.kind],
            title=line_title(line),
            day=short_date(line.on),
            words=words,
            small=_small(workspace, line),
            answer=said(line.answer) if line.answer is not None else "",
            hue=_ANSWER_HUES.get(line.answer, "neutral") if line.answer is not None else "neutral",
            is_muted=line.is_withheld,
        )
        layout = row((FactLine(f"{name}_text", text), 1), gap=8)
        if line.fact_id is not None and not line.is_withheld and workspace.may(Right.WRITE_FILES):
            change = make_button("", "tool", "pen", name=f"{name}_change", tip=self.tr("Change this fact"))
            change.clicked.connect(self._on_change)
            layout.addLayout(column(change, STRETCH))
            remove = make_button(
                "", "tool", "trash", name=f"{name}_remove", tip=self.tr("Take this fact out")
            )
            remove.clicked.connect(self._on_remove)
            layout.addLayout(column(remove, STRETCH))
        self.setLayout(layout)

    def _on_change(self) -> None:
        self.change_requested.emit(self._fact_id)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._fact_id)


def _small(workspace: Workspace, line: TimelineLine) -> str:
    """Return what is known beside: reason, contract or activity, author."""
    settings = workspace.settings
    vocabulary = _DETAILS.get(line.kind, "")
    if line.kind is FactKind.INTRODUCED and "." in line.detail:
        vocabulary = "not_happened_reason"
    parts = (
        reason_words(settings, line.kind, line.reason),
        words_of(settings, vocabulary, line.detail) if vocabulary and line.detail else "",
        line.who,
    )
    return " · ".join(filter(None, parts))
