"""What whoever only counts may read and write (``models.storage.guard``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_JOURNAL: Final = frozenset({"number", "at", "mac", ""})
"""What adding a line needs to read of the others."""
EVERYTHING: Final = None
COUNTED: Final[Mapping[str, frozenset[str] | None]] = {
    "alembic_version": EVERYTHING,
    "anonymous_file": frozenset({"", "month", "sex"}),
    "backup": EVERYTHING,
    "building": EVERYTHING,
    "counter": EVERYTHING,
    "first_contact": frozenset({
        "", "id", "resident_id", "contacted_on", "channel", "outcome", "is_again", "removed_at",
    }),
    "hall": EVERYTHING,
    "journal_anchor": EVERYTHING,
    "organisation": EVERYTHING,
    "residence": EVERYTHING,
    "setting": EVERYTHING,
    "sqlite_master": EVERYTHING,
    "term": EVERYTHING,
    "adviser": EVERYTHING,
    "journal_entry": _JOURNAL,
    "placement": frozenset({"", "resident_id", "starts_on", "removed_at"}),
    "plan": frozenset({"", "resident_id", "starts_on", "status", "removed_at"}),
    "resident": frozenset({
        "", "id", "stage", "sex", "channel", "first_met_on", "removed_at", "restriction",
    }),
    "visit": frozenset({"", "resident_id", "arrived_at", "received_at"}),
}  # fmt: skip
"""What ``storage.statistics`` counts, and nothing else: no name, number of a file, birth, place of living,
address, note or text of anybody. A table or a column that is not here is refused. Single rows can still be
read, under keys that lead nowhere else: SQLite asks for columns."""
COUNTER_WRITES: Final = frozenset({"adviser", "backup", "counter", "journal_entry", "setting", "term"})
