"""A partner who has the words writes what they like in a package, and calls all day: nothing of it gets in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from controllers.workspace import Workspace
from models.errors import InvalidInput
from models.exchange import hand_over_file
from models.records.around import AgreementForm, FollowUpDraft, LastContact, ShareBlock, SharingDraft
from models.records.hand_overs import HandOverDraft, HandOverPackage, PackageState, SharedPerson
from models.records.ids import HandOverId, ResidentId
from models.rules import short_codes, spoken_key
from models.rules.shared_blocks import with_always
from models.vault.keys import CHEAPEST
from tests.factories import a_resident, some_settings
from ui.error_sentences import SENTENCES

TODAY = date(2026, 3, 10)
Spoil = Callable[[HandOverPackage], HandOverPackage]


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hand_over_file, "COST", CHEAPEST)


def a_package() -> HandOverPackage:
    """A package as another house would make it."""
    return HandOverPackage(
        reference=short_codes.draw(), receipt=short_codes.draw(), made_on=TODAY, sender="Horizon",
        recipient="Passerelle", agreed_on=TODAY, agreement_form=AgreementForm.SIGNED,
        blocks=with_always((ShareBlock.FOLLOW_UPS, ShareBlock.LANGUAGE)),
        person=SharedPerson(first_name="Yéro", languages_spoken=("fr",)),
    )  # fmt: skip


def _many(package: HandOverPackage) -> HandOverPackage:
    rows = tuple(FollowUpDraft(organisation_kind="ML", organisation=f"N{number}") for number in range(400))
    return replace(package, person=replace(package.person, follow_ups=rows))


def _babel(package: HandOverPackage) -> HandOverPackage:
    spoken = tuple(f"x{number}" for number in range(9_000))
    return replace(package, person=replace(package.person, languages_spoken=spoken))


def _far(package: HandOverPackage) -> HandOverPackage:
    row = FollowUpDraft(organisation_kind="ML", contact=LastContact.DATED, contact_on=date.max)
    return replace(package, person=replace(package.person, follow_ups=(row,)))


@pytest.mark.parametrize(
    ("spoil", "code"),
    [(_many, "hand_over.not_allowed"), (_babel, "hand_over.not_allowed"), (_far, "date.too_far")],
)
def test_what_no_house_would_write_is_refused_with_a_sentence(spoil: Spoil, code: str) -> None:
    words = spoken_key.draw()
    whole = hand_over_file.sealed(a_package(), words)
    spoilt = hand_over_file.sealed(spoil(a_package()), words)

    assert hand_over_file.opened(whole, words).sender == "Horizon"
    with pytest.raises(InvalidInput) as refused:
        hand_over_file.opened(spoilt, words)
    assert refused.value.problems[0].code == code
    assert code in SENTENCES


def test_what_turns_letters_round_does_not_come_in() -> None:
    words = spoken_key.draw()
    turned = replace(a_package(), sender="Horizon\u202e noziroH", recorded_by="a\x00b\u2066c")

    came = hand_over_file.opened(hand_over_file.sealed(turned, words), words)

    assert (came.sender, came.recorded_by) == ("Horizon noziroH", "abc")


def test_hundreds_of_codes_told_at_random_prove_nothing(workspace: Workspace, tmp_path: Path) -> None:
    workspace.settings.save(some_settings())
    person = workspace.residents.save(a_resident()).resident_id
    key = _given(workspace, person, tmp_path / "clé")

    for _ in range(300):
        with pytest.raises(InvalidInput):
            workspace.receipts.acknowledge(key, short_codes.draw())

    (record,) = workspace.hand_overs.packages(person)
    assert (record.state, record.receipt) == (PackageState.WAITING, ""), "the giver does not know it either"


def _given(workspace: Workspace, person: ResidentId, path: Path) -> HandOverId:
    agreed = SharingDraft(
        resident_id=person, recipient="Passerelle", agreed_on=TODAY, form=AgreementForm.SIGNED,
        blocks=(ShareBlock.WISHES,),
    )  # fmt: skip
    sharing = workspace.around.sharing.save(agreed)
    draft = HandOverDraft(
        resident_id=person, sharing_id=sharing.sharing_id, blocks=(ShareBlock.WISHES.value,)
    )
    workspace.hand_overs.give_file(draft, workspace.hand_overs.draw(), path)
    return workspace.hand_overs.packages(person)[0].hand_over_id
