"""What is due by the retention rules, what keeps it longer, and what acting on it does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from models.entities.employers import Contact, EmployerContact
from models.entities.jobs import Job
from models.entities.placements import Placement
from models.errors import InvalidInput, NotFound, RuleBroken
from models.records.ids import ResidentId
from models.records.meetings import MeetingDraft, NextStep
from models.records.privacy import (
    ConsentUse,
    RequestDraft,
    RequestKind,
    RequestOutcome,
)
from models.records.retention import ContactSource, Fate, RetentionRule
from tests.factories import a_job, a_resident, an_employer, some_settings

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord
    from models.storage.store import Store
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)


@pytest.fixture
def resident_id(workspace: Workspace) -> ResidentId:
    workspace.settings.save(some_settings())
    return workspace.residents.save(a_resident(room="")).resident_id


def test_a_call_nobody_answered_does_not_keep_a_file_longer(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    stopped_clock.advance(days=10)
    workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Est venu", channel="hall"))
    stopped_clock.advance(days=100)
    workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Messagerie", is_attempt=True))
    workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="SMS envoyé", channel="sms"))

    known = workspace.privacy.state_of(resident_id)

    assert (known.last_contact_on, known.source) == (date(2026, 3, 20), ContactSource.MEETING)
    assert known.ends_on == date(2028, 3, 20)


def test_a_passage_and_a_consent_are_contacts_of_the_person(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    stopped_clock.advance(days=1)
    workspace.meetings.arrive(None, resident_id, "Y. S.", "", "fr")
    came = workspace.privacy.state_of(resident_id)
    stopped_clock.advance(days=1)
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=False)
    agreed = workspace.privacy.state_of(resident_id)

    assert (came.source, came.last_contact_on) == (ContactSource.VISIT, date(2026, 3, 11))
    assert (agreed.source, agreed.last_contact_on) == (ContactSource.CONSENT, date(2026, 3, 12))


def test_nothing_is_due_at_first_and_a_file_two_years_later(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Cherche un travail dehors"))
    at_first = workspace.privacy.retention.due_list()
    stopped_clock.advance(days=365 + 366)  # 29 February 2028 lies between
    on_the_day = workspace.privacy.retention.due_list()
    stopped_clock.advance(days=1)
    after = workspace.privacy.retention.due_list()

    assert (at_first, on_the_day) == ((), ())
    assert [(line.rule, line.fate, line.record_id, line.since) for line in after] == [
        (RetentionRule.FILE, Fate.ANONYMISE, resident_id, TODAY)
    ]


def test_acting_asks_twice_and_anonymises_with_its_counts(
    workspace: Workspace, started: PlanVersionRecord, stopped_clock: StoppedClock
) -> None:
    workspace.meetings.save(MeetingDraft(resident_id=started.resident_id, note="Vu"))
    content = workspace.residents.open(started.resident_id).content
    workspace.residents.save(replace(content, sex="man"))
    stopped_clock.advance(days=800)
    retention = workspace.privacy.retention
    due = [line for line in retention.due_list() if line.record_id == started.resident_id]

    with pytest.raises(RuleBroken, match=r"retention\.not_confirmed"):
        retention.settle(due, confirmed=0)
    assert workspace.residents.open(started.resident_id).resident_id == started.resident_id
    assert retention.settle(due, confirmed=1) == 1

    with pytest.raises(NotFound):
        workspace.residents.open(started.resident_id)
    counts = retention.anonymous_files()
    assert len(counts) == 1
    assert (counts[0].birth_year, counts[0].sex, counts[0].department, counts[0].month) == (
        1994,
        "man",
        "44",
        "2026-03",
    )
    assert (counts[0].hires, counts[0].contract_types, counts[0].meetings) == (1, ("cdi",), 1)
    assert [line for line in retention.due_list() if line.record_id == started.resident_id] == []


def test_a_person_who_came_back_meanwhile_is_not_erased(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    stopped_clock.advance(days=800)
    due = workspace.privacy.retention.due_list()
    workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Est revenu aujourd’hui"))

    with pytest.raises(RuleBroken, match=r"retention\.not_due"):
        workspace.privacy.retention.settle(due, confirmed=len(due))

    assert workspace.residents.open(resident_id).resident_id == resident_id


def test_keeping_longer_needs_a_reason_and_a_day_within_two_years(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    stopped_clock.advance(days=800)
    retention = workspace.privacy.retention
    due = next(line for line in retention.due_list() if line.record_id == resident_id)
    today = retention.today()

    for reason, until in (
        ("", today + timedelta(days=30)),
        ("Recours en cours", today),
        ("Recours en cours", today + timedelta(days=1000)),
    ):
        with pytest.raises(InvalidInput):
            retention.keep(due, reason, until)
    retention.keep(due, "Recours en cours", today + timedelta(days=30))

    assert retention.due_list() == ()
    stopped_clock.advance(days=31)
    again = retention.due_list()[0]
    assert (again.kept_reason, again.kept_until) == ("Recours en cours", today + timedelta(days=30))


def test_a_contact_without_a_follow_up_is_due_after_three_months(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    workspace.meetings.save(
        MeetingDraft(resident_id=resident_id, note="Ne souhaite pas de suite", next_step=NextStep.NOTHING)
    )

    stopped_clock.advance(days=93)

    assert [line.rule for line in workspace.privacy.retention.due_list()] == [RetentionRule.NO_FOLLOW_UP]


def test_the_bin_is_due_after_thirty_days(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    workspace.residents.remove(resident_id)

    stopped_clock.advance(days=31)

    due = workspace.privacy.retention.due_list()
    assert [line.rule for line in due] == [RetentionRule.BIN]
    assert workspace.privacy.retention.settle(due, confirmed=1) == 1
    with pytest.raises(NotFound):
        workspace.residents.restore(resident_id)


def test_a_file_in_the_bin_is_kept_when_that_is_decided_there_and_not_before(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    retention = workspace.privacy.retention
    stopped_clock.advance(days=800)
    retention.keep(retention.due_list()[0], "Recours en cours", retention.today() + timedelta(days=300))
    workspace.residents.remove(resident_id)
    stopped_clock.advance(days=31)
    (due,) = retention.due_list()
    assert (due.rule, due.kept_reason) == (RetentionRule.BIN, "")

    retention.keep(due, "Mise à la corbeille par erreur", retention.today() + timedelta(days=10))

    assert retention.due_list() == ()
    stopped_clock.advance(days=11)
    (again,) = retention.due_list()
    assert again.kept_reason == "Mise à la corbeille par erreur"


def test_a_limited_file_and_one_that_awaits_an_answer_are_never_due(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    privacy = workspace.privacy
    workspace.residents.remove(resident_id)
    stopped_clock.advance(days=31)
    due = privacy.retention.due_list()
    assert len(due) == 1
    workspace.residents.restore(resident_id)
    request = privacy.register.receive(
        RequestDraft(resident_id=resident_id, kind=RequestKind.ACCESS, received_on=privacy.today())
    )
    workspace.residents.remove(resident_id)
    stopped_clock.advance(days=31)

    assert privacy.retention.due_list() == ()
    with pytest.raises(RuleBroken, match="not_due"):
        privacy.retention.settle(due, confirmed=1)
    privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "Copie remise")
    assert len(privacy.retention.due_list()) == 1


def test_passages_without_a_file_lose_their_initials_and_stay_counted(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    visit = workspace.meetings.arrive(None, None, "Z. K.", "B 12", "ti")
    workspace.meetings.receive(visit.visit_id)
    workspace.meetings.save(MeetingDraft(visit_id=visit.visit_id, note="Demande une adresse"))
    workspace.meetings.leave(visit.visit_id)
    day = workspace.meetings.today(None).seen_count
    stopped_clock.advance(days=95)

    due = workspace.privacy.retention.due_list()
    workspace.privacy.retention.settle(due, confirmed=1)

    assert [(line.rule, line.count) for line in due] == [(RetentionRule.ANONYMOUS_VISIT, 1)]
    stopped_clock.advance(days=-95)
    seen = workspace.meetings.today(None)
    assert seen.seen_count == day == 1
    assert (seen.seen[0].initials, seen.seen[0].room, seen.seen[0].language) == ("", "", "")
    assert workspace.privacy.retention.due_list() == ()


def test_forgotten_drafts_are_due_and_erased(workspace: Workspace, stopped_clock: StoppedClock) -> None:
    workspace.drafts.keep("resident", "1", {"draft": {"first_name": "Oumar"}})

    stopped_clock.advance(days=95)

    due = workspace.privacy.retention.due_list()
    assert [line.rule for line in due] == [RetentionRule.DRAFT]
    assert workspace.privacy.retention.settle(due, confirmed=1) == 1
    assert workspace.drafts.drafts() == ()


def test_people_of_companies_are_due_after_three_years_and_leave_the_hires(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock
) -> None:
    employer = workspace.employers.save(an_employer())
    stopped_clock.advance(days=3 * 366)

    due = workspace.privacy.retention.due_list()
    contacts = [line for line in due if line.rule is RetentionRule.EMPLOYER_CONTACT]
    assert {line.title for line in contacts} == {"Solène Kervadec", "Radu Ionescu"}
    assert workspace.privacy.retention.settle(contacts, confirmed=2) == 2

    assert workspace.employers.open(employer.employer_id).content.contacts == ()


def test_a_word_corrected_in_a_company_s_file_is_no_contact_with_it(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    employer = workspace.employers.save(an_employer())
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id, seen_on=None))
    stopped_clock.advance(days=3 * 366)
    corrected = [replace(contact, function="Direction") for contact in employer.content.contacts]
    workspace.employers.save(replace(employer.content, phone="0240000000", contacts=tuple(corrected)))
    workspace.employers.save_job(replace(job.content, pace="soutenu"))
    still_due = [line.rule for line in workspace.privacy.retention.due_list()]
    today = stopped_clock.now.date()

    workspace.employers.save_job(replace(job.content, seen_on=today))

    assert still_due.count(RetentionRule.EMPLOYER_CONTACT) == 2
    due = workspace.privacy.retention.due_list()
    assert [line for line in due if line.rule is RetentionRule.EMPLOYER_CONTACT] == []


def test_a_recent_hire_is_a_contact_with_the_company(
    workspace: Workspace, started: PlanVersionRecord, store: Store, stopped_clock: StoppedClock
) -> None:
    old = stopped_clock.now
    stopped_clock.advance(days=3 * 366)
    with store.begin() as transaction:
        for entity in (Contact, EmployerContact, Job):
            transaction.session.execute(update(entity).values(created_at=old, updated_at=old))
        transaction.session.execute(update(Placement).values(created_at=stopped_clock.now))

    due = workspace.privacy.retention.due_list()

    assert [line for line in due if line.rule is RetentionRule.EMPLOYER_CONTACT] == []


def test_erasing_asks_for_the_code_of_the_file(workspace: Workspace, resident_id: ResidentId) -> None:
    with pytest.raises(RuleBroken, match=r"retention\.not_confirmed"):
        workspace.privacy.retention.erase(resident_id, "R-9999")

    assert workspace.residents.open(resident_id).resident_id == resident_id
