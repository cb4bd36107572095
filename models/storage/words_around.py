"""What is noted around a person, and handed over of it: which words are those of who noted it.

To a partner in the same vault they are told with the agreement of the person alone; the view of
``models.storage.withheld`` shows kinds, days, blocks and states to everybody. What a package gave stood in
the file that both share, but for its words; what one brought is of who received it, and the file has what
they took over.
"""

from __future__ import annotations

from typing import Final

from models.records.around import FOLLOW_UP_WORDS
from models.records.hand_overs import PACKAGE_WORDS, Direction

_AUTHOR: Final = """coalesce({row}.organisation_id, (
    SELECT team.organisation_id FROM main.adviser AS team WHERE team.id = {row}.adviser_id
))"""
_PACKAGE: Final = ", ".join(f"'$.{name}'" for name in PACKAGE_WORDS)
SILENT: Final = {
    "follow_up": dict.fromkeys(FOLLOW_UP_WORDS, "''"),
    "hand_over": {
        "content": f"""CASE {{row}}.direction WHEN '{Direction.RECEIVED}' THEN '{{}}'
            ELSE json_remove({{row}}.content, {_PACKAGE}) END"""
    },
}
"""What a withheld row says, in SQL, by table and column."""
KEPT: Final = {
    "follow_up": ("UPDATE", "DELETE"),
    # Both organisations note a receipt that is told back, and that the person took an agreement back.
    "hand_over": (
        "UPDATE OF content, direction, resident_id, sharing_id, adviser_id, organisation_id",
        "DELETE",
    ),
}
"""What is refused on such a row, and on one that another organisation wrote."""
AUTHOR: Final = dict.fromkeys(SILENT, _AUTHOR)
"""The organisation of who noted a row, in SQL; NULL where nobody can tell."""
