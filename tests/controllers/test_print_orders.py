"""What was asked to be printed of a plan is known until somebody has it, and printed again as it was."""

from __future__ import annotations

import pytest

from controllers.workspace import Workspace
from models.errors import NotFound, RuleBroken
from models.records.plans import PlanVersionRecord
from models.records.print_orders import OrderState, Shares
from models.records.signatures import SignerRole
from tests.conftest import StoppedClock
from tests.factories import a_signature

ONE_EACH = Shares(employee=1, employer=1, adviser=1)


@pytest.fixture
def frozen(frozen_plan: PlanVersionRecord) -> PlanVersionRecord:
    return frozen_plan


def test_a_paper_is_listed_until_somebody_has_it(
    workspace: Workspace, frozen: PlanVersionRecord, stopped_clock: StoppedClock
) -> None:
    orders = workspace.print_orders
    told: list[None] = []
    orders.changed.connect(lambda: told.append(None))

    asked = orders.ask(frozen, workspace.plans.document(frozen.version_id), ONE_EACH)
    printed = orders.note(asked.order_id, OrderState.PRINTED)

    assert (asked.state, asked.shares.total, asked.number) == (OrderState.WAITING, 3, frozen.number)
    assert orders.orders() == orders.of(frozen) == (printed,)
    collected = orders.note(asked.order_id, OrderState.COLLECTED)
    assert orders.orders() == ()
    assert orders.orders(is_open=False) == (collected,)
    stopped_clock.advance(days=31)
    assert orders.orders(is_open=False) == ()
    assert orders.of(frozen) == (collected,)
    assert len(told) == 3


def test_the_very_bytes_come_out_again_until_somebody_signs(
    workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    pdf = workspace.plans.document(frozen.version_id)
    asked = workspace.print_orders.ask(frozen, pdf, ONE_EACH)

    record, again = workspace.print_orders.again(asked.order_id)
    assert (record.version_id, again) == (frozen.version_id, pdf)

    workspace.plans.sign(frozen.version_id, a_signature(frozen, SignerRole.EMPLOYEE))
    with pytest.raises(RuleBroken, match=r"print\.changed"):
        workspace.print_orders.again(asked.order_id)


def test_what_nobody_wants_any_more_is_taken_out(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    asked = workspace.print_orders.ask(frozen, b"x", Shares(employee=1), "week")

    with pytest.raises(RuleBroken, match=r"print\.other_paper"):
        workspace.print_orders.again(asked.order_id)
    workspace.print_orders.take_out(asked.order_id)

    assert workspace.print_orders.of(frozen) == ()
    with pytest.raises(NotFound, match=r"print_order\.not_found"):
        workspace.print_orders.note(asked.order_id, OrderState.PRINTED)
