"""Says what a person told, in short plain words; what was not discussed is not said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QLocale, QObject

from controllers.settings import SettingsController
from models.records.profile import FrenchEvent, FrenchLevel, ProfileDraft, ToldLine
from models.records.residents import DayPart
from ui.dates import short_date
from ui.labels import choices
from ui.vocabulary import words_of
from ui.widgets.parsing import format_duration, format_time

_DAYS_IN_WEEK = 7
_MONTHS_IN_YEAR = 12


class ToldWords(QObject):
    """The words of wishes and limits; a class, since plurals are collected from ``tr`` alone."""

    def __init__(self, settings: SettingsController, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def names(self, vocabulary: str, codes: tuple[str, ...]) -> str:
        """Return the words of several codes."""
        return ", ".join(words_of(self._settings, vocabulary, code) for code in codes)

    def trade(self, line: ToldLine) -> str:
        """Return « Nettoyage de locaux · K2204 », empty without a trade."""
        words = words_of(self._settings, "rome", line.rome_code)
        return f"{words} · {line.rome_code}" if line.rome_code else ""

    def past(self, line: ToldLine) -> str:
        """Return where and about how long an experience was."""
        return " · ".join(part for part in (line.place, self._length(line.months)) if part)

    def week(self, draft: ProfileDraft) -> str:
        """Return when the person can work, days of the same hours together."""
        words = dict(choices(DayPart))
        slots = {(slot.weekday, slot.part) for slot in draft.availability}
        days = [
            (day, [words[part.value].lower() for part in DayPart if (day, part) in slots])
            for day in range(_DAYS_IN_WEEK)
        ]
        runs = [(list(run), parts) for parts, run in groupby(days, key=itemgetter(1)) if parts]
        return " · ".join(f"{_days(run[0][0], run[-1][0])} {', '.join(parts)}" for run, parts in runs)

    def hours(self, draft: ProfileDraft) -> Iterator[str]:
        """Give what is said of hours, sentence by sentence."""
        before, after = format_time(draft.not_before), format_time(draft.not_after)
        if draft.not_before and draft.not_after:
            yield self.tr("Not before {first}, not after {last}").format(first=before, last=after)
        elif draft.not_before:
            yield self.tr("Not before {hour}").format(hour=before)
        elif draft.not_after:
            yield self.tr("Not after {hour}").format(hour=after)
        if draft.hours_note:
            yield draft.hours_note
        if draft.wanted_weekly_minutes:
            yield self.tr("{hours} per week").format(hours=format_duration(draft.wanted_weekly_minutes))
        if draft.available_from:
            yield self.tr("From {day}").format(day=short_date(draft.available_from))

    def travel(self, draft: ProfileDraft) -> Iterator[str]:
        """Give what is said of journeys."""
        yield self.names("travel_mode", draft.travel_modes)
        yield draft.travel_zone
        if draft.max_travel_minutes:
            yield self.tr("At most %n minute(s) on the way", "", draft.max_travel_minutes)
        first, last = format_time(draft.first_transport_at), format_time(draft.last_transport_at)
        if draft.first_transport_at:
            yield self.tr("First bus or tram at {hour}").format(hour=first)
        if draft.last_transport_at:
            yield self.tr("Last bus or tram home at {hour}").format(hour=last)

    def source(self, level: FrenchLevel) -> str:
        """Return how a level is known, and when."""
        words = words_of(self._settings, "french_level_source", level.source.value)
        return f"{words}, {short_date(level.known_on)}" if level.known_on else words

    def languages(self, draft: ProfileDraft) -> Iterator[str]:
        """Give what is said of other languages."""
        if draft.languages_spoken:
            names = self.names("language", draft.languages_spoken)
            yield self.tr("Speaks: {languages}").format(languages=names)
        if draft.languages_read:
            names = self.names("language", draft.languages_read)
            yield self.tr("Reads: {languages}").format(languages=names)
        if draft.exchange_language:
            name = words_of(self._settings, "language", draft.exchange_language)
            yield self.tr("To understand each other: {language}").format(language=name)
        if draft.needs_interpreter or draft.interpreter_name:
            who = ", ".join(part for part in (draft.interpreter_name, draft.interpreter_phone) if part)
            needed = self.tr("An interpreter is needed")
            yield self.tr("{needed}: {who}").format(needed=needed, who=who) if who else needed

    def before(self, events: tuple[FrenchEvent, ...]) -> str:
        """Return the levels that were known before, the newest first."""
        seen: set[str] = set()
        older = []
        for event in events:
            if event.level.skill in seen and event.level.level:
                skill = words_of(self._settings, "french_skill", event.level.skill.value)
                day = short_date(_day(event))
                older.append(
                    self.tr("{skill} {level} ({day})").format(skill=skill, level=event.level.level, day=day)
                )
            seen.add(event.level.skill)
        return self.tr("Before: {levels}").format(levels=", ".join(older)) if older else ""

    def _length(self, months: int | None) -> str:
        if not months:
            return ""
        years, rest = divmod(months, _MONTHS_IN_YEAR)
        parts = []
        if years:
            parts.append(self.tr("%n year(s)", "", years))
        if rest:
            parts.append(self.tr("%n month(s)", "", rest))
        return self.tr("about {length}").format(length=" ".join(parts))


def _day(event: FrenchEvent) -> date:
    return event.level.known_on or event.noted_at.astimezone().date()


def _days(first: int, last: int) -> str:
    """Name the days from ``first`` to ``last`` (0 is Monday): « lun. », « lun.–ven. »."""
    short = QLocale.FormatType.ShortFormat
    names = [QLocale().standaloneDayName(day + 1, short) for day in (first, last)]
    return names[0] if first == last else "–".join(names)
