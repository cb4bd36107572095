"""Five months without contact and one month to sign, month ends included; codes told by voice."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from models.errors import InvalidInput
from models.records.around import ClockState, FollowUpDraft, StandingDraft
from models.rules import short_codes
from models.rules.follow_up_clocks import contact_clock, contract_clock
from models.rules.shared_blocks import FIELDS


def _on(day: date) -> FollowUpDraft:
    return FollowUpDraft(contact="dated", contact_on=day)


@pytest.mark.parametrize(
    ("met_on", "over_on"),
    [
        (date(2026, 6, 15), date(2026, 11, 15)),
        (date(2026, 9, 30), date(2027, 2, 28)),  # February has no 30th
        (date(2027, 9, 30), date(2028, 2, 29)),  # but for leap years
        (date(2026, 1, 31), date(2026, 6, 30)),
        (date(2026, 3, 31), date(2026, 8, 31)),
        (date(2026, 8, 31), date(2027, 1, 31)),
        (date(2026, 10, 31), date(2027, 3, 31)),
        (date(2026, 12, 31), date(2027, 5, 31)),
        (date(2026, 9, 29), date(2027, 2, 28)),
    ],
)
def test_five_months_end_on_the_same_number_or_on_the_last_day(met_on: date, over_on: date) -> None:
    before = contact_clock(None, [_on(met_on)], over_on - timedelta(days=1))
    on_the_day = contact_clock(None, [_on(met_on)], over_on)

    assert (before.state, before.due_on) == (ClockState.NEAR, over_on)
    assert on_the_day.state is ClockState.OVER


def test_the_last_known_contact_counts_whoever_it_was_with_and_not_knowing_is_told() -> None:
    today = date(2026, 11, 22)
    old, recent = _on(date(2025, 1, 1)), _on(date(2026, 11, 1))
    unknown, over = FollowUpDraft(contact="unknown"), StandingDraft(contact="over_five_months")
    to_come = _on(date(2026, 12, 24))

    assert contact_clock(
        StandingDraft(contact="dated", contact_on=date(2024, 1, 1)), [old, recent], today
    ).state is (ClockState.QUIET)
    assert contact_clock(over, [unknown], today).state is ClockState.OVER
    assert contact_clock(None, [unknown], today).state is ClockState.UNKNOWN
    assert contact_clock(None, [FollowUpDraft()], today).state is ClockState.QUIET
    assert contact_clock(None, [old, to_come], today).state is ClockState.OVER


def test_the_contract_is_to_be_signed_within_a_month_of_the_orientation() -> None:
    told = StandingDraft(oriented_on=date(2026, 1, 31), contract="unknown")

    assert contract_clock(told, date(2026, 2, 1)).due_on == date(2026, 2, 28)
    assert contract_clock(told, date(2026, 2, 17)).state is ClockState.QUIET
    assert contract_clock(told, date(2026, 2, 18)).state is ClockState.NEAR
    assert contract_clock(told, date(2026, 2, 28)).state is ClockState.OVER
    signed = StandingDraft(oriented_on=date(2026, 1, 31), contract_signed_on=date(2026, 2, 3))
    assert contract_clock(signed, date(2026, 5, 1)).state is ClockState.QUIET


def test_a_slip_or_two_exchanged_letters_of_a_code_are_told() -> None:
    chance = random.Random(5)  # noqa: S311  (the same each time)
    caught = tried = 0
    for _ in range(60):
        code = short_codes.draw()
        assert short_codes.heard(code.lower().replace("-", " ")) == code
        letters = code.replace("-", "")
        place = chance.randrange(len(letters))
        other = chance.choice([one for one in short_codes.LETTERS if one != letters[place]])
        wrong = [letters[:place] + other + letters[place + 1 :]]
        swapped = letters[:3] + letters[4] + letters[3] + letters[5:]
        wrong += [swapped] if swapped != letters else []
        for text in wrong:
            tried += 1
            with pytest.raises(InvalidInput):
                short_codes.heard(text)
            caught += 1
    assert caught == tried


def test_no_block_has_a_note_health_a_barrier_or_a_residence_title() -> None:
    shared = {name for names in FIELDS.values() for name in names}

    assert not shared & {
        "note", "functional_limits", "barriers", "dated_papers", "residence_title", "birth_date", "sex",
        "informed_on", "channel", "agrees_to_employer_contact",
    }  # fmt: skip
