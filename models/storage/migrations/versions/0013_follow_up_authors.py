"""Who noted an organisation that follows a person, and whose a package is: told to a partner like a note."""

from __future__ import annotations

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    ALTER TABLE follow_up ADD COLUMN adviser_id BLOB
        CONSTRAINT fk_follow_up_adviser_id REFERENCES adviser (id)
    """,
    "ALTER TABLE follow_up ADD COLUMN adviser_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE follow_up ADD COLUMN organisation_id BLOB",
    # As the journal has it, also of a file that came into this one. Of a row whose first line was purged
    # nobody can tell any more: a later line says who corrected it, not whose words they are.
    """
    UPDATE follow_up SET adviser_id = (
        SELECT noted.adviser_id FROM journal_entry AS noted INDEXED BY ix_journal_entry_file
        WHERE noted.file_id IN (
            SELECT follow_up.resident_id
            UNION ALL
            SELECT gone.gone_id FROM merged_file AS gone WHERE gone.resident_id = follow_up.resident_id)
          AND noted.kind = 'follow_up' AND noted.record_id = follow_up.id AND noted.action = 'created'
          AND noted.adviser_id IN (SELECT id FROM adviser)
        ORDER BY noted.number LIMIT 1)
    """,
    """
    UPDATE follow_up SET
        organisation_id = (SELECT organisation_id FROM adviser WHERE adviser.id = follow_up.adviser_id),
        adviser_name = coalesce((
            SELECT trim(first_name || ' ' || last_name) FROM adviser WHERE adviser.id = follow_up.adviser_id
        ), '')
    """,
    "ALTER TABLE hand_over ADD COLUMN organisation_id BLOB",
    # As the team is now: of before, no package says more than who noted it.
    """
    UPDATE hand_over SET organisation_id = (
        SELECT organisation_id FROM adviser WHERE adviser.id = hand_over.adviser_id)
    """,
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
