"""Writing one line in two languages at once, so that neither can be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import TypeAlias

from models.records.plans import LocalText
from models.records.timetable import TimeSpan
from models.rules.phrases import Phrases, resolve
from models.rules.text import NBSP

Both: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingLine:
    """One line of a section.

    Attributes:
        french: The sentence in French, which prevails.
        other: The same in the other language; empty when it has no translation.
        french_label: What ``french`` begins with and that only names what follows: « Lieu de travail : ».
        other_label: The same of ``other``.
        is_heading: Introduces the lines that follow; nothing to agree to by itself.
    """

    french: str
    other: str = ""
    french_label: str = ""
    other_label: str = ""
    is_heading: bool = False


class Reader:
    """Collects the lines of one section."""

    def __init__(self, fr: Phrases, other: Phrases | None) -> None:
        self._fr = fr
        self._other = other
        self.lines: list[ReadingLine] = []

    def phrase(self, key: str, **params: object) -> Both:
        """A fixed sentence in both languages."""
        return self.both(lambda table: table.text(key, **params))

    def both(self, write: Callable[[Phrases], str]) -> Both:
        """Write the same thing with both tables."""
        return write(self._fr), write(self._other) if self._other else ""

    def known(self, key: str, fallback: str) -> Both:
        """A fixed sentence, or the text itself when no table has it."""
        return self.phrase(key) if self._fr.has(key) else self.same(fallback)

    def date(self, day: date) -> Both:
        """A date written out."""
        return self.both(lambda table: table.date(day))

    def time(self, moment: time) -> Both:
        """A time of day."""
        return self.both(lambda table: table.time(moment))

    def hours(self, minutes: int) -> Both:
        """A duration."""
        return self.both(lambda table: table.hours(minutes))

    def per_week(self, minutes: int) -> Both:
        """A duration in a week."""
        return self.both(lambda table: table.text("time.per_week", duration=table.hours(minutes)))

    def weekday(self, weekday: int) -> Both:
        """The name of a day, 0 being Monday."""
        return self.both(lambda table: table.weekdays[weekday])

    def span(self, span: TimeSpan) -> Both:
        """From a time to another."""
        return self.both(
            lambda table: table.text("label.from_to", start=table.time(span.start), end=table.time(span.end))
        )

    def words(self, text: LocalText) -> Both:
        """The adviser's words with their translation, or the French again where there is none."""
        french, other = resolve(text, self._fr, self._other)
        return french, other or (french if self._other else "")

    def same(self, text: str) -> Both:
        """A name, an address or a number: the same in every language."""
        return text, text if self._other else ""

    def label(self, key: str, value: Both) -> None:
        """Add « label: value »; nothing when there is no value."""
        self.named(self.phrase(key), value)

    def named(self, name: Both, value: Both) -> None:
        """Add « name: value », the name already being words; nothing when there is no value."""
        if value[0]:
            french, other = f"{name[0]}{NBSP}: ", f"{name[1]}: " if value[1] else ""
            self.lines.append(
                ReadingLine(
                    french=f"{french}{value[0]}",
                    other=f"{other}{value[1]}",
                    french_label=french,
                    other_label=other,
                )
            )

    def free(self, text: LocalText) -> None:
        """Add the adviser's words alone; a missing translation stays missing, so that it can be asked for."""
        self.add(resolve(text, self._fr, self._other))

    def add(self, line: Both, *, is_heading: bool = False) -> None:
        """Add a line; nothing when it is empty."""
        if line[0]:
            self.lines.append(ReadingLine(french=line[0], other=line[1], is_heading=is_heading))


def in_turn(parts: Iterable[Both], separator: str = ", ") -> Both:
    """Put pieces one after the other, the empty ones left out."""
    kept = [part for part in parts if part[0]]
    return separator.join(french for french, _ in kept), separator.join(other for _, other in kept if other)


def sentence_start(text: Both) -> Both:
    """Begin with a capital, where the script has capitals."""
    return text[0][:1].title() + text[0][1:], text[1][:1].title() + text[1][1:]


def inside(text: Both) -> Both:
    """Go on inside a sentence, where the script has capitals."""
    return text[0][:1].lower() + text[0][1:], text[1][:1].lower() + text[1][1:]
