"""What was attested of a signed original that is filed: whose signatures it bears, its pages, its digest."""

from __future__ import annotations

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE attachment ADD COLUMN signers TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attachment ADD COLUMN scan_sha256 TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attachment ADD COLUMN pages TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attachment ADD COLUMN typed_pages TEXT NOT NULL DEFAULT ''",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
