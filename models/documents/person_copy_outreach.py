"""What the complete copy says of first contacts, and of what relays said of the person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from models.documents.person_copy_words import day_words as _day
from models.records.first_contacts import AgeBand, ContactStep, FirstContactRecord, Outcome, Topic
from models.records.outreach import PointingRecord, RelayKind
from models.records.person_copy import CopyPart, PersonFile

NameOf = Callable[[str, str], str]
OUTCOMES: Final = {
    Outcome.MET: "on s’est parlé",
    Outcome.NOT_NOW: "vous avez dit : pas maintenant",
    Outcome.REFUSED: "vous n’avez pas voulu parler",
    Outcome.ABSENT: "vous n’étiez pas là",
    Outcome.NO_ANSWER: "pas de réponse",
    Outcome.UNREACHABLE: "le numéro n’était pas le bon",
}
TOPICS: Final = {
    Topic.WORK: "l’emploi",
    Topic.PAPERS: "les papiers",
    Topic.HEALTH: "la santé",
    Topic.HOUSING: "le logement",
    Topic.DIGITAL: "le numérique",
    Topic.OTHER: "autre chose",
}
STEPS: Final = {
    ContactStep.NOTHING: "rien de prévu",
    ContactStep.COMES_BACK: "vous revenez",
    ContactStep.APPOINTMENT: "un rendez-vous",
    ContactStep.ORIENTED: "on vous a indiqué quelqu’un",
    ContactStep.REMOBILISATION: "vous commencez des activités",
}
AGES: Final = {
    AgeBand.UNDER_18: "moins de 18 ans",
    AgeBand.FROM_18: "18 à 25 ans",
    AgeBand.FROM_26: "26 à 29 ans",
    AgeBand.FROM_30: "30 à 49 ans",
    AgeBand.FROM_50: "50 à 59 ans",
    AgeBand.FROM_60: "60 ans et plus",
}
SEX: Final = {"woman": "femme", "man": "homme", "other": "autre"}
RELAYS: Final = {
    RelayKind.MANAGER: "responsable de la résidence",
    RelayKind.SOCIAL_INSERTION: "responsable d’insertion sociale",
    RelayKind.MAINTENANCE: "ouvrier ou ouvrière de maintenance",
    RelayKind.NEIGHBOUR: "voisin ou voisine",
    RelayKind.PARTNER: "partenaire",
}


def first_contacts(file: PersonFile, name_of: NameOf) -> CopyPart:
    """How the person was met, before their file and since."""
    return CopyPart(
        title="Vos premiers contacts",
        help="Ce qui a été noté quand on vous a rencontré ou rencontrée, parfois avant votre nom.",
        lines=tuple(_contact(contact, name_of) for contact in file.first_contacts),
        empty="Aucun premier contact n’a été noté.",
    )


def pointings(file: PersonFile) -> CopyPart:
    """What a relay said of the person, and what was answered."""
    return CopyPart(
        title="Ce qu’un relais a dit de vous",
        help="Une personne de la résidence ou un partenaire a pu parler de vous à l’équipe.",
        lines=tuple(_pointing(said) for said in file.pointings),
        empty="Rien n’a été noté.",
    )


def _contact(contact: FirstContactRecord, name_of: NameOf) -> tuple[str, str]:
    content = contact.content
    title = _day(content.contacted_on) + (f", avec {contact.adviser_name}" if contact.adviser_name else "")
    step = STEPS[content.next_step] if content.next_step else ""
    said = (
        ("Comment", OUTCOMES[content.outcome]),
        ("Par", name_of("channel", content.channel) if content.channel else ""),
        ("Sexe", SEX.get(content.sex, "")),
        ("Âge", AGES[content.age_band] if content.age_band else ""),
        ("Langue", name_of("language", content.language) if content.language else ""),
        ("On a parlé de", TOPICS[content.topic] if content.topic else ""),
        ("Ensuite", step),
        ("Vers", content.oriented_to),
        ("À partir du", _day(content.next_on)),
        ("Noté sous le code", content.code),
    )
    return title, "\n".join(f"{label} : {words}." for label, words in said if words)


def _pointing(said: PointingRecord) -> tuple[str, str]:
    content = said.content
    kind = RELAYS[said.relay_kind] if said.relay_kind else ""
    relay = ", ".join(part for part in (said.relay_name, kind) if part)
    title = _day(content.pointed_on) + (f", noté par {said.adviser_name}" if said.adviser_name else "")
    lines = (
        f"Dit par : {relay}." if relay else "",
        content.words,
        f"Réponse donnée le {_day(content.answered_on)} : {content.answer}" if content.answered_on else "",
    )
    return title, "\n".join(line for line in lines if line)
