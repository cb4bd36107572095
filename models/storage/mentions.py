"""Looks for a person in what was written of others; one pass over each table that has free text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from models.entities.settings import SettingRow
from models.records.codec import canonical_json, from_json
from models.records.mentions import Mention, MentionPlace, Opens, ToLookAt
from models.rules.mentions import Needle
from models.storage import guard
from models.storage.retention import local_day

_LEFT: Final = "mentions_to_look_at"
"""Row of the settings: ids of records, never a name nor a word."""
_NAME: Final = "trim(resident.first_name || ' ' || resident.last_name)"
# ruff: noqa: S608  (own names)
# Each gives: what is opened, a title, an instant, whether it cannot be changed, and texts.
_QUERIES: Final[tuple[tuple[MentionPlace, Opens, str], ...]] = (
    (MentionPlace.MEETING, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, met_at, 0, note FROM meeting JOIN resident ON resident.id = resident_id
        WHERE resident_id <> :id AND note <> ''"""),
    (MentionPlace.PASSAGE, Opens.NOTHING, """
        SELECT NULL, '', met_at, 0, note FROM meeting WHERE resident_id IS NULL AND note <> ''
        AND (visit_id IS NULL OR visit_id NOT IN (SELECT id FROM visit WHERE resident_id = :id))"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, NULL, 0, wishes, refusals, experiences, hours_note, functional_limits
        FROM resident WHERE id <> :id"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, NULL, 0, words, place FROM told_line
        JOIN resident ON resident.id = resident_id WHERE resident_id <> :id"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, NULL, 0, interpreter_name, travel_zone FROM profile
        JOIN resident ON resident.id = resident_id WHERE resident_id <> :id"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, NULL, 0, value FROM own_value
        JOIN resident ON resident.id = resident_id WHERE resident_id <> :id"""),
    (MentionPlace.HIRE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, placement.created_at, 0, fixed_term_reason, tutor_name, tutor_function
        FROM placement JOIN resident ON resident.id = resident_id WHERE resident_id <> :id"""),
    (MentionPlace.PLAN, Opens.PLAN, """
        SELECT plan.id, plan.label, plan_version.updated_at, plan_version.status <> 'draft', content_json
        FROM plan_version JOIN plan ON plan.id = plan_id WHERE resident_id <> :id"""),
    (MentionPlace.REQUEST, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, received_on || ' 12:00:00', 0, note, answer, extension_reason
        FROM rights_request JOIN resident ON resident.id = resident_id WHERE resident_id <> :id"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, follow_up.updated_at, 0, organisation, referent_name, who_does_what
        FROM follow_up JOIN resident ON resident.id = resident_id WHERE resident_id <> :id"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, hand_over.noted_at, 1, content
        FROM hand_over JOIN resident ON resident.id = resident_id WHERE resident_id <> :id"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, NULL, 0, title FROM dated_paper
        JOIN resident ON resident.id = resident_id WHERE resident_id <> :id"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, told.at, 0, told.words, told.more, told.why, told.contest FROM (
            SELECT resident_id, created_at AS at, words, '' AS more, '' AS why, '' AS contest
                FROM pathway_fact WHERE words <> ''
            UNION ALL SELECT resident_id, created_at, text, steps, '', '' FROM goal
            UNION ALL SELECT resident_id, created_at, note, '', '', '' FROM activity
            UNION ALL SELECT resident_id, created_at, words, '', '', '' FROM observation
            UNION ALL SELECT resident_id, created_at, eligibility_note, extension_reason, decision_reason,
                contest_words FROM enrolment
            UNION ALL SELECT resident_id, created_at, words, title, '', '' FROM proposal
            UNION ALL SELECT resident_id, created_at, person_words, employer_words,
                questions || char(10) || gestures_tried || char(10) || tasks_shown,
                next_words || char(10) || present_names || char(10) || interpreter || char(10) || title
                FROM introduction
            UNION ALL SELECT resident_id, created_at, goals || char(10) || outcome_words, tutor_words,
                person_words, tasks || char(10) || skills || char(10) || conditions || char(10) || evaluation
                || char(10) || protection || char(10) || prevention || char(10) || benefits
                || char(10) || work || char(10) || place || char(10) || signer || char(10) || guardian
                || char(10) || emergency || char(10) || current_employer || char(10) || tutor_name
                FROM immersion
            UNION ALL SELECT resident_id, created_at, words, well, said_by, '' FROM voice
            UNION ALL SELECT resident_id, created_at, words, '', '', '' FROM adjustment
        ) AS told JOIN resident ON resident.id = told.resident_id WHERE told.resident_id <> :id"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, pointing.created_at, 0, words, answer
        FROM pointing JOIN resident ON resident.id = resident_id WHERE resident_id <> :id"""),
    (MentionPlace.FILE, Opens.RESIDENT, f"""
        SELECT resident.id, {_NAME}, told.at, 0, told.words, told.more FROM (
            SELECT resident_id, created_at AS at, goal AS words, assessment AS more FROM pair
            UNION ALL SELECT resident_id, created_at, note, '' FROM pair_meeting WHERE note <> ''
            UNION ALL SELECT resident_id, created_at, words, '' FROM attendance WHERE words <> ''
        ) AS told JOIN resident ON resident.id = told.resident_id WHERE told.resident_id <> :id"""),
    (MentionPlace.NETWORK, Opens.NOTHING, """
        SELECT NULL, coalesce(nullif(name, ''), kind), created_at, 0, note FROM event WHERE note <> ''
        UNION ALL SELECT NULL, name, created_at, 0, note || char(10) || assessment FROM convention
        UNION ALL SELECT NULL, name, created_at, 0, note FROM partner WHERE note <> ''
        UNION ALL SELECT NULL, trim(first_name || ' ' || last_name), created_at, 0, note FROM collaborator
            WHERE note <> ''"""),
    # Of nobody who has a file, or of a whole residence: nothing to open, and words to look for all the same.
    (MentionPlace.PASSAGE, Opens.NOTHING, """
        SELECT NULL, '', created_at, 0, words, answer FROM pointing WHERE resident_id IS NULL
        AND coalesce(first_contact_id NOT IN (SELECT id FROM first_contact WHERE resident_id = :id), 1)"""),
    (MentionPlace.PASSAGE, Opens.NOTHING, "SELECT NULL, '', created_at, 0, name, note FROM outreach"),
    (MentionPlace.PASSAGE, Opens.NOTHING, "SELECT NULL, '', created_at, 0, note FROM hall_day"),
    (MentionPlace.EMPLOYER, Opens.EMPLOYER, """
        SELECT employer.id, coalesce(nullif(trade_name, ''), legal_name), NULL, 0, note,
               (SELECT group_concat(access, char(10)) FROM site WHERE employer_id = employer.id)
        FROM employer"""),
    (MentionPlace.EMPLOYER, Opens.EMPLOYER, """
        SELECT employer.id, coalesce(nullif(trade_name, ''), legal_name), told.at, 0, told.words FROM (
            SELECT employer_id, created_at AS at, words FROM approach WHERE words <> ''
            UNION ALL SELECT employer_id, created_at, words FROM promise_made
            UNION ALL SELECT employer_id, created_at, barred_words FROM employer_standing
                WHERE barred_words <> ''
        ) AS told JOIN employer ON employer.id = told.employer_id"""),
    (MentionPlace.JOB, Opens.JOB, """
        SELECT job.id, title, criterion_change.created_at, 0, at_first, negotiated
        FROM criterion_change JOIN job ON job.id = job_id"""),
    (MentionPlace.JOB, Opens.JOB, """
        SELECT job.id, title, NULL, 0, tasks, gestures, loads, pace, tools, surroundings,
               protective_equipment, french_needed, reading_needed, team, shown_by, beginner_mistakes,
               makes_people_stay, pay
        FROM job"""),
)  # fmt: skip
_DRAFTS: Final = "SELECT kind, updated_at, payload FROM kept_draft WHERE instr(key || payload, :text) = 0"


def find(connection: Connection, resident_id: UUID, needle: Needle) -> tuple[Mention, ...]:
    """Return where a person is named outside of their file, what is certain first.

    Args:
        connection: Of a transaction of somebody who may read every file.
        resident_id: The person, whose own file is left out.
        needle: How they may be named.
    """
    # In what the other organisation noted too, and in half-typed work of others: what is found says where,
    # never in which words.
    with guard.erasing(connection):
        found = [mention for query in _QUERIES for mention in _of(connection, query, resident_id, needle)]
        found += _drafts(connection, resident_id, needle)
    return tuple(sorted(dict.fromkeys(found), key=_order))


def left(session: Session) -> tuple[ToLookAt, ...]:
    """Return the places still to be looked at after files were erased."""
    row = session.get(SettingRow, _LEFT)
    return from_json(row.value, tuple[ToLookAt, ...]) if row is not None else ()


def leave(session: Session, mentions: Iterable[Mention], now: datetime) -> None:
    """Keep where an erased person may still be named: ids, so that nothing tells who it was."""
    places = [
        ToLookAt(place=one.place, opens=one.opens, record_id=one.record_id, erased_at=now)
        for one in mentions
        if one.record_id is not None and one.is_certain and not one.is_fixed
    ]
    _write(session, (*left(session), *places))


def looked_at(session: Session, place: ToLookAt) -> None:
    """Take a place off the list."""
    _write(session, tuple(known for known in left(session) if known != place))


def _write(session: Session, places: tuple[ToLookAt, ...]) -> None:
    value = canonical_json(tuple(dict.fromkeys(places)), tuple[ToLookAt, ...])
    session.merge(SettingRow(name=_LEFT, value=value))


def _of(
    connection: Connection, query: tuple[MentionPlace, Opens, str], resident_id: UUID, needle: Needle
) -> Iterator[Mention]:
    place, opens, statement = query
    for key, title, at, is_fixed, *texts in connection.exec_driver_sql(statement, {"id": resident_id.bytes}):
        is_certain = needle.is_in("\n".join(filter(None, texts)))
        if is_certain is not None:
            yield Mention(
                place=place,
                opens=opens,
                record_id=UUID(bytes=key) if key else None,
                title=title,
                on=local_day(at),
                is_certain=is_certain,
                is_fixed=bool(is_fixed),
            )


def _drafts(connection: Connection, resident_id: UUID, needle: Needle) -> Iterator[Mention]:
    rows = connection.exec_driver_sql(_DRAFTS, {"text": str(resident_id)})
    for _kind, at, payload in rows:
        is_certain = needle.is_in("\n".join(_words(json.loads(payload))))
        if is_certain is not None:
            yield Mention(
                place=MentionPlace.DRAFT,
                opens=Opens.NOTHING,
                record_id=None,
                title="",
                on=local_day(at),
                is_certain=is_certain,
            )


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _words(part)


def _order(mention: Mention) -> tuple[bool, int, str]:
    return not mention.is_certain, list(MentionPlace).index(mention.place), mention.title
