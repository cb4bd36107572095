"""What a line of the agenda says, and how it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.agenda import AgendaKind, AgendaLine
from models.records.meetings import NextStep
from ui.discretion import shown_name
from ui.labels import label_of
from ui.tables.rows import RowLook
from ui.vocabulary import words_of
from ui.widgets.parsing import format_time

if TYPE_CHECKING:
    from datetime import date

    from controllers.settings import SettingsController

translate = QCoreApplication.translate
_KINDS: Final = {
    AgendaKind.PERMANENCE: QT_TRANSLATE_NOOP("agenda", "Hall hours"),
    AgendaKind.APPROACH: QT_TRANSLATE_NOOP("agenda", "Planned with an employer"),
    AgendaKind.WORKPLACE_MEETING: QT_TRANSLATE_NOOP("agenda", "Meeting at a workplace"),
    AgendaKind.APPOINTMENT: QT_TRANSLATE_NOOP("agenda", "Appointment"),
    AgendaKind.PARTNER_MEETING: QT_TRANSLATE_NOOP("agenda", "Meeting with a partner"),
    AgendaKind.CHECK_POINT: QT_TRANSLATE_NOOP("agenda", "Check point at work"),
    AgendaKind.IMMERSION_START: QT_TRANSLATE_NOOP("agenda", "An immersion begins"),
    AgendaKind.IMMERSION_END: QT_TRANSLATE_NOOP("agenda", "An immersion ends"),
    AgendaKind.EVENT: QT_TRANSLATE_NOOP("agenda", "Event"),
}
_ICONS: Final = {
    AgendaKind.PERMANENCE: "hall",
    AgendaKind.APPROACH: "phone",
    AgendaKind.WORKPLACE_MEETING: "employer",
    AgendaKind.APPOINTMENT: "hand",
    AgendaKind.PARTNER_MEETING: "people",
    AgendaKind.CHECK_POINT: "flag",
    AgendaKind.IMMERSION_START: "job",
    AgendaKind.IMMERSION_END: "job",
    AgendaKind.EVENT: "calendar",
}
_LISTS: Final = {
    AgendaKind.APPROACH: "next_action",
    AgendaKind.CHECK_POINT: "check_point",
    AgendaKind.EVENT: "event_kind",
}


def kind_words(kind: AgendaKind) -> str:
    """Return what a kind is called; it names nobody."""
    return translate("agenda", _KINDS[kind])


def look(line: AgendaLine, settings: SettingsController, today: date) -> RowLook:
    """Return how a line looks below its day: who or where, what, and at which hour."""
    words = kind_words(line.kind)
    name = shown_name(line.name) if line.resident_id is not None else line.name
    place = "" if line.place == line.name else line.place
    hours = " – ".join(format_time(hour) for hour in (line.begins_at, line.ends_at) if hour is not None)
    return RowLook(
        title=name or words,
        subtitle=" · ".join(
            filter(None, (hours if line.ends_at else "", words, _detail(line, settings), place))
        ),
        icon=_ICONS[line.kind],
        hue="primary" if line.on == today else "neutral",
        trailing=format_time(line.begins_at),
    )


def _detail(line: AgendaLine, settings: SettingsController) -> str:
    if line.kind is AgendaKind.APPOINTMENT and line.detail in set(NextStep):
        return label_of(NextStep(line.detail))
    return words_of(settings, _LISTS[line.kind], line.detail) if line.kind in _LISTS else ""
