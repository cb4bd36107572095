"""What the complete copy says of files compared with this one: brought together, or told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from models.documents.person_copy_words import day_words, instant_words
from models.records.duplicates import OtherValue
from models.records.person_copy import Comparison, CopyPart, PersonFile

NameOf = Callable[[str, str], str]
_NAMES: Final = {
    "first_name": "prénom ou surnom", "last_name": "nom", "birth_year": "année de naissance",
    "birth_date": "date de naissance", "sex": "sexe", "residence_id": "résidence", "building_id": "bâtiment",
    "room": "chambre ou logement", "phone": "téléphone", "email": "adresse e-mail",
    "preferred_contact": "vous préférez", "exchange_language": "langue pour se comprendre",
    "languages_spoken": "langues parlées", "languages_read": "langues lues",
    "needs_interpreter": "interprète",
    "wishes": "vos envies", "wished_trades": "métiers", "refusals": "ce que vous ne voulez pas",
    "experiences": "ce que vous avez déjà fait", "availability": "vous pouvez travailler",
    "hours_note": "sur les horaires", "available_from": "à partir du",
    "wanted_weekly_minutes": "minutes par semaine", "functional_limits": "gestes à éviter",
    "travel_modes": "déplacements", "max_travel_minutes": "trajet le plus long, en minutes",
    "first_met_on": "première rencontre", "channel": "par quel moyen",
    "informed_on": "information sur vos droits", "agrees_to_employer_contact": "accord pour les employeurs",
}  # fmt: skip


def compared(file: PersonFile) -> CopyPart:
    """Return the part about files compared with this one."""
    return CopyPart(
        title="Dossiers réunis avec le vôtre",
        lines=tuple((instant_words(line.at), _sentence(line)) for line in file.comparisons),
        empty="Aucun autre dossier n’a été réuni avec le vôtre.",
    )


def _sentence(line: Comparison) -> str:
    by = f", par {line.who}" if line.who else ""
    if not line.code:
        return f"Un autre dossier vous ressemble, et c’est quelqu’un d’autre : décidé{by}."
    said = [f"Le dossier {line.code} a été réuni avec le vôtre{by}.", *_others(line.others)]
    return "\n".join(said)


def _others(others: Iterable[OtherValue]) -> list[str]:
    return [
        f"Il disait aussi : {_NAMES.get(other.name, other.name)}, {_value(other.value)}." for other in others
    ]


def _value(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(_value, value))
    if isinstance(value, dict):
        return " ".join(map(_value, value.values()))
    if isinstance(value, bool):
        return "oui" if value else "non"
    return day_words(value) if isinstance(value, date) else str(value)
