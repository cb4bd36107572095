"""The team of a vault: who opens it, with which role, and the keys each of them holds."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from controllers.half_typed import HalfTypedWork
from controllers.own_access import OwnAccess, clean_text
from models.errors import InvalidInput, NotFound, Problem, RuleBroken
from models.records.ids import AdviserId, OrganisationId
from models.records.journal import Action
from models.records.people import Organisation, Right, Role, TeamMember
from models.records.settings import AdviserDraft
from models.rules.drafts import cleaned
from models.rules.rights import rights_of
from models.storage import half_typed
from models.storage import people as queries

if TYPE_CHECKING:
    from uuid import UUID

    from models.records.settings import HalfTyped

_TYPED: Final = "passphrase"


class PeopleController(OwnAccess):
    """Who is in the team; what they change about themselves, and what a coordinator changes about others.

    Deriving a key takes about a second, so what needs one answers later, by a signal.

    Signals:
        member_added: The TeamMember who was added.
        key_change_requested: The key of the vault is to be changed; the session closes the workspace for it.
    """

    member_added = Signal(object)
    key_change_requested = Signal()

    @cached_property
    def _half_typed(self) -> HalfTypedWork:
        return HalfTypedWork(self._store)

    def members(self) -> tuple[TeamMember, ...]:
        """Return the team; who left comes last, without a slot."""
        labels = {slot.slot_id: slot.label for slot in self._vault.labels() if slot.kind == _TYPED}
        with self._store.read() as transaction:
            return queries.members(transaction.session, labels)

    def organisations(self) -> tuple[Organisation, ...]:
        """Return the organisations of the team, by name."""
        with self._store.read() as transaction:
            return queries.organisations(transaction.session)

    def me(self) -> TeamMember | None:
        """Return the person who is in; None when the vault was opened for nobody."""
        me = self._store.actor.adviser_id
        return next((member for member in self.members() if member.adviser_id == me), None)

    def draft(self, adviser_id: AdviserId) -> AdviserDraft:
        """Return what is known of a person, to change it.

        Raises:
            NotFound: ``people.not_found``.
        """
        with self._store.read() as transaction:
            return queries.get(transaction.session, adviser_id).to_draft()

    def organisation_named(self, name: str) -> OrganisationId | None:
        """Return the organisation of a name, made when it is new; None for no name.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin() as transaction:
            transaction.require(Right.ADMINISTER)
            return queries.organisation_named(transaction.session, clean_text(name), self._clock())

    def save_member(
        self, draft: AdviserDraft, role: Role, organisation_id: OrganisationId | None
    ) -> TeamMember:
        """Change the name, the role or the organisation of a person.

        Raises:
            RuleBroken: ``rights.refused``; ``people.last_coordinator``: somebody must coordinate.
            InvalidInput: The name or the organisation is missing.
            NotFound: ``people.not_found``.
        """
        draft = _named(draft)
        _require_organisation(organisation_id)
        if draft.adviser_id is None:
            raise InvalidInput((Problem(field="", code="people.not_found"),))
        with self._store.begin() as transaction:
            transaction.require(Right.ADMINISTER)
            adviser = queries.get(transaction.session, draft.adviser_id)
            if role is not Role.COORDINATOR and self._coordinates_alone(draft.adviser_id):
                raise RuleBroken("people.last_coordinator")
            before = adviser.to_actor()
            adviser.apply(draft, self._clock())
            adviser.role, adviser.organisation_id = role.value, organisation_id
            if rights_of(before.role) - rights_of(role) or before.organisation_id != organisation_id:
                half_typed.narrow(transaction.session, adviser.id)
            actor = adviser.to_actor()
        if actor.adviser_id == self._store.actor.adviser_id:
            self._store.act_as(actor)
        self.people_changed.emit()
        return self._member(draft.adviser_id)

    def found(self, organisation: str) -> None:
        """Have the first person of a new vault belong to the organisation that it was made for.

        What is noted by somebody of no organisation is read by everybody: a partner who comes later too.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        me = self._store.actor.adviser_id
        if me is None:
            return
        with self._store.begin(Right.ADMINISTER) as transaction:
            adviser = queries.get(transaction.session, me)
            adviser.organisation_id = queries.organisation_named(
                transaction.session, clean_text(organisation), self._clock()
            )
            actor = adviser.to_actor()
        self._store.act_as(actor)

    def add_member(
        self,
        draft: AdviserDraft,
        role: Role,
        organisation_id: OrganisationId | None,
        label: str,
        passphrase: str,
    ) -> None:
        """Give a newcomer access; ``member_added`` or ``failed`` follows.

        Args:
            draft: Their name, at least.
            role: Their role.
            organisation_id: Theirs.
            label: What they want to be called before the vault is open.
            passphrase: As they typed it.

        Raises:
            RuleBroken: ``rights.refused``.
            InvalidInput: A name is missing or taken, or the organisation is missing.
        """
        self._require_administer()
        draft = _named(draft)
        _require_organisation(organisation_id)
        label = self._usable_label(label, is_mine=False)
        work = partial(self._vault.add_person, label, passphrase, self._kdf)
        self._run(work, partial(self._keep_newcomer, draft, role, organisation_id))

    def withdraw(self, adviser_id: AdviserId, rotate: bool) -> None:
        """Take somebody's access away.

        Args:
            adviser_id: Who leaves.
            rotate: For good: the vault gets another key too, so that old copies open nothing new.

        Raises:
            RuleBroken: ``rights.refused``; ``people.own_access``: one's own is withdrawn by somebody else.
            VaultError: ``vault.disk_full``, ``vault.read_only``.
            NotFound: ``people.not_found``.
        """
        self._require_administer()
        if adviser_id == self._store.actor.adviser_id:
            raise RuleBroken("people.own_access")
        member = self._member(adviser_id)
        if member.slot_id is not None:
            # The header first: whatever fails afterwards, the access is gone.
            self._vault.remove_slot(member.slot_id)
        with self._store.begin() as transaction:
            adviser = queries.get(transaction.session, adviser_id)
            adviser.slot_id, adviser.pin_proof = None, None
            adviser.touch(self._clock())
            half_typed.discard_about(transaction.session, adviser_id)
            transaction.note(Action.ADMINISTERED, "adviser", adviser_id, "withdrawn")
        self.people_changed.emit()
        if rotate:
            self.change_key()

    def change_key(self) -> None:
        """Have the vault encrypted under another key; ``key_change_requested`` follows.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        self._require_administer()
        self.key_change_requested.emit()

    def half_typed(self, adviser_id: AdviserId) -> HalfTyped:
        """Return how much somebody has half typed, unread.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        return self._half_typed.of(adviser_id)

    def heirs(self, adviser_id: AdviserId) -> tuple[TeamMember, ...]:
        """Return who may be given what somebody has half typed.

        Raises:
            RuleBroken: ``rights.refused``.
            NotFound: ``people.not_found``.
        """
        self._require_administer()
        return self._half_typed.heirs(self._member(adviser_id), self.members())

    def hand_over(self, adviser_id: AdviserId, heir: AdviserId) -> int:
        """Give a colleague what somebody has half typed, unread; return how many pieces.

        Raises:
            RuleBroken: ``rights.refused``, ``people.not_heir``.
            NotFound: ``people.not_found``.
        """
        self._require_administer()
        count = self._half_typed.hand_over(self._member(adviser_id), self._member(heir), self.members())
        self.people_changed.emit()
        return count

    def discard_half_typed(self, adviser_id: AdviserId) -> int:
        """Throw away what somebody has half typed, unread; return how many pieces.

        Raises:
            RuleBroken: ``rights.refused``.
            NotFound: ``people.not_found``.
        """
        self._require_administer()
        count = self._half_typed.discard(self._member(adviser_id))
        self.people_changed.emit()
        return count

    def reset_passphrase(self, adviser_id: AdviserId, new: str) -> None:
        """Give a colleague who forgot theirs a new one; ``passphrase_changed`` or ``failed`` follows.

        What they alone could open is lost: their code for the curtain.

        Raises:
            RuleBroken: ``rights.refused``, ``people.no_access``.
            NotFound: ``people.not_found``.
        """
        self._require_administer()
        member = self._member(adviser_id)
        if member.slot_id is None:
            raise RuleBroken("people.no_access")
        work = partial(self._vault.reset_passphrase, member.slot_id, new, self._kdf)
        self._run(work, partial(self._note_passphrase, adviser_id))

    def _keep_newcomer(
        self, draft: AdviserDraft, role: Role, organisation_id: OrganisationId | None, slot_id: UUID
    ) -> None:
        with self._store.begin() as transaction:
            adviser = queries.add(transaction.session, draft, self._clock())
            adviser.role, adviser.organisation_id, adviser.slot_id = role.value, organisation_id, slot_id
            transaction.note(Action.ADMINISTERED, "adviser", adviser.id, "access_given")
            adviser_id = AdviserId(adviser.id)
        self.people_changed.emit()
        self.member_added.emit(self._member(adviser_id))

    def _member(self, adviser_id: AdviserId) -> TeamMember:
        found = next((member for member in self.members() if member.adviser_id == adviser_id), None)
        if found is None:
            raise NotFound("people.not_found")
        return found

    def _coordinates_alone(self, adviser_id: AdviserId) -> bool:
        others = (member for member in self.members() if member.adviser_id != adviser_id)
        return not any(member.role is Role.COORDINATOR and member.slot_id for member in others)


def _require_organisation(organisation_id: OrganisationId | None) -> None:
    """Refuse somebody of no organisation: what they note would be read by every partner."""
    if organisation_id is None:
        raise InvalidInput((Problem(field="organisation", code="input.required"),))


def _named(draft: AdviserDraft) -> AdviserDraft:
    draft = cleaned(draft)
    if not draft.display_name:
        raise InvalidInput((Problem(field="first_name", code="input.required"),))
    return draft
