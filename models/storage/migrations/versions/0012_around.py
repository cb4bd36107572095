"""Who follows a person, what they agreed to share and what was handed over; what is to be remembered."""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE standing (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, registration TEXT NOT NULL, registration_number TEXT
        NOT NULL, oriented_on DATE, contract TEXT NOT NULL, contract_signed_on DATE, contract_weekly_minutes
        INTEGER, contract_ends_on DATE, contact TEXT NOT NULL, contact_on DATE, created_at DATETIME NOT
        NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_standing PRIMARY KEY (id),
        CONSTRAINT fk_standing_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_standing_contact ON standing (contact_on) WHERE removed_at IS NULL",
    "CREATE INDEX ix_standing_ends ON standing (contract_ends_on) WHERE removed_at IS NULL",
    "CREATE INDEX ix_standing_oriented ON standing (oriented_on) WHERE removed_at IS NULL",
    "CREATE INDEX ix_standing_resident ON standing (resident_id) WHERE removed_at IS NULL",
    "CREATE INDEX ix_standing_resident_id ON standing (resident_id)",
    """
    CREATE TABLE follow_up (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, organisation_kind TEXT NOT NULL, organisation TEXT NOT
        NULL, is_lead TEXT NOT NULL, referent_name TEXT NOT NULL, referent_phone TEXT NOT NULL,
        referent_email TEXT NOT NULL, who_does_what TEXT NOT NULL, next_meeting_on DATE, contact TEXT NOT
        NULL, contact_on DATE, ended_on DATE, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL,
        removed_at DATETIME,
        CONSTRAINT pk_follow_up PRIMARY KEY (id),
        CONSTRAINT fk_follow_up_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_follow_up_contact ON follow_up (contact_on) WHERE removed_at IS NULL",
    "CREATE INDEX ix_follow_up_meeting ON follow_up (next_meeting_on) WHERE removed_at IS NULL",
    "CREATE INDEX ix_follow_up_resident ON follow_up (resident_id) WHERE removed_at IS NULL",
    "CREATE INDEX ix_follow_up_resident_id ON follow_up (resident_id)",
    """
    CREATE TABLE sharing_agreement (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, recipient TEXT NOT NULL, agreed_on DATE NOT NULL, form
        TEXT NOT NULL, recorded_by TEXT NOT NULL, blocks TEXT NOT NULL, withdrawn_on DATE, withdrawn_by TEXT
        NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_sharing_agreement PRIMARY KEY (id),
        CONSTRAINT fk_sharing_agreement_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_sharing_agreement_resident ON sharing_agreement (resident_id) WHERE removed_at IS NULL",
    "CREATE INDEX ix_sharing_agreement_resident_id ON sharing_agreement (resident_id)",
    """
    CREATE TABLE hand_over (
        id BLOB NOT NULL, resident_id BLOB, direction TEXT NOT NULL, form TEXT NOT NULL, reference TEXT NOT
        NULL, partner TEXT NOT NULL, blocks TEXT NOT NULL, content TEXT NOT NULL, sharing_id BLOB, made_on
        DATE NOT NULL, receipt TEXT NOT NULL, noted_at DATETIME NOT NULL, noted_by TEXT NOT NULL, adviser_id
        BLOB, acknowledged_on DATE, acknowledged_by TEXT NOT NULL, withdrawn_on DATE, told_on DATE, told_by
        TEXT NOT NULL,
        CONSTRAINT pk_hand_over PRIMARY KEY (id),
        CONSTRAINT fk_hand_over_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_hand_over_noted_at ON hand_over (noted_at)",
    "CREATE UNIQUE INDEX ix_hand_over_reference ON hand_over (direction, reference)",
    "CREATE INDEX ix_hand_over_resident_id ON hand_over (resident_id)",
    "CREATE INDEX ix_hand_over_waiting ON hand_over (direction, acknowledged_on, noted_at)",
    """
    CREATE TABLE open_promise (
        meeting_id BLOB NOT NULL, resident_id BLOB NOT NULL, adviser_id BLOB, due_on DATE NOT NULL,
        CONSTRAINT pk_open_promise PRIMARY KEY (meeting_id),
        CONSTRAINT fk_open_promise_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_open_promise_adviser ON open_promise (adviser_id, due_on)",
    "CREATE INDEX ix_open_promise_due ON open_promise (due_on)",
    "CREATE INDEX ix_open_promise_resident_id ON open_promise (resident_id)",
    """
    CREATE TABLE last_seen (
        resident_id BLOB NOT NULL, adviser_id BLOB, seen_on DATE NOT NULL,
        CONSTRAINT pk_last_seen PRIMARY KEY (resident_id),
        CONSTRAINT fk_last_seen_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_last_seen_adviser ON last_seen (adviser_id, seen_on)",
    "CREATE INDEX ix_last_seen_day ON last_seen (seen_on)",
    """
    CREATE TABLE today_mark (
        id BLOB NOT NULL, reason TEXT NOT NULL, record_id BLOB NOT NULL, resident_id BLOB, due_on DATE,
        until DATE, marked_by TEXT NOT NULL, marked_at DATETIME NOT NULL,
        CONSTRAINT pk_today_mark PRIMARY KEY (id),
        CONSTRAINT fk_today_mark_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_today_mark_record ON today_mark (record_id, reason)",
    "CREATE INDEX ix_today_mark_resident_id ON today_mark (resident_id)",
    """
    CREATE TABLE replacement (
        id BLOB NOT NULL, adviser_id BLOB NOT NULL, substitute_id BLOB NOT NULL, starts_on DATE NOT NULL,
        ends_on DATE NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at
        DATETIME,
        CONSTRAINT pk_replacement PRIMARY KEY (id),
        CONSTRAINT fk_replacement_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id),
        CONSTRAINT fk_replacement_substitute_id FOREIGN KEY(substitute_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_replacement_adviser_id ON replacement (adviser_id)",
    "CREATE INDEX ix_replacement_substitute_id ON replacement (substitute_id)",
    # Of the meetings that are there: promises that nothing kept yet, and who was seen when.
    """
    INSERT INTO open_promise (meeting_id, resident_id, adviser_id, due_on)
    SELECT said.id, said.resident_id, said.adviser_id, said.next_step_on
    FROM meeting AS said
    WHERE said.removed_at IS NULL AND said.next_step_on IS NOT NULL AND said.resident_id IS NOT NULL
      AND coalesce(said.next_step, '') NOT IN ('', 'nothing')
      AND NOT EXISTS (
        SELECT 1 FROM meeting AS later
        WHERE later.resident_id = said.resident_id AND later.removed_at IS NULL AND later.is_attempt = 0
          AND later.met_at > said.met_at
          AND (later.next_step IS NOT NULL OR later.met_at >= said.next_step_on))
    """,
    """
    INSERT INTO last_seen (resident_id, adviser_id, seen_on)
    SELECT file.id, met.adviser_id, coalesce(date(met.met_at), file.first_met_on, date(file.created_at))
    FROM resident AS file
    LEFT JOIN meeting AS met ON met.id = (
        SELECT one.id FROM meeting AS one
        WHERE one.resident_id = file.id AND one.removed_at IS NULL AND one.is_attempt = 0
        ORDER BY one.met_at DESC LIMIT 1)
    """,
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
