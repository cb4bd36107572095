"""Files kept beside the database: the photo or the scan of a sheet signed on paper."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE attachment (
        number INTEGER NOT NULL, id BLOB NOT NULL, resident_id BLOB, version_id BLOB, kind TEXT NOT NULL,
        media_type TEXT NOT NULL, name TEXT NOT NULL, byte_count INTEGER NOT NULL, page_count INTEGER,
        sha256 TEXT NOT NULL, "key" BLOB NOT NULL, created_by TEXT NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_attachment PRIMARY KEY (number),
        CONSTRAINT uq_attachment_id UNIQUE (id),
        CONSTRAINT fk_attachment_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_attachment_version_id FOREIGN KEY(version_id) REFERENCES plan_version (id)
    )
    """,
    "CREATE INDEX ix_attachment_resident_id ON attachment (resident_id)",
    "CREATE INDEX ix_attachment_version_id ON attachment (version_id)",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
