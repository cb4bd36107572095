"""Barriers: three states each, who changed them when; special categories only where they are kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from models.errors import InvalidInput, Problem, RuleBroken
from models.records.barriers import BarrierRecord, BarrierState
from models.records.ids import ResidentId
from models.records.people import Right
from models.rules.rights import may
from models.storage import barriers as queries
from models.storage import residents

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction

_THEMES, _BARRIERS = "barrier_domain", "barrier"


class BarrierController(QObject):
    """What stands in the way of each person.

    Signals:
        barriers_changed: ResidentId whose barriers are others than before.
    """

    barriers_changed = Signal(object)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo, self._settings = store, clock, undo, settings
        undo.register("barrier", self._take_back)

    @property
    def may_special(self) -> bool:
        """Whether whoever acts reads and notes special categories in this organisation."""
        is_kept = self._settings.settings().special_categories
        return is_kept and may(self._store.actor, Right.READ_SENSITIVE)

    def is_special(self, code: str) -> bool:
        """Say whether a barrier, or its whole theme, may say something of health, family or status."""
        sensitive = {
            (vocabulary, term.code)
            for vocabulary in (_THEMES, _BARRIERS)
            for term in self._settings.terms(vocabulary, enabled_only=False)
            if term.is_sensitive
        }
        return (_BARRIERS, code) in sensitive or (_THEMES, code.partition(".")[0]) in sensitive

    def barriers_of(self, resident_id: ResidentId) -> tuple[BarrierRecord, ...]:
        """Return the barriers of a person that were discussed, each with its history.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            residents.get(transaction.session, resident_id)
            return queries.barriers_of(transaction.session, resident_id, also_special=self.may_special)

    def note(self, resident_id: ResidentId, code: str, state: BarrierState) -> None:
        """Note the state of a barrier; nothing is noted when it has that state already.

        Raises:
            InvalidInput: There is no such barrier in the list.
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``special.off``: the organisation does
                not keep special categories, or not for this role.
        """
        with self._store.read(Right.WRITE_FILES) as transaction:
            residents.get(transaction.session, resident_id)
        known = {term.code for term in self._settings.terms(_BARRIERS, enabled_only=False)}
        if code not in known:
            raise InvalidInput((Problem(field="code", code="input.choice"),))
        is_special = self.is_special(code)
        with self._store.begin(Right.WRITE_FILES) as transaction:
            resident = residents.get(transaction.session, resident_id)
            if is_special and not self.may_special:
                raise RuleBroken("special.off")
            if queries.state_of(transaction.session, resident_id, code) is state:
                return
            mark = self._mark(transaction, resident_id, code, state, is_special=is_special)
            self._undo.push(
                transaction,
                action="barrier.saved",
                subject=resident.display_name,
                record_id=resident_id,
                inverse={"mark": str(mark)},  # no code of a barrier among what can be undone
            )
        self._announce(resident_id)

    def _mark(
        self, transaction: Transaction, resident_id: UUID, code: str, state: BarrierState, *, is_special: bool
    ) -> UUID:
        mark = queries.note(
            transaction.session,
            resident_id,
            code,
            state,
            is_special=is_special,
            who=transaction.actor.name,
            now=self._clock(),
        )
        return mark.id

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        """Note the state of before again: the history says both."""
        mark, before, is_last = queries.mark_and_before(transaction.session, UUID(inverse["mark"]))
        residents.get(transaction.session, record_id)
        if not is_last or mark.resident_id != record_id:
            raise RuleBroken("undo.changed_since")
        self._mark(transaction, record_id, mark.code, before, is_special=mark.is_special)
        return partial(self._announce, ResidentId(record_id))

    def _announce(self, resident_id: ResidentId) -> None:
        self.barriers_changed.emit(resident_id)
        self._undo.announce()
