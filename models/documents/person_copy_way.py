"""What the complete copy says of a person's way: facts, goals, activities, time in programmes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from models.documents.person_copy_words import day_words as _day
from models.documents.person_copy_words import duration_words as _duration
from models.records.pathway import (
    ActivityRecord,
    FactAnswer,
    FactKind,
    FactRecord,
    GoalRecord,
    PathwayFile,
    Presence,
    StepBy,
    StepDraft,
    StepState,
)
from models.records.person_copy import CopyPart
from models.records.programmes import Decision, EnrolmentRecord, ObservationRecord, YesNo
from models.rules.pathway import REASONS

NameOf = Callable[[str, str], str]
_FACTS: Final = {
    FactKind.MET: "Une rencontre",
    FactKind.CAME: "Vous êtes venu ou venue à une activité",
    FactKind.DONE_BEFORE: "Ce qui a été fait avec vous avant, dans un autre organisme",
    FactKind.ENGAGED: "Vous avez commencé un accompagnement",
    FactKind.OFFERED: "Une offre vous a été proposée",
    FactKind.INTRODUCED: "Vous avez rencontré un employeur",
    FactKind.IMMERSED: "Vous avez fait une immersion chez un employeur",
    FactKind.HIRED: "Vous avez été embauché ou embauchée",
    FactKind.PLAN_SIGNED: "Un plan a été signé",
    FactKind.BROKE: "Un contrat s’est arrêté",
    FactKind.PAUSED: "Votre accompagnement a été mis en pause",
    FactKind.RESUMED: "Votre accompagnement a repris",
    FactKind.LEFT: "L’accompagnement s’est terminé",
}
_ANSWERS: Final = {
    FactAnswer.INTERESTED: "cela vous intéresse",
    FactAnswer.THINKING: "vous y réfléchissez",
    FactAnswer.REFUSED: "non",
}
STATES: Final = {StepState.TODO: "à faire", StepState.DONE: "fait", StepState.DROPPED: "abandonné"}
_BY: Final = {StepBy.PERSON: "vous", StepBy.ADVISER: "l’équipe", StepBy.PARTNER: "un partenaire"}
_PRESENCES: Final = {
    Presence.PRESENT: "vous étiez là",
    Presence.EXCUSED: "vous aviez prévenu de votre absence",
    Presence.ABSENT: "vous n’étiez pas là",
    Presence.CANCELLED: "annulée par le service",
}
_KNOWN: Final = {YesNo.YES: "oui", YesNo.NO: "non", YesNo.UNKNOWN: "on ne sait pas"}
_DECISIONS: Final = {
    Decision.WAITING: "en attente",
    Decision.TAKEN: "vous êtes retenu ou retenue",
    Decision.NOT_TAKEN: "vous n’êtes pas retenu ou retenue",
}
_BIN: Final = "Dans la corbeille."


def way(file: PathwayFile, name_of: NameOf) -> tuple[CopyPart, ...]:
    """Return the parts of the copy about a person's way."""
    gone = file.removed_ids
    return (
        CopyPart(
            title="Votre parcours",
            help="Ce qui s’est passé, en plus des rencontres, des embauches et des plans.",
            lines=tuple(_fact(each, name_of, is_gone=each.fact_id in gone) for each in file.facts),
            empty="Rien d’autre n’a été noté.",
        ),
        CopyPart(
            title="Vos objectifs et leurs étapes",
            lines=tuple(_goal(each, is_gone=each.goal_id in gone) for each in file.goals),
            empty="Aucun objectif n’a été noté.",
        ),
        CopyPart(
            title="Les activités",
            lines=tuple(
                _activity(each, name_of, is_gone=each.activity_id in gone) for each in file.activities
            ),
            empty="Aucune activité n’a été notée.",
        ),
        CopyPart(
            title="Les programmes",
            lines=tuple(_programmes(file, name_of)),
            empty="Vous n’êtes inscrit ou inscrite dans aucun programme.",
        ),
    )


def _fact(record: FactRecord, name_of: NameOf, *, is_gone: bool) -> tuple[str, str]:
    content = record.content
    vocabulary = REASONS.get(content.kind, "")
    texts = [
        f"{_FACTS[content.kind]}{_by(record.who)}.",
        record.title,
        f"Votre réponse : {_ANSWERS[content.answer]}." if content.answer else "",
        f"Motif : {name_of(vocabulary, content.reason)}." if content.reason else "",
        f"Du fait de : {name_of('break_side', content.broken_by)}." if content.broken_by else "",
        content.words,
    ]
    return _day(content.happened_on), _told(texts, is_gone=is_gone)


def _goal(record: GoalRecord, *, is_gone: bool) -> tuple[str, str]:
    content = record.content
    texts = [f"{content.text} ({STATES[content.state]}){_by(record.who)}", *map(_step, content.steps)]
    if record.next_due_on is not None:
        texts.append(f"La prochaine étape est prévue pour le {_day(record.next_due_on)}.")
    return _day(record.created_at.astimezone().date()), _told(texts, is_gone=is_gone)


def _step(step: StepDraft) -> str:
    who = step.who_name or _BY[step.who]
    due = f", avant le {_day(step.due_on)}" if step.due_on else ""
    return f"{step.what} : {who}{due}, {STATES[step.state]}"


def _activity(record: ActivityRecord, name_of: NameOf, *, is_gone: bool) -> tuple[str, str]:
    content = record.content
    how = "en groupe" if content.is_group else "individuelle"
    texts = [
        f"{name_of('remobilisation', content.kind)}, {how}, {_duration(content.minutes)}{_by(record.who)}.",
        f"Présence : {_PRESENCES[content.presence]}.",
        content.note,
    ]
    return _day(content.held_on), _told(texts, is_gone=is_gone)


def _programmes(file: PathwayFile, name_of: NameOf) -> Iterable[tuple[str, str]]:
    for each in file.enrolments:
        texts = [*_enrolment(each, name_of), *_selection(each)]
        day = _day(each.content.entered_on)
        yield day, _told(texts, is_gone=each.enrolment_id in file.removed_ids)
    for seen in file.observations:
        is_gone = seen.observation_id in file.removed_ids
        yield _day(seen.content.observed_on), _told(_observation(seen), is_gone=is_gone)


def _enrolment(record: EnrolmentRecord, name_of: NameOf) -> list[str]:
    content = record.content
    return [
        f"Entrée dans : {record.programme.name}{_by(record.who)}.",
        f"Public : {name_of('programme_target', content.target)}." if content.target else "",
        f"Vérifié le {_day(content.checked_on)}." if content.checked_on else "",
        f"Inscrit ou inscrite à France Travail : {_KNOWN[content.is_registered]}.",
        f"Dernier contact avec un organisme référent : {_day(content.referent_on)}."
        if content.referent_on
        else "",
        f"Sans contact avec un référent depuis cinq mois : {_KNOWN[content.lacks_referent]}.",
        content.eligibility_note,
        f"Prolongé le {_day(content.extended_on)} : {content.extension_reason}"
        if content.extended_on
        else "",
        f"Terminé le {_day(content.left_on)} : {name_of('exit', content.exit_reason)}."
        if content.left_on
        else "",
    ]


def _selection(record: EnrolmentRecord) -> list[str]:
    content = record.content
    return [
        f"Décision : {_DECISIONS[content.decision]}." if content.decision else "",
        f"Décidé le {_day(content.decided_on)}." if content.decided_on else "",
        content.decision_reason,
        f"Dit à vous le {_day(content.told_on)}." if content.told_on else "",
        f"Vous l’avez contesté le {_day(content.contested_on)}." if content.contested_on else "",
        content.contest_words,
    ]


def _observation(record: ObservationRecord) -> list[str]:
    content = record.content
    met = {True: "rempli", False: "pas rempli", None: ""}[content.is_met]
    return [
        f"Observation{_by(record.who)}.",
        " : ".join(filter(None, (content.criterion, met))),
        f"Niveau de motivation : {content.level}." if content.level else "",
        content.words,
    ]


def _by(who: str) -> str:
    return f", noté par {who}" if who else ""


def _told(texts: Iterable[str], *, is_gone: bool) -> str:
    return "\n".join([text for text in texts if text] + ([_BIN] if is_gone else []))
