"""What was asked to be printed of a plan, until it was collected."""

from __future__ import annotations

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE print_order (
        id BLOB NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        resident_id BLOB NOT NULL, version_id BLOB NOT NULL, paper TEXT NOT NULL,
        for_employee INTEGER NOT NULL, for_employer INTEGER NOT NULL, for_adviser INTEGER NOT NULL,
        state TEXT NOT NULL, document_sha256 TEXT NOT NULL,
        adviser_id BLOB, adviser_name TEXT NOT NULL, organisation_id BLOB,
        CONSTRAINT pk_print_order PRIMARY KEY (id),
        CONSTRAINT fk_print_order_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_print_order_version_id FOREIGN KEY(version_id) REFERENCES plan_version (id),
        CONSTRAINT fk_print_order_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    )
    """,
    "CREATE INDEX ix_print_order_resident_id ON print_order (resident_id)",
    "CREATE INDEX ix_print_order_version_id ON print_order (version_id)",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
