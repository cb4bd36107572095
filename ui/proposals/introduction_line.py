"""One introduction: where and when, and each side apart from the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records.people import Right
from models.records.proposals import IntroductionRecord, Side
from models.rules.introductions import (
    DebriefState,
    Standing,
    answer_of,
    debrief,
    silent_for,
    standing,
)
from ui.consultation import hold_back
from ui.dates import short_date
from ui.pathway.rows_part import WayRow
from ui.proposals.offer_words import (
    STANDING_HUES,
    debrief_words,
    field_words,
    moment_words,
    present_words,
    side_words,
    standing_words,
)
from ui.role_doors import only_for
from ui.vocabulary import words_of
from ui.widgets.buttons import Button, make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, flow, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_REASONS: Final = {Side.PERSON: "person_refusal_reason", Side.EMPLOYER: "candidate_refusal_reason"}
_LATE: Final = frozenset({DebriefState.OVER, DebriefState.LATE})


class IntroductionLine(WayRow):
    """One introduction.

    Signals:
        outcome_requested: Its record: what came of it is told.
        silent_requested: Its record and the side that never answered.
        sheet_requested: Its record.
        hire_requested: Both said yes: record the hire.
    """

    outcome_requested = Signal(object)
    silent_requested = Signal(object, object)
    sheet_requested = Signal(object)
    hire_requested = Signal()

    def __init__(self, name: str, record: IntroductionRecord, workspace: Workspace, now: datetime) -> None:
        super().__init__(name, record)
        self._record, self._workspace, self._now = record, workspace, now
        self._silent: dict[str, Side] = {}
        found = standing(record.content, now.date())
        pill = Pill(f"{name}_standing", standing_words(found), hue=STANDING_HUES.get(found, "neutral"))
        head = row((label(record.title, "h3", name=f"{name}_title", wrap=True), 1), pill, gap=10)
        body = column(head, gap=4)
        for part, text in self._facts():
            body.addWidget(label(text, "body", name=f"{name}_{part}", wrap=True))
        for side in Side:
            body.addLayout(self._side(side, found))
        if record.is_withheld:
            words = self.tr("Words of another organisation: told if the person agrees to share them.")
            body.addWidget(label(words, "muted", name=f"{name}_withheld", wrap=True))
        if workspace.may(Right.WRITE_FILES):
            body.addWidget(flow(f"{name}_acts", *self._buttons(), gap=6))
        self.setLayout(body)

    def _facts(self) -> Iterator[tuple[str, str]]:
        content = self._record.content
        where = " · ".join(filter(None, (content.place, content.meeting_point)))
        when = moment_words(content.meet_on, content.meet_at)
        if when or where:
            yield "where", " · ".join(filter(None, (when, where)))
        who = ", ".join(filter(None, (present_words(content.present), content.present_names)))
        if content.meet_on is not None and who:
            yield "present", self.tr("There: {who}").format(who=who)
        if content.interpreter:
            yield "interpreter", self.tr("Interpreter: {who}").format(who=content.interpreter)
        if content.agreed_on is not None:
            agreed = ", ".join(field_words(code) for code in content.agreed).lower() or self.tr("nothing")
            said = self.tr("The person agrees to say: {what} ({date})")
            yield "agreed", said.format(what=agreed, date=short_date(content.agreed_on))
        if content.sheet_given_on is not None:
            said = self.tr("Sheet given on {date}")
            yield "given", said.format(date=short_date(content.sheet_given_on))
        yield from self._told()

    def _told(self) -> Iterator[tuple[str, str]]:
        content = self._record.content
        if content.gives_cv:
            yield "cv", self.tr("With a CV, as the programme allows")
        if content.gestures_tried:
            yield "tried", self.tr("Gestures tried: {words}").format(words=content.gestures_tried)
        if content.questions:
            yield "questions", self.tr("Questions: {words}").format(words=content.questions)
        if content.not_happened_side:
            settings = self._workspace.settings
            whose = words_of(settings, "not_happened_side", content.not_happened_side)
            why = words_of(settings, "not_happened_reason", content.not_happened_reason)
            yield "not_happened", " · ".join(filter(None, (whose, why)))
        if content.next_words:
            yield "next", self.tr("Next: {words}").format(words=content.next_words)

    def _side(self, side: Side, found: Standing) -> QVBoxLayout:
        """Lay out what one side says; before the meeting there is nothing to say."""
        content, name = self._record.content, f"{self.objectName()}_{side.value}"
        answer, reading = answer_of(content, side), debrief(content, side, self._now)
        words: str = getattr(content, f"{side.value}_words")
        reason: str = getattr(content, f"{side.value}_reason")
        late = silent_for(content, side, self._now.date())
        who = self.tr("The person") if side is Side.PERSON else self.tr("The employer")
        texts = [
            side_words(answer) if answer is not None else "",
            words_of(self._workspace.settings, _REASONS[side], reason),
            debrief_words(reading),
            self.tr("no answer for {days} d").format(days=late) if late else "",
        ]
        said = " · ".join(filter(None, texts))
        if (not said and not words) or found is Standing.NOT_HAPPENED:
            return column(gap=0)
        look = "error" if reading.state is DebriefState.OVER or late else "body"
        told = self.tr("{who}: {what}").format(who=who, what=said) if said else who
        line = row((label(told, look, name=name, wrap=True), 1), gap=8)
        if late and self._workspace.may(Right.WRITE_FILES) and not self._record.is_withheld:
            line.addWidget(self._never_button(side, name))
        body = column(clear(f"{name}_line", line), gap=2)
        if words:
            body.addWidget(
                label(self.tr("“{words}”").format(words=words), "body", name=f"{name}_words", wrap=True)
            )
        return body

    def _never_button(self, side: Side, name: str) -> Button:
        never = make_button(self.tr("Never answered"), "ghost", "close", name=f"{name}_never")
        self._silent[never.objectName()] = side
        never.clicked.connect(self._on_never)
        hold_back(self._workspace, never)
        return never

    def _buttons(self) -> list[QWidget]:
        name = self.objectName()
        told = make_button(self.tr("What came of it"), "plain", "check", name=f"{name}_outcome")
        told.clicked.connect(self._on_outcome)
        sheet = make_button(self.tr("Sheet…"), "plain", "print", name=f"{name}_sheet")
        sheet.clicked.connect(self._on_sheet)
        hold_back(self._workspace, told, sheet)
        if self._record.is_withheld:
            return []
        return [
            *self._next(),
            told,
            sheet,
            *self._acts(self.tr("Change this introduction"), self.tr("Put this introduction in the bin")),
        ]

    def _next(self) -> list[QWidget]:
        """Return what follows when both said yes: without it one would look for it on another part."""
        if standing(self._record.content, self._now.date()) is not Standing.AGREED:
            return []
        hire = make_button(self.tr("Record a hire"), "plain", "handshake", name=f"{self.objectName()}_hire")
        hire.clicked.connect(self.hire_requested)
        hold_back(self._workspace, hire)
        only_for(self._workspace, Right.WRITE_PLANS, hire)
        return [hire]

    def _on_outcome(self) -> None:
        self.outcome_requested.emit(self._record)

    def _on_sheet(self) -> None:
        self.sheet_requested.emit(self._record)

    def _on_never(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.silent_requested.emit(self._record, self._silent[sender.objectName()])
