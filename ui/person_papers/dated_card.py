"""Papers that end one day: how long each is still valid is said first."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.dated_papers import DatedPaperRecord, PaperAnswer, PaperKind
from models.records.ids import ResidentId
from ui.consultation import hold_back
from ui.dates import short_date
from ui.errors import error_text
from ui.labels import label_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, empty, flow, row
from ui.widgets.messages import MessageBar

TOLD_DAYS: Final = 92
"""A renewal takes two months and more: three months before, it is told."""
_ANSWERS: Final = {PaperAnswer.YES: "primary", PaperAnswer.NO: "clay", PaperAnswer.TO_CHECK: "saffron"}


class DatedPapersCard(Card):
    """The papers of one person.

    Signals:
        change_requested: DatedPaperRecord to change; None: a new one.
        removed: A paper went to the bin, which can be undone.
    """

    change_requested = Signal(object)
    removed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("dated_card")
        self._workspace, self._papers = workspace, workspace.dated_papers
        self._resident_id: ResidentId | None = None
        self._shown: dict[str, DatedPaperRecord] = {}
        self.messages = MessageBar("dated_messages")
        self._lines = column(gap=12)
        self._soon = label("", "body", name="dated_soon", wrap=True)
        soon = row(IconLabel("dated_soon_icon", "alert", "saffronink", 18), (self._soon, 1), gap=8)
        self._warning = Card("dated_warning", soon, kind="saffron", padding=10)
        self._empty = label(
            self.tr(
                "No date is noted. Right to work, permit, licence: the date is enough, seen and given back."
            ),
            "muted",
            name="dated_empty",
            wrap=True,
        )
        add = make_button(self.tr("&Add a paper"), "plain", "plus", name="dated_add")
        add.clicked.connect(self._on_add)
        hold_back(workspace, add)
        self.setLayout(
            column(
                label(self.tr("Papers that end one day"), "h2", name="dated_heading"),
                self.messages,
                self._warning,
                self._empty,
                clear("dated_lines", self._lines),
                row(add, STRETCH),
                gap=10,
                edges=(14, 14, 14, 14),
            )
        )
        self._papers.papers_changed.connect(self._on_changed)

    def show_person(self, resident_id: ResidentId) -> None:
        """Show the papers of a person."""
        if resident_id != self._resident_id:
            self.messages.dismiss()
        self._resident_id = resident_id
        try:
            found = self._papers.papers_of(resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            found = ()
        empty(self._lines)
        self._shown = {str(paper.content.dated_paper_id): paper for paper in found}
        for key, paper in self._shown.items():
            self._lines.addLayout(self._line(key, paper))
        self._empty.setVisible(not found)
        self._tell_soon(found)

    def _tell_soon(self, papers: tuple[DatedPaperRecord, ...]) -> None:
        ending = [paper for paper in papers if self._days(paper) is not None and self._is_soon(paper)]
        names = ", ".join(self._name(paper) for paper in ending)
        self._soon.setText(self.tr("Ends within three months, or has ended: {papers}.").format(papers=names))
        self._warning.setVisible(bool(ending))

    def _line(self, key: str, paper: DatedPaperRecord) -> QHBoxLayout:
        base = f"dated_{key}"
        content = paper.content
        marks = flow(f"{base}_marks", gap=6)
        layout = marks.layout()
        if layout is not None:
            for pill in self._pills(base, paper):
                layout.addWidget(pill)
        texts = column(label(self._name(paper), "h3", name=f"{base}_name", wrap=True), marks, gap=4)
        if content.seen_on:
            texts.addWidget(label(self._seen(paper), "small", name=f"{base}_seen", wrap=True))
        name = self._name(paper)
        pen = make_button(
            "", "tool", "pen", name=f"{base}_pen", tip=self.tr("Change: {part}").format(part=name)
        )
        bin_button = make_button(
            "", "tool", "trash", name=f"{base}_bin", tip=self.tr("Put in the bin: {part}").format(part=name)
        )
        for button, act in ((pen, self._on_change), (bin_button, self._on_remove)):
            button.setProperty("paper", key)
            button.clicked.connect(act)
        hold_back(self._workspace, pen, bin_button)
        return row(
            column(IconLabel(f"{base}_icon", "paper", "ink2", 18), STRETCH, edges=(0, 2, 0, 0)),
            (texts, 1),
            column(row(pen, bin_button, gap=2), STRETCH),
            gap=10,
        )

    def _pills(self, base: str, paper: DatedPaperRecord) -> list[Pill]:
        content, found = paper.content, []
        if content.answer:
            found.append(Pill(f"{base}_answer", label_of(content.answer), hue=_ANSWERS[content.answer]))
        if content.expires_on is not None:
            days = self._days(paper) or 0
            hue, icon = ("saffron", "clock") if days <= TOLD_DAYS else ("neutral", "")
            words = self.tr("until {day}")
            if days < 0:
                hue, icon, words = "clay", "alert", self.tr("ended on {day}")
            found.append(
                Pill(f"{base}_ends", words.format(day=short_date(content.expires_on)), hue=hue, icon=icon)
            )
        return found

    def _name(self, paper: DatedPaperRecord) -> str:
        is_other = paper.content.kind is PaperKind.OTHER
        return paper.content.title if is_other else label_of(paper.content.kind)

    def _seen(self, paper: DatedPaperRecord) -> str:
        day = short_date(paper.content.seen_on)
        if not paper.seen_by:
            return self.tr("Seen on {day}").format(day=day)
        return self.tr("Seen on {day} by {who}").format(day=day, who=paper.seen_by)

    def _days(self, paper: DatedPaperRecord) -> int | None:
        ends: date | None = paper.content.expires_on
        return (ends - self._papers.today).days if ends is not None else None

    def _is_soon(self, paper: DatedPaperRecord) -> bool:
        days = self._days(paper)
        return days is not None and days <= TOLD_DAYS

    def _on_add(self) -> None:
        self.change_requested.emit(None)

    def _on_change(self) -> None:
        self.change_requested.emit(self._shown.get(str(self.sender().property("paper"))))

    def _on_remove(self) -> None:
        paper = self._shown.get(str(self.sender().property("paper")))
        if paper is None or paper.content.dated_paper_id is None:
            return
        try:
            self._papers.remove(paper.content.dated_paper_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.removed.emit()

    def _on_changed(self, resident_id: object) -> None:
        if self._resident_id is not None and resident_id == self._resident_id:
            self.show_person(self._resident_id)
