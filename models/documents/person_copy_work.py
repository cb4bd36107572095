"""What the complete copy says of work: hires, plans, files kept with them, and what is half typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from models.documents import person_copy_words as words
from models.documents.person_copy_fields import said
from models.documents.person_copy_words import day_words as _day
from models.documents.person_copy_words import duration_words as _duration
from models.documents.person_copy_words import instant_words as _instant
from models.records.codec import to_plain
from models.records.hand_overs import Direction
from models.records.person_copy import CopyPart, PersonFile
from models.records.placements import PlacementRecord
from models.records.plan_copies import PlanCopyRecord
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord
from models.records.print_orders import PLAN, PrintOrderRecord
from models.records.signatures import SignatureMethod, SignatureRecord
from models.rules.phrases import phrases
from models.rules.plan_reading import read_plan

NameOf = Callable[[str, str], str]
_BINNED = " (dans la corbeille)"
_CODED = frozenset({
    "language", "agreement", "internal_note", "timetable", "contract_type", "code", "category", "how",
    "phrase",
})  # fmt: skip


def hires(file: PersonFile, name_of: NameOf) -> CopyPart:
    """Every hire, with all that was typed of it."""
    lines = []
    for hire in file.hires:
        starts_on = hire.content.starts_on
        title = f"À partir du {_day(starts_on)}" if starts_on else "Date à fixer"
        title += _BINNED if hire.placement_id in file.removed_ids else ""
        lines.append((title, "\n".join(f"{word}." for word in _hire(hire, name_of) if word)))
    return CopyPart(title="Vos embauches", lines=tuple(lines), empty="Aucune embauche n’a été notée.")


def _hire(hire: PlacementRecord, name_of: NameOf) -> Iterator[str]:
    content = hire.content
    ends = f", jusqu’au {_day(content.ends_on)}" if content.ends_on else ""
    yield f"{hire.job_title}, chez {hire.employer_name}"
    yield f"Contrat : {name_of('contract_type', content.contract_type)}{ends}"
    yield f"Catégorie : {phrases('fr').text(f'category.{content.category}')}"
    yield f"Durée minimale : {content.minimum_months} mois" if content.minimum_months else ""
    yield f"Motif du contrat : {content.fixed_term_reason}" if content.fixed_term_reason else ""
    yield f"Durée par semaine : {_duration(content.weekly_minutes)}"
    tutor = ", ".join(filter(None, (content.tutor_name, content.tutor_function)))
    yield f"Tuteur ou tutrice : {tutor}" if tutor else ""
    if not content.has_trial_clause:
        yield "Sans période d’essai"
        return
    yield f"Fin de la période d’essai : {_day(hire.trial_ends_on)}" if hire.trial_ends_on else ""
    agreed = content.agreed_trial_days
    yield f"Période d’essai convenue : {agreed} jours" if agreed is not None else ""
    yield "Elle peut être renouvelée" if content.is_trial_renewable else ""
    yield "Elle a été renouvelée" if content.is_trial_renewed else ""
    yield f"Jours d’absence pendant l’essai : {content.absence_days}" if content.absence_days else ""


def plans(file: PersonFile) -> CopyPart:
    """Every version of every plan: its whole text where it is not joined as a document."""
    lines = []
    for version in file.plan_versions:
        title = f"Plan {version.number}, version {version.version}, {words.STATES[version.status]}"
        title += _BINNED if version.plan_id in file.removed_ids else ""
        given = (_copy(each) for each in file.plan_copies if each.content.version_id == version.version_id)
        printed = (_order(each) for each in file.print_orders if each.version_id == version.version_id)
        lines.append((title, "\n".join((*_version(version), *given, *printed))))
    return CopyPart(
        title="Vos plans d’intégration",
        help="Les plans signés ou prêts à signer sont joints à cette copie. Le texte des brouillons est ici.",
        lines=tuple(lines),
        empty="Aucun plan n’a été écrit.",
    )


def _version(version: PlanVersionRecord) -> Iterator[str]:
    content = version.content
    yield f"{content.post.title}, chez {content.employer.trade_name or content.employer.legal_name}."
    yield f"Commencé le {_instant(version.created_at)}, changé le {_instant(version.updated_at)}."
    yield f"Texte arrêté le {_instant(version.frozen_at)}." if version.frozen_at else ""
    for signature in version.signatures:
        yield _signature(signature)
        yield from _circumstances(signature)
    yield f"Horodaté le {_instant(version.stamped_at)}." if version.stamped_at else ""
    if version.status is PlanStatus.DRAFT or not version.document_sha256:
        yield from _whole_text(content)
    yield f"Note interne : {content.internal_note}" if content.internal_note else ""


def _signature(signature: SignatureRecord) -> str:
    verb = "n’a pas signé" if signature.method is SignatureMethod.DECLINED else "a signé"
    who = ", ".join(filter(None, (words.ROLES[signature.role], signature.signer_function)))
    how = words.METHODS[signature.method]
    of = f" (version {signature.stands_version})" if signature.stands_version else ""
    return f"{signature.signer_name} ({who}) {verb} le {_instant(signature.signed_at)}{of}{how}."


def _copy(record: PlanCopyRecord) -> str:
    """Say who received which copy."""
    content = record.content
    day = words.day_words(content.given_on) if content.given_on else ""
    by = f", noté par {record.who}" if record.who else ""
    gone = _BINNED if record.is_removed else ""
    return f"Exemplaire pour {words.ROLES[content.recipient]} {words.WAYS[content.way]} le {day}{by}{gone}."


def _order(record: PrintOrderRecord) -> str:
    """Say what was asked to be printed."""
    shares = record.shares
    parts = (
        ("la personne salariée", shares.employee),
        ("l’employeur", shares.employer),
        ("l’équipe", shares.adviser),
    )
    told = ", ".join(f"{count} pour {whom}" for whom, count in parts if count)
    paper = "le plan" if record.paper == PLAN else "un papier du plan"
    by = f", par {record.who}" if record.who else ""
    state = words.ORDERS[record.state]
    return f"Impression demandée le {_instant(record.created_at)}{by} : {paper}, {told}. {state}."


def _circumstances(signature: SignatureRecord) -> Iterator[str]:
    """Say what was noted of the moment at which somebody signed."""
    noted, seen = signature.circumstances, signature.attestation
    yield f"Identité : {words.IDENTITIES[noted.identity]}." if words.IDENTITIES[noted.identity] else ""
    yield "Le texte a été lu à voix haute." if noted.is_read_aloud else ""
    yield f"Interprète : {noted.interpreter_name}." if noted.interpreter_name else ""
    yield f"Témoin : {noted.witness_name}." if noted.witness_name else ""
    yield "Signé d’une croix ou d’une marque." if noted.is_cross else ""
    if seen is not None and seen.attested_by:
        yield f"Feuille signée vue par {seen.attested_by} le {_instant(seen.attested_at)}."


def _whole_text(content: PlanContent) -> Iterator[str]:
    """Give every sentence of a plan, then whatever was typed that no sentence has: translations first."""
    said = []
    for section in read_plan(content, phrases("fr")):
        said += [f"{section.title} :", *(f"– {line.french}" for line in section.lines)]
    yield from said
    told = "\n".join(said)
    rest = dict.fromkeys(text for text in _typed(to_plain(content)) if text not in told)
    yield from (f"Aussi écrit : {text}" for text in rest)


def _typed(plain: object) -> Iterator[str]:
    """Give every text that somebody typed in a plan; not its codes, its days nor its hours."""
    if isinstance(plain, dict):
        for name, value in plain.items():
            if name not in _CODED and not name.endswith(("_on", "_at", "_before")):
                yield from _typed(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from _typed(value)
    elif isinstance(plain, str) and plain:
        yield plain


def attachments(file: PersonFile) -> CopyPart:
    """Files kept with a plan, which are joined."""
    lines = tuple(
        (_instant(kept.created_at), f"Papier {number} : {kept.name}, par {kept.created_by or 'l’équipe'}.")
        for number, kept in enumerate(file.attachments, start=1)
    )
    return CopyPart(
        title="Les papiers gardés",
        help="Ces papiers sont joints à cette copie." if lines else "",
        lines=lines,
        empty="Aucun papier n’est gardé.",
    )


def half_typed(file: PersonFile, name_of: NameOf) -> CopyPart:
    """Work begun and not saved."""
    lines = tuple(
        (_instant(draft.updated_at), said(to_plain(draft.payload), name_of, _whole_text))
        for draft in file.half_typed
    )
    return CopyPart(title="En train d’être écrit", lines=lines, empty="Rien n’est en cours d’écriture.")


def undoable(file: PersonFile, name_of: NameOf) -> CopyPart:
    """What was there before a change of the past day."""
    lines = tuple(
        (
            _instant(entry.at),
            "\n".join(filter(None, (entry.subject, said(to_plain(entry.before), name_of, _whole_text)))),
        )
        for entry in file.undoable
    )
    return CopyPart(
        title="Ce qui peut encore être annulé",
        help="Gardé un jour, pour réparer une erreur.",
        lines=lines,
        empty="Rien ne peut être annulé.",
    )


def recipients(file: PersonFile, organisations: Iterable[str]) -> CopyPart:
    """Who received something: those who write here, and whoever was given a plan to sign."""
    lines = [(name, "Organisation qui écrit dans ce dossier.") for name in organisations if name]
    shown = dict.fromkeys(
        (version.content.employer.trade_name or version.content.employer.legal_name, version.number)
        for version in file.plan_versions
        if version.status is not PlanStatus.DRAFT
    )
    lines += [(kept.label, words.funded(kept)) for kept in file.funded]
    lines += [(name, f"A reçu le plan {number}, et rien d’autre du dossier.") for name, number in shown]
    lines += [
        (str(row.values["partner"]), f"A reçu la remise {row.values['reference']}, avec votre accord.")
        for row in file.rows
        if row.table == "hand_over" and row.values["direction"] == Direction.GIVEN
    ]
    return CopyPart(title="Qui a reçu quelque chose", lines=tuple(lines), empty="Personne.")
