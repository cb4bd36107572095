"""What was proposed to people and what they answered; introductions to employers and what came of them."""

from __future__ import annotations

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_KEPT = "created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME"
_AUTHORED = "adviser_id BLOB, adviser_name TEXT NOT NULL, organisation_id BLOB"


def _keys(table: str) -> str:
    return f"""CONSTRAINT pk_{table} PRIMARY KEY (id),
        CONSTRAINT fk_{table}_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_{table}_job_id FOREIGN KEY(job_id) REFERENCES job (id),
        CONSTRAINT fk_{table}_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)"""


STATEMENTS: tuple[str, ...] = (
    f"""
    CREATE TABLE proposal (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, kind TEXT NOT NULL, job_id BLOB, title TEXT NOT NULL,
        proposed_on DATE NOT NULL, answer TEXT NOT NULL, reason TEXT NOT NULL, words TEXT NOT NULL,
        answered_on DATE, {_KEPT}, {_AUTHORED},
        {_keys("proposal")}
    )
    """,
    "CREATE INDEX ix_proposal_resident_id ON proposal (resident_id, proposed_on)",
    "CREATE INDEX ix_proposal_job_id ON proposal (job_id) WHERE removed_at IS NULL",
    f"""
    CREATE TABLE introduction (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, proposal_id BLOB, job_id BLOB, title TEXT NOT NULL,
        introduced_on DATE NOT NULL, agreed TEXT NOT NULL, agreed_on DATE, sheet_given_on DATE,
        gives_cv BOOLEAN NOT NULL, meet_on DATE, meet_at TIME, place TEXT NOT NULL,
        meeting_point TEXT NOT NULL, present TEXT NOT NULL, present_names TEXT NOT NULL,
        interpreter TEXT NOT NULL, tasks_shown TEXT NOT NULL, gestures_tried TEXT NOT NULL,
        questions TEXT NOT NULL, answer_by DATE, person_answer TEXT, person_reason TEXT NOT NULL,
        person_words TEXT NOT NULL, person_heard_on DATE, person_heard_at TIME, employer_answer TEXT,
        employer_reason TEXT NOT NULL, employer_words TEXT NOT NULL, employer_heard_on DATE,
        employer_heard_at TIME, not_happened_side TEXT NOT NULL, not_happened_reason TEXT NOT NULL,
        next_words TEXT NOT NULL, {_KEPT}, {_AUTHORED},
        {_keys("introduction")},
        CONSTRAINT fk_introduction_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposal (id)
    )
    """,
    "CREATE INDEX ix_introduction_resident_id ON introduction (resident_id, introduced_on)",
    "CREATE INDEX ix_introduction_proposal_id ON introduction (proposal_id)",
    "CREATE INDEX ix_introduction_job_id ON introduction (job_id) WHERE removed_at IS NULL",
    "CREATE INDEX ix_introduction_meet_on ON introduction (meet_on) WHERE removed_at IS NULL",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
