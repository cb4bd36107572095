"""The lists a new vault begins with; afterwards each team edits its own."""

from __future__ import annotations

import json
from functools import lru_cache

from models.records.settings import Term
from resources import read_text


@lru_cache(maxsize=1)
def default_terms() -> tuple[Term, ...]:
    """Return every shipped term, in order, ``position`` counting from 0 inside each vocabulary.

    Raises:
        OSError: The shipped file is missing: the installation is damaged.
    """
    lists: dict[str, list[dict[str, object]]] = json.loads(read_text("data", "vocabularies.json"))
    return tuple(
        _term(vocabulary, position, line)
        for vocabulary, lines in lists.items()
        for position, line in enumerate(lines)
    )


def default_vocabulary(vocabulary: str) -> tuple[Term, ...]:
    """Return the shipped terms of one vocabulary; empty when there is no such list."""
    return tuple(term for term in default_terms() if term.vocabulary == vocabulary)


def _term(vocabulary: str, position: int, line: dict[str, object]) -> Term:
    return Term(
        vocabulary=vocabulary,
        code=str(line["code"]),
        label_fr=str(line["fr"]),
        label_en=str(line["en"]),
        position=position,
        version=str(line.get("version", "")),
        is_enabled=bool(line.get("enabled", True)),
        is_sensitive=bool(line.get("sensitive", False)),
    )
