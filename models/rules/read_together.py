"""What was written of somebody, as sentences read back to them: in French, and in their language.

The sentences come from the fixed phrase tables; nothing is translated by a machine. What the adviser typed in
their own words is shown as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from models.records.meetings import EncounterDraft, NextStep
from models.records.residents import DayPart
from models.rules.phrases import Phrases, phrases
from models.rules.text import NBSP

NameOf = Callable[[str, str], str]
"""``name_of(vocabulary, code)``: the French words of a code that has no phrase."""

_COMMAS: Final = dict.fromkeys(("ar", "prs", "ps", "fa", "ur", "ckb"), "، ") | dict.fromkeys(
    ("ti", "am"), "፣ "
)
_ICONS: Final = {
    "name": "person", "language": "language", "trades": "flag", "parts": "clock", "travel": "bus",
    "note": "note", "next": "calendar", "informed": "shield",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One thing that was written.

    Attributes:
        code: What it is about: ``name``, ``trades``…
        icon: A picture of it.
        other: In the language of the person; empty where there is no phrase table for it.
        free: The adviser's own words, shown as they are.
    """

    code: str
    icon: str
    french: str
    other: str = ""
    free: str = ""


def sentences(draft: EncounterDraft, name_of: NameOf) -> tuple[Sentence, ...]:
    """Return what was written, one sentence after the other; what was not written is not said."""
    return tuple(_Reader(draft, name_of).read())


def other_language(draft: EncounterDraft) -> Phrases | None:
    """Return the phrases of the person's language; None: there are none, or it is French."""
    language = draft.resident.exchange_language
    return phrases(language) if language != "fr" else None


class _Reader:
    """Reads one encounter in two languages."""

    def __init__(self, draft: EncounterDraft, name_of: NameOf) -> None:
        self._draft, self._name_of = draft, name_of
        self._fr, self._other = phrases("fr"), other_language(draft)

    def read(self) -> Iterable[Sentence]:
        """Give the sentences, in the order of the screen."""
        resident, meeting = self._draft.resident, self._draft.meeting
        if parts := self._who():
            yield self._joined("name", parts)
        if resident.exchange_language:
            yield self._language(resident.exchange_language)
        said = {slot.part for slot in resident.availability}
        days = tuple(part.value for part in DayPart if part in said)
        lists = (
            ("trades", "sector", "sector", resident.wished_trades),
            ("parts", "day_part", "day_part", days),
            ("travel", "travel", "travel_mode", resident.travel_modes),
        )
        for code, prefix, vocabulary, codes in lists:
            if codes:
                yield self._listed(code, prefix, vocabulary, codes)
        if meeting.note:
            yield self._said("note", "read_back.note", free=meeting.note)
        if meeting.next_step is not None:
            yield self._next(meeting.next_step)
        if resident.informed_on is not None:
            yield self._said("informed", "read_back.informed")

    def _who(self) -> list[tuple[str, dict[str, object]]]:
        resident = self._draft.resident
        name = f"{resident.first_name} {resident.last_name}".strip().replace(" ", NBSP)
        # A name and a number are not cut at the end of a line.
        given = (("name", name), ("room", resident.room), ("phone", resident.phone.replace(" ", NBSP)))
        return [(f"read_back.{key}", {key: value}) for key, value in given if value]

    def _language(self, code: str) -> Sentence:
        native = self._name_of("language_native", code)
        words = (self._word(table, f"language.{code}", native) for table in (self._fr, self._other))
        french, other = words
        return self._pair("language", "read_back.language", {"language": french}, {"language": other})

    def _listed(self, code: str, prefix: str, vocabulary: str, codes: Iterable[str]) -> Sentence:
        found = [(f"{prefix}.{each}", self._name_of(vocabulary, each)) for each in codes]
        lists = []
        for table in (self._fr, self._other):
            comma = _COMMAS.get(table.language, ", ") if table is not None else ", "
            lists.append(comma.join(self._word(table, key, name) for key, name in found))
        return self._pair(code, f"read_back.{code}", {"list": lists[0]}, {"list": lists[1]})

    def _next(self, step: NextStep) -> Sentence:
        meeting = self._draft.meeting
        parts: list[tuple[str, dict[str, object]]] = [(f"read_back.{step}", {})]
        sentence = self._joined("next", parts)
        if meeting.next_step_on is None:
            return sentence
        when = []
        for table in (self._fr, self._other):
            if table is None:
                when.append("")
                continue
            date = table.date(meeting.next_step_on)
            comma = _COMMAS.get(table.language, ", ")
            at = f"{comma}{table.time(meeting.next_step_at)}" if meeting.next_step_at else ""
            when.append(table.text("read_back.when", date=f"{date}{at}"))
        return Sentence(
            code=sentence.code,
            icon=sentence.icon,
            french=f"{sentence.french} {when[0]}",
            other=f"{sentence.other} {when[1]}".strip(),
        )

    def _joined(self, code: str, parts: list[tuple[str, dict[str, object]]]) -> Sentence:
        french = " ".join(self._fr.text(key, **params) for key, params in parts)
        table = self._other
        other = " ".join(table.text(key, **params) for key, params in parts) if table is not None else ""
        return Sentence(code=code, icon=_ICONS[code], french=french, other=other)

    def _pair(self, code: str, key: str, french: dict[str, object], other: dict[str, object]) -> Sentence:
        said = self._other.text(key, **other) if self._other is not None else ""
        return Sentence(code=code, icon=_ICONS[code], french=self._fr.text(key, **french), other=said)

    def _said(self, code: str, key: str, free: str = "") -> Sentence:
        other = self._other.text(key) if self._other is not None else ""
        return Sentence(code=code, icon=_ICONS[code], french=self._fr.text(key), other=other, free=free)

    @staticmethod
    def _word(table: Phrases | None, key: str, name: str) -> str:
        return table.text(key) if table is not None and table.has(key) else name
