"""First contacts: noted without a name, given one later, and counted once all the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers import action_contacts
from controllers.plain_records import PlainController
from models.entities.first_contacts import FirstContact
from models.entities.outreach import Pointing
from models.errors import RuleBroken
from models.records.first_contacts import ContactStep, FirstContactDraft, FirstContactRecord, Outcome, Topic
from models.records.ids import FirstContactId, OutreachId, ResidenceId, ResidentId
from models.records.people import Right
from models.records.residents import ResidentDraft, ResidentRecord
from models.rules.drafts import cleaned
from models.storage import first_contacts as queries
from models.storage import residents as residents_in_store
from models.storage.counters import next_contact_code

if TYPE_CHECKING:
    from datetime import date

    from controllers.residents import ResidentController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction

_SHOWN = 100


class FirstContactController(PlainController[FirstContactDraft, FirstContactRecord]):
    """Contacts.

    Signals:
        contacts_changed: A contact was noted, changed, named or removed.
    """

    contacts_changed = Signal()

    kind = "first_contact"
    draft_type = FirstContactDraft
    entity = FirstContact

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        *,
        residents: ResidentController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, clock, undo, parent)
        self._residents = residents

    def contacts(self, residence_id: ResidenceId | None = None) -> tuple[FirstContactRecord, ...]:
        """Return the last contacts, in one residence or anywhere, the newest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            return tuple(queries.newest(transaction.session, residence_id, _SHOWN))

    def to_ask_again(self) -> tuple[FirstContactRecord, ...]:
        """Return who said « not now » and whose day has come; never before it."""
        with self._store.read(Right.READ_FILES) as transaction:
            return tuple(queries.later(transaction.session, self.today()))

    def resting(self) -> frozenset[ResidentId]:
        """Return the files of who is to be left in peace until a day: nothing reminds of them before."""
        with self._store.read(Right.READ_FILES) as transaction:
            return frozenset(ResidentId(key) for key in queries.resting(transaction.session, self.today()))

    def prefilled(self, contact_id: FirstContactId) -> ResidentDraft:
        """Return what a file begun from a contact holds already: nothing is asked twice.

        Raises:
            NotFound: ``first_contact.not_found``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            contact = queries.get(transaction.session, contact_id)
            all_of_them = [one.to_draft() for one in queries.of_person(transaction.session, contact)]
        first = next((one for one in all_of_them if one.is_met), all_of_them[0])
        known = list(reversed(all_of_them))  # what was said last goes before
        language = next((one.language for one in known if one.language), "")
        place = next((one for one in known if one.residence_id), first)
        return ResidentDraft(
            sex=next((one.sex for one in known if one.sex), ""),
            exchange_language=language,
            languages_spoken=(language,) if language else (),
            residence_id=place.residence_id,
            building_id=place.building_id,
            channel=first.channel,
            first_met_on=first.contacted_on,
        )

    def name(self, contact_id: FirstContactId, draft: ResidentDraft) -> ResidentRecord:
        """Give a contact a file, new or known; the person stays one person, and it can be taken back.

        Args:
            contact_id: One of the contacts with the person; all those of their code go with it.
            draft: The file as typed; with an id, a file that exists: it stays as it is.

        Raises:
            InvalidInput: See ``ResidentController.save``.
            NotFound: ``first_contact.not_found``, ``resident.not_found``.
            RuleBroken: ``first_contact.named``, there is a file already; ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            contact = queries.get(transaction.session, contact_id)
            if contact.resident_id is not None:
                raise RuleBroken("first_contact.named")
            code = contact.code
            if draft.resident_id is None:
                resident, before = self._residents.write_in(transaction, cleaned(draft))
            else:
                resident, before = residents_in_store.get(transaction.session, draft.resident_id), None
            transaction.flush()
            health = _without_health(queries.of_person(transaction.session, contact))
            moved = self._link(transaction, contact, resident.id)
            inverse: dict[str, Any] = {"named": moved[0], "pointings": moved[1], "health": health}
            if draft.resident_id is None:
                inverse["file"] = self._residents.inverse_in(transaction, resident, before)
                inverse["resident_id"] = str(resident.id)
            self._undo.push(
                transaction,
                action="first_contact.named",
                subject=code,
                record_id=contact_id,
                inverse=inverse,
            )
            record = resident.to_record()
        self.contacts_changed.emit()
        self._residents.resident_changed.emit(record)
        self._undo.announce()
        return record

    def begin_file(self, draft: ResidentDraft, outreach_id: OutreachId) -> ResidentRecord:
        """Make the file of a new person who came by an action: they count once; it is taken back in one go.

        Raises:
            InvalidInput: See ``ResidentController.save``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            resident, before = self._residents.write_in(transaction, cleaned(draft))
            transaction.flush()
            contact = FirstContactDraft(
                resident_id=ResidentId(resident.id),
                contacted_on=resident.first_met_on or self.today(),
                residence_id=draft.residence_id,
                building_id=draft.building_id,
                channel=draft.channel,
                outreach_id=outreach_id,
                sex=draft.sex,
                language=draft.exchange_language,
            )
            key = uuid4()
            begun = action_contacts.write_in(transaction, key, contact, self._clock())
            file = self._residents.inverse_in(transaction, resident, before)
            record = resident.to_record()
            self._undo.push(
                transaction,
                action="first_contact.begun",
                subject=record.display_name,
                record_id=key,
                inverse={"begun": begun, "file": file, "resident_id": str(resident.id)},
            )
        self.contacts_changed.emit()
        self._residents.resident_changed.emit(record)
        self._undo.announce()
        return record

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    def _link(
        self, transaction: Transaction, contact: FirstContact, resident_id: UUID
    ) -> tuple[list[str], list[str]]:
        contacts = queries.of_person(transaction.session, contact)
        pointings = queries.link(transaction.session, contacts, resident_id)
        queries.refresh_again(transaction.session, queries.of_person(transaction.session, contact))
        return [str(one.id) for one in contacts], [str(key) for key in pointings]

    def _new(self, transaction: Transaction) -> FirstContact:
        actor = transaction.actor
        return FirstContact(
            id=uuid4(), adviser_id=actor.adviser_id, adviser_name=actor.name, is_again=False, reduced_at=None
        )

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> FirstContact:
        return queries.get(transaction.session, record_id, also_removed=also_removed)

    def _tidied(self, draft: FirstContactDraft) -> FirstContactDraft:
        """Keep what belongs to how a contact ended: an attempt has no topic, « not now » no next step.

        Nor does who has a file have health for one: it is a category of its own (article 9), noted nowhere.
        """
        if draft.resident_id is not None and draft.topic is Topic.HEALTH:
            draft = replace(draft, topic=None)
        if draft.outcome is Outcome.MET:
            dated = draft.next_step in {ContactStep.COMES_BACK, ContactStep.APPOINTMENT}
            oriented = draft.next_step is ContactStep.ORIENTED
            return replace(
                draft,
                next_on=draft.next_on if dated else None,
                oriented_to=draft.oriented_to if oriented else "",
            )
        draft = replace(draft, next_step=None, oriented_to="")
        if draft.outcome is Outcome.NOT_NOW:
            return draft
        return replace(draft, topic=None, next_on=None)

    def _write(
        self, transaction: Transaction, draft: FirstContactDraft
    ) -> tuple[FirstContact, FirstContactDraft | None]:
        session = transaction.session
        if draft.resident_id is not None:
            residents_in_store.get(session, draft.resident_id)
        if not draft.code and draft.resident_id is None:
            draft = replace(draft, code=next_contact_code(transaction.connection))
        written: tuple[FirstContact, FirstContactDraft | None] = super()._write(transaction, draft)
        transaction.flush()
        queries.refresh_again(session, queries.of_person(session, written[0]))
        return written

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        contact = self._get(transaction, record_id)
        others = [one for one in queries.of_person(transaction.session, contact) if one.id != record_id]
        subject = super()._hide(transaction, record_id)
        queries.refresh_again(transaction.session, others)
        return subject

    def _show(self, transaction: Transaction, record_id: UUID) -> FirstContact:
        contact: FirstContact = super()._show(transaction, record_id)
        transaction.flush()
        queries.refresh_again(transaction.session, queries.of_person(transaction.session, contact))
        return contact

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        if "begun" in inverse:
            if inverse["begun"] is not None:
                action_contacts.take_back(transaction, inverse["begun"], self._clock())
            gone = UUID(inverse["resident_id"])
            self._residents.put_back_in(transaction, gone, inverse["file"])
            return partial(self._announce_unnamed, gone)
        if "named" not in inverse:
            return super()._take_back(transaction, record_id, inverse)
        session = transaction.session
        if "file" in inverse:
            self._residents.put_back_in(transaction, UUID(inverse["resident_id"]), inverse["file"])
        contacts = [self._get(transaction, UUID(key), also_removed=True) for key in inverse["named"]]
        queries.link(session, contacts, None)
        _with_health(contacts, inverse.get("health", ()))
        for key in inverse["pointings"]:
            pointing = session.get(Pointing, UUID(key))
            if pointing is not None:
                pointing.resident_id = None
        transaction.flush()
        queries.refresh_again(session, queries.of_person(session, contacts[0]))
        made = UUID(inverse["resident_id"]) if "file" in inverse else None
        return partial(self._announce_unnamed, made)

    def _announce_unnamed(self, resident_id: UUID | None) -> None:
        self.contacts_changed.emit()
        if resident_id is not None:
            self._residents.resident_removed.emit(ResidentId(resident_id))
        self._undo.announce()

    def _record(self, transaction: Transaction, entity: FirstContact) -> FirstContactRecord:
        return queries.records(transaction.session, [entity])[0]

    def _subject(self, record: FirstContactRecord) -> str:
        """Never a name: the code, or initials."""
        return record.initials or record.content.code

    def _tell(self, record: FirstContactRecord) -> None:  # noqa: ARG002
        self.contacts_changed.emit()

    def _tell_removal(self, record_id: UUID) -> None:  # noqa: ARG002
        self.contacts_changed.emit()


def _without_health(contacts: Iterable[FirstContact]) -> list[str]:
    """Take health away from what contacts talked about, since they get a name; return which they were."""
    found = [contact for contact in contacts if contact.topic == Topic.HEALTH.value]
    for contact in found:
        contact.topic = ""
    return [str(contact.id) for contact in found]


def _with_health(contacts: Iterable[FirstContact], which: Collection[str]) -> None:
    for contact in contacts:
        if str(contact.id) in which:
            contact.topic = Topic.HEALTH.value
