"""Invented proposals and introductions: a thin layer, for lists and screens that are not empty."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.demo.content import sentences
from models.records.pathway import FactAnswer, FactKind
from models.records.proposals import OfferAnswer, ProposalKind, SheetField, SideAnswer
from models.rules.pathway import PathFact

if TYPE_CHECKING:
    from models.demo.batch import Batch
    from models.demo.chance import Chance
    from models.demo.hires import Opening

_PROPOSED_IN: Final = 22
"""One person in so many is proposed a job."""
_INTRODUCED_IN: Final = 2
"""One of these proposals in so many leads to a workplace."""
_ANSWERS: Final = (OfferAnswer.INTERESTED, OfferAnswer.DECLINED, OfferAnswer.THINKING)
_REASONS: Final = ("hours", "travel", "contract", "no_reason")
_FACTS: Final = {
    OfferAnswer.INTERESTED: FactAnswer.INTERESTED,
    OfferAnswer.DECLINED: FactAnswer.REFUSED,
    OfferAnswer.THINKING: FactAnswer.THINKING,
}
_AGREED: Final = (SheetField.FIRST_NAME.value, SheetField.TRADES.value, SheetField.HOURS.value)


class OffersFiller:
    """Invents what was proposed to some people.

    Args:
        chance: The same seed gives the same proposals.
        now: Instant in UTC before which everything happened.
    """

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance, self._now = chance, now
        self._today = now.astimezone().date()

    def add(self, batch: Batch, key: UUID, serial: int, opening: Opening | None) -> list[PathFact]:
        """Write what was proposed to one person; return the facts that follow.

        Args:
            batch: What is written together.
            key: The file.
            serial: Place of the person, from 1 on.
            opening: A job to propose; None: there is none.
        """
        if opening is None or serial % _PROPOSED_IN:
            return []
        stamps = {"created_at": self._now, "updated_at": self._now, **batch.author()}
        on = self._today - timedelta(days=self._chance.between(8, 200))
        is_introduced = serial % (_PROPOSED_IN * _INTRODUCED_IN) == 0
        answer = OfferAnswer.INTERESTED if is_introduced else self._chance.pick(_ANSWERS)
        proposal = batch.new_key()
        batch.proposal.add(
            id=proposal,
            resident_id=key,
            kind=ProposalKind.JOB.value,
            job_id=opening.job.job_id,
            title="",
            proposed_on=on,
            answer=answer.value,
            reason=self._chance.pick(_REASONS) if answer is OfferAnswer.DECLINED else "",
            words=self._chance.pick(sentences("wishes")),
            answered_on=on,
            **stamps,
        )
        path = [PathFact(on=on, kind=FactKind.OFFERED, answer=_FACTS[answer])]
        if is_introduced:
            path.append(self._introduce(batch, (key, proposal), opening, on + timedelta(days=3), stamps))
        return path

    def _introduce(
        self, batch: Batch, keys: tuple[UUID, UUID], opening: Opening, on: date, stamps: dict[str, Any]
    ) -> PathFact:
        is_agreed = self._chance.below(2) == 0
        site = opening.employer.sites[0]
        batch.introduction.add(
            id=batch.new_key(),
            resident_id=keys[0],
            proposal_id=keys[1],
            job_id=opening.job.job_id,
            introduced_on=on,
            agreed=_AGREED,
            agreed_on=on,
            sheet_given_on=on,
            gives_cv=False,
            meet_on=on + timedelta(days=2),
            meet_at=time(9, 30),
            place=f"{site.street}, {site.postcode} {site.city}",
            meeting_point="À l’accueil",
            present=("person", "employer", "adviser"),
            person_answer=SideAnswer.YES.value,
            employer_answer=SideAnswer.YES.value if is_agreed else SideAnswer.NO.value,
            employer_reason="" if is_agreed else "missing_skills",
            person_heard_on=on + timedelta(days=2),
            person_heard_at=time(15, 0),
            employer_heard_on=on + timedelta(days=3),
            employer_heard_at=time(9, 0),
            **dict.fromkeys(_UNSAID, ""),
            **stamps,
        )
        answer = FactAnswer.INTERESTED if is_agreed else FactAnswer.REFUSED
        return PathFact(on=on, kind=FactKind.INTRODUCED, answer=answer)


_UNSAID: Final = (
    "title", "present_names", "interpreter", "tasks_shown", "gestures_tried", "questions", "person_reason",
    "person_words", "employer_words", "not_happened_side", "not_happened_reason", "next_words",
)  # fmt: skip
