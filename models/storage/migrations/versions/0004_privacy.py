"""Rights of the person: notices, consents, requests, retention, what was erased."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE resident ADD COLUMN sex TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE resident ADD COLUMN restriction TEXT",
    "ALTER TABLE resident ADD COLUMN restricted_at DATETIME",
    "CREATE INDEX ix_resident_restricted ON resident (number) WHERE restriction IS NOT NULL",
    "ALTER TABLE meeting ADD COLUMN is_attempt BOOLEAN NOT NULL DEFAULT 0",
    "CREATE INDEX ix_meeting_resident_id ON meeting (resident_id)",
    """
    CREATE TABLE notice (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, told_on DATE NOT NULL, form TEXT NOT NULL,
        language TEXT NOT NULL, told_by TEXT NOT NULL, created_at DATETIME NOT NULL,
        CONSTRAINT pk_notice PRIMARY KEY (id),
        CONSTRAINT fk_notice_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_notice_resident_id ON notice (resident_id)",
    """
    CREATE TABLE consent (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, use TEXT NOT NULL, is_given BOOLEAN NOT NULL,
        decided_on DATE NOT NULL, noted_by TEXT NOT NULL, noted_at DATETIME NOT NULL,
        CONSTRAINT pk_consent PRIMARY KEY (id),
        CONSTRAINT fk_consent_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_consent_resident_id ON consent (resident_id)",
    """
    CREATE TABLE rights_request (
        id BLOB NOT NULL, resident_id BLOB, file_code TEXT NOT NULL, kind TEXT NOT NULL,
        received_on DATE NOT NULL, due_on DATE NOT NULL, note TEXT NOT NULL, received_by TEXT NOT NULL,
        extended_on DATE, extension_reason TEXT NOT NULL, answered_on DATE, outcome TEXT,
        answer TEXT NOT NULL, answered_by TEXT NOT NULL,
        CONSTRAINT pk_rights_request PRIMARY KEY (id),
        CONSTRAINT fk_rights_request_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_rights_request_resident_id ON rights_request (resident_id)",
    "CREATE INDEX ix_rights_request_due_on ON rights_request (due_on)",
    """
    CREATE TABLE kept_longer (
        id BLOB NOT NULL, record_id BLOB NOT NULL, until DATE NOT NULL, reason TEXT NOT NULL,
        decided_by TEXT NOT NULL, decided_at DATETIME NOT NULL,
        CONSTRAINT pk_kept_longer PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_kept_longer_record_id ON kept_longer (record_id)",
    """
    CREATE TABLE archived_plan (
        id BLOB NOT NULL, label TEXT NOT NULL, closed_on DATE NOT NULL, kept_until DATE NOT NULL,
        sha256 TEXT NOT NULL, archived_at DATETIME NOT NULL, sealed BLOB NOT NULL,
        CONSTRAINT pk_archived_plan PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_archived_plan_kept_until ON archived_plan (kept_until)",
    """
    CREATE TABLE anonymous_file (
        id BLOB NOT NULL, birth_year INTEGER, sex TEXT NOT NULL, month TEXT NOT NULL,
        last_month TEXT NOT NULL, department TEXT NOT NULL, stage TEXT NOT NULL,
        contract_types TEXT NOT NULL, meetings INTEGER NOT NULL, visits INTEGER NOT NULL,
        hires INTEGER NOT NULL, signed_plans INTEGER NOT NULL,
        CONSTRAINT pk_anonymous_file PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE purged (
        record_id BLOB NOT NULL, kind TEXT NOT NULL, purged_at DATETIME NOT NULL,
        CONSTRAINT pk_purged PRIMARY KEY (record_id)
    )
    """,
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
