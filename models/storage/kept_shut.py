"""Triggers on what is not to be changed by everybody: texts of plans, signed sheets, what the team shares.

They are put on each connection with the views of ``models.storage.withheld``, and ask who acts as these do.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import fields
from typing import Final

from models.records.settings import Settings
from models.rules.rights import PERSONAL_SETTINGS, REFUSED
from models.storage import matching_rules

# Whoever writes a plan may not have read all of it: ``plan_texts`` alone changes its text, and a plan stays
# with the person whose agreement its note hangs on.
_TEXTS: Final = {
    "plan_version": ("UPDATE OF content_json, plan_id", "DELETE"),
    "plan": ("UPDATE OF resident_id", "DELETE"),
}
_OF_THE_TEAM: Final = (
    *(field.name for field in fields(Settings) if field.name not in PERSONAL_SETTINGS),
    matching_rules.SETTING,
)
_SHARED_NAMES: Final = ", ".join(f"'{name}'" for name in _OF_THE_TEAM)
_IS_ME: Final = "OLD.id IS (SELECT palier_adviser())"
# What the whole team shares, and the card of a colleague, change with the right to administer only. Rows that
# were never there are anybody's: lists and defaults are loaded by whoever opens the vault first.
_SHARED: Final = {
    "setting": (
        ("UPDATE", f"(OLD.name IN ({_SHARED_NAMES}) AND OLD.value IS NOT NEW.value OR OLD.name <> NEW.name)"),
        ("DELETE", f"OLD.name IN ({_SHARED_NAMES})"),
        ("INSERT", f"""NEW.name IN ({_SHARED_NAMES}) AND EXISTS (
            SELECT 1 FROM main.setting WHERE name = NEW.name AND value IS NOT NEW.value)"""),  # noqa: S608  (own names)
    ),
    "term": (
        ("UPDATE", "1"),
        ("DELETE", "1"),
        ("INSERT", """EXISTS (SELECT 1 FROM main.term AS known WHERE known.vocabulary = NEW.vocabulary
            AND known.code = NEW.code AND known.version = NEW.version)"""),
    ),
    "adviser": (("UPDATE", f"NOT {_IS_ME}"),),
}  # fmt: skip

# A signed sheet is written with the plan it is of; the other papers of a person with their file.
_SHEETS: Final = {
    "INSERT": "NEW.version_id IS NOT NULL",
    "UPDATE": "OLD.version_id IS NOT NULL",
    "DELETE": "OLD.version_id IS NOT NULL",
}


def triggers(tables: Container[str], *, everything: str) -> Iterator[str]:
    """Return the statements that put the triggers on a connection of SQLite.

    Args:
        tables: Those there are: an older schema has not all of them.
        everything: When the application itself acts, or was let, in SQL.
    """
    for table, name, change, when in _shut(everything):
        if table in tables:
            yield (
                f"CREATE TEMP TRIGGER {table}_{name} BEFORE {change} ON main.{table} "
                f"WHEN {when} BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
            )


def _shut(everything: str) -> Iterator[tuple[str, str, str, str]]:
    """Return each table, the name of its trigger, the change, and when it is refused, in SQL."""
    for table, changes in _TEXTS.items():
        for change in changes:
            yield table, f"text_{change.split()[0]}", change, f"NOT {everything}"
    for change, is_sheet in _SHEETS.items():
        may_plan = f"({everything} OR (SELECT palier_writes_plans()))"
        yield "attachment", f"sheet_{change}", change, f"NOT {may_plan} AND {is_sheet}"
    for table, shared in _SHARED.items():
        for change, refused in shared:
            may_share = f"({everything} OR (SELECT palier_coordinates()))"
            yield table, f"shared_{change}", change, f"NOT {may_share} AND {refused}"
