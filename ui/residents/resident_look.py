"""How a person looks in a list: name, place, last contact, how far they have come."""

from __future__ import annotations

from models.records.residents import ResidentRow, ResidentStage
from ui.dates import short_date
from ui.discretion import shown_name, shown_private
from ui.labels import label_of
from ui.residents.resident_file import STAGE_HUES
from ui.tables.rows import RowLook
from ui.widgets.cards import hue_of, initials_of


def row_look(resident: ResidentRow) -> RowLook:
    """Return the line of a person."""
    stage = ResidentStage(resident.stage)
    place = " · ".join(
        part for part in (resident.residence_name, shown_private(resident.room), resident.languages) if part
    )
    return RowLook(
        title=shown_name(resident.display_name),
        subtitle=place,
        initials=initials_of(resident.display_name),
        hue=hue_of(resident.display_name),
        trailing=short_date(resident.last_contact_on),
        pill=label_of(stage),
        pill_hue=STAGE_HUES[stage],
    )
