"""Files in which everything that an employer must not read can be told from anything else."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from models.records.plans import LocalText, PlanContent
from models.records.profile import ProfileDraft, ToldLine
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft, Settings
from models.rules.leak_guard import find_leaks
from models.rules.printed_fields import PRINTED
from tests.documents.plan_samples import content
from tests.rules.leak_sentences import TELLING

MARK: Final = "zq"
"""Begins every text that no employer's copy may hold; no word of ours has these two letters together."""
_NAMES: Final = frozenset({
    "employer.legal_name", "employer.trade_name", "employer.representative_name", "employee.first_name",
    "employee.last_name", "adviser.name", "tutor.name", "tutor.substitute", "post.manager",
    "signing.interpreter_name",
})  # fmt: skip
"""Somebody's own name is theirs, whatever it looks like."""
_PLACES: Final = frozenset({"employer.site_address", "signing.place"})
_TRADE: Final = frozenset({"post.title"})
"""What is named as the trade itself is let through on purpose elsewhere: « garde d’enfants »."""
_KEPT: Final = _NAMES | _PLACES | _TRADE | {
    "language", "employer.siret", "adviser.phone", "adviser.organisation", "day_one.phone",
    "contract.contract_type", "check_points.code", "agreement.topics", "letterhead.phone", "letterhead.logo",
}  # fmt: skip
LANGUAGES: Final = ("fr", "fr", "en")
_TELLING_SHARE: Final = 0.02
_EMPTY_SHARE: Final = 0.12
RESIDENCES: Final = ("Résidence Zqtilleul", "Foyer Zqbrume", "Les Terrasses de Zqlune")


@dataclasses.dataclass(frozen=True, slots=True)
class File:
    """One person's file, their plan in two versions, and words that were typed where they must not be."""

    person: ResidentDraft
    profile: ProfileDraft
    settings: Settings
    before: PlanContent
    after: PlanContent
    telling: tuple[str, ...]


def a_file(chance: random.Random) -> File:
    """Make a file: marks in everything internal, sentences that tell too much among what is printed."""
    telling: list[str] = []
    language = chance.choice(LANGUAGES)
    start = date(2026, 1, 5) + timedelta(days=chance.randrange(700))
    known = content(language)
    known = dataclasses.replace(known, contract=dataclasses.replace(known.contract, starts_on=start))
    before = _typed(known, chance, telling)
    after = _typed(known, chance, telling)
    return File(_person(chance), _profile(chance), _settings(chance), before, after, tuple(telling))


def guarded(plan: PlanContent, forbidden: tuple[str, ...]) -> tuple[PlanContent, int]:
    """Return a plan without the texts that the guard marks, as somebody mends it, and how many there were."""
    marked = 0
    while leaks := frozenset(leak.path for leak in find_leaks(plan, forbidden)):
        marked += len(leaks)
        plan = _mapped(plan, partial(_without, leaks))
    return plan, marked


def _without(leaks: frozenset[str], path: str, _field: str, text: str) -> str:
    return "" if path in leaks else text


def mark(chance: random.Random) -> str:
    """Return a word like no other."""
    return MARK + "".join(chance.choices("abcdefghijklm", k=9))


def _typed(plan: PlanContent, chance: random.Random, telling: list[str]) -> PlanContent:
    def typed(_path: str, field: str, text: str) -> str:
        if field not in PRINTED:
            return mark(chance)
        if field in _KEPT:
            return text
        drawn = chance.random()
        if drawn < _TELLING_SHARE:
            sentence, word, _ = chance.choice(TELLING)
            telling.append(word)
            return sentence
        if drawn < _TELLING_SHARE * 1.5:
            return f"Rendez-vous à {chance.choice(RESIDENCES)}"
        return "" if drawn < _EMPTY_SHARE else text

    return _mapped(plan, typed)


def _mapped(plan: PlanContent, change: Callable[[str, str, str], str]) -> PlanContent:
    return _changed(plan, "", "", change)  # type: ignore[no-any-return]


def _changed(value: Any, path: str, field: str, change: Callable[[str, str, str], str]) -> Any:
    """Change every text inside a record; paths are those of the guard."""
    if isinstance(value, LocalText):
        text = change(f"{path}.text", field, value.text) if value.text else value.text
        other = value.translation
        if other:
            other = change(f"{path}.translation", field, other)
        return dataclasses.replace(value, text=text, translation=other)
    if isinstance(value, tuple):
        return tuple(_changed(each, f"{path}.{index}", field, change) for index, each in enumerate(value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        found = {
            each.name: _changed(
                getattr(value, each.name),
                f"{path}.{each.name}".lstrip("."),
                f"{field}.{each.name}".lstrip("."),
                change,
            )
            for each in dataclasses.fields(value)
        }
        return dataclasses.replace(value, **found)
    return change(path, field, value) if type(value) is str else value


def _marked(record: type, chance: random.Random, but: frozenset[str]) -> Iterator[tuple[str, str]]:
    for each in dataclasses.fields(record):
        if each.type == "str" and each.name not in but:
            yield each.name, mark(chance)


def _person(chance: random.Random) -> ResidentDraft:
    named = frozenset({"first_name", "last_name", "phone"})
    texts: dict[str, Any] = dict(_marked(ResidentDraft, chance, named))
    return dataclasses.replace(
        ResidentDraft(first_name="Samira", last_name="Haddou", phone="06 39 98 12 34"),
        **texts,
        languages_spoken=(mark(chance),),
        languages_read=(mark(chance),),
    )


def _profile(chance: random.Random) -> ProfileDraft:
    texts: dict[str, Any] = dict(
        _marked(ProfileDraft, chance, frozenset({"wishes", "experiences", "hours_note"}))
    )
    sentence, _, _ = chance.choice(TELLING)
    told = (ToldLine(words=sentence), ToldLine(words="Trier, plier, ranger"))
    return dataclasses.replace(ProfileDraft(), **texts, wish_lines=told, experience_lines=told[::-1])


def _settings(chance: random.Random) -> Settings:
    return Settings(
        organisation_name=f"Association {mark(chance)}",
        document_name="Passerelles Emploi Littoral",
        address="4 rue du Puits\n44000 Nantes",
        phone="02 61 91 00 11",
        adviser=AdviserDraft(first_name="Julien", last_name="Castel", email=f"{mark(chance)}@exemple.fr"),
    )
