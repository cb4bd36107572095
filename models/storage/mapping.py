"""Works out at import, while the passphrase is typed, what the first queries would otherwise wait for."""

from __future__ import annotations

from sqlalchemy.orm import configure_mappers

from models.entities import (
    around,
    attachments,
    backups,
    barriers,
    collaborators,
    communes,
    dated_papers,
    duplicates,
    employers,
    events,
    first_contacts,
    hall_days,
    immersions,
    in_work,
    jobs,
    journal,
    meetings,
    network,
    outreach,
    own_fields,
    pathway,
    people,
    placements,
    places,
    plan_copies,
    plans,
    print_orders,
    privacy,
    profile,
    programmes,
    proposals,
    prospecting,
    residents,
    settings,
    templates,
    today,
    translations,
    work,
)
from models.records.codec import from_plain
from models.records.settings import Settings
from models.storage import settings as settings_in_store

MAPPED = (
    around,
    attachments,
    backups,
    barriers,
    collaborators,
    communes,
    dated_papers,
    duplicates,
    employers,
    events,
    first_contacts,
    hall_days,
    immersions,
    in_work,
    jobs,
    journal,
    meetings,
    network,
    outreach,
    own_fields,
    pathway,
    people,
    placements,
    places,
    plan_copies,
    plans,
    print_orders,
    privacy,
    profile,
    programmes,
    proposals,
    prospecting,
    residents,
    settings,
    templates,
    today,
    translations,
    work,
)
"""Every module of mapped classes."""

configure_mappers()
# How classes map to tables; how a record is read from JSON; which terms this version ships.
from_plain({}, Settings)
settings_in_store.shipped_terms()
