"""The words of a plan in plain French: hours written out, no short form; the other language as it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

from models.documents.typeset import is_rtl
from models.documents.words import ARABIC_COMMA, Pair, Words, words_of
from models.rules.plain_french import plain_duration, plain_text, plain_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.records.plans import LocalText, PlanContent


@dataclass(frozen=True)
class PlainWords(Words):
    """Two languages, French without anything that has to be known before it can be read."""

    @override
    def time(self, moment: dt.time) -> Pair:
        return Pair(plain_time(moment), super().time(moment).other)

    @override
    def hours(self, minutes: int) -> Pair:
        return Pair(plain_duration(minutes), super().hours(minutes).other)

    @override
    def local(self, text: LocalText) -> Pair:
        said = super().local(text)
        return Pair(plain_text(said.fr), said.other)

    def days(self, numbers: Iterable[int]) -> Pair:
        """Name days one after the other, as inside a sentence; 0 is Monday.

        Nothing is isolated among them: all are words of the language of the line, and follow its direction.
        """
        comma = ARABIC_COMMA if is_rtl(self.language) else ","
        days = tuple(numbers)
        others = [self.other.weekdays[number] for number in days] if self.other is not None else []
        return Pair(", ".join(self.fr.weekdays[number] for number in days), f"{comma} ".join(others))

    def typed(self, text: str) -> Pair:
        """Give what was typed in French alone, made plain; the other language has it as it was typed."""
        said = self.same(text)
        return Pair(plain_text(said.fr), said.other)

    def named(self, label: Pair, value: Pair) -> Pair:
        """Put a value after what it is: « Entrée : porte bleue »; nothing without a value.

        What nobody translated is not put after a translated label: the French line says it.
        """
        if not value:
            return Pair()
        other = f"{label.other}: {value.other}" if label.other and value.other else ""
        return Pair(f"{label.fr}\u00a0: {value.fr}", other)


def plain_words_of(content: PlanContent) -> PlainWords:
    """Choose the tables of a plan; see ``words_of``."""
    found = words_of(content)
    return PlainWords(found.language, found.fr, found.other)
