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
    """
    CREATE TABLE plan_copy (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, version_id BLOB NOT NULL,
        recipient TEXT NOT NULL, way TEXT NOT NULL, given_on DATE NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        adviser_id BLOB, adviser_name TEXT NOT NULL, organisation_id BLOB,
        CONSTRAINT pk_plan_copy PRIMARY KEY (id),
        CONSTRAINT fk_plan_copy_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_plan_copy_version_id FOREIGN KEY(version_id) REFERENCES plan_version (id),
        CONSTRAINT fk_plan_copy_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_plan_copy_resident_id ON plan_copy (resident_id)",
    "CREATE INDEX ix_plan_copy_version_id ON plan_copy (version_id)",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
