"""Wishes line by line, barriers, papers that end one day, and the fields an organisation adds by itself."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE told_line (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL,
        rome_code TEXT NOT NULL, place TEXT NOT NULL, months INTEGER, position INTEGER NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_told_line PRIMARY KEY (id),
        CONSTRAINT fk_told_line_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_told_line_resident_id ON told_line (resident_id)",
    "CREATE INDEX ix_told_line_rome_code ON told_line (rome_code, kind)",
    """
    CREATE TABLE french_level (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, skill TEXT NOT NULL, level TEXT NOT NULL,
        source TEXT NOT NULL, known_on DATE, noted_by TEXT NOT NULL, noted_at DATETIME NOT NULL,
        CONSTRAINT pk_french_level PRIMARY KEY (id),
        CONSTRAINT fk_french_level_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_french_level_resident_id ON french_level (resident_id)",
    """
    CREATE TABLE profile (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, travel_zone TEXT NOT NULL,
        first_transport_at TEXT NOT NULL, last_transport_at TEXT NOT NULL, not_before TEXT NOT NULL,
        not_after TEXT NOT NULL, interpreter_name TEXT NOT NULL, interpreter_phone TEXT NOT NULL,
        french_flags TEXT NOT NULL, absorbed TEXT NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_profile PRIMARY KEY (id),
        CONSTRAINT fk_profile_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_profile_resident_id ON profile (resident_id)",
    """
    CREATE TABLE barrier_mark (
        number INTEGER NOT NULL, id BLOB NOT NULL, resident_id BLOB NOT NULL, code TEXT NOT NULL,
        state TEXT NOT NULL, is_special BOOLEAN NOT NULL, noted_by TEXT NOT NULL, noted_at DATETIME NOT NULL,
        CONSTRAINT pk_barrier_mark PRIMARY KEY (number),
        CONSTRAINT uq_barrier_mark_id UNIQUE (id),
        CONSTRAINT fk_barrier_mark_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_barrier_mark_resident_id ON barrier_mark (resident_id)",
    """
    CREATE TABLE dated_paper (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
        answer TEXT NOT NULL, expires_on DATE, seen_on DATE, seen_by TEXT NOT NULL,
        is_special BOOLEAN NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_dated_paper PRIMARY KEY (id),
        CONSTRAINT fk_dated_paper_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_dated_paper_resident_id ON dated_paper (resident_id)",
    "CREATE INDEX ix_dated_paper_expires_on ON dated_paper (expires_on) WHERE removed_at IS NULL",
    """
    CREATE TABLE own_field (
        id BLOB NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL, choices TEXT NOT NULL,
        position INTEGER NOT NULL, is_enabled BOOLEAN NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_own_field PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE own_value (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, field_id BLOB NOT NULL, value TEXT NOT NULL,
        noted_at DATETIME NOT NULL,
        CONSTRAINT pk_own_value PRIMARY KEY (id),
        CONSTRAINT fk_own_value_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_own_value_field_id FOREIGN KEY(field_id) REFERENCES own_field (id)
    )
    """,
    "CREATE INDEX ix_own_value_resident_id ON own_value (resident_id)",
    "CREATE INDEX ix_own_value_field_id ON own_value (field_id)",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
