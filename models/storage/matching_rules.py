"""The team's own copy of the rules of matching, kept among the settings; inside a transaction."""

from __future__ import annotations

import json
from typing import Any, Final

from sqlalchemy import Connection

from models.errors import InvalidInput
from models.rules.matching_weights import MatchingRules, default_rules, parse_rules
from resources import read_text

SETTING: Final = "matching_rules"
"""Name of the setting; a shared one (``models.storage.kept_shut``)."""


def read(connection: Connection) -> tuple[MatchingRules, bool]:
    """Return the rules, and whether they are the team's; a copy this version cannot use is left aside."""
    text = _own(connection)
    if text:
        try:
            return parse_rules(text), True
        except InvalidInput:
            return default_rules(), False
    return default_rules(), False


def plain(connection: Connection) -> dict[str, Any]:
    """Return the rules as they are written, to be changed."""
    text = _own(connection) if read(connection)[1] else ""
    found: dict[str, Any] = json.loads(text or read_text("vocabularies", "matching.json"))
    return found


def write(connection: Connection, text: str) -> None:
    """Keep the team's copy, checked before; an empty text goes back to the rules as shipped."""
    connection.exec_driver_sql("DELETE FROM setting WHERE name = ?", (SETTING,))
    if text:
        connection.exec_driver_sql("INSERT INTO setting (name, value) VALUES (?, ?)", (SETTING, text))


def _own(connection: Connection) -> str:
    value = connection.exec_driver_sql("SELECT value FROM setting WHERE name = ?", (SETTING,)).scalar()
    return str(value or "")
