"""A package goes from one organisation to another: only what was ticked, opened by words, told back, withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from models.errors import RuleBroken
from models.records.around import SharingDraft
from models.records.duplicates import MergeOrder
from models.records.hand_overs import (
    BlockChoice,
    ImportOrder,
    PackageState,
    SharedPerson,
)
from models.records.ids import ResidentId
from models.records.meetings import MeetingDraft, NextStep
from models.records.pathway import FactKind
from models.records.privacy import ConsentUse
from tests.controllers.houses import ALL, DAY, SECRET, Side, a_person, an_agreement
from tests.factories import a_resident


def test_a_package_goes_over_is_told_back_and_both_sides_know(
    side: Callable[[str], Side], tmp_path: Path
) -> None:
    giver, taker = side("Horizon"), side("Passerelle")
    key = a_person(giver.workspace)
    words = giver.workspace.hand_overs.draw()
    giver.workspace.hand_overs.give_file(an_agreement(giver.workspace, key), words, tmp_path / "clé")
    given = giver.given[0]
    assert given.path is not None
    assert given.record is not None
    raw = given.path.read_bytes()

    taker.workspace.intake.open_file(given.path, words.upper().replace(" ", " - "))
    package = taker.opened[0]
    record = taker.workspace.intake.receive(package, ImportOrder())
    receipt = taker.workspace.intake.save_receipt(record.hand_over_id, tmp_path / "reçu")
    told = giver.workspace.receipts.read_receipt(receipt)

    assert sorted(file.name for file in tmp_path.iterdir() if file.is_file()) == ["clé.remise", "reçu.recu"]
    assert not any(word.encode() in raw for word in ("Yéro", "Sangaré", "Horizon", SECRET))
    assert SECRET not in str(package)
    assert told.state is PackageState.ACKNOWLEDGED
    assert record.resident_id is not None
    arrived = taker.workspace.residents.open(record.resident_id).content
    assert (arrived.first_name, arrived.phone, arrived.wishes) == (
        "Yéro", "06 39 98 70 15", "Travailler dehors, avec une équipe.",
    )  # fmt: skip
    assert arrived.functional_limits == ""
    around = taker.workspace.around.of(record.resident_id)
    assert around.standing is not None
    assert around.standing.content.registration == "unknown"
    assert {one.content.organisation for one in around.follow_ups} == {"Loire-Atlantique", "Nantes"}
    assert taker.workspace.hand_overs.packages(record.resident_id)[0].content.urgent_text == (
        "Logement jusqu’au 31 mars."
    )
    way = taker.workspace.pathway.view(record.resident_id)
    assert [(one.kind, one.words, "Horizon" in one.who) for one in way.lines] == [
        (FactKind.DONE_BEFORE, "Trois ateliers de français.", True)
    ]
    assert way.stage.value == "contact"  # nobody came further, nor was met here


def test_what_was_done_before_stays_out_where_it_is_left_and_goes_when_it_is_taken_back(
    side: Callable[[str], Side], tmp_path: Path
) -> None:
    giver, taker = side("Horizon"), side("Passerelle")
    key = a_person(giver.workspace)
    words = giver.workspace.hand_overs.draw()
    giver.workspace.hand_overs.give_file(an_agreement(giver.workspace, key), words, tmp_path / "a.remise")
    taker.workspace.intake.open_file(tmp_path / "a.remise", words)
    package, mine = taker.opened[0], taker.workspace.residents.save(a_resident()).resident_id
    view = taker.workspace.pathway.view

    taker.workspace.intake.receive(
        package, ImportOrder(resident_id=mine, choices={"done": BlockChoice.LEAVE})
    )
    left = view(mine).lines
    taker.workspace.undo.undo()
    taker.workspace.intake.receive(package, ImportOrder(resident_id=mine))
    taken = [one.kind for one in view(mine).lines]
    taker.workspace.undo.undo()

    assert left == view(mine).lines == ()
    assert taken == [FactKind.DONE_BEFORE]


def test_nothing_leaves_that_was_not_ticked_nor_after_a_withdrawal(
    side: Callable[[str], Side], tmp_path: Path
) -> None:
    giver = side("Horizon")
    key = a_person(giver.workspace)
    sharing = giver.workspace.around.sharing
    draft = an_agreement(giver.workspace, key, ("wishes",))

    package = giver.workspace.hand_overs.package(draft)
    with pytest.raises(RuleBroken, match=r"sharing\.blocks"):
        giver.workspace.hand_overs.package(replace(draft, blocks=("wishes", "contact")))
    giver.workspace.privacy.answer_consent(key, ConsentUse.PARTNER_SHARING, is_given=False)
    with pytest.raises(RuleBroken, match=r"sharing\.withdrawn"):
        giver.workspace.hand_overs.package(draft)
    draft = an_agreement(giver.workspace, key, ("wishes",))
    with pytest.raises(RuleBroken, match=r"sharing\.refused"):
        giver.workspace.hand_overs.package(draft)
    giver.workspace.privacy.answer_consent(key, ConsentUse.PARTNER_SHARING, is_given=True)
    giver.workspace.hand_overs.give_file(draft, giver.workspace.hand_overs.draw(), tmp_path / "a.remise")
    with pytest.raises(RuleBroken, match=r"sharing\.used"):
        sharing.save(replace(sharing_of(giver, key), blocks=ALL))
    sharing.withdraw(draft.sharing_id)  # type: ignore[arg-type]
    giver.workspace.hand_overs.give_file(draft, giver.workspace.hand_overs.draw(), tmp_path / "b.remise")

    assert package.person.phone == ""
    assert package.person.urgent_text == ""
    assert package.blocks == ("identity", "wishes")
    assert [error.code for error in giver.refused] == ["sharing.withdrawn"]
    assert not (tmp_path / "b.remise").exists()
    sent = giver.workspace.hand_overs.packages(key)
    assert [one.state for one in sent] == [PackageState.WITHDRAWN]
    assert giver.workspace.receipts.note_told(sent[0].hand_over_id).state is PackageState.TOLD


def test_a_no_noted_among_the_rights_takes_every_agreement_back(
    side: Callable[[str], Side], tmp_path: Path
) -> None:
    giver = side("Horizon")
    key = a_person(giver.workspace)
    draft = an_agreement(giver.workspace, key)
    giver.workspace.hand_overs.give_file(draft, giver.workspace.hand_overs.draw(), tmp_path / "a.remise")

    giver.workspace.privacy.answer_consent(key, ConsentUse.PARTNER_SHARING, is_given=False)
    giver.workspace.privacy.answer_consent(key, ConsentUse.PARTNER_SHARING, is_given=True)

    assert not giver.workspace.around.of(key).agreements[0].is_open
    assert [one.state for one in giver.workspace.hand_overs.packages(key)] == [PackageState.WITHDRAWN]
    with pytest.raises(RuleBroken, match=r"sharing\.withdrawn"):
        giver.workspace.hand_overs.package(draft)


def test_of_an_erased_file_only_the_number_of_a_package_stays(
    side: Callable[[str], Side], tmp_path: Path
) -> None:
    giver = side("Horizon")
    key = a_person(giver.workspace)
    draft = an_agreement(giver.workspace, key)
    giver.workspace.hand_overs.give_file(draft, giver.workspace.hand_overs.draw(), tmp_path / "a.remise")
    code = giver.workspace.residents.open(key).code

    giver.workspace.privacy.retention.erase(key, code)

    left = giver.workspace.hand_overs.packages()[0]
    assert (left.resident_id, left.display_name, left.blocks) == (None, "", ())
    assert left.content == SharedPerson()
    with giver.workspace._store.read() as transaction:
        for table in (
            "standing",
            "follow_up",
            "sharing_agreement",
            "last_seen",
            "open_promise",
            "today_mark",
        ):
            query = f"SELECT count(*) FROM {table}"  # noqa: S608  (own names)
            assert transaction.connection.exec_driver_sql(query).scalar_one() == 0


def test_two_files_brought_together_keep_who_follows_the_person_and_the_promise(
    side: Callable[[str], Side],
) -> None:
    workspace = side("Horizon").workspace
    gone, kept = a_person(workspace), workspace.residents.save(a_resident()).resident_id
    draft = MeetingDraft(resident_id=gone, note="x", next_step=NextStep.CALL_BACK, next_step_on=DAY)
    workspace.meetings.save(draft)

    workspace.merging.merge(MergeOrder(kept_id=kept, gone_id=gone))
    around = workspace.around.of(kept)
    due = workspace.today.look(None, 30).reminders
    workspace.undo.undo()

    assert len(around.follow_ups) == 3
    assert around.standing is not None
    assert [one.resident_id for one in due] == [kept]
    assert len(workspace.around.of(gone).follow_ups) == 3
    assert [one.resident_id for one in workspace.today.look(None, 30).reminders] == [gone]


def sharing_of(found: Side, key: ResidentId) -> SharingDraft:
    return found.workspace.around.of(key).agreements[0].content


def test_a_withdrawn_package_is_refused_once_the_receiver_knows(
    side: Callable[[str], Side], tmp_path: Path
) -> None:
    giver, taker = side("Horizon"), side("Passerelle")
    key = a_person(giver.workspace)
    words = giver.workspace.hand_overs.draw()
    giver.workspace.hand_overs.give_file(an_agreement(giver.workspace, key), words, tmp_path / "a.remise")
    record = giver.given[0].record
    assert record is not None

    taker.workspace.intake.refuse(record.reference.lower().replace("-", " "), "Horizon")
    taker.workspace.intake.open_file(tmp_path / "a.remise", words)
    giver.workspace.intake.open_file(tmp_path / "a.remise", words)

    assert [error.code for error in taker.refused] == ["hand_over.withdrawn"]
    assert [error.code for error in giver.refused] == ["hand_over.own"]
    assert taker.opened == []
    assert taker.workspace.hand_overs.packages()[0].state is PackageState.REFUSED


def test_a_package_completes_or_replaces_a_file_block_by_block_and_can_be_taken_back(
    side: Callable[[str], Side], tmp_path: Path
) -> None:
    giver, taker = side("Horizon"), side("Passerelle")
    key = a_person(giver.workspace)
    words = giver.workspace.hand_overs.draw()
    giver.workspace.hand_overs.give_file(an_agreement(giver.workspace, key), words, tmp_path / "a.remise")
    taker.workspace.intake.open_file(tmp_path / "a.remise", words)
    package = taker.opened[0]
    mine = taker.workspace.residents.save(
        a_resident(
            first_name="Yero",
            phone="06 00 00 00 00",
            wishes="Cuisine",
            availability=(),
            max_travel_minutes=20,
        )
    )
    known = taker.workspace.duplicates.candidates(taker.workspace.intake.person_of(package))

    order = ImportOrder(
        resident_id=mine.resident_id,
        choices={
            "contact": BlockChoice.REPLACE,
            "constraints": BlockChoice.LEAVE,
            "standing": BlockChoice.LEAVE,
        },
    )
    taker.workspace.intake.receive(package, order)
    now = taker.workspace.residents.open(mine.resident_id).content
    with pytest.raises(RuleBroken, match=r"hand_over\.already"):
        taker.workspace.intake.receive(package, order)
    taker.workspace.undo.undo()

    assert [one.row.resident_id for one in known] == [mine.resident_id]
    assert (now.first_name, now.phone, now.max_travel_minutes) == ("Yero", "06 39 98 70 15", 20)
    assert now.wishes == "Cuisine\nTravailler dehors, avec une équipe."
    assert now.availability == giver.workspace.residents.open(key).content.availability
    back = taker.workspace.residents.open(mine.resident_id).content
    assert (back.phone, back.wishes) == ("06 00 00 00 00", "Cuisine")
    assert taker.workspace.around.of(mine.resident_id).follow_ups == ()
    assert taker.workspace.hand_overs.packages() == ()
