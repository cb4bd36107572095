"""Going towards people: relays, who they point out, when halls are open, actions, first contacts."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE building ADD COLUMN dwellings TEXT NOT NULL DEFAULT '[]'",
    # Who lives where and was last met when, without reading the files.
    "DROP INDEX ix_resident_place",
    """
    CREATE INDEX ix_resident_place ON resident (residence_id, building_id, last_contact_on, restriction)
    WHERE removed_at IS NULL
    """,
    """
    CREATE TABLE relay (
        id BLOB NOT NULL, residence_id BLOB NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
        phone TEXT NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_relay PRIMARY KEY (id),
        CONSTRAINT fk_relay_residence_id FOREIGN KEY(residence_id) REFERENCES residence (id)
    )
    """,
    "CREATE INDEX ix_relay_residence_id ON relay (residence_id)",
    """
    CREATE TABLE slot (
        id BLOB NOT NULL, residence_id BLOB NOT NULL, hall_id BLOB, starts_on DATE NOT NULL,
        begins_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, is_weekly BOOLEAN NOT NULL, ends_on DATE,
        cancelled TEXT NOT NULL, advisers TEXT NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_slot PRIMARY KEY (id),
        CONSTRAINT fk_slot_residence_id FOREIGN KEY(residence_id) REFERENCES residence (id),
        CONSTRAINT fk_slot_hall_id FOREIGN KEY(hall_id) REFERENCES hall (id)
    )
    """,
    "CREATE INDEX ix_slot_residence_id ON slot (residence_id)",
    "CREATE INDEX ix_slot_hall_id ON slot (hall_id)",
    """
    CREATE TABLE outreach (
        id BLOB NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, residence_id BLOB, building_id BLOB,
        hall_id BLOB, starts_on DATE NOT NULL, ends_on DATE, minutes INTEGER, staff INTEGER, reached INTEGER,
        note TEXT NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_outreach PRIMARY KEY (id),
        CONSTRAINT fk_outreach_residence_id FOREIGN KEY(residence_id) REFERENCES residence (id),
        CONSTRAINT fk_outreach_building_id FOREIGN KEY(building_id) REFERENCES building (id),
        CONSTRAINT fk_outreach_hall_id FOREIGN KEY(hall_id) REFERENCES hall (id)
    )
    """,
    "CREATE INDEX ix_outreach_residence_id ON outreach (residence_id)",
    "CREATE INDEX ix_outreach_list ON outreach (starts_on) WHERE removed_at IS NULL",
    """
    CREATE TABLE first_contact (
        id BLOB NOT NULL, resident_id BLOB, residence_id BLOB, building_id BLOB, hall_id BLOB,
        outreach_id BLOB, adviser_id BLOB, adviser_name TEXT NOT NULL, code TEXT NOT NULL,
        contacted_on DATE NOT NULL, channel TEXT NOT NULL, outcome TEXT NOT NULL, sex TEXT NOT NULL,
        age_band TEXT NOT NULL, language TEXT NOT NULL, topic TEXT NOT NULL, next_step TEXT NOT NULL,
        next_on DATE, oriented_to TEXT NOT NULL, is_again BOOLEAN NOT NULL, reduced_at DATETIME,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_first_contact PRIMARY KEY (id),
        CONSTRAINT fk_first_contact_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_first_contact_residence_id FOREIGN KEY(residence_id) REFERENCES residence (id),
        CONSTRAINT fk_first_contact_building_id FOREIGN KEY(building_id) REFERENCES building (id),
        CONSTRAINT fk_first_contact_hall_id FOREIGN KEY(hall_id) REFERENCES hall (id),
        CONSTRAINT fk_first_contact_outreach_id FOREIGN KEY(outreach_id) REFERENCES outreach (id),
        CONSTRAINT fk_first_contact_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_first_contact_resident_id ON first_contact (resident_id)",
    "CREATE INDEX ix_first_contact_outreach_id ON first_contact (outreach_id)",
    "CREATE INDEX ix_first_contact_code ON first_contact (code)",
    "CREATE INDEX ix_first_contact_list ON first_contact (contacted_on) WHERE removed_at IS NULL",
    "CREATE INDEX ix_first_contact_place ON first_contact (residence_id, building_id)",
    # Who asked to be left in peace until a day.
    """
    CREATE INDEX ix_first_contact_later ON first_contact (next_on)
    WHERE outcome = 'not_now' AND removed_at IS NULL
    """,
    """
    CREATE TABLE pointing (
        id BLOB NOT NULL, residence_id BLOB NOT NULL, relay_id BLOB, resident_id BLOB, first_contact_id BLOB,
        adviser_id BLOB, adviser_name TEXT NOT NULL, organisation_id BLOB, words TEXT NOT NULL,
        pointed_on DATE NOT NULL, answered_on DATE, answer TEXT NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_pointing PRIMARY KEY (id),
        CONSTRAINT fk_pointing_residence_id FOREIGN KEY(residence_id) REFERENCES residence (id),
        CONSTRAINT fk_pointing_relay_id FOREIGN KEY(relay_id) REFERENCES relay (id),
        CONSTRAINT fk_pointing_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_pointing_first_contact_id FOREIGN KEY(first_contact_id) REFERENCES first_contact (id),
        CONSTRAINT fk_pointing_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_pointing_residence_id ON pointing (residence_id)",
    "CREATE INDEX ix_pointing_relay_id ON pointing (relay_id)",
    "CREATE INDEX ix_pointing_resident_id ON pointing (resident_id)",
    "CREATE INDEX ix_pointing_first_contact_id ON pointing (first_contact_id)",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
