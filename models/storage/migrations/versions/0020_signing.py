"""How each party came to sign, who saw the sheets signed on paper, whose key is whose, and time stamps."""

from __future__ import annotations

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE signature ADD COLUMN evidence TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE signature ADD COLUMN revision_sha256 TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE signature ADD COLUMN attestation TEXT",
    "ALTER TABLE signature ADD COLUMN stands_version INTEGER NOT NULL DEFAULT 0",
    # Until now an answer on paper counted as signed at once; nobody's name was kept of who saw the sheet.
    """
    UPDATE signature SET attestation = json_object(
        'attested_at', replace(signed_at, ' ', 'T') || '+00:00', 'attested_by', '', 'scan_sha256', '')
    WHERE method = 'paper'
    """,
    "ALTER TABLE plan_version ADD COLUMN stamped_at DATETIME",
    """
    ALTER TABLE plan_version ADD COLUMN authority_id BLOB
        CONSTRAINT fk_plan_version_authority_id REFERENCES seal_key (id)
    """,
    "ALTER TABLE seal_key ADD COLUMN kind TEXT NOT NULL DEFAULT 'seal'",
    """
    ALTER TABLE seal_key ADD COLUMN adviser_id BLOB
        CONSTRAINT fk_seal_key_adviser_id REFERENCES adviser (id)
    """,
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
