"""What a package holds of a person, and the list of what was given and received; inside a transaction."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.around import HandOver, SharingAgreement
from models.entities.places import Residence
from models.entities.profile import FrenchLevelRow, ProfileRow, ToldLineRow
from models.entities.residents import Resident
from models.errors import NotFound, RuleBroken
from models.records.around import ShareBlock, StandingDraft
from models.records.hand_overs import (
    BlockChoice,
    Direction,
    HandOverDraft,
    HandOverPackage,
    HandOverRecord,
    PackageForm,
    SharedPerson,
)
from models.records.journal import Action
from models.records.profile import FrenchSkill, LevelSource, LineKind
from models.rules import shared_blocks
from models.storage import around, partner_notes, residents, set_aside

if TYPE_CHECKING:
    from models.storage.store import Transaction

PATIENCE: Final = timedelta(days=7)
"""After so long without a receipt, the other side is to be called."""
MOST_LISTED: Final = 500
_CECRL: Final = re.compile(r"[ABC][12](\.[12])?")
_SKILLS: Final = {
    FrenchSkill.LISTENING: "comprend",
    FrenchSkill.SPEAKING: "parle",
    FrenchSkill.READING: "lit",
    FrenchSkill.WRITING: "écrit",
}


def agreement_for(session: Session, draft: HandOverDraft) -> SharingAgreement:
    """Return the agreement a package rests on.

    Raises:
        NotFound: ``sharing.not_found``, ``resident.not_found``.
        RuleBroken: ``sharing.withdrawn``: the person took it back; ``sharing.refused``: their last answer
            about sharing is no; ``sharing.blocks``: a block they did not tick; ``privacy.restricted``.
    """
    if draft.resident_id is None or draft.sharing_id is None:
        raise NotFound("sharing.not_found")
    row = around.get(session, SharingAgreement, "sharing", draft.sharing_id)
    resident = residents.get(session, draft.resident_id)
    if row.resident_id != resident.id:
        raise NotFound("sharing.not_found")
    if resident.restriction is not None:  # limited or objected to, a file may be kept and nothing else
        raise RuleBroken("privacy.restricted")
    if row.withdrawn_on is not None:
        raise RuleBroken("sharing.withdrawn")
    if around.is_refused(session, resident.id):
        raise RuleBroken("sharing.refused")
    if set(shared_blocks.with_always(draft.blocks)) - set(shared_blocks.with_always(row.blocks)):
        raise RuleBroken("sharing.blocks")
    return row


def gather(transaction: Transaction, draft: HandOverDraft) -> SharedPerson:
    """Return what the ticked blocks hold of a person, and nothing else.

    What another organisation noted and whoever acts may not read is not theirs to give: it is left out.

    Raises:
        NotFound: ``resident.not_found``.
    """
    session = transaction.session
    resident = residents.get(session, UUID(str(draft.resident_id)))
    residence = session.get(Residence, resident.residence_id) if resident.residence_id else None
    values = shared_blocks.of_file(resident.to_draft(), residence.name if residence is not None else "")
    for name, kind in (
        ("wishes", LineKind.WISH), ("refusals", LineKind.REFUSAL), ("experiences", LineKind.EXPERIENCE),
    ):  # fmt: skip
        values[name] = "\n".join(filter(None, (values[name], *_lines(session, resident.id, kind))))
    values["hours_note"] = "\n".join(filter(None, (values["hours_note"], *_hours(session, resident.id))))
    standing = around.standing_of(session, resident.id)
    found = around.follow_ups_of(session, resident.id) if ShareBlock.FOLLOW_UPS in draft.blocks else ()
    if partner_notes.shows_partner(transaction, found):
        transaction.note(Action.SEEN, "follow_up", resident.id, file_id=resident.id)
    followed = around.told(transaction, found)
    follow_ups = tuple(one.content for one in followed if not one.is_withheld)
    person = SharedPerson(
        **values,
        french=_french(session, resident.id),
        done_text=draft.done_text,
        urgent_text=draft.urgent_text,
        standing=standing.to_draft() if standing is not None else StandingDraft(),
        follow_ups=shared_blocks.told_follow_ups(follow_ups, around.hidden_kinds(session)),
    )
    return shared_blocks.shared(person, draft.blocks)


def get(session: Session, hand_over_id: UUID) -> HandOver:
    """Return a package of the list.

    Raises:
        NotFound: ``hand_over.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    row = session.get(HandOver, hand_over_id)
    if row is None:
        raise NotFound("hand_over.not_found")
    set_aside.require_open(session, row.resident_id)
    return row


def known(session: Session, direction: Direction, reference: str) -> HandOver | None:
    """Return the package of a reference, None when it is not known here."""
    query = select(HandOver).where(HandOver.direction == direction.value, HandOver.reference == reference)
    return session.scalars(query).one_or_none()


def listed(
    transaction: Transaction, resident_id: UUID | None = None, most: int = MOST_LISTED
) -> tuple[HandOverRecord, ...]:
    """Return the packages of a person, or the last ones of everybody, newest first; those read are noted."""
    session = transaction.session
    query = select(HandOver).order_by(HandOver.noted_at.desc()).limit(MOST_LISTED)
    if resident_id is not None:
        query = query.where(HandOver.resident_id == resident_id)
    hidden = set_aside.hidden(session)
    rows = [row for row in session.scalars(query) if row.resident_id not in hidden][:most]
    people = {row.resident_id for row in rows if row.resident_id is not None}
    names, agreed = names_of(session, people), partner_notes.agreements(session, people)
    partner_notes.note_packages(transaction, rows, agreed)
    return tuple(
        replace(
            row.to_record(names.get(row.resident_id, "")),
            is_withheld=not partner_notes.is_told(transaction, row, agreed),
        )
        for row in rows
    )


def names_of(session: Session, keys: Collection[UUID]) -> dict[UUID | None, str]:
    """Return what persons are called, by the id of their file."""
    query = select(Resident.id, Resident.first_name, Resident.last_name).where(Resident.id.in_(keys))
    return {key: f"{first} {last}".strip() for key, first, last in session.execute(query)}


def row_of(
    transaction: Transaction,
    package: HandOverPackage,
    direction: Direction,
    form: PackageForm,
    now: datetime,
) -> HandOver:
    """Return the line of a package that leaves or came; it is not kept yet."""
    return HandOver(
        id=uuid4(),
        direction=direction.value,
        form=form.value,
        reference=package.reference,
        partner=package.sender,
        blocks=package.blocks,
        content=package.person,
        made_on=package.made_on,
        receipt=package.receipt,
        noted_at=now,
        noted_by=transaction.actor.name,
        adviser_id=transaction.actor.adviser_id,
        organisation_id=transaction.actor.organisation_id,
        acknowledged_by="",
        told_by="",
    )


def record(transaction: Transaction, row: HandOver) -> HandOverRecord:
    """Return the line of a list, noted as read; of a file set aside nothing but that it was given or came."""
    session = transaction.session
    if row.resident_id in set_aside.hidden(session):
        return replace(row.to_record(""), content=SharedPerson(), resident_id=None)
    name = around.name_of(session, row.resident_id) if row.resident_id else ""
    partner_notes.note_packages(transaction, (row,), {})
    is_withheld = not partner_notes.is_told(transaction, row, {})
    return replace(row.to_record(name), is_withheld=is_withheld)


def require_welcome(session: Session, package: HandOverPackage) -> None:
    """Refuse a package that was withdrawn, that came already, or that left from here.

    Raises:
        RuleBroken: ``hand_over.withdrawn``, ``hand_over.already``, ``hand_over.own``.
    """
    if known(session, Direction.GIVEN, package.reference) is not None:
        raise RuleBroken("hand_over.own")
    row = known(session, Direction.RECEIVED, package.reference)
    if row is not None:
        raise RuleBroken("hand_over.withdrawn" if row.withdrawn_on else "hand_over.already")


def note_french(
    transaction: Transaction, resident_id: UUID, package: HandOverPackage, choice: str, now: datetime
) -> list[str]:
    """Write the levels of French that came with the profile of a person, as told on the day of the package.

    Args:
        transaction: Of the larger action.
        resident_id: The file.
        package: What came; a level nobody can read is left where it is, in the line of the package.
        choice: A ``BlockChoice``; completing leaves the sides alone that are known here.
        now: Instant in UTC.

    Returns:
        The ids of what was written, to be taken back.
    """
    session, made = transaction.session, []
    query = select(FrenchLevelRow).where(FrenchLevelRow.resident_id == resident_id)
    known = {row.skill: row.level for row in session.scalars(query.order_by(FrenchLevelRow.noted_at))}
    for skill, level in _levels(package.person.french).items():
        if choice == BlockChoice.LEAVE or (known.get(skill) and choice != BlockChoice.REPLACE):
            continue
        row = FrenchLevelRow(
            id=uuid4(),
            resident_id=resident_id,
            skill=skill.value,
            level=level,
            source=LevelSource.DECLARED.value,
            known_on=package.made_on,
            noted_by=package.sender,
            noted_at=now,
        )
        session.add(row)
        made.append(str(row.id))
    return made


def forget_french(transaction: Transaction, keys: Collection[str]) -> None:
    """Take back levels that ``note_french`` wrote."""
    for key in keys:
        row = transaction.session.get(FrenchLevelRow, UUID(key))
        if row is not None:
            transaction.session.delete(row)


def _lines(session: Session, resident_id: UUID, kind: LineKind) -> list[str]:
    query = (
        select(ToldLineRow.words)
        .where(
            ToldLineRow.resident_id == resident_id,
            ToldLineRow.kind == kind.value,
            ToldLineRow.removed_at.is_(None),
        )
        .order_by(ToldLineRow.position)
    )
    return list(session.scalars(query))


def _hours(session: Session, resident_id: UUID) -> list[str]:
    """Return where and when the person can go, in French: the limits of a household are hours only."""
    row = max(around.shown(session, ProfileRow, resident_id), key=lambda one: one.updated_at, default=None)
    if row is None:
        return []
    said = (
        ("Zone : {}", row.travel_zone), ("Pas avant {}", row.not_before), ("Pas après {}", row.not_after),
        ("Premier transport à {}", row.first_transport_at), ("Dernier transport à {}", row.last_transport_at),
    )  # fmt: skip
    return [words.format(value) for words, value in said if value]


def _levels(text: str) -> dict[FrenchSkill, str]:
    """Read the sides that ``_french`` wrote, those with a level of the CECRL."""
    found = {}
    for part in text.split(","):
        words, _, level = part.strip().rpartition(" ")
        skill = next((one for one, name in _SKILLS.items() if name == words), None)
        if skill is not None and _CECRL.fullmatch(level):
            found[skill] = level
    return found


def _french(session: Session, resident_id: UUID) -> str:
    query = select(FrenchLevelRow).where(FrenchLevelRow.resident_id == resident_id)
    levels = {row.skill: row.level for row in session.scalars(query.order_by(FrenchLevelRow.noted_at))}
    told = (f"{words} {levels[skill]}" for skill, words in _SKILLS.items() if levels.get(skill))
    return ", ".join(told)
