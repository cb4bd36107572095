"""One employer and one person: from the first call to six months in work, with a break and a second job."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from models.records.agenda import AgendaKind
from models.records.in_work import AdjustmentDraft, Party, VoiceDraft
from models.records.pathway import FactAnswer, FactDraft, FactKind
from models.records.people import Actor, Role
from models.records.placements import PlacementDraft
from models.records.programmes import YesNo
from models.records.proposals import IntroductionDraft, OfferAnswer, ProposalDraft, SideAnswer
from models.records.prospecting import ApproachDraft, CriterionDraft, NeedDraft
from models.records.residents import ResidentStage
from models.records.signatures import SignerRole
from models.records.today import ReminderKind
from models.rules.guard_rails import CandidateClock
from models.rules.hire import is_being_amended, is_unsigned
from models.rules.immersion_hours import Severity
from models.rules.point_states import DATES_ALONE, PointState
from models.rules.printed_voices import printed_voices
from models.storage import iod_shares
from tests.factories import (
    a_job,
    a_plan_content,
    a_resident,
    a_signature,
    an_employer,
    some_settings,
)

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import EmployerId, JobId, PlacementId, ResidentId
    from models.rules.hire import HireView
    from models.rules.matching_results import JobsForPerson
    from models.storage.store import Store
    from tests.conftest import StoppedClock

FIRST_CALL, VISIT, SHEET = date(2026, 3, 10), date(2026, 3, 17), date(2026, 3, 19)
MEETING, HIRED, PLAN, START = date(2026, 3, 24), date(2026, 3, 26), date(2026, 3, 30), date(2026, 4, 1)
BREAK, AGAIN, AFTER = date(2026, 5, 12), date(2026, 5, 18), date(2026, 5, 26)
TRIED = (date(2026, 5, 19), date(2026, 5, 22))
SECOND_START, SIX_MONTHS = date(2026, 6, 1), date(2026, 12, 1)


@dataclass
class Desk:
    """What an adviser does and sees at the desk, day after day."""

    workspace: Workspace
    clock: StoppedClock
    jobs_seen: list[JobsForPerson] = field(default_factory=list)

    def go_to(self, day: date) -> None:
        """Wait until noon of a day."""
        self.clock.now = datetime.combine(day, time(11), UTC)

    def due(self, *kinds: ReminderKind) -> list[tuple[ReminderKind, str]]:
        """Return what of these kinds is on the list of this day."""
        found = self.workspace.today.look(None, 30).reminders
        return [(one.kind, one.detail) for one in found if one.kind in kinds]

    def stage(self, person: ResidentId) -> ResidentStage:
        return self.workspace.residents.open(person).stage

    def jobs_for(self, person: ResidentId) -> JobsForPerson:
        self.workspace.matching.look_for_jobs(person)
        return self.jobs_seen.pop()

    def hire(self, person: ResidentId, placement_id: PlacementId) -> HireView:
        hires = self.workspace.in_work.view(person).hires
        return next(one for one in hires if one.placement.placement_id == placement_id)


def test_from_the_first_call_to_six_months_in_work(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock
) -> None:
    desk = Desk(workspace, stopped_clock)
    workspace.matching.jobs_found.connect(desk.jobs_seen.append)
    workspace.settings.save(some_settings())
    person = workspace.residents.save(a_resident(informed_on=FIRST_CALL)).resident_id

    employer = _first_call(desk)
    job = _need_and_sheet(desk, employer)
    _matching(desk, job, person)
    others = _three_proposals(desk, person, job)
    _introduction(desk, person, job)
    first = _hire_and_plan(desk, person, job)
    _followed_until_it_breaks(desk, person, first)
    _break(desk, person, first, employer)
    _immersion(desk, person, others[1])
    second = _second_job(desk, person, others[1])
    _until_six_months(desk, person, second)

    _what_is_remembered(desk, person, employer, store)


def _first_call(desk: Desk) -> EmployerId:
    prospecting = desk.workspace.prospecting
    employer = desk.workspace.employers.save(an_employer(stage="")).employer_id
    prospecting.approaches.save(
        ApproachDraft(
            employer_id=employer, happened_on=FIRST_CALL, outcome="talked", next_action="visit",
            next_on=VISIT, stage="contacted",
        )
    )  # fmt: skip
    desk.go_to(VISIT - timedelta(days=1))
    assert desk.due(ReminderKind.EMPLOYER_ACTION) == []

    desk.go_to(VISIT)

    assert desk.due(ReminderKind.EMPLOYER_ACTION) == [(ReminderKind.EMPLOYER_ACTION, "visit")]
    assert [line.employer_id for line in prospecting.to_call_again()] == [employer]
    return employer


def _need_and_sheet(desk: Desk, employer: EmployerId) -> JobId:
    workspace, prospecting = desk.workspace, desk.workspace.prospecting
    need = NeedDraft(employer_id=employer, need="quelqu’un pour les bureaux", next_on=SHEET)
    caught = prospecting.needs.catch(need)
    assert workspace.employers.open(employer).content.stage == "need_collected"
    assert desk.due(ReminderKind.EMPLOYER_ACTION) == []  # the visit is done, the next day is not there
    assert [line.content.channel for line in prospecting.log(employer)] == ["visit", "call"]

    desk.go_to(SHEET)
    known = workspace.employers.open_job(caught.job_id).content
    seen = a_job(
        job_id=known.job_id, employer_id=employer, site_id=known.site_id, seen_on=SHEET, status="seen",
        is_hidden_market=known.is_hidden_market,
    )  # fmt: skip
    workspace.employers.save_job(seen, known)
    prospecting.criteria.save(
        CriterionDraft(
            job_id=caught.job_id, criterion="cv", at_first="Un CV", negotiated="Une rencontre sur place",
            changed_on=SHEET,
        )
    )  # fmt: skip
    (criterion,) = prospecting.memory(employer).criteria
    assert criterion.content.negotiated == "Une rencontre sur place"
    return caught.job_id


def _matching(desk: Desk, job: JobId, person: ResidentId) -> None:
    found = desk.workspace.matching.people_for(job)
    assert found is not None
    (shown,) = found.people
    assert (shown.resident_id, shown.proposed_on) == (person, None)
    assert shown.explanation.lines  # said in words, with no figure of the person
    (known,) = desk.jobs_for(person).jobs
    assert (known.job_id, known.explanation.lines) == (job, shown.explanation.lines)


def _three_proposals(desk: Desk, person: ResidentId, job: JobId) -> tuple[JobId, JobId]:
    workspace = desk.workspace
    other = workspace.employers.save(
        an_employer(legal_name="", trade_name="Serres Talva", siret="", phone="", contacts=())
    ).employer_id
    far, near = (
        workspace.employers.save_job(a_job(employer_id=other, title=title, status="seen")).job_id
        for title in ("Tri de nuit", "Serriste")
    )
    answers = (
        (far, OfferAnswer.DECLINED, "Pas la nuit."),
        (near, OfferAnswer.THINKING, "J’y réfléchis."),
        (job, OfferAnswer.INTERESTED, "Celui-là, oui."),
    )
    for missing, (one, answer, words) in zip((2, 1, 0), answers, strict=True):
        workspace.proposals.save(
            ProposalDraft(
                resident_id=person, job_id=one, proposed_on=SHEET, answer=answer, words=words,
                reason="hours" if answer is OfferAnswer.DECLINED else "",
            )
        )  # fmt: skip
        assert workspace.proposals.view(person).offers.missing == missing

    assert desk.stage(person) is ResidentStage.PROPOSALS
    found = workspace.matching.people_for(far)
    assert found is not None
    assert [(one.proposed_on, one.answer) for one in found.people] == [(SHEET, "declined")]
    return far, near


def _introduction(desk: Desk, person: ResidentId, job: JobId) -> None:
    workspace = desk.workspace
    draft = IntroductionDraft(
        resident_id=person, job_id=job, introduced_on=SHEET, agreed_on=SHEET, meet_on=MEETING,
        meet_at=time(9), place="3 quai des Brumes",
    )  # fmt: skip
    kept = workspace.introductions.save(draft)
    assert desk.stage(person) is ResidentStage.INTRODUCED
    view = workspace.proposals.view(person)
    assert view.jobs[job].clock.state is CandidateClock.IN_TIME
    assert view.offers.proposed == 3  # being introduced is no fourth offer
    desk.go_to(MEETING)
    meeting = (ReminderKind.WORKPLACE_MEETING, "09:00")
    both = (ReminderKind.WORKPLACE_MEETING, ReminderKind.DEBRIEF)
    assert meeting in desk.due(*both)

    desk.go_to(MEETING + timedelta(days=1))
    assert {kind for kind, _ in desk.due(*both)} == {ReminderKind.DEBRIEF}
    heard = workspace.introductions.now().date()
    told = replace(
        kept.content, gestures_tried="Chariot", person_answer=SideAnswer.YES, person_heard_on=heard,
        employer_answer=SideAnswer.YES, employer_heard_on=heard,
    )  # fmt: skip
    workspace.introductions.save(told, kept.content)
    assert desk.due(*both) == []
    assert desk.stage(person) is ResidentStage.INTRODUCED


def _hired(desk: Desk, person: ResidentId, job: JobId, start: date) -> PlacementId:
    draft = PlacementDraft(resident_id=person, job_id=job, starts_on=start)
    placement_id = desk.workspace.placements.save(draft).placement_id
    assert desk.stage(person) is ResidentStage.HIRED
    assert not desk.jobs_for(person).is_compared  # who works is proposed to nobody
    return placement_id


def _hire_and_plan(desk: Desk, person: ResidentId, job: JobId) -> PlacementId:
    workspace = desk.workspace
    desk.go_to(HIRED)
    placement_id = _hired(desk, person, job, START)
    desk.go_to(PLAN)  # two days before work begins
    assert desk.due(ReminderKind.UNSIGNED) == [(ReminderKind.UNSIGNED, "")]
    begun = workspace.plans.start(placement_id, None)
    workspace.plans.save(begun.version_id, a_plan_content(contract=begun.content.contract))
    record = workspace.plans.freeze(begun.plan_id)
    for role in SignerRole:
        assert len(desk.due(ReminderKind.UNSIGNED)) == 1  # until the last of all has signed (trap 6)
        answer = a_signature(record, role, signed_at=desk.clock.now)
        record = workspace.plans.sign(record.version_id, answer)

    assert desk.stage(person) is ResidentStage.PLAN_SIGNED
    assert desk.due(ReminderKind.UNSIGNED) == []
    return placement_id


def _held(desk: Desk, person: ResidentId, placement_id: PlacementId, until: date) -> list[str]:
    """Hold each point on its day, once it is on the list; return which."""
    of: dict[str, Any] = {"resident_id": person, "placement_id": placement_id}
    work, held = desk.workspace.in_work, []
    for point in desk.hire(person, placement_id).points:
        content = point.content
        is_meeting = content.code not in DATES_ALONE and content.done_on is None
        if not is_meeting or content.due_on is None or content.due_on > until:
            continue
        if content.due_on > work.today():
            desk.go_to(content.due_on)
        shown = (ReminderKind.CHECK_POINT, content.code)
        assert shown in desk.due(ReminderKind.CHECK_POINT)
        for party in (Party.EMPLOYEE, Party.EMPLOYER):
            work.voices.save(
                VoiceDraft(
                    **of, check_point_id=point.check_point_id, party=party, heard_on=work.today(),
                    weather="fine", words=party.value,
                )
            )  # fmt: skip
        work.points.save(replace(content, done_on=work.today()), content)
        held.append(content.code)
    assert not {(ReminderKind.CHECK_POINT, code) for code in held} & set(desk.due(ReminderKind.CHECK_POINT))
    return held


def _followed_until_it_breaks(desk: Desk, person: ResidentId, placement_id: PlacementId) -> None:
    work = desk.workspace.in_work
    held = _held(desk, person, placement_id, START + timedelta(days=20))
    assert {"day_1", "day_3", "day_8", "day_15"} <= set(held)
    hire = desk.hire(person, placement_id)
    assert hire.reasons == ()
    heard = {party: printed_voices(hire.voices, party) for party in (Party.EMPLOYEE, Party.EMPLOYER)}
    assert all(heard.values())
    assert all({one.words for one in voices} == {party.value} for party, voices in heard.items())  # apart
    work.adjustments.save(
        AdjustmentDraft(resident_id=person, placement_id=placement_id, words="Pause à heure fixe")
    )
    desk.workspace.follow_papers.put_in_plan(desk.hire(person, placement_id))
    changes = desk.workspace.follow_papers.plan_changes(desk.hire(person, placement_id))
    assert changes is not None
    assert "Pause à heure fixe" in " ".join(one.after for one in changes.changes)
    assert (changes.before, changes.after) == (1, 2)
    assert desk.due(ReminderKind.UNSIGNED) == [
        (ReminderKind.UNSIGNED, "again|draft")
    ]  # the new version, by nobody
    assert desk.stage(person) is ResidentStage.PLAN_SIGNED  # the one that was signed holds meanwhile
    assert not is_unsigned(desk.hire(person, placement_id))
    assert is_being_amended(desk.hire(person, placement_id))

    assert "month_1" in _held(desk, person, placement_id, START + timedelta(days=40))
    work.voices.save(
        VoiceDraft(
            resident_id=person, placement_id=placement_id, heard_on=work.today(), weather="risk",
            words="Le premier bus arrive trop tard.",
        )
    )  # fmt: skip
    assert len(desk.due(ReminderKind.EARLY_WARNING)) == 1  # before it breaks


def _break(desk: Desk, person: ResidentId, placement_id: PlacementId, employer: EmployerId) -> None:
    workspace = desk.workspace
    desk.go_to(BREAK)
    workspace.pathway.facts.save(
        FactDraft(
            resident_id=person, placement_id=placement_id, kind=FactKind.BROKE, happened_on=BREAK,
            broken_by="employee", reason="hours",
        )
    )  # fmt: skip

    assert desk.stage(person) is ResidentStage.PROPOSALS
    assert workspace.proposals.view(person).offers.missing == 3  # three new offers, from the break on
    assert desk.jobs_for(person).is_compared
    hire = desk.hire(person, placement_id)
    left = {hire.states[one.check_point_id] for one in hire.points if (one.content.due_on or BREAK) > BREAK}
    assert left == {PointState.CANCELLED}
    gone = (ReminderKind.CHECK_POINT, ReminderKind.EARLY_WARNING, ReminderKind.TRIAL_DECISION)
    assert desk.due(*gone) == []
    (taken,) = workspace.prospecting.memory(employer).taken
    assert (taken.ended_on, taken.reason) == (BREAK, "hours")


def _immersion(desk: Desk, person: ResidentId, job: JobId) -> None:
    """Four days at the next workplace, before either side decides: checked, signed, looked back on by both."""
    workspace = desk.workspace
    desk.go_to(AGAIN)
    workspace.proposals.save(
        ProposalDraft(resident_id=person, job_id=job, proposed_on=AGAIN, answer=OfferAnswer.INTERESTED)
    )
    assert workspace.proposals.view(person).offers.missing == 2
    begun = replace(
        workspace.immersions.begin(person, None, job), object_code="confirm", prescriber="ML",
        tutor_name="Maud Terrier", starts_on=TRIED[0], ends_on=TRIED[1],
    )  # fmt: skip
    agreed = replace(begun, signed_on=AGAIN)
    before, signed = (
        {one.code: one.severity for one in workspace.immersions.check(draft).findings}
        for draft in (begun, agreed)
    )
    kept = workspace.immersions.save(agreed)
    assert before.keys() - signed.keys() == {"unsigned"}
    assert Severity.BROKEN not in signed.values()
    desk.go_to(TRIED[1])
    planned = [(line.kind, line.on) for line in workspace.today.agenda.look(*TRIED, None)]
    assert planned == [(AgendaKind.IMMERSION_START, TRIED[0]), (AgendaKind.IMMERSION_END, TRIED[1])]
    assert len(desk.due(ReminderKind.IMMERSION)) == 1  # from its last day on, until both were asked

    desk.go_to(AFTER)
    told = replace(
        kept.content, outcome="done", assessed_on=AFTER, tutor_words="Prend le geste.", person_words="Je reste.",
        hired=YesNo.YES, contract_type="cdi", hired_on=AFTER,
    )  # fmt: skip
    workspace.immersions.save(told, kept.content)
    assert desk.due(ReminderKind.IMMERSION) == []
    hosted = [
        one
        for line in workspace.employers.search("Serres", 1)
        for one in workspace.immersions.hosted(line.employer_id)
    ]
    assert [one.outcome for one in hosted] == ["done"]
    assert "Je reste." not in repr(hosted)  # an employer's memory holds no word about a person


def _second_job(desk: Desk, person: ResidentId, job: JobId) -> PlacementId:
    desk.workspace.introductions.save(
        IntroductionDraft(
            resident_id=person, job_id=job, introduced_on=AFTER, meet_on=AFTER, person_heard_on=AFTER,
            employer_heard_on=AFTER, person_answer=SideAnswer.YES, employer_answer=SideAnswer.YES,
        )
    )  # fmt: skip
    return _hired(desk, person, job, SECOND_START)


def _until_six_months(desk: Desk, person: ResidentId, placement_id: PlacementId) -> None:
    held = _held(desk, person, placement_id, SIX_MONTHS)

    assert desk.workspace.in_work.today() == SIX_MONTHS
    assert held[-1] == "month_6"
    hire = desk.hire(person, placement_id)
    assert set(hire.states.values()) <= {PointState.DONE, PointState.PASSED}
    assert (hire.reasons, hire.broken) == ((), None)
    assert desk.due(ReminderKind.CHECK_POINT) == []


def _what_is_remembered(desk: Desk, person: ResidentId, employer: EmployerId, store: Store) -> None:
    """Everything that was done stands on one line of time, and is counted once."""
    lines = reversed(desk.workspace.pathway.view(person).lines)
    told = [(one.kind, one.on, one.answer) for one in lines if one.kind is not FactKind.OFFERED]
    assert told == [
        (FactKind.INTRODUCED, SHEET, FactAnswer.INTERESTED),
        (FactKind.HIRED, HIRED, None),
        (FactKind.PLAN_SIGNED, PLAN, None),  # and stays there, with a newer version begun since
        (FactKind.BROKE, BREAK, None),
        (FactKind.IMMERSED, TRIED[0], None),
        (FactKind.INTRODUCED, AFTER, FactAnswer.INTERESTED),
        (FactKind.HIRED, AFTER, None),
    ]
    assert desk.workspace.prospecting.hires_of(employer) == 1
    with store.read() as transaction:
        hires = iod_shares.hires(transaction.connection, FIRST_CALL, SIX_MONTHS)
        offers = iod_shares.offers(transaction.connection, FIRST_CALL)
    assert sorted(one.is_hidden_market for one in hires) == [False, True]
    assert len({job for job, _, _ in offers}) == 3
    store.act_as(Actor(adviser_id=None, name="Compteuse", role=Role.STATISTICS))
    assert not any(share.is_shown for share in desk.workspace.statistics.shares())  # of one person: none
