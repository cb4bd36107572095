"""The dates of a stay in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.dates import short_date

translate = QCoreApplication.translate


def stay_words(first: date | None, last: date | None) -> str:
    """Return « du 2 mars 2026 au 6 mars 2026 », or what is known of it."""
    if first is None:
        return translate("ImmersionRow", "Dates to be agreed")
    if last is None:
        return translate("ImmersionRow", "from {date}").format(date=short_date(first))
    words = translate("ImmersionRow", "from {first} to {last}")
    return words.format(first=short_date(first), last=short_date(last))
