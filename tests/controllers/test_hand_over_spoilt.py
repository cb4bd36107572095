"""Packages and receipts that are not what they say: a sentence for each, and nothing is proved."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.errors import AppError, InvalidInput
from models.exchange import hand_over_file
from models.records.hand_overs import (
    PackageState,
)
from models.rules import spoken_key
from tests.controllers.houses import Side, a_person, an_agreement
from ui.error_sentences import SENTENCES


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
