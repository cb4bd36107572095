from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.records.plan_parties import Letterhead
from models.records.plans import CommitmentsSection, ContractSection, LeverLine, LocalText, PlanContent
from models.records.settings import Settings
from models.records.templates import (
    HelpsTemplate,
    Ladder,
    LadderAim,
    LadderTask,
    PointsTemplate,
    PointTemplate,
    TemplatePart,
)
from models.records.timetable import Timetable
from models.rules.checkpoints import check_points
from models.rules.leak_guard import find_leaks
from models.rules.plan_dates import redated
from models.rules.sample_plan import sample_plan
from models.rules.template_checks import LEGAL, problems
from models.rules.template_lines import changed_lines
from models.rules.templates import as_check_points, content_of, shipped, with_content
from models.rules.trial import last_employer_announcement

TUESDAY = date(2026, 12, 1)
CONTRACT = ContractSection(starts_on=TUESDAY, trial_ends_on=date(2027, 1, 31))
POINTS = shipped().points


def with_point(code: str, **changes: object) -> PointsTemplate:
    points = (replace(each, **changes) if each.code == code else each for each in POINTS.points)  # type: ignore[arg-type]
    return PointsTemplate(points=tuple(points))


def told(content: object, *forbidden: str) -> list[tuple[str, str]]:
    return [(each.field, each.code) for each in problems(content, forbidden)]  # type: ignore[arg-type]


def test_what_is_shipped_can_be_saved_as_it_is() -> None:
    whole = shipped()

    assert told(whole.letterhead) == told(whole.commitments) == told(whole.points) == told(whole.helps) == []
    assert [told(ladder) for ladder in whole.ladders] == [[]] * 12


def test_points_as_shipped_are_those_of_the_date_engine() -> None:
    lines = check_points(CONTRACT, Timetable(), existing=as_check_points(POINTS))

    assert lines == check_points(CONTRACT, Timetable())


@pytest.mark.parametrize("code", sorted(LEGAL))
def test_what_the_law_dates_is_never_left_out(code: str) -> None:
    without = PointsTemplate(points=tuple(each for each in POINTS.points if each.code != code))

    assert "template.legal_point" in {code for _, code in told(with_point(code, is_used=False))}
    assert told(without) == [("points", "template.legal_point")]


def test_the_meeting_before_the_end_of_the_trial_never_comes_after_the_notice() -> None:
    index = [each.code for each in POINTS.points].index("before_trial_end")
    late, early = (
        with_point("before_trial_end", offset_days=-1),
        with_point("before_trial_end", offset_days=0),
    )

    assert told(late) == [(f"points.{index}.offset_days", "template.after_notice")]
    assert told(early) == []
    lines = check_points(CONTRACT, Timetable(), existing=as_check_points(early))
    met = next(line.due_on for line in lines if line.code == "before_trial_end")
    assert met is not None
    assert met <= last_employer_announcement(TUESDAY, date(2027, 1, 31))


def test_a_point_of_ones_own_follows_the_start_and_meets_nobody_twice_a_day() -> None:
    own = PointTemplate(code="other", label="Point à six semaines", offset_days=14, minutes=15, who="à trois")
    wanted = as_check_points(PointsTemplate(points=(*POINTS.points, own)))
    before = PlanContent(contract=CONTRACT, check_points=check_points(CONTRACT, Timetable(), existing=wanted))
    moved = replace(CONTRACT, starts_on=date(2026, 12, 8), trial_ends_on=date(2027, 2, 7))

    after = redated(replace(before, contract=moved), before, alsace_moselle=False)

    first, second = (
        next(line for line in content.check_points if line.code == "other") for content in (before, after)
    )
    assert (first.due_on, second.due_on) == (date(2026, 12, 16), date(2026, 12, 23))
    assert (second.label.text, second.minutes, second.who) == ("Point à six semaines", 15, "à trois")
    days = [line.due_on for line in after.check_points if line.code != "trial_end"]
    assert len(days) == len(set(days))


def test_a_head_that_tells_for_whom_it_works_is_refused_with_the_word() -> None:
    telling = Letterhead(name="Accueil des réfugiés", address="Résidence Les Tilleuls, 3 rue Haute")

    found = problems(telling, ("Résidence Les Tilleuls",))

    assert {each.field for each in found} == {"name", "address"}
    assert all(each.code == "plan.leak" and each.params["word"] for each in found)
    assert told(Letterhead(address="3 rue Haute, 44100 Nantes")) == [("name", "input.required")]
    assert told(Letterhead(name="Emploi Conseil", phone="02 40 00 00 00")) == []


def test_words_that_no_employer_may_read_are_refused_in_every_part() -> None:
    ladder = Ladder(
        code="x",
        label_fr="Couture",
        rome=("B180",),
        tasks=(LadderTask(week=13, task="Coudre malgré son handicap"),),
        objectives=(LadderAim(aim="Tenir une heure"),) * 4,
    )

    assert told(ladder) == [
        ("rome", "template.rome"),
        ("tasks.0.week", "input.range"),
        ("objectives", "plan.too_many_objectives"),
        ("tasks.0.task", "plan.leak"),
    ]
    helps = HelpsTemplate(levers=(LeverLine(lever=LocalText(text="Pause pour son traitement")),))
    assert ("levers.0.lever", "plan.leak") in told(helps)
    rewritten = replace(shipped().commitments, adviser=(LocalText(text="Je suis son suivi RSA."),))
    assert told(rewritten) == [("adviser.0", "plan.leak")]
    assert told(CommitmentsSection()) == [
        (party, "input.required") for party in ("employee", "employer", "adviser")
    ]


def test_a_ladder_of_ones_own_is_offered_before_those_shipped() -> None:
    own = Ladder(code="own", label_fr="Propreté en hôpital", rome=("K2204",))
    templates = with_content(shipped(), own)

    assert templates.ladders[0] == own
    assert len(templates.ladders) == 13
    assert content_of(templates, TemplatePart.LADDER, "own") == own
    hidden = with_content(templates, replace(own, is_hidden=True))
    assert [each.code for each in hidden.ladders] == [each.code for each in templates.ladders]


def test_two_versions_are_told_apart_line_by_line() -> None:
    before, after = shipped().points, with_point("day_3", is_used=False)
    changed = changed_lines(before, after)

    assert [(change.text, change.is_new) for change in changed] == [("Jour 3\u00a0: 10\u00a0min", False)]
    assert changed_lines(after, after) == ()
    ladder = shipped().ladders[0]
    renamed = replace(ladder, label_fr="Entretien")
    assert [change.is_new for change in changed_lines(ladder, renamed)] == [False, True]


@pytest.mark.parametrize("code", ["cleaning", "delivery", ""])
def test_the_plan_of_nobody_has_what_the_templates_say_and_tells_nothing(code: str) -> None:
    head = Letterhead(name="Emploi Conseil", address="1 rue Haute, 44100 Nantes")
    templates = replace(shipped(), letterhead=head)

    content = sample_plan(templates, code, Settings(document_name="Emploi Conseil"), TUESDAY)

    assert content.letterhead == head
    assert bool(content.tasks) is bool(code)
    assert content.commitments == templates.commitments
    assert find_leaks(content) == ()
