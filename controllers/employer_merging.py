"""Two employers that are one: decided by a person, merged without loss, taken back in one go."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from sqlalchemy import delete

from models.entities.prospecting import EmployerStanding, MergedEmployerRow, OtherEmployer
from models.errors import InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.employers import EmployerDraft, EmployerRecord
from models.records.ids import EmployerId
from models.records.journal import Action
from models.records.people import Right
from models.records.prospecting import (
    EmployerMergeOrder,
    EmployerStandingDraft,
)
from models.rules import employer_merging as rules
from models.rules.together import together
from models.storage import employer_merging as rows
from models.storage import employers as queries
from models.storage import prospecting

if TYPE_CHECKING:
    from controllers.employers import EmployerController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.entities.employers import Employer
    from models.storage.store import Store, Transaction

_KIND: Final = "merge_employer"
_OTHER: Final = "other_employer"


class EmployerMergeController(QObject):
    """Brings two employers together, or remembers that they are two.

    Signals:
        merged: EmployerRecord of the file that stays.
        decided: The list of pairs is to be read again.
    """

    merged = Signal(object)
    decided = Signal()

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        *,
        employers: EmployerController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo, self._employers = store, clock, undo, employers
        undo.register(_KIND, self._take_back)
        undo.register(_OTHER, self._forget_decision)

    def choices(self, kept_id: EmployerId, gone_id: EmployerId) -> tuple[rules.Choice, ...]:
        """Return what has to be chosen between two files.

        Raises:
            NotFound: ``employer.not_found``.
        """
        with self._store.read(Right.WRITE_FILES) as transaction:
            kept, gone = (queries.get(transaction.session, key) for key in (kept_id, gone_id))
            return rules.choices(kept.to_draft(), gone.to_draft())

    def merge(self, order: EmployerMergeOrder) -> EmployerRecord:
        """Bring two employers together; what was not chosen is kept beside, the other file is hidden.

        Raises:
            InvalidInput: Both are one file.
            NotFound: ``employer.not_found``.
            RuleBroken: ``rights.refused``; ``employer_merge.half_typed``, words about one of both are not
                saved yet.
        """
        if order.kept_id == order.gone_id:
            raise InvalidInput((Problem(field="gone_id", code="input.choice"),))
        with self._store.begin(Right.WRITE_FILES) as transaction:
            session = transaction.session
            kept, gone = (queries.get(session, key) for key in (order.kept_id, order.gone_id))
            rows.require_nothing_half_typed(session, kept.id, gone.id)
            before = kept.to_draft()
            inverse = self._bring_together(transaction, kept, gone, order)
            session.flush()
            record = kept.to_record()
            inverse |= {"before": to_plain(before), "after": to_plain(record.content)}
            self._undo.push(
                transaction,
                action=f"{_KIND}.done",
                subject=kept.display_name,
                record_id=kept.id,
                inverse=inverse,
            )
        self._employers.tell_removal(order.gone_id)
        self._employers.read_again(order.kept_id)
        self.merged.emit(record)
        self.decided.emit()
        self._undo.announce()
        return record

    def tell_apart(self, one: EmployerId, other: EmployerId) -> None:
        """Remember that two employers are two: the pair is not asked about again.

        Raises:
            NotFound: ``employer.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            session = transaction.session
            first, second = (queries.get(session, key) for key in (one, other))
            low, high = pair_of(first.id, second.id)
            if (low, high) in rows.told_apart(session):
                return
            row = OtherEmployer(
                id=uuid4(),
                employer_id=low,
                other_id=high,
                decided_by=transaction.actor.name,
                decided_at=self._clock(),
            )
            session.add(row)
            transaction.note(Action.CHANGED, "employer", first.id, "told_apart")
            self._undo.push(
                transaction,
                action=f"{_OTHER}.decided",
                subject=first.display_name,
                record_id=first.id,
                inverse={"row": str(row.id)},
            )
        self.decided.emit()
        self._undo.announce()

    def _bring_together(
        self, transaction: Transaction, kept: Employer, gone: Employer, order: EmployerMergeOrder
    ) -> dict[str, Any]:
        session, now = transaction.session, self._clock()
        spoke = gone.to_draft().contacts
        content, others = rules.merged(kept.to_draft(), gone.to_draft(), order.taken)
        standing = self._bar_too(transaction, kept.id, gone.id)
        session.flush()
        moved = rows.move(session, gone.id, kept.id)
        folded = rows.fold_sites(session, kept.id, moved.get("site.employer_id", ()), now)
        session.expire_all()
        # Sites and contacts of both are there now: what is typed of the file leaves them as they are.
        here = kept.to_draft()
        contacts = rules.contacts_of_both(here.contacts, spoke)
        content = replace(content, sites=here.sites, contacts=contacts)
        kept.apply(content, queries.known_contacts(session, content), now)
        gone.removed_at = now
        merge = MergedEmployerRow(
            id=uuid4(),
            employer_id=kept.id,
            gone_id=gone.id,
            name=gone.display_name,
            siret=gone.siret,
            others=others,
            merged_by=transaction.actor.name,
            merged_at=now,
        )
        session.add(merge)
        self._settle(transaction, kept, gone)
        for key, detail in ((kept.id, "merged_in"), (gone.id, "merged_away")):
            transaction.note(Action.CHANGED, _KIND, key, detail)
        apart = rows.copy_decisions(session, gone.id, kept.id, transaction.actor.name, now)
        keys = {"gone": str(gone.id), "merge": str(merge.id), "apart": apart}
        return {**keys, "moved": moved, "sites": folded, "standing": standing}

    def _bar_too(self, transaction: Transaction, kept_id: UUID, gone_id: UUID) -> dict[str, Any] | None:
        """Keep what the file that goes says of contacting it; return how to take that back."""
        session = transaction.session
        mine, theirs = (prospecting.standing_of(session, key) for key in (kept_id, gone_id))
        if theirs is None:
            return None
        before = mine.to_draft() if mine is not None else None
        draft = rules.standing_of_both(before, replace(theirs.to_draft(), employer_id=EmployerId(kept_id)))
        if draft == before:
            return None
        row, by = (mine, mine.barred_by) if mine is not None else (EmployerStanding(id=uuid4()), "")
        row.apply(draft, self._clock())
        row.barred_by = by or theirs.barred_by
        session.add(row)
        return {
            "row": str(row.id),
            "before": to_plain(before) if before is not None else None,
            "after": to_plain(row.to_draft()),
            "by": by,
        }

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        session, now = transaction.session, self._clock()
        gone_id = UUID(inverse["gone"])
        kept = queries.get(session, record_id)
        gone = queries.get(session, gone_id, also_removed=True)
        rows.move_back(session, inverse["moved"], gone_id, kept.id)
        rows.unfold_sites(session, inverse.get("sites", ()))
        rows.forget_decisions(session, inverse.get("apart", ()))
        session.execute(delete(MergedEmployerRow).where(MergedEmployerRow.id == UUID(inverse["merge"])))
        self._unbar(transaction, inverse["standing"])
        session.flush()  # what is not written yet would be forgotten
        session.expire_all()
        before = from_plain(inverse["before"], EmployerDraft)
        after = from_plain(inverse["after"], EmployerDraft)
        back = together(kept.to_draft(), base=after, wanted=before).content
        here = kept.to_draft()
        contacts = rules.contacts_again(here.contacts, before.contacts, after.contacts)
        back = replace(back, sites=here.sites, contacts=contacts)
        kept.apply(back, queries.known_contacts(session, back), now)
        gone.removed_at = None
        self._settle(transaction, kept, gone)
        for key in (kept.id, gone.id):
            transaction.note(Action.CHANGED, _KIND, key, "taken_apart")
        return partial(self._announce_apart, EmployerId(kept.id), EmployerId(gone.id))

    def _unbar(self, transaction: Transaction, noted: dict[str, Any] | None) -> None:
        """Take back what the merge wrote of contacting it, unless somebody wrote there since."""
        if noted is None:
            return
        row = transaction.session.get(EmployerStanding, UUID(noted["row"]))
        if row is None or to_plain(row.to_draft()) != noted["after"]:
            return
        if noted["before"] is None:
            transaction.session.delete(row)
        else:
            row.apply(from_plain(noted["before"], EmployerStandingDraft), self._clock())
            row.barred_by = noted["by"]

    def _forget_decision(
        self,
        transaction: Transaction,
        record_id: UUID,  # noqa: ARG002
        inverse: dict[str, Any],
    ) -> Announce:
        rows.forget_decisions(transaction.session, (inverse["row"],))
        return self.decided.emit

    def _announce_apart(self, *keys: EmployerId) -> None:
        for key in keys:
            self._employers.read_again(key)
        self.decided.emit()

    @staticmethod
    def _settle(transaction: Transaction, kept: Employer, gone: Employer) -> None:
        """Bring in line how both are found."""
        transaction.flush()
        for one in (kept, gone):
            queries.put_in_search(transaction.session, one)
            if one.removed_at is None:
                queries.put_jobs_in_search(transaction.session, one)


def pair_of(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    """Return two ids, the lower one first."""
    low, high = sorted((one, other))
    return low, high
