"""Keeps out of the employer's copy what the law and decency keep from an employer.

Two nets, one behind the other: a list of the fields that are printed (everything else stays), then a lexicon
for the free text inside them (Code du travail, articles L1132-1 and L1221-6).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from models.records.plans import PlanContent
from models.rules.lexicon import Folded, Hit, Only, advice_text, fold_text, longest, scan
from models.rules.nir import nir_spans
from models.rules.printed_fields import PlanText, employer_copy, printed_texts

__all__ = ["Leak", "employer_copy", "find_leaks"]

# The parties' names are theirs whatever they look like, « Cada » or « Foyer ».
_NAMES = frozenset(
    {
        "employer.legal_name",
        "employer.trade_name",
        "employer.representative_name",
        "employee.first_name",
        "employee.last_name",
        "adviser.name",
        "tutor.name",
        "tutor.substitute",
        "post.manager",
        "signing.interpreter_name",
    }
)
# An address says where: there, only what tells how somebody is housed or helped is looked for.
_PLACES = frozenset({"employer.site_address", "signing.place"})
_CODES = frozenset(
    {
        "language",
        "employer.siret",
        "adviser.phone",
        "letterhead.phone",
        "day_one.phone",
        "contract.contract_type",
        "check_points.code",
        "agreement.topics",
    }
)
_CIVILITY = re.compile(r"(?:\b(?:M|Mr|MM|Mme|Mmes|Mlle|Dr|Me|Monsieur|Madame)\b\.?\s+(?:[^\W\d_]+\.?\s+)?)$")
_PLACE_WORDS = re.compile(
    r"\b(?i:rue|avenue|av|bd|boulevard|place|allée|chemin|impasse|quai|square|arrêt|station|ligne|pont|route|"
    r"tram(?:way)?|métro|bus|gare|parc)\.?\s+(?:(?:de|du|des|la|le|les|[^\W\d_a-zà-ÿ][\w’'-]*|\d+)\s+|[dl]['’]){0,4}$"
)
_STREET = re.compile(
    r"\b(?:rue|avenue|av|bd|boulevard|place|pl|allée|chemin|impasse|passage|quai|square|route|cours|sentier|venelle)"
    r"\.?\s+(?:(?:de|du|des|la|le|les|ancien(?:ne)?|vieux|vieille|docteur|professeur|général|abbé)\s+|[dl]['’]){0,4}$",
    re.IGNORECASE,
)
_TOWN = re.compile(r"(?<!\w)\d{5}\s+([^,;\n\d]+)")
_FRANCE_TRAVAIL = re.compile(r"(?<![\w])\d{7}\s?[A-Z](?![\w])")
_REFERENCE = re.compile(
    r"(?:réf|référence|article|code|badge|lot|casier|vestiaire|plaque|colis)\S*\s*:?\s*$", re.IGNORECASE
)
_IBAN = re.compile(r"(?<!\w)FR\d{2}(?:\s?[\dA-Z]{4}){5}\s?[\dA-Z]{3}(?!\w)")
_GENERIC = re.compile(r"residence|foyer|sociale?|pension|maison|l[ae]?|les|d[ue]?|des|aux?|et")
_MIN_DISTINCTIVE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """A word that must not reach the employer.

    Attributes:
        path: Field, with its place in a list: ``tasks.3.task.text``.
        word: As it was typed.
        category: Code of the lexicon: ``health``, ``status``, ``housing``…; see ``lexicon.category_label``.
        start: Where it begins in the field.
        end: Where it ends.
        advice: A neutral way to say it, in French; empty when there is none.
        advice_code: Its code, for ``lexicon.advice_text`` in another language.
    """

    path: str
    word: str
    category: str
    start: int
    end: int
    advice: str = ""
    advice_code: str = ""


def find_leaks(content: PlanContent, forbidden: tuple[str, ...] = ()) -> tuple[Leak, ...]:
    """Return the words of the printed fields that must not reach the employer, in the order of the plan.

    Args:
        content: The plan; fields that are not printed are not read.
        forbidden: Names that would tell where the person lives or by whom they are helped: the residence,
            the organisation's internal name.
    """
    guard = _Guard(content, forbidden)
    return tuple(leak for field in printed_texts(content) for leak in guard.leaks(field))


class _Guard:
    """What is known of one plan while its texts are read."""

    def __init__(self, content: PlanContent, forbidden: tuple[str, ...]) -> None:
        self._language = content.language
        texts = [text for text in printed_texts(content) if not text.is_translation]
        self._names = frozenset(_name_words(text.text for text in texts if text.field in _NAMES))
        company = {content.employer.legal_name, content.employer.trade_name} - {""}
        self._company = frozenset(fold_text(name).text.strip() for name in company)
        self._trade = frozenset(
            hit.category for hit in scan(content.post.title) if hit.only is Only.OUTSIDE_TRADE
        )
        self._towns = frozenset(
            fold_text(town).text.strip() for town in _TOWN.findall(content.employer.site_address)
        )
        self._forbidden = tuple(
            pattern
            for name in forbidden
            if name != content.adviser.organisation
            for pattern in _patterns(name)
        )

    def leaks(self, text: PlanText) -> list[Leak]:
        """Return the leaks of one text, in order."""
        if text.field in _CODES:
            return []
        hits = [*_identifiers(text.text)]
        if text.field in _PLACES:
            hits += [hit for hit in self._words(text) if self._tells_in_a_place(text.text, hit)]
        else:
            hits += [hit for hit in self._words(text) if not self._is_name(text.text, hit)]
        return [_leak(text, hit) for hit in longest(hits)]

    def _words(self, text: PlanText) -> Iterator[Hit]:
        language = self._language if text.is_translation else "fr"
        folded = fold_text(text.text)
        company = [
            match.span()
            for name in self._company
            for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", folded.text)
        ]
        spans = [(folded.offsets[low], folded.offsets[high - 1] + 1) for low, high in company]
        # « Entretien du hall du foyer » is a job; « Hall du foyer », as a place, is where somebody lives.
        found = scan(text.text, language, has_exceptions=text.field not in _PLACES)
        for hit in (*found, *self._forbidden_hits(text.text, folded)):
            is_trade = hit.only is Only.OUTSIDE_TRADE and hit.category in self._trade
            if not is_trade and not any(low <= hit.start and hit.end <= high for low, high in spans):
                yield hit

    def _forbidden_hits(self, text: str, folded: Folded) -> Iterator[Hit]:
        for pattern, needs_capital in self._forbidden:
            for match in pattern.finditer(folded.text):
                start, end = folded.span(match)
                if not needs_capital or text[start].isupper():
                    yield Hit(start=start, end=end, category="organisation", advice="organisation")

    def _tells_in_a_place(self, text: str, hit: Hit) -> bool:
        """Say whether a word of an address tells more than the way: « rue du Foyer » does not."""
        before = text[: hit.start]
        if hit.only is Only.ACRONYM:
            return True
        if _STREET.search(before) or _CIVILITY.search(before):
            return False
        if hit.category == "organisation":
            return not self._is_town(text, hit)
        # An address in capitals says nothing by its capitals.
        return hit.category == "housing" or (hit.only is Only.CAPITALS and text != text.upper())

    def _is_town(self, text: str, hit: Hit) -> bool:
        """Say whether a residence's name is, here, the town of the workplace."""
        towns = [found.span(1) for found in _TOWN.finditer(text)]
        inside = any(start <= hit.start and hit.end <= end for start, end in towns)
        return inside or fold_text(text[hit.start : hit.end]).text.strip() in self._towns

    def _is_name(self, text: str, hit: Hit) -> bool:
        """Say whether a word is somebody's name, or a street's, rather than what it looks like."""
        word, before = text[hit.start : hit.end], text[: hit.start]
        # An acronym or a landlord is one wherever it stands.
        if not word[:1].isupper() or hit.only is Only.ACRONYM:
            return False
        if word in self._names or _CIVILITY.search(before):
            return True
        return not word.isupper() and _PLACE_WORDS.search(before) is not None


def _name_words(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        for word in re.findall(r"[^\W\d_]+", name):
            if word[0].isupper():
                yield word
                yield word.title()
                yield word.upper()


def _leak(text: PlanText, hit: Hit) -> Leak:
    return Leak(
        path=text.path,
        word=text.text[hit.start : hit.end],
        category=hit.category,
        start=hit.start,
        end=hit.end,
        advice=advice_text(hit.advice),
        advice_code=hit.advice,
    )


def _identifiers(text: str) -> Iterator[Hit]:
    spans = list(nir_spans(text))
    spans += [match.span() for match in _IBAN.finditer(text)]
    for match in _FRANCE_TRAVAIL.finditer(text):
        if not _REFERENCE.search(text[: match.start()]):
            spans.append(match.span())
    for start, end in spans:
        yield Hit(start=start, end=end, category="identifier", advice="identifier")


@lru_cache(maxsize=64)
def _patterns(name: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Return how a forbidden name is recognised, each with: must it be written with a capital?

    The whole name, and what is left without « résidence », articles and the like when that is enough to
    recognise it.
    """
    words = re.findall(r"\w+", fold_text(name).text)
    distinctive = [word for word in words if not _GENERIC.fullmatch(word)]
    core = "".join(distinctive)
    if len(core) < 3:  # noqa: PLR2004 - « Le B » would be found everywhere
        return ()
    whole = re.compile(r"(?<!\w)" + r"\W+".join(words) + r"(?!\w)")
    found = [(whole, len(words) == 1)]
    if len(core) >= _MIN_DISTINCTIVE and distinctive != words:
        short = re.compile(r"(?<!\w)" + r"\W+".join(distinctive) + r"(?!\w)")
        found.append((short, True))
    return tuple(found)
