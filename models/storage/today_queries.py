"""The queries of the list of the day: each walks along one index and stops at a limit."""

from __future__ import annotations

import re
from typing import Final

from models.records.today import ReminderKind

# ruff: noqa: S608  (own names)
_PERSON: Final = "file.id, file.first_name, file.last_name, home.name, file.room"
_FILE: Final = """
    CROSS JOIN resident AS file ON file.id = {row}.resident_id AND file.removed_at IS NULL
      AND (:sees OR file.restriction IS NULL)
    LEFT JOIN residence AS home ON home.id = file.residence_id
"""
OPEN: Final = """NOT EXISTS (
    SELECT 1 FROM today_mark AS mark WHERE mark.record_id = {key} AND mark.reason = '{kind}'
    AND mark.due_on IS {due} AND (mark.until IS NULL OR mark.until > :today))"""
_OF_ME: Final = """(:everybody OR EXISTS (
    SELECT 1 FROM last_seen AS met WHERE met.resident_id = {row}.resident_id
    AND (met.adviser_id = :adviser OR met.adviser_id IS NULL)))"""

FEW: Final = 2_000
"""Whoever met no more people than this is served from their people; others, from the days."""
HOW_MANY: Final = """SELECT count(*) FROM (
    SELECT 1 FROM last_seen WHERE adviser_id = :adviser OR adviser_id IS NULL LIMIT :limit)"""
FROM_ONE: Final = re.compile(r"FROM (follow_up|standing|plain_paper|check_point|adjustment) AS one\b")
FROM_MINE: Final = r"""FROM last_seen AS met CROSS JOIN \1 AS one ON one.resident_id = met.resident_id
    AND (met.adviser_id = :adviser OR met.adviser_id IS NULL)"""


def _select(kind: ReminderKind, *, table: str, row: str, due: str, detail: str, where: str) -> str:
    """Return the query of a kind: rows with a key, a person, a day and a detail."""
    key = f"{row}.meeting_id" if table == "promise" else f"{row}.id"
    return f"""
        SELECT {key}, {_PERSON}, {due}, {detail} FROM {table} AS {row} {_FILE.format(row=row)}
        WHERE {where} AND {OPEN.format(key=key, kind=kind.value, due=due)}
        ORDER BY {due} LIMIT :limit
    """


_MINE: Final = "{row}.adviser_id = :adviser AND "
# Who said « not now » since is left in peace until the day they named, whatever was promised before.
_LATER: Final = """NOT EXISTS (
    SELECT 1 FROM first_contact AS asked CROSS JOIN meeting AS before ON before.id = said.meeting_id
    WHERE asked.resident_id = said.resident_id AND asked.removed_at IS NULL AND asked.outcome = 'not_now'
      AND asked.next_on > :today AND asked.created_at > before.met_at)"""
# The same of a step: it waits for that day, unless the person came back before, or it was agreed since.
_AWAKE: Final = """NOT EXISTS (
    SELECT 1 FROM first_contact AS asked
    WHERE asked.resident_id = {row}.resident_id AND asked.removed_at IS NULL AND asked.outcome = 'not_now'
      AND asked.next_on > :today AND asked.created_at > {row}.created_at
      AND NOT EXISTS (SELECT 1 FROM first_contact AS later WHERE later.resident_id = asked.resident_id
        AND later.removed_at IS NULL
        AND (later.contacted_on, later.created_at) > (asked.contacted_on, asked.created_at))
      AND NOT EXISTS (SELECT 1 FROM meeting_clock AS met WHERE met.resident_id = asked.resident_id
        AND met.removed_at IS NULL AND met.is_attempt = 0 AND met.channel NOT IN ('poster', 'sms')
        AND met.met_at > asked.created_at))"""
PROMISES: Final = {
    is_all: _select(
        ReminderKind.PROMISE, table="promise", row="said", due="said.due_on", detail="said.next_step",
        where=("" if is_all else _MINE.format(row="said")) + "said.due_on <= :until AND " + _LATER,
    )
    for is_all in (False, True)
}  # fmt: skip
_UNHEARD: Final = """CASE
    WHEN one.person_answer IS NULL AND one.person_heard_on IS NULL THEN 'person'
    WHEN one.employer_answer IS NULL AND one.employer_heard_on IS NULL THEN 'employer' ELSE 'answer' END"""
_DEBRIEF_DUE: Final = f"""CASE WHEN {_UNHEARD} = 'answer'
    THEN coalesce(one.answer_by, date(one.meet_on, '+7 days')) ELSE date(one.meet_on, '+1 day') END"""
BESIDE: Final = {
    ReminderKind.PARTNER_MEETING: _select(
        ReminderKind.PARTNER_MEETING, table="follow_up", row="one", due="one.next_meeting_on",
        detail="one.organisation_kind",
        where="one.removed_at IS NULL AND one.ended_on IS NULL AND one.next_meeting_on <= :until "
        "AND one.next_meeting_on >= :since AND " + _OF_ME.format(row="one"),
    ),
    ReminderKind.CONTRACT_END: _select(
        ReminderKind.CONTRACT_END, table="standing", row="one", due="one.contract_ends_on", detail="''",
        where="one.removed_at IS NULL AND one.contract_ends_on <= :contract "
        "AND one.contract_ends_on >= :since AND " + _OF_ME.format(row="one"),
    ),
    ReminderKind.GOAL: _select(
        ReminderKind.GOAL, table="goal", row="one", due="one.next_due_on", detail="''",
        where="one.removed_at IS NULL AND one.next_due_on <= :until "
        "AND (:everybody OR one.adviser_id = :adviser) AND " + _AWAKE.format(row="one"),
    ),
    ReminderKind.WORKPLACE_MEETING: _select(
        ReminderKind.WORKPLACE_MEETING, table="introduction", row="one", due="one.meet_on",
        detail="coalesce(substr(one.meet_at, 1, 5), '')",
        where="one.removed_at IS NULL AND one.meet_on >= :today AND one.meet_on <= :until "
        "AND one.not_happened_side = '' AND (:everybody OR one.adviser_id = :adviser)",
    ),
    # It stays until what came of the meeting is noted, or that no answer came: months are not waited for.
    ReminderKind.DEBRIEF: _select(
        ReminderKind.DEBRIEF, table="introduction", row="one", due=_DEBRIEF_DUE, detail=_UNHEARD,
        where="one.removed_at IS NULL AND one.meet_on <= :today AND one.not_happened_side = '' "
        "AND coalesce(one.person_answer, '') NOT IN ('no', 'silent') "
        "AND coalesce(one.employer_answer, '') NOT IN ('no', 'silent') "
        "AND NOT (one.person_answer IS 'yes' AND one.employer_answer IS 'yes') "
        f"AND {_DEBRIEF_DUE} <= :until AND (:everybody OR one.adviser_id = :adviser)",
    ),
    ReminderKind.IMMERSION: _select(
        ReminderKind.IMMERSION, table="immersion", row="one", due="one.ends_on", detail="''",
        where="one.removed_at IS NULL AND one.outcome = '' AND one.ends_on <= :today "
        "AND coalesce(one.renewal_ends_on, one.ends_on) <= :today "
        "AND (:everybody OR one.adviser_id = :adviser)",
    ),
    ReminderKind.DOCUMENT: _select(
        ReminderKind.DOCUMENT, table="plain_paper", row="one", due="one.expires_on", detail="one.kind",
        where="one.removed_at IS NULL AND one.expires_on <= :papers AND "
        + _OF_ME.format(row="one"),
    ),
}  # fmt: skip
CONTACTS: Final = f"""
    SELECT told.id, {_PERSON}, told.contact_on, '' FROM (
        SELECT one.id, one.resident_id, one.contact_on FROM follow_up AS one
        WHERE one.removed_at IS NULL AND one.contact = 'dated' AND one.contact_on <= :bound
        UNION ALL
        SELECT one.id, one.resident_id, one.contact_on FROM standing AS one
        WHERE one.removed_at IS NULL AND one.contact = 'dated' AND one.contact_on <= :bound
    ) AS told {_FILE.format(row="told")}
    WHERE NOT EXISTS (SELECT 1 FROM follow_up AS other WHERE other.resident_id = told.resident_id
        AND other.removed_at IS NULL AND other.contact = 'dated'
        AND (other.contact_on, other.id) > (told.contact_on, told.id))
      AND NOT EXISTS (SELECT 1 FROM standing AS other WHERE other.resident_id = told.resident_id
        AND other.removed_at IS NULL AND other.contact = 'dated'
        AND (other.contact_on, other.id) > (told.contact_on, told.id))
      AND {_OF_ME.format(row="told")}
    ORDER BY told.contact_on DESC LIMIT :limit
"""
ORIENTED: Final = f"""
    SELECT one.id, {_PERSON}, one.oriented_on, '' FROM standing AS one {_FILE.format(row="one")}
    WHERE one.removed_at IS NULL AND one.oriented_on <= :bound AND one.contract_signed_on IS NULL
      AND one.contract <> 'yes' AND {_OF_ME.format(row="one")}
    ORDER BY one.oriented_on DESC LIMIT :limit
"""
PACKAGES: Final = {
    ReminderKind.RECEIPT: "one.withdrawn_on IS NULL AND one.acknowledged_on IS NULL "
    "AND one.made_on <= :waiting",
    ReminderKind.WITHDRAWAL: "one.withdrawn_on IS NOT NULL AND one.told_on IS NULL",
}
PACKAGE: Final = f"""
    SELECT one.id, {_PERSON}, {{due}}, one.partner FROM hand_over AS one {_FILE.format(row="one")}
    WHERE one.direction = 'given' AND {{where}} AND (:everybody OR one.adviser_id = :adviser)
      AND {{open}}
    ORDER BY {{due}} LIMIT :limit
"""
NOT_NOW: Final = f"""
    SELECT one.id, file.id, coalesce(file.first_name, one.code), coalesce(file.last_name, ''), home.name,
      coalesce(file.room, ''), one.next_on, one.channel
    FROM first_contact AS one
    LEFT JOIN resident AS file ON file.id = one.resident_id
    LEFT JOIN residence AS home ON home.id = one.residence_id
    WHERE one.removed_at IS NULL AND one.outcome = 'not_now' AND one.next_on <= :today
      AND (file.id IS NULL OR (file.removed_at IS NULL AND (:sees OR file.restriction IS NULL)))
      AND (:everybody OR one.adviser_id = :adviser)
      AND (one.resident_id IS NULL OR NOT EXISTS (
        SELECT 1 FROM last_seen AS met
        WHERE met.resident_id = one.resident_id AND met.seen_on >= one.next_on))
      AND NOT EXISTS (SELECT 1 FROM first_contact AS later WHERE later.removed_at IS NULL
        AND (later.resident_id = one.resident_id OR (one.code <> '' AND later.code = one.code))
        AND (later.contacted_on, later.created_at) > (one.contacted_on, one.created_at))
      AND {OPEN.format(key="one.id", kind=ReminderKind.NOT_NOW.value, due="one.next_on")}
    ORDER BY one.next_on LIMIT :limit
"""
RELAYS: Final = f"""
    SELECT one.id, file.id, coalesce(file.first_name, ''), coalesce(file.last_name, ''), home.name, '',
      one.pointed_on, ''
    FROM pointing AS one
    LEFT JOIN resident AS file ON file.id = one.resident_id
    LEFT JOIN residence AS home ON home.id = one.residence_id
    WHERE one.removed_at IS NULL AND one.answered_on IS NULL
      AND (file.id IS NULL OR (file.removed_at IS NULL AND (:sees OR file.restriction IS NULL)))
      AND (:everybody OR one.adviser_id = :adviser)
      AND {OPEN.format(key="one.id", kind=ReminderKind.RELAY.value, due="one.pointed_on")}
    ORDER BY one.pointed_on LIMIT :limit
"""
# For the whole team: an agreement is nobody's own.
CONVENTIONS: Final = f"""
    SELECT one.id, NULL, coalesce(partner.name, nullif(firm.trade_name, ''), firm.legal_name), '', '', '',
      one.expires_on, one.kind
    FROM convention AS one LEFT JOIN partner ON partner.id = one.partner_id
    LEFT JOIN employer AS firm ON firm.id = one.employer_id
    WHERE one.removed_at IS NULL AND one.remind_on <= :today
      AND {OPEN.format(key="one.id", kind=ReminderKind.CONVENTION.value, due="one.expires_on")}
    ORDER BY one.expires_on LIMIT :limit
"""
# As ``rules.prospecting.call_again`` has it: what an approach has followed since is done, and who is not to
# be contacted is on no list of calls. The line opens the employer.
EMPLOYER_ACTIONS: Final = f"""
    SELECT firm.id, NULL, coalesce(nullif(firm.trade_name, ''), firm.legal_name), '', '', '',
      one.next_on, one.next_action
    FROM approach AS one CROSS JOIN employer AS firm ON firm.id = one.employer_id AND firm.removed_at IS NULL
    WHERE one.removed_at IS NULL AND one.next_on BETWEEN :since AND :today
      AND (:everybody OR one.adviser_id = :adviser) AND firm.stage <> 'do_not_contact'
      AND NOT EXISTS (SELECT 1 FROM approach AS later WHERE later.employer_id = one.employer_id
        AND later.removed_at IS NULL
        AND (later.happened_on, later.created_at) > (one.happened_on, one.created_at))
      AND NOT EXISTS (SELECT 1 FROM employer_standing AS told WHERE told.employer_id = one.employer_id
        AND told.removed_at IS NULL AND told.barred_reason <> '')
      AND {OPEN.format(key="firm.id", kind=ReminderKind.EMPLOYER_ACTION.value, due="one.next_on")}
    ORDER BY one.next_on LIMIT :limit
"""
_HIRE: Final = """CROSS JOIN placement AS hire ON hire.id = one.placement_id AND hire.removed_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM pathway_fact AS broke WHERE broke.resident_id = one.resident_id
        AND broke.removed_at IS NULL AND broke.kind = 'broke' AND (broke.placement_id = hire.id
        OR (broke.placement_id IS NULL AND broke.happened_on >= hire.starts_on)))"""
# As ``rules.point_states`` has it: a point before one that was done is not to be done any more.
CHECK_POINTS: Final = f"""
    SELECT one.id, {_PERSON}, one.due_on, one.code FROM check_point AS one {_FILE.format(row="one")} {_HIRE}
    WHERE one.removed_at IS NULL AND one.done_on IS NULL AND one.due_on <= :until AND one.due_on >= :since
      AND one.code <> 'trial_end' AND {_OF_ME.format(row="one")}
      AND NOT EXISTS (SELECT 1 FROM check_point AS later WHERE later.placement_id = one.placement_id
        AND later.removed_at IS NULL AND later.done_on IS NOT NULL AND later.due_on > one.due_on)
      AND {OPEN.format(key="one.id", kind=ReminderKind.CHECK_POINT.value, due="one.due_on")}
    ORDER BY one.due_on LIMIT :limit
"""
ADJUSTMENTS: Final = f"""
    SELECT one.id, {_PERSON}, one.due_on, one.owner FROM adjustment AS one {_FILE.format(row="one")} {_HIRE}
    WHERE one.removed_at IS NULL AND one.done_on IS NULL AND one.due_on <= :until
      AND {_OF_ME.format(row="one")}
      AND {OPEN.format(key="one.id", kind=ReminderKind.ADJUSTMENT.value, due="one.due_on")}
    ORDER BY one.due_on LIMIT :limit
"""
_RUNNING: Final = f"""
    SELECT one.id, {_PERSON}, one.{{due}}, one.starts_on FROM placement AS one {_FILE.format(row="one")}
    {_HIRE.replace("one.placement_id", "one.id")}
    WHERE one.removed_at IS NULL AND one.{{due}} BETWEEN :today AND :until AND {_OF_ME.format(row="one")}
"""
HIRE_ENDS: Final = (
    _RUNNING.format(due="ends_on")
    + f""" AND {OPEN.format(key="one.id", kind=ReminderKind.HIRE_END.value, due="one.ends_on")}
    ORDER BY one.ends_on LIMIT :limit"""
)
INFORMATION: Final = f"""
    SELECT one.id, {_PERSON}, one.starts_on, one.contract_type, one.ends_on, one.has_trial_clause,
      (SELECT group_concat(told.code) FROM duty_done AS told
        WHERE told.placement_id = one.id AND told.removed_at IS NULL)
    FROM placement AS one {_FILE.format(row="one")} {_HIRE.replace("one.placement_id", "one.id")}
    WHERE one.removed_at IS NULL AND one.starts_on BETWEEN :since AND :until AND {_OF_ME.format(row="one")}
    ORDER BY one.starts_on DESC LIMIT :limit
"""
# A plan has the status of its newest version; « again »: one before was signed, and holds meanwhile.
UNSIGNED: Final = f"""
    SELECT one.id, {_PERSON}, one.starts_on, coalesce((SELECT CASE WHEN EXISTS (
            SELECT 1 FROM plan_version WHERE plan_id = made.id AND sealed_at IS NOT NULL
        ) THEN 'again|' ELSE '' END || made.status FROM plan AS made
        WHERE made.placement_id = one.id AND made.removed_at IS NULL LIMIT 1), '')
    FROM placement AS one {_FILE.format(row="one")} {_HIRE.replace("one.placement_id", "one.id")}
    WHERE one.removed_at IS NULL AND one.starts_on BETWEEN :since AND :until AND {_OF_ME.format(row="one")}
      AND NOT EXISTS (SELECT 1 FROM plan AS signed WHERE signed.placement_id = one.id
        AND signed.removed_at IS NULL AND signed.status = 'signed')
      AND {OPEN.format(key="one.id", kind=ReminderKind.UNSIGNED.value, due="one.starts_on")}
    ORDER BY one.starts_on DESC LIMIT :limit
"""
# The agreement is signed before the first day (L5135-4): whoever is not waiting for one any more is left out.
AGREEMENTS: Final = _select(
    ReminderKind.AGREEMENT, table="immersion", row="one", due="one.starts_on", detail="''",
    where="one.removed_at IS NULL AND one.outcome = '' AND one.signed_on IS NULL "
    "AND one.starts_on BETWEEN :since AND :until AND (:everybody OR one.adviser_id = :adviser)",
)  # fmt: skip
TRIAL_ENDS: Final = f"{_RUNNING.format(due='trial_ends_on')} ORDER BY one.trial_ends_on LIMIT :limit"
# Where somebody said that it does not go well, where a point was missed, where one side was not heard.
WATCHED: Final = f"""
    SELECT one.id, {_PERSON}, NULL, '', one.starts_on FROM (
        SELECT told.placement_id AS key FROM voice AS told WHERE told.removed_at IS NULL
          AND told.heard_on >= :risks AND told.weather IN ('watch', 'risk')
        UNION ALL SELECT point.placement_id FROM check_point AS point WHERE point.removed_at IS NULL
          AND point.done_on IS NULL AND point.due_on BETWEEN :since AND :missed AND point.code <> 'trial_end'
        UNION ALL SELECT point.placement_id FROM check_point AS point WHERE point.removed_at IS NULL
          AND point.done_on BETWEEN :since AND :waited
    ) AS watched CROSS JOIN placement AS one ON one.id = watched.key {_FILE.format(row="one")}
    {_HIRE.replace("one.placement_id", "one.id")}
    WHERE one.removed_at IS NULL AND one.starts_on IS NOT NULL AND {_OF_ME.format(row="one")}
      AND (one.ends_on IS NULL OR one.ends_on >= :today)
    LIMIT :limit
"""
SEEN: Final = f"""
    SELECT met.resident_id, {_PERSON}, met.seen_on, '' FROM last_seen AS met {_FILE.format(row="met")}
    WHERE {{whose}} met.seen_on <= :before AND file.stage <> 'left'
      AND NOT EXISTS (SELECT 1 FROM first_contact AS asked WHERE asked.resident_id = met.resident_id
        AND asked.removed_at IS NULL AND asked.outcome = 'not_now' AND asked.next_on > :today)
      AND {OPEN.format(key="met.resident_id", kind=ReminderKind.NOT_SEEN.value, due="met.seen_on")}
    ORDER BY met.seen_on DESC LIMIT :limit
"""
