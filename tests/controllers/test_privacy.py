"""Notices, consents, requests, files set aside, what is due, and who may decide it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from models.entities.employers import Contact, EmployerContact
from models.entities.jobs import Job
from models.entities.placements import Placement
from models.errors import InvalidInput, NotFound, RuleBroken
from models.records.ids import ResidentId
from models.records.meetings import MeetingDraft, NextStep
from models.records.people import Actor, Role
from models.records.privacy import (
    ConsentUse,
    NoticeDraft,
    NoticeForm,
    RequestDraft,
    RequestKind,
    RequestOutcome,
    RequestState,
    Restriction,
)
from models.records.retention import ContactSource, Due, Fate, RetentionRule
from models.rules.retention import file_due
from models.rules.rights_requests import state
from models.storage import due_list, privacy
from models.storage import retention as clock_queries
from tests.breadth import IS_LONG
from tests.conftest import NOON
from tests.factories import a_job, a_resident, an_employer, some_settings

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord
    from models.storage.store import Store
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)
ADVISER = Actor(adviser_id=None, name="Maëlle", role=Role.EMPLOYMENT)
OUTREACH = Actor(adviser_id=None, name="Idriss", role=Role.OUTREACH)
COORDINATOR = Actor(adviser_id=None, name="Solène", role=Role.COORDINATOR)
NIR = "1 85 05 78 006 084 91"


@pytest.fixture
def resident_id(workspace: Workspace) -> ResidentId:
    workspace.settings.save(some_settings())
    return workspace.residents.save(a_resident(room="")).resident_id


def _request(workspace: Workspace, resident_id: ResidentId, **changes: object) -> object:
    draft = RequestDraft(resident_id=resident_id, received_on=TODAY)
    return workspace.privacy.register.receive(replace(draft, **changes))  # type: ignore[arg-type]


def test_telling_the_rights_is_noted_and_shows_in_the_file(
    workspace: Workspace, store: Store, resident_id: ResidentId
) -> None:
    store.act_as(ADVISER)

    workspace.privacy.inform(
        NoticeDraft(resident_id=resident_id, told_on=TODAY, form=NoticeForm.BOTH, language="ti")
    )

    notice = workspace.privacy.notices_of(resident_id)[0]
    assert (notice.told_on, notice.form, notice.language, notice.told_by) == (
        TODAY,
        NoticeForm.BOTH,
        "ti",
        "Maëlle",
    )
    assert workspace.residents.open(resident_id).content.informed_on == TODAY


def test_a_notice_of_tomorrow_is_refused(workspace: Workspace, resident_id: ResidentId) -> None:
    with pytest.raises(InvalidInput) as refusal:
        workspace.privacy.inform(NoticeDraft(resident_id=resident_id, told_on=TODAY + timedelta(days=1)))

    assert refusal.value.problems[0].code == "input.future"


def test_a_consent_is_given_and_taken_back_with_its_history(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)
    stopped_clock.advance(days=3)
    consents = workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=False)

    texts = next(consent for consent in consents if consent.use is ConsentUse.SMS)
    assert (texts.is_given, texts.since, texts.is_withdrawn) == (False, date(2026, 3, 13), True)
    assert [event.is_given for event in texts.history] == [False, True]
    assert next(c for c in consents if c.use is ConsentUse.PARTNER_SHARING).is_given is None


def test_the_form_and_the_consents_say_the_same_of_employers(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    content = workspace.residents.open(resident_id).content
    workspace.residents.save(replace(content, agrees_to_employer_contact=True))
    agreed = workspace.privacy.consents_of(resident_id)[0]
    stopped_clock.advance(minutes=5)
    workspace.privacy.answer_consent(resident_id, ConsentUse.EMPLOYER_CONTACT, is_given=False)

    assert (agreed.use, agreed.is_given) == (ConsentUse.EMPLOYER_CONTACT, True)
    assert workspace.residents.open(resident_id).content.agrees_to_employer_contact is False
    assert len(workspace.privacy.consents_of(resident_id)[0].history) == 2


def test_only_what_changes_something_is_asked(workspace: Workspace, resident_id: ResidentId) -> None:
    asked = [consent.use for consent in workspace.privacy.consents_of(resident_id)]

    assert asked == [ConsentUse.EMPLOYER_CONTACT, ConsentUse.PARTNER_SHARING, ConsentUse.SMS]
    with pytest.raises(RuleBroken, match=r"consent\.not_asked"):
        workspace.privacy.answer_consent(resident_id, ConsentUse.PHOTO, is_given=True)


def test_an_answer_to_a_question_of_before_stays_readable_and_can_be_taken_back(
    workspace: Workspace, store: Store, resident_id: ResidentId
) -> None:
    with store.begin() as transaction:
        privacy.note_consent(
            transaction.session,
            resident_id,
            ConsentUse.PHOTO,
            is_given=True,
            day=TODAY,
            who="Maëlle",
            now=NOON,
        )

    consents = workspace.privacy.answer_consent(resident_id, ConsentUse.PHOTO, is_given=False)

    assert consents[-1].use is ConsentUse.PHOTO
    assert [event.is_given for event in consents[-1].history] == [False, True]


def test_whoever_takes_text_messages_back_no_longer_prefers_them(
    workspace: Workspace, resident_id: ResidentId
) -> None:
    content = workspace.residents.open(resident_id).content
    workspace.residents.save(replace(content, preferred_contact="sms"))

    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)
    agreed = workspace.residents.open(resident_id).content.preferred_contact
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=False)

    assert agreed == "sms"
    assert workspace.residents.open(resident_id).content.preferred_contact == ""


def test_the_same_answer_twice_is_one_answer(workspace: Workspace, resident_id: ResidentId) -> None:
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)
    consents = workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)

    assert len(next(c for c in consents if c.use is ConsentUse.SMS).history) == 1


def test_a_request_runs_from_its_receipt_and_is_answered(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    request = workspace.privacy.register.receive(
        RequestDraft(resident_id=resident_id, kind=RequestKind.RECTIFICATION, received_on=TODAY)
    )
    stopped_clock.advance(days=32)
    late = workspace.privacy.register.requests()[0]
    answered = workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "Corrigé.")

    assert request.due_on == date(2026, 4, 10)
    assert state(late, workspace.privacy.today()) is RequestState.OVERDUE
    assert (answered.answered_on, answered.outcome) == (date(2026, 4, 11), RequestOutcome.GRANTED)
    with pytest.raises(RuleBroken, match=r"request\.answered"):
        workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "")


def test_a_refusal_says_why(workspace: Workspace, resident_id: ResidentId) -> None:
    request = workspace.privacy.register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))

    with pytest.raises(InvalidInput):
        workspace.privacy.register.answer(request.request_id, RequestOutcome.REFUSED, "  ")


def test_two_more_months_need_a_reason_and_the_first_month(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    register = workspace.privacy.register
    request = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))
    other = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))

    with pytest.raises(InvalidInput):
        register.extend(request.request_id, "")
    extended = register.extend(request.request_id, "Deux organisations à interroger")
    with pytest.raises(RuleBroken, match=r"request\.extended"):
        register.extend(request.request_id, "Encore")
    stopped_clock.advance(days=40)
    with pytest.raises(RuleBroken, match=r"request\.too_late"):
        register.extend(other.request_id, "Trop tard")

    assert extended.due_on == date(2026, 6, 10)


def test_the_most_urgent_request_comes_first(workspace: Workspace, resident_id: ResidentId) -> None:
    register = workspace.privacy.register
    done = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY - timedelta(days=20)))
    register.answer(done.request_id, RequestOutcome.GRANTED, "")
    late = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))
    urgent = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY - timedelta(days=10)))

    assert [line.request_id for line in register.requests()] == [
        urgent.request_id,
        late.request_id,
        done.request_id,
    ]


@pytest.mark.parametrize("field", ["note"])
def test_a_social_security_number_is_refused_in_a_request(
    workspace: Workspace, resident_id: ResidentId, field: str
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        _request(workspace, resident_id, **{field: f"Son numéro : {NIR}"})

    assert refusal.value.problems[0].code == "input.nir"


def test_a_social_security_number_is_not_even_kept_half_typed(
    workspace: Workspace, resident_id: ResidentId
) -> None:
    workspace.drafts.keep("meeting", str(resident_id), {"draft": {"note": f"Numéro {NIR} donné"}})

    kept = workspace.drafts.find("meeting", str(resident_id))

    assert kept is not None
    assert kept.payload == {"draft": {"note": f"Numéro {'•' * len(NIR)} donné"}}


def test_a_file_set_aside_is_seen_by_the_coordinator_only(
    workspace: Workspace, store: Store, resident_id: ResidentId
) -> None:
    other = workspace.residents.save(a_resident(first_name="Awa", last_name="Diop", phone="")).resident_id
    store.act_as(ADVISER)

    workspace.privacy.restrict(resident_id, Restriction.OBJECTION)

    assert workspace.residents.count() == 1
    assert [row.resident_id for row in workspace.residents.first_rows()] == [other]
    assert len(workspace.residents.numbers()) == len(workspace.residents.numbers("sang")) + 1 == 1
    assert workspace.residents.search("sangaré") == ()
    assert workspace.search.find("sangaré") == ()
    assert workspace.duplicates.candidates(a_resident()) == ()
    for refused in (
        lambda: workspace.residents.open(resident_id),
        lambda: workspace.residents.save(a_resident(resident_id=resident_id)),
        lambda: workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Vu")),
        lambda: workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True),
    ):
        with pytest.raises(RuleBroken, match=r"privacy\.restricted"):
            refused()
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        workspace.privacy.restrict(resident_id, Restriction.NONE)
    store.act_as(COORDINATOR)
    workspace.residents.forget()
    assert workspace.residents.count() == 2
    assert [file.resident_id for file in workspace.privacy.restricted()] == [resident_id]
    workspace.privacy.restrict(resident_id, Restriction.NONE)
    store.act_as(ADVISER)
    workspace.residents.forget()
    assert workspace.residents.open(resident_id).resident_id == resident_id


def test_plans_of_a_file_set_aside_are_not_listed(
    workspace: Workspace, started: PlanVersionRecord, store: Store
) -> None:
    workspace.privacy.restrict(started.resident_id, Restriction.LIMITATION)

    store.act_as(ADVISER)

    assert workspace.plans.rows() == ()
    assert workspace.plans.rows("sangaré") == ()
    assert workspace.placements.placements() == ()


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


def test_an_agreement_taken_back_is_a_dated_line_of_the_register(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=False)
    refused = workspace.privacy.register.requests()
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)
    stopped_clock.advance(days=3)
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=False)

    (line,) = workspace.privacy.register.requests()
    assert refused == ()  # saying no is not taking back
    assert (line.kind, line.note, line.outcome) == (
        RequestKind.WITHDRAWAL, ConsentUse.SMS, RequestOutcome.GRANTED,
    )  # fmt: skip
    assert line.received_on == line.answered_on == workspace.privacy.today()


def test_the_form_that_takes_employers_back_writes_the_line_too(
    workspace: Workspace, resident_id: ResidentId
) -> None:
    content = workspace.residents.open(resident_id).content
    workspace.residents.save(replace(content, agrees_to_employer_contact=True))
    workspace.residents.save(replace(content, agrees_to_employer_contact=False))

    (line,) = workspace.privacy.register.requests(resident_id)
    assert (line.kind, line.note) == (RequestKind.WITHDRAWAL, ConsentUse.EMPLOYER_CONTACT)


@pytest.mark.parametrize("is_written", [True, False])
def test_an_erasure_is_a_dated_line_of_the_register(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId, is_written: bool
) -> None:
    if is_written:
        _request(workspace, resident_id, kind=RequestKind.ERASURE)
        stopped_clock.advance(days=4)
    workspace.privacy.retention.erase(resident_id, workspace.residents.open(resident_id).code)

    (line,) = workspace.privacy.register.requests()
    assert (line.kind, line.outcome, line.display_name) == (RequestKind.ERASURE, RequestOutcome.GRANTED, "")
    assert line.answered_on == workspace.privacy.today()
    assert (line.answered_on - line.received_on).days == (4 if is_written else 0)


def test_an_erased_request_keeps_its_line_without_a_name(
    workspace: Workspace, resident_id: ResidentId
) -> None:
    code = workspace.residents.open(resident_id).code
    workspace.privacy.register.receive(
        RequestDraft(resident_id=resident_id, kind=RequestKind.ERASURE, received_on=TODAY, note="Tout")
    )

    workspace.privacy.retention.erase(resident_id, code.lower())

    line = workspace.privacy.register.requests()[0]
    assert (line.resident_id, line.display_name, line.note, line.file_code) == (None, "", "", code)
    counts = workspace.privacy.retention.anonymous_files()[0]
    assert (counts.birth_year, counts.sex, counts.department) == (None, "", "")


@pytest.mark.parametrize("actor", [ADVISER, OUTREACH])
def test_only_the_coordinator_decides(
    workspace: Workspace, store: Store, resident_id: ResidentId, actor: Actor
) -> None:
    code = workspace.residents.open(resident_id).code
    request = workspace.privacy.register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))
    due = Due(
        rule=RetentionRule.FILE,
        fate=Fate.ANONYMISE,
        record_id=resident_id,
        title="",
        since=TODAY,
        ended_on=TODAY,
    )
    store.act_as(actor)

    for refused in (
        workspace.privacy.retention.due_list,
        lambda: workspace.privacy.retention.erase(resident_id, code),
        lambda: workspace.privacy.retention.anonymise(resident_id, code),
        lambda: workspace.privacy.retention.settle([due], 1),
        lambda: workspace.privacy.retention.keep(due, "Raison", TODAY + timedelta(days=5)),
        workspace.privacy.retention.archived_plans,
        workspace.privacy.restricted,
        workspace.privacy.register.requests,
        lambda: workspace.privacy.register.extend(request.request_id, "Raison"),
        lambda: workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, ""),
    ):
        with pytest.raises(RuleBroken, match=r"rights\.refused"):
            refused()
    assert workspace.privacy.register.requests(resident_id)[0].request_id == request.request_id


def test_outreach_may_not_copy_a_file(workspace: Workspace, store: Store, resident_id: ResidentId) -> None:
    store.act_as(OUTREACH)

    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        workspace.privacy.copies.make_now(resident_id)


@given(case=st.tuples(st.integers(0, 900), st.sampled_from([None, *NextStep]), st.booleans()))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_quick_question_leaves_out_no_file_that_is_due(
    workspace: Workspace,
    store: Store,
    stopped_clock: StoppedClock,
    case: tuple[int, NextStep | None, bool],
) -> None:
    days, step, has_visit = case
    stopped_clock.now = NOON
    resident_id = workspace.residents.save(a_resident(room="")).resident_id
    workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Vu", next_step=step))
    if has_visit:
        stopped_clock.advance(days=days // 3)
        workspace.meetings.arrive(None, resident_id, "Y. S.", "", "fr")
    stopped_clock.now = NOON + timedelta(days=days)
    today = workspace.privacy.today()

    quick = {line.record_id for line in workspace.privacy.retention.due_list()}

    with store.read() as transaction:
        every = [file_due(facts, today) for facts in clock_queries.facts(transaction.connection)]
    assert quick == {line.record_id for line in every if line is not None}


def test_the_database_and_the_clocks_agree_file_by_file(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock
) -> None:
    chance = random.Random(20260310)  # noqa: S311  (the same lives each time)
    for number in range(60 if IS_LONG else 30):
        _live(workspace, stopped_clock, chance, f"Personne {number}")

    for days in (0, 45, 100, 400, 720, 731, 800):
        stopped_clock.now = NOON + timedelta(days=days)
        today = workspace.privacy.today()
        asked = {(line.rule, line.record_id) for line in workspace.privacy.retention.due_list()}
        with store.read() as transaction:
            session = transaction.session
            files = [
                file_due(facts, today)
                for facts in clock_queries.facts(transaction.connection)
                if not clock_queries.is_held(session, facts.record_id)
            ]
            groups = due_list.files(session, today, 3)
        by_clock = {(line.rule, line.record_id) for line in files if line is not None}
        assert asked == by_clock
        for group in groups:
            of_rule = [line for line in files if line is not None and line.rule is group.rule]
            assert group.count == len(of_rule)
            assert len(group.lines) == min(3, len(of_rule))


def _live(workspace: Workspace, clock: StoppedClock, chance: random.Random, name: str) -> None:
    """Have somebody come, speak, agree, ask, be kept longer or put in the bin, on any days of two years."""
    clock.now = NOON + timedelta(days=chance.randint(0, 30), hours=chance.randint(0, 12))
    first = workspace.privacy.today() if chance.random() < 0.5 else None
    key = workspace.residents.save(
        a_resident(first_name=name, room="", phone="", first_met_on=first)
    ).resident_id
    acts: list[Callable[[], object]] = [
        lambda: workspace.meetings.save(
            MeetingDraft(resident_id=key, note="Vu", next_step=chance.choice([None, *NextStep]))
        ),
        lambda: workspace.meetings.save(MeetingDraft(resident_id=key, note="Essai", is_attempt=True)),
        lambda: workspace.meetings.leave(workspace.meetings.arrive(None, key, "A. B.", "", "fr").visit_id),
        lambda: workspace.privacy.answer_consent(key, ConsentUse.SMS, is_given=chance.random() < 0.5),
        lambda: workspace.privacy.inform(NoticeDraft(resident_id=key, told_on=workspace.privacy.today())),
        lambda: workspace.privacy.register.receive(
            RequestDraft(resident_id=key, received_on=workspace.privacy.today())
        ),
        lambda: workspace.privacy.restrict(key, Restriction.LIMITATION),
    ]
    for act in chance.choices(acts, weights=[5, 1, 3, 2, 2, 1, 1], k=chance.randint(0, 4)):
        clock.advance(days=chance.randint(0, 40), hours=chance.randint(0, 12))
        act()
    for request in workspace.privacy.register.requests(key):
        if chance.random() < 0.7:
            workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "Fait")
    if chance.random() < 0.2:
        workspace.residents.remove(key)
