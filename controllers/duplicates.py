"""Files that may be of one person: told while one types, decided by a person, never by themselves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from sqlalchemy import delete, select

from models.entities.duplicates import MergedFileRow, OtherPerson
from models.errors import AppError
from models.records.duplicates import Candidate, DuplicatePair, Level, Likeness, MergedFile
from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.people import Right
from models.records.residents import ResidentDraft
from models.rules.likeness_keys import spellings_of
from models.rules.rights import may
from models.storage import likeness, name_search, privacy
from models.storage import residents as queries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from controllers.residents import ResidentController
    from controllers.tasks import Tasks
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.records.residents import ResidentRow
    from models.storage.store import Store, Transaction

MOST_SHOWN: Final = 5
_PATIENCE_MS: Final = 2_000
MOST_PAIRS: Final = 200
_KIND: Final = "other_person"
_Numbered = tuple[int, int, Likeness]


class DuplicateController(QObject):
    """What looks like one person, and what was decided of it.

    Signals:
        decided: Two files were told apart, or no longer; a list of pairs is to be read again.
        pairs_found: Tuple of DuplicatePair, after ``look``; the likeliest first.
        looking_failed: AppError that ended ``look``.
    """

    decided = Signal()
    pairs_found = Signal(object)
    looking_failed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        undo: UndoController,
        *,
        residents: ResidentController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo, self._residents = store, clock, undo, residents
        self._tasks = tasks.beside(self)
        self._is_closed = False
        undo.register(_KIND, self._take_back)

    def candidates(
        self, draft: ResidentDraft, told_apart: Iterable[ResidentId] = (), limit: int = MOST_SHOWN
    ) -> tuple[Candidate, ...]:
        """Return the files that may be of the same person as a draft, the likeliest first.

        Never the draft's own, nor a file said to be of somebody else, nor one whoever acts may not see.

        Args:
            draft: What is typed so far.
            told_apart: Said to be somebody else while this draft was typed.
            limit: Most candidates.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            spellings = spellings_of(likeness.identity_of(draft))
            known: set[UUID] = set(told_apart)
            if draft.resident_id is not None:
                known |= {draft.resident_id, *likeness.others_of(transaction.session, draft.resident_id)}
            skipped = {
                *likeness.numbers_of(transaction.connection, known),
                *privacy.hidden_numbers(transaction),
            }
            found = name_search.find_any(transaction.connection, spellings, skipped)[:limit]
        rows = {row.number: row for row in self._residents.rows([one.number for one in found])}
        return tuple(
            Candidate(row=rows[number], level=one.level, reasons=one.reasons, weight=one.weight)
            for number, one in found
            if one.level is not None and number in rows
        )

    def tell_apart(
        self, resident_id: ResidentId, others: Iterable[ResidentId], *, is_undoable: bool = True
    ) -> None:
        """Remember that files are of other persons than this one: no pair of them is asked about again.

        Args:
            resident_id: A file.
            others: Files that are not of the same person.
            is_undoable: It is an action of its own; else it goes with the saving of the file just before.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused`` or ``privacy.restricted``.
        """
        made: list[str] = []
        with self._store.begin(Right.WRITE_FILES) as transaction:
            for other in dict.fromkeys(others):
                made += self._tell_apart(transaction, resident_id, other)
            if not made:
                return
            if is_undoable:
                self._undo.push(
                    transaction,
                    action=f"{_KIND}.decided",
                    subject=queries.get(transaction.session, resident_id).display_name,
                    record_id=resident_id,
                    inverse={"pairs": made},
                )
        self.decided.emit()
        self._undo.announce()

    def told_apart(self, resident_id: ResidentId) -> tuple[ResidentRow, ...]:
        """Return the files said to be of somebody else than this one, those whoever acts may see."""
        with self._store.read(Right.READ_FILES) as transaction:
            known = likeness.others_of(transaction.session, resident_id)
            numbers = likeness.numbers_of(transaction.connection, known)
        return self._residents.rows(numbers)

    def merged_into(self, resident_id: ResidentId) -> tuple[MergedFile, ...]:
        """Return the files whose content went into this one, with the values that were not chosen."""
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            query = select(MergedFileRow).where(MergedFileRow.resident_id == resident_id)
            rows = transaction.session.scalars(query.order_by(MergedFileRow.merged_at.desc()))
            return tuple(row.to_record() for row in rows)

    # The list -------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Compare every file with the others [task]; ``pairs_found`` tells."""
        self._tasks.run(self, self._all_pairs, self._on_pairs, self._on_failed)

    def catch_up(self) -> None:
        """Keep under keys the files of before there were keys, or of other rules [task]."""
        if self._store.is_read_only or not may(self._store.actor, Right.WRITE_FILES):
            return
        with self._store.read() as transaction:
            if not likeness.is_behind(transaction.connection):
                return
        self._tasks.run(self, self._catch_up, _nothing)

    def close(self) -> None:
        """Break off what runs: the vault is about to be closed."""
        self._is_closed = True
        self._tasks.wait(_PATIENCE_MS)

    def _is_open(self) -> bool:
        return not self._is_closed

    def _catch_up(self) -> None:
        with self._store.begin() as transaction:
            likeness.begin_again(transaction.connection)
        left = 1
        while left and self._is_open():
            with self._store.begin() as transaction:
                left = likeness.catch_up(transaction.connection)

    def _all_pairs(self) -> tuple[_Numbered, ...]:
        """Return the likeliest pairs of all files, each once."""
        found: dict[tuple[int, int], Likeness] = {}
        with self._store.read(Right.READ_FILES) as transaction:
            hidden = privacy.hidden_numbers(transaction)
            for first, second, like in likeness.all_pairs(transaction.connection, self._is_open):
                if like.level is not None and not hidden.intersection((first, second)):
                    found[first, second] = like
        return self._not_told_apart(found)

    def _not_told_apart(self, found: dict[tuple[int, int], Likeness]) -> tuple[_Numbered, ...]:
        with self._store.read(Right.READ_FILES) as transaction:
            pairs = transaction.session.execute(select(OtherPerson.resident_id, OtherPerson.other_id)).all()
            for pair in pairs:
                numbers = sorted(likeness.numbers_of(transaction.connection, pair))
                found.pop((numbers[0], numbers[-1]), None)
        ranked = sorted(found.items(), key=lambda item: (_RANK[item[1].level], -item[1].weight, item[0]))
        return tuple((*pair, like) for pair, like in ranked[:MOST_PAIRS])

    def _on_pairs(self, pairs: tuple[_Numbered, ...]) -> None:
        numbers = sorted({number for first, second, _ in pairs for number in (first, second)})
        rows = {row.number: row for row in self._residents.rows(numbers)}
        self.pairs_found.emit(
            tuple(
                DuplicatePair(
                    first=rows[first],
                    second=rows[second],
                    level=like.level,
                    reasons=like.reasons,
                    weight=like.weight,
                )
                for first, second, like in pairs
                if first in rows and second in rows and like.level is not None
            )
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.looking_failed.emit(error)

    # Of somebody else -----------------------------------------------------------------------------------

    def _tell_apart(self, transaction: Transaction, one: UUID, other: UUID) -> list[str]:
        for key in (one, other):
            privacy.require_open(transaction, queries.get(transaction.session, key).restriction)
        low, high = likeness.pair_of(one, other)
        query = select(OtherPerson.id).where(OtherPerson.resident_id == low, OtherPerson.other_id == high)
        if one == other or transaction.session.scalar(query) is not None:
            return []
        row = OtherPerson(
            id=uuid4(),
            resident_id=low,
            other_id=high,
            decided_by=transaction.actor.name,
            decided_at=self._clock(),
        )
        transaction.session.add(row)
        for key in (one, other):
            transaction.note(Action.CHANGED, "resident", key, "told_apart")
        return [str(row.id)]

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, object]) -> Announce:  # noqa: ARG002
        pairs = inverse["pairs"]
        keys = [UUID(key) for key in pairs] if isinstance(pairs, list) else []
        transaction.session.execute(delete(OtherPerson).where(OtherPerson.id.in_(keys)))
        return partial(self.decided.emit)


_RANK: Final = {level: rank for rank, level in enumerate((*Level, None))}


def _nothing(_done: object) -> None:
    """Have nothing to say: what was behind is not."""
