"""Two files become one, nothing is lost, and it can be taken back, also after a restart."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

import models.storage.mapping  # noqa: F401  (declares every table)
from controllers.workspace import Workspace
from models.entities.base import Base
from models.errors import InvalidInput, NotFound, RuleBroken
from models.records.duplicates import MergeOrder, Side
from models.records.ids import AdviserId, OrganisationId, ResidentId
from models.records.meetings import MeetingDraft
from models.records.people import NOBODY, Actor, Role
from models.records.privacy import ConsentUse, NoticeDraft, RequestDraft, Restriction
from models.records.residents import ResidentDraft, ResidentRecord
from models.storage import merging
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from tests.conftest import NOON
from tests.factories import a_residence, a_resident

if TYPE_CHECKING:
    from controllers.tasks import InlineTasks
    from models.records.plans import PlanVersionRecord
    from tests.conftest import StoppedClock

OTHER = {
    "first_name": "Iero", "last_name": "Sangare Ndour", "birth_year": 1995, "phone": "06 39 98 11 22",
    "wishes": "Cuisiner", "email": "yero@example.org", "room": "C 3", "refusals": "", "languages_spoken": ("ff",),
}  # fmt: skip


@pytest.fixture
def two(workspace: Workspace, started: PlanVersionRecord) -> tuple[ResidentRecord, ResidentRecord]:
    """Return the file that stays, and a second one of the same person with a life of its own."""
    place = workspace.residents.save_residence(a_residence())
    kept = workspace.residents.save(
        a_resident(wishes="Conduire", residence_id=place.residence_id, email="", refusals="La nuit")
    )
    gone = workspace.residents.open(started.resident_id)
    gone = workspace.residents.save(replace(gone.content, **OTHER))  # type: ignore[arg-type]
    today = workspace.privacy.today()
    key = gone.resident_id
    workspace.meetings.save(MeetingDraft(resident_id=key, note="Vu à la fête"))
    workspace.meetings.receive(workspace.meetings.arrive(None, key, "Y. S.", "C 3", "fr").visit_id)
    workspace.privacy.inform(NoticeDraft(resident_id=key, told_on=today))
    workspace.privacy.answer_consent(key, ConsentUse.SMS, is_given=True)
    workspace.privacy.register.receive(RequestDraft(resident_id=key, received_on=today, note="Voir"))
    return kept, workspace.residents.open(key)


def _order(two: tuple[ResidentRecord, ResidentRecord], **sides: Side) -> MergeOrder:
    return MergeOrder(kept_id=two[0].resident_id, gone_id=two[1].resident_id, sides=sides)


def _all_of(workspace: Workspace, key: ResidentId) -> tuple[object, ...]:
    privacy = workspace.privacy
    return (
        workspace.residents.open(key).content,
        workspace.meetings.meetings_of(key),
        workspace.placements.placements_of(key),
        workspace.plans.plans_of(key),
        privacy.notices_of(key),
        [(one.use, one.is_given) for one in privacy.consents_of(key)],
        privacy.register.requests(key) if hasattr(privacy.register, "requests") else (),
    )


def test_everything_of_one_file_hangs_on_the_other(
    workspace: Workspace, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    kept, gone = two

    record = workspace.merging.merge(_order(two))

    key = kept.resident_id
    assert record.resident_id == key
    assert [one.content.note for one in workspace.meetings.meetings_of(key)] == ["Vu à la fête"]
    assert len(workspace.placements.placements_of(key)) == len(workspace.plans.plans_of(key)) == 1
    assert len(workspace.privacy.notices_of(key)) == 1
    sms = next(one for one in workspace.privacy.consents_of(key) if one.use is ConsentUse.SMS)
    assert sms.is_given
    assert workspace.residents.count() == 1
    with pytest.raises(NotFound):
        workspace.residents.open(gone.resident_id)
    assert workspace.duplicates.candidates(kept.content) == ()


def test_both_values_are_kept_whatever_is_chosen(
    workspace: Workspace, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    kept, gone = two

    record = workspace.merging.merge(_order(two, phone=Side.SECOND, first_name=Side.FIRST, room=Side.FIRST))

    content = record.content
    assert content.wishes == "Conduire\nCuisiner"
    assert content.refusals == "La nuit"
    assert content.email == "yero@example.org"
    assert content.phone == gone.content.phone
    (merge,) = workspace.duplicates.merged_into(kept.resident_id)
    left = {other.name: other.value for other in merge.others}
    assert left["phone"] == kept.content.phone
    assert left["first_name"] == "Iero"
    assert merge.code == gone.code
    for field in fields(ResidentDraft):
        for side in (kept.content, gone.content):
            value = getattr(side, field.name)
            if isinstance(value, str) and value:
                assert value in getattr(content, field.name) or left.get(field.name) == value, field.name


def test_a_merge_is_taken_back_after_a_restart(
    workspace: Workspace,
    store: Store,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    two: tuple[ResidentRecord, ResidentRecord],
) -> None:
    kept, gone = two
    before = [_all_of(workspace, one.resident_id) for one in two]
    workspace.merging.merge(_order(two, phone=Side.SECOND))
    stopped_clock.advance(hours=20)

    again = Workspace(store, inline_tasks, stopped_clock, workspace.vault, kdf=CHEAPEST)
    undone = again.undo.undo()

    assert undone is not None and undone.action == "merge.done"
    assert [_all_of(again, one.resident_id) for one in two] == before
    assert again.residents.count() == 2
    assert again.duplicates.merged_into(kept.resident_id) == ()
    assert [row.resident_id for row in again.residents.search("iero")] == [gone.resident_id]
    again.close()


def test_what_was_changed_since_stays_when_it_is_taken_back(
    workspace: Workspace, store: Store, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    record = workspace.merging.merge(_order(two))
    store.act_as(Actor(adviser_id=AdviserId(uuid4()), name="Autre", role=Role.COORDINATOR))
    workspace.residents.save(replace(record.content, hours_note="Après 9 h"))
    store.act_as(NOBODY)
    while (taken := workspace.undo.undo()) is not None and taken.action != "merge.done":
        pass

    assert workspace.residents.open(two[0].resident_id).content.wishes == "Conduire"


def test_a_refusal_counts_more_than_an_agreement(
    workspace: Workspace, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    kept, gone = two
    workspace.privacy.answer_consent(kept.resident_id, ConsentUse.PARTNER_SHARING, is_given=False)
    workspace.privacy.answer_consent(gone.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)

    workspace.merging.merge(_order(two))

    consents = {one.use: one.is_given for one in workspace.privacy.consents_of(kept.resident_id)}
    assert consents[ConsentUse.PARTNER_SHARING] is False


def test_notes_of_the_partner_go_along_unread(
    workspace: Workspace, store: Store, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    kept, gone = two
    partner = Actor(
        adviser_id=AdviserId(uuid4()), name="P", role=Role.OUTREACH, organisation_id=OrganisationId(uuid4())
    )
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql(
            "UPDATE main.meeting SET organisation_id = ? WHERE resident_id = ?",
            (partner.organisation_id.bytes if partner.organisation_id else b"", gone.resident_id.bytes),
        )
    mine = replace(partner, adviser_id=AdviserId(uuid4()), organisation_id=OrganisationId(uuid4()))
    store.act_as(mine)

    workspace.merging.merge(_order(two))

    (withheld,) = workspace.meetings.meetings_of(kept.resident_id)
    assert withheld.is_withheld and withheld.content.note == ""
    store.act_as(NOBODY)
    assert workspace.meetings.meetings_of(kept.resident_id)[0].content.note == "Vu à la fête"


def test_limits_are_kept_by_whoever_may_not_read_them(workspace: Workspace, store: Store) -> None:
    one = workspace.residents.save(a_resident(functional_limits="Pas de charges"))
    other = workspace.residents.save(a_resident(first_name="Yero", functional_limits="Pas d’échelle"))
    store.act_as(Actor(adviser_id=AdviserId(uuid4()), name="A", role=Role.OUTREACH))

    workspace.merging.merge(MergeOrder(kept_id=one.resident_id, gone_id=other.resident_id))
    workspace_limits = _limits(workspace, store, one.resident_id)
    store.act_as(Actor(adviser_id=store.actor.adviser_id, name="A", role=Role.OUTREACH))

    assert workspace_limits == "Pas de charges\nPas d’échelle"


def _limits(workspace: Workspace, store: Store, key: ResidentId) -> str:
    actor = store.actor
    store.act_as(NOBODY)
    found = workspace.residents.open(key).content.functional_limits
    store.act_as(actor)
    return found


def test_a_file_set_aside_is_not_touched(
    workspace: Workspace, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    workspace.privacy.restrict(two[1].resident_id, Restriction.LIMITATION)

    with pytest.raises(RuleBroken, match=r"duplicate\.restricted"):
        workspace.merging.merge(_order(two))


def test_half_typed_words_come_first(
    workspace: Workspace, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    workspace.drafts.keep("meeting", str(two[1].resident_id), {"note": "À moitié"})

    with pytest.raises(RuleBroken, match=r"duplicate\.half_typed"):
        workspace.merging.merge(_order(two))


def test_a_file_is_not_merged_with_itself(
    workspace: Workspace, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    with pytest.raises(InvalidInput):
        workspace.merging.merge(MergeOrder(kept_id=two[0].resident_id, gone_id=two[0].resident_id))


def test_erasing_the_person_erases_what_is_left_of_the_other_file(
    workspace: Workspace, store: Store, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    from models.storage import privacy  # noqa: PLC0415

    kept, _ = two
    workspace.merging.merge(_order(two))

    with store.begin() as transaction:
        privacy.erase_file(transaction.session, kept.resident_id, NOON, kind="resident")

    with store.read() as transaction:
        for table in ("resident", "likeness", "likeness_key", "merged_file", "other_person", "meeting"):
            query = f"SELECT count(*) FROM main.{table}"  # noqa: S608
            assert transaction.connection.exec_driver_sql(query).scalar_one() == 0, table


def test_every_table_of_a_person_goes_with_a_merge() -> None:
    for table, column in merging.leading():
        assert len(table.primary_key.columns) == 1, table.name
        assert not column.primary_key, table.name
        assert not any(index.unique and column in index.columns.values() for index in table.indexes), (
            f"{table.name}: rows of both files may collide; say in models/storage/merging.py what becomes of them"
        )
    assert {"meeting", "visit", "plan", "placement"} <= {table.name for table, _ in merging.leading()}
    assert {"likeness", "other_person"} <= set(Base.metadata.tables)
