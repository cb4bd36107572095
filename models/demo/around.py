"""Invented people are followed by others too: some know by whom, some share, some took it back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.records.around import AgreementForm, Answer, LastContact, ShareBlock
from models.records.hand_overs import Direction, PackageForm, SharedPerson
from models.records.today import ReminderKind
from models.rules import short_codes

if TYPE_CHECKING:
    from models.demo.batch import Batch
    from models.demo.chance import Chance

_FOLLOWED_IN: Final = 3
_SHARED_IN: Final = 12
_WITHDRAWN_IN: Final = 6
_KINDS: Final = ("FT", "DEPT", "ML", "CCAS", "PLIE")
_PARTNERS: Final = ("Atelier de démonstration Passerelle", "Maison de démonstration Tremplin")
_TASKS: Final = (
    "Ils suivent le logement, nous suivons le travail.",
    "Ils financent la formation, nous cherchons l’employeur.",
    "",
)
_BLOCKS: Final = (ShareBlock.IDENTITY, ShareBlock.CONTACT, ShareBlock.WISHES, ShareBlock.DONE)


class AroundFiller:
    """Adds what is around an invented person."""

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance, self._now, self._today = chance, now, now.astimezone().date()
        self._is_first = True

    def add(self, batch: Batch, key: UUID, first_name: str) -> None:
        """Add it, for one person in three; the first one has everything, however small the vault is."""
        is_first, self._is_first = self._is_first, False
        if self._chance.below(_FOLLOWED_IN) and not is_first:
            return
        stamps = {"created_at": self._now, "updated_at": self._now}
        contact, contact_on = self._contact()
        batch.standing.add(
            id=batch.new_key(),
            resident_id=key,
            registration=self._chance.pick((Answer.YES, Answer.NO, Answer.UNKNOWN)).value,
            registration_number="",
            oriented_on=self._past(90) if self._chance.below(2) else None,
            contract=self._chance.pick((Answer.YES, Answer.NO, Answer.UNKNOWN)).value,
            contact=contact,
            contact_on=contact_on,
            **stamps,
        )
        for place in range(1 + self._chance.below(2)):
            self._follow(batch, key, place, stamps)
        if self._chance.below(_SHARED_IN) == 0 or is_first:
            self._share(batch, key, first_name, stamps)

    def _follow(self, batch: Batch, key: UUID, place: int, stamps: dict[str, Any]) -> None:
        contact, contact_on = self._contact()
        batch.follow_up.add(
            id=batch.new_key(),
            resident_id=key,
            organisation_kind=self._chance.pick(_KINDS),
            organisation="",
            is_lead=(Answer.UNKNOWN if place else Answer.YES).value,
            referent_name="",
            referent_phone="",
            referent_email="",
            who_does_what=self._chance.pick(_TASKS),
            next_meeting_on=self._today + timedelta(days=self._chance.below(60) - 20),
            contact=contact,
            contact_on=contact_on,
            adviser_id=batch.adviser_id,
            adviser_name=batch.adviser_name,
            organisation_id=batch.organisation_id,
            **stamps,
        )

    def _share(self, batch: Batch, key: UUID, first_name: str, stamps: dict[str, Any]) -> None:
        partner, agreed_on = self._chance.pick(_PARTNERS), self._past(60)
        is_over = self._chance.below(_WITHDRAWN_IN) == 0
        sharing_id, package_id = batch.new_key(), batch.new_key()
        blocks = tuple(block.value for block in _BLOCKS)
        batch.sharing_agreement.add(
            id=sharing_id,
            resident_id=key,
            recipient=partner,
            agreed_on=agreed_on,
            form=AgreementForm.ORAL.value,
            recorded_by=batch.adviser_name,
            blocks=blocks,
            withdrawn_on=self._today if is_over else None,
            withdrawn_by=batch.adviser_name if is_over else "",
            **stamps,
        )
        self._hand_over(
            batch,
            id=package_id,
            resident_id=key,
            partner=partner,
            blocks=blocks,
            content=SharedPerson(first_name=first_name),
            sharing_id=sharing_id,
            made_on=agreed_on,
            withdrawn_on=self._today if is_over else None,
        )

    def _hand_over(self, batch: Batch, **values: Any) -> None:
        """Add the sheet that was given, and that its receipt was put off for a week."""
        batch.hand_over.add(
            direction=Direction.GIVEN.value,
            form=PackageForm.SHEET.value,
            reference=self._code(),
            receipt=self._code(),
            noted_at=self._now,
            noted_by=batch.adviser_name,
            adviser_id=batch.adviser_id,
            organisation_id=batch.organisation_id,
            acknowledged_on=values["made_on"] if self._chance.below(2) else None,
            acknowledged_by="",
            told_by="",
            **values,
        )
        batch.today_mark.add(
            id=batch.new_key(),
            reason=ReminderKind.RECEIPT.value,
            record_id=values["id"],
            resident_id=values["resident_id"],
            due_on=values["made_on"],
            until=self._today + timedelta(days=7),
            marked_by=batch.adviser_name,
            marked_at=self._now,
        )

    def _contact(self) -> tuple[str, date | None]:
        contact = self._chance.pick((*LastContact, LastContact.DATED))
        return contact.value, self._past(300) if contact is LastContact.DATED else None

    def _past(self, days: int) -> date:
        return self._today - timedelta(days=self._chance.below(days))

    def _code(self) -> str:
        """Return a code that the seed gives again."""
        letters = "".join(self._chance.pick(short_codes.LETTERS) for _ in range(short_codes.DRAWN))
        return short_codes.said(letters)
