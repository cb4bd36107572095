"""When a hall is open, in one line: hours, place, and who of the team holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.outreach.outreach_words import hall_name, hours

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.outreach import Occurrence


def opening_line(workspace: Workspace, opening: Occurrence) -> str:
    """Return « 14 h – 17 h · Les Tilleuls · Hall B · Awa Diop, Paul Morin »."""
    slot = opening.slot.content
    parts = [hours(slot)]
    for place in workspace.residents.residences():
        if place.residence_id == slot.residence_id:
            parts += [place.content.name, hall_name(place.content, slot.hall_id)]
    if slot.advisers:
        names = {one.adviser_id: one.display_name for one in workspace.people.members()}
        parts.append(", ".join(filter(None, (names.get(key, "") for key in slot.advisers))))
    return " · ".join(filter(None, parts))
