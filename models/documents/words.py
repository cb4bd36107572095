"""Every text of a plan twice: in French, which is authoritative, and in the employee's language."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from models.documents.direction import isolate
from models.documents.typeset import is_rtl
from models.records.plans import LocalText, PlanContent
from models.rules import phones
from models.rules.phrases import Phrases, phrases, phrases_kept, resolve
from models.rules.text import clean, french

BETWEEN: Final = "\u00a0–\u00a0"
# Names of days are long in some languages: a line may end after the dash.
UNTIL: Final = "\u00a0– "
ARABIC_COMMA: Final = "،"


@dataclass(frozen=True, slots=True)
class Pair:
    """A French text and its translation; ``other`` is empty where there is none."""

    fr: str = ""
    other: str = ""

    def __bool__(self) -> bool:
        """Nothing is printed of a pair without French."""
        return bool(self.fr)

    def map(self, change: Callable[[str], str]) -> Pair:
        """Change both texts in the same way; an absent one stays absent."""
        return Pair(change(self.fr) if self.fr else "", change(self.other) if self.other else "")


@dataclass(frozen=True, slots=True)
class Words:
    """The phrase tables of one plan.

    Attributes:
        language: Code of the second language; ``fr`` when there is none.
        other: Its table; None in a plan in French alone, or where only the adviser's own translations exist.
    """

    language: str
    fr: Phrases
    other: Phrases | None

    @property
    def is_bilingual(self) -> bool:
        """The page has two columns of languages."""
        return self.language != "fr"

    def both(self, key: str, **values: Pair | str | int) -> Pair:
        """Give a fixed sentence, its blanks filled with pairs, or with values that need no translation."""
        in_french = {name: value.fr if isinstance(value, Pair) else value for name, value in values.items()}
        if self.other is None:
            return Pair(self.fr.text(key, **in_french))
        translated = {name: self._filled(value) for name, value in values.items()}
        return Pair(self.fr.text(key, **in_french), self.other.text(key, **translated))

    def local(self, text: LocalText) -> Pair:
        """Give the adviser's text and its translation."""
        known = text.phrase if text.phrase and self.fr.has(text.phrase) else ""
        wanted = LocalText(text=_cleaned(text.text), translation=_cleaned(text.translation), phrase=known)
        in_french, translation = resolve(wanted, self.fr, self.other)
        if self.other is None and self.is_bilingual:
            translation = wanted.translation
        return Pair(_typed(in_french), translation)

    def same(self, text: str) -> Pair:
        """Give what is written alike in both languages: a name, a number, an address.

        Beside a language without a table it is not repeated: it would stand there without its label.
        """
        return Pair(_typed(text), self._isolated(_typed(text)) if self.other else "")

    def phone(self, text: str) -> Pair:
        """Give a telephone number as it is read aloud in France."""
        return self.same(_shown(text))

    def date(self, day: dt.date) -> Pair:
        """Write a date out."""
        return Pair(self.fr.date(day), self.other.date(day) if self.other else "")

    def short_date(self, day: dt.date) -> Pair:
        """Write a date in figures."""
        return Pair(self.fr.short_date(day), self.other.short_date(day) if self.other else "")

    def time(self, moment: dt.time) -> Pair:
        """Write a time of day."""
        return Pair(self.fr.time(moment), self.other.time(moment) if self.other else "")

    def hours(self, minutes: int) -> Pair:
        """Write a duration."""
        return Pair(self.fr.hours(minutes), self.other.hours(minutes) if self.other else "")

    def span(self, start: dt.time, end: dt.time) -> Pair:
        """Write from when to when: a dash would not say which comes first where one reads from the right."""
        first, last = self.time(start), self.time(end)
        fr = f"{first.fr}{BETWEEN}{last.fr}"
        if self.other is None:
            return Pair(fr)
        if is_rtl(self.language):
            return Pair(fr, self.both("label.from_to", start=first, end=last).other.replace(" ", "\u00a0"))
        return Pair(fr, f"{first.other}{BETWEEN}{last.other}")

    def weekday(self, number: int) -> Pair:
        """Name a day of the week, 0 being Monday, with a capital where the script has one."""
        days = Pair(self.fr.weekdays[number], self.other.weekdays[number] if self.other else "")
        return days.map(capital)

    def join(self, pairs: Iterable[Pair], separator: str = ", ") -> Pair:
        """Put texts one after the other, absent ones left out."""
        present = [pair for pair in pairs if pair]
        others = [self._isolated(pair.other) for pair in present if pair.other]
        comma = separator.replace(",", ARABIC_COMMA if is_rtl(self.language) else ",")
        return Pair(separator.join(pair.fr for pair in present), comma.join(others))

    def _filled(self, value: Pair | str | int) -> str:
        return self._isolated((value.other or value.fr) if isinstance(value, Pair) else str(value))

    def _isolated(self, text: str) -> str:
        """Keep a value from disturbing the order of a right-to-left sentence."""
        return isolate(text) if is_rtl(self.language) else text


def words_of(content: PlanContent) -> Words:
    """Choose the tables of a plan.

    A language without a table still has two columns as soon as the adviser translated something.
    """
    other = phrases_kept(content.language, content.wordings) if content.language != "fr" else None
    has_own = other is None and content.language != "fr" and _has_translation(content)
    return Words(content.language if other or has_own else "fr", phrases("fr"), other)


def capital(text: str) -> str:
    """Begin a text with a capital letter where sentences do: Georgian has capitals, but not for that."""
    return text[:1].title() + text[1:]


def _has_translation(value: object) -> bool:
    if isinstance(value, LocalText):
        return bool(value.translation.strip())
    if isinstance(value, tuple):
        return any(map(_has_translation, value))
    names: tuple[str, ...] = getattr(type(value), "__dataclass_fields__", ())
    return any(_has_translation(getattr(value, name)) for name in names)


_TEN = re.compile("0[1-9][0-9]{8}")
_TWO = re.compile("[0-9]{2}")


@lru_cache(maxsize=1024)
def _cleaned(text: str) -> str:
    return clean(text)


@lru_cache(maxsize=1024)
def _typed(text: str) -> str:
    return french(clean(text))


@lru_cache(maxsize=128)
def _shown(text: str) -> str:
    shown = phones.shown(clean(text))
    # A number that nobody is given yet is still read two figures at a time.
    return "\u00a0".join(_TWO.findall(shown)) if _TEN.fullmatch(shown) else shown


def forget() -> None:
    """Empty the caches, which hold what people wrote."""
    _cleaned.cache_clear()
    _typed.cache_clear()
    _shown.cache_clear()
