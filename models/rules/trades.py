"""Which trade of the short list a job belongs to, by its ROME code, and which open jobs people may like.

This is no matching: it only says that the trade of an open job is among those somebody wishes for. Hours,
journeys and limits are for the adviser to look at.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

# The longest prefix that fits counts (ROME 4.0: a letter, two digits for the field, two for the job).
_BY_ROME: Final = {
    "A": "farming",
    "A12": "green_spaces",
    "B18": "sewing",
    "D": "retail",
    "D12": "retail",
    "D1202": "hairdressing",
    "D1208": "hairdressing",
    "F": "construction",
    "G15": "hotels",
    "G16": "catering",
    "G17": "hotels",
    "G18": "catering",
    "H": "industry",
    "H24": "sewing",
    "I11": "industry",
    "J": "care",
    "J1304": "childcare",
    "K1301": "care",
    "K1302": "home_help",
    "K1303": "childcare",
    "K1304": "home_help",
    "K1305": "home_help",
    "K22": "cleaning",
    "K25": "security",
    "M16": "office",
    "M18": "digital",
    "N11": "logistics",
    "N31": "logistics",
    "N41": "transport",
    "N42": "transport",
    "N43": "transport",
}


def trade_of(rome_code: str) -> str:
    """Return the trade of a job in the vocabulary ``sector``; empty when its code tells none."""
    code = rome_code.strip().upper()
    for length in range(len(code), 0, -1):
        if code[:length] in _BY_ROME:
            return _BY_ROME[code[:length]]
    return ""


def who_wishes(trade: str, people: Iterable[tuple[str, tuple[str, ...]]]) -> tuple[str, ...]:
    """Return the initials of those who wish for a trade, in their order.

    Args:
        trade: Code of the vocabulary ``sector``.
        people: Initials and wished trades.
    """
    return tuple(initials for initials, wished in people if trade and trade in wished)
