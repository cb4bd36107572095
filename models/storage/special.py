"""Rows that may say something of somebody's health, family or status: who may read them, and what they say.

They are read with the right to, in an organisation that decided to keep them (RGPD, article 9); the view of
``models.storage.withheld`` shows others that something was noted, and nothing of it.
"""

from __future__ import annotations

from typing import Final

SETTING: Final = "special_categories"
"""Name of the organisation's switch; a ``Settings`` field."""
SILENT: Final = {
    "barrier_mark": {"code": "''", "state": "''", "noted_by": "''"},
    "dated_paper": {
        "kind": "''", "title": "''", "answer": "''", "seen_by": "''", "expires_on": "NULL", "seen_on": "NULL",
    },
}  # fmt: skip
"""What a withheld row says, in SQL, by table and column."""
KEPT: Final = ("INSERT", "UPDATE", "DELETE")
"""What is refused on such a row."""


def readable(everything: str) -> str:
    """Return when a row is not withheld, in SQL; ``{row}`` is its name.

    Args:
        everything: The condition under which nothing is withheld from anybody.
    """
    return f"""(
        NOT {{row}}.is_special OR {everything} OR (
            (SELECT palier_reads_sensitive())
            AND coalesce((SELECT value = 'true' FROM main.setting WHERE name = '{SETTING}'), 0)
        )
    )"""  # noqa: S608  (own names)
