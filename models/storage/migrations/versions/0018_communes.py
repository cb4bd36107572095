"""Communes with their coordinates, and the commune of an address where somebody chose it."""

from __future__ import annotations

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE commune (
        code TEXT NOT NULL, postcode TEXT NOT NULL, name TEXT NOT NULL, "key" TEXT NOT NULL, latitude FLOAT
        NOT NULL, longitude FLOAT NOT NULL,
        CONSTRAINT pk_commune PRIMARY KEY (code, postcode)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_commune_postcode ON commune (postcode)",
    """
    CREATE TABLE place_commune (
        place_id BLOB NOT NULL, code TEXT NOT NULL,
        CONSTRAINT pk_place_commune PRIMARY KEY (place_id)
    ) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
