"""Employers that may be one: compared on request, and while a new one is typed; decided by nobody here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from controllers.employer_merging import pair_of
from models.errors import AppError
from models.records.duplicates import Level
from models.records.ids import EmployerId
from models.records.people import Right
from models.records.prospecting import EmployerPair
from models.storage import employer_merging as rows
from models.storage import employers as queries

if TYPE_CHECKING:
    from controllers.employers import EmployerController
    from controllers.tasks import Tasks
    from models.records.employers import EmployerDraft, EmployerRow
    from models.rules.employer_likeness import EmployerTraits
    from models.storage.store import Store, Transaction

    _Known = tuple[UUID, EmployerTraits, frozenset[int]]

MOST_PAIRS: Final = 50
_PATIENCE_MS: Final = 2_000
_RANK: Final = {level: rank for rank, level in enumerate(Level)}


class EmployerDoubleController(QObject):
    """Finds what looks like one employer.

    Signals:
        pairs_found: Tuple of EmployerPair, after ``look``; the likeliest first.
        looking_failed: AppError that ended ``look``.
    """

    pairs_found = Signal(object)
    looking_failed = Signal(object)

    def __init__(
        self, store: Store, tasks: Tasks, *, employers: EmployerController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._employers = store, employers
        self._tasks = tasks.beside(self)
        self._known: list[_Known] | None = None
        employers.employer_changed.connect(self.forget)
        employers.employer_removed.connect(self.forget)

    def look(self) -> None:
        """Compare every employer with the others [task]; ``pairs_found`` tells."""
        self._tasks.run(self, self.pairs, self.pairs_found.emit, self._on_failed)

    def forget(self, _employer: object = None) -> None:
        """Drop what was read of the employers: one changed, or the vault is locked."""
        self._known = None

    def close(self) -> None:
        """Break off what runs: the vault is about to be closed."""
        self.forget()
        self._tasks.wait(_PATIENCE_MS)

    def pairs(self) -> tuple[EmployerPair, ...]:
        """Return the employers that may be one, the likeliest first; those told apart are left out."""
        from models.rules import employer_likeness as likeness  # noqa: PLC0415  (loads a library)

        with self._store.read(Right.READ_FILES) as transaction:
            drafts = dict(rows.drafts(transaction.session))
            known = rows.told_apart(transaction.session)
        traits = {key: likeness.traits_of(draft) for key, draft in drafts.items()}
        found = []
        kept = ((key, likeness.keys(told)) for key, told in traits.items())
        for one, other in likeness.candidate_pairs(kept):
            like = likeness.compare(traits[one], traits[other])
            if like is not None and pair_of(one, other) not in known:
                found.append((like, one, other))
        found.sort(key=lambda pair: (_RANK[pair[0].level], -pair[0].weight, pair[1].int))
        return tuple(
            EmployerPair(
                first_id=EmployerId(one),
                first_name=drafts[one].display_name,
                second_id=EmployerId(other),
                second_name=drafts[other].display_name,
                level=like.level,
                reasons=tuple(reason.value for reason in like.reasons),
            )
            for like, one, other in found[:MOST_PAIRS]
        )

    def alike(self, draft: EmployerDraft, limit: int = 3) -> tuple[EmployerRow, ...]:
        """Return the employers that may be the one that is typed, the likeliest first, never its own."""
        from models.rules import employer_likeness as likeness  # noqa: PLC0415  (loads a library)

        mine = likeness.traits_of(draft)
        wanted = frozenset(likeness.keys(mine))
        if not wanted:
            return ()
        with self._store.read(Right.READ_FILES) as transaction:
            found = []
            for key, theirs, keys in self._index(transaction):
                if key == draft.employer_id or wanted.isdisjoint(keys):
                    continue
                if (like := likeness.compare(mine, theirs)) is not None:
                    found.append((_RANK[like.level], -like.weight, key))
            numbers = queries.numbers_of(transaction.session, [key for *_, key in sorted(found)[:limit]])
        return self._employers.rows(numbers)

    def _index(self, transaction: Transaction) -> list[_Known]:
        """Return what is compared of every employer, read once until one changes."""
        from models.rules import employer_likeness as likeness  # noqa: PLC0415  (loads a library)

        if self._known is None:
            drafts = rows.drafts(transaction.session)
            told = ((key, likeness.traits_of(draft)) for key, draft in drafts)
            self._known = [(key, traits, frozenset(likeness.keys(traits))) for key, traits in told]
        return self._known

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.looking_failed.emit(error)
