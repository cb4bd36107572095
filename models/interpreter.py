"""Starts this very interpreter again on a fixed piece of the program."""

from __future__ import annotations

import os
import sys


def is_packed() -> bool:
    """Say whether this is one packed program: there is then no interpreter to start."""
    return bool(getattr(sys, "frozen", False))


def command(program: str) -> list[str]:
    """Return the command that runs a program in a process of its own.

    Args:
        program: Fixed words of ours: what it works on comes by its standard input.
    """
    return [sys.executable, "-P", "-c", program]  # without -P, modules of the current folder would go first


def environment() -> dict[str, str]:
    """Return the environment in which that process finds the same modules, and speaks UTF-8."""
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}
