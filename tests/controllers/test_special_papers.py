"""Papers that may say something of somebody's health: special they stay, whatever is typed over them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from models.errors import InvalidInput, RuleBroken
from models.records.dated_papers import DatedPaperDraft, PaperKind
from models.records.ids import AdviserId
from models.records.people import Actor, Role
from tests.factories import a_resident

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.storage.store import Store

ENDS = date(2026, 5, 1)


@pytest.fixture
def key(workspace: Workspace) -> ResidentId:
    """Return a file, in an organisation that keeps special categories."""
    workspace.settings.save(replace(workspace.settings.settings(), special_categories=True))
    return workspace.residents.save(a_resident()).resident_id


def _special(workspace: Workspace, key: ResidentId) -> DatedPaperDraft:
    draft = DatedPaperDraft(
        resident_id=key, kind=PaperKind.DISABLED_WORKER, title="Reconnaissance", expires_on=ENDS
    )
    return workspace.dated_papers.save(draft).content


def test_a_special_paper_never_becomes_one_that_everybody_reads(
    workspace: Workspace, key: ResidentId
) -> None:
    special = _special(workspace, key)
    for kind in (PaperKind.OTHER, PaperKind.DRIVING_LICENCE, PaperKind.RESIDENCE_PERMIT):
        for base in (special, None):
            with pytest.raises(InvalidInput) as refused:
                workspace.dated_papers.save(replace(special, kind=kind), base)
            assert [(one.field, one.code) for one in refused.value.problems] == [
                ("kind", "dated_paper.stays_special")
            ]

    assert workspace.dated_papers.expiring(date(2027, 1, 1)) == ()
    (kept,) = workspace.dated_papers.papers_of(key)
    assert kept.content == special
    again = replace(special, expires_on=date(2028, 5, 1))
    assert workspace.dated_papers.save(again, special).content == again


def test_a_plain_paper_may_become_special_and_that_may_be_taken_back(
    workspace: Workspace, key: ResidentId
) -> None:
    plain = workspace.dated_papers.save(
        DatedPaperDraft(resident_id=key, title="Reconnaissance", expires_on=ENDS)
    ).content
    workspace.dated_papers.save(replace(plain, kind=PaperKind.DISABLED_WORKER, title=""), plain)
    assert workspace.dated_papers.expiring(date(2027, 1, 1)) == ()

    workspace.undo.undo()

    assert [one.content for one in workspace.dated_papers.papers_of(key)] == [plain]


def test_taking_that_back_gives_away_no_day_written_since(
    workspace: Workspace, key: ResidentId, store: Store
) -> None:
    plain = workspace.dated_papers.save(
        DatedPaperDraft(resident_id=key, title="Attestation", expires_on=ENDS)
    ).content
    special = workspace.dated_papers.save(
        replace(plain, kind=PaperKind.DISABLED_WORKER, title=""), plain
    ).content
    colleague = Actor(adviser_id=AdviserId(uuid4()), name="Nadia", role=Role.COORDINATOR)
    mine = store.actor
    store.act_as(colleague)
    workspace.dated_papers.save(replace(special, expires_on=date(2026, 9, 9)), special)
    store.act_as(mine)

    with pytest.raises(RuleBroken, match=r"undo\.changed_since"):
        workspace.undo.undo()

    assert workspace.dated_papers.expiring(date(2027, 1, 1)) == ()
    (kept,) = workspace.dated_papers.papers_of(key)
    assert (kept.content.kind, kept.content.expires_on) == (PaperKind.DISABLED_WORKER, date(2026, 9, 9))
