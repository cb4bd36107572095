"""Files that may be of one person: what is compared, what was decided, what a merge kept."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE resident ADD COLUMN birth_date DATE",
    # The sounds of a name are kept with the rest of what is compared.
    "DROP INDEX ix_resident_sound_key",
    "ALTER TABLE resident DROP COLUMN sound_key",
    """
    CREATE TABLE likeness (
        number INTEGER NOT NULL, traits TEXT NOT NULL, "keys" BLOB NOT NULL,
        CONSTRAINT pk_likeness PRIMARY KEY (number),
        CONSTRAINT fk_likeness_number FOREIGN KEY(number) REFERENCES resident (number)
    )
    """,
    """
    CREATE TABLE likeness_key (
        "key" INTEGER NOT NULL, number INTEGER NOT NULL,
        CONSTRAINT pk_likeness_key PRIMARY KEY ("key", number)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE other_person (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, other_id BLOB NOT NULL, decided_by TEXT NOT NULL,
        decided_at DATETIME NOT NULL,
        CONSTRAINT pk_other_person PRIMARY KEY (id),
        CONSTRAINT fk_other_person_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_other_person_other_id FOREIGN KEY(other_id) REFERENCES resident (id)
    )
    """,
    "CREATE UNIQUE INDEX ix_other_person_pair ON other_person (resident_id, other_id)",
    "CREATE INDEX ix_other_person_other_id ON other_person (other_id)",
    """
    CREATE TABLE merged_file (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, gone_id BLOB NOT NULL, code TEXT NOT NULL,
        others TEXT NOT NULL, merged_by TEXT NOT NULL, merged_at DATETIME NOT NULL,
        CONSTRAINT pk_merged_file PRIMARY KEY (id),
        CONSTRAINT fk_merged_file_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_merged_file_resident_id ON merged_file (resident_id)",
    "CREATE UNIQUE INDEX ix_merged_file_gone_id ON merged_file (gone_id)",
    # With no file to compare, nothing is behind.
    """
    INSERT INTO setting (name, value)
    SELECT 'likeness_rules', '1' WHERE NOT EXISTS (SELECT 1 FROM resident)
    """,
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
