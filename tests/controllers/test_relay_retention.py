"""What is known of who relays goes in its time; what they said goes with the person whom they pointed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.records.outreach import PointingDraft, RelayDraft, RelayKind
from models.records.retention import Due, RetentionRule
from models.storage import privacy
from tests.factories import a_residence, a_resident

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidenceId
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)


@pytest.fixture
def here(workspace: Workspace) -> ResidenceId:
    return workspace.residents.save_residence(a_residence()).residence_id


def due(workspace: Workspace) -> tuple[Due, ...]:
    return tuple(line for line in workspace.privacy.retention.due_list() if line.rule is RetentionRule.RELAY)


def columns(workspace: Workspace) -> list[tuple[str, str, str]]:
    with workspace._store.read() as transaction:
        found = transaction.connection.exec_driver_sql("SELECT kind, name, phone FROM relay ORDER BY kind")
        return [tuple(row) for row in found]


def test_the_clock_runs_from_the_last_time_somebody_was_pointed_out(
    workspace: Workspace, here: ResidenceId, stopped_clock: StoppedClock
) -> None:
    manager = workspace.relays.save(RelayDraft(residence_id=here, name="Madame Roussel"))
    neighbour = RelayDraft(residence_id=here, kind=RelayKind.NEIGHBOUR, name="", phone="06 39 98 00 11")
    workspace.relays.save(neighbour)
    workspace.relays.save(RelayDraft(residence_id=here, kind=RelayKind.MAINTENANCE))
    stopped_clock.advance(days=2 * 366)
    person = workspace.residents.save(a_resident(residence_id=here))
    workspace.pointings.save(
        PointingDraft(
            residence_id=here,
            relay_id=manager.relay_id,
            resident_id=person.resident_id,
            pointed_on=stopped_clock.now.date(),
        )
    )
    assert [(line.title, line.since) for line in due(workspace)] == [("06 39 98 00 11", TODAY)]

    stopped_clock.advance(days=366)
    assert len(due(workspace)) == 1, "who pointed somebody out last year is no older than that"
    workspace.relays.save(replace(manager.content, phone="06 39 98 00 12"))
    stopped_clock.advance(days=2 * 366)

    assert {line.title for line in due(workspace)} == {"06 39 98 00 11", "Madame Roussel"}


def test_who_a_relay_was_is_erased_and_what_they_were_stays_with_the_person(
    workspace: Workspace, here: ResidenceId, stopped_clock: StoppedClock
) -> None:
    relay = workspace.relays.save(
        RelayDraft(residence_id=here, kind=RelayKind.NEIGHBOUR, name="Monsieur Tual", phone="0639980011")
    )
    person = workspace.residents.save(a_resident(residence_id=here))
    workspace.pointings.save(
        PointingDraft(
            residence_id=here,
            relay_id=relay.relay_id,
            resident_id=person.resident_id,
            words="Cherche du travail",
            pointed_on=TODAY,
        )
    )
    stopped_clock.advance(days=2 * 366 + 1)
    lines = due(workspace)

    assert workspace.privacy.retention.settle(lines, len(lines)) == 1

    assert columns(workspace) == [("neighbour", "", "")]
    assert workspace.relays.relays(here) == ()
    (said,) = workspace.pointings.pointings(here)
    assert (said.relay_kind, said.relay_name) == (RelayKind.NEIGHBOUR, "")
    assert said.content.words == "Cherche du travail"
    assert due(workspace) == ()
    assert "Tual" not in str(workspace.undo.last())

    workspace.privacy.retention.erase(person.resident_id, workspace.residents.open(person.resident_id).code)
    assert workspace.pointings.pointings(here) == ()


def test_a_relay_put_in_the_bin_goes_after_thirty_days_and_can_be_kept_before(
    workspace: Workspace, here: ResidenceId, stopped_clock: StoppedClock
) -> None:
    relay = workspace.relays.save(RelayDraft(residence_id=here, name="Monsieur Tual"))
    workspace.relays.remove(relay.relay_id)
    assert due(workspace) == ()
    workspace.undo.undo()
    workspace.relays.remove(relay.relay_id)

    stopped_clock.advance(days=31)

    (line,) = due(workspace)
    workspace.privacy.retention.settle((line,), 1)
    assert columns(workspace) == [("manager", "", "")]


def test_a_relay_is_kept_longer_with_a_reason(
    workspace: Workspace, here: ResidenceId, stopped_clock: StoppedClock
) -> None:
    workspace.relays.save(RelayDraft(residence_id=here, name="Monsieur Tual"))
    stopped_clock.advance(days=3 * 366)
    (line,) = due(workspace)

    workspace.privacy.retention.keep(line, "Relaie toujours", date(2029, 6, 1))

    assert due(workspace) == ()
    stopped_clock.advance(days=120)
    (line,) = due(workspace)
    assert (line.kept_reason, line.kept_until) == ("Relaie toujours", date(2029, 6, 1))


def test_a_restored_backup_loses_the_relay_again(
    workspace: Workspace, here: ResidenceId, stopped_clock: StoppedClock
) -> None:
    relay = workspace.relays.save(RelayDraft(residence_id=here, name="Monsieur Tual"))
    stopped_clock.advance(days=3 * 366)
    workspace.privacy.retention.settle(due(workspace), 1)
    store = workspace._store
    with store.read() as transaction:
        purged = privacy.purged(transaction.session)
    with store.begin() as transaction:  # as the backup of before holds it
        run = transaction.connection.exec_driver_sql
        run("DELETE FROM purged WHERE record_id = ?", (relay.relay_id.bytes,))
        run("UPDATE relay SET name = 'Monsieur Tual', removed_at = NULL")

    assert privacy.erase_again(store, purged) == 1

    assert columns(workspace) == [("manager", "", "")]
