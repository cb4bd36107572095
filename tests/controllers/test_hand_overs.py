"""A package goes from one organisation to another: only what was ticked, opened by words, told back, withdrawn."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest
from pypdf import PdfReader

from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, RuleBroken
from models.exchange import hand_over_file
from models.records.around import FollowUpDraft, ShareBlock, SharingDraft, StandingDraft
from models.records.duplicates import MergeOrder
from models.records.hand_overs import (
    BlockChoice,
    GivenPackage,
    HandOverDraft,
    HandOverPackage,
    ImportOrder,
    PackageForm,
    PackageState,
    SharedPerson,
)
from models.records.ids import ResidentId
from models.records.meetings import MeetingDraft, NextStep
from models.records.pathway import FactKind
from models.records.privacy import ConsentUse
from models.records.profile import FrenchLevel, FrenchSkill
from models.rules import spoken_key
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.lock import VaultLock
from models.vault.vault import LOCK, Vault
from tests.conftest import StoppedClock, TemplateVault
from tests.factories import a_residence, a_resident, some_settings
from ui.error_sentences import SENTENCES

DAY = date(2026, 3, 10)
SECRET = "Krazbourg"
ALL = tuple(block.value for block in ShareBlock)


class Side(NamedTuple):
    """One of the two organisations, with its own vault."""

    workspace: Workspace
    given: list[GivenPackage]
    opened: list[HandOverPackage]
    refused: list[AppError]


@pytest.fixture
def side(
    template_vault: TemplateVault, tmp_path: Path, inline_tasks: InlineTasks, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Side]]:
    """Return what opens the vault of an organisation of a name."""
    import shutil  # noqa: PLC0415

    monkeypatch.setattr(hand_over_file, "COST", CHEAPEST)
    closing: list[Callable[[], None]] = []

    def opened(name: str) -> Side:
        path = shutil.copytree(template_vault.path, tmp_path / f"{name}.palier")
        vault = Vault(path, template_vault.header, template_vault.opened, VaultLock.take(path / LOCK))
        store = Store.open(vault.database_path, vault.database_key)
        workspace = Workspace(store, inline_tasks, StoppedClock(), vault, kdf=CHEAPEST)
        workspace.settings.save(some_settings(organisation_name=name))
        found = Side(workspace, [], [], [])
        workspace.hand_overs.given.connect(found.given.append)
        workspace.hand_overs.failed.connect(found.refused.append)
        workspace.intake.opened.connect(found.opened.append)
        workspace.intake.failed.connect(found.refused.append)
        closing.extend((vault.close, store.close, workspace.close))
        return found

    yield opened
    for close in reversed(closing):
        close()


def a_person(workspace: Workspace) -> ResidentId:
    """Somebody with a note, a gesture to avoid, a standing and three organisations around them."""
    home = workspace.residents.save_residence(a_residence())
    person = workspace.residents.save(
        a_resident(residence_id=home.residence_id, functional_limits=f"{SECRET} dos")
    )
    key = person.resident_id
    workspace.meetings.save(MeetingDraft(resident_id=key, note=f"{SECRET} dit"))
    workspace.around.standing.save(
        StandingDraft(resident_id=key, registration="unknown", contact="over_five_months")
    )
    for kind, name in (("DEPT", "Loire-Atlantique"), ("CSAPA", SECRET), ("ML", "Nantes")):
        workspace.around.follow_ups.save(
            FollowUpDraft(resident_id=key, organisation_kind=kind, organisation=name, is_lead="unknown")
        )
    return key


def an_agreement(workspace: Workspace, key: ResidentId, blocks: tuple[str, ...] = ALL) -> HandOverDraft:
    """An oral agreement over some blocks, and the draft of a package that has them all."""
    agreed = SharingDraft(
        resident_id=key, recipient="Atelier Passerelle", agreed_on=DAY, form="oral",
        recorded_by="Maëlle Guivarc’h", blocks=blocks,
    )  # fmt: skip
    record = workspace.around.sharing.save(agreed)
    return HandOverDraft(
        resident_id=key, sharing_id=record.sharing_id, blocks=blocks,
        done_text="Trois ateliers de français.", urgent_text="Logement jusqu’au 31 mars.",
    )  # fmt: skip


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


def test_a_wrong_receipt_proves_nothing(side: Callable[[str], Side], tmp_path: Path) -> None:
    giver = side("Horizon")
    draft = an_agreement(giver.workspace, a_person(giver.workspace))
    giver.workspace.hand_overs.give_file(draft, giver.workspace.hand_overs.draw(), tmp_path / "a.remise")
    record, package = giver.given[0].record, giver.given[0].package
    assert record is not None

    for code, expected in ((record.reference, "hand_over.other_receipt"), ("7QK2", "hand_over.code")):
        with pytest.raises(InvalidInput) as refused:
            giver.workspace.receipts.acknowledge(record.hand_over_id, code)
        assert refused.value.problems[0].code == expected
    (tmp_path / "x.recu").write_text("{}")
    with pytest.raises(InvalidInput):
        giver.workspace.receipts.read_receipt(tmp_path / "x.recu")
    told = giver.workspace.receipts.acknowledge(record.hand_over_id, package.receipt.lower())
    giver.workspace.undo.undo()

    assert told.state is PackageState.ACKNOWLEDGED
    assert giver.workspace.hand_overs.packages()[0].state is PackageState.WAITING


def test_a_sheet_says_the_blocks_the_agreement_and_the_code_and_leaves_once(
    side: Callable[[str], Side],
) -> None:
    giver = side("Horizon")
    draft = an_agreement(giver.workspace, a_person(giver.workspace))

    giver.workspace.hand_overs.prepare_sheet(draft, "ar")
    given = giver.given[0]
    before = giver.workspace.hand_overs.packages()
    for _ in range(2):
        giver.workspace.hand_overs.note_sheet(draft, given.package)

    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(given.pdf)).pages).replace("\xa0", " ")
    assert before == ()
    assert len(giver.workspace.hand_overs.packages()) == 1
    for said in (
        given.package.receipt, given.package.reference, "Trois ateliers", "recueilli par Maëlle", "Loire-Atlantique",
        "ne sait pas", "il y a cinq mois ou plus", "non abordé",
    ):  # fmt: skip
        assert said in text
    assert SECRET not in text


def test_six_hundred_spoilt_files_are_refused_with_a_sentence_each(
    side: Callable[[str], Side], tmp_path: Path
) -> None:
    giver = side("Horizon")
    draft = an_agreement(giver.workspace, a_person(giver.workspace))
    words = spoken_key.draw()
    whole = hand_over_file.sealed(giver.workspace.hand_overs.package(draft), words)
    codes: dict[str, int] = {}

    for spoilt in _mutants(whole, 600):
        if json_equal(spoilt, whole):
            continue
        with pytest.raises(AppError) as refused:
            hand_over_file.opened(spoilt, words)
        error = refused.value
        code = error.problems[0].code if isinstance(error, InvalidInput) else error.code
        assert code in SENTENCES
        codes[code] = codes.get(code, 0) + 1

    assert sum(codes.values()) > 500
    assert {"hand_over.unreadable", "hand_over.other_words"} <= set(codes)


def json_equal(spoilt: bytes, whole: bytes) -> bool:
    """A space more or less says the same."""
    try:
        return bool(json.loads(spoilt) == json.loads(whole))
    except (ValueError, RecursionError):
        return False


def _mutants(whole: bytes, count: int) -> Iterator[bytes]:
    """Files cut, changed in a byte, in a value of the head, or put together of pieces; the salt is not guessed at."""
    chance = random.Random(7)  # noqa: S311  (the same each time)
    head = json.loads(whole)
    values: tuple[object, ...] = (
        None, -1, 0, 2**70, "", "é" * 500, [], {}, True, "AAAA", 1.5, head["content"][:40], "\u202e",
    )  # fmt: skip
    names = [name for name in head if name != "salt"]
    yield from (b"", b"{}", b"[]", b"null", b"[" * 5000, b"\xff\xfe", whole + whole, whole[::-1])
    for number in range(count):
        if number % 3 == 0:
            yield whole[: chance.randrange(len(whole))]
        elif number % 3 == 1:
            name = chance.choice(names)
            value = chance.choice(values)
            if (
                type(value) is type(head[name])
                and name in {"memory_kib", "iterations", "lanes"}
                and value == head[name]
            ):
                value = -1
            yield json.dumps(
                head | {name: value} if number % 2 else {k: v for k, v in head.items() if k != name}
            ).encode()
        else:
            place = chance.randrange(whole.index(b'"content"'), len(whole))
            yield whole[:place] + bytes((whole[place] ^ (1 << chance.randrange(7)),)) + whole[place + 1 :]


def test_a_sheet_that_came_on_paper_is_noted_with_its_codes_once_and_taken_back(
    side: Callable[[str], Side],
) -> None:
    giver, taker = side("Le Relais"), side("Atelier Passerelle")
    package = giver.workspace.hand_overs.package(an_agreement(giver.workspace, a_person(giver.workspace)))
    workspace = taker.workspace
    key = workspace.residents.save(a_resident()).resident_id
    receipts = workspace.receipts

    with pytest.raises(InvalidInput):
        receipts.receive_sheet(key, package.reference, "ABCD-EFGH", "Le Relais")
    record = receipts.receive_sheet(key, package.reference.lower(), package.receipt, "Le Relais")

    assert (record.state, record.form, record.receipt) == (
        PackageState.RECEIVED,
        PackageForm.SHEET,
        package.receipt,
    )
    with pytest.raises(RuleBroken, match=r"hand_over\.already"):
        workspace.intake.receive(package, ImportOrder())
    workspace.undo.undo()
    assert workspace.hand_overs.packages(key) == ()


def test_levels_of_french_come_into_the_profile_with_the_day_and_who_told_them(
    side: Callable[[str], Side],
) -> None:
    giver, taker = side("Le Relais"), side("Atelier Passerelle")
    key = a_person(giver.workspace)
    profile = giver.workspace.profiles.open(key).content
    levels = (
        FrenchLevel(skill=FrenchSkill.SPEAKING, level="B1"),
        FrenchLevel(skill=FrenchSkill.WRITING, level="A1.1"),
    )
    giver.workspace.profiles.save(replace(profile, french=levels))
    package = giver.workspace.hand_overs.package(an_agreement(giver.workspace, key))
    assert package.person.french == "parle B1, écrit A1.1"

    record = taker.workspace.intake.receive(package, ImportOrder())

    assert record.resident_id is not None
    came = {one.skill: one for one in taker.workspace.profiles.open(record.resident_id).content.french}
    assert (came[FrenchSkill.SPEAKING].level, came[FrenchSkill.WRITING].level) == ("B1", "A1.1")
    assert came[FrenchSkill.SPEAKING].known_on == package.made_on
    taker.workspace.undo.undo()
    assert taker.workspace.residents.count() == 0
