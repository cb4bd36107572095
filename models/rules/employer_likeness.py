"""Employers that may be one: by their numbers first, then by telephone, mail domain, name and postcode.

A number that is empty, or that fails its own check, is never a key: what was typed in its place
(« à demander ») would make one employer of many. Two sites of one company have one SIREN and two SIRET: that
is told too, and a person decides. Nothing is ever merged by itself.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2b
from typing import Final, NamedTuple, TypeVar

from rapidfuzz.distance import OSA

from models.records.duplicates import Level
from models.records.employers import EmployerDraft
from models.rules import phones, siret
from models.rules.name_sounds import sound
from models.rules.names import fold
from resources import read_text

Key = TypeVar("Key", bound=Hashable)

RULES_VERSION: Final = 1
"""Raised when the same employer gives other traits or keys: what is kept is then made again."""
MOST_UNDER_A_KEY: Final = 20
"""Beyond, each employer under a key is compared with the next ones only: the work stays linear."""
_SIREN_LENGTH: Final = 9
_SHORTEST_PHONE: Final = 6
_MOST_WORDS: Final = 3
_BEGINNING: Final = 2
_CLOSE_NAME: Final = 0.85
# fmt: off
_LEFT_OUT: Final = frozenset({
    "sarl", "sas", "sasu", "sa", "eurl", "ei", "eirl", "snc", "scs", "sca", "scop", "scic", "sci", "scea",
    "earl", "gaec", "gie", "selarl", "selas", "srl", "gmbh", "ltd", "association", "asso", "entreprise",
    "ets", "etablissement", "etablissements", "ste", "societe", "cie",
    "a", "au", "aux", "chez", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "sur",
})
# fmt: on
"""Legal forms and small words: written on one form, left out on the next."""


class EmployerReason(StrEnum):
    """Why two employers look like one, or what speaks against it; screens have the words."""

    SAME_SIRET = "same_siret"
    SAME_SIREN = "same_siren"
    SAME_PHONE = "same_phone"
    SAME_CONTACT_PHONE = "same_contact_phone"
    SAME_DOMAIN = "same_domain"
    SAME_NAME_AND_POSTCODE = "same_name_and_postcode"
    CLOSE_NAME_AND_POSTCODE = "close_name_and_postcode"
    SAME_NAME = "same_name"
    OTHER_SITE = "other_site"
    OTHER_SIREN = "other_siren"
    OTHER_POSTCODE = "other_postcode"


_R = EmployerReason
AGAINST: Final = frozenset({_R.OTHER_SITE, _R.OTHER_SIREN, _R.OTHER_POSTCODE})
"""Reasons that speak against one employer: said too, so that whoever decides sees both sides."""
_WEIGHTS: Final = {
    _R.SAME_SIRET: 10,
    _R.SAME_SIREN: 4,
    _R.SAME_PHONE: 3,
    _R.SAME_NAME_AND_POSTCODE: 3,
    _R.SAME_DOMAIN: 2,
    _R.CLOSE_NAME_AND_POSTCODE: 2,
    # One person may speak for several employers.
    _R.SAME_CONTACT_PHONE: 1,
    _R.SAME_NAME: 1,
    _R.OTHER_POSTCODE: 0,
    _R.OTHER_SITE: -2,
    _R.OTHER_SIREN: -2,
}
_CERTAIN, _PROBABLE, _POSSIBLE = 10, 3, 1


class EmployerTraits(NamedTuple):
    """An employer made comparable; what is not known is empty.

    Attributes:
        siret: 14 digits that pass their check.
        siren: Its first nine, or nine digits typed alone.
        phones: Digits of the employer's own numbers.
        contact_phones: Digits of its contacts' numbers.
        domains: Of its contacts' addresses, public providers left out.
        names: Folded words of its legal and trade names, legal forms left out, in order, as one text each.
        postcodes: Of its sites.
    """

    siret: str
    siren: str
    phones: frozenset[str]
    contact_phones: frozenset[str]
    domains: frozenset[str]
    names: tuple[str, ...]
    postcodes: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerLikeness:
    """How much two employers look like one.

    Attributes:
        weight: Sum of what speaks for and against, to sort by.
        reasons: Those that count most first, those against last.
    """

    level: Level
    weight: int
    reasons: tuple[EmployerReason, ...]


@lru_cache(maxsize=1)
def public_domains() -> frozenset[str]:
    """Return the mail domains that tell nothing of an employer: everybody may have an address there.

    Raises:
        OSError: The shipped file is missing: the installation is damaged.
    """
    return frozenset(read_text("data", "public_mail_domains.txt").split())


def traits_of(employer: EmployerDraft) -> EmployerTraits:
    """Return what of an employer is compared."""
    number = siret.normalise(employer.siret)
    is_siret = siret.is_siret(number)
    return EmployerTraits(
        siret=number if is_siret else "",
        siren=number[:_SIREN_LENGTH] if is_siret or siret.is_siren(number) else "",
        phones=_phones([employer.phone]),
        contact_phones=_phones(contact.phone for contact in employer.contacts),
        domains=frozenset(filter(None, (mail_domain(contact.email) for contact in employer.contacts))),
        names=_names(employer),
        postcodes=frozenset(filter(None, (_postcode(site.postcode) for site in employer.sites))),
    )


def mail_domain(address: str) -> str:
    """Return the domain of an address; empty for a public provider, and for what is no address."""
    _, at, domain = address.strip().casefold().rpartition("@")
    domain = domain.strip(" .>").removeprefix("www.")
    return domain if at and "." in domain and domain not in public_domains() else ""


def keys(traits: EmployerTraits) -> tuple[int, ...]:
    """Return the keys under which employers that may be one meet: whole numbers of eight bytes, for an index.

    The same keys are kept and asked for. An employer of whom nothing is known has none.
    """
    return tuple(
        int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)
        for key in dict.fromkeys(_keys(traits))
    )


def candidate_pairs(kept: Iterable[tuple[Key, Iterable[int]]]) -> Iterator[tuple[Key, Key]]:
    """Give the pairs worth comparing, each once, in time linear in the number of keys.

    Args:
        kept: Each employer with its keys, the oldest first; so is each pair.
    """
    buckets: dict[int, list[int]] = {}
    names: list[Key] = []
    for place, (name, its_keys) in enumerate(kept):
        names.append(name)
        for key in dict.fromkeys(its_keys):
            buckets.setdefault(key, []).append(place)
    seen: set[tuple[int, int]] = set()
    for places in buckets.values():
        for start, first in enumerate(places):
            for second in places[start + 1 : start + 1 + MOST_UNDER_A_KEY]:
                if (first, second) not in seen:
                    seen.add((first, second))
                    yield names[first], names[second]


def compare(one: EmployerTraits, other: EmployerTraits) -> EmployerLikeness | None:
    """Compare two employers; None: too little to say a word."""
    told = [*_numbers(one, other), *_signs(one, other), *_name_reasons(one, other)]
    weight = sum(_WEIGHTS[reason] for reason in told)
    if weight < _POSSIBLE:
        return None
    level = Level.PROBABLE if weight >= _PROBABLE else Level.POSSIBLE
    if weight >= _CERTAIN and _R.SAME_SIRET in told:
        level = Level.CERTAIN
    if {_R.OTHER_SITE, _R.OTHER_SIREN} & set(told):
        # Two sites of one company, two companies at one door: most often both are to be kept.
        level = Level.POSSIBLE
    ordered = sorted(told, key=lambda reason: (reason in AGAINST, -_WEIGHTS[reason]))
    return EmployerLikeness(level=level, weight=weight, reasons=tuple(ordered))


def _phones(typed: Iterable[str]) -> frozenset[str]:
    found = (phones.dialled_digits(number) for number in typed)
    return frozenset(digits for digits in found if len(digits) >= _SHORTEST_PHONE)


def _postcode(text: str) -> str:
    return "".join(text.split()).upper()


def _names(employer: EmployerDraft) -> tuple[str, ...]:
    found = (_name(text) for text in (employer.legal_name, employer.trade_name))
    return tuple(dict.fromkeys(filter(None, found)))


def _name(text: str) -> str:
    """Return « clair matin » of « SARL Le Clair Matin »; a name made of such words alone is kept whole."""
    # « S.A.R.L. » folds to four letters, as initials do: glued, they are one word.
    words = fold(text.replace(".", "").replace("’", " ").replace("'", " ")).split()
    return " ".join([word for word in words if word not in _LEFT_OUT] or words)


def _keys(traits: EmployerTraits) -> Iterator[str]:
    if traits.siret:
        yield f"siret|{traits.siret}"
    if traits.siren:
        yield f"siren|{traits.siren}"
    yield from (f"phone|{digits}" for digits in sorted(traits.phones | traits.contact_phones))
    yield from (f"domain|{domain}" for domain in sorted(traits.domains))
    for name in traits.names:
        words = name.split()
        yield f"name|{''.join(words)}"
        yield f"name|{''.join(sorted(words))}"
        sounds = [sound(word) for word in words[:_MOST_WORDS]]
        # The beginning of the first word: a slip further on leaves it alone.
        for heard in (*sounds, f"{sounds[0][:_BEGINNING]}…"):
            yield from (f"{heard}|{code}" for code in sorted(traits.postcodes))


def _numbers(one: EmployerTraits, other: EmployerTraits) -> Iterator[EmployerReason]:
    if one.siret and one.siret == other.siret:
        yield _R.SAME_SIRET
    elif one.siren and other.siren:
        if one.siren != other.siren:
            yield _R.OTHER_SIREN
            return
        yield _R.SAME_SIREN
        if one.siret and other.siret:
            yield _R.OTHER_SITE


def _signs(one: EmployerTraits, other: EmployerTraits) -> Iterator[EmployerReason]:
    if one.phones & other.phones:
        yield _R.SAME_PHONE
    elif (one.phones | one.contact_phones) & (other.phones | other.contact_phones):
        yield _R.SAME_CONTACT_PHONE
    if one.domains & other.domains:
        yield _R.SAME_DOMAIN


def _name_reasons(one: EmployerTraits, other: EmployerTraits) -> Iterator[EmployerReason]:
    is_near = bool(one.postcodes & other.postcodes)
    is_far = bool(one.postcodes and other.postcodes) and not is_near
    likeness = max((_alike(mine, theirs) for mine in one.names for theirs in other.names), default=0.0)
    if likeness == 1.0 and is_near:
        yield _R.SAME_NAME_AND_POSTCODE
    elif likeness >= _CLOSE_NAME and is_near:
        yield _R.CLOSE_NAME_AND_POSTCODE
    elif likeness == 1.0 and not is_far:
        yield _R.SAME_NAME
    if is_far:
        yield _R.OTHER_POSTCODE


def _alike(one: str, other: str) -> float:
    """Return how alike two names are, 0 to 1: the words in any order, spaces and hyphens left out."""
    if one.replace(" ", "") == other.replace(" ", "") or sorted(one.split()) == sorted(other.split()):
        return 1.0
    return float(OSA.normalized_similarity(one.replace(" ", ""), other.replace(" ", "")))
