"""What the complete copy says of somebody, in plain French, part after part."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from models.documents import person_copy_words as words
from models.documents.local_time import paris
from models.documents.person_copy_words import day_words as _day
from models.documents.person_copy_words import duration_words as _duration
from models.documents.person_copy_words import instant_words as _instant
from models.records.codec import to_plain
from models.records.meetings import MeetingRecord
from models.records.person_copy import CopyPart, PersonFile
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.privacy import ConsentRecord, Restriction
from models.records.residents import ResidentDraft
from models.records.signatures import SignatureMethod
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
        _meetings(file.meetings, name_of),
        _visits(file),
        _hires(file, name_of),
        _plans(file.plan_versions),
        _notices(file, name_of),
        _consents(file.consents),
        _requests(file),
        _recipients(file, organisations),
        _openings(file),
        _bin(file, name_of),
        _half_typed(file),
        CopyPart(title="Pourquoi, combien de temps, vos droits", entries=words.explanation(legal_basis)),
    )


def _identity(file: PersonFile, name_of: NameOf) -> CopyPart:
    draft = file.resident.content
    aside = {
        Restriction.OBJECTION: "oui, vous vous y êtes opposé ou opposée",
        Restriction.LIMITATION: "oui, il est limité",
    }.get(file.state.restriction, "")
    last = f"{_day(file.state.last_contact_on)} : {words.SOURCES[file.state.source]}"
    return CopyPart(
        title="Qui vous êtes",
        entries=(
            ("Prénom ou surnom", draft.first_name),
            ("Nom", draft.last_name),
            ("Année de naissance", str(draft.birth_year or "")),
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
            ("Dossier ouvert le", _day(paris(file.resident.created_at).date())),
            ("Dernier contact venant de vous", last),
            ("Gardé jusqu’au", _day(file.state.ends_on)),
            ("Gardé plus longtemps, pourquoi", file.state.kept_reason),
            ("Dossier mis de côté", aside),
        ),
    )


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


def _meetings(meetings: Iterable[MeetingRecord], name_of: NameOf) -> CopyPart:
    return CopyPart(
        title="Vos rencontres avec l’équipe",
        help="Tout ce qui a été écrit, par toutes les organisations.",
        lines=tuple(_meeting(meeting, name_of) for meeting in meetings),
        empty="Aucune rencontre n’a été notée.",
    )


def _meeting(meeting: MeetingRecord, name_of: NameOf) -> tuple[str, str]:
    content = meeting.content
    title = _instant(meeting.met_at)
    if meeting.adviser_name:
        title += f", avec {meeting.adviser_name}"
    texts = [content.note]
    if content.is_attempt:
        texts.append("On a essayé de vous joindre, sans réponse.")
    if content.channel:
        texts.append(f"Par : {name_of('channel', content.channel)}.")
    if content.next_step is not None:
        when = f", le {_day(content.next_step_on)}" if content.next_step_on else ""
        texts.append(f"Ensuite : {words.STEPS[content.next_step]}{when}.")
    return title, "\n".join(text for text in texts if text) or "Rien d’autre n’a été écrit."


def _visits(file: PersonFile) -> CopyPart:
    return CopyPart(
        title="Vos passages aux permanences",
        lines=tuple(
            (
                _instant(visit.arrived_at),
                f"Écrit sur la liste du jour : {visit.initials or '—'}"
                + (f", chambre {visit.room}" if visit.room else "")
                + words.visit_end(visit),
            )
            for visit in file.visits
        ),
        empty="Aucun passage n’a été noté.",
    )


def _hires(file: PersonFile, name_of: NameOf) -> CopyPart:
    lines = []
    for hire in file.hires:
        content = hire.content
        ends = f", jusqu’au {_day(content.ends_on)}" if content.ends_on else ""
        told = [
            f"{hire.job_title}, chez {hire.employer_name}",
            f"Contrat : {name_of('contract_type', content.contract_type)}{ends}",
            f"Durée par semaine : {_duration(content.weekly_minutes)}",
            f"Tuteur ou tutrice : {content.tutor_name}" if content.tutor_name else "",
            f"Fin de la période d’essai : {_day(hire.trial_ends_on)}" if hire.trial_ends_on else "",
        ]
        title = f"À partir du {_day(content.starts_on)}" if content.starts_on else "Date à fixer"
        lines.append((title, "\n".join(f"{word}." for word in told if word)))
    return CopyPart(title="Vos embauches", lines=tuple(lines), empty="Aucune embauche n’a été notée.")


def _plans(versions: Iterable[PlanVersionRecord]) -> CopyPart:
    lines = []
    for version in versions:
        content = version.content
        title = f"Plan {version.number}, version {version.version}, {words.STATES[version.status]}"
        texts = [f"{content.post.title}, chez {content.employer.trade_name or content.employer.legal_name}."]
        for signature in version.signatures:
            verb = "n’a pas voulu signer" if signature.method is SignatureMethod.DECLINED else "a signé"
            role = words.ROLES[signature.role]
            texts.append(f"{signature.signer_name} ({role}) {verb} le {_instant(signature.signed_at)}.")
        if content.internal_note:
            texts.append(f"Note interne : {content.internal_note}")
        lines.append((title, "\n".join(texts)))
    return CopyPart(
        title="Vos plans d’intégration",
        help="Les plans signés ou prêts à signer sont joints à cette copie.",
        lines=tuple(lines),
        empty="Aucun plan n’a été écrit.",
    )


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
        texts = [
            f"{words.KINDS[request.kind]}. {request.note}".strip(),
            f"Réponse avant le {_day(request.due_on)}.",
        ]
        if request.extension_reason:
            texts.append(f"Deux mois de plus : {request.extension_reason}")
        if request.outcome is not None:
            outcome = words.OUTCOMES[request.outcome]
            texts.append(f"Répondu le {_day(request.answered_on)} : {outcome}. {request.answer}")
        lines.append((_day(request.received_on), "\n".join(texts)))
    return CopyPart(title="Vos demandes", lines=tuple(lines), empty="Aucune demande n’a été notée.")


def _recipients(file: PersonFile, organisations: tuple[str, ...]) -> CopyPart:
    """Who received something: those who write here, and whoever was given a plan to sign."""
    lines = [(name, "Organisation qui écrit dans ce dossier.") for name in organisations if name]
    shown = dict.fromkeys(
        (version.content.employer.trade_name or version.content.employer.legal_name, version.number)
        for version in file.plan_versions
        if version.status is not PlanStatus.DRAFT
    )
    lines += [(name, f"A reçu le plan {number}, et rien d’autre du dossier.") for name, number in shown]
    return CopyPart(title="Qui a reçu quelque chose", lines=tuple(lines), empty="Personne.")


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
        lines=tuple(_meeting(meeting, name_of) for meeting in file.removed_meetings),
        empty="La corbeille est vide.",
    )


def _half_typed(file: PersonFile) -> CopyPart:
    lines = tuple(
        (_instant(draft.updated_at), "\n".join(_texts(to_plain(draft.payload)))) for draft in file.half_typed
    )
    return CopyPart(title="En train d’être écrit", lines=lines, empty="Rien n’est en cours d’écriture.")


def _texts(value: object) -> list[str]:
    """Return the words of a half-typed form, one a line."""
    if isinstance(value, dict):
        parts = (value[name] for name in value if not name.endswith("_id"))
        return [text for part in parts for text in _texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]
    return [value] if isinstance(value, str) and value else []


def _named(name_of: NameOf, vocabulary: str, code: str) -> str:
    return name_of(vocabulary, code) if code else ""


def _list(name_of: NameOf, vocabulary: str, codes: Iterable[str]) -> str:
    return ", ".join(name_of(vocabulary, code) for code in codes)
