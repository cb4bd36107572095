"""What an adviser of the hall reads of a plan."""

from __future__ import annotations

from dataclasses import fields

import pytest

from models.records.people import Actor, Role
from models.records.plans import LeverLine, LocalText, PlanContent, PostSection, RampStep
from models.rules.plan_secrecy import SENSITIVE_SECTIONS, shown_to, without_sensitive
from tests.documents.plan_samples import version

FULL = PlanContent(
    post=PostSection(title="Plonge"),
    levers=(LeverLine(lever=LocalText(phrase="lever.fixed_break")),),
    ramp=(RampStep(from_week=1, weekly_minutes=1200),),
    internal_note="Fatigue en fin de journée",
)


def test_what_may_tell_a_cause_is_left_out_and_nothing_else() -> None:
    shown = without_sensitive(FULL)
    changed = {
        field.name for field in fields(PlanContent) if getattr(shown, field.name) != getattr(FULL, field.name)
    }
    assert changed == set(SENSITIVE_SECTIONS)
    assert (shown.levers, shown.ramp, shown.internal_note) == ((), (), "")


@pytest.mark.parametrize("role", Role)
def test_who_reads_all_of_a_plan(role: Role) -> None:
    record = version(FULL)
    shown = shown_to(Actor(adviser_id=None, name="Nadia", role=role), record)
    reads_all = role in {Role.EMPLOYMENT, Role.COORDINATOR}
    assert shown.is_partial is not reads_all
    assert (shown == record) is reads_all
