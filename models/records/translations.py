"""The organisation's own wording of fixed phrases, and who says that a translation is right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class WordingState(StrEnum):
    """How far a translated phrase can be relied on."""

    TO_CHECK = "to_check"
    """Nobody who speaks the language has read it."""
    APPROVED = "approved"
    """Somebody has."""
    OUTDATED = "outdated"
    """The organisation's own, of a French sentence that has changed since: it is not used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What the organisation decided of one phrase in one language.

    Attributes:
        language: Code of the language.
        key: Of the phrase.
        text: What is printed instead of the shipped translation; the same when it was approved as it is.
        french: The French sentence it translates.
        approved_by: Who read it: a name or an organisation; empty: nobody yet.
    """

    language: str
    key: str
    text: str
    french: str
    approved_by: str = ""
    approved_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedPhrase:
    """One phrase in one language, as the list shows it.

    Attributes:
        shipped: The translation that came with the application; empty for a phrase it does not have yet.
        own: What the organisation decided; None: nothing.
        checked_by: Who read the whole shipped table before it was given out; empty: nobody.
    """

    key: str
    french: str
    shipped: str
    own: Wording | None = None
    checked_by: str = ""

    @property
    def state(self) -> WordingState:
        """How far it can be relied on."""
        if self.own is None:
            return WordingState.APPROVED if self.checked_by else WordingState.TO_CHECK
        if self.own.french != self.french:
            return WordingState.OUTDATED
        return WordingState.APPROVED if self.own.approved_by else WordingState.TO_CHECK

    @property
    def is_changed(self) -> bool:
        """Whether the organisation says it otherwise."""
        return self.own is not None and self.own.text != self.shipped

    @property
    def text(self) -> str:
        """What is printed."""
        return self.shipped if self.own is None or self.state is WordingState.OUTDATED else self.own.text


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of a language was read by somebody who speaks it."""

    approved: int
    total: int

    @property
    def is_whole(self) -> bool:
        """All of it was."""
        return self.approved >= self.total


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What a list that came back from a speaker changed.

    Attributes:
        changed: Phrases said otherwise now.
        approved: Phrases that somebody says they have read.
        outdated: Lines left out, because the French has changed since the list was given out.
    """

    changed: int
    approved: int
    outdated: int
