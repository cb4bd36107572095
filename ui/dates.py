"""Say days and instants the way people do, in the language of the screens.

One way for each kind of place: what is read, in a list or in a sentence, has the month in letters
(``short_date``, « 12 nov. 2026 »), so that no month is taken for a day; what one day is about, as the heading
of a day in a hall, is said in full (``long_date``, ``day_and_month``); a field holds figures alone, as they
are typed (``ui.widgets.parsing.format_date``, « 12/11/2026 »).
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.widgets.parsing import NBSP, format_time

_WEEK = 7


def short_date(day: date | None) -> str:
    """Return « 12 nov. 2026 »; empty for None."""
    return "" if day is None else _unbroken(_spoken(day, "d MMM yyyy"))


def long_date(day: date | None) -> str:
    """Return « jeudi 26 novembre 2026 »; empty for None."""
    return "" if day is None else _spoken(day, "dddd d MMMM yyyy")


def day_and_month(day: date | None) -> str:
    """Return « jeudi 26 novembre »; empty for None."""
    return "" if day is None else _spoken(day, "dddd d MMMM")


def clock_time(instant: datetime | None) -> str:
    """Return the local time of day of an instant in UTC: « 14 h 32 », or « 14:32 » in English."""
    if instant is None:
        return ""
    local = instant.astimezone()
    if QLocale().language() == QLocale.Language.French:
        return format_time(local.time()) if local.minute else f"{local.hour}{NBSP}h"
    return f"{local.hour}:{local.minute:02d}"


def since(day: date | None, today: date) -> str:
    """Return « aujourd’hui », « hier », « il y a 3 jours », then the date."""
    if day is None:
        return ""
    days = (today - day).days
    if days == 0:
        return QCoreApplication.translate("dates", "today")
    if days == 1:
        return QCoreApplication.translate("dates", "yesterday")
    if days == -1:
        return QCoreApplication.translate("dates", "tomorrow")
    if 1 < days < _WEEK:
        # Two days at least: the collector of sentences knows plurals in tr() only, none is needed here.
        return QCoreApplication.translate("dates", "{count} days ago").format(count=days)
    return short_date(day)


def _spoken(day: date, pattern: str) -> str:
    """Write a day; the first of a month is « 1er » in French."""
    if day.day == 1 and QLocale().language() == QLocale.Language.French:
        pattern = pattern.replace("d MMM", "d'er' MMM", 1)
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _unbroken(text: str) -> str:
    return text.replace(" ", NBSP)
