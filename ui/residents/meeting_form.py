"""One sentence and what comes next; kept in the vault at every pause."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.ids import HallId, ResidentId, VisitId
from models.records.meetings import MeetingDraft, NextStep
from models.rules.meanwhile import CODES
from models.rules.together import caught_up, together
from ui.errors import error_text, problem_text
from ui.labels import choices
from ui.privacy.note_warning import NoteWarning
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import SegmentedChoice
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea

_KIND = "meeting"
_ICONS = ("phone", "employer", "plan", "close")
_UNDATED = ("", NextStep.NOTHING.value)
_SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class MeetingForm(QWidget):
    """The form of one meeting with a known person: a new one, or one whose words are corrected.

    Signals:
        saved: The meeting is kept.
        closed: Put away without saving.
    """

    saved = Signal()
    closed = Signal()

    def __init__(self, name: str, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._draft = MeetingDraft()
        # What the meeting said when its correction began; None: a new one is written.
        self._base: MeetingDraft | None = None
        self._binder = FormBinder(self, problem_text)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self._binder.edited.connect(self._autosave.touch)
        self.messages = MessageBar(f"{name}_messages")
        self._note = TextArea(
            f"{name}_note", lines=2, placeholder=self.tr("What was said, as the person may read it")
        )
        self._step = SegmentedChoice(f"{name}_next", choices(NextStep), icons=_ICONS, can_be_empty=True)
        self._step.edited.connect(self._show_day)
        day = DateField(f"{name}_on", quick=self._quick_days(), today=self._today, is_inline=True)
        self._day = day
        save = make_button(self.tr("Save the meeting"), "primary", "check", name=f"{name}_save")
        cancel = make_button(self.tr("Put away"), "ghost", "close", name=f"{name}_cancel")
        save.clicked.connect(self.save)
        cancel.clicked.connect(self._on_cancel)
        add = self._binder.add
        self._day_field = add("next_step_on", Field(self.tr("When"), self._day))
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(f"{name}_key_{keys}")
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        self.setLayout(
            column(
                Card(
                    f"{name}_card",
                    column(
                        self.messages,
                        add("note", Field(self.tr("In one sentence"), self._note)),
                        NoteWarning(self._note),
                        add(
                            "is_attempt",
                            Switch(f"{name}_attempt", self.tr("The person was not reached: a try only")),
                        ),
                        add("next_step", Field(self.tr("And now?"), self._step)),
                        self._day_field,
                        row(cancel, STRETCH, save),
                        gap=10,
                    ),
                    kind="sunken",
                    padding=14,
                )
            )
        )

    def start(
        self, resident_id: ResidentId, *, hall_id: HallId | None = None, visit_id: VisitId | None = None
    ) -> None:
        """Show an empty form for a person; an interrupted sentence comes back, and says so."""
        self._begin(MeetingDraft(resident_id=resident_id, hall_id=hall_id, visit_id=visit_id), None)

    def change(self, content: MeetingDraft) -> None:
        """Show a meeting to correct its words; what was interrupted comes back, over what it says now."""
        self._begin(content, content)

    def focus(self) -> None:
        """Type the sentence."""
        self._note.setFocus()

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def save(self) -> bool:
        """Save; True when that worked."""
        if problems := self._binder.invalid():
            self._show_problems(problems)
            return False
        typed = self._collect()
        if typed == self._base:  # nothing is kept, so there is nothing to take back either
            self._on_cancel()
            return True
        try:
            self._workspace.meetings.save(typed, self._base)
        except InvalidInput as error:
            self._catch_up(error.problems)
            self._show_problems(error.problems)
            return False
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return False
        self._forget()
        self.saved.emit()
        return True

    def _begin(self, draft: MeetingDraft, base: MeetingDraft | None) -> None:
        self.flush()  # a sentence about somebody else, typed a moment ago
        self._draft, self._base = draft, base
        self.messages.dismiss()
        self._day.set_quick(self._quick_days())
        self._show(draft)
        kept = self._workspace.drafts.find(_KIND, self._key())
        if kept is None:
            return
        with suppress(ValueError):  # written by another version of the application
            typed = from_plain(kept.payload.get("draft", kept.payload), MeetingDraft)
            if base is not None:
                began = from_plain(kept.payload.get("base"), MeetingDraft)
                both = together(base, base=began, wanted=typed)
                typed = both.typed
                # What both changed is still to be refused when it is saved, so that nobody misses it.
                self._base = caught_up(base, began, both.clashes)
            self._show(typed)
            self.messages.show_message("info", self.tr("What you had typed is here again."))

    def _catch_up(self, problems: tuple[Problem, ...]) -> None:
        """Take note of what somebody else wrote in the same words, which is about to be said."""
        changed = {problem.field for problem in problems if problem.code in CODES}
        if not changed or self._base is None or self._base.meeting_id is None:
            return
        try:
            present = self._workspace.meetings.content_of(self._base.meeting_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self._base = caught_up(self._base, present, changed)

    def _key(self) -> str:
        """Return under what half-typed words are kept: the meeting that is corrected, else the person."""
        return str(self._draft.meeting_id or self._draft.resident_id)

    def _show(self, draft: MeetingDraft) -> None:
        step = draft.next_step.value if draft.next_step else ""
        values = {"note": draft.note, "next_step": step, "next_step_on": draft.next_step_on}
        self._binder.load({**values, "is_attempt": draft.is_attempt})
        self._show_day()

    def _show_day(self) -> None:
        """Ask for a day where what comes next has one."""
        self._day_field.setHidden(self._step.value() in _UNDATED)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        words = " ".join(map(problem_text, self._binder.show_problems(problems)))
        if any(problem.code in CODES for problem in problems):
            both = self.tr(
                "Somebody else corrected this too: both versions are shown. Save again to keep yours, or put "
                "away to keep theirs."
            )
            words = f"{both} {words}".rstrip()
        if words:
            self.messages.show_message("warning", words)

    def _today(self) -> date:
        return self._workspace.meetings.today(None).day

    def _collect(self) -> MeetingDraft:
        values = self._binder.values()
        step = str(values["next_step"] or "")
        day = values["next_step_on"]
        before = self._draft
        due = day if isinstance(day, date) and step not in _UNDATED else None
        said = replace(
            before,
            note=str(values["note"]),
            next_step=NextStep(step) if step else None,
            next_step_on=due,
            next_step_at=before.next_step_at if due else None,
            next_step_place=before.next_step_place if due else "",
            next_step_way=before.next_step_way if due else "",
            is_attempt=bool(values["is_attempt"]),
        )
        # Nobody read the new words back to the person.
        return said if said == before else replace(said, read_back=None)

    def _quick_days(self) -> tuple[tuple[str, date], ...]:
        today = self._today()
        return (
            (self.tr("Tomorrow"), today + timedelta(days=1)),
            (self.tr("In a week"), today + timedelta(days=7)),
            (self.tr("In two weeks"), today + timedelta(days=14)),
        )

    def _on_cancel(self) -> None:
        self._forget()
        self.closed.emit()

    def _keep(self) -> None:
        if self._draft.resident_id is None:
            return
        try:
            self._workspace.drafts.keep(_KIND, self._key(), self._payload())
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _payload(self) -> dict[str, object]:
        typed: dict[str, object] = to_plain(self._collect())
        return typed if self._base is None else {"draft": typed, "base": to_plain(self._base)}

    def _forget(self) -> None:
        self._autosave.cancel()
        if self._draft.resident_id is None:
            return
        try:
            self._workspace.drafts.discard(_KIND, self._key())
        except AppError as error:
            self.messages.show_message("error", error_text(error))
