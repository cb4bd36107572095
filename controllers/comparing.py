"""A partner's list compared with ours without a name being exchanged; offline, by fingerprints."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from sqlalchemy import select

from models.entities.residents import Resident
from models.errors import AppError, RuleBroken
from models.exchange import fingerprint_file
from models.exchange.fingerprint_file import AgreedKeys
from models.records.duplicates import KnownToBoth, Level, PartnerComparison
from models.records.journal import Action
from models.records.people import Right
from models.records.privacy import ConsentUse
from models.rules import fingerprints, spoken_key
from models.storage import likeness

if TYPE_CHECKING:
    from datetime import date

    from controllers.residents import ResidentController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.rules.fingerprints import Prints
    from models.storage.store import Store

_KIND: Final = "comparison"
_CHUNK: Final = 500
_PATIENCE_MS: Final = 2_000
_AGREED: Final = """
    SELECT file.number FROM resident AS file JOIN (
        SELECT resident_id, is_given, max(rowid) FROM consent WHERE "use" = ? GROUP BY resident_id
    ) AS answer ON answer.resident_id = file.id
    WHERE answer.is_given AND file.removed_at IS NULL AND file.restriction IS NULL
"""
"""Whose last answer about the partner is yes, and whose file is not set aside."""


class _Found(NamedTuple):
    """What was found, before the files are named."""

    compared: int
    listed: int
    made_on: date
    known: tuple[tuple[int, Level], ...]


class ComparisonController(QObject):
    """Makes a list for a partner, and compares theirs.

    Signals:
        exported: How many persons are in the file (int).
        compared: PartnerComparison.
        failed: AppError that ended either.
    """

    exported = Signal(object)
    compared = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        *,
        residents: ResidentController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._residents = store, clock, residents
        self._tasks = tasks.beside(self)
        self._is_closed = False

    def draw(self) -> str:
        """Draw words to be said to the partner over the telephone, never written to them."""
        return spoken_key.draw()

    def heard(self, text: str) -> str:
        """Return words as they are agreed.

        Raises:
            InvalidInput: ``comparison.words``.
        """
        return spoken_key.heard(text)

    def agreed_count(self) -> int:
        """Return how many persons agreed to be compared.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.EXPORT) as transaction:
            rows = transaction.connection.exec_driver_sql(_AGREED, (ConsentUse.PARTNER_SHARING.value,))
            return len(rows.all())

    def export(self, words: str, path: Path) -> None:
        """Make the file for a partner [task]; ``exported`` or ``failed`` tells.

        Only persons who agreed to share with the partner are in it.
        """
        day = self._clock().astimezone().date()
        work = partial(self._export, words, path, day)
        self._tasks.run(self, work, self.exported.emit, self._on_failed)

    def compare(self, words: str, path: Path) -> None:
        """Compare a partner's file with the persons who agreed [task]; ``compared`` or ``failed`` tells."""
        self._tasks.run(self, partial(self._compare, words, path), self._on_compared, self._on_failed)

    def close(self) -> None:
        """Break off what runs: the vault is about to be closed."""
        self._is_closed = True
        self._tasks.wait(_PATIENCE_MS)

    def _export(self, words: str, path: Path, day: date) -> int:
        with self._store.read(Right.EXPORT):
            pass  # asked before the slow part
        keys = fingerprint_file.agree(words)
        mine = self._prints(keys)
        people = [prints for _, prints in mine]
        fingerprint_file.write(path, people, keys, day)
        self._note(Action.EXPORTED, [number for number, _ in mine])
        return len(people)

    def _compare(self, words: str, path: Path) -> _Found:
        with self._store.read(Right.EXPORT):
            pass
        keys = fingerprint_file.agree(words)
        theirs = fingerprint_file.read(path, keys)
        mine = self._prints(keys)
        where: dict[bytes, list[Prints]] = {}
        for prints in theirs.people:
            for print_ in (*prints.date, *prints.year, *prints.phone):
                where.setdefault(print_, []).append(prints)
        known = [(number, found) for number, prints in mine if (found := _best(prints, where)) is not None]
        self._note(Action.SEEN, [number for number, _ in known])
        return _Found(len(mine), len(theirs.people), theirs.made_on, tuple(known))

    def _prints(self, keys: AgreedKeys) -> list[tuple[int, Prints]]:
        """Return the fingerprints of whoever agreed."""
        with self._store.read(Right.EXPORT) as transaction:
            rows = transaction.connection.exec_driver_sql(_AGREED, (ConsentUse.PARTNER_SHARING.value,))
            numbers = [row[0] for row in rows]
            traits = [(number, likeness.of_file(transaction.connection, number)) for number in numbers]
        found = []
        for number, one in traits:
            if self._is_closed:
                raise RuleBroken("comparison.closed")
            if one is not None and fingerprints.is_comparable(one):
                found.append((number, fingerprints.prints_of(one, keys.prints)))
        return found

    def _note(self, action: Action, numbers: list[int]) -> None:
        """Write how many there were, and a line in the journal of each file, for the person who asks."""
        with self._store.begin() as transaction:
            transaction.note(action, _KIND, None, str(len(numbers)))
            for start in range(0, len(numbers), _CHUNK):
                query = select(Resident.id).where(Resident.number.in_(numbers[start : start + _CHUNK]))
                for key in transaction.session.scalars(query):
                    transaction.note(action, _KIND, key, file_id=key)

    def _on_compared(self, found: _Found) -> None:
        levels = dict(found.known)
        rows = self._residents.rows(sorted(levels))
        known = [KnownToBoth(row=row, level=levels[row.number]) for row in rows]
        order = list(Level)
        known.sort(key=lambda one: (order.index(one.level), one.row.display_name))
        self.compared.emit(
            PartnerComparison(
                compared=found.compared, listed=found.listed, made_on=found.made_on, known=tuple(known)
            )
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)


def _best(mine: Prints, where: dict[bytes, list[Prints]]) -> Level | None:
    """Return the surest level of a person of ours among those of the partner who share a fingerprint."""
    met = [prints for one in (*mine.date, *mine.year, *mine.phone) for prints in where.get(one, ())]
    levels = {fingerprints.level(mine, theirs) for theirs in met}
    return next((level for level in Level if level in levels), None)
