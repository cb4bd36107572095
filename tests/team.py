"""People of two organisations who share a vault."""

from __future__ import annotations

from uuid import uuid4

from models.entities.people import OrganisationRow
from models.entities.settings import Adviser
from models.records.people import Actor, Role
from models.records.settings import AdviserDraft
from models.storage.store import Store
from tests.conftest import NOON


def a_team(store: Store) -> dict[str, Actor]:
    """Add Ana, Aude, Co who coordinates and Sam who counts, of one organisation; Bo and Out of the other."""
    team: dict[str, Actor] = {}
    with store.begin() as transaction:
        ours, theirs = uuid4(), uuid4()
        for key in (ours, theirs):
            row = OrganisationRow(id=key, name=str(key))
            row.touch(NOON)
            transaction.session.add(row)
        transaction.flush()
        for name, role, owner in (
            ("Ana", Role.EMPLOYMENT, ours), ("Aude", Role.EMPLOYMENT, ours), ("Bo", Role.EMPLOYMENT, theirs),
            ("Co", Role.COORDINATOR, ours), ("Out", Role.OUTREACH, theirs), ("Sam", Role.STATISTICS, ours),
        ):  # fmt: skip
            adviser = Adviser(id=uuid4(), role=role.value, organisation_id=owner)
            adviser.apply(AdviserDraft(first_name=name), NOON)
            transaction.session.add(adviser)
            transaction.flush()
            team[name] = adviser.to_actor()
    return team
