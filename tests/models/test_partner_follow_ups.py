"""The store itself withholds what another organisation noted of who follows a person, and gave of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import product
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.around import FollowUp, HandOver
from models.entities.people import OrganisationRow
from models.entities.privacy import Consent
from models.entities.residents import Resident
from models.entities.settings import Adviser
from models.errors import RuleBroken
from models.records.around import FOLLOW_UP_WORDS, FollowUpDraft, LastContact
from models.records.hand_overs import Direction, PackageForm, SharedPerson
from models.records.ids import AdviserId, OrganisationId, ResidentId
from models.records.people import NOBODY, Actor, Role
from models.records.privacy import ConsentUse
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft
from models.rules.rights import author_organisation, may_read_note, may_write_note
from models.storage import around, hand_overs
from models.storage.store import Store
from tests.conftest import NOON

OURS, THEIRS = OrganisationId(UUID(int=1 << 96)), OrganisationId(UUID(int=2 << 96))
AUTHORS = {"ours": OURS, "theirs": THEIRS, "nobody": None}
SECRET, DAY = "dit en confiance", NOON.date()
SHARING, SILENT = ResidentId(uuid4()), ResidentId(uuid4())
"""A person who agreed to share with the partner, and one who did not."""
WORDS = ", ".join(FOLLOW_UP_WORDS)
TOLD = (SECRET,) * len(FOLLOW_UP_WORDS)
FORGED = (
    *(f"SELECT {name} FROM main.follow_up" for name in FOLLOW_UP_WORDS),  # noqa: S608  (own names)
    "SELECT content FROM main.hand_over",
    "UPDATE main.follow_up SET organisation_kind = who_does_what",
    "INSERT INTO main.setting (name, value) SELECT 'x', referent_phone FROM main.follow_up",
    "DROP TRIGGER temp.follow_up_stays_UPDATE",
    # SQLite asks nobody before it reads a column that a join takes by its name.
    *(
        f"SELECT who_does_what FROM (SELECT {word} AS who_does_what) AS g {join}"  # noqa: S608  (own names)
        for word, join in (
            ("''", "FULL JOIN main.follow_up USING (who_does_what)"),
            ("''", "RIGHT JOIN follow_up using/**/(who_does_what)"),
            ("''", "NATURAL FULL JOIN main.follow_up"),
            ("'dit en confiance'", "JOIN main.follow_up USING (who_does_what)"),
        )
    ),
)
CHANGES = (
    "UPDATE main.follow_up SET ended_on = '2026-03-10' WHERE id = ?",
    "UPDATE main.follow_up SET organisation_id = NULL, adviser_id = NULL WHERE id = ?",
    "DELETE FROM main.follow_up WHERE id = ?",
)

PACKAGE_CHANGES = (
    "organisation_id = NULL, adviser_id = NULL",
    "direction = 'given'",
    "resident_id = NULL",
    "content = '{}'",
)


def _actor(role: Role, organisation_id: OrganisationId | None) -> Actor:
    return Actor(adviser_id=AdviserId(uuid4()), name="N", role=role, organisation_id=organisation_id)


ACTORS = (*(_actor(*one) for one in product(set(Role) - {Role.STATISTICS}, (OURS, THEIRS, None))), NOBODY)


@pytest.fixture
def noted(store: Store) -> Iterator[Store]:
    """Return a store in which each author noted a line, and gave a package, of each person."""
    with store.begin() as transaction:
        session = transaction.session
        for key in (OURS, THEIRS):
            row = OrganisationRow(id=key, name=str(key))
            row.touch(NOON)
            session.add(row)
        advisers = [_adviser(session, owner) for owner in AUTHORS.values()]
        for person in (SHARING, SILENT):
            _person(session, person)
            session.add(_line(person, None, None))
            for adviser_id, kept in product(advisers, AUTHORS.values()):
                session.add(_line(person, kept, adviser_id))
                for direction in Direction:
                    session.add(_package(person, kept, adviser_id, direction))
    yield store
    store.act_as(NOBODY)


def _adviser(session: Session, organisation_id: OrganisationId | None) -> UUID:
    adviser = Adviser(id=uuid4(), role=Role.EMPLOYMENT.value, organisation_id=organisation_id)
    adviser.apply(AdviserDraft(first_name="Quelqu’un"), NOON)
    session.add(adviser)
    session.flush()
    return adviser.id


def _person(session: Session, key: ResidentId) -> None:
    resident = Resident(id=key, code=str(key), search_key="", stage="met")
    session.add(resident)
    resident.apply(ResidentDraft(first_name="Samir"), NOON)
    session.flush()
    session.add(
        Consent(
            id=uuid4(),
            resident_id=key,
            use=ConsentUse.PARTNER_SHARING.value,
            is_given=key == SHARING,
            decided_on=DAY,
            noted_by="",
            noted_at=NOON,
        )
    )


def _line(person: ResidentId, owner: OrganisationId | None, adviser_id: UUID | None) -> FollowUp:
    row = FollowUp(id=uuid4(), adviser_id=adviser_id, adviser_name="N", organisation_id=owner)
    draft = FollowUpDraft(
        resident_id=person,
        organisation_kind="ML",
        next_meeting_on=DAY,
        contact=LastContact.DATED,
        contact_on=DAY,
    )
    words: dict[str, Any] = dict.fromkeys(FOLLOW_UP_WORDS, SECRET)
    row.apply(replace(draft, **words), NOON)
    return row


def _package(
    person: ResidentId, owner: OrganisationId | None, adviser_id: UUID, direction: Direction
) -> HandOver:
    content = SharedPerson(
        first_name="Samir",
        wishes=SECRET,
        done_text=SECRET,
        urgent_text=SECRET,
        follow_ups=(FollowUpDraft(who_does_what=SECRET),),
    )
    return HandOver(
        id=uuid4(), resident_id=person, direction=direction.value, form=PackageForm.SHEET.value,
        reference=str(uuid4()), partner="Atelier", blocks=(), content=content, made_on=DAY, receipt="",
        noted_at=NOON, noted_by="N", adviser_id=adviser_id, organisation_id=owner,
        acknowledged_by="", told_by="",
    )  # fmt: skip


def _owners(store: Store, table: str, kept: str) -> dict[bytes, tuple[OrganisationId | None, UUID]]:
    """Return, for each row, the organisation it belongs to and the person it is about."""
    store.act_as(NOBODY)
    query = f"""SELECT m.id, {kept}, a.organisation_id, m.resident_id
        FROM {table} AS m LEFT JOIN adviser AS a ON a.id = m.adviser_id"""  # noqa: S608  (own names)
    with store.read() as transaction:
        return {
            key: (
                author_organisation(
                    *(OrganisationId(UUID(bytes=value)) if value else None for value in owners)
                ),
                UUID(bytes=person),
            )
            for key, *owners, person in transaction.connection.exec_driver_sql(query)
        }


def test_the_store_and_the_rule_agree_line_by_line_whoever_reads(noted: Store) -> None:
    owners = _owners(noted, "follow_up", "m.organisation_id")
    for actor in ACTORS:
        noted.act_as(actor)
        with noted.read() as transaction:
            query = f"SELECT id, next_meeting_on, contact_on, {WORDS} FROM follow_up"  # noqa: S608
            rows = transaction.connection.exec_driver_sql(query).all()
            lines = transaction.session.scalars(select(FollowUp))
            told = {one.follow_up_id.bytes: one for one in around.told(transaction, lines)}

        assert len(rows) == len(owners)
        for key, meeting_on, contact_on, *words in rows:
            owner, person = owners[key]
            is_readable = may_read_note(actor, owner, has_consent=person == SHARING)
            assert (meeting_on, contact_on) == (str(DAY), str(DAY))  # the clocks are everybody's
            assert tuple(words) == (TOLD if is_readable else ("",) * len(TOLD)), actor
            assert told[key].is_withheld is not is_readable
            assert told[key].is_of_partner is not (is_readable and may_write_note(actor, owner))


def test_a_line_is_changed_by_its_own_organisation_and_the_coordinator(noted: Store) -> None:
    owners = _owners(noted, "follow_up", "m.organisation_id")
    for actor in ACTORS[::2]:
        noted.act_as(actor)
        for key, (owner, person) in owners.items():
            is_mine = may_read_note(actor, owner, has_consent=person == SHARING) and may_write_note(
                actor, owner
            )
            for change in CHANGES:
                assert _is_let(noted, change, key) is is_mine, (change, actor, owner)


def _is_let(store: Store, change: str, key: bytes) -> bool:
    with suppress(RuleBroken), store.begin() as transaction:
        transaction.connection.exec_driver_sql(change, (key,))
        transaction.session.rollback()
        return True
    return False


@pytest.mark.parametrize("role", Role)
def test_no_wording_goes_around(noted: Store, role: Role) -> None:
    noted.act_as(_actor(role, OURS))
    for statement in FORGED:
        with pytest.raises(RuleBroken, match=r"rights\.refused"), noted.begin() as transaction:
            transaction.connection.exec_driver_sql(statement).all()
            pytest.fail(statement)


def test_what_was_given_of_a_person_repeats_no_withheld_word(noted: Store) -> None:
    owners = _owners(noted, "hand_over", "m.organisation_id")
    for actor in ACTORS:
        noted.act_as(actor)
        with noted.read() as transaction:
            records = hand_overs.listed(transaction)
        assert len(records) == len(owners)
        for record in records:
            owner, person = owners[record.hand_over_id.bytes]
            is_readable = may_read_note(actor, owner, has_consent=person == SHARING)
            said = record.content
            texts = (said.done_text, said.urgent_text, *(one.who_does_what for one in said.follow_ups))
            assert texts == ((SECRET,) * 3 if is_readable else ("", ""))
            assert record.is_withheld is not is_readable
            # What was given stood in the file that both share; of what came, the file has what was taken over.
            is_shown = is_readable or record.direction is Direction.GIVEN
            assert (said.first_name, said.wishes) == (("Samir", SECRET) if is_shown else ("", ""))


def test_nobody_makes_a_package_of_another_organisation_theirs(noted: Store) -> None:
    owners = _owners(noted, "hand_over", "m.organisation_id")
    theirs = [key for key, (owner, person) in owners.items() if owner == THEIRS and person == SILENT]
    noted.act_as(_actor(Role.EMPLOYMENT, OURS))
    for key, change in product(theirs, PACKAGE_CHANGES):
        assert not _is_let(noted, f"UPDATE main.hand_over SET {change} WHERE id = ?", key), change  # noqa: S608
    assert _is_let(noted, "UPDATE main.hand_over SET acknowledged_on = '2026-03-10' WHERE id = ?", theirs[0])


def test_lines_that_nobody_signed_are_withheld_where_there_is_a_partner_only(store: Store) -> None:
    mine = _actor(Role.OUTREACH, None)
    with store.begin() as transaction:
        _person(transaction.session, SILENT)
        line = _line(SILENT, None, None)
        transaction.session.add(line)
        transaction.session.add(_organisation(OURS))
        transaction.flush()
        key = line.id.bytes
    alone = _seen(store, mine), _seen(store, _actor(Role.EMPLOYMENT, OURS)), _is_let(store, CHANGES[0], key)
    store.act_as(NOBODY)
    with store.begin() as transaction:
        transaction.session.add(_organisation(THEIRS))

    together = [_seen(store, one) for one in (mine, _actor(Role.EMPLOYMENT, OURS))]

    assert alone == ((TOLD, False), (TOLD, False), True)
    assert together == [(("",) * len(TOLD), True)] * 2
    assert not _is_let(store, CHANGES[0], key)
    assert _seen(store, _actor(Role.COORDINATOR, OURS)) == (TOLD, False)
    store.act_as(NOBODY)


def _organisation(key: OrganisationId) -> OrganisationRow:
    row = OrganisationRow(id=key, name=str(key))
    row.touch(NOON)
    return row


def _seen(store: Store, actor: Actor) -> tuple[tuple[str, ...], bool]:
    """Return the words that somebody reads of the only line, and whether it is marked as withheld."""
    store.act_as(actor)
    with store.read() as transaction:
        (one,) = around.told(transaction, transaction.session.scalars(select(FollowUp)))
        return tuple(getattr(one.content, name) for name in FOLLOW_UP_WORDS), one.is_withheld
