"""Two changes of one content: each keeps what only it changed, and what both changed is told."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import InvalidInput, RuleBroken
from models.records.codec import to_plain
from models.records.plans import CheckPointLine, ContractSection, LocalText, PlanContent, TaskLine
from models.records.residents import ResidentDraft
from models.rules.meanwhile import LastChange, onto_present, problems
from models.rules.plan_together import plans_together
from models.rules.together import caught_up, together
from models.rules.undoing import require_alone, require_untouched, taken_back

BASE = ResidentDraft(first_name="Nour", room="12", wishes="jardins", agrees_to_employer_contact=True)
_TEXTS = ("first_name", "last_name", "phone", "wishes", "refusals")
_CONTENTS = st.builds(ResidentDraft, **{name: st.sampled_from(("", "a", "b")) for name in _TEXTS})


def left(before: ResidentDraft, after: ResidentDraft) -> dict[str, Any]:
    return {"before": to_plain(before), "after": to_plain(after)}


def test_what_each_changed_is_there() -> None:
    both = together(replace(BASE, phone="0611111111"), base=BASE, wanted=replace(BASE, wishes="cuisine"))

    assert both.content == replace(BASE, phone="0611111111", wishes="cuisine")
    assert both.clashes == ()


def test_what_both_changed_is_named_and_the_present_stays() -> None:
    both = together(replace(BASE, wishes="bois"), base=BASE, wanted=replace(BASE, wishes="cuisine"))

    assert (both.content.wishes, both.typed.wishes, both.clashes) == ("bois", "cuisine", ("wishes",))


def test_a_room_goes_with_its_residence() -> None:
    both = together(replace(BASE, room="9"), base=BASE, wanted=replace(BASE, residence_id=None, room="7"))

    assert (both.content.room, both.clashes) == ("9", ("room",))


def test_parts_of_a_plan_are_brought_together_field_by_field() -> None:
    base = PlanContent()
    theirs = replace(base, employer=replace(base.employer, trade_name="A"))
    mine = replace(base, employer=replace(base.employer, site_address="B"))

    both = together(theirs, base=base, wanted=mine)

    assert both.content.employer == replace(base.employer, trade_name="A", site_address="B")


@given(present=_CONTENTS, base=_CONTENTS, wanted=_CONTENTS)
def test_nothing_is_made_up_and_nothing_of_others_is_lost(
    present: ResidentDraft, base: ResidentDraft, wanted: ResidentDraft
) -> None:
    both = together(present, base=base, wanted=wanted)

    for field in fields(ResidentDraft):
        now, old, new, is_now = (getattr(one, field.name) for one in (present, base, wanted, both.content))
        assert is_now in (now, new)
        if now != old or new == old:
            assert is_now == now
        assert (field.name in both.clashes) == (now not in (old, new) and new != old)


@given(present=_CONTENTS, base=_CONTENTS, wanted=_CONTENTS)
def test_what_was_shown_is_no_clash_any_more(
    present: ResidentDraft, base: ResidentDraft, wanted: ResidentDraft
) -> None:
    first = together(present, base=base, wanted=wanted)

    again = together(present, base=caught_up(base, present, first.clashes), wanted=wanted)

    assert again.clashes == ()
    assert again.content == first.typed


def test_typing_over_the_words_of_somebody_else_is_refused_with_their_words() -> None:
    with pytest.raises(InvalidInput) as refused:
        onto_present(replace(BASE, wishes="bois"), BASE, replace(BASE, wishes="cuisine"))

    (problem,) = refused.value.problems
    assert (problem.field, problem.code) == ("wishes", "input.changed_meanwhile_to")
    assert (problem.params["present"], problem.params["typed"]) == ("bois", "cuisine")


def test_who_wrote_the_other_words_and_when_is_told() -> None:
    last = LastChange(who="Aude", at=datetime(2026, 3, 2, 9, 5, tzinfo=UTC))
    with pytest.raises(InvalidInput) as refused:
        onto_present(replace(BASE, wishes=""), BASE, replace(BASE, wishes="cuisine"), lambda: last)

    (problem,) = refused.value.problems
    assert problem.code == "input.emptied_meanwhile_by"
    assert (problem.params["who"], problem.params["typed"]) == ("Aude", "cuisine")


def _task(text: str, **values: Any) -> TaskLine:
    return TaskLine(week=1, task=LocalText(text=text), **values)


_TASKS = (_task("Balayer le hall"), _task("Vider les bacs"), _task("Laver les vitres"))


def _plan(*tasks: TaskLine) -> PlanContent:
    return PlanContent(tasks=tasks)


def test_lines_of_a_list_are_brought_together_one_by_one() -> None:
    sweep, bins, windows = _TASKS
    theirs = (replace(sweep, shown_by="Ines"), bins, windows, _task("Ranger le local"))
    mine = (_task("Accueillir"), replace(sweep, week=2), windows)

    both = plans_together(_plan(*theirs), _plan(*_TASKS), _plan(*mine))

    assert both.content.tasks == (
        _task("Accueillir"),
        replace(sweep, shown_by="Ines", week=2),
        windows,
        _task("Ranger le local"),
    )
    assert both.clashes == ()


def test_a_line_that_both_changed_is_told_with_its_number_and_both_words() -> None:
    sweep, bins, windows = _TASKS
    theirs = (_task("Nouvelle"), replace(sweep, shown_by="Ines"), bins, windows)
    mine = (replace(sweep, shown_by="Marc"), bins, windows)

    both = plans_together(_plan(*theirs), _plan(*_TASKS), _plan(*mine))

    (clash,) = both.told
    assert (clash.path, clash.present, clash.typed) == ("tasks.1.shown_by", "Ines", "Marc")
    assert both.content.tasks == theirs
    (problem,) = problems(both.told)
    assert (problem.params["present"], problem.params["typed"]) == ("Ines", "Marc")


def test_a_line_taken_out_by_one_and_changed_by_the_other_is_lost_by_nobody() -> None:
    sweep, bins, windows = _TASKS
    changed = replace(bins, shown_by="Ines")

    mine_gone = plans_together(_plan(sweep, changed, windows), _plan(*_TASKS), _plan(sweep, windows))
    theirs_gone = plans_together(_plan(sweep, windows), _plan(*_TASKS), _plan(sweep, changed, windows))

    assert mine_gone.typed.tasks == theirs_gone.typed.tasks == (sweep, changed, windows)
    assert [one.code for one in problems(mine_gone.told)] == ["input.back_meanwhile"]
    assert [one.code for one in problems(theirs_gone.told)] == ["input.taken_out_meanwhile"]
    assert theirs_gone.clashes == ("tasks.1",)


_LINES = st.lists(st.sampled_from("abcd"), max_size=4, unique=True).map(tuple)


@given(present=_LINES, base=_LINES, wanted=_LINES)
def test_no_code_that_somebody_added_is_lost_and_none_comes_twice(
    present: tuple[str, ...], base: tuple[str, ...], wanted: tuple[str, ...]
) -> None:
    sides = (ResidentDraft(languages_spoken=codes) for codes in (present, base, wanted))

    both = together(*sides).content.languages_spoken

    assert set(both) >= (set(present) | set(wanted)) - set(base)
    assert set(both) <= set(present) | set(wanted)


def test_a_list_that_was_shown_is_no_clash_any_more() -> None:
    sweep, bins, windows = _TASKS
    present = _plan(replace(sweep, shown_by="Ines"), bins)
    base, wanted = _plan(*_TASKS), _plan(replace(sweep, shown_by="Marc"), bins, windows)
    first = together(present, base, wanted)

    again = together(present, base=caught_up(base, present, first.clashes), wanted=first.typed)

    assert again.clashes == ()
    assert again.content == first.typed


def test_dates_that_the_contract_gives_are_no_matter_between_people() -> None:
    def at(day: int) -> PlanContent:
        line = CheckPointLine(code="month_1", due_on=date(2026, 3, day))
        return PlanContent(contract=ContractSection(trial_ends_on=date(2026, 4, day)), check_points=(line,))

    assert plans_together(at(1), at(2), at(3)).clashes == ()


def test_taking_back_puts_back_what_nobody_else_changed() -> None:
    after = replace(BASE, phone="06", email="x@example.org")

    back = taken_back(replace(after, email="y@example.org", room="4"), left(BASE, after), ResidentDraft)

    assert back == replace(BASE, email="y@example.org", room="4")


@pytest.mark.parametrize(
    ("after", "present", "code"),
    [
        ({"wishes": "bois"}, {"wishes": "bois et fer"}, "undo.changed_since"),
        ({"wishes": "bois", "room": "4"}, {"wishes": "fer", "room": "4"}, "undo.changed_since"),
        ({"room": "4"}, {"room": "5"}, "undo.changed_since"),
        ({"agrees_to_employer_contact": None}, {"agrees_to_employer_contact": None}, "undo.answers"),
    ],
)
def test_what_cannot_be_taken_back_is_refused(
    after: dict[str, Any], present: dict[str, Any], code: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        taken_back(replace(BASE, **present), left(BASE, replace(BASE, **after)), ResidentDraft)

    assert refused.value.code == code


def test_an_action_of_an_older_program_is_refused() -> None:
    for act in (
        lambda: taken_back(BASE, {"before": to_plain(BASE)}, ResidentDraft),
        lambda: require_untouched(BASE, {"created": True}, ResidentDraft),
    ):
        with pytest.raises(RuleBroken, match=r"undo\.old"):
            act()


def test_what_hangs_on_something_new_keeps_it() -> None:
    require_alone(["meeting:1"], {"hanging": ["meeting:1", "visit:2"]})
    with pytest.raises(RuleBroken, match=r"undo\.added_since"):
        require_alone(["meeting:1", "meeting:3"], {"hanging": ["meeting:1"]})
