from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from models.entities.residents import Resident
from models.records.residents import ResidentDraft
from models.rules.phones import dialled_digits as phone_digits
from models.storage import residents, search
from models.storage.search import Kind
from models.storage.store import Store
from models.storage.words import search_key, typed_words
from models.vault.lock import VaultLock
from models.vault.vault import LOCK, Vault
from tests.any_text import ANY
from tests.breadth import IS_LONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import TemplateVault

PEOPLE = (
    "Łukasz Wójcik",
    "Œuvrard Anaëlle",
    "Đặng Thị Ánh",
    "Yılmaz Şahin",
    "Strauß Günther",
    "Ærøskøbing Søren",
    "Jean-Pierre N’Diaye",
    "O'Connor Niamh",
    "محمد الأمين",
    "Олександр Шевченко",
    "শ্রেয়া সেন",
    "ዮናስ ተስፋይ",
)


@pytest.fixture(scope="module")
def indexed(template_vault: TemplateVault, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Open a vault once for all that is looked for in it and changes nothing."""
    path = shutil.copytree(template_vault.path, tmp_path_factory.mktemp("indexed") / "Index.palier")
    vault = Vault(path, template_vault.header, template_vault.opened, VaultLock.take(path / LOCK))
    store = Store.open(vault.database_path, vault.database_key)
    yield store
    store.close()
    vault.close()


@pytest.fixture(scope="module")
def people(indexed: Store) -> Callable[[str], list[str]]:
    """Index fictional names; return what a search finds of them."""
    store = indexed
    with store.begin() as transaction:
        for number, name in enumerate(PEOPLE, start=1):
            resident = Resident(code=str(number), stage="contact")
            draft = ResidentDraft(first_name=name, room=f"B {number}", phone=f"06 39 98 00 {number:02}")
            resident.apply(draft, datetime.now(UTC))
            transaction.session.add(resident)
            residents.put_in_search(transaction.session, resident)

    def find(text: str) -> list[str]:
        with store.read() as transaction:
            best = search.best(transaction.connection, Kind.RESIDENT, text, 50)
            assert set(best) == search.matching(transaction.connection, Kind.RESIDENT, text)
        return [PEOPLE[number - 1] for number in best]

    return find


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("lukasz", "Łukasz Wójcik"),
        ("oeuvrard", "Œuvrard Anaëlle"),
        ("œuv ana", "Œuvrard Anaëlle"),
        ("dang anh", "Đặng Thị Ánh"),
        ("YILMAZ", "Yılmaz Şahin"),
        ("strauss", "Strauß Günther"),
        ("aero", "Ærøskøbing Søren"),
        ("ndiaye", "Jean-Pierre N’Diaye"),
        ("N'Diaye jean", "Jean-Pierre N’Diaye"),
        ("jeanpierre", "Jean-Pierre N’Diaye"),
        ("pierre", "Jean-Pierre N’Diaye"),
        ("oconnor", "O'Connor Niamh"),
        ("o'con", "O'Connor Niamh"),
        ("الامين", "محمد الأمين"),
        ("шевч олекс", "Олександр Шевченко"),
        ("শ্রেয়া", "শ্রেয়া সেন"),
        ("ተስፋ", "ዮናስ ተስፋይ"),
        ("onnor niam", "O'Connor Niamh"),  # the middle of a word
        ("06 39 98 00 03", "Đặng Thị Ánh"),
        ("+33 6 39 98 00 03", "Đặng Thị Ánh"),
        ("0639980003", "Đặng Thị Ánh"),
        ("98 00 03", "Đặng Thị Ánh"),  # the end of a number
        ("thi b 3", "Đặng Thị Ánh"),
    ],
)
def test_a_name_is_found_however_it_is_typed(
    people: Callable[[str], list[str]], typed: str, name: str
) -> None:
    assert people(typed) == [name]


@pytest.mark.parametrize("typed", ["", "   ", "'", '"', "*", "-- ;", "zzz", "lukasz zzz", "NEAR(a b)"])
def test_what_is_nobody_finds_nobody(people: Callable[[str], list[str]], typed: str) -> None:
    assert people(typed) == []


def test_names_that_begin_so_come_first(people: Callable[[str], list[str]]) -> None:
    assert people("s") == ["Strauß Günther", "Ærøskøbing Søren", "Yılmaz Şahin"]


def test_what_is_taken_out_is_found_no_more(store: Store) -> None:
    with store.begin() as transaction:
        search.put(transaction.connection, Kind.PLAN, 7, "2026 0114 tounkara")
        search.put(transaction.connection, Kind.PLAN, 7, "2026 0114 diarra")
    with store.read() as transaction:
        assert search.matching(transaction.connection, Kind.PLAN, "tounkara") == frozenset()
        assert search.matching(transaction.connection, Kind.PLAN, "diarra") == {7}
    with store.begin() as transaction:
        search.take_out(transaction.connection, Kind.PLAN, 7)
    with store.read() as transaction:
        assert search.matching(transaction.connection, Kind.PLAN, "diarra") == frozenset()


@settings(
    max_examples=300 if IS_LONG else 60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(ANY, max_size=60))
@example('" OR "a"')
@example("a" * 5000)
@example("and or not near")
@example("col:x {a b} ^c")
@example("\x00\ud800")
def test_nothing_typed_breaks_the_search(indexed: Store, text: str) -> None:
    with indexed.read() as transaction:
        for kind in Kind:
            search.best(transaction.connection, kind, text, 12)
            search.matching(transaction.connection, kind, text)


def test_words_are_few_and_short() -> None:
    words = typed_words("mot " * 5 + " ".join(f"mot{index}" for index in range(40)) + " " + "x" * 900)

    assert len(words) == 12
    assert words[0] == "mot"
    assert all(len(word) <= 64 for word in words)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("2026-01", ("202601",)),
        ("2026-0114", ("20260114",)),
        ("999 007 123", ("999007123",)),
        ("b 12 sangare", ("b", "12", "sangare")),
        ("12 ter", ("12", "ter")),
        ("R-0042", ("r0042",)),
    ],
)
def test_numbers_typed_in_groups_are_one_word(typed: str, words: tuple[str, ...]) -> None:
    assert typed_words(typed) == words


@pytest.mark.parametrize(
    "number", ["06 39 98 00 03", "+33 6 39 98 00 03", "0033639980003", "+33 (0)6 39 98 00 03"]
)
def test_a_french_number_has_one_form(number: str) -> None:
    assert phone_digits(number) == "0639980003"


def test_a_plan_is_found_by_its_number_however_typed() -> None:
    key = search_key(("2026-0114",))

    for typed in ("2026-01", "2026 0114", "0114", "2026"):
        assert all(any(word.startswith(part) for word in key.split()) for part in typed_words(typed))


def test_a_shared_name_is_found_from_its_third_letter(store: Store) -> None:
    with store.begin() as transaction:
        search.put(transaction.connection, Kind.JOB, 1, search_key(("Ana",), places=("Résidence Aubrac",)))
    with store.read() as transaction:
        found = {
            typed: bool(search.matching(transaction.connection, Kind.JOB, typed))
            for typed in ("an", "au", "aub", "ana aubrac", "residence", "ana au")
        }

    assert found == {
        "an": True, "au": False, "aub": True, "ana aubrac": True, "residence": True, "ana au": False
    }  # fmt: skip
