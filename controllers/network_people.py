"""People of the landlord and of firms, the persons they are paired with, and how these meet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from controllers.plain_records import ListedController
from models.entities.collaborators import Collaborator, Pair, PairMeeting
from models.errors import RuleBroken
from models.records.collaborators import (
    CollaboratorDraft,
    CollaboratorRecord,
    InvolvedPeople,
    PairDraft,
    PairMeetingDraft,
    PairMeetingRecord,
    PairRecord,
    Sponsorship,
)
from models.records.ids import CollaboratorId, PairId, ResidentId
from models.records.people import Right
from models.storage import collaborators as queries
from models.storage import employers, privacy, residents

if TYPE_CHECKING:
    from models.storage.store import Transaction


class PairedController(ListedController):
    """Rows about collaborators, and about the persons they are paired with."""

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Any:
        """Refuse to change, remove or bring back what another organisation noted of a person.

        Raises:
            NotFound: ``kind.not_found``.
            RuleBroken: ``privacy.restricted``, ``pathway.of_partner``.
        """
        row = queries.get(transaction.session, self.entity, record_id, also_removed=also_removed)
        if not isinstance(row, Collaborator):
            queries.require_own(transaction, row)
        return row

    def _authored(self, transaction: Transaction) -> Any:
        actor = transaction.actor
        return self.entity(
            id=uuid4(),
            adviser_id=actor.adviser_id,
            adviser_name=actor.name,
            organisation_id=actor.organisation_id,
        )


class CollaboratorController(PairedController):
    """Tutors, sponsors, coaches, relays: who they are, what they do, how many persons they can take."""

    kind: ClassVar[str] = "collaborator"
    draft_type = CollaboratorDraft
    entity: ClassVar[type[Any]] = Collaborator
    parts = frozenset({"collaborator_role"})

    def all(self) -> tuple[CollaboratorRecord, ...]:
        """Return everybody, by last name, with their load and the day they were last heard of."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.collaborators(transaction.session, self.today())

    def involved(self) -> InvolvedPeople:
        """Return how many people gave their time for ever, of whom tutors, and how many may be asked."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.involved(transaction.session, self.today())

    def open(self, collaborator_id: CollaboratorId) -> CollaboratorRecord:
        """Return one of them.

        Raises:
            NotFound: ``collaborator.not_found``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            found = queries.get(transaction.session, Collaborator, collaborator_id)
            return self._record(transaction, found)

    def note_contact(self, collaborator_id: CollaboratorId) -> CollaboratorRecord:
        """Note that somebody spoke with a collaborator today.

        Raises:
            NotFound: ``collaborator.not_found``.
        """
        known: CollaboratorDraft = self.content_of(collaborator_id)
        found: CollaboratorRecord = self.save(replace(known, contacted_on=self.today()), known)
        return found

    def _write(self, transaction: Transaction, draft: CollaboratorDraft) -> tuple[Any, Any]:
        if draft.employer_id is not None:
            is_known = draft.collaborator_id is not None
            employers.get(transaction.session, draft.employer_id, also_removed=is_known)
        return super()._write(transaction, draft)

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        """Refuse while persons count on a collaborator.

        Raises:
            NotFound: ``collaborator.not_found``.
            RuleBroken: ``collaborator.has_pairs``.
        """
        if queries.running_pairs(transaction.session, record_id, self.today()):
            raise RuleBroken("collaborator.has_pairs")
        return super()._hide(transaction, record_id)

    def _record(self, transaction: Transaction, entity: Collaborator) -> CollaboratorRecord:
        return queries.collaborator_records(transaction.session, [entity], self.today())[0]

    def _subject(self, record: CollaboratorRecord) -> str:
        return record.content.display_name


class PairController(PairedController):
    """Who is paired with whom, where a programme of the person has sponsorship."""

    kind: ClassVar[str] = "pair"
    draft_type = PairDraft
    entity: ClassVar[type[Any]] = Pair

    def all(self, limit: int | None = None) -> tuple[PairRecord, ...]:
        """Return the pairs, at most as many: those that run first, the newest first; no file set aside."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.pairs(transaction, limit=limit)

    def of_collaborator(self, collaborator_id: CollaboratorId) -> tuple[PairRecord, ...]:
        """Return the pairs of a collaborator, in the same order."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.pairs(transaction, collaborator_id=collaborator_id)

    def of_person(self, resident_id: ResidentId) -> tuple[PairRecord, ...]:
        """Return the pairs of a person, in the same order.

        Raises:
            RuleBroken: ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return queries.pairs(transaction, resident_id=resident_id)

    def sponsorship(self, resident_id: ResidentId) -> Sponsorship:
        """Say whether a person may be paired, and which programmes they are in.

        Raises:
            RuleBroken: ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return queries.sponsorship(transaction.session, resident_id, self.today())

    def _new(self, transaction: Transaction) -> Pair:
        pair: Pair = self._authored(transaction)
        return pair

    def _write(self, transaction: Transaction, draft: PairDraft) -> tuple[Any, Any]:
        """Refuse a new pair where no programme of the person has sponsorship; one that is there goes on.

        Raises:
            RuleBroken: ``pair.no_sponsorship``.
        """
        session, is_known = transaction.session, draft.pair_id is not None
        if draft.collaborator_id is not None:
            queries.get(session, Collaborator, draft.collaborator_id, also_removed=is_known)
        if draft.resident_id is not None:
            residents.get(session, draft.resident_id)
            privacy.require_open_file(transaction, draft.resident_id)
            allowed = queries.sponsorship(session, draft.resident_id, self.today()).is_allowed
            if not is_known and not allowed:
                raise RuleBroken("pair.no_sponsorship")
        return super()._write(transaction, draft)

    def _record(self, transaction: Transaction, entity: Pair) -> PairRecord:
        return queries.pair_records(transaction.session, [entity])[0]

    def _subject(self, record: PairRecord) -> str:
        return record.display_name


class PairMeetingController(PairedController):
    """How pairs met."""

    kind: ClassVar[str] = "pair_meeting"
    draft_type = PairMeetingDraft
    entity: ClassVar[type[Any]] = PairMeeting

    def of_pair(self, pair_id: PairId) -> tuple[PairMeetingRecord, ...]:
        """Return the meetings of a pair, the newest first.

        Raises:
            NotFound: ``pair.not_found``.
            RuleBroken: ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            queries.get(transaction.session, Pair, pair_id)
            return queries.meetings_of(transaction, pair_id)

    def _new(self, transaction: Transaction) -> PairMeeting:
        meeting: PairMeeting = self._authored(transaction)
        return meeting

    def _write(self, transaction: Transaction, draft: PairMeetingDraft) -> tuple[Any, Any]:
        """A meeting is of the person of its pair, whatever the draft says."""
        if draft.pair_id is not None:
            pair = queries.get(transaction.session, Pair, draft.pair_id)
            draft = replace(draft, resident_id=ResidentId(pair.resident_id))
        return super()._write(transaction, draft)

    def _record(self, transaction: Transaction, entity: PairMeeting) -> PairMeetingRecord:  # noqa: ARG002
        return queries.meeting_record(entity)

    def _subject(self, record: PairMeetingRecord) -> str:  # noqa: ARG002
        return ""
