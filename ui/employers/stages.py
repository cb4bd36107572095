"""Where the work with an employer stands, as a colour; the word is always there too."""

from __future__ import annotations

from typing import Final

STAGE_HUES: Final = {
    "to_prospect": "neutral",
    "contacted": "blue",
    "visited": "blue",
    "need_collected": "saffron",
    "offer_negotiated": "saffron",
    "partner": "primary",
    "dormant": "neutral",
    "do_not_contact": "clay",
}
