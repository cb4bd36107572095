"""The team of a vault, through the controllers the screens use."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from controllers.people import PeopleController
from controllers.session import SessionController
from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, RuleBroken
from models.records.meetings import MeetingDraft
from models.records.people import Role
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft, Settings
from models.vault.vault import labels
from tests.conftest import PASSPHRASE
from tests.quickened import stretch_for_good

CAMILLE = AdviserDraft(first_name="Camille", last_name="Exemple")
THEIRS = "une autre phrase assez longue"
NOE = AdviserDraft(first_name="Noé", last_name="Témoin")
OLD_VAULT = Path(__file__).parents[1] / "data" / "vaults" / "version-1"


def _add(people: PeopleController, role: Role = Role.EMPLOYMENT, label: str = "Hall B") -> None:
    people.add_member(NOE, role, people.organisation_named("Maison Témoin"), label, THEIRS)


def _workspace(session: SessionController) -> Workspace:
    assert session.workspace is not None
    return session.workspace


def test_the_first_person_of_a_vault_coordinates_and_is_the_adviser(
    session: SessionController, people: PeopleController
) -> None:
    me = people.me()
    assert me is not None
    assert (me.display_name, me.role, me.label) == ("Camille Exemple", Role.COORDINATOR, "Bureau")
    assert me.slot_id == _workspace(session).vault.slot_id
    assert people.may_administer()
    assert _workspace(session).settings.settings().adviser.adviser_id == me.adviser_id
    session.lock()


def test_a_colleague_opens_with_their_own_name_and_is_the_adviser_everywhere(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    _add(people)
    session.lock()

    workspace = session.open_now(path, THEIRS, labels(path)[1].slot_id)

    me = workspace.people.me()
    assert me is not None
    assert (me.display_name, me.role) == ("Noé Témoin", Role.EMPLOYMENT)
    assert workspace.settings.settings().adviser.display_name == "Noé Témoin"
    assert [one.name for one in workspace.people.organisations()] == ["Maison Témoin"]
    assert not workspace.people.may_administer()
    session.lock()
    assert session.open_now(path, PASSPHRASE).settings.settings().adviser.display_name == "Camille Exemple"
    session.lock()


def test_saving_the_settings_changes_the_one_who_is_in_and_nobody_else(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    _add(people)
    session.lock()
    workspace = session.open_now(path, THEIRS)
    kept = workspace.settings.settings()
    workspace.settings.save(replace(kept, adviser=replace(kept.adviser, phone="0102030405")))

    drafts = {m.display_name: workspace.people.draft(m.adviser_id) for m in workspace.people.members()}
    assert {name: bool(draft.phone) for name, draft in drafts.items()} == {
        "Camille Exemple": False,
        "Noé Témoin": True,
    }
    session.lock()


def test_only_who_coordinates_manages_the_others(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    _add(people)
    session.lock()
    theirs = session.open_now(path, THEIRS).people
    camille = theirs.members()[0]

    for refused in (
        lambda: _add(theirs, label="Autre"),
        lambda: theirs.withdraw(camille.adviser_id, False),
        lambda: theirs.save_member(CAMILLE, Role.STATISTICS, None),
        lambda: theirs.reset_passphrase(camille.adviser_id, THEIRS),
        lambda: theirs.organisation_named("Nouvelle"),
        theirs.change_key,
        theirs.draw_recovery_key,
    ):
        with pytest.raises((RuleBroken, InvalidInput)) as refusal:
            refused()
        assert refusal.value.code in {"rights.refused", "input.invalid"}
    assert [member.label for member in theirs.members()] == ["Bureau", "Hall B"]
    theirs.set_pin("4821")
    theirs.rename_me("Hall A")
    assert [slot.label for slot in labels(path)] == ["Bureau", "Hall A"]
    session.lock()


def test_somebody_must_coordinate_and_nobody_withdraws_themselves(
    session: SessionController, people: PeopleController
) -> None:
    me = people.me()
    assert me is not None
    draft = people.draft(me.adviser_id)

    with pytest.raises(RuleBroken, match="last_coordinator"):
        people.save_member(draft, Role.OUTREACH, people.organisation_named("Maison Témoin"))
    with pytest.raises(RuleBroken, match="own_access"):
        people.withdraw(me.adviser_id, False)
    _add(people, Role.COORDINATOR)
    house = people.organisation_named("Maison Témoin")
    assert people.save_member(draft, Role.OUTREACH, house).role is Role.OUTREACH
    assert not people.may_administer()
    session.lock()


@pytest.mark.parametrize(
    ("draft", "label", "field"),
    [
        (AdviserDraft(), "Hall B", "first_name"),
        (NOE, " ", "label"),
        (NOE, "bureau", "label"),
        (NOE, "x" * 41, "label"),
    ],
)
def test_a_newcomer_without_a_name_or_with_one_that_is_taken_is_explained(
    session: SessionController, people: PeopleController, draft: AdviserDraft, label: str, field: str
) -> None:
    house = people.organisation_named("Maison Témoin")
    with pytest.raises(InvalidInput) as refusal:
        people.add_member(draft, Role.OUTREACH, house, label, THEIRS)

    assert [problem.field for problem in refusal.value.problems] == [field]
    assert len(people.members()) == 1
    session.lock()


def test_a_withdrawn_access_opens_nothing_and_the_name_stays_in_the_list(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    _add(people)
    people.withdraw(people.members()[1].adviser_id, False)

    assert [(m.display_name, m.slot_id is None) for m in people.members()] == [
        ("Camille Exemple", False),
        ("Noé Témoin", True),
    ]
    session.lock()
    with pytest.raises(AppError, match="wrong_passphrase"):
        session.open_now(path, THEIRS)


def test_the_first_person_belongs_to_the_organisation_the_vault_was_made_for(
    session: SessionController, path: Path
) -> None:
    settings = Settings(adviser=CAMILLE, organisation_name="Association du Rhône")
    workspace = session.create_now(path, PASSPHRASE, settings, "Bureau")
    resident_id = workspace.residents.save(ResidentDraft(first_name="Samir")).resident_id
    workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Souhaite un poste de nuit"))
    _add(workspace.people)
    me = workspace.people.me()
    assert me is not None
    assert [
        known.name
        for known in workspace.people.organisations()
        if known.organisation_id == me.organisation_id
    ]
    session.lock()

    (withheld,) = session.open_now(path, THEIRS).meetings.meetings_of(resident_id)

    assert (withheld.is_withheld, withheld.content.note) == (True, "")
    session.lock()


def test_the_adviser_of_a_vault_of_the_first_version_takes_its_slot_and_coordinates(
    session: SessionController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stretch_for_good(monkeypatch)
    path = shutil.copytree(OLD_VAULT, tmp_path / "Ancien.palier")

    workspace = session.open_now(path, "un coffre de la version 1")

    me = workspace.people.me()
    assert me is not None
    assert me.role is Role.COORDINATOR
    assert me.slot_id == workspace.vault.slot_id
    assert len(workspace.people.members()) == 1
    organisation = workspace.settings.settings().organisation_name
    assert [known.name for known in workspace.people.organisations()] == [organisation]
    assert me.organisation_id == workspace.people.organisations()[0].organisation_id
    with workspace._store.read() as transaction:
        count = transaction.connection.exec_driver_sql
        assert count("SELECT count(*) FROM meeting WHERE organisation_id IS NULL").scalar() == 0
        assert count("SELECT count(*) FROM kept_draft WHERE adviser_id IS NULL").scalar() == 0
        assert count("SELECT count(*) FROM undo_entry WHERE adviser_id IS NULL").scalar() == 0
    session.lock()
    assert (path / "vault.hdr.a").read_bytes()[8:10] == b"\0\2"
    session.open_now(path, "un coffre de la version 1")
    session.lock()


def test_everybody_belongs_to_an_organisation(people: PeopleController, session: SessionController) -> None:
    with pytest.raises(InvalidInput) as refusal:
        people.add_member(NOE, Role.OUTREACH, None, "Hall B", THEIRS)

    assert [problem.field for problem in refusal.value.problems] == ["organisation"]
    session.lock()
