"""The demo's network: a tutor, sponsors and pairs, agreements, events, hours of insertion clauses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from models.records.clause_hours import ClauseHoursDraft
from models.records.collaborators import CollaboratorDraft, PairDraft, PairMeetingDraft, RoleDraft
from models.records.network import (
    AttendanceDraft,
    AttendanceState,
    CommitmentLine,
    ConventionDraft,
    EventDraft,
    PartnerDraft,
)
from models.records.programmes import YesNo

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import CollaboratorId
    from models.records.residents import ResidentRecord

_Person = tuple[str, str, str, str, int | None, int, int]
_Signed = tuple[str, str, str, int, int, str, int, int]
_PEOPLE: Final[tuple[_Person, ...]] = (
    ("Aurore", "Démonstration-Vasseur", "Gestion locative", "sponsor", 2, 400, 20),
    ("Bertrand", "Démonstration-Kermel", "Travaux", "tutor", 1, 200, 8),
    ("Cécile", "Démonstration-Ozanne", "Ressources humaines", "coach", 3, 90, 110),
    ("Driss", "Démonstration-Lahlou", "Proximité", "offers", None, 60, 30),
)
"""First name, name, service, role, capacity, and how many days ago the charter was signed, a word was had."""
_PARTNERS: Final[tuple[_Signed, ...]] = (
    ("Association de démonstration Passerelle", "OTHER", "association", 300, 45, "ateliers", 4, 3),
    ("Mission locale de démonstration", "ML", "association", 120, 400, "orientations", 20, 6),
    ("Maison de la commande publique de démonstration", "PLIE", "clauses", 700, -12, "heures", 1200, 940),
)
"""Name, kind, kind of the agreement, days since it was signed, days until it ends, what was promised."""
_EVENTS: Final = (
    ("speed_coaching", 21, "Salle commune des Tilleuls", 2),
    ("discovery_day", 50, "Atelier du second œuvre", 1),
    ("speed_dating", -9, "Hôtel de ville", None),
)
_CAME: Final = (
    (AttendanceState.PRESENT, "introduction", "J’ai su quoi dire de mon métier d’avant."),
    (AttendanceState.PRESENT, "pair", ""),
    (AttendanceState.EXCUSED, "", ""),
    (AttendanceState.ABSENT, "", ""),
)


class DemoNetwork:
    """Notes the network through the controllers that the screens use.

    Args:
        workspace: Of the vault.
        today: The present day of the demo.
    """

    def __init__(self, workspace: Workspace, today: date) -> None:
        self._workspace, self._network, self._today = workspace, workspace.network, today

    def fill(self, people: Sequence[ResidentRecord]) -> None:
        """Give a network to the landlord, and a pair to those whose programme has sponsorship."""
        known = [self._collaborator(one) for one in _PEOPLE]
        for one in _PARTNERS:
            self._partner(one)
        self._hold_events(people, known)
        sponsored = [one for one in people if self._network.pairs.sponsorship(one.resident_id).is_allowed]
        for person, someone in zip(sponsored, known, strict=False):
            self._pair(person, someone)
        for place, person in enumerate(people[:2]):
            self._hours(person, place)
        self._network.clause_hours.save(
            ClauseHoursDraft(market="Réhabilitation de démonstration", lot="Lot 5", planned_minutes=140 * 60)
        )

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _collaborator(self, told: _Person) -> CollaboratorId:
        first_name, last_name, service, role, capacity, signed, heard = told
        draft = CollaboratorDraft(
            first_name=first_name,
            last_name=last_name,
            service=service,
            capacity=capacity,
            charter_signed_on=self._ago(signed),
            contacted_on=self._ago(heard),
            roles=(RoleDraft(code=role, starts_on=self._ago(signed)),),
        )
        key: CollaboratorId = self._network.collaborators.save(draft).collaborator_id
        return key

    def _partner(self, told: _Signed) -> None:
        name, kind, agreed, signed, ends, what, promised, done = told
        partner = self._network.partners.save(PartnerDraft(name=name, kind=kind))
        self._network.conventions.save(
            ConventionDraft(
                partner_id=partner.partner_id,
                kind=agreed,
                signed_on=self._ago(signed),
                expires_on=self._ago(-ends),
                commitments=(CommitmentLine(what=what, promised=promised, done=done),),
            )
        )

    def _hold_events(self, people: Sequence[ResidentRecord], known: Sequence[CollaboratorId]) -> None:
        for kind, days, place, offers in _EVENTS:
            draft = EventDraft(
                kind=kind, held_on=self._ago(days), begins_at=540, ends_at=720, place=place, offers=offers,
                companies=("Atelier de démonstration",), collaborators=tuple(known[:2]),
            )  # fmt: skip
            event = self._network.events.save(draft)
            for person, (state, followed, words) in zip(people, _CAME, strict=False):
                line = AttendanceDraft(event_id=event.event_id, resident_id=person.resident_id)
                if days > 0:
                    line = AttendanceDraft(
                        event_id=event.event_id, resident_id=person.resident_id, state=state,
                        followed=followed, words=words,
                    )  # fmt: skip
                self._network.attendances.save(line)

    def _pair(self, person: ResidentRecord, someone: CollaboratorId) -> None:
        pair = self._network.pairs.save(
            PairDraft(
                resident_id=person.resident_id, collaborator_id=someone, role="sponsor",
                starts_on=self._ago(40), goal="Préparer un entretien et oser appeler un employeur.",
            )
        )  # fmt: skip
        for days, note in ((33, "Première rencontre, très à l’aise."), (12, "Simulation d’entretien.")):
            self._network.meetings.save(
                PairMeetingDraft(
                    pair_id=pair.pair_id, met_on=self._ago(days), minutes=60, channel="meeting", note=note
                )
            )

    def _hours(self, person: ResidentRecord, place: int) -> None:
        self._network.clause_hours.save(
            ClauseHoursDraft(
                market="Réhabilitation de démonstration", lot=f"Lot {2 + place}",
                client="Bailleur de démonstration", holder="Entreprise de démonstration",
                resident_id=person.resident_id, planned_minutes=280 * 60, done_minutes=(35 + 90 * place) * 60,
                counted_from=self._ago(60), is_eligible=YesNo.YES, eligible_on=self._ago(62), proof_seen=True,
            )
        )  # fmt: skip
