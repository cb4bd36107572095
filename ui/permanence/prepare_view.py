"""Prepare the hall hours, the day before: who is expected, what was promised, what fits, what to print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.hall_days import FittingOffer, Preparation
from models.records.hall_papers import HallPaperKind
from models.records.ids import HallId
from models.records.outreach import Occurrence
from models.records.papers import PaperKind
from ui.dates import short_date
from ui.errors import error_text
from ui.outreach.openings import opening_line
from ui.permanence.expected_line import ExpectedLine
from ui.permanence.paper_line import PaperLine
from ui.permanence.paper_pane import PaperPane
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.widgets.switches import Switch


class PrepareView(QWidget):
    """People and offers on the left, papers and what to bring on the right.

    Signals:
        closed: Back to the hall.
        resident_requested: ResidentId whose file to open.
        job_requested: JobId of the offer to open.
        plan_requested: PlanId of the plan to print.
    """

    closed = Signal()
    resident_requested = Signal(object)
    job_requested = Signal(object)
    plan_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("prepare_view")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._preparation: Preparation | None = None
        self.hall = Combo("prepare_hall")
        self.day = DateField("prepare_day", today=workspace.meetings.day, is_inline=True)
        self.back = make_button(self.tr("Back to the hall"), "ghost", "arrow_left", name="prepare_back")
        self.messages = MessageBar("prepare_messages")
        self.pane = PaperPane("prepare_paper", workspace, (HallPaperKind.DAY_LIST,))
        self.pane.hide()
        self._people: QVBoxLayout = column(gap=4)
        self._again: QVBoxLayout = column(gap=4)
        self._offers: QVBoxLayout = column(gap=6)
        self._papers: QVBoxLayout = column(gap=8)
        self._opening = label("", "body", name="prepare_opening", wrap=True)
        self._last = label("", "body", name="prepare_last", wrap=True)
        self._build()
        self._connect()

    def show_day(self, hall_id: HallId | None) -> None:
        """Show what to prepare for the next day of a hall."""
        self._offer_halls()
        self.hall.set_value(hall_id)
        today = self._workspace.meetings.day()
        tomorrow = today + timedelta(days=1)
        self.day.set_quick(((self.tr("Today"), today), (self.tr("Tomorrow"), tomorrow)))
        self._choose_day()
        self.refresh()

    def _choose_day(self) -> None:
        """Choose the next opening of the hall; where the calendar says none, the day after this one."""
        try:
            opening = self._workspace.slots.next_to_begin(self._hall_id())
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            opening = None
        tomorrow = self._workspace.meetings.day() + timedelta(days=1)
        self.day.set_value(opening.day if opening is not None else tomorrow)

    def _hall_id(self) -> HallId | None:
        hall_id = self.hall.value()
        return HallId(hall_id) if isinstance(hall_id, UUID) else None

    def refresh(self) -> None:
        """Read again what to prepare."""
        self.messages.dismiss()
        self.pane.hide()
        day = self.day.value() or self._workspace.meetings.day()
        try:
            found = self._workspace.hall_days.prepare(self._hall_id(), day)
            self._show_opening(self._workspace.slots.of_day(day, self._hall_id()))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._preparation = found
        self._show_people(found)
        self._show_again(found)
        self._show_offers(found)
        self._show_papers(found)
        self._show_last(found)

    def preparation(self) -> Preparation | None:
        """Return what is shown."""
        return self._preparation

    def _build(self) -> None:
        head = row(
            self.back,
            label(self.tr("Prepare the hall hours"), "h1", name="prepare_title"),
            STRETCH,
            gap=12,
        )
        where = row((Field(self.tr("&Hall"), self.hall), 3), (Field(self.tr("Da&y"), self.day), 4), gap=14)
        self._again_card = self._card("again", self.tr("To be asked again"), self._again)
        left = column(
            self._card("people", self.tr("Who is expected"), self._people),
            self._again_card,
            self._card("offers", self.tr("Offers that may please"), self._offers),
            STRETCH,
            gap=12,
        )
        right = column(
            self._card("papers", self.tr("Papers to print"), self._papers),
            self.pane,
            self._card("last", self.tr("The last time"), column(self._last)),
            self._bring(),
            STRETCH,
            gap=12,
        )
        columns = row((clear("prepare_left", left), 5), (clear("prepare_right", right), 4), gap=14)
        body = ScrollPane("prepare_scroll", column(columns, gap=0, edges=(0, 0, 6, 0)))
        self.setLayout(column(head, self.messages, where, self._opening, (body, 1), gap=10))

    def _card(self, name: str, title: str, content: QVBoxLayout) -> Card:
        heading = label(title, "h2", name=f"prepare_{name}_title")
        return Card(f"prepare_{name}", column(heading, content, gap=8), padding=14)

    def _bring(self) -> Card:
        """Return what is ticked before leaving; nothing of it is kept."""
        lines = (
            ("battery", self.tr("Battery charged, charger in the bag")),
            ("printer", self.tr("Printer tried: print the list of the day as a test page")),
            ("paper", self.tr("Paper and ink")),
        )
        switches = [Switch(f"prepare_bring_{name}", text) for name, text in lines]
        return self._card("bring", self.tr("Before leaving"), column(*switches, gap=6))

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.hall.edited.connect(self._on_hall)
        self.day.edited.connect(self._on_day)

    def _on_hall(self) -> None:
        self._choose_day()
        self.refresh()

    def _on_day(self) -> None:
        if self.day.value() is not None:
            self.refresh()

    def _offer_halls(self) -> None:
        places = [
            (hall.hall_id, f"{hall.name} · {record.content.name}")
            for record in self._workspace.residents.residences()
            for building in record.content.buildings
            for hall in building.halls
        ]
        self.hall.set_options([(None, self.tr("Everywhere")), *places])

    def _show_opening(self, openings: Sequence[Occurrence]) -> None:
        """Say when the hall is open on the day, and who of the team holds it."""
        lines = []
        for one in openings:
            line = opening_line(self._workspace, one)
            lines.append(self.tr("Not held: {opening}").format(opening=line) if one.is_cancelled else line)
        nothing = self.tr("The calendar of the residence has no opening on this day.")
        self._opening.setText("\n".join(lines) or nothing)

    def _show_people(self, found: Preparation) -> None:
        empty(self._people)
        for number, person in enumerate(found.expected):
            line = ExpectedLine(
                f"prepare_person_{number}", person, self._native(person.language), says_when=False
            )
            line.file_requested.connect(self.resident_requested)
            self._people.addWidget(line)
        if not found.expected:
            words = self.tr("Nothing was promised for this day.")
            self._people.addWidget(label(words, "muted", name="prepare_nobody", wrap=True))

    def _show_again(self, found: Preparation) -> None:
        """Show who said « not now » and whose day has come."""
        empty(self._again)
        hall = self._workspace.residents.hall(found.hall_id)
        contacts = [
            contact
            for contact in self._workspace.first_contacts.to_ask_again()
            if hall is None or contact.content.residence_id in {None, hall.residence_id}
        ]
        for number, contact in enumerate(contacts):
            who = contact.initials or contact.content.code
            parts = (who, self._native(contact.content.language))
            text = " · ".join(part for part in parts if part)
            self._again.addWidget(label(text, "body", name=f"prepare_again_{number}", wrap=True))
        self._again_card.setVisible(bool(contacts))

    def _show_offers(self, found: Preparation) -> None:
        empty(self._offers)
        for number, offer in enumerate(found.offers):
            line = PaperLine(
                f"prepare_offer_{number}",
                self._offer_words(offer),
                self.tr("Open"),
                offer.job_id,
                icon="arrow_right",
            )
            line.requested.connect(self.job_requested)
            self._offers.addWidget(line)
        words = self.tr("The trade alone was compared: look at the hours and the journey.")
        if not found.offers:
            words = self.tr("No open job in a trade that these people wish for.")
        self._offers.addWidget(label(words, "small", name="prepare_offers_note", wrap=True))

    def _offer_words(self, offer: FittingOffer) -> str:
        trade = words_of(self._workspace.settings, "sector", offer.trade)
        return f"{offer.title} · {offer.employer_name} ({trade}\u00a0: {', '.join(offer.initials)})"

    def _show_papers(self, found: Preparation) -> None:
        empty(self._papers)
        show = self.tr("Show")
        first = PaperLine(
            "prepare_day_list", self.tr("List of the day, initials and rooms only"), show, found
        )
        first.requested.connect(self._on_list)
        self._papers.addWidget(first)
        for code, name in self._leaflets(found):
            text = self.tr("Information on rights: {language}").format(language=name)
            line = PaperLine(f"prepare_leaflet_{code}", text, show, code)
            line.requested.connect(self._on_leaflet)
            self._papers.addWidget(line)
        for number, plan in enumerate(found.plans):
            text = self.tr("Plan {number} to sign: {initials}").format(
                number=plan.reference, initials=plan.initials
            )
            line = PaperLine(
                f"prepare_plan_{number}", text, self.tr("Open"), plan.plan_id, icon="arrow_right"
            )
            line.requested.connect(self.plan_requested)
            self._papers.addWidget(line)

    def _leaflets(self, found: Preparation) -> list[tuple[str, str]]:
        """Return the notices in the languages expected, those that exist."""
        there = dict(self._workspace.papers.languages(PaperKind.LEAFLET))
        return [(code, there[code]) for code in found.languages if code in there]

    def _show_last(self, found: Preparation) -> None:
        words = self.tr("No hall hours were closed here before.")
        if found.last is not None:
            content = found.last.content
            words = self.tr("{date}: %n person(s) received.", "", content.counts.received)
            words = words.format(date=short_date(content.day))
            if content.note:
                words = f"{words}\n{content.note}"
        self._last.setText(words)

    def _on_list(self, _what: object) -> None:
        if self._preparation is not None:
            self.pane.clear()
            self.pane.show()
            self._workspace.hall_papers.day_list(self._preparation)

    def _on_leaflet(self, code: object) -> None:
        self.pane.show()
        self.pane.ask_leaflet(str(code))

    def _native(self, code: str) -> str:
        if not code:
            return ""
        native = self._workspace.settings.label("language_native", code)
        return native if native != code else words_of(self._workspace.settings, "language", code)
