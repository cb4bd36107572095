"""Backups made and verified."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE backup (
        number INTEGER NOT NULL, name TEXT NOT NULL, made_at DATETIME NOT NULL, byte_count INTEGER NOT NULL,
        journal_number INTEGER NOT NULL,
        CONSTRAINT pk_backup PRIMARY KEY (number)
    )
    """,
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
