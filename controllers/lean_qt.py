"""A lean start: what Python and PySide would do before the first paint, and nobody waits for.

PySide reads the source of every module that is imported after it and looks there for its own name, for the
sake of ``from __feature__ import``, which nothing here uses: an eighth of the time to the lock screen, and as
much of what is imported while the passphrase is typed. A module it did not look at has no features.

A command does little but import: a quarter of its time.
"""

# The collector is stopped before anything is imported.
# ruff: noqa: PLC0415

from __future__ import annotations

import gc
import sys
from typing import Final

_SELDOM: Final = (50_000, 10, 10)
"""Of the collector, in things made, then in rounds: all is looked at after five million things at most."""


def start_lean() -> None:
    """Call it before PySide and our own modules are imported; ``go_on`` once the first window is painted."""
    gc.disable()  # what is made until then is there to stay
    _read_no_source()


def start_command(*, has_qt: bool = True) -> None:
    """Call it before a command, or a process that only makes a vault, imports our own modules.

    Args:
        has_qt: Whether it will import PySide; if not, that is not imported for nothing.
    """
    gc.set_threshold(*_SELDOM)
    if has_qt:
        _read_no_source()


def go_on() -> None:
    """Let the collector work again."""
    gc.enable()


def _read_no_source() -> None:
    import PySide6.QtCore  # noqa: F401  (brings the module that is changed here)

    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "feature_imported"):  # in the version that is locked
        feature.feature_imported = _ignore  # type: ignore[attr-defined]  # of theirs


def _ignore(_module: object) -> None:
    """Stand where the source was read."""
