"""The prospecting of the demo: a call due, a silent employer, one left alone, a need."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from models.records.prospecting import (
    ApproachDraft,
    CriterionDraft,
    EmployerStandingDraft,
    NeedDraft,
    PromiseDraft,
    PromiseSide,
)

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord


class _Said(NamedTuple):
    """One approach: the employer by its place, days ago, and the days until what comes next."""

    employer: int
    days_ago: int
    channel: str
    outcome: str
    words: str
    action: str
    in_days: int | None


_LOG: Final = (
    _Said(0, 41, "call", "talked", "Rappeler après la saison.", "visit", 20),
    _Said(0, 12, "visit", "job_seen", "Le poste se montre en une matinée.", "negotiate", 13),
    _Said(1, 30, "call", "no_answer", "", "call", 5),
    _Said(1, 22, "call", "no_answer", "", "call", 3),
    _Said(2, 6, "visit", "criteria_negotiated", "Plus de CV demandé.", "present", 4),
    _Said(3, 65, "mail", "message_left", "", "", None),
    _Said(4, 9, "call", "visit_agreed", "Mardi à la pause de dix heures.", "visit", 9),
)  # fmt: skip
_FEWEST: Final = 6


class DemoProspecting:
    """Fills the prospecting desk of an opened vault."""

    def __init__(self, workspace: Workspace, today: date) -> None:
        self._workspace, self._today = workspace, today

    def fill(self) -> None:
        """Enter everything, where there are employers enough.

        Raises:
            AppError: A controller refused, which would be a mistake of the demo.
        """
        employers = self._workspace.employers
        found = [employers.open(row.employer_id) for row in employers.first_rows(_FEWEST)]
        if len(found) < _FEWEST:
            return
        for said in _LOG:
            self._say(found[said.employer], said)
        self._agree(found[2])
        self._leave_alone(found[5])
        self._hear(found[3])

    def _say(self, employer: EmployerRecord, said: _Said) -> None:
        next_on = None
        if said.in_days is not None:
            next_on = self._today - timedelta(days=said.days_ago - said.in_days)
        contacts = employer.content.contacts
        self._workspace.prospecting.approaches.save(
            ApproachDraft(
                employer_id=employer.employer_id,
                contact_id=contacts[0].contact_id if contacts and said.outcome != "no_answer" else None,
                happened_on=self._today - timedelta(days=said.days_ago),
                channel=said.channel,
                outcome=said.outcome,
                words=said.words,
                next_action=said.action,
                next_on=next_on,
            )
        )

    def _agree(self, employer: EmployerRecord) -> None:
        desk, day = self._workspace.prospecting, self._today - timedelta(days=6)
        jobs = self._workspace.employers.jobs_of(employer.employer_id)
        for criterion, first, agreed in (
            ("cv", "CV par courriel", "Rencontre sur le poste, sans CV"),
            ("hours", "Début à 5 h", "Début à 6 h 30, après le premier bus"),
        ):
            if jobs:
                desk.criteria.save(
                    CriterionDraft(
                        job_id=jobs[0].job_id,
                        criterion=criterion,
                        at_first=first,
                        negotiated=agreed,
                        changed_on=day,
                    )
                )
        desk.promises.save(
            PromiseDraft(
                employer_id=employer.employer_id,
                side=PromiseSide.US.value,
                words="Passer le premier jour à l’embauche",
                made_on=day,
                due_on=self._today + timedelta(days=8),
            )
        )

    def _leave_alone(self, employer: EmployerRecord) -> None:
        self._workspace.prospecting.standings.save(
            EmployerStandingDraft(
                employer_id=employer.employer_id,
                barred_reason="unpaid",
                barred_words="Deux mois d’heures non payées, prud’hommes en cours.",
                barred_on=self._today - timedelta(days=50),
            )
        )

    def _hear(self, employer: EmployerRecord) -> None:
        """A need heard in a doorway."""
        self._workspace.prospecting.needs.catch(
            NeedDraft(
                employer_id=employer.employer_id,
                need="Deux personnes au tri, le matin",
                openings=2,
                next_on=self._today + timedelta(days=3),
            )
        )
