"""Texts in two languages: which are said once for both, and how several make one line."""

from __future__ import annotations

from collections.abc import Iterable

from models.documents.columns import DOT
from models.documents.direction import drawn
from models.documents.words import ARABIC_COMMA, Pair


def is_once(pair: Pair) -> bool:
    """Tell whether a text has no translation, or one that says the very same letters."""
    return not pair.other or drawn(pair.other).replace(ARABIC_COMMA, ",") == drawn(pair.fr)


def joined(pairs: Iterable[Pair]) -> Pair:
    """Put texts after one another; a translation never borrows French words."""
    present = [pair for pair in pairs if pair]
    others = [pair.other for pair in present if not is_once(pair)]
    return Pair(DOT.join(pair.fr for pair in present), DOT.join(others))
