"""Asks the database what is kept too long: it decides by itself, and only the first lines are built.

The clocks are those of ``models.rules.retention``; only the last day of each is given to the database, so
that both always agree (a test compares them file by file).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from models.entities.privacy import ArchivedPlan
from models.records.retention import Due, DueGroup, RetentionRule
from models.rules import retention
from models.rules.relay_retention import relay_due
from models.storage import collaborators as network_people
from models.storage import first_contacts, funding
from models.storage import retention as clocks

# What no clock can have run out for is left out first: limitation means that nothing is done but keep (RGPD
# art. 18.2), an answer is owed before a file goes, and most people were told their rights lately. A bare
# column of a group is that of the row that has the maximum: what came next is that of the last exchange.
_DUE: Final = """
    WITH
    meet AS (
        SELECT resident_id, max(met_at) AS at, count(*) AS exchanges, is_last FROM meeting_clock
        WHERE removed_at IS NULL AND is_attempt = 0 AND channel NOT IN ('poster', 'sms')
              AND resident_id IS NOT NULL
        GROUP BY resident_id
    ),
    came AS (
        SELECT resident_id, max(arrived_at) AS at, count(*) AS times FROM visit
        WHERE resident_id IS NOT NULL GROUP BY resident_id
    ),
    did AS (
        SELECT resident_id, max(day) AS day, count(*) AS times FROM (
            SELECT resident_id, held_on AS day FROM activity
            WHERE removed_at IS NULL AND presence = 'present'
            UNION ALL SELECT resident_id, coalesce(last_on, renewal_ends_on, ends_on, starts_on)
            FROM immersion WHERE removed_at IS NULL AND outcome IN ('done', 'partly')
            UNION ALL SELECT resident_id, heard_on FROM voice WHERE removed_at IS NULL AND party = 'employee'
        ) WHERE day IS NOT NULL GROUP BY resident_id
    ),
    signed AS (
        SELECT plan.resident_id, max(signed_at) AS at FROM signature
        JOIN plan_version ON plan_version.id = version_id JOIN plan ON plan.id = plan_id
        WHERE role = 'employee' GROUP BY plan.resident_id
    ),
    kept AS (
        SELECT record_id, max(until) AS until FROM kept_longer
        LEFT JOIN resident AS file ON file.id = record_id
        WHERE file.removed_at IS NULL OR decided_at > file.removed_at GROUP BY record_id
    ),
    file AS (
        SELECT resident.number, resident.id, resident.created_at, resident.removed_at, kept.until,
               max(coalesce(first_met_on, ''), coalesce(informed_on, ''), coalesce(did.day, '')) AS told_on,
               max(coalesce(meet.at, ''), coalesce(came.at, ''), coalesce(signed.at, '')) AS met_at,
               CASE WHEN resident.removed_at IS NOT NULL THEN 'bin'
                    WHEN stage NOT IN ('contact', 'welcomed') THEN 'file'
                    WHEN max(coalesce(exchanges, 0), coalesce(came.times, 0), coalesce(did.times, 0)) = 0
                    THEN 'no_follow_up'
                    WHEN max(coalesce(exchanges, 0), coalesce(came.times, 0), coalesce(did.times, 0)) = 1
                    AND is_last THEN 'no_follow_up' ELSE 'file' END AS rule
        FROM resident NOT INDEXED
        LEFT JOIN meet ON meet.resident_id = resident.id LEFT JOIN came ON came.resident_id = resident.id
        LEFT JOIN did ON did.resident_id = resident.id
        LEFT JOIN signed ON signed.resident_id = resident.id LEFT JOIN kept ON kept.record_id = resident.id
        WHERE coalesce(restriction, '') <> 'limitation'
              AND (resident.removed_at IS NOT NULL
                   OR max(coalesce(first_met_on, ''), coalesce(informed_on, '')) <= :no_follow_up_on)
    ),
    late AS (
        SELECT rule, number, max(told_on, substr(met_at, 1, 10)) AS since FROM file
        WHERE coalesce(until, '') < :today AND NOT EXISTS (
                  SELECT 1 FROM rights_request WHERE resident_id = file.id AND answered_on IS NULL
              ) AND CASE rule WHEN 'bin' THEN removed_at < :bin_at
                    WHEN 'file' THEN {file} ELSE {no_follow_up} END
    )
    SELECT rule, number, total FROM (
        SELECT rule, number, count(*) OVER (PARTITION BY rule) AS total,
               row_number() OVER (PARTITION BY rule ORDER BY since, number) AS place
        FROM late
    ) WHERE place <= :most ORDER BY place
"""
_SILENT: Final = """(
    told_on <= :{rule}_on AND met_at < :{rule}_at
    AND NOT EXISTS (SELECT 1 FROM consent WHERE resident_id = file.id AND decided_on > :{rule}_on)
    AND NOT EXISTS (SELECT 1 FROM notice WHERE resident_id = file.id AND told_on > :{rule}_on)
    AND NOT EXISTS (SELECT 1 FROM rights_request WHERE resident_id = file.id AND received_on > :{rule}_on)
    AND (told_on <> '' OR met_at <> '' OR created_at < :{rule}_at OR {heard})
)"""
# The day on which a file was made counts only when the person was never in contact.
_HEARD: Final = """EXISTS (SELECT 1 FROM consent WHERE resident_id = file.id)
    OR EXISTS (SELECT 1 FROM notice WHERE resident_id = file.id)
    OR EXISTS (SELECT 1 FROM rights_request WHERE resident_id = file.id)"""
_FILES: Final = _DUE.format(
    **{rule: _SILENT.format(rule=rule, heard=_HEARD) for rule in ("file", "no_follow_up")}
)
# A contact is something that happened with the company (domain.md §5.5): a job noted or seen, a hire, its
# signature of a plan, an immersion, a call or a visit on which somebody answered, a name it gave; a word
# corrected in its file is none. One pass over each table: what a company last did is worked out once, not for
# each of its people.
_CONTACTS: Final = """
    WITH
    agreed AS (
        SELECT plan.placement_id, max(signed_at) AS at FROM signature
        JOIN plan_version ON plan_version.id = version_id JOIN plan ON plan.id = plan_id
        WHERE role = 'employer' GROUP BY plan.placement_id
    ),
    hired AS (
        SELECT job_id, max(max(created_at, coalesce(starts_on || ' 12:00:00.000000', ''),
                               coalesce(agreed.at, ''))) AS at
        FROM placement LEFT JOIN agreed ON agreed.placement_id = placement.id GROUP BY job_id
    ),
    work AS (
        SELECT employer_id, max(job.created_at, coalesce(seen_on || ' 12:00:00.000000', ''),
                                coalesce(max(hired.at), '')) AS at
        FROM job LEFT JOIN hired ON hired.job_id = job.id GROUP BY employer_id, job.id
    ),
    said AS (
        SELECT employer_id, max(happened_on) || ' 12:00:00.000000' AS at FROM approach
        WHERE removed_at IS NULL AND outcome NOT IN ('no_answer', 'message_left', 'wrong_contact')
        GROUP BY employer_id
    ),
    company AS (
        SELECT employer_id, max(at) AS at
        FROM (
            SELECT employer_id, at FROM work UNION ALL SELECT employer_id, at FROM said
            UNION ALL SELECT employer_id, created_at FROM immersion WHERE removed_at IS NULL
        )
        GROUP BY employer_id
    ),
    heard AS (
        SELECT contact_id, max(link.created_at) AS linked, max(company.at) AS worked
        FROM employer_contact AS link LEFT JOIN company ON company.employer_id = link.employer_id
        GROUP BY contact_id
    ),
    kept AS (SELECT record_id, max(until) AS until FROM kept_longer GROUP BY record_id),
    last AS (
        SELECT contact.id, first_name, last_name, kept.until,
               max(contact.created_at, coalesce(linked, ''), coalesce(worked, '')) AS at
        FROM contact LEFT JOIN heard ON heard.contact_id = contact.id
        LEFT JOIN kept ON kept.record_id = contact.id
    )
    SELECT id, first_name, last_name, at, until, count(*) OVER () FROM last
    WHERE at < :contact_at AND coalesce(until, '') < :today ORDER BY at, id LIMIT :most
"""
_CHUNK: Final = 500
"""Files looked at by one question."""
_ALL: Final = 1 << 60


def due(session: Session, today: date, most: int | None = None) -> tuple[DueGroup, ...]:
    """Return what is kept too long on a day, clock after clock.

    Args:
        session: Of the transaction.
        today: The day.
        most: Lines built of each clock, those of the oldest contacts; None: all.
    """
    return tuple(group for step in STEPS for group in step(session, today, most))


def files(session: Session, today: date, most: int | None = None) -> tuple[DueGroup, ...]:
    """Return the files whose clock has run out: forgotten, without a follow-up, in the bin."""
    connection = session.connection()
    rows = connection.exec_driver_sql(_FILES, _values(today, most)).all()
    totals = {RetentionRule(rule): total for rule, _, total in rows}
    facts = _facts(connection, [number for _, number, _ in rows])
    lines = [line for file in facts if (line := retention.file_due(file, today)) is not None]
    return tuple(
        _group([line for line in lines if line.rule is rule], totals[rule])
        for rule in RetentionRule
        if rule in totals
    )


def archived_plans(session: Session, today: date, most: int | None = None) -> tuple[DueGroup, ...]:
    """Return the signed plans of the archive that may no longer be kept."""
    kept = clocks.kept_decisions(session)
    query = select(
        ArchivedPlan.id, ArchivedPlan.label, ArchivedPlan.closed_on, ArchivedPlan.kept_until
    ).where(ArchivedPlan.kept_until < today)
    found = []
    for key, label, closed_on, kept_until in session.execute(query):
        until, _ = kept.get(key, (kept_until, ""))
        line = retention.plan_due(key, label, closed_on, max(until, kept_until), today)
        found += [line] if line is not None else []
    return _groups(found, most)


def contacts(session: Session, today: date, most: int | None = None) -> tuple[DueGroup, ...]:
    """Return the people of companies who were not in contact for three years."""
    rows = session.connection().exec_driver_sql(_CONTACTS, _values(today, most)).all()
    lines = []
    for key, first, last, at, until, _ in rows:
        last_on = clocks.local_day(at) or date.min
        name = f"{first} {last}".strip()
        line = retention.contact_due(UUID(bytes=key), name, last_on, today, clocks.day(until))
        lines += [line] if line is not None else []
    return (_group(lines, rows[0][-1]),) if lines else ()


def counted(session: Session, today: date, most: int | None = None) -> tuple[DueGroup, ...]:
    """Return one line for all late passages without a file, one for contacts, one for forgotten drafts."""
    late = (
        (RetentionRule.ANONYMOUS_VISIT, clocks.late_visits(session, today)),
        (RetentionRule.FIRST_CONTACT, _late_contacts(session, today)),
        (RetentionRule.DRAFT, clocks.late_drafts(session, today)),
    )
    found = (retention.counted_due(rule, [day for _, day in things], today) for rule, things in late)
    return _groups([line for line in found if line is not None], most)


def _late_contacts(session: Session, today: date) -> list[tuple[UUID, date]]:
    return [*first_contacts.late(session, today), *first_contacts.late_pointings(session, today)]


def relays(session: Session, today: date, most: int | None = None) -> tuple[DueGroup, ...]:
    """Return the relays of whom nothing was heard for years, and those left in the bin."""
    found = (relay_due(relay, today) for relay in clocks.relays(session))
    return _groups([line for line in found if line is not None], most)


def collaborators(session: Session, today: date, most: int | None = None) -> tuple[DueGroup, ...]:
    """Return the tutors, sponsors and others of whom nothing was heard for years, and those in the bin."""
    found = (relay_due(one, today) for one in network_people.clocks(session, today))
    return _groups([line for line in found if line is not None], most)


def funded_lists(session: Session, today: date, most: int | None = None) -> tuple[DueGroup, ...]:
    """Return the lists for funders that may no longer be kept."""
    kept = clocks.kept_decisions(session)
    found = (
        retention.funded_list_due(known, today, kept.get(known.list_id, (None, ""))[0])
        for known in funding.lists(session)
    )
    return _groups([line for line in found if line is not None], most)


Step = Callable[[Session, date, int | None], tuple[DueGroup, ...]]
STEPS: Final[tuple[Step, ...]] = (
    files,
    counted,
    archived_plans,
    contacts,
    relays,
    collaborators,
    funded_lists,
)
"""The questions asked, one after the other; their order is that of the clocks."""


def still_due(session: Session, lines: Iterable[Due], today: date) -> bool:
    """Say whether every one of these lines is due now; of files, only those named are asked about."""
    wanted = {(line.rule, line.record_id) for line in lines}
    found: set[tuple[RetentionRule, UUID | None]] = set()
    for rule, key in wanted:
        if rule in clocks.FILE_RULES and key is not None and not clocks.is_held(session, key):
            files_due = (retention.file_due(file, today) for file in clocks.facts(session.connection(), key))
            found |= {(line.rule, line.record_id) for line in files_due if line is not None}
    if any(rule not in clocks.FILE_RULES for rule, _ in wanted):
        groups = (group for step in STEPS if step is not files for group in step(session, today, None))
        found |= {(line.rule, line.record_id) for group in groups for line in group.lines}
    return wanted <= found


def _facts(connection: Connection, numbers: list[int]) -> Iterable[retention.FileFacts]:
    for start in range(0, len(numbers), _CHUNK):
        yield from clocks.facts_of(connection, numbers[start : start + _CHUNK])


def _groups(lines: list[Due], most: int | None) -> tuple[DueGroup, ...]:
    by_rule = ([line for line in lines if line.rule is rule] for rule in RetentionRule)
    return tuple(_group(found, len(found), most) for found in by_rule if found)


def _group(lines: list[Due], count: int, most: int | None = None) -> DueGroup:
    ordered = sorted(lines, key=_oldest)
    return DueGroup(rule=lines[0].rule, lines=tuple(ordered[:most]), count=count)


def _oldest(line: Due) -> tuple[date, str]:
    return line.ended_on, line.title


def _values(today: date, most: int | None) -> dict[str, Any]:
    """Return the last day of each clock, and the instant at which that day is over here."""
    ends = {
        "file": retention.last_overdue(today, years=retention.FILE_YEARS),
        "no_follow_up": retention.last_overdue(today, months=retention.NO_FOLLOW_UP_MONTHS),
        "contact": retention.last_overdue(today, years=retention.EMPLOYER_CONTACT_YEARS),
        "bin": today - timedelta(days=retention.BIN_DAYS + 1),
    }
    values: dict[str, Any] = {f"{name}_on": last.isoformat() for name, last in ends.items()}
    values |= {f"{name}_at": _over_at(last) for name, last in ends.items()}
    return values | {"today": today.isoformat(), "most": _ALL if most is None else most}


def _over_at(day: date) -> str:
    """Return the local midnight that ends a day, in UTC as instants are kept."""
    midnight = datetime.combine(day + timedelta(days=1), time()).astimezone(UTC)
    return midnight.strftime("%Y-%m-%d %H:%M:%S.%f")
