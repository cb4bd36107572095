"""People of the team: their organisation, role and slot."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE organisation (
        id BLOB NOT NULL, name TEXT NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_organisation PRIMARY KEY (id)
    )
    """,
    "ALTER TABLE adviser ADD COLUMN role TEXT NOT NULL DEFAULT 'outreach'",
    """
    ALTER TABLE adviser ADD COLUMN organisation_id BLOB
        CONSTRAINT fk_adviser_organisation_id REFERENCES organisation (id)
    """,
    "ALTER TABLE adviser ADD COLUMN slot_id BLOB",
    "ALTER TABLE adviser ADD COLUMN pin_proof BLOB",
    "CREATE UNIQUE INDEX ix_adviser_slot_id ON adviser (slot_id)",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
