"""Events held with firms: who is on their list, who came, and what followed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.records.network import (
    AttendanceDraft,
    AttendanceRecord,
    AttendanceState,
    EventDraft,
    EventRecord,
)
from models.rules.names import fold
from ui.discretion import shown_name
from ui.network.event_forms import AttendanceForm, EventForm
from ui.network.network_words import came_look, event_title
from ui.network.panel import NetworkPanel
from ui.outreach.outreach_words import hour
from ui.residences.line_row import Act, LineRow, LineWords
from ui.residences.section import Section
from ui.vocabulary import words_of
from ui.widgets.fields import SearchField

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_CAME: Final = {
    "present": AttendanceState.PRESENT,
    "absent": AttendanceState.ABSENT,
    "excused": AttendanceState.EXCUSED,
}


class EventsPanel(NetworkPanel):
    """Events, the newest first, and the list of one of them."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "network_events")
        self._event: EventRecord | None = None
        self.form, self.person_form = EventForm(workspace), AttendanceForm(workspace)
        self.events = Section(
            "network_event_list",
            self.tr("Events"),
            self.tr("No event yet: speed coaching, a job-discovery day, a workshop, a forum…"),
            add=self.tr("New event"),
            form=self.form,
        )
        self.people = Section(
            "network_attendance",
            self.tr("Who is on the list"),
            self.tr("Nobody is on the list yet."),
            add=self.tr("Put somebody on the list"),
            form=self.person_form,
        )
        self.search = SearchField("event_search", placeholder=self.tr("Search an event, a firm, a person"))
        self.search.setAccessibleName(self.tr("Search the events"))
        self.search.edited.connect(self.refresh)
        self._lay_out(self.search, sections=(self.events, self.people), forms=(self.form, self.person_form))
        self.setFocusProxy(self.search)
        self.events.add_requested.connect(self.new_record)
        self.events.asked.connect(self._on_event)
        self.people.add_requested.connect(self._on_add)
        self.people.asked.connect(self._on_person)

    def new_record(self) -> None:
        """Note a new event."""
        today = self._workspace.network.today()
        self.form.start(self.tr("New event"), EventDraft(held_on=today))

    def show_event(self, record: EventRecord) -> None:
        """Show the list of an event."""
        self._event = record
        self.refresh()
        self._scroll.ensureWidgetVisible(self.people)
        self.people.add_button.setFocus()

    def _show_all(self) -> None:
        known = self._workspace.network
        events = known.events.all()
        wanted = [one for one in events if self._is_wanted(self._text(one))]
        self.events.show_lines(self._lines(self.events, self._event_line, wanted))
        key = self._event.event_id if self._event is not None else None
        self._event = next((one for one in events if one.event_id == key), None)
        self.people.setVisible(self._event is not None)
        if self._event is not None:
            title = event_title(self._workspace.settings, self._event.content)
            self.people.state.set_state(title, icon="calendar")
            self.people.state.show()
            found = known.attendances.of_event(self._event.event_id)
            named = [one for one in found if self._is_wanted(one.display_name)] or found
            self.people.show_lines(self._lines(self.people, self._person_line, named))

    def _is_wanted(self, text: str) -> bool:
        folded = fold(text)
        return all(word in folded for word in fold(self.search.value()).split())

    def _text(self, one: EventRecord) -> str:
        content = one.content
        kind = words_of(self._workspace.settings, "event_kind", content.kind)
        is_shown = self._event is not None and one.event_id == self._event.event_id
        shown = self.search.value() if is_shown else ""  # whose list is looked through stays
        return f"{kind} {content.name} {content.place} {' '.join(content.companies)} {shown}"

    def _event_line(self, number: int, one: EventRecord) -> LineRow:
        content = one.content
        kind = words_of(self._workspace.settings, "event_kind", content.kind) if content.name else ""
        when = " – ".join(filter(None, (hour(content.begins_at), hour(content.ends_at))))
        parts = (
            kind,
            when,
            content.place,
            ", ".join(content.companies),
            ", ".join(one.collaborator_names),
            *self._came(one),
            *self._followed(one),
        )
        words = LineWords(
            title=event_title(self._workspace.settings, content), detail=" · ".join(filter(None, parts))
        )
        acts = [Act(code="list", icon="people", text=self.tr("Its list")), *self._change_acts()]
        return self._line(self.events, number, words, one, acts)

    def _came(self, one: EventRecord) -> list[str]:
        came = [self.tr("%n on the list", "", one.registered)]
        if one.present:
            came.append(self.tr("%n present", "", one.present))
        return came

    def _followed(self, one: EventRecord) -> list[str]:
        content = one.content
        found = []
        if one.followed:
            found.append(self.tr("something followed for %n person(s)", "", one.followed))
        if content.offers:
            found.append(self.tr("%n offer(s)", "", content.offers))
        if content.internships:
            found.append(self.tr("%n internship(s)", "", content.internships))
        if content.introductions:
            found.append(self.tr("%n meeting(s) with an employer", "", content.introductions))
        return found

    def _person_line(self, number: int, one: AttendanceRecord) -> LineRow:
        content = one.content
        followed = words_of(self._workspace.settings, "event_follow", content.followed)
        said = self.tr("Written by the other organisation") if one.is_withheld else content.words
        state, hue, icon = came_look(content.state)
        words = LineWords(
            title=shown_name(one.display_name) or self._unnamed(one),
            detail=" · ".join(filter(None, (followed, said))),
            state=state,
            hue=hue,
            icon=icon,
        )
        return self._line(self.people, number, words, one, self._acts(one))

    def _unnamed(self, one: AttendanceRecord) -> str:
        if one.content.resident_id is None:
            return self.tr("A file that was erased")
        return self.tr("A file in the bin")

    def _acts(self, one: AttendanceRecord) -> list[Act]:
        if one.content.resident_id is None:
            return []
        marks = {
            "present": Act(code="present", icon="check", tip=self.tr("Came")),
            "excused": Act(code="excused", icon="phone", tip=self.tr("Had told they would not come")),
            "absent": Act(code="absent", icon="close", tip=self.tr("Did not come")),
        }
        offered = [act for code, act in marks.items() if _CAME[code] is not one.content.state]
        opened = Act(code="open", icon="person", tip=self.tr("Open the file"))
        return [*offered, opened, *self._change_acts()]

    def _on_event(self, code: str, record: object) -> None:
        if not isinstance(record, EventRecord):
            return
        content, key = record.content, record.event_id
        if code == "list":
            self.show_event(record)
        elif code == "change":
            self.form.start(self.tr("Event"), content, key, base=content)
        else:
            self._remove(self._workspace.network.events.remove, key)

    def _on_add(self) -> None:
        if self._event is not None:
            key = self._event.event_id
            draft = AttendanceDraft(event_id=key)
            self.person_form.start(self.tr("Somebody on the list"), draft, place=key)

    def _on_person(self, code: str, record: object) -> None:
        if not isinstance(record, AttendanceRecord):
            return
        lists, content, key = self._workspace.network.attendances, record.content, record.attendance_id
        if code in _CAME:
            self._do(lists.save, replace(content, state=_CAME[code]), content)
        elif code == "open":
            self.resident_requested.emit(content.resident_id)
        elif code == "change":
            self.person_form.start(self.tr("Somebody on the list"), content, key, base=content)
        else:
            self._remove(lists.remove, key)
