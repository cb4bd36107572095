"""The wait after wrong passphrases."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from models.errors import VaultError
from models.vault.attempts import FILE, Attempts, wait_after


class Seconds:
    """A clock that nobody sets."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def _fail(
    attempts: Attempts, folder: Path, code: str = "vault.wrong_passphrase", tried: tuple[UUID, ...] = ()
) -> VaultError:
    with pytest.raises(VaultError) as refusal, attempts.counted(folder, tried):
        raise VaultError(code)
    return refusal.value


def _succeed(attempts: Attempts, folder: Path, tried: tuple[UUID, ...], opened: UUID) -> None:
    with attempts.counted(folder, tried) as attempt:
        attempt.opened = opened


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

    assert restarted.seconds_left(tmp_path) == 2
    clock.now = 1.0  # the computer was started again a second ago
    assert Attempts(clock).seconds_left(tmp_path) == 4


def test_success_forgets_the_failures_and_leaves_no_file(tmp_path: Path) -> None:
    attempts = Attempts(Seconds())
    _fail(attempts, tmp_path)
    assert attempts.failures(tmp_path) == 1

    with attempts.counted(tmp_path):
        assert Attempts(Seconds()).failures(tmp_path) == 2  # a cut now does not give a free try

    assert attempts.failures(tmp_path) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", ["vault.busy", "vault.memory", "vault.damaged"])
def test_what_is_not_a_wrong_passphrase_does_not_count(tmp_path: Path, code: str) -> None:
    attempts = Attempts(Seconds())
    _fail(attempts, tmp_path)

    _fail(attempts, tmp_path, code)

    assert attempts.failures(tmp_path) == 1


MINE, THEIRS = uuid4(), uuid4()


def test_a_colleague_who_comes_in_does_not_clear_the_wait_of_a_slot_under_attack(tmp_path: Path) -> None:
    clock = Seconds()
    attempts = Attempts(clock)
    for _ in range(6):
        _fail(attempts, tmp_path, tried=(MINE,))
        clock.now += 10

    assert attempts.seconds_left(tmp_path, (THEIRS,)) == 0
    _succeed(attempts, tmp_path, (THEIRS,), THEIRS)

    assert attempts.failures(tmp_path, MINE) == 6
    assert attempts.seconds_left(tmp_path, (MINE,)) == 5
    clock.now += 5
    _succeed(attempts, tmp_path, (MINE,), MINE)
    assert list(tmp_path.iterdir()) == []


def test_who_names_no_slot_is_counted_for_every_one_and_waits_like_the_worst(tmp_path: Path) -> None:
    clock = Seconds()
    attempts = Attempts(clock)
    for _ in range(4):
        _fail(attempts, tmp_path, tried=(MINE, THEIRS))
    _fail(attempts, tmp_path, tried=(MINE,))

    assert attempts.failures(tmp_path, THEIRS) == 4
    assert attempts.seconds_left(tmp_path, (MINE, THEIRS)) == 5
    assert _fail(attempts, tmp_path, tried=(MINE, THEIRS)).code == "vault.too_soon"
    clock.now += 5
    _succeed(attempts, tmp_path, (MINE, THEIRS), THEIRS)  # and guessed nothing of the other

    assert attempts.failures(tmp_path, MINE) == 5
    assert attempts.failures(tmp_path, THEIRS) == 0


def test_the_file_names_nobody_and_tells_no_date(tmp_path: Path) -> None:
    _fail(Attempts(Seconds()), tmp_path, tried=(MINE,))

    assert (tmp_path / FILE).read_text() == f"2\n{MINE.hex} 1 1000000\n"


def test_the_count_of_the_first_format_goes_on_for_everybody(tmp_path: Path) -> None:
    clock = Seconds()
    (tmp_path / FILE).write_bytes(b"5")
    attempts = Attempts(clock)
    assert attempts.seconds_left(tmp_path, (MINE,)) == 5
    assert _fail(attempts, tmp_path, tried=(MINE,)).code == "vault.too_soon"
    clock.now += 3
    assert Attempts(clock).seconds_left(tmp_path, (MINE,)) == 2  # a program that ends at once waits once
    clock.now += 2

    assert _fail(attempts, tmp_path, tried=(MINE,)).params["seconds"] == 15
    clock.now += 15
    _succeed(attempts, tmp_path, (MINE,), MINE)

    assert list(tmp_path.iterdir()) == []


def test_what_another_program_counted_meanwhile_stays(tmp_path: Path) -> None:
    attempts = Attempts(Seconds())
    with attempts.counted(tmp_path, (MINE,)):
        _fail(Attempts(Seconds()), tmp_path, tried=(THEIRS,))

    assert Attempts(Seconds()).failures(tmp_path, THEIRS) == 1
    assert Attempts(Seconds()).failures(tmp_path, MINE) == 0


@pytest.mark.parametrize(
    "content",
    [b"2\n", b"2\nx\n", b"3\n" + b"0" * 32 + b" 1 1\n", b"", b"\x00" * 40, b"-1", b"many", "٣".encode()],
)
def test_a_spoilt_count_is_one_short_wait(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)

    assert Attempts(Seconds()).seconds_left(tmp_path) == 5


def test_a_medium_that_cannot_be_written_counts_while_the_program_lives(tmp_path: Path) -> None:
    attempts = Attempts(Seconds())
    (tmp_path / FILE).mkdir()

    for _ in range(5):
        _fail(attempts, tmp_path)

    assert attempts.seconds_left(tmp_path) == 5


def test_failures_at_the_same_instant_all_count_and_those_in_flight_count_already(tmp_path: Path) -> None:
    clock = Seconds()
    together = threading.Barrier(5)

    def fail(_: int) -> VaultError:
        # Each stands for a program of its own.
        with pytest.raises(VaultError) as refusal, Attempts(clock).counted(tmp_path, (MINE,)):
            together.wait(timeout=20)
            raise VaultError("vault.wrong_passphrase")
        return refusal.value

    with ThreadPoolExecutor(max_workers=5) as programs:
        refusals = list(programs.map(fail, range(5)))

    assert [refusal.code for refusal in refusals] == ["vault.wrong_passphrase"] * 5
    assert Attempts(clock).failures(tmp_path, MINE) == 5
    assert _fail(Attempts(clock), tmp_path, tried=(MINE,)).code == "vault.too_soon"


def test_who_comes_in_takes_back_no_failure_of_another_program(tmp_path: Path) -> None:
    clock = Seconds()
    ours = Attempts(clock)
    with ours.counted(tmp_path, (MINE, THEIRS)) as attempt:
        for _ in range(2):
            _fail(Attempts(clock), tmp_path, tried=(THEIRS,))
        attempt.opened = MINE

    assert Attempts(clock).failures(tmp_path, THEIRS) == 2
    assert Attempts(clock).failures(tmp_path, MINE) == 0


_MANY = """
import sys
from pathlib import Path
from uuid import UUID
from models.errors import VaultError
from models.vault.attempts import Attempts
folder, slot, turns = Path(sys.argv[1]), UUID(sys.argv[2]), int(sys.argv[3])
for _ in range(turns):
    try:
        with Attempts().counted(folder, (slot,)):
            raise VaultError("vault.busy")
    except VaultError as error:
        if error.code != "vault.busy":
            sys.exit(error.code)
"""


def test_several_programs_at_once_make_nobody_wait_for_nothing(tmp_path: Path) -> None:
    _fail(Attempts(), tmp_path, tried=(THEIRS,))
    command = [sys.executable, "-c", _MANY, str(tmp_path), str(MINE), "120"]
    programs = [
        subprocess.Popen(command, cwd=Path(__file__).parents[2], stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]

    said = [program.communicate(timeout=60)[1] for program in programs]

    assert said == [""] * 4
    assert Attempts().failures(tmp_path, MINE) == 0
    assert Attempts().failures(tmp_path, THEIRS) == 1
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_a_count_is_never_read_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Seconds()
    _fail(Attempts(clock), tmp_path, tried=(MINE,))
    before = (tmp_path / FILE).read_bytes()

    def cut(source: object, target: object) -> None:
        raise KeyboardInterrupt  # the power goes once the new count is written, before it takes its name

    with monkeypatch.context() as power:
        power.setattr(Path, "replace", cut)
        with pytest.raises(KeyboardInterrupt), Attempts(clock).counted(tmp_path, (MINE,)):
            pass

    assert (tmp_path / FILE).read_bytes() == before
    assert Attempts(clock).failures(tmp_path, MINE) == 1
    _succeed(Attempts(clock), tmp_path, (MINE,), MINE)
    assert list(tmp_path.iterdir()) == []
