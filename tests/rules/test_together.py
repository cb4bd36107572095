"""Two changes of one content: each keeps what only it changed, and what both changed is told."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import InvalidInput, RuleBroken
from models.records.codec import to_plain
from models.records.plans import PlanContent
from models.records.residents import ResidentDraft
from models.rules.meanwhile import onto_present
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
    assert problem.params == {"present": "bois"}


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
