"""Two files of one person brought together: both sides shown, nothing lost, taken back in one go."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.duplicates import MergedFileRow
from models.entities.places import Building, Residence
from models.errors import InvalidInput, Problem, RuleBroken
from models.records.codec import from_plain, to_plain
from models.records.duplicates import MergedContent, MergeOrder, MergeView, OtherValue
from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.people import Right
from models.records.residents import ResidentDraft, ResidentRecord
from models.rules import merging as rules
from models.rules.likeness_keys import traits_of
from models.rules.together import together
from models.storage import likeness, privacy
from models.storage import merging as rows
from models.storage import residents as queries

if TYPE_CHECKING:
    from controllers.residents import ResidentController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.entities.residents import Resident
    from models.storage.store import Store, Transaction

_KIND: Final = "merge"


class MergeController(QObject):
    """Brings two files together.

    Signals:
        merged: ResidentRecord of the file that stays.
        taken_apart: Tuple of both ResidentRecords, after a merge was taken back.
    """

    merged = Signal(object)
    taken_apart = Signal(object)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        *,
        residents: ResidentController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo, self._residents = store, clock, undo, residents
        undo.register(_KIND, self._take_back)

    def view(self, kept_id: ResidentId, gone_id: ResidentId) -> MergeView:
        """Return both files side by side, with what is proposed for each field that differs.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``privacy.restricted`` or ``duplicate.restricted``; ``rights.refused``.
        """
        from models.rules.likeness import compare  # noqa: PLC0415  (loads a library)

        with self._store.read(Right.WRITE_FILES) as transaction:
            kept, gone = self._both(transaction, kept_id, gone_id)
            first, second = kept.to_record(), gone.to_record()
            for key in (kept_id, gone_id):
                transaction.note(Action.SEEN, "resident", key, "compared")
            mine, theirs = (traits_of(likeness.identity_of(one.content)) for one in (first, second))
            like = compare(mine, theirs)
            return MergeView(
                first=first,
                second=second,
                first_has=rows.hanging_on(transaction, kept_id),
                second_has=rows.hanging_on(transaction, gone_id),
                choices=rules.choices(first, second),
                level=like.level,
                reasons=like.reasons,
            )

    def merge(self, order: MergeOrder) -> ResidentRecord:
        """Bring two files together; what was not chosen is kept beside, the other file is hidden.

        Args:
            order: Which file stays, and whose values.

        Raises:
            InvalidInput: Both are one file.
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``duplicate.restricted``, one of both is
                set aside; ``duplicate.half_typed``, words about one of both are not saved yet.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            if order.kept_id == order.gone_id:
                raise InvalidInput((Problem(field="gone_id", code="input.choice"),))
            kept, gone = self._both(transaction, order.kept_id, order.gone_id)
            rows.require_nothing_half_typed(transaction.session, kept.id, gone.id)
            before = kept.to_draft()
            sides = {one.name: one.side for one in rules.choices(kept.to_record(), gone.to_record())}
            content = rules.merged(before, gone.to_draft(), sides | order.sides)
            inverse = self._bring_together(transaction, kept, gone, content)
            inverse |= {"before": to_plain(before), "after": to_plain(kept.to_draft())}
            self._undo.push(
                transaction,
                action=f"{_KIND}.done",
                subject=kept.display_name,
                record_id=kept.id,
                inverse=inverse,
            )
            transaction.flush()
            record = kept.to_record()
        self._residents.forget()
        self._residents.resident_removed.emit(order.gone_id)
        self._residents.resident_changed.emit(record)
        self.merged.emit(record)
        self._undo.announce()
        return record

    def _bring_together(
        self, transaction: Transaction, kept: Resident, gone: Resident, content: MergedContent
    ) -> dict[str, Any]:
        """Write everything; return how to take it back, but for the content of the file."""
        session, now, who = transaction.session, self._clock(), transaction.actor.name
        refused = rows.refusals(session, gone.id, kept.id)
        moved = rows.move(session, gone.id, kept.id)
        consents = rows.refuse_again(session, kept.id, refused, who, now)
        apart = rows.copy_decisions(session, gone.id, kept.id, who, now)
        rows.limits_together(session, gone, kept)
        session.expire_all()
        kept.apply(_without_limits(content.draft, kept), now)
        merge_id = uuid4()
        session.add(
            MergedFileRow(
                id=merge_id,
                resident_id=kept.id,
                gone_id=gone.id,
                code=gone.code,
                others=tuple(self._named(transaction, other) for other in content.others),
                merged_by=who,
                merged_at=now,
            )
        )
        gone.removed_at = now
        self._settle(transaction, kept, gone)
        for key, detail in ((kept.id, "merged_in"), (gone.id, "merged_away")):
            transaction.note(Action.CHANGED, "merge", key, detail, file_id=key)
        return {
            "kept": str(kept.id),
            "gone": str(gone.id),
            "merge": str(merge_id),
            "moved": moved,
            "apart": apart,
            "consents": consents,
        }

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        session = transaction.session
        gone_id = UUID(inverse["gone"])
        kept = queries.get(session, record_id)
        gone = queries.get(session, gone_id, also_removed=True)
        for one in (kept, gone):
            privacy.require_open(transaction, one.restriction)
        rows.move_back(session, inverse["moved"], gone_id, kept.id)
        rows.forget(session, UUID(inverse["merge"]), inverse["apart"], inverse["consents"])
        rows.limits_apart(session, gone_id, kept.id)
        session.expire_all()
        before = from_plain(inverse["before"], ResidentDraft)
        after = from_plain(inverse["after"], ResidentDraft)
        back = together(kept.to_draft(), base=after, wanted=before).content
        kept.apply(_without_limits(back, kept), self._clock())
        gone.removed_at = None
        self._settle(transaction, kept, gone)
        for key in (kept.id, gone.id):
            transaction.note(Action.CHANGED, "merge", key, "taken_apart", file_id=key)
        transaction.flush()
        return partial(self._announce_apart, (kept.to_record(), gone.to_record()))

    def _announce_apart(self, records: tuple[ResidentRecord, ResidentRecord]) -> None:
        self._residents.forget()
        for record in records:
            self._residents.resident_changed.emit(record)
        self.taken_apart.emit(records)

    @staticmethod
    def _settle(transaction: Transaction, kept: Resident, gone: Resident) -> None:
        """Bring in line with what hangs on them how far both are and how they are found."""
        transaction.flush()
        for one in (kept, gone):
            queries.refresh_progress(transaction.session, one)
            queries.put_in_search(transaction.session, one)

    @staticmethod
    def _both(
        transaction: Transaction, kept_id: ResidentId, gone_id: ResidentId
    ) -> tuple[Resident, Resident]:
        kept, gone = (queries.get(transaction.session, key) for key in (kept_id, gone_id))
        for one in (kept, gone):
            privacy.require_open(transaction, one.restriction)
            if one.restriction is not None:
                # Limited or objected to, a file may be kept and nothing else (article 18 RGPD).
                raise RuleBroken("duplicate.restricted")
        return kept, gone

    @staticmethod
    def _named(transaction: Transaction, other: OtherValue) -> OtherValue:
        """Return a value as it can be read when the residence is no more."""
        place: Residence | Building | None
        if other.name == "residence_id":
            place = transaction.session.get(Residence, other.value)
        elif other.name == "building_id":
            place = transaction.session.get(Building, other.value)
        else:
            return OtherValue(name=other.name, value=to_plain(other.value))
        return OtherValue(name=other.name, value=place.name if place is not None else "")


def _without_limits(draft: ResidentDraft, resident: Resident) -> ResidentDraft:
    """Return a draft that leaves the gestures to avoid as they are: both are kept without being read."""
    return replace(draft, functional_limits=resident.to_draft().functional_limits)
