"""A plan whose text is fixed before it is read out and signed."""

from __future__ import annotations

import hashlib
import shutil
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from controllers.workspace import Workspace
from models.errors import InvalidInput, RuleBroken
from models.records.codec import canonical_json, sha256_hex
from models.records.plans import LocalText, PlanStatus, PlanVersionRecord, TaskLine
from tests.factories import a_frozen_plan, a_started_plan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from models.storage.store import Store
    from tests.conftest import TemplateVault


@pytest.fixture
def vault_path(
    request: pytest.FixtureRequest,
    template_vault: TemplateVault,
    filled_vault: Callable[[Callable[[Workspace], object]], Path],
    tmp_path: Path,
) -> Path:
    """A vault with a frozen plan for the tests of one: its document is drawn once instead of thirty times."""
    fill: dict[str, Callable[[Workspace], object]] = {"frozen": a_frozen_plan, "started": a_started_plan}
    wanted = [fill[name] for name in fill if name in request.fixturenames]
    source = filled_vault(wanted[0]) if wanted else template_vault.path
    return shutil.copytree(source, tmp_path / "Essai.palier")


@pytest.fixture
def frozen(workspace: Workspace) -> PlanVersionRecord:
    """A plan that waits for its signatures."""
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


def test_freezing_fixes_the_text_and_the_document(
    workspace: Workspace, started: PlanVersionRecord, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(workspace.plans.plan_changed):
        record = workspace.plans.freeze(started.plan_id)

    document = workspace.plans.frozen_pdf(record.version_id)
    assert record.status is PlanStatus.TO_SIGN
    assert record.content == started.content
    assert record.content_sha256 == sha256_hex(canonical_json(started.content))
    assert record.document_sha256 == hashlib.sha256(document).hexdigest()
    assert workspace.plans.document(record.version_id) == document
    assert workspace.plans.rows()[0].status is PlanStatus.TO_SIGN


def test_undo_never_reaches_what_others_have_read(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    while workspace.undo.last():
        with suppress(RuleBroken):
            workspace.undo.undo()

    assert workspace.plans.open(frozen.plan_id) == frozen
    assert workspace.plans.frozen_pdf(frozen.version_id)
    assert len(workspace.placements.placements()) == workspace.residents.count() == 1


def test_what_is_missing_prevents_freezing(workspace: Workspace, started: PlanVersionRecord) -> None:
    content = replace(started.content, tutor=replace(started.content.tutor, name=""))
    workspace.plans.save(started.version_id, replace(content, timetable=type(content.timetable)()))

    with pytest.raises(InvalidInput) as caught:
        workspace.plans.freeze(started.plan_id)

    assert {problem.field for problem in caught.value.problems} == {"tutor.name", "timetable"}
    assert workspace.plans.open(started.plan_id).status is PlanStatus.DRAFT


def test_a_word_that_an_employer_must_not_read_prevents_freezing(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    line = TaskLine(week=1, task=LocalText(text="Porter peu : reconnu RQTH"))
    workspace.plans.save(started.version_id, replace(started.content, tasks=(line,)))

    with pytest.raises(RuleBroken) as caught:
        workspace.plans.freeze(started.plan_id)

    assert (caught.value.code, caught.value.params) == ("plan.leak", {"fields": ("tasks.0.task.text",)})


def test_a_letter_that_no_font_has_prevents_freezing(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    line = TaskLine(week=1, task=LocalText(text="Balayer \U00013000"))  # an Egyptian hieroglyph
    workspace.plans.save(started.version_id, replace(started.content, tasks=(line,)))

    with pytest.raises(InvalidInput) as caught:
        workspace.plans.freeze(started.plan_id)

    assert [(problem.code, problem.params) for problem in caught.value.problems] == [
        ("plan.no_glyph", {"characters": "\U00013000"})
    ]


def test_freezing_twice_is_refused(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    with pytest.raises(RuleBroken, match=r"plan\.frozen"):
        workspace.plans.freeze(frozen.plan_id)


def test_a_draft_of_an_older_program_can_be_frozen(
    workspace: Workspace, started: PlanVersionRecord, store: Store
) -> None:
    with store.begin() as transaction:  # a field that did not exist then
        transaction.connection.exec_driver_sql(
            "UPDATE main.plan_version SET content_json = (SELECT json_remove(kept.content_json, '$.ramp') "
            "FROM plan_version AS kept WHERE kept.id = plan_version.id)"
        )

    record = workspace.plans.freeze(started.plan_id)

    assert record.content == started.content
    assert record.status is PlanStatus.TO_SIGN
