"""A person's file at a glance: who, how far, their plans, and one part of it at a time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.people import Right
from models.records.residents import ResidentDraft, ResidentRecord, ResidentStage
from models.rules.phones import PhoneState
from models.rules.phones import read as read_phone
from ui.consultation import hold_back
from ui.discretion import discretion, shown_private
from ui.errors import error_text
from ui.labels import label_of, term_label
from ui.residents.file_tabs import FIRST_SHOWN, FileTabs
from ui.residents.meetings_panel import MeetingsPanel
from ui.residents.plan_card import PlanCard
from ui.role_doors import is_for
from ui.theme import scale_layout, theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Avatar, Card, Fact, Pill, hue_of, initials_of
from ui.widgets.layouts import column, flow, row
from ui.widgets.messages import MessageBar
from ui.widgets.name_label import NameLabel
from ui.widgets.steps import StepsBar

STAGE_HUES: Final = {
    ResidentStage.CONTACT: "neutral",
    ResidentStage.WELCOMED: "blue",
    ResidentStage.PROPOSALS: "blue",
    ResidentStage.INTRODUCED: "blue",
    ResidentStage.HIRED: "saffron",
    ResidentStage.PLAN_SIGNED: "primary",
    ResidentStage.LEFT: "neutral",
}
_LOW: Final = 560
_LOWEST: Final = 480
_ROOM_FOR_PLANS: Final = 900
"""Pixels at zoom 1: with less, a part beside the plans would be a narrow strip."""
_PADDING, _THIN = 14, 6


class ResidentFile(QWidget):
    """One resident's file.

    Signals:
        closed: Back to the list.
        edit_requested: ResidentRecord to change.
        hire_requested: ResidentRecord who was hired.
        plan_requested: PlanId to open.
        removed: Words for the toast: the file went to the bin.
        toast_requested: Words for the toast.
        notice_requested: Words for a toast that cannot be undone.
        copy_ready: PersonCopy to show.
        duplicates_requested: ResidentRecord whose other files are looked for.
        gone: Words for a toast without undo: the file is erased, or set aside from whoever acts.
    """

    closed = Signal()
    edit_requested = Signal(object)
    hire_requested = Signal(object)
    plan_requested = Signal(object)
    removed = Signal(object)
    toast_requested = Signal(object)
    notice_requested = Signal(object)
    copy_ready = Signal(object)
    gone = Signal(object)
    duplicates_requested = Signal(object)
    hit_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resident_file")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self._home = ""
        self.messages = MessageBar("resident_file_messages")
        self._plans = PlanCard(workspace)
        self.tabs = FileTabs(workspace, self._plans)
        self.tabs.made.connect(self._on_made)
        self.tabs.changed.connect(self._on_part)
        self.tabs.toast_requested.connect(self.toast_requested)
        self.tabs.notice_requested.connect(self.notice_requested)
        self.tabs.hit_requested.connect(self.hit_requested)
        self._plans.plan_requested.connect(self.plan_requested)
        self._plans.hire_requested.connect(self._on_hire)
        self.tabs.hire_requested.connect(self._on_hire)
        discretion.changed.connect(self._show_where)
        self._build()

    def show_record(self, record: ResidentRecord) -> None:
        """Show a file."""
        self.messages.dismiss()
        self.tabs.flush()
        self._show(record)
        self._edit.setFocus()

    def show_again(self, record: ResidentRecord) -> None:
        """Show the file shown as it is now; a sentence being typed stays."""
        if self._record is not None and self._record.resident_id == record.resident_id:
            self._show(record)

    def show_rights(self) -> None:
        """Show the rights of the person."""
        self.tabs.go("rights")

    def record(self) -> ResidentRecord | None:
        """Return the file shown."""
        return self._record

    def new_meeting(self) -> None:
        """Write down a meeting with this person."""
        part = self.tabs.go("meetings")
        if isinstance(part, MeetingsPanel):
            part.new_meeting()

    def save(self) -> None:
        """Save what is being written."""
        self.tabs.current().save()

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or the end."""
        self.tabs.flush()

    def _build(self) -> None:
        self.setLayout(column(self._header(), self.messages, (self.tabs, 1), gap=12, edges=(20, 4, 18, 16)))

    def _header(self) -> Card:
        back = make_button("", "icon", "arrow_left", name="resident_back", tip=self.tr("Back to the list"))
        back.clicked.connect(self.closed)
        self._edit = make_button(self.tr("&Change"), "plain", "pen", name="resident_edit")
        self._edit.clicked.connect(self._on_edit)
        remove = self._remove = make_button(
            "", "icon", "trash", name="resident_remove", tip=self.tr("Put this file in the bin")
        )
        remove.clicked.connect(self._on_remove)
        twins = make_button(
            "", "icon", "people", name="resident_twins", tip=self.tr("Other files of this person?")
        )
        twins.clicked.connect(self._on_twins)
        meet = make_button(self.tr("New &meeting"), "primary", "plus", name="resident_new_meeting")
        meet.clicked.connect(self.new_meeting)
        hold_back(self._workspace, self._edit, remove, meet)
        self._avatar = Avatar("resident_avatar", size=48)
        self._name = NameLabel("resident_name")
        self._facts_shown = {
            "home": Fact("resident_place", "home"),
            "phone": Fact("resident_phone_shown", "phone"),
            "globe": Fact("resident_language_shown", "globe"),
        }
        self._stage = Pill("resident_stage")
        facts = flow("resident_facts", *self._facts_shown.values(), gap=14)
        self._steps = StepsBar("resident_steps", self._step_names())
        self._steps.hide()  # until there is room for it
        self._facts = facts
        who = row((self._name, 1), self._stage, gap=12)
        top = row(back, self._avatar, (who, 1), twins, remove, self._edit, meet, gap=12)
        self._head = column(top, facts, self._steps, gap=8)
        return Card("resident_header", self._head, padding=_PADDING)

    def _step_names(self) -> tuple[str, ...]:
        return (
            self.tr("First meeting"),
            self.tr("Wishes and limits"),
            self.tr("Offers"),
            self.tr("Introduced"),
            self.tr("Hired"),
            self.tr("Plan signed"),
        )

    def _show(self, record: ResidentRecord) -> None:
        self._record = record
        draft = record.content
        self._avatar.set_person(initials_of(record.display_name), hue_of(record.display_name))
        self._name.show_name(record.display_name)
        names = {
            term.code: term_label(term)
            for term in self._workspace.settings.terms("language", enabled_only=False)
        }
        codes = draft.languages_spoken or ((draft.exchange_language,) if draft.exchange_language else ())
        self._facts_shown["globe"].show_text(", ".join(names.get(code, code) for code in codes))
        self._home = self._home_of(draft)
        self._show_where()
        self._show_stage(record.stage)
        self.tabs.show_record(record)
        self._plans.show_resident(record)
        # With the file its plans go to the bin, which takes the right to write them.
        self._remove.setVisible(not self._plans.has_plans or is_for(self._workspace, Right.WRITE_PLANS))

    def _show_where(self) -> None:
        """Show where the person lives and is called; dots in discreet mode."""
        if self._record is None:
            return
        room = shown_private(self._record.content.room)
        phone = shown_private(self._phone_of(self._record.content.phone))
        place = ", ".join(
            filter(None, (self._home, self.tr("room {room}").format(room=room) if room else ""))
        )
        self._facts_shown["home"].show_text(place)
        self._facts_shown["phone"].show_text(phone)
        # Where there is no room for the facts, they are read under the pointer.
        self._stage.setToolTip(" · ".join(filter(None, dict.fromkeys((room, phone, place)))))

    def _show_stage(self, stage: ResidentStage) -> None:
        reached = list(ResidentStage).index(stage)
        # The last step is no step to take: once there, all are done.
        self._steps.set_current(reached + 1 if stage is ResidentStage.PLAN_SIGNED else reached)
        self._stage.set_state(label_of(stage), hue=STAGE_HUES[stage])
        self._show_steps()

    def _home_of(self, draft: ResidentDraft) -> str:
        places = {place.residence_id: place.content.name for place in self._workspace.residents.residences()}
        return places.get(draft.residence_id, "") if draft.residence_id else ""

    def _phone_of(self, typed: str) -> str:
        """Write a number as people say it; one that cannot be right is told, and kept as it is."""
        phone = read_phone(typed)
        if phone.state is PhoneState.TO_CHECK:
            return self.tr("{phone} (to check)").format(phone=phone.shown)
        return phone.shown

    def _on_made(self, panel: object) -> None:
        from ui.residents.rights_part import RightsPart  # noqa: PLC0415  (it is there by now)

        if isinstance(panel, RightsPart):
            panel.rights.copy_ready.connect(self.copy_ready)
            panel.rights.gone.connect(self.gone)
            panel.rights.hit_requested.connect(self.hit_requested)

    def _on_part(self, _code: object) -> None:
        self._show_plans()
        self._show_steps()

    def _show_plans(self) -> None:
        """Show the plans beside what leaves them room; where there is little, beside the meetings alone."""
        is_first = self.tabs.code() == FIRST_SHOWN
        is_narrow = self.width() < theme.px(_ROOM_FOR_PLANS)
        self._plans.setHidden(self.tabs.current().is_wide or (is_narrow and not is_first))

    def _on_edit(self) -> None:
        self.edit_requested.emit(self._record)

    def _on_twins(self) -> None:
        self.duplicates_requested.emit(self._record)

    def _on_hire(self) -> None:
        self.hire_requested.emit(self._record)

    def _on_remove(self) -> None:
        if self._record is None:
            return
        try:
            self._workspace.residents.remove(self._record.resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.removed.emit(self.tr("File put in the bin"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # On a low screen the journey is one word: what is said below needs the room.
        self._show_steps()
        if self._record is not None:
            self._show_plans()
        self._fold(is_folded=self.height() < theme.px(_LOWEST))
        super().resizeEvent(event)

    def _fold(self, *, is_folded: bool) -> None:
        """Say who it is in one line where the screen is so low that little is left for what is below."""
        self._facts.setHidden(is_folded)
        self._avatar.setHidden(is_folded)
        self._name.set_look("h3" if is_folded else "h1")
        around = _THIN if is_folded else _PADDING
        scale_layout(self._head, gap=8, edges=(_PADDING, around, _PADDING, around))
        if (layout := self.layout()) is not None:
            gap, below = (_THIN, _THIN) if is_folded else (12, 16)
            scale_layout(layout, gap=gap, edges=(20, 4, 18, below))

    def _show_steps(self) -> None:
        is_low = self.height() < theme.px(_LOW) or self.tabs.current().is_wide
        # Whoever left is on no step: having left says nothing of how far they came.
        is_low = is_low or (self._record is not None and self._record.stage is ResidentStage.LEFT)
        self._steps.setHidden(is_low)
        self._stage.setHidden(not is_low)
