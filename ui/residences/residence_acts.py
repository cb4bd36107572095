"""What the buttons of the lines of a residence’s page do; everything can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from models.errors import AppError
from models.records.first_contacts import FirstContactRecord
from models.records.outreach import Occurrence, OutreachRecord, PointingDraft, PointingRecord, RelayRecord

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.residences.residence_file import ResidenceFile


class ResidenceActs(QObject):
    """Answers the lines of one page."""

    def __init__(self, workspace: Workspace, page: ResidenceFile) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page

    def on_pointing(self, code: str, record: object) -> None:
        """Change, answer, open or remove somebody pointed out."""
        if not isinstance(record, PointingRecord):
            return
        form, content = self._page.pointing_form, record.content
        if code == "answer":
            today = self._workspace.outreach.today()
            draft = replace(content, answered_on=max(today, content.pointed_on or today))
            form.start(self.tr("Answer given to the relay"), draft, record.pointing_id, base=content)
        elif code == "change":
            form.start(self.tr("Somebody pointed out"), content, record.pointing_id, base=content)
        elif code == "open":
            self._page.resident_requested.emit(content.resident_id)
        else:
            self._remove(
                self._workspace.pointings.remove, record.pointing_id, self.tr("Person pointed out removed")
            )

    def on_relay(self, code: str, record: object) -> None:
        """Have a relay point somebody out, change or remove it."""
        if not isinstance(record, RelayRecord):
            return
        if code == "point":
            key = record.content.residence_id
            draft = PointingDraft(
                residence_id=key, relay_id=record.relay_id, pointed_on=self._workspace.outreach.today()
            )
            self._page.pointing_form.start(self.tr("Somebody pointed out"), draft, place=key)
        elif code == "change":
            content = record.content
            self._page.relay_form.start(self.tr("Relay"), content, record.relay_id, base=content)
        else:
            self._remove(self._workspace.relays.remove, record.relay_id, self.tr("Relay removed"))

    def on_slot(self, code: str, record: object) -> None:
        """Cancel a day, hold it after all, change or remove hours of the calendar."""
        if not isinstance(record, Occurrence):
            return
        slots, key = self._workspace.slots, record.slot.slot_id
        try:
            if code == "cancel":
                slots.cancel(key, record.day)
                self._page.toast_requested.emit(self.tr("Not held that day"))
            elif code == "hold":
                slots.hold_again(key, record.day)
                self._page.toast_requested.emit(self.tr("Held after all"))
            elif code == "change":
                content = record.slot.content
                self._page.slot_form.start(self.tr("Hall hours"), content, key, base=content)
            else:
                self._remove(slots.remove, key, self.tr("Hours removed from the calendar"))
        except AppError as error:
            self._page.say(error)

    def on_action(self, code: str, record: object) -> None:
        """Change or remove an action."""
        if not isinstance(record, OutreachRecord):
            return
        if code == "change":
            content = record.content
            self._page.action_form.start(self.tr("Action"), content, record.outreach_id, base=content)
        else:
            self._remove(self._workspace.outreach.remove, record.outreach_id, self.tr("Action removed"))

    def on_contact(self, code: str, record: object) -> None:
        """Give a contact a name, open its file, or remove it."""
        if not isinstance(record, FirstContactRecord):
            return
        if code == "name":
            title = self.tr("A file for {code}").format(code=record.content.code)
            self._page.naming_form.of_contact(record.first_contact_id, title)
        elif code == "open":
            self._page.resident_requested.emit(record.content.resident_id)
        else:
            self._remove(
                self._workspace.first_contacts.remove, record.first_contact_id, self.tr("Contact removed")
            )

    def _remove(self, remove: Callable[[UUID], None], key: UUID, words: str) -> None:
        try:
            remove(key)
        except AppError as error:
            self._page.say(error)
        else:
            self._page.toast_requested.emit(words)
