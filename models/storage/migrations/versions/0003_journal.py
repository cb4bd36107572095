"""The journal: who saw, created, changed, printed, exported, deleted, when."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_LAST = """max(
    coalesce((SELECT max(number) FROM journal_entry), 0),
    coalesce((SELECT max(number) FROM journal_anchor), 0)
)"""

# A line is added at the end, never changed, and goes only once an anchor says so. The triggers keep our own
# mistakes out; whoever writes the file without them is found by the chain.
STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE journal_entry (
        number INTEGER NOT NULL, at DATETIME NOT NULL, adviser_id BLOB, actor_name TEXT NOT NULL,
        action TEXT NOT NULL, kind TEXT NOT NULL, record_id BLOB, file_id BLOB, detail TEXT NOT NULL,
        mac BLOB NOT NULL,
        CONSTRAINT pk_journal_entry PRIMARY KEY (number)
    )""",
    "CREATE INDEX ix_journal_entry_file ON journal_entry (file_id, number) WHERE file_id IS NOT NULL",
    "CREATE INDEX ix_journal_entry_adviser ON journal_entry (adviser_id, number)",
    "CREATE INDEX ix_journal_entry_action ON journal_entry (action, number)",
    """CREATE TABLE journal_anchor (
        number INTEGER NOT NULL, at DATETIME NOT NULL, mac BLOB NOT NULL, seal BLOB NOT NULL,
        CONSTRAINT pk_journal_anchor PRIMARY KEY (number)
    )""",
    f"""CREATE TRIGGER journal_entry_follows BEFORE INSERT ON journal_entry WHEN NEW.number <> {_LAST} + 1
    BEGIN SELECT RAISE(ABORT, 'a line of the journal follows the last one'); END""",
    """CREATE TRIGGER journal_entry_stays BEFORE UPDATE ON journal_entry
    BEGIN SELECT RAISE(ABORT, 'a line of the journal is never changed'); END""",
    """CREATE TRIGGER journal_entry_goes BEFORE DELETE ON journal_entry
    WHEN OLD.number > coalesce((SELECT max(number) FROM journal_anchor), 0)
    BEGIN SELECT RAISE(ABORT, 'a line of the journal goes only by rule'); END""",
    """CREATE TRIGGER journal_anchor_follows BEFORE INSERT ON journal_anchor
    WHEN NEW.number <= coalesce((SELECT max(number) FROM journal_anchor), 0)
    BEGIN SELECT RAISE(ABORT, 'an anchor follows the last one'); END""",
    """CREATE TRIGGER journal_anchor_stays BEFORE UPDATE ON journal_anchor
    BEGIN SELECT RAISE(ABORT, 'an anchor is never changed'); END""",
    """CREATE TRIGGER journal_anchor_is_kept BEFORE DELETE ON journal_anchor
    BEGIN SELECT RAISE(ABORT, 'an anchor is never removed'); END""",
    # The organisation of the author when the note was written: it stays theirs if they change organisation.
    "ALTER TABLE meeting ADD COLUMN organisation_id BLOB",
    # What one person half typed, or may take back, is not for the next one.
    "ALTER TABLE undo_entry ADD COLUMN adviser_id BLOB",
    """CREATE TABLE kept_draft_of_somebody (
        id BLOB NOT NULL, kind TEXT NOT NULL, "key" TEXT NOT NULL, payload TEXT NOT NULL,
        updated_at DATETIME NOT NULL, adviser_id BLOB,
        CONSTRAINT pk_kept_draft PRIMARY KEY (id),
        CONSTRAINT uq_kept_draft_kind_key_adviser_id UNIQUE (kind, "key", adviser_id)
    )""",
    """INSERT INTO kept_draft_of_somebody (id, kind, "key", payload, updated_at)
    SELECT id, kind, "key", payload, updated_at FROM kept_draft""",
    "DROP TABLE kept_draft",
    "ALTER TABLE kept_draft_of_somebody RENAME TO kept_draft",
)


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
