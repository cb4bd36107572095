"""Lock after lock, another process looks for what the vault held: its keys, its names, the passphrase."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tests.secrets.child import Child, found_in_memory, running
from tests.secrets.planted import Planted, invented_name, plant

MOMENTS = ("typing", "search", "page", "rest")
"""What the person was doing at the instant of the lock."""


@dataclass
class Findings:
    """What was seen.

    Attributes:
        locks: How many locks were looked at.
        open_hits: Needles found while the vault was open: without any, nothing was measured.
        locked_hits: Needles found after a lock.
        visible: Seconds from the key to the painted lock screen, one per lock.
        worked: Seconds of processor time of the same; other programs do not count.
        drafts: How many half-typed texts came back whole.
    """

    locks: int = 0
    open_hits: set[str] = field(default_factory=set)
    locked_hits: dict[str, int] = field(default_factory=dict)
    visible: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    drafts: int = 0


def lock_and_look(folder: Path, locks: int, surroundings: dict[str, str] | None = None) -> Findings:
    """Unlock, use, lock and look, several times, in one process that is replaced each time.

    Args:
        folder: Empty; home of the application and of the vault.
        locks: How many times.
        surroundings: More environment variables of the application.
    """
    planted = plant(folder / "Essai.palier")
    findings = Findings()
    with running(folder, "--vault", str(planted.path), surroundings=surroundings) as child:
        child.wait_for("ready")
        typed = ""
        for number in range(locks):
            child.do("unlock", passphrase=planted.passphrase)
            child.wait_for("open")
            typed = _use(child, planted, typed, findings, MOMENTS[number % len(MOMENTS)])
            _lock(child, findings)
            _look(child, planted, findings)
        child.end()
    return findings


def _use(child: Child, planted: Planted, before: str, findings: Findings, moment: str) -> str:
    """Show pages, look for people, type; return what is half typed now."""
    for place in ("people", "employers", "hall"):
        child.do("show", place=place)
        child.wait_for("shown")
    if before:
        child.do("read", widget="encounter_note")
        findings.drafts += child.wait_for("read")["text"] == before
    if not findings.open_hits:
        findings.open_hits = set(found_in_memory(child.pid, planted.needles()))
    text = invented_name()
    if moment == "search":
        child.do("show", place="people", search=planted.names[0])
        child.do("show", place="hall")
    elif moment == "page":
        child.do("show", place="people")
    child.do("type", widget="encounter_note", text=text)
    if moment == "rest":
        child.wait_for("typed")
    return text


def _lock(child: Child, findings: Findings) -> None:
    child.do("press", keys="Ctrl+L")
    pressed, painted = child.wait_for("pressed"), child.wait_for("painted")
    child.wait_for("ready")
    assert painted["locked"]
    findings.visible.append(painted["at"] - pressed["at"])
    findings.worked.append(painted["cpu"] - pressed["cpu"])


def _look(child: Child, planted: Planted, findings: Findings) -> None:
    findings.locks += 1
    for name, count in found_in_memory(child.pid, planted.needles()).items():
        findings.locked_hits[name] = findings.locked_hits.get(name, 0) + count
