"""Keeps from a paper that others may see the words that reveal for whom the place or the organisation is.

A certificate of passage is shown to an employer, a slip lies on a table: « Foyer », « résidence sociale »,
« RSA » or « réfugiés » on it would tell what the person did not want to tell.
"""

from __future__ import annotations

from typing import Final

from models.rules.lexicon import scan

_REVEALING: Final = frozenset({
    "belief", "benefits", "family", "health", "housing", "judgement", "justice", "organisation", "programme",
    "status",
})  # fmt: skip


def revealing_words(text: str) -> tuple[str, ...]:
    """Return the words of a text that would tell something of the person, as they are written."""
    hits = scan(text, "fr", has_exceptions=False)
    return tuple(text[hit.start : hit.end] for hit in hits if hit.category in _REVEALING)


def first_neutral(*texts: str) -> str:
    """Return the first text that is there and tells nothing; empty: none is."""
    return next((text for text in texts if text.strip() and not revealing_words(text)), "")


def neutral_place(*, hall: str, street: str, postcode: str, city: str) -> str:
    """Return where a permanence is held as it may stand on a paper: its address, else the town or the hall.

    Args:
        hall: Name of the hall.
        street: Of the residence.
        postcode: Of the residence.
        city: Of the residence.
    """
    town = f"{postcode} {city}".strip()
    address = ", ".join(filter(None, (street.strip(), town)))
    return first_neutral(address if street.strip() else "", town if city.strip() else "", hall)
