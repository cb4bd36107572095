"""The team of a vault, through the controllers the screens use."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.opening import Person, VaultFace
from controllers.people import PeopleController
from controllers.session import SessionController
from controllers.tasks import InlineTasks, ThreadTasks
from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, RuleBroken, VaultError
from models.records.journal import Action
from models.records.meetings import MeetingDraft
from models.records.people import Role
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft, Settings
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import labels
from tests.conftest import PASSPHRASE, StoppedClock
from tests.quickened import stretch_for_good

THEIRS = "une autre phrase assez longue"
CAMILLE = AdviserDraft(first_name="Camille", last_name="Exemple")
NOE = AdviserDraft(first_name="Noé", last_name="Témoin")
_FROM_THE_FIRST_LINE = frozenset(
    {
        "test_withdrawn_for_good_the_vault_has_another_key_and_opens_again_by_itself",
        "test_a_full_disk_while_the_key_changes_leaves_the_vault_as_it_was",
        "test_somebody_else_goes_on_without_closing_the_database",
    }
)
"""Tests that read the journal of a vault from its first line: theirs is made, not opened again."""
OLD_VAULT = Path(__file__).parents[1] / "data" / "vaults" / "version-1"


@pytest.fixture
def session(inline_tasks: InlineTasks, stopped_clock: StoppedClock) -> SessionController:
    """Return a session that derives keys at the lowest allowed cost."""
    return SessionController(inline_tasks, stopped_clock, CHEAPEST)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the vault of the test is."""
    return tmp_path / "Rhône.palier"


@pytest.fixture(scope="module")
def new_vault(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a vault once as the application does, and close it."""
    path = tmp_path_factory.mktemp("team") / "Rhône.palier"
    session = SessionController(InlineTasks(), StoppedClock(), CHEAPEST)
    session.create_now(path, PASSPHRASE, Settings(adviser=CAMILLE), "Bureau")
    session.lock()
    return path


@pytest.fixture
def people(
    request: pytest.FixtureRequest, session: SessionController, new_vault: Path, path: Path
) -> PeopleController:
    """Return the team of a new vault: one person, who coordinates."""
    if request.node.originalname in _FROM_THE_FIRST_LINE:
        return session.create_now(path, PASSPHRASE, Settings(adviser=CAMILLE), "Bureau").people
    shutil.copytree(new_vault, path)
    return session.open_now(path, PASSPHRASE).people


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


def test_withdrawn_for_good_the_vault_has_another_key_and_opens_again_by_itself(
    qtbot: QtBot, session: SessionController, people: PeopleController, path: Path
) -> None:
    _add(people)
    key = _workspace(session).vault.database_key
    events: list[str] = []
    session.key_changing.connect(lambda: events.append("changing"))
    session.unlocked.connect(lambda workspace: events.append("unlocked"))

    with qtbot.waitSignal(session.unlocked, timeout=20_000):
        people.withdraw(people.members()[1].adviser_id, True)

    assert events == ["changing", "unlocked"]
    workspace = _workspace(session)
    session.settle()
    assert [line[1:] for line in _lines(session)][1:] == [
        (Action.LOCKED, ""),
        (Action.ADMINISTERED, "key_changed"),
        (Action.UNLOCKED, ""),
    ]
    assert workspace.vault.database_key != key
    assert [slot.label for slot in labels(path)] == ["Bureau"]
    assert workspace.settings.settings().adviser.display_name == "Camille Exemple"
    session.lock()
    session.open_now(path, PASSPHRASE)
    session.lock()


def test_a_full_disk_while_the_key_changes_leaves_the_vault_as_it_was(
    qtbot: QtBot,
    session: SessionController,
    people: PeopleController,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no space left")

    with monkeypatch.context() as patch:
        patch.setattr("models.storage.rekey.copy_connection", full)
        with qtbot.waitSignal(session.failed, timeout=20_000) as blocker:
            people.change_key()

    assert blocker.args is not None
    assert blocker.args[0].code in {"vault.disk_full", "storage.disk_full"}
    assert session.workspace is None
    assert session.leaves_keys  # of the vault that was open
    workspace = session.open_now(path, PASSPHRASE)
    assert _lines(session)[1:3] == [
        ("Camille Exemple", Action.LOCKED, ""),
        ("Camille Exemple", Action.ADMINISTERED, "key_not_changed"),
    ]
    assert "key_changed" not in [line[2] for line in _lines(session)]
    assert workspace.settings.settings().adviser.display_name == "Camille Exemple"
    session.lock()


def test_a_change_of_the_key_that_was_cut_is_noted_by_the_opening_that_finishes_it(
    qtbot: QtBot,
    session: SessionController,
    people: PeopleController,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise VaultError("vault.read_only")

    with monkeypatch.context() as patch, qtbot.waitSignal(session.failed, timeout=20_000):
        patch.setattr("models.vault.rotation._swap", refuse)
        people.change_key()

    session.open_now(path, PASSPHRASE)

    assert [line for line in _lines(session) if line[2]] == [("", Action.ADMINISTERED, "key_changed")]
    session.lock()


def test_what_is_wrong_before_any_key_was_read_leaves_none(
    session: SessionController, people: PeopleController, path: Path, tmp_path: Path
) -> None:
    session.lock()
    fresh = SessionController(InlineTasks(), session._clock, CHEAPEST)

    fresh.unlock(path, "pas la bonne phrase")
    fresh.unlock(tmp_path / "nowhere", PASSPHRASE)
    left = [fresh.leaves_keys]
    (path / "data.db").write_bytes(b"\0" * 8192)
    fresh.unlock(path, PASSPHRASE)
    left.append(fresh.leaves_keys)

    assert left == [False, True]
    assert fresh.workspace is None


def test_a_passphrase_is_changed_and_the_wrong_one_refused(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    said: list[object] = []
    people.failed.connect(lambda error: said.append(error.code))
    people.passphrase_changed.connect(lambda adviser: said.append("changed"))

    people.change_passphrase("pas la bonne phrase", THEIRS)
    people.change_passphrase(PASSPHRASE, THEIRS)

    assert said == ["vault.wrong_passphrase", "changed"]
    session.lock()
    session.open_now(path, THEIRS)
    session.lock()


def test_the_short_code_is_checked_and_is_nowhere_in_the_vault(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    assert not people.has_pin()
    for bad in ("123", "123456789", "12a4", "١٢٣٤"):
        with pytest.raises(InvalidInput):
            people.set_pin(bad)
    people.set_pin("4821")
    assert people.check_pin("4821")
    assert not people.check_pin("4822")
    assert not people.check_pin("")
    _add(people)
    session.lock()

    theirs = session.open_now(path, THEIRS).people
    assert not theirs.has_pin()
    theirs.set_pin("4821")
    with _store(session).read() as transaction:
        proofs = transaction.connection.exec_driver_sql("SELECT pin_proof FROM adviser").scalars().all()
    assert len(set(proofs)) == 2  # the same digits, under two keys
    theirs.set_pin("")
    assert not theirs.has_pin()
    session.lock()


def _lines(session: SessionController) -> list[tuple[str, Action, str]]:
    """Return what the journal says of the vault, the oldest first: who, what, which detail."""
    with _store(session).read() as transaction:
        rows = transaction.connection.exec_driver_sql(
            "SELECT actor_name, action, detail FROM journal_entry WHERE kind = 'vault' ORDER BY number"
        ).all()
    return [(str(name), Action(action), str(detail)) for name, action, detail in rows]


def _store(session: SessionController) -> Store:
    assert session._opened is not None
    return session._opened.store


def test_somebody_else_goes_on_without_closing_the_database(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    _add(people)
    store, second = _store(session), labels(path)[1]
    said: list[object] = []
    session.failed.connect(lambda error: said.append(error.code))
    session.switched.connect(lambda workspace: said.append(workspace.people.me().display_name))
    assert session.people() == (
        Person(labels(path)[0].slot_id, "Bureau"),
        Person(second.slot_id, "Hall B"),
    )

    session.switch_person(second.slot_id, PASSPHRASE)
    session.switch_person(second.slot_id, THEIRS)

    assert said == ["vault.wrong_passphrase", "Noé Témoin"]
    assert _store(session) is store
    assert store.actor.name == "Noé Témoin"
    assert _workspace(session).settings.settings().adviser.display_name == "Noé Témoin"
    session.lock()
    session.open_now(path, PASSPHRASE)
    passages = [line[:2] for line in _lines(session) if line[1] in {Action.UNLOCKED, Action.LOCKED}]
    assert passages == [
        ("Camille Exemple", Action.UNLOCKED),
        ("Camille Exemple", Action.LOCKED),
        ("Noé Témoin", Action.UNLOCKED),
        ("Noé Témoin", Action.LOCKED),
        ("Camille Exemple", Action.UNLOCKED),
    ]
    session.lock()


def test_the_recovery_key_counts_once_two_groups_are_typed_back(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    key = people.draw_recovery_key()
    groups, asked = key.split("-"), people.groups_to_ask()
    assert len(asked) == 2
    with pytest.raises(InvalidInput) as refusal:
        people.keep_recovery_key(key, {asked[0]: groups[asked[0]], asked[1]: "XXXX"})
    assert [problem.field for problem in refusal.value.problems] == [f"group.{asked[1]}"]
    with pytest.raises(InvalidInput):
        people.keep_recovery_key(key, {})
    assert people.recovery_key_date() is None

    people.keep_recovery_key(key, {number: groups[number].lower() for number in asked})

    assert people.recovery_key_date() == "2026-03-10"
    assert people.recovery_sheet(key).startswith(b"%PDF")
    session.lock()


def test_opening_with_the_recovery_key_asks_for_a_new_passphrase_at_once(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    _add(people)
    key = people.draw_recovery_key()
    groups = key.split("-")
    people.keep_recovery_key(key, {0: groups[0], 6: groups[6]})
    session.lock()
    asked: list[tuple[Person, ...]] = []
    session.recovered.connect(asked.append)

    session.unlock(path, key.lower().replace("-", " "))
    assert session.workspace is None
    assert [person.label for person in asked[0]] == ["Bureau", "Hall B"]
    session.finish_recovery(asked[0][1].slot_id, "une phrase toute neuve")

    assert _workspace(session).settings.settings().adviser.display_name == "Noé Témoin"
    session.lock()
    session.open_now(path, "une phrase toute neuve")
    session.lock()


def test_a_new_passphrase_by_the_recovery_key_is_in_the_journal_in_nobody_s_name(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    key = people.draw_recovery_key()
    groups = key.split("-")
    people.keep_recovery_key(key, {0: groups[0], 6: groups[6]})
    me = labels(path)[0].slot_id
    session.lock()

    session.unlock(path, key)
    session.finish_recovery(me, THEIRS)

    (line,) = [line for line in _workspace(session).journal.entries() if line.detail == "recovery_key_used"]
    assert line.actor_name == ""
    assert line.record_id == _workspace(session).people.members()[0].adviser_id
    session.lock()


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


def test_giving_the_recovery_up_closes_the_vault(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    key = people.draw_recovery_key()
    groups = key.split("-")
    people.keep_recovery_key(key, {0: groups[0], 6: groups[6]})
    session.lock()

    session.unlock(path, key)
    session.lock()

    session.open_now(path, PASSPHRASE)
    session.lock()


def test_the_fifth_failure_makes_one_wait_and_the_face_of_the_vault_says_so(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    session.lock()
    codes: list[tuple[str, object]] = []
    faces: list[VaultFace] = []
    session.failed.connect(lambda error: codes.append((error.code, error.params.get("seconds"))))
    session.faced.connect(faces.append)

    for _ in range(6):
        session.unlock(path, "pas la bonne phrase")
    session.unlock(path, PASSPHRASE)
    session.look_at(path)

    assert [code for code, _ in codes] == ["vault.wrong_passphrase"] * 5 + ["vault.too_soon"] * 2
    assert codes[4][1] == 5
    assert faces[0].seconds_left > 0
    assert [person.label for person in faces[0].people] == ["Bureau"]
    assert session.workspace is None


def test_a_colleague_comes_in_while_another_slot_waits_and_clears_nothing_of_it(
    session: SessionController, people: PeopleController, path: Path
) -> None:
    _add(people)
    first, second = (slot.slot_id for slot in labels(path))
    session.lock()
    codes: list[str] = []
    session.failed.connect(lambda error: codes.append(error.code))
    for _ in range(5):
        session.unlock(path, "pas la bonne phrase", first)

    session.unlock(path, THEIRS, second)
    assert session.workspace is not None
    session.lock()
    faces: list[VaultFace] = []
    session.faced.connect(faces.append)
    session.look_at(path)
    session.unlock(path, PASSPHRASE, first)

    assert codes == ["vault.wrong_passphrase"] * 5 + ["vault.too_soon"]
    waits = dict(faces[0].waits)
    assert waits[first] > 0
    assert waits[second] == 0
    assert faces[0].seconds_left == waits[first]


def test_the_curtain_takes_the_passphrase_of_who_is_in_and_nobody_elses(
    session: SessionController, people: PeopleController
) -> None:
    _add(people)
    said: list[object] = []
    session.passphrase_checked.connect(said.append)

    session.check_passphrase(PASSPHRASE)
    session.check_passphrase(THEIRS)

    assert said == [True, False]
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


def test_what_cannot_be_read_has_a_face_without_people(session: SessionController, tmp_path: Path) -> None:
    faces: list[VaultFace] = []
    session.faced.connect(faces.append)

    session.look_at(tmp_path / "nowhere")

    assert faces == [VaultFace(tmp_path / "nowhere", (), False, 0)]


def test_deriving_a_key_leaves_the_screen_alive(
    qtbot: QtBot, stopped_clock: StoppedClock, path: Path
) -> None:
    session = SessionController(ThreadTasks(), stopped_clock, CHEAPEST)
    people = session.create_now(path, PASSPHRASE, Settings(adviser=CAMILLE), "Bureau").people

    with qtbot.waitSignal(people.member_added, timeout=20_000):
        _add(people)
        assert len(people.members()) == 1  # not yet: the key is being derived beside the screen

    assert len(people.members()) == 2
    session.lock()


def test_everybody_belongs_to_an_organisation(people: PeopleController, session: SessionController) -> None:
    with pytest.raises(InvalidInput) as refusal:
        people.add_member(NOE, Role.OUTREACH, None, "Hall B", THEIRS)

    assert [problem.field for problem in refusal.value.problems] == ["organisation"]
    session.lock()
