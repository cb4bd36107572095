from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.records.plans import PlanVersionRecord
from tests.factories import a_resident

if TYPE_CHECKING:
    from controllers.workspace import Workspace


def titled(workspace: Workspace, plan: PlanVersionRecord, title: str, burst: str = "") -> PlanVersionRecord:
    content = workspace.plans.open(plan.plan_id).content
    post = replace(content.post, title=title)
    return workspace.plans.save(plan.version_id, replace(content, post=post), burst=burst)


def test_the_pauses_of_a_burst_are_one_action(workspace: Workspace, started: PlanVersionRecord) -> None:
    for title in ("A", "Ag", "Agente"):
        titled(workspace, started, title, burst="here")

    workspace.undo.undo()

    assert workspace.plans.open(started.plan_id).content == started.content
    last = workspace.undo.last()
    assert last is not None and last.action == "plan.created"


def test_another_burst_is_another_action(workspace: Workspace, started: PlanVersionRecord) -> None:
    titled(workspace, started, "A", burst="here")
    titled(workspace, started, "B", burst="there")

    workspace.undo.undo()

    assert workspace.plans.open(started.plan_id).content.post.title == "A"


def test_what_is_done_between_ends_a_burst(workspace: Workspace, started: PlanVersionRecord) -> None:
    titled(workspace, started, "A", burst="here")
    workspace.residents.save(a_resident(first_name="Awa"))
    titled(workspace, started, "AB", burst="here")

    workspace.undo.undo()

    assert workspace.plans.open(started.plan_id).content.post.title == "A"
    last = workspace.undo.last()
    assert last is not None and last.action == "resident.created"


def test_without_a_burst_each_time_is_an_action(workspace: Workspace, started: PlanVersionRecord) -> None:
    titled(workspace, started, "A")
    titled(workspace, started, "AB")

    workspace.undo.undo()

    assert workspace.plans.open(started.plan_id).content.post.title == "A"
