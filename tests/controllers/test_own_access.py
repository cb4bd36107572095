"""One's own access: passphrase, short code, recovery key, waiting after failures, the curtain."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.opening import Person, VaultFace
from controllers.people import PeopleController
from controllers.session import SessionController
from controllers.tasks import ThreadTasks
from controllers.workspace import Workspace
from models.errors import InvalidInput
from models.records.journal import Action
from models.records.people import Role
from models.records.settings import AdviserDraft, Settings
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import labels
from tests.conftest import PASSPHRASE, StoppedClock

CAMILLE = AdviserDraft(first_name="Camille", last_name="Exemple")
THEIRS = "une autre phrase assez longue"
NOE = AdviserDraft(first_name="Noé", last_name="Témoin")


def _add(people: PeopleController, role: Role = Role.EMPLOYMENT, label: str = "Hall B") -> None:
    people.add_member(NOE, role, people.organisation_named("Maison Témoin"), label, THEIRS)


def _workspace(session: SessionController) -> Workspace:
    assert session.workspace is not None
    return session.workspace


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
