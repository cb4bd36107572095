"""Who follows a person, between two organisations: kinds and days are everybody's, words of who noted them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import select

from controllers.workspace import Workspace
from models.entities.settings import Adviser
from models.errors import RuleBroken
from models.records.around import FOLLOW_UP_WORDS, FollowUpDraft, FollowUpRecord, ShareBlock
from models.records.hand_overs import BlockChoice, HandOverPackage, ImportOrder, SharedPerson
from models.records.ids import ResidentId
from models.records.people import NOBODY
from models.records.privacy import ConsentUse
from models.records.residents import ResidentDraft
from models.records.today import ReminderKind
from models.storage.store import Store
from tests.conftest import NOON
from tests.controllers.houses import Side, a_person, an_agreement
from tests.team import a_team

DAY = NOON.date()
WORDS: Final = "dit-en-confiance"
As = Callable[[str], Workspace]


@pytest.fixture
def acting(workspace: Workspace, store: Store) -> Iterator[As]:
    """Return the workspace as one of the team."""
    team = a_team(store)

    def become(name: str) -> Workspace:
        store.act_as(team[name])
        return workspace

    yield become
    store.act_as(NOBODY)


def _followed(acting: As) -> FollowUpRecord:
    """Have Ana note who follows somebody."""
    key = acting("Ana").residents.save(ResidentDraft(first_name="Samir")).resident_id
    draft = FollowUpDraft(
        resident_id=key, organisation_kind="ML", organisation=WORDS, referent_name=WORDS,
        referent_phone="06 39 98 70 15", referent_email="dit@exemple.fr", who_does_what=WORDS,
        next_meeting_on=DAY, contact="over_five_months",
    )  # fmt: skip
    record: FollowUpRecord = acting("Ana").around.follow_ups.save(draft)
    return record


def _seen(workspace: Workspace, key: ResidentId | None) -> FollowUpRecord:
    assert key is not None
    (record,) = workspace.around.of(key).follow_ups
    return record


def test_a_partner_sees_the_kind_and_the_days_and_changes_nothing(acting: As) -> None:
    mine = _followed(acting)
    key = mine.content.resident_id
    assert key is not None

    seen = _seen(acting("Bo"), key)

    assert [getattr(seen.content, name) for name in FOLLOW_UP_WORDS] == [""] * len(FOLLOW_UP_WORDS)
    assert (seen.content.organisation_kind, seen.content.next_meeting_on) == ("ML", DAY)
    assert (seen.is_withheld, seen.is_of_partner, seen.who) == (True, True, "Ana")
    assert acting("Bo").around.of(key).contact_clock == acting("Ana").around.of(key).contact_clock
    rows = acting("Bo").around.follow_ups
    for change in (
        lambda: rows.save(replace(seen.content, ended_on=DAY), seen.content),
        lambda: rows.save(replace(seen.content, who_does_what="Autre")),
        lambda: rows.remove(seen.follow_up_id),
        lambda: rows.restore(seen.follow_up_id),
        lambda: rows.content_of(seen.follow_up_id),
    ):
        with pytest.raises(RuleBroken, match=r"pathway\.of_partner"):
            change()
    assert acting("Bo").undo.last() is None
    assert _seen(acting("Aude"), key) == mine
    acting("Aude").around.follow_ups.save(replace(mine.content, ended_on=DAY), mine.content)
    assert _seen(acting("Ana"), key).who == "Ana"  # it stays signed by who noted it
    assert _seen(acting("Co"), key).is_of_partner is False


def test_with_the_agreement_the_partner_reads_it_and_it_stays_as_it_was_written(acting: As) -> None:
    mine = _followed(acting)
    key = mine.content.resident_id
    assert key is not None
    acting("Bo").privacy.answer_consent(key, ConsentUse.PARTNER_SHARING, is_given=True)

    seen = _seen(acting("Bo"), key)

    assert seen.content == mine.content
    assert (seen.is_withheld, seen.is_of_partner) == (False, True)
    with pytest.raises(RuleBroken, match=r"pathway\.of_partner"):
        acting("Bo").around.follow_ups.remove(seen.follow_up_id)
    acting("Ana").privacy.answer_consent(key, ConsentUse.PARTNER_SHARING, is_given=False)
    assert _seen(acting("Bo"), key).is_withheld


def test_nobody_hands_over_what_they_may_not_read_nor_reads_it_in_what_was_handed_over(acting: As) -> None:
    key = _followed(acting).content.resident_id
    assert key is not None
    given = an_agreement(acting("Ana"), key, ("follow_ups",))

    ours = acting("Ana").hand_overs.package(given)
    acting("Ana").hand_overs.note_sheet(given, ours)
    theirs = acting("Bo").hand_overs.package(given)

    assert [one.who_does_what for one in ours.person.follow_ups] == [WORDS]
    assert theirs.person.follow_ups == ()
    (line,) = acting("Bo").hand_overs.packages(key)
    assert (line.is_withheld, line.content.follow_ups, line.content.done_text) == (True, (), "")
    told = acting("Bo").receipts.acknowledge(line.hand_over_id, ours.receipt)  # whoever hears the code
    assert WORDS not in str(told)
    assert acting("Ana").hand_overs.packages(key)[0].content.follow_ups == ours.person.follow_ups
    acting("Bo").undo.undo()


def test_words_stay_with_the_organisation_they_were_given_by_when_an_adviser_changes(
    acting: As, store: Store
) -> None:
    key = _followed(acting).content.resident_id
    assert key is not None
    given = an_agreement(acting("Ana"), key, ("follow_ups", "done"))
    acting("Ana").hand_overs.note_sheet(given, acting("Ana").hand_overs.package(given))
    acting("Bo")
    theirs = store.actor.organisation_id
    store.act_as(NOBODY)
    with store.begin() as transaction:
        ana = transaction.session.scalars(select(Adviser).where(Adviser.first_name == "Ana")).one()
        ana.organisation_id = theirs

    told = {name: acting(name).hand_overs.packages(key)[0] for name in ("Aude", "Bo")}

    assert {name: one.is_withheld for name, one in told.items()} == {"Aude": False, "Bo": True}
    assert (told["Aude"].content.done_text, told["Bo"].content.done_text) == (given.done_text, "")


def test_of_a_package_that_came_the_partner_reads_what_went_into_the_file(acting: As) -> None:
    came = SharedPerson(first_name="Samir", wishes=WORDS, experiences=WORDS, phone="06 39 98 70 15")
    package = HandOverPackage(
        reference="K7M4-2RTX", receipt="P3QA-9WZE", made_on=DAY, sender="Horizon", person=came,
        blocks=("identity", "contact", "wishes", "experience"),
    )  # fmt: skip
    left: dict[str, str] = dict.fromkeys((ShareBlock.WISHES, ShareBlock.EXPERIENCE), BlockChoice.LEAVE)
    record = acting("Ana").intake.receive(package, ImportOrder(choices=left))
    assert record.resident_id is not None

    (line,) = acting("Bo").hand_overs.packages(record.resident_id)

    assert (line.is_withheld, line.content, line.display_name) == (True, SharedPerson(), "Samir")
    assert acting("Bo").residents.open(record.resident_id).content.phone == came.phone
    assert acting("Aude").hand_overs.packages(record.resident_id)[0].content == came
    with pytest.raises(RuleBroken, match=r"privacy\.copy_withheld"):
        acting("Bo").privacy.copies.make_now(record.resident_id)
    acting("Bo").privacy.answer_consent(record.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)
    assert acting("Bo").hand_overs.packages(record.resident_id)[0].content == came


def test_the_meeting_with_a_partner_is_in_the_list_of_the_day_of_both_without_a_word(acting: As) -> None:
    _followed(acting)
    for name in ("Ana", "Bo"):
        today = acting(name).today
        (one,) = (
            line for line in today.look(today.me(), 30).reminders if line.kind is ReminderKind.PARTNER_MEETING
        )
        assert one.detail == "ML"
        assert WORDS not in str(one)


def test_what_comes_in_a_package_is_of_who_received_it(side: Callable[[str], Side], tmp_path: Path) -> None:
    giver, taker = side("Horizon"), side("Passerelle")
    draft = an_agreement(giver.workspace, a_person(giver.workspace))
    words = giver.workspace.hand_overs.draw()
    giver.workspace.hand_overs.give_file(draft, words, tmp_path / "a.remise")
    taker.workspace.intake.open_file(tmp_path / "a.remise", words)

    record = taker.workspace.intake.receive(taker.opened[0], ImportOrder())

    assert record.resident_id is not None
    came = taker.workspace.around.of(record.resident_id).follow_ups
    assert came
    assert all("Horizon" in one.who and not one.is_of_partner for one in came)
