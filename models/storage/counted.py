"""What whoever only counts may read and write (``models.storage.guard``): figures, and no row of a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_JOURNAL: Final = frozenset({"number", "at", "mac", ""})
"""What adding a line needs to read of the others."""
EVERYTHING: Final = None
COUNTED: Final[Mapping[str, frozenset[str] | None]] = {
    "alembic_version": EVERYTHING,
    "backup": EVERYTHING,
    "building": EVERYTHING,
    "counter": EVERYTHING,
    "hall": EVERYTHING,
    "journal_anchor": EVERYTHING,
    "organisation": EVERYTHING,
    "programme": frozenset({"", "position", "name", "indicators", "is_enabled", "removed_at"}),
    "residence": EVERYTHING,
    "setting": EVERYTHING,
    "sqlite_master": EVERYTHING,
    "term": EVERYTHING,
    "adviser": EVERYTHING,
    "journal_entry": _JOURNAL,
}  # fmt: skip
"""What their own statements may name, whoever wrote them: nothing of any person. SQLite asks for columns and
not for rows, so a column that may be counted could be read row by row."""
FIGURES: Final[Mapping[str, frozenset[str] | None]] = {
    "anonymous_file": frozenset({"", "month", "sex"}),
    "attendance": frozenset({"", "event_id", "resident_id", "state", "followed", "removed_at"}),
    "clause_hours": frozenset({"", "resident_id", "planned_minutes", "done_minutes", "removed_at"}),
    "collaborator": frozenset({"", "id", "removed_at"}),
    "collaborator_role": frozenset({"", "collaborator_id", "code", "starts_on", "removed_at"}),
    "convention": frozenset({"", "signed_on", "expires_on", "closed_on", "commitments", "removed_at"}),
    "event": frozenset({"", "id", "held_on", "removed_at"}),
    "first_contact": frozenset({
        "", "id", "resident_id", "residence_id", "contacted_on", "channel", "outcome", "is_again",
        "removed_at",
    }),
    "immersion": frozenset({"", "resident_id", "starts_on", "outcome", "hired", "removed_at"}),
    "job": frozenset({"", "id", "is_hidden_market"}),
    "pair": frozenset({"", "resident_id", "starts_on", "ends_on", "removed_at"}),
    "placement": frozenset({
        "", "resident_id", "job_id", "contract_type", "starts_on", "ends_on", "minimum_months",
        "weekly_minutes", "removed_at",
    }),
    "plan": frozenset({"", "id", "resident_id", "starts_on", "status", "removed_at"}),
    "plan_version": frozenset({"", "plan_id", "sealed_at"}),
    "proposal": frozenset({"", "resident_id", "job_id", "proposed_on", "removed_at"}),
    "resident": frozenset({
        "", "id", "stage", "sex", "channel", "residence_id", "first_met_on", "removed_at", "restriction",
    }),
    "visit": frozenset({"", "resident_id", "arrived_at", "received_at"}),
}  # fmt: skip
"""What our own counts are made of (``guard.counting``): no name, number of a file, birth, dwelling, address,
note or text of anybody; of where one lives, the residence alone. Only sums leave; ``models.rules.anonymous``
hides small ones."""
COUNTER_WRITES: Final = frozenset({"adviser", "backup", "counter", "journal_entry", "setting", "term"})
