from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from controllers.workspace import Workspace
from models.errors import RuleBroken
from models.records.settings import UndoRecord
from tests.factories import a_job, a_residence, a_resident, an_employer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.tasks import InlineTasks
    from models.storage.store import Store
    from models.vault.vault import Vault
    from tests.conftest import StoppedClock


def last_action(workspace: Workspace) -> str | None:
    record = workspace.undo.last()
    return record.action if record else None


def test_nothing_to_undo_is_no_error(workspace: Workspace) -> None:
    assert workspace.undo.last() is None
    assert workspace.undo.undo() is None


def test_actions_are_undone_one_by_one_the_last_first(workspace: Workspace, qtbot: QtBot) -> None:
    saved = workspace.residents.save(a_resident())
    workspace.residents.save(replace(saved.content, room="C 9"))
    workspace.residents.remove(saved.resident_id)

    undone: list[object] = []
    for _ in range(3):
        with qtbot.waitSignal(workspace.undo.changed):
            record = workspace.undo.undo()
        undone.append(record.action if record else None)
        undone.append(workspace.residents.count())

    assert undone == ["resident.removed", 1, "resident.saved", 1, "resident.created", 0]
    assert last_action(workspace) is None


def test_undoing_a_change_brings_the_words_back(workspace: Workspace) -> None:
    saved = workspace.residents.save(a_resident())
    workspace.residents.save(replace(saved.content, last_name="Dupont", wishes="", birth_year=None))

    workspace.undo.undo()

    assert workspace.residents.open(saved.resident_id).content == saved.content
    assert len(workspace.residents.search("sangare")) == 1
    assert workspace.residents.search("dupont") == ()


def test_saving_without_change_is_nothing_to_undo(workspace: Workspace) -> None:
    saved = workspace.residents.save(a_resident())
    workspace.residents.save(saved.content)

    workspace.undo.undo()

    assert workspace.residents.count() == 0


def test_undo_survives_a_restart(
    workspace: Workspace,
    store: Store,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    opened_vault: Vault,
) -> None:
    saved = workspace.residents.save(a_resident())
    workspace.residents.remove(saved.resident_id)
    done_at = stopped_clock.now
    stopped_clock.advance(hours=23)

    restarted = Workspace(store, inline_tasks, stopped_clock, opened_vault)

    assert restarted.undo.last() == UndoRecord(
        action="resident.removed", subject="Yéro Sangaré-N’Dour", done_at=done_at
    )
    restarted.undo.undo()
    assert restarted.residents.count() == 1


def test_after_a_day_nothing_is_undone_and_nothing_remains(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock
) -> None:
    workspace.residents.save(a_resident())
    stopped_clock.advance(hours=24, seconds=1)

    assert workspace.undo.last() is None
    assert workspace.undo.undo() is None
    workspace.residents.save(a_resident(first_name="Ana"))
    with store.read() as transaction:
        kept = transaction.connection.exec_driver_sql("SELECT count(*) FROM undo_entry").scalar_one()
    assert kept == 1


def test_a_job_is_undone_like_everything_else(workspace: Workspace) -> None:
    employer = workspace.employers.save(an_employer())
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id))
    workspace.employers.save_job(replace(job.content, title="Gardien"))
    workspace.employers.remove_job(job.job_id)

    workspace.undo.undo()
    assert [found.content.title for found in workspace.employers.jobs("gardien")] == ["Gardien"]
    workspace.undo.undo()
    assert workspace.employers.jobs("gardien") == ()
    assert workspace.employers.open_job(job.job_id).content == job.content
    workspace.undo.undo()
    assert workspace.employers.jobs() == ()
    workspace.undo.undo()
    assert workspace.employers.count() == 0


def test_what_can_no_longer_be_undone_does_not_stand_before_the_rest(workspace: Workspace) -> None:
    residence = workspace.residents.save_residence(a_residence())
    workspace.employers.save(an_employer())
    with workspace.residents._store.begin() as transaction:  # as if the person had come from elsewhere
        transaction.connection.exec_driver_sql(
            "UPDATE main.undo_entry SET number = 100 WHERE action LIKE 'residence%'"
        )
    workspace.residents.save(a_resident(residence_id=residence.residence_id))
    with workspace.residents._store.begin() as transaction:
        transaction.connection.exec_driver_sql(
            "DELETE FROM main.undo_entry WHERE action = 'resident.created'"
        )

    with pytest.raises(RuleBroken, match=r"residence\.used"):
        workspace.undo.undo()

    assert last_action(workspace) == "employer.created"
    workspace.undo.undo()
    assert workspace.employers.count() == 0
    assert workspace.undo.undo() is None
    assert last_action(workspace) == "residence.created", "it is kept, and tried again once all was tried"
