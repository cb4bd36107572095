"""The fixed French words of the complete copy, and how it writes days and durations."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from models.documents.local_time import paris
from models.records.funding import FundedList
from models.records.meetings import NextStep, ReadBack, VisitRecord
from models.records.papers import LegalBasis
from models.records.plan_copies import CopyWay
from models.records.plans import PlanStatus
from models.records.print_orders import OrderState
from models.records.privacy import ConsentUse, NoticeForm, RequestKind, RequestOutcome, RequestRecord
from models.records.residents import DayPart, ResidentStage
from models.records.retention import ContactSource
from models.records.signatures import IdentitySeen, SignatureMethod, SignerRole
from models.rules.phrases import phrases
from models.rules.retention import funded_list_ends_on

SEX: Final = {"woman": "femme", "man": "homme", "other": "autre"}
STEPS: Final = {
    NextStep.CALL_BACK: "rappeler",
    NextStep.VISIT: "aller voir une entreprise ensemble",
    NextStep.PLAN: "écrire un plan d’intégration",
    NextStep.NOTHING: "rien de prévu",
}
READ_BACK: Final = {
    ReadBack.RIGHT: "vous avez dit que c’était juste",
    ReadBack.TO_CORRECT: "vous avez demandé à corriger",
}
USES: Final = {
    ConsentUse.EMPLOYER_CONTACT: "Parler de vous à des employeurs",
    ConsentUse.PARTNER_SHARING: "Partager des informations avec un partenaire nommé",
    ConsentUse.SMS: "Vous envoyer des SMS",
    ConsentUse.PHOTO: "Vous prendre en photo (cette question n’est plus posée)",
}
FORMS: Final = {
    NoticeForm.SPOKEN: "dite à voix haute",
    NoticeForm.LEAFLET: "remise par écrit",
    NoticeForm.BOTH: "dite à voix haute et remise par écrit",
}
KINDS: Final = {
    RequestKind.ACCESS: "Avoir une copie du dossier",
    RequestKind.RECTIFICATION: "Corriger le dossier",
    RequestKind.OBJECTION: "S’opposer au dossier",
    RequestKind.LIMITATION: "Mettre le dossier de côté",
    RequestKind.ERASURE: "Effacer le dossier",
    RequestKind.WITHDRAWAL: "Retirer un accord",
}
OUTCOMES: Final = {
    RequestOutcome.GRANTED: "accepté",
    RequestOutcome.PARTLY: "accepté en partie",
    RequestOutcome.REFUSED: "refusé",
}
STATES: Final = {
    PlanStatus.DRAFT: "brouillon",
    PlanStatus.TO_SIGN: "à signer",
    PlanStatus.SIGNED: "signé",
    PlanStatus.DECLINED: "non signé",
    PlanStatus.SUPERSEDED: "remplacé par une version plus récente",
}
ROLES: Final = {
    SignerRole.EMPLOYEE: "vous",
    SignerRole.EMPLOYER: "l’employeur",
    SignerRole.ADVISER: "la personne qui vous accompagne",
}
METHODS: Final = {
    SignatureMethod.SCREEN: " sur l’écran",
    SignatureMethod.PAPER: " sur le papier",
    SignatureMethod.DECLINED: "",
    SignatureMethod.STANDS: ", et cette signature vaut toujours",
}
WAYS: Final = {
    CopyWay.HAND: "remis en main propre",
    CopyWay.POST: "envoyé par la poste",
    CopyWay.ENCRYPTED: "donné en fichier chiffré",
}
ORDERS: Final = {
    OrderState.WAITING: "Elle attend",
    OrderState.PRINTED: "Elle est faite",
    OrderState.FAILED: "Elle n’a pas abouti",
    OrderState.COLLECTED: "Elle est faite et récupérée",
}
IDENTITIES: Final = {
    IdentitySeen.NOT_NOTED: "",
    IdentitySeen.KNOWN: "connue de la personne qui accompagne",
    IdentitySeen.DOCUMENT: "un document a été montré",
    IdentitySeen.EMPLOYER: "présentée par l’employeur",
}
STAGES: Final = {
    ResidentStage.CONTACT: "premier contact",
    ResidentStage.WELCOMED: "vous avez été accueilli ou accueillie",
    ResidentStage.PROPOSALS: "des offres vous sont proposées",
    ResidentStage.INTRODUCED: "vous avez rencontré un employeur",
    ResidentStage.HIRED: "vous avez été embauché ou embauchée",
    ResidentStage.PLAN_SIGNED: "un plan est signé",
    ResidentStage.LEFT: "l’accompagnement est terminé",
}
DAY_PARTS: Final = {
    DayPart.MORNING: "tôt le matin",
    DayPart.DAY: "en journée",
    DayPart.EVENING: "le soir",
    DayPart.NIGHT: "la nuit",
}
SOURCES: Final = {
    ContactSource.VISIT: "vous êtes venu ou venue à une permanence",
    ContactSource.ACTIVITY: "vous êtes venu ou venue à une activité ou à une immersion, "
    "ou vous avez parlé de votre emploi",
    ContactSource.MEETING: "vous avez parlé avec l’équipe",
    ContactSource.SIGNATURE: "vous avez signé un plan",
    ContactSource.CONSENT: "vous avez donné ou retiré un accord",
    ContactSource.REQUEST: "vous avez fait une demande sur votre dossier",
    ContactSource.NOTICE: "vos droits vous ont été expliqués",
    ContactSource.FIRST_MEETING: "première rencontre",
    ContactSource.FILE_CREATED: "ouverture du dossier",
}
ACTIONS: Final = {
    "seen": "a ouvert",
    "created": "a créé",
    "changed": "a modifié",
    "deleted": "a mis à la corbeille ou effacé",
    "printed": "a imprimé",
    "exported": "a copié",
    "signed": "a fait signer",
    "purged": "a effacé",
    "administered": "a décidé pour",
}
THINGS: Final = {
    "resident": "le dossier",
    "meeting": "une rencontre",
    "visit": "un passage",
    "placement": "une embauche",
    "plan": "un plan",
    "plan_version": "un plan",
    "signature": "une signature",
    "plan_copy": "un exemplaire de plan remis",
    "print_order": "un plan à imprimer",
    "consent": "un accord",
    "notice": "une information sur vos droits",
    "rights_request": "une demande",
    "restriction": "la mise de côté du dossier",
    "person_copy": "le dossier complet",
    "attachment": "un papier gardé",
    "barrier_mark": "ce qui vous freine",
    "dated_paper": "la date d’un document",
    "own_field": "les champs de l’organisation",
    "pathway_fact": "un fait de votre parcours",
    "goal": "un objectif",
    "activity": "une activité",
    "absence": "une absence au travail",
    "adjustment": "ce qui a été changé dans votre travail",
    "check_point": "un point de suivi de votre emploi",
    "duty_done": "ce que l’employeur a fait",
    "voice": "ce que quelqu’un a dit de votre emploi",
    "enrolment": "un programme",
    "observation": "une observation",
    "proposal": "une proposition",
    "introduction": "une mise en relation",
    "immersion": "une immersion",
    "pair": "un binôme",
    "pair_meeting": "une rencontre de binôme",
    "attendance": "une venue à un événement",
    "clause_hours": "des heures de clause d’insertion",
    "retention": "la durée de conservation",
    "merge": "deux dossiers réunis",
    "comparison": "une comparaison avec un partenaire, sans votre nom",
    "mentions": "la recherche de votre nom dans d’autres dossiers",
    "standing": "votre situation auprès de France Travail",
    "follow_up": "qui vous suit",
    "sharing_agreement": "un accord de partage",
    "hand_over": "une partie du dossier à transmettre",
    "first_contact": "un premier contact",
    "pointing": "ce qu’un relais a dit de vous",
}
_BASES: Final = {
    LegalBasis.PUBLIC_MISSION: "Une mission d’intérêt public (RGPD, article 6.1.e).",
    LegalBasis.LEGITIMATE_INTEREST: "L’intérêt légitime de l’organisation (RGPD, article 6.1.f).",
}
_ASK_BASE: Final = "Demandez à l’organisation sur quelle base du RGPD (article 6) elle garde ce dossier."
_OPTIONAL: Final = (
    "Les accords de la partie « Vos accords » sont facultatifs : vous pouvez les retirer quand vous voulez."
)
_EXPLANATION: Final = (
    ("Pourquoi ce dossier", "Vous accompagner vers un emploi et dans votre emploi."),
    ("Combien de temps", "Deux ans après le dernier contact venant de vous. Un plan signé est gardé cinq ans "
     "de plus, dans une archive fermée, comme preuve."),
    ("Vos droits", "Lire, corriger, mettre de côté, vous opposer, effacer. Réponse en un mois. Si la réponse "
     "ne vous convient pas : www.cnil.fr, ou CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07."),
    ("Hors de France", "Rien ne sort de cet ordinateur par internet. Rien n’est vendu."),
)  # fmt: skip


def explanation(legal_basis: str) -> tuple[tuple[str, str], ...]:
    """Return why, on what basis, how long, and the rights.

    Args:
        legal_basis: A ``LegalBasis``; empty: the organisation has not said.
    """
    base = _BASES[LegalBasis(legal_basis)] if legal_basis else _ASK_BASE
    return (_EXPLANATION[0], ("Sur quelle base", f"{base} {_OPTIONAL}"), *_EXPLANATION[1:])


def asked(request: RequestRecord) -> str:
    """Say what was asked, with its words; of an agreement taken back, which one."""
    if request.kind is RequestKind.WITHDRAWAL and request.note:
        return f"{KINDS[request.kind]} : {USES[ConsentUse(request.note)]}."
    return f"{KINDS[request.kind]}. {request.note}".strip()


def funded(kept: FundedList) -> str:
    """Say what a list for a funder has of somebody, and until when."""
    line = kept.lines[0]
    said = f"Liste pour le financeur, sans votre nom : dossier {line.code}, de {line.first_month} à "
    until = funded_list_ends_on(kept.funder, kept.runs_from) if kept.runs_from else None
    ends = f"Gardée jusqu’au {day_words(until)}." if until else "Gardée tant que le financeur peut contrôler."
    return f"{said}{line.last_month}, {STAGES[ResidentStage(line.stage)]}. {ends}"


def visit_end(visit: VisitRecord) -> str:
    """Say how a passage ended; nothing while the person may still be there."""
    is_gone = visit.left_at is not None and visit.received_at is None
    return " ; vous êtes reparti ou repartie sans avoir été reçu ou reçue." if is_gone else "."


def duration_words(minutes: int | None) -> str:
    """Write a duration; empty for none."""
    return phrases("fr").hours(minutes) if minutes else ""


def day_words(day: date | None) -> str:
    """Write a day out; empty for none."""
    return phrases("fr").date(day) if day else ""


def instant_words(instant: datetime) -> str:
    """Write an instant in the legal time of Paris."""
    local = paris(instant)
    return f"{day_words(local.date())}, {phrases('fr').time(local.time())}"
