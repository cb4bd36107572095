"""Activities of remobilisation: what, when, how long, who was there, and what it adds up to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.records.pathway import ActivityDraft, ActivityRecord, PathwayView, Presence
from models.records.people import Right
from ui.dates import short_date
from ui.pathway.rows_part import RowsPart, WayRow
from ui.pathway.way_form import WayForm
from ui.pathway.way_words import hours_words, options, said
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import offered, words_of
from ui.widgets.cards import Pill
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, empty, row
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId

translate = QCoreApplication.translate
_HUES: Final = {Presence.PRESENT: "primary", Presence.ABSENT: "clay"}
_MOST_SHOWN: Final = 30


class ActivityForm(WayForm[ActivityDraft]):
    """The form of one activity."""

    kind = "activity"
    draft_type = ActivityDraft

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._kinds = ChipGroup("activity_kind", is_single=True, can_be_empty=False)
        day = DateField("activity_day", today=self.today, is_inline=True)
        presence = ChipGroup("activity_presence", options(Presence), is_single=True, can_be_empty=False)
        note = TextArea("activity_note", lines=2)
        return column(
            add("kind", Field(translate("ActivityForm", "Which activity"), self._kinds)),
            row(
                (add("held_on", Field(translate("ActivityForm", "When"), day)), 1),
                (
                    add(
                        "minutes",
                        Field(translate("ActivityForm", "How long"), HoursField("activity_minutes")),
                    ),
                    1,
                ),
                gap=12,
            ),
            add("is_group", Switch("activity_group", translate("ActivityForm", "In a group"))),
            add("presence", Field(translate("ActivityForm", "Was the person there?"), presence)),
            add("note", Field(translate("ActivityForm", "What is to be remembered"), note)),
            NoteWarning(note),
            gap=10,
        )

    @override
    def _offer(self, draft: ActivityDraft) -> None:
        self._kinds.set_options(offered(self._workspace.settings, "remobilisation", draft.kind))

    @override
    def _values(self, draft: ActivityDraft) -> Mapping[str, Any]:
        return {
            "kind": draft.kind,
            "held_on": draft.held_on or self.today(),
            "minutes": draft.minutes,
            "is_group": draft.is_group,
            "presence": draft.presence.value,
            "note": draft.note,
        }

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "kind": str(values["kind"] or ""),
            "held_on": values["held_on"],
            "minutes": values["minutes"] or 0,
            "is_group": bool(values["is_group"]),
            "presence": Presence(str(values["presence"])),
            "note": str(values["note"]),
        }


class ActivitiesPart(RowsPart):
    """The activities of a person, and what they add up to."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "pathway_activities")
        self.form = self._ready(ActivityForm(workspace, workspace.pathway.activities))
        new = self._new_button(self.tr("New activity"), "activity_new")
        self._total = label("", "body", name="activities_total", wrap=True)
        self._lines = column(gap=8)
        self.setLayout(column(row((self._total, 1), new, gap=12), self.form, self._lines, gap=12))

    def show_view(self, resident_id: ResidentId, view: PathwayView) -> None:
        """Show the activities of a person."""
        self._turn_to(resident_id)
        sums = view.attendance
        words = self.tr("{hours} in activities · was there {attended} time(s) out of {expected}")
        self._total.setText(
            words.format(hours=hours_words(sums.minutes), attended=sums.attended, expected=sums.expected)
            if view.activities
            else self.tr("No activity yet.")
        )
        empty(self._lines)
        for place, each in enumerate(view.activities[:_MOST_SHOWN]):
            self._lines.addWidget(self._line(f"activity_{place}", each))

    def _line(self, name: str, record: ActivityRecord) -> QWidget:
        may_write = not record.is_withheld and self._workspace.may(Right.WRITE_FILES)
        line = _ActivityLine(name, record, self._words(record), may_write=may_write)
        line.edit_requested.connect(self._on_edit)
        line.remove_requested.connect(self._on_remove)
        return line

    def _words(self, record: ActivityRecord) -> str:
        content = record.content
        kind = words_of(self._workspace.settings, "remobilisation", content.kind)
        how = self.tr("in a group") if content.is_group else self.tr("alone")
        return f"{kind} · {short_date(content.held_on)} · {hours_words(content.minutes)} · {how}"

    @override
    def _on_new(self) -> None:
        self.form.start(ActivityDraft(resident_id=self._resident_id), title=self.tr("New activity"))

    def _on_edit(self, record: object) -> None:
        if isinstance(record, ActivityRecord):
            self.form.start(record.content, title=self.tr("Change the activity"), is_change=True)

    def _on_remove(self, record: object) -> None:
        if isinstance(record, ActivityRecord):
            remove = partial(self._workspace.pathway.activities.remove, record.activity_id)
            self._try(remove, self.tr("Activity put in the bin"))

    @override
    def _on_saved(self, record: object) -> None:
        self.said.emit(self.tr("Activity saved"))


class _ActivityLine(WayRow):
    """One activity."""

    def __init__(self, name: str, record: ActivityRecord, words: str, *, may_write: bool) -> None:
        super().__init__(name, record)
        presence = record.content.presence
        texts = column(label(words, "body", name=f"{name}_words", wrap=True), gap=2)
        if record.content.note:
            texts.addWidget(label(record.content.note, "muted", name=f"{name}_note", wrap=True))
        pill = Pill(f"{name}_presence", said(presence), hue=_HUES.get(presence, "neutral"))
        layout = row((clear(f"{name}_texts", texts), 1), pill, gap=10)
        if may_write:
            words = self.tr("Put this activity in the bin")
            for button in self._acts(self.tr("Change the activity"), words):
                layout.addWidget(button)
        self.setLayout(layout)
