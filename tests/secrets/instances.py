"""A second start on a vault that is open, and a start after the holder was killed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.secrets.child import Child, running
from tests.secrets.planted import plant
from ui.launch import HELD_ELSEWHERE


@dataclass
class Meetings:
    """What was seen.

    Attributes:
        refused: Second starts that ended with the exit code and the sentence of a refusal.
        raised: Those for which the window of the first was put in front.
        taken_over: Starts that opened the vault after the holder was killed.
        early: What was told to one that was started before the first opened, when it tried to open.
    """

    early: str = ""
    refused: int = 0
    raised: int = 0
    taken_over: int = 0


def meet(folder: Path, times: int) -> Meetings:
    """Start twice, kill, start again; several times; the first time, one more was started before."""
    planted = plant(folder / "Essai.palier", residents=1)
    seen = Meetings()
    with running(folder / "early", "--vault", str(planted.path)) as early:
        for number in range(times + 1):
            with running(folder, "--vault", str(planted.path)) as child:
                if number == 0:
                    early.wait_for("ready")
                _open(child, planted.passphrase)
                seen.taken_over += number > 0
                if number == 0:
                    seen.early = _refusal(early, planted.passphrase)
                    assert child.wait_for("raised")
                    early.end()
                if number < times:
                    _start_again(folder, planted.path, seen)
                    seen.raised += bool(child.wait_for("raised")["active"])
                child.process.kill()
    return seen


def _refusal(child: Child, passphrase: str) -> str:
    """Try to open; return what is told, empty when it opens."""
    try:
        _unlock(child, passphrase)
    except AssertionError as error:
        return str(error)
    return ""


def _open(child: Child, passphrase: str) -> None:
    child.wait_for("ready")
    _unlock(child, passphrase)


def _unlock(child: Child, passphrase: str) -> None:
    child.do("unlock", passphrase=passphrase)
    child.wait_for("open")


def _start_again(folder: Path, vault: Path, seen: Meetings) -> None:
    other = folder / "second"
    with running(other, "--vault", str(vault)) as second:
        code = second.process.wait(60)
        said = second.errors()
    assert "Palier a déjà ouvert ce coffre" in said or "open already" in said, said
    seen.refused += code == HELD_ELSEWHERE
