"""What the complete copy says of who follows the person, of what they agreed to share, and of reminders."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Final

from models.documents import person_copy_words as words
from models.documents.hand_over_sheet import ANSWERS, BLOCKS
from models.records.around import AgreementForm, LastContact
from models.records.hand_overs import Direction, PackageForm
from models.records.person_copy import CopyPart, KeptRow, PersonFile
from models.records.today import ReminderKind

NameOf = Callable[[str, str], str]
_BINNED: Final = " (dans la corbeille)"
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")
_LABELS: Final = {
    "standing": {
        "registration": "Inscription à France Travail",
        "registration_number": "Identifiant",
        "oriented_on": "Orientation notifiée le",
        "contract": "Contrat d’engagement",
        "contract_signed_on": "Signé le",
        "contract_weekly_minutes": "Durée par semaine",
        "contract_ends_on": "Jusqu’au",
        "contact": "Dernier contact avec un référent",
        "contact_on": "Le",
    },
    "follow_up": {
        "organisation_kind": "Organisme",
        "organisation": "Nom",
        "is_lead": "Référent unique",
        "referent_name": "Personne référente",
        "referent_phone": "Téléphone",
        "referent_email": "Adresse e-mail",
        "who_does_what": "Qui fait quoi",
        "next_meeting_on": "Prochain rendez-vous",
        "contact": "Dernier contact",
        "contact_on": "Le",
        "ended_on": "Terminé le",
        "adviser_name": "Noté par",
    },
    "sharing_agreement": {
        "recipient": "Qui peut recevoir",
        "agreed_on": "Vous étiez d’accord le",
        "form": "Comment",
        "recorded_by": "Recueilli par",
        "blocks": "Ce que vous avez choisi",
        "withdrawn_on": "Vous avez retiré cet accord le",
        "withdrawn_by": "Retrait noté par",
    },
    "hand_over": {
        "direction": "Sens",
        "form": "Forme",
        "reference": "Numéro",
        "partner": "Avec",
        "blocks": "Contenu",
        "content": "Ce qui a été transmis",
        "made_on": "Préparé le",
        "receipt": "Code de réception",
        "noted_at": "Noté le",
        "noted_by": "Par",
        "acknowledged_on": "Reçu le",
        "acknowledged_by": "Réception notée par",
        "withdrawn_on": "Retiré le",
        "told_on": "L’autre organisation prévenue le",
        "told_by": "Prévenue par",
    },
    "open_promise": {"due_on": "On vous a promis quelque chose pour le"},
    "last_seen": {"seen_on": "Vu ou vue la dernière fois le"},
    "today_mark": {
        "reason": "Rappel",
        "due_on": "Pour le",
        "until": "Remis au",
        "marked_by": "Par",
        "marked_at": "Le",
    },
}
_WORDS: Final[dict[str, dict[str, str]]] = {
    "registration": {**ANSWERS, "": ""},
    "contract": {**ANSWERS, "": ""},
    "is_lead": {**ANSWERS, "": ""},
    "contact": {
        LastContact.DATED: "une date est connue",
        LastContact.OVER_FIVE_MONTHS: "il y a cinq mois ou plus",
        LastContact.UNKNOWN: "vous ne savez pas",
    },
    "form": {
        AgreementForm.SIGNED: "signé",
        AgreementForm.ORAL: "dit à voix haute",
        PackageForm.FILE: "fichier chiffré",
        PackageForm.SHEET: "feuille imprimée",
    },
    "direction": {Direction.GIVEN: "remis", Direction.RECEIVED: "reçu"},
    "blocks": {code.value: text for code, text in BLOCKS.items()},
    "reason": {
        ReminderKind.PROMISE: "une promesse",
        ReminderKind.PARTNER_MEETING: "un rendez-vous avec un partenaire",
        ReminderKind.CONTACT_CLOCK: "cinq mois sans contact avec un référent",
        ReminderKind.CONTRACT_CLOCK: "un contrat d’engagement à signer",
        ReminderKind.CONTRACT_END: "la fin d’un contrat d’engagement",
        ReminderKind.RECEIPT: "un accusé de réception attendu",
        ReminderKind.WITHDRAWAL: "un retrait à dire",
        ReminderKind.GOAL: "une étape",
        ReminderKind.PROGRAMME: "la durée d’un programme",
        ReminderKind.DOCUMENT: "la fin d’un document",
        ReminderKind.WORKPLACE_MEETING: "une rencontre au travail",
        ReminderKind.DEBRIEF: "ce qu’a donné une rencontre au travail",
        ReminderKind.IMMERSION: "le bilan d’une immersion",
        ReminderKind.NOT_NOW: "vous aviez dit « pas maintenant »",
        ReminderKind.RELAY: "une réponse à donner",
        ReminderKind.CONVENTION: "la fin d’une convention",
        ReminderKind.EMPLOYER_ACTION: "une action prévue avec un employeur",
        ReminderKind.STEP: "une démarche à faire",
        ReminderKind.CHECK_POINT: "un point d’étape au travail",
        ReminderKind.ADJUSTMENT: "un ajustement au travail",
        ReminderKind.TRIAL_DECISION: "la fin de la période d’essai",
        ReminderKind.HIRE_END: "la fin du contrat de travail",
        ReminderKind.EARLY_WARNING: "une attention à porter à votre emploi",
        ReminderKind.INFORMATION: "ce que l’employeur doit vous écrire",
        ReminderKind.UNSIGNED: "un plan à signer",
        ReminderKind.AGREEMENT: "une convention d’immersion à signer",
        ReminderKind.NOT_SEEN: "ne pas vous perdre de vue",
    },
}
_PARTS: Final = (
    (
        "Qui vous suit, et le service public de l’emploi",
        ("standing", "follow_up"),
        "Rien n’a été noté.",
    ),
    (
        "Ce que vous avez accepté de partager, et ce qui est parti",
        ("sharing_agreement", "hand_over"),
        "Rien n’est parti de ce dossier.",
    ),
    ("Ce qu’il ne faut pas oublier", ("open_promise", "last_seen", "today_mark"), "Rien n’a été noté."),
)


def around(file: PersonFile, name_of: NameOf) -> tuple[CopyPart, ...]:
    """Return the parts, every row as it is kept."""
    return tuple(_part(title, tables, empty, file.rows, name_of) for title, tables, empty in _PARTS)


def _part(
    title: str, tables: tuple[str, ...], empty: str, rows: Iterable[KeptRow], name_of: NameOf
) -> CopyPart:
    lines = []
    for row in rows:
        if row.table in tables:
            first, *rest = _said(row, name_of) or ["Noté"]
            lines.append((first + (_BINNED if row.values.get("removed_at") else ""), "\n".join(rest)))
    return CopyPart(title=title, lines=tuple(lines), empty=empty)


def _said(row: KeptRow, name_of: NameOf) -> list[str]:
    labels = _LABELS[row.table]
    found = ((labels[name], _value(name, row.values.get(name), name_of)) for name in labels)
    return [f"{label} : {value}" for label, value in found if value]


def _value(name: str, value: object, name_of: NameOf) -> str:
    if value is None or value == "":
        return ""
    if name == "content":
        return ", ".join(dict.fromkeys(_texts(value)))
    if isinstance(value, list | tuple):
        return ", ".join(_WORDS[name].get(str(part), str(part)) for part in value)
    if isinstance(value, int):
        return words.duration_words(value)
    text = str(value)
    if name == "organisation_kind":
        return name_of("structure_kind", text)
    return _WORDS[name].get(text, text) if name in _WORDS else _moment(text)


def _texts(value: object) -> Iterator[str]:
    """Give every word that was handed over; days written out, ids and codes of nothing left out."""
    if isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, str) and value:
        yield _moment(value)


def _moment(text: str) -> str:
    if _DAY.fullmatch(text):
        return words.day_words(date.fromisoformat(text))
    if _INSTANT.fullmatch(text):
        return words.instant_words(datetime.fromisoformat(text))
    return text
