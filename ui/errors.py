"""Turn the code of an error into what a person can understand and do, without any personal data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from models.errors import AppError, InvalidInput, Problem
from ui.dates import short_date
from ui.error_sentences import SENTENCES, UNKNOWN_ERROR, UNKNOWN_PROBLEM
from ui.widgets.parsing import format_duration, format_time

_CONTEXT: Final = "errors"
_DAYS_IN_WEEK: Final = 7


def error_text(error: AppError) -> str:
    """Return the sentence of an error: what happened, and what to do."""
    if isinstance(error, InvalidInput):
        return " ".join(dict.fromkeys(problem_text(problem) for problem in error.problems))
    return _sentence(error.code, error.params, UNKNOWN_ERROR)


def code_text(code: str) -> str:
    """Return the sentence of an error of which only the code came back."""
    return _sentence(code, {}, UNKNOWN_ERROR)


def problem_text(problem: Problem) -> str:
    """Return the sentence of one thing to mend in what was typed."""
    # A leak says which word; the refusal of a whole plan does not.
    code = f"{problem.code}_word" if "word" in problem.params else problem.code
    return _sentence(code, problem.params, UNKNOWN_PROBLEM)


def has_sentence(code: str) -> bool:
    """Tell whether a code has words of its own."""
    return code in SENTENCES


def _sentence(code: str, params: Mapping[str, object], unknown: str) -> str:
    source = SENTENCES.get(code, unknown)
    words = QCoreApplication.translate(_CONTEXT, source)
    return words.format_map(_Words({"code": code, **params}))


class _Words(dict[str, str]):
    """Values of a sentence as words; a value that is not given leaves an ellipsis, never a crash."""

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__({name: _words_of(name, value) for name, value in values.items()})

    def __missing__(self, name: str) -> str:
        return "…"


def _words_of(name: str, value: object) -> str:
    if name == "typed" and not value:
        return QCoreApplication.translate("errors", "(nothing)")
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, time):
        return format_time(value)
    if name == "weekday" and isinstance(value, int) and 0 <= value < _DAYS_IN_WEEK:
        return QLocale().standaloneDayName(value + 1, QLocale.FormatType.LongFormat)
    if isinstance(value, int) and (name in _DURATIONS or name.endswith("_minutes")):
        return format_duration(value)
    return str(value)


_DURATIONS: Final = ("minutes", "expected", "actual", "week")
