"""The half-typed work of somebody who leaves: not read by who coordinates, and never lost without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.errors import RuleBroken
from models.records.journal import Action
from models.records.people import Right
from models.rules.rights import rights_of
from models.storage import half_typed

if TYPE_CHECKING:
    from models.records.ids import AdviserId
    from models.records.people import TeamMember
    from models.records.settings import HalfTyped
    from models.storage.store import Store

_TO_READ: Final = frozenset({Right.READ_SENSITIVE, Right.READ_PARTNER_NOTES, Right.WRITE_PLANS})
_KINDS_OF_PLANS: Final = frozenset({"hire"})
_KINDS_TO_ADMINISTER: Final = frozenset({
    "funded_list", "keep_longer", "rights_answer", "settings_files", "settings_matching",
    "settings_papers", "settings_programmes", "settings_terms", "team_member",
})  # fmt: skip
"""What the coordinator alone types; anybody else would never see it again."""


class HalfTypedWork:
    """What becomes of it: handed to a colleague who may read it, thrown away, or left where it is."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, adviser_id: AdviserId) -> HalfTyped:
        """Return how much somebody has half typed.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.ADMINISTER) as transaction:
            return half_typed.waiting(transaction.session, adviser_id)

    def heirs(self, leaver: TeamMember, team: tuple[TeamMember, ...]) -> tuple[TeamMember, ...]:
        """Return who may be given it: colleagues of the same house whose role reads all that theirs did.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        needed = {Right.WRITE_FILES, *(rights_of(leaver.role) & _TO_READ)}
        kinds = self.of(leaver.adviser_id).kinds
        if kinds & _KINDS_OF_PLANS:
            needed.add(Right.WRITE_PLANS)
        if kinds & _KINDS_TO_ADMINISTER:
            needed.add(Right.ADMINISTER)
        return tuple(
            member
            for member in team
            if member.slot_id is not None
            and member.adviser_id != leaver.adviser_id
            and member.organisation_id == leaver.organisation_id
            and needed <= rights_of(member.role)
        )

    def hand_over(self, leaver: TeamMember, heir: TeamMember, team: tuple[TeamMember, ...]) -> int:
        """Give it to a colleague, unread; return how many pieces. What they type themselves stays theirs.

        Raises:
            RuleBroken: ``rights.refused``; ``people.not_heir``: they may not read it.
            StorageFailure: The disk refused; nothing changed.
        """
        if heir not in self.heirs(leaver, team):
            raise RuleBroken("people.not_heir")
        with self._store.begin(Right.ADMINISTER) as transaction:
            count = half_typed.hand_over(transaction.session, leaver.adviser_id, heir.adviser_id)
            transaction.note(Action.ADMINISTERED, "adviser", leaver.adviser_id, "drafts_handed_over")
        return count

    def discard(self, leaver: TeamMember) -> int:
        """Throw it away, unread; return how many pieces.

        Raises:
            RuleBroken: ``rights.refused``.
            StorageFailure: The disk refused; nothing changed.
        """
        with self._store.begin(Right.ADMINISTER) as transaction:
            count = half_typed.discard_all(transaction.session, leaver.adviser_id)
            transaction.note(Action.ADMINISTERED, "adviser", leaver.adviser_id, "drafts_discarded")
        return count
