"""Triggers on what is not to be changed by everybody: texts of plans, signed sheets, what the team shares.

They are put on each connection with the views of ``models.storage.withheld``, and ask who acts as these do.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Final

from models.records.settings import Settings
from models.rules.rights import PERSONAL_SETTINGS, REFUSED

# Whoever writes a plan may not have read all of it: ``plan_texts`` alone changes its text, and a plan stays
# with the person whose agreement its note hangs on.
_TEXTS: Final = {
    "plan_version": ("UPDATE OF content_json, plan_id", "DELETE"),
    "plan": ("UPDATE OF resident_id", "DELETE"),
}
_SHARED_NAMES: Final = ", ".join(
    f"'{field.name}'" for field in fields(Settings) if field.name not in PERSONAL_SETTINGS
)
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


def put(raw: Any, *, everything: str) -> None:
    """Put the triggers on a connection of SQLite, outside of any transaction.

    Args:
        raw: The connection.
        everything: When the application itself acts, or was let, in SQL.
    """
    for table, changes in _TEXTS.items():
        for change in changes:
            _put(raw, table, f"text_{change.split()[0]}", change, f"NOT {everything}")
    for change, is_sheet in _SHEETS.items():
        may_plan = f"({everything} OR (SELECT palier_writes_plans()))"
        _put(raw, "attachment", f"sheet_{change}", change, f"NOT {may_plan} AND {is_sheet}")
    for table, shared in _SHARED.items():
        for change, refused in shared:
            may_share = f"({everything} OR (SELECT palier_coordinates()))"
            _put(raw, table, f"shared_{change}", change, f"NOT {may_share} AND {refused}")


def _put(raw: Any, table: str, name: str, change: str, when: str) -> None:
    if raw.execute(f"PRAGMA main.table_info({table})").fetchall():  # an older schema has not all of them
        raw.execute(
            f"CREATE TEMP TRIGGER {table}_{name} BEFORE {change} ON main.{table} "
            f"WHEN {when} BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        )
