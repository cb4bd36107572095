"""What the code of a printed page says, there and back, and what is refused of it."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.records.paper_copies import PaperCode
from models.rules import paper_code

ALPHABET = string.digits + string.ascii_uppercase + " $%*+-./:"
CODE = PaperCode(number="2026-0114", version=1, page=2, pages=3, digest="8d1f22aa90c4417be5f0")
pages = st.integers(1, 99).flatmap(lambda count: st.tuples(st.integers(1, count), st.just(count)))
codes = st.builds(
    lambda year, rank, version, place, digest: PaperCode(
        number=f"{year}-{rank:04d}", version=version, page=place[0], pages=place[1], digest=digest.hex()
    ),
    st.integers(2000, 2999),
    st.integers(1, 99_999),
    st.integers(1, 99),
    pages,
    st.binary(min_size=10, max_size=10),
)


@given(codes)
@settings(max_examples=60)
def test_what_is_written_is_read_back(code: PaperCode) -> None:
    said = paper_code.encode(code)
    assert paper_code.decode(said) == code
    assert set(said) <= set(ALPHABET)


def test_a_usual_page_needs_no_larger_code() -> None:
    longest = PaperCode(number="2026-0114", version=99, page=12, pages=12, digest="f" * 20)
    assert len(paper_code.encode(CODE)) == 44
    assert len(paper_code.encode(longest)) == 47  # all that 29 x 29 squares hold at level Q


def test_no_single_character_can_be_another_one() -> None:
    said = paper_code.encode(CODE)
    others = [
        said[:place] + letter + said[place + 1 :]
        for place in range(len(said))
        for letter in ALPHABET
        if letter != said[place]
    ]
    assert len(others) == 44 * 44
    assert not [text for text in others if paper_code.decode(text) is not None]


@pytest.mark.parametrize(
    "text",
    ["", "PI1", "https://example.org/plan", "PI1:2026-0114:1:2/3:", "é" * 47, "\ud800" * 8, "PI1:" * 400],
)
def test_other_codes_are_not_ours(text: str) -> None:
    assert paper_code.decode(text) is None


def test_neighbours_exchanged_or_a_cut_are_refused() -> None:
    said = paper_code.encode(CODE)
    swapped = {said[:at] + said[at + 1] + said[at] + said[at + 2 :] for at in range(len(said) - 1)} - {said}
    cut = {said[:at] for at in range(len(said))}
    assert not [text for text in swapped | cut if paper_code.decode(text) is not None]
    assert paper_code.decode(said.lower()) is None


@pytest.mark.parametrize(
    "change",
    [{"number": ""}, {"digest": ""}, {"version": 0}, {"version": 100}, {"page": 4}, {"number": "2026 É"}],
)
def test_a_draft_bears_no_code(change: dict[str, object]) -> None:
    values = {"number": "2026-0114", "version": 1, "page": 2, "pages": 3, "digest": CODE.digest}
    code = PaperCode(**(values | change))  # type: ignore[arg-type]
    assert not paper_code.can_be_written(code)
    with pytest.raises(ValueError, match="page"):
        paper_code.encode(code)


def test_the_number_is_typed_as_one_likes() -> None:
    ways = ("2026-0114", " 2026 114", "20260114", "2026/0114", "2026\u20110114", "2026–114")
    assert {paper_code.typed_number(text) for text in ways} == {"2026-0114"}
    assert [paper_code.typed_number(text) for text in ("", "abc", "2026", "plan 2026-0114 x")] == [""] * 4


def test_a_page_is_of_one_text_alone() -> None:
    sha256 = CODE.digest + "0" * 44
    assert CODE.is_of("2026-0114", 1, sha256)
    assert not CODE.is_of("2026-0114", 2, sha256)
    assert not CODE.is_of("2026-0114", 1, "0" * 64)
