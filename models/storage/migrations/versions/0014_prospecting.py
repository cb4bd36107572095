"""Prospecting: approaches, negotiated criteria, standings, promises, employers brought together."""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE approach (
        id BLOB NOT NULL, employer_id BLOB NOT NULL, site_id BLOB, contact_id BLOB, happened_on DATE NOT NULL,
        channel TEXT NOT NULL, outcome TEXT NOT NULL, words TEXT NOT NULL, next_action TEXT NOT NULL,
        next_on DATE, stage TEXT NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL,
        removed_at DATETIME, adviser_id BLOB, adviser_name TEXT NOT NULL,
        CONSTRAINT pk_approach PRIMARY KEY (id),
        CONSTRAINT fk_approach_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id),
        CONSTRAINT fk_approach_site_id FOREIGN KEY(site_id) REFERENCES site (id),
        CONSTRAINT fk_approach_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id),
        CONSTRAINT fk_approach_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_approach_employer_id ON approach (employer_id, happened_on)",
    "CREATE INDEX ix_approach_site_id ON approach (site_id)",
    "CREATE INDEX ix_approach_contact_id ON approach (contact_id)",
    "CREATE INDEX ix_approach_next ON approach (next_on) WHERE removed_at IS NULL",
    """
    CREATE TABLE criterion_change (
        id BLOB NOT NULL, job_id BLOB NOT NULL, criterion TEXT NOT NULL, at_first TEXT NOT NULL,
        negotiated TEXT NOT NULL, changed_on DATE NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME, adviser_id BLOB, adviser_name TEXT NOT NULL,
        CONSTRAINT pk_criterion_change PRIMARY KEY (id),
        CONSTRAINT fk_criterion_change_job_id FOREIGN KEY(job_id) REFERENCES job (id),
        CONSTRAINT fk_criterion_change_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_criterion_change_job_id ON criterion_change (job_id)",
    """
    CREATE TABLE employer_standing (
        id BLOB NOT NULL, employer_id BLOB NOT NULL, barred_reason TEXT NOT NULL, barred_words TEXT NOT NULL,
        barred_on DATE, barred_by TEXT NOT NULL, silent_after_days INTEGER, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_employer_standing PRIMARY KEY (id),
        CONSTRAINT fk_employer_standing_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id)
    )
    """,
    "CREATE INDEX ix_employer_standing_employer_id ON employer_standing (employer_id)",
    """
    CREATE TABLE promise_made (
        id BLOB NOT NULL, employer_id BLOB NOT NULL, side TEXT NOT NULL, words TEXT NOT NULL,
        made_on DATE NOT NULL, due_on DATE, outcome TEXT NOT NULL, settled_on DATE,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME, adviser_id BLOB,
        adviser_name TEXT NOT NULL,
        CONSTRAINT pk_promise_made PRIMARY KEY (id),
        CONSTRAINT fk_promise_made_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id),
        CONSTRAINT fk_promise_made_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_promise_made_employer_id ON promise_made (employer_id)",
    """
    CREATE TABLE other_employer (
        id BLOB NOT NULL, employer_id BLOB NOT NULL, other_id BLOB NOT NULL, decided_by TEXT NOT NULL,
        decided_at DATETIME NOT NULL,
        CONSTRAINT pk_other_employer PRIMARY KEY (id),
        CONSTRAINT fk_other_employer_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id),
        CONSTRAINT fk_other_employer_other_id FOREIGN KEY(other_id) REFERENCES employer (id)
    )
    """,
    "CREATE UNIQUE INDEX ix_other_employer_pair ON other_employer (employer_id, other_id)",
    "CREATE INDEX ix_other_employer_other_id ON other_employer (other_id)",
    """
    CREATE TABLE merged_employer (
        id BLOB NOT NULL, employer_id BLOB NOT NULL, gone_id BLOB NOT NULL, name TEXT NOT NULL,
        siret TEXT NOT NULL, others TEXT NOT NULL, merged_by TEXT NOT NULL, merged_at DATETIME NOT NULL,
        CONSTRAINT pk_merged_employer PRIMARY KEY (id),
        CONSTRAINT fk_merged_employer_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id)
    )
    """,
    "CREATE UNIQUE INDEX ix_merged_employer_gone_id ON merged_employer (gone_id)",
    "CREATE INDEX ix_merged_employer_employer_id ON merged_employer (employer_id)",
    # What hangs on a job, an employer or a hire is looked for whenever one is made, merged or taken back.
    *(
        f"CREATE INDEX ix_pathway_fact_{column} ON pathway_fact ({column}) WHERE {column} IS NOT NULL"
        for column in ("job_id", "employer_id", "placement_id")
    ),
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
