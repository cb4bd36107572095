"""What is kept of a permanence; when and where one meets again; what was answered to what was read back."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE hall_day (
        id BLOB NOT NULL, hall_id BLOB, day DATE NOT NULL, counts TEXT NOT NULL, note TEXT NOT NULL,
        closed_by TEXT NOT NULL, closed_at DATETIME NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_hall_day PRIMARY KEY (id),
        CONSTRAINT fk_hall_day_hall_id FOREIGN KEY(hall_id) REFERENCES hall (id)
    )
    """,
    "CREATE INDEX ix_hall_day_hall_id_day ON hall_day (hall_id, day)",
    "ALTER TABLE meeting ADD COLUMN next_step_at TIME",
    "ALTER TABLE meeting ADD COLUMN next_step_place TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN next_step_way TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN read_back TEXT",
    # What was promised for a day is asked for before each permanence, and when it is closed.
    "CREATE INDEX ix_meeting_next_step_on ON meeting (next_step_on) WHERE next_step_on IS NOT NULL",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
