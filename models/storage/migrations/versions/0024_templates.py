"""Versions of what the organisation sets once for all the plans to come."""

from __future__ import annotations

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE template (
        id BLOB NOT NULL, part TEXT NOT NULL, code TEXT NOT NULL, version INTEGER NOT NULL,
        content_json TEXT NOT NULL, author TEXT NOT NULL, created_at DATETIME NOT NULL,
        CONSTRAINT pk_template PRIMARY KEY (id),
        CONSTRAINT uq_template_part_code_version UNIQUE (part, code, version)
    )
    """,
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
