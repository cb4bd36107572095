"""The invented ways are such as the application itself would work them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from models.demo.filler import Crowd
from models.demo.filling import fill
from models.demo.settings import demo_settings
from models.demo.ways import LONG_WAY
from models.entities.pathway import PathwayFact
from models.entities.residents import Resident
from models.storage import residents
from tests.conftest import NOON

if TYPE_CHECKING:
    from models.storage.store import Store


def _fill(store: Store, count: int, facts: int) -> None:
    crowd = Crowd(residents=count, employers=2, facts=facts, seed=7, now=NOON, settings=demo_settings())
    fill(store, crowd, lambda *_: None)


def test_as_many_facts_as_asked_one_long_way_and_stages_that_follow(store: Store) -> None:
    _fill(store, 60, 2_000)

    with store.begin() as transaction:
        session = transaction.session
        per_person = dict(
            session.execute(
                select(PathwayFact.resident_id, func.count())
                .where(PathwayFact.kind != "left")
                .group_by(PathwayFact.resident_id)
            ).all()
        )
        people = list(session.scalars(select(Resident)))
        invented = {person.id: person.stage for person in people}
        for person in people:
            residents.refresh_progress(session, person)
        worked_out = {person.id: person.stage for person in people}

    assert sum(per_person.values()) == 2_000
    assert max(per_person.values()) == LONG_WAY
    assert len(per_person) == 60
    assert invented == worked_out
    assert len(set(invented.values())) >= 4
