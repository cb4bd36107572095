"""What the complete copy says of a person's immersions in workplaces."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from models.documents.immersion_words import week_lines
from models.documents.person_copy_words import day_words as _day
from models.documents.person_copy_words import duration_words as _duration
from models.records.immersions import ImmersionDraft, ImmersionRecord, ImmersionsFile
from models.records.person_copy import CopyPart
from models.records.programmes import YesNo

NameOf = Callable[[str, str], str]
_KNOWN = {YesNo.YES: "oui", YesNo.NO: "non", YesNo.UNKNOWN: ""}
_BIN = "Dans la corbeille."


def immersions(file: ImmersionsFile, name_of: NameOf) -> CopyPart:
    """Return the part of the copy about immersions."""
    gone = file.removed_ids
    return CopyPart(
        title="Vos immersions en entreprise (PMSMP)",
        help="Une immersion n’est pas un contrat de travail.",
        lines=tuple(
            (_day(each.content.starts_on), _told(each, name_of, is_gone=each.immersion_id in gone))
            for each in file.immersions
        ),
        empty="Aucune immersion n’a été notée.",
    )


def _told(record: ImmersionRecord, name_of: NameOf, *, is_gone: bool) -> str:
    content = record.content
    by = f", noté par {record.who}" if record.who else ""
    found = [f"{' · '.join(filter(None, (record.title, record.employer_name)))}{by}."]
    found += [
        f"{label} : {value}"
        for part in (_agreed(content, name_of), _around(content, name_of), _ended(content, name_of))
        for label, value in part
        if value
    ]
    if content.work and content.work != record.title:
        found.append(content.work)
    return "\n".join([*found, _BIN] if is_gone else found)


def _agreed(content: ImmersionDraft, name_of: NameOf) -> Iterator[tuple[str, str]]:
    yield "Lieu", content.place
    yield "Du", _day(content.starts_on)
    yield "Au", _day(content.ends_on)
    yield "Renouvelée du", _day(content.renewal_starts_on)
    yield "Renouvelée jusqu’au", _day(content.renewal_ends_on)
    yield "But", _words(name_of, "immersion_object", content.object_code)
    yield "Ce que vous voulez découvrir ou essayer", content.goals
    yield "Comment on en parle à la fin", content.evaluation
    yield "Tâches", content.tasks
    yield "Compétences", content.skills
    yield "Horaires", " ; ".join(f"{day} {hours}" for day, hours, _ in week_lines(content.timetable))
    yield "Conditions de travail", content.conditions
    yield "Équipements de protection", content.protection
    yield "Hygiène, santé et sécurité", content.prevention
    yield "Avantages", content.benefits
    yield "Signée par tous le", _day(content.signed_on)


def _around(content: ImmersionDraft, name_of: NameOf) -> Iterator[tuple[str, str]]:
    tutor = ", ".join(filter(None, (content.tutor_name, content.tutor_function, content.tutor_phone)))
    yield "Qui vous a accueilli ou accueillie", tutor
    yield "Qui signe pour l’entreprise", content.signer
    yield "Prescripteur", _words(name_of, "immersion_prescriber", content.prescriber)
    yield "Par délégation de", _words(name_of, "immersion_prescriber", content.delegated_by)
    yield "Organisme prescripteur", content.prescriber_name
    yield "Vous aviez un employeur", "oui" if content.has_employer else ""
    yield "Votre employeur", content.current_employer
    yield "Représentant légal", content.guardian
    yield "Pendant les vacances scolaires", _KNOWN[content.in_holidays]
    yield "Personne à prévenir", content.emergency


def _ended(content: ImmersionDraft, name_of: NameOf) -> Iterator[tuple[str, str]]:
    yield "Bilan", _words(name_of, "immersion_outcome", content.outcome)
    yield "Dernier jour", _day(content.last_on)
    yield "Heures non faites", _duration(content.missed_minutes) if content.missed_minutes else ""
    yield "Suivie d’un emploi", _KNOWN[content.hired]
    yield "Contrat", _words(name_of, "contract_type", content.contract_type)
    yield "Embauche le", _day(content.hired_on)
    yield "Pourquoi", content.outcome_words
    yield "Ce qu’en dit le tuteur ou la tutrice", content.tutor_words
    yield "Ce que vous en dites", content.person_words
    yield "Bilan fait le", _day(content.assessed_on)


def _words(name_of: NameOf, vocabulary: str, code: str) -> str:
    return name_of(vocabulary, code) if code else ""
