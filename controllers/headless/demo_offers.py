"""The demo's proposals and introductions: answers in people's words, a meeting to come, one that failed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Final

from models.records.proposals import (
    IntroductionDraft,
    OfferAnswer,
    ProposalDraft,
    SheetField,
    SideAnswer,
)

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import JobRecord
    from models.records.ids import ResidentId
    from models.records.residents import ResidentRecord

_PROPOSED: Final = (
    (40, OfferAnswer.DECLINED, "travel", "C’est trop loin sans voiture."),
    (26, OfferAnswer.THINKING, "", "Je veux voir l’équipe d’abord."),
    (12, OfferAnswer.INTERESTED, "", "Le matin me va bien."),
)
_TOLD: Final = 2
_AGREED: Final = (
    SheetField.FIRST_NAME.value, SheetField.TRADES.value, SheetField.EXPERIENCES.value,
    SheetField.HOURS.value, SheetField.TRAVEL.value,
)  # fmt: skip


class DemoOffers:
    """Notes proposals through the controllers that the screens use.

    Args:
        workspace: Of the vault.
        today: The present day of the demo.
    """

    def __init__(self, workspace: Workspace, today: date) -> None:
        self._workspace, self._today = workspace, today

    def fill(self, people: Sequence[ResidentRecord], jobs: Sequence[JobRecord]) -> None:
        """Propose jobs to the first people; introduce the first ones to an employer."""
        if len(jobs) < len(_PROPOSED):
            return
        for person in people[:_TOLD]:
            self._propose(person.resident_id, jobs)
        if people:
            self._introduce(people[0].resident_id, jobs[-1], days=2)
        if len(people) > 1:
            self._introduce(people[1].resident_id, jobs[0], days=-6, person=SideAnswer.YES)

    def _propose(self, key: ResidentId, jobs: Sequence[JobRecord]) -> None:
        for (days, answer, reason, words), job in zip(_PROPOSED, jobs, strict=False):
            on = self._today - timedelta(days=days)
            self._workspace.proposals.save(
                ProposalDraft(
                    resident_id=key,
                    job_id=job.job_id,
                    proposed_on=on,
                    answer=answer,
                    reason=reason,
                    words=words,
                    answered_on=on,
                )
            )

    def _introduce(
        self, key: ResidentId, job: JobRecord, *, days: int, person: SideAnswer | None = None
    ) -> None:
        """Set a workplace meeting some days from now, or some days ago: then the person was heard."""
        meet_on = self._today + timedelta(days=days)
        agreed_on = min(self._today, meet_on) - timedelta(days=3)
        employer = self._workspace.employers.open(job.employer_id)
        site = employer.content.sites[0]
        self._workspace.introductions.save(
            IntroductionDraft(
                resident_id=key,
                job_id=job.job_id,
                introduced_on=agreed_on,
                agreed=_AGREED,
                agreed_on=agreed_on,
                sheet_given_on=agreed_on,
                meet_on=meet_on,
                meet_at=time(9, 30),
                place=f"{site.street}, {site.postcode} {site.city}",
                meeting_point="Devant l’entrée du personnel",
                gestures_tried="Cinq minutes au poste, à côté de l’équipe." if person else "",
                person_answer=person,
                person_words="L’équipe est calme, je comprends ce qu’on me montre." if person else "",
                person_heard_on=meet_on if person else None,
                person_heard_at=time(15, 0) if person else None,
            )
        )
