"""What is followed once somebody works: check points, voices apart, adjustments, absences, duties, breaks."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from alembic import op

from models.records.placements import JobCategory, PlacementDraft
from models.records.timetable import Timetable

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_KEPT = "created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME"
_AUTHORED = "adviser_id BLOB, adviser_name TEXT NOT NULL, organisation_id BLOB"
_OF_HIRE = "id BLOB NOT NULL, resident_id BLOB NOT NULL, placement_id BLOB NOT NULL"


def _keys(table: str) -> str:
    return f"""CONSTRAINT pk_{table} PRIMARY KEY (id),
        CONSTRAINT fk_{table}_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_{table}_placement_id FOREIGN KEY(placement_id) REFERENCES placement (id),
        CONSTRAINT fk_{table}_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)"""


def _indexes(table: str) -> tuple[str, ...]:
    return tuple(
        f"CREATE INDEX ix_{table}_{column} ON {table} ({column})"
        for column in ("resident_id", "placement_id")
    )


STATEMENTS: tuple[str, ...] = (
    f"""
    CREATE TABLE check_point (
        {_OF_HIRE}, code TEXT NOT NULL, due_on DATE, is_manual BOOLEAN NOT NULL, done_on DATE,
        {_KEPT}, {_AUTHORED},
        {_keys("check_point")}
    )
    """,
    *_indexes("check_point"),
    "CREATE INDEX ix_check_point_due ON check_point (due_on) WHERE removed_at IS NULL AND done_on IS NULL",
    """
    CREATE INDEX ix_check_point_done ON check_point (done_on)
    WHERE removed_at IS NULL AND done_on IS NOT NULL
    """,
    f"""
    CREATE TABLE voice (
        {_OF_HIRE}, check_point_id BLOB, party TEXT NOT NULL, heard_on DATE NOT NULL,
        channel TEXT NOT NULL, said_by TEXT NOT NULL, weather TEXT NOT NULL, well TEXT NOT NULL,
        difficulties TEXT NOT NULL, words TEXT NOT NULL, {_KEPT}, {_AUTHORED},
        {_keys("voice")},
        CONSTRAINT fk_voice_check_point_id FOREIGN KEY(check_point_id) REFERENCES check_point (id)
    )
    """,
    *_indexes("voice"),
    "CREATE INDEX ix_voice_check_point_id ON voice (check_point_id)",
    "CREATE INDEX ix_voice_heard ON voice (heard_on) WHERE removed_at IS NULL",
    f"""
    CREATE TABLE adjustment (
        {_OF_HIRE}, lever TEXT NOT NULL, words TEXT NOT NULL, owner TEXT NOT NULL, due_on DATE,
        done_on DATE, in_version INTEGER, {_KEPT}, {_AUTHORED},
        {_keys("adjustment")}
    )
    """,
    *_indexes("adjustment"),
    "CREATE INDEX ix_adjustment_due ON adjustment (due_on) WHERE removed_at IS NULL AND done_on IS NULL",
    f"""
    CREATE TABLE absence (
        {_OF_HIRE}, since DATE NOT NULL, until DATE, {_KEPT}, {_AUTHORED},
        {_keys("absence")}
    )
    """,
    *_indexes("absence"),
    "CREATE INDEX ix_absence_open ON absence (placement_id) WHERE until IS NULL AND removed_at IS NULL",
    f"""
    CREATE TABLE duty_done (
        {_OF_HIRE}, code TEXT NOT NULL, done_on DATE NOT NULL, {_KEPT}, {_AUTHORED},
        {_keys("duty_done")}
    )
    """,
    *_indexes("duty_done"),
    # The list of the day looks for hires that begin, end, or are to be decided on.
    "CREATE INDEX ix_placement_starts ON placement (starts_on) WHERE removed_at IS NULL",
    "CREATE INDEX ix_placement_ends ON placement (ends_on) WHERE removed_at IS NULL",
    "CREATE INDEX ix_placement_trial ON placement (trial_ends_on) WHERE removed_at IS NULL",
    # A break is one fact of a person's way: who ended it is said there, by a code.
    "ALTER TABLE pathway_fact ADD COLUMN broken_by TEXT NOT NULL DEFAULT ''",
)
_HIRES = """
    SELECT hired.id, hired.resident_id, hired.contract_type, hired.category, hired.starts_on, hired.ends_on,
        hired.minimum_months, hired.weekly_minutes, hired.has_trial_clause, hired.is_trial_renewable,
        hired.is_trial_renewed, hired.absence_days, hired.agreed_trial_days, job.timetable
    FROM placement AS hired JOIN job ON job.id = hired.job_id
    WHERE hired.removed_at IS NULL AND hired.starts_on >= ?
"""
_POINT = """
    INSERT INTO check_point (id, resident_id, placement_id, code, due_on, is_manual, adviser_name, created_at,
        updated_at)
    VALUES (?, ?, ?, ?, ?, 0, '', ?, ?)
"""
_FOLLOWED_DAYS = 400


def upgrade() -> None:
    """Add what this version keeps, and the calendar of the hires that are still followed."""
    for statement in STATEMENTS:
        op.execute(statement)
    connection = op.get_bind()
    now = datetime.now(UTC)
    since = (now.date() - timedelta(days=_FOLLOWED_DAYS)).isoformat()
    hires = connection.exec_driver_sql(_HIRES, (since,)).all()
    if not hires:
        return
    setting = connection.exec_driver_sql(
        "SELECT value FROM setting WHERE name = 'has_alsace_moselle_holidays'"
    ).scalar()
    alsace_moselle = bool(setting and json.loads(setting))
    at = now.replace(tzinfo=None).isoformat(" ")
    for hire in hires:
        rows = [(uuid4().bytes, hire[1], hire[0], *line, at, at) for line in _calendar(hire, alsace_moselle)]
        connection.exec_driver_sql(_POINT, rows)


def _calendar(hire: Any, alsace_moselle: bool) -> list[tuple[str, str]]:
    """Return code and day of each point, by the job's own week."""
    from models.records.codec import from_json  # noqa: PLC0415  (most vaults have nobody to look at)
    from models.rules.checkpoints import check_points  # noqa: PLC0415
    from models.rules.placement_alerts import contract_of  # noqa: PLC0415

    draft = PlacementDraft(
        contract_type=hire[2],
        category=JobCategory(hire[3]),
        starts_on=date.fromisoformat(hire[4]),
        ends_on=date.fromisoformat(hire[5]) if hire[5] else None,
        minimum_months=hire[6],
        weekly_minutes=hire[7],
        has_trial_clause=bool(hire[8]),
        is_trial_renewable=bool(hire[9]),
        is_trial_renewed=bool(hire[10]),
        absence_days=hire[11],
        agreed_trial_days=hire[12],
    )
    lines = check_points(contract_of(draft), from_json(hire[13], Timetable), alsace_moselle=alsace_moselle)
    return [(line.code, line.due_on.isoformat()) for line in lines if line.due_on]
