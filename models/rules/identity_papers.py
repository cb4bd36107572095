"""Papers that prove who somebody is: seen, never kept (CNIL, minimisation; ``domain.md`` §5.4)."""

from __future__ import annotations

import re
from typing import Final

from models.rules.names import fold

_NAMES: Final = re.compile(
    r"\b(passeports?|passports?|cni|carte (nationale )?d? ?identite|pieces? d? ?identite|identity card|"
    r"titres? (de )?sejour|cartes? (de )?(sejour|resident)|residence permit|recepisses?|carte vitale|"
    r"attestation (de )?demande d? ?asile|acte (de )?naissance|birth certificate|permis (de )?conduire|"
    r"driving licen[cs]e)\b"
)


def is_named_so(name: str) -> bool:
    """Say whether a file is called like a paper that is seen and never kept.

    The name is all there is to go by: a photo is not read. Whoever files something else under such a name
    gives it another one.
    """
    return _NAMES.search(fold(name).replace("_", " ")) is not None
