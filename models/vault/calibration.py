"""How much one guess of a passphrase may cost on this machine: measured, never assumed.

The aim is 0.7 to 1.0 s for the person who knows the passphrase. A faster machine makes more passes, a slower
one uses less memory, never less than 64 MiB nor fewer than 3 passes (RFC 9106, second recommended option).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from models.errors import VaultError
from models.vault.keys import ITERATIONS, MEMORY_KIB, SALT_BYTES, KdfParameters, derive_slot_key

SECONDS: Final = (0.7, 1.0)
_AIM: Final = 0.85
_AIM_OF_PASSES: Final = 0.95
"""Passes are whole: as many as fit below this never cost less than 0.7 s."""
Measure = Callable[[KdfParameters], float]
"""Runs one derivation and returns its seconds; raises ``vault.memory``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """What was chosen, and why.

    Attributes:
        seconds: What one guess costs here, as measured or worked out from the measure.
        reason: ``as_designed``, ``fast_machine``, ``slow_machine`` or ``little_memory``.
    """

    parameters: KdfParameters
    seconds: float
    reason: str


def measured(parameters: KdfParameters) -> float:
    """Run one derivation and return its seconds, the better of two when the first one is slow.

    Raises:
        VaultError: ``vault.memory``.
    """
    first = _once(parameters)
    return first if first <= SECONDS[1] else min(first, _once(parameters))


def calibrate(measure: Measure = measured) -> Calibration:
    """Choose the cost of a new passphrase; takes one or two seconds, so not on the thread of the screen.

    Raises:
        VaultError: ``vault.memory``: not even 64 MiB are free.
    """
    parameters, reason = KdfParameters(), "as_designed"
    seconds = 0.0
    while not seconds:
        try:
            seconds = measure(parameters)
        except VaultError:
            if parameters.memory_kib == MEMORY_KIB.start:
                raise
            parameters, reason = _with_memory(parameters, parameters.memory_kib // 2), "little_memory"
    if seconds > SECONDS[1]:
        smaller = _with_memory(parameters, int(parameters.memory_kib * _AIM / seconds))
        seconds *= smaller.memory_kib / parameters.memory_kib
        parameters = smaller
        reason = "slow_machine" if reason == "as_designed" else reason
    elif seconds < SECONDS[0]:
        passes = min(ITERATIONS.stop - 1, int(parameters.iterations * _AIM_OF_PASSES / seconds))
        seconds *= passes / parameters.iterations
        parameters = KdfParameters(
            memory_kib=parameters.memory_kib, iterations=passes, lanes=parameters.lanes
        )
        reason = "fast_machine" if reason == "as_designed" else reason
    return Calibration(parameters=parameters, seconds=seconds, reason=reason)


def _with_memory(parameters: KdfParameters, kib: int) -> KdfParameters:
    """Return the parameters with less memory, in whole MiB, not below the floor."""
    kept = max(MEMORY_KIB.start, kib // 1024 * 1024)
    return KdfParameters(memory_kib=kept, iterations=parameters.iterations, lanes=parameters.lanes)


def _once(parameters: KdfParameters) -> float:
    """Return the seconds of one derivation on this machine when nothing else runs.

    On a busy one the clock on the wall says more than the work costs, and would have a strong machine take
    for a weak one: the time the processors gave is shared among those that can work at once.
    """
    wall, spent = time.perf_counter(), time.process_time()
    derive_slot_key("calibration", bytes(SALT_BYTES), parameters, b"calibration")
    wall, spent = time.perf_counter() - wall, time.process_time() - spent
    return min(wall, spent / min(parameters.lanes, os.cpu_count() or 1))
