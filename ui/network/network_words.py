"""How loads, states and events of the network are said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from models.i18n import QT_TRANSLATE_NOOP
from models.records.network import AttendanceState, ConventionState
from models.rules import network as rules
from ui.dates import short_date
from ui.vocabulary import words_of
from ui.widgets.parsing import format_duration

if TYPE_CHECKING:
    from datetime import date

    from controllers.settings import SettingsController
    from models.records.collaborators import CollaboratorRecord
    from models.records.network import EventDraft
    from ui.widgets.chips import Option

translate = QCoreApplication.translate
_STATES: Final = {
    ConventionState.UNSIGNED: (QT_TRANSLATE_NOOP("network", "Not signed yet"), "saffron", "pen"),
    ConventionState.RUNNING: (QT_TRANSLATE_NOOP("network", "Runs"), "primary", "check"),
    ConventionState.ENDING: (QT_TRANSLATE_NOOP("network", "Ends soon"), "saffron", "clock"),
    ConventionState.OVER: (QT_TRANSLATE_NOOP("network", "Over"), "clay", "alert"),
    ConventionState.CLOSED: (QT_TRANSLATE_NOOP("network", "Closed"), "neutral", ""),
}
_CAME: Final = {
    AttendanceState.REGISTERED: (QT_TRANSLATE_NOOP("network", "Registered"), "neutral", ""),
    AttendanceState.PRESENT: (QT_TRANSLATE_NOOP("network", "Present"), "primary", "check"),
    AttendanceState.EXCUSED: (QT_TRANSLATE_NOOP("network", "Excused"), "neutral", ""),
    AttendanceState.ABSENT: (QT_TRANSLATE_NOOP("network", "Absent"), "neutral", ""),
}


class LoadWords(QObject):
    """Says how many persons somebody follows, and whether they can be asked today."""

    def load(self, record: CollaboratorRecord) -> str:
        """Return « 1 suivie sur 2 », or how many where nobody asked how many they can take."""
        capacity = record.content.capacity
        if capacity is None:
            return self.tr("%n person(s) followed", "", record.running)
        return self.tr("%n followed of {capacity}", "", record.running).format(capacity=capacity)

    def room(self, record: CollaboratorRecord, today: date) -> tuple[str, str, str]:
        """Return whether somebody can be asked today: words, colour, icon."""
        content = record.content
        if not record.roles:
            return self.tr("No role today"), "neutral", ""
        if rules.is_away(content, today):
            words = self.tr("Away until {day}").format(day=short_date(content.away_until))
            return words, "neutral", "clock"
        room = rules.room_left(record)
        if room is None:
            return self.tr("May be asked"), "primary", "check"
        if room <= 0:
            return self.tr("Full"), "saffron", "people"
        return self.tr("Room for %n", "", room), "primary", "check"


def state_look(state: ConventionState) -> tuple[str, str, str]:
    """Return the words, the colour and the icon of where an agreement stands."""
    words, hue, icon = _STATES[state]
    return translate("network", words), hue, icon


def came_look(state: AttendanceState) -> tuple[str, str, str]:
    """Return the words, the colour and the icon of whether a person came."""
    words, hue, icon = _CAME[state]
    return translate("network", words), hue, icon


def came_options() -> list[Option]:
    """Return every state of a person on a list, as a choice."""
    return [(state.value, translate("network", words)) for state, (words, _, _) in _CAME.items()]


def roles_words(settings: SettingsController, codes: tuple[str, ...]) -> str:
    """Return the names of roles."""
    return ", ".join(words_of(settings, "collaborator_role", code) for code in codes)


def event_title(settings: SettingsController, content: EventDraft) -> str:
    """Return the name of an event, or its kind, and its day."""
    named = content.name or words_of(settings, "event_kind", content.kind)
    return f"{named} · {short_date(content.held_on)}"


def hours_words(planned: int | None, done: int | None) -> str:
    """Return « 62 h faites sur 140 h »."""
    told = translate("network", "{done} done of {planned} planned")
    return told.format(done=format_duration(done or 0), planned=format_duration(planned or 0))
