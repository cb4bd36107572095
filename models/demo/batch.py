"""Everything a few thousand invented files write, kept until one transaction takes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, SafeUUID

from sqlalchemy import select

from models.demo.chance import Chance
from models.demo.inserting import Lot
from models.demo.rows import RowWriter
from models.demo.writers import Writers
from models.entities.base import Base
from models.entities.programmes import Programme
from models.entities.settings import Adviser
from models.records.duplicates import Identity
from models.records.residents import ResidentDraft
from models.rules.names import sort_key
from models.storage import likeness
from models.storage.words import SHARED, search_key

if TYPE_CHECKING:
    from models.storage.store import Store

_set = object.__setattr__  # a UUID refuses to be changed by anything else
_KEPT_BITS: Final = ~(0xC000 << 48 | 0xF000 << 64)
_VERSION_4: Final = 0x8000 << 48 | 4 << 76


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultState:
    """Where a vault stops, for what is added to go on from there.

    Attributes:
        numbers: The last local number of each table that has some.
        counters: The last number given in each series.
        adviser_id: The first adviser of this vault; None when there is none yet.
        adviser_name: First name then last name.
        organisation_id: Of the adviser; None when there is none.
        programme_ids: The programmes of this vault.
    """

    numbers: dict[str, int]
    counters: dict[str, int]
    adviser_id: UUID | None
    adviser_name: str
    organisation_id: UUID | None
    programme_ids: tuple[UUID, ...]

    @classmethod
    def of(cls, store: Store) -> VaultState:
        """Read the state of an opened vault.

        Raises:
            StorageFailure: The disk refused.
        """
        with store.read() as transaction:
            session = transaction.session
            connection = session.connection()
            adviser = session.scalars(select(Adviser).order_by(Adviser.created_at)).first()
            return cls(
                numbers={
                    name: connection.exec_driver_sql(
                        f'SELECT coalesce(max(number), 0) FROM "{name}"'  # noqa: S608  (own names)
                    ).scalar_one()
                    for name in _numbered()
                },
                counters={
                    row[0]: row[1] for row in connection.exec_driver_sql("SELECT name, value FROM counter")
                },
                adviser_id=adviser.id if adviser else None,
                adviser_name=adviser.to_draft().display_name if adviser else "",
                organisation_id=adviser.organisation_id if adviser else None,
                programme_ids=tuple(session.scalars(select(Programme.id))),
            )


class Batch(Writers):
    """Writers of every table, in the order in which rows may refer to each other.

    Args:
        state: Of the vault they are written to.
        chance: Where the keys come from: the same seed gives the same keys.
        hand: Takes what is to be written together.

    Attributes:
        adviser_id: The adviser of this vault; None when there is none yet.
        adviser_name: First name then last name.
        organisation_id: Of the adviser; None when there is none.
        programme_ids: The programmes of this vault.
    """

    def __init__(self, state: VaultState, chance: Chance, hand: Callable[[Lot], None]) -> None:
        self._chance, self._hand = chance, hand
        self._keys = 0
        self._identities: list[tuple[int, Identity]] = []
        super().__init__()
        self._writers = tuple(writer for writer in vars(self).values() if isinstance(writer, RowWriter))
        self._go_on_from(state)

    def _go_on_from(self, state: VaultState) -> None:
        for writer in self._writers:
            if writer.is_numbered:
                writer.count_from(state.numbers[writer.name])
        self._counters = dict(state.counters)
        self.adviser_id, self.adviser_name = state.adviser_id, state.adviser_name
        self.organisation_id, self.programme_ids = state.organisation_id, state.programme_ids

    def author(self) -> dict[str, Any]:
        """Return what a row says of who noted it."""
        return {
            "adviser_id": self.adviser_id,
            "adviser_name": self.adviser_name,
            "organisation_id": self.organisation_id,
        }

    def new_key(self) -> UUID:
        """Draw a key, higher than the one before: at the end of every index, it costs half the time."""
        self._keys += 1
        key = object.__new__(UUID)
        # What UUID(int=…, version=4) does, without looking at each part again: a million are drawn.
        _set(key, "int", (self._keys << 96 | self._chance.getrandbits(96)) & _KEPT_BITS | _VERSION_4)
        _set(key, "is_safe", SafeUUID.unknown)
        return key

    def next_in_series(self, name: str) -> int:
        """Return the next number of a series: ``resident``, ``plan.2026``."""
        self._counters[name] = self._counters.get(name, 0) + 1
        return self._counters[name]

    def add_resident(self, draft: ResidentDraft, *, key: UUID, residence_name: str, **values: Any) -> str:
        """Keep a resident with the words and the keys under which lists and searches find them.

        Returns:
            The code of the file.
        """
        code = f"R-{self.next_in_series('resident'):04d}"
        number = self.resident.next_number()
        self._identities.append((number, likeness.identity_of(draft)))
        self.resident.add(
            draft,
            number=number,
            id=key,
            code=code,
            sort_key=sort_key(draft.first_name, draft.last_name),
            search_key=_words_of(draft, code, residence_name),
            **values,
        )
        return code

    def write(self, progress: tuple[str, int, int] | None = None) -> None:
        """Hand over what is kept, to be written in one transaction.

        Args:
            progress: ``(what, done, total)`` once it is written.

        Raises:
            StorageFailure: The disk refused.
        """
        rows = [rows for writer in self._writers for rows in writer.take()]
        identities, self._identities = self._identities, []
        counters = list(self._counters.items())
        self._hand(Lot(rows=rows, identities=identities, counters=counters, progress=progress))


def _numbered() -> list[str]:
    tables = Base.metadata.tables
    return [name for name, table in tables.items() if "number" in table.columns]


def _words_of(draft: ResidentDraft, code: str, residence_name: str) -> str:
    """Return the words that ``resident_words`` gives, in a quarter of the time: all but names are tidy."""
    names = _found_by(draft.first_name, draft.last_name)
    shared = f"{SHARED}{code.replace('-', '').lower()} {_found_in(residence_name)}"
    words = f"{names} {draft.room} {draft.phone.replace(' ', '')} {shared}"
    return " ".join(dict.fromkeys(words.split()))


@lru_cache(maxsize=4096)
def _found_by(first_name: str, last_name: str) -> str:
    return search_key((first_name, last_name))


@lru_cache(maxsize=256)
def _found_in(residence_name: str) -> str:
    return search_key((), places=(residence_name,))
