"""A first contact in under a minute: six questions, six keys, no name asked."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError, InvalidInput
from models.records.codec import from_plain, to_plain
from models.records.first_contacts import (
    AgeBand,
    ContactStep,
    FirstContactDraft,
    FirstContactRecord,
    Outcome,
    Topic,
)
from ui.dates import clock_time, short_date
from ui.errors import error_text, problem_text
from ui.labels import label_of
from ui.outreach.contact_fields import ContactFields
from ui.outreach.digit_keys import DigitKeys
from ui.outreach.outreach_words import action_title
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column
from ui.widgets.page import Page
from ui.widgets.picker import Found

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidenceId

_KIND: Final = "first_contact"
_KEY: Final = "new"
_HALL_CHANNEL: Final = "hall"
_DOORS: Final = "door_to_door"
_FOUND: Final = 8
_SAVE_KEYS: Final = ("Ctrl+Return", "Ctrl+Enter")


class FirstContactPage(Page):
    """Notes one contact after the other; what is half typed is kept within 400 ms.

    Signals:
        closed: Back to where one was.
        saved: FirstContactRecord that was kept.
        toast_requested: A sentence to show with the offer to undo.
    """

    closed = Signal()
    saved = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("first_contact_page", parent=parent)
        self._workspace = workspace
        self._controller = workspace.first_contacts
        self._loaded = FirstContactDraft()
        self._binder = FormBinder(self, problem_text)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self.fields = ContactFields(self._binder, workspace.settings, self._controller.today, self._find)
        self._kept = Pill("first_contact_kept", hue="primary", icon="check")
        self._kept.hide()
        self.add_header_widget(self._kept)
        self._build()
        self._digits = DigitKeys(self.fields.groups(), self.save_button, self.scroll_to)
        self._connect()

    def start(self, residence_id: ResidenceId | None = None) -> None:
        """Show an empty form, its place known already; what was interrupted comes back, and says so."""
        self.fields.start()
        self.messages.dismiss()
        self._kept.hide()
        self._show(self._blank(residence_id))
        self._put_back()
        self.fields.outcome.setFocus(Qt.FocusReason.TabFocusReason)
        self.scroll_to_top()

    def save(self) -> bool:
        """Keep the contact and make room for the next; True when that worked."""
        if problems := self._binder.invalid():
            self._binder.show_problems(problems)
            return False
        try:
            record = self._controller.save(self._draft())
        except InvalidInput as error:
            rest = self._binder.show_problems(error.problems)
            if rest:
                self.messages.show_message("warning", " ".join(map(problem_text, rest)))
            return False
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return False
        self._forget()
        place = self._loaded.residence_id
        self.start(place)
        self._say_kept(record)
        self.saved.emit(record)
        return True

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._digits.take(event):
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.set_title(
            self.tr("First contact"),
            self.tr("No name is asked. A digit answers and goes on; Ctrl+Enter keeps the contact."),
        )
        told = label(
            self.tr("Without a file, only statistics remain after three months."),
            "small",
            name="first_contact_told",
            wrap=True,
        )
        questions = Card("first_contact_questions", column(*self.fields.questions(), gap=10), padding=14)
        self.body.addWidget(questions)
        place = Card("first_contact_where", column(self.fields.where(), gap=8), kind="sunken", padding=12)
        self.body.addWidget(place)
        self.body.addWidget(told)
        self.body.addStretch(1)
        leave = make_button(self.tr("Back"), "ghost", "arrow_left", name="first_contact_leave")
        leave.clicked.connect(self._on_leave)
        self.empty_button = make_button(self.tr("Empty"), "ghost", "undo", name="first_contact_empty")
        self.empty_button.clicked.connect(self._on_empty)
        self.save_button = make_button(
            self.tr("Keep, next person"), "primary", "check", name="first_contact_save", big=True
        )
        self.save_button.setToolTip(self.tr("Ctrl+Enter"))
        self.set_bar(leave, self.empty_button, STRETCH, self.save_button)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self._binder.edited.connect(self._on_edited)
        self.fields.residence.edited.connect(self._on_residence)
        self.fields.channel.edited.connect(self._on_channel)
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(f"first_contact_key_{keys}")
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _blank(self, residence_id: ResidenceId | None) -> FirstContactDraft:
        """Return a draft that knows where one stands: nothing is asked that the application knows."""
        hall = self._workspace.residents.hall(self._workspace.settings.settings().current_hall_id)
        is_here = hall is not None and residence_id in {None, hall.residence_id}
        return FirstContactDraft(
            contacted_on=self._controller.today(),
            residence_id=residence_id or (hall.residence_id if hall else None),
            building_id=hall.building_id if hall and is_here else None,
            hall_id=hall.hall_id if hall and is_here else None,
            channel=_HALL_CHANNEL if is_here else "",
        )

    def _show(self, draft: FirstContactDraft) -> None:
        self._loaded = draft
        self._offer_places(draft)
        self._binder.load(_values(draft))
        self.fields.file.choose(draft.resident_id, self._name_of(draft))
        self.fields.show_asked()

    def _offer_places(self, draft: FirstContactDraft) -> None:
        records = self._workspace.residents.residences()
        self.fields.residence.set_options((one.residence_id, one.content.name) for one in records)
        here = next((one for one in records if one.residence_id == draft.residence_id), None)
        found = (here.content.buildings, here.content.name) if here else ((), "")
        self.fields.building.set_options((one.building_id, one.name or found[1]) for one in found[0])
        actions = self._workspace.outreach.under_way(draft.residence_id)
        self.fields.action.set_options((one.outreach_id, action_title(one.content)) for one in actions)
        nameless: dict[str, FirstContactRecord] = {}
        for one in self._controller.contacts(draft.residence_id):
            if one.content.code and one.content.resident_id is None:
                nameless.setdefault(one.content.code, one)
        self.fields.known.set_options((code, _recalled(one.content)) for code, one in nameless.items())

    def _on_residence(self) -> None:
        draft = replace(self._draft(), outreach_id=None, code="")
        self._offer_places(draft)
        presumed = self._blank(draft.residence_id).building_id if draft.residence_id else None
        self.fields.building.set_value(presumed or "")

    def _on_channel(self) -> None:
        """Who knocks at doors is not where the hall is: which building is asked again."""
        draft = self._draft()
        is_presumed = draft.building_id == self._blank(draft.residence_id).building_id
        if draft.channel == _DOORS and is_presumed:
            self.fields.building.set_value("")

    def _on_edited(self) -> None:
        self.fields.show_asked()
        self._autosave.touch()

    def _draft(self) -> FirstContactDraft:
        values: dict[str, Any] = dict(self._binder.values())
        kinds = {"outcome": Outcome, "age_band": AgeBand, "topic": Topic, "next_step": ContactStep}
        for name, kind in kinds.items():
            values[name] = kind(values[name]) if values[name] else None
        for name in ("residence_id", "building_id", "outreach_id", "resident_id"):
            values[name] = values[name] or None
        values["outcome"] = values["outcome"] or Outcome.MET
        if values["residence_id"] != self._loaded.residence_id:
            values["hall_id"] = None  # another residence is not the hall one stands in
        return replace(self._loaded, **values)

    def _find(self, text: str) -> list[Found]:
        found = self._workspace.residents.search(text, _FOUND)
        return [
            (line.resident_id, line.display_name, ", ".join(filter(None, (line.residence_name, line.room))))
            for line in found
        ]

    def _name_of(self, draft: FirstContactDraft) -> str:
        if draft.resident_id is None:
            return ""
        with suppress(AppError):  # set aside or removed since
            return self._workspace.residents.open(draft.resident_id).display_name
        return ""

    def _keep(self) -> None:
        try:
            kept = self._workspace.drafts.keep(_KIND, _KEY, {"draft": to_plain(self._draft())})
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._kept.set_state(self.tr("Draft kept at {time}").format(time=clock_time(kept.updated_at)))
        self._kept.show()

    def _put_back(self) -> None:
        kept = self._workspace.drafts.find(_KIND, _KEY) if self._workspace.obstacle is None else None
        if kept is None:
            return
        with suppress(ValueError):  # written by another version of the application
            draft = from_plain(kept.payload.get("draft"), FirstContactDraft)
            self._show(draft)
            self.messages.show_message("info", self.tr("The contact that was interrupted is here again."))

    def _forget(self) -> None:
        self._autosave.cancel()
        try:
            self._workspace.drafts.discard(_KIND, _KEY)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _say_kept(self, record: FirstContactRecord) -> None:
        words = self.tr("{code}: {outcome}, noted").format(
            code=record.content.code or record.initials, outcome=label_of(record.content.outcome).lower()
        )
        self.toast_requested.emit(words)

    def _on_empty(self) -> None:
        self._forget()
        self.start(self._loaded.residence_id)

    def _on_leave(self) -> None:
        self.flush()
        self.closed.emit()


def _values(draft: FirstContactDraft) -> dict[str, object]:
    return {
        "outcome": draft.outcome.value,
        "sex": draft.sex,
        "age_band": draft.age_band.value if draft.age_band else "",
        "language": draft.language,
        "topic": draft.topic.value if draft.topic else "",
        "next_step": draft.next_step.value if draft.next_step else "",
        "next_on": draft.next_on,
        "oriented_to": draft.oriented_to,
        "residence_id": draft.residence_id or "",
        "building_id": draft.building_id or "",
        "channel": draft.channel,
        "outreach_id": draft.outreach_id or "",
        "code": draft.code,
    }


def _recalled(draft: FirstContactDraft) -> str:
    """Return « A-0042 · 3 mars 2026 · travail »: enough to know somebody again, and no more."""
    topic = label_of(draft.topic) if draft.topic else ""
    return " · ".join(part for part in (draft.code, short_date(draft.contacted_on), topic) if part)
