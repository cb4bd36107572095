"""One search over everything, for the search-or-act palette."""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from models.records.people import Right
from models.records.settings import SearchHit
from models.rules.rights import may
from models.storage import employers, network, plans, privacy, residents, search
from models.storage.search import Kind
from models.storage.words import typed_words

if TYPE_CHECKING:
    from models.storage.store import Store, Transaction


class SearchController(QObject):
    """Persons, employers, jobs, plans, the network by any of their words."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def find(self, text: str, limit: int = 12) -> tuple[SearchHit, ...]:
        """Return the best answers of each kind, grouped by kind; nothing for an empty text.

        Every kind gets its share of ``limit``, and what one kind leaves goes to the others. Whoever may read
        no file finds none: the palette, where one acts too, asks at each letter.
        """
        if not may(self._store.actor, Right.READ_FILES):
            return ()
        with self._store.read(Right.READ_FILES) as transaction:
            groups = (
                _residents(transaction, text, limit),
                _employers(transaction, text, limit),
                _jobs(transaction, text, limit),
                _plans(transaction, text, limit),
                _collaborators(transaction, text, limit),
                _partners(transaction, text, limit),
            )
        in_turn = chain.from_iterable(zip_longest(*groups))
        chosen = frozenset([hit for hit in in_turn if hit is not None][:limit])
        return tuple(hit for group in groups for hit in group if hit in chosen)


def _residents(transaction: Transaction, text: str, limit: int) -> list[SearchHit]:
    connection = transaction.connection
    hidden = privacy.hidden_numbers(transaction)
    best = search.best(connection, Kind.RESIDENT, text, limit + len(hidden))
    found = residents.lines(connection, [number for number in best if number not in hidden][:limit])
    return [
        _hit(
            "resident",
            line.id,
            f"{line.first_name} {line.last_name}".strip(),
            line.residence_name,
            line.room,
        )
        for line in found
    ]


def _employers(transaction: Transaction, text: str, limit: int) -> list[SearchHit]:
    connection = transaction.connection
    found = employers.lines(connection, search.best(connection, Kind.EMPLOYER, text, limit))
    return [_hit("employer", line.id, line.trade_name or line.legal_name, line.city) for line in found]


def _jobs(transaction: Transaction, text: str, limit: int) -> list[SearchHit]:
    connection = transaction.connection
    found = employers.job_lines(connection, search.best(connection, Kind.JOB, text, limit))
    return [_hit("job", line.id, line.title, line.trade_name or line.legal_name) for line in found]


def _plans(transaction: Transaction, text: str, limit: int) -> list[SearchHit]:
    if not text.strip():
        return []
    found = plans.rows(transaction.session, text, limit, privacy.hidden_ids(transaction))
    return [
        _hit("plan", row.plan_id, row.number, row.employee_name, row.job_title, row.employer_name)
        for row in found
    ]


def _collaborators(transaction: Transaction, text: str, limit: int) -> list[SearchHit]:
    found = network.named_collaborators(transaction.session, typed_words(text), limit)
    return [_hit("collaborator", key, name, service) for key, name, service in found]


def _partners(transaction: Transaction, text: str, limit: int) -> list[SearchHit]:
    found = network.named_partners(transaction.session, typed_words(text), limit)
    return [_hit("partner", key, name, city) for key, name, city in found]


def _hit(kind: str, record_id: UUID, title: str, *details: str) -> SearchHit:
    return SearchHit(kind=kind, record_id=record_id, title=title, detail=" · ".join(filter(None, details)))
