"""The calendar of a hire, and beside it what each party said: two or three voices, never together."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from models.errors import AppError
from models.records.in_work import CheckPointDraft, CheckPointRecord, Party, VoiceDraft, VoiceRecord
from models.records.people import Right
from models.rules.follow_up_warning import missing_voices
from models.rules.hire import points_of, voices_of
from models.rules.trial import add_months
from ui.consultation import hold_back
from ui.in_work.forms import PointForm
from ui.in_work.hire_part import HirePart
from ui.in_work.hire_words import party_words, point_words
from ui.in_work.point_line import PointLine
from ui.in_work.voice_column import VoiceColumn
from ui.in_work.voice_form import VoiceForm
from ui.role_doors import only_for
from ui.theme import theme
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.rules.hire import HireView


_YEAR: Final = "month_12"
_LEAST_WIDTH: Final = 860
"""Pixels at zoom 1 under which three voices are not side by side."""


class FollowPart(HirePart):
    """Check points and voices.

    Signals:
        print_requested: Party whose own notes are to be printed.
    """

    print_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "in_work_follow")
        self.form = self._ready(VoiceForm(workspace))
        self.point_form = self._ready(PointForm(workspace))
        add = self._new_button(self.tr("Add a point"), "check_point_new")
        self._lines = column(gap=4)
        self._year = self._button("check_point_year", self.tr("Add the point after a year"), "plus", "ghost")
        self._year.clicked.connect(self._on_year)
        hold_back(workspace, self._year)
        only_for(workspace, Right.WRITE_FILES, self._year)
        head = row(
            label(self.tr("Check points"), "h2", name="check_points_title"), STRETCH, self._year, add, gap=8
        )
        points = Card("check_points_card", column(head, self.point_form, self._lines, gap=8), padding=14)
        self.columns = {party: VoiceColumn(workspace, party) for party in Party}
        for voices in self.columns.values():
            voices.setMinimumWidth(1)  # or the part would stay as wide as three, and never be narrow
            voices.hear_requested.connect(self._on_hear)
            voices.print_requested.connect(self.print_requested)
            voices.edit_requested.connect(self._on_edit)
            voices.remove_requested.connect(self._on_remove)
        self._apart = row(*((voices, 1) for voices in self.columns.values()), gap=12)
        told = label(
            self.tr("Each voice is kept and printed apart: no party ever reads another’s."),
            "muted",
            name="voices_apart",
            wrap=True,
        )
        self.setLayout(column(self.form, self._apart, told, points, gap=12))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the voices below each other where three do not fit side by side."""
        super().resizeEvent(event)
        is_narrow = self.width() < theme.px(_LEAST_WIDTH)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._apart.direction() is not direction:
            self._apart.setDirection(direction)

    @override
    def forms(self) -> tuple[Any, ...]:
        return self.form, self.point_form

    def hear(self, party: Party, point: CheckPointRecord | None = None) -> None:
        """Note what a party says, at a check point or between two."""
        key = point.check_point_id if point is not None else None
        draft = VoiceDraft(**self._of(), party=party, check_point_id=key)
        title = self.tr("What is heard: {party}").format(party=party_words(party))
        if point is not None:
            title += f" · {point_words(self._workspace.settings, point.content.code)}"
        self.form.start(draft, title=title)

    @override
    def _show(self, hire: HireView) -> None:
        empty(self._lines)
        heard, dated = voices_of(hire.voices), {each.check_point_id: each for each in points_of(hire.points)}
        for place, record in enumerate(hire.points):
            missing = missing_voices(dated[record.check_point_id], heard)
            line = PointLine(
                f"check_point_{place}",
                record,
                hire.states[record.check_point_id],
                point_words(self._workspace.settings, record.content.code),
                missing if any(v.check_point_id == record.check_point_id for v in heard) else (),
                may_write=self.may(),
            )
            line.heard.connect(self._on_hear_at)
            line.ticked.connect(self._on_tick)
            line.edit_requested.connect(self._on_move)
            line.remove_requested.connect(self._on_remove_point)
            self._lines.addWidget(line)
        if not hire.points:
            words = self.tr("The first day of the contract gives the calendar.")
            self._lines.addWidget(label(words, "muted", name="check_points_empty", wrap=True))
        self._year.setEnabled(_can_last_a_year(hire))
        for party, voices in self.columns.items():
            told = tuple(each for each in hire.voices if each.content.party is party)
            voices.show_voices(told, may_write=self.may())

    def _on_hear(self, party: object) -> None:
        if isinstance(party, Party):
            self.hear(party)

    def _on_hear_at(self, point: object, party: object) -> None:
        if isinstance(point, CheckPointRecord) and isinstance(party, Party):
            self.hear(party, point)

    def _on_tick(self, point: object) -> None:
        """Note a point as done today, or as to be done; with one voice or none: it waits for nobody."""
        if not isinstance(point, CheckPointRecord):
            return
        is_done = point.content.done_on is not None
        changed = replace(point.content, done_on=None if is_done else self._workspace.in_work.today())
        words = self.tr("Point to be done again") if is_done else self.tr("Point done")
        self._try(partial(self._workspace.in_work.points.save, changed, point.content), words)

    def _on_year(self) -> None:
        """Add the optional point after a year; the date engine gives its day."""
        start = self.hire.placement.content.starts_on if self.hire is not None else None
        if start is not None:
            due_on = add_months(start, 12)
            draft = CheckPointDraft(**self._of(), code=_YEAR, due_on=due_on, is_manual=False)
            self._try(partial(self._workspace.in_work.points.save, draft), self.tr("Point added"))

    def _on_move(self, point: object) -> None:
        if isinstance(point, CheckPointRecord):
            self.point_form.start(point.content, title=self.tr("Change the point"), is_change=True)

    def _on_remove_point(self, point: object) -> None:
        if isinstance(point, CheckPointRecord):
            remove = partial(self._workspace.in_work.points.remove, point.check_point_id)
            self._try(remove, self.tr("Point taken out"))

    def _on_edit(self, voice: object) -> None:
        if isinstance(voice, VoiceRecord):
            title = self.tr("What was heard: {party}").format(party=party_words(voice.content.party))
            self.form.start(voice.content, title=title, is_change=True)

    def _on_remove(self, voice: object) -> None:
        if isinstance(voice, VoiceRecord):
            remove = partial(self._workspace.in_work.voices.remove, voice.voice_id)
            self._try(remove, self.tr("What was heard was put in the bin"))

    @override
    def _on_new(self) -> None:
        self.point_form.start(CheckPointDraft(**self._of()), title=self.tr("Add a point"))

    @override
    def _on_saved(self, record: object) -> None:
        if isinstance(record, VoiceRecord):
            self._close_point(record)
        super()._on_saved(record)

    def _close_point(self, voice: VoiceRecord) -> None:
        """With one voice heard a point is done; whose is missing stays said beside it."""
        key = voice.content.check_point_id
        points = self.hire.points if self.hire is not None else ()
        point = next((each for each in points if each.check_point_id == key), None)
        if point is not None and point.content.done_on is None:
            with suppress(AppError):  # the voice itself is kept
                done = replace(point.content, done_on=voice.content.heard_on)
                self._workspace.in_work.points.save(done, point.content)


def _can_last_a_year(hire: HireView) -> bool:
    """A point after a year is added once, where the contract may last that long."""
    content = hire.placement.content
    if content.starts_on is None or hire.broken is not None:
        return False
    is_there = any(point.content.code == _YEAR for point in hire.points)
    return not is_there and (content.ends_on is None or content.ends_on >= add_months(content.starts_on, 12))
