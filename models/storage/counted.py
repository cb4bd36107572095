"""What whoever only counts may read and write (``models.storage.guard``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_JOURNAL: Final = frozenset({"number", "at", "mac", ""})
"""What adding a line needs to read of the others."""
EVERYTHING: Final = None
COUNTED: Final[Mapping[str, frozenset[str] | None]] = {
    "alembic_version": EVERYTHING,
    "anonymous_file": EVERYTHING,
    "backup": EVERYTHING,
    "building": EVERYTHING,
    "counter": EVERYTHING,
    "hall": EVERYTHING,
    "journal_anchor": EVERYTHING,
    "organisation": EVERYTHING,
    "residence": EVERYTHING,
    "setting": EVERYTHING,
    "sqlite_master": EVERYTHING,
    "term": EVERYTHING,
    "adviser": EVERYTHING,
    "journal_entry": _JOURNAL,
    "employer": frozenset({"", "number", "id", "naf_code", "naf_version", "stage", "headcount", "source",
                           "created_at", "removed_at"}),
    "job": frozenset({"", "number", "id", "employer_id", "status", "rome_code", "contract_type",
                      "weekly_minutes", "is_hidden_market", "openings", "created_at", "removed_at"}),
    "meeting": frozenset({"", "id", "resident_id", "visit_id", "hall_id", "channel", "met_at",
                          "is_attempt", "organisation_id", "created_at", "removed_at"}),
    "placement": frozenset({"", "id", "resident_id", "job_id", "contract_type", "category", "starts_on",
                            "ends_on", "weekly_minutes", "trial_ends_on", "created_at", "removed_at"}),
    "plan": frozenset({"", "number", "id", "placement_id", "resident_id", "version", "status", "starts_on",
                       "signed_count", "created_at", "updated_at", "removed_at"}),
    "resident": frozenset({"", "number", "id", "residence_id", "building_id", "stage", "birth_year", "sex",
                           "channel", "first_met_on", "last_contact_on", "informed_on", "needs_interpreter",
                           "created_at", "removed_at", "restriction"}),
    "visit": frozenset({"", "id", "hall_id", "resident_id", "state", "arrived_at", "received_at",
                        "left_at"}),
}  # fmt: skip
"""What may be read to count: no name, number, room, address, note or text of anybody. A table or a column
that is not here is refused."""
COUNTER_WRITES: Final = frozenset({"adviser", "backup", "counter", "journal_entry", "setting", "term"})
