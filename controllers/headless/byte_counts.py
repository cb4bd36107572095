"""Sizes as the commands tell them."""

from __future__ import annotations

_MEGABYTE = 1_000_000


def in_megabytes(byte_count: int) -> float:
    """Return a size in megabytes, at least 0.1."""
    return max(0.1, byte_count / _MEGABYTE)
