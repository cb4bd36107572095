"""What is compared is kept with the file, goes with it, and is made again when it is behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.records.duplicates import Level
from models.records.people import Actor, Role
from models.records.privacy import Restriction
from models.rules.likeness_keys import traits_of
from models.storage import likeness, privacy
from models.storage.store import Store
from tests.conftest import NOON
from tests.factories import a_residence, a_resident

if TYPE_CHECKING:
    from controllers.workspace import Workspace

TABLES = ("likeness", "likeness_key")


def _counts(store: Store) -> list[int]:
    with store.read() as transaction:
        return [
            transaction.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()  # noqa: S608
            for table in TABLES
        ]


def _found(workspace: Workspace, **changes: object) -> list[str]:
    draft = replace(a_resident(**changes))
    return [one.row.display_name for one in workspace.duplicates.candidates(draft)]


def test_a_file_is_found_under_what_it_says_now(workspace: Workspace, store: Store) -> None:
    record = workspace.residents.save(a_resident())
    before = _counts(store)

    workspace.residents.save(replace(record.content, first_name="Taras", last_name="Vovk", phone="", room=""))

    assert before[0] == _counts(store)[0] == 1
    assert _found(workspace) == []
    assert _found(workspace, first_name="Vovk", last_name="Tarass", phone="") == ["Taras Vovk"]


def test_a_change_of_birth_alone_counts(workspace: Workspace) -> None:
    record = workspace.residents.save(a_resident(birth_year=None, phone="", room=""))
    workspace.residents.save(replace(record.content, birth_date=date(1987, 4, 9)))

    other = a_resident(phone="", room="", birth_year=None, birth_date=date(1987, 9, 4))

    (found,) = workspace.duplicates.candidates(other)
    assert found.level is Level.CERTAIN
    assert workspace.residents.open(record.resident_id).content.birth_year == 1987


def test_a_file_in_the_bin_is_not_compared_and_comes_back(workspace: Workspace, store: Store) -> None:
    record = workspace.residents.save(a_resident())

    workspace.residents.remove(record.resident_id)
    assert _found(workspace) == []
    assert _counts(store) == [0, 0]

    workspace.undo.undo()
    assert _found(workspace) == ["Yéro Sangaré-N’Dour"]


def test_an_erased_file_leaves_nothing_to_compare(workspace: Workspace, store: Store) -> None:
    record = workspace.residents.save(a_resident())

    with store.begin() as transaction:
        privacy.erase_file(transaction.session, record.resident_id, NOON, kind="resident")

    assert _counts(store) == [0, 0]


def test_a_change_that_is_rolled_back_keeps_no_key(workspace: Workspace, store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.begin() as transaction:
        workspace.residents.write_in(transaction, a_resident())
        raise ZeroDivisionError

    assert _counts(store) == [0, 0]


def test_files_of_before_are_kept_once(workspace: Workspace, store: Store) -> None:
    workspace.residents.save(a_resident())
    whole = _counts(store)
    with store.begin() as transaction:
        likeness.begin_again(transaction.connection)
        transaction.connection.exec_driver_sql("DELETE FROM setting WHERE name = 'likeness_rules'")
    assert _found(workspace) == []

    workspace.duplicates.catch_up()

    assert _counts(store) == whole
    assert _found(workspace) == ["Yéro Sangaré-N’Dour"]
    with store.read() as transaction:
        assert not likeness.is_behind(transaction.connection)


def test_who_only_counts_catches_nothing_up(workspace: Workspace, store: Store) -> None:
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql("DELETE FROM setting WHERE name = 'likeness_rules'")
    store.act_as(Actor(adviser_id=None, name="", role=Role.STATISTICS))

    workspace.duplicates.catch_up()  # refused by nothing: it is not tried


def test_a_file_set_aside_is_told_to_nobody_but_the_coordinator(workspace: Workspace, store: Store) -> None:
    record = workspace.residents.save(a_resident())
    workspace.privacy.restrict(record.resident_id, Restriction.OBJECTION)
    pairs: list[object] = []
    workspace.duplicates.pairs_found.connect(pairs.append)

    store.act_as(Actor(adviser_id=None, name="", role=Role.EMPLOYMENT))
    workspace.residents.save(a_resident())
    workspace.duplicates.look()

    assert pairs == [()]
    assert len(_found(workspace)) == 1


def test_a_file_about_which_nothing_is_known_is_changed_and_removed(workspace: Workspace) -> None:
    record = workspace.residents.save(
        a_resident(first_name="?", last_name="", phone="", room="", email="", birth_year=None)
    )

    workspace.residents.save(replace(record.content, first_name="K."))
    workspace.residents.remove(record.resident_id)


def test_all_pairs_are_found_as_one_by_one(workspace: Workspace, store: Store) -> None:
    place = workspace.residents.save_residence(a_residence()).residence_id
    drafts = [
        a_resident(residence_id=place),
        a_resident(residence_id=place, first_name="Iero", birth_year=None, phone=""),
        a_resident(residence_id=place, first_name="Irina", last_name="Sandu", phone=""),
        a_resident(residence_id=None, first_name="Sangare", last_name="Yero Ndour", room=""),
    ]
    for draft in drafts:
        workspace.residents.save(draft)

    with store.read() as transaction:
        connection = transaction.connection
        pairs = {(a, b): like for a, b, like in likeness.all_pairs(connection) if like.level}
        one_by_one = set()
        for number in (1, 2, 3, 4):
            traits = likeness.of_file(connection, number)
            assert traits is not None
            for found in likeness.find(connection, traits, (number,)):
                one_by_one.add((min(number, found.number), max(number, found.number)))

    assert set(pairs) == one_by_one >= {(1, 2), (1, 4)}


def test_what_is_kept_is_what_is_compared(workspace: Workspace, store: Store) -> None:
    draft = a_resident()
    workspace.residents.save(draft)

    with store.read() as transaction:
        assert likeness.of_file(transaction.connection, 1) == traits_of(likeness.identity_of(draft))


def test_looking_ends_when_the_vault_is_closed(workspace: Workspace, store: Store) -> None:
    for _ in range(3):
        workspace.residents.save(a_resident())
    asked: list[bool] = []

    def is_wanted() -> bool:
        asked.append(True)
        return len(asked) < 2

    with store.read() as transaction:
        found = list(likeness.all_pairs(transaction.connection, is_wanted))

    assert found == []


@pytest.mark.parametrize(
    ("kept", "asked"),
    [
        (("Mohamed", "Benali"), ("Muhammad", "Ben Ali")),
        (("Muhammad", "Ben Ali"), ("Mohamed", "Benali")),
        (("Aïssatou", "N’Diaye"), ("Aissatou", "N Diaye")),
        (("Ana", "Da Silva"), ("Ana", "Dasilva")),
        (("Yanis", "El-Amrani"), ("Yannis", "Elamrani")),
    ],
)
def test_a_family_name_in_one_piece_or_two_is_one_name(
    workspace: Workspace, kept: tuple[str, str], asked: tuple[str, str]
) -> None:
    """No sign but the name: neither a birth, nor a telephone, nor a room."""
    bare = a_resident(residence_id=None, room="", phone="", email="", birth_year=None, birth_date=None)
    record = workspace.residents.save(replace(bare, first_name=kept[0], last_name=kept[1]))
    workspace.residents.save(replace(bare, first_name="Taras", last_name="Vovk"))
    draft = replace(bare, first_name=asked[0], last_name=asked[1])

    found = [one.row.resident_id for one in workspace.duplicates.candidates(draft)]
    assert found == [record.resident_id]
    for typed in (f"{asked[0]} {asked[1]}", f"{asked[1]} {asked[0]}".lower()):
        rows = workspace.residents.search(typed, 5)
        assert [row.resident_id for row in rows] == [record.resident_id], typed
        assert len(workspace.residents.numbers(typed)) == 1, typed
