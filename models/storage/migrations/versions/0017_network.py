"""Tutors, sponsors and pairs; partners, agreements, events, hours of insertion clauses."""

from __future__ import annotations

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_KEPT = "created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME"
_AUTHORED = "adviser_id BLOB, adviser_name TEXT NOT NULL, organisation_id BLOB"

STATEMENTS: tuple[str, ...] = (
    f"""
    CREATE TABLE collaborator (
        id BLOB NOT NULL, sort_key TEXT NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT
        NULL, employer_id BLOB, service TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
        capacity INTEGER, charter_signed_on DATE, trained_on DATE, away_until DATE, contacted_on
        DATE, note TEXT NOT NULL, {_KEPT},
        CONSTRAINT pk_collaborator PRIMARY KEY (id),
        CONSTRAINT fk_collaborator_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id)
    )
    """,
    "CREATE INDEX ix_collaborator_employer_id ON collaborator (employer_id)",
    "CREATE INDEX ix_collaborator_list ON collaborator (sort_key) WHERE removed_at IS NULL",
    f"""
    CREATE TABLE collaborator_role (
        id BLOB NOT NULL, collaborator_id BLOB NOT NULL, code TEXT NOT NULL, starts_on DATE,
        ends_on DATE, position INTEGER NOT NULL, {_KEPT},
        CONSTRAINT pk_collaborator_role PRIMARY KEY (id),
        CONSTRAINT fk_collaborator_role_collaborator_id FOREIGN KEY(collaborator_id)
            REFERENCES collaborator (id)
    )
    """,
    "CREATE INDEX ix_collaborator_role_collaborator_id ON collaborator_role (collaborator_id)",
    f"""
    CREATE TABLE pair (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, collaborator_id BLOB NOT NULL, role TEXT
        NOT NULL, goal TEXT NOT NULL, starts_on DATE NOT NULL, ends_on DATE, assessment TEXT NOT
        NULL, {_KEPT}, {_AUTHORED},
        CONSTRAINT pk_pair PRIMARY KEY (id),
        CONSTRAINT fk_pair_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_pair_collaborator_id FOREIGN KEY(collaborator_id) REFERENCES collaborator (id),
        CONSTRAINT fk_pair_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_pair_collaborator_id ON pair (collaborator_id)",
    "CREATE INDEX ix_pair_resident_id ON pair (resident_id)",
    f"""
    CREATE TABLE pair_meeting (
        id BLOB NOT NULL, pair_id BLOB NOT NULL, resident_id BLOB NOT NULL, met_on DATE NOT
        NULL, minutes INTEGER, channel TEXT NOT NULL, note TEXT NOT NULL, {_KEPT}, {_AUTHORED},
        CONSTRAINT pk_pair_meeting PRIMARY KEY (id),
        CONSTRAINT fk_pair_meeting_pair_id FOREIGN KEY(pair_id) REFERENCES pair (id),
        CONSTRAINT fk_pair_meeting_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_pair_meeting_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_pair_meeting_pair_id ON pair_meeting (pair_id)",
    "CREATE INDEX ix_pair_meeting_resident_id ON pair_meeting (resident_id)",
    f"""
    CREATE TABLE partner (
        id BLOB NOT NULL, sort_key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
        contact_name TEXT NOT NULL, contact_function TEXT NOT NULL, phone TEXT NOT NULL, email
        TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL, note
        TEXT NOT NULL, {_KEPT},
        CONSTRAINT pk_partner PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_partner_list ON partner (sort_key) WHERE removed_at IS NULL",
    f"""
    CREATE TABLE convention (
        id BLOB NOT NULL, partner_id BLOB, employer_id BLOB, kind TEXT NOT NULL, name TEXT NOT
        NULL, signed_on DATE, expires_on DATE, remind_days INTEGER NOT NULL, remind_on DATE,
        commitments TEXT NOT NULL, closed_on DATE, assessment TEXT NOT NULL, note TEXT NOT NULL,
        {_KEPT},
        CONSTRAINT pk_convention PRIMARY KEY (id),
        CONSTRAINT fk_convention_partner_id FOREIGN KEY(partner_id) REFERENCES partner (id),
        CONSTRAINT fk_convention_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id)
    )
    """,
    "CREATE INDEX ix_convention_employer_id ON convention (employer_id)",
    "CREATE INDEX ix_convention_partner_id ON convention (partner_id)",
    "CREATE INDEX ix_convention_remind_on ON convention (remind_on) WHERE removed_at IS NULL",
    f"""
    CREATE TABLE event (
        id BLOB NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, held_on DATE NOT NULL,
        begins_at INTEGER, ends_at INTEGER, place TEXT NOT NULL, companies TEXT NOT NULL,
        collaborators TEXT NOT NULL, offers INTEGER, internships INTEGER, introductions INTEGER,
        note TEXT NOT NULL, {_KEPT},
        CONSTRAINT pk_event PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_event_list ON event (held_on) WHERE removed_at IS NULL",
    f"""
    CREATE TABLE attendance (
        id BLOB NOT NULL, event_id BLOB NOT NULL, resident_id BLOB, state TEXT NOT NULL,
        followed TEXT NOT NULL, words TEXT NOT NULL, {_KEPT}, {_AUTHORED},
        CONSTRAINT pk_attendance PRIMARY KEY (id),
        CONSTRAINT fk_attendance_event_id FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_attendance_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_attendance_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_attendance_event_id ON attendance (event_id)",
    "CREATE INDEX ix_attendance_resident_id ON attendance (resident_id)",
    f"""
    CREATE TABLE clause_hours (
        id BLOB NOT NULL, convention_id BLOB, market TEXT NOT NULL, lot TEXT NOT NULL, client
        TEXT NOT NULL, holder TEXT NOT NULL, resident_id BLOB, planned_minutes INTEGER,
        done_minutes INTEGER, counted_from DATE, counted_until DATE, is_eligible TEXT NOT NULL,
        eligible_on DATE, proof_seen BOOLEAN NOT NULL, {_KEPT},
        CONSTRAINT pk_clause_hours PRIMARY KEY (id),
        CONSTRAINT fk_clause_hours_convention_id FOREIGN KEY(convention_id) REFERENCES convention (id),
        CONSTRAINT fk_clause_hours_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    )
    """,
    "CREATE INDEX ix_clause_hours_convention_id ON clause_hours (convention_id)",
    "CREATE INDEX ix_clause_hours_resident_id ON clause_hours (resident_id)",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
