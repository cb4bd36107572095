"""A residence at a glance: who is owed an answer, who was met, where nobody was, when halls are open."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.ids import ResidenceId
from models.records.outreach import OutreachDraft, PointingDraft, RelayDraft, SlotDraft
from models.records.people import Right
from models.records.places import ResidenceRecord
from ui.consultation import hold_back
from ui.errors import error_text
from ui.labels import action_words
from ui.residences.residence_acts import ResidenceActs
from ui.residences.residence_lines import ResidenceLines
from ui.residences.section import Section
from ui.residences.team_forms import PointingForm, RelayForm
from ui.residences.work_forms import NamingForm, OutreachForm, SlotForm
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Fact
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from controllers.workspace import Workspace

RECENT: Final = timedelta(days=91)
"""Somebody met in the past three months covers a building: our choice, the rhythm of a season."""
_AHEAD: Final = timedelta(days=28)
_ACTIONS_SHOWN: Final = 12
_CONTACTS_SHOWN: Final = 12
_ANSWERED_SHOWN: Final = 12
_ONE_COLUMN: Final = 900


class ResidenceFile(QWidget):
    """One residence.

    Signals:
        closed: Back to the list.
        contact_requested: ResidenceId where somebody is met.
        resident_requested: ResidentId whose file to open.
        change_requested: Change its buildings and halls.
        toast_requested: A sentence to show with the offer to undo.
    """

    closed = Signal()
    contact_requested = Signal(object)
    resident_requested = Signal(object)
    change_requested = Signal()
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("residence_file")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._record: ResidenceRecord | None = None
        self.messages = MessageBar("residence_file_messages")
        self.pointing_form, self.relay_form = PointingForm(workspace), RelayForm(workspace)
        self.slot_form, self.action_form = SlotForm(workspace), OutreachForm(workspace)
        self.naming_form = NamingForm(workspace)
        self._make_sections()
        self._acts = ResidenceActs(workspace, self)
        self._build()
        self._connect()

    def residence_id(self) -> ResidenceId | None:
        """Return the residence shown."""
        return self._record.residence_id if self._record else None

    def show_record(self, record: ResidenceRecord) -> None:
        """Show a residence."""
        self.messages.dismiss()
        self._contact.setFocus()  # before forms and lines go: the page would follow the keyboard down
        for form in self._forms():
            form.flush()
            form.hide()
        if record.residence_id != self.residence_id():
            self._scroll.verticalScrollBar().setValue(0)
        self._record = record
        self.refresh()

    def refresh(self) -> None:
        """Read everything of the residence again."""
        if self._record is None:
            return
        try:
            self._show_header(self._record)
            self._show_sections(self._record)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def flush(self) -> None:
        """Keep half-typed work."""
        for form in self._forms():
            form.flush()

    def say(self, error: AppError) -> None:
        """Say what was refused."""
        self.messages.show_message("error", error_text(error))

    def _forms(self) -> tuple[PointingForm, RelayForm, SlotForm, OutreachForm, NamingForm]:
        return self.pointing_form, self.relay_form, self.slot_form, self.action_form, self.naming_form

    def _make_sections(self) -> None:
        self.pointed = Section(
            "residence_pointed",
            self.tr("People pointed out"),
            self.tr("Nobody was pointed out here. A few words and a day are enough."),
            add=self.tr("Somebody pointed out"),
            form=self.pointing_form,
        )
        self.contacts = Section(
            "residence_contacts",
            self.tr("First contacts"),
            self.tr("No first contact was noted here yet."),
            form=self.naming_form,
        )
        self.done = Section(
            "residence_actions",
            self.tr("Actions, down to the hires"),
            self.tr("No action was noted here: hours in the hall, a poster, text messages, doors, an event."),
            add=self.tr("New action"),
            form=self.action_form,
        )
        self.covered = Section(
            "residence_coverage",
            self.tr("Who was met, building by building"),
            self.tr("This residence has no building yet."),
        )
        self.calendar = Section(
            "residence_calendar",
            self.tr("Hall hours, the next four weeks"),
            self.tr("No hall hours in the next four weeks."),
            add=self.tr("Add hours"),
            form=self.slot_form,
        )
        self.team = Section(
            "residence_team",
            self.tr("Team and relays"),
            self.tr("Nobody relays here yet: the manager, a neighbour, a partner."),
            add=self.tr("Add a relay"),
            form=self.relay_form,
        )

    def _build(self) -> None:
        back = make_button("", "icon", "arrow_left", name="residence_back", tip=self.tr("Back to the list"))
        back.clicked.connect(self.closed)
        self._name = ElidedLabel("residence_name", "", "h1")
        self._address = Fact("residence_address", "home")
        change = make_button(self.tr("&Buildings and halls"), "plain", "pen", name="residence_change")
        change.clicked.connect(self.change_requested)
        self._contact = make_button(self.tr("First &contact"), "primary", "plus", name="residence_contact")
        self._contact.clicked.connect(self._on_contact)
        sections = (self.pointed, self.contacts, self.done, self.calendar, self.team)
        self._writing: list[QAbstractButton] = [
            change,
            self._contact,
            *(button for section in sections for button in section.buttons()),
        ]
        hold_back(self._workspace, *self._writing)
        header = row(
            back, (column(self._name, row(self._address, STRETCH), gap=2), 1), change, self._contact, gap=12
        )
        left = column(self.pointed, self.contacts, self.done, STRETCH, gap=12)
        right = column(self.covered, self.calendar, self.team, STRETCH, gap=12)
        self._columns = row((left, 3), (right, 2), gap=14, edges=(0, 0, 6, 0))
        self._scroll = ScrollPane("residence_scroll", self._columns)
        self.setLayout(
            column(
                row((Card("residence_header", header, padding=14), 1), edges=(0, 0, 4, 0)),
                row((self.messages, 1), edges=(0, 0, 4, 0)),
                (self._scroll, 1),
                gap=12,
                edges=(20, 4, 14, 16),
            )
        )

    def _connect(self) -> None:
        acts = self._acts
        for section, add, ask in (
            (self.pointed, self._on_point, acts.on_pointing),
            (self.contacts, None, acts.on_contact),
            (self.done, self._on_action, acts.on_action),
            (self.calendar, self._on_slot, acts.on_slot),
            (self.team, self._on_relay, acts.on_relay),
        ):
            if add is not None:
                section.add_requested.connect(add)
            section.asked.connect(ask)
        for form in self._forms():
            form.saved.connect(self._on_saved)
        known = self._workspace
        for changed in (
            known.relays.relays_changed,
            known.pointings.pointings_changed,
            known.slots.slots_changed,
            known.outreach.actions_changed,
            known.first_contacts.contacts_changed,
        ):
            changed.connect(self._on_changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme.px(_ONE_COLUMN)
        self._name.set_look("h2" if is_narrow else "h1")  # what tells it from others comes last in its name
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )

    def _show_header(self, record: ResidenceRecord) -> None:
        content = record.content
        self._name.setText(content.name)
        town = f"{content.postcode} {content.city}".strip()
        self._address.show_text(", ".join(part for part in (content.street, town) if part))

    def _show_sections(self, record: ResidenceRecord) -> None:
        known, key, place = self._workspace, record.residence_id, record.content
        today = known.outreach.today()
        lines = ResidenceLines(today, self, may_write=known.may(Right.WRITE_FILES))
        said = known.pointings.pointings(key)
        owed = sum(one.content.answered_on is None for one in said)
        self.pointed.show_lines(lines.pointings(self.pointed, said[: owed + _ANSWERED_SHOWN]))
        self.pointed.state.set_state(self.tr("%n answer(s) owed", "", owed), icon="clock")
        self.pointed.state.setVisible(owed > 0)
        again = [one for one in known.first_contacts.to_ask_again() if one.content.residence_id == key]
        due = frozenset(one.first_contact_id for one in again)
        last = [one for one in known.first_contacts.contacts(key) if one.first_contact_id not in due]
        shown = [*again, *last][: max(_CONTACTS_SHOWN, len(again))]
        self.contacts.show_lines(lines.contacts(self.contacts, shown, due))
        actions = known.outreach.actions(key)[:_ACTIONS_SHOWN]
        self.done.show_lines(lines.actions(self.done, actions, known.outreach.funnels(key)))
        covered = known.outreach.coverage(today - RECENT, key)
        self.covered.show_lines(lines.coverage(self.covered, place, covered))
        days = known.slots.occurrences(today, today + _AHEAD, key)
        names = {one.adviser_id: one.display_name for one in known.people.members()}
        self.calendar.show_lines(lines.openings(self.calendar, place, days, names))
        self.team.show_lines(lines.relays(self.team, known.relays.relays(key)))
        self.slot_form.show_place(place)
        self.action_form.show_place(place)
        lines.deleteLater()

    def _on_saved(self) -> None:
        self.refresh()
        done = self._workspace.undo.last()
        if done is not None:
            self.toast_requested.emit(action_words(done))

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_contact(self) -> None:
        self.contact_requested.emit(self.residence_id())

    def _on_point(self) -> None:
        key = self.residence_id()
        draft = PointingDraft(residence_id=key, pointed_on=self._workspace.outreach.today())
        self.pointing_form.start(self.tr("Somebody pointed out"), draft, place=key)

    def _on_relay(self) -> None:
        key = self.residence_id()
        self.relay_form.start(self.tr("New relay"), RelayDraft(residence_id=key), place=key)

    def _on_slot(self) -> None:
        key = self.residence_id()
        draft = SlotDraft(residence_id=key, starts_on=self._workspace.slots.today(), is_weekly=True)
        self.slot_form.start(self.tr("Hall hours"), draft, place=key)

    def _on_action(self) -> None:
        key = self.residence_id()
        draft = OutreachDraft(residence_id=key, starts_on=self._workspace.outreach.today())
        self.action_form.start(self.tr("New action"), draft, place=key)
