"""The demo vault: a small team's week, entered by the controllers the screens use."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Final

from controllers.headless.demo_immersions import DemoImmersions
from controllers.headless.demo_in_work import DemoInWork
from controllers.headless.demo_matching import fill_matching
from controllers.headless.demo_network import DemoNetwork
from controllers.headless.demo_offers import DemoOffers
from controllers.headless.demo_outreach import DemoOutreach
from controllers.headless.demo_plans import DemoPlans
from controllers.headless.demo_prospecting import DemoProspecting
from controllers.headless.demo_templates import fill_templates
from controllers.headless.demo_ways import DemoWays
from models.demo.cast import CAST, Ending, Role, role_draft
from models.demo.chance import Chance
from models.demo.companies import employer_draft, job_draft, trades_of
from models.demo.content import Trade, employer_models, residence_models, sentences, trades
from models.demo.people import Home, homes_of, meeting_draft, resident_draft
from models.records.codec import to_plain
from models.records.meetings import MeetingDraft
from models.records.print_orders import OrderState
from models.records.signatures import SignatureMethod, SignerRole

if TYPE_CHECKING:
    from controllers.headless.demo_clock import DemoClock
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord, JobRecord
    from models.records.ids import VisitId
    from models.records.placements import PlacementRecord
    from models.records.plans import PlanVersionRecord
    from models.records.residents import ResidentDraft, ResidentRecord

USUAL_RESIDENTS: Final = 40
USUAL_EMPLOYERS: Final = 12
_WAITING: Final = (("ti", 24), ("bn", 13), ("en", 5))
"""Who waits in the hall, by language, and for how many minutes."""
_PRINTED: Final = {
    Ending.TO_SIGN: OrderState.WAITING,
    Ending.ONE_SIGNED: OrderState.FAILED,
    Ending.SEALED: OrderState.PRINTED,
    Ending.REVISED: OrderState.COLLECTED,
}
"""What became of the plan that was sent to the printer."""
_SEEN_TODAY: Final = 2
_SEEN_PER_DAY: Final = (4, 0, 3, 5, 0, 2)


class DemoSession:
    """Fills an opened, empty vault.

    Args:
        workspace: Of the vault.
        clock: That of the workspace.
        seed: The same seed invents the same people.
    """

    def __init__(self, workspace: Workspace, clock: DemoClock, seed: int) -> None:
        self._workspace = workspace
        self._clock = clock
        self._now = clock()
        self._today = self._now.astimezone().date()
        self._chance = Chance(seed)
        self._homes: list[Home] = []
        self._jobs: dict[str, JobRecord] = {}
        self._residents: list[ResidentRecord] = []
        self._cast: dict[str, ResidentRecord] = {}
        self.plans = DemoPlans(workspace, clock)

    def fill(self, residents: int = USUAL_RESIDENTS, employers: int = USUAL_EMPLOYERS) -> None:
        """Enter the whole demo; fewer than the usual residents leave some of the cast out.

        Raises:
            AppError: A controller refused, which would be a mistake of the demo.
        """
        self.prepare(employers)
        for role in CAST[:residents]:
            self.meet(role)
        for _ in range(residents - len(CAST)):
            self._residents.append(self._enter(resident_draft(self._chance, self._home(), self._today)))
        self._tell_the_past()
        for role in CAST[:residents]:
            if role.ending is not None and _title(trades()[role.trade]) in self._jobs:
                self._clock.set(_at(self._today - timedelta(days=2), time(10), self._now))
                self._play(role, role.ending)
        self._clock.set(_at(self._today - timedelta(days=1), time(10), self._now))
        DemoOutreach(self._workspace, self._today).fill(self._residents)
        DemoWays(self._workspace, self._today).fill(self._residents)
        fill_matching(self._workspace, self._residents)
        DemoNetwork(self._workspace, self._today).fill(self._residents)
        DemoProspecting(self._workspace, self._today).fill()
        DemoOffers(self._workspace, self._today).fill(self._residents, [*self._jobs.values()])
        DemoImmersions(self._workspace, self._today).fill(self._residents)
        DemoInWork(self._workspace, self.plans, self._today).fill(self._residents, [*self._jobs.values()])
        self._open_the_hall()
        self._clock.set(self._now)

    def prepare(self, employers: int = USUAL_EMPLOYERS) -> None:
        """Enter the organisation, the residences, the employers and their jobs."""
        self._clock.set(self._now - timedelta(days=120))
        settings = self._workspace.settings
        settings.terms("language")  # the first to ask for words makes the vault take the shipped ones
        for residence in residence_models():
            self._homes += homes_of(self._workspace.residents.save_residence(residence).content)
        settings.save(replace(settings.settings(), current_hall_id=self._homes[0].hall_id))
        fill_templates(self._workspace)
        for serial, model in enumerate(islice(employer_models(), employers), 1):
            employer = self._workspace.employers.save(employer_draft(self._chance, model, serial))
            for trade in trades_of(model):
                self._jobs[_title(trade)] = self._see(employer, trade)

    def meet(self, role: Role) -> ResidentRecord:
        """Enter somebody of the cast."""
        record = self._enter(role_draft(role, self._chance, self._home(), self._today))
        self._residents.append(record)
        self._cast[role.language] = record
        return record

    def plan_for(self, role: Role) -> PlanVersionRecord:
        """Hire somebody of the cast, who has been met, and write their plan."""
        return self.plans.write(self.hire(role))

    def hire(self, role: Role) -> PlacementRecord:
        """Hire somebody of the cast, who has been met, for a Monday soon."""
        monday = self._today + timedelta(days=7 + -self._today.weekday() % 7)
        job = self._jobs[_title(trades()[role.trade])]
        return self.plans.hire(self._cast[role.language], job, monday)

    def _see(self, employer: EmployerRecord, trade: Trade) -> JobRecord:
        job = job_draft(self._chance, trade, self._today)
        site = employer.content.sites[0]
        return self._workspace.employers.save_job(
            replace(job, employer_id=employer.employer_id, site_id=site.site_id)
        )

    def _home(self) -> Home:
        return self._chance.pick(self._homes)

    def _enter(self, draft: ResidentDraft) -> ResidentRecord:
        first = draft.first_met_on or self._today
        self._clock.set(min(_at(first, time(15), self._now), self._now))
        return self._workspace.residents.save(draft)

    def _tell_the_past(self) -> None:
        """Hold the meetings of the last weeks, the last ones in today's hall."""
        for resident in self._residents:
            for _ in range(self._chance.pick((1, 1, 1, 2))):
                day = self._today - timedelta(days=self._chance.between(8, 69))
                self._clock.set(_at(day, time(14, self._chance.below(60)), self._now))
                self._note(resident)
        for days_ago, count in enumerate(_SEEN_PER_DAY, 1):
            day = self._today - timedelta(days=days_ago)
            for resident in self._chance.sample(self._residents, min(count, len(self._residents))):
                self._receive(resident, _at(day, time(14, self._chance.below(60)), self._now))
            if count:
                self._close_the_hall(day)

    def _close_the_hall(self, day: date) -> None:
        """End the hours of a day, with a word for the next time."""
        self._clock.set(_at(day, time(17), self._now))
        note = self._chance.pick(sentences("hall_day_notes"))
        self._workspace.hall_days.close(self._homes[0].hall_id, note)

    def _note(self, resident: ResidentRecord, visit_id: VisitId | None = None) -> None:
        meeting = meeting_draft(self._chance, self._homes[0], self._clock().astimezone().date())
        self._workspace.meetings.save(replace(meeting, resident_id=resident.resident_id, visit_id=visit_id))

    def _receive(self, resident: ResidentRecord, at: datetime) -> None:
        """Let somebody wait, talk and go."""
        meetings = self._workspace.meetings
        self._clock.set(at)
        visit = meetings.arrive(self._homes[0].hall_id, resident.resident_id, "", "", "")
        self._clock.advance(timedelta(minutes=self._chance.between(2, 11)))
        meetings.receive(visit.visit_id)
        self._clock.advance(timedelta(minutes=self._chance.between(8, 24)))
        self._note(resident, visit.visit_id)
        meetings.leave(visit.visit_id)

    def _open_the_hall(self) -> None:
        """Let today begin: two were seen, three wait, a note is half typed."""
        midnight = _at(self._today, time(0), self._now)
        hall = self._homes[0].hall_id
        for minutes, resident in zip((95, 60), self._residents[-_SEEN_TODAY:], strict=False):
            self._receive(resident, max(midnight, self._now - timedelta(minutes=minutes)))
        for language, minutes in _WAITING:
            self._clock.set(max(midnight, self._now - timedelta(minutes=minutes)))
            if language in self._cast:
                self._workspace.meetings.arrive(hall, self._cast[language].resident_id, "", "", "")
        resident = self._residents[0]
        note = MeetingDraft(resident_id=resident.resident_id, note=self._chance.pick(sentences("notes")))
        self._workspace.drafts.keep("meeting", str(resident.resident_id), to_plain(note))

    def _play(self, role: Role, ending: Ending) -> None:
        """Take a hire as far as it has come."""
        if ending is Ending.HIRED:
            self.hire(role)
            return
        if ending is Ending.DRAFT:
            self._workspace.plans.start(self.hire(role).placement_id, None)
            return
        frozen = self._answer(self.plans.freeze(self.plan_for(role)), ending)
        if ending in _PRINTED:
            self.plans.print_plan(frozen, _PRINTED[ending])
        if ending is Ending.REVISED:
            tutor = replace(frozen.content.tutor, weekly_minutes=90)
            self._workspace.plans.save(frozen.version_id, replace(frozen.content, tutor=tutor))

    def _answer(self, frozen: PlanVersionRecord, ending: Ending) -> PlanVersionRecord:
        """Let those sign who do."""
        if ending is Ending.TO_SIGN:
            self.plans.print_plain(frozen)
        elif ending is Ending.ONE_SIGNED:
            self.plans.sign(frozen, SignerRole.EMPLOYEE)
            self.plans.file_sheet(frozen)
        elif ending is Ending.DECLINED:
            self.plans.sign(frozen, SignerRole.EMPLOYEE, SignatureMethod.DECLINED)
        elif ending is Ending.SEALED:
            return self.plans.sign_all(frozen)
        return frozen


def _title(trade: Trade) -> str:
    return trade.job.title


def _at(day: date, moment: time, latest: datetime) -> datetime:
    """Return an instant in UTC from a day and a time of the laptop's own zone, never after ``latest``."""
    return min(datetime.combine(day, moment).astimezone(UTC), latest)
