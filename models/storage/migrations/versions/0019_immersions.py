"""Immersions of people in workplaces: what was agreed, the hours, what came of it."""

from __future__ import annotations

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE immersion (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, employer_id BLOB NOT NULL, job_id BLOB, site_id BLOB,
        work TEXT NOT NULL, place TEXT NOT NULL, starts_on DATE, ends_on DATE, renewal_starts_on DATE,
        renewal_ends_on DATE, object_code TEXT NOT NULL, goals TEXT NOT NULL, evaluation TEXT NOT NULL,
        tasks TEXT NOT NULL, skills TEXT NOT NULL, timetable TEXT NOT NULL, conditions TEXT NOT NULL,
        protection TEXT NOT NULL, prevention TEXT NOT NULL, benefits TEXT NOT NULL, tutor_contact_id BLOB,
        tutor_name TEXT NOT NULL, tutor_function TEXT NOT NULL, tutor_phone TEXT NOT NULL,
        signer TEXT NOT NULL, prescriber TEXT NOT NULL, delegated_by TEXT NOT NULL,
        prescriber_name TEXT NOT NULL, has_employer BOOLEAN NOT NULL, current_employer TEXT NOT NULL,
        guardian TEXT NOT NULL, in_holidays TEXT NOT NULL, emergency TEXT NOT NULL, signed_on DATE,
        outcome TEXT NOT NULL, last_on DATE, missed_minutes INTEGER NOT NULL, hired TEXT NOT NULL,
        contract_type TEXT NOT NULL, hired_on DATE, outcome_words TEXT NOT NULL, tutor_words TEXT NOT NULL,
        person_words TEXT NOT NULL, assessed_on DATE, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME, adviser_id BLOB, adviser_name TEXT NOT NULL,
        organisation_id BLOB,
        CONSTRAINT pk_immersion PRIMARY KEY (id),
        CONSTRAINT fk_immersion_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_immersion_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id),
        CONSTRAINT fk_immersion_job_id FOREIGN KEY(job_id) REFERENCES job (id),
        CONSTRAINT fk_immersion_site_id FOREIGN KEY(site_id) REFERENCES site (id),
        CONSTRAINT fk_immersion_tutor_contact_id FOREIGN KEY(tutor_contact_id) REFERENCES contact (id),
        CONSTRAINT fk_immersion_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_immersion_resident_id ON immersion (resident_id, starts_on)",
    "CREATE INDEX ix_immersion_employer_id ON immersion (employer_id, starts_on)",
    "CREATE INDEX ix_immersion_job_id ON immersion (job_id)",
    "CREATE INDEX ix_immersion_site_id ON immersion (site_id)",
    "CREATE INDEX ix_immersion_tutor_contact_id ON immersion (tutor_contact_id)",
    "CREATE INDEX ix_immersion_organisation_id ON immersion (organisation_id, created_at)",
    "CREATE INDEX ix_immersion_starts_on ON immersion (starts_on) WHERE removed_at IS NULL",
    """
    CREATE INDEX ix_immersion_last ON immersion (ends_on)
    WHERE removed_at IS NULL AND renewal_ends_on IS NULL
    """,
    "CREATE INDEX ix_immersion_renewal ON immersion (renewal_ends_on) WHERE removed_at IS NULL",
    "CREATE INDEX ix_immersion_ends_on ON immersion (ends_on) WHERE removed_at IS NULL AND outcome = ''",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
