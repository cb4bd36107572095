"""Words that must not reach an employer, found whatever their accents, inflection or spelling.

``resources/data/lexicon.json`` holds them in a small notation that a practitioner can read:

* a word stands for its feminine and plural (``réfugié``: réfugiée, réfugiés…), ``=word`` for itself alone,
  ``stem*`` for any word that begins so;
* ``?word`` may be missing, ``...`` stands for up to three words, ``(a|b)`` is one or the other,
  ``(?! c)`` is « not before c »;
* ``prefix`` is what a language writes stuck before a word (« the », « and » in Arabic);
* ``acronyms`` match in any case in French, in capitals in other languages; ``capitals`` in capitals only.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from resources import read_text


class Only(StrEnum):
    """When a rule counts."""

    ALWAYS = "always"
    ACRONYM = "acronym"
    """In any case in French, in capitals elsewhere: « cada » is Portuguese for each."""
    CAPITALS = "capitals"
    FOR_SURE = "for_sure"
    """Not inside « en cas de… », « si… »: what anyone may be told."""
    OUTSIDE_TRADE = "outside_trade"
    """Not when the post itself is named so: « garde d'enfants »."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A word of the lexicon, at ``text[start:end]``; ``advice`` is a code of the lexicon."""

    start: int
    end: int
    category: str
    advice: str
    only: Only = Only.ALWAYS


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as the lexicon reads it, and where each of its characters was."""

    text: str
    offsets: tuple[int, ...]
    """One more than the characters of ``text``: the end of the original."""

    def span(self, match: re.Match[str]) -> tuple[int, int]:
        """Return where a match is in the original."""
        return self.offsets[match.start()], self.offsets[match.end() - 1] + 1


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: re.Pattern[str]
    category: str
    advice: str
    only: Only
    language: str
    """Code of its language, or empty: every language."""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    rules: tuple[_Rule, ...]
    allowed: re.Pattern[str]
    conditions: dict[str, re.Pattern[str]]
    categories: dict[str, dict[str, str]]
    advice: dict[str, dict[str, str]]


_NOTES = "note_lexicon"
_OF_NOTES = frozenset({"health", "justice", "belief", "judgement", "identifier"})
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "ß": "ss", "’": " ", "'": " "})
_DROPPED = frozenset("·‧•\u200b\u200c\u200d\u00ad")
_STOPS = frozenset(".,;!?\n…")
# R.Q.T.H., R S A: letters set apart are one word.
_SPACED_ACRONYM = re.compile(r"(?<!\w)(?:[^\W_]\.\s?){2,}(?:[^\W_](?!\w))?|(?<!\w)(?:[A-Z] ){2,}[A-Z](?!\w)")
_ENDING = re.compile(r"(?<=[a-z])(?<!\\[a-z])\*")
_GROUP = re.compile(r"\((?!\?)")
_SENTENCE_END = re.compile(r"[.;!?\n…]")


def fold_text(text: str) -> Folded:
    """Return ``text`` lower case, without accents, every separator a space, sentence marks kept."""
    glued = {
        index
        for match in _SPACED_ACRONYM.finditer(text)
        for index in range(match.start(), match.end() - 1)
        if not text[index].isalnum()
    }
    chars: list[str] = []
    offsets: list[int] = []
    for index, char in enumerate(text):
        folded = "" if index in glued or char in _DROPPED else _fold_char(char)
        chars.append(folded)
        offsets += [index] * len(folded)
    return Folded("".join(chars), (*offsets, len(text)))


@lru_cache(maxsize=2048)
def _fold_char(char: str) -> str:
    lowered = unicodedata.normalize("NFKD", char.lower()).translate(_LETTERS)
    kept = "".join(c for c in lowered if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    if kept.isalnum() or kept in _STOPS:
        return kept
    # Vowel signs of other scripts belong to their word.
    return kept if unicodedata.category(char)[0] == "M" else " " * bool(kept)


@lru_cache(maxsize=4096)
def scan(text: str, language: str = "fr", *, has_exceptions: bool = True) -> tuple[Hit, ...]:
    """Return the words of the lexicon in ``text``, in order, none inside another.

    Args:
        text: What was typed.
        language: ``fr`` looks for French words, ``en`` for English ones; any other for acronyms in capitals
            and for the words known in that language.
        has_exceptions: Whether harmless wordings, « hall du foyer à nettoyer », are left alone.
    """
    return _scan(_lexicon(), text, language, has_exceptions=has_exceptions)


def _scan(lexicon: _Lexicon, text: str, language: str, *, has_exceptions: bool) -> tuple[Hit, ...]:
    folded = fold_text(text)
    has_exceptions = has_exceptions and language == "fr"
    allowed = [match.span() for match in lexicon.allowed.finditer(folded.text)] if has_exceptions else []
    hits = [
        Hit(start=span[0], end=span[1], category=rule.category, advice=rule.advice, only=rule.only)
        for rule in lexicon.rules
        if rule.language in {"", language}
        for match in rule.pattern.finditer(folded.text)
        if not any(low <= match.start() and match.end() <= high for low, high in allowed)
        and _counts(rule.only, folded, match, text[slice(*(span := folded.span(match)))], language)
    ]
    return longest(hits)


@lru_cache(maxsize=256)
def scan_notes(text: str) -> tuple[Hit, ...]:
    """Return the words that have no place in a note about somebody, in order; nothing is forbidden by it.

    Health, offences, beliefs and judgements are those that must not reach an employer; opinions, origin,
    intimate life and more judgements are those of ``note_lexicon.json``. Advice is for ``note_reason``.
    """
    known = (
        replace(hit, advice=hit.category)
        for hit in _scan(_lexicon(), text, "fr", has_exceptions=True)
        if hit.category in _OF_NOTES
    )
    return longest((*known, *_scan(_lexicon(_NOTES), text, "fr", has_exceptions=True)))


def note_reason(hit: Hit, *, language: str = "fr") -> str:
    """Say why a word has no place in a note, and what to write instead, in French or English."""
    return _lexicon(_NOTES).advice[hit.category][language]


def category_label(category: str, *, language: str = "fr") -> str:
    """Return the name of a category, in French or English."""
    return _lexicon().categories[category][language]


def advice_text(advice: str, *, language: str = "fr") -> str:
    """Return the sentence that suggests a neutral wording, in French or English."""
    return _lexicon().advice[advice][language]


def _counts(only: Only, folded: Folded, match: re.Match[str], word: str, language: str) -> bool:
    if only is Only.CAPITALS or (only is Only.ACRONYM and language != "fr"):
        return word.upper() == word
    if only is Only.FOR_SURE:
        before = _SENTENCE_END.split(folded.text[: match.start()])[-1]
        # « hasta olursanız »: elsewhere than in French « if » may come after.
        after = "" if language == "fr" else _SENTENCE_END.split(folded.text[match.end() :])[0]
        condition = _lexicon().conditions.get(language)
        return condition is None or not (condition.search(before) or condition.search(after))
    return True


def longest(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return the hits in order, of those that overlap the longest one."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda hit: hit.start))


@cache
def _lexicon(name: str = "lexicon") -> _Lexicon:
    data: dict[str, Any] = json.loads(read_text("data", f"{name}.json"))
    rules = [rule for entry in data["entries"] for rule in _entry_rules(entry)]
    for category, stems in data["stems"].items():
        found = "|".join(re.escape(fold_text(stem).text) for stem in stems["find"])
        rules.append(_Rule(re.compile(found), category, stems["advice"], Only.FOR_SURE, ""))
    return _Lexicon(
        rules=tuple(rules),
        allowed=_compile(data["allowed"]),
        conditions={
            language: re.compile(rf"(?<!\w)(?:{_fold_expression(words)})(?!\w)")
            for language, words in data["conditions"].items()
        },
        categories=data["categories"],
        advice=data["advice"],
    )


def _entry_rules(entry: dict[str, Any]) -> list[_Rule]:
    category, advice = entry["category"], entry["advice"]
    only = Only(entry.get("only", Only.ALWAYS))
    rules = []
    if "find" in entry:
        language = entry.get("language", "fr")
        found = _compile(entry["find"], prefix=_fold_expression(entry.get("prefix", "")))
        rules.append(_Rule(found, category, advice, only, language))
    if "acronyms" in entry:
        rules.append(_Rule(_compile(entry["acronyms"], exact=True), category, advice, Only.ACRONYM, ""))
    if "capitals" in entry:
        rules.append(_Rule(_compile(entry["capitals"], exact=True), category, advice, Only.CAPITALS, ""))
    return rules


def _compile(terms: list[str], *, exact: bool = False, prefix: str = "") -> re.Pattern[str]:
    alternatives = "|".join(_expression(term, exact=exact) for term in terms)
    return re.compile(rf"(?<!\w){prefix}(?:{alternatives})(?!\w)")


def _expression(term: str, *, exact: bool) -> str:
    if exact:
        return re.escape(fold_text(term).text)
    parts = []
    for piece in _tokens(term):
        if piece == "...":
            parts.append(r"(?:\w+ +){0,3}")
        elif piece.startswith("?"):
            parts.append(f"(?:{_word(piece[1:])} +)?")
        else:
            parts.append(f"{_word(piece)} +")
    # The last word is followed by a boundary rather than by spaces.
    if parts[-1].endswith(" +)?"):
        return "".join(parts[:-1]).removesuffix(" +") + f"(?: +{_word(_tokens(term)[-1][1:])})?"
    return "".join(parts).removesuffix(" +")


def _tokens(term: str) -> list[str]:
    """Split at the spaces that are not inside parentheses."""
    tokens, depth = [""], 0
    for char in term:
        depth += (char == "(") - (char == ")")
        if char == " " and depth == 0:
            tokens.append("")
        else:
            tokens[-1] += char
    return tokens


def _word(token: str) -> str:
    if "(" in token or "\\" in token:
        return _fold_expression(token)
    if token.endswith("*"):
        return _fold_expression(token[:-1]) + r"\w*"
    if token.startswith("="):
        return _fold_expression(token[1:])
    return _fold_expression(token) + "(?:e|s|es)?"


def _fold_expression(expression: str) -> str:
    decomposed = unicodedata.normalize("NFKD", expression.translate(_LETTERS))
    folded = "".join(char for char in decomposed if not unicodedata.combining(char))
    # A star after a letter is any ending; after a parenthesis it repeats, as in any expression.
    return _ENDING.sub(r"\\w*", _GROUP.sub("(?:", folded).replace(" ", " +"))
