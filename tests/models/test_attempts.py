"""The wait after wrong passphrases."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import VaultError
from models.vault.attempts import FILE, Attempts, wait_after


class Seconds:
    """A clock that nobody sets."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def _fail(attempts: Attempts, folder: Path, code: str = "vault.wrong_passphrase") -> VaultError:
    with pytest.raises(VaultError) as refusal, attempts.counted(folder):
        raise VaultError(code)
    return refusal.value


def test_four_slips_cost_nothing_then_the_wait_grows_to_five_minutes() -> None:
    assert [wait_after(failures) for failures in range(13)] == [
        0, 0, 0, 0, 0, 5, 15, 30, 60, 120, 240, 300, 300,
    ]  # fmt: skip


def test_the_fifth_failure_is_told_with_its_wait_and_nothing_is_tried_meanwhile(tmp_path: Path) -> None:
    clock = Seconds()
    attempts = Attempts(clock)
    waits = [_fail(attempts, tmp_path).params["seconds"] for _ in range(5)]
    assert waits == [0, 0, 0, 0, 5]

    refusal = _fail(attempts, tmp_path, "never raised")
    assert (refusal.code, refusal.params) == ("vault.too_soon", {"seconds": 5})
    clock.now += 4.2
    assert attempts.seconds_left(tmp_path) == 1
    clock.now += 0.8
    assert _fail(attempts, tmp_path).params["seconds"] == 15


def test_a_restart_neither_forgets_nor_shortens_the_wait(tmp_path: Path) -> None:
    clock = Seconds()
    attempts = Attempts(clock)
    for _ in range(5):
        _fail(attempts, tmp_path)
    clock.now += 3

    restarted = Attempts(clock)

    assert restarted.seconds_left(tmp_path) == 5
    assert Attempts(clock, started=clock.now - 4).seconds_left(tmp_path) == 1


def test_success_forgets_the_failures_and_leaves_no_file(tmp_path: Path) -> None:
    attempts = Attempts(Seconds())
    _fail(attempts, tmp_path)
    assert (tmp_path / FILE).read_bytes() == b"1"

    with attempts.counted(tmp_path):
        assert (tmp_path / FILE).read_bytes() == b"2"  # a cut now does not give a free try

    assert attempts.failures(tmp_path) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", ["vault.busy", "vault.memory", "vault.damaged"])
def test_what_is_not_a_wrong_passphrase_does_not_count(tmp_path: Path, code: str) -> None:
    attempts = Attempts(Seconds())
    _fail(attempts, tmp_path)

    _fail(attempts, tmp_path, code)

    assert attempts.failures(tmp_path) == 1


@pytest.mark.parametrize("content", [b"", b"\x00" * 40, b"-1", b"many", "٣".encode()])
def test_a_spoilt_count_is_one_short_wait(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)

    assert Attempts(Seconds()).seconds_left(tmp_path) == 5


def test_a_medium_that_cannot_be_written_counts_while_the_program_lives(tmp_path: Path) -> None:
    attempts = Attempts(Seconds())
    (tmp_path / FILE).mkdir()

    for _ in range(5):
        _fail(attempts, tmp_path)

    assert attempts.seconds_left(tmp_path) == 5
