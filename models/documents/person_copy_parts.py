"""What the complete copy says of somebody, in plain French, part after part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from models.documents import (
    person_copy_around,
    person_copy_immersions,
    person_copy_in_work,
    person_copy_network,
    person_copy_offers,
    person_copy_way,
)
from models.documents import person_copy_outreach as outreach
from models.documents import person_copy_told as told
from models.documents import person_copy_words as words
from models.documents import person_copy_work as work
from models.documents.person_copy_compared import compared
from models.documents.person_copy_words import day_words as _day
from models.documents.person_copy_words import duration_words as _duration
from models.documents.person_copy_words import instant_words as _instant
from models.records.meetings import MeetingDraft, MeetingRecord, VisitRecord
from models.records.person_copy import CopyPart, KeptDecision, PersonFile
from models.records.privacy import ConsentRecord, Restriction
from models.records.residents import ResidentDraft
from models.rules.phrases import phrases

NameOf = Callable[[str, str], str]
"""``name_of(vocabulary, code)``: the French words of a code."""


def parts_of(
    file: PersonFile, name_of: NameOf, organisations: tuple[str, ...], legal_basis: str = ""
) -> tuple[CopyPart, ...]:
    """Return the parts of the copy, in order.

    Args:
        file: Everything known.
        name_of: French words of the codes.
        organisations: Names of those who write in this vault.
        legal_basis: A ``LegalBasis`` of the settings; empty: not decided.
    """
    return (
        _identity(file, name_of),
        _wishes(file.resident.content, name_of),
        told.told(file, name_of),
        told.barriers(file, name_of),
        told.dated_papers(file),
        told.own_fields(file),
        _meetings(file, name_of),
        _visits(file, name_of),
        outreach.first_contacts(file, name_of),
        outreach.pointings(file),
        work.hires(file, name_of),
        work.plans(file),
        work.attachments(file),
        *person_copy_way.way(file.pathway, name_of),
        *person_copy_offers.offers(file.offers, name_of),
        person_copy_immersions.immersions(file.immersions, name_of),
        *person_copy_in_work.in_work(file.in_work, name_of),
        *person_copy_around.around(file, name_of),
        *person_copy_network.network(file.network, name_of),
        _notices(file, name_of),
        _consents(file.consents),
        _requests(file),
        work.recipients(file, organisations),
        compared(file),
        _openings(file),
        _bin(file, name_of),
        work.half_typed(file, name_of),
        work.undoable(file, name_of),
        CopyPart(title="Pourquoi, combien de temps, vos droits", entries=words.explanation(legal_basis)),
    )


def _identity(file: PersonFile, name_of: NameOf) -> CopyPart:
    draft = file.resident.content
    aside = {
        Restriction.OBJECTION: "oui, vous vous y êtes opposé ou opposée",
        Restriction.LIMITATION: "oui, il est limité",
    }.get(file.state.restriction, "")
    since = file.state.restricted_since
    last = f"{_day(file.state.last_contact_on)} : {words.SOURCES[file.state.source]}"
    return CopyPart(
        title="Qui vous êtes",
        entries=(
            ("Prénom ou surnom", draft.first_name),
            ("Nom", draft.last_name),
            ("Année de naissance", str(draft.birth_year or "")),
            ("Date de naissance", _day(draft.birth_date)),
            ("Sexe, pour les statistiques", words.SEX.get(draft.sex, "")),
            ("Résidence", file.residence),
            ("Bâtiment", file.building),
            ("Chambre ou logement", draft.room),
            ("Téléphone", draft.phone),
            ("Adresse e-mail", draft.email),
            ("Vous préférez", _named(name_of, "preferred_contact", draft.preferred_contact)),
            ("Langue pour se comprendre", _named(name_of, "language", draft.exchange_language)),
            ("Langues parlées", _list(name_of, "language", draft.languages_spoken)),
            ("Langues lues", _list(name_of, "language", draft.languages_read)),
            ("Interprète", "utile" if draft.needs_interpreter else ""),
            ("Première rencontre", _day(draft.first_met_on)),
            ("Par quel moyen", _named(name_of, "channel", draft.channel)),
            ("Information sur vos droits", _day(draft.informed_on)),
            ("Dossier ouvert le", _instant(file.resident.created_at)),
            ("Dernier changement du dossier", _instant(file.resident.updated_at)),
            ("Où vous en êtes", words.STAGES[file.resident.stage]),
            ("Dernière rencontre", _day(file.resident.last_contact_on)),
            ("Dernier contact venant de vous", last),
            ("Gardé jusqu’au", _day(file.state.ends_on)),
            ("Gardé plus longtemps", "\n".join(map(_decision, file.decisions))),
            ("Dossier mis de côté", aside),
            ("Mis de côté depuis", _instant(since) if since else ""),
            ("Dans la corbeille depuis", _day(file.removed_on)),
        ),
    )


def _decision(decision: KeptDecision) -> str:
    who = f", par {decision.who}" if decision.who else ""
    return f"jusqu’au {_day(decision.until)} : {decision.reason} (le {_instant(decision.at)}{who})"


def _wishes(draft: ResidentDraft, name_of: NameOf) -> CopyPart:
    week = phrases("fr").weekdays
    slots = (f"{week[slot.weekday]} {words.DAY_PARTS[slot.part]}" for slot in draft.availability)
    return CopyPart(
        title="Ce que vous souhaitez, ce qui est possible",
        help="Ce que vous avez dit, avec vos mots.",
        entries=(
            ("Vos envies", draft.wishes),
            ("Métiers", _list(name_of, "sector", draft.wished_trades)),
            ("Ce que vous ne voulez pas", draft.refusals),
            ("Ce que vous avez déjà fait", draft.experiences),
            ("Vous pouvez travailler", ", ".join(slots)),
            ("Sur les horaires", draft.hours_note),
            ("À partir du", _day(draft.available_from)),
            ("Heures par semaine", _duration(draft.wanted_weekly_minutes)),
            ("Gestes à éviter", draft.functional_limits),
            ("Déplacements", _list(name_of, "travel_mode", draft.travel_modes)),
            ("Trajet le plus long", _duration(draft.max_travel_minutes)),
        ),
    )


def _meetings(file: PersonFile, name_of: NameOf) -> CopyPart:
    return CopyPart(
        title="Vos rencontres avec l’équipe",
        help="Tout ce qui a été écrit, par toutes les organisations.",
        lines=tuple(_meeting(meeting, name_of, file.halls) for meeting in file.meetings),
        empty="Aucune rencontre n’a été notée.",
    )


def _meeting(meeting: MeetingRecord, name_of: NameOf, halls: Mapping[str, str]) -> tuple[str, str]:
    content = meeting.content
    title = _instant(meeting.met_at)
    if meeting.adviser_name:
        title += f", avec {meeting.adviser_name}"
    title += _place(content.hall_id, halls)
    texts = [content.note]
    if content.is_attempt:
        texts.append("On a essayé de vous joindre, sans réponse.")
    if content.channel:
        texts.append(f"Par : {name_of('channel', content.channel)}.")
    step = words.STEPS[content.next_step] if content.next_step is not None else ""
    if then := ", ".join(filter(None, (step, *_appointment(content)))):
        texts.append(f"Ensuite : {then}.")
    if content.read_back is not None:
        texts.append(f"Relu ensemble : {words.READ_BACK[content.read_back]}.")
    return title, "\n".join(text for text in texts if text) or "Rien d’autre n’a été écrit."


def _appointment(content: MeetingDraft) -> tuple[str, ...]:
    """Return when and where one meets again, as it was printed on the slip."""
    return (
        f"le {_day(content.next_step_on)}" if content.next_step_on else "",
        f"à {phrases('fr').time(content.next_step_at)}" if content.next_step_at else "",
        content.next_step_place,
        content.next_step_way,
    )


def _visits(file: PersonFile, name_of: NameOf) -> CopyPart:
    return CopyPart(
        title="Vos passages aux permanences",
        lines=tuple(
            (_instant(visit.arrived_at) + _place(visit.hall_id, file.halls), _visit(visit, name_of))
            for visit in file.visits
        ),
        empty="Aucun passage n’a été noté.",
    )


def _visit(visit: VisitRecord, name_of: NameOf) -> str:
    room = f", chambre {visit.room}" if visit.room else ""
    said = [f"Écrit sur la liste du jour : {visit.initials or '—'}{room}{words.visit_end(visit)}"]
    said.append(f"Langue : {name_of('language', visit.language)}." if visit.language else "")
    said.append(f"Reçu ou reçue le {_instant(visit.received_at)}." if visit.received_at else "")
    said.append(f"Parti ou partie le {_instant(visit.left_at)}." if visit.left_at else "")
    return "\n".join(filter(None, said))


def _place(hall_id: UUID | None, halls: Mapping[str, str]) -> str:
    name = halls.get(str(hall_id), "")
    return f", {name}" if name else ""


def _notices(file: PersonFile, name_of: NameOf) -> CopyPart:
    lines = tuple(
        (
            _day(notice.told_on),
            f"Information {words.FORMS[notice.form]}, en langue : {name_of('language', notice.language)}"
            + (f", par {notice.told_by}" if notice.told_by else ""),
        )
        for notice in file.notices
    )
    known = file.resident.content.informed_on
    entries = (("Information donnée le", _day(known)),) if known and not lines else ()
    empty = "Il n’est pas écrit que vos droits vous ont été expliqués."
    return CopyPart(title="Ce qu’on vous a dit de vos droits", entries=entries, lines=lines, empty=empty)


def _consents(consents: Iterable[ConsentRecord]) -> CopyPart:
    entries = []
    for consent in consents:
        if consent.is_given is None:
            entries.append((words.USES[consent.use], "question pas encore posée"))
            continue
        answers = (
            f"{'oui' if event.is_given else 'non'} le {_day(event.decided_on)}"
            + (f", noté par {event.noted_by}" if event.noted_by else "")
            for event in consent.history
        )
        entries.append((words.USES[consent.use], " ; avant : ".join(answers)))
    return CopyPart(
        title="Vos accords", help="Vous pouvez changer d’avis à tout moment.", entries=tuple(entries)
    )


def _requests(file: PersonFile) -> CopyPart:
    lines = []
    for request in file.requests:
        who = f" Demande notée par {request.received_by}." if request.received_by else ""
        texts = [
            words.asked(request) + who,
            f"Réponse avant le {_day(request.due_on)}.",
        ]
        if request.extension_reason:
            texts.append(
                f"Deux mois de plus, dit le {_day(request.extended_on)} : {request.extension_reason}"
            )
        if request.outcome is not None:
            outcome = words.OUTCOMES[request.outcome]
            by = f" par {request.answered_by}" if request.answered_by else ""
            texts.append(f"Répondu le {_day(request.answered_on)}{by} : {outcome}. {request.answer}")
        lines.append((_day(request.received_on), "\n".join(texts)))
    return CopyPart(title="Vos demandes", lines=tuple(lines), empty="Aucune demande n’a été notée.")


def _openings(file: PersonFile) -> CopyPart:
    lines = tuple(
        (
            _instant(line.at),
            f"{line.who or 'L’application'} {words.ACTIONS.get(line.action, line.action)} "
            f"{words.THINGS.get(line.kind, line.kind)}.",
        )
        for line in file.openings
    )
    return CopyPart(
        title="Qui a ouvert ou changé votre dossier",
        help="Le journal est gardé un an au plus.",
        lines=lines,
        empty="Rien n’est écrit dans le journal.",
    )


def _bin(file: PersonFile, name_of: NameOf) -> CopyPart:
    return CopyPart(
        title="Ce qui est dans la corbeille",
        help="Mis de côté par l’équipe, bientôt effacé.",
        lines=tuple(_meeting(meeting, name_of, file.halls) for meeting in file.removed_meetings),
        empty="La corbeille est vide.",
    )


def _named(name_of: NameOf, vocabulary: str, code: str) -> str:
    return name_of(vocabulary, code) if code else ""


def _list(name_of: NameOf, vocabulary: str, codes: Iterable[str]) -> str:
    return ", ".join(name_of(vocabulary, code) for code in codes)
