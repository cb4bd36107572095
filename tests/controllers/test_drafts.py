from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from controllers.drafts import DraftController
from models.errors import InvalidInput
from models.records.codec import from_plain, to_plain
from models.records.residents import ResidentDraft
from models.storage import drafts as queries
from tests.factories import a_resident

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.storage.store import Store
    from tests.conftest import StoppedClock


def test_half_typed_work_is_there_after_a_cut(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock
) -> None:
    typed = a_resident(first_name="Yé", birth_year=None)

    workspace.drafts.keep("resident", "new-1", to_plain(typed))

    found = DraftController(store, stopped_clock).find("resident", "new-1")
    assert found is not None
    assert from_plain(found.payload, ResidentDraft) == typed
    assert found.updated_at == stopped_clock.now


def test_the_same_work_is_kept_once(workspace: Workspace, stopped_clock: StoppedClock) -> None:
    workspace.drafts.keep("meeting", "1", {"note": "Bon"})
    workspace.drafts.keep("meeting", "2", {"note": "Autre"})
    stopped_clock.advance(seconds=1)
    workspace.drafts.keep("meeting", "1", {"note": "Bonjour"})

    assert [draft.payload for draft in workspace.drafts.drafts()] == [{"note": "Bonjour"}, {"note": "Autre"}]


def test_work_thrown_away_is_gone(workspace: Workspace) -> None:
    workspace.drafts.keep("meeting", "1", {"note": "Bon"})

    workspace.drafts.discard("meeting", "1")
    workspace.drafts.discard("meeting", "never kept")

    assert workspace.drafts.find("meeting", "1") is None
    assert workspace.drafts.drafts() == ()


@pytest.mark.parametrize(
    ("payload", "field"),
    [
        ({"note": "x" * 20_001}, "note"),
        ({"draft": {"contacts": [{"note": "court"}, {"note": "x" * 50_000_000}]}}, "draft.contacts.1.note"),
        ({"lines": ["x" * 20_000] * 51}, ""),
    ],
)
def test_more_than_anybody_types_is_refused_and_told_and_what_was_kept_stays(
    workspace: Workspace, payload: dict[str, object], field: str
) -> None:
    workspace.drafts.keep("meeting", "1", {"note": "Bon"})

    with pytest.raises(InvalidInput) as refusal:
        workspace.drafts.keep("meeting", "1", payload)

    (problem,) = refusal.value.problems
    assert (problem.field, problem.code) == (field, "input.too_long")
    assert [draft.payload for draft in workspace.drafts.drafts()] == [{"note": "Bon"}]


def test_the_store_refuses_it_too(store: Store, stopped_clock: StoppedClock) -> None:
    with pytest.raises(InvalidInput), store.begin() as transaction:
        queries.keep(transaction.session, "meeting", "1", {"note": "x" * 20_001}, stopped_clock())


def test_the_longest_note_is_kept(workspace: Workspace) -> None:
    workspace.drafts.keep("meeting", "1", {"note": "ሀ" * 20_000})

    found = workspace.drafts.find("meeting", "1")
    assert found is not None
    assert found.payload == {"note": "ሀ" * 20_000}


def test_whatever_is_typed_is_kept_but_a_social_security_number(workspace: Workspace) -> None:
    workspace.drafts.keep("meeting", "1", {"note": "NUL \x00, moitié \ud800, numéro 2 94 05 44 109 084 36"})

    found = workspace.drafts.find("meeting", "1")

    assert found is not None
    assert found.payload == {"note": f"NUL \x00, moitié ?, numéro {21 * '•'}"}
