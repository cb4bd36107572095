"""The fixed phrase tables, here because both the screens and ``models.documents`` read them.

One JSON file per language in ``resources/phrases``; French is the reference, every other file is a help to
understand it. A key is never renamed and never changes its meaning: plans keep keys, not sentences.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, overload

from models.records.plans import LocalText
from models.rules.text import NBSP

# Written out so that a list of languages costs no file; a test holds it against the files.
_LANGUAGES: Final[tuple[tuple[str, str, str], ...]] = (
    ("fr", "Français", "ltr"),
    ("en", "English", "ltr"),
    ("ar", "العربية", "rtl"),
    ("prs", "دری", "rtl"),
    ("uk", "Українська", "ltr"),
    ("ru", "Русский", "ltr"),
    ("ti", "ትግርኛ", "ltr"),
    ("pt", "Português", "ltr"),
    ("es", "Español", "ltr"),
    ("tr", "Türkçe", "ltr"),
    ("bn", "বাংলা", "ltr"),
    ("ps", "پښتو", "rtl"),
    ("fa", "فارسی", "rtl"),
    ("ur", "اردو", "rtl"),
    ("ckb", "کوردیی سۆرانی", "rtl"),
    ("am", "አማርኛ", "ltr"),
    ("ta", "தமிழ்", "ltr"),
    ("ka", "ქართული", "ltr"),
    ("hy", "Հայերեն", "ltr"),
    ("ro", "Română", "ltr"),
    ("sq", "Shqip", "ltr"),
    ("ln", "Lingála", "ltr"),
    ("so", "Soomaali", "ltr"),
)
_CODES: Final = frozenset(code for code, _, _ in _LANGUAGES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Every fixed sentence of one language, with its dates and its durations.

    Attributes:
        language: Code of the language: ISO 639-1, else 639-3 (``prs``).
        native_name: The language in its own words.
        direction: ``ltr`` or ``rtl``; the texts hold no direction character, who draws them isolates them.
        is_checked: A speaker has read the whole table; always true of French.
        checked_by: Who read the file before it was given out; empty: nobody.
        weekdays: Seven names, Monday first.
        weekdays_short: Seven short names, Monday first.
        months: Twelve names, January first, in the form used inside a date.
    """

    language: str
    native_name: str
    direction: str
    is_checked: bool
    checked_by: str
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    months: tuple[str, ...]
    _formats: Mapping[str, str]
    _units: Mapping[str, Mapping[str, str]]
    _both_units: str
    _texts: Mapping[str, str]

    def text(self, key: str, **params: object) -> str:
        """Give the sentence of a key, its ``{placeholders}`` filled.

        Args:
            key: For example ``label.week``.
            params: One value for each placeholder of the sentence; braces in a value stay as they are.

        Raises:
            KeyError: The key is unknown or a placeholder has no value.
        """
        return self._texts[key].format_map(params)

    def has(self, key: str) -> bool:
        """Tell whether the key exists: it does in all languages or in none."""
        return key in self._texts

    def raw(self, key: str) -> str:
        """Give the sentence of a key with its blanks as they are written; empty when there is none."""
        return self._texts.get(key, "")

    def reworded(self, own: Mapping[str, str]) -> Phrases:
        """Return the same table with other sentences for some keys; keys it does not have are left out."""
        known = {key: text for key, text in own.items() if key in self._texts}
        return replace(self, _texts={**self._texts, **known}) if known else self

    def keys(self, prefix: str = "") -> tuple[str, ...]:
        """List the keys that begin with ``prefix``, in the order of a plan."""
        return tuple(key for key in self._texts if key.startswith(prefix))

    def date(self, day: dt.date) -> str:
        """Write a date out: « mardi 1er décembre 2026 »."""
        first_day = self._formats["first_day"]
        return self._formats["date_format"].format(
            weekday=self.weekdays[day.weekday()],
            day=first_day if day.day == 1 and first_day else day.day,
            month=self.months[day.month - 1],
            year=day.year,
        )

    def short_date(self, day: dt.date) -> str:
        """Write a date in figures for a narrow column, day before month: « 01/12/2026 »."""
        return self._formats["short_date_format"].format(day=day.day, month=day.month, year=day.year)

    def time(self, moment: dt.time) -> str:
        """Write a time of day on 24 hours: « 8 h », « 8 h 05 »; seconds are left out."""
        name = "time_format" if moment.minute else "full_hour_format"
        return self._formats[name].format(hour=moment.hour, minute=moment.minute)

    def hours(self, minutes: int) -> str:
        """Write a duration given in minutes: « 35 h », « 17 h 30 », « 20 min ».

        Raises:
            ValueError: The duration is negative.
        """
        if minutes < 0:
            raise ValueError(minutes)
        whole, rest = divmod(minutes, 60)
        if not rest:
            return self._counted("hours", whole)
        if not whole:
            return self._counted("minutes", rest)
        return self._both_units.format(
            hours=self._counted("hours", whole),
            minutes=self._counted("minutes", rest),
            hour_count=whole,
            minute_count=rest,
        )

    def _counted(self, unit: str, count: int) -> str:
        forms = self._units[unit]
        found = (form for spans, form in forms.items() if spans != "other" and _is_within(count, spans))
        said = next(found, forms["other"]).format(count=count)
        # A figure is not left alone at the end of a line.
        said = said.replace(f"{count} ", f"{count}{NBSP}", 1)
        return f"{said.removesuffix(f' {count}')}{NBSP}{count}" if said.endswith(f" {count}") else said


@overload
def phrases(language: Literal["fr"]) -> Phrases: ...
@overload
def phrases(language: str) -> Phrases | None: ...
def phrases(language: str) -> Phrases | None:
    """Give the table of a language, with what the organisation says otherwise; None when there is none."""
    if language not in _CODES:
        return None
    return _own.tables.get(language) or _load(language)


def shipped(language: str) -> Phrases | None:
    """Give the table of a language as it came with the application, read once; None when there is none."""
    return _load(language) if language in _CODES else None


def phrases_kept(language: str, wordings: Iterable[tuple[str, str]] | None) -> Phrases | None:
    """Give the table in which a plan was frozen: what the organisation says otherwise since is not in it.

    Args:
        language: Of the plan.
        wordings: What the plan kept of the organisation's own wording; None: it is a draft.
    """
    table = shipped(language)
    return phrases(language) if wordings is None or table is None else table.reworded(dict(wordings))


def own_wordings(language: str) -> tuple[tuple[str, str], ...]:
    """Give what the organisation says otherwise in a language: key and sentence, sorted by key."""
    return _own.wordings.get(language, ())


def adopt(own: Mapping[str, Mapping[str, str]], read: Collection[str] = ()) -> None:
    """Say from now on what the organisation says otherwise, in the whole process.

    Args:
        own: Sentences by key, by language; French itself is never reworded.
        read: Languages of which a speaker has read every sentence.
    """
    global _own  # noqa: PLW0603  (one vault is open at a time, and everything that draws asks here)
    tables: dict[str, Phrases] = {}
    for language, texts in own.items():
        table = shipped(language)
        if table is not None and texts and language != "fr":
            is_checked = table.is_checked or language in read
            tables[language] = replace(table.reworded(texts), is_checked=is_checked)
    _own = _Own(tables, {code: tuple(sorted(own[code].items())) for code in tables})


def forget() -> None:
    """Drop what the organisation says otherwise, when the vault is locked."""
    adopt({})


def has_phrases(language: str) -> bool:
    """Tell whether a language has a table, without reading it."""
    return language in _CODES


def available_languages() -> tuple[tuple[str, str, str], ...]:
    """List ``(code, native name, direction)`` of the tables, French first, without reading them."""
    return _LANGUAGES


def resolve(local: LocalText, fr: Phrases, other: Phrases | None) -> tuple[str, str]:
    """Give the French text and its translation.

    A phrase translates only its own French sentence: once the French was rewritten, what is left is the
    adviser's own translation or none, never a sentence that says something else.

    Args:
        local: What the plan keeps.
        fr: The French table.
        other: The table of the employee's language; None for a plan in French alone.

    Returns:
        The French text and the translation; each is empty when there is none.

    Raises:
        KeyError: The phrase is unknown.
    """
    sentence = fr.text(local.phrase) if local.phrase else ""
    french = local.text or sentence
    if other is None or local.translation:
        return french, "" if other is None else local.translation
    if not sentence or french != sentence:
        return french, ""
    return french, other.text(local.phrase)


@dataclass(frozen=True, slots=True)
class _Own:
    """What the open vault says otherwise.

    Attributes:
        tables: Whole tables, by language.
        wordings: Key and sentence, by language.
    """

    tables: Mapping[str, Phrases]
    wordings: Mapping[str, tuple[tuple[str, str], ...]]


_own = _Own({}, {})


@cache
def _load(language: str) -> Phrases:
    source = files("resources") / "phrases" / f"{language}.json"
    table: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    head, dates, units = table["language"], table["dates"], table["units"]
    return Phrases(
        language=head["code"],
        native_name=head["native_name"],
        direction=head["direction"],
        is_checked=head["status"] != "to_be_checked",
        checked_by=head["checked_by"],
        weekdays=tuple(dates["weekdays"]),
        weekdays_short=tuple(dates["weekdays_short"]),
        months=tuple(dates["months"]),
        _formats={name: value for name, value in dates.items() if isinstance(value, str)},
        _units={"hours": units["hours"], "minutes": units["minutes"]},
        _both_units=units["both"],
        _texts=table["phrases"],
    )


def _is_within(count: int, spans: str) -> bool:
    """Tell whether ``count`` is in spans written like ``1,21`` or ``2-4,22-24``."""
    for span in spans.split(","):
        first, _, last = span.partition("-")
        if int(first) <= count <= int(last or first):
            return True
    return False
