"""Where a permanence is held, as papers that others will see may say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.rules.neutral_words import neutral_place

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import HallId


def told_place(workspace: Workspace, hall_id: HallId | None) -> str:
    """Return the place of a hall in words that tell nothing of the person; empty where it is not known."""
    hall = workspace.residents.hall(hall_id)
    if hall is None:
        return ""
    homes = {record.residence_id: record.content for record in workspace.residents.residences()}
    home = homes.get(hall.residence_id)
    if home is None:
        return ""
    return neutral_place(hall=hall.hall_name, street=home.street, postcode=home.postcode, city=home.city)
