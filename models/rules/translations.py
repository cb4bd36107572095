"""What a translated phrase must hold to, and which of them a list shows.

The blanks of a phrase (``{date}``…) are filled by the program: one that is missing would leave a date or a
name out of what is signed, and one too many would stop the page from being printed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from string import Formatter
from typing import Final

from models.errors import Problem
from models.records.translations import Progress, TranslatedPhrase, WordingState
from models.rules.names import fold

LONGEST: Final = 600
"""Characters of a phrase; the longest that is shipped has 160."""
LONGEST_NAME: Final = 120
"""Characters of the name of who read a phrase."""
_FORBIDDEN: Final = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff"
)
"""Characters that change the order in which a text is read: the page and the screen isolate what needs it."""
_JOINERS: Final = frozenset("\u200c\u200d")
_SPACES: Final = re.compile(r"[ \t\r\n\f\v]+")


class Shown(StrEnum):
    """Which phrases a list shows."""

    TO_CHECK = "to_check"
    APPROVED = "approved"
    CHANGED = "changed"
    ALL = "all"


def blanks(text: str) -> tuple[str, ...] | None:
    """Return the names between braces, each once, in order; None: the braces do not pair."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return None
    names: list[str] = []
    for _, name, spec, conversion in parts:
        if name is None:
            continue
        if not name.isidentifier() or spec or conversion:
            return None
        names.append(name)
    return tuple(dict.fromkeys(names))


def tidied(text: str) -> str:
    """Return a wording on one line, composed, without what would change the order of what is read."""
    kept = "".join(character for character in text if character not in _FORBIDDEN)
    return unicodedata.normalize("NFC", _SPACES.sub(" ", kept)).strip(" ")


def problems(french: str, text: str, field: str = "text") -> Iterator[Problem]:
    """Give what keeps a wording from being printed; none: it can be.

    Args:
        french: The French sentence.
        text: Its translation, tidied.
        field: Where it is typed.
    """
    if not text:
        yield Problem(field=field, code="input.required")
        return
    if len(text) > LONGEST:
        yield Problem(field=field, code="input.too_long", params={"limit": LONGEST, "length": len(text)})
    if any(unicodedata.category(one) in {"Cc", "Cf", "Co", "Cs", "Cn"} - _kept(one) for one in text):
        yield Problem(field=field, code="translation.unreadable")
    wanted, found = blanks(french) or (), blanks(text)
    if found is None:
        yield Problem(field=field, code="translation.braces")
        return
    if missing := [name for name in wanted if name not in found]:
        yield Problem(field=field, code="translation.missing", params={"names": _listed(missing)})
    if strange := [name for name in found if name not in wanted]:
        yield Problem(field=field, code="translation.strange", params={"names": _listed(strange)})


def speaker_problems(name: str, *, is_needed: bool = False) -> Iterator[Problem]:
    """Give what is wrong with the name of who read a phrase: an approval without a name is worth nothing."""
    if len(name) > LONGEST_NAME:
        params: dict[str, object] = {"limit": LONGEST_NAME, "length": len(name)}
        yield Problem(field="approved_by", code="input.too_long", params=params)
    if is_needed and not name:
        yield Problem(field="approved_by", code="input.required")


def says_more(line: TranslatedPhrase, text: str, approved_by: str) -> bool:
    """Say whether what came back says a phrase otherwise, or approves what nobody had."""
    is_current = line.own is not None and line.own.french == line.french
    by = line.own.approved_by if line.own is not None and is_current else line.checked_by
    return text != line.text or (bool(approved_by) and approved_by != by)


def chosen(lines: Sequence[TranslatedPhrase], shown: Shown, words: str = "") -> tuple[TranslatedPhrase, ...]:
    """Return the phrases of a list that are wanted, in its order.

    Args:
        lines: All phrases of a language.
        shown: Which states.
        words: Each of them is in the French, in the translation or in the key.
    """
    wanted = fold(words).split()
    return tuple(line for line in lines if _is_shown(line, shown) and _says(line, wanted))


def progress(lines: Sequence[TranslatedPhrase]) -> Progress:
    """Count what somebody who speaks the language has read."""
    return Progress(sum(line.state is WordingState.APPROVED for line in lines), len(lines))


def _kept(character: str) -> set[str]:
    return {"Cf"} if character in _JOINERS else set()


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)


def _is_shown(line: TranslatedPhrase, shown: Shown) -> bool:
    if shown is Shown.ALL:
        return True
    if shown is Shown.CHANGED:
        return line.is_changed
    is_approved = line.state is WordingState.APPROVED
    return is_approved if shown is Shown.APPROVED else not is_approved


def _says(line: TranslatedPhrase, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    said = fold(f"{line.key} {line.french} {line.text}")
    return all(word in said for word in wanted)
