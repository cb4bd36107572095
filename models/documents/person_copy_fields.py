"""How the complete copy says work that is half typed or can be undone: with the labels and words of the rest.

Such work is kept as the forms hold it, by the names of the fields; nothing of it is printed as a code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Final

from models.documents import person_copy_words as words
from models.records.codec import from_plain
from models.records.meetings import VisitState
from models.records.plans import PlanContent
from models.records.residents import DayPart, ResidentStage
from models.rules.phrases import phrases

NameOf = Callable[[str, str], str]
PlanLines = Callable[[PlanContent], Iterator[str]]

LABELS: Final = {
    "first_name": "Prénom ou surnom", "last_name": "Nom", "birth_year": "Année de naissance",
    "birth_date": "Date de naissance", "sex": "Sexe, pour les statistiques", "room": "Chambre ou logement",
    "phone": "Téléphone", "email": "Adresse e-mail", "preferred_contact": "Vous préférez",
    "exchange_language": "Langue pour se comprendre", "languages_spoken": "Langues parlées",
    "languages_read": "Langues lues", "language": "Langue", "needs_interpreter": "Interprète utile",
    "wishes": "Vos envies", "wished_trades": "Métiers", "refusals": "Ce que vous ne voulez pas",
    "experiences": "Ce que vous avez déjà fait", "availability": "Vous pouvez travailler",
    "hours_note": "Sur les horaires", "available_from": "À partir du",
    "wanted_weekly_minutes": "Heures par semaine", "functional_limits": "Gestes à éviter",
    "travel_modes": "Déplacements", "max_travel_minutes": "Trajet le plus long",
    "first_met_on": "Première rencontre", "channel": "Par quel moyen",
    "informed_on": "Information sur vos droits",
    "agrees_to_employer_contact": "Parler de vous à des employeurs", "initials": "Initiales",
    "stage": "Où vous en êtes", "state": "À la permanence", "note": "Note",
    "is_attempt": "Essai sans réponse",
    "met_at": "Rencontre", "next_step": "Ensuite", "next_step_on": "Le",
    "next_step_at": "À", "next_step_place": "Où", "next_step_way": "Pour venir", "read_back": "Relu ensemble",
    "arrived_at": "Arrivée",
    "received_at": "Reçu ou reçue", "left_at": "Parti ou partie", "adviser_name": "Avec",
    "contract_type": "Contrat", "category": "Catégorie", "starts_on": "À partir du", "ends_on": "Jusqu’au",
    "weekly_minutes": "Durée par semaine", "minimum_months": "Durée minimale, en mois",
    "fixed_term_reason": "Motif du contrat", "tutor_name": "Tuteur ou tutrice",
    "tutor_function": "Fonction du tuteur ou de la tutrice", "has_trial_clause": "Période d’essai",
    "trial_ends_on": "Fin de la période d’essai", "agreed_trial_days": "Période d’essai convenue, en jours",
    "is_trial_renewable": "Essai renouvelable", "is_trial_renewed": "Essai renouvelé",
    "absence_days": "Jours d’absence pendant l’essai", "internal_note": "Note interne",
    "words": "Avec vos mots", "rome_code": "Métier", "place": "Où", "months": "Durée, en mois",
    "travel_zone": "Où vous pouvez aller", "first_transport_at": "Premier transport",
    "last_transport_at": "Dernier transport", "not_before": "Pas avant", "not_after": "Pas après",
    "interpreter_name": "Interprète", "interpreter_phone": "Téléphone de l’interprète",
    "skill": "Français", "level": "Niveau", "source": "Source", "known_on": "Le",
    "french_flags": "Sur le français", "answer": "Réponse", "expires_on": "Valable jusqu’au",
    "seen_on": "Vu le", "value": "Réponse à un champ de l’organisation",
    "text": "Objectif", "what": "Étape", "who_name": "Avec", "due_on": "Avant le", "happened_on": "Le",
    "held_on": "Le", "minutes": "Durée, en minutes", "entered_on": "Entrée le", "checked_on": "Vérifié le",
    "referent_on": "Dernier contact avec un référent", "eligibility_note": "Vérification",
    "extended_on": "Prolongé le", "extension_reason": "Motif de la prolongation", "left_on": "Sortie le",
    "decision_reason": "Motif de la décision", "decided_on": "Décidé le", "told_on": "Dit à vous le",
    "contested_on": "Contesté le", "contest_words": "Vos mots", "criterion": "Critère",
    "observed_on": "Observé le",
    "job_title": "Poste", "employer_name": "Employeur", "subject": "Objet", "name": "Nom", "title": "Titre",
}  # fmt: skip
_VOCABULARIES: Final = {
    "preferred_contact": "preferred_contact", "exchange_language": "language",
    "languages_spoken": "language", "languages_read": "language", "language": "language",
    "wished_trades": "sector", "travel_modes": "travel_mode", "channel": "channel",
    "contract_type": "contract_type", "rome_code": "rome", "skill": "french_skill",
    "target": "programme_target", "exit_reason": "exit",
    "source": "french_level_source", "french_flags": "french_level",
}  # fmt: skip
_STATES: Final = {
    VisitState.WAITING: "vous attendez",
    VisitState.WITH_ADVISER: "on vous reçoit",
    VisitState.LEFT: "vous êtes parti ou partie",
}
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "sex": words.SEX,
    "next_step": {step.value: text for step, text in words.STEPS.items()},
    "read_back": {answer.value: text for answer, text in words.READ_BACK.items()},
    "stage": {stage.value: words.STAGES[stage] for stage in ResidentStage},
    "state": {state.value: text for state, text in _STATES.items()},
    "part": {part.value: words.DAY_PARTS[part] for part in DayPart},
}
_ID: Final = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")
# How work is kept and what it was, rather than what was written.
_UNSAID: Final = frozenset({
    "weekday", "number", "version", "position", "code", "how", "phrase", "action", "area", "kind",
    "is_over", "created", "updated_at", "created_at", "hold",
})  # fmt: skip
_PLAN: Final = frozenset({"employee", "employer", "post"})


def said(payload: object, name_of: NameOf, plan_lines: PlanLines) -> str:
    """Return what a form holds, a labelled line for each field; neither ids nor boxes that are not ticked.

    Args:
        payload: As it is kept: names of fields, and plain values.
        name_of: French words of the codes.
        plan_lines: The sentences of a plan.
    """
    return "\n".join(dict.fromkeys(_Reader(name_of, plan_lines).lines("", payload)))


class _Reader:
    """Reads plain values with the words of one vault."""

    def __init__(self, name_of: NameOf, plan_lines: PlanLines) -> None:
        self._name_of, self._plan_lines = name_of, plan_lines

    def lines(self, name: str, value: object) -> Iterator[str]:
        """Give the lines of a field, or of all fields of a form."""
        if isinstance(value, Mapping):
            yield from self._form(value)
        elif isinstance(value, list | tuple) and any(isinstance(part, Mapping) for part in value):
            yield from self._list(name, value)
        elif name not in _UNSAID and not name.endswith("_id") and (text := self._value(name, value)):
            yield f"{LABELS[name]} : {text}" if name in LABELS else text

    def _form(self, form: Mapping[str, object]) -> Iterator[str]:
        if form.keys() >= _PLAN:
            try:
                yield from self._plan_lines(from_plain(dict(form), PlanContent))
            except ValueError:
                pass  # half a plan: said field by field
            else:
                return
        for name, value in form.items():
            yield from self.lines(name, value)

    def _list(self, name: str, values: list[object] | tuple[object, ...]) -> Iterator[str]:
        if name != "availability":
            for value in values:
                yield from self.lines("", value)
            return
        slots = [slot for slot in values if isinstance(slot, Mapping)]
        week = phrases("fr").weekdays
        told = (
            f"{week[int(slot['weekday'])]} {_WORDS['part'].get(slot['part'], '')}".strip() for slot in slots
        )
        yield f"{LABELS[name]} : {', '.join(told)}"

    def _value(self, name: str, value: object) -> str:
        if isinstance(value, list | tuple):
            return ", ".join(filter(None, (self._value(name, part) for part in value)))
        if isinstance(value, bool):
            return "oui" if value and name in LABELS else ""
        if isinstance(value, int):
            return words.duration_words(value) if name.endswith("_minutes") else _number(name, value)
        return self._text(name, value) if isinstance(value, str) else ""

    def _text(self, name: str, value: str) -> str:
        if not value or _ID.fullmatch(value):
            return ""
        if name in _WORDS:
            return _WORDS[name].get(value, value)
        if name in _VOCABULARIES:
            return self._name_of(_VOCABULARIES[name], value)
        if name == "category":
            return phrases("fr").text(f"category.{value}")
        return _moment(value)


def _number(name: str, value: int) -> str:
    return str(value) if name in LABELS else ""


def _moment(value: str) -> str:
    """Write a day or an instant out; other words stay."""
    try:
        if _DAY.fullmatch(value):
            return words.day_words(date.fromisoformat(value))
        if _INSTANT.fullmatch(value):
            return words.instant_words(datetime.fromisoformat(value))
    except ValueError:
        return value
    return value
