"""People who give their time, the persons they are paired with, and how these meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.records.collaborators import (
    CollaboratorDraft,
    CollaboratorRecord,
    InvolvedPeople,
    PairDraft,
    PairMeetingDraft,
    PairMeetingRecord,
    PairRecord,
)
from models.rules import network as rules
from models.rules.names import fold
from ui.dates import short_date
from ui.discretion import shown_name
from ui.network.network_words import LoadWords, roles_words
from ui.network.panel import NetworkPanel
from ui.network.people_forms import CollaboratorForm, PairForm, PairMeetingForm
from ui.residences.line_row import Act, LineRow, LineWords
from ui.residences.section import Section
from ui.vocabulary import words_of
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layouts import clear, row
from ui.widgets.parsing import format_duration
from ui.widgets.switches import Switch

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace
    from models.records.ids import CollaboratorId

_PAIRS_READ: Final = 400
"""Read when nothing is searched: those that run come first."""


class PeoplePanel(NetworkPanel):
    """Collaborators, pairs, and the meetings of one pair."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "network_people")
        self._pair: PairRecord | None = None
        self._words = LoadWords(self)
        self.form, self.pair_form = CollaboratorForm(workspace), PairForm(workspace)
        self.meeting_form = PairMeetingForm(workspace)
        self._make_sections()
        self._figures = label("", "body", name="network_figures", wrap=True)
        self.search = SearchField("network_search", placeholder=self.tr("Search a tutor, a firm, a role"))
        self.search.setAccessibleName(self.tr("Search the people of the network"))
        self.search.edited.connect(self.refresh)
        self.free = Switch("network_free", self.tr("Only those who may be asked today"))
        self.free.edited.connect(self.refresh)
        head = clear("network_people_head", row((self.search, 2), (self.free, 1), gap=16))
        self._lay_out(
            self._figures,
            head,
            sections=(self.people, self.pairs, self.met),
            forms=(self.form, self.pair_form, self.meeting_form),
        )
        self.setFocusProxy(self.search)
        self._connect()

    def new_record(self) -> None:
        """Note somebody new."""
        self.form.start(self.tr("Somebody of the network"), CollaboratorDraft())

    def open_record(self, collaborator_id: CollaboratorId) -> None:
        """Show one of them, by their name."""
        record = self._workspace.network.collaborators.open(collaborator_id)
        self.free.set_value(False)
        self.search.set_value(record.content.display_name)
        self.refresh()

    def _make_sections(self) -> None:
        self.people = Section(
            "network_collaborators",
            self.tr("Tutors, sponsors, relays"),
            self.tr("Nobody here yet: a tutor, a sponsor, a coach, a colleague who brings offers."),
            add=self.tr("Add somebody"),
            form=self.form,
        )
        self.pairs = Section(
            "network_pairs",
            self.tr("Pairs"),
            self.tr("No pair yet. A person may have one where one of their programmes has sponsorship."),
            add=self.tr("New pair"),
            form=self.pair_form,
        )
        self.met = Section(
            "network_met",
            self.tr("Meetings of the pair"),
            self.tr("This pair has not met yet."),
            add=self.tr("Note a meeting"),
            form=self.meeting_form,
        )

    def _connect(self) -> None:
        for section, add, asked in (
            (self.people, self.new_record, self._on_person),
            (self.pairs, self._on_new_pair, self._on_pair),
            (self.met, self._on_new_meeting, self._on_met),
        ):
            section.add_requested.connect(add)
            section.asked.connect(asked)

    def _show_all(self) -> None:
        known = self._workspace.network
        today = known.today()
        people = known.collaborators.all()
        pairs = known.pairs.all(None if self.search.value() else _PAIRS_READ)
        self._figures.setText(self._counted(known.collaborators.involved()))
        wanted = [one for one in people if self._is_wanted(one, today)]
        self.people.show_lines(self._lines(self.people, self._person_line, wanted))
        found = self._of_wanted(pairs, wanted)
        self.pairs.show_lines(self._lines(self.pairs, self._pair_line, found))
        key = self._pair.pair_id if self._pair is not None else None
        self._pair = next((one for one in pairs if one.pair_id == key), None)
        self.met.setVisible(self._pair is not None)
        if self._pair is not None:
            met = known.meetings.of_pair(self._pair.pair_id)
            self.met.state.set_state(self._pair_title(self._pair), icon="handshake")
            self.met.state.show()
            self.met.show_lines(self._met_line(number, one) for number, one in enumerate(met))

    def _of_wanted(self, pairs: tuple[PairRecord, ...], wanted: list[CollaboratorRecord]) -> list[PairRecord]:
        if not self.search.value():
            return list(pairs)
        keys = {one.collaborator_id for one in wanted}
        words = fold(self.search.value()).split()
        return [
            one
            for one in pairs
            if one.content.collaborator_id in keys or all(word in fold(one.display_name) for word in words)
        ]

    def _counted(self, counted: InvolvedPeople) -> str:
        parts = (
            self.tr("%n person(s) gave their time", "", counted.involved),
            self.tr("of whom %n was or were a tutor", "", counted.tutors),
            self.tr("%n may be asked today", "", counted.free),
        )
        return f"{parts[0]}, {parts[1]}. {parts[2]}."

    def _is_wanted(self, one: CollaboratorRecord, today: date) -> bool:
        if self.free.isChecked() and not rules.is_free(one, today):
            return False
        content = one.content
        roles = roles_words(self._workspace.settings, one.roles)
        text = fold(f"{content.display_name} {one.employer_name} {content.service} {roles}")
        return all(word in text for word in fold(self.search.value()).split())

    def _person_line(self, number: int, one: CollaboratorRecord) -> LineRow:
        content, today = one.content, self._workspace.network.today()
        charter = (
            self.tr("charter signed on {day}").format(day=short_date(content.charter_signed_on))
            if content.charter_signed_on
            else self.tr("charter not signed")
        )
        heard = (
            self.tr("last heard of on {day}").format(day=short_date(one.last_contact_on))
            if one.last_contact_on
            else self.tr("not heard of yet")
        )
        if rules.is_quiet(one, today) and one.last_contact_on:
            heard = self.tr("{heard}: call again").format(heard=heard)
        where = " – ".join(filter(None, (one.employer_name, content.service)))
        roles = roles_words(self._workspace.settings, one.roles)
        parts = (roles, where, self._words.load(one), charter, heard, content.phone)
        state, hue, icon = self._words.room(one, today)
        words = LineWords(
            title=content.display_name,
            detail=" · ".join(filter(None, parts)),
            state=state,
            hue=hue,
            icon=icon,
        )
        acts = [
            Act(code="pair", icon="handshake", text=self.tr("Pair…")),
            Act(code="heard", icon="phone", tip=self.tr("Spoke with them today")),
            *self._change_acts(),
        ]
        return self._line(self.people, number, words, one, acts if one.roles else acts[1:])

    def _pair_line(self, number: int, one: PairRecord) -> LineRow:
        content = one.content
        role = words_of(self._workspace.settings, "collaborator_role", content.role)
        since = self.tr("since {day}").format(day=short_date(content.starts_on))
        met = self.tr("%n meeting(s)", "", one.meetings)
        last = self.tr("the last on {day}").format(day=short_date(one.last_met_on)) if one.last_met_on else ""
        said = self.tr("Written by the other organisation") if one.is_withheld else content.goal
        state, hue, icon = self._pair_state(one)
        words = LineWords(
            title=self._pair_title(one),
            detail=" · ".join(filter(None, (role, since, met, last, said))),
            state=state,
            hue=hue,
            icon=icon,
        )
        acts = [
            Act(code="list", icon="list", text=self.tr("Meetings")),
            Act(code="open", icon="person", tip=self.tr("Open the file")),
        ]
        more = [] if one.is_withheld else self._change_acts()
        return self._line(self.pairs, number, words, one, [*acts, *more])

    def _pair_title(self, one: PairRecord) -> str:
        who = one.collaborator_name or self.tr("somebody whose name was erased")
        return f"{shown_name(one.display_name)} – {who}"

    def _pair_state(self, one: PairRecord) -> tuple[str, str, str]:
        if rules.is_pair_quiet(one, self._workspace.network.today()):
            return self.tr("Not met for a month"), "saffron", "clock"
        ends_on = one.content.ends_on
        if ends_on is None:
            return self.tr("Runs"), "primary", ""
        return self.tr("Until {day}").format(day=short_date(ends_on)), "neutral", ""

    def _met_line(self, number: int, one: PairMeetingRecord) -> LineRow:
        content = one.content
        how = words_of(self._workspace.settings, "pair_channel", content.channel)
        note = self.tr("Written by the other organisation") if one.is_withheld else content.note
        parts = (how, format_duration(content.minutes), note, one.who)
        words = LineWords(title=short_date(content.met_on), detail=" · ".join(filter(None, parts)))
        acts = () if one.is_withheld else self._change_acts()
        return self._line(self.met, number, words, one, acts)

    def _on_person(self, code: str, record: object) -> None:
        if not isinstance(record, CollaboratorRecord):
            return
        people, key = self._workspace.network.collaborators, record.collaborator_id
        if code == "pair":
            self._start_pair(key, record.roles[0] if record.roles else "")
        elif code == "heard":
            self._do(people.note_contact, key)
        elif code == "change":
            content = record.content
            self.form.start(self.tr("Somebody of the network"), content, key, base=content)
        else:
            self._remove(people.remove, key)

    def _on_new_pair(self) -> None:
        self._start_pair(None, "")

    def _start_pair(self, key: CollaboratorId | None, role: str) -> None:
        today = self._workspace.network.today()
        draft = PairDraft(collaborator_id=key, role=role, starts_on=today)
        self.pair_form.start(self.tr("New pair"), draft, place=key or "")

    def _on_pair(self, code: str, record: object) -> None:
        if not isinstance(record, PairRecord):
            return
        content = record.content
        if code == "list":
            self._pair = record
            self.refresh()
            self._scroll.ensureWidgetVisible(self.met)
            self.met.add_button.setFocus()
        elif code == "open":
            self.resident_requested.emit(content.resident_id)
        elif code == "change":
            self.pair_form.start(self.tr("Pair"), content, record.pair_id, base=content)
        else:
            self._remove(self._workspace.network.pairs.remove, record.pair_id)

    def _on_new_meeting(self) -> None:
        if self._pair is not None:
            key = self._pair.pair_id
            draft = PairMeetingDraft(pair_id=key, met_on=self._workspace.network.today())
            self.meeting_form.start(self.tr("Meeting of the pair"), draft, place=key)

    def _on_met(self, code: str, record: object) -> None:
        if not isinstance(record, PairMeetingRecord):
            return
        meetings, key = self._workspace.network.meetings, record.pair_meeting_id
        if code == "change":
            content = record.content
            self.meeting_form.start(self.tr("Meeting of the pair"), content, key, base=content)
        else:
            self._remove(meetings.remove, key)
