"""Works out how classes map to tables at import, while the passphrase is typed, not at the first query."""

from __future__ import annotations

from sqlalchemy.orm import configure_mappers

from models.entities import employers, jobs, meetings, placements, places, plans, residents, settings, work

MAPPED = (employers, jobs, meetings, placements, places, plans, residents, settings, work)
"""Every module of mapped classes."""

configure_mappers()
