"""Two organisations learn how many persons both know, and no name leaves either of them."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.errors import AppError, InvalidInput, VaultError
from models.exchange import fingerprint_file
from models.records.duplicates import Identity, Level, PartnerComparison
from models.records.privacy import ConsentUse, Restriction
from models.rules import fingerprints, spoken_key
from models.rules.likeness_keys import traits_of
from tests.factories import a_resident

if TYPE_CHECKING:
    from pathlib import Path

    from controllers.workspace import Workspace
    from models.records.ids import ResidentId

PARTNER = (
    Identity(
        first_name="Sangare-Ndour", last_name="YERO", birth_years=(1994, 1994), phone="+33 6 39 98 70 15"
    ),
    Identity(first_name="Oxana", last_name="Lysenco", birth_date=date(1987, 9, 4)),
    Identity(first_name="Nobody", last_name="Known", birth_years=(1970, 1970)),
)


@pytest.fixture
def words(workspace: Workspace) -> str:
    return workspace.comparing.draw()


@pytest.fixture
def theirs(words: str, tmp_path: Path) -> Path:
    """Return the list of a partner, made with the same words."""
    keys = fingerprint_file.agree(words)
    path = tmp_path / "partenaire.empreintes"
    people = [fingerprints.prints_of(traits_of(one), keys.prints) for one in PARTNER]
    fingerprint_file.write(path, people, keys, date(2026, 3, 1))
    return path


def _agreed(workspace: Workspace, **changes: object) -> ResidentId:
    key = workspace.residents.save(replace(a_resident(), **changes)).resident_id  # type: ignore[arg-type]
    workspace.privacy.answer_consent(key, ConsentUse.PARTNER_SHARING, is_given=True)
    return key


def _compared(workspace: Workspace, words: str, path: Path) -> PartnerComparison:
    found: list[PartnerComparison] = []
    failed: list[AppError] = []
    workspace.comparing.compared.connect(found.append)
    workspace.comparing.failed.connect(failed.append)
    workspace.comparing.compare(words, path)
    if failed:
        raise failed[0]
    return found[0]


def test_persons_known_to_both_are_found_by_other_spellings(
    workspace: Workspace, words: str, theirs: Path
) -> None:
    yero = _agreed(workspace)
    oksana = _agreed(
        workspace, first_name="Oksana", last_name="Lysenko", birth_date=date(1987, 4, 9), phone="", room=""
    )
    _agreed(workspace, first_name="Irina", last_name="Sandu", phone="", birth_year=1960)

    found = _compared(workspace, f"  {words.upper().replace(' ', ', ')} ", theirs)

    assert (found.compared, found.listed, found.made_on) == (3, 3, date(2026, 3, 1))
    assert {one.row.resident_id: one.level for one in found.known} == {
        yero: Level.CERTAIN,
        oksana: Level.CERTAIN,
    }


def test_only_who_agreed_is_compared_and_listed(
    workspace: Workspace, words: str, theirs: Path, tmp_path: Path
) -> None:
    workspace.residents.save(a_resident())
    taken_back = _agreed(workspace)
    workspace.privacy.answer_consent(taken_back, ConsentUse.PARTNER_SHARING, is_given=False)
    aside = _agreed(workspace)
    workspace.privacy.restrict(aside, Restriction.LIMITATION)
    in_bin = _agreed(workspace)
    workspace.residents.remove(in_bin)
    out = tmp_path / "nous.empreintes"
    told: list[int] = []
    workspace.comparing.exported.connect(told.append)

    assert workspace.comparing.agreed_count() == 0
    workspace.comparing.export(words, out)

    assert told == [0]
    assert _compared(workspace, words, theirs).known == ()


def test_the_file_holds_no_name_and_every_person_takes_as_much_room(
    workspace: Workspace, words: str, tmp_path: Path
) -> None:
    _agreed(workspace)
    _agreed(workspace, first_name="Oksana", last_name="Lysenko", birth_date=date(1987, 4, 9), phone="")
    out = tmp_path / "nous.empreintes"

    workspace.comparing.export(words, out)

    text = out.read_text()
    head = json.loads(text)
    assert len(base64.b64decode(head["people"])) == 2 * fingerprints.PERSON_BYTES
    for word in ("Yéro", "yero", "Sangar", "Oksana", "1994", "1987", "0639987015"):
        assert word not in text
    assert not out.with_name(f"{out.name}.part").exists()


def test_two_exchanges_cannot_be_laid_side_by_side(words: str) -> None:
    traits = traits_of(PARTNER[0])
    one, other = (fingerprint_file.agree(said) for said in (words, spoken_key.draw()))

    mine, again = (fingerprints.prints_of(traits, keys.prints) for keys in (one, other))

    assert fingerprints.level(mine, again) is None
    assert fingerprints.level(mine, fingerprints.unpacked(fingerprints.packed(mine))) is Level.CERTAIN


def test_other_words_are_told_from_a_changed_file(workspace: Workspace, theirs: Path) -> None:
    with pytest.raises(InvalidInput) as raised:
        _compared(workspace, spoken_key.draw(), theirs)

    assert raised.value.problems[0].code == "comparison.other_words"


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"format": 1}', json.dumps({"format": "x"}).encode()],
)
def test_a_malformed_file_is_a_sentence(
    workspace: Workspace, words: str, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "faux.empreintes"
    path.write_bytes(content)

    with pytest.raises(InvalidInput) as raised:
        _compared(workspace, words, path)

    assert raised.value.problems[0].code == "comparison.unreadable"


def test_what_was_changed_on_its_way_is_refused(words: str, theirs: Path) -> None:
    keys = fingerprint_file.agree(words)
    head = json.loads(theirs.read_text())
    people = head["people"]
    for changed in (
        head | {"people": ("B" if people[0] != "B" else "C") + people[1:]},
        head | {"people": people[4:]},
        head | {"made_on": "2026-03-02"},
        head | {"mac": "0" * 64},
        head | {"version": 0},
    ):
        theirs.write_text(json.dumps(changed))
        with pytest.raises(InvalidInput):
            fingerprint_file.read(theirs, keys)
    theirs.write_text(json.dumps(head | {"version": 2}))
    with pytest.raises(VaultError, match=r"vault\.newer"):
        fingerprint_file.read(theirs, keys)


def test_a_missing_file_is_a_sentence(workspace: Workspace, words: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        _compared(workspace, words, tmp_path / "nulle part")


@pytest.mark.parametrize("mistake", ["missing", "exchanged", "misheard", "unknown"])
def test_misheard_words_are_told_before_anything_is_made(mistake: str) -> None:
    said = spoken_key.draw().split()
    if mistake == "missing":
        said = said[:-1]
    elif mistake == "exchanged":
        said[0], said[-1] = ("zz", "zz") if said[0] == said[-1] else (said[-1], said[0])
    elif mistake == "misheard":
        said[2] = "maison" if said[2] != "maison" else "jardin"
    else:
        said[3] = "wxyz"

    with pytest.raises(InvalidInput):
        spoken_key.heard(" ".join(said))


def test_a_namesake_of_another_year_is_not_known_to_both(words: str) -> None:
    keys = fingerprint_file.agree(words)
    one = fingerprints.prints_of(traits_of(PARTNER[0]), keys.prints)
    other = fingerprints.prints_of(
        traits_of(replace(PARTNER[0], birth_years=(1961, 1961), phone="06 39 98 11 11")), keys.prints
    )

    assert fingerprints.level(one, other) is None
