"""What stands in front of each table of which rows are withheld: what they say then, and to whom.

The conditions are SQL; they ask who acts, by functions that ``models.storage.withheld`` puts on connections.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from models.records.privacy import ConsentUse
from models.rules.plan_secrecy import SENSITIVE_SECTIONS
from models.rules.rights import Reach
from models.storage import special, words_around
from models.storage.withheld_words import KEPT_WHOLE, WORDS

_REACH: Final = "(SELECT palier_reach())"  # asked once per statement, not once per row
_CONSENT: Final = f"""coalesce((
    SELECT is_given FROM main.consent AS answer
    WHERE answer.resident_id = {{person}} AND answer."use" = '{ConsentUse.PARTNER_SHARING}'
    ORDER BY answer.rowid DESC LIMIT 1
), 0)"""  # noqa: S608  (own names)
EVERYTHING: Final = f"{_REACH} = {Reach.EVERYTHING:d}"
"""When nothing is withheld from anybody: the application itself acts, or was let."""
# As ``rights.may_read_note`` has it; a test compares both for every role and organisation.
_NOTE: Final = f"""CASE {_REACH} WHEN {Reach.EVERYTHING:d} THEN 1 WHEN {Reach.NOTHING:d} THEN 0
    ELSE CASE coalesce({{author}}, '')
        WHEN '' THEN (SELECT palier_coordinates())
        WHEN (SELECT palier_organisation()) THEN 1
        ELSE {_REACH} = {Reach.SHARED:d} AND {_CONSENT}
    END
END"""
_OF_MEETING: Final = _NOTE.replace("{person}", "{row}.resident_id")
_AUTHOR: Final = """coalesce({row}.organisation_id, (
    SELECT team.organisation_id FROM main.adviser AS team WHERE team.id = {row}.adviser_id
))"""
# Rows are written one by one: the rules themselves are asked who may read a note, and may change it too.
_CHANGEABLE: Final = f"""CASE {_REACH} WHEN {Reach.EVERYTHING:d} THEN 1 WHEN {Reach.NOTHING:d} THEN 0
    ELSE palier_may_change({{author}}, {_CONSENT.replace("{person}", "{row}.resident_id")})
END"""
_PLAN_AUTHOR: Final = "unhex(replace(json_extract({row}.content_json, '$.internal_note_of'), '-', ''))"
_PLAN_PERSON: Final = "(SELECT theirs.resident_id FROM main.plan AS theirs WHERE theirs.id = {row}.plan_id)"
# A note of before notes of plans kept their author is withheld only where there is a partner.
_ALONE: Final = "({author} IS NULL AND (SELECT count(*) FROM main.organisation WHERE removed_at IS NULL) < 2)"
_PLAN_NOTE: Final = f"""(CASE
    WHEN {EVERYTHING} THEN 1
    WHEN coalesce(json_extract({{row}}.content_json, '$.internal_note'), '') = '' THEN 1
    WHEN {_ALONE} THEN 1
    ELSE {_NOTE}
END)""".replace("{author}", _PLAN_AUTHOR).replace("{person}", _PLAN_PERSON)
# So is who follows a person, noted without its author before schema 13, where the journal cannot tell it.
_IS_ALONE: Final = f"{_REACH} <> {Reach.NOTHING:d} AND {_ALONE}"
_AROUND: Final = f"CASE WHEN {_IS_ALONE} THEN 1 ELSE {_OF_MEETING} END"
_AROUND_CHANGEABLE: Final = f"CASE WHEN {_IS_ALONE} THEN 1 ELSE {_CHANGEABLE} END"
_SECTIONS: Final = ", ".join(f"'$.{name}'" for name in SENSITIVE_SECTIONS)
_OWN: Final = f"""(
    {EVERYTHING} OR {{row}}.adviser_id IS NULL
    OR {{row}}.adviser_id = (SELECT palier_adviser())
)"""


class Front(NamedTuple):
    """What stands in front of a table.

    Attributes:
        silent: What a withheld row says, in SQL, by column; ``{row}`` as below.
        readable: When a row is not withheld, in SQL; ``{row}`` is its name.
        kept: What is refused on a row that may not be changed.
        changeable: When a row may be changed, in SQL; None: when it is readable.
        noted: When the note in a row that is readable is so too, in SQL.
        unnoted: What a readable row says without its note, in SQL, by column.
    """

    silent: dict[str, str]
    readable: str
    kept: tuple[str, ...]
    changeable: str | None = None
    noted: str = "1"
    unnoted: Mapping[str, str] = MappingProxyType({})


# Of a time in a programme, or a place on the list of an event, each organisation changes the codes and days;
# whose words they are, and of whom, stays, or the partner would make them its own to read them.
_WRITTEN_BY_ONE: Final = {
    table: "UPDATE"
    if table in KEPT_WHOLE
    else f"UPDATE OF {', '.join(columns)}, resident_id, adviser_id, adviser_name, organisation_id"
    for table, columns in WORDS.items()
}
_SILENT_LISTS: Final = {"goal": {"steps": "'[]'"}, "voice": {"difficulties": "'[]'"}}
FRONTS: Final[Mapping[str, Front]] = {
    "meeting": Front(
        silent={
            "note": "''",
            "next_step": "NULL",
            "next_step_on": "NULL",
            "next_step_at": "NULL",
            "next_step_place": "''",
            "next_step_way": "''",
        },
        readable=_OF_MEETING.replace("{author}", _AUTHOR),
        kept=("UPDATE", "DELETE"),
        changeable=_CHANGEABLE.replace("{author}", _AUTHOR),
    ),
    **{
        table: Front(
            silent=dict.fromkeys(columns, "''") | _SILENT_LISTS.get(table, {}),
            readable=_OF_MEETING.replace("{author}", _AUTHOR),
            kept=(_WRITTEN_BY_ONE[table], "DELETE"),
            changeable=_CHANGEABLE.replace("{author}", _AUTHOR),
        )
        for table, columns in WORDS.items()
    },
    **{
        table: Front(
            silent=silent,
            readable=_AROUND.replace("{author}", words_around.AUTHOR[table]),
            kept=words_around.KEPT[table],
            changeable=_AROUND_CHANGEABLE.replace("{author}", words_around.AUTHOR[table]),
        )
        for table, silent in words_around.SILENT.items()
    },
    # Half-typed words hold notes too; old work of anybody may be thrown away unread.
    "kept_draft": Front(silent={"payload": "'{}'"}, readable=_OWN, kept=("UPDATE",)),
    "undo_entry": Front(silent={"subject": "''", "inverse": "'{}'"}, readable=_OWN, kept=("UPDATE",)),
    # Every row or none, by the role: the text without some of its sections, no document; and without a note
    # that the role may read, but not of this organisation.
    "plan_version": Front(
        silent={
            "content_json": f"json_remove({{row}}.content_json, {_SECTIONS})",
            "document": "NULL",
            "sealed": "NULL",
        },
        readable=f"({EVERYTHING} OR (SELECT palier_reads_sensitive()))",
        kept=(),
        noted=_PLAN_NOTE,
        unnoted={"content_json": "json_remove({row}.content_json, '$.internal_note')"},
    ),
    **{
        table: Front(silent=silent, readable=special.readable(EVERYTHING), kept=special.KEPT)
        for table, silent in special.SILENT.items()
    },
}
