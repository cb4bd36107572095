"""What merges left aside: every value that was not chosen, still with the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.records.residents import ResidentRecord
from ui.dates import short_date
from ui.duplicates.field_words import field_name, value_words

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate


def other_values(workspace: Workspace, record: ResidentRecord) -> list[tuple[str, str]]:
    """Return a title and a text for each file that went into this one."""
    found = []
    for merge in workspace.duplicates.merged_into(record.resident_id):
        day = short_date(merge.merged_at.astimezone().date())
        title = translate("duplicates", "Other values, of {code} (one file since {date})")
        lines = [
            translate("duplicates", "{field}: {value}").format(
                field=field_name(other.name), value=value_words(workspace, other.name, other.value)
            )
            for other in merge.others
        ]
        text = "\n".join(lines) or translate("duplicates", "Both files said the same.")
        found.append((title.format(code=merge.code, date=day), text))
    return found
