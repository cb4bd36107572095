"""What an action led to, of people whose file is gone: numbers only, so that what was counted stays counted.

Nothing here says who or when: one number for an action and for how far people came, beside the series of
codes, in ``counter``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from models.records.outreach import Funnel

_STEPS: Final = ("met", "accompanied", "hired", "attempts")

# As ``models.storage.outreach`` counts somebody who has a file. The bin and a limitation do not matter here:
# the person is about to be nobody.
_OF_PERSON: Final = """
    WITH contact AS (
        SELECT outreach_id, outcome IN ('met', 'not_now') AS is_met, is_again, contacted_on
        FROM first_contact
        WHERE resident_id = :person AND outreach_id IS NOT NULL AND removed_at IS NULL
    ),
    action AS (
        SELECT outreach_id, max(is_met AND NOT is_again) AS met, sum(NOT is_met) AS attempts,
               min(CASE WHEN is_met AND NOT is_again THEN contacted_on END) AS met_on
        FROM contact GROUP BY outreach_id
    ),
    came AS (
        SELECT outreach_id, met, attempts,
               EXISTS (SELECT 1 FROM placement AS p
                       WHERE p.resident_id = :person AND p.removed_at IS NULL) AS hired,
               EXISTS (SELECT 1 FROM meeting_clock AS m
                       WHERE m.resident_id = :person AND m.removed_at IS NULL AND m.is_attempt = 0
                         AND m.channel NOT IN ('poster', 'sms')
                         AND strftime('%Y-%m-%d', m.met_at, 'localtime') > action.met_on) AS again
        FROM action
    )
    SELECT hex(outreach_id), met, met AND (again OR hired), met AND hired, attempts FROM came
"""
_ADD: Final = (
    "INSERT INTO counter (name, value) VALUES (?, ?) "
    "ON CONFLICT (name) DO UPDATE SET value = value + excluded.value"
)
_KEPT: Final = """
    SELECT o.id, substr(c.name, 43), c.value FROM outreach AS o
    JOIN counter AS c ON c.name > 'outreach.' || hex(o.id) || '.'
                     AND c.name < 'outreach.' || hex(o.id) || '/'
    WHERE :residence IS NULL OR o.residence_id = :residence
"""


def keep(connection: Connection, resident_id: UUID) -> None:
    """Keep what the actions led to for a person whose file is about to be erased."""
    for action, *counts in connection.exec_driver_sql(_OF_PERSON, {"person": resident_id.bytes}).all():
        for step, count in zip(_STEPS, counts, strict=True):
            if count:
                connection.exec_driver_sql(_ADD, (f"outreach.{action}.{step}", int(count)))


def added(connection: Connection, found: dict[UUID, Funnel], residence_id: UUID | None) -> dict[UUID, Funnel]:
    """Return funnels with those whose file is gone; none of them is counted as nameless.

    Args:
        connection: Of the transaction.
        found: Of those who are still there.
        residence_id: Whose actions are counted; None: of all.
    """
    funnels = dict(found)
    values = {"residence": residence_id.bytes if residence_id else None}
    for key, step, count in connection.exec_driver_sql(_KEPT, values):
        before = funnels.get(UUID(bytes=key), Funnel())
        funnels[UUID(bytes=key)] = replace(before, **{step: getattr(before, step) + count})
    return funnels
