"""Wishes and limits as they were told, in plain lines; what was not discussed is not shown."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from controllers.settings import SettingsController
from models.records.residents import DayPart, ResidentDraft
from ui.dates import short_date
from ui.labels import choices, term_label
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column
from ui.widgets.parsing import format_duration

translate = QCoreApplication.translate

_DAYS_IN_WEEK = 7


def wishes_and_limits(
    draft: ResidentDraft, settings: SettingsController, others: Sequence[tuple[str, str]] = ()
) -> list[QWidget]:
    """Return one small block per thing known; one sentence when nothing is.

    Args:
        draft: What was told.
        settings: Has the words of codes.
        others: Titles and texts of what merges left aside, shown last.
    """
    pairs = [*_wishes(draft, settings), *_limits(draft, settings), *others]
    blocks = [_block(str(index), title, text) for index, (title, text) in enumerate(pairs) if text]
    if blocks:
        return blocks
    sentence = translate("resident", "Nothing written yet: ask what the person wants and when they can.")
    return [label(sentence, "muted", name="resident_no_facts", wrap=True)]


def _wishes(draft: ResidentDraft, settings: SettingsController) -> list[tuple[str, str]]:
    return [
        (translate("resident", "Wishes"), draft.wishes),
        (translate("resident", "Trades"), _names(settings, "sector", draft.wished_trades)),
        (translate("resident", "Does not want, or no longer"), draft.refusals),
        (translate("resident", "Has done, here or elsewhere"), draft.experiences),
    ]


def _limits(draft: ResidentDraft, settings: SettingsController) -> list[tuple[str, str]]:
    hours = format_duration(draft.wanted_weekly_minutes) if draft.wanted_weekly_minutes else ""
    journey = format_duration(draft.max_travel_minutes) if draft.max_travel_minutes else ""
    return [
        (translate("resident", "Can work"), _week(draft)),
        (translate("resident", "About hours"), draft.hours_note),
        (translate("resident", "From"), short_date(draft.available_from)),
        (translate("resident", "Hours per week"), hours),
        (translate("resident", "Comes by"), _names(settings, "travel_mode", draft.travel_modes)),
        (translate("resident", "Longest journey"), journey),
        (translate("resident", "Gestures to avoid"), draft.functional_limits),
    ]


def _names(settings: SettingsController, vocabulary: str, codes: tuple[str, ...]) -> str:
    known = {term.code: term_label(term) for term in settings.terms(vocabulary, enabled_only=False)}
    return ", ".join(known.get(code, code) for code in codes)


def _week(draft: ResidentDraft) -> str:
    words = dict(choices(DayPart))
    slots = {(slot.weekday, slot.part) for slot in draft.availability}
    days = [
        (day, [words[part.value].lower() for part in DayPart if (day, part) in slots])
        for day in range(_DAYS_IN_WEEK)
    ]
    runs = [(list(run), parts) for parts, run in groupby(days, key=itemgetter(1)) if parts]
    return " · ".join(f"{_days(run[0][0], run[-1][0])} {', '.join(parts)}" for run, parts in runs)


def _days(first: int, last: int) -> str:
    """Name the days from ``first`` to ``last`` (0 is Monday): « lun. », « lun.–ven. »."""
    short = QLocale.FormatType.ShortFormat
    names = [QLocale().standaloneDayName(day + 1, short) for day in (first, last)]
    return names[0] if first == last else "–".join(names)


def _block(name: str, title: str, text: str) -> QWidget:
    base = f"resident_fact_{name}"
    return clear(
        base,
        column(
            label(title, "label", name=f"{base}_title"),
            label(text, "body", name=f"{base}_text", wrap=True),
            gap=1,
        ),
    )
