"""Invented tutors and sponsors with their pairs, partners with agreements, events, hours of clauses."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.demo.names import draw_name
from models.demo.numbers import email_address, mobile_phone
from models.records.collaborators import TUTOR
from models.records.ids import CollaboratorId
from models.records.network import USUAL_REMIND_DAYS, AttendanceState, CommitmentLine
from models.records.programmes import YesNo
from models.rules.names import fold

if TYPE_CHECKING:
    from models.demo.batch import Batch
    from models.demo.chance import Chance

_HELD_BY: Final = 8
"""Collaborators of a vault of any size."""
_TOUCHED_IN: Final = 20
"""One person in so many is paired, on the list of an event, or counted in a clause."""
_ROLES: Final = (TUTOR, "sponsor", "sponsor", "coach", "discovery", "offers")
_SERVICES: Final = ("Gestion locative", "Proximité", "Ressources humaines", "Travaux")
_PARTNERS: Final = (
    ("Mission locale de démonstration", "ML"),
    ("Association de démonstration Tremplin", "OTHER"),
    ("Maison de l’emploi de démonstration", "PLIE"),
)
_EVENTS: Final = (("speed_coaching", 90), ("discovery_day", 45), ("speed_dating", 12), ("forum", -20))
_GOALS: Final = (
    "Préparer un entretien sans stress.",
    "Découvrir deux métiers du bâtiment.",
    "Oser appeler un employeur.",
)
_NOTES: Final = ("Simulation d’entretien, très à l’aise.", "Relecture d’une annonce.", "")
_MARKET: Final = "Réhabilitation de démonstration"


class NetworkFiller:
    """Adds the network of invented people.

    Args:
        chance: The same seed invents the same.
        now: Instant in UTC around which everything happened.
    """

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance, self._now, self._today = chance, now, now.astimezone().date()
        self._stamps = {"created_at": now, "updated_at": now}
        self._people: list[UUID] = []
        self._events: list[UUID] = []
        self._convention: UUID | None = None
        self._is_first = True

    def add_house(self, batch: Batch) -> None:
        """Add what does not hang on a person: collaborators, partners, agreements, events."""
        self._people = [self._collaborator(batch, place) for place in range(_HELD_BY)]
        for place, (name, kind) in enumerate(_PARTNERS):
            self._partner(batch, name, kind, place)
        self._events = [self._event(batch, kind, days) for kind, days in _EVENTS]

    def add(self, batch: Batch, key: UUID) -> None:
        """Add what is about one person; the first has everything, however small the vault is."""
        is_first, self._is_first = self._is_first, False
        if self._chance.below(_TOUCHED_IN) and not is_first:
            return
        self._pair(batch, key)
        self._attendance(batch, key)
        if is_first or self._chance.below(3) == 0:
            self._hours(batch, key)

    def _collaborator(self, batch: Batch, place: int) -> UUID:
        key, name = batch.new_key(), draw_name(self._chance)
        signed_on = self._past(400)
        batch.collaborator.add(
            id=key,
            sort_key=fold(f"{name.last_name} {name.first_name}"),
            first_name=name.first_name,
            last_name=name.last_name,
            service=_SERVICES[place % len(_SERVICES)],
            phone=mobile_phone(self._chance),
            email=email_address(name.first_name, name.last_name),
            capacity=self._chance.pick((1, 2, 2, 3)),
            charter_signed_on=signed_on if place % 4 else None,
            contacted_on=self._past(150),
            note="",
            **self._stamps,
        )
        batch.collaborator_role.add(
            id=batch.new_key(),
            collaborator_id=key,
            code=_ROLES[place % len(_ROLES)],
            starts_on=signed_on,
            position=0,
            **self._stamps,
        )
        return key

    def _partner(self, batch: Batch, name: str, kind: str, place: int) -> None:
        key, ends_on = batch.new_key(), self._today + timedelta(days=40 + 200 * place)
        blank = dict.fromkeys(
            ("contact_name", "contact_function", "phone", "email", "street", "postcode", "city"), ""
        )
        batch.partner.add(id=key, sort_key=fold(name), name=name, kind=kind, note="", **blank, **self._stamps)
        convention = batch.new_key()
        self._convention = self._convention or convention
        batch.convention.add(
            id=convention,
            partner_id=key,
            kind="association",
            name="",
            signed_on=ends_on - timedelta(days=365),
            expires_on=ends_on,
            remind_days=USUAL_REMIND_DAYS,
            remind_on=ends_on - timedelta(days=USUAL_REMIND_DAYS),
            commitments=(CommitmentLine(what="ateliers", promised=4, done=place),),
            assessment="",
            note="",
            **self._stamps,
        )

    def _event(self, batch: Batch, kind: str, days_ago: int) -> UUID:
        key = batch.new_key()
        batch.event.add(
            id=key,
            kind=kind,
            name="",
            held_on=self._today - timedelta(days=days_ago),
            begins_at=9 * 60,
            ends_at=12 * 60,
            place="Salle commune de la résidence",
            companies=("Entreprise de démonstration",),
            collaborators=tuple(CollaboratorId(one) for one in self._people[:2]),
            offers=self._chance.below(4) if days_ago > 0 else None,
            note="",
            **self._stamps,
        )
        return key

    def _pair(self, batch: Batch, key: UUID) -> None:
        pair_id, begun_on = batch.new_key(), self._past(160)
        author = batch.author()
        batch.pair.add(
            id=pair_id,
            resident_id=key,
            collaborator_id=self._chance.pick(self._people),
            role="sponsor",
            goal=self._chance.pick(_GOALS),
            starts_on=begun_on,
            ends_on=self._today - timedelta(days=1) if self._chance.below(2) else None,
            assessment="",
            **self._stamps,
            **author,
        )
        batch.pair_meeting.add(
            id=batch.new_key(),
            pair_id=pair_id,
            resident_id=key,
            met_on=begun_on,
            minutes=self._chance.pick((45, 60, 90)),
            channel="meeting",
            note=self._chance.pick(_NOTES),
            **self._stamps,
            **author,
        )

    def _attendance(self, batch: Batch, key: UUID) -> None:
        *held, coming = self._events
        is_held = bool(self._chance.below(4))
        state = self._chance.pick((AttendanceState.PRESENT, AttendanceState.PRESENT, AttendanceState.EXCUSED))
        batch.attendance.add(
            id=batch.new_key(),
            event_id=self._chance.pick(held) if is_held else coming,
            resident_id=key,
            state=state.value if is_held else AttendanceState.REGISTERED.value,
            followed=self._chance.pick(("", "introduction")) if is_held else "",
            words="",
            **self._stamps,
            **batch.author(),
        )

    def _hours(self, batch: Batch, key: UUID) -> None:
        planned = self._chance.pick((140, 280, 500)) * 60
        values: dict[str, Any] = {"client": "", "holder": "Entreprise de démonstration"}
        batch.clause_hours.add(
            id=batch.new_key(),
            convention_id=self._convention,
            market=_MARKET,
            lot=f"Lot {1 + self._chance.below(4)}",
            resident_id=key,
            planned_minutes=planned,
            done_minutes=planned * self._chance.below(100) // 100,
            counted_from=self._past(200),
            is_eligible=YesNo.YES.value,
            eligible_on=self._past(200),
            proof_seen=True,
            **values,
            **self._stamps,
        )

    def _past(self, days: int) -> date:
        return self._today - timedelta(days=1 + self._chance.below(days))
