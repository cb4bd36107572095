"""Lists for funders: no name, kept apart from the files, with a clock of their own."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from models.errors import InvalidInput
from models.records.funding import FundedDraft, Funder
from models.records.meetings import MeetingDraft
from models.records.retention import RetentionRule
from models.storage import privacy
from tests.factories import a_resident, some_settings

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.storage.store import Store
    from tests.conftest import StoppedClock

YEAR = FundedDraft(
    funder=Funder.FSE_PLUS, label="Convention 12", begins_on=date(2026, 1, 1), ends_on=date(2026, 12, 31)
)


@pytest.fixture
def person(workspace: Workspace) -> ResidentId:
    """Follow somebody in 2026."""
    workspace.settings.save(some_settings())
    key = workspace.residents.save(a_resident(room="", phone="")).resident_id
    workspace.meetings.save(MeetingDraft(resident_id=key, note="Vu"))
    return key


def test_a_list_has_numbers_and_months_and_no_name(
    workspace: Workspace, stopped_clock: StoppedClock, person: ResidentId
) -> None:
    made = workspace.privacy.funding.make(YEAR)
    before = workspace.privacy.funding.make(
        FundedDraft(label="Avant", begins_on=date(2024, 1, 1), ends_on=date(2024, 12, 31))
    )

    table = workspace.privacy.funding.as_csv(made.list_id).decode("utf-8-sig")
    assert table == "dossier;premier_mois;dernier_mois;etape\r\nR-0001;2026-03;2026-03;welcomed\r\n"
    assert before.lines == ()
    assert workspace.privacy.funding.lists() == (made, before)


def test_it_outlives_the_file_and_goes_when_its_own_clock_has_run_out(
    workspace: Workspace, stopped_clock: StoppedClock, person: ResidentId
) -> None:
    funding, retention = workspace.privacy.funding, workspace.privacy.retention
    made = funding.make(YEAR)
    retention.erase(person, "R-0001")
    stopped_clock.now = datetime(2033, 1, 2, 12, 0, tzinfo=UTC)
    waiting = [line.rule for line in retention.due_list()]

    funding.start_clock(made.list_id, date(2027, 4, 2))
    (due,) = retention.due_list()
    retention.settle([due], confirmed=1)

    assert waiting == []
    assert (due.rule, due.title, due.ended_on) == (
        RetentionRule.FUNDED_LIST, "Convention 12", date(2032, 12, 31),
    )  # fmt: skip
    assert funding.lists() == ()


def test_a_restored_backup_loses_the_list_again(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock, person: ResidentId
) -> None:
    funding, retention = workspace.privacy.funding, workspace.privacy.retention
    made = funding.make(FundedDraft(
        funder=Funder.SIEG, label="Mandat", begins_on=date(2026, 1, 1), ends_on=date(2026, 12, 31),
        runs_from=date(2026, 3, 1),
    ))  # fmt: skip
    stopped_clock.advance(days=3650 + 10)
    due = [line for line in retention.due_list() if line.rule is RetentionRule.FUNDED_LIST]
    workspace.drafts.keep("keep_longer", str(made.list_id), {"reason": "Contrôle annoncé"})
    retention.settle(due, confirmed=1)
    assert workspace.drafts.drafts() == ()
    with store.read() as transaction:
        purged = [entry for entry in privacy.purged(transaction.session) if entry.record_id == made.list_id]

    assert [entry.kind for entry in purged] == ["funded_list"]
    assert funding.lists() == ()


def test_it_may_be_kept_longer_with_a_reason(
    workspace: Workspace, stopped_clock: StoppedClock, person: ResidentId
) -> None:
    funding, retention = workspace.privacy.funding, workspace.privacy.retention
    made = funding.make(YEAR)
    funding.start_clock(made.list_id, date(2026, 4, 2))
    stopped_clock.now = datetime(2032, 1, 2, 12, 0, tzinfo=UTC)
    due = next(line for line in retention.due_list() if line.rule is RetentionRule.FUNDED_LIST)

    retention.keep(due, "Contrôle en cours", retention.today() + timedelta(days=30))

    assert [line for line in retention.due_list() if line.rule is RetentionRule.FUNDED_LIST] == []


def test_the_person_reads_in_their_copy_that_a_list_has_their_number(
    workspace: Workspace, person: ResidentId
) -> None:
    workspace.privacy.funding.make(YEAR)

    copy = workspace.privacy.copies.make_now(person)

    pages = (page.extract_text() for page in PdfReader(BytesIO(copy.pdf)).pages)
    paper = " ".join(" ".join(pages).replace("\xa0", " ").split())
    assert "Liste pour le financeur, sans votre nom : dossier R-0001, de 2026-03 à 2026-03" in paper
    assert json.loads(copy.data)["file"]["funded"][0]["lines"][0]["code"] == "R-0001"


def test_what_is_missing_is_said_below_its_field(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput) as missing:
        workspace.privacy.funding.make(FundedDraft())
    with pytest.raises(InvalidInput) as reversed_days:
        workspace.privacy.funding.make(
            FundedDraft(label="x", begins_on=date(2026, 2, 1), ends_on=date(2026, 1, 1))
        )

    assert [problem.field for problem in missing.value.problems] == ["label", "begins_on", "ends_on"]
    assert [problem.field for problem in reversed_days.value.problems] == ["ends_on"]
