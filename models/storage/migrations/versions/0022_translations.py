"""The organisation's own wording of fixed phrases, and who says that a translation is right."""

from __future__ import annotations

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE wording (
        id BLOB NOT NULL, language TEXT NOT NULL, phrase TEXT NOT NULL, text TEXT NOT NULL,
        french TEXT NOT NULL, approved_by TEXT NOT NULL, approved_on DATE, updated_at DATETIME NOT NULL,
        CONSTRAINT pk_wording PRIMARY KEY (id)
    )
    """,
    "CREATE UNIQUE INDEX ix_wording_phrase ON wording (language, phrase)",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
