"""What an act says while the disk refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from models.errors import AppError
from tests.faults.load import Told


class Outcome(NamedTuple):
    """What happened while the disk refused.

    Attributes:
        codes: Of the refusals that were told; what is no ``AppError`` gives its traceback.
        told: What was told kept all the same.
        met: Kinds of the calls that failed.
    """

    codes: list[str]
    told: list[Told]
    met: list[str]


def attempt(act: Callable[[], object], outcome: Outcome) -> bool:
    """Do something; note the code of a refusal, or the trace of what is no refusal."""
    try:
        act()
    except AppError as error:
        outcome.codes.append(error.code)
    except Exception as error:  # noqa: BLE001  (counted as a fault of ours)
        outcome.codes.append(f"uncaught {type(error).__name__}: {error}")
    else:
        return True
    return False
