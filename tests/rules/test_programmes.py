"""Who may enter an O2R, after how long a programme asks for something, and where nobody is weighed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.records.programmes import EnrolmentDraft, ProgrammeDraft, Tier, TierReason, YesNo
from models.rules.programmes import (
    alert_months,
    eligibility,
    lacks_contact,
    length_alert,
    shows_selection,
    without_selection,
)

O2R = ProgrammeDraft(name="O2R", has_tiers=True, usual_months=9, longest_months=12)
SELECTING = ProgrammeDraft(name="Choix", selects=True, anchors=("Demande", "Vient", "Agit", "Essaie"))
TODAY = date(2026, 3, 10)


def _day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("registered", "referent_on", "lacks", "tier", "reason"),
    [
        (YesNo.NO, None, YesNo.UNKNOWN, Tier.ONE, TierReason.NOT_REGISTERED),
        (YesNo.NO, "2026-03-01", YesNo.NO, Tier.ONE, TierReason.NOT_REGISTERED),
        (YesNo.UNKNOWN, "2024-01-01", YesNo.YES, Tier.TO_CHECK, TierReason.UNKNOWN_REGISTRATION),
        (YesNo.YES, None, YesNo.UNKNOWN, Tier.TO_CHECK, TierReason.UNKNOWN_CONTACT),
        (YesNo.YES, None, YesNo.YES, Tier.TWO, TierReason.NO_CONTACT),
        (YesNo.YES, None, YesNo.NO, Tier.NEITHER, TierReason.RECENT_CONTACT),
        (YesNo.YES, "2025-10-10", YesNo.UNKNOWN, Tier.TWO, TierReason.NO_CONTACT),
        (YesNo.YES, "2025-10-11", YesNo.UNKNOWN, Tier.NEITHER, TierReason.RECENT_CONTACT),
        # A day that is known is worth more than what was said without one.
        (YesNo.YES, "2026-03-01", YesNo.YES, Tier.NEITHER, TierReason.RECENT_CONTACT),
    ],
)
def test_the_tier_follows_from_what_is_known(
    registered: YesNo, referent_on: str | None, lacks: YesNo, tier: Tier, reason: TierReason
) -> None:
    content = EnrolmentDraft(
        is_registered=registered,
        referent_on=_day(referent_on) if referent_on else None,
        lacks_referent=lacks,
        checked_on=TODAY,
    )

    found = eligibility(content, date(2030, 1, 1))

    assert (found.tier, found.reason, found.on) == (tier, reason, TODAY)


@pytest.mark.parametrize(
    ("last_on", "first_without"),
    [
        ("2025-10-10", "2026-03-10"),
        ("2023-09-29", "2024-02-29"),
        ("2023-09-30", "2024-02-29"),
        ("2024-09-30", "2025-02-28"),
        ("2024-02-29", "2024-07-29"),
        ("2025-08-31", "2026-01-31"),
        ("2025-01-31", "2025-06-30"),
        ("2025-12-31", "2026-05-31"),
    ],
)
def test_five_months_end_on_the_same_day_or_the_last_of_a_shorter_month(
    last_on: str, first_without: str
) -> None:
    day = _day(first_without)

    assert lacks_contact(_day(last_on), day)
    assert not lacks_contact(_day(last_on), day - timedelta(days=1))


def test_eligibility_is_checked_at_the_entry_unless_another_day_is_noted() -> None:
    content = EnrolmentDraft(
        entered_on=_day("2026-02-01"), is_registered=YesNo.YES, referent_on=_day("2025-09-05")
    )

    assert eligibility(content, TODAY).tier is Tier.NEITHER


@pytest.mark.parametrize(
    ("entered_on", "days"),
    [
        ("2025-01-15", {8: "2025-09-15", 9: "2025-10-15", 11: "2025-12-15", 12: "2026-01-15"}),
        # Month ends: 30 June has a 28 February and a 30 March behind it.
        ("2025-06-30", {8: "2026-02-28", 9: "2026-03-30", 11: "2026-05-30", 12: "2026-06-30"}),
        ("2023-06-30", {8: "2024-02-29", 9: "2024-03-30", 11: "2024-05-30", 12: "2024-06-30"}),
        ("2024-02-29", {8: "2024-10-29", 9: "2024-11-29", 11: "2025-01-29", 12: "2025-02-28"}),
        ("2025-03-31", {8: "2025-11-30", 9: "2025-12-31", 11: "2026-02-28", 12: "2026-03-31"}),
        ("2025-05-31", {8: "2026-01-31", 9: "2026-02-28", 11: "2026-04-30", 12: "2026-05-31"}),
    ],
)
def test_alerts_come_on_their_day_and_not_the_day_before(entered_on: str, days: dict[int, str]) -> None:
    entry, eve = _day(entered_on), timedelta(days=1)
    before = None
    for months, day in days.items():
        found = length_alert(entry, _day(day), O2R)
        assert found is not None
        assert (found.months, found.since) == (months, _day(day))
        assert (found.needs_reason, found.is_over) == (months >= 9, months >= 12)
        earlier = length_alert(entry, _day(day) - eve, O2R)
        assert (earlier.months if earlier else None) == before
        before = months


def test_an_alert_says_when_the_next_one_comes() -> None:
    first = length_alert(_day("2025-06-30"), _day("2026-03-01"), O2R)
    last = length_alert(_day("2024-06-30"), _day("2026-03-01"), O2R)

    assert first is not None
    assert first.next_on == _day("2026-03-30")
    assert last is not None
    assert last.next_on is None


def test_more_time_with_a_reason_silences_the_first_two_alerts() -> None:
    entry = _day("2025-06-30")

    assert length_alert(entry, _day("2026-03-30"), O2R, is_extended=True) is None
    later = length_alert(entry, _day("2026-05-30"), O2R, is_extended=True)
    assert later is not None
    assert (later.months, later.needs_reason, later.is_over) == (11, False, False)


def test_whoever_left_and_a_programme_without_a_length_ask_for_nothing() -> None:
    entry = _day("2024-01-01")

    assert length_alert(entry, TODAY, O2R, left_on=_day("2025-01-01")) is None
    assert length_alert(entry, TODAY, SELECTING) is None
    assert length_alert(None, TODAY, O2R) is None
    assert alert_months(O2R) == (8, 9, 11, 12)


def test_nobody_is_weighed_where_one_programme_refuses_it() -> None:
    assert shows_selection(SELECTING, [SELECTING])
    assert not shows_selection(O2R, [O2R])
    assert not shows_selection(SELECTING, [SELECTING, O2R])


def test_nothing_of_a_selection_is_left_of_an_enrolment() -> None:
    content = EnrolmentDraft(decision_reason="Refusé", told_on=TODAY, contest_words="Non", contested_on=TODAY)

    assert without_selection(content) == EnrolmentDraft()
