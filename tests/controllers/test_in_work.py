"""A hire followed: its calendar, voices kept apart, what is due, adjustments into the plan, a break."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from models.errors import RuleBroken
from models.records.duplicates import MergeOrder
from models.records.in_work import (
    AbsenceDraft,
    AdjustmentDraft,
    CheckPointDraft,
    DutyDraft,
    Party,
    VoiceDraft,
)
from models.records.pathway import FactDraft, FactKind
from models.records.privacy import ConsentUse
from models.records.residents import ResidentDraft
from models.records.timetable import Timetable
from models.records.today import Reminder, ReminderKind
from models.rules.follow_up_warning import WarningCode
from models.rules.hire import is_unsigned, says_another_start
from models.rules.placement_alerts import AlertKind, AlertState
from models.rules.plan_changes import changes_between
from models.rules.point_states import PointState
from tests.factories import a_plan_content, a_week, some_settings
from tests.team import a_team

if TYPE_CHECKING:
    from controllers.follow_papers import FollowPaper
    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord
    from models.rules.hire import HireView
    from models.storage.store import Store
    from tests.conftest import StoppedClock


@pytest.fixture
def hired(workspace: Workspace, started: PlanVersionRecord) -> PlanVersionRecord:
    """The hire of a started plan, begun a Tuesday."""
    return started


def _hire(workspace: Workspace, plan: PlanVersionRecord) -> HireView:
    return workspace.in_work.view(plan.resident_id).hires[0]


def _of(plan: PlanVersionRecord) -> dict[str, Any]:
    return {"resident_id": plan.resident_id, "placement_id": plan.placement_id}


def _days(hire: HireView) -> dict[str, date | None]:
    return {point.content.code: point.content.due_on for point in hire.points}


def _move(workspace: Workspace, plan: PlanVersionRecord, **changes: Any) -> HireView:
    content = workspace.placements.open(plan.placement_id).content
    workspace.placements.save(replace(content, **changes), content)
    return _hire(workspace, plan)


def test_the_calendar_moves_with_the_start_but_not_what_was_touched(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    """The golden dates of a contract from 1 December 2026; a Sunday's trial end is not moved."""
    first = _move(workspace, hired, starts_on=date(2026, 12, 1))
    by_hand = next(point for point in first.points if point.content.code == "day_8").content
    chosen = replace(by_hand, due_on=date(2026, 12, 10), is_manual=True)
    workspace.in_work.points.save(chosen, by_hand)
    out = next(point for point in first.points if point.content.code == "day_3")
    workspace.in_work.points.remove(out.check_point_id)

    moved = _days(_move(workspace, hired, starts_on=date(2026, 12, 8)))

    golden = _days(first)
    assert golden["trial_end"] == date(2027, 1, 31)
    assert golden["before_trial_end"] == date(2027, 1, 8)
    assert (golden["month_1"], golden["month_3"], golden["month_6"]) == (
        date(2027, 1, 4), date(2027, 3, 1), date(2027, 6, 1),
    )  # fmt: skip
    assert moved["day_8"] == date(2026, 12, 10)
    assert "day_3" not in moved
    assert moved["day_1"] == date(2026, 12, 8)
    workspace.undo.undo()
    assert _days(_hire(workspace, hired))["day_1"] == date(2026, 12, 1)


def test_the_calendar_follows_the_week_of_the_plan_then_of_the_job(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    """Never on a rest day of the employee, when the week is known after the hire too."""
    _move(workspace, hired, starts_on=date(2026, 12, 1))
    plan = workspace.plans.open(hired.plan_id)

    workspace.plans.save(plan.version_id, replace(plan.content, timetable=_week(1, 3)), plan.content)
    assert _met(_hire(workspace, hired)) == {1, 3}
    workspace.undo.undo()
    assert _days(_hire(workspace, hired))["month_1"] == date(2027, 1, 4)  # a Monday again

    plan = workspace.plans.open(hired.plan_id)
    workspace.plans.save(plan.version_id, replace(plan.content, timetable=Timetable()), plan.content)
    hire = _hire(workspace, hired)
    assert hire.placement.content.job_id is not None
    seen = workspace.employers.open_job(hire.placement.content.job_id).content
    workspace.employers.save_job(replace(seen, timetable=_week(2, 5)), seen)
    assert _met(_hire(workspace, hired)) == {2}  # offices' days first


def test_a_start_that_moves_in_the_plan_moves_the_hire_and_comes_back_with_undo(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    """One start for the plan and for the hire: no reminder is left on the days of before."""
    first = _move(workspace, hired, starts_on=date(2026, 12, 1))
    by_hand = next(point for point in first.points if point.content.code == "day_8").content
    workspace.in_work.points.save(replace(by_hand, due_on=date(2026, 12, 10), is_manual=True), by_hand)
    plan = workspace.plans.open(hired.plan_id)
    told = replace(plan.content.contract, starts_on=date(2026, 12, 7), is_trial_renewable=True)

    workspace.plans.save(plan.version_id, replace(plan.content, contract=told), plan.content)
    moved = _hire(workspace, hired)
    assert moved.placement.content.starts_on == date(2026, 12, 7)
    assert AlertKind.TRIAL_RENEWAL in {alert.kind for alert, _ in moved.alerts}
    assert (_days(moved)["day_1"], _days(moved)["day_8"]) == (date(2026, 12, 7), date(2026, 12, 10))
    assert moved.placement.trial_ends_on == date(2027, 2, 6)
    assert not says_another_start(moved)
    assert says_another_start(_move(workspace, hired, starts_on=date(2026, 12, 8)))  # told, beside the hire
    workspace.undo.undo()
    workspace.undo.undo()
    assert _hire(workspace, hired).placement.content == first.placement.content
    # What no contract can say, or says no more, is kept in the plan alone while it is being typed.
    plan = workspace.plans.open(hired.plan_id)
    for odd in (replace(told, ends_on=date(2026, 1, 1)), replace(told, starts_on=None)):
        plan = workspace.plans.save(plan.version_id, replace(plan.content, contract=odd), plan.content)
    kept = _hire(workspace, hired).placement.content
    assert (kept.starts_on, kept.ends_on, kept.is_trial_renewable) == (date(2026, 12, 7), None, True)


def test_the_calendar_follows_the_holidays_of_alsace_moselle(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    first = _move(workspace, hired, starts_on=date(2027, 2, 26))  # a month later is Good Friday
    settings = workspace.settings.settings()

    workspace.settings.save(replace(settings, has_alsace_moselle_holidays=True))

    assert _days(first)["month_1"] == date(2027, 3, 26)
    assert _days(_hire(workspace, hired))["month_1"] == date(2027, 3, 30)
    workspace.settings.save(settings)
    assert _days(_hire(workspace, hired)) == _days(first)


def _week(*weekdays: int) -> Timetable:
    return Timetable(days=tuple(replace(a_week().days[0], weekday=day) for day in weekdays))


def _met(hire: HireView) -> set[int]:
    apart = {"employer_preparation", "employee_call", "trial_end", "day_1"}
    return {day.weekday() for code, day in _days(hire).items() if day and code not in apart}


def test_days_away_put_the_trial_back_and_the_points_that_hang_on_it(
    workspace: Workspace, hired: PlanVersionRecord, stopped_clock: StoppedClock
) -> None:
    start = workspace.in_work.today() - timedelta(days=20)
    before = _move(workspace, hired, starts_on=start)
    end = before.placement.trial_ends_on
    assert end is not None
    workspace.in_work.absences.save(
        AbsenceDraft(**_of(hired), since=start + timedelta(days=2), until=start + timedelta(days=5))
    )
    after = _hire(workspace, hired)
    workspace.in_work.absences.save(AbsenceDraft(**_of(hired), since=start + timedelta(days=18)))
    away = _hire(workspace, hired)
    stopped_clock.advance(days=2)
    workspace.in_work.catch_up()  # who is still away is away a day more, each day
    later = _hire(workspace, hired)

    assert after.placement.trial_ends_on == end + timedelta(days=4)
    assert _days(after)["trial_end"] == end + timedelta(days=4)
    assert away.placement.trial_ends_on == end + timedelta(days=7)
    assert later.placement.trial_ends_on == end + timedelta(days=9)
    decision = next(alert for alert, _ in later.alerts if alert.kind is AlertKind.TRIAL_DECISION)
    assert decision.about_on == end + timedelta(days=9)
    assert decision.due_on <= decision.about_on - timedelta(days=13)  # before the notice of two weeks
    begun_later = _move(workspace, hired, starts_on=start + timedelta(days=4))
    assert begun_later.placement.content.absence_days == 7  # two of the nine were before it
    workspace.undo.undo()
    assert _hire(workspace, hired).placement.trial_ends_on == end + timedelta(days=9)


def test_trap_18_a_point_never_waits_for_the_firm_and_says_who_is_missing(
    workspace: Workspace, hired: PlanVersionRecord, stopped_clock: StoppedClock
) -> None:
    today = workspace.in_work.today()
    hire = _move(workspace, hired, starts_on=today - timedelta(days=30))
    point = next(each for each in hire.points if each.content.code == "day_15")
    workspace.in_work.voices.save(
        VoiceDraft(**_of(hired), check_point_id=point.check_point_id, heard_on=today, weather="fine")
    )
    workspace.in_work.points.save(replace(point.content, done_on=today), point.content)
    stopped_clock.advance(days=3)

    closed = _hire(workspace, hired)

    assert closed.states[point.check_point_id] is PointState.DONE
    waits = [each for each in closed.reasons if each.code is WarningCode.WAITS_FOR]
    assert [each.party for each in waits] == [Party.EMPLOYER]
    lines = workspace.today.look(None, 30).reminders
    assert lines[0].kind is ReminderKind.EARLY_WARNING  # before whatever else is late
    assert "waits_for" in lines[0].detail
    late = [one for one in lines if one.kind is ReminderKind.CHECK_POINT]
    assert all(one.due_on is not None and one.due_on > (point.content.due_on or today) for one in late)


def test_trap_6_work_that_begins_before_all_have_signed_is_told(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    today = workspace.in_work.today()
    _move(workspace, hired, starts_on=today + timedelta(days=2))
    before = workspace.today.look(None, 30).reminders
    hire = _move(workspace, hired, starts_on=today)

    (line,) = (one for one in before if one.kind is ReminderKind.UNSIGNED)
    assert (line.resident_id, line.due_on, line.detail) == (
        hired.resident_id, today + timedelta(days=2), "draft",
    )  # fmt: skip
    assert is_unsigned(hire)
    workspace.today.done(line)  # ticked off for that start: another start is told again
    assert any(one.kind is ReminderKind.UNSIGNED for one in workspace.today.look(None, 30).reminders)


def test_the_point_after_a_year_is_asked_for_and_falls_on_a_working_day(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    """2 May 2027 is a Sunday; the day after is worked."""
    _move(workspace, hired, starts_on=date(2026, 5, 2))
    draft = CheckPointDraft(**_of(hired), code="month_12", due_on=date(2027, 5, 2), is_manual=False)
    workspace.in_work.points.save(draft)

    assert _days(_hire(workspace, hired))["month_12"] == date(2027, 5, 3)
    assert _days(_move(workspace, hired, starts_on=date(2026, 5, 4)))["month_12"] == date(2027, 5, 4)


def test_each_voice_is_printed_alone(workspace: Workspace, hired: PlanVersionRecord) -> None:
    today = workspace.in_work.today()
    said = {
        Party.EMPLOYEE: "Le premier bus arrive trop tard.",
        Party.EMPLOYER: "Deux retards le lundi. Touche le RSA.",
        Party.TUTOR: "Refait le geste seul.",
    }
    for party, words in said.items():
        workspace.in_work.voices.save(
            VoiceDraft(
                **_of(hired),
                party=party,
                heard_on=today,
                weather="watch",
                well=f"Bien, {party.value}.",
                difficulties=("transport", "housing"),
                words=words,
            )
        )
    hire = _hire(workspace, hired)

    papers = {party: _text(workspace.follow_papers.voice_now(hire, party).pdf) for party in Party}

    assert said[Party.EMPLOYEE] in papers[Party.EMPLOYEE]
    assert "Logement" in papers[Party.EMPLOYEE]
    assert "Bien, employer." in papers[Party.EMPLOYER]
    for firm in (Party.EMPLOYER, Party.TUTOR):
        for other in set(Party) - {firm}:
            assert f"Bien, {other.value}." not in papers[firm]
            assert said[other] not in papers[firm]
        assert "RSA" not in papers[firm]
        assert "Logement" not in papers[firm]
    assert "Bien, employer." not in papers[Party.EMPLOYEE]


def test_a_partner_hears_no_voice_without_the_agreement_of_the_person(
    workspace: Workspace, store: Store, hired: PlanVersionRecord
) -> None:
    workspace.settings.save(some_settings())
    team = a_team(store)
    store.act_as(team["Ana"])
    today, work = workspace.in_work.today(), workspace.in_work
    work.voices.save(VoiceDraft(**_of(hired), heard_on=today, weather="risk", words="Veut partir."))
    work.adjustments.save(AdjustmentDraft(**_of(hired), words="Pause à heure fixe", due_on=today))
    store.act_as(team["Bo"])
    withheld = _hire(workspace, hired)
    with pytest.raises(RuleBroken) as refused:
        work.voices.remove(withheld.voices[0].voice_id)
    with pytest.raises(RuleBroken), store.begin() as transaction:
        transaction.connection.exec_driver_sql("UPDATE main.voice SET words = 'x'")
    store.act_as(team["Ana"])
    workspace.privacy.answer_consent(hired.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)
    store.act_as(team["Bo"])
    told = _hire(workspace, hired)

    (voice,), (adjustment,) = withheld.voices, withheld.adjustments
    assert voice.is_withheld and adjustment.is_withheld
    assert (voice.content.words, voice.content.weather, adjustment.content.words) == ("", "", "")
    assert withheld.reasons == ()
    assert refused.value.code == "pathway.of_partner"
    assert told.voices[0].content.words == "Veut partir."


def _text(pdf: bytes) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(text.replace("\xa0", " ").split())


def test_adjustments_flow_into_a_new_version_that_shows_what_changed(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    """Trap 9: a tutor who changes is named, the old and the new; what others have read stays as it was."""
    frozen = _frozen(workspace, hired)
    work = workspace.in_work
    work.adjustments.save(AdjustmentDraft(**_of(hired), lever="fixed_break", due_on=date(2027, 1, 12)))
    work.adjustments.save(AdjustmentDraft(**_of(hired), words="Badge remis le premier jour"))

    record = workspace.follow_papers.put_in_plan(_hire(workspace, hired))
    tutor = replace(record.content.tutor, name="Oriane Kerbrat")
    workspace.plans.save(record.version_id, replace(record.content, tutor=tutor), record.content)

    hire = _hire(workspace, hired)
    changes = workspace.follow_papers.plan_changes(hire)
    assert changes is not None
    assert (changes.before, changes.after) == (frozen.version, frozen.version + 1)
    texts = (text for change in changes.changes for text in (change.before, change.says_who_before))
    told = " ".join(texts).replace("\xa0", " ")
    assert "Badge remis le premier jour" in told
    assert "12 janvier 2027" in told
    assert f"Oriane Kerbrat, à la place de {frozen.content.tutor.name}" in told
    assert changes_between(record.content, record.content) == ()
    papers: list[FollowPaper] = []
    workspace.follow_papers.paper_ready.connect(papers.append)
    workspace.follow_papers.changes(hire)
    paper = _text(papers[0].pdf)
    assert 0 < paper.index(frozen.content.tutor.name) < paper.index("Oriane Kerbrat")
    read = workspace.plans.versions(hired.plan_id)[1]
    assert (read.content.tutor, read.content_sha256) == (frozen.content.tutor, frozen.content_sha256)
    assert [each.content.in_version for each in hire.adjustments] == [frozen.version + 1] * 2
    workspace.undo.undo()  # the tutor
    workspace.undo.undo()  # the version: what it brought is offered again
    again = _hire(workspace, hired)
    assert again.plan is not None
    assert again.plan.version == frozen.version
    assert workspace.follow_papers.put_in_plan(again).version == frozen.version + 1


def _frozen(workspace: Workspace, plan: PlanVersionRecord) -> PlanVersionRecord:
    workspace.plans.save(plan.version_id, a_plan_content())
    return workspace.plans.freeze(plan.plan_id)


def test_the_employers_list_is_done_item_by_item(workspace: Workspace, hired: PlanVersionRecord) -> None:
    today = workspace.in_work.today()
    hire = _move(workspace, hired, starts_on=today - timedelta(days=3))
    first = min(item.due_on for item in hire.items)
    week = [item.code for item in hire.items if item.due_on == first]
    states = []
    for code in week:
        workspace.in_work.duties.save(DutyDraft(**_of(hired), code=code, done_on=today))
        alerts = {alert.kind: state for alert, state in _hire(workspace, hired).alerts}
        states.append(alerts[AlertKind.INFORMATION_7_DAYS])

    assert first == today + timedelta(days=3)  # the seventh calendar day, hire included
    assert states == [AlertState.DUE] * (len(week) - 1) + [AlertState.DONE]


def test_a_point_ticked_off_in_the_list_of_the_day_is_done_in_the_calendar(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    today = workspace.in_work.today()
    _move(workspace, hired, starts_on=today - timedelta(days=2))
    lines = workspace.today.look(None, 30).reminders
    line = next(one for one in lines if one.kind is ReminderKind.CHECK_POINT and one.detail == "day_3")

    workspace.today.done(line)
    done = _hire(workspace, hired)
    workspace.undo.undo()
    again = _hire(workspace, hired)

    assert done.states[line.record_id] is PointState.DONE
    assert again.states[line.record_id] is PointState.TODAY


def test_trap_10_a_merge_of_two_files_loses_nothing_of_a_hire(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    today, work = workspace.in_work.today(), workspace.in_work
    work.voices.save(VoiceDraft(**_of(hired), heard_on=today, words="Le bus passe trop tard."))
    work.adjustments.save(AdjustmentDraft(**_of(hired), words="Pause fixe"))
    work.absences.save(AbsenceDraft(**_of(hired), since=today, until=today))
    before = _hire(workspace, hired)
    kept = workspace.residents.save(ResidentDraft(first_name="Yéro")).resident_id

    workspace.merging.merge(MergeOrder(kept_id=kept, gone_id=hired.resident_id))
    (after,) = workspace.in_work.view(kept).hires
    workspace.undo.undo()

    for name in ("points", "voices", "adjustments", "absences"):
        assert len(getattr(after, name)) == len(getattr(before, name)) > 0, name
    assert workspace.in_work.view(kept).hires == ()
    assert _hire(workspace, hired).voices == before.voices


def test_a_break_is_one_fact_and_brings_the_person_back_to_proposals(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    today = workspace.in_work.today()
    _move(workspace, hired, starts_on=today - timedelta(days=30))
    workspace.in_work.voices.save(VoiceDraft(**_of(hired), heard_on=today, weather="risk"))
    before = workspace.today.look(None, 30).reminders
    workspace.pathway.facts.save(
        FactDraft(**_of(hired), kind=FactKind.BROKE, happened_on=today, reason="hours", broken_by="employee")
    )

    hire = _hire(workspace, hired)

    stages = {row.resident_id: row.stage for row in workspace.residents.first_rows()}
    assert stages[hired.resident_id] == "proposals"
    assert hire.broken is not None
    assert (hire.broken.content.broken_by, hire.broken.content.reason) == ("employee", "hours")
    assert hire.reasons == ()
    assert {PointState.CANCELLED} == {
        hire.states[point.check_point_id] for point in hire.points if (point.content.due_on or today) > today
    }
    after = workspace.today.look(None, 30).reminders
    kinds = {ReminderKind.CHECK_POINT, ReminderKind.EARLY_WARNING}
    assert kinds & {one.kind for one in before}
    assert not kinds & {one.kind for one in after}
    workspace.undo.undo()
    assert _hire(workspace, hired).broken is None


def test_what_the_employer_owes_in_writing_is_due_until_it_is_ticked(
    workspace: Workspace, hired: PlanVersionRecord
) -> None:
    """By the seventh day, R1221-34; the line goes when everything of its day is done."""
    today = workspace.in_work.today()
    hire = _move(workspace, hired, starts_on=today - timedelta(days=3))
    first = hire.items[0].due_on
    (line,) = _written(workspace)
    assert (line.due_on, line.detail) == (today + timedelta(days=3), "week")
    for item in hire.items:
        if item.due_on == first:
            assert _written(workspace) == [line]
            workspace.in_work.duties.save(DutyDraft(**_of(hired), code=item.code, done_on=today))
    assert _written(workspace) == []
    workspace.undo.undo()
    assert _written(workspace) == [line]
    workspace.today.done(line)
    assert _written(workspace) == []


def test_who_was_heard_at_work_was_seen(workspace: Workspace, hired: PlanVersionRecord) -> None:
    today = workspace.in_work.today()
    workspace.in_work.voices.save(
        VoiceDraft(**_of(hired), party=Party.EMPLOYER, heard_on=today - timedelta(days=1), weather="fine")
    )
    before = _seen_on(workspace, hired)
    voice = VoiceDraft(**_of(hired), party=Party.EMPLOYEE, heard_on=today - timedelta(days=1), weather="fine")
    saved = workspace.in_work.voices.save(voice)

    assert before == today  # never met: the day of the file
    assert _seen_on(workspace, hired) == today - timedelta(days=1)
    workspace.in_work.voices.remove(saved.voice_id)
    assert _seen_on(workspace, hired) == before


def _written(workspace: Workspace) -> list[Reminder]:
    found = workspace.today.look(None, 30).reminders
    return [one for one in found if one.kind is ReminderKind.INFORMATION]


def _seen_on(workspace: Workspace, plan: PlanVersionRecord) -> date | None:
    found = workspace.today.look(None, 0).not_seen
    return next((one.due_on for one in found if one.resident_id == plan.resident_id), None)
