"""The clock of who relays in a residence, day by day."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest

from models.records.retention import Fate, RetentionRule
from models.rules.relay_retention import RelayFacts, relay_due

KEY = uuid4()
HEARD = date(2024, 2, 29)


def relay(**known: object) -> RelayFacts:
    values: dict[str, object] = {
        "record_id": KEY, "title": "Madame Roussel", "is_neighbour": False, "last_contact_on": HEARD
    }  # fmt: skip
    return RelayFacts(**(values | known))  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("is_neighbour", "last"), [(False, date(2027, 2, 28)), (True, date(2026, 2, 28))], ids=["team", "door"]
)
def test_the_team_is_kept_three_years_and_a_neighbour_two(*, is_neighbour: bool, last: date) -> None:
    facts = relay(is_neighbour=is_neighbour)

    assert relay_due(facts, last) is None
    due = relay_due(facts, last + timedelta(days=1))
    assert due is not None
    assert (due.rule, due.fate, due.title) == (RetentionRule.RELAY, Fate.ANONYMISE, "Madame Roussel")
    assert (due.since, due.ended_on) == (HEARD, last)


def test_a_relay_in_the_bin_is_due_after_thirty_days_and_never_later_than_otherwise() -> None:
    binned = relay(removed_on=date(2026, 3, 1))
    assert relay_due(binned, date(2026, 3, 31)) is None
    due = relay_due(binned, date(2026, 4, 1))
    assert due is not None
    assert (due.since, due.ended_on) == (date(2026, 3, 1), date(2026, 3, 31))

    late = relay(removed_on=date(2027, 2, 20))
    due = relay_due(late, date(2027, 3, 1))
    assert due is not None
    assert (due.since, due.ended_on) == (HEARD, date(2027, 2, 28))


def test_a_decision_keeps_a_relay_and_not_one_in_the_bin() -> None:
    kept = relay(kept_until=date(2028, 1, 1), kept_reason="Relaie encore")
    assert relay_due(kept, date(2028, 1, 1)) is None
    due = relay_due(kept, date(2028, 1, 2))
    assert due is not None
    assert (due.kept_until, due.kept_reason) == (date(2028, 1, 1), "Relaie encore")

    assert relay_due(relay(kept_until=date(2028, 1, 1), removed_on=date(2026, 3, 1)), date(2026, 5, 1))
